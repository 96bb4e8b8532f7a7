//! The method's worked example, whole: two illustrative people, three trades, one place. Every
//! figure is driven through the matcher: market rows, penalties and marks are laid out so that the
//! inputs of the example come out of them.

mod people;

use crate::domain::catalogue::Catalogue;
use crate::domain::code::{Criterion, GateCode};
use crate::domain::participant::{Participant, Transport};
use crate::domain::trade::TradeIndex;

use super::matcher::Matcher;
use super::ranking::{Ranking, Standing};
use people::{first_person, market, policy, second_person_inputs};

fn rank(catalogue: &Catalogue, participant: &Participant) -> Ranking {
    let (policy, market) = (policy(), market());
    Matcher::new(catalogue, &market, &policy, "2026-11-24".parse().unwrap()).rank(participant)
}

fn standing(ranking: &Ranking, trade: usize) -> &Standing {
    let ranked = ranking.ranked.iter().map(|ranked| &ranked.standing);
    ranked.chain(&ranking.not_offered).find(|standing| standing.trade == TradeIndex(trade)).unwrap()
}

#[track_caller]
fn assert_near(what: &str, found: f64, expected: f64) {
    assert!((found - expected).abs() <= 5e-4, "{what}: {found}, expected {expected}");
}

/// `r, v_RIA, v_I, v_A, v_M, v_C, v_S, U, G` of each row of the example's table.
fn assert_row(ranking: &Ranking, trade: usize, expected: [f64; 9]) {
    let standing = standing(ranking, trade);
    let [r, inventory, interest, aptitude, market, access, safety, utility, geometric] = expected;
    assert_near("r", standing.interest.correlation.unwrap(), r);
    assert_near("v_RIA", standing.interest.inventory, inventory);
    let values = [interest, aptitude, market, access, safety];
    for ((criterion, value), expected) in standing.values.iter().zip(values) {
        assert_near(&format!("T{} {criterion}", trade + 1), *value, expected);
    }
    assert_near("U", standing.utility, utility);
    let found = super::score::geometric(&ranking.weights, &standing.values, &policy());
    assert_near("G", found, geometric);
}

#[test]
fn first_person_values() {
    let (catalogue, participant) = first_person();
    let ranking = rank(&catalogue, &participant);
    assert_near("f", standing(&ranking, 0).interest.reliability.unwrap(), 0.8678);
    let one = [0.7937, 0.8444, 0.7833, 0.8038, 0.3458, 1.00, 1.000, 0.7201, 0.6621];
    let two = [-0.4223, 0.3168, 0.2278, 0.5681, 0.6400, 0.90, 0.850, 0.5967, 0.5333];
    let three = [0.1322, 0.5574, 0.5981, 0.7651, 0.7354, 0.45, 0.825, 0.6762, 0.6640];
    for (trade, expected) in [one, two, three].into_iter().enumerate() {
        assert_row(&ranking, trade, expected);
    }
    let tests = [(0.9400, 0.6219), (0.7900, 0.2352), (0.8650, 0.6152)];
    for (trade, (enough, strong)) in tests.into_iter().enumerate() {
        assert_near("v_enough", standing(&ranking, trade).aptitude.enough, enough);
        assert_near("v_strong", standing(&ranking, trade).aptitude.strong, strong);
    }
}

#[test]
fn market_values() {
    let (catalogue, participant) = first_person();
    let ranking = rank(&catalogue, &participant);
    let expected = [
        [40.0, 0.5, 0.3333, 0.2594, 0.5833, 0.3458],
        [80.0, 2.0, 0.6667, 0.5196, 0.7900, 0.6400],
        [20.0, 4.0, 0.8000, 0.7000, 0.6417, 0.7354],
    ];
    for (trade, [v, th, d, w, s, market]) in expected.into_iter().enumerate() {
        let standing = standing(&ranking, trade);
        let known = standing.viability.known.as_ref().unwrap();
        assert_near("V", known.tightness.openings.unwrap(), v);
        assert_near("th", known.tightness.ratio, th);
        assert_near("D", known.tightness.absorption(0.0), d);
        let (earnings, stability) = standing.market_parts.unwrap();
        assert_near("W", earnings, w);
        assert_near("S", stability, s);
        assert_near("v_M", standing.viability.value, market);
    }
}

#[test]
fn first_person_draws_tiers_and_stress() {
    let (catalogue, participant) = first_person();
    let ranking = rank(&catalogue, &participant);
    let ahead =
        |a: usize, b: usize| ranking.pairwise.probability(TradeIndex(a), TradeIndex(b)).unwrap();
    assert_eq!(ahead(0, 2), 0.830_078_125);
    assert_eq!(ahead(0, 1), 0.990_234_375);
    assert_eq!(ahead(2, 1), 0.946_289_062_5);
    let expected = [(0, 66.3312, 77.0702), (2, 61.3518, 72.6536), (1, 53.7787, 65.4865)];
    for (ranked, (trade, low, high)) in ranking.ranked.iter().zip(expected) {
        assert_eq!(ranked.standing.trade, TradeIndex(trade));
        let (found_low, found_high) = ranked.interval90.unwrap();
        assert!((found_low - low).abs() < 5.1e-5, "{found_low}, expected {low}");
        assert!((found_high - high).abs() < 5.1e-5, "{found_high}, expected {high}");
        assert_eq!(ranked.p_top3, Some(1.0));
    }
    let tiers: Vec<usize> = ranking.ranked.iter().map(|ranked| ranked.tier).collect();
    assert_eq!(tiers, [1, 2, 3]);
    assert_eq!(ranking.ranked[2].weak_links, [Criterion::Interest]);
    assert_eq!(ranking.stress.unwrap().geometric, TradeIndex(2));
}

#[test]
fn group_transport_lifts_the_third_trade_to_first_place() {
    let (catalogue, mut participant) = first_person();
    participant.available.transport = Some(Transport::Group);
    let ranking = rank(&catalogue, &participant);
    assert_eq!(ranking.ranked[0].standing.trade, TradeIndex(2));
    assert_near("U", ranking.ranked[0].standing.utility, 0.7212);
}

#[test]
fn second_person() {
    let (catalogue, participant) = second_person_inputs();
    let ranking = rank(&catalogue, &participant);
    let one = [-0.4535, 0.3141, 0.3654, 0.6864, 0.3458, 1.00, 1.000, 0.5980, 0.5343];
    let two = [0.8346, 0.8421, 0.8377, 0.8824, 0.6400, 0.65, 0.850, 0.7588, 0.7513];
    let three = [0.2539, 0.6041, 0.4270, 0.6078, 0.7354, 0.20, 0.825, 0.5723, 0.5221];
    for (trade, expected) in [one, two, three].into_iter().enumerate() {
        assert_row(&ranking, trade, expected);
    }
    let gates: Vec<GateCode> = standing(&ranking, 1).gates.iter().map(|gate| gate.code).collect();
    assert_eq!(gates, [GateCode::Coercion]);
    let ahead = ranking.pairwise.probability(TradeIndex(0), TradeIndex(2)).unwrap();
    assert!(ahead < 0.80, "{ahead}");
    let tiers: Vec<(TradeIndex, usize)> =
        ranking.ranked.iter().map(|ranked| (ranked.standing.trade, ranked.tier)).collect();
    assert_eq!(tiers, [(TradeIndex(0), 1), (TradeIndex(2), 2)]);
    assert_eq!(ranking.ranked[1].weak_links, [Criterion::Access]);
}
