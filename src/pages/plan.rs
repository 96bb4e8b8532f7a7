//! The first page: the form, and the answer beside it.

use askama::Template;
use jiff::civil::Date;

use super::PageError;
use super::answers::Answers;
use super::field::{EXAMPLE, FIELDS, Step};
use super::form::{Control, FormView, form};
use super::found::{Place, Wanted};
use super::frame::Frame;
use super::reading::{read, says_nothing};
use super::result::{ResultView, result};
use super::{contrast, example, profile};
use crate::application::engine::Engine;
use crate::application::recommend::{recommend, recommend_and};
use crate::documents::ranking::Scope;
use crate::domain::catalogue::Language;
use crate::text::Speaker;

/// The button that fills the form from an example; its value is the example's id.
pub const PRESSED: &str = "press";

/// The button that puts all sliders back into their middle.
pub const BACK_TO_START: &str = "clear_priorities";

/// A fictional example as it is offered.
struct ExampleView {
    id: String,
    label: String,
}

#[derive(Template)]
#[template(path = "plan.html", config = "src/pages/askama.toml")]
struct PlanPage<'a> {
    frame: Frame<'a>,
    form: FormView,
    result: Option<ResultView>,
    examples: Vec<ExampleView>,
    /// The example that the form was filled from, in words.
    shown: Option<String>,
}

/// A page, and whether the answers on it could be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The page.
    pub html: String,
    /// Whether no answer had a fault.
    pub sound: bool,
}

/// The page with answers filled in and, where they have no fault, what follows from them. Without
/// any answer it asks nothing and answers nothing.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn page(
    engine: &Engine,
    posted: Answers,
    valued_on: Date,
    language: Language,
) -> Result<Plan, PageError> {
    let catalogue = &engine.reference().catalogue;
    let words = Speaker::new(language, catalogue);
    let mut answers = given(posted, &words);
    let wanted = Wanted::of(&mut answers, catalogue);
    if answers.is_empty() {
        return plan(&words, form(&answers, Vec::new(), &words), None, true);
    }
    let reading = read(&answers, &words, valued_on);
    let sound = reading.faults.is_empty();
    let shown = reading.participant.map(|participant| {
        let (reference, matcher) = (engine.reference(), engine.matcher(valued_on));
        let ranking = match wanted.as_ref().and_then(Wanted::trade) {
            Some(also) => recommend_and(reference, &matcher, &participant, language, also),
            None => recommend(reference, &matcher, &participant, language, Scope::default()),
        };
        result(&ranking, wanted.as_ref(), &words)
    });
    plan(&words, form(&answers, reading.faults, &words), shown, sound)
}

/// What was answered: the example that was pressed, or the posted answers without those that say
/// nothing.
pub(super) fn given(posted: Answers, words: &Speaker<'_>) -> Answers {
    let mut answers = pressed(posted, words);
    contrast::forget(&mut answers);
    if answers.take(BACK_TO_START).is_some() {
        for field in FIELDS.iter().filter(|field| field.step == Step::Matters) {
            answers.take(field.name);
        }
    }
    answers.forget(says_nothing);
    answers
}

/// The answers of the example that was pressed; without one, the posted answers.
fn pressed(posted: Answers, words: &Speaker<'_>) -> Answers {
    let Some(id) = posted.first(PRESSED).map(ToOwned::to_owned) else {
        return posted;
    };
    let Some(found) = example::profile(&id) else {
        // The form does not ask for this field, and says so.
        return posted;
    };
    let mut answers = profile::answers(&found, words.catalogue(), words.language());
    answers.add(EXAMPLE, id);
    answers
}

fn plan(
    words: &Speaker<'_>,
    form: FormView,
    result: Option<ResultView>,
    sound: bool,
) -> Result<Plan, PageError> {
    let label = |id: &str| words.plain(&format!("page-example-{id}"));
    let examples = example::ids();
    let shown = form.example.as_ref().filter(|id| examples.contains(id)).map(|id| label(id));
    let examples = examples.into_iter().map(|id| ExampleView { label: label(&id), id }).collect();
    let html =
        PlanPage { frame: Frame::new(words, "plan"), form, result, examples, shown }.render()?;
    Ok(Plan { html, sound })
}
