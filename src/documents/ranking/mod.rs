//! The ranking document, `ranking/1`: what commands and the service return.

mod build;
mod change;
mod evidence;
mod said;

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::rounding::Rounded;

pub(super) use build::gate_document;
pub use build::{Scope, document};
pub(super) use change::change_document;
pub use change::way;

/// The name of this form.
pub const SCHEMA: &str = "ranking/1";

/// What a ranking was computed with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Versions {
    /// Version of the method.
    pub method: String,
    /// Hash of the catalogue.
    pub catalogue: String,
    /// Hash of the market data.
    pub market: String,
    /// Hash of the policy.
    pub policy: String,
    /// Hash of the outcome model in use, if any.
    pub model: Option<String>,
    /// The day of valuation, ISO.
    pub valued_on: String,
}

/// A ranking of trades for one participant.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RankingDocument {
    /// `ranking/1`.
    pub schema: &'static str,
    /// Her case code.
    pub participant: Option<String>,
    /// Where she will live, by id.
    pub place: String,
    /// What it was computed with.
    pub versions: Versions,
    /// Whether a ranked trade used an invented figure.
    pub demonstration_data: bool,
    /// The weight of each criterion; they add up to 1.
    pub weights: Map<String, Value>,
    /// Ranked trades by rank.
    pub ranked: Vec<RankedDocument>,
    /// Ids of at most five trades, in the order of listing.
    pub shortlist: Vec<String>,
    /// Leaders under other ways of weighing.
    pub stress: StressDocument,
    /// A code that speaks of the whole list, such as `no_strong_option`.
    pub message: Option<&'static str>,
    /// The same in words.
    pub message_text: Option<String>,
    /// Trades that are not offered, by id, with every gate that holds.
    pub not_offered: Vec<NotOfferedDocument>,
    /// Courses of the shortlisted trades.
    pub courses: Vec<CourseDocument>,
    /// What is not known.
    pub unknowns: Vec<UnknownDocument>,
}

/// A ranked trade.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RankedDocument {
    /// From 1, without gaps.
    pub rank: usize,
    /// From 1; trades of one tier fit about equally well.
    pub tier: usize,
    /// Its id.
    pub trade: String,
    /// What it is called.
    pub title: String,
    /// Its sector.
    pub sector: String,
    /// Where she would work, by id.
    pub place: String,
    /// 0 to 100.
    pub score: Rounded,
    /// 5% and 95% points of the score; null beyond the 16 best.
    pub interval90: Option<[Rounded; 2]>,
    /// Probability of being among the three best; null beyond the 16 best.
    pub p_top3: Option<Rounded>,
    /// Probability of being ahead of the next trade; null beyond the 16 best.
    pub ahead_of_next: Option<Rounded>,
    /// Criteria that are weak links, and what bars it from tier 1.
    pub flags: Vec<&'static str>,
    /// The five parts; their contributions add up to the score.
    pub parts: Vec<PartDocument>,
    /// Why it fits, the weightiest first.
    pub reasons: Vec<StatementDocument>,
    /// What to watch out for, the weightiest first; at least one.
    pub cautions: Vec<StatementDocument>,
    /// Single changes that would lift its rank or its tier, in the order in which they are tried,
    /// each verified by scoring it; of shortlisted trades only, at most three.
    pub would_change: Vec<ChangeDocument>,
}

/// One criterion's part of a score.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PartDocument {
    /// The criterion.
    pub criterion: &'static str,
    /// 0 to 1.
    pub value: Rounded,
    /// 0 to 1.
    pub weight: Rounded,
    /// 100 × weight × value.
    pub contribution: Rounded,
    /// 100 × weight × (value − her mean over all offered trades).
    pub against_average: Rounded,
    /// Spread of the value; null beyond the 16 best.
    pub standard_error: Option<Rounded>,
    /// The figures behind the value.
    pub evidence: Map<String, Value>,
}

/// A code with its parameters, in words, with the values that it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StatementDocument {
    /// The code.
    pub code: &'static str,
    /// Its parameters.
    pub params: Map<String, Value>,
    /// In words, without sentences that stand in an earlier statement of the same trade.
    pub text: String,
    /// Dotted names of the values behind it.
    pub evidence: Vec<String>,
}

/// A change of the profile with the rank that it gives.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ChangeDocument {
    /// What is changed.
    pub code: &'static str,
    /// How.
    pub change: PointedChange,
    /// The rank of the trade afterwards.
    pub new_rank: usize,
    /// The tier of the trade afterwards, where it is the tier that rises and not the rank; else
    /// null.
    pub new_tier: Option<usize>,
    /// The sentence.
    pub text: String,
}

/// A value at a place of the profile.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PointedChange {
    /// JSON pointer into the profile.
    pub pointer: String,
    /// The new value.
    pub to: Value,
}

/// Leaders under other ways of weighing, by id; null when nothing is ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StressDocument {
    /// Of the geometric score.
    pub geometric_leader: Option<String>,
    /// Of the plain mean.
    pub equal_weights_leader: Option<String>,
    /// Under the default weights.
    pub default_weights_leader: Option<String>,
    /// A sentence for each leader that differs from the first of the list.
    pub text: Vec<String>,
}

/// A trade that is not offered.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct NotOfferedDocument {
    /// Its id.
    pub trade: String,
    /// What it is called.
    pub title: String,
    /// Every gate that holds.
    pub gates: Vec<GateDocument>,
    /// The score that it would have if every gate were open.
    pub score_if_open: Rounded,
    /// At most three steps, in order, after which it stands among the best five, verified by
    /// scoring: the gates are cleared in their order, then the change that gains most is added.
    /// Null where no such steps are known.
    pub pathway: Option<Vec<StepDocument>>,
}

/// A step of a pathway.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StepDocument {
    /// What is changed.
    pub code: &'static str,
    /// How.
    pub change: PointedChange,
    /// How many weeks it takes, where the data say so; else null.
    pub weeks: Option<Rounded>,
    /// What it costs, where the data say so; else null.
    pub cost: Option<CostDocument>,
    /// The rank of the trade after this and all earlier steps; null while it is not open. That of
    /// the last step is the one that the pathway leads to.
    pub new_rank: Option<usize>,
    /// The sentence.
    pub text: String,
}

/// A sum of money.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CostDocument {
    /// How much.
    pub amount: Rounded,
    /// INR, BDT or NPR.
    pub currency: &'static str,
}

/// A gate that holds.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct GateDocument {
    /// The code.
    pub code: &'static str,
    /// What the trade needs.
    pub needs: Value,
    /// What she has.
    pub has: Value,
    /// What would open it; null: only she herself.
    pub opens_if: Option<OpensDocument>,
    /// The sentence.
    pub text: String,
}

/// What would open a gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OpensDocument {
    /// The code.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
}

/// A course beside a shortlisted trade.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CourseDocument {
    /// The trade, by id.
    pub trade: String,
    /// The course, by id.
    pub course: String,
    /// The centre, by id.
    pub centre: String,
    /// The centre's name.
    pub centre_name: String,
    /// Where it is held, by id.
    pub place: String,
    /// The first day, ISO; null: unknown.
    pub starts_on: Option<String>,
    /// How long it lasts; null: unknown.
    pub weeks: Option<Rounded>,
    /// Whether it admits her and ends in time.
    pub fits: bool,
    /// Who lists it.
    pub source: String,
    /// The day to which the listing belongs, ISO.
    pub as_of: String,
    /// What kind of evidence the listing is.
    pub kind: &'static str,
    /// What is to be known of it.
    pub notes: Vec<NoteDocument>,
}

/// Something to be known of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NoteDocument {
    /// The code.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
}

/// Something that is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct UnknownDocument {
    /// JSON pointer into the profile.
    pub pointer: String,
    /// The question that would answer it.
    pub text: String,
    /// Whether the answer could change which three trades are best.
    pub could_change_top3: bool,
}
