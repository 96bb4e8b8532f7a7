//! Settings of the service: from a TOML file and `SWADHIN_…` environment variables, which go
//! before it. Unknown settings are refused, all at once.

use std::net::SocketAddr;

use jiff::tz::TimeZone;

use crate::domain::catalogue::Language;
use crate::domain::table::{Key, closed_enum};

closed_enum!(
    /// Settings by their names without `SWADHIN_`.
    Setting {
        /// Address and port on which the service listens; loopback only.
        Listen = "LISTEN",
        /// `sqlite:` and the path of the database file.
        DatabaseUrl = "DATABASE_URL",
        /// Language of pages and sentences where a request names none.
        Lang = "LANG",
        /// Name of the organisation, shown at the head of pages.
        OrgName = "ORG_NAME",
        /// Address and port of the metrics listener; none: no metrics.
        MetricsListen = "METRICS_LISTEN",
        /// Time zone whose date is the day of valuation.
        TimeZone = "TIME_ZONE",
    }
);

/// Settings that later versions will have; naming them now is an error that says so.
const LATER: [&str; 4] = ["KEY_FILE", "SESSION_MINUTES", "TLS_CERT", "TLS_KEY"];

/// Environment variables of that form that are not settings: they steer the tests.
const NOT_SETTINGS: [&str; 1] = ["SWADHIN_FIGURES"];

const PREFIX: &str = "SWADHIN_";

/// The greatest length of the organisation's name in characters.
const ORG_NAME_CHARS: usize = 80;

/// A setting that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {why}")]
pub struct SettingFault {
    /// The setting as it was given.
    pub name: String,
    /// What is wrong and how to mend it.
    pub why: String,
}

/// Settings that can be used.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Where the service listens; a loopback address.
    pub listen: SocketAddr,
    /// The path of the `SQLite` database file.
    pub database: String,
    /// The language where a request names none.
    pub language: Language,
    /// The organisation's name.
    pub organisation: Option<String>,
    /// Where metrics are served.
    pub metrics_listen: Option<SocketAddr>,
    /// The time zone whose date is the day of valuation.
    pub time_zone: TimeZone,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            database: "swadhin.db".to_owned(),
            language: Language::English,
            organisation: None,
            metrics_listen: None,
            time_zone: default_time_zone(),
        }
    }
}

/// India's time zone; the first place of the product.
pub fn default_time_zone() -> TimeZone {
    TimeZone::get("Asia/Kolkata").unwrap_or(TimeZone::UTC)
}

impl Settings {
    /// Settings from a TOML file's text, if there is one, and environment variables.
    ///
    /// # Errors
    /// Every [`SettingFault`].
    pub fn read(
        file: Option<&str>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Vec<SettingFault>> {
        let mut faults = Vec::new();
        let mut settings = Self::default();
        for (name, value) in from_file(file, &mut faults) {
            settings.set(&name, &name, &value, &mut faults);
        }
        let mut variables: Vec<(String, String)> = environment
            .filter(|(name, _)| name.starts_with(PREFIX) && !NOT_SETTINGS.contains(&name.as_str()))
            .collect();
        variables.sort_unstable();
        for (variable, value) in variables {
            let name = variable.trim_start_matches(PREFIX);
            settings.set(name, &variable, &value, &mut faults);
        }
        if faults.is_empty() { Ok(settings) } else { Err(faults) }
    }

    fn set(&mut self, name: &str, given: &str, value: &str, faults: &mut Vec<SettingFault>) {
        let mut refuse = |why: String| faults.push(SettingFault { name: given.to_owned(), why });
        let Some(setting) = Setting::from_word(name) else {
            refuse(if LATER.contains(&name) {
                "has no use in this version yet; leave it out".to_owned()
            } else {
                let known: Vec<&str> = Setting::ALL.iter().map(|setting| setting.word()).collect();
                format!("is no setting; use one of {}", known.join(", "))
            });
            return;
        };
        match setting {
            Setting::Listen => match loopback(value) {
                Ok(address) => self.listen = address,
                Err(why) => refuse(why),
            },
            Setting::MetricsListen => match loopback(value) {
                Ok(address) => self.metrics_listen = Some(address),
                Err(why) => refuse(why),
            },
            Setting::DatabaseUrl => match value.strip_prefix("sqlite:") {
                Some(path) if !path.is_empty() => {
                    path.trim_start_matches("//").clone_into(&mut self.database);
                }
                _ => refuse(
                    "must be sqlite: and a path, such as sqlite:swadhin.db; PostgreSQL comes with \
                     the stored caseload"
                        .to_owned(),
                ),
            },
            Setting::Lang => match Language::from_word(value) {
                Some(language) => self.language = language,
                None => refuse("must be en, bn, hi or ne".to_owned()),
            },
            Setting::OrgName if value.chars().count() > ORG_NAME_CHARS => {
                refuse(format!("must have at most {ORG_NAME_CHARS} characters"));
            }
            Setting::OrgName => self.organisation = Some(value.to_owned()),
            Setting::TimeZone => match TimeZone::get(value) {
                Ok(zone) => self.time_zone = zone,
                Err(_) => refuse("must be a time zone such as Asia/Kolkata".to_owned()),
            },
        }
    }
}

/// An address that only this machine can reach. Until there are accounts, whoever reaches the
/// service may use it, so that no other address is taken.
fn loopback(value: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = value
        .parse()
        .map_err(|_| "must be an address and port such as 127.0.0.1:8080".to_owned())?;
    if address.ip().is_loopback() {
        Ok(address)
    } else {
        Err("must be a loopback address such as 127.0.0.1:8080, because there are no accounts \
             yet: anybody who reached the service from elsewhere could use it"
            .to_owned())
    }
}

fn from_file(file: Option<&str>, faults: &mut Vec<SettingFault>) -> Vec<(String, String)> {
    let Some(text) = file else { return Vec::new() };
    let mut refuse =
        |name: &str, why: String| faults.push(SettingFault { name: name.to_owned(), why });
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(wrong) => {
            refuse("settings file", format!("is no TOML: {}", wrong.message()));
            return Vec::new();
        }
    };
    let mut named = Vec::new();
    for (name, value) in table {
        match value {
            toml::Value::String(text) => named.push((name.to_uppercase(), text)),
            _ => refuse(&name, "must be a text in quotes".to_owned()),
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: Option<&str>, variables: &[(&str, &str)]) -> Result<Settings, Vec<SettingFault>> {
        let variables = variables.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        Settings::read(file, variables)
    }

    #[test]
    fn the_environment_goes_before_the_file() {
        let file = "listen = \"127.0.0.1:9000\"\nlang = \"bn\"\n";
        let settings = read(Some(file), &[("SWADHIN_LISTEN", "127.0.0.1:9001")]).unwrap();
        assert_eq!(settings.listen.port(), 9001);
        assert_eq!(settings.language, Language::Bengali);
    }

    #[test]
    fn every_wrong_setting_is_named() {
        let wrong = read(
            Some("colour = \"red\"\nlisten = 8080\n"),
            &[("SWADHIN_LISTEN", "0.0.0.0:8080"), ("SWADHIN_KEY_FILE", "key")],
        );
        let names: Vec<String> = wrong.unwrap_err().into_iter().map(|fault| fault.name).collect();
        assert_eq!(names, ["listen", "COLOUR", "SWADHIN_KEY_FILE", "SWADHIN_LISTEN"]);
    }

    #[test]
    fn variables_of_other_programs_are_no_settings() {
        assert_eq!(read(None, &[("LANG", "C"), ("SWADHIN_FIGURES", "x")]), Ok(Settings::default()));
    }
}
