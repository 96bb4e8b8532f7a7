//! What holds for every ranking, whatever it was made from (interfaces.md, section 3).

use std::collections::BTreeSet;

use swadhin::domain::catalogue::Catalogue;
use swadhin::domain::participant::Participant;
use swadhin::domain::trade::TradeIndex;
use swadhin::matching::ranking::{RankedTrade, Ranking};

/// How far two sums of the same doubles may differ.
pub(crate) const ROUNDING: f64 = 1e-9;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING
}

/// Panics where a ranking breaks an invariant.
pub(crate) fn check(ranking: &Ranking, catalogue: &Catalogue, participant: &Participant) {
    weights_add_up(ranking);
    parts_add_up(ranking);
    ranks_follow_scores(ranking, catalogue);
    every_trade_stands_once(ranking, catalogue);
    refused_trades_are_not_ranked(ranking, participant);
    spreads_are_sound(ranking);
    tiers_are_sound(ranking);
    shortlist_is_sound(ranking);
    every_ranked_trade_has_a_caution(ranking, catalogue);
}

pub(crate) fn weights_add_up(ranking: &Ranking) {
    let weights = ranking.weights.cells();
    assert!(near(weights.iter().sum(), 1.0), "{weights:?}");
    assert!(weights.iter().all(|weight| (0.0..=1.0).contains(weight)), "{weights:?}");
    for ranked in &ranking.ranked {
        let used: Vec<f64> = ranked.parts.iter().map(|part| part.weight).collect();
        assert_eq!(used, weights);
    }
}

pub(crate) fn parts_add_up(ranking: &Ranking) {
    let count = ranking.ranked.iter().fold(0.0, |count, _| count + 1.0_f64);
    let mean = ranking.ranked.iter().map(|ranked| ranked.score).sum::<f64>() / count;
    for ranked in &ranking.ranked {
        let sum: f64 = ranked.parts.iter().map(|part| part.contribution).sum();
        assert!(near(sum, ranked.score), "parts {sum}, score {}", ranked.score);
        let phi: f64 = ranked.parts.iter().map(|part| part.against_average).sum();
        assert!(near(phi, ranked.score - mean), "phi {phi}, score {}", ranked.score - mean);
        for part in &ranked.parts {
            assert!((0.0..=1.0).contains(&part.value), "{part:?}");
        }
    }
}

pub(crate) fn ranks_follow_scores(ranking: &Ranking, catalogue: &Catalogue) {
    let ranks: Vec<usize> = ranking.ranked.iter().map(|ranked| ranked.rank).collect();
    assert_eq!(ranks, (1..=ranking.ranked.len()).collect::<Vec<_>>());
    let id = |ranked: &RankedTrade| catalogue.trade(ranked.standing.trade).id.to_string();
    for pair in ranking.ranked.windows(2) {
        let behind = pair[0].score.total_cmp(&pair[1].score);
        let order = behind.reverse().then_with(|| id(&pair[0]).cmp(&id(&pair[1])));
        assert!(order.is_lt(), "{} before {}", id(&pair[0]), id(&pair[1]));
    }
}

pub(crate) fn every_trade_stands_once(ranking: &Ranking, catalogue: &Catalogue) {
    assert!(ranking.ranked.iter().all(|ranked| ranked.standing.gates.is_empty()));
    assert!(ranking.not_offered.iter().all(|gated| !gated.gates.is_empty()));
    let ranked = ranking.ranked.iter().map(|ranked| ranked.standing.trade);
    let mut all: Vec<TradeIndex> =
        ranked.chain(ranking.not_offered.iter().map(|gated| gated.trade)).collect();
    all.sort_unstable();
    assert_eq!(all, catalogue.trade_indexes().collect::<Vec<_>>());
}

pub(crate) fn refused_trades_are_not_ranked(ranking: &Ranking, participant: &Participant) {
    for ranked in &ranking.ranked {
        assert!(!participant.refuses.contains(&ranked.standing.trade));
    }
}

/// How many of the best trades enter the draws (scoring.md, section 4).
const DRAWN: usize = 16;

pub(crate) fn spreads_are_sound(ranking: &Ranking) {
    let mut among_three = 0.0;
    for ranked in &ranking.ranked {
        let drawn = ranked.rank <= DRAWN;
        assert_eq!((ranked.interval90.is_some(), ranked.p_top3.is_some()), (drawn, drawn));
        assert!(ranked.parts.iter().all(|part| part.standard_error.is_some() == drawn));
        if let Some((low, high)) = ranked.interval90 {
            assert!(low <= ranked.score && ranked.score <= high, "{low} {} {high}", ranked.score);
        }
        let probability = ranked.p_top3.unwrap_or(0.0);
        assert!((0.0..=1.0).contains(&probability), "{probability}");
        among_three += probability;
    }
    // In every draw exactly three trades have at most two ahead of them.
    let expected = ranking.ranked.iter().take(3).fold(0.0, |count, _| count + 1.0_f64);
    assert!(near(among_three, expected), "{among_three}, expected {expected}");
    let pairwise = &ranking.pairwise.ahead;
    for (a, row) in pairwise.iter().enumerate() {
        for (b, ahead) in row.iter().enumerate() {
            assert!(near(ahead + pairwise[b][a], 1.0), "{ahead} and {}", pairwise[b][a]);
        }
    }
}

pub(crate) fn tiers_are_sound(ranking: &Ranking) {
    for ranked in &ranking.ranked {
        assert!(ranked.tier >= 1);
        assert!(ranked.tier > 1 || ranked.standing.bars.is_empty(), "{:?}", ranked.standing.bars);
    }
    let mut tiers: Vec<usize> = ranking.ranked.iter().map(|ranked| ranked.tier).collect();
    let beyond = tiers.split_off(DRAWN.min(tiers.len()));
    let last = tiers.iter().copied().max().unwrap_or(0);
    assert!(beyond.iter().all(|tier| *tier == last + 1), "{tiers:?} {beyond:?}");
    // No number is left out, except that tier 1 is empty where its trades are barred.
    let used: BTreeSet<usize> = tiers.into_iter().collect();
    assert!((2..=last).all(|tier| used.contains(&tier)), "{used:?}");
}

pub(crate) fn shortlist_is_sound(ranking: &Ranking) {
    assert!(ranking.shortlist.len() <= 5);
    let listed: BTreeSet<TradeIndex> = ranking.shortlist.iter().copied().collect();
    assert_eq!(listed.len(), ranking.shortlist.len(), "a trade is listed twice");
    let ranked = |trade| ranking.ranked.iter().any(|ranked| ranked.standing.trade == trade);
    assert!(listed.into_iter().all(ranked), "a gated trade is listed");
}

pub(crate) fn every_ranked_trade_has_a_caution(ranking: &Ranking, catalogue: &Catalogue) {
    for ranked in &ranking.ranked {
        let id = &catalogue.trade(ranked.standing.trade).id;
        assert!(!ranked.cautions.is_empty(), "{id} has no caution");
    }
}
