//! Tests of profiles: every field wrong in turn, and documents that somebody mangled.

use proptest::prelude::*;

use super::*;
use crate::documents::fixture::catalogue;
use crate::domain::aptitude::Aptitude;
use crate::domain::course::{Day, Disclosure};
use crate::domain::interest::Scale;
use crate::domain::participant::{
    Again, ExperienceLevel, HostelWish, MitigatedMark, Priority, Transport,
};
use crate::domain::quantity::{Currency, UnitInterval};
use crate::domain::trade::{Coercion, Demand, Document};

const FULL: &str = r#"{
  "schema": "profile/1",
  "participant": "P-7Q4K2M",
  "assessed_on": "2026-11-02",
  "place": "in-wb-nadia",
  "will_move_to": ["in-wb-howrah"],
  "train_in": ["in-wb-nadia"],
  "age_years": 22,
  "interests": { "instrument": "onet-ip-sf", "scores": { "R": 18, "I": 9, "A": 27, "S": 31, "E": 14, "C": null } },
  "aptitudes": { "instrument": "standard-score", "scores": { "verbal": 92, "finger": 121 } },
  "tryouts": { "bakery": { "liked": 5, "unsure": 1, "disliked": 0 } },
  "work_samples": { "bakery": 0.8 },
  "experience": [ { "trade": "goat-rearing", "months": 18, "level": "alone", "again": "yes" } ],
  "certificates": [ "AMH/Q0301" ],
  "education": { "highest_class": 7, "reads": ["bn"], "speaks": ["bn", "hi"] },
  "available": { "hours_per_week": 40, "weeks_until_exit": 26, "days": ["mon","sat"], "night_work": false, "childcare_needed": true, "childcare_there": false, "safe_transport": "group", "can_continue_after": false, "hostel": "women_only" },
  "can": { "stand_all_day": true, "lift_kg": 10, "fine_vision": true, "colour_vision": true, "heat": true, "dust_or_fumes": false, "heights": true, "screen": true },
  "documents": ["aadhaar", "bank_account"],
  "withholds": ["linked_phone"],
  "capital": { "amount": 5000, "currency": "INR" },
  "safety": { "no_live_in": true, "no_lone_worksite": true, "no_client_homes": false, "no_recruiter_or_advance": true, "avoid_places": ["in-wb-kolkata"], "avoid_sectors": ["food"], "mitigated": [{ "trade": "bakery", "mark": "coercion_live_in" }] },
  "refuses": ["tailoring"],
  "priorities": { "earnings": 3, "close_to_home": 2, "liking_the_work": 3, "quick_start": 1 }
}"#;

const LEAST: &str = r#"{"schema":"profile/1","place":"in-wb-nadia","interests":{"instrument":"onet-ip-sf","scores":{}}}"#;

fn read(text: &str) -> Result<Participant, Vec<Fault>> {
    parse(text.as_bytes(), &catalogue(), jiff::civil::date(2026, 11, 24))
}

fn told(text: &str) -> Vec<String> {
    read(text).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn a_missing_place_hides_no_other_fault() {
    let told = told(
        r#"{"schema":"profile/1","interests":{"instrument":"onet-ip-sf","scores":{}},"available":{"hours_per_week":500},"priorities":{"earnings":4}}"#,
    );
    assert_eq!(told.len(), 3, "{told:?}");
}

#[test]
fn the_full_profile_is_read_field_by_field() {
    let catalogue = catalogue();
    let read = read(FULL).unwrap();
    let place = |id| catalogue.find_place(id).unwrap();
    let trade = |id| catalogue.find_trade(id).unwrap();
    assert_eq!(read.code.as_deref(), Some("P-7Q4K2M"));
    assert_eq!(read.place, place("in-wb-nadia"));
    assert_eq!(read.will_move_to, [place("in-wb-howrah")]);
    assert_eq!(read.train_in, Some(vec![place("in-wb-nadia")]));
    assert_eq!(read.age.unwrap().get(), 22);
    let interests = read.interests.as_ref().unwrap();
    assert_eq!(*interests.scores.of(Scale::Realistic), UnitInterval::new(0.45).ok());
    assert_eq!(*interests.scores.of(Scale::Conventional), None);
    assert_eq!(*read.aptitudes.of(Aptitude::Verbal), Some(-0.4));
    assert_eq!(*read.aptitudes.of(Aptitude::Stamina), None);
    assert_eq!((read.tryouts[0].0, read.tryouts[0].1.liked), (trade("bakery"), 5));
    assert_eq!(read.work_samples, [(trade("bakery"), UnitInterval::new(0.8).unwrap())]);
    assert_eq!(read.experience[0].level, Some(ExperienceLevel::Alone));
    assert_eq!(read.experience[0].again, Some(Again::Yes));
    assert_eq!(read.certificates, [Arc::from("AMH/Q0301")]);
    assert_eq!(read.highest_class.unwrap().get(), 7);
    assert_eq!(read.speaks.as_ref().unwrap().len(), 2);
    assert!(*read.available.days.as_ref().unwrap().of(Day::Monday));
    assert_eq!(read.available.transport, Some(Transport::Group));
    assert_eq!(read.available.hostel, Some(HostelWish::WomenOnly));
    assert_eq!(*read.can.demands.of(Demand::DustOrFumes), Some(false));
    assert!((read.can.lift.unwrap().get() - 10.0).abs() < 1e-12);
    assert!(read.documents.unwrap().has(Document::BankAccount));
    assert_eq!(read.withholds, [Disclosure::LinkedPhone]);
    assert_eq!(read.capital.unwrap().currency, Currency::Inr);
    assert_eq!(read.safety.avoid_trades, [trade("bakery")]);
    let live_in = MitigatedMark::Coercion(Coercion::LiveIn);
    assert!(read.safety.is_mitigated(trade("bakery"), live_in));
    assert_eq!(read.refuses, [trade("tailoring")]);
    assert_eq!(*read.priorities.of(Priority::QuickStart), Some(1));
}

#[test]
fn what_is_absent_or_null_is_unknown_and_an_empty_list_is_an_answer() {
    let bare = read(LEAST).unwrap();
    assert_eq!((bare.documents, bare.train_in.clone(), bare.reads.clone()), (None, None, None));
    assert_eq!(bare.measured_aptitudes(), 0);
    let nulls = LEAST.replace("\"place\"", "\"documents\":null,\"age_years\":null,\"place\"");
    assert_eq!(read(&nulls).unwrap(), bare);
    let empty = LEAST.replace("\"place\"", "\"documents\":[],\"train_in\":[],\"place\"");
    let empty = read(&empty).unwrap();
    assert!(empty.documents.unwrap().is_empty());
    assert_eq!(empty.train_in, Some(Vec::new()));
}

#[test]
fn scores_are_converted_by_their_instrument() {
    let stens = FULL.replace("standard-score", "stens").replace("92", "7.5").replace("121", "1");
    let read = read(&stens).unwrap();
    assert_eq!(*read.aptitudes.of(Aptitude::Verbal), Some(1.0));
    assert_eq!(*read.aptitudes.of(Aptitude::Finger), Some(-2.25));
}

#[test]
fn the_reliability_is_the_one_that_the_inventory_states() {
    let files = crate::documents::fixture::SmallFiles::new();
    let alpha = |files: &crate::documents::fixture::SmallFiles| {
        let catalogue = crate::documents::catalogue::parse(files).unwrap();
        let day = jiff::civil::date(2026, 11, 24);
        let read = parse(LEAST.as_bytes(), &catalogue, day).unwrap();
        read.interests.unwrap().alpha.map(UnitInterval::get)
    };
    assert_eq!(alpha(&files), Some(0.8));
    let silent = files.with("instruments/onet-ip-sf.toml", "alpha = 0.8\n", "");
    assert_eq!(alpha(&silent), None);
}

/// A change to the full profile, the pointer of its fault, and how the fault is told.
#[rustfmt::skip]
const WRONG: &[(&str, &str, &str, &str)] = &[
    ("\"profile/1\"", "\"profile/2\"", "/schema", "“profile/2”: must be profile/1"),
    ("\"schema\": \"profile/1\",", "", "/schema", "is missing; add it"),
    ("P-7Q4K2M", "Rekha", "/participant", "“Rekha”: must be P- and 4 to 16 capitals or digits"),
    ("P-7Q4K2M", "P-abc1", "/participant", "must be P- and"),
    ("P-7Q4K2M", "P-123", "/participant", "must be P- and"),
    ("\"P-7Q4K2M\"", "7", "/participant", "“7”: must be a text, in quotes"),
    ("2026-11-02", "2026-11-25", "/assessed_on", "must not lie after 2026-11-24"),
    ("2026-11-02", "02/11/2026", "/assessed_on", "must be a calendar date"),
    ("\"place\": \"in-wb-nadia\",", "", "/place", "is missing; add it"),
    ("\"place\": \"in-wb-nadia\"", "\"place\": \"in-wb-nadya\"", "/place", "did you mean in-wb-nadia?"),
    ("\"place\": \"in-wb-nadia\"", "\"place\": [\"in-wb-nadia\"]", "/place", "“a list”: must be a text"),
    ("[\"in-wb-howrah\"]", "[\"in-wb-howrah\", \"howrah\"]", "/will_move_to/1", "is no place of the catalogue"),
    ("[\"in-wb-howrah\"]", "\"in-wb-howrah\"", "/will_move_to", "must be a list"),
    ("\"train_in\": [\"in-wb-nadia\"]", "\"train_in\": [null]", "/train_in/0", "“null”: must be a text"),
    ("\"age_years\": 22", "\"age_years\": 121", "/age_years", "must be a whole number of 0 to 120"),
    ("\"age_years\": 22", "\"age_years\": 22.5", "/age_years", "must be a whole number"),
    ("\"age_years\": 22", "\"age_years\": -1", "/age_years", "must be a whole number"),
    ("\"age_years\": 22", "\"age_years\": \"22\"", "/age_years", "must be a number, without quotes"),
    ("onet-ip-sf", "onet-ip", "/interests/instrument", "is no interest instrument of the catalogue; did you mean onet-ip-sf?"),
    ("onet-ip-sf", "standard-score", "/interests/instrument", "is no interest instrument; name the one"),
    ("\"instrument\": \"onet-ip-sf\",", "", "/interests/instrument", "is missing"),
    ("\"R\": 18", "\"R\": 41", "/interests/scores/R", "“41”: must be 0 to 40"),
    ("\"R\": 18", "\"R\": \"high\"", "/interests/scores/R", "must be a number"),
    ("\"R\": 18", "\"r\": 18", "/interests/scores/r", "is no field here; did you mean R?"),
    ("\"R\": 18, \"I\": 9", "\"R\": 18, \"R\": 9", "/interests/scores/R", "“9”: stands twice in its object"),
    ("\"standard-score\"", "\"onet-ip-sf\"", "/aptitudes/instrument", "is no aptitude instrument; name"),
    ("\"verbal\": 92", "\"verbal\": 201", "/aptitudes/scores/verbal", "must be 0 to 200"),
    ("\"verbal\": 92", "\"spelling\": 92", "/aptitudes/scores/spelling", "is no field here"),
    ("\"scores\": { \"verbal\": 92, \"finger\": 121 }", "\"scores\": []", "/aptitudes/scores", "must be an object"),
    ("{ \"bakery\": { \"liked\"", "{ \"bakry\": { \"liked\"", "/tryouts/bakry", "did you mean bakery?"),
    ("\"liked\": 5", "\"liked\": 1.5", "/tryouts/bakery/liked", "must be a whole number of 0 to 1000"),
    ("\"unsure\": 1,", "", "/tryouts/bakery/unsure", "is missing"),
    ("\"disliked\": 0", "\"hated\": 0, \"disliked\": 0", "/tryouts/bakery/hated", "is no field here"),
    ("\"bakery\": 0.8", "\"bakery\": 1.8", "/work_samples/bakery", "must be 0 to 1; give a share"),
    ("\"bakery\": 0.8", "\"bakery\": 0.8, \"bakery\": 0.9", "/work_samples/bakery", "stands twice"),
    ("\"trade\": \"goat-rearing\",", "", "/experience/0/trade", "is missing"),
    ("\"trade\": \"goat-rearing\"", "\"trade\": \"goats\"", "/experience/0/trade", "is no trade of the catalogue; did you mean goat-rearing?"),
    ("\"months\": 18", "\"months\": 721", "/experience/0/months", "must be 0 to 720"),
    ("\"level\": \"alone\"", "\"level\": \"expert\"", "/experience/0/level", "must be one of helped, alone, taught"),
    ("\"again\": \"yes\"", "\"again\": true", "/experience/0/again", "must be a text"),
    ("\"again\": \"yes\"", "\"where\": \"x\"", "/experience/0/where", "is no field here"),
    ("\"AMH/Q0301\"", "\"\"", "/certificates/0", "must not be empty"),
    ("\"AMH/Q0301\"", "\"a\\u202eb\"", "/certificates/0", "holds a control or invisible character"),
    ("\"highest_class\": 7", "\"highest_class\": 14", "/education/highest_class", "must be a class of 0 to 12, 13"),
    ("\"highest_class\": 7", "\"highest_class\": 16", "/education/highest_class", "must be a whole number of 0 to 15"),
    ("\"reads\": [\"bn\"]", "\"reads\": [\"Bengali\"]", "/education/reads/0", "must be an ISO 639 language code"),
    ("\"speaks\": [\"bn\", \"hi\"]", "\"speaks\": \"bn\"", "/education/speaks", "must be a list"),
    ("\"hours_per_week\": 40", "\"hours_per_week\": 169", "/available/hours_per_week", "must be 0 to 168"),
    ("\"weeks_until_exit\": 26", "\"weeks_until_exit\": -1", "/available/weeks_until_exit", "must be 0 to 1040"),
    ("\"mon\"", "\"monday\"", "/available/days/0", "must be one of mon, tue"),
    ("\"night_work\": false", "\"night_work\": \"no\"", "/available/night_work", "must be true or false"),
    ("\"childcare_needed\": true", "\"childcare_needed\": 1", "/available/childcare_needed", "must be true or false"),
    ("\"childcare_there\": false", "\"childcare\": false", "/available/childcare", "did you mean childcare_there?"),
    ("\"safe_transport\": \"group\"", "\"safe_transport\": \"bus\"", "/available/safe_transport", "must be one of none, group, own"),
    ("\"can_continue_after\": false", "\"can_continue_after\": {}", "/available/can_continue_after", "“an object”: must be true or false"),
    ("\"hostel\": \"women_only\"", "\"hostel\": \"women\"", "/available/hostel", "did you mean women_only?"),
    ("\"stand_all_day\": true", "\"stand_all_day\": \"yes\"", "/can/stand_all_day", "must be true or false"),
    ("\"lift_kg\": 10", "\"lift_kg\": 101", "/can/lift_kg", "must be 0 to 100"),
    ("\"screen\": true", "\"eyes\": true", "/can/eyes", "is no field here"),
    ("[\"aadhaar\", ", "[\"adhar\", ", "/documents/0", "did you mean aadhaar?"),
    ("\"linked_phone\"", "\"phone\"", "/withholds/0", "must be one of aadhaar_ekyc"),
    ("\"amount\": 5000", "\"amount\": -1", "/capital/amount", "must be 0 to 1000000000000"),
    ("\"amount\": 5000,", "", "/capital/amount", "is missing"),
    ("\"INR\"", "\"USD\"", "/capital/currency", "must be INR, BDT or NPR"),
    ("\"no_live_in\": true", "\"no_live_in\": 0", "/safety/no_live_in", "must be true or false"),
    ("[\"in-wb-kolkata\"]", "[\"in-wb-nadia\"]", "/safety/avoid_places/0", "is her place too"),
    ("[\"in-wb-kolkata\"]", "[\"kolkata\"]", "/safety/avoid_places/0", "is no place"),
    ("[\"food\"]", "[\"foood\"]", "/safety/avoid_sectors/0", "is no trade or sector of the catalogue; did you mean food?"),
    ("\"coercion_live_in\"", "\"live_in\"", "/safety/mitigated/0/mark", "must be one of risk_isolated"),
    (", \"mark\": \"coercion_live_in\"", "", "/safety/mitigated/0/mark", "is missing"),
    ("\"refuses\": [\"tailoring\"]", "\"refuses\": [\"tayloring\"]", "/refuses/0", "did you mean tailoring?"),
    ("\"earnings\": 3", "\"earnings\": 4", "/priorities/earnings", "must be a whole number of 0 to 3"),
    ("\"earnings\": 3", "\"money\": 3", "/priorities/money", "is no field here"),
    ("\"refuses\":", "\"name\": \"x\", \"refuses\":", "/name", "is no field here"),
    ("\"refuses\":", "\"a/b~c\": 1, \"refuses\":", "/a~1b~0c", "is no field here"),
];

#[test]
fn every_field_wrong_in_turn_is_one_fault_with_its_pointer_and_fix() {
    for (from, to, pointer, message) in WRONG {
        assert!(FULL.contains(from), "{from}");
        let faults = read(&FULL.replacen(from, to, 1)).unwrap_err();
        assert_eq!(faults.len(), 1, "{from} → {to}: {faults:#?}");
        assert_eq!(faults[0].pointer.as_deref(), Some(*pointer), "{faults:#?}");
        assert!(faults[0].to_string().contains(message), "{}", faults[0]);
    }
}

#[test]
fn every_fault_is_told_at_once_in_the_order_of_the_document() {
    let faults = told(
        r#"{"place":"x","age_years":-1,"foo":1,"refuses":["a","tailoring","b"],
            "place":"in-wb-nadia","safety":{"avoid_places":["in-wb-nadia"],"bar":2}}"#,
    );
    let pointers: Vec<&str> = faults
        .iter()
        .map(|fault| fault.strip_prefix("profile, ").unwrap().split(": ").next().unwrap())
        .collect();
    assert_eq!(
        pointers,
        [
            "/schema",
            "/",
            "/place",
            "/age_years",
            "/foo",
            "/refuses/0",
            "/refuses/2",
            "/place",
            "/safety/bar",
        ]
    );
    assert!(faults[1].contains("has neither interests nor aptitudes"));
    assert!(faults[7].contains("stands twice"));
}

#[test]
fn documents_of_another_form_are_refused() {
    assert!(told("[]")[0].contains("must be an object"));
    assert!(told("{")[0].contains("is not JSON"));
    assert!(
        told(&format!("{{\"a\":{}1{}}}", "[".repeat(40), "]".repeat(40)))[0].contains("32 deep")
    );
    assert!(told(&" ".repeat(json::MOST_BYTES + 1))[0].contains("64 KiB"));
}

#[test]
fn lists_objects_and_texts_are_capped() {
    let list = |count| format!("[{}]", vec!["\"tailoring\""; count].join(","));
    let with = |text: &str| FULL.replacen("[\"tailoring\"]", text, 1);
    assert!(read(&with(&list(200))).is_ok());
    assert!(told(&with(&list(201)))[0].contains("at most 200 items"));
    let members: Vec<String> = (0..201).map(|number| format!("\"k{number}\":1")).collect();
    let object = format!("{{{}}}", members.join(","));
    assert!(
        told(&FULL.replacen("{ \"bakery\": 0.8 }", &object, 1))[0].contains("at most 200 fields")
    );
    let long = format!("[\"{}\"]", "a".repeat(201));
    assert!(told(&with(&long))[0].contains("at most 200 characters"));
}

#[test]
fn a_fault_does_not_repeat_the_value_in_its_message() {
    let faults = read(&FULL.replacen("P-7Q4K2M", "Rekha Das", 1)).unwrap_err();
    assert!(!faults[0].message.contains("Rekha"));
    assert_eq!(faults[0].value.as_deref(), Some("Rekha Das"));
}

/// Pieces that somebody who wants to break a parser would put in.
const PIECES: &[&str] = &[
    "",
    "\"",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "true",
    "-1",
    "1e308",
    "1e999",
    "0.1",
    "\\u0000",
    "\\ud800",
    "\u{202e}",
    "\u{200d}",
    "ক",
    "\"schema\":",
    "\"tailoring\"",
    "in-wb-nadia",
    "[[[[[[",
    "99999999999999999999",
    "-0.0",
    "9007199254740993",
    "\\",
    "/",
    "~",
    "\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_mangled_document_never_panics_and_is_told_in_words(
        cuts in prop::collection::vec((0..FULL.len(), 0_usize..12, 0..PIECES.len()), 1..6),
    ) {
        thread_local! {
            static CATALOGUE: Catalogue = catalogue();
        }
        let mut bytes = FULL.as_bytes().to_vec();
        for (at, length, piece) in cuts {
            let start = at.min(bytes.len());
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, PIECES[piece].bytes());
        }
        let day = jiff::civil::date(2026, 11, 24);
        let result = CATALOGUE.with(|catalogue| parse(&bytes, catalogue, day));
        match result {
            Ok(participant) => prop_assert!(!participant.safety.avoid_places.contains(&participant.place)),
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                prop_assert!(faults.iter().all(|fault| !fault.message.is_empty()));
            }
        }
    }
}
