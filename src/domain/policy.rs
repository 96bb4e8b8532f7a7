//! The policy: every weight and constant of the method, with its bounds.
//!
//! Values live in `data/policy/*.toml`, each with its source or the word *judgement*. Here stand
//! the names, the bounds and the rules between figures; a [`Policy`] has passed them all.

use std::sync::Arc;

pub use super::policy_figures::Figures;

/// A figure that is missing, out of bounds, or at odds with another.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PolicyFault {
    /// The figure is not there.
    #[error("[{section}] {name} is missing")]
    Missing {
        /// The section of the policy file.
        section: &'static str,
        /// The figure.
        name: &'static str,
    },
    /// The figure lies outside its bounds.
    #[error("[{section}] {name} is {given}: must be {least} to {greatest}")]
    OutOfBounds {
        /// The section of the policy file.
        section: &'static str,
        /// The figure.
        name: &'static str,
        /// What was given.
        given: f64,
        /// The least value.
        least: f64,
        /// The greatest value.
        greatest: f64,
    },
    /// The five default weights do not add up to 1.
    #[error("the five weights add up to {sum}: must add up to 1")]
    WeightsDoNotSumToOne {
        /// Their sum.
        sum: f64,
    },
    /// A weight stands under its floor.
    #[error("[weight] {name} is {weight}, under its floor of {floor}")]
    WeightUnderFloor {
        /// The criterion.
        name: &'static str,
        /// The weight.
        weight: f64,
        /// The floor.
        floor: f64,
    },
    /// The floors leave nothing to share out.
    #[error("the five weight floors add up to {sum}: must stay under 1")]
    FloorsTooHigh {
        /// Their sum.
        sum: f64,
    },
}

/// Figures that have passed every bound and every rule between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    figures: Figures,
    general_schedules: Vec<Arc<str>>,
}

/// How far the default weights may miss a sum of 1 by rounding.
const WEIGHT_SUM_TOLERANCE: f64 = 1e-9;

impl Policy {
    /// A policy from its figures and the wage schedules that hold for employment in general.
    ///
    /// # Errors
    /// Every [`PolicyFault`].
    pub fn new(
        look_up: impl FnMut(&'static str, &'static str) -> Option<f64>,
        general_schedules: Vec<Arc<str>>,
    ) -> Result<Self, Vec<PolicyFault>> {
        let mut faults = Vec::new();
        let figures = Figures::read(look_up, &mut faults);
        if faults.is_empty() {
            check_weights(&figures, &mut faults);
        }
        if faults.is_empty() { Ok(Self { figures, general_schedules }) } else { Err(faults) }
    }

    /// The wage schedules that hold for employment in general.
    pub fn general_schedules(&self) -> &[Arc<str>] {
        &self.general_schedules
    }
}

impl std::ops::Deref for Policy {
    type Target = Figures;

    fn deref(&self) -> &Figures {
        &self.figures
    }
}

fn check_weights(figures: &Figures, faults: &mut Vec<PolicyFault>) {
    let (weight, floor) = (&figures.weight, &figures.weight_floor);
    let pairs = [
        ("interest", weight.interest, floor.interest),
        ("aptitude", weight.aptitude, floor.aptitude),
        ("market", weight.market, floor.market),
        ("access", weight.access, floor.access),
        ("safety", weight.safety, floor.safety),
    ];
    let sum = pairs.iter().fold(0.0, |sum, (_, weight, _)| sum + weight);
    if (sum - 1.0).abs() > WEIGHT_SUM_TOLERANCE {
        faults.push(PolicyFault::WeightsDoNotSumToOne { sum });
    }
    for (name, weight, floor) in pairs {
        if weight < floor {
            faults.push(PolicyFault::WeightUnderFloor { name, weight, floor });
        }
    }
    let floors = pairs.iter().fold(0.0, |sum, (_, _, floor)| sum + floor);
    if floors >= 1.0 {
        faults.push(PolicyFault::FloorsTooHigh { sum: floors });
    }
}
