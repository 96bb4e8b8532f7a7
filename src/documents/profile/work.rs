//! Work that she has tried, shown or done.

use std::sync::Arc;

use super::reader::{At, Fields, Reader};
use crate::documents::cell::wrong;
use crate::documents::fault::FaultCode;
use crate::domain::participant::{Experience, Tryout};
use crate::domain::quantity::{OutOfBounds, UnitInterval};
use crate::domain::trade::TradeIndex;

/// The most tasks of one answer; judgement.
pub const MOST_TASKS: u16 = 1000;
/// The most months of experience; judgement: sixty years.
pub const MOST_MONTHS: f64 = 720.0;

/// Ratings of tasks, by trade.
pub(super) fn tryouts(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<(TradeIndex, Tryout)> {
    by_trade(reader, fields, "tryouts", tryout)
}

/// Trainability samples, by trade.
pub(super) fn samples(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
) -> Vec<(TradeIndex, UnitInterval)> {
    by_trade(reader, fields, "work_samples", |reader, at| reader.bounded(at, UnitInterval::new))
}

fn by_trade<T>(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
    mut read: impl FnMut(&mut Reader<'_>, &At<'_>) -> Option<T>,
) -> Vec<(TradeIndex, T)> {
    let Some(at) = fields.get(name) else {
        return Vec::new();
    };
    let Some(trades) = reader.open_fields(&at) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    for (id, at) in trades.iter() {
        let trade = reader.trade_named(&at, id);
        let value = read(reader, &at);
        values.extend(trade.zip(value));
    }
    values
}

fn tryout(reader: &mut Reader<'_>, at: &At<'_>) -> Option<Tryout> {
    let fields = reader.fields(at, &["liked", "unsure", "disliked"])?;
    let mut count = |name| {
        let at = fields.required(reader, name)?;
        reader.whole(&at, MOST_TASKS)
    };
    let (liked, unsure, disliked) = (count("liked"), count("unsure"), count("disliked"));
    Some(Tryout { liked: liked?, unsure: unsure?, disliked: disliked? })
}

/// Work that she has done.
pub(super) fn experience(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Experience> {
    fields.list(reader, "experience", one).unwrap_or_default()
}

fn one(reader: &mut Reader<'_>, at: &At<'_>) -> Option<Experience> {
    let fields = reader.fields(at, &["trade", "months", "level", "again"])?;
    let trade = fields.required(reader, "trade").and_then(|at| reader.trade(&at));
    let months = fields.bounded(reader, "months", |months| {
        if (0.0..=MOST_MONTHS).contains(&months) {
            Ok(months)
        } else {
            Err(OutOfBounds { least: 0.0, greatest: MOST_MONTHS })
        }
    });
    let level = fields.word(reader, "level");
    let again = fields.word(reader, "again");
    Some(Experience { trade: trade?, months, level, again })
}

/// Codes of certificates and licences.
pub(super) fn certificates(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Arc<str>> {
    let read = |reader: &mut Reader<'_>, at: &At<'_>| {
        reader.text(at, |text| match text.trim() {
            "" => wrong(FaultCode::ValueMissing, "must not be empty; name the certificate"),
            text => Ok(Arc::from(text)),
        })
    };
    fields.list(reader, "certificates", read).unwrap_or_default()
}
