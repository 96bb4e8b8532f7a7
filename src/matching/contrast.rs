//! Contrast: why one trade stands above another, criterion by criterion.

use crate::domain::code::ByCriterion;
use crate::domain::policy::Policy;
use crate::domain::table::closed_enum;

use super::ranking::{Pairwise, Standing};
use super::score::Weights;

closed_enum!(
    /// How sure it is that one trade is ahead of another, in words.
    Certainty {
        /// .95 or more.
        VeryLikely = "very_likely",
        /// .80 or more.
        Likely = "likely",
        /// .60 or more.
        Leans = "leans",
        /// Less.
        TooClose = "too_close",
    }
);

/// The word for a probability of being ahead, ½ to 1.
pub fn certainty(probability: f64, policy: &Policy) -> Certainty {
    let rule = &policy.certainty;
    if probability >= rule.very_likely {
        Certainty::VeryLikely
    } else if probability >= rule.likely {
        Certainty::Likely
    } else if probability >= rule.leans {
        Certainty::Leans
    } else {
        Certainty::TooClose
    }
}

/// Two trades side by side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contrast {
    /// `delta_c = 100 w_c (v_cA − v_cB)`; they add up to the difference of the scores.
    pub deltas: ByCriterion<f64>,
    /// The difference of the scores, A less B.
    pub difference: f64,
    /// The probability that A is ahead; `None` unless both are among the drawn trades.
    pub probability: Option<f64>,
}

impl Contrast {
    /// A against B.
    pub fn new(a: &Standing, b: &Standing, weights: &Weights, pairwise: &Pairwise) -> Self {
        let deltas = ByCriterion::from_fn(|criterion| {
            100.0 * weights.of(criterion) * (a.values.of(criterion) - b.values.of(criterion))
        });
        Self {
            deltas,
            difference: 100.0 * (a.utility - b.utility),
            probability: pairwise.probability(a.trade, b.trade),
        }
    }
}
