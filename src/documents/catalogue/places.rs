//! `places.csv`: one row a place.

use std::collections::HashMap;

use super::ordered::Ordered;
use super::trades::MOST_SOURCE;
use super::{CatalogueFiles, read_table};
use crate::documents::cell::{Read, bounded, currency, slug, within, wrong};
use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::documents::known::unknown;
use crate::documents::table::{Columns, Row};
use crate::domain::place::{Names, Place};
use crate::domain::quantity::{Slug, UnitInterval};

const FILE: &str = "places.csv";

const COLUMNS: Columns = Columns {
    required: &[
        "id",
        "country",
        "region",
        "currency",
        "en",
        "bn",
        "hi",
        "ne",
        "also",
        "lgd_code",
        "census_2011",
        "population",
        "women_15_59",
        "urban_share",
        "wage_zone",
        "neighbours",
        "lat",
        "lon",
        "source",
    ],
    optional: &[],
};

/// The most characters of a name; judgement.
const MOST_NAME: usize = 120;
/// The most people of a place; judgement: more than any country has.
const MOST_PEOPLE: f64 = 2e9;

/// Reads the places.
pub(super) fn read(files: &dyn CatalogueFiles, faults: &mut Faults) -> Ordered<Place> {
    let start = faults.len();
    let mut places = Ordered::default();
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let id = row.required("id", slug);
        let place = place(row, id.as_ref());
        if let Some(id) = id {
            places.push(id, row.line, place);
        }
    });
    places.order(FILE, faults);
    check_neighbours(&places, faults);
    faults.order_rows_from(start);
    places
}

fn place(row: &mut Row<'_>, id: Option<&Slug>) -> Option<Place> {
    let country = row.required("country", country);
    let region = row.required("region", slug);
    let currency = row.required("currency", currency);
    let [en, bn, hi, ne] = ["en", "bn", "hi", "ne"].map(|column| row.text(column, MOST_NAME));
    let also = row.texts("also", MOST_NAME);
    let population = row.optional("population", within(0.0, MOST_PEOPLE));
    let women_15_59 = row.optional("women_15_59", within(0.0, MOST_PEOPLE));
    if let (Some(people), Some(women)) = (population, women_15_59)
        && women > people
    {
        let message = "must not be more than population; mend one of the two";
        let value = women.to_string();
        row.refuse("women_15_59", FaultCode::ValueContradiction, &value, message);
    }
    let urban_share = row.optional("urban_share", bounded(UnitInterval::new));
    let wage_zone = row.optional_text("wage_zone", MOST_NAME);
    let neighbours = row.list("neighbours", slug);
    let latitude = row.required("lat", within(-90.0, 90.0));
    let longitude = row.required("lon", within(-180.0, 180.0));
    let source = row.text("source", MOST_SOURCE);
    if !row.is_sound() {
        return None;
    }
    Some(Place {
        id: id?.clone(),
        country: row.intern(country?),
        region: row.intern(region?.as_str()),
        currency: currency?,
        names: Names { en: en?, bn: bn?, hi: hi?, ne: ne? },
        also,
        population,
        women_15_59,
        urban_share,
        wage_zone,
        neighbours,
        latitude: latitude?,
        longitude: longitude?,
        source: source?,
    })
}

fn country(text: &str) -> Read<&str> {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        Ok(text)
    } else {
        wrong(FaultCode::ValueShape, "must be an ISO 3166 country code of two capitals, such as IN")
    }
}

fn check_neighbours(places: &Ordered<Place>, faults: &mut Faults) {
    let ids = places.ids();
    let sound: HashMap<&str, &Place> =
        places.values().map(|place| (place.id.as_str(), place)).collect();
    for (line, place) in places.sound() {
        for neighbour in &place.neighbours {
            let name = neighbour.as_str();
            let (code, message) = if ids.binary_search(&name).is_err() {
                let others = ids.iter().copied();
                (FaultCode::IdUnknown, unknown(name, others, "place"))
            } else if *neighbour == place.id {
                let message = "is the place itself; remove it".to_owned();
                (FaultCode::NeighbourOneWay, message)
            } else if sound.get(name).is_some_and(|other| !other.neighbours.contains(&place.id)) {
                let message = format!("does not name {} as its neighbour; add or remove", place.id);
                (FaultCode::NeighbourOneWay, message)
            } else {
                continue;
            };
            let fault = Fault::of_file(FILE, code, message).in_row(line);
            faults.push(fault.in_column("neighbours").with_value(name));
        }
    }
}
