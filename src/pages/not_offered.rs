//! Trades that are not offered, grouped by what would open them.

use crate::documents::ranking::{GateDocument, NotOfferedDocument, way};
use crate::text::Speaker;

/// The group of what only she herself opens.
const SAID_NO: &str = "said_no";

/// A trade that is not offered, with why.
pub(super) struct ClosedTrade {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) why: Vec<String>,
    /// What would open its gates.
    pub(super) opens: Vec<String>,
    /// What to do on the way to it, in order; empty: no way is known.
    pub(super) steps: Vec<String>,
    /// Where it then stands.
    pub(super) end: String,
}

/// Trades with the same key to them.
pub(super) struct ClosedGroup {
    pub(super) word: &'static str,
    pub(super) label: String,
    /// What would open them; none for what she said no to.
    pub(super) opens: Option<String>,
    pub(super) trades: Vec<ClosedTrade>,
    /// How many they are.
    pub(super) count: String,
}

/// Groups by the first gate's key, in the order in which gates are evaluated.
pub(super) fn groups(closed: &[NotOfferedDocument], words: &Speaker<'_>) -> Vec<ClosedGroup> {
    let mut groups: Vec<ClosedGroup> = Vec::new();
    for trade in closed {
        let Some(gate) = trade.gates.first() else { continue };
        let word = key(gate);
        let row = closed_trade(trade, words);
        match groups.iter_mut().find(|group| group.word == word) {
            Some(group) => group.trades.push(row),
            None => groups.push(ClosedGroup {
                word,
                label: words.plain(&format!("page-opens-{word}")),
                opens: gate.opens_if.as_ref().map(|opens| opens.text.clone()),
                trades: vec![row],
                count: String::new(),
            }),
        }
    }
    for group in &mut groups {
        let count = u32::try_from(group.trades.len()).unwrap_or(u32::MAX);
        group.count = words.number(f64::from(count), 0);
        // A stable sort: what a way is known to stands first, else the order of ids stays.
        group.trades.sort_by_key(|trade| trade.steps.is_empty());
    }
    groups.sort_by_key(|group| ORDER.iter().position(|word| *word == group.word));
    groups
}

/// A trade that is not offered, with why.
pub(super) fn closed_trade(trade: &NotOfferedDocument, words: &Speaker<'_>) -> ClosedTrade {
    let mut steps = way(trade.pathway.as_deref().unwrap_or_default(), words);
    let end = steps.pop().unwrap_or_default();
    ClosedTrade {
        id: trade.trade.clone(),
        title: trade.title.clone(),
        why: trade.gates.iter().map(|gate| gate.text.clone()).collect(),
        opens: trade
            .gates
            .iter()
            .filter_map(|gate| gate.opens_if.as_ref())
            .map(|opens| opens.text.clone())
            .collect(),
        steps,
        end,
    }
}

fn key(gate: &GateDocument) -> &'static str {
    gate.opens_if.as_ref().map_or(SAID_NO, |opens| opens.code)
}

/// What can be changed soonest stands first; what she said no to stands last.
const ORDER: [&str; 10] = [
    "another_course",
    "bridge_class",
    "another_arrangement",
    "lawful_offer",
    "new_evidence",
    "accommodation",
    "verified_mitigation",
    "age",
    "says_otherwise",
    SAID_NO,
];
