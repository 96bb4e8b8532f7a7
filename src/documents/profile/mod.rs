//! Profiles (`profile/1`): one participant in JSON, strict. What is absent is unknown.

mod assessment;
mod circumstances;
mod reader;
pub mod request;
mod safety;
pub mod schema;
pub mod what_if;
mod work;

use std::sync::Arc;

use jiff::civil::Date;

use super::cell::{Read, date_until, wrong};
use super::fault::{Fault, FaultCode};
use super::json;
pub use super::json::MOST_BYTES;
use crate::domain::aptitude::ByAptitude;
use crate::domain::catalogue::Catalogue;
use crate::domain::participant::Participant;
use crate::domain::place::PlaceIndex;
use crate::domain::quantity::Years;
use reader::{At, Fields, Reader};
pub use work::{MOST_MONTHS, MOST_TASKS};

/// The name under which faults of a profile stand.
const FILE: &str = "profile";
/// The form that is read.
const SCHEMA: &str = "profile/1";

const FIELDS: &[&str] = &[
    "schema",
    "participant",
    "assessed_on",
    "place",
    "will_move_to",
    "train_in",
    "age_years",
    "interests",
    "aptitudes",
    "tryouts",
    "work_samples",
    "experience",
    "certificates",
    "education",
    "available",
    "can",
    "documents",
    "withholds",
    "capital",
    "safety",
    "refuses",
    "priorities",
];

/// A participant from a `profile/1` document.
///
/// # Errors
/// Every [`Fault`], in the order of the document.
pub fn parse(
    bytes: &[u8],
    catalogue: &Catalogue,
    valued_on: Date,
) -> Result<Participant, Vec<Fault>> {
    let root = json::parse(FILE, bytes)?;
    let mut reader = Reader::new(FILE, catalogue, valued_on);
    let at = At::root(&root);
    let participant = match reader.fields(&at, FIELDS) {
        Some(fields) => participant(&mut reader, &fields),
        None => None,
    };
    let faults = reader.into_faults();
    match participant {
        Some(participant) if faults.is_empty() => Ok(participant),
        _ => Err(faults),
    }
}

fn participant(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Participant> {
    check_schema(reader, fields);
    let code = fields.get("participant").and_then(|at| reader.text(&at, code));
    let last = date_until(reader.valued_on);
    let assessed_on = fields.get("assessed_on").and_then(|at| reader.text(&at, last));
    let place = fields.required(reader, "place").and_then(|at| reader.place(&at));
    let will_move_to = fields.list(reader, "will_move_to", place_at);
    let train_in = fields.list(reader, "train_in", place_at);
    let age = fields.get("age_years").and_then(|at| {
        let years = reader.small(&at, Years::GREATEST)?;
        Years::new(years).ok()
    });
    if fields.get("interests").is_none() && fields.get("aptitudes").is_none() {
        let message = "has neither interests nor aptitudes; give at least one of them";
        reader.refuse::<()>(fields.at, FaultCode::FieldMissing, message);
    }
    let interests = fields.get("interests").and_then(|at| assessment::interests(reader, &at));
    let aptitudes = fields.get("aptitudes").and_then(|at| assessment::aptitudes(reader, &at));
    let (reads, speaks, highest_class) = circumstances::education(reader, fields);
    let safety = safety::safety(reader, fields, place);
    let refuses = safety::trades_or_sectors(reader, fields, "refuses");
    Some(Participant {
        code,
        assessed_on,
        will_move_to: will_move_to.unwrap_or_default(),
        train_in,
        age,
        interests,
        aptitudes: aptitudes.unwrap_or_else(|| ByAptitude::new([None; 11])),
        tryouts: work::tryouts(reader, fields),
        work_samples: work::samples(reader, fields),
        experience: work::experience(reader, fields),
        certificates: work::certificates(reader, fields),
        highest_class,
        reads,
        speaks,
        available: circumstances::available(reader, fields),
        can: circumstances::abilities(reader, fields),
        documents: circumstances::documents(reader, fields),
        withholds: circumstances::withholds(reader, fields),
        capital: circumstances::capital(reader, fields),
        safety,
        refuses,
        priorities: circumstances::priorities(reader, fields),
        // Last, so that a missing place hides no other fault.
        place: place?,
    })
}

fn place_at(reader: &mut Reader<'_>, at: &At<'_>) -> Option<PlaceIndex> {
    reader.place(at)
}

fn check_schema(reader: &mut Reader<'_>, fields: &Fields<'_>) {
    if let Some(at) = fields.required(reader, "schema") {
        reader.text(&at, |text| {
            if text == SCHEMA {
                return Ok(());
            }
            wrong(FaultCode::ValueWord, format!("must be {SCHEMA}, the form that is read here"))
        });
    }
}

/// A random case code.
fn code(text: &str) -> Read<Arc<str>> {
    let random = text.strip_prefix("P-").unwrap_or_default();
    let shaped = random.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if shaped && (4..=16).contains(&random.len()) {
        Ok(text.into())
    } else {
        wrong(
            FaultCode::ValueShape,
            "must be P- and 4 to 16 capitals or digits, such as P-7Q4K2M; never a name",
        )
    }
}

#[cfg(test)]
mod tests;
