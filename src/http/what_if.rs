//! What if: a profile and changes of it in, what moves out. Nothing of it is kept.

use crate::application::what_if::what_if as found;
use crate::documents::profile::what_if;
use crate::documents::what_if::WhatIfDocument;

use super::body;
use super::call::{Answer, Call, computed};
use super::problem::{Problem, ProblemDocument};
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] =
    &[Entry::post("/api/v1/what-if", |call| Box::pin(change(call)))];

/// The most ranks that can be asked for; more than any catalogue has trades.
const MOST_RANKED: usize = 10_000;

/// Ranks a profile as it is and with changes, and tells what moves; stores nothing.
#[utoipa::path(
    post,
    path = "/api/v1/what-if",
    tag = "matching",
    operation_id = "what_if",
    params(
        ("lang" = Option<String>, Query, description = "Language of sentences: en, bn, hi or ne"),
        ("top" = Option<usize>, Query, minimum = 1,
         description = "Only trades that stand among so many best ones in one of the two rankings"),
        ("on" = Option<String>, Query, description = "Day of valuation, ISO; not after today"),
        ("Idempotency-Key" = Option<String>, Header,
         description = "May be given; nothing is stored, so that the same request on the same day \
                        gives the same answer anyway"),
    ),
    request_body(content = crate::documents::profile::schema::WhatIfRequest),
    responses(
        (status = 200, description = "What moves", body = WhatIfDocument),
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
pub(super) async fn change(mut call: Call) -> Answer {
    let mut query = Query::of(&call.request, &["lang", "top", "on"]);
    let language = query.language(call.state.settings.language);
    let top = query.count("top", MOST_RANKED);
    let valued_on = query.day(call.state.today());
    query.checked()?;
    let bytes = body::json(&mut call).await?;
    computed(&call, move |state| {
        let reference = state.engine.reference();
        let asked =
            what_if::parse(&bytes, &reference.catalogue, valued_on).map_err(Problem::Document)?;
        let matcher = state.engine.matcher(valued_on);
        Ok(found(reference, &matcher, &asked, language, top))
    })
    .await
}
