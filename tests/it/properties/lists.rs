//! What holds for every ranking: sums, ranks, spreads, tiers, shortlists.

use std::cell::RefCell;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use swadhin::domain::catalogue::Catalogue;
use swadhin::domain::participant::Participant;
use swadhin::matching::matcher::Matcher;
use swadhin::matching::ranking::Ranking;

use crate::shared::markets::{market, rows};
use crate::shared::profiles::profile;
use crate::shared::{DAY, catalogue, invariants, matcher, read, reference, tried};

/// Rankings of random participants, in the bundled market and in random ones; made once for all
/// tests here, because a ranking is the slowest thing that there is to test.
fn rankings() -> &'static [(Participant, Ranking)] {
    static RANKINGS: std::sync::OnceLock<Vec<(Participant, Ranking)>> = std::sync::OnceLock::new();
    RANKINGS.get_or_init(|| {
        let runner = RefCell::new(TestRunner::new(tried(0)));
        let mut found: Vec<(Participant, Ranking)> =
            (0..24).map(|_| drawn_ranking(&runner, matcher())).collect();
        for _ in 0..12 {
            let drawn = rows(300).new_tree(&mut runner.borrow_mut()).unwrap().current();
            let market = market(drawn);
            let matcher = Matcher::new(catalogue(), &market, &reference().policy, DAY);
            found.extend((0..3).map(|_| drawn_ranking(&runner, &matcher)));
        }
        found
    })
}

fn drawn_ranking(runner: &RefCell<TestRunner>, matcher: &Matcher<'_>) -> (Participant, Ranking) {
    let document = profile().new_tree(&mut runner.borrow_mut()).unwrap().current();
    let participant = read(&document, catalogue());
    let ranking = matcher.rank(&participant);
    (participant, ranking)
}

fn each(check: impl Fn(&Ranking, &Catalogue)) {
    for (_, ranking) in rankings() {
        check(ranking, catalogue());
    }
}

#[test]
fn weights_add_up_to_one() {
    each(|ranking, _| invariants::weights_add_up(ranking));
}

#[test]
fn parts_add_up_to_the_score_and_phi_to_its_distance_from_the_mean() {
    each(|ranking, _| invariants::parts_add_up(ranking));
}

#[test]
fn ranks_run_from_one_and_follow_the_score_then_the_id() {
    each(invariants::ranks_follow_scores);
}

#[test]
fn every_trade_is_ranked_or_not_offered() {
    each(invariants::every_trade_stands_once);
}

#[test]
fn a_refused_trade_is_never_ranked() {
    let refusing = rankings().iter().filter(|(participant, _)| !participant.refuses.is_empty());
    assert!(refusing.clone().count() >= 10, "too few refuse anything");
    for (participant, ranking) in refusing {
        invariants::refused_trades_are_not_ranked(ranking, participant);
    }
}

#[test]
fn intervals_hold_the_score_and_probabilities_add_up() {
    each(|ranking, _| invariants::spreads_are_sound(ranking));
}

#[test]
fn tier_one_holds_no_barred_trade_and_tiers_close_up() {
    let barred = |ranking: &Ranking| ranking.ranked.iter().any(|r| !r.standing.bars.is_empty());
    assert!(rankings().iter().any(|(_, ranking)| barred(ranking)), "nothing was barred");
    each(|ranking, _| invariants::tiers_are_sound(ranking));
}

#[test]
fn at_most_five_are_listed_and_none_of_them_is_gated() {
    assert!(rankings().iter().any(|(_, ranking)| ranking.shortlist.len() == 5));
    each(|ranking, _| invariants::shortlist_is_sound(ranking));
}

#[test]
fn every_ranked_trade_has_a_caution() {
    each(invariants::every_ranked_trade_has_a_caution);
}

proptest! {
    #![proptest_config(tried(400))]

    /// Floors hold for whatever matters to her.
    #[test]
    fn no_weight_falls_under_its_floor(levels in prop::array::uniform4(prop::option::of(0_u8..=3))) {
        use swadhin::domain::table::Table;
        let policy = &reference().policy;
        let weights = swadhin::matching::score::weights(&Table::new(levels), policy);
        let floor = &policy.weight_floor;
        let floors = [floor.interest, floor.aptitude, floor.market, floor.access, floor.safety];
        for (weight, floor) in weights.cells().iter().zip(floors) {
            prop_assert!(*weight >= floor - 1e-12, "{} under {}", weight, floor);
        }
        prop_assert!((weights.cells().iter().sum::<f64>() - 1.0).abs() <= 1e-9);
    }
}
