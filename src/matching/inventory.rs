//! From what she says of each activity of an inventory to scale scores.
//!
//! A scale's score is `least + (greatest − least)·(liked + ½ unsure)/answered`: with every item
//! answered, and one point an item, liked and half of unsure. It runs over the items answered, so
//! that an item left open counts neither way (judgement). A scale with under 80% of its items
//! answered is missing.

use crate::domain::instrument::{Instrument, InstrumentKind, Response};
use crate::domain::interest::{AssessedInterests, ByScale, Scale};
use crate::domain::policy::Policy;

/// What was answered of one scale, and the score that it makes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ScaleResponses {
    /// Items of the scale.
    pub items: u32,
    /// Items answered.
    pub answered: u32,
    /// Items that must be answered for a score.
    pub needed: u32,
    /// The score, in the instrument's own units; `None`: too few items are answered.
    pub score: Option<f64>,
}

/// The scores of every scale; responses stand in the order of the instrument's items.
pub fn scale_scores(
    instrument: &Instrument,
    responses: &[Option<Response>],
    policy: &Policy,
) -> ByScale<ScaleResponses> {
    ByScale::from_fn(|scale: Scale| {
        let mut responded = ScaleResponses::default();
        let (mut sum, mut answered) = (0.0, 0.0);
        let pairs = instrument.items.iter().zip(responses);
        responded.items = instrument.items.iter().fold(0, |n, i| n + u32::from(i.scale == scale));
        for response in pairs.filter(|(item, _)| item.scale == scale).filter_map(|(_, r)| *r) {
            responded.answered += 1;
            answered += 1.0;
            sum += match response {
                Response::Liked => 1.0,
                Response::Unsure => policy.interest.unsure_counts,
                Response::Disliked => 0.0,
            };
        }
        let enough = |answered: u32| {
            f64::from(answered) >= policy.interest.least_answered * f64::from(responded.items)
        };
        responded.needed =
            (1..=responded.items).find(|count| enough(*count)).unwrap_or(responded.items);
        responded.score = (responded.answered > 0 && enough(responded.answered))
            .then(|| instrument.least + (instrument.greatest - instrument.least) * sum / answered);
        responded
    })
}

/// The scores as a profile that the method can read.
pub fn assessed(instrument: &Instrument, scales: &ByScale<ScaleResponses>) -> AssessedInterests {
    let alpha = match &instrument.kind {
        InstrumentKind::Interest { alpha, .. } => *alpha,
        InstrumentKind::Aptitude { .. } => None,
    };
    let scores = ByScale::from_fn(|scale: Scale| {
        scales.of(scale).score.and_then(|score| instrument.rescaled(score))
    });
    AssessedInterests { instrument: instrument.id.clone(), alpha, scores }
}
