//! The what-if document, `what-if/1`: what changes in a ranking when a profile changes.

use serde::Serialize;
use utoipa::ToSchema;

use super::ranking::{GateDocument, NotOfferedDocument, RankedDocument, RankingDocument, Versions};
use super::rounding::Rounded;

/// The name of this form.
pub const SCHEMA: &str = "what-if/1";

/// Two rankings of one participant side by side.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct WhatIfDocument {
    /// `what-if/1`.
    pub schema: &'static str,
    /// Her case code.
    pub participant: Option<String>,
    /// What both were computed with.
    pub versions: Versions,
    /// The ranking of the profile as it is.
    pub before: SideDocument,
    /// The ranking of the changed profile.
    pub after: SideDocument,
    /// Trades whose rank or tier differs or that are offered in one of the two only: by the rank
    /// afterwards, then those that are no longer offered by the rank before.
    pub moved: Vec<MovedTrade>,
}

/// One of two rankings.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SideDocument {
    /// Where she will live, by id.
    pub place: String,
    /// The shortlist, in the order of listing.
    pub leaders: Vec<LeaderDocument>,
    /// A code that speaks of the whole list, such as `no_strong_option`.
    pub message: Option<&'static str>,
    /// The same in words.
    pub message_text: Option<String>,
    /// Whether a ranked trade used an invented figure.
    pub demonstration_data: bool,
}

/// A shortlisted trade.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct LeaderDocument {
    /// Its id.
    pub trade: String,
    /// What it is called.
    pub title: String,
    /// Its rank.
    pub rank: usize,
    /// Its tier.
    pub tier: usize,
    /// 0 to 100.
    pub score: Rounded,
}

/// A trade that stands elsewhere afterwards.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct MovedTrade {
    /// Its id.
    pub trade: String,
    /// What it is called.
    pub title: String,
    /// How it stands now.
    pub before: StandDocument,
    /// How it would stand.
    pub after: StandDocument,
    /// Rules that no longer take it out.
    pub gates_opened: Vec<GateDocument>,
    /// Rules that would take it out.
    pub gates_closed: Vec<GateDocument>,
}

/// How a trade stands in one of two rankings.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StandDocument {
    /// Whether it is offered.
    pub offered: bool,
    /// Its rank; null where it is not offered.
    pub rank: Option<usize>,
    /// Its tier; null where it is not offered.
    pub tier: Option<usize>,
    /// Its score, or the one that it would have if every gate were open.
    pub score: Rounded,
}

/// One trade in one ranking.
#[derive(Clone, Copy)]
enum Stand<'a> {
    Offered(&'a RankedDocument),
    Gated(&'a NotOfferedDocument),
}

impl<'a> Stand<'a> {
    /// Every trade of a ranking, each once.
    fn all(ranking: &'a RankingDocument) -> impl Iterator<Item = Self> {
        let offered = ranking.ranked.iter().map(Self::Offered);
        offered.chain(ranking.not_offered.iter().map(Self::Gated))
    }

    fn trade(self) -> (&'a str, &'a str) {
        match self {
            Self::Offered(ranked) => (&ranked.trade, &ranked.title),
            Self::Gated(gated) => (&gated.trade, &gated.title),
        }
    }

    fn gates(self) -> &'a [GateDocument] {
        match self {
            Self::Offered(_) => &[],
            Self::Gated(gated) => &gated.gates,
        }
    }

    fn document(self) -> StandDocument {
        match self {
            Self::Offered(ranked) => StandDocument {
                offered: true,
                rank: Some(ranked.rank),
                tier: Some(ranked.tier),
                score: ranked.score,
            },
            Self::Gated(gated) => {
                StandDocument { offered: false, rank: None, tier: None, score: gated.score_if_open }
            }
        }
    }
}

/// The document of two whole rankings of one participant. With `top`, only trades that stand among
/// so many best ones in one of the two.
pub fn document(
    before: &RankingDocument,
    after: &RankingDocument,
    top: Option<usize>,
) -> WhatIfDocument {
    let most = top.unwrap_or(usize::MAX);
    let mut moved: Vec<MovedTrade> = Stand::all(before)
        .filter_map(|old| {
            let new = Stand::all(after).find(|new| new.trade().0 == old.trade().0)?;
            moved_trade(old, new)
        })
        .filter(|moved| {
            [moved.before.rank, moved.after.rank].into_iter().flatten().min() <= Some(most)
        })
        .collect();
    let place = |rank: Option<usize>| rank.unwrap_or(usize::MAX);
    moved.sort_by(|a, b| {
        let key = |moved: &MovedTrade| (place(moved.after.rank), place(moved.before.rank));
        key(a).cmp(&key(b)).then_with(|| a.trade.cmp(&b.trade))
    });
    WhatIfDocument {
        schema: SCHEMA,
        participant: before.participant.clone(),
        versions: before.versions.clone(),
        before: side(before),
        after: side(after),
        moved,
    }
}

/// A trade whose rank or tier differs, or that is offered in one of the two only.
fn moved_trade(old: Stand<'_>, new: Stand<'_>) -> Option<MovedTrade> {
    let (trade, title) = old.trade();
    let (before, after) = (old.document(), new.document());
    if (before.rank, before.tier) == (after.rank, after.tier) {
        return None;
    }
    let only_in = |gates: &[GateDocument], others: &[GateDocument]| -> Vec<GateDocument> {
        let alone = gates.iter().filter(|gate| others.iter().all(|other| other.code != gate.code));
        alone.cloned().collect()
    };
    Some(MovedTrade {
        trade: trade.to_owned(),
        title: title.to_owned(),
        before,
        after,
        gates_opened: only_in(old.gates(), new.gates()),
        gates_closed: only_in(new.gates(), old.gates()),
    })
}

fn side(ranking: &RankingDocument) -> SideDocument {
    let leader = |trade: &String| {
        let ranked = ranking.ranked.iter().find(|ranked| ranked.trade == *trade)?;
        Some(LeaderDocument {
            trade: ranked.trade.clone(),
            title: ranked.title.clone(),
            rank: ranked.rank,
            tier: ranked.tier,
            score: ranked.score,
        })
    };
    SideDocument {
        place: ranking.place.clone(),
        leaders: ranking.shortlist.iter().filter_map(leader).collect(),
        message: ranking.message,
        message_text: ranking.message_text.clone(),
        demonstration_data: ranking.demonstration_data,
    }
}
