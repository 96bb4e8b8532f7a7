//! The sheet `data/text/REVIEW.md`: every message beside the English, for a speaker to check.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::domain::catalogue::Language;
use crate::text::words::REVIEWED;

use super::languages::files;

const HEAD: &str = "\
# Sheet for speakers

Every message beside the English. *Read back* is what another reader, who did not see the English,
took the sentence to say. Put a mark into the last column where you would say it otherwise, and
write how; the person is always a participant, \"you\" where she is spoken to.

A language counts as reviewed when a speaker has read the whole of its sheet; then it is added to
`REVIEWED` in `src/text/words.rs`, and its pages no longer say that their words wait for a speaker.

Made from the message files; do not edit the other columns by hand. After a change of messages,
`UPDATE_DOCS=1 cargo test --lib review_sheet` writes it anew.
";

const NAMES: [(&str, Language); 3] =
    [("Bengali", Language::Bengali), ("Hindi", Language::Hindi), ("Nepali", Language::Nepali)];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/text")
}

/// What a reader took each message to say, where one has read it: `id`, a tab, English.
fn read_back(language: Language) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(root().join(format!("read-back/{language}.tsv")));
    let rows = text.unwrap_or_default();
    let rows = rows.lines().filter_map(|line| line.split_once('\t'));
    rows.map(|(id, english)| (id.to_owned(), english.trim().to_owned())).collect()
}

/// A text within a cell of a table.
fn cell(text: &str) -> String {
    text.trim().replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sheet() -> String {
    let mut page = HEAD.to_owned();
    for (name, language) in NAMES {
        let state = if REVIEWED.contains(&language) { "reviewed" } else { "not reviewed yet" };
        writeln!(page, "\n## {name} ({state})\n").unwrap();
        writeln!(page, "| id | English | {name} | Read back | Better |\n|---|---|---|---|---|")
            .unwrap();
        let back = read_back(language);
        let own: BTreeMap<String, String> = files(language).into_iter().flatten().collect();
        for (id, english) in files(Language::English).into_iter().flatten() {
            let own = own.get(&id).map(|text| cell(text)).unwrap_or_default();
            let back = back.get(&id).map(|text| cell(text)).unwrap_or_default();
            writeln!(page, "| `{id}` | {} | {own} | {back} | |", cell(&english)).unwrap();
        }
    }
    page
}

#[test]
fn the_review_sheet_is_made_from_the_messages() {
    let path = root().join("REVIEW.md");
    let made = sheet();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stands == made,
        "data/text/REVIEW.md is old: UPDATE_DOCS=1 cargo test --lib review_sheet"
    );
}
