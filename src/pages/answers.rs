//! What was posted: fields of the form by name, as they were typed.

use crate::text::number::plain_digits;

/// The most characters of one answer that are kept; a longer one is cut, and refused as it stands.
const MOST_CHARS: usize = 300;

/// Posted fields in their order. A field that may be ticked several times stands several times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers(Vec<(String, String)>);

impl Answers {
    /// Answers from the pairs of a posted form. Empty ones are no answers.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut answers = Self::default();
        for (name, value) in pairs {
            let value: String = value.trim().chars().take(MOST_CHARS).collect();
            answers.add(name, value);
        }
        answers
    }

    /// Adds an answer; an empty one is none.
    pub(super) fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let (name, value) = (name.into(), value.into());
        if !value.is_empty() {
            self.0.push((name, value));
        }
    }

    /// Every answer to a field.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The first answer to a field.
    pub(super) fn first<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// Whether a field has this answer.
    pub(super) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|answer| answer == value)
    }

    /// Takes every answer to a field away; gives the last one, which is that of the button where a
    /// button has the name of a field.
    pub(super) fn take(&mut self, name: &str) -> Option<String> {
        let mut last = None;
        self.0.retain_mut(|(other, value)| {
            let taken = other == name;
            if taken {
                last = Some(std::mem::take(value));
            }
            !taken
        });
        last
    }

    /// Every answer with the name of its field, in their order.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }

    /// Takes away what says nothing.
    pub(super) fn forget(&mut self, says_nothing: impl Fn(&str, &str) -> bool) {
        self.0.retain(|(name, value)| !says_nothing(name, value));
    }

    /// The names of the fields that were answered.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A number as people type it: digits of any of the languages, commas between groups.
pub(super) fn typed_number(text: &str) -> Option<f64> {
    let plain: String = plain_digits(text).chars().filter(|letter| *letter != ',').collect();
    let number: f64 = plain.parse().ok()?;
    number.is_finite().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_answers_are_none_and_long_ones_are_cut() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let answers = Answers::new([
            pair("place", "  "),
            pair("age_years", " 22 "),
            pair("refuses", "security"),
            pair("refuses", "apparel"),
            pair("refuses_named", &"x".repeat(500)),
        ]);
        assert_eq!(answers.first("place"), None);
        assert_eq!(answers.first("age_years"), Some("22"));
        assert_eq!(answers.all("refuses").collect::<Vec<_>>(), ["security", "apparel"]);
        assert_eq!(answers.first("refuses_named").map(str::len), Some(MOST_CHARS));
        assert!(answers.has("refuses", "apparel") && !answers.has("refuses", "retail"));
        assert!(Answers::new([pair("place", "")]).is_empty());
    }

    #[test]
    fn numbers_are_read_in_the_digits_of_every_language() {
        assert_eq!(typed_number("1,20,000"), Some(120_000.0));
        assert_eq!(typed_number("২৬"), Some(26.0));
        assert_eq!(typed_number("२६.५"), Some(26.5));
        for wrong in ["", "many", "1e999", "inf", "NaN", "12 13"] {
            assert_eq!(typed_number(wrong), None, "{wrong}");
        }
    }
}
