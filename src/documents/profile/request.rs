//! A request to compare two trades for a profile, `comparison-request/1`.

use jiff::civil::Date;

use super::reader::{At, Fields, Reader};
use super::{FIELDS as PROFILE_FIELDS, json, participant};
use crate::documents::cell::wrong;
use crate::documents::fault::{Fault, FaultCode};
use crate::domain::catalogue::Catalogue;
use crate::domain::participant::Participant;
use crate::domain::trade::TradeIndex;

/// The name under which faults of a request stand.
const FILE: &str = "comparison request";
/// The form that is read.
const SCHEMA: &str = "comparison-request/1";

const FIELDS: &[&str] = &["schema", "profile", "a", "b"];

/// What is to be compared, and for whom.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparisonRequest {
    /// The participant.
    pub participant: Participant,
    /// The first trade.
    pub a: TradeIndex,
    /// The second trade, another one.
    pub b: TradeIndex,
}

/// A request from a `comparison-request/1` document.
///
/// # Errors
/// Every [`Fault`], in the order of the document.
pub fn parse(
    bytes: &[u8],
    catalogue: &Catalogue,
    valued_on: Date,
) -> Result<ComparisonRequest, Vec<Fault>> {
    let root = json::parse(FILE, bytes)?;
    let mut reader = Reader::new(FILE, catalogue, valued_on);
    let at = At::root(&root);
    let request = match reader.fields(&at, FIELDS) {
        Some(fields) => request(&mut reader, &fields),
        None => None,
    };
    let faults = reader.into_faults();
    match request {
        Some(request) if faults.is_empty() => Ok(request),
        _ => Err(faults),
    }
}

fn request(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<ComparisonRequest> {
    if let Some(at) = fields.required(reader, "schema") {
        reader.text(&at, |text| {
            if text == SCHEMA {
                return Ok(());
            }
            wrong(FaultCode::ValueWord, format!("must be {SCHEMA}, the form that is read here"))
        });
    }
    let profile = fields.required(reader, "profile").and_then(|at| {
        let fields = reader.fields(&at, PROFILE_FIELDS)?;
        participant(reader, &fields)
    });
    let a = fields.required(reader, "a").and_then(|at| reader.trade(&at));
    let b = fields.required(reader, "b").and_then(|at| {
        let b = reader.trade(&at)?;
        if a == Some(b) {
            let message = "is the same trade as a; name another one";
            return reader.refuse(&at, FaultCode::ValueContradiction, message);
        }
        Some(b)
    });
    Some(ComparisonRequest { participant: profile?, a: a?, b: b? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::fixture;

    fn pointers(text: &str) -> Vec<String> {
        let (catalogue, day) = (fixture::catalogue(), jiff::civil::date(2026, 11, 24));
        let faults = parse(text.as_bytes(), &catalogue, day).unwrap_err();
        faults.into_iter().map(|fault| fault.pointer.unwrap_or_default()).collect()
    }

    #[test]
    fn faults_of_the_profile_stand_at_their_place_in_the_request() {
        let text = r#"{"schema":"comparison-request/2","profile":{"schema":"profile/1","place":1},
                       "a":"no-trade","colour":1}"#;
        let found = pointers(text);
        for pointer in ["/schema", "/profile", "/profile/place", "/a", "/colour"] {
            assert!(found.iter().any(|at| at == pointer), "{pointer} in {found:?}");
        }
    }
}
