//! Look-up of trades and places by id, with the nearest id for a misspelt one.

use super::cell::{Read, nearest, wrong};
use super::fault::FaultCode;
use crate::domain::catalogue::Catalogue;
use crate::domain::place::PlaceIndex;
use crate::domain::trade::TradeIndex;

/// The ids of a catalogue, in their order.
pub(super) struct Known<'a> {
    trades: Vec<&'a str>,
    places: Vec<&'a str>,
}

impl<'a> Known<'a> {
    /// The ids of trades and places, each list ordered by id.
    pub(super) const fn new(trades: Vec<&'a str>, places: Vec<&'a str>) -> Self {
        Self { trades, places }
    }

    /// The ids of a catalogue.
    pub(super) fn of(catalogue: &'a Catalogue) -> Self {
        Self {
            trades: catalogue.trades().iter().map(|trade| trade.id.as_str()).collect(),
            places: catalogue.places().iter().map(|place| place.id.as_str()).collect(),
        }
    }

    /// The trade with an id.
    pub(super) fn trade(&self, id: &str) -> Read<TradeIndex> {
        find(&self.trades, id, "trade").map(TradeIndex)
    }

    /// The place with an id.
    pub(super) fn place(&self, id: &str) -> Read<PlaceIndex> {
        find(&self.places, id, "place").map(PlaceIndex)
    }

    /// How many trades and places there are.
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.trades.len(), self.places.len())
    }
}

fn find(ids: &[&str], id: &str, what: &str) -> Read<usize> {
    match ids.binary_search(&id) {
        Ok(position) => Ok(position),
        Err(_) => wrong(FaultCode::IdUnknown, unknown(id, ids.iter().copied(), what)),
    }
}

/// "Is no … of the catalogue", with the nearest id where one is near.
pub(super) fn unknown<'a>(id: &str, ids: impl Iterator<Item = &'a str>, what: &str) -> String {
    match nearest(id, ids) {
        Some(near) => format!("is no {what} of the catalogue; did you mean {near}?"),
        None => format!("is no {what} of the catalogue; use one of its ids"),
    }
}
