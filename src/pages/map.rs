//! A map of districts, drawn on the server: each district filled by its class, with the number of
//! the class written on it, so that colour is not the only sign.
//!
//! The drawing is small: an equirectangular projection to whole units, points that fall together
//! or lie on a straight line left out. Neighbours share their border points, so that no gap opens.

use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::application::bundled::Bundled;
use crate::documents::boundaries::{self, Boundaries, Ring};
use crate::documents::catalogue::CatalogueFiles as _;
use crate::domain::place::Place;

/// The height of a map in its own units; judgement: one unit of West Bengal is about a kilometre
/// and a half, less than a screen shows.
const HEIGHT: f64 = 420.0;
/// Empty space around the districts, in units.
const MARGIN: f64 = 4.0;
/// The fewest corners of an area that can be seen.
const LEAST_CORNERS: usize = 3;

/// A district to be drawn.
pub(super) struct Marked<'a> {
    /// The place.
    pub(super) place: &'a Place,
    /// Its class, 1 to 5; 0: nothing is known.
    pub(super) class: u8,
    /// What is written on it.
    pub(super) label: String,
    /// What is said of it.
    pub(super) text: String,
}

/// A district as it is drawn.
pub(super) struct AreaView {
    pub(super) class: u8,
    pub(super) path: String,
    pub(super) text: String,
}

/// A label as it is drawn.
pub(super) struct LabelView {
    pub(super) class: u8,
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) label: String,
}

/// A map as its template shows it.
pub(super) struct MapView {
    pub(super) width: i64,
    pub(super) height: i64,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) areas: Vec<AreaView>,
    pub(super) labels: Vec<LabelView>,
}

/// The map of districts; `None` where no boundary of any is known. `title` and `text` say what it
/// shows to whoever does not see it.
pub(super) fn map(title: String, text: String, marked: Vec<Marked<'_>>) -> Option<MapView> {
    static BOUNDARIES: LazyLock<Boundaries> = LazyLock::new(|| {
        Bundled.read("places.geojson").and_then(|file| boundaries::parse(&file)).unwrap_or_default()
    });
    let drawn: Vec<(Marked<'_>, &Vec<Ring>)> = marked
        .into_iter()
        .filter_map(|marked| {
            let rings = BOUNDARIES.get(marked.place.id.as_str())?;
            Some((marked, rings))
        })
        .collect();
    let projection =
        Projection::around(drawn.iter().flat_map(|(_, rings)| rings.iter().flatten()))?;
    let label = |marked: &Marked<'_>| {
        let (x, y) = projection.point([marked.place.longitude, marked.place.latitude]);
        LabelView { class: marked.class, x, y, label: marked.label.clone() }
    };
    Some(MapView {
        width: projection.width,
        height: whole(HEIGHT),
        title,
        text,
        labels: drawn.iter().map(|(marked, _)| label(marked)).collect(),
        areas: drawn
            .into_iter()
            .map(|(marked, rings)| AreaView {
                class: marked.class,
                path: rings.iter().map(|ring| projection.path(ring)).collect(),
                text: marked.text,
            })
            .collect(),
    })
}

/// Degrees to whole units: longitude shortened by the cosine of the middle latitude, north up.
struct Projection {
    west: f64,
    north: f64,
    across: f64,
    up: f64,
    width: i64,
}

impl Projection {
    /// The projection that puts all points within the map; `None` without an extent.
    fn around<'a>(points: impl Iterator<Item = &'a [f64; 2]>) -> Option<Self> {
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut south, mut north) = (f64::INFINITY, f64::NEG_INFINITY);
        for [longitude, latitude] in points {
            west = west.min(*longitude);
            east = east.max(*longitude);
            south = south.min(*latitude);
            north = north.max(*latitude);
        }
        if !(north > south && east > west) {
            return None;
        }
        let up = (HEIGHT - 2.0 * MARGIN) / (north - south);
        let across = up * libm::cos(f64::midpoint(north, south).to_radians());
        let width = whole((east - west) * across + 2.0 * MARGIN);
        Some(Self { west, north, across, up, width })
    }

    fn point(&self, [longitude, latitude]: [f64; 2]) -> (i64, i64) {
        let x = (longitude - self.west) * self.across + MARGIN;
        let y = (self.north - latitude) * self.up + MARGIN;
        (whole(x), whole(y))
    }

    /// A ring as SVG path data with relative steps; empty where it is too small to be seen.
    fn path(&self, ring: &Ring) -> String {
        let mut corners: Vec<(i64, i64)> = Vec::new();
        for point in ring {
            let next = self.point(*point);
            if corners.last() == Some(&next) {
                continue;
            }
            if let [.., before, last] = corners.as_slice()
                && on_a_line(*before, *last, next)
            {
                corners.pop();
            }
            corners.push(next);
        }
        // A ring ends where it began, which closing the path does as well.
        if corners.len() > 1 && corners.first() == corners.last() {
            corners.pop();
        }
        let mut path = String::new();
        let (Some((x, y)), true) = (corners.first(), corners.len() >= LEAST_CORNERS) else {
            return path;
        };
        // Writing to a text does not fail.
        let _ = write!(path, "M{x} {y}l");
        for (from, to) in corners.iter().zip(corners.iter().skip(1)) {
            let _ = write!(path, "{} {} ", to.0 - from.0, to.1 - from.1);
        }
        path.truncate(path.trim_end().len());
        path.push('z');
        path
    }
}

/// Whether a corner between two others can be left out: it lies on the way from one to the other.
fn on_a_line(a: (i64, i64), b: (i64, i64), c: (i64, i64)) -> bool {
    let (first, second) = ((b.0 - a.0, b.1 - a.1), (c.0 - b.0, c.1 - b.1));
    let cross = first.0 * second.1 - first.1 * second.0;
    let along = first.0 * second.0 + first.1 * second.1;
    cross == 0 && along > 0
}

/// The nearest whole number of a coordinate, which is a few hundred units at most.
#[allow(clippy::as_conversions, clippy::cast_possible_truncation)]
fn whole(value: f64) -> i64 {
    value.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::catalogue::parse;

    fn of(country: &str) -> MapView {
        let catalogue = parse(&Bundled).unwrap();
        let places =
            catalogue.places().iter().filter(|place| place.id.as_str().starts_with(country));
        let marked = places.map(|place| Marked {
            place,
            class: 1,
            label: "1".to_owned(),
            text: place.id.to_string(),
        });
        map("title".to_owned(), "text".to_owned(), marked.collect()).unwrap()
    }

    #[test]
    fn every_district_is_drawn_within_the_map_and_the_whole_is_small() {
        for (country, districts, bytes) in
            [("in-wb-", 23, 16_000), ("bd-", 64, 40_000), ("np-", 77, 40_000)]
        {
            let map = of(country);
            assert_eq!(map.areas.len(), districts, "{country}");
            let drawn: usize = map.areas.iter().map(|area| area.path.len()).sum();
            assert!(drawn < bytes, "{country}: {drawn}");
            for area in &map.areas {
                assert!(area.path.starts_with('M') && area.path.ends_with('z'), "{}", area.text);
            }
            for label in &map.labels {
                assert!((0..=map.width).contains(&label.x), "{country}");
                assert!((0..=map.height).contains(&label.y), "{country}");
            }
        }
    }

    #[test]
    fn points_that_cannot_be_seen_are_left_out() {
        let projection = Projection { west: 0.0, north: 10.0, across: 10.0, up: 10.0, width: 108 };
        let ring =
            vec![[0.0, 10.0], [0.01, 10.0], [2.0, 10.0], [4.0, 10.0], [4.0, 6.0], [0.0, 10.0]];
        assert_eq!(projection.path(&ring), "M4 4l40 0 0 40z");
        assert_eq!(projection.path(&vec![[0.0, 0.0], [0.01, 0.0], [0.0, 0.01], [0.0, 0.0]]), "");
    }

    #[test]
    fn without_a_boundary_there_is_no_map() {
        assert!(map("title".to_owned(), "text".to_owned(), Vec::new()).is_none());
    }
}
