//! Places of the catalogue.

use crate::documents::place::{PlaceList, place_document};

use super::call::{Answer, Call, json};
use super::problem::ProblemDocument;
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] =
    &[Entry::get("/api/v1/places", |call| Box::pin(async move { list(&call) }))];

/// Places by id, each with its source.
#[utoipa::path(
    get,
    path = "/api/v1/places",
    tag = "catalogue",
    operation_id = "list_places",
    params(
        ("limit" = Option<usize>, Query, description = "How many at most", minimum = 1, maximum = 500),
        ("cursor" = Option<String>, Query, description = "The next_cursor of the part before"),
    ),
    responses(
        (status = 200, description = "Places", body = PlaceList),
        (status = 422, description = "Every fault of the query", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) fn list(call: &Call) -> Answer {
    let reference = call.state.engine.reference();
    let versions = reference.versions(call.state.today());
    let mut query = Query::of(&call.request, &["limit", "cursor"]);
    let page = query.page(&versions.catalogue);
    query.checked()?;
    let places = reference.catalogue.places();
    let (part, next_cursor) = page.of(places);
    json(&PlaceList {
        catalogue: versions.catalogue,
        total: places.len(),
        places: part.iter().map(place_document).collect(),
        next_cursor,
    })
}
