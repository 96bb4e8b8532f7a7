//! Counterfactuals: which single levers would lift a trade, each verified by scoring the changed
//! profile.
//!
//! A lever lifts a trade if its rank becomes smaller. If it does not, it still lifts the trade if
//! its tier becomes smaller at the same rank; tiers need draws, so they are looked at only for
//! levers that raise the trade's utility or take away what bars it, and only while fewer than the
//! most levers lift its rank. What is found stands in the order of the levers.

use std::rc::Rc;

use crate::domain::participant::Participant;
use crate::domain::trade::TradeIndex;

use super::lever::{Change, levers};
use super::matcher::{Assessment, Matcher};
use super::ranking::{RankedTrade, Standing};
use super::tier::tiers;
use super::uncertainty::PersonDraws;

/// A change with what scoring the changed profile gave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verified {
    /// The change.
    pub change: Change,
    /// The rank of the trade afterwards.
    pub new_rank: usize,
    /// The tier of the trade afterwards, where it is the tier that rises and not the rank.
    pub new_tier: Option<usize>,
}

/// A search through changed profiles of one participant; each is assessed once.
pub struct Search<'a> {
    /// The matcher.
    pub(super) matcher: &'a Matcher<'a>,
    /// The participant as she is.
    pub(super) participant: &'a Participant,
    draws: &'a PersonDraws<'a>,
    assessed: Vec<(Vec<Change>, Rc<Assessment>)>,
}

impl<'a> Search<'a> {
    /// A search that has tried nothing yet. No lever touches what the draws of her interests and
    /// aptitudes rest on, so that they hold for every changed profile.
    pub const fn new(
        matcher: &'a Matcher<'a>,
        participant: &'a Participant,
        draws: &'a PersonDraws<'a>,
    ) -> Self {
        Self { matcher, participant, draws, assessed: Vec::new() }
    }

    /// Her profile after changes, one after the other.
    pub(super) fn changed(&self, changes: &[Change]) -> Participant {
        changes.iter().fold(self.participant.clone(), |person, change| change.applied(&person))
    }

    /// Every trade as it stands after changes.
    pub(super) fn assessed(&mut self, changes: &[Change]) -> Rc<Assessment> {
        if let Some((_, found)) = self.assessed.iter().find(|(other, _)| other == changes) {
            return found.clone();
        }
        let assessment = Rc::new(self.matcher.assess(&self.changed(changes)));
        self.assessed.push((changes.to_vec(), assessment.clone()));
        assessment
    }

    /// The rank of a trade after changes; `None` where it is gated.
    pub(super) fn rank(&mut self, changes: &[Change], trade: TradeIndex) -> Option<usize> {
        rank_of(&self.assessed(changes), trade)
    }

    /// Whether so many changes are as many as are shown.
    pub(super) fn is_full(&self, changes: usize) -> bool {
        let most = self.matcher.policy().counterfactual.most_levers;
        f64::from(u32::try_from(changes).unwrap_or(u32::MAX)) >= most
    }

    /// The single changes that lift a trade, in the order of the levers, at most as many as the
    /// policy shows.
    pub fn would_lift(&mut self, listed: &RankedTrade) -> Vec<Verified> {
        let standing = &listed.standing;
        let mut found: Vec<(usize, Verified)> = Vec::new();
        let mut others = Vec::new();
        let changes = levers(self.matcher, self.participant, standing);
        for (position, change) in changes.into_iter().enumerate() {
            if self.is_full(found.len()) {
                break;
            }
            let assessment = self.assessed(&[change]);
            let Some(new_rank) = rank_of(&assessment, standing.trade) else { continue };
            let verified = Verified { change, new_rank, new_tier: None };
            if new_rank < listed.rank {
                found.push((position, verified));
            } else if new_rank == listed.rank && is_better(&assessment, standing) {
                others.push((position, verified));
            }
        }
        for (position, verified) in others {
            if listed.tier == 1 || self.is_full(found.len()) {
                break;
            }
            let new_tier = self.tier(verified.change, verified.new_rank);
            if let Some(new_tier) = new_tier.filter(|new| *new < listed.tier) {
                found.push((position, Verified { new_tier: Some(new_tier), ..verified }));
            }
        }
        found.sort_by_key(|(position, _)| *position);
        found.into_iter().map(|(_, verified)| verified).collect()
    }

    /// The tier of the trade of a rank after a change.
    fn tier(&mut self, change: Change, rank: usize) -> Option<usize> {
        let assessment = self.assessed(&[change]);
        let outlook = self.draws.outlook(&assessment.weights, &assessment.ranked);
        let (_, tiers) = tiers(&assessment.ranked, &outlook, self.matcher.policy());
        tiers.get(rank.checked_sub(1)?).copied()
    }
}

/// Whether a trade has a greater utility than it had, or less that bars it from tier 1.
fn is_better(assessment: &Assessment, before: &Standing) -> bool {
    let after = assessment.ranked.iter().find(|standing| standing.trade == before.trade);
    after
        .is_some_and(|after| after.utility > before.utility || after.bars.len() < before.bars.len())
}

/// The first lever of `lower` after which it stands above `upper`; what could hold `upper` back is
/// not looked for.
pub fn would_swap(
    matcher: &Matcher<'_>,
    participant: &Participant,
    upper: TradeIndex,
    lower: &Standing,
) -> Option<Verified> {
    levers(matcher, participant, lower).into_iter().find_map(|change| {
        let assessment = matcher.assess(&change.applied(participant));
        let new_rank = rank_of(&assessment, lower.trade)?;
        let above = rank_of(&assessment, upper).is_none_or(|other| new_rank < other);
        above.then_some(Verified { change, new_rank, new_tier: None })
    })
}

/// The rank of a trade in an assessment, from 1; `None` where it is gated.
pub fn rank_of(assessment: &Assessment, trade: TradeIndex) -> Option<usize> {
    assessment
        .ranked
        .iter()
        .position(|standing| standing.trade == trade)
        .map(|position| position + 1)
}
