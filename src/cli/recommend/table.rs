//! A ranking for reading on a terminal.

use std::fmt::Write;

use crate::documents::ranking::RankedDocument;

use super::view::{CardView, GatedView, GroupView, PartView, Viewer};
use crate::cli::layout::{
    BAD, FAINT, GOOD, HEADING, STRONG, WATCH, bar, columns, hanging, hue, interval, padded, right,
    styled,
};

/// Most cells of a bar, and of the line that shows how sure a score is.
const BAR_CELLS: usize = 24;
/// Columns of a line with a bar beside the bar and its name.
const BESIDE: usize = 10;
/// How many trades of a group are named in a short answer. Judgement.
const NAMED: usize = 6;
/// Spaces before what belongs to a trade.
const INDENT: &str = "    ";

/// Writes rankings into a text.
pub(super) struct Table<'a> {
    viewer: &'a Viewer<'a>,
    width: usize,
    /// The contribution that fills a bar.
    full_bar: f64,
    /// The scores at the ends of the lines that show how sure they are.
    line: (f64, f64),
    text: String,
}

impl<'a> Table<'a> {
    /// A table of cards, all on one scale.
    pub(super) fn new(viewer: &'a Viewer<'a>, shown: &[&RankedDocument], width: usize) -> Self {
        let parts = shown.iter().flat_map(|ranked| &ranked.parts);
        let ends = shown.iter().filter_map(|ranked| ranked.interval90);
        let line = ends.fold((100.0_f64, 0.0_f64), |(low, high), [least, most]| {
            (low.min(least.0), high.max(most.0))
        });
        Self {
            viewer,
            width,
            full_bar: parts.map(|part| part.contribution.0).fold(0.0, f64::max),
            line,
            text: String::new(),
        }
    }

    /// The text.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn indented(&mut self, text: &str) {
        let wrapped = hanging("", text, self.width);
        self.line(&wrapped);
    }

    /// A heading after an empty line.
    fn heading(&mut self, text: &str) {
        self.blank();
        self.line(&styled(HEADING, text));
    }

    /// For whom, where, as of when, and what kind of figures it rests on.
    pub(super) fn header(&mut self, shown: &[&RankedDocument]) {
        let (title, valued) = self.viewer.heading();
        self.line(&styled(STRONG, &title));
        self.line(&valued);
        for tag in self.viewer.tags(shown.iter().copied()) {
            let wrapped = hanging("", &tag, self.width);
            self.line(&styled(WATCH, &wrapped));
        }
        if let Some(message) = &self.viewer.document().message_text {
            self.blank();
            let wrapped = hanging("", message, self.width);
            self.line(&styled(WATCH, &wrapped));
        }
    }

    /// The trades, tier by tier.
    pub(super) fn cards(&mut self, shown: &[&RankedDocument]) {
        if shown.is_empty() {
            self.blank();
            let nothing = self.viewer.plain("terminal-nothing-ranked");
            self.indented(&nothing);
        }
        let mut tier = None;
        for ranked in shown {
            if tier != Some(ranked.tier) {
                tier = Some(ranked.tier);
                let alike = shown.iter().filter(|other| other.tier == ranked.tier).count();
                let heading = self.viewer.tier(ranked.tier, alike);
                self.heading(&heading);
            }
            self.blank();
            let card = self.viewer.card(ranked);
            self.card(&card);
        }
    }

    fn card(&mut self, card: &CardView) {
        let score = self.viewer.tenths(card.score);
        let rank = right(&self.viewer.count(card.rank), 2);
        let room = self.width.saturating_sub(columns(&score) + INDENT.len() + 1);
        let title = padded(&card.title, room);
        self.line(&format!("{}  {} {}", rank, styled(STRONG, &title), styled(STRONG, &score)));
        let mut under = card.sector.clone();
        if let Some((low, high)) = card.interval {
            let (start, end) = self.line;
            let share = |score: f64| (score - start) / (end - start).max(f64::MIN_POSITIVE);
            let line = interval(share(low), share(card.score), share(high), self.cells(14));
            let (low, high) = (self.viewer.tenths(low), self.viewer.tenths(high));
            let ends = self.viewer.say("terminal-interval", &[("low", &low), ("high", &high)]);
            let right_side = format!("{line} {ends}");
            let room = self.width.saturating_sub(columns(&right_side) + INDENT.len() + 1);
            if columns(&under) > room {
                self.line(&format!("{INDENT}{}", styled(FAINT, &under)));
                under.clear();
            }
            under = format!("{} {right_side}", padded(&under, room));
        }
        self.line(&format!("{INDENT}{}", styled(FAINT, &under)));
        self.bars(&card.parts);
        for reason in &card.reasons {
            self.statement("+", GOOD, reason);
        }
        for caution in &card.cautions {
            self.statement("!", WATCH, caution);
        }
        for change in &card.would_change {
            self.statement("»", GOOD, change);
        }
        self.statement("·", FAINT, &card.market);
        for course in &card.courses {
            self.statement("·", FAINT, course);
        }
        if let Some(sure) = &card.sure {
            self.statement("·", FAINT, sure);
        }
    }

    fn statement(&mut self, sign: &str, style: anstyle::Style, text: &str) {
        let wrapped = hanging(&format!("{INDENT}{sign} "), text, self.width);
        // The sign alone is coloured: colour never carries the meaning.
        let coloured = wrapped.replacen(sign, &styled(style, sign), 1);
        self.line(&coloured);
    }

    /// Cells of a bar beside something so wide.
    fn cells(&self, beside: usize) -> usize {
        self.width.saturating_sub(beside + BESIDE).min(BAR_CELLS)
    }

    fn bars(&mut self, parts: &[PartView]) {
        let widest = parts.iter().map(|part| columns(&part.name)).max().unwrap_or(0);
        for part in parts {
            let share = part.contribution / self.full_bar.max(f64::MIN_POSITIVE);
            let bar = styled(hue(part.criterion), &bar(share, self.cells(widest)));
            let number = right(&self.viewer.tenths(part.contribution), 5);
            self.line(&format!("{INDENT}{} {bar}{number}", padded(&part.name, widest)));
        }
    }

    /// The one trade that was asked for, wherever it stands.
    pub(super) fn one(&mut self) {
        let viewer = self.viewer;
        for ranked in &viewer.document().ranked {
            let card = viewer.card(ranked);
            self.blank();
            let stands = viewer.say(
                "terminal-stands",
                &[("rank", &viewer.count(card.rank)), ("tier", &viewer.count(card.tier))],
            );
            self.indented(&stands);
            self.blank();
            self.card(&card);
            self.parts(&card.parts);
        }
        for gated in &viewer.document().not_offered {
            let stands = viewer.plain("terminal-stands-out");
            self.heading(&stands);
            self.gated(&viewer.gated(gated));
            self.blank();
            let score = viewer.tenths(gated.score_if_open.0);
            let open = viewer.say("terminal-score-if-open", &[("score", &score)]);
            self.indented(&open);
        }
    }

    /// The values, weights and distances from the average behind one trade's bars.
    fn parts(&mut self, parts: &[PartView]) {
        let heading = self.viewer.plain("terminal-parts");
        self.heading(&heading);
        let head = ["value", "weight", "contribution", "against-average"]
            .map(|column| self.viewer.plain(&format!("terminal-column-{column}")));
        let widest = parts.iter().map(|part| columns(&part.name)).max().unwrap_or(0);
        let widths = head.each_ref().map(|name| columns(name).max(6) + 2);
        let mut line = " ".repeat(widest);
        for (name, width) in head.iter().zip(widths) {
            line.push_str(&right(name, width));
        }
        self.line(&styled(FAINT, &line));
        for part in parts {
            let hundredths = |value: f64| format!("{value:.2}");
            let cells = [
                hundredths(part.value),
                hundredths(part.weight),
                self.viewer.tenths(part.contribution),
                format!("{:+.1}", part.against_average),
            ];
            let mut line = padded(&part.name, widest);
            for (cell, width) in cells.iter().zip(widths) {
                line.push_str(&right(cell, width));
            }
            self.line(&line);
        }
    }

    /// Every ranked trade in one line.
    pub(super) fn all_ranked(&mut self) {
        let heading = self.viewer.plain("terminal-all-ranked");
        self.heading(&heading);
        let document = self.viewer.document();
        let head: Vec<String> = ["interest", "aptitude", "market", "access", "safety"]
            .map(|criterion| self.viewer.plain(&format!("terminal-short-{criterion}")))
            .into();
        let title = self.width.saturating_sub(10 + 6 + 6 * head.len()).max(10);
        let names = ["rank", "tier", "score"]
            .map(|column| self.viewer.plain(&format!("terminal-column-{column}")));
        let [rank, tier, score] = &names;
        let mut line = format!(
            "{}{} {}{}",
            right(rank, 4),
            right(tier, 5),
            padded("", title),
            right(score, 6)
        );
        for name in &head {
            let _ = write!(line, "{}", right(name, 6));
        }
        self.line(&styled(FAINT, &line));
        for ranked in &document.ranked {
            let name = shortened(&ranked.title, title);
            let mut line = format!(
                "{:>4}{:>5} {}{:>6.1}",
                ranked.rank,
                ranked.tier,
                padded(&name, title),
                ranked.score.0
            );
            for part in &ranked.parts {
                let number = format!("{:>6.1}", part.contribution.0);
                line.push_str(&styled(hue(part.criterion), &number));
            }
            self.line(&line);
        }
    }

    /// What is not offered, by what takes it out and what would open it.
    pub(super) fn not_offered(&mut self, every_gate: bool) {
        let groups = self.viewer.not_offered();
        if groups.is_empty() {
            return;
        }
        let heading = self.viewer.plain("terminal-not-offered");
        self.heading(&heading);
        for group in &groups {
            self.blank();
            self.group(group, every_gate);
        }
    }

    fn group(&mut self, group: &GroupView, every_gate: bool) {
        let count = self.viewer.count(group.trades.len());
        let name = self.viewer.say("terminal-group", &[("gate", &group.name), ("count", &count)]);
        self.line(&styled(STRONG, &name));
        if let Some(opens) = &group.opens {
            let wrapped = hanging(INDENT, opens, self.width);
            self.line(&styled(GOOD, &wrapped));
        }
        if every_gate {
            for gated in &group.trades {
                self.gated(gated);
            }
            return;
        }
        let named: Vec<&str> = group.trades.iter().take(NAMED).map(|gated| &*gated.title).collect();
        let mut text = named.join(", ");
        let more = group.trades.len().saturating_sub(NAMED);
        if more > 0 {
            let count = self.viewer.count(more);
            text = format!("{text} {}", self.viewer.say("terminal-and-more", &[("count", &count)]));
        }
        let wrapped = hanging(INDENT, &text, self.width);
        self.line(&wrapped);
        for gated in &group.trades {
            if let Some(way) = self.viewer.way(gated) {
                self.statement("»", GOOD, &format!("{}. {way}", gated.title));
            }
        }
    }

    /// One trade that is not offered, with every rule that takes it out.
    fn gated(&mut self, gated: &GatedView) {
        self.line(&format!("{INDENT}{}", gated.title));
        for (text, opens) in &gated.gates {
            self.statement("×", BAD, text);
            if let Some(opens) = opens {
                self.statement("+", GOOD, opens);
            }
        }
        if let Some(way) = self.viewer.way(gated) {
            self.statement("»", GOOD, &way);
        }
    }

    /// The sources that were named.
    pub(super) fn sources(&mut self) {
        let sources = self.viewer.sources();
        if sources.is_empty() {
            return;
        }
        let heading = self.viewer.plain("terminal-sources");
        self.heading(&heading);
        for (sign, source) in sources {
            self.statement(&sign, FAINT, &source);
        }
    }

    /// What is not known, how the leader holds under other weights, and how to go on.
    pub(super) fn closing(&mut self) {
        let unknowns = self.viewer.unknowns();
        if !unknowns.is_empty() {
            let heading = self.viewer.plain("terminal-unknowns");
            self.heading(&heading);
            for (question, could_change) in unknowns {
                let said = if could_change {
                    format!("{question} {}", self.viewer.plain("terminal-could-change"))
                } else {
                    question
                };
                self.statement("?", WATCH, &said);
            }
        }
        let stress = &self.viewer.document().stress.text;
        if !stress.is_empty() {
            let heading = self.viewer.plain("terminal-stress");
            self.heading(&heading);
            for sentence in stress {
                self.statement("~", FAINT, sentence);
            }
        }
    }
}

/// The first characters of a text that fit into columns, with an ellipsis where it was longer.
fn shortened(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        if columns(&short) + 2 > width {
            break;
        }
        short.push(letter);
    }
    short.push('…');
    short
}
