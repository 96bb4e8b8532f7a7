//! Sentences that stand on a card already: nothing is said twice.

use std::collections::BTreeSet;

/// What has been said so far.
#[derive(Debug, Default)]
pub(super) struct Said(BTreeSet<String>);

impl Said {
    /// The text without the sentences that were said before, as long as one is left.
    pub(super) fn once(&mut self, text: &str) -> String {
        let sentences = sentences(text);
        let fresh: Vec<&str> =
            sentences.iter().copied().filter(|sentence| !self.0.contains(*sentence)).collect();
        let kept = if fresh.is_empty() || fresh.len() == sentences.len() {
            text.to_owned()
        } else {
            fresh.join(" ")
        };
        self.0.extend(sentences.into_iter().map(str::to_owned));
        kept
    }
}

/// The sentences of a text, each with the mark at its end.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.match_indices(['.', '?', '!', '।']).find_map(|(at, mark)| {
        let end = at + mark.len();
        rest.get(end..)?.starts_with(' ').then_some(end)
    }) {
        let (sentence, after) = rest.split_at(end);
        sentences.push(sentence);
        rest = after.trim_start();
    }
    sentences.push(rest);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_said_once_as_long_as_another_is_left() {
        let mut said = Said::default();
        let once = |said: &mut Said, text: &str| said.once(text);
        assert_eq!(once(&mut said, "It may be late. Ask first."), "It may be late. Ask first.");
        assert_eq!(once(&mut said, "It may be far. Ask first."), "It may be far.");
        assert_eq!(once(&mut said, "Ask first."), "Ask first.");
        assert_eq!(once(&mut said, "It costs 1.5 lakh. Ask first."), "It costs 1.5 lakh.");
        assert_eq!(once(&mut said, "রাত হতে পারে। আগে জিজ্ঞেস করুন।"), "রাত হতে পারে। আগে জিজ্ঞেস করুন।");
        assert_eq!(once(&mut said, "দূর হতে পারে। আগে জিজ্ঞেস করুন।"), "দূর হতে পারে।");
    }
}
