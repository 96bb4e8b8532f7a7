//! Boundaries of districts: `GeoJSON` (RFC 7946) with polygons and a property `id`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A closed line of points, each longitude and latitude in degrees.
pub type Ring = Vec<[f64; 2]>;

/// The rings of each place, by the place's id.
pub type Boundaries = BTreeMap<String, Vec<Ring>>;

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    id: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Ring>),
    MultiPolygon(Vec<Vec<Ring>>),
}

/// The boundaries in a file; `None` where it is no collection of polygons with ids.
pub fn parse(bytes: &[u8]) -> Option<Boundaries> {
    let collection: Collection = serde_json::from_slice(bytes).ok()?;
    let rings = |geometry| match geometry {
        Geometry::Polygon(rings) => rings,
        Geometry::MultiPolygon(polygons) => polygons.into_iter().flatten().collect(),
    };
    let each = collection.features.into_iter();
    Some(each.map(|feature| (feature.properties.id, rings(feature.geometry))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polygons_of_both_kinds_are_read_and_everything_else_is_not() {
        let file = br#"{"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"id":"a"},"geometry":
                {"type":"Polygon","coordinates":[[[88,22],[89,22],[89,23],[88,22]]]}},
            {"type":"Feature","properties":{"id":"b"},"geometry":
                {"type":"MultiPolygon","coordinates":[[[[1,2],[3,4],[1,2]]],[[[5,6],[7,8],[5,6]]]]}}]}"#;
        let read = parse(file).unwrap();
        assert_eq!(read["a"], [[[88.0, 22.0], [89.0, 22.0], [89.0, 23.0], [88.0, 22.0]]]);
        assert_eq!(read["b"].len(), 2);
        let point = br#"{"features":[{"properties":{"id":"a"},"geometry":
            {"type":"Point","coordinates":[1,2]}}]}"#;
        assert!(parse(point).is_none());
        assert!(parse(b"not JSON").is_none());
    }
}
