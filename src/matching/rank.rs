//! From an assessment to a ranking: parts, spreads, tiers, shortlist, stress, courses, unknowns.

use crate::domain::code::{ByCriterion, Criterion, MessageCode};
use crate::domain::participant::Participant;
use crate::domain::trade::TradeIndex;

use super::counterfactual::Search;
use super::explanation::Explainer;
use super::matcher::{Assessment, Matcher};
use super::offered::offered_courses;
use super::pathway::pathways;
use super::ranking::{Part, RankedTrade, Ranking, Standing, Stress};
use super::score::{Weights, default_weights, equal_weights, geometric, utility};
use super::shortlist::shortlist;
use super::tier::tiers;
use super::uncertainty::{PersonDraws, Spread, Uncertainty};
use super::unknowns::unknowns;

impl Matcher<'_> {
    /// The ranking of all trades for a participant.
    pub fn rank(&self, participant: &Participant) -> Ranking {
        let assessment = self.assess(participant);
        let unknowns = unknowns(self, participant, &assessment);
        let Assessment { weights, ranked, gated } = assessment;
        let draws = PersonDraws::new(self, participant);
        let uncertainty = draws.uncertainty(&weights, &ranked);
        let stress = self.stress(&weights, &ranked);
        let demonstration_data = ranked.iter().any(|standing| standing.viability.demonstration);
        let mut ranked = self.ranked_trades(participant, &weights, ranked, &uncertainty);
        let shortlist = shortlist(self, &ranked);
        let mut search = Search::new(self, participant, &draws);
        for listed in ranked.iter_mut().filter(|r| shortlist.contains(&r.standing.trade)) {
            listed.would_lift = search.would_lift(listed);
        }
        let pathways = pathways(&mut search, &gated);
        Ranking {
            participant: participant.code.clone(),
            place: participant.place,
            valued_on: self.valued_on(),
            demonstration_data,
            weights,
            courses: offered_courses(self, participant, &shortlist),
            message: self.message(&ranked),
            ranked,
            not_offered: gated,
            pathways,
            shortlist,
            stress,
            unknowns,
            pairwise: uncertainty.pairwise,
        }
    }

    fn ranked_trades(
        &self,
        participant: &Participant,
        weights: &Weights,
        ranked: Vec<Standing>,
        uncertainty: &Uncertainty,
    ) -> Vec<RankedTrade> {
        let means = means(&ranked);
        let spread_at = |position: usize| uncertainty.spreads.get(position);
        let (weak, tiers) = tiers(&ranked, uncertainty, self.policy());
        let explainer = Explainer::new(self, participant);
        ranked
            .into_iter()
            .zip(weak)
            .zip(tiers)
            .enumerate()
            .map(|(position, ((standing, weak_links), tier))| {
                let spread = spread_at(position);
                let parts = parts(&standing, weights, &means, spread);
                RankedTrade {
                    rank: position + 1,
                    tier,
                    score: 100.0 * standing.utility,
                    interval90: spread.map(|spread| spread.interval90),
                    p_top3: spread.map(|spread| spread.p_top3),
                    reasons: explainer.reasons(&standing, &parts),
                    cautions: explainer.cautions(&standing, &weak_links),
                    parts,
                    weak_links,
                    standing,
                    would_lift: Vec::new(),
                }
            })
            .collect()
    }

    fn stress(&self, weights: &Weights, ranked: &[Standing]) -> Option<Stress> {
        let defaults = default_weights(self.policy());
        Some(Stress {
            geometric: leader(ranked, |values| geometric(weights, values, self.policy()))?,
            equal_weights: leader(ranked, equal_weights)?,
            default_weights: leader(ranked, |values| utility(&defaults, values))?,
        })
    }

    fn message(&self, ranked: &[RankedTrade]) -> Option<MessageCode> {
        let enough = self.policy().shortlist.strong_option;
        let strong =
            ranked.iter().any(|ranked| ranked.standing.utility >= enough && !ranked.is_flagged());
        (!strong).then_some(MessageCode::NoStrongOption)
    }
}

/// The trade of the greatest score, ties by id.
fn leader(ranked: &[Standing], score: impl Fn(&ByCriterion<f64>) -> f64) -> Option<TradeIndex> {
    let scored = ranked.iter().map(|standing| (score(&standing.values), standing.trade));
    scored.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, trade)| trade)
}

/// The mean of each value over all ungated trades, summed by id.
fn means(ranked: &[Standing]) -> ByCriterion<f64> {
    let mut by_id: Vec<&Standing> = ranked.iter().collect();
    by_id.sort_by_key(|standing| standing.trade);
    let count = by_id.iter().fold(0.0, |count, _| count + 1.0_f64).max(1.0);
    ByCriterion::from_fn(|criterion| {
        by_id.iter().fold(0.0, |sum, standing| sum + standing.values.of(criterion)) / count
    })
}

fn parts(
    standing: &Standing,
    weights: &Weights,
    means: &ByCriterion<f64>,
    spread: Option<&Spread>,
) -> [Part; 5] {
    let part = |criterion: Criterion| {
        let (value, weight) = (*standing.values.of(criterion), *weights.of(criterion));
        Part {
            criterion,
            value,
            weight,
            contribution: 100.0 * weight * value,
            against_average: 100.0 * weight * (value - means.of(criterion)),
            standard_error: spread.map(|spread| *spread.standard_errors.of(criterion)),
        }
    };
    *ByCriterion::from_fn(part).cells()
}
