//! *What do her answers to the activities say?*
//!
//! The scores come from the method; whether they make a profile, and a clear one, is asked of the
//! method as well.

use serde_json::{Map, Value, json};

use crate::domain::instrument::{Instrument, Response};
use crate::domain::interest::{ByScale, Scale};
use crate::domain::table::Key;
use crate::matching::congruence::InterestPattern;
use crate::matching::inventory::{assessed, scale_scores};

pub use crate::matching::inventory::ScaleResponses;

use super::reference::Reference;

/// The id of the activity inventory.
pub const ACTIVITIES: &str = "activity-48";

/// The activity inventory with its items; `None` in a catalogue without it.
pub fn activities(reference: &Reference) -> Option<&Instrument> {
    let instrument = reference.catalogue.instrument(ACTIVITIES)?;
    (!instrument.items.is_empty()).then_some(instrument)
}

/// How well her answers show what she likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Too few scales are answered: not assessed.
    NotAssessed,
    /// Her scores differ no more than error would make them: no clear pattern yet.
    Unclear,
    /// A clear pattern.
    Clear,
}

/// What her answers say.
#[derive(Debug, Clone, PartialEq)]
pub struct InventoryResult {
    /// Activities answered.
    pub answered: u32,
    /// Activities in all.
    pub items: u32,
    /// The greatest score that a scale can have.
    pub greatest: f64,
    /// What was answered of each scale.
    pub scales: ByScale<ScaleResponses>,
    /// How well they show what she likes.
    pub pattern: Pattern,
    /// Interests as they stand in a `profile/1` document.
    pub interests: Value,
}

/// Scores answers, which stand in the order of the instrument's items.
pub fn score(
    reference: &Reference,
    instrument: &Instrument,
    responses: &[Option<Response>],
) -> InventoryResult {
    let policy = &reference.policy;
    let scales = scale_scores(instrument, responses, policy);
    let pattern = match InterestPattern::of(&assessed(instrument, &scales), policy) {
        None => Pattern::NotAssessed,
        Some(pattern) if pattern.is_clear(policy) => Pattern::Clear,
        Some(_) => Pattern::Unclear,
    };
    let scores: Map<String, Value> = Scale::ALL
        .iter()
        .filter_map(|scale| Some((scale.word().to_owned(), json!(scales.of(*scale).score?))))
        .collect();
    InventoryResult {
        answered: scales.cells().iter().map(|scale| scale.answered).sum(),
        items: scales.cells().iter().map(|scale| scale.items).sum(),
        greatest: instrument.greatest,
        scales,
        pattern,
        interests: json!({ "instrument": instrument.id.as_str(), "scores": scores }),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::application::bundled::Bundled;
    use crate::application::reference::Given;

    fn reference() -> Reference {
        Reference::load(&Bundled, &Given::default(), date(2026, 11, 1)).expect("sound data")
    }

    /// Answers that give a scale so many of each response, its other items left open.
    fn answers(instrument: &Instrument, give: &[(Scale, [usize; 3])]) -> Vec<Option<Response>> {
        let mut left: Vec<(Scale, [usize; 3])> = give.to_vec();
        let mut next = |scale: Scale| {
            let (_, counts) = left.iter_mut().find(|(other, _)| *other == scale)?;
            let at = counts.iter().position(|count| *count > 0)?;
            counts[at] -= 1;
            Some(Response::ALL[at])
        };
        instrument.items.iter().map(|item| next(item.scale)).collect()
    }

    fn all(counts: [usize; 3]) -> Vec<(Scale, [usize; 3])> {
        Scale::ALL.iter().map(|scale| (*scale, counts)).collect()
    }

    #[test]
    fn a_score_is_liked_and_half_of_unsure() {
        let reference = reference();
        let instrument = activities(&reference).expect("it is bundled");
        assert_eq!(instrument.items.len(), 48);
        let mut give = all([0, 0, 8]);
        give[3].1 = [8, 0, 0];
        give[0].1 = [3, 3, 2];
        give[2].1 = [0, 1, 7];
        let result = score(&reference, instrument, &answers(instrument, &give));
        let expected = json!({
            "instrument": "activity-48",
            "scores": { "R": 4.5, "I": 0.0, "A": 0.5, "S": 8.0, "E": 0.0, "C": 0.0 }
        });
        assert_eq!(result.interests, expected);
        assert_eq!((result.answered, result.items), (48, 48));
        assert_eq!(result.pattern, Pattern::Clear);
    }

    #[test]
    fn a_scale_with_under_four_fifths_answered_is_missing() {
        let reference = reference();
        let instrument = activities(&reference).expect("it is bundled");
        let mut give = all([8, 0, 0]);
        give[1].1 = [7, 0, 0];
        give[4].1 = [6, 0, 0];
        give[5].1 = [2, 3, 2];
        let result = score(&reference, instrument, &answers(instrument, &give));
        let scores = &result.interests["scores"];
        assert_eq!(scores["I"], json!(8.0), "an item left open counts neither way");
        assert_eq!(scores["C"], json!(4.0), "3.5 of 7 is 4 of 8");
        assert_eq!(scores.get("E"), None);
        let selling = result.scales.of(Scale::Enterprising);
        assert_eq!((selling.answered, selling.needed, selling.score), (6, 7, None));
        assert_eq!(result.answered, 44);
    }

    #[test]
    fn fewer_than_five_scales_are_no_assessment_and_equal_ones_no_pattern() {
        let reference = reference();
        let instrument = activities(&reference).expect("it is bundled");
        let mut give = all([4, 0, 4]);
        let pattern =
            |give: &[_]| score(&reference, instrument, &answers(instrument, give)).pattern;
        assert_eq!(pattern(&give), Pattern::Unclear);
        give[0].1 = [0, 0, 0];
        assert_eq!(pattern(&give), Pattern::Unclear, "five scales are enough");
        give[1].1 = [0, 0, 0];
        assert_eq!(pattern(&give), Pattern::NotAssessed);
        let nothing = score(&reference, instrument, &[]);
        assert_eq!((nothing.answered, nothing.items), (0, 48));
        assert_eq!(nothing.pattern, Pattern::NotAssessed);
        assert_eq!(nothing.interests["scores"], json!({}));
    }
}
