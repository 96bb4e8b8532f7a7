//! Weights and the score: `U = Σ w v` over the five criteria; the score is `100 U`.
//!
//! Her priorities `p` multiply the default weights by `2^((p − p̄)/1.5)`; weights under their
//! floor are set to it and the others scaled to fill.

use crate::domain::code::{ByCriterion, Criterion};
use crate::domain::participant::{Priorities, Priority};
use crate::domain::policy::Policy;

/// Weights of the five criteria; they add up to 1.
pub type Weights = ByCriterion<f64>;

/// The default weights of the policy.
pub fn default_weights(policy: &Policy) -> Weights {
    let weight = &policy.weight;
    ByCriterion::new([
        weight.interest,
        weight.aptitude,
        weight.market,
        weight.access,
        weight.safety,
    ])
}

/// The default weights moved by what matters to her.
pub fn weights(priorities: &Priorities, policy: &Policy) -> Weights {
    let rule = &policy.priority;
    let level =
        |priority| priorities.of(priority).map_or(rule.absent, |level: u8| f64::from(level));
    let levels: [f64; 4] = [
        level(Priority::Earnings),
        level(Priority::CloseToHome),
        level(Priority::LikingTheWork),
        level(Priority::QuickStart),
    ];
    let mean = levels.iter().fold(0.0, |sum, level| sum + level) / 4.0;
    let [earnings, close, liking, quick] = levels.map(|level| (level - mean) / rule.steps);
    let multiplier = |exponent: f64| libm::pow(rule.base, exponent);
    let moved = ByCriterion::from_fn(|criterion| {
        let weight = default_weights(policy);
        let weight = weight.of(criterion);
        match criterion {
            Criterion::Interest => weight * multiplier(liking),
            Criterion::Market => weight * multiplier(earnings),
            // The geometric mean of two multipliers is the multiplier of their mean exponent.
            Criterion::Access => weight * multiplier(f64::midpoint(close, quick)),
            Criterion::Aptitude | Criterion::Safety => *weight,
        }
    });
    with_floors(scaled(moved, 1.0, |_| true), policy)
}

fn floors(policy: &Policy) -> Weights {
    let floor = &policy.weight_floor;
    ByCriterion::new([floor.interest, floor.aptitude, floor.market, floor.access, floor.safety])
}

/// Scales the chosen weights so that they add up to `total`.
fn scaled(weights: Weights, total: f64, chosen: impl Fn(Criterion) -> bool) -> Weights {
    let sum = weights
        .iter()
        .filter(|(criterion, _)| chosen(*criterion))
        .fold(0.0, |sum, (_, weight)| sum + weight);
    ByCriterion::from_fn(|criterion| {
        let weight = *weights.of(criterion);
        if chosen(criterion) && sum > 0.0 { weight / sum * total } else { weight }
    })
}

fn with_floors(mut weights: Weights, policy: &Policy) -> Weights {
    let floors = floors(policy);
    let mut at_floor = ByCriterion::new([false; 5]);
    loop {
        let mut moved = false;
        for (criterion, floor) in floors.iter() {
            if !*at_floor.of(criterion) && weights.of(criterion) < floor {
                at_floor.set(criterion, true);
                weights.set(criterion, *floor);
                moved = true;
            }
        }
        if !moved {
            return weights;
        }
        let fixed = floors
            .iter()
            .filter(|(criterion, _)| *at_floor.of(*criterion))
            .fold(0.0, |sum, (_, floor)| sum + floor);
        weights = scaled(weights, 1.0 - fixed, |criterion| !*at_floor.of(criterion));
    }
}

/// `U = Σ w v`, summed in the order of the criteria.
pub fn utility(weights: &Weights, values: &ByCriterion<f64>) -> f64 {
    weights.cells().iter().zip(values.cells()).fold(0.0, |sum, (w, v)| sum + w * v)
}

/// The geometric score `G = Π max(v, .01)^w`: one weak criterion counts more than in the sum.
pub fn geometric(weights: &Weights, values: &ByCriterion<f64>, policy: &Policy) -> f64 {
    let least = policy.shortlist.geometric_least;
    weights
        .cells()
        .iter()
        .zip(values.cells())
        .fold(1.0, |product, (w, v)| product * libm::pow(v.max(least), *w))
}

/// The plain mean of the five values.
pub fn equal_weights(values: &ByCriterion<f64>) -> f64 {
    values.cells().iter().fold(0.0, |sum, value| sum + value) / 5.0
}
