//! The words of the pages stand in the message file alone, each used, each short.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The most words of a sentence.
const MOST_WORDS: usize = 12;
const MESSAGES: &str = concat!(
    include_str!("../../../data/text/en/pages.ftl"),
    include_str!("../../../data/text/en/demand.ftl"),
    include_str!("../../../data/text/en/plan.ftl")
);

fn templates() -> Vec<(PathBuf, String)> {
    let folder = Path::new("src/pages/templates");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect()
}

/// A text without what stands between two marks.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut parts = text.split(open);
    let mut kept = parts.next().unwrap().to_owned();
    for part in parts {
        kept.push_str(part.split_once(close).map_or("", |(_, rest)| rest));
    }
    kept
}

/// What would be read on the screen of a template as it stands.
fn written(template: &str) -> String {
    let text = without(template, "{{", "}}");
    let text = without(&text, "{%", "%}");
    without(&text, "<", ">")
}

#[test]
fn templates_hold_no_words() {
    assert_eq!(written("<p class=\"a\">{{ b }} Hello</p>{% if c %}"), " Hello");
    let templates = templates();
    assert!(templates.len() >= 6);
    for (path, template) in templates {
        let written = written(&template);
        let letters = written.chars().filter(|letter| letter.is_alphabetic()).count();
        assert_eq!(letters, 0, "{}: {}", path.display(), written.trim());
    }
}

fn ids() -> Vec<&'static str> {
    let lines = MESSAGES.lines().filter(|line| line.starts_with(|l: char| l.is_ascii_lowercase()));
    lines.map(|line| line.split_once(" = ").unwrap_or_else(|| panic!("{line}")).0).collect()
}

#[test]
fn every_message_has_its_own_id() {
    let ids = ids();
    assert!(ids.len() > 200);
    assert!(ids.iter().all(|id| id.starts_with("page-")));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn sentences_are_short() {
    let mut long = Vec::new();
    for line in MESSAGES.lines().filter(|line| !line.starts_with('#')) {
        let text = line.split_once(" = ").map_or(line, |(_, text)| text);
        for sentence in text.split_inclusive(['.', '?', '!', ':', ';']) {
            if sentence.split_whitespace().count() > MOST_WORDS {
                long.push(sentence.to_owned());
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}
