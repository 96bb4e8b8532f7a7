//! `wage_floors.csv`: one row a rate of a notification.

use super::trades::MOST_SOURCE;
use super::{CatalogueFiles, read_table};
use crate::documents::cell::{bounded, currency, date, nearest, word};
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::table::{Columns, Row};
use crate::domain::place::Place;
use crate::domain::quantity::Amount;
use crate::domain::wage_floor::WageFloor;

const FILE: &str = "wage_floors.csv";

const COLUMNS: Columns = Columns {
    required: &[
        "region",
        "zone",
        "skill_class",
        "schedule",
        "monthly",
        "daily",
        "currency",
        "from",
        "until",
        "source",
    ],
    optional: &[],
};

/// The most characters of a name; judgement.
const MOST_NAME: usize = 120;

/// Reads the wage floors; their regions, zones and currencies are those of places.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    places: &[&Place],
    faults: &mut Faults,
) -> Vec<WageFloor> {
    let mut floors = Vec::new();
    read_table(files, FILE, &COLUMNS, faults, |row| {
        floors.extend(floor(row, places));
    });
    floors
}

fn floor(row: &mut Row<'_>, places: &[&Place]) -> Option<WageFloor> {
    let region = row.text("region", MOST_NAME);
    let zone = row.optional_text("zone", MOST_NAME);
    let skill_class = row.required("skill_class", word);
    let schedule = row.text("schedule", MOST_NAME);
    let monthly = row.optional("monthly", bounded(Amount::new));
    let daily = row.optional("daily", bounded(Amount::new));
    let currency = row.required("currency", currency);
    let from = row.required("from", date);
    let until = row.optional("until", date);
    let source = row.text("source", MOST_SOURCE);
    if !row.is_sound() {
        return None;
    }
    let floor = WageFloor {
        region: region?,
        zone,
        skill_class: skill_class?,
        schedule: schedule?,
        monthly,
        daily,
        currency: currency?,
        from: from?,
        until,
        source: source?,
    };
    check(row, &floor, places);
    row.is_sound().then_some(floor)
}

fn check(row: &mut Row<'_>, floor: &WageFloor, places: &[&Place]) {
    if floor.monthly.is_none() && floor.daily.is_none() {
        let message = "is empty and so is daily; give one of the two";
        row.refuse("monthly", FaultCode::ValueMissing, "", message);
    }
    if let Some(until) = floor.until.filter(|until| *until < floor.from) {
        let message = "lies before from; mend one of the two";
        row.refuse("until", FaultCode::ValueContradiction, &until.to_string(), message);
    }
    let of_country = |place: &Place| place.country.eq_ignore_ascii_case(&floor.region);
    let bound: Vec<&Place> = places
        .iter()
        .copied()
        .filter(|place| place.region == floor.region || of_country(place))
        .collect();
    let Some(first) = bound.first() else {
        let message = match nearest(&floor.region, places.iter().map(|place| &*place.region)) {
            Some(near) => format!("is no region or country of a place; did you mean {near}?"),
            None => "is no region or country of a place; use one of places.csv".to_owned(),
        };
        row.refuse("region", FaultCode::IdUnknown, &floor.region, message);
        return;
    };
    if first.currency != floor.currency {
        let message = format!("must be {}, the currency there", first.currency.code());
        row.refuse("currency", FaultCode::ValueContradiction, floor.currency.code(), message);
    }
    if let Some(zone) = &floor.zone
        && !bound.iter().any(|place| place.wage_zone.as_ref() == Some(zone))
    {
        let message = "is the wage_zone of no place there; use one of places.csv";
        row.refuse("zone", FaultCode::IdUnknown, zone, message);
    }
}
