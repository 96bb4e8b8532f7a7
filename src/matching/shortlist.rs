//! The shortlist: at most five trades, good ones, not all alike, and never only what is usual.

use crate::domain::catalogue::Catalogue;
use crate::domain::policy::Policy;
use crate::domain::trade::{Trade, TradeIndex, WorkMode};

use super::matcher::Matcher;
use super::ranking::RankedTrade;

/// The shortlisted trades in the order of listing.
pub fn shortlist(matcher: &Matcher<'_>, ranked: &[RankedTrade]) -> Vec<TradeIndex> {
    let list = List { matcher, ranked, policy: matcher.policy() };
    let mut listed = list.by_tiers();
    list.widen_to_unusual(&mut listed);
    list.widen_to_other_mode(&mut listed);
    listed.into_iter().map(|ranked| ranked.standing.trade).collect()
}

struct List<'a> {
    matcher: &'a Matcher<'a>,
    ranked: &'a [RankedTrade],
    policy: &'a Policy,
}

type Listed<'a> = Vec<&'a RankedTrade>;

impl<'a> List<'a> {
    fn catalogue(&self) -> &Catalogue {
        self.matcher.catalogue()
    }

    fn trade(&self, ranked: &RankedTrade) -> &Trade {
        self.catalogue().trade(ranked.standing.trade)
    }

    fn is_full(&self, listed: &Listed<'_>) -> bool {
        let count = listed.iter().fold(0.0, |count, _| count + 1.0);
        count >= self.policy.shortlist.most
    }

    /// Tier after tier; within a tier the greatest `.75 u − .25 max sim`.
    fn by_tiers(&self) -> Listed<'a> {
        let least = self.policy.shortlist.least_utility;
        let mut tiers: Vec<usize> = self.ranked.iter().map(|ranked| ranked.tier).collect();
        tiers.sort_unstable();
        tiers.dedup();
        let mut listed = Vec::new();
        for tier in tiers {
            let eligible: Vec<&RankedTrade> = self
                .ranked
                .iter()
                .filter(|ranked| ranked.tier == tier && ranked.standing.utility >= least)
                .collect();
            while !self.is_full(&listed) {
                let Some(next) = self.next_of(&eligible, &listed) else {
                    break;
                };
                listed.push(next);
            }
        }
        listed
    }

    /// The eligible trade not yet listed that adds most; ties to the greater utility, then id.
    fn next_of(
        &self,
        eligible: &[&'a RankedTrade],
        listed: &Listed<'a>,
    ) -> Option<&'a RankedTrade> {
        let utilities = || eligible.iter().map(|ranked| ranked.standing.utility);
        let least = utilities().min_by(f64::total_cmp)?;
        let greatest = utilities().max_by(f64::total_cmp)?;
        let worth = |ranked: &RankedTrade| {
            let range = greatest - least;
            let u = if range > 0.0 { (ranked.standing.utility - least) / range } else { 1.0 };
            let likenesses = listed.iter().map(|other| self.likeness(ranked, other));
            let likeness = likenesses.max_by(f64::total_cmp).unwrap_or(0.0);
            let rule = &self.policy.shortlist;
            rule.utility_weight * u - rule.likeness_weight * likeness
        };
        let open = eligible.iter().copied().filter(|ranked| !contains(listed, ranked));
        // Ranks follow utility and id, so that the smaller rank is the tie-break of both.
        open.map(|ranked| (worth(ranked), ranked))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.rank.cmp(&a.1.rank)))
            .map(|(_, ranked)| ranked)
    }

    /// `sim = ½((1 + corr(d, d'))/2 + [same first two digits of NCO])`, 0 to 1.
    fn likeness(&self, a: &RankedTrade, b: &RankedTrade) -> f64 {
        let (d, e) =
            (self.matcher.deviation(a.standing.trade), self.matcher.deviation(b.standing.trade));
        let interests = f64::midpoint(1.0, d.likeness(e, self.policy.interest.least_range));
        let group = |ranked: &RankedTrade| self.trade(ranked).codes.nco_2015.get(..2);
        let same_group = if group(a) == group(b) { 1.0 } else { 0.0 };
        f64::midpoint(interests, same_group)
    }

    fn is_unusual(&self, ranked: &RankedTrade) -> bool {
        let share = self.policy.shortlist.unusual_women_share;
        self.trade(ranked).not_usually_offered_to_women(share)
    }

    fn widen_to_unusual(&self, listed: &mut Listed<'a>) {
        if listed.iter().any(|ranked| self.is_unusual(ranked)) {
            return;
        }
        self.widen(listed, |ranked| self.is_unusual(ranked), |_| true);
    }

    /// Wage work beside own-account work; `both` is both.
    fn widen_to_other_mode(&self, listed: &mut Listed<'a>) {
        for mode in [WorkMode::Wage, WorkMode::OwnAccount] {
            let has_mode = |ranked: &RankedTrade| {
                let trade = self.trade(ranked).work_mode;
                trade == mode || trade == WorkMode::Both
            };
            if listed.iter().any(|ranked| has_mode(ranked)) {
                continue;
            }
            let unusual = listed.iter().filter(|ranked| self.is_unusual(ranked)).count();
            self.widen(listed, has_mode, |ranked| unusual != 1 || !self.is_unusual(ranked));
        }
    }

    /// The best unlisted, unflagged trade of a kind takes the place of the listed trade of least
    /// utility that may go, never of the first; a list that is not full grows instead.
    fn widen(
        &self,
        listed: &mut Listed<'a>,
        wanted: impl Fn(&RankedTrade) -> bool,
        may_go: impl Fn(&RankedTrade) -> bool,
    ) {
        let utilities = listed.iter().map(|ranked| ranked.standing.utility);
        let Some(least) = utilities.min_by(f64::total_cmp) else {
            return;
        };
        let least = least - self.policy.shortlist.widening;
        let newcomer = self.ranked.iter().find(|ranked| {
            wanted(ranked)
                && !ranked.is_flagged()
                && !contains(listed, ranked)
                && ranked.standing.utility >= least
        });
        let Some(newcomer) = newcomer else { return };
        if !self.is_full(listed) {
            listed.push(newcomer);
            return;
        }
        let leaves = listed
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(_, ranked)| may_go(ranked))
            .max_by_key(|(_, ranked)| ranked.rank)
            .map(|(position, _)| position);
        if let Some(cell) = leaves.and_then(|position| listed.get_mut(position)) {
            *cell = newcomer;
        }
    }
}

fn contains(listed: &Listed<'_>, ranked: &RankedTrade) -> bool {
    listed.iter().any(|other| other.standing.trade == ranked.standing.trade)
}
