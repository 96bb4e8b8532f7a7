//! What several black-box tests share: the bundled data, read once, and inputs drawn at random.

pub(crate) mod catalogues;
pub(crate) mod changes;
pub(crate) mod folder;
pub(crate) mod invariants;
pub(crate) mod markets;
pub(crate) mod profiles;
pub(crate) mod small;

use std::path::PathBuf;
use std::sync::OnceLock;

use jiff::civil::Date;
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;
use swadhin::application::bundled::Bundled;
use swadhin::application::recommend::recommend;
use swadhin::application::reference::{Given, Reference};
use swadhin::documents::profile;
use swadhin::documents::ranking::Scope;
use swadhin::domain::catalogue::{Catalogue, Language};
use swadhin::domain::participant::Participant;
use swadhin::matching::matcher::{Assessment, Matcher};
use swadhin::matching::ranking::Standing;

/// The day of valuation of every test here.
pub(crate) const DAY: Date = jiff::civil::date(2026, 11, 24);

/// The checkout; at run time, because a test binary may be moved.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
}

/// The bundled data.
pub(crate) fn reference() -> &'static Reference {
    static REFERENCE: OnceLock<Reference> = OnceLock::new();
    REFERENCE.get_or_init(|| Reference::load(&Bundled, &Given::default(), DAY).unwrap())
}

/// The bundled catalogue.
pub(crate) fn catalogue() -> &'static Catalogue {
    &reference().catalogue
}

/// The matcher of the bundled data.
pub(crate) fn matcher() -> &'static Matcher<'static> {
    static MATCHER: OnceLock<Matcher<'static>> = OnceLock::new();
    MATCHER.get_or_init(|| {
        let Reference { catalogue, market, policy, .. } = reference();
        Matcher::new(catalogue, market, policy, DAY)
    })
}

/// How a property is tried: on `cases` inputs, the same ones in every run, so that a failure on
/// one machine is a failure on all. `SWADHIN_SEED` asks for others.
pub(crate) fn tried(cases: u32) -> Config {
    let seed = std::env::var("SWADHIN_SEED").ok().and_then(|seed| seed.parse().ok());
    Config {
        cases,
        rng_seed: RngSeed::Fixed(seed.unwrap_or(1)),
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    }
}

/// The participant of a document that is valid.
pub(crate) fn read(document: &Value, catalogue: &Catalogue) -> Participant {
    let bytes = serde_json::to_vec(document).unwrap();
    profile::parse(&bytes, catalogue, DAY)
        .unwrap_or_else(|faults| panic!("{}: {document}", faults.first().unwrap()))
}

/// The ranking document of a participant, as it is written.
pub(crate) fn written(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
) -> String {
    let document = recommend(reference, matcher, participant, Language::English, Scope::default());
    serde_json::to_string(&document).unwrap()
}

/// Every trade's standing, in the order of trades.
pub(crate) fn standings(assessment: Assessment) -> Vec<Standing> {
    let mut all: Vec<Standing> = assessment.ranked.into_iter().chain(assessment.gated).collect();
    all.sort_by_key(|standing| standing.trade);
    all
}
