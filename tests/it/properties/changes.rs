//! What would change a ranking: single changes, ways to trades that are not offered, what opens a
//! gate, and what-if questions, over random participants and markets.

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use swadhin::application::what_if::what_if;
use swadhin::documents::profile::what_if as request;
use swadhin::documents::ranking::RankingDocument;
use swadhin::domain::catalogue::Language;
use swadhin::domain::code::{GateCode, Param};
use swadhin::matching::gate::{Gate, OpensIf};
use swadhin::matching::matcher::Matcher;

use crate::shared::catalogues::{bundled_market_for, with_all_marks};
use crate::shared::changes::{Checker, Seen};
use crate::shared::markets::{market, rows};
use crate::shared::profiles::{profile, with};
use crate::shared::{DAY, catalogue, matcher, read, reference, tried};

fn run<T: std::fmt::Debug>(
    cases: u32,
    drawn: impl Strategy<Value = T>,
    check: impl Fn(T) -> Seen,
) -> Seen {
    let seen = Cell::new(Seen::default());
    let outcome = TestRunner::new(tried(cases)).run(&drawn, |drawn| {
        seen.set(seen.get().and(check(drawn)));
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    seen.get()
}

#[test]
fn changes_and_ways_give_what_they_name() {
    let checker = Checker { reference: reference(), matcher: matcher() };
    let seen = run(40, profile(), |profile| checker.check(&profile));
    assert!(seen.ranks > 0 && seen.tiers > 0 && seen.ways > 0, "only {seen:?}");
}

#[test]
fn changes_and_ways_give_what_they_name_in_any_market() {
    let seen = run(20, (rows(300), profile()), |(rows, profile)| {
        let market = market(rows);
        let matcher = Matcher::new(catalogue(), &market, &reference().policy, DAY);
        Checker { reference: reference(), matcher: &matcher }.check(&profile)
    });
    assert!(seen.ranks > 0, "only {seen:?}");
}

/// The profile with what would open a gate, where the profile itself can say so; `None` where
/// only others can, or where another gate has to be opened before.
fn opened(profile: &Value, trade: &str, gate: &Gate, all: &[Gate]) -> Option<Value> {
    let words = match &gate.needs {
        Some(Param::Words(words)) => words.clone(),
        _ => Vec::new(),
    };
    let number = match gate.needs {
        Some(Param::Number(number)) => json!(number),
        _ => Value::Null,
    };
    match gate.opens_if? {
        OpensIf::Age => Some(with(profile, "/age_years", number)),
        OpensIf::BridgeClass => Some(with(profile, "/education/highest_class", number)),
        OpensIf::AnotherArrangement => {
            // Where no course admits her, time alone opens nothing.
            let admitted = all.iter().all(|gate| gate.code != GateCode::Entry);
            let continued = with(profile, "/available/can_continue_after", json!(true));
            admitted.then_some(continued)
        }
        OpensIf::VerifiedMitigation | OpensIf::Accommodation => {
            let verified = profile.pointer("/safety/mitigated").and_then(Value::as_array);
            let mut verified = verified.cloned().unwrap_or_default();
            verified.extend(words.iter().map(|mark| json!({ "trade": trade, "mark": mark })));
            Some(with(profile, "/safety/mitigated", json!(verified)))
        }
        OpensIf::SaysOtherwise if gate.code == GateCode::RuledOut => {
            let homes = with(profile, "/safety/no_client_homes", json!(false));
            Some(with(&homes, "/available/night_work", json!(true)))
        }
        OpensIf::SaysOtherwise
        | OpensIf::AnotherCourse
        | OpensIf::NewEvidence
        | OpensIf::LawfulOffer => None,
    }
}

#[test]
fn what_opens_a_gate_opens_it() {
    let catalogue = with_all_marks();
    let market = bundled_market_for(&catalogue);
    let matcher = Matcher::new(&catalogue, &market, &reference().policy, DAY);
    let tested = Cell::new(BTreeSet::new());
    let outcome = TestRunner::new(tried(60)).run(&profile(), |profile| {
        let assessment = matcher.assess(&read(&profile, &catalogue));
        for gated in &assessment.gated {
            let trade = catalogue.trade(gated.trade).id.as_str();
            for gate in &gated.gates {
                let Some(changed) = opened(&profile, trade, gate, &gated.gates) else { continue };
                let after = matcher.stand(&read(&changed, &catalogue), gated.trade);
                let same =
                    |other: &&Gate| (other.code, other.opens_if) == (gate.code, gate.opens_if);
                let left = after.gates.iter().find(same);
                assert_eq!(left, None, "{trade}: {gate:?} in {profile}");
                let mut so_far = tested.take();
                so_far.extend(gate.opens_if);
                tested.set(so_far);
            }
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    assert_eq!(tested.take().len(), 6, "each way to open a gate was met");
}

/// A change of a profile, as somebody would ask for it.
fn change() -> impl Strategy<Value = (String, Value)> {
    let changes = vec![
        ("/available/safe_transport", json!("own")),
        ("/available/night_work", json!(false)),
        ("/education/highest_class", json!(12)),
        ("/age_years", json!(15)),
        ("/place", json!("bd-satkhira")),
        ("/documents", json!([])),
        ("/refuses", json!(["bakery", "tailoring"])),
        ("/priorities", json!({ "earnings": 3, "quick_start": 0 })),
        ("/capital", Value::Null),
        ("/work_samples/bakery", json!(1.0)),
        ("/safety", Value::Null),
    ];
    select(changes).prop_map(|(pointer, to)| (pointer.to_owned(), to))
}

type Place = (Option<usize>, Option<usize>, f64);

/// How a trade stands in a ranking, with the rules that take it out.
fn stands(ranking: &RankingDocument, trade: &str) -> (Place, Vec<&'static str>) {
    if let Some(ranked) = ranking.ranked.iter().find(|ranked| ranked.trade == trade) {
        return ((Some(ranked.rank), Some(ranked.tier), ranked.score.0), Vec::new());
    }
    let gated = ranking.not_offered.iter().find(|gated| gated.trade == trade).unwrap();
    let gates = gated.gates.iter().map(|gate| gate.code).collect();
    ((None, None, gated.score_if_open.0), gates)
}

proptest! {
    #![proptest_config(tried(16))]

    #[test]
    fn what_if_is_two_recommendations(
        profile in profile(),
        changes in prop::collection::vec(change(), 1..=3),
    ) {
        let checker = Checker { reference: reference(), matcher: matcher() };
        let changed = changes.iter().fold(profile.clone(), |changed, (pointer, to)| with(&changed, pointer, to.clone()));
        let avoided = changed.pointer("/safety/avoid_places").and_then(Value::as_array);
        prop_assume!(avoided.is_none_or(|avoided| !avoided.contains(&changed["place"])));
        let asked = request::written(&serde_json::to_vec(&profile).unwrap(), &changes);
        let asked = request::parse(&asked, catalogue(), DAY).unwrap();
        let found = what_if(reference(), matcher(), &asked, Language::English, None);
        let (before, after) = (checker.ranked(&profile), checker.ranked(&changed));
        prop_assert_eq!(&found.after.place, &after.place);
        for (side, ranking) in [(&found.before, &before), (&found.after, &after)] {
            let leaders: Vec<&String> = side.leaders.iter().map(|leader| &leader.trade).collect();
            prop_assert_eq!(leaders, ranking.shortlist.iter().collect::<Vec<_>>());
        }
        for trade in catalogue().trades() {
            let id = trade.id.as_str();
            let (old, old_gates) = stands(&before, id);
            let (new, new_gates) = stands(&after, id);
            let moved = found.moved.iter().find(|moved| moved.trade == id);
            prop_assert_eq!(moved.is_some(), (old.0, old.1) != (new.0, new.1), "{}", id);
            let Some(moved) = moved else { continue };
            for (stand, place) in [(&moved.before, old), (&moved.after, new)] {
                prop_assert_eq!((stand.rank, stand.tier, stand.score.0), place);
                prop_assert_eq!(stand.offered, place.0.is_some());
            }
            let opened: Vec<&str> = moved.gates_opened.iter().map(|gate| gate.code).collect();
            let closed: Vec<&str> = moved.gates_closed.iter().map(|gate| gate.code).collect();
            prop_assert_eq!(opened, old_gates);
            prop_assert_eq!(closed, new_gates);
        }
    }
}
