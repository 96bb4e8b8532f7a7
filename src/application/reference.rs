//! The reference data that a ranking rests on: catalogue, market, policy, each with its hash.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::documents::catalogue::{self, CatalogueFiles};
use crate::documents::course;
use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::documents::market::{self, MarketFile};
use crate::documents::policy::PolicyFile;
use crate::documents::ranking::Versions;
use crate::domain::catalogue::Catalogue;
use crate::domain::market::Market;
use crate::domain::policy::Policy;

/// The version of the method; it stands in every ranking.
pub const METHOD: &str = "1.0.0";

/// The tables of which a catalogue is made; their bytes are its version.
const TABLES: [&str; 9] = [
    "trades.csv",
    "trade_titles.csv",
    "trade_interests.csv",
    "trade_aptitudes.csv",
    "trade_tasks.csv",
    "places.csv",
    "wage_floors.csv",
    "centres.csv",
    "courses.csv",
];
const POLICY: &str = "policy/scoring.toml";
const MARKET_FOLDER: &str = "market";
const INSTRUMENT_FOLDER: &str = "instruments";

/// A file that was given: its name and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFile {
    /// The name as it was given.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Files given beside the data folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// Market files, read together with the bundled ones.
    pub market: Vec<GivenFile>,
    /// Leave the bundled market out.
    pub market_only: bool,
    /// Course files, read together with the bundled ones.
    pub courses: Vec<GivenFile>,
    /// A policy file, whose figures go before the default ones.
    pub policy: Option<GivenFile>,
}

/// Catalogue, market and policy, with their hashes.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// The market.
    pub market: Market,
    /// The policy.
    pub policy: Policy,
    catalogue_hash: String,
    market_hash: String,
    policy_hash: String,
}

impl Reference {
    /// Reads the data of a folder (or the bundled data) and what was given beside it.
    ///
    /// # Errors
    /// Every [`Fault`] of every file.
    pub fn load(
        files: &dyn CatalogueFiles,
        given: &Given,
        valued_on: Date,
    ) -> Result<Self, Faults> {
        let catalogue = catalogue::parse(files)?;
        let mut faults = Faults::default();
        let policy = policy(files, given, &mut faults);
        let market = market(files, given, &catalogue, valued_on, &mut faults);
        let courses = courses(given, &catalogue, valued_on, &mut faults);
        match (policy, market) {
            (Some((policy, policy_hash)), Some((market, market_hash))) if faults.is_empty() => {
                let catalogue_hash = catalogue_hash(files, &given.courses);
                let catalogue = match courses {
                    Some(courses) => catalogue.with_courses(courses),
                    None => catalogue,
                };
                Ok(Self { catalogue, market, policy, catalogue_hash, market_hash, policy_hash })
            }
            _ => Err(faults),
        }
    }

    /// What a ranking computed with this data states.
    pub fn versions(&self, valued_on: Date) -> Versions {
        Versions {
            method: METHOD.to_owned(),
            catalogue: self.catalogue_hash.clone(),
            market: self.market_hash.clone(),
            policy: self.policy_hash.clone(),
            model: None,
            valued_on: valued_on.to_string(),
        }
    }
}

/// A hash over named files: each name and content with its length, in the order given.
fn hash<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hasher = Sha256::new();
    for (name, bytes) in files {
        for part in [name.as_bytes(), bytes] {
            let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
            hasher.update(length.to_be_bytes());
            hasher.update(part);
        }
    }
    let digest = hasher.finalize();
    digest.iter().fold("sha256:".to_owned(), |text, byte| text + &format!("{byte:02x}"))
}

fn catalogue_hash(files: &dyn CatalogueFiles, courses: &[GivenFile]) -> String {
    let mut paths: Vec<String> = TABLES.iter().map(ToString::to_string).collect();
    let mut instruments = files.list(INSTRUMENT_FOLDER);
    instruments.sort_unstable();
    paths.extend(instruments);
    let read: Vec<(String, Vec<u8>)> = paths
        .into_iter()
        .map(|path| {
            let bytes = files.read(&path).unwrap_or_default().into_owned();
            (path, bytes)
        })
        .collect();
    let tables = read.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    // Files given beside the folder count by content, whatever they are called.
    hash(tables.chain(by_content(courses)))
}

/// Given files in the order of their content, under no name.
fn by_content(files: &[GivenFile]) -> impl Iterator<Item = (&str, &[u8])> {
    let mut contents: Vec<&[u8]> = files.iter().map(|file| file.bytes.as_slice()).collect();
    contents.sort_unstable();
    contents.into_iter().map(|bytes| ("", bytes))
}

fn policy(
    files: &dyn CatalogueFiles,
    given: &Given,
    faults: &mut Faults,
) -> Option<(Policy, String)> {
    let Some(bytes) = files.read(POLICY) else {
        let message = "is missing; a data folder needs it";
        faults.push(Fault::of_file(POLICY, FaultCode::FileMissing, message));
        return None;
    };
    let default = PolicyFile::read(POLICY, &bytes);
    let own = given.policy.as_ref().map(|file| PolicyFile::read(&file.name, &file.bytes));
    let mut kept = |read: Result<PolicyFile, Faults>| read.map_err(|f| faults.append(f)).ok();
    let default = kept(default)?;
    let file = match own {
        Some(own) => kept(own)?.over(&default),
        None => default,
    };
    let policy = file.policy().map_err(|wrong| faults.append(wrong)).ok()?;
    let default = [(POLICY, &*bytes)];
    let hash = hash(default.into_iter().chain(by_content(given.policy.as_slice())));
    Some((policy, hash))
}

fn market(
    files: &dyn CatalogueFiles,
    given: &Given,
    catalogue: &Catalogue,
    valued_on: Date,
    faults: &mut Faults,
) -> Option<(Market, String)> {
    let mut sources: Vec<GivenFile> = Vec::new();
    if !given.market_only {
        let mut paths = files.list(MARKET_FOLDER);
        paths.retain(|path| {
            std::path::Path::new(path).extension().is_some_and(|ending| ending == "csv")
        });
        paths.sort_unstable();
        for name in paths {
            let bytes = files.read(&name).unwrap_or_default().into_owned();
            sources.push(GivenFile { name, bytes });
        }
    }
    sources.extend(given.market.iter().cloned());
    let mut read: Vec<MarketFile> = Vec::new();
    for file in &sources {
        match market::parse(catalogue, &file.name, &file.bytes, valued_on).into_rows() {
            Ok(rows) => read.push(rows),
            Err(wrong) => faults.append(wrong),
        }
    }
    if !faults.is_empty() {
        return None;
    }
    match market::combine(read) {
        Ok(market) => Some((market, hash(by_content(&sources)))),
        Err(wrong) => {
            faults.append(wrong);
            None
        }
    }
}

fn courses(
    given: &Given,
    catalogue: &Catalogue,
    valued_on: Date,
    faults: &mut Faults,
) -> Option<Vec<crate::domain::course::Course>> {
    if given.courses.is_empty() {
        return None;
    }
    let mut all = catalogue.courses().to_vec();
    let mut seen: std::collections::HashSet<_> =
        all.iter().map(|course| course.id.clone()).collect();
    for file in &given.courses {
        match course::parse(catalogue, &file.name, &file.bytes, valued_on) {
            Ok(courses) => {
                for course in courses {
                    if !seen.insert(course.id.clone()) {
                        let message = "is the id of another course; give each course its own id";
                        let fault = Fault::of_file(&file.name, FaultCode::IdDouble, message);
                        faults.push(fault.in_column("course").with_value(&course.id));
                    }
                    all.push(course);
                }
            }
            Err(wrong) => faults.append(wrong),
        }
    }
    Some(all)
}
