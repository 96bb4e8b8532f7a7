//! The five classes of saturation and of viability, and the map of a trade's districts.

use super::query::{MapBy, Parameter};
use super::{LinkView, MapPart, View};
use crate::documents::demand::DemandRow;
use crate::documents::rounding::Rounded;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::pages::map::{Marked, map};

/// Women in training for each opening, where one class ends and the next begins; judgement: within
/// a fourth of 1 supply and demand are even, from 2 on every second woman finds no opening, from 5
/// on four of five find none.
const SATURATION_LIMITS: [f64; 4] = [0.8, 1.25, 2.0, 5.0];
/// Viability of 100, where one class ends and the next begins; judgement: pay at the legal minimum
/// alone keeps nearly every trade under 60, and four of five lie between 30 and 50.
const VIABILITY_LIMITS: [f64; 4] = [20.0, 30.0, 40.0, 50.0];

/// A class of the key.
pub(super) struct ClassView {
    pub(super) class: u8,
    pub(super) label: String,
    pub(super) text: String,
}

/// The class of a value, 1 to 5.
fn class(value: f64, limits: &[f64; 4]) -> u8 {
    (2..)
        .zip(limits)
        .filter(|(_, limit)| value >= **limit)
        .map(|(class, _)| class)
        .last()
        .unwrap_or(1)
}

/// The class of a row's saturation; 0: not known.
pub(super) fn saturation_class(row: &DemandRow) -> u8 {
    match row.supply.saturation.map(Rounded::rounded) {
        Some(value) => class(value, &SATURATION_LIMITS),
        None if row.supply.no_work => 5,
        None => 0,
    }
}

fn viability_class(row: &DemandRow) -> u8 {
    let known = row.viability.absorption.is_some();
    if known { class(100.0 * row.viability.value.rounded(), &VIABILITY_LIMITS) } else { 0 }
}

/// The map of the rows of one trade, one a district.
pub(super) fn map_part(rows: &[DemandRow], view: &View<'_>) -> Option<MapPart> {
    let words = view.words;
    let by = view.query.map;
    let catalogue = words.catalogue();
    let place = ("place", Param::Text(view.place_name().into()));
    let caption = words.say(&format!("page-demand-map-{by}"), &[place]);
    let marked = catalogue.place_indexes().filter_map(|index| {
        let place = catalogue.place(index);
        let here = view.query.choice.scope.takes(catalogue, index);
        let row = rows.iter().find(|row| row.place == place.id.as_str());
        let class = row.map_or(0, |row| match by {
            MapBy::Saturation => saturation_class(row),
            MapBy::Viability => viability_class(row),
        });
        let said = [
            ("place", Param::Place(index)),
            ("class", Param::Text(class_name(by, class, view).into())),
        ];
        here.then(|| Marked {
            place,
            class,
            label: label(class, view),
            text: words.say("page-demand-map-area", &said),
        })
    });
    let text = words.plain("page-demand-map-text");
    let map = map(caption.clone(), text, marked.collect())?;
    Some(MapPart { map, by: choices(view), key: key(by, view), caption })
}

fn label(class: u8, view: &View<'_>) -> String {
    if class == 0 { "–".to_owned() } else { view.words.number(f64::from(class), 0) }
}

fn class_name(by: MapBy, class: u8, view: &View<'_>) -> String {
    view.words.plain(&format!("page-demand-class-{by}-{class}"))
}

/// What each class means, the least first.
fn key(by: MapBy, view: &View<'_>) -> Vec<ClassView> {
    let view_of = |class: u8| ClassView {
        class,
        label: label(class, view),
        text: class_name(by, class, view),
    };
    (1..=5).chain([0]).map(view_of).collect()
}

fn choices(view: &View<'_>) -> Vec<LinkView> {
    let link = |by: &MapBy| LinkView {
        address: format!("{}#map", view.address(&[(Parameter::Map, by.word())])),
        text: view.words.plain(&format!("page-demand-map-by-{by}")),
        here: *by == view.query.map,
    };
    MapBy::ALL.iter().map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_belongs_to_the_class_above_it() {
        let of = |value| class(value, &SATURATION_LIMITS);
        let values = [0.0, 0.79, 0.8, 1.24, 1.25, 1.9, 2.0, 5.0, 900.0];
        assert_eq!(values.map(of), [1, 1, 2, 2, 3, 3, 4, 5, 5]);
        assert_eq!([0.0, 20.0, 49.9, 50.0].map(|v| class(v, &VIABILITY_LIMITS)), [1, 2, 4, 5]);
    }
}
