//! Checks on O*NET 29.3 (scoring.md, section 8): the example of O*NET's own manual, and how many of
//! an occupation's related occupations its interest profile finds.
//!
//! Read from the extract in `tests/data/onet-29.3/`, and from O*NET's own spreadsheets where
//! `SWADHIN_FIGURES` names their folder. With neither the checks fail; with both the two must agree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use calamine::{Data, Reader, Xlsx};
use serde_json::json;
use swadhin::domain::interest::Scale;
use swadhin::domain::table::Key;
use swadhin::matching::congruence::{Deviation, InterestPattern};
use swadhin::matching::numeric::{Centred, correlation};

use crate::shared::{catalogue, read, reference, root};

/// A title and the ratings R I A S E C, by occupation.
type Profiles = BTreeMap<String, (String, [f64; 6])>;
/// Related occupations, by occupation.
type Related = BTreeMap<String, BTreeSet<String>>;

#[derive(Debug, PartialEq)]
struct Onet {
    profiles: Profiles,
    related: Related,
}

/// The tiers of the ten that O*NET rates as most related; the other ten are `Supplemental`.
const PRIMARY: [&str; 2] = ["Primary-Short", "Primary-Long"];
/// The names of the scales in O*NET's files.
const SCALES: [&str; 6] =
    ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];

fn extract(folder: &Path) -> Option<Onet> {
    let records = |name: &str| -> Option<Vec<csv::StringRecord>> {
        let bytes = std::fs::read(folder.join(name)).ok()?;
        Some(csv::Reader::from_reader(&*bytes).records().map(Result::unwrap).collect())
    };
    let profile = |row: &csv::StringRecord| {
        let ratings = std::array::from_fn(|scale| row[2 + scale].parse().unwrap());
        (row[0].to_owned(), (row[1].to_owned(), ratings))
    };
    let related = |row: &csv::StringRecord| {
        (row[0].to_owned(), row[1].split(';').map(str::to_owned).collect())
    };
    Some(Onet {
        profiles: records("interests.csv")?.iter().map(profile).collect(),
        related: records("related.csv")?.iter().map(related).collect(),
    })
}

/// The rows of a spreadsheet's first sheet, each as a look-up by heading.
fn sheet(path: &Path) -> Vec<BTreeMap<String, Data>> {
    let bytes = std::fs::read(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let mut book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    let mut rows = range.rows();
    let heading: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
    rows.map(|row| heading.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

fn spreadsheets(folder: &Path) -> Onet {
    let mut profiles = Profiles::new();
    for row in sheet(&folder.join("Interests.xlsx")) {
        let name = row["Element Name"].to_string();
        let scale = SCALES.iter().position(|scale| *scale == name);
        if let (Some(scale), "OI") = (scale, &*row["Scale ID"].to_string()) {
            let new = || (row["Title"].to_string(), [f64::NAN; 6]);
            let (_, ratings) =
                profiles.entry(row["O*NET-SOC Code"].to_string()).or_insert_with(new);
            ratings[scale] = row["Data Value"].to_string().parse().unwrap();
        }
    }
    let mut related = Related::new();
    for row in sheet(&folder.join("Related Occupations.xlsx")) {
        if PRIMARY.contains(&&*row["Relatedness Tier"].to_string()) {
            let code = row["Related O*NET-SOC Code"].to_string();
            related.entry(row["O*NET-SOC Code"].to_string()).or_default().insert(code);
        }
    }
    Onet { profiles, related }
}

/// What there is, the spreadsheets before the extract.
fn onet() -> &'static Onet {
    static ONET: OnceLock<Onet> = OnceLock::new();
    ONET.get_or_init(|| {
        let extract = extract(&root().join("tests/data/onet-29.3"));
        let figures = std::env::var_os("SWADHIN_FIGURES").map(PathBuf::from);
        let own = figures.map(|figures| spreadsheets(&figures.join("onet-29.3")));
        if let (Some(own), Some(extract)) = (&own, &extract) {
            assert!(own == extract, "the extract is not what O*NET's spreadsheets say");
        }
        own.or(extract).expect("neither tests/data/onet-29.3 nor SWADHIN_FIGURES is there")
    })
}

#[test]
fn every_occupation_has_six_ratings_and_ten_related_ones() {
    let Onet { profiles, related } = onet();
    assert_eq!(profiles.len(), 923);
    for (code, (title, ratings)) in profiles {
        assert!(ratings.iter().all(|rating| (1.0..=7.0).contains(rating)), "{title}: {ratings:?}");
        assert_eq!(related[code].len(), 10, "{title}");
    }
}

/// The manual's example is a participant's inventory; the whole way of congruence is gone.
#[test]
fn the_example_of_the_manual_finds_the_two_occupations_that_it_names() {
    let scores: serde_json::Map<String, serde_json::Value> = Scale::ALL
        .iter()
        .zip([27, 13, 23, 25, 14, 14])
        .map(|(scale, score)| (scale.word().to_owned(), json!(score)))
        .collect();
    let participant = read(
        &json!({
            "schema": "profile/1",
            "place": "in-wb-nadia",
            "interests": { "instrument": "onet-ip-sf", "scores": scores },
        }),
        catalogue(),
    );
    let policy = &reference().policy;
    let state = InterestPattern::new(&participant, policy).unwrap().state(policy);
    let mut found: Vec<(f64, &str)> = onet()
        .profiles
        .values()
        .map(|(title, ratings)| {
            // The manual compares with the ratings themselves, not with their distance from a mean.
            (state.correlation(&Deviation { values: *ratings }).unwrap(), title.as_str())
        })
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    assert_eq!([found[0].1, found[1].1], ["Skincare Specialists", "Dancers"]);
    for ((r, title), expected) in found.iter().zip([0.786, 0.769, 0.703]) {
        assert!((r - expected).abs() <= 5e-4, "{title}: {r}, expected {expected}");
    }
    assert_eq!(found.iter().filter(|(r, _)| *r >= 0.729).count(), 2);
}

#[test]
fn correlation_finds_a_quarter_of_the_ten_related_occupations() {
    const NEIGHBOURS: usize = 10;
    let Onet { profiles, related } = onet();
    let centred: Vec<(&str, Centred<6>)> = profiles
        .iter()
        .map(|(code, (_, ratings))| (code.as_str(), Centred::new(ratings, &[true; 6])))
        .collect();
    let mut hits = 0_usize;
    for (code, profile) in &centred {
        let others = centred.iter().filter(|(other, _)| other != code);
        let mut near: Vec<(f64, &str)> = others
            .map(|(other, theirs)| (correlation(profile, theirs, 1e-12).unwrap(), *other))
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let found =
            near.iter().take(NEIGHBOURS).filter(|(_, other)| related[*code].contains(*other));
        hits += found.count();
    }
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    let precision = count(hits) / count(NEIGHBOURS * centred.len());
    assert!((precision - 0.256).abs() <= 0.005, "{precision}");
}
