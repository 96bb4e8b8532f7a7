//! Reasons and cautions: what speaks for a trade and what to watch out for, as codes with the
//! values that they rest on.

mod cautions;
mod reasons;

use crate::domain::participant::Participant;
use crate::domain::trade::{Trade, TradeIndex};

use super::congruence::{InterestPattern, PatternState};
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

    fn trade(&self, index: TradeIndex) -> &'a Trade {
        self.matcher.catalogue().trade(index)
    }
}
