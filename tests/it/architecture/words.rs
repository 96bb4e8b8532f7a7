//! Words that never stand in the program, its data, its pages or its documents, file names
//! included: a screen, a file or a name in a list of processes must say nothing about where
//! somebody comes from.

use super::source::{Finding, Text, listed, texts_under};

/// Looked for inside words as well, in capitals or not.
const FORBIDDEN: [&str; 5] = ["trafficking", "victim", "rescue", "survivor", "shelter"];

/// What can reach a screen. The tests are not among it: they have to name the words.
const READ: [&str; 9] = [
    "src",
    "data",
    "docs",
    "models",
    "notebooks",
    "templates",
    "migrations",
    "README.md",
    "Cargo.toml",
];

/// The lines (0 for the file's name) in which a forbidden word stands.
fn forbidden_words(text: &Text) -> Vec<Finding> {
    let name = std::iter::once((0, text.file.as_str()));
    let lines = text.text.lines().enumerate().map(|(index, line)| (index + 1, line));
    let mut findings = Vec::new();
    for (number, line) in name.chain(lines) {
        let line = line.to_lowercase();
        let words = FORBIDDEN.iter().filter(|word| line.contains(**word));
        findings.extend(words.map(|word| Finding {
            file: text.file.clone(),
            line: number,
            rule: format!("the word `{word}` must not stand here"),
        }));
    }
    findings
}

#[test]
fn no_forbidden_word_stands_anywhere() {
    let texts = texts_under(&READ).unwrap();
    for file in ["README.md", "src/lib.rs", "Cargo.toml"] {
        assert!(texts.iter().any(|text| text.file == file), "{file} was not read");
    }
    let findings: Vec<Finding> = texts.iter().flat_map(forbidden_words).collect();
    assert!(findings.is_empty(), "\n{}", listed(&findings));
}

#[test]
fn a_forbidden_word_is_named_with_its_line() {
    let file = "data/survivors.csv".to_owned();
    let text = "id,name\na,Animal Shelters\nb,RESCUED and Victim\n".to_owned();
    let found: Vec<String> =
        forbidden_words(&Text { file, text }).iter().map(ToString::to_string).collect();
    let expected = [
        "data/survivors.csv:0: the word `survivor` must not stand here",
        "data/survivors.csv:2: the word `shelter` must not stand here",
        "data/survivors.csv:3: the word `victim` must not stand here",
        "data/survivors.csv:3: the word `rescue` must not stand here",
    ];
    assert_eq!(found, expected);
    let clean = Text { file: "data/a.csv".to_owned(), text: "participant\n".to_owned() };
    assert_eq!(forbidden_words(&clean), []);
}
