//! Local market evidence: what is known of a trade in a place.

use std::sync::Arc;

use jiff::civil::Date;

use super::place::PlaceIndex;
use super::quantity::{Amount, GrowthPercent, MonthsPerYear, PeoplePerYear, UnitInterval};
use super::table::closed_enum;
use super::trade::TradeIndex;

closed_enum!(
    /// What kind of evidence a row is.
    EvidenceKind {
        /// Somebody asked employers or counted.
        Measured = "measured",
        /// Worked out from public figures.
        Estimated = "estimated",
        /// Invented to show how the product works.
        Demonstration = "demonstration",
    }
);

/// One row of a market file: a place, a trade, a date, a source and the figures that it gives.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketRow {
    /// Where.
    pub place: PlaceIndex,
    /// Which trade.
    pub trade: TradeIndex,
    /// The day to which the figures belong.
    pub as_of: Date,
    /// Who says so.
    pub source: Arc<str>,
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// Wage openings open to women, persons a year.
    pub openings: Option<PeoplePerYear>,
    /// Women finishing training for the trade there, persons a year.
    pub trainees: Option<PeoplePerYear>,
    /// Median monthly earnings in the place's currency.
    pub monthly_earnings: Option<Amount>,
    /// People behind the median.
    pub earnings_sample: Option<f64>,
    /// Growth of the trade, per cent a year.
    pub growth: Option<GrowthPercent>,
    /// Months in which there is work.
    pub months_active: Option<MonthsPerYear>,
    /// The share of women among those who do it.
    pub women_share: Option<UnitInterval>,
    /// The share who work on their own account.
    pub self_employed_share: Option<UnitInterval>,
    /// New own-account workers whom the place can carry, persons a year.
    pub own_account_room: Option<PeoplePerYear>,
    /// The share with a written contract or social insurance.
    pub formal_share: Option<UnitInterval>,
    /// Employers behind the openings.
    pub employers_contacted: Option<f64>,
    /// What starting costs, in the place's currency.
    pub startup_cost: Option<Amount>,
}

impl MarketRow {
    /// Whether it is an observation; every other row belongs to the prior.
    pub fn is_measured(&self) -> bool {
        self.kind == EvidenceKind::Measured
    }
}

/// Two rows of one place, trade, kind and date.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("two rows have the same place, trade, kind and date")]
pub struct DoubleRow {
    /// Positions of both in the list that was given.
    pub positions: (usize, usize),
}

/// Market rows ordered for look-up: by trade, place, then the newest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Market {
    rows: Vec<MarketRow>,
}

impl Market {
    /// A market from rows in any order.
    ///
    /// # Errors
    /// Every [`DoubleRow`].
    pub fn new(rows: Vec<MarketRow>) -> Result<Self, Vec<DoubleRow>> {
        let key = |row: &MarketRow| (row.trade, row.place, std::cmp::Reverse(row.as_of), row.kind);
        let mut numbered: Vec<(usize, MarketRow)> = rows.into_iter().enumerate().collect();
        numbered.sort_by_key(|(_, row)| key(row));
        let doubles: Vec<DoubleRow> = numbered
            .iter()
            .zip(numbered.iter().skip(1))
            .filter(|((_, a), (_, b))| key(a) == key(b))
            .map(|((a, _), (b, _))| DoubleRow { positions: (*a, *b) })
            .collect();
        if doubles.is_empty() {
            Ok(Self { rows: numbered.into_iter().map(|(_, row)| row).collect() })
        } else {
            Err(doubles)
        }
    }

    /// Every row, by trade and place, the newest of each first; on one date the measured first,
    /// then the estimated.
    pub fn rows(&self) -> &[MarketRow] {
        &self.rows
    }

    /// The rows of one trade in one place, the newest first.
    pub fn of(&self, trade: TradeIndex, place: PlaceIndex) -> &[MarketRow] {
        let start = self.rows.partition_point(|row| (row.trade, row.place) < (trade, place));
        let rest = self.rows.get(start..).unwrap_or_default();
        let length = rest.partition_point(|row| (row.trade, row.place) == (trade, place));
        rest.get(..length).unwrap_or_default()
    }
}
