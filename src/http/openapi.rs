//! The description of the interface, `OpenAPI` 3.1, built from the types.

use std::sync::OnceLock;

use actix_web::HttpResponse;
use utoipa::OpenApi;

use super::call::json_bytes;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] =
    &[Entry::get("/api/openapi.json", |_| Box::pin(async { Ok(openapi()) }))];

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Swadhin",
        description = "Ranks vocational trades for a participant by interests, aptitudes and the \
                       local market. Nothing that is sent in is stored."
    ),
    paths(
        super::recommendation::rank,
        super::comparison::compare,
        super::what_if::change,
        super::trade::list,
        super::trade::show,
        super::place::list,
        super::course::list,
        super::demand::list,
        super::demand::of_place,
        super::health::live,
        super::health::ready,
        openapi,
        super::reader::page,
        super::reader::file,
    ),
    tags(
        (name = "matching", description = "Rankings, comparisons and what-if"),
        (name = "catalogue", description = "Trades, places and courses, each with its source"),
        (name = "demand", description = "Openings, training, pay and viability by place and trade"),
        (name = "service", description = "Health and this description"),
    )
)]
struct Description;

/// The document as JSON, one and the same for every caller.
pub(super) fn document() -> &'static str {
    static DOCUMENT: OnceLock<String> = OnceLock::new();
    DOCUMENT.get_or_init(|| Description::openapi().to_pretty_json().unwrap_or_default())
}

/// This description.
#[utoipa::path(
    get,
    path = "/api/openapi.json",
    tag = "service",
    responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Value))
)]
pub(super) fn openapi() -> HttpResponse {
    json_bytes(document().as_bytes().to_vec())
}
