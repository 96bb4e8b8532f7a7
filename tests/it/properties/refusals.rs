//! What must be refused: misspelt refusals, facts that are no inputs, weights out of bounds.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use swadhin::documents::policy;
use swadhin::documents::profile::parse;

use crate::shared::profiles::{profile, with};
use crate::shared::{DAY, catalogue, tried};

fn pointers(document: &Value) -> Vec<String> {
    let bytes = serde_json::to_vec(document).unwrap();
    let faults = parse(&bytes, catalogue(), DAY).err().unwrap_or_default();
    faults.into_iter().filter_map(|fault| fault.pointer).collect()
}

/// Facts about a person that the method must not know.
const NO_INPUTS: [&str; 12] = [
    "sex",
    "gender",
    "caste",
    "religion",
    "diagnosis",
    "disability",
    "hiv_status",
    "pregnant",
    "children",
    "marital_status",
    "legal_case",
    "nationality",
];

/// The objects of a profile whose fields are fixed.
const OBJECTS: [&str; 7] =
    ["", "/education", "/available", "/can", "/safety", "/capital", "/priorities"];

proptest! {
    #![proptest_config(tried(200))]

    #[test]
    fn a_misspelt_refusal_is_refused(
        profile in profile(),
        field in select(vec!["/refuses", "/safety/avoid_sectors"]),
        trade in any::<Index>(),
        at in any::<Index>(),
        letter in "[a-z-]",
        change in 0..3_u8,
    ) {
        let right = trade.get(catalogue().trades()).id.as_str();
        let at = at.index(right.len());
        let rest = match change {
            0 => &right[at..],
            1 => &right[at + 1..],
            _ => right.get(at + 2..).unwrap_or(""),
        };
        let wrong = format!("{}{letter}{rest}", &right[..at]);
        prop_assume!(catalogue().find_trade(&wrong).is_none());
        prop_assume!(catalogue().trades_of_sector(&wrong).is_empty());
        let pointers = pointers(&with(&profile, field, json!([wrong])));
        prop_assert_eq!(pointers, vec![format!("{field}/0")]);
    }

    #[test]
    fn what_she_is_is_no_input(profile in profile(), name in select(&NO_INPUTS[..]), object in select(&OBJECTS[..])) {
        let pointer = format!("{object}/{name}");
        let found = pointers(&with(&profile, &pointer, json!("x")));
        prop_assert!(found.contains(&pointer), "{:?}", found);
    }
}

const POLICY: &str = include_str!("../../../data/policy/scoring.toml");
const CRITERIA: [&str; 5] = ["interest", "aptitude", "market", "access", "safety"];
/// The floors of the default policy (scoring.md, section 4).
const FLOORS: [f64; 5] = [0.15, 0.05, 0.20, 0.0, 0.10];

/// The default policy with other weights.
fn with_weights(weights: [f64; 5]) -> Vec<u8> {
    let mut table: toml::Table = POLICY.parse().unwrap();
    for (name, weight) in CRITERIA.iter().zip(weights) {
        table["weight"][name]["value"] = toml::Value::Float(weight);
    }
    toml::to_string(&table).unwrap().into_bytes()
}

fn is_taken(weights: [f64; 5]) -> bool {
    policy::parse("scoring.toml", &with_weights(weights)).is_ok()
}

proptest! {
    #![proptest_config(tried(200))]

    /// Above the floors, which add up to .5, shares of the rest in any proportion are sound;
    /// a half taken from one of them and given to another is not, nor is any other sum.
    #[test]
    fn weights_outside_their_bounds_are_refused(
        shares in prop::array::uniform5(0.01..1.0_f64),
        criterion in 0..5_usize,
        other in 1..5_usize,
        surplus in prop_oneof![-0.4..-0.001_f64, 0.001..2.0_f64],
        under in 0.001..1.0_f64,
    ) {
        let (all, rest) = (shares.iter().sum::<f64>(), 1.0 - FLOORS.iter().sum::<f64>());
        let sound: [f64; 5] = std::array::from_fn(|c| FLOORS[c] + rest * shares[c] / all);
        prop_assert!(is_taken(sound), "{:?}", sound);
        let mut sum = sound;
        sum[criterion] += surplus;
        prop_assert!(!is_taken(sum), "adds up to {}", sum.iter().sum::<f64>());
        let mut floor = sound;
        let taken = floor[criterion] - (FLOORS[criterion] - under);
        floor[criterion] -= taken;
        floor[(criterion + other) % 5] += taken;
        prop_assert!(!is_taken(floor), "{:?}", floor);
    }
}

#[test]
fn a_weight_that_is_no_number_is_refused() {
    for wrong in [f64::NAN, f64::INFINITY, -f64::INFINITY] {
        assert!(!is_taken([wrong, 0.15, 0.30, 0.15, 0.15]), "{wrong}");
    }
    assert!(is_taken([0.25, 0.15, 0.30, 0.15, 0.15]));
}
