//! A page to read the description of the interface and to try it. All of it is in the program;
//! nothing is loaded from elsewhere.

use std::sync::{Arc, OnceLock};

use actix_web::HttpResponse;
use actix_web::http::header;
use utoipa_swagger_ui::{Config, serve};

use super::call::{Answer, Call};
use super::problem::Problem;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/api/docs", |_| Box::pin(async { Ok(page()) })),
    Entry::get("/api/docs/{file}", |call| Box::pin(async move { file(&call) })),
];

/// The reader sets styles inline and shows small pictures from data; scripts stay our own.
const CONTENT_POLICY: &str = "default-src 'self'; img-src 'self' data:; \
                              style-src 'self' 'unsafe-inline'; base-uri 'none'; \
                              form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// Leads to the reader's page.
#[utoipa::path(
    get,
    path = "/api/docs",
    tag = "service",
    responses((status = 308, description = "The page is at /api/docs/index.html"))
)]
pub(super) fn page() -> HttpResponse {
    HttpResponse::PermanentRedirect()
        .insert_header((header::LOCATION, "/api/docs/index.html"))
        .finish()
}

/// The reader's page and the files that it loads.
#[utoipa::path(
    get,
    path = "/api/docs/{file}",
    tag = "service",
    params(("file" = String, Path, description = "A file of the reader, such as index.html")),
    responses(
        (status = 200, description = "The file", body = String, content_type = "text/html"),
        (status = 404, description = "There is no such file",
         body = super::problem::ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(super) fn file(call: &Call) -> Answer {
    let name = call.request.match_info().get("file").unwrap_or_default();
    let found = serve(name, config()).ok().flatten().ok_or(Problem::NotFound)?;
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, found.content_type))
        .insert_header((header::CONTENT_SECURITY_POLICY, CONTENT_POLICY));
    if found.gzpipped {
        response.insert_header((header::CONTENT_ENCODING, "gzip"));
    }
    Ok(response.body(found.bytes.into_owned()))
}

fn config() -> Arc<Config<'static>> {
    static CONFIG: OnceLock<Arc<Config<'static>>> = OnceLock::new();
    let make = || Arc::new(Config::new(["/api/openapi.json"]).validator_url("none"));
    CONFIG.get_or_init(make).clone()
}
