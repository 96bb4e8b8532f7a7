//! Every gate of scoring.md, section 2: what shuts it, what opens it, and that what is not known
//! never shuts it.

use std::slice::from_ref;

use serde_json::{Value, json};
use swadhin::domain::participant::Participant;
use swadhin::domain::quantity::{Amount, Kilograms, PeoplePerYear, SchoolClass, Weeks, Years};
use swadhin::domain::table::Key;
use swadhin::domain::trade::{Coercion, Demand, Mark, Risk, WorkMode};

use crate::shared::small::{HERE, SUBJECT, THERE, World};

const OPEN: [&str; 0] = [];

fn experience(level: &str, again: &str) -> (&'static str, Value) {
    ("/experience", json!([{ "trade": SUBJECT, "months": 6, "level": level, "again": again }]))
}

fn mitigated(mark: &str) -> (&'static str, Value) {
    ("/safety/mitigated", json!([{ "trade": SUBJECT, "mark": mark }]))
}

#[test]
fn a_plain_trade_is_open_to_one_of_whom_nothing_is_known() {
    assert_eq!(World::new(|_| {}).gates(&[]), OPEN);
}

#[test]
fn refused() {
    let world = World::new(|trade| trade.sector = "apparel-of-test".into());
    for refusal in [SUBJECT, "apparel-of-test"] {
        assert_eq!(world.gates(&[("/refuses", json!([refusal]))]), ["refused"]);
    }
    assert_eq!(world.gates(&[experience("alone", "no")]), ["refused"]);
    for again in ["yes", "unsure"] {
        assert_eq!(world.gates(&[experience("alone", again)]), OPEN);
    }
    assert_eq!(world.gates(&[("/refuses", json!(["welding"]))]), OPEN);
    let gates = world.standing(&[("/refuses", json!([SUBJECT]))]).gates;
    assert_eq!(gates[0].opens_if, None, "nobody asks why");
}

#[test]
fn age() {
    let at = |world: &World, age: u8| world.gates(&[("/age_years", json!(age))]);
    let plain = World::new(|_| {});
    assert_eq!((at(&plain, 13), at(&plain, 14)), (vec!["age"], vec![]));
    let hazardous = World::new(|trade| trade.entry.hazardous_under_18 = true);
    let night = World::new(|trade| trade.risks.set(Risk::Night, Some(Mark::Usual)));
    for world in [&hazardous, &night] {
        assert_eq!((at(world, 17), at(world, 18)), (vec!["age"], vec![]));
        assert_eq!(world.gates(&[]), OPEN, "an unknown age asks");
    }
    let sometimes = World::new(|trade| trade.risks.set(Risk::Night, Some(Mark::Ask)));
    assert_eq!(at(&sometimes, 17), OPEN);
    let own = World::new(|trade| trade.entry.min_age = Years::new(20).unwrap());
    assert_eq!((at(&own, 19), at(&own, 20)), (vec!["age"], vec![]));
}

#[test]
fn entry_by_class() {
    let world = World::new(|trade| trade.entry.min_class = SchoolClass::new(8).unwrap());
    let class = |class: u8| world.gates(&[("/education/highest_class", json!(class))]);
    assert_eq!((class(7), class(8)), (vec!["entry"], vec![]));
    assert_eq!(world.gates(&[]), OPEN, "an unknown class asks");
}

#[test]
fn entry_by_the_courses_that_are_the_only_way_in() {
    let world = |only: bool, place: &str| {
        World::new(|trade| trade.entry.licence = only.then(|| "a licence".into())).course(
            "strict",
            place,
            |course| course.admission.min_class = SchoolClass::new(10).ok(),
        )
    };
    let low = ("/education/highest_class", json!(9));
    let none_admits = vec!["entry", "time"];
    assert_eq!(world(true, HERE).gates(from_ref(&low)), none_admits);
    let high = ("/education/highest_class", json!(10));
    assert_eq!(world(true, HERE).gates(&[high]), OPEN);
    assert_eq!(world(true, HERE).gates(&[]), OPEN, "unknown passes");
    let licensed = ("/certificates", json!(["a licence"]));
    assert_eq!(world(true, HERE).gates(&[low.clone(), licensed]), OPEN);
    assert_eq!(world(false, HERE).gates(from_ref(&low)), OPEN, "there are other ways in");
    assert_eq!(world(true, THERE).gates(from_ref(&low)), OPEN, "no course is in reach");
    let another = world(true, HERE).course("easy", HERE, |_| {});
    assert_eq!(another.gates(&[low]), OPEN);
}

#[test]
fn time() {
    let world = |class: u8| {
        World::new(|trade| trade.entry.min_class = SchoolClass::new(class).unwrap()).course(
            "long",
            HERE,
            |course| course.timetable.weeks = Weeks::new(20.0).ok(),
        )
    };
    let weeks = |weeks: u32| ("/available/weeks_until_exit", json!(weeks));
    assert_eq!(world(9).gates(&[weeks(19)]), ["time"]);
    assert_eq!(world(9).gates(&[weeks(20)]), OPEN);
    assert_eq!(world(9).gates(&[]), OPEN, "unknown passes");
    assert_eq!(world(8).gates(&[weeks(19)]), OPEN, "there are other ways in");
    let goes_on = ("/available/can_continue_after", json!(true));
    assert_eq!(world(9).gates(&[weeks(19), goes_on]), OPEN);
    let short = |course: &mut swadhin::domain::course::Course| {
        course.timetable.weeks = Weeks::new(5.0).ok();
    };
    assert_eq!(world(9).course("short", HERE, short).gates(&[weeks(19)]), OPEN);
}

fn coercive(way: Coercion, mark: Mark) -> World {
    World::new(|trade| trade.coercion.set(way, Some(mark)))
}

#[test]
fn coercion_that_she_may_consider() {
    let ways = [
        (Coercion::LiveIn, "/safety/no_live_in"),
        (Coercion::LoneWorksite, "/safety/no_lone_worksite"),
    ];
    for (way, field) in ways {
        let world = coercive(way, Mark::Usual);
        let verified = mitigated(way.word());
        assert_eq!(world.gates(&[]), ["coercion"], "{way}");
        assert_eq!(world.gates(from_ref(&verified)), OPEN, "{way}");
        assert_eq!(world.gates(&[(field, json!(false))]), OPEN, "{way}: considered");
        let no = (field, json!(true));
        assert_eq!(world.gates(&[no, verified]), ["coercion"], "{way}: no is no");
        assert_eq!(coercive(way, Mark::Ask).gates(&[]), OPEN, "{way}: a caution");
    }
}

#[test]
fn coercion_that_opens_by_mitigation_only() {
    for way in [Coercion::RecruiterOrAdvance, Coercion::SexualisedSetting] {
        let world = coercive(way, Mark::Usual);
        let verified = mitigated(way.word());
        assert_eq!(world.gates(&[]), ["coercion"], "{way}");
        assert_eq!(world.gates(from_ref(&verified)), OPEN, "{way}");
        let other = mitigated(Coercion::LiveIn.word());
        assert_eq!(world.gates(&[other]), ["coercion"], "{way}: another mark");
        assert_eq!(coercive(way, Mark::Ask).gates(&[]), OPEN, "{way}: a caution");
        let advance = "/safety/no_recruiter_or_advance";
        assert_eq!(world.gates(&[(advance, json!(false))]), ["coercion"], "{way}");
        let ruled_out = world.gates(&[(advance, json!(true)), verified]);
        assert_eq!(ruled_out.is_empty(), way == Coercion::SexualisedSetting, "{way}");
    }
    let unknown = World::new(|trade| trade.coercion.set(Coercion::SexualisedSetting, None));
    assert_eq!(unknown.gates(&[]), OPEN, "an unknown mark asks");
}

#[test]
fn coercion_of_what_she_avoids() {
    let world = World::new(|trade| trade.sector = "apparel-of-test".into());
    for avoided in [SUBJECT, "apparel-of-test"] {
        assert_eq!(world.gates(&[("/safety/avoid_sectors", json!([avoided]))]), ["coercion"]);
    }
    // Her own place among those that she avoids is bad input; made by hand, no place is left.
    let mut nowhere: Participant = world.participant(&[]);
    nowhere.safety.avoid_places = vec![world.place(HERE)];
    let gates = world.standing_of(&nowhere).gates;
    let codes: Vec<&str> = gates.iter().map(|gate| gate.code.word()).collect();
    assert_eq!(codes, ["coercion"]);
}

#[test]
fn ruled_out() {
    let rules = [
        (Risk::ClientHomes, "/safety/no_client_homes", true),
        (Risk::Night, "/available/night_work", false),
    ];
    for (risk, field, no) in rules {
        let marked = |mark| World::new(move |trade| trade.risks.set(risk, Some(mark)));
        let usual = marked(Mark::Usual);
        assert_eq!(usual.gates(&[(field, json!(no))]), ["ruled_out"], "{risk}");
        assert_eq!(usual.gates(&[(field, json!(!no))]), OPEN, "{risk}");
        assert_eq!(usual.gates(&[]), OPEN, "{risk}: unknown");
        assert_eq!(marked(Mark::Ask).gates(&[(field, json!(no))]), OPEN, "{risk}");
        let verified = usual.gates(&[(field, json!(no)), mitigated(risk.word())]);
        assert_eq!(verified, ["ruled_out"], "{risk}: only she can open it");
    }
}

#[test]
fn work_limit_by_demand() {
    for demand in Demand::ALL.iter().copied() {
        let world = World::new(|trade| trade.demands.set(demand, true));
        let ability = format!("/can/{}", demand.word().strip_prefix("needs_").unwrap());
        let cannot = (ability.as_str(), json!(false));
        assert_eq!(world.gates(from_ref(&cannot)), ["work_limit"], "{demand}");
        assert_eq!(world.gates(&[(ability.as_str(), json!(true))]), OPEN, "{demand}");
        assert_eq!(world.gates(&[]), OPEN, "{demand}: unknown asks");
        assert_eq!(World::new(|_| {}).gates(from_ref(&cannot)), OPEN, "{demand}: not needed");
        assert_eq!(world.gates(&[cannot.clone(), mitigated(demand.word())]), OPEN, "{demand}");
        for level in ["alone", "taught"] {
            assert_eq!(world.gates(&[cannot.clone(), experience(level, "yes")]), OPEN, "{level}");
        }
        for (level, again) in [("helped", "yes"), ("alone", "unsure")] {
            let gates = world.gates(&[cannot.clone(), experience(level, again)]);
            assert_eq!(gates, ["work_limit"], "{level}, {again}");
        }
    }
}

#[test]
fn work_limit_by_weight() {
    let world = World::new(|trade| trade.lift = Kilograms::new(15.0).unwrap());
    let lifts = |kilograms: f64| ("/can/lift_kg", json!(kilograms));
    assert_eq!(world.gates(&[lifts(10.0)]), OPEN, "half as much again is a caution");
    assert_eq!(world.gates(&[lifts(9.9)]), ["work_limit"]);
    assert_eq!(world.gates(&[]), OPEN, "unknown asks");
    assert_eq!(world.gates(&[lifts(5.0), mitigated("needs_lift_kg")]), OPEN);
    assert_eq!(world.gates(&[lifts(5.0), experience("taught", "yes")]), OPEN);
}

/// A measured row of so many employers and months, with openings and room.
fn surveyed(
    mode: WorkMode,
    employers: f64,
    months: i32,
    openings: f64,
    room: Option<f64>,
) -> World {
    World::new(move |trade| trade.work_mode = mode).row(HERE, months, |row| {
        row.openings = PeoplePerYear::new(openings).ok();
        row.own_account_room = room.and_then(|room| PeoplePerYear::new(room).ok());
        row.employers_contacted = Some(employers);
    })
}

#[test]
fn no_market() {
    let (wage, both) = (WorkMode::Wage, WorkMode::Both);
    assert_eq!(surveyed(wage, 8.0, 0, 0.0, None).gates(&[]), ["no_market"]);
    assert_eq!(surveyed(both, 8.0, 0, 0.0, Some(0.0)).gates(&[]), ["no_market"]);
    assert_eq!(surveyed(both, 8.0, 0, 0.0, None).gates(&[]), OPEN, "room is not known");
    assert_eq!(surveyed(both, 8.0, 0, 0.0, Some(1.0)).gates(&[]), OPEN, "there is room");
    assert_eq!(surveyed(wage, 8.0, 0, 1.0, None).gates(&[]), OPEN, "somebody hires");
    assert_eq!(surveyed(wage, 7.9, 0, 0.0, None).gates(&[]), OPEN, "too few were asked");
    assert_eq!(surveyed(wage, 16.0, 12, 0.0, None).gates(&[]), ["no_market"], "n_e is 8");
    assert_eq!(surveyed(wage, 15.9, 12, 0.0, None).gates(&[]), OPEN, "n_e is under 8");
    assert_eq!(surveyed(wage, 1000.0, 13, 0.0, None).gates(&[]), OPEN, "too old");
    let moves = ("/will_move_to", json!([THERE]));
    let closed_here = surveyed(wage, 8.0, 0, 0.0, None);
    let standing = closed_here.standing(&[moves]);
    assert!(standing.gates.is_empty(), "the other place is not closed");
    assert_eq!(standing.place, closed_here.place(THERE), "and the closed one is left out");
    let newer = surveyed(wage, 8.0, 6, 0.0, None).row(HERE, 1, |row| {
        row.openings = PeoplePerYear::new(2.0).ok();
        row.employers_contacted = Some(3.0);
    });
    assert_eq!(newer.gates(&[]), OPEN, "new evidence opens it");
}

/// A measured row of earnings of so many people, so many months ago.
fn paid(mode: WorkMode, earnings: f64, sample: Option<f64>, months: i32) -> World {
    World::new(move |trade| trade.work_mode = mode).row(HERE, months, |row| {
        row.monthly_earnings = Amount::new(earnings).ok();
        row.earnings_sample = sample;
    })
}

/// The unskilled minimum of the place, a month: shops and establishments, zone B, from 1 July 2025
/// (scoring.md, section 9).
const FLOOR: f64 = 9760.0;

#[test]
fn below_minimum_wage() {
    let (wage, under) = (WorkMode::Wage, FLOOR - 1.0);
    let gated = ["below_minimum_wage"];
    assert_eq!(paid(wage, under, Some(8.0), 0).gates(&[]), gated);
    assert_eq!(paid(wage, FLOOR, Some(8.0), 0).gates(&[]), OPEN, "the minimum is lawful");
    assert_eq!(paid(WorkMode::Both, under, Some(8.0), 0).gates(&[]), OPEN, "not only wage work");
    assert_eq!(paid(wage, under, Some(7.9), 0).gates(&[]), OPEN, "too few people");
    assert_eq!(paid(wage, under, None, 0).gates(&[]), OPEN, "nobody says how many");
    assert_eq!(paid(wage, under, Some(16.0), 24).gates(&[]), gated, "half as many count");
    assert_eq!(paid(wage, under, Some(15.9), 24).gates(&[]), OPEN);
    let moves = ("/will_move_to", json!([THERE]));
    assert_eq!(paid(wage, under, Some(8.0), 0).gates(&[moves]), OPEN, "not in every place");
    let newer = paid(wage, under, Some(8.0), 6)
        .row(HERE, 1, |row| row.monthly_earnings = Amount::new(FLOOR).ok());
    assert_eq!(newer.gates(&[]), OPEN, "a lawful offer opens it");
}

#[test]
fn all_gates_are_told_in_their_order() {
    let world = World::new(|trade| {
        trade.work_mode = WorkMode::Wage;
        trade.entry.min_class = SchoolClass::new(10).unwrap();
        trade.entry.hazardous_under_18 = true;
        trade.coercion.set(Coercion::LiveIn, Some(Mark::Usual));
        trade.risks.set(Risk::ClientHomes, Some(Mark::Usual));
        trade.demands.set(Demand::Heat, true);
    })
    .course("long", HERE, |course| course.timetable.weeks = Weeks::new(20.0).ok())
    .row(HERE, 0, |row| {
        row.openings = PeoplePerYear::new(0.0).ok();
        row.employers_contacted = Some(20.0);
        row.monthly_earnings = Amount::new(FLOOR / 2.0).ok();
        row.earnings_sample = Some(20.0);
    });
    let gates = world.gates(&[
        ("/refuses", json!([SUBJECT])),
        ("/age_years", json!(16)),
        ("/education/highest_class", json!(3)),
        ("/safety/no_client_homes", json!(true)),
        ("/available/weeks_until_exit", json!(4)),
        ("/can/heat", json!(false)),
    ]);
    let order: Vec<&str> =
        swadhin::domain::code::GateCode::ALL.iter().map(|code| code.word()).collect();
    assert_eq!(gates, order);
}
