//! A checker of what a ranking document says would change: every change and every way, put into the
//! profile's own document as it is written there and scored again.

use serde_json::Value;
use swadhin::application::recommend::recommend;
use swadhin::application::reference::Reference;
use swadhin::documents::profile;
use swadhin::documents::ranking::{PointedChange, RankingDocument, Scope};
use swadhin::domain::catalogue::Language;
use swadhin::matching::matcher::Matcher;

use super::DAY;
use super::profiles::with;

/// How much a checker has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Seen {
    /// Changes that lift a rank.
    pub(crate) ranks: usize,
    /// Changes that lift a tier.
    pub(crate) tiers: usize,
    /// Ways.
    pub(crate) ways: usize,
    /// Ways of more than one step.
    pub(crate) long_ways: usize,
}

impl Seen {
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            ranks: self.ranks + other.ranks,
            tiers: self.tiers + other.tiers,
            ways: self.ways + other.ways,
            long_ways: self.long_ways + other.long_ways,
        }
    }
}

/// Ranks documents of profiles with some data.
pub(crate) struct Checker<'a> {
    pub(crate) reference: &'a Reference,
    pub(crate) matcher: &'a Matcher<'a>,
}

impl Checker<'_> {
    pub(crate) fn ranked(&self, profile: &Value) -> RankingDocument {
        let bytes = serde_json::to_vec(profile).unwrap();
        let participant = profile::parse(&bytes, self.matcher.catalogue(), DAY)
            .unwrap_or_else(|faults| panic!("{}: {profile}", faults[0]));
        recommend(self.reference, self.matcher, &participant, Language::English, Scope::default())
    }

    /// The rank and tier of a trade in a changed profile.
    fn place(&self, profile: &Value, trade: &str) -> Option<(usize, usize)> {
        let ranking = self.ranked(profile);
        let found = ranking.ranked.iter().find(|ranked| ranked.trade == trade)?;
        Some((found.rank, found.tier))
    }

    /// Panics where a change or a way does not give what it names.
    pub(crate) fn check(&self, profile: &Value) -> Seen {
        let ranking = self.ranked(profile);
        let lifts = self.changes(profile, &ranking);
        lifts.and(self.ways(profile, &ranking))
    }

    fn changes(&self, profile: &Value, ranking: &RankingDocument) -> Seen {
        let mut seen = Seen::default();
        for ranked in &ranking.ranked {
            assert!(ranked.would_change.len() <= 3);
            let listed = ranking.shortlist.contains(&ranked.trade);
            assert!(listed || ranked.would_change.is_empty());
            for change in &ranked.would_change {
                let what = format!("{}: {} in {profile}", ranked.trade, change.text);
                let after = self.place(&put(profile, &change.change), &ranked.trade);
                let (rank, tier) = after.unwrap_or_else(|| panic!("gated: {what}"));
                assert_eq!(rank, change.new_rank, "{what}");
                match change.new_tier {
                    None => assert!(rank < ranked.rank, "{what}"),
                    Some(new) => assert!(rank == ranked.rank && new < ranked.tier, "{what}"),
                }
                assert!(change.new_tier.is_none_or(|new| new == tier), "tier {tier}: {what}");
                seen.ranks += usize::from(change.new_tier.is_none());
                seen.tiers += usize::from(change.new_tier.is_some());
            }
        }
        seen
    }

    fn ways(&self, profile: &Value, ranking: &RankingDocument) -> Seen {
        let mut seen = Seen::default();
        for gated in &ranking.not_offered {
            let Some(steps) = &gated.pathway else { continue };
            let what = format!("the way to {} in {profile}", gated.trade);
            assert!((1..=3).contains(&steps.len()), "{what}");
            assert!(
                gated.gates.iter().all(|gate| ["entry", "time"].contains(&gate.code)),
                "{what}"
            );
            let mut person = profile.clone();
            for step in steps {
                person = put(&person, &step.change);
                let after = self.place(&person, &gated.trade).map(|(rank, _)| rank);
                assert_eq!(after, step.new_rank, "{}: {what}", step.text);
            }
            let last = steps.last().unwrap().new_rank;
            assert!(last.is_some_and(|rank| rank <= 5), "{last:?}: {what}");
            seen.ways += 1;
            seen.long_ways += usize::from(steps.len() > 1);
        }
        seen
    }
}

/// The document with a change put into it.
pub(crate) fn put(profile: &Value, change: &PointedChange) -> Value {
    with(profile, &change.pointer, change.to.clone())
}
