//! The comparison document, `comparison/1`: two trades side by side for one participant.

use serde::Serialize;
use utoipa::ToSchema;

use super::ranking::{ChangeDocument, GateDocument, Versions, change_document, gate_document};
use super::rounding::Rounded;
use crate::domain::code::{Criterion, Param};
use crate::domain::policy::Policy;
use crate::domain::table::Key;
use crate::matching::contrast::{Contrast, certainty};
use crate::matching::counterfactual::Verified;
use crate::matching::ranking::{Ranking, Standing};
use crate::text::Speaker;

/// The name of this form.
pub const SCHEMA: &str = "comparison/1";

/// Two trades side by side.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ComparisonDocument {
    /// `comparison/1`.
    pub schema: &'static str,
    /// Her case code.
    pub participant: Option<String>,
    /// Where she will live, by id.
    pub place: String,
    /// What it was computed with.
    pub versions: Versions,
    /// The first trade.
    pub a: ComparedTrade,
    /// The second trade.
    pub b: ComparedTrade,
    /// The score of A less that of B.
    pub difference: Rounded,
    /// The probability that A is ahead; null unless both are among the 16 best.
    pub probability_a_ahead: Option<Rounded>,
    /// How sure it is which is ahead, as a code; null where the probability is.
    pub certainty: Option<&'static str>,
    /// The same in words.
    pub certainty_text: Option<String>,
    /// Criterion by criterion; the differences add up to the difference of the scores.
    pub criteria: Vec<ComparedCriterion>,
    /// The first change, in the order in which changes are tried, that would put the lower trade
    /// above the other, verified by scoring; null where none does.
    pub swap: Option<ChangeDocument>,
}

/// One of two trades.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ComparedTrade {
    /// Its id.
    pub trade: String,
    /// What it is called.
    pub title: String,
    /// Its rank; null where it is not offered.
    pub rank: Option<usize>,
    /// Its tier; null where it is not offered.
    pub tier: Option<usize>,
    /// Its score, or the one that it would have if every gate were open.
    pub score: Rounded,
    /// Every gate that holds.
    pub gates: Vec<GateDocument>,
}

/// One criterion of two trades.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ComparedCriterion {
    /// The criterion.
    pub criterion: &'static str,
    /// Its weight, 0 to 1.
    pub weight: Rounded,
    /// The value of A, 0 to 1.
    pub a: Rounded,
    /// The value of B, 0 to 1.
    pub b: Rounded,
    /// 100 × weight × (value of A − value of B).
    pub difference: Rounded,
    /// The sentence.
    pub text: String,
}

/// The document of a comparison of two standings of one ranking.
pub fn document(
    ranking: &Ranking,
    (a, b): (&Standing, &Standing),
    swap: Option<&Verified>,
    versions: Versions,
    policy: &Policy,
    speaker: &Speaker<'_>,
) -> ComparisonDocument {
    let contrast = Contrast::new(a, b, &ranking.weights, &ranking.pairwise);
    let sure = contrast.probability.map(|p| certainty(p.max(1.0 - p), policy));
    ComparisonDocument {
        schema: SCHEMA,
        participant: ranking.participant.as_ref().map(ToString::to_string),
        place: speaker.catalogue().place(ranking.place).id.to_string(),
        versions,
        a: compared(ranking, a, speaker),
        b: compared(ranking, b, speaker),
        difference: Rounded(contrast.difference),
        probability_a_ahead: contrast.probability.map(Rounded),
        certainty: sure.map(Key::word),
        certainty_text: sure.map(|sure| speaker.certainty(sure)),
        criteria: contrast
            .deltas
            .iter()
            .map(|(criterion, delta)| ComparedCriterion {
                criterion: criterion.word(),
                weight: Rounded(*ranking.weights.of(criterion)),
                a: Rounded(*a.values.of(criterion)),
                b: Rounded(*b.values.of(criterion)),
                difference: Rounded(*delta),
                text: sentence(criterion, *delta, (a, b), speaker),
            })
            .collect(),
        swap: swap.map(|verified| change_document(verified, speaker)),
    }
}

/// How far apart contributions are told apart in words, in points of the score.
const SAME_POINTS: f64 = 0.5;

fn sentence(
    criterion: Criterion,
    delta: f64,
    (a, b): (&Standing, &Standing),
    speaker: &Speaker<'_>,
) -> String {
    let name = Param::Text(speaker.criterion(criterion).into());
    if delta.abs() < SAME_POINTS {
        return speaker.say("contrast-same", &[("criterion", name)]);
    }
    let ahead = if delta > 0.0 { a.trade } else { b.trade };
    let points = Param::Number(delta.abs());
    let params = [("criterion", name), ("trade", Param::Trade(ahead)), ("points", points)];
    speaker.say("contrast-ahead", &params)
}

fn compared(ranking: &Ranking, standing: &Standing, speaker: &Speaker<'_>) -> ComparedTrade {
    let ranked = ranking.ranked_trade(standing.trade);
    ComparedTrade {
        trade: speaker.catalogue().trade(standing.trade).id.to_string(),
        title: speaker.trade(standing.trade).to_owned(),
        rank: ranked.map(|ranked| ranked.rank),
        tier: ranked.map(|ranked| ranked.tier),
        score: Rounded(100.0 * standing.utility),
        gates: standing.gates.iter().map(|gate| gate_document(gate, speaker)).collect(),
    }
}
