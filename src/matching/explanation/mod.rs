//! Reasons and cautions: what speaks for a trade and what to watch out for, as codes with the
//! values that they rest on.

mod cautions;
mod reasons;

use crate::domain::code::Param;
use crate::domain::interest::Scale;
use crate::domain::participant::Participant;
use crate::domain::trade::{Trade, TradeIndex};

use super::congruence::{Deviation, InterestPattern, PatternState};
use super::matcher::Matcher;
use super::shortfall::Levels;

/// Finds the codes for one participant's trades.
pub struct Explainer<'a> {
    matcher: &'a Matcher<'a>,
    participant: &'a Participant,
    pattern: Option<InterestPattern>,
    state: Option<PatternState>,
    levels: Levels,
}

impl<'a> Explainer<'a> {
    /// An explainer for a participant.
    pub fn new(matcher: &'a Matcher<'a>, participant: &'a Participant) -> Self {
        let pattern = InterestPattern::new(participant, matcher.policy());
        Self {
            matcher,
            participant,
            state: pattern.map(|pattern| pattern.state(matcher.policy())),
            pattern,
            levels: Levels::new(participant),
        }
    }

    /// The scale that speaks most for a trade (or against it), and whether she likes it `more` or
    /// `less` than the others.
    fn strongest(&self, deviation: &Deviation, against: bool) -> Option<(Scale, &'static str)> {
        let state = self.state?;
        let scale = state.strongest_scale(deviation, against)?;
        Some((scale, if state.stands_out(scale) { "more" } else { "less" }))
    }

    fn trade(&self, index: TradeIndex) -> &'a Trade {
        self.matcher.catalogue().trade(index)
    }
}

/// A number of people or employers as it is said: whole.
const fn people(number: f64) -> Param {
    Param::Number(number.round())
}
