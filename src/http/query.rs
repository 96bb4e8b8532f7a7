//! Query parameters, strict: every unknown, double or wrong one is named, all at once.

use actix_web::{HttpRequest, web};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::documents::fault::FaultCode;
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::table::Key as _;

use super::problem::{ParameterFault, Problem};

/// The most entries of a list in one answer; judgement.
const MOST_LISTED: usize = 500;
/// Entries of a list where a request names no number; judgement.
const USUALLY_LISTED: usize = 100;
/// The most characters of a search; judgement: no name is longer.
const MOST_SOUGHT_CHARS: usize = 100;

/// The parameters of one request.
pub(super) struct Query {
    given: Vec<(String, String)>,
    faults: Vec<ParameterFault>,
}

impl Query {
    /// The parameters of a request that may have the known ones.
    pub(super) fn of(request: &HttpRequest, known: &[&str]) -> Self {
        let read = web::Query::<Vec<(String, String)>>::from_query(request.query_string());
        let mut query = Self { given: Vec::new(), faults: Vec::new() };
        let Ok(given) = read else {
            query.refuse("", FaultCode::FileUnreadable, "is no query; write name=value&name=value");
            return query;
        };
        for (name, value) in given.into_inner() {
            if !known.contains(&name.as_str()) {
                // The name comes from outside: it is told only where it is like a parameter's.
                let plain = name.len() <= 20 && name.bytes().all(|byte| byte.is_ascii_lowercase());
                let shown = if plain { name.as_str() } else { "" };
                let message = format!("is no parameter here; use {}", listed(known));
                query.refuse(shown, FaultCode::FieldUnknown, message);
            } else if query.text(&name).is_some() {
                query.refuse(&name, FaultCode::FieldDouble, "stands twice; give it once");
            } else {
                query.given.push((name, value));
            }
        }
        query
    }

    /// A parameter as it was given.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Notes a fault.
    pub(super) fn refuse(&mut self, name: &str, code: FaultCode, message: impl Into<String>) {
        let parameter = name.to_owned();
        self.faults.push(ParameterFault { parameter, code, message: message.into() });
    }

    /// The language of `lang`.
    pub(super) fn language(&mut self, usual: Language) -> Language {
        let Some(word) = self.text("lang") else { return usual };
        Language::from_word(word).unwrap_or_else(|| {
            let words: Vec<&str> = Language::ALL.iter().map(|language| language.word()).collect();
            let message = format!("must be one of {}", words.join(", "));
            self.refuse("lang", FaultCode::ValueWord, message);
            usual
        })
    }

    /// A whole number of 1 to a greatest.
    pub(super) fn count(&mut self, name: &str, greatest: usize) -> Option<usize> {
        let text = self.text(name)?;
        let count = text.parse().ok().filter(|count| (1..=greatest).contains(count));
        if count.is_none() {
            let message = format!("must be a whole number of 1 to {greatest}");
            self.refuse(name, FaultCode::ValueRange, message);
        }
        count
    }

    /// The day of `on`, not after today.
    pub(super) fn day(&mut self, today: Date) -> Date {
        let Some(text) = self.text("on") else { return today };
        match text.parse::<Date>().ok().filter(|date| date.to_string() == text) {
            Some(date) if date <= today => date,
            Some(_) => {
                self.refuse("on", FaultCode::ValueDate, format!("must not lie after {today}"));
                today
            }
            None => {
                let message = "must be a calendar date such as 2026-11-24";
                self.refuse("on", FaultCode::ValueType, message);
                today
            }
        }
    }

    /// The words of `q`; none: empty.
    pub(super) fn sought(&mut self) -> String {
        let words = self.text("q").unwrap_or_default().to_owned();
        if words.chars().count() > MOST_SOUGHT_CHARS {
            let message = format!("must have at most {MOST_SOUGHT_CHARS} characters");
            self.refuse("q", FaultCode::ValueLength, message);
            return String::new();
        }
        words
    }

    /// The sector of `sector`.
    pub(super) fn sector(&mut self, catalogue: &Catalogue) -> Option<String> {
        let sector = self.text("sector")?.to_owned();
        let sectors = catalogue.sectors();
        if !sectors.contains(&sector.as_str()) {
            let message = format!("must be one of {}", sectors.join(", "));
            self.refuse("sector", FaultCode::ValueWord, message);
        }
        Some(sector)
    }

    /// Which part of a list is asked for. A cursor only fits the list that gave it: the same
    /// data (whose hash is `version`) and the same other parameters.
    pub(super) fn page(&mut self, version: &str) -> Page {
        let limit = self.count("limit", MOST_LISTED).unwrap_or(USUALLY_LISTED);
        let list = self.list_mark(version);
        let mut start = 0;
        if let Some(cursor) = self.text("cursor") {
            let position = cursor
                .split_once('.')
                .filter(|(_, mark)| *mark == list)
                .and_then(|(position, _)| usize::from_str_radix(position, 16).ok());
            if let Some(position) = position {
                start = position;
            } else {
                let message = "comes from another list; begin again without it";
                self.refuse("cursor", FaultCode::ValueShape, message);
            }
        }
        Page { start, limit, list }
    }

    /// A short mark of the list: the data and every parameter that chooses from it.
    fn list_mark(&self, version: &str) -> String {
        let mut hasher = Sha256::new();
        hasher.update(version);
        for (name, value) in &self.given {
            if !matches!(name.as_str(), "limit" | "cursor") {
                hasher.update([0]);
                hasher.update(name);
                hasher.update([0]);
                hasher.update(value);
            }
        }
        let digest = hasher.finalize();
        digest.iter().take(6).fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    }

    /// Every fault, if there is one.
    pub(super) fn checked(self) -> Result<(), Problem> {
        if self.faults.is_empty() { Ok(()) } else { Err(Problem::Query(self.faults)) }
    }
}

/// Part of a list.
pub(super) struct Page {
    start: usize,
    limit: usize,
    list: String,
}

impl Page {
    /// The entries of this part, and the cursor of the next one if there are more.
    pub(super) fn of<'a, T>(&self, all: &'a [T]) -> (&'a [T], Option<String>) {
        let rest = all.get(self.start..).unwrap_or_default();
        let part = rest.get(..self.limit).unwrap_or(rest);
        let end = self.start + part.len();
        let next = (end < all.len()).then(|| format!("{end:x}.{}", self.list));
        (part, next)
    }
}

fn listed(known: &[&str]) -> String {
    if known.is_empty() { "none".to_owned() } else { known.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    const KNOWN: [&str; 6] = ["q", "lang", "on", "top", "limit", "cursor"];

    fn query(text: &str) -> Query {
        let request = TestRequest::with_uri(&format!("/a?{text}")).to_http_request();
        Query::of(&request, &KNOWN)
    }

    #[test]
    fn every_wrong_parameter_is_named() {
        let mut query = query("colour=red&lang=fr&top=0&on=2026-02-30&lang=en");
        query.language(Language::English);
        query.count("top", 10);
        query.day(jiff::civil::date(2026, 11, 24));
        let Err(Problem::Query(faults)) = query.checked() else { panic!("faults") };
        let names: Vec<&str> = faults.iter().map(|fault| fault.parameter.as_str()).collect();
        assert_eq!(names, ["colour", "lang", "lang", "top", "on"]);
    }

    #[test]
    fn a_list_is_read_to_its_end_part_by_part() {
        let all: Vec<usize> = (0..25).collect();
        let mut seen = Vec::new();
        let mut cursor = None;
        loop {
            let text = cursor.map_or_else(String::new, |cursor| format!("&cursor={cursor}"));
            let page = query(&format!("q=a&limit=10{text}")).page("sha256:1");
            let (part, next) = page.of(&all);
            seen.extend_from_slice(part);
            let Some(next) = next else { break };
            cursor = Some(next);
        }
        assert_eq!(seen, all);
    }

    #[test]
    fn a_cursor_fits_only_its_own_list() {
        let (_, next) = query("q=a&limit=1").page("sha256:1").of(&[1, 2]);
        let next = next.unwrap();
        for (text, version) in
            [("q=b", "sha256:1"), ("q=a", "sha256:2"), ("q=a&lang=bn", "sha256:1")]
        {
            let mut query = query(&format!("{text}&cursor={next}"));
            query.page(version);
            assert!(query.checked().is_err(), "{text} {version}");
        }
        let mut query = query("q=a&limit=7&cursor=ffffffffffffffffff");
        query.page("sha256:1");
        assert!(query.checked().is_err());
    }
}
