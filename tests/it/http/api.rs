//! Rankings, comparisons and the catalogue over HTTP.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Program, example, files_under, get, post, root};

fn ids(list: &Value, key: &str) -> Vec<String> {
    let list = list.as_array().expect("a list");
    list.iter().map(|one| one[key].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn every_example_gets_a_ranking_that_keeps_the_invariants() {
    let program = Program::start();
    let mut all: Vec<String> =
        ids(&get(&program.address, "/api/v1/trades?limit=500").json()["trades"], "id");
    all.sort();
    for path in files_under(&root().join("data/examples")) {
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let profile = std::fs::read_to_string(&path).unwrap();
        let answer = post(&program.address, "/api/v1/recommendations", &profile);
        assert_eq!(answer.status, 200, "{}", path.display());
        let again = post(&program.address, "/api/v1/recommendations", &profile);
        assert_eq!(answer.body, again.body, "{}", path.display());
        let ranking = answer.json();
        assert_eq!(ranking["schema"], "ranking/1");
        let weights = ranking["weights"].as_object().unwrap();
        let sum: f64 = weights.values().map(|weight| weight.as_f64().unwrap()).sum();
        assert!((sum - 1.0).abs() < 1e-5, "{sum}");
        for (position, ranked) in ranking["ranked"].as_array().unwrap().iter().enumerate() {
            assert_eq!(ranked["rank"], position + 1);
            let parts = ranked["parts"].as_array().unwrap();
            let sum: f64 = parts.iter().map(|part| part["contribution"].as_f64().unwrap()).sum();
            // Six roundings of at most half a millionth.
            assert!((sum - ranked["score"].as_f64().unwrap()).abs() < 3e-6, "{ranked}");
        }
        let ranked = ids(&ranking["ranked"], "trade");
        let mut seen = [ranked.clone(), ids(&ranking["not_offered"], "trade")].concat();
        seen.sort();
        assert_eq!(seen, all, "{}", path.display());
        let ranked: BTreeSet<String> = ranked.into_iter().collect();
        let shortlist = ranking["shortlist"].as_array().unwrap();
        assert!(shortlist.iter().all(|trade| ranked.contains(trade.as_str().unwrap())));
    }
}

#[test]
fn parameters_of_a_ranking_are_kept() {
    let program = Program::start();
    let profile = example("bankura-interests-only.json");
    let path = "/api/v1/recommendations?top=2&lang=en&on=2026-11-01";
    let ranking = post(&program.address, path, &profile).json();
    assert_eq!(ranking["ranked"].as_array().unwrap().len(), 2);
    assert_eq!(ranking["versions"]["valued_on"], "2026-11-01");
}

#[test]
fn two_trades_are_compared() {
    let program = Program::start();
    let profile: Value = serde_json::from_str(&example("bankura-interests-only.json")).unwrap();
    let ranking = post(&program.address, "/api/v1/recommendations", &profile.to_string()).json();
    let (a, b) = (&ranking["ranked"][0], &ranking["ranked"][1]);
    let asked = json!({
        "schema": "comparison-request/1", "profile": profile, "a": a["trade"], "b": b["trade"],
    });
    let answer = post(&program.address, "/api/v1/comparisons", &asked.to_string());
    assert_eq!(answer.status, 200);
    let comparison = answer.json();
    assert_eq!(comparison["schema"], "comparison/1");
    assert_eq!((&comparison["a"]["rank"], &comparison["b"]["rank"]), (&json!(1), &json!(2)));
    let criteria = comparison["criteria"].as_array().unwrap();
    let sum: f64 = criteria.iter().map(|one| one["difference"].as_f64().unwrap()).sum();
    let scores = a["score"].as_f64().unwrap() - b["score"].as_f64().unwrap();
    assert!((sum - scores).abs() < 6e-6, "{sum} {scores}");
    let mut wrong = profile;
    wrong["schema"] = "profile/2".into();
    let same = json!({
        "schema": "comparison-request/1", "profile": wrong, "a": a["trade"], "b": a["trade"],
    });
    let refused = post(&program.address, "/api/v1/comparisons", &same.to_string());
    assert_eq!(refused.status, 422);
    let pointers = ids(&refused.json()["errors"], "pointer");
    assert!(pointers.contains(&"/b".to_owned()), "{pointers:?}");
    assert!(pointers.contains(&"/profile/schema".to_owned()), "{pointers:?}");
}

#[test]
fn a_changed_profile_is_set_beside_the_first() {
    let program = Program::start();
    let profile: Value = serde_json::from_str(&example("bankura-interests-only.json")).unwrap();
    let asked = json!({
        "profile": profile,
        "changes": [{ "pointer": "/available/safe_transport", "to": "own" }],
    });
    let answer = post(&program.address, "/api/v1/what-if?on=2026-11-24", &asked.to_string());
    assert_eq!(answer.status, 200);
    let found = answer.json();
    assert_eq!(found["schema"], "what-if/1");
    let moved = found["moved"].as_array().unwrap();
    assert!(!moved.is_empty());
    for one in moved {
        let place = |side: &str| (one[side]["rank"].clone(), one[side]["tier"].clone());
        assert_ne!(place("before"), place("after"), "{one}");
    }
    let three = post(&program.address, "/api/v1/what-if?on=2026-11-24&top=3", &asked.to_string());
    let fewer = three.json()["moved"].as_array().unwrap().len();
    assert!(fewer <= 6 && fewer < moved.len(), "{fewer}");

    // Each of the two rankings is the one that the profile by itself gets.
    let mut changed = profile;
    changed["available"]["safe_transport"] = "own".into();
    let path = "/api/v1/recommendations?on=2026-11-24";
    let ranking = post(&program.address, path, &changed.to_string()).json();
    assert_eq!(ids(&found["after"]["leaders"], "trade"), {
        let listed = ranking["shortlist"].as_array().unwrap();
        listed.iter().map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    });

    let wrong = json!({
        "profile": changed,
        "changes": [{ "pointer": "education", "to": 8 }, { "pointer": "/age_years", "to": 300 }],
    });
    let refused = post(&program.address, "/api/v1/what-if", &wrong.to_string());
    assert_eq!(refused.status, 422);
    assert_eq!(ids(&refused.json()["errors"], "pointer"), ["/changes/0/pointer"]);
    let absurd = json!({ "profile": changed, "changes": [{ "pointer": "/age_years", "to": 300 }] });
    let refused = post(&program.address, "/api/v1/what-if", &absurd.to_string());
    assert_eq!(refused.status, 422);
    assert_eq!(ids(&refused.json()["errors"], "pointer"), ["/changes/0/to"]);
}

#[test]
fn lists_are_read_part_by_part() {
    let program = Program::start();
    for (path, list, key) in [
        ("/api/v1/trades?limit=50", "trades", "id"),
        ("/api/v1/places?limit=50", "places", "id"),
        ("/api/v1/courses?limit=500", "courses", "course"),
    ] {
        let mut seen = BTreeSet::new();
        let mut next = Value::Null;
        let total = loop {
            let cursor = next.as_str().map_or_else(String::new, |at| format!("&cursor={at}"));
            let part = get(&program.address, &format!("{path}{cursor}")).json();
            for entry in part[list].as_array().unwrap() {
                assert!(seen.insert(entry[key].as_str().unwrap().to_owned()), "{entry}");
                assert!(!entry["source"].as_str().unwrap().is_empty(), "{entry}");
            }
            next = part["next_cursor"].clone();
            if next.is_null() {
                break part["total"].clone();
            }
        };
        assert_eq!(total, seen.len(), "{path}");
        assert!(seen.len() > 50, "{path}");
    }
}

#[test]
fn trades_are_found_by_names_in_any_language() {
    let program = Program::start();
    let shown = get(&program.address, "/api/v1/trades/bakery?lang=bn").json();
    assert_eq!(shown["words"]["language"], "bn");
    assert_eq!(shown["reviewed_on"].as_str().unwrap().len(), 10);
    let title = shown["words"]["title"].as_str().unwrap();
    let encoded: String =
        title.bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02X}"));
    let found = get(&program.address, &format!("/api/v1/trades?q={encoded}")).json();
    assert_eq!(found["trades"][0]["id"], "bakery");
    let sector = shown["sector"].as_str().unwrap().replace(' ', "%20");
    let of_sector = get(&program.address, &format!("/api/v1/trades?sector={sector}")).json();
    let sectors: BTreeSet<String> = ids(&of_sector["trades"], "sector").into_iter().collect();
    assert_eq!(sectors.len(), 1);
}

#[test]
fn courses_are_chosen_by_trade_and_place() {
    let program = Program::start();
    let any = get(&program.address, "/api/v1/courses?limit=1").json()["courses"][0].clone();
    let (trade, place) = (any["trade"].as_str().unwrap(), any["place"].as_str().unwrap());
    let path = format!("/api/v1/courses?trade={trade}&place={place}");
    let chosen = get(&program.address, &path).json();
    let courses = chosen["courses"].as_array().unwrap();
    assert!(!courses.is_empty());
    assert!(courses.iter().all(|course| course["trade"] == trade && course["place"] == place));
}
