//! Figures of market rows taken by themselves: the newest of each kind, ageing, shrinkage.

use jiff::civil::Date;

use crate::domain::market::{EvidenceKind, MarketRow};
use crate::domain::policy::Policy;
use crate::domain::quantity::{Amount, MonthsPerYear, PeoplePerYear, UnitInterval};

use super::numeric::months_between;
use super::viability::Provenance;

/// A figure of a market row; `None` where the row does not give it.
pub(super) type Figure = fn(&MarketRow) -> Option<f64>;

/// Wage openings, persons a year.
pub(super) const OPENINGS: Figure = |row| row.openings.map(PeoplePerYear::get);
/// Own-account room, persons a year.
pub(super) const ROOM: Figure = |row| row.own_account_room.map(PeoplePerYear::get);
/// Women finishing training a year.
pub(super) const TRAINEES: Figure = |row| row.trainees.map(PeoplePerYear::get);
/// Monthly earnings.
pub(super) const EARNINGS: Figure = |row| row.monthly_earnings.map(Amount::get);
/// Months of work in a year.
pub(super) const MONTHS: Figure = |row| row.months_active.map(MonthsPerYear::get);
/// Formal share.
pub(super) const FORMAL: Figure = |row| row.formal_share.map(UnitInterval::get);
/// Start-up cost.
pub(super) const STARTUP: Figure = |row| row.startup_cost.map(Amount::get);

/// The newest row of a kind that gives a figure. Rows come newest first.
pub(super) fn newest(
    rows: &[MarketRow],
    measured: bool,
    figure: Figure,
) -> Option<(f64, &MarketRow)> {
    rows.iter()
        .filter(|row| row.is_measured() == measured)
        .find_map(|row| figure(row).map(|value| (value, row)))
}

/// The newest measured, else the newest estimated.
pub(super) fn best(rows: &[MarketRow], figure: Figure) -> Option<(f64, &MarketRow)> {
    newest(rows, true, figure).or_else(|| newest(rows, false, figure))
}

/// `n_e = n·2^(−age/12)`; 0 where nobody says how many employers were asked.
pub(super) fn effective_employers(row: &MarketRow, valued_on: Date, policy: &Policy) -> f64 {
    let asked = row.employers_contacted.unwrap_or(0.0);
    let age = months_between(row.as_of, valued_on);
    asked * libm::pow(2.0, -age / policy.market.half_life_months)
}

/// One figure of one place: what was observed and what was estimated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Observed<'a> {
    /// Observation, its effective employers (above 0) and its row.
    pub(super) observation: Option<(f64, f64, &'a MarketRow)>,
    /// Estimate and its row.
    pub(super) estimate: Option<(f64, &'a MarketRow)>,
}

impl<'a> Observed<'a> {
    pub(super) fn new(
        rows: &'a [MarketRow],
        figure: Figure,
        valued_on: Date,
        policy: &Policy,
    ) -> Self {
        let observation = newest(rows, true, figure)
            .map(|(value, row)| (value, effective_employers(row, valued_on, policy), row))
            .filter(|(_, employers, _)| *employers > 0.0);
        Self { observation, estimate: newest(rows, false, figure) }
    }

    /// `b_p`: the place's own value; an observation alone only from three effective employers.
    pub(super) fn own(&self, policy: &Policy) -> Option<f64> {
        let prior = policy.market.prior_employers;
        match (self.observation, self.estimate) {
            (Some((seen, n, _)), Some((estimate, _))) => {
                Some((n * seen + prior * estimate) / (n + prior))
            }
            (Some((seen, n, _)), None) => (n >= policy.market.mixed_from).then_some(seen),
            (None, estimate) => estimate.map(|(value, _)| value),
        }
    }

    /// The shrunk value, given what the region says of this place; an observation alone only from
    /// three effective employers, so that one call makes no market.
    pub(super) fn shrunk(&self, region: Option<f64>, policy: &Policy) -> Option<f64> {
        let share = policy.market.own_estimate_share;
        let prior = match (self.estimate, region) {
            (Some((estimate, _)), Some(region)) => Some(share * estimate + (1.0 - share) * region),
            (Some((value, _)), None) | (None, Some(value)) => Some(value),
            (None, None) => None,
        };
        let weight = policy.market.prior_employers;
        match (self.observation, prior) {
            (Some((seen, n, _)), Some(prior)) => Some((n * seen + weight * prior) / (n + weight)),
            (Some((seen, n, _)), None) => (n >= policy.market.mixed_from).then_some(seen),
            (None, prior) => prior,
        }
    }

    pub(super) fn provenance(&self) -> Option<Provenance> {
        let row = self.observation.map(|(_, _, row)| row).or(self.estimate.map(|(_, row)| row))?;
        Some(Provenance { as_of: row.as_of, source: row.source.clone(), kind: row.kind })
    }

    pub(super) fn employers(&self) -> Option<f64> {
        self.observation.map(|(_, employers, _)| employers)
    }

    pub(super) fn is_demonstration(&self) -> bool {
        self.estimate.is_some_and(|(_, row)| row.kind == EvidenceKind::Demonstration)
    }
}

/// The mean of a figure over a trade's places, for places that have none of their own.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct MeanOver {
    sum: f64,
    count: f64,
}

impl MeanOver {
    pub(super) fn add(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += value;
            self.count += 1.0;
        }
    }

    pub(super) fn mean(self) -> Option<f64> {
        (self.count > 0.0).then(|| self.sum / self.count)
    }
}
