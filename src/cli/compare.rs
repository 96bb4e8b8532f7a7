//! `compare`: why one trade stands above another, criterion by criterion.

use std::fmt::Write;

use crate::application::compare::compare;
use crate::application::reference::Reference;
use crate::documents::comparison::{ComparedCriterion, ComparedTrade, ComparisonDocument};
use crate::domain::code::Criterion;
use crate::domain::table::Key;
use crate::text::Speaker;

use super::arguments::{CompareArguments, Format};
use super::failure::Failure;
use super::input;
use super::layout::{
    BAD, FAINT, GOOD, HEADING, STRONG, bar, columns, escaped, hanging, hue, left_bar, padded,
    right, styled, width,
};
use super::say::{count, say, tenths, title};
use super::screen::Screen;

/// Most cells on either side of the middle.
const SIDE_CELLS: usize = 14;
/// Columns of a row beside its name and its two sides.
const BESIDE: usize = 15;

/// Compares two trades for one profile and writes the result.
pub(super) fn run(arguments: &CompareArguments, screen: &mut Screen) -> Result<(), Failure> {
    let settings = input::settings()?;
    let day = input::day(arguments.data.on, &settings);
    let language = input::language(&arguments.language, &settings);
    let engine = input::engine(&arguments.data, day)?;
    let reference = engine.reference();
    let participant = input::participant(&arguments.profile, &reference.catalogue, day)?;
    let trade = |name: &str| input::trade(&reference.catalogue, name, language);
    let pair = (trade(&arguments.a)?, trade(&arguments.b)?);
    let matcher = engine.matcher(day);
    let document = compare(reference, &matcher, &participant, pair, language).ok_or_else(|| {
        let (a, b) = (&arguments.a, &arguments.b);
        Failure::usage(format!("“{a}” and “{b}” are the same trade; give two"))
    })?;
    let page = Page {
        reference,
        document: &document,
        speaker: Speaker::new(language, &reference.catalogue),
    };
    match arguments.format {
        Format::Json => screen.json(&document),
        Format::Table => screen.text(&page.table()),
        Format::Markdown => screen.text(&page.markdown()),
    }
}

struct Page<'a> {
    reference: &'a Reference,
    document: &'a ComparisonDocument,
    speaker: Speaker<'a>,
}

impl Page<'_> {
    fn title(&self, trade: &ComparedTrade) -> String {
        title(&self.speaker, &self.reference.catalogue, &trade.trade)
    }

    /// Where a trade stands, with its score.
    fn stands(&self, trade: &ComparedTrade) -> String {
        let score = tenths(&self.speaker, trade.score.0);
        match (trade.rank, trade.tier) {
            (Some(rank), Some(tier)) => {
                let (rank, tier) = (count(&self.speaker, rank), count(&self.speaker, tier));
                let said = [("score", score.as_str()), ("rank", &rank), ("tier", &tier)];
                say(&self.speaker, "terminal-compare-stands", &said)
            }
            _ => say(&self.speaker, "terminal-compare-out", &[("score", &score)]),
        }
    }

    /// How sure it is which is ahead, in words with the number.
    fn sure(&self) -> String {
        let document = self.document;
        let (Some(probability), Some(word)) =
            (document.probability_a_ahead, document.certainty_text.as_deref())
        else {
            return self.speaker.plain("terminal-compare-not-drawn");
        };
        let (ahead, share) = if probability.0 >= 0.5 {
            (&document.a, probability.0)
        } else {
            (&document.b, 1.0 - probability.0)
        };
        let share = self.speaker.number(100.0 * share, 0);
        let trade = self.title(ahead);
        let said = [("trade", trade.as_str()), ("certainty", word), ("share", &share)];
        say(&self.speaker, "terminal-compare-sure", &said)
    }

    fn swap(&self) -> String {
        match &self.document.swap {
            Some(change) => {
                let (a, b) = (&self.document.a, &self.document.b);
                let place = |trade: &ComparedTrade| trade.rank.unwrap_or(usize::MAX);
                let lower = if place(a) > place(b) { a } else { b };
                format!("{}: {}", self.title(lower), change.text)
            }
            None => self.speaker.plain("terminal-compare-no-swap"),
        }
    }

    fn name(&self, criterion: &ComparedCriterion) -> String {
        let known = Criterion::from_word(criterion.criterion);
        known.map(|known| self.speaker.criterion(known)).unwrap_or_default()
    }

    fn table(&self) -> String {
        let ComparisonDocument { a, b, criteria, .. } = self.document;
        let mut lines = Vec::new();
        for trade in [a, b] {
            lines.push(styled(STRONG, &self.title(trade)));
            lines.push(hanging("    ", &self.stands(trade), width()));
            for gate in &trade.gates {
                lines.push(sign("×", BAD, &gate.text));
                if let Some(opens) = &gate.opens_if {
                    lines.push(sign("+", GOOD, &opens.text));
                }
            }
        }
        lines.push(String::new());
        let names: Vec<String> = criteria.iter().map(|each| self.name(each)).collect();
        let widest = names.iter().map(|name| columns(name)).max().unwrap_or(0);
        let most = criteria.iter().map(|each| each.difference.0.abs()).fold(0.0, f64::max);
        let cells = width().saturating_sub(widest + BESIDE) / 2;
        let cells = cells.min(SIDE_CELLS);
        let sides = format!(
            "{} {}  {}",
            padded("", widest),
            right(&self.speaker.plain("terminal-compare-left"), cells + 6),
            self.speaker.plain("terminal-compare-right")
        );
        lines.push(styled(FAINT, &sides));
        for (criterion, name) in criteria.iter().zip(&names) {
            lines.push(self.row(criterion, &padded(name, widest), most, cells));
        }
        lines.push(String::new());
        for criterion in criteria {
            lines.push(sign("·", FAINT, &criterion.text));
        }
        lines.push(String::new());
        lines.push(hanging("", &self.sure(), width()));
        lines.push(String::new());
        lines.push(styled(HEADING, &self.speaker.plain("terminal-compare-swap")));
        lines.push(hanging("    ", &self.swap(), width()));
        lines.push(String::new());
        lines.join("\n")
    }

    /// The difference as a bar to the side of the trade that is ahead, with the number.
    fn row(&self, criterion: &ComparedCriterion, name: &str, most: f64, cells: usize) -> String {
        let difference = criterion.difference.0;
        let share = difference.abs() / most.max(f64::MIN_POSITIVE);
        let number = right(&tenths(&self.speaker, difference.abs()), 5);
        let empty = " ".repeat(cells);
        let style = hue(criterion.criterion);
        if difference >= 0.0 {
            let bar = styled(style, &left_bar(share, cells));
            format!("{name} {number} {bar}│")
        } else {
            let bar = styled(style, &bar(share, cells));
            format!("{name} {} {empty}│{bar} {number}", " ".repeat(5))
        }
    }

    fn markdown(&self) -> String {
        let ComparisonDocument { a, b, criteria, .. } = self.document;
        let mut text = String::new();
        // Writing into a text cannot fail.
        let _ = writeln!(text, "# {} / {}", escaped(&self.title(a)), escaped(&self.title(b)));
        for trade in [a, b] {
            let (title, stands) = (escaped(&self.title(trade)), escaped(&self.stands(trade)));
            let _ = writeln!(text, "\n**{title}**: {stands}");
            for gate in &trade.gates {
                let opens = gate.opens_if.as_ref().map_or("", |opens| opens.text.as_str());
                let _ = writeln!(text, "\n- {} {}", escaped(&gate.text), escaped(opens));
            }
        }
        let head = ["criterion", "weight", "a", "b", "difference"]
            .map(|column| escaped(&self.speaker.plain(&format!("terminal-column-{column}"))));
        let _ = writeln!(text, "\n| {} |\n|---|---:|---:|---:|---:|", head.join(" | "));
        for each in criteria {
            let name = escaped(&self.name(each));
            let (weight, difference) = (each.weight.0, each.difference.0);
            let (a, b) = (each.a.0, each.b.0);
            let _ = writeln!(text, "| {name} | {weight:.2} | {a:.2} | {b:.2} | {difference:+.1} |");
        }
        let heading = escaped(&self.speaker.plain("terminal-compare-swap"));
        let (sure, swap) = (escaped(&self.sure()), escaped(&self.swap()));
        let _ = writeln!(text, "\n{sure}\n\n## {heading}\n\n{swap}");
        text
    }
}

/// A line after a sign that alone is coloured.
fn sign(sign: &str, style: anstyle::Style, text: &str) -> String {
    let line = hanging(&format!("    {sign} "), text, width());
    line.replacen(sign, &styled(style, sign), 1)
}
