//! The method against a second implementation of its page, written apart in plain Python
//! (`tests/reference/`): gates, values, scores, intervals, tiers, shortlists and unknowns of random
//! participants in random markets, with courses and catalogues drawn anew.

use std::borrow::Cow;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use swadhin::application::reference::{Given, GivenFile, Reference};
use swadhin::documents::catalogue::CatalogueFiles;
use swadhin::documents::profile;
use swadhin::domain::catalogue::Catalogue;
use swadhin::domain::table::Key;
use swadhin::domain::trade::TradeIndex;
use swadhin::matching::matcher::Matcher;
use swadhin::matching::ranking::{RankedTrade, Ranking, Standing};

/// The day of valuation of the comparison.
const DAY: &str = "2026-11-24";
/// Differences allowed between two double-precision implementations.
const TOLERANCE: f64 = 1e-9;

struct Folder(PathBuf);

impl CatalogueFiles for Folder {
    fn read(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        std::fs::read(self.0.join(path)).ok().map(Cow::Owned)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.join(folder)).into_iter().flatten().flatten();
        entries.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())).collect()
    }
}

/// The checkout; at run time, because a test binary may be moved.
fn root() -> PathBuf {
    PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
}

fn python(arguments: &[&str]) -> String {
    let output = Command::new("python3")
        .current_dir(root().join("tests"))
        .args(arguments)
        .output()
        .expect("python3 is installed");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// What differs, in words; the first differences of each participant are enough.
struct Differences {
    who: String,
    found: Vec<String>,
}

impl Differences {
    fn near(&mut self, what: &str, ours: Option<f64>, theirs: &Value) {
        let same = match (ours, theirs.as_f64()) {
            (Some(ours), Some(theirs)) => {
                (ours - theirs).abs() <= TOLERANCE * theirs.abs().max(1.0)
            }
            (None, None) => true,
            _ => false,
        };
        if !same {
            self.found.push(format!("{}: {what}: {ours:?}, reference {theirs}", self.who));
        }
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, ours: &T, theirs: &T) {
        if ours != theirs {
            self.found.push(format!("{}: {what}: {ours:?}, reference {theirs:?}", self.who));
        }
    }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn words(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn id(catalogue: &Catalogue, trade: TradeIndex) -> String {
    catalogue.trade(trade).id.to_string()
}

fn compare(catalogue: &Catalogue, ours: &Ranking, theirs: &Value, found: &mut Differences) {
    let ids = |standings: &mut dyn Iterator<Item = &Standing>| -> Vec<String> {
        standings.map(|standing| id(catalogue, standing.trade)).collect()
    };
    let their_ids = |name| -> Vec<String> {
        list(theirs, name).iter().map(|t| t["trade"].as_str().unwrap().to_owned()).collect()
    };
    let gated = ids(&mut ours.not_offered.iter());
    found.same("not offered", &gated, &their_ids("not_offered"));
    for ours in &ours.ranked {
        let trade = id(catalogue, ours.standing.trade);
        let theirs = list(theirs, "ranked").iter().find(|theirs| theirs["trade"] == *trade);
        if let Some(theirs) = theirs {
            compare_ranked(catalogue, ours, theirs, found);
        }
    }
    if !found.found.is_empty() {
        return;
    }
    let offered = ids(&mut ours.ranked.iter().map(|ranked| &ranked.standing));
    found.same("ranked", &offered, &their_ids("ranked"));
    for (ours, theirs) in ours.not_offered.iter().zip(list(theirs, "not_offered")) {
        let codes: Vec<String> =
            ours.gates.iter().map(|gate| gate.code.word().to_owned()).collect();
        let what = format!("gates of {}", id(catalogue, ours.trade));
        found.same(&what, &codes, &words(list(theirs, "gates")));
    }
    compare_whole(catalogue, ours, theirs, found);
}

fn compare_ranked(
    catalogue: &Catalogue,
    ours: &RankedTrade,
    theirs: &Value,
    found: &mut Differences,
) {
    let trade = id(catalogue, ours.standing.trade);
    for (part, theirs) in ours.parts.iter().zip(list(theirs, "parts")) {
        let what = |figure: &str| format!("{figure} of {} of {trade}", part.criterion);
        found.near(&what("value"), Some(part.value), &theirs["value"]);
        found.near(&what("weight"), Some(part.weight), &theirs["weight"]);
        found.near(&what("contribution"), Some(part.contribution), &theirs["contribution"]);
        found.near(&what("average"), Some(part.against_average), &theirs["against_average"]);
        found.near(&what("error"), part.standard_error, &theirs["standard_error"]);
    }
    let place = catalogue.place(ours.standing.place).id.to_string();
    found.same(&format!("place of {trade}"), &place.as_str(), &theirs["place"].as_str().unwrap());
    found.same(&format!("tier of {trade}"), &Some(ours.tier as u64), &theirs["tier"].as_u64());
    found.near(&format!("score of {trade}"), Some(ours.score), &theirs["score"]);
    let interval = ours.interval90.unzip();
    found.near(&format!("low of {trade}"), interval.0, &theirs["interval90"][0]);
    found.near(&format!("high of {trade}"), interval.1, &theirs["interval90"][1]);
    found.near(&format!("p_top3 of {trade}"), ours.p_top3, &theirs["p_top3"]);
}

fn compare_whole(catalogue: &Catalogue, ours: &Ranking, theirs: &Value, found: &mut Differences) {
    let shortlist: Vec<String> = ours.shortlist.iter().map(|trade| id(catalogue, *trade)).collect();
    found.same("shortlist", &shortlist, &words(list(theirs, "shortlist")));
    let leaders = ours.stress.map(|stress| {
        [stress.geometric, stress.equal_weights, stress.default_weights]
            .map(|trade| id(catalogue, trade))
    });
    let their_leaders = ["geometric_leader", "equal_weights_leader", "default_weights_leader"]
        .map(|name| theirs["stress"][name].as_str().unwrap_or_default().to_owned());
    found.same("stress", &leaders.unwrap_or_default(), &their_leaders);
    found.same("message", &ours.message.map(Key::word), &theirs["message"].as_str());
    let unknowns: Vec<(String, bool)> =
        ours.unknowns.iter().map(|u| (u.pointer.clone(), u.could_change_top3)).collect();
    let their_unknowns: Vec<(String, bool)> = list(theirs, "unknowns")
        .iter()
        .map(|u| {
            let pointer = u["pointer"].as_str().unwrap().to_owned();
            (pointer, u["could_change_top3"].as_bool().unwrap())
        })
        .collect();
    found.same("unknowns", &unknowns, &their_unknowns);
}

/// A catalogue's folder, markets, courses and profiles, drawn from a seed.
struct Inputs {
    _folder: tempfile::TempDir,
    data: PathBuf,
    drawn: PathBuf,
}

impl Inputs {
    /// The catalogue is drawn anew unless it is to be the bundled one.
    fn draw(seed: &str, profiles: &str, bundled: bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut data = root().join("data");
        if !bundled {
            let anew = folder.path().join("data");
            let [from, to] = [&data, &anew].map(|path| path.to_string_lossy().into_owned());
            let module = ["-m", "reference.generate_catalogue"];
            python(&[&module[..], &["--data", &from, "--seed", seed, "--out", &to]].concat());
            data = anew;
        }
        let drawn = folder.path().join("inputs");
        std::fs::create_dir_all(&drawn).unwrap();
        let [from, to] = [&data, &drawn].map(|path| path.to_string_lossy().into_owned());
        let module = ["-m", "reference.generate", "--on", DAY, "--seed", seed];
        let more = ["--profiles", profiles, "--data", &from, "--out", &to];
        python(&[&module[..], &more[..]].concat());
        Self { _folder: folder, data, drawn }
    }

    fn path(&self, name: &str) -> String {
        self.drawn.join(name).to_string_lossy().into_owned()
    }

    fn given(&self, name: &str) -> GivenFile {
        GivenFile { name: name.to_owned(), bytes: std::fs::read(self.drawn.join(name)).unwrap() }
    }

    /// What the second implementation says: one JSON object a line and profile.
    fn theirs(&self) -> String {
        let (market, courses) = (self.path("market.csv"), self.path("courses.csv"));
        let (data, profiles) =
            (self.data.to_string_lossy().into_owned(), self.path("profiles.jsonl"));
        let module = ["-m", "reference", "--on", DAY, "--data", &data, "--profiles", &profiles];
        python(&[&module[..], &["--market", &market, "--courses", &courses]].concat())
    }
}

fn differences(seed: &str, profiles: &str, bundled: bool) -> Vec<String> {
    let inputs = Inputs::draw(seed, profiles, bundled);
    let given = Given {
        market: vec![inputs.given("market.csv")],
        courses: vec![inputs.given("courses.csv")],
        ..Given::default()
    };
    let day = DAY.parse().unwrap();
    let reference = Reference::load(&Folder(inputs.data.clone()), &given, day)
        .unwrap_or_else(|faults| panic!("{}", faults.listed().first().unwrap()));
    let Reference { catalogue, market, policy, .. } = &reference;
    let matcher = Matcher::new(catalogue, market, policy, day);
    let documents = std::fs::read_to_string(inputs.path("profiles.jsonl")).unwrap();
    let mut all = Vec::new();
    for (number, (document, theirs)) in documents.lines().zip(inputs.theirs().lines()).enumerate() {
        let participant = profile::parse(document.as_bytes(), catalogue, day)
            .unwrap_or_else(|faults| panic!("profile {number}: {}", faults.first().unwrap()));
        let theirs: Value = serde_json::from_str(theirs).unwrap();
        let mut found =
            Differences { who: format!("seed {seed}, profile {number}"), found: Vec::new() };
        compare(catalogue, &matcher.rank(&participant), &theirs, &mut found);
        all.extend(found.found.into_iter().take(5));
    }
    all
}

/// How many profiles are compared with each catalogue; `SWADHIN_COMPARISONS` asks for more.
fn profiles() -> String {
    std::env::var("SWADHIN_COMPARISONS").unwrap_or_else(|_| "40".to_owned())
}

#[test]
fn both_implementations_agree_on_the_bundled_catalogue() {
    let seed = std::env::var("SWADHIN_SEED").unwrap_or_else(|_| "1".to_owned());
    let found = differences(&seed, &profiles(), true);
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn both_implementations_agree_on_catalogues_drawn_anew() {
    let seed = std::env::var("SWADHIN_SEED").unwrap_or_else(|_| "2".to_owned());
    let found = differences(&seed, &profiles(), false);
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}
