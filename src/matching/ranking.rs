//! What the method returns for one participant: codes and numbers, no words of a language.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::code::{
    ByCriterion, CautionCode, CourseNote, Criterion, MessageCode, ReasonCode, Statement,
};
use crate::domain::place::PlaceIndex;
use crate::domain::table::closed_enum;
use crate::domain::trade::TradeIndex;

use super::access::AccessFit;
use super::congruence::TryoutValue;
use super::counterfactual::Verified;
use super::gate::Gate;
use super::pathway::Pathway;
use super::safety::SafetyFit;
use super::score::Weights;
use super::shortfall::AptitudeFit;
use super::viability::Viability;

closed_enum!(
    /// What keeps a trade out of tier 1.
    Bar {
        /// Nothing is known of its market.
        UnverifiedMarket = "unverified_market",
        /// A risk or coercion mark is not known.
        UnknownSafety = "unknown_safety",
        /// A shortfall that training has to bridge first.
        UnbridgedShortfall = "unbridged_shortfall",
        /// Her age is not known, and the trade is closed to minors.
        UnknownAge = "unknown_age",
    }
);

/// How her interests meet a trade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InterestFit {
    /// `f`, the share of her profile's spread that is not error; `None`: not assessed.
    pub reliability: Option<f64>,
    /// Pearson's `r`; `None`: not assessed, or without variation.
    pub correlation: Option<f64>,
    /// `v_RIA`, 0 to 1.
    pub inventory: f64,
    /// What she said after trying.
    pub tryout: Option<TryoutValue>,
    /// `v_I`, 0 to 1.
    pub value: f64,
}

/// How one trade stands for her, before it is compared with others.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The trade.
    pub trade: TradeIndex,
    /// Every gate that holds; empty: it is ranked.
    pub gates: Vec<Gate>,
    /// The place of hers where it stands best.
    pub place: PlaceIndex,
    /// Interest.
    pub interest: InterestFit,
    /// Aptitude.
    pub aptitude: AptitudeFit,
    /// Market.
    pub viability: Arc<Viability>,
    /// `W`, the value of earnings, and `S`, the value of steadiness; `None`: unverified.
    pub market_parts: Option<(f64, f64)>,
    /// Access.
    pub access: AccessFit,
    /// Safety.
    pub safety: SafetyFit,
    /// The five values.
    pub values: ByCriterion<f64>,
    /// `U`, 0 to 1.
    pub utility: f64,
    /// The id of her course, if one admits her and ends in time.
    pub course: Option<Arc<str>>,
    /// Whether the trade has a course anywhere.
    pub course_known: bool,
    /// What keeps it out of tier 1.
    pub bars: Vec<Bar>,
}

/// One criterion's part of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// The criterion.
    pub criterion: Criterion,
    /// Its value, 0 to 1.
    pub value: f64,
    /// Its weight, 0 to 1.
    pub weight: f64,
    /// `100 w v`; the five add up to the score.
    pub contribution: f64,
    /// `100 w (v − mean of v over all ungated trades)`.
    pub against_average: f64,
    /// Spread of the value over the draws; `None` beyond the 16 best.
    pub standard_error: Option<f64>,
}

/// A ranked trade.
#[derive(Debug, Clone, PartialEq)]
pub struct RankedTrade {
    /// From 1, without gaps.
    pub rank: usize,
    /// From 1; tier 1 may be empty.
    pub tier: usize,
    /// `100 U`.
    pub score: f64,
    /// 5% and 95% points of the score; `None` beyond the 16 best.
    pub interval90: Option<(f64, f64)>,
    /// Share of draws in which it is among the three best; `None` beyond the 16 best.
    pub p_top3: Option<f64>,
    /// The five parts.
    pub parts: [Part; 5],
    /// Criteria that are weak links.
    pub weak_links: Vec<Criterion>,
    /// How it stands.
    pub standing: Standing,
    /// Why it fits, the weightiest first.
    pub reasons: Vec<Statement<ReasonCode>>,
    /// What to watch out for, the weightiest first.
    pub cautions: Vec<Statement<CautionCode>>,
    /// Single changes that would lift it or its tier, each verified; of shortlisted trades only.
    pub would_lift: Vec<Verified>,
}

impl RankedTrade {
    /// Whether it has a weak link or is barred from tier 1.
    pub fn is_flagged(&self) -> bool {
        !self.weak_links.is_empty() || !self.standing.bars.is_empty()
    }
}

/// The leaders under other ways of weighing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stress {
    /// Of the geometric score.
    pub geometric: TradeIndex,
    /// Of the plain mean.
    pub equal_weights: TradeIndex,
    /// Under the default weights.
    pub default_weights: TradeIndex,
}

/// A course offered beside a ranked trade.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferedCourse {
    /// The trade.
    pub trade: TradeIndex,
    /// The course's id.
    pub course: Arc<str>,
    /// Whether she is admitted and it ends in time.
    pub fits: bool,
    /// What is to be known of it.
    pub notes: Vec<Statement<CourseNote>>,
}

/// Something that is not known and might matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// JSON pointer into the profile.
    pub pointer: String,
    /// Whether the set of the three best differs at either end of what is possible.
    pub could_change_top3: bool,
}

/// Pairwise probabilities among the 16 best.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pairwise {
    /// The trades, by rank.
    pub trades: Vec<TradeIndex>,
    /// Row by row: the probability that the row's trade is ahead of the column's.
    pub ahead: Vec<Vec<f64>>,
}

impl Pairwise {
    /// The probability that `a` is ahead of `b`; `None` unless both were drawn.
    pub fn probability(&self, a: TradeIndex, b: TradeIndex) -> Option<f64> {
        let row = self.trades.iter().position(|trade| *trade == a)?;
        let column = self.trades.iter().position(|trade| *trade == b)?;
        self.ahead.get(row)?.get(column).copied()
    }
}

/// The ranking of all trades for one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking {
    /// Her case code.
    pub participant: Option<Arc<str>>,
    /// Where she will live.
    pub place: PlaceIndex,
    /// The day of valuation.
    pub valued_on: Date,
    /// Whether a ranked trade used a demonstration row.
    pub demonstration_data: bool,
    /// Her weights.
    pub weights: Weights,
    /// Ungated trades by rank.
    pub ranked: Vec<RankedTrade>,
    /// Gated trades, by id.
    pub not_offered: Vec<Standing>,
    /// Ways to gated trades that would stand among the best five, by id.
    pub pathways: Vec<Pathway>,
    /// At most five, in the order of listing.
    pub shortlist: Vec<TradeIndex>,
    /// Leaders under other ways of weighing; `None` when nothing is ranked.
    pub stress: Option<Stress>,
    /// What is said of the whole.
    pub message: Option<MessageCode>,
    /// Courses of the shortlisted trades.
    pub courses: Vec<OfferedCourse>,
    /// What is not known, in the order of the profile's sections.
    pub unknowns: Vec<Unknown>,
    /// Pairwise probabilities among the 16 best.
    pub pairwise: Pairwise,
}

impl Ranking {
    /// A ranked trade.
    pub fn ranked_trade(&self, trade: TradeIndex) -> Option<&RankedTrade> {
        self.ranked.iter().find(|ranked| ranked.standing.trade == trade)
    }

    /// The way to a gated trade, if there is one.
    pub fn pathway(&self, trade: TradeIndex) -> Option<&Pathway> {
        self.pathways.iter().find(|pathway| pathway.trade == trade)
    }
}
