//! Random valid `profile/1` documents on the bundled catalogue. Every field is there or not; all
//! shares and ranges are judgement: they are to reach every rule of the method often.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};
use swadhin::domain::aptitude::Aptitude;
use swadhin::domain::course::Disclosure;
use swadhin::domain::interest::Scale;
use swadhin::domain::table::Key;
use swadhin::domain::trade::{Coercion, Demand, Document, Risk};

use super::catalogue;

/// Places of three countries, those of one region the more often, so that a participant and a
/// drawn market meet.
pub(crate) const PLACES: [&str; 9] = [
    "in-wb-nadia",
    "in-wb-howrah",
    "in-wb-kolkata",
    "in-wb-malda",
    "in-wb-darjeeling",
    "bd-jashore",
    "bd-satkhira",
    "np-jhapa",
    "np-kathmandu",
];

type Drawn = BoxedStrategy<Value>;

/// A field with its name and the share of documents in which it stands.
type Field = (&'static str, f64, Drawn);

/// An object of which each field is there or not.
fn object(fields: Vec<Field>) -> Drawn {
    let names: Vec<&str> = fields.iter().map(|(name, _, _)| *name).collect();
    let values: Vec<BoxedStrategy<Option<Value>>> = fields
        .into_iter()
        .map(|(_, share, value)| {
            if share < 1.0 {
                prop::option::weighted(share, value).boxed()
            } else {
                value.prop_map(Some).boxed()
            }
        })
        .collect();
    let made = move |values: Vec<Option<Value>>| {
        let there = names.iter().zip(values).filter_map(|(name, value)| Some((*name, value?)));
        Value::Object(there.map(|(name, value)| (name.to_owned(), value)).collect())
    };
    values.prop_map(made).boxed()
}

/// An object whose names are drawn too.
fn keyed(name: BoxedStrategy<String>, value: Drawn, most: usize) -> Drawn {
    let members = prop::collection::vec((name, value), 0..=most);
    members.prop_map(|members| Value::Object(members.into_iter().collect())).boxed()
}

fn list(item: Drawn, most: usize) -> Drawn {
    prop::collection::vec(item, 0..=most).prop_map(Value::Array).boxed()
}

fn some_words<K: Key>(keys: &'static [K]) -> Drawn {
    let words: Vec<&'static str> = keys.iter().map(|key| key.word()).collect();
    some_of(words)
}

fn some_of(words: Vec<&'static str>) -> Drawn {
    let most = words.len();
    subsequence(words, 0..=most).prop_shuffle().prop_map(|words| json!(words)).boxed()
}

fn word(words: &'static [&'static str]) -> Drawn {
    select(words).prop_map(Value::from).boxed()
}

fn whole(range: std::ops::RangeInclusive<u32>) -> Drawn {
    range.prop_map(Value::from).boxed()
}

fn tenths(range: std::ops::RangeInclusive<u32>) -> Drawn {
    range.prop_map(|tenths| json!(f64::from(tenths) / 10.0)).boxed()
}

fn flag() -> Drawn {
    any::<bool>().prop_map(Value::from).boxed()
}

fn trade_id() -> BoxedStrategy<String> {
    let ids: Vec<String> = catalogue().trades().iter().map(|trade| trade.id.to_string()).collect();
    select(ids).boxed()
}

fn trade() -> Drawn {
    trade_id().prop_map(Value::from).boxed()
}

fn trade_or_sector() -> Drawn {
    let sectors: Vec<String> = catalogue().sectors().into_iter().map(str::to_owned).collect();
    prop_oneof![3 => trade_id(), 1 => select(sectors)].prop_map(Value::from).boxed()
}

fn place() -> Drawn {
    word(&PLACES)
}

fn interests() -> Drawn {
    let scores = |most: u32, share: f64| {
        object(Scale::ALL.iter().map(|scale| (scale.word(), share, whole(0..=most))).collect())
    };
    let instrument = |id: &'static str, scores: Drawn| {
        scores.prop_map(move |scores| json!({ "instrument": id, "scores": scores })).boxed()
    };
    prop_oneof![
        6 => instrument("onet-ip-sf", scores(40, 1.0)),
        2 => instrument("onet-ip-sf", scores(40, 0.9)),
        1 => instrument("activity-48", scores(8, 0.97)),
    ]
    .boxed()
}

fn aptitudes() -> Drawn {
    let scores = |range: std::ops::RangeInclusive<u32>, share: f64| {
        let one = |aptitude: &Aptitude| (aptitude.word(), share, whole(range.clone()));
        object(Aptitude::ALL.iter().map(one).collect())
    };
    let instrument = |id: &'static str, scores: Drawn| {
        scores.prop_map(move |scores| json!({ "instrument": id, "scores": scores })).boxed()
    };
    prop_oneof![
        4 => instrument("standard-score", scores(50..=150, 0.9)),
        1 => instrument("standard-score", scores(0..=200, 0.4)),
        1 => instrument("dbda-stens", scores(1..=10, 0.7)),
    ]
    .boxed()
}

fn tryout() -> Drawn {
    (0_u32..=6, 0_u32..=4, 0_u32..=6)
        .prop_map(|(liked, unsure, disliked)| {
            json!({ "liked": liked, "unsure": unsure, "disliked": disliked })
        })
        .boxed()
}

/// One entry of experience in a trade.
pub(crate) fn experience() -> Drawn {
    let rest = object(vec![
        ("months", 0.9, whole(0..=60)),
        ("level", 0.9, word(&["helped", "alone", "taught"])),
        ("again", 0.7, word(&["yes", "no", "unsure", "yes"])),
    ]);
    (trade(), rest)
        .prop_map(|(trade, mut entry)| {
            entry["trade"] = trade;
            entry
        })
        .boxed()
}

fn certificates() -> Drawn {
    let trades = catalogue().trades().iter();
    let codes = trades.flat_map(|trade| [trade.codes.qp_code.clone(), trade.entry.licence.clone()]);
    let codes: Vec<String> = codes.flatten().map(|code| code.to_string()).collect();
    list(select(codes).prop_map(Value::from).boxed(), 3)
}

fn education() -> Drawn {
    let class = select((0..=13).chain([15]).collect::<Vec<u32>>()).prop_map(Value::from).boxed();
    let languages = || some_of(vec!["bn", "hi", "ne", "en"]);
    object(vec![
        ("highest_class", 0.85, class),
        ("reads", 0.5, languages()),
        ("speaks", 0.6, languages()),
    ])
}

fn available() -> Drawn {
    object(vec![
        ("hours_per_week", 0.6, whole(5..=60)),
        ("weeks_until_exit", 0.7, whole(0..=104)),
        ("days", 0.5, some_of(vec!["mon", "tue", "wed", "thu", "fri", "sat", "sun"])),
        ("night_work", 0.5, flag()),
        ("childcare_needed", 0.6, flag()),
        ("childcare_there", 0.5, flag()),
        ("safe_transport", 0.7, word(&["none", "group", "own"])),
        ("can_continue_after", 0.4, flag()),
        ("hostel", 0.5, word(&["none", "women_only", "any"])),
    ])
}

fn can() -> Drawn {
    let name = |demand: &Demand| demand.word().strip_prefix("needs_").unwrap();
    let mostly = || prop_oneof![4 => Just(true), 1 => Just(false)].prop_map(Value::from).boxed();
    let demands = Demand::ALL.iter().map(|demand| (name(demand), 0.6, mostly()));
    object(demands.chain([("lift_kg", 0.6, tenths(0..=300))]).collect())
}

fn mitigated() -> Drawn {
    let risks = Risk::ALL.iter().map(|mark| mark.word());
    let coercion = Coercion::ALL.iter().map(|mark| mark.word());
    let demands = Demand::ALL.iter().map(|mark| mark.word()).chain(["needs_lift_kg"]);
    let marks: Vec<&'static str> = risks.chain(coercion).chain(demands).collect();
    (trade_id(), select(marks))
        .prop_map(|(trade, mark)| json!({ "trade": trade, "mark": mark }))
        .boxed()
}

fn safety() -> Drawn {
    object(vec![
        ("no_live_in", 0.5, flag()),
        ("no_lone_worksite", 0.5, flag()),
        ("no_client_homes", 0.5, flag()),
        ("no_recruiter_or_advance", 0.5, flag()),
        ("avoid_places", 0.4, list(place(), 2)),
        ("avoid_sectors", 0.4, list(trade_or_sector(), 2)),
        ("mitigated", 0.5, list(mitigated(), 4)),
    ])
}

fn capital() -> Drawn {
    (0_u32..=80, select(vec!["INR", "INR", "BDT", "NPR"]))
        .prop_map(
            |(thousands, currency)| json!({ "amount": 1000 * thousands, "currency": currency }),
        )
        .boxed()
}

fn priorities() -> Drawn {
    let names = ["earnings", "close_to_home", "liking_the_work", "quick_start"];
    object(names.map(|name| (name, 0.8, whole(0..=3))).to_vec())
}

fn optional_fields() -> Drawn {
    let tryouts = || keyed(trade_id(), tryout(), 5);
    let samples = || keyed(trade_id(), tenths(0..=10), 3);
    object(vec![
        ("participant", 0.5, "P-[A-Z0-9]{6}".prop_map(Value::from).boxed()),
        (
            "assessed_on",
            0.5,
            select(vec!["2026-11-24", "2026-10-30", "2026-02-28"]).prop_map(Value::from).boxed(),
        ),
        ("will_move_to", 0.5, list(place(), 3)),
        ("train_in", 0.4, list(place(), 2)),
        ("age_years", 0.85, prop_oneof![3 => whole(18..=45), 1 => whole(12..=21)].boxed()),
        ("interests", 0.9, interests()),
        ("aptitudes", 0.85, aptitudes()),
        ("tryouts", 0.7, tryouts()),
        ("work_samples", 0.4, samples()),
        ("experience", 0.6, list(experience(), 4)),
        ("certificates", 0.4, certificates()),
        ("education", 0.85, education()),
        ("available", 0.9, available()),
        ("can", 0.8, can()),
        ("documents", 0.8, some_words(Document::ALL)),
        ("withholds", 0.4, some_words(Disclosure::ALL)),
        ("capital", 0.6, capital()),
        ("safety", 0.8, safety()),
        ("refuses", 0.6, list(trade_or_sector(), 3)),
        ("priorities", 0.7, priorities()),
    ])
}

/// A valid document.
pub(crate) fn profile() -> Drawn {
    let home = prop_oneof![5 => 0..5_usize, 1 => 5..9_usize];
    let parts = (home, optional_fields(), interests());
    parts
        .prop_map(|(home, mut document, inventory)| {
            document["schema"] = json!("profile/1");
            document["place"] = json!(PLACES[home]);
            if document.get("interests").is_none() && document.get("aptitudes").is_none() {
                document["interests"] = inventory;
            }
            // Her own place among those that she avoids is bad input.
            if let Some(avoided) = document.pointer_mut("/safety/avoid_places") {
                avoided.as_array_mut().unwrap().retain(|place| place != PLACES[home]);
            }
            document
        })
        .boxed()
}

/// The document with a value at a pointer; objects on the way are made.
pub(crate) fn with(document: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = document.clone();
    let mut here = &mut changed;
    for name in pointer.trim_start_matches('/').split('/') {
        if !here.is_object() {
            *here = Value::Object(Map::new());
        }
        here = &mut here[name];
    }
    *here = value;
    changed
}
