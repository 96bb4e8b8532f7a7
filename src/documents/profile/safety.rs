//! Safety facts and refusals.

use super::reader::{At, Fields, Reader};
use crate::documents::cell::{Read, one_of, wrong};
use crate::documents::fault::FaultCode;
use crate::documents::known::unknown;
use crate::domain::participant::{MitigatedMark, Safety};
use crate::domain::place::PlaceIndex;
use crate::domain::table::Key;
use crate::domain::trade::{Coercion, Demand, Risk, TradeIndex};

/// The fields of `safety`.
pub(super) const FIELDS: &[&str] = &[
    "no_live_in",
    "no_lone_worksite",
    "no_client_homes",
    "no_recruiter_or_advance",
    "avoid_places",
    "avoid_sectors",
    "mitigated",
];

/// The column of the trade table that says what is to be lifted.
const LIFT_COLUMN: &str = "needs_lift_kg";

/// Safety facts; `place` is where she will live and cannot be one that she avoids.
pub(super) fn safety(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    place: Option<PlaceIndex>,
) -> Safety {
    let Some(at) = fields.get("safety") else {
        return Safety::default();
    };
    let Some(fields) = reader.fields(&at, FIELDS) else {
        return Safety::default();
    };
    let avoided = |reader: &mut Reader<'_>, at: &At<'_>| {
        let avoided = reader.place(at)?;
        if place == Some(avoided) {
            let message = "is her place too; change one of the two";
            return reader.refuse(at, FaultCode::ValueContradiction, message);
        }
        Some(avoided)
    };
    Safety {
        no_live_in: fields.flag(reader, "no_live_in"),
        no_lone_worksite: fields.flag(reader, "no_lone_worksite"),
        no_client_homes: fields.flag(reader, "no_client_homes"),
        no_recruiter_or_advance: fields.flag(reader, "no_recruiter_or_advance"),
        avoid_places: fields.list(reader, "avoid_places", avoided).unwrap_or_default(),
        avoid_trades: trades_or_sectors(reader, &fields, "avoid_sectors"),
        mitigated: fields.list(reader, "mitigated", mitigated).unwrap_or_default(),
    }
}

/// The trades of a list of trade ids and sector names.
pub(super) fn trades_or_sectors(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
) -> Vec<TradeIndex> {
    let named = |reader: &mut Reader<'_>, at: &At<'_>| {
        let catalogue = reader.catalogue;
        reader.text(at, |text| {
            if let Some(trade) = catalogue.find_trade(text) {
                return Ok(vec![trade]);
            }
            let trades = catalogue.trades_of_sector(text);
            if !trades.is_empty() {
                return Ok(trades);
            }
            let ids = catalogue.trades().iter().map(|trade| trade.id.as_str());
            let names = ids.chain(catalogue.sectors());
            wrong(FaultCode::IdUnknown, unknown(text, names, "trade or sector"))
        })
    };
    fields.list(reader, name, named).unwrap_or_default().concat()
}

fn mitigated(reader: &mut Reader<'_>, at: &At<'_>) -> Option<(TradeIndex, MitigatedMark)> {
    let fields = reader.fields(at, &["trade", "mark"])?;
    let trade = fields.required(reader, "trade").and_then(|at| reader.trade(&at));
    let mark = fields.required(reader, "mark").and_then(|at| reader.text(&at, mark));
    trade.zip(mark)
}

fn mark(column: &str) -> Read<MitigatedMark> {
    let lift = (column == LIFT_COLUMN).then_some(MitigatedMark::Lift);
    let known = Risk::from_word(column)
        .map(MitigatedMark::Risk)
        .or_else(|| Coercion::from_word(column).map(MitigatedMark::Coercion))
        .or_else(|| Demand::from_word(column).map(MitigatedMark::Demand))
        .or(lift);
    known.map_or_else(
        || {
            let risks = Risk::ALL.iter().map(|key| key.word());
            let coercion = Coercion::ALL.iter().map(|key| key.word());
            let demands = Demand::ALL.iter().map(|key| key.word());
            let columns: Vec<&str> =
                risks.chain(coercion).chain(demands).chain([LIFT_COLUMN]).collect();
            wrong(FaultCode::ValueWord, one_of(column, &columns))
        },
        Ok,
    )
}
