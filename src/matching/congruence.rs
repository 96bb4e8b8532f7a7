//! Congruence: how well a trade's interest profile fits hers.
//!
//! `v_RIA = (1 + f·r)/2`, where `r` is Pearson's correlation of her centred profile with the
//! trade's deviation from the catalogue mean, and `f` shrinks it by the unreliability of her
//! inventory. Half the value is what she said after trying (Holland & Lutz 1967). The level of
//! her scores as a whole never enters.

use crate::domain::interest::{AssessedInterests, ByScale, Scale};
use crate::domain::participant::{Again, Participant};
use crate::domain::policy::Policy;
use crate::domain::quantity::UnitInterval;
use crate::domain::table::Key;
use crate::domain::trade::{Trade, TradeIndex};

use super::numeric::{Centred, clip_unit, correlation};

/// A trade's interest ratings less the catalogue mean, O*NET's 1–7 scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deviation {
    /// One deviation a scale, in the order R I A S E C.
    pub values: [f64; 6],
}

impl Deviation {
    /// The deviation of a trade from the means over the catalogue.
    pub fn new(trade: &Trade, means: &ByScale<f64>) -> Self {
        let means = means.cells();
        let mut values = *trade.interests.ratings.cells();
        for (value, mean) in values.iter_mut().zip(means) {
            *value -= mean;
        }
        Self { values }
    }

    /// Correlation of two trades' deviations over all six scales; 0 without variation.
    pub fn likeness(&self, other: &Self, least_range: f64) -> f64 {
        let all = [true; 6];
        let (a, b) = (Centred::new(&self.values, &all), Centred::new(&other.values, &all));
        correlation(&a, &b, least_range).unwrap_or(0.0)
    }
}

/// Her interest profile in z units, with its error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InterestPattern {
    /// `z_k = (x_k − mu)/sg`; 0 where a scale is missing.
    z: [f64; 6],
    /// Which scales were answered well enough.
    present: [bool; 6],
    /// `SEM² = 1 − alpha`, times 1.5 with five scales; z units squared.
    error_variance: f64,
    /// Sum of squared deviations over the error variance: how clear the pattern is.
    clarity: f64,
}

/// One state of her profile: as measured, or in a draw.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PatternState {
    centred: Centred<6>,
    present: [bool; 6],
    /// `f = √lam`, 0 to 1: the share of her profile's spread that is not error.
    pub reliability: f64,
    least_range: f64,
}

impl InterestPattern {
    /// Her profile, or `None` where fewer scales than the policy asks for are present: "not
    /// assessed".
    pub fn new(participant: &Participant, policy: &Policy) -> Option<Self> {
        Self::of(participant.interests.as_ref()?, policy)
    }

    /// The profile of an assessment; `None` as above.
    pub fn of(assessed: &AssessedInterests, policy: &Policy) -> Option<Self> {
        let rule = &policy.interest;
        let mut z = [0.0; 6];
        let mut present = [false; 6];
        let mut count = 0.0;
        let cells = z.iter_mut().zip(&mut present);
        for ((z, present), score) in cells.zip(assessed.scores.cells()) {
            if let Some(score) = score {
                *z = (score.get() - rule.reference_mean) / rule.reference_sd;
                *present = true;
                count += 1.0;
            }
        }
        if count < rule.least_scales {
            return None;
        }
        let mut error_variance = 1.0 - assessed.alpha.map_or(rule.alpha, UnitInterval::get);
        if count < 6.0 {
            error_variance *= rule.five_scale_error;
        }
        let squares = Centred::new(&z, &present).squares;
        Some(Self { z, present, error_variance, clarity: squares / error_variance })
    }

    /// Whether her scores differ from each other by more than error would make them (chi-square).
    pub fn is_clear(&self, policy: &Policy) -> bool {
        let limit = if self.present.iter().all(|present| *present) {
            policy.interest.clear_pattern_six
        } else {
            policy.interest.clear_pattern_five
        };
        self.clarity >= limit
    }

    /// Her profile as measured.
    pub fn state(&self, policy: &Policy) -> PatternState {
        self.state_of(&self.z, policy)
    }

    /// Her profile in a draw: every present scale moved by its standard error times `normal`.
    pub fn drawn(&self, normal: [f64; 6], policy: &Policy) -> PatternState {
        let error = self.error_variance.sqrt();
        let mut z = self.z;
        for ((z, present), normal) in z.iter_mut().zip(&self.present).zip(normal) {
            if *present {
                *z += error * normal;
            }
        }
        self.state_of(&z, policy)
    }

    fn state_of(&self, z: &[f64; 6], policy: &Policy) -> PatternState {
        let rule = &policy.interest;
        let centred = Centred::new(z, &self.present);
        let count = self.present.iter().filter(|present| **present).fold(0.0, |n, _| n + 1.0);
        // st = ((m−1) s² + 5·.66)/(m + 4), where (m−1) s² is the sum of squares.
        let spread = (centred.squares + rule.profile_variance_weight * rule.profile_variance)
            / (count - 1.0 + rule.profile_variance_weight);
        let reliability = (1.0 - self.error_variance / spread).max(0.0).sqrt();
        PatternState { centred, present: self.present, reliability, least_range: rule.least_range }
    }
}

impl PatternState {
    /// Pearson's `r` with a trade's deviation over the scales present; `None` without variation.
    pub fn correlation(&self, deviation: &Deviation) -> Option<f64> {
        let trade = Centred::new(&deviation.values, &self.present);
        correlation(&self.centred, &trade, self.least_range)
    }

    /// `v_RIA = (1 + f·r)/2`; ½ without variation.
    pub fn value(&self, deviation: &Deviation) -> f64 {
        self.correlation(deviation).map_or(0.5, |r| f64::midpoint(1.0, self.reliability * r))
    }

    /// Whether a scale stands above her own mean over the scales present.
    pub fn stands_out(&self, scale: Scale) -> bool {
        self.centred.values.get(scale.index()).is_some_and(|value| *value > 0.0)
    }

    /// The scale whose centred product speaks most for the trade (or most against it).
    pub fn strongest_scale(&self, deviation: &Deviation, against: bool) -> Option<Scale> {
        let trade = Centred::new(&deviation.values, &self.present);
        let products = self.centred.values.iter().zip(&trade.values).map(|(a, b)| a * b);
        let signed = products.map(|product| if against { -product } else { product });
        Scale::ALL
            .iter()
            .zip(signed)
            .filter(|(_, product)| *product > 0.0)
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(scale, _)| *scale)
    }
}

/// Where a try-out value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TryoutBasis {
    /// Rated tasks.
    Tasks,
    /// Three months or more in the trade.
    Experience,
}

/// What she said after trying a trade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TryoutValue {
    /// `q`, 0 to 1: centred on her own mean where three or more trades were rated.
    pub value: f64,
    /// Where it comes from.
    pub basis: TryoutBasis,
}

/// Her try-outs: the mean of her ratings, over which each is centred.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tryouts {
    centre: Option<f64>,
}

impl Tryouts {
    /// Looks through her ratings once.
    pub fn new(participant: &Participant, policy: &Policy) -> Self {
        let rule = &policy.interest;
        // Sums over trades run by id, in whatever order the profile names them.
        let mut tried: Vec<TradeIndex> =
            participant.tryouts.iter().map(|(trade, _)| *trade).collect();
        tried.sort_unstable();
        let (mut sum, mut count) = (0.0, 0.0);
        for trade in tried {
            if let Some(raw) = raw_rating(participant, trade, policy) {
                sum += raw;
                count += 1.0;
            }
        }
        Self { centre: (count >= rule.centred_from).then(|| sum / count) }
    }

    /// `q` for a trade; `None` where she neither rated enough tasks nor did the work long enough.
    pub fn value(
        &self,
        participant: &Participant,
        trade: TradeIndex,
        policy: &Policy,
    ) -> Option<TryoutValue> {
        if let Some(raw) = raw_rating(participant, trade, policy) {
            let value = self.centre.map_or(raw, |centre| clip_unit(0.5 + raw - centre));
            return Some(TryoutValue { value, basis: TryoutBasis::Tasks });
        }
        let rule = &policy.interest;
        let entries = participant.experience.iter().filter(|entry| {
            entry.trade == trade && entry.months.is_some_and(|m| m >= rule.experience_months)
        });
        let values = entries.filter_map(|entry| match entry.again {
            Some(Again::Yes) => Some(rule.again_yes),
            Some(Again::Unsure) => Some(rule.again_unsure),
            Some(Again::No) | None => None,
        });
        values
            .max_by(f64::total_cmp)
            .map(|value| TryoutValue { value, basis: TryoutBasis::Experience })
    }
}

/// Her ratings of a trade's tasks, as counts: liked, unsure, disliked. `None`: none rated.
pub fn rated_tasks(participant: &Participant, trade: TradeIndex) -> Option<[f64; 3]> {
    let found = participant.tryouts.iter().find(|(rated, _)| *rated == trade);
    let counts = found.map(|(_, tryout)| {
        [f64::from(tryout.liked), f64::from(tryout.unsure), f64::from(tryout.disliked)]
    });
    counts.filter(|[liked, unsure, disliked]| liked + unsure + disliked > 0.0)
}

// `q_raw = (liked + ½ unsure)/n` from n tasks, or none where n is too small.
fn raw_rating(participant: &Participant, trade: TradeIndex, policy: &Policy) -> Option<f64> {
    let [liked, unsure, disliked] = rated_tasks(participant, trade)?;
    let tasks = liked + unsure + disliked;
    (tasks >= policy.interest.least_tasks)
        .then(|| (liked + policy.interest.unsure_counts * unsure) / tasks)
}

/// Interest value `v_I`: the inventory's value, mixed with what she said after trying.
pub fn interest_value(inventory: f64, tryout: Option<f64>, policy: &Policy) -> f64 {
    let share = policy.interest.tryout_share;
    tryout.map_or(inventory, |q| (1.0 - share) * inventory + share * q)
}
