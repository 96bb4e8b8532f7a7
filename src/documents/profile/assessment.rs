//! Interest inventories and aptitude batteries.

use super::reader::{At, Fields, Reader};
use crate::documents::fault::FaultCode;
use crate::documents::known::unknown;
use crate::domain::aptitude::{Aptitude, ByAptitude};
use crate::domain::instrument::{Instrument, InstrumentKind};
use crate::domain::interest::{AssessedInterests, ByScale, Scale};
use crate::domain::quantity::{OutOfBounds, StandardScore};
use crate::domain::table::Key;

const FIELDS: &[&str] = &["instrument", "scores"];

/// Mean and standard deviation of standard scores, as in the GATB tradition (scoring, section 3).
const STANDARD_MEAN: f64 = 100.0;
const STANDARD_SD: f64 = 20.0;

/// An interest inventory's scores, rescaled by its own minimum and maximum.
pub(super) fn interests(reader: &mut Reader<'_>, at: &At<'_>) -> Option<AssessedInterests> {
    let fields = reader.fields(at, FIELDS)?;
    let instrument = instrument(reader, &fields, "interest", |kind| {
        matches!(kind, InstrumentKind::Interest { .. })
    });
    let scores_at = fields.required(reader, "scores")?;
    let scores = reader.fields(&scores_at, &words::<Scale>())?;
    let rescaled = ByScale::from_fn(|scale: Scale| {
        let at = scores.get(scale.word())?;
        let score = score(reader, &at, instrument)?;
        // A score within the bounds has a share within 0 and 1.
        instrument?.rescaled(score)
    });
    let instrument = instrument?;
    let stated = match &instrument.kind {
        InstrumentKind::Interest { alpha, .. } => *alpha,
        InstrumentKind::Aptitude { .. } => None,
    };
    Some(AssessedInterests { instrument: instrument.id.clone(), alpha: stated, scores: rescaled })
}

/// An aptitude battery's scores in z units.
pub(super) fn aptitudes(reader: &mut Reader<'_>, at: &At<'_>) -> Option<ByAptitude<Option<f64>>> {
    let fields = reader.fields(at, FIELDS)?;
    let instrument = instrument(reader, &fields, "aptitude", |kind| {
        matches!(kind, InstrumentKind::Aptitude { .. })
    });
    let scores_at = fields.required(reader, "scores")?;
    let scores = reader.fields(&scores_at, &words::<Aptitude>())?;
    Some(ByAptitude::from_fn(|aptitude: Aptitude| {
        let at = scores.get(aptitude.word())?;
        let score = score(reader, &at, instrument)?;
        let InstrumentKind::Aptitude { mean, sd } = instrument?.kind else {
            return None;
        };
        let level = (score - mean) / sd;
        if StandardScore::new(STANDARD_MEAN + STANDARD_SD * level).is_err() {
            let (least, greatest) = (StandardScore::LEAST, StandardScore::GREATEST);
            let message =
                format!("must be a standard score of {least} to {greatest} once converted");
            return reader.refuse(&at, FaultCode::ValueRange, message);
        }
        Some(level)
    }))
}

fn words<K: Key>() -> Vec<&'static str> {
    K::ALL.iter().map(|key| key.word()).collect()
}

fn instrument<'c>(
    reader: &mut Reader<'c>,
    fields: &Fields<'_>,
    kind: &str,
    is_kind: impl Fn(&InstrumentKind) -> bool,
) -> Option<&'c Instrument> {
    let at = fields.required(reader, "instrument")?;
    let id = reader.text(&at, Ok)?;
    let catalogue = reader.catalogue;
    match catalogue.instrument(id) {
        Some(instrument) if is_kind(&instrument.kind) => Some(instrument),
        Some(_) => {
            let message = format!("is no {kind} instrument; name the one whose scores these are");
            reader.refuse(&at, FaultCode::ValueContradiction, message)
        }
        None => {
            let of_kind = catalogue.instruments().iter().filter(|other| is_kind(&other.kind));
            let ids = of_kind.map(|other| other.id.as_str());
            let message = unknown(id, ids, &format!("{kind} instrument"));
            reader.refuse(&at, FaultCode::IdUnknown, message)
        }
    }
}

/// A score within the instrument's bounds; any number where the instrument is not known.
fn score(reader: &mut Reader<'_>, at: &At<'_>, instrument: Option<&Instrument>) -> Option<f64> {
    let Some(instrument) = instrument else {
        return reader.number(at);
    };
    let (least, greatest) = (instrument.least, instrument.greatest);
    reader.bounded(at, |score| {
        if (least..=greatest).contains(&score) {
            Ok(score)
        } else {
            Err(OutOfBounds { least, greatest })
        }
    })
}
