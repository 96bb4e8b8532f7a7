//! *Where is there work, and who is already training for it?* The market by place and trade, from
//! the same values that rankings rest on.
//!
//! One function gives the pairs of trade and place of which the market data has a row; pages, the
//! interface and the exports all begin with it.

mod row;
mod total;

use std::sync::Arc;

use crate::domain::catalogue::Catalogue;
use crate::domain::place::PlaceIndex;
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;
use crate::matching::matcher::Matcher;
use crate::matching::viability::{Grade, Viability};

use super::reference::Reference;

pub use row::row;
pub use total::totals;

/// Which places are looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Scope {
    /// Every place.
    #[default]
    Everywhere,
    /// The places of a region.
    Region(Arc<str>),
    /// One place.
    Place(PlaceIndex),
}

impl Scope {
    /// Whether a place is looked at.
    pub fn takes(&self, catalogue: &Catalogue, place: PlaceIndex) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Region(region) => catalogue.place(place).region == *region,
            Self::Place(only) => *only == place,
        }
    }
}

/// What is chosen from the market.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// Which places.
    pub scope: Scope,
    /// Only these trades; `None`: all.
    pub trades: Option<Vec<TradeIndex>>,
    /// Only trades of this sector.
    pub sector: Option<String>,
    /// Only what is known so well, by the word of the grade.
    pub grade: Option<&'static str>,
}

impl Choice {
    fn takes_trade(&self, catalogue: &Catalogue, trade: TradeIndex) -> bool {
        let named = self.trades.as_ref().is_none_or(|trades| trades.contains(&trade));
        let sector = &*catalogue.trade(trade).sector;
        named && self.sector.as_ref().is_none_or(|wanted| wanted == sector)
    }
}

/// A trade in a place.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The trade.
    pub trade: TradeIndex,
    /// The place.
    pub place: PlaceIndex,
    viability: Arc<Viability>,
}

/// The words of the grades, the best known first.
pub fn grades() -> impl Iterator<Item = &'static str> {
    Grade::ALL.iter().map(|grade| grade.word())
}

/// The chosen pairs of which the market has a row, by place and trade.
pub fn pairs(reference: &Reference, matcher: &Matcher<'_>, choice: &Choice) -> Vec<Pair> {
    let catalogue = matcher.catalogue();
    let trades: Vec<TradeIndex> =
        catalogue.trade_indexes().filter(|trade| choice.takes_trade(catalogue, *trade)).collect();
    let places = catalogue.place_indexes().filter(|place| choice.scope.takes(catalogue, *place));
    let mut pairs = Vec::new();
    for place in places {
        for trade in trades.iter().copied() {
            if reference.market.of(trade, place).is_empty() {
                continue;
            }
            let viability = matcher.viability(trade, place).clone();
            if choice.grade.is_none_or(|grade| viability.grade.word() == grade) {
                pairs.push(Pair { trade, place, viability });
            }
        }
    }
    pairs
}

/// The region of which the market has the most rows; the first by name among equals.
pub fn usual_region(reference: &Reference) -> Option<Arc<str>> {
    let catalogue = &reference.catalogue;
    let mut regions: Vec<(Arc<str>, usize)> =
        catalogue.places().iter().map(|place| (place.region.clone(), 0)).collect();
    regions.sort();
    regions.dedup();
    for row in reference.market.rows() {
        let region = &catalogue.place(row.place).region;
        if let Some((_, rows)) = regions.iter_mut().find(|(name, _)| name == region) {
            *rows += 1;
        }
    }
    // `max_by_key` takes the last of equals.
    regions.into_iter().rev().max_by_key(|(_, rows)| *rows).map(|(region, _)| region)
}
