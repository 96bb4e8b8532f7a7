//! Places: the districts where participants live, train and work.

use std::sync::Arc;

use super::quantity::{Currency, Slug, UnitInterval};

/// The position of a place in the catalogue's list, which is ordered by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceIndex(pub(crate) usize);

impl PlaceIndex {
    /// The position as a plain number, from 0.
    pub const fn get(self) -> usize {
        self.0
    }
}

/// A name in each language of the product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// English.
    pub en: Arc<str>,
    /// Bengali.
    pub bn: Arc<str>,
    /// Hindi.
    pub hi: Arc<str>,
    /// Nepali.
    pub ne: Arc<str>,
}

/// A district.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its stable id, such as `in-wb-nadia`.
    pub id: Slug,
    /// ISO 3166 code of the country, in capitals.
    pub country: Arc<str>,
    /// The region (state, division, province) over which evidence is pooled, such as `in-wb`.
    pub region: Arc<str>,
    /// The currency of every sum of money there.
    pub currency: Currency,
    /// Its names.
    pub names: Names,
    /// Other spellings and former names.
    pub also: Vec<Arc<str>>,
    /// People.
    pub population: Option<f64>,
    /// Women of 15 to 59 years.
    pub women_15_59: Option<f64>,
    /// The share of people in towns.
    pub urban_share: Option<UnitInterval>,
    /// The minimum-wage zone; `None` where the country has none.
    pub wage_zone: Option<Arc<str>>,
    /// Ids of the places that share a border.
    pub neighbours: Vec<Slug>,
    /// Latitude of a label point, degrees north.
    pub latitude: f64,
    /// Longitude of a label point, degrees east.
    pub longitude: f64,
    /// Where the figures come from.
    pub source: Arc<str>,
}
