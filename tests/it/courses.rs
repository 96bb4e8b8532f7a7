//! Which courses are in reach (R), which of those admit her (A), which of those end in time (F),
//! and which one is hers (scoring.md, section 3, Courses).

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};
use swadhin::domain::course::{Ask, Course, Disclosure, Hostel};
use swadhin::domain::quantity::{HoursPerWeek, SchoolClass, Weeks, Years};
use swadhin::domain::trade::Document;

use crate::shared::DAY;
use crate::shared::small::{HERE, SUBJECT, THERE, World};

type Fact = (&'static str, Value);

/// Her course, by id.
fn hers(world: &World, facts: &[Fact]) -> Option<String> {
    world.standing(facts).course.map(|course| course.to_string())
}

fn one(place: &str, change: impl FnOnce(&mut Course)) -> World {
    World::new(|_| {}).course("one", place, change)
}

#[track_caller]
fn taken(world: &World, facts: &[Fact], expected: bool) {
    assert_eq!(hers(world, facts).is_some(), expected, "{facts:?}");
}

const ABROAD: &str = "np-kathmandu";

#[test]
fn in_reach_are_courses_where_she_can_attend() {
    let train_in = |places: &[&str]| ("/train_in", json!(places));
    taken(&one(HERE, |_| {}), &[], true);
    taken(&one(THERE, |_| {}), &[], false);
    taken(&one(THERE, |_| {}), &[("/will_move_to", json!([THERE]))], false);
    taken(&one(THERE, |_| {}), &[train_in(&[THERE])], true);
    taken(&one(HERE, |_| {}), &[train_in(&[THERE])], false);
    taken(&one(HERE, |_| {}), &[train_in(&[])], false);
    let avoids = ("/safety/avoid_places", json!([THERE]));
    taken(&one(THERE, |_| {}), &[train_in(&[THERE]), avoids], false);
}

#[test]
fn in_reach_are_hostels_of_the_same_country_where_she_would_live() {
    let at = |place: &str, hostel: Hostel| one(place, move |course| course.hostel = Some(hostel));
    let wish = |word: &str| ("/available/hostel", json!(word));
    taken(&at(THERE, Hostel::WomenOnly), &[wish("women_only")], true);
    taken(&at(THERE, Hostel::WomenOnly), &[wish("any")], true);
    taken(&at(THERE, Hostel::WomenOnly), &[], true);
    taken(&at(THERE, Hostel::WomenOnly), &[wish("none")], false);
    taken(&at(THERE, Hostel::Mixed), &[wish("any")], true);
    taken(&at(THERE, Hostel::Mixed), &[wish("women_only")], false);
    taken(&at(THERE, Hostel::Mixed), &[], false);
    taken(&at(THERE, Hostel::None), &[wish("any")], false);
    taken(&at(ABROAD, Hostel::WomenOnly), &[wish("any")], false);
    let abroad = ("/train_in", json!([ABROAD]));
    taken(&at(ABROAD, Hostel::WomenOnly), &[wish("any"), abroad], true);
    let avoids = ("/safety/avoid_places", json!([THERE]));
    taken(&at(THERE, Hostel::WomenOnly), &[wish("any"), avoids], false);
}

#[test]
fn admitting_is_by_class_and_ages() {
    let class = |class: u8| ("/education/highest_class", json!(class));
    let from_eight = one(HERE, |course| course.admission.min_class = SchoolClass::new(8).ok());
    taken(&from_eight, &[class(8)], true);
    taken(&from_eight, &[class(7)], false);
    taken(&from_eight, &[], true);
    let age = |age: u8| ("/age_years", json!(age));
    let ages = one(HERE, |course| {
        course.admission.min_age = Years::new(18).ok();
        course.admission.max_age = Years::new(35).ok();
    });
    for (years, admitted) in [(17, false), (18, true), (35, true), (36, false)] {
        taken(&ages, &[age(years)], admitted);
    }
    taken(&ages, &[], true);
}

#[test]
fn admitting_is_by_language_hours_and_what_she_withholds() {
    let speaks = |languages: &[&str]| ("/education/speaks", json!(languages));
    let taught = one(HERE, |course| course.admission.languages = vec!["hi".into(), "bn".into()]);
    taken(&taught, &[speaks(&["bn"])], true);
    taken(&taught, &[speaks(&["ne"])], false);
    taken(&taught, &[speaks(&[])], false);
    taken(&taught, &[], true);
    taken(&one(HERE, |_| {}), &[speaks(&["ne"])], true);
    let hours = |hours: u8| ("/available/hours_per_week", json!(hours));
    let thirty = one(HERE, |course| course.timetable.hours_per_week = HoursPerWeek::new(30.0).ok());
    taken(&thirty, &[hours(30)], true);
    taken(&thirty, &[hours(29)], false);
    taken(&thirty, &[], true);
    let asks = one(HERE, |course| {
        course.admission.asks =
            vec![Ask::Disclosure(Disclosure::FathersName), Ask::Document(Document::Pan)];
    });
    taken(&asks, &[("/withholds", json!(["fathers_name"]))], false);
    taken(&asks, &[("/withholds", json!(["photo"]))], true);
    taken(&asks, &[("/documents", json!([]))], true);
}

#[test]
fn a_short_route_admits_those_who_can_do_it_already() {
    let short = one(HERE, |course| course.admission.recognises_experience = true);
    let done = |level: &str| ("/experience", json!([{ "trade": SUBJECT, "level": level }]));
    taken(&short, &[], false);
    taken(&short, &[done("helped")], false);
    taken(&short, &[done("alone")], true);
    taken(&short, &[done("taught")], true);
    taken(&short, &[("/certificates", json!(["TST/Q0001"]))], true);
}

fn weeks(weeks: u32) -> Fact {
    ("/available/weeks_until_exit", json!(weeks))
}

#[test]
fn in_time_is_counted_from_the_assessment() {
    let ten = || one(HERE, |course| course.timetable.weeks = Weeks::new(10.0).ok());
    taken(&ten(), &[weeks(10)], true);
    taken(&ten(), &[weeks(9)], false);
    taken(&ten(), &[], true);
    taken(&ten(), &[weeks(0), ("/available/can_continue_after", json!(true))], true);
    taken(&ten(), &[weeks(9), ("/available/can_continue_after", json!(false))], false);
    taken(&one(HERE, |_| {}), &[weeks(0)], true);
    // Four weeks of the ten are gone since she was asked.
    let asked = DAY.checked_sub(4.weeks()).unwrap();
    let asked = ("/assessed_on", json!(asked.to_string()));
    taken(&ten(), &[weeks(13), asked.clone()], false);
    taken(&ten(), &[weeks(14), asked], true);
}

#[test]
fn a_course_that_is_to_start_is_judged_by_its_end() {
    let after = |weeks: i32| -> Date { DAY.checked_add(weeks.weeks()).unwrap() };
    let dated = |start: Date, end: Option<Date>, long: Option<f64>| {
        one(HERE, move |course| {
            course.timetable.starts_on = Some(start);
            course.timetable.ends_on = end;
            course.timetable.weeks = long.and_then(|weeks| Weeks::new(weeks).ok());
        })
    };
    taken(&dated(after(2), Some(after(6)), None), &[weeks(6)], true);
    taken(&dated(after(2), Some(after(6)), None), &[weeks(5)], false);
    taken(&dated(after(2), Some(after(6)), Some(20.0)), &[weeks(6)], true);
    taken(&dated(after(2), None, Some(4.0)), &[weeks(6)], true);
    taken(&dated(after(2), None, Some(4.0)), &[weeks(5)], false);
    taken(&dated(after(2), None, None), &[weeks(0)], true);
    taken(&dated(DAY, None, Some(4.0)), &[weeks(4)], true);
    // A start that has passed says nothing of the next one: the length decides.
    let past = DAY.checked_sub(30.weeks()).unwrap();
    taken(&dated(past, Some(after(50)), Some(4.0)), &[weeks(4)], true);
    taken(&dated(past, Some(past), Some(4.0)), &[weeks(3)], false);
}

#[test]
fn her_course_burdens_her_least() {
    let voter = || vec![Ask::Document(Document::VoterCard)];
    let has_none = ("/documents", json!([]));
    let two = World::new(|_| {})
        .course("a-asks", HERE, |course| course.admission.asks = voter())
        .course("b-free", HERE, |_| {});
    assert_eq!(hers(&two, &[has_none]).as_deref(), Some("b-free"));
    let has_it = ("/documents", json!(["voter_card"]));
    assert_eq!(hers(&two, &[has_it]).as_deref(), Some("a-asks"), "then by id");
    let both_places = ("/train_in", json!([HERE, THERE]));
    let places = World::new(|_| {}).course("a", HERE, |_| {}).course("b", THERE, |_| {});
    assert_eq!(hers(&places, &[both_places]).as_deref(), Some("b"), "by place id");
    let start = |day: i8| Some(jiff::civil::date(2027, 1, day));
    let dates = World::new(|_| {})
        .course("a", HERE, |_| {})
        .course("b", HERE, |course| course.timetable.starts_on = start(20))
        .course("c", HERE, |course| course.timetable.starts_on = start(10));
    assert_eq!(hers(&dates, &[]).as_deref(), Some("c"), "the soonest, the unknown last");
    let lengths = World::new(|_| {})
        .course("a", HERE, |_| {})
        .course("b", HERE, |course| course.timetable.weeks = Weeks::new(20.0).ok())
        .course("c", HERE, |course| course.timetable.weeks = Weeks::new(10.0).ok());
    assert_eq!(hers(&lengths, &[]).as_deref(), Some("c"), "the shortest, the unknown last");
}
