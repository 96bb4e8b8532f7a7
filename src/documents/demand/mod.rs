//! Demand as it is shown: where women find work in a trade, how many train for it, what it pays and
//! how well each figure is known; the document of the interface, and the files of the export.
//!
//! Nothing here is about participants. What they wish for and the seats of their courses come with
//! the stored caseload, and with it the rule that small counts are not shown.

pub mod export;

use serde::Serialize;
use utoipa::ToSchema;

use super::ranking::Versions;
use super::rounding::Rounded;

/// The name of this form.
pub const SCHEMA: &str = "demand/1";

/// A list of trades in places.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct DemandList {
    /// `demand/1`.
    pub schema: &'static str,
    /// What the values were computed with.
    pub versions: Versions,
    /// How many there are in all.
    pub total: usize,
    /// Trades that have a row in the market data, by place and trade.
    pub rows: Vec<DemandRow>,
    /// Where the next part begins; null: this is the last.
    pub next_cursor: Option<String>,
}

/// A trade in a place, or summed over the places of a region.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct DemandRow {
    /// The place, by id; of a sum, the region.
    pub place: String,
    /// What the place is called.
    pub place_name: String,
    /// The trade, by id.
    pub trade: String,
    /// What the trade is called.
    pub title: String,
    /// Its sector.
    pub sector: String,
    /// Openings and people in training.
    pub supply: SupplyView,
    /// Pay beside the legal minimum.
    pub pay: PayView,
    /// How well the trade supports a person there.
    pub viability: ViabilityView,
    /// How well the figures are known.
    pub evidence: EvidenceView,
}

/// Openings and people in training, persons a year, as the method uses them: what was counted,
/// drawn towards what is usual in the region by how few employers stand behind it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct SupplyView {
    /// `V`: wage openings open to women a year; null: not known.
    pub openings_per_year: Option<Rounded>,
    /// `SE`: room for new own-account workers a year; null: not known, or the trade is done for pay
    /// alone.
    pub own_account_room_per_year: Option<Rounded>,
    /// `T`: women who finish training a year; null: nothing is known of the trade there.
    pub trainees_per_year: Option<Rounded>,
    /// `T/(V + SE)`, women who finish training for each opening or room; null: there is none, or
    /// nothing is known.
    pub saturation: Option<Rounded>,
    /// Whether it is known that there is neither an opening nor room.
    pub no_work: bool,
}

/// Pay beside the legal minimum, a month.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PayView {
    /// ISO 4217 code of the currency of the sums.
    pub currency: &'static str,
    /// What people earn; null: not known.
    pub monthly_earnings: Option<Rounded>,
    /// The legal minimum of the trade's skill class; null: not known.
    pub minimum_wage_of_class: Option<Rounded>,
    /// The legal minimum of unskilled work, against which earnings are valued; null: not known.
    pub minimum_wage_unskilled: Option<Rounded>,
    /// The day to which the earnings belong, ISO.
    pub as_of: Option<String>,
    /// Who says so.
    pub source: Option<String>,
    /// `measured`, `estimated` or `demonstration`.
    pub kind: Option<&'static str>,
}

/// Viability and the three values of which it is made, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct ViabilityView {
    /// `v_M`; of an unverified market, what the policy gives it.
    pub value: Rounded,
    /// `D`, absorption; null: unverified.
    pub absorption: Option<Rounded>,
    /// `W`, earnings; null: unverified.
    pub earnings: Option<Rounded>,
    /// `S`, stability; null: unverified.
    pub stability: Option<Rounded>,
    /// Months of work in a year.
    pub months_active_per_year: Option<Rounded>,
    /// The share with a written contract or social insurance.
    pub formal_share: Option<Rounded>,
}

/// How well the figures are known.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct EvidenceView {
    /// `measured`, `mixed`, `estimate` or `unverified`; of a sum, the weakest of its places.
    pub grade: &'static str,
    /// `measured`, `estimated` or `demonstration`: the kind of row from which openings come.
    pub kind: Option<&'static str>,
    /// The day to which they belong, ISO; of a sum, the oldest.
    pub as_of: Option<String>,
    /// Who says so.
    pub source: Option<String>,
    /// `n_e`: employers asked, discounted by age; of a sum, all of them.
    pub effective_employers: Rounded,
    /// Whether a figure is made up to show how the product works.
    pub demonstration: bool,
    /// How many places a sum is made of; 1: it is no sum.
    pub places: usize,
}
