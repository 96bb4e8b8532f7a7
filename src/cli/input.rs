//! What commands read: files, standard input, the settings that bear on them, and the day.

use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::application::bundled::Bundled;
use crate::application::engine::Engine;
use crate::application::find::{self, Found};
use crate::application::folder::Folder;
use crate::application::reference::{Given, GivenFile, Reference};
use crate::application::settings::Settings;
use crate::documents::catalogue::CatalogueFiles;
use crate::documents::fault::Fault;
use crate::documents::profile;
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::participant::Participant;
use crate::domain::trade::TradeIndex;
use crate::text::Speaker;

use super::arguments::{DataArguments, LanguageArguments};
use super::failure::Failure;

/// The path that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// The settings that bear on commands which neither serve nor store.
const OF_COMMANDS: [&str; 2] = ["SWADHIN_LANG", "SWADHIN_TIME_ZONE"];

/// Language and time zone as the environment sets them.
pub(super) fn settings() -> Result<Settings, Failure> {
    let set = std::env::vars_os().filter_map(|(name, value)| {
        let name = name.into_string().ok()?;
        OF_COMMANDS.contains(&name.as_str()).then(|| (name, value.to_string_lossy().into_owned()))
    });
    Settings::read(None, set)
        .map_err(|faults| Failure::Usage(faults.iter().map(ToString::to_string).collect()))
}

/// The day on which everything is valued: as given, or today where the settings are at home.
pub(super) fn day(given: Option<Date>, settings: &Settings) -> Date {
    given.unwrap_or_else(|| settings.time_zone.to_datetime(Timestamp::now()).date())
}

/// The language that was asked for.
pub(super) fn language(arguments: &LanguageArguments, settings: &Settings) -> Language {
    arguments.lang.unwrap_or(settings.language)
}

/// The name of a file as messages give it, and its bytes.
pub(super) fn file(path: &Path) -> Result<GivenFile, Failure> {
    let name = path.display().to_string();
    let read = if path.as_os_str() == STANDARD_INPUT {
        let mut bytes = Vec::new();
        // One byte more than any profile may have, so that a longer one is known as such.
        let most = u64::try_from(profile::MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        std::io::stdin().lock().take(most).read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    match read {
        Ok(bytes) => Ok(GivenFile { name, bytes }),
        Err(error) => Err(Failure::usage(format!("cannot read {name}: {error}"))),
    }
}

/// The data folder that was named, or the bundled data.
pub(super) fn files(folder: Option<&Path>) -> Result<Box<dyn CatalogueFiles>, Failure> {
    match folder {
        None => Ok(Box::new(Bundled)),
        Some(path) if path.is_dir() => Ok(Box::new(Folder::new(path))),
        Some(path) => Err(Failure::usage(format!("{} is no folder", path.display()))),
    }
}

/// The catalogue, market and policy of a folder or of the bundled data, as of today.
pub(super) fn reference(folder: Option<&Path>, settings: &Settings) -> Result<Reference, Failure> {
    Ok(Reference::load(&*files(folder)?, &Given::default(), day(None, settings))?)
}

/// Settings of the service: from a file, if one is named, and the environment.
pub(super) fn service_settings(config: Option<&Path>) -> Result<Settings, Failure> {
    let text = match config.map(file).transpose()? {
        None => None,
        Some(GivenFile { name, bytes }) => match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(_) => return Err(Failure::usage(format!("{name}: must be text in UTF-8"))),
        },
    };
    let environment = std::env::vars_os().filter_map(|(name, value)| {
        Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
    });
    Settings::read(text.as_deref(), environment)
        .map_err(|faults| Failure::Usage(faults.iter().map(ToString::to_string).collect()))
}

/// The reference data that the arguments name, ready to rank.
pub(super) fn engine(arguments: &DataArguments, day: Date) -> Result<Engine, Failure> {
    let files = files(arguments.data.as_deref())?;
    let each =
        |paths: &[PathBuf]| paths.iter().map(|path| file(path)).collect::<Result<Vec<_>, _>>();
    let given = Given {
        market: each(&arguments.market)?,
        market_only: arguments.market_only,
        courses: each(&arguments.courses)?,
        policy: arguments.policy.as_deref().map(file).transpose()?,
    };
    Ok(Engine::new(Reference::load(&*files, &given, day)?))
}

/// The participant of a profile file; faults carry the file's name.
pub(super) fn participant(
    path: &Path,
    catalogue: &Catalogue,
    day: Date,
) -> Result<Participant, Failure> {
    let GivenFile { name, bytes } = file(path)?;
    profile::parse(&bytes, catalogue, day).map_err(|faults| faults_of(&name, faults))
}

/// Faults of what stands under a name.
pub(super) fn faults_of(name: &str, mut faults: Vec<Fault>) -> Failure {
    for fault in &mut faults {
        name.clone_into(&mut fault.file);
    }
    Failure::from(faults)
}

/// The trade of a name in any language; near misses are suggested.
pub(super) fn trade(
    catalogue: &Catalogue,
    name: &str,
    language: Language,
) -> Result<TradeIndex, Failure> {
    let near = match find::trade(catalogue, name) {
        Found::Trade(trade) => return Ok(trade),
        Found::Nearest(near) => near,
    };
    let speaker = Speaker::new(language, catalogue);
    let each = near
        .iter()
        .map(|trade| format!("{} ({})", catalogue.trade(*trade).id, speaker.trade(*trade)));
    let each: Vec<String> = each.collect();
    Err(Failure::usage(if each.is_empty() {
        format!("“{name}” is no trade of the catalogue; `swadhin catalogue list` shows all")
    } else {
        format!("“{name}” is no trade of the catalogue; did you mean {}?", each.join(", "))
    }))
}
