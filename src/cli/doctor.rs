//! `doctor`: settings, data, database, day and processor, each in order or not.

use jiff::Timestamp;

use crate::application::bundled::Bundled;
use crate::application::host::{Check, Host};
use crate::application::reference::{Given, Reference};
use crate::application::settings::Settings;
use crate::documents::catalogue::Coverage;

use super::arguments::ServeArguments;
use super::failure::Failure;
use super::input;
use super::layout::{BAD, GOOD, STRONG, columns, hanging, padded, styled, width};
use super::screen::Screen;
use crate::domain::catalogue::Language;
use crate::text::words::Words;

/// Looks at everything and says what it found; fails if anything is not in order.
pub(super) fn run(
    arguments: &ServeArguments,
    host: &dyn Host,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let mut checks = Vec::new();
    let settings = settings(arguments, &mut checks);
    checks.extend(day(&settings));
    data(&settings, &mut checks);
    checks.extend(host.check_database(&settings));
    checks.push(sound("processor", &plain("terminal-doctor-portable")));
    let widest = checks.iter().map(|check| columns(&check.name)).max().unwrap_or(0);
    let (good, bad) = (plain("terminal-doctor-ok"), plain("terminal-doctor-not-ok"));
    let verdict = columns(&good).max(columns(&bad));
    for check in &checks {
        let (style, word) = if check.sound { (GOOD, &good) } else { (BAD, &bad) };
        let first = format!("{}  {}  ", padded(word, verdict), padded(&check.name, widest));
        let line = hanging(&first, &check.found, width());
        screen.line(&line.replacen(word.as_str(), &styled(style, word), 1))?;
    }
    let wrong = checks.iter().filter(|check| !check.sound).count();
    if wrong == 0 {
        screen.line(&styled(STRONG, &plain("terminal-doctor-all-ok")))
    } else {
        screen.line(&styled(STRONG, &plain("terminal-doctor-some-not-ok")))?;
        screen.flush()?;
        Err(Failure::NotSound)
    }
}

/// A message without parameters; no catalogue is needed, because that may be what is damaged.
fn plain(id: &str) -> String {
    let said = Words::of(Language::English).say(id, &fluent_bundle::FluentArgs::new());
    said.unwrap_or_else(|| id.to_owned())
}

fn check(name: &str, sound: bool, found: &str) -> Check {
    let name = plain(&format!("terminal-doctor-{name}"));
    Check { name, sound, found: found.to_owned() }
}

fn sound(name: &str, found: &str) -> Check {
    check(name, true, found)
}

fn settings(arguments: &ServeArguments, checks: &mut Vec<Check>) -> Settings {
    match input::service_settings(arguments.config.as_deref()) {
        Ok(settings) => {
            let found = format!("{}, sqlite:{}", settings.listen, settings.database);
            checks.push(sound("settings", &found));
            settings
        }
        Err(Failure::Usage(sentences)) => {
            checks.extend(sentences.iter().map(|sentence| check("settings", false, sentence)));
            Settings::default()
        }
        Err(_) => Settings::default(),
    }
}

fn day(settings: &Settings) -> [Check; 2] {
    let now = settings.time_zone.to_datetime(Timestamp::now());
    let zone = settings.time_zone.iana_name().unwrap_or("UTC");
    [sound("day", &now.date().to_string()), sound("time-zone", zone)]
}

fn data(settings: &Settings, checks: &mut Vec<Check>) {
    let today = input::day(None, settings);
    match Reference::load(&Bundled, &Given::default(), today) {
        Ok(reference) => {
            let versions = reference.versions(today);
            checks.push(sound("catalogue", &versions.catalogue));
            checks.push(sound("market", &versions.market));
            checks.push(sound("policy", &versions.policy));
            let coverage = Coverage::of(&reference.catalogue, &reference.market);
            let counts = coverage.tables.iter().map(|(table, rows)| {
                format!("{} {rows}", plain(&format!("terminal-table-{}", table.replace(' ', "-"))))
            });
            checks.push(sound("rows", &counts.collect::<Vec<_>>().join(", ")));
        }
        Err(faults) => {
            checks.extend(faults.iter().map(|fault| check("data", false, &fault.to_string())));
        }
    }
}
