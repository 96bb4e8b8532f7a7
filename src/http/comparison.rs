//! Comparisons: a profile and two trades in, both side by side out. Nothing of it is kept.

use crate::application::compare::compare as compared;
use crate::documents::comparison::ComparisonDocument;
use crate::documents::profile::request;

use super::body;
use super::call::{Answer, Call, computed};
use super::problem::{Problem, ProblemDocument};
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] =
    &[Entry::post("/api/v1/comparisons", |call| Box::pin(compare(call)))];

/// Why one trade stands above another for a profile, and what would swap them; stores nothing.
#[utoipa::path(
    post,
    path = "/api/v1/comparisons",
    tag = "matching",
    operation_id = "compare",
    params(
        ("lang" = Option<String>, Query, description = "Language of sentences: en, bn, hi or ne"),
        ("on" = Option<String>, Query, description = "Day of valuation, ISO; not after today"),
        ("Idempotency-Key" = Option<String>, Header,
         description = "May be given; nothing is stored, so that the same request on the same day \
                        gives the same answer anyway"),
    ),
    request_body(content = crate::documents::profile::schema::ComparisonRequest),
    responses(
        (status = 200, description = "The comparison", body = ComparisonDocument),
        (status = 400, description = "No JSON", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 406, description = "The client takes no JSON", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 408, description = "The request took too long", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 413, description = "More than 64 KiB", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 415, description = "Not declared as JSON", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 422, description = "Every fault of the request or the query",
         body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 503, description = "Too busy", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) async fn compare(mut call: Call) -> Answer {
    let mut query = Query::of(&call.request, &["lang", "on"]);
    let language = query.language(call.state.settings.language);
    let valued_on = query.day(call.state.today());
    query.checked()?;
    let bytes = body::json(&mut call).await?;
    computed(&call, move |state| {
        let reference = state.engine.reference();
        let asked =
            request::parse(&bytes, &reference.catalogue, valued_on).map_err(Problem::Document)?;
        let matcher = state.engine.matcher(valued_on);
        let trades = (asked.a, asked.b);
        let document = compared(reference, &matcher, &asked.participant, trades, language);
        // The two trades of a request that was read are different ones.
        document.ok_or(Problem::Internal)
    })
    .await
}
