//! Every change and every way that the ranking of a bundled example names, put into the profile and
//! scored again, gives what it names.

use serde_json::Value;
use swadhin::application::bundled::Bundled;
use swadhin::documents::catalogue::CatalogueFiles;

use crate::shared::changes::{Checker, Seen};
use crate::shared::{matcher, reference};

#[test]
fn changes_and_ways_of_the_examples_give_what_they_name() {
    let checker = Checker { reference: reference(), matcher: matcher() };
    let mut examples = Bundled.list("examples");
    examples.sort();
    assert!(examples.len() >= 14, "the bundled examples are there");
    let seen = examples.iter().fold(Seen::default(), |seen, example| {
        let bytes = Bundled.read(example).unwrap();
        let profile: Value = serde_json::from_slice(&bytes).unwrap();
        seen.and(checker.check(&profile))
    });
    assert!(seen.ranks >= 30 && seen.ways >= 2, "only {seen:?}");
}
