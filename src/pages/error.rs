//! A page that says what happened, what is safe, and what to do next.

use askama::Template;

use super::PageError;
use super::frame::Frame;
use crate::application::engine::Engine;
use crate::domain::catalogue::Language;
use crate::domain::table::closed_enum;
use crate::text::Speaker;

closed_enum!(
    /// What can go wrong with a page; the word is part of its messages' ids.
    Trouble {
        /// There is no such page.
        NotFound = "not_found",
        /// What was sent could not be read as a form.
        Unreadable = "unreadable",
        /// More was sent than a form can hold.
        TooLarge = "too_large",
        /// The page is not one that is opened so: another method.
        Method = "method",
        /// The answer was not ready in time, or the form did not come in time.
        TooSlow = "too_slow",
        /// Too many requests from one machine.
        TooMany = "too_many",
        /// Too many lists are being made.
        TooBusy = "too_busy",
        /// The program has not finished starting.
        NotReady = "not_ready",
        /// A mistake of the program.
        Internal = "internal",
    }
);

#[derive(Template)]
#[template(path = "error.html", config = "src/pages/askama.toml")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    heading: String,
    text: String,
}

/// The page about a trouble.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn page(trouble: Trouble, engine: &Engine, language: Language) -> Result<String, PageError> {
    let words = Speaker::new(language, &engine.reference().catalogue);
    ErrorPage {
        heading: words.plain(&format!("page-error-{trouble}")),
        text: words.plain(&format!("page-error-{trouble}-text")),
        frame: Frame::new(&words, ""),
    }
    .render()
}
