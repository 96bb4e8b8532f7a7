//! What stands on each door: every folder of `src/` has a `mod.rs` whose first lines say what the
//! room is for, what may enter and what never does.

use std::collections::BTreeSet;
use std::path::Path;

use super::source::{Finding, Text, listed, texts_under};

/// Folders without a `mod.rs`, and `mod.rs` files that do not begin with words.
fn doors_without_words(texts: &[Text]) -> Vec<Finding> {
    let is_rust = |text: &&Text| Path::new(&text.file).extension().is_some_and(|e| e == "rs");
    let folders: BTreeSet<String> = texts
        .iter()
        .filter(is_rust)
        .flat_map(|text| Path::new(&text.file).ancestors().skip(1))
        .map(|folder| folder.to_string_lossy().into_owned())
        .filter(|folder| !folder.is_empty() && folder != "src")
        .collect();
    let doors = folders.iter().map(|folder| format!("{folder}/mod.rs"));
    doors
        .chain(["src/lib.rs".to_owned(), "src/main.rs".to_owned()])
        .filter_map(|file| {
            let door = texts.iter().find(|text| text.file == file);
            let rule = match door {
                None => "the folder has no such file to say what the room is for",
                Some(door) if !begins_with_words(&door.text) => {
                    "the file does not begin with `//!` and what the room is for"
                }
                Some(_) => return None,
            };
            Some(Finding { file, line: 1, rule: rule.to_owned() })
        })
        .collect()
}

fn begins_with_words(text: &str) -> bool {
    let first = text.lines().next().and_then(|line| line.strip_prefix("//!"));
    first.is_some_and(|words| words.trim().contains(' '))
}

#[test]
fn every_folder_says_what_it_is_for() {
    let findings = doors_without_words(&texts_under(&["src"]).unwrap());
    assert!(findings.is_empty(), "\n{}", listed(&findings));
}

#[test]
fn a_door_without_words_is_named() {
    let text = |file: &str, text: &str| Text { file: file.to_owned(), text: text.to_owned() };
    let found = doors_without_words(&[
        text("src/lib.rs", "//! The library as a whole.\n"),
        text("src/main.rs", "fn main() {}\n"),
        text("src/domain/mod.rs", "pub mod trade;\n//! Too late.\n"),
        text("src/matching/mod.rs", "//! The method, pure.\n"),
        text("src/text/mod.rs", "//!\n"),
        text("src/http/trade.rs", "//! Trades over HTTP.\n"),
        text("src/cli/table/bars.rs", "//! Bars in tables.\n"),
        text("src/pages/look.css", "body {}\n"),
    ]);
    let files: Vec<&str> = found.iter().map(|finding| finding.file.as_str()).collect();
    let expected = [
        "src/cli/mod.rs",
        "src/cli/table/mod.rs",
        "src/domain/mod.rs",
        "src/http/mod.rs",
        "src/text/mod.rs",
        "src/main.rs",
    ];
    assert_eq!(files, expected);
}
