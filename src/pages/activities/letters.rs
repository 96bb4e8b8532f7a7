//! Her answers as a text: one letter an activity, in the order of the inventory.

use crate::domain::instrument::Response;
use crate::domain::table::Key;

/// The letter of an activity without an answer.
const OPEN: char = '-';

/// What is wrong with a text of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LettersFault {
    /// It has more or fewer letters than there are activities.
    Length,
    /// Some letters stand for no answer; those activities are open.
    Letters,
}

/// The letter of an answer: the first of its word.
pub(super) fn letter(response: Response) -> char {
    response.word().chars().next().unwrap_or(OPEN)
}

/// The answer that a letter stands for.
pub(super) fn response(letter_given: &str) -> Option<Response> {
    Response::ALL.iter().copied().find(|one| letter_given.chars().eq([letter(*one)]))
}

/// Answers as a text.
pub(super) fn written(responses: &[Option<Response>]) -> String {
    responses.iter().map(|response| response.map_or(OPEN, letter)).collect()
}

/// Answers from a text, and what is wrong with it.
pub(super) fn read(text: &str, items: usize) -> (Vec<Option<Response>>, Option<LettersFault>) {
    if text.chars().count() != items {
        return (vec![None; items], Some(LettersFault::Length));
    }
    let mut fault = None;
    let each = text.chars().map(|given| {
        let found = response(given.encode_utf8(&mut [0; 4]));
        if found.is_none() && given != OPEN {
            fault = Some(LettersFault::Letters);
        }
        found
    });
    let responses = each.collect();
    (responses, fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_read_and_written_is_the_same() {
        let (responses, fault) = read("lud-", 4);
        let expected =
            [Some(Response::Liked), Some(Response::Unsure), Some(Response::Disliked), None];
        assert_eq!((responses.as_slice(), fault), (expected.as_slice(), None));
        assert_eq!(written(&responses), "lud-");
    }

    #[test]
    fn wrong_texts_are_told_apart() {
        assert_eq!(read("lud", 4), (vec![None; 4], Some(LettersFault::Length)));
        assert_eq!(read("", 4), (vec![None; 4], Some(LettersFault::Length)));
        let (responses, fault) = read("lxLব", 4);
        assert_eq!(written(&responses), "l---");
        assert_eq!(fault, Some(LettersFault::Letters));
        assert_eq!(response("lu"), None);
    }
}
