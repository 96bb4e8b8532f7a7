//! Places as they are shown to other programs.

use serde::Serialize;
use utoipa::ToSchema;

use super::rounding::Rounded;
use crate::domain::place::{Names, Place};

/// A list of places.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlaceList {
    /// Hash of the catalogue from which they come.
    pub catalogue: String,
    /// How many there are in all.
    pub total: usize,
    /// Places by id.
    pub places: Vec<PlaceDocument>,
    /// Where the next part begins; null: this is the last.
    pub next_cursor: Option<String>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlaceDocument {
    /// Its id.
    pub id: String,
    /// ISO 3166 code of the country.
    pub country: String,
    /// The region over which evidence is pooled.
    pub region: String,
    /// ISO 4217 code of the currency of every sum there.
    pub currency: &'static str,
    /// Its names.
    pub names: NamesDocument,
    /// Other spellings and former names.
    pub also: Vec<String>,
    /// People; null: unknown.
    pub population: Option<Rounded>,
    /// Women of 15 to 59 years; null: unknown.
    pub women_15_59: Option<Rounded>,
    /// The share of people in towns; null: unknown.
    pub urban_share: Option<Rounded>,
    /// The minimum-wage zone; null: the country has none.
    pub wage_zone: Option<String>,
    /// Ids of the places that share a border.
    pub neighbours: Vec<String>,
    /// Latitude of a label point, degrees north.
    pub latitude: Rounded,
    /// Longitude of a label point, degrees east.
    pub longitude: Rounded,
    /// Where the figures come from, and from which year.
    pub source: String,
}

/// A name in each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NamesDocument {
    /// English.
    pub en: String,
    /// Bengali.
    pub bn: String,
    /// Hindi.
    pub hi: String,
    /// Nepali.
    pub ne: String,
}

/// The document of a place.
pub fn place_document(place: &Place) -> PlaceDocument {
    let Names { en, bn, hi, ne } = &place.names;
    PlaceDocument {
        id: place.id.to_string(),
        country: place.country.to_string(),
        region: place.region.to_string(),
        currency: place.currency.code(),
        names: NamesDocument {
            en: en.to_string(),
            bn: bn.to_string(),
            hi: hi.to_string(),
            ne: ne.to_string(),
        },
        also: place.also.iter().map(ToString::to_string).collect(),
        population: place.population.map(Rounded),
        women_15_59: place.women_15_59.map(Rounded),
        urban_share: place.urban_share.map(|share| Rounded(share.get())),
        wage_zone: place.wage_zone.as_ref().map(ToString::to_string),
        neighbours: place.neighbours.iter().map(ToString::to_string).collect(),
        latitude: Rounded(place.latitude),
        longitude: Rounded(place.longitude),
        source: place.source.to_string(),
    }
}
