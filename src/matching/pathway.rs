//! Pathways: the steps after which a trade that is not offered would stand among the best five.
//!
//! A gated trade has a pathway if all of this holds, each state verified by scoring it:
//!
//! 1. Every gate of its is one that levers can open: `entry` or `time`. Refusals, age, safety facts,
//!    limits of the body and evidence of a market are never levers.
//! 2. The gates are cleared in their order, each by the first lever, in the order of the levers,
//!    after which it no longer holds; where a class is asked for, by the lowest that is enough. At
//!    most as many levers as the policy shows.
//! 3. Once it is open it stands among the best five.
//!
//! Where there is room for another step, the lever that then raises its utility most (the first of
//! equal ones) is added, if it lifts its rank. The rank after the last step is the one that the
//! pathway names.

use crate::domain::code::GateCode;
use crate::domain::participant::Participant;
use crate::domain::quantity::{Amount, Money, Weeks};
use crate::domain::trade::TradeIndex;

use super::counterfactual::Search;
use super::lever::{Change, ChangeCode, levers, openers};
use super::ranking::Standing;

/// How many trades are the best ones (scoring method, section 10).
const BEST: usize = 5;

/// One step of a pathway.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// What changes.
    pub change: Change,
    /// How long it takes, where the data say so: the length of the course that then ends in time.
    pub weeks: Option<Weeks>,
    /// What it costs, where the data say so: that course, or the capital that she lacks.
    pub cost: Option<Money>,
    /// The rank of the trade after this and all earlier steps; `None` while it is still gated.
    pub new_rank: Option<usize>,
}

/// Steps to a trade.
#[derive(Debug, Clone, PartialEq)]
pub struct Pathway {
    /// The trade, which is not offered now.
    pub trade: TradeIndex,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

/// The pathways of gated trades, in their order.
pub fn pathways(search: &mut Search<'_>, gated: &[Standing]) -> Vec<Pathway> {
    gated.iter().filter_map(|standing| pathway(search, standing)).collect()
}

const fn can_be_opened(code: GateCode) -> bool {
    matches!(code, GateCode::Entry | GateCode::Time)
}

fn pathway(search: &mut Search<'_>, gated: &Standing) -> Option<Pathway> {
    let mut changes = opening(search, gated)?;
    let opened = search.rank(&changes, gated.trade).filter(|rank| *rank <= BEST)?;
    if !search.is_full(changes.len())
        && let Some(change) = greatest_gain(search, &changes, gated.trade)
    {
        changes.push(change);
        if search.rank(&changes, gated.trade).is_none_or(|rank| rank >= opened) {
            changes.pop();
        }
    }
    let steps = (1..=changes.len()).filter_map(|count| step(search, gated.trade, &changes, count));
    Some(Pathway { trade: gated.trade, steps: steps.collect() })
}

/// Whether a step would not undo or outdo an earlier one: nobody moves twice, or leaves later
/// twice. Documents come one by one.
fn is_new(change: &Change, changes: &[Change]) -> bool {
    let code = change.code();
    code == ChangeCode::Document || changes.iter().all(|earlier| earlier.code() != code)
}

/// The changes that clear every gate of a trade; `None` where levers do not, or not so few.
fn opening(search: &Search<'_>, gated: &Standing) -> Option<Vec<Change>> {
    let openable = |standing: &Standing| standing.gates.iter().all(|gate| can_be_opened(gate.code));
    if !openable(gated) {
        return None;
    }
    let mut changes = Vec::new();
    let (mut person, mut standing) = (search.participant.clone(), gated.clone());
    while let Some(code) = standing.gates.first().map(|gate| gate.code) {
        if search.is_full(changes.len()) {
            return None;
        }
        let tried = openers(search.matcher, &person, &standing).into_iter();
        let tried = tried.filter(|change| is_new(change, &changes)).map(|change| {
            let changed = change.applied(&person);
            let after = search.matcher.stand(&changed, gated.trade);
            (change, changed, after)
        });
        let mut clearing = tried.filter(|(_, _, after)| {
            openable(after) && after.gates.iter().all(|gate| gate.code != code)
        });
        let (change, changed, after) = clearing.next()?;
        changes.push(change);
        (person, standing) = (changed, after);
    }
    Some(changes)
}

/// The lever that raises the utility of an open trade most.
fn greatest_gain(search: &Search<'_>, changes: &[Change], trade: TradeIndex) -> Option<Change> {
    let person = search.changed(changes);
    let now = search.matcher.stand(&person, trade);
    let tried = levers(search.matcher, &person, &now).into_iter();
    let tried = tried.filter(|change| is_new(change, changes)).map(|change| {
        let after = search.matcher.stand(&change.applied(&person), trade);
        (change, after)
    });
    let gains = tried.filter(|(_, after)| after.gates.is_empty() && after.utility > now.utility);
    // The first of equal ones, which the greatest of an iterator would not be.
    gains.min_by(|a, b| b.1.utility.total_cmp(&a.1.utility)).map(|(change, _)| change)
}

/// The step of a number, from 1.
fn step(
    search: &mut Search<'_>,
    trade: TradeIndex,
    changes: &[Change],
    count: usize,
) -> Option<Step> {
    let so_far = changes.get(..count)?;
    let (change, before) = so_far.split_last()?;
    let after = search.changed(so_far);
    let (weeks, cost) = match change {
        Change::Exit(_) | Change::ContinueAfter => course(search, &after, trade),
        Change::Capital(money) => (None, lacking(*money, &search.changed(before))),
        _ => (None, None),
    };
    Some(Step { change: *change, weeks, cost, new_rank: search.rank(so_far, trade) })
}

/// Length and fee of her course.
fn course(
    search: &Search<'_>,
    participant: &Participant,
    trade: TradeIndex,
) -> (Option<Weeks>, Option<Money>) {
    let catalogue = search.matcher.catalogue();
    let id = search.matcher.stand(participant, trade).course;
    let mut courses = catalogue.courses_of(trade).iter();
    let Some(course) = id.and_then(|id| courses.find(|course| course.id == id)) else {
        return (None, None);
    };
    let currency = catalogue.place(course.place).currency;
    (course.timetable.weeks, course.cost.map(|amount| Money { amount, currency }))
}

/// What is missing of a sum of money.
fn lacking(needed: Money, participant: &Participant) -> Option<Money> {
    let own = participant.capital.filter(|own| own.currency == needed.currency);
    let has = own.map_or(0.0, |own| own.amount.get());
    let amount = Amount::new((needed.amount.get() - has).max(0.0)).ok()?;
    Some(Money { amount, currency: needed.currency })
}
