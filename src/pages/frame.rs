//! What stands around every page: its title, its language, the way to its files.

use super::asset;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::text::Speaker;

/// What every template needs.
pub(super) struct Frame<'a> {
    pub(super) words: &'a Speaker<'a>,
    /// Which entry of the way through the pages is this one.
    pub(super) here: &'static str,
    /// What distinguishes this program's files from those of another version.
    pub(super) version: &'static str,
}

impl<'a> Frame<'a> {
    pub(super) fn new(words: &'a Speaker<'a>, here: &'static str) -> Self {
        Self { words, here, version: asset::version() }
    }

    /// A message of the pages.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.plain(&format!("page-{id}"))
    }

    /// The language of the page.
    pub(super) fn lang(&self) -> &'static str {
        self.words.language().word()
    }
}

/// A count, as the parameter of a message.
pub(super) fn count(number: usize) -> Param {
    Param::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)))
}
