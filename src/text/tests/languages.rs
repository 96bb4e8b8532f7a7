//! Every language says everything that English says, with the same parameters, in short sentences,
//! in its own digits; and each sentence stands in a snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::domain::catalogue::Language;
use crate::domain::table::Key;
use crate::text::speaker::Speaker;
use crate::text::words::{FILES, Words};

use super::{MOST_SENTENCES, MOST_WORDS, everything, fixture, sentences};

/// The messages of a file as they are written, by id.
pub(super) fn messages(file: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (id, text) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
            messages.push((id.trim().to_owned(), text.trim().to_owned()));
        } else if let Some((_, text)) = messages.last_mut().filter(|_| !line.trim().is_empty()) {
            writeln!(text, "\n{}", line.trim_end()).unwrap();
            text.truncate(text.trim_end().len());
        }
    }
    messages
}

/// The messages of each file in a language.
pub(super) fn files(language: Language) -> Vec<Vec<(String, String)>> {
    let (_, files) = FILES.iter().find(|(other, _)| *other == language).unwrap();
    files.iter().map(|file| messages(file)).collect()
}

/// The parameters of a message, less those that only choose between forms.
fn parameters(text: &str) -> BTreeSet<String> {
    let parts = text.split('$').skip(1);
    let name = |part: &str| {
        part.chars().take_while(|l| l.is_ascii_alphanumeric() || *l == '_').collect::<String>()
    };
    parts.map(name).filter(|name| !name.ends_with("_code")).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_parameters() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (english, own) in files(Language::English).iter().zip(&files(*language)) {
            let ids: BTreeSet<&String> = own.iter().map(|(id, _)| id).collect();
            assert_eq!(ids.len(), own.len(), "{language}: a message stands twice");
            let own: BTreeMap<&String, &String> = own.iter().map(|(id, text)| (id, text)).collect();
            for (id, text) in english {
                match own.get(id) {
                    None => wrong.push(format!("{language}: {id} is missing")),
                    Some(own) if parameters(own) != parameters(text) => {
                        wrong.push(format!("{language}: {id}: other parameters"));
                    }
                    Some(_) => {}
                }
            }
            let known: BTreeSet<&String> = english.iter().map(|(id, _)| id).collect();
            let unknown = ids.difference(&known);
            wrong.extend(unknown.map(|id| format!("{language}: {id} is not in English")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// What stands between the marks of a message: its own words.
fn own_words(text: &str) -> String {
    let mut depth = 0_u32;
    let mut words = String::new();
    for line in text.lines() {
        // The key of a variant.
        let line = line.trim_start().trim_start_matches('*');
        let line = if line.starts_with('[') { line.split_once(']').unwrap().1 } else { line };
        let selects = line.contains("->");
        for letter in line.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 || (depth == 1 && !selects && !line.contains('{')) => {
                    words.push(letter);
                }
                _ => {}
            }
        }
        words.push('\n');
    }
    words
}

#[test]
fn other_languages_use_their_own_digits_and_script() {
    assert_eq!(own_words("a { $b } c 1").trim(), "a  c 1");
    assert_eq!(own_words("{ $n ->\n    [12] x 3\n   *[other] y\n}").trim(), "x 3\n y");
    let mut wrong = Vec::new();
    for language in Language::ALL.iter().filter(|language| **language != Language::English) {
        for (id, text) in files(*language).into_iter().flatten() {
            let words = own_words(&text);
            let digits = words.replace("CC BY 4.0", "").replace("ISCO-08", "");
            if digits.chars().any(|letter| letter.is_ascii_digit()) {
                wrong.push(format!("{language}: {id}: {words}"));
            }
            // Names of standards stay as they are; whole words in English do not.
            let latin = words.split(|l: char| !l.is_ascii_alphabetic()).filter(|w| w.len() > 1);
            let latin: Vec<&str> = latin.filter(|word| !STANDING.contains(word)).collect();
            if !latin.is_empty() {
                wrong.push(format!("{language}: {id}: {latin:?}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Names, signs and keys that are the same in every language.
const STANDING: [&str; 18] = [
    "NET",
    "SOC",
    "NCO",
    "ISCO",
    "NIC",
    "NSQF",
    "ITI",
    "PAN",
    "Ctrl",
    "CC",
    "BY",
    "Escape",
    "kg",
    "US",
    "Department",
    "of",
    "Labor",
    "Esc",
];

#[test]
fn sentences_of_every_language_are_short_and_few() {
    let catalogue = fixture::catalogue();
    let mut long = Vec::new();
    for language in Language::ALL {
        for (id, text) in sentences(&Speaker::new(*language, &catalogue)) {
            assert!(Words::of(*language).has(&id), "{language}: {id} is said in English");
            let inner = text.strip_suffix(['.', '?', '।']);
            let inner = inner.unwrap_or_else(|| panic!("{language}, {id}: no full stop: {text}"));
            let parts: Vec<&str> =
                inner.split(['.', '?', '।', ':']).filter(|part| !part.trim().is_empty()).collect();
            // What follows a colon is heard for itself.
            let words = parts.iter().map(|part| part.split_whitespace().count()).max();
            // Names of courses and papers may have points within them.
            if parts.len() > MOST_SENTENCES + 1 || words > Some(MOST_WORDS) {
                long.push(format!("{language}: {id}: {text}"));
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

/// Every way of reading a message: the text around its choices, and each choice for itself.
#[test]
fn sentences_of_pages_are_short_in_every_language() {
    let mut long = Vec::new();
    for language in Language::ALL {
        for (id, text) in files(*language).into_iter().flatten() {
            let words = own_words(&text);
            for sentence in words.split(['.', '?', '!', ':', ';', '।', '\n']) {
                let spoken = sentence
                    .split_whitespace()
                    .filter(|word| word.chars().any(char::is_alphabetic));
                if spoken.count() > MOST_WORDS {
                    long.push(format!("{language}: {id}: {sentence}"));
                }
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn every_sentence_stands_as_reviewed() {
    let catalogue = fixture::catalogue();
    for (language, name) in Language::ALL.iter().zip(["english", "bengali", "hindi", "nepali"]) {
        let mut text = String::new();
        for (id, said) in everything(&Speaker::new(*language, &catalogue)) {
            writeln!(text, "{id}: {said}").unwrap();
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots" }, {
            insta::assert_snapshot!(name, text);
        });
    }
}
