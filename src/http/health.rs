//! Whether the service lives, whether it is ready, and its figures.

use actix_web::HttpResponse;
use actix_web::http::header;

use super::call::{Answer, Call};
use super::problem::Problem;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/healthz", |_| Box::pin(async { Ok(live()) })),
    Entry::get("/readyz", |call| Box::pin(ready(call))),
];

pub(super) const METRICS_ROUTES: &[Entry] =
    &[Entry::get("/metrics", |call| Box::pin(async move { metrics(&call) }))];

/// Liveness: the process answers.
#[utoipa::path(
    get,
    path = "/healthz",
    tag = "service",
    responses((status = 200, description = "It lives", body = String, content_type = "text/plain"))
)]
pub(super) fn live() -> HttpResponse {
    word("ok")
}

/// Readiness: the reference data is loaded and kept, and the database answers.
#[utoipa::path(
    get,
    path = "/readyz",
    tag = "service",
    responses(
        (status = 200, description = "It is ready", body = String, content_type = "text/plain"),
        (status = 503, description = "Not yet, or the database does not answer",
         body = super::problem::ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(super) async fn ready(call: Call) -> Answer {
    if !call.state.is_ready() || call.state.store.answers().await.is_err() {
        return Err(Problem::NotReady);
    }
    Ok(word("ready"))
}

fn word(word: &'static str) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8")).body(word)
}

/// The figures, for whoever watches the service; on a listener of its own.
fn metrics(call: &Call) -> Answer {
    const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let text = call.state.metrics.text().map_err(|_| Problem::Internal)?;
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, MEDIA_TYPE)).body(text))
}
