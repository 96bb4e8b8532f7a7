//! Every change that a ranking names, put into the profile and scored again, gives the rank that
//! it names.

use serde_json::{Map, Value};
use swadhin::application::bundled::Bundled;
use swadhin::application::recommend::recommend;
use swadhin::application::reference::{Given, Reference};
use swadhin::documents::catalogue::CatalogueFiles;
use swadhin::documents::profile;
use swadhin::documents::ranking::{RankingDocument, Scope};
use swadhin::domain::catalogue::Language;
use swadhin::matching::matcher::Matcher;

/// Puts a value at a pointer, making the objects on the way.
fn put(document: &mut Value, pointer: &str, to: &Value) {
    let mut cell = document;
    for token in pointer.split('/').skip(1) {
        if !cell.is_object() {
            *cell = Value::Object(Map::new());
        }
        cell = cell.as_object_mut().unwrap().entry(token).or_insert(Value::Null);
    }
    *cell = to.clone();
}

#[test]
fn changes_give_the_rank_that_they_name() {
    let day = "2026-11-24".parse().unwrap();
    let reference = Reference::load(&Bundled, &Given::default(), day).unwrap();
    let Reference { catalogue, market, policy, .. } = &reference;
    let matcher = Matcher::new(catalogue, market, policy, day);
    let rank = |bytes: &[u8]| -> RankingDocument {
        let participant = profile::parse(bytes, catalogue, day).unwrap();
        recommend(&reference, &matcher, &participant, Language::English, Scope::default())
    };
    let mut examples = Bundled.list("examples");
    examples.sort();
    assert!(examples.len() >= 8, "the bundled examples are there");
    let mut verified = 0;
    for example in examples {
        let bytes = Bundled.read(&example).unwrap();
        let profile: Value = serde_json::from_slice(&bytes).unwrap();
        let ranking = rank(&bytes);
        for ranked in &ranking.ranked {
            assert!(ranked.would_change.len() <= 3);
            for change in &ranked.would_change {
                assert!(change.new_rank < ranked.rank, "{example}: {}", change.text);
                let mut changed = profile.clone();
                put(&mut changed, &change.change.pointer, &change.change.to);
                let again = rank(changed.to_string().as_bytes());
                let found = again.ranked.iter().find(|other| other.trade == ranked.trade);
                let found = found.map(|other| other.rank);
                assert_eq!(found, Some(change.new_rank), "{example}: {}", change.text);
                verified += 1;
            }
        }
    }
    assert!(verified >= 30, "only {verified} changes were found");
}
