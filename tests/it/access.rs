//! The penalties of access, row by row of the table in scoring.md, section 3.

use serde_json::{Value, json};
use swadhin::domain::course::{Ask, Disclosure};
use swadhin::domain::quantity::{Amount, Weeks};
use swadhin::domain::table::Table;
use swadhin::domain::trade::{Document, DocumentSet, Trade, WorkMode};
use swadhin::matching::access::Penalty;

use crate::shared::small::{HERE, THERE, World};

type Fact = (&'static str, Value);

#[track_caller]
fn penalty(world: &World, which: Penalty, facts: &[Fact], expected: f64) {
    let access = world.standing(facts).access;
    let found = *access.penalties.of(which);
    assert!((found - expected).abs() < 1e-12, "{which} {facts:?}: {found}, expected {expected}");
    let sum: f64 = access.penalties.cells().iter().sum();
    assert!((access.value - (1.0 - sum).max(0.0)).abs() < 1e-12);
}

fn home_based(trade: &mut Trade) {
    trade.home_based = true;
}

fn transport(word: &str) -> Fact {
    ("/available/safe_transport", json!(word))
}

#[test]
fn travel() {
    let (out, home) = (World::new(|_| {}), World::new(home_based));
    for (facts, expected) in [
        (vec![transport("own")], 0.0),
        (vec![transport("group")], 0.10),
        (vec![transport("none")], 0.40),
        (vec![], 0.20),
    ] {
        penalty(&out, Penalty::Travel, &facts, expected);
        penalty(&home, Penalty::Travel, &facts, 0.0);
    }
}

#[test]
fn childcare() {
    let (out, home) = (World::new(|_| {}), World::new(home_based));
    let needed = |needed: bool| ("/available/childcare_needed", json!(needed));
    let there = |there: bool| ("/available/childcare_there", json!(there));
    for (facts, expected) in [
        (vec![needed(true), there(false)], 0.25),
        (vec![needed(true)], 0.125),
        (vec![needed(true), there(true)], 0.0),
        (vec![needed(false), there(false)], 0.0),
        (vec![there(false)], 0.0),
        (vec![], 0.0),
    ] {
        penalty(&out, Penalty::Childcare, &facts, expected);
        penalty(&home, Penalty::Childcare, &facts, expected / 2.0);
    }
}

fn needing(documents: &[Document]) -> World {
    let documents: DocumentSet = documents.iter().copied().collect();
    World::new(move |trade| trade.entry.documents = documents)
}

#[test]
fn documents_of_the_trade() {
    use Document::{Aadhaar, BankAccount, Pan};
    let has = |documents: &[&str]| vec![("/documents", json!(documents))];
    let (one, three) = (needing(&[Aadhaar]), needing(&[Aadhaar, BankAccount, Pan]));
    penalty(&one, Penalty::Documents, &has(&["aadhaar"]), 0.0);
    penalty(&one, Penalty::Documents, &has(&["pan"]), 0.15);
    penalty(&one, Penalty::Documents, &has(&[]), 0.15);
    penalty(&one, Penalty::Documents, &[], 0.075);
    penalty(&three, Penalty::Documents, &has(&["pan"]), 0.30);
    penalty(&three, Penalty::Documents, &has(&[]), 0.30);
    penalty(&three, Penalty::Documents, &[], 0.15);
    penalty(&needing(&[]), Penalty::Documents, &[], 0.0);
    let mut withheld = has(&["aadhaar"]);
    withheld.push(("/withholds", json!(["aadhaar_ekyc"])));
    penalty(&one, Penalty::Documents, &withheld, 0.15);
}

#[test]
fn documents_and_days_of_her_course() {
    let asking = |asks: Vec<Ask>, days: [bool; 7]| {
        needing(&[]).course("course", HERE, move |course| {
            course.admission.asks = asks;
            course.timetable.days = Some(Table::new(days));
        })
    };
    let weekdays = [true, true, true, true, true, false, false];
    let voter = Ask::Document(Document::VoterCard);
    let none = || vec![("/documents", json!([]))];
    let with_monday = |mut facts: Vec<Fact>| {
        facts.push(("/available/days", json!(["mon"])));
        facts
    };
    let asks_one = || asking(vec![voter], weekdays);
    // What a course adds, documents and clash together, is at most .10.
    penalty(&asks_one(), Penalty::Documents, &none(), 0.10);
    penalty(&asks_one(), Penalty::Clash, &with_monday(none()), 0.0);
    penalty(&asks_one(), Penalty::Documents, &[], 0.075);
    penalty(&asks_one(), Penalty::Clash, &with_monday(vec![]), 0.025);
    let asks_nothing = || asking(vec![], weekdays);
    penalty(&asks_nothing(), Penalty::Clash, &with_monday(none()), 0.05);
    penalty(&asks_nothing(), Penalty::Clash, &none(), 0.0);
    let every_day = ("/available/days", json!(["mon", "tue", "wed", "thu", "fri"]));
    penalty(&asks_nothing(), Penalty::Clash, &[every_day], 0.0);
    // e-KYC by Aadhaar asks for the card; a photograph is no document.
    let ekyc = asking(vec![Ask::Disclosure(Disclosure::AadhaarEkyc)], weekdays);
    penalty(&ekyc, Penalty::Documents, &none(), 0.10);
    let photo = asking(vec![Ask::Disclosure(Disclosure::Photo)], weekdays);
    penalty(&photo, Penalty::Documents, &none(), 0.0);
    // What the trade needs already, the course does not ask for again.
    let both = needing(&[Document::VoterCard])
        .course("course", HERE, |course| course.admission.asks = vec![voter]);
    penalty(&both, Penalty::Documents, &none(), 0.15);
}

#[test]
fn no_course_in_time() {
    let weeks = [("/available/weeks_until_exit", json!(10))];
    let lasting = |weeks: f64| {
        World::new(|_| {})
            .course("course", HERE, |course| course.timetable.weeks = Weeks::new(weeks).ok())
    };
    penalty(&World::new(|_| {}), Penalty::Course, &weeks, 0.10);
    penalty(&lasting(11.0), Penalty::Course, &weeks, 0.10);
    penalty(&lasting(10.0), Penalty::Course, &weeks, 0.0);
}

#[test]
fn another_living_plan() {
    let world = World::new(|_| {}).row(THERE, 0, |row| {
        row.openings = swadhin::domain::quantity::PeoplePerYear::new(5000.0).ok();
        row.employers_contacted = Some(100.0);
        row.months_active = swadhin::domain::quantity::MonthsPerYear::new(12.0).ok();
        row.monthly_earnings = Amount::new(50_000.0).ok();
    });
    let moves = [("/will_move_to", json!([THERE]))];
    let standing = world.standing(&moves);
    assert_eq!(standing.place, world.place(THERE), "the market there is the better one");
    penalty(&world, Penalty::LivingPlan, &moves, 0.20);
    penalty(&world, Penalty::LivingPlan, &[], 0.0);
}

#[test]
fn capital() {
    let with = |mode: WorkMode, cost: Option<f64>| {
        World::new(move |trade| {
            trade.work_mode = mode;
            trade.startup_cost_inr = cost.and_then(|cost| Amount::new(cost).ok());
        })
    };
    let has = |amount: u32, currency: &str| {
        vec![("/capital", json!({ "amount": amount, "currency": currency }))]
    };
    let own = with(WorkMode::OwnAccount, Some(20_000.0));
    penalty(&own, Penalty::Capital, &has(0, "INR"), 0.20);
    penalty(&own, Penalty::Capital, &has(5000, "INR"), 0.15);
    penalty(&own, Penalty::Capital, &has(20_000, "INR"), 0.0);
    penalty(&own, Penalty::Capital, &has(90_000, "INR"), 0.0);
    penalty(&own, Penalty::Capital, &[], 0.10);
    penalty(&own, Penalty::Capital, &has(90_000, "NPR"), 0.10);
    penalty(&with(WorkMode::OwnAccount, None), Penalty::Capital, &has(0, "INR"), 0.0);
    for mode in [WorkMode::Both, WorkMode::Wage] {
        penalty(&with(mode, Some(20_000.0)), Penalty::Capital, &has(0, "INR"), 0.0);
    }
    // The place's own figure goes before the catalogue's.
    let local = with(WorkMode::OwnAccount, Some(20_000.0))
        .row(HERE, 0, |row| row.startup_cost = Amount::new(10_000.0).ok());
    penalty(&local, Penalty::Capital, &has(5000, "INR"), 0.10);
}

#[test]
fn time_to_first_pay() {
    let training =
        |weeks: f64| World::new(move |trade| trade.training = Weeks::new(weeks).unwrap());
    penalty(&training(0.0), Penalty::FirstPay, &[], 0.0);
    penalty(&training(13.0), Penalty::FirstPay, &[], 0.05);
    penalty(&training(26.0), Penalty::FirstPay, &[], 0.10);
    penalty(&training(104.0), Penalty::FirstPay, &[], 0.10);
    let course = |weeks: Option<f64>| {
        training(26.0).course("course", HERE, move |course| {
            course.timetable.weeks = weeks.and_then(|weeks| Weeks::new(weeks).ok());
        })
    };
    penalty(&course(Some(6.5)), Penalty::FirstPay, &[], 0.025);
    penalty(&course(None), Penalty::FirstPay, &[], 0.10);
}

#[test]
fn access_is_never_under_zero() {
    let world = needing(&[Document::Aadhaar, Document::Pan]);
    let standing = world.standing(&[
        transport("none"),
        ("/available/childcare_needed", json!(true)),
        ("/available/childcare_there", json!(false)),
        ("/documents", json!([])),
    ]);
    assert!(standing.access.value.abs() < 1e-12, "{:?}", standing.access);
}
