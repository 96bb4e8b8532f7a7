//! Bad input: 10,000 documents that somebody broke, each made from a valid one. None panics; a
//! document that is refused says why; one that is taken gives a ranking that keeps every invariant
//! of interfaces.md, section 3.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use swadhin::documents::profile::parse;
use swadhin::domain::participant::Participant;
use swadhin::domain::trade::TradeIndex;

use crate::shared::profiles::profile;
use crate::shared::{DAY, catalogue, invariants, matcher, tried};

/// Valid documents, and how many broken ones are made from each: 10,000 in all.
const DOCUMENTS: u32 = 400;
const BROKEN_FROM_EACH: usize = 25;
/// One in so many of the documents that are taken is ranked whole, which is slow; each of the
/// others is assessed: gates, values, order.
const RANKED_ONE_IN: u32 = 80;

/// One way to break a document.
#[derive(Debug, Clone)]
enum Break {
    /// A value of another type, or out of range.
    Value(Index, Value),
    /// A field or an item is gone.
    Remove(Index),
    /// A letter of a name is another one.
    Misspell(Index, Index, char),
    /// A field of one object stands in another.
    Stray(Index, Index),
    /// A field stands twice.
    Double(Index),
    /// The bytes end early.
    Truncate(Index),
    /// A value stands in so many lists or objects.
    Nest(Index, usize, bool),
    /// Bytes are replaced by others.
    Splice(Index, usize, Vec<u8>),
}

fn wrong_value() -> impl Strategy<Value = Value> {
    let long = "x".repeat(300);
    let values = vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1),
        json!(14),
        json!(200.5),
        json!(1e308),
        json!(-1e-308),
        json!(18_446_744_073_709_551_615_u64),
        json!(0.1),
        json!(-0.0),
        json!(""),
        json!(" "),
        json!("in-wb-nadia"),
        json!("tailoring"),
        json!("Tailoring"),
        json!("yes"),
        json!("\u{202e}x\u{0}"),
        json!(long),
        json!([]),
        json!([[]]),
        json!(["tailoring", "tailoring"]),
        json!({}),
        json!({ "": null }),
        json!({ "tailoring": 1 }),
        Value::Array(vec![json!("bn"); 201]),
    ];
    select(values)
}

fn way_to_break() -> impl Strategy<Value = Break> {
    let at = any::<Index>;
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..4),
        select(vec!["null", "1e999", "\\ud800", "{", "]", ",", "\"", "\u{feff}", "//", "NaN"])
            .prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    prop_oneof![
        4 => (at(), wrong_value()).prop_map(|(at, value)| Break::Value(at, value)),
        1 => at().prop_map(Break::Remove),
        1 => (at(), at(), any::<char>()).prop_map(|(at, which, by)| Break::Misspell(at, which, by)),
        1 => (at(), at()).prop_map(|(from, to)| Break::Stray(from, to)),
        1 => at().prop_map(Break::Double),
        1 => at().prop_map(Break::Truncate),
        1 => (at(), 1..200_usize, any::<bool>()).prop_map(|(at, deep, list)| Break::Nest(at, deep, list)),
        2 => (at(), 0..6_usize, bytes).prop_map(|(at, length, by)| Break::Splice(at, length, by)),
    ]
}

/// The pointer of every value, the root's first.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{here}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{position}"), found);
            }
        }
        _ => {}
    }
}

fn pick(document: &Value, at: Index) -> String {
    let mut found = Vec::new();
    pointers(document, "", &mut found);
    at.get(&found).clone()
}

/// What holds the value at a pointer, with the value's name there.
fn holder<'a>(document: &'a mut Value, pointer: &str) -> Option<(&'a mut Value, String)> {
    let (up, name) = pointer.rsplit_once('/')?;
    Some((document.pointer_mut(up)?, name.replace("~1", "/").replace("~0", "~")))
}

fn remove(document: &mut Value, pointer: &str) -> Option<(String, Value)> {
    let (holder, name) = holder(document, pointer)?;
    let value = match holder {
        Value::Object(members) => members.remove(&name)?,
        Value::Array(items) => items.remove(name.parse().ok()?),
        _ => return None,
    };
    Some((name, value))
}

fn misspell(document: &mut Value, pointer: &str, which: Index, by: char) {
    let changed = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        if letters.is_empty() {
            letters.push(by);
        } else {
            let at = which.index(letters.len());
            letters[at] = by;
        }
        letters.into_iter().collect::<String>()
    };
    if let Some(Value::String(text)) = document.pointer_mut(pointer) {
        *text = changed(text);
    } else if let Some((Value::Object(members), name)) = holder(document, pointer) {
        let value = members.remove(&name).unwrap_or_default();
        members.insert(changed(&name), value);
    }
}

fn broken(mut document: Value, way: &Break) -> Vec<u8> {
    match way {
        Break::Value(at, value) => {
            let pointer = pick(&document, *at);
            *document.pointer_mut(&pointer).unwrap() = value.clone();
        }
        Break::Remove(at) => {
            let pointer = pick(&document, *at);
            remove(&mut document, &pointer);
        }
        Break::Misspell(at, which, by) => {
            let pointer = pick(&document, *at);
            misspell(&mut document, &pointer, *which, *by);
        }
        Break::Stray(from, to) => {
            let pointer = pick(&document, *from);
            let moved = remove(&mut document, &pointer);
            let pointer = pick(&document, *to);
            if let (Some((name, value)), Some(Value::Object(members))) =
                (moved, document.pointer_mut(&pointer))
            {
                members.insert(name, value);
            }
        }
        Break::Nest(at, deep, list) => {
            let pointer = pick(&document, *at);
            let value = document.pointer_mut(&pointer).unwrap();
            for _ in 0..*deep {
                let inner = value.take();
                *value = if *list { json!([inner]) } else { json!({ "a": inner }) };
            }
        }
        Break::Double(_) | Break::Truncate(_) | Break::Splice(..) => {}
    }
    let mut bytes = serde_json::to_vec(&document).unwrap();
    match way {
        Break::Double(at) => double(&document, *at, &mut bytes),
        Break::Truncate(at) => bytes.truncate(at.index(bytes.len())),
        Break::Splice(at, length, by) => {
            let start = at.index(bytes.len());
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, by.iter().copied());
        }
        _ => {}
    }
    bytes
}

/// Writes the first field of an object once more, at its beginning.
fn double(document: &Value, at: Index, bytes: &mut Vec<u8>) {
    let text = String::from_utf8(bytes.clone()).unwrap();
    let object = pick(document, at);
    if let Some(Value::Object(members)) = document.pointer(&object)
        && let Some((name, value)) = members.iter().next()
    {
        let written = Value::Object(members.clone()).to_string();
        let twice = format!("{{{}:{value},{}", json!(name), &written[1..]);
        *bytes = text.replacen(&written, &twice, 1).into_bytes();
    }
}

/// The invariants that an assessment shows: order, sums, one place for each trade.
fn check_assessment(participant: &Participant) {
    let assessment = matcher().assess(participant);
    let weights = assessment.weights.cells();
    assert!((weights.iter().sum::<f64>() - 1.0).abs() <= invariants::ROUNDING);
    for pair in assessment.ranked.windows(2) {
        let order = pair[1].utility.total_cmp(&pair[0].utility);
        assert!(order.then(pair[0].trade.cmp(&pair[1].trade)).is_lt());
    }
    for standing in &assessment.ranked {
        assert!(standing.gates.is_empty() && !participant.refuses.contains(&standing.trade));
        let values = standing.values.cells();
        assert!(values.iter().all(|value| (0.0..=1.0).contains(value)), "{values:?}");
        let sum: f64 = weights.iter().zip(values).map(|(w, v)| w * v).sum();
        assert!((sum - standing.utility).abs() <= invariants::ROUNDING);
    }
    let all = assessment.ranked.iter().chain(&assessment.gated).map(|standing| standing.trade);
    let mut all: Vec<TradeIndex> = all.collect();
    all.sort_unstable();
    assert_eq!(all, catalogue().trade_indexes().collect::<Vec<_>>());
}

#[test]
fn ten_thousand_broken_documents_never_panic_and_never_break_a_ranking() {
    let (taken, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    let ways = prop::collection::vec(way_to_break(), BROKEN_FROM_EACH);
    let outcome = TestRunner::new(tried(DOCUMENTS)).run(&(profile(), ways), |(document, ways)| {
        for way in ways {
            let bytes = broken(document.clone(), &way);
            match parse(&bytes, catalogue(), DAY) {
                Ok(participant) => {
                    taken.set(taken.get() + 1);
                    if taken.get() % RANKED_ONE_IN == 0 {
                        let ranking = matcher().rank(&participant);
                        invariants::check(&ranking, catalogue(), &participant);
                    } else {
                        check_assessment(&participant);
                    }
                }
                Err(faults) => {
                    refused.set(refused.get() + 1);
                    assert!(!faults.is_empty());
                    assert!(faults.iter().all(|fault| !fault.message.is_empty()));
                }
            }
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    assert_eq!(taken.get() + refused.get(), 10_000);
    // Neither way out is rare: dropping an optional field still gives a valid document.
    assert!(taken.get() >= 500 && refused.get() >= 5000, "{} taken", taken.get());
}
