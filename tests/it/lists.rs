//! Laws of the score, the tiers and the shortlist (scoring.md, section 4), each on standings made
//! by hand.

use serde_json::json;
use swadhin::domain::code::{ByCriterion, Criterion};
use swadhin::domain::participant::Participant;
use swadhin::domain::table::Table;
use swadhin::domain::trade::{TradeIndex, WorkMode};
use swadhin::matching::ranking::{Bar, Pairwise, RankedTrade, Standing};
use swadhin::matching::score::{default_weights, geometric, utility, weights};
use swadhin::matching::shortlist::shortlist;
use swadhin::matching::tier::{tiers, weak_links};
use swadhin::matching::uncertainty::{Spread, Uncertainty};

use crate::shared::{catalogue, matcher, read, reference};

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 5e-5, "{found}, expected {expected}");
}

/// Priorities in the order earnings, close to home, liking the work, quick start.
#[track_caller]
fn weighed(priorities: [Option<u8>; 4], expected: [f64; 5]) {
    let found = weights(&Table::new(priorities), &reference().policy);
    for (found, expected) in found.cells().iter().zip(expected) {
        near(*found, expected);
    }
}

#[test]
fn priorities_move_weights_by_powers_of_two() {
    let default = [0.25, 0.15, 0.30, 0.15, 0.15];
    for (weight, default) in default_weights(&reference().policy).cells().iter().zip(default) {
        near(*weight, default);
    }
    weighed([None; 4], default);
    weighed([Some(3); 4], default);
    weighed([Some(0); 4], default);
    // Earnings and liking 3, the others 0: × 2 and × ½, so .5, .15, .6, .075, .15 over 1.475.
    let twofold = [0.338_983, 0.101_695, 0.406_780, 0.050_847, 0.101_695];
    weighed([Some(3), Some(0), Some(3), Some(0)], twofold);
    // What was not asked stands at 1.5, the mean of 0 and 3.
    weighed([Some(3), Some(0), None, None], {
        let (market, access) = (0.30 * 2.0, 0.15 / 2.0_f64.sqrt());
        let sum = 0.25 + 0.15 + market + access + 0.15;
        [0.25, 0.15, market, access, 0.15].map(|weight| weight / sum)
    });
}

#[test]
fn weights_under_their_floor_are_set_to_it_and_the_others_fill() {
    // Liking 3, the others 0: × 2^1.5 and × 2^−.5, so .7071, .15, .2121, .1061, .15; the market
    // falls to .16 and is set to .20, the others share .80.
    let (liking, others) = (0.25 * 8.0_f64.sqrt(), 0.5_f64.sqrt());
    let fill = 0.80 / (liking + 0.15 + 0.15 * others + 0.15);
    weighed(
        [Some(0), Some(0), Some(3), Some(0)],
        [liking * fill, 0.15 * fill, 0.20, 0.15 * others * fill, 0.15 * fill],
    );
    // Earnings 3, the others 0: interest falls to .1235 and is set to .15.
    let found = weights(&Table::new([Some(3), Some(0), Some(0), Some(0)]), &reference().policy);
    near(*found.of(Criterion::Interest), 0.15);
    near(
        *found.of(Criterion::Market) / *found.of(Criterion::Aptitude),
        0.30 * 8.0_f64.sqrt() / 0.15,
    );
}

#[test]
fn one_weak_value_counts_more_in_the_geometric_score() {
    let policy = &reference().policy;
    let weights = default_weights(policy);
    let even = ByCriterion::new([0.6; 5]);
    near(utility(&weights, &even), 0.6);
    near(geometric(&weights, &even, policy), 0.6);
    let uneven = ByCriterion::new([0.6, 0.6, 0.6, 0.0, 1.0]);
    near(utility(&weights, &uneven), 0.57);
    // A value of 0 counts as .01.
    near(geometric(&weights, &uneven, policy), 0.6_f64.powf(0.7) * 0.01_f64.powf(0.15));
}

fn participant() -> Participant {
    read(
        &json!({
            "schema": "profile/1",
            "place": "in-wb-nadia",
            "interests": { "instrument": "onet-ip-sf", "scores": {} },
        }),
        catalogue(),
    )
}

/// A ranked trade to be changed; made once, because a ranking is slow.
fn pattern() -> RankedTrade {
    static PATTERN: std::sync::OnceLock<RankedTrade> = std::sync::OnceLock::new();
    PATTERN.get_or_init(|| matcher().rank(&participant()).ranked.remove(0)).clone()
}

fn unflagged() -> Standing {
    Standing { bars: Vec::new(), values: ByCriterion::new([0.5; 5]), ..pattern().standing }
}

fn spread(trade: TradeIndex) -> Spread {
    Spread {
        trade,
        interval90: (0.0, 100.0),
        p_top3: 0.5,
        standard_errors: ByCriterion::new([0.0; 5]),
        market_high: 1.0,
    }
}

/// The tiers of trades of which each is behind the first by so much; `flags` and `barred` by rank.
fn tiered(behind: &[f64], flags: &[bool], barred: &[bool], beyond: usize) -> Vec<usize> {
    let indexes: Vec<TradeIndex> = catalogue().trade_indexes().take(behind.len()).collect();
    // Row a, column b: nearer ones are as far apart as their distances from the first.
    let ahead = |a: usize, b: usize| (0.5 + behind[b] - behind[a]).clamp(0.0, 1.0);
    let row = |a: usize| (0..behind.len()).map(|b| ahead(a, b)).collect();
    let uncertainty = Uncertainty {
        spreads: indexes.iter().map(|trade| spread(*trade)).collect(),
        pairwise: Pairwise { trades: indexes, ahead: (0..behind.len()).map(row).collect() },
    };
    let standings: Vec<Standing> = (0..behind.len() + beyond)
        .map(|position| {
            let barred = barred.get(position).copied().unwrap_or(false);
            let bars = if barred { vec![Bar::UnknownSafety] } else { Vec::new() };
            let mut standing = Standing { bars, ..unflagged() };
            if flags.get(position).copied().unwrap_or(false) {
                standing.values.set(Criterion::Access, 0.2);
            }
            standing
        })
        .collect();
    tiers(&standings, &uncertainty, &reference().policy).1
}

#[test]
fn a_trade_likely_behind_the_leader_leads_the_next_tier() {
    assert_eq!(tiered(&[0.0, 0.29, 0.30, 0.59, 0.60], &[], &[], 0), [1, 1, 2, 2, 3]);
}

#[test]
fn a_flagged_trade_drops_one_tier_and_numbers_close_up() {
    let flags = [false, true, false];
    assert_eq!(tiered(&[0.0, 0.1, 0.2], &flags, &[], 0), [1, 2, 1]);
    // Alone in its tier, a flagged leader leaves no gap behind.
    assert_eq!(tiered(&[0.0, 0.4, 0.8], &[true, false, false], &[], 0), [1, 1, 2]);
}

#[test]
fn a_barred_trade_never_stands_in_tier_one() {
    let first = [true, false];
    assert_eq!(tiered(&[0.0, 0.4], &first, &first, 0), [2, 1]);
    assert_eq!(tiered(&[0.0, 0.1], &[true; 2], &[true; 2], 0), [2, 2], "tier 1 may be empty");
}

#[test]
fn trades_beyond_the_drawn_ones_share_the_next_tier() {
    assert_eq!(tiered(&[0.0, 0.4], &[], &[], 3), [1, 2, 3, 3, 3]);
    assert_eq!(tiered(&[0.0], &[true], &[true], 1), [2, 3]);
}

#[test]
fn weak_links_are_values_under_a_quarter_and_markets_that_are_surely_low() {
    let with = |criterion: Criterion, value: f64| {
        let mut standing = unflagged();
        standing.values.set(criterion, value);
        standing
    };
    let policy = &reference().policy;
    for criterion in
        [Criterion::Interest, Criterion::Aptitude, Criterion::Access, Criterion::Safety]
    {
        assert_eq!(weak_links(&with(criterion, 0.2499), Some(1.0), policy), [criterion]);
        assert_eq!(weak_links(&with(criterion, 0.25), Some(1.0), policy), []);
    }
    let low = with(Criterion::Market, 0.1);
    assert_eq!(weak_links(&low, Some(0.2499), policy), [Criterion::Market]);
    assert_eq!(weak_links(&low, Some(0.25), policy), []);
    assert_eq!(weak_links(&low, None, policy), [], "it was not drawn");
}

/// Ranked trades made by hand: id, utility, tier; unflagged unless changed.
fn ranked(trades: &[(TradeIndex, f64, usize)]) -> Vec<RankedTrade> {
    let one =
        |(position, (trade, utility, tier)): (usize, &(TradeIndex, f64, usize))| RankedTrade {
            rank: position + 1,
            tier: *tier,
            score: 100.0 * utility,
            weak_links: Vec::new(),
            standing: Standing { trade: *trade, utility: *utility, ..unflagged() },
            ..pattern()
        };
    trades.iter().enumerate().map(one).collect()
}

fn is_unusual(trade: TradeIndex) -> bool {
    catalogue().trade(trade).not_usually_offered_to_women(0.35)
}

/// Trades of a kind, by id.
fn of_kind(unusual: bool, modes: &[WorkMode]) -> Vec<TradeIndex> {
    let kind = |trade: &TradeIndex| {
        is_unusual(*trade) == unusual && modes.contains(&catalogue().trade(*trade).work_mode)
    };
    catalogue().trade_indexes().filter(kind).collect()
}

fn listed(trades: &[RankedTrade]) -> Vec<TradeIndex> {
    shortlist(matcher(), trades)
}

#[test]
fn the_shortlist_takes_five_tier_after_tier_from_a_utility_of_two_fifths() {
    let usual = of_kind(true, &[WorkMode::Both]);
    let low: Vec<_> = usual[..4].iter().map(|trade| (*trade, 0.39, 1)).collect();
    assert_eq!(listed(&ranked(&low)), [], "none is good enough");
    let mut trades = vec![(usual[0], 0.9, 2), (usual[1], 0.8, 1), (usual[2], 0.7, 1)];
    trades.extend(usual[3..9].iter().map(|trade| (*trade, 0.5, 3)));
    let found = listed(&ranked(&trades));
    assert_eq!(found.len(), 5);
    assert_eq!(found[..3], [usual[1], usual[2], usual[0]], "tier 1 first, its best before all");
    let few = ranked(&[(usual[0], 0.9, 1), (usual[1], 0.40, 1), (usual[2], 0.3999, 2)]);
    assert_eq!(listed(&few), usual[..2]);
}

#[test]
fn the_shortlist_prefers_what_is_not_like_what_is_listed() {
    let all: Vec<TradeIndex> = of_kind(true, &[WorkMode::Both]);
    let likeness = |a: TradeIndex, b: TradeIndex| {
        let deviation = |trade| {
            use swadhin::matching::congruence::Deviation;
            Deviation::new(catalogue().trade(trade), catalogue().interest_means())
        };
        let group = |trade| catalogue().trade(trade).codes.nco_2015[..2].to_owned();
        let same = f64::from(u8::from(group(a) == group(b)));
        f64::midpoint(f64::midpoint(1.0, deviation(a).likeness(&deviation(b), 1e-12)), same)
    };
    let first = all[0];
    let rest = || all[1..].iter().copied();
    let like = rest().max_by(|a, b| likeness(first, *a).total_cmp(&likeness(first, *b))).unwrap();
    let unlike = rest().min_by(|a, b| likeness(first, *a).total_cmp(&likeness(first, *b))).unwrap();
    assert!(likeness(first, like) - likeness(first, unlike) > 0.5);
    // The last one only gives the range of u: .75·(.02/.5) is less than .25·.5 of likeness.
    let last = rest().find(|trade| *trade != like && *trade != unlike).unwrap();
    let trades = [(first, 0.9, 1), (like, 0.82, 1), (unlike, 0.80, 1), (last, 0.40, 1)];
    let found = listed(&ranked(&trades));
    assert_eq!(found[..3], [first, unlike, like]);
}

#[test]
fn a_trade_not_usually_offered_to_women_takes_the_place_of_the_least() {
    let usual = of_kind(false, &[WorkMode::Both]);
    let unusual = of_kind(true, &[WorkMode::Both])[0];
    let with = |utility: f64| {
        let five = usual[..5].iter().zip([0.9, 0.85, 0.8, 0.75, 0.7]);
        let mut trades: Vec<_> = five.map(|(trade, utility)| (*trade, utility, 1)).collect();
        trades.push((unusual, utility, 2));
        ranked(&trades)
    };
    let found = listed(&with(0.65));
    assert!(found.contains(&unusual) && !found.contains(&usual[4]), "it is within .05");
    assert_eq!((found.len(), found[0]), (5, usual[0]));
    assert!(!listed(&with(0.6499)).contains(&unusual), "it is too far behind");
    let mut flagged = with(0.65);
    flagged[5].weak_links = vec![Criterion::Access];
    assert!(!listed(&flagged).contains(&unusual), "it is flagged");
    // With fewer than five it is added, even under .40.
    let few = ranked(&[(usual[0], 0.44, 1), (unusual, 0.395, 2)]);
    assert_eq!(listed(&few), [usual[0], unusual]);
}

#[test]
fn wage_and_own_account_work_stand_beside_each_other() {
    let wage = of_kind(true, &[WorkMode::Wage]);
    let own = of_kind(true, &[WorkMode::OwnAccount])[0];
    let five = wage[..5].iter().zip([0.9, 0.85, 0.8, 0.75, 0.7]);
    let mut trades: Vec<_> = five.map(|(trade, utility)| (*trade, utility, 1)).collect();
    trades.push((own, 0.66, 2));
    let found = listed(&ranked(&trades));
    assert!(found.contains(&own) && !found.contains(&wage[4]));
    // `both` is both: nothing has to change.
    trades[4].0 = of_kind(true, &[WorkMode::Both])[0];
    assert!(!listed(&ranked(&trades)).contains(&own));
    // The only one not usually offered stays: the next least goes instead.
    let usual = of_kind(false, &[WorkMode::Wage]);
    let own_usual = of_kind(false, &[WorkMode::OwnAccount])[0];
    let four = usual[..4].iter().zip([0.9, 0.85, 0.8, 0.75]);
    let mut trades: Vec<_> = four.map(|(trade, utility)| (*trade, utility, 1)).collect();
    trades.extend([(wage[0], 0.7, 1), (own_usual, 0.66, 2)]);
    let found = listed(&ranked(&trades));
    assert!(found.contains(&wage[0]) && found.contains(&own_usual) && !found.contains(&usual[3]));
}
