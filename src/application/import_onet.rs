//! *What do the trades ask of interests and aptitudes?* Built from the O*NET database's own files
//! for the trades' O*NET-SOC codes; the rule is told in `data/NOTES.md`.

use std::collections::{BTreeMap, BTreeSet};

use crate::documents::catalogue::CatalogueFiles;
use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::documents::onet::{
    self, Abilities, AptitudeRow, InterestRow, OnetFile, aptitudes_csv, interests_csv,
};
use crate::domain::aptitude::{Aptitude, ByAptitude};
use crate::domain::catalogue::Catalogue;
use crate::domain::interest::ByScale;
use crate::domain::table::Key;
use crate::domain::trade::Trade;

use super::reference::GivenFile;

/// O*NET abilities behind each aptitude, with their share; judgement. Spatial is the larger of two.
const ABILITIES: &[(Aptitude, &[(&str, f64)])] = &[
    (Aptitude::Verbal, &[("Oral Comprehension", 0.5), ("Oral Expression", 0.5)]),
    (Aptitude::Arithmetic, &[("Mathematical Reasoning", 1.0)]),
    (Aptitude::Computation, &[("Number Facility", 1.0)]),
    (
        Aptitude::Form,
        &[("Near Vision", 0.5), ("Flexibility of Closure", 0.3), ("Perceptual Speed", 0.2)],
    ),
    (
        Aptitude::Clerical,
        &[("Perceptual Speed", 0.4), ("Written Comprehension", 0.4), ("Category Flexibility", 0.2)],
    ),
    (
        Aptitude::Motor,
        &[
            ("Control Precision", 0.35),
            ("Multilimb Coordination", 0.25),
            ("Wrist-Finger Speed", 0.2),
            ("Rate Control", 0.2),
        ],
    ),
    (Aptitude::Finger, &[("Finger Dexterity", 1.0)]),
    (Aptitude::Manual, &[("Manual Dexterity", 0.6), ("Arm-Hand Steadiness", 0.4)]),
    (Aptitude::Reading, &[("Written Comprehension", 0.7), ("Written Expression", 0.3)]),
    (
        Aptitude::Stamina,
        &[
            ("Stamina", 0.4),
            ("Trunk Strength", 0.2),
            ("Static Strength", 0.2),
            ("Dynamic Strength", 0.1),
            ("Extent Flexibility", 0.1),
        ],
    ),
];
/// Seeing in the mind (cloth, wiring, pipes) or finding the way (driving): hardly any work asks both.
const SPATIAL: [&str; 2] = ["Visualization", "Spatial Orientation"];

/// Trainable gain in z units, from the method's page; judgement.
const GAIN_COGNITIVE: f64 = 0.5;
const GAIN_OTHER: f64 = 0.3;
/// The occupations that a trade is compared with; judgement.
const REFERENCE_ZONES: [&str; 3] = ["1", "2", "3"];
/// Of O*NET's 1 to 5: below this an aptitude is never essential; judgement.
const LEAST_IMPORTANCE: f64 = 1.9;
/// The middle of O*NET's 1 to 5.
const NEUTRAL_IMPORTANCE: f64 = 3.0;
/// A trade has at least so many essentials, as far as there are any, and at most two more.
const FIRST: usize = 3;
const MOST: usize = 5;
/// A fourth and a fifth aptitude need this score; judgement.
const FURTHER_SCORE: f64 = 0.4;
/// Arithmetic and computation stand together only from here on; judgement.
const TWIN_SCORE: f64 = 1.4;
/// Weights are in proportion to the base and the score within bounds; judgement.
const SCORE_BOUNDS: (f64, f64) = (-1.0, 2.0);
const SCORE_BASE: f64 = 2.0;
/// Occupations differ by about .4 of a person's standard deviation; judgement, GATB tradition.
const LEVEL_SCALE: f64 = 0.4;
/// In z units; judgement.
const LEVEL_CAP: f64 = 1.0;

/// Trades that are done in the region without reading; judgement.
const WITHOUT_READING: &str = "build/trades_without_reading.csv";
const WITHOUT_READING_BUNDLED: &str = include_str!("../../data/build/trades_without_reading.csv");

/// The files of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnetRelease {
    /// Which release it is, such as 29.3.
    pub release: String,
    /// Interests.
    pub interests: GivenFile,
    /// Job zones.
    pub job_zones: GivenFile,
    /// Abilities, perhaps of another release.
    pub abilities: GivenFile,
    /// From the codes of the abilities to those of the trades, where they differ.
    pub crosswalk: Option<GivenFile>,
}

/// The tables that were built, as CSV.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnetTables {
    /// `trade_interests.csv`.
    pub interests: String,
    /// `trade_aptitudes.csv`.
    pub aptitudes: String,
}

/// Builds both tables for the trades of a catalogue.
///
/// # Errors
/// Every [`Fault`] of every file, and every trade whose occupation the release does not have.
pub fn import_onet(
    files: &dyn CatalogueFiles,
    catalogue: &Catalogue,
    release: &OnetRelease,
) -> Result<OnetTables, Faults> {
    let mut faults = Faults::default();
    let interests = kept(onet::interests(file(&release.interests)), &mut faults);
    let zones = kept(onet::job_zones(file(&release.job_zones)), &mut faults);
    let abilities = kept(onet::abilities(file(&release.abilities)), &mut faults);
    let crosswalk = release.crosswalk.as_ref();
    let crosswalk = crosswalk.map(|given| kept(onet::crosswalk(file(given)), &mut faults));
    let (Some(interests), Some(zones), Some(mut abilities)) = (interests, zones, abilities) else {
        return Err(faults);
    };
    match crosswalk {
        Some(Some(pairs)) => abilities = carried_over(&abilities, &pairs),
        Some(None) => return Err(faults),
        None => {}
    }
    let occupations = Occupations::new(&abilities, &zones, &release.abilities.name, &mut faults);
    let without_reading = without_reading(files);
    let (mut interest_rows, mut aptitude_rows) = (Vec::new(), Vec::new());
    for trade in catalogue.trades() {
        let code = &*trade.codes.onet_soc;
        let rated = interests.get(code).and_then(whole);
        match (rated, zones.get(code)) {
            (Some(ratings), Some(zone)) => interest_rows.push(InterestRow {
                trade: trade.id.to_string(),
                onet_soc: code.to_owned(),
                ratings,
                job_zone: zone.clone(),
                release: release.release.clone(),
            }),
            (None, _) => faults.push(lacking(&release.interests.name, trade)),
            (_, None) => faults.push(lacking(&release.job_zones.name, trade)),
        }
        match occupations.of(trade, !without_reading.contains(trade.id.as_str())) {
            Some(rows) => aptitude_rows.extend(rows),
            None => faults.push(lacking(&release.abilities.name, trade)),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(OnetTables {
        interests: interests_csv(&interest_rows),
        aptitudes: aptitudes_csv(&aptitude_rows),
    })
}

fn file(given: &GivenFile) -> OnetFile<'_> {
    OnetFile { name: &given.name, bytes: &given.bytes }
}

fn kept<T>(read: Result<T, Faults>, faults: &mut Faults) -> Option<T> {
    read.map_err(|wrong| faults.append(wrong)).ok()
}

fn lacking(file: &str, trade: &Trade) -> Fault {
    let message = format!("has no figures for the occupation of the trade {}", trade.id);
    Fault::of_file(file, FaultCode::IdUnknown, message).with_value(&trade.codes.onet_soc)
}

/// All six ratings, if all are there.
fn whole(ratings: &ByScale<Option<f64>>) -> Option<ByScale<f64>> {
    let all = ratings.cells().iter().all(Option::is_some);
    all.then(|| ByScale::from_fn(|scale| ratings.of(scale).unwrap_or_default()))
}

fn without_reading(files: &dyn CatalogueFiles) -> BTreeSet<String> {
    let own = files.read(WITHOUT_READING);
    let own = own.as_deref().map(String::from_utf8_lossy);
    let text = own.as_deref().unwrap_or(WITHOUT_READING_BUNDLED);
    text.lines().skip(1).map(|line| line.trim().to_owned()).collect()
}

/// Abilities by newer codes: the plain mean over the older occupations of each, and the smallest
/// of their median numbers of raters.
fn carried_over(
    abilities: &BTreeMap<String, Abilities>,
    pairs: &[(String, String)],
) -> BTreeMap<String, Abilities> {
    let mut older: BTreeMap<&str, Vec<&Abilities>> = BTreeMap::new();
    for (old, new) in pairs {
        if let Some(abilities) = abilities.get(old) {
            older.entry(new).or_default().push(abilities);
        }
    }
    let merged = older.into_iter().map(|(code, parts)| {
        let medians = parts.iter().filter_map(|part| median(&part.raters));
        let raters = medians.reduce(f64::min).into_iter().collect();
        let importance = mean(&parts, |part| &part.importance);
        let level = mean(&parts, |part| &part.level);
        (code.to_owned(), Abilities { importance, level, raters })
    });
    merged.collect()
}

fn mean(
    parts: &[&Abilities],
    of: impl Fn(&Abilities) -> &BTreeMap<String, f64>,
) -> BTreeMap<String, f64> {
    // There are a handful of older occupations to a newer one.
    let count = f64::from(u32::try_from(parts.len()).unwrap_or(u32::MAX));
    let Some(first) = parts.first() else {
        return BTreeMap::new();
    };
    let value = |name: &String| {
        let each = parts.iter().map(|part| of(part).get(name).copied());
        let sum = each.sum::<Option<f64>>()?;
        Some((name.clone(), sum / count))
    };
    of(first).keys().filter_map(value).collect()
}

fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(*upper);
    }
    let lower = sorted.get((sorted.len() / 2).checked_sub(1)?)?;
    Some(f64::midpoint(*lower, *upper))
}

/// What aptitudes count in each occupation, against the occupations that trades are compared with.
struct Occupations<'a> {
    abilities: &'a BTreeMap<String, Abilities>,
    importance: BTreeMap<&'a str, ByAptitude<f64>>,
    z_importance: BTreeMap<&'a str, ByAptitude<f64>>,
    z_level: BTreeMap<&'a str, ByAptitude<f64>>,
}

impl<'a> Occupations<'a> {
    fn new(
        abilities: &'a BTreeMap<String, Abilities>,
        zones: &BTreeMap<String, String>,
        file: &str,
        faults: &mut Faults,
    ) -> Self {
        let each = |of: fn(&Abilities) -> &BTreeMap<String, f64>| {
            let values = abilities.iter();
            let values = values.filter_map(|(code, a)| Some((code.as_str(), aptitudes(of(a))?)));
            values.collect::<BTreeMap<&str, ByAptitude<f64>>>()
        };
        let importance = each(|abilities| &abilities.importance);
        let level = each(|abilities| &abilities.level);
        let in_zones = |code: &&str| {
            zones.get(*code).is_some_and(|zone| REFERENCE_ZONES.contains(&zone.as_str()))
        };
        let reference: Vec<&str> = importance.keys().copied().filter(in_zones).collect();
        if reference.is_empty() {
            let message = "shares no occupation of job zones 1 to 3 with the job zones; if its \
                           codes are of 2010, give the crosswalk as well";
            faults.push(Fault::of_file(file, FaultCode::IdUnknown, message));
        }
        let z_importance = standardised(&importance, &reference);
        let z_level = standardised(&level, &reference);
        Self { abilities, importance, z_importance, z_level }
    }

    /// The rows of one trade, in the order of the aptitude words.
    fn of(&self, trade: &Trade, reads: bool) -> Option<Vec<AptitudeRow>> {
        let code = &*trade.codes.onet_soc;
        let importance = self.importance.get(code)?;
        let z_level = self.z_level.get(code)?;
        let weights = essentials(importance, self.z_importance.get(code)?, reads);
        let raters = self.abilities.get(code).and_then(|abilities| median(&abilities.raters));
        let rows = Aptitude::ALL.iter().filter_map(|aptitude| {
            let (_, weight) = weights.iter().find(|(other, _)| other == aptitude)?;
            let level = LEVEL_SCALE * z_level.of(*aptitude);
            Some(AptitudeRow {
                trade: trade.id.to_string(),
                aptitude: *aptitude,
                weight: *weight,
                entry_level: level.clamp(-LEVEL_CAP, LEVEL_CAP),
                gain: if is_cognitive(*aptitude) { GAIN_COGNITIVE } else { GAIN_OTHER },
                raters,
            })
        });
        Some(rows.collect())
    }
}

const fn is_cognitive(aptitude: Aptitude) -> bool {
    matches!(
        aptitude,
        Aptitude::Verbal
            | Aptitude::Reading
            | Aptitude::Arithmetic
            | Aptitude::Computation
            | Aptitude::Spatial
    )
}

/// The aptitudes of one occupation from its abilities; `None` where an ability is missing.
fn aptitudes(abilities: &BTreeMap<String, f64>) -> Option<ByAptitude<f64>> {
    let [first, second] = SPATIAL;
    let spatial = abilities.get(first)?.max(*abilities.get(second)?);
    let mut values = ByAptitude::new([spatial; 11]);
    for (aptitude, parts) in ABILITIES {
        let mut sum = 0.0;
        for (name, share) in *parts {
            sum += share * abilities.get(*name)?;
        }
        values.set(*aptitude, sum);
    }
    Some(values)
}

/// Every value as z against the reference occupations (divisor n).
fn standardised<'a>(
    table: &BTreeMap<&'a str, ByAptitude<f64>>,
    reference: &[&str],
) -> BTreeMap<&'a str, ByAptitude<f64>> {
    let count = f64::from(u32::try_from(reference.len()).unwrap_or(u32::MAX));
    let mean = |value: &dyn Fn(&ByAptitude<f64>) -> f64| {
        reference.iter().filter_map(|code| table.get(code)).fold(0.0, |sum, row| sum + value(row))
            / count
    };
    let centre = ByAptitude::from_fn(|aptitude| mean(&|row| *row.of(aptitude)));
    let spread = ByAptitude::from_fn(|aptitude| {
        mean(&|row| (row.of(aptitude) - centre.of(aptitude)).powi(2)).sqrt()
    });
    let z =
        |row: &ByAptitude<f64>| ByAptitude::from_fn(|a| (row.of(a) - centre.of(a)) / spread.of(a));
    table.iter().map(|(code, row)| (*code, z(row))).collect()
}

/// The three to five essential aptitudes of an occupation with weights in hundredths that sum to
/// 100. The score is z of importance among the reference (what sets this work apart) plus
/// importance less 3 (what matters in it anyway).
fn essentials(
    importance: &ByAptitude<f64>,
    z_importance: &ByAptitude<f64>,
    reads: bool,
) -> Vec<(Aptitude, u32)> {
    let counts = |aptitude: &Aptitude| {
        let needs_reading = matches!(aptitude, Aptitude::Reading | Aptitude::Clerical);
        *importance.of(*aptitude) >= LEAST_IMPORTANCE && (reads || !needs_reading)
    };
    let score = |a: Aptitude| z_importance.of(a) + importance.of(a) - NEUTRAL_IMPORTANCE;
    let mut scored: Vec<(Aptitude, f64)> =
        Aptitude::ALL.iter().copied().filter(counts).map(|a| (a, score(a))).collect();
    drop_weaker_twin(&mut scored);
    scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.word().cmp(b.0.word())));
    let further = scored.iter().take(MOST).skip(FIRST);
    let further = further.take_while(|(_, score)| *score >= FURTHER_SCORE).count();
    scored.truncate(FIRST + further);
    hundredths(&scored)
}

/// Of arithmetic and computation the weaker goes unless both are strong.
fn drop_weaker_twin(scored: &mut Vec<(Aptitude, f64)>) {
    let of = |twin: Aptitude| scored.iter().find(|(a, _)| *a == twin).map(|(_, score)| *score);
    let twins = (of(Aptitude::Arithmetic), of(Aptitude::Computation));
    if let (Some(arithmetic), Some(computation)) = twins
        && arithmetic.min(computation) < TWIN_SCORE
    {
        let weaker =
            if computation < arithmetic { Aptitude::Computation } else { Aptitude::Arithmetic };
        scored.retain(|(aptitude, _)| *aptitude != weaker);
    }
}

/// Weights in hundredths in proportion to the scores, by largest remainder.
fn hundredths(scored: &[(Aptitude, f64)]) -> Vec<(Aptitude, u32)> {
    let (least, greatest) = SCORE_BOUNDS;
    let raw = |score: f64| SCORE_BASE + score.clamp(least, greatest);
    let total = scored.iter().fold(0.0, |sum, (_, score)| sum + raw(*score));
    let share = |score: f64| 100.0 * raw(score) / total;
    let floor = |exact: f64| (1..=100).take_while(|n| f64::from(*n) <= exact).last().unwrap_or(0);
    let mut weights: Vec<(Aptitude, u32, f64)> = scored
        .iter()
        .map(|(aptitude, score)| {
            let exact = share(*score);
            let whole = floor(exact);
            (*aptitude, whole, exact - f64::from(whole))
        })
        .collect();
    let left = 100_u32.saturating_sub(weights.iter().map(|(_, whole, _)| whole).sum());
    weights.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.word().cmp(b.0.word())));
    let numbered = weights.into_iter().zip(0_u32..);
    numbered.map(|((a, whole, _), place)| (a, whole + u32::from(place < left))).collect()
}
