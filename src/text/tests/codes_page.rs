//! The page of all codes, `docs/codes.md`, made from the closed sets and the messages.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::domain::catalogue::Language;
use crate::domain::code::{Criterion, GateCode, MessageCode, Statement};
use crate::domain::table::Key;
use crate::matching::contrast::Certainty;
use crate::matching::gate::OpensIf;
use crate::matching::viability::Grade;
use crate::text::Speaker;

use super::{examples, fixture, pointers};

const HEAD: &str = "\
# Codes

Made from the closed sets of codes and the English messages; do not edit it by hand. After a
change of either, `UPDATE_DOCS=1 cargo test --lib codes_page` writes it anew.

The examples use a made-up trade, place and figures.
";

fn section(page: &mut String, title: &str, lead: &str, rows: &[[String; 3]]) {
    writeln!(page, "\n## {title}\n\n{lead}\n").unwrap();
    writeln!(page, "| code | parameters | for example |\n|---|---|---|").unwrap();
    for [code, parameters, example] in rows {
        writeln!(page, "| `{code}` | {parameters} | {example} |").unwrap();
    }
}

/// One row for each code: its first example.
fn statements<C: Key>(
    examples: impl Fn(C) -> Vec<Statement<C>>,
    say: impl Fn(&Statement<C>) -> String,
) -> Vec<[String; 3]> {
    let row = |code: &C| {
        let first = examples(*code).into_iter().next().unwrap();
        let names: Vec<String> = first.params.iter().map(|(name, _)| format!("`{name}`")).collect();
        [code.word().to_owned(), names.join(", "), say(&first)]
    };
    C::ALL.iter().map(row).collect()
}

fn words<C: Key>(say: impl Fn(C) -> String) -> Vec<[String; 3]> {
    C::ALL.iter().map(|code| [code.word().to_owned(), String::new(), say(*code)]).collect()
}

fn gates(speaker: &Speaker<'_>) -> Vec<[String; 3]> {
    let row = |code: &GateCode| {
        let (_, gate) = examples::gates(*code).into_iter().next().unwrap();
        let given = [("`needs`", gate.needs.is_some()), ("`has`", gate.has.is_some())];
        let names = given.iter().filter(|(_, given)| *given).map(|(name, _)| *name);
        let names = names.collect::<Vec<_>>().join(", ");
        [code.word().to_owned(), names, speaker.gate(&gate)]
    };
    GateCode::ALL.iter().map(row).collect()
}

fn page() -> String {
    let catalogue = fixture::catalogue();
    let speaker = Speaker::new(Language::English, &catalogue);
    let mut page = HEAD.to_owned();
    let reasons = statements(examples::reasons, |one| speaker.reason(one));
    section(&mut page, "Reasons", "Why a trade fits.", &reasons);
    let cautions = statements(examples::cautions, |one| speaker.caution(one));
    section(&mut page, "Cautions", "What to watch out for.", &cautions);
    let notes = statements(examples::course_notes, |one| speaker.course_note(one));
    section(&mut page, "Course notes", "What is to be known of a course.", &notes);
    let messages = words::<MessageCode>(|code| speaker.message(code));
    section(&mut page, "Messages", "What is said of the ranking as a whole.", &messages);
    let lead = "Rules that take a trade out, in the order in which they are evaluated.";
    section(&mut page, "Gates", lead, &gates(&speaker));
    let opens = words::<OpensIf>(|code| speaker.opens_if(code));
    section(&mut page, "Opens if", "What would open a gate.", &opens);
    let criteria = words::<Criterion>(|code| speaker.criterion(code));
    section(&mut page, "Criteria", "The five criteria of a score.", &criteria);
    let grades = words::<Grade>(|code| speaker.grade(code));
    section(&mut page, "Grades", "How well a market value is known.", &grades);
    let certainties = words::<Certainty>(|code| speaker.certainty(code));
    let lead = "How sure it is that one trade is ahead of another.";
    section(&mut page, "Certainty", lead, &certainties);
    let aptitude = "/aptitudes/scores/finger".to_owned();
    let unknowns: Vec<[String; 3]> = pointers()
        .into_iter()
        .chain([aptitude])
        .map(|pointer| {
            let question = speaker.unknown(&pointer);
            [pointer, String::new(), question]
        })
        .collect();
    section(&mut page, "Unknowns", "Questions, by JSON pointer into the profile.", &unknowns);
    page
}

#[test]
fn codes_page_is_up_to_date() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/codes.md");
    let fresh = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == fresh,
        "docs/codes.md is stale: renew it with `UPDATE_DOCS=1 cargo test --lib codes_page`"
    );
}
