//! How values answer to a change of one thing: each changes in the direction that it must.

use jiff::ToSpan;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use swadhin::domain::aptitude::Aptitude;
use swadhin::domain::market::{Market, MarketRow};
use swadhin::domain::quantity::PeoplePerYear;
use swadhin::domain::table::Key;
use swadhin::matching::matcher::Matcher;

use crate::shared::markets::{market, rows};
use crate::shared::profiles::{PLACES, experience, profile, with};
use crate::shared::{DAY, catalogue, matcher, read, reference, standings, tried};

/// Differences that come of rounding alone.
const ROUNDING: f64 = 1e-12;

fn on(market: &Market) -> Matcher<'_> {
    Matcher::new(catalogue(), market, &reference().policy, DAY)
}

/// The rows with a factor on the trainees of those that `chosen` picks.
fn with_more_trained(rows: &[MarketRow], factor: f64, chosen: &[bool]) -> Vec<MarketRow> {
    let mut raised = rows.to_vec();
    for (position, row) in raised.iter_mut().enumerate() {
        if chosen[position % chosen.len()] {
            row.trainees =
                row.trainees.map(|t| PeoplePerYear::new(1.0 + t.get() * factor).unwrap());
        }
    }
    raised
}

proptest! {
    #![proptest_config(tried(60))]

    #[test]
    fn raising_the_number_trained_never_raises_a_score(
        rows in rows(300),
        factor in 1.0..20.0_f64,
        chosen in prop::collection::vec(any::<bool>(), 7),
        profile in profile(),
    ) {
        let (before, after) = (market(rows.clone()), market(with_more_trained(&rows, factor, &chosen)));
        let participant = read(&profile, catalogue());
        let (before, after) = (on(&before), on(&after));
        let assessed = [&before, &after].map(|matcher| standings(matcher.assess(&participant)));
        for (a, b) in assessed[0].iter().zip(&assessed[1]) {
            let id = &catalogue().trade(a.trade).id;
            prop_assert!(b.utility <= a.utility + ROUNDING, "{}: {} → {}", id, a.utility, b.utility);
        }
    }

    #[test]
    fn a_further_place_never_lowers_a_score_and_closes_no_trade(
        rows in rows(300),
        further in select(&PLACES[..]),
        profile in profile(),
    ) {
        let market = market(rows);
        let matcher = on(&market);
        let mut places = profile.get("will_move_to").and_then(Value::as_array).cloned().unwrap_or_default();
        places.push(json!(further));
        let more = with(&profile, "/will_move_to", json!(places));
        let assessed = [&profile, &more]
            .map(|document| standings(matcher.assess(&read(document, catalogue()))));
        for (a, b) in assessed[0].iter().zip(&assessed[1]).filter(|(a, _)| a.gates.is_empty()) {
            let id = &catalogue().trade(a.trade).id;
            prop_assert!(b.gates.is_empty(), "{} is closed by {:?}", id, b.gates);
            prop_assert!(b.utility >= a.utility, "{}: {} → {}", id, a.utility, b.utility);
        }
    }
}

proptest! {
    #![proptest_config(tried(120))]

    #[test]
    fn stating_experience_never_lowers_an_aptitude_value(
        profile in profile(),
        entry in experience(),
    ) {
        let mut entries = profile.get("experience").and_then(Value::as_array).cloned().unwrap_or_default();
        entries.push(entry);
        let more = with(&profile, "/experience", json!(entries));
        let assessed = [&profile, &more]
            .map(|document| standings(matcher().assess(&read(document, catalogue()))));
        for (a, b) in assessed[0].iter().zip(&assessed[1]) {
            let id = &catalogue().trade(a.trade).id;
            prop_assert!(b.aptitude.value >= a.aptitude.value, "{}", id);
        }
    }

    #[test]
    fn raising_all_her_aptitudes_equally_never_lowers_an_aptitude_value(
        profile in profile(),
        by in 0.0..3.0_f64,
    ) {
        let participant = read(&profile, catalogue());
        let mut raised = participant.clone();
        for aptitude in Aptitude::ALL {
            raised.aptitudes.set(*aptitude, participant.aptitudes.of(*aptitude).map(|a| a + by));
        }
        let assessed = [&participant, &raised].map(|person| standings(matcher().assess(person)));
        for (a, b) in assessed[0].iter().zip(&assessed[1]) {
            let id = &catalogue().trade(a.trade).id;
            prop_assert!(b.aptitude.value >= a.aptitude.value - ROUNDING, "{}", id);
        }
    }

    #[test]
    fn a_flat_inventory_says_nothing_of_any_trade(profile in profile(), score in 0_u32..=40, left_out in 0..7_usize) {
        let mut scores = serde_json::Map::new();
        for (_, scale) in ["R", "I", "A", "S", "E", "C"].iter().enumerate().filter(|(k, _)| *k != left_out) {
            scores.insert((*scale).to_owned(), json!(score));
        }
        let flat = with(&profile, "/interests", json!({ "instrument": "onet-ip-sf", "scores": scores }));
        for standing in standings(matcher().assess(&read(&flat, catalogue()))) {
            prop_assert_eq!(standing.interest.inventory, 0.5);
            prop_assert_eq!(standing.interest.correlation, None);
        }
    }
}

/// One place and trade with one measured row, an estimate or none, and other places of its region.
#[derive(Debug, Clone)]
struct Ageing {
    openings: f64,
    employers: f64,
    age: i32,
    older_by: i32,
    estimates: Vec<Option<f64>>,
    trade: Index,
}

fn ageing() -> impl Strategy<Value = Ageing> {
    let people = || prop_oneof![1 => Just(0.0), 4 => 0.0..200.0_f64, 1 => 0.0..5000.0_f64];
    let estimates = prop::collection::vec(prop::option::weighted(0.8, people()), 5);
    let parts = (people(), 0.1..60.0_f64, 0..60, 1..120, estimates, any::<Index>());
    parts.prop_map(|(openings, employers, age, older_by, estimates, trade)| Ageing {
        openings,
        employers,
        age,
        older_by,
        estimates,
        trade,
    })
}

/// `k`, the employers behind the prior, and the half-life of an observation (scoring.md, section 3).
const PRIOR_EMPLOYERS: f64 = 10.0;
const HALF_LIFE_MONTHS: f64 = 12.0;

impl Ageing {
    /// The first five drawn places are of one region; the measured row stands in the first.
    fn rows(&self, age: i32) -> Vec<MarketRow> {
        let trades: Vec<_> = catalogue().trade_indexes().collect();
        let trade = *self.trade.get(&trades);
        let estimates = PLACES[..5].iter().zip(&self.estimates);
        let estimated = estimates.filter_map(|(place, estimate)| {
            let place = catalogue().find_place(place).unwrap();
            Some(MarketRow {
                place,
                trade,
                openings: Some(PeoplePerYear::new((*estimate)?).unwrap()),
                ..blank()
            })
        });
        let measured = MarketRow {
            place: catalogue().find_place(PLACES[0]).unwrap(),
            trade,
            as_of: DAY.checked_sub(age.months()).unwrap(),
            kind: swadhin::domain::market::EvidenceKind::Measured,
            openings: Some(PeoplePerYear::new(self.openings).unwrap()),
            employers_contacted: Some(self.employers),
            ..blank()
        };
        estimated.chain([measured]).collect()
    }

    /// `V` of the measured place, and its prior of the same day, worked out apart from the
    /// program: half its own estimate, half its share of the region's total.
    fn openings_and_prior(&self, age: i32) -> (f64, f64) {
        let market = market(self.rows(age));
        let measured = market.rows().iter().find(|row| row.is_measured()).unwrap();
        let known = on(&market).viability(measured.trade, measured.place).known.clone().unwrap();
        let effective = self.employers * 2.0_f64.powf(-f64::from(age) / HALF_LIFE_MONTHS);
        let own = self.estimates[0].map(|estimate| {
            (effective * self.openings + PRIOR_EMPLOYERS * estimate) / (effective + PRIOR_EMPLOYERS)
        });
        let others: f64 = self.estimates[1..].iter().flatten().sum();
        let own = own.or((effective >= 3.0).then_some(self.openings)).unwrap_or(0.0);
        let women = |place: &str| {
            let place = catalogue().find_place(place).unwrap();
            catalogue().place(place).women_15_59.unwrap()
        };
        let bengal = catalogue().places().iter().filter(|place| &*place.region == "in-wb");
        let all: f64 = bengal.filter_map(|place| place.women_15_59).sum();
        let region = women(PLACES[0]) * (own + others) / all;
        let prior = self.estimates[0].map_or(region, |estimate| f64::midpoint(estimate, region));
        (known.tightness.openings.unwrap(), prior)
    }
}

fn blank() -> MarketRow {
    let rows = reference().market.rows();
    let mut row = rows.iter().find(|row| !row.is_measured()).unwrap().clone();
    (row.openings, row.own_account_room, row.trainees) = (None, None, None);
    row.employers_contacted = None;
    row
}

proptest! {
    #![proptest_config(tried(300))]

    /// V is a mean of the observation and the prior of the same day, in which an older observation
    /// weighs less. The distance itself says less: a region's total holds the place's own value, so
    /// that the prior moves as well, and where it lies near the observation the distance can grow
    /// by a little.
    #[test]
    fn an_older_measured_row_moves_openings_toward_the_prior(ageing in ageing()) {
        // Without any estimate there is no prior to move to.
        prop_assume!(ageing.estimates.iter().any(Option::is_some));
        let way_from_the_prior = |age: i32| {
            let (value, prior) = ageing.openings_and_prior(age);
            let whole = ageing.openings - prior;
            (whole.abs() > 1e-3).then(|| (value - prior) / whole)
        };
        let ages = [ageing.age, ageing.age + ageing.older_by];
        if let [Some(newer), Some(older)] = ages.map(way_from_the_prior) {
            prop_assert!((-1e-9..=1.0).contains(&older) && newer <= 1.0, "{} {}", newer, older);
            let least = 1e-9 * newer;
            prop_assert!(older < newer + least, "{} of the way, then {}", newer, older);
            // A month is a fall of a twentieth; what stands above rounding must have fallen.
            prop_assert!(newer < 1e-6 || older < newer * 0.99, "{} then {}", newer, older);
        }
    }
}
