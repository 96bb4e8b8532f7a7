//! What stands around every page: its title, its language, the way to its files and to the same
//! page in another language.

use super::asset;
use crate::domain::catalogue::Language;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::text::Speaker;

/// The field and the parameter of an address that ask for a language.
pub const LANGUAGE: &str = "lang";

/// The same page in one of the languages.
pub(super) struct LanguageView {
    /// Its code.
    pub(super) code: &'static str,
    /// What it calls itself.
    pub(super) name: String,
    /// The address, as seen from this page.
    pub(super) address: String,
    /// Whether this is the page's language.
    pub(super) here: bool,
}

/// What every template needs.
pub(super) struct Frame<'a> {
    pub(super) words: &'a Speaker<'a>,
    /// Which entry of the way through the pages is this one.
    pub(super) here: &'static str,
    /// What distinguishes this program's files from those of another version.
    pub(super) version: &'static str,
    /// What the address asks for besides the language, encoded, each pair with `&` after it.
    asked: String,
}

impl<'a> Frame<'a> {
    pub(super) fn new(words: &'a Speaker<'a>, here: &'static str) -> Self {
        Self { words, here, version: asset::version(), asked: String::new() }
    }

    /// The frame of a page whose address asks for something; it is kept in another language.
    pub(super) fn asking(mut self, pairs: &[(&str, &str)]) -> Self {
        for (name, value) in pairs {
            self.asked.extend([&encoded(name), "=", &encoded(value), "&"]);
        }
        self
    }

    /// A message of the pages.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.plain(&format!("page-{id}"))
    }

    /// The language of the page.
    pub(super) fn lang(&self) -> &'static str {
        self.words.language().word()
    }

    /// The page in every language.
    pub(super) fn languages(&self) -> Vec<LanguageView> {
        let view = |language: &Language| LanguageView {
            code: language.word(),
            name: Speaker::new(*language, self.words.catalogue()).plain("page-language"),
            address: format!("?{}{LANGUAGE}={language}", self.asked),
            here: *language == self.words.language(),
        };
        Language::ALL.iter().map(view).collect()
    }

    /// What is said of words that no speaker has read yet.
    pub(super) fn unreviewed(&self) -> Option<String> {
        (!self.words.is_reviewed()).then(|| self.say("foot_unreviewed"))
    }
}

/// A text as it stands in an address: everything but letters, digits and `-_.~` as `%XX`.
pub(super) fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |address, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            address + char::from(byte).encode_utf8(&mut [0; 4])
        } else {
            address + &format!("%{byte:02X}")
        }
    })
}

/// A count, as the parameter of a message.
pub(super) fn count(number: usize) -> Param {
    Param::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_any_text() {
        assert_eq!(encoded("in-wb-nadia"), "in-wb-nadia");
        assert_eq!(encoded("a&b=c d"), "a%26b%3Dc%20d");
        assert_eq!(encoded("মধু"), "%E0%A6%AE%E0%A6%A7%E0%A7%81");
    }
}
