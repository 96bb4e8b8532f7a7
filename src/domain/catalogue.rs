//! The catalogue: trades, places, courses, instruments and wage floors that belong together.

use std::sync::Arc;

use super::course::{Centre, Course};
use super::instrument::Instrument;
use super::interest::{ByScale, Scale};
use super::place::{Place, PlaceIndex};
use super::table::{Table, closed_enum};
use super::trade::{Trade, TradeIndex};
use super::wage_floor::WageFloor;

closed_enum!(
    /// Languages of the product.
    Language {
        /// English.
        English = "en",
        /// Bengali.
        Bengali = "bn",
        /// Hindi.
        Hindi = "hi",
        /// Nepali.
        Nepali = "ne",
    }
);

/// A trade's words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeTitle {
    /// What the trade is called.
    pub title: Arc<str>,
    /// What one does in it, in at most twelve words.
    pub one_line: Arc<str>,
    /// Other names that people use.
    pub also: Vec<Arc<str>>,
    /// Whether a speaker has reviewed the words.
    pub reviewed: bool,
}

/// A trade's words in every language.
pub type TradeTitles = Table<Language, TradeTitle, 4>;

/// A concrete thing to see or try, in every language.
pub type TaskText = Table<Language, Arc<str>, 4>;

/// What a catalogue is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct CatalogueParts {
    /// Trades, ordered by id.
    pub trades: Vec<Trade>,
    /// Words of each trade, in the order of the trades.
    pub titles: Vec<TradeTitles>,
    /// Six tasks of each trade, in the order of the trades.
    pub tasks: Vec<Vec<TaskText>>,
    /// Places, ordered by id.
    pub places: Vec<Place>,
    /// Courses in any order.
    pub courses: Vec<Course>,
    /// Centres in any order.
    pub centres: Vec<Centre>,
    /// Minimum wages in any order.
    pub wage_floors: Vec<WageFloor>,
    /// Instruments in any order.
    pub instruments: Vec<Instrument>,
}

/// Why parts make no catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueFault {
    /// There is nothing to rank or nowhere to rank it.
    #[error("a catalogue needs at least one trade and one place")]
    Empty,
    /// Ids are not in order, or one stands twice.
    #[error("{what} must be ordered by id, each id once: see {id}")]
    NotOrdered {
        /// Trades or places.
        what: &'static str,
        /// The id where the order breaks.
        id: String,
    },
    /// A trade without words or tasks.
    #[error("every trade needs its titles and tasks")]
    Unequal,
}

/// Trades, places, courses, instruments and wage floors that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    parts: CatalogueParts,
    interest_means: ByScale<f64>,
}

impl Catalogue {
    /// A catalogue from its parts. Courses are put in the order of trade, place and id.
    ///
    /// # Errors
    /// [`CatalogueFault`] where parts do not belong together.
    pub fn new(mut parts: CatalogueParts) -> Result<Self, CatalogueFault> {
        if parts.trades.is_empty() || parts.places.is_empty() {
            return Err(CatalogueFault::Empty);
        }
        ordered("trades", parts.trades.iter().map(|trade| trade.id.as_str()))?;
        ordered("places", parts.places.iter().map(|place| place.id.as_str()))?;
        if parts.titles.len() != parts.trades.len() || parts.tasks.len() != parts.trades.len() {
            return Err(CatalogueFault::Unequal);
        }
        parts.courses.sort_by(|a, b| (a.trade, a.place, &a.id).cmp(&(b.trade, b.place, &b.id)));
        let interest_means = interest_means(&parts.trades);
        Ok(Self { parts, interest_means })
    }

    /// Every trade, ordered by id.
    pub fn trades(&self) -> &[Trade] {
        &self.parts.trades
    }

    /// Every place, ordered by id.
    pub fn places(&self) -> &[Place] {
        &self.parts.places
    }

    /// Minimum wages.
    pub fn wage_floors(&self) -> &[WageFloor] {
        &self.parts.wage_floors
    }

    /// Instruments.
    pub fn instruments(&self) -> &[Instrument] {
        &self.parts.instruments
    }

    /// Training centres.
    pub fn centres(&self) -> &[Centre] {
        &self.parts.centres
    }

    /// Every course, by trade, place and id.
    pub fn courses(&self) -> &[Course] {
        &self.parts.courses
    }

    /// The courses of one trade, by place and id.
    pub fn courses_of(&self, trade: TradeIndex) -> &[Course] {
        let courses = &self.parts.courses;
        let start = courses.partition_point(|course| course.trade < trade);
        let rest = courses.get(start..).unwrap_or_default();
        rest.get(..rest.partition_point(|course| course.trade == trade)).unwrap_or_default()
    }

    /// The same catalogue with other courses.
    #[must_use]
    pub fn with_courses(mut self, mut courses: Vec<Course>) -> Self {
        courses.sort_by(|a, b| (a.trade, a.place, &a.id).cmp(&(b.trade, b.place, &b.id)));
        self.parts.courses = courses;
        self
    }

    /// A trade.
    // An index is only handed out by this catalogue's own look-ups.
    #[allow(clippy::indexing_slicing)]
    pub fn trade(&self, index: TradeIndex) -> &Trade {
        &self.parts.trades[index.0]
    }

    /// A trade's words in a language.
    // As above; titles are as many as trades.
    #[allow(clippy::indexing_slicing)]
    pub fn title(&self, index: TradeIndex, language: Language) -> &TradeTitle {
        self.parts.titles[index.0].of(language)
    }

    /// A trade's tasks.
    // As above; task lists are as many as trades.
    #[allow(clippy::indexing_slicing)]
    pub fn tasks(&self, index: TradeIndex) -> &[TaskText] {
        &self.parts.tasks[index.0]
    }

    /// A place.
    // An index is only handed out by this catalogue's own look-ups.
    #[allow(clippy::indexing_slicing)]
    pub fn place(&self, index: PlaceIndex) -> &Place {
        &self.parts.places[index.0]
    }

    /// Every trade's index, in the order of ids.
    pub fn trade_indexes(&self) -> impl Iterator<Item = TradeIndex> + use<> {
        (0..self.parts.trades.len()).map(TradeIndex)
    }

    /// Every place's index, in the order of ids.
    pub fn place_indexes(&self) -> impl Iterator<Item = PlaceIndex> + use<> {
        (0..self.parts.places.len()).map(PlaceIndex)
    }

    /// The trade with an id.
    pub fn find_trade(&self, id: &str) -> Option<TradeIndex> {
        let trades = &self.parts.trades;
        trades.binary_search_by(|trade| trade.id.as_str().cmp(id)).ok().map(TradeIndex)
    }

    /// The place with an id.
    pub fn find_place(&self, id: &str) -> Option<PlaceIndex> {
        let places = &self.parts.places;
        places.binary_search_by(|place| place.id.as_str().cmp(id)).ok().map(PlaceIndex)
    }

    /// The trades of a sector, in the order of ids; empty for an unknown sector.
    pub fn trades_of_sector(&self, sector: &str) -> Vec<TradeIndex> {
        let numbered = self.trade_indexes().zip(&self.parts.trades);
        numbered.filter(|(_, trade)| &*trade.sector == sector).map(|(index, _)| index).collect()
    }

    /// The sectors, in alphabetical order.
    pub fn sectors(&self) -> Vec<&str> {
        let mut sectors: Vec<&str> = self.parts.trades.iter().map(|trade| &*trade.sector).collect();
        sectors.sort_unstable();
        sectors.dedup();
        sectors
    }

    /// The instrument with an id.
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.parts.instruments.iter().find(|instrument| instrument.id.as_str() == id)
    }

    /// The unweighted mean interest rating of each scale over all trades, on O*NET's 1–7 scale.
    pub fn interest_means(&self) -> &ByScale<f64> {
        &self.interest_means
    }
}

fn ordered<'a>(
    what: &'static str,
    ids: impl Iterator<Item = &'a str> + Clone,
) -> Result<(), CatalogueFault> {
    match ids.clone().zip(ids.skip(1)).find(|(a, b)| a >= b) {
        Some((_, id)) => Err(CatalogueFault::NotOrdered { what, id: id.to_owned() }),
        None => Ok(()),
    }
}

// The sum runs over trades by id, so that it is the same on every machine.
fn interest_means(trades: &[Trade]) -> ByScale<f64> {
    // The count of a catalogue's trades is far below 2³², where every whole number is exact.
    let count = f64::from(u32::try_from(trades.len()).unwrap_or(u32::MAX));
    ByScale::from_fn(|scale: Scale| {
        trades.iter().fold(0.0, |sum, trade| sum + trade.interests.ratings.of(scale)) / count
    })
}
