//! Viability: how well a trade supports a person in a place; the same for all participants there.
//!
//! `v_M = D^.5 · W^.3 · S^.2`. `D = th/(1 + th)` is absorption, with tightness
//! `th = (V + SE)/(T + 1)` of openings and own-account room against people trained; `W` values
//! monthly earnings against the minimum wage; `S` is steadiness and formality. Observations age
//! and are shrunk towards a prior of estimates (empirical Bayes with `k` employers).

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::market::EvidenceKind;
use crate::domain::policy::Policy;
use crate::domain::quantity::Money;
use crate::domain::table::closed_enum;

closed_enum!(
    /// How well a market value is known; always shown.
    Grade {
        /// Ten or more effective employers.
        Measured = "measured",
        /// Three or more.
        Mixed = "mixed",
        /// Public figures only.
        Estimate = "estimate",
        /// Nothing.
        Unverified = "unverified",
    }
);

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Provenance {
    /// The day to which it belongs.
    pub as_of: Date,
    /// Who says so.
    pub source: Arc<str>,
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
}

/// Monthly earnings, with their provenance.
#[derive(Debug, Clone, PartialEq)]
pub struct Earnings {
    /// In the place's currency.
    pub amount: f64,
    /// People behind them, discounted by age.
    pub effective_sample: f64,
    /// Where they come from.
    pub provenance: Provenance,
}

impl Earnings {
    /// Whether they were measured.
    pub fn measured(&self) -> bool {
        self.provenance.kind == EvidenceKind::Measured
    }
}

/// Openings, room, people trained and what follows from them.
#[derive(Debug, Clone, PartialEq)]
pub struct Tightness {
    /// `V`: wage openings open to women, a year, shrunk; `None`: not known.
    pub openings: Option<f64>,
    /// `SE`: room for new own-account workers, a year, shrunk; `None`: not known.
    pub room: Option<f64>,
    /// `T`: women finishing training, a year.
    pub trainees: f64,
    /// `n_e`: employers behind the observation, discounted by age.
    pub effective_employers: f64,
    /// `th = (V + SE)/(T + 1)`.
    pub ratio: f64,
    /// Standard deviation of `ln th`: `√(1/max(V,1) + .33² + g²)`, `g = .70·k/(n_e + k)`.
    pub log_error: f64,
}

impl Tightness {
    /// Tightness from openings, room, trainees and the employers behind them.
    pub fn new(
        (openings, room): (Option<f64>, Option<f64>),
        trainees: f64,
        effective_employers: f64,
        policy: &Policy,
    ) -> Self {
        let rule = &policy.uncertainty;
        let ratio = (openings.unwrap_or(0.0) + room.unwrap_or(0.0)) / (trainees + 1.0);
        let prior = policy.market.prior_employers;
        let guess = rule.tightness_estimate * prior / (effective_employers + prior);
        let counting = 1.0 / openings.unwrap_or(0.0).max(1.0);
        let variance = counting + rule.tightness * rule.tightness + guess * guess;
        Self { openings, room, trainees, effective_employers, ratio, log_error: variance.sqrt() }
    }

    /// Absorption `D = th/(1 + th)` with `ln th` moved by `moved` standard errors.
    pub fn absorption(&self, moved: f64) -> f64 {
        let ratio = self.ratio * libm::exp(self.log_error * moved);
        ratio / (1.0 + ratio)
    }
}

/// Saturation `T/(V + SE)`: women who finish training a year for each opening, where an opening is
/// a job or room on one's own account that is open to women. `None` where there is no opening.
///
/// It is the inverse of the labour market's tightness, without the `+ 1` that keeps
/// [`Tightness::ratio`] finite: a figure to read, which no score rests on.
pub fn saturation(trainees: f64, (openings, room): (Option<f64>, Option<f64>)) -> Option<f64> {
    let all = openings.unwrap_or(0.0) + room.unwrap_or(0.0);
    (all > 0.0).then(|| trainees / all)
}

/// What earnings are worth against the legal minimum.
#[derive(Debug, Clone, PartialEq)]
pub struct EarningsValue {
    /// Monthly earnings, if known.
    pub earnings: Option<Earnings>,
    /// `MW`: the unskilled minimum wage a month of the place and zone, if known.
    pub minimum_wage: Option<f64>,
}

impl EarningsValue {
    /// `W` with `ln w` moved by `moved` standard errors; `.4` where no floor is known, and, at
    /// `moved` 0, where earnings are not.
    ///
    /// `.05` at `w ≤ .5 MW`, linear to `.4` at `MW`, linear to 1 at `LW = 1.5 MW`.
    pub fn value(&self, moved: f64, policy: &Policy) -> f64 {
        let rule = &policy.market;
        let Some(minimum) = self.minimum_wage else {
            return rule.minimum_wage_value;
        };
        let (amount, error) = match &self.earnings {
            Some(earnings) if earnings.measured() => {
                (earnings.amount, policy.uncertainty.earnings_measured)
            }
            Some(earnings) => (earnings.amount, policy.uncertainty.earnings_estimated),
            None => (minimum, policy.uncertainty.earnings_estimated),
        };
        let amount = amount * libm::exp(error * moved);
        let (low, living) = (rule.low_wage_ratio * minimum, rule.living_wage_ratio * minimum);
        let (least, at_minimum) = (rule.low_wage_value, rule.minimum_wage_value);
        if amount <= low {
            least
        } else if amount <= minimum {
            least + (at_minimum - least) * (amount - low) / (minimum - low)
        } else if amount < living {
            at_minimum + (1.0 - at_minimum) * (amount - minimum) / (living - minimum)
        } else {
            1.0
        }
    }
}

/// Steadiness and formality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stability {
    /// Months of work in a year, 0 to 12.
    pub months: f64,
    /// The share with a written contract or social insurance, 0 to 1.
    pub formal_share: f64,
}

impl Stability {
    /// `S = .7·months/12 + .3·formal_share`.
    pub fn value(self, policy: &Policy) -> f64 {
        let share = policy.market.months_share;
        share * self.months / 12.0 + (1.0 - share) * self.formal_share
    }
}

/// The three values of which a known viability is made, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ViabilityParts {
    /// `D`: absorption.
    pub absorption: f64,
    /// `W`: earnings against the minimum wage.
    pub earnings: f64,
    /// `S`: steadiness and formality.
    pub stability: f64,
}

/// A trade in a place of which something is known.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownViability {
    /// Openings, room and trainees.
    pub tightness: Tightness,
    /// Earnings against the floor.
    pub earnings: EarningsValue,
    /// Steadiness and formality.
    pub stability: Stability,
    /// Where openings (or room) come from; the newest row of the region where the place has none.
    pub provenance: Option<Provenance>,
}

impl KnownViability {
    /// `D`, `W` and `S` with tightness and earnings moved by standard normal draws.
    pub fn parts(&self, tightness: f64, earnings: f64, policy: &Policy) -> ViabilityParts {
        ViabilityParts {
            absorption: self.tightness.absorption(tightness),
            earnings: self.earnings.value(earnings, policy),
            stability: self.stability.value(policy),
        }
    }

    /// `v_M` with tightness and earnings moved by standard normal draws (0, 0: the point value).
    pub fn value(&self, tightness: f64, earnings: f64, policy: &Policy) -> f64 {
        let rule = &policy.market;
        let parts = self.parts(tightness, earnings, policy);
        libm::pow(parts.absorption, rule.absorption_exponent)
            * libm::pow(parts.earnings, rule.earnings_exponent)
            * libm::pow(parts.stability, rule.stability_exponent)
    }
}

/// How well a trade supports a person in a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Viability {
    /// What is known; `None`: unverified.
    pub known: Option<KnownViability>,
    /// How well it is known.
    pub grade: Grade,
    /// `v_M`, 0 to 1.
    pub value: f64,
    /// The monthly floor of the trade's own skill class, if known.
    pub class_floor: Option<f64>,
    /// What starting costs on one's own account, if known: in the place's currency where a row of
    /// the place says so, else the catalogue's figure in its own.
    pub startup_cost: Option<Money>,
    /// Measured: nobody hires and there is no room.
    pub no_market: bool,
    /// Measured: wage work pays under the legal minimum of its class.
    pub below_minimum_wage: bool,
    /// Whether a demonstration row stands behind any figure.
    pub demonstration: bool,
}

impl Viability {
    /// `v_M` with standard normal draws of tightness and earnings. Of an unverified market:
    /// `.35 + .10 ε`.
    pub fn drawn(&self, tightness: f64, earnings: f64, policy: &Policy) -> f64 {
        match &self.known {
            Some(known) => known.value(tightness, earnings, policy),
            None => policy.market.unverified + policy.uncertainty.unverified * tightness,
        }
    }
}

/// The grade of a known market by its effective employers.
pub fn grade(effective_employers: f64, policy: &Policy) -> Grade {
    if effective_employers >= policy.market.measured_from {
        Grade::Measured
    } else if effective_employers >= policy.market.mixed_from {
        Grade::Mixed
    } else {
        Grade::Estimate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saturation_is_trainees_for_each_opening() {
        assert_eq!(saturation(30.0, (Some(10.0), Some(5.0))), Some(2.0));
        assert_eq!(saturation(30.0, (None, Some(60.0))), Some(0.5));
        assert_eq!(saturation(0.0, (Some(10.0), None)), Some(0.0));
        assert_eq!(saturation(30.0, (Some(0.0), None)), None);
        assert_eq!(saturation(0.0, (Some(0.0), Some(0.0))), None);
    }
}
