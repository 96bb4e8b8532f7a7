//! `recommend --what-if`: what moves when a profile changes.

use serde_json::Value;

use crate::application::engine::Engine;
use crate::application::what_if::what_if;
use crate::cli::arguments::{Format, RecommendArguments};
use crate::cli::failure::Failure;
use crate::cli::layout::{FAINT, HEADING, STRONG, WATCH, escaped, hanging, styled, table, width};
use crate::cli::say;
use crate::cli::screen::Screen;
use crate::documents::profile::{self, what_if as request};
use crate::documents::ranking::GateDocument;
use crate::documents::what_if::{MovedTrade, StandDocument, WhatIfDocument};
use crate::domain::catalogue::Language;
use crate::domain::code::GateCode;
use crate::domain::table::Key;
use crate::text::Speaker;

use super::super::input;

/// The option, as faults name it.
const OPTION: &str = "--what-if";
/// The columns of numbers in the table.
const NUMBERS: [usize; 2] = [2, 4];

/// Ranks a profile as it is and with changes, and writes what moves.
pub(super) fn run(
    arguments: &RecommendArguments,
    engine: &Engine,
    language: Language,
    day: jiff::civil::Date,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let reference = engine.reference();
    let catalogue = &reference.catalogue;
    let file = input::file(&arguments.profile)?;
    profile::parse(&file.bytes, catalogue, day)
        .map_err(|faults| input::faults_of(&file.name, faults))?;
    let asked = request::written(&file.bytes, &arguments.what_if);
    let asked = request::parse(&asked, catalogue, day)
        .map_err(|faults| input::faults_of(OPTION, faults))?;
    let matcher = engine.matcher(day);
    let document = what_if(reference, &matcher, &asked, language, arguments.top);
    let page = Page { speaker: Speaker::new(language, catalogue), document: &document };
    match arguments.format {
        Format::Json => screen.json(&document),
        Format::Table => screen.text(&page.table(&arguments.what_if)),
        Format::Markdown => screen.text(&page.markdown(&arguments.what_if)),
    }
}

struct Page<'a> {
    speaker: Speaker<'a>,
    document: &'a WhatIfDocument,
}

impl Page<'_> {
    /// What is supposed.
    fn heading(&self, changes: &[(String, Value)]) -> String {
        let changes = changes.iter().map(|(pointer, to)| format!("{pointer} = {to}"));
        let changes = changes.collect::<Vec<_>>().join(", ");
        say::say(&self.speaker, "terminal-what-if", &[("changes", &changes)])
    }

    fn head(&self) -> Vec<String> {
        let plain = |id: &str| self.speaker.plain(id);
        let score = plain("terminal-column-score");
        [
            plain("terminal-column-trade"),
            plain("terminal-what-if-before"),
            score.clone(),
            plain("terminal-what-if-after"),
            score,
            String::new(),
        ]
        .into()
    }

    fn rows(&self) -> Vec<Vec<String>> {
        self.document.moved.iter().map(|moved| self.row(moved)).collect()
    }

    fn row(&self, moved: &MovedTrade) -> Vec<String> {
        let score = |stand: &StandDocument| say::tenths(&self.speaker, stand.score.0);
        let gates = [
            self.gates("terminal-what-if-opened", &moved.gates_opened),
            self.gates("terminal-what-if-closed", &moved.gates_closed),
        ];
        vec![
            moved.title.clone(),
            self.stands(&moved.before),
            score(&moved.before),
            self.stands(&moved.after),
            score(&moved.after),
            gates.into_iter().flatten().collect::<Vec<_>>().join(" "),
        ]
    }

    fn stands(&self, stand: &StandDocument) -> String {
        let count = |number: usize| say::count(&self.speaker, number);
        match (stand.rank, stand.tier) {
            (Some(rank), Some(tier)) => {
                let params = [("rank", &*count(rank)), ("tier", &*count(tier))];
                say::say(&self.speaker, "terminal-what-if-place", &params)
            }
            _ => self.speaker.plain("terminal-what-if-out"),
        }
    }

    fn gates(&self, id: &str, gates: &[GateDocument]) -> Option<String> {
        let codes = gates.iter().filter_map(|gate| GateCode::from_word(gate.code));
        let names: Vec<String> = codes.map(|code| self.speaker.gate_name(code)).collect();
        let gates = names.join(", ");
        (!names.is_empty()).then(|| say::say(&self.speaker, id, &[("gates", &gates)]))
    }

    /// The shortlist afterwards.
    fn leaders(&self) -> (String, String) {
        let leaders = self.document.after.leaders.iter();
        let titles: Vec<String> = leaders.map(|leader| leader.title.clone()).collect();
        (self.speaker.plain("terminal-what-if-first"), titles.join(", "))
    }

    fn table(&self, changes: &[(String, Value)]) -> String {
        let mut lines = vec![styled(STRONG, &hanging("", &self.heading(changes), width()))];
        lines.push(String::new());
        if self.document.moved.is_empty() {
            lines.push(self.speaker.plain("terminal-what-if-nothing"));
        } else {
            lines.push(table(&self.head(), self.rows(), &NUMBERS));
        }
        let (heading, leaders) = self.leaders();
        lines.push(format!("\n{}", styled(HEADING, &heading)));
        lines.push(hanging("    ", &leaders, width()));
        if self.document.after.demonstration_data {
            let tag = self.speaker.plain("terminal-tag-demonstration");
            lines.push(styled(WATCH, &hanging("", &tag, width())));
        }
        let valued = self.document.versions.valued_on.parse();
        let valued = valued.map_or_else(|_| String::new(), |date| self.speaker.date(date));
        lines.push(styled(FAINT, &valued));
        lines.push(String::new());
        lines.join("\n")
    }

    fn markdown(&self, changes: &[(String, Value)]) -> String {
        let row = |cells: Vec<String>| {
            let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines = vec![format!("# {}\n", escaped(&self.heading(changes)))];
        if self.document.moved.is_empty() {
            lines.push(escaped(&self.speaker.plain("terminal-what-if-nothing")));
        } else {
            lines.push(row(self.head()));
            lines.push("|---|---|---:|---|---:|---|".to_owned());
            lines.extend(self.rows().into_iter().map(row));
        }
        let (heading, leaders) = self.leaders();
        lines.push(format!("\n## {}\n\n{}\n", escaped(&heading), escaped(&leaders)));
        lines.join("\n")
    }
}
