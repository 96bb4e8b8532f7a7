//! What a catalogue covers, for whoever checks it.

use std::collections::BTreeMap;

use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::market::Market;
use crate::domain::table::{Key, Table};

/// What is known of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceCoverage {
    /// The place's id.
    pub id: String,
    /// Courses held there.
    pub courses: usize,
    /// Market rows of it.
    pub market_rows: usize,
}

/// What a catalogue covers.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// Rows of each table.
    pub tables: Vec<(&'static str, usize)>,
    /// Trades of each sector.
    pub trades_of_sector: BTreeMap<String, usize>,
    /// Trades whose words a speaker has reviewed, by language.
    pub reviewed: Table<Language, usize, 4>,
    /// Ids of trades of which a risk or coercion mark is not known.
    pub trades_with_unknown_marks: Vec<String>,
    /// Ids of trades without a course.
    pub trades_without_course: Vec<String>,
    /// Every place, in the order of ids.
    pub places: Vec<PlaceCoverage>,
}

impl Coverage {
    /// What a catalogue and the market beside it cover.
    pub fn of(catalogue: &Catalogue, market: &Market) -> Self {
        let mut trades_of_sector = BTreeMap::new();
        for trade in catalogue.trades() {
            *trades_of_sector.entry(trade.sector.to_string()).or_default() += 1;
        }
        let indexes = || catalogue.trade_indexes();
        let id = |index| catalogue.trade(index).id.to_string();
        Self {
            tables: vec![
                ("trades", catalogue.trades().len()),
                ("trade titles", catalogue.trades().len() * Language::ALL.len()),
                ("trade tasks", indexes().map(|trade| catalogue.tasks(trade).len()).sum()),
                ("places", catalogue.places().len()),
                ("courses", catalogue.courses().len()),
                ("centres", catalogue.centres().len()),
                ("wage floors", catalogue.wage_floors().len()),
                ("instruments", catalogue.instruments().len()),
                ("market rows", market.rows().len()),
            ],
            trades_of_sector,
            reviewed: Table::from_fn(|language| {
                indexes().filter(|trade| catalogue.title(*trade, language).reviewed).count()
            }),
            trades_with_unknown_marks: indexes()
                .filter(|trade| !catalogue.trade(*trade).marks_are_known())
                .map(id)
                .collect(),
            trades_without_course: indexes()
                .filter(|trade| catalogue.courses_of(*trade).is_empty())
                .map(id)
                .collect(),
            places: places(catalogue, market),
        }
    }
}

fn places(catalogue: &Catalogue, market: &Market) -> Vec<PlaceCoverage> {
    let mut places: Vec<PlaceCoverage> = catalogue
        .places()
        .iter()
        .map(|place| PlaceCoverage { id: place.id.to_string(), courses: 0, market_rows: 0 })
        .collect();
    for course in catalogue.courses() {
        if let Some(place) = places.get_mut(course.place.get()) {
            place.courses += 1;
        }
    }
    for row in market.rows() {
        if let Some(place) = places.get_mut(row.place.get()) {
            place.market_rows += 1;
        }
    }
    places
}
