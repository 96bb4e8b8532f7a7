//! Recommendations: a profile in, a ranking out. Nothing of it is kept.

use crate::application::recommend::recommend;
use crate::documents::profile;
use crate::documents::ranking::{RankingDocument, Scope};

use super::body;
use super::call::{Answer, Call, computed};
use super::problem::{Problem, ProblemDocument};
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] =
    &[Entry::post("/api/v1/recommendations", |call| Box::pin(rank(call)))];

/// The most ranked trades that can be asked for; more than any catalogue has.
const MOST_RANKED: usize = 10_000;

/// Ranks trades for one profile; stores nothing.
#[utoipa::path(
    post,
    path = "/api/v1/recommendations",
    tag = "matching",
    operation_id = "recommend",
    params(
        ("lang" = Option<String>, Query, description = "Language of sentences: en, bn, hi or ne"),
        ("top" = Option<usize>, Query, description = "How many ranked trades at most", minimum = 1),
        ("on" = Option<String>, Query, description = "Day of valuation, ISO; not after today"),
        ("Idempotency-Key" = Option<String>, Header,
         description = "May be given; nothing is stored, so that the same profile on the same day \
                        gives the same answer anyway"),
    ),
    request_body(content = crate::documents::profile::schema::Profile),
    responses(
        (status = 200, description = "The ranking", body = RankingDocument),
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
        (status = 422, description = "Every fault of the profile or the query",
         body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 503, description = "Too busy", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) async fn rank(mut call: Call) -> Answer {
    let mut query = Query::of(&call.request, &["lang", "top", "on"]);
    let language = query.language(call.state.settings.language);
    let top = query.count("top", MOST_RANKED);
    let valued_on = query.day(call.state.today());
    query.checked()?;
    let bytes = body::json(&mut call).await?;
    computed(&call, move |state| {
        let reference = state.engine.reference();
        let participant =
            profile::parse(&bytes, &reference.catalogue, valued_on).map_err(Problem::Document)?;
        let matcher = state.engine.matcher(valued_on);
        Ok(recommend(reference, &matcher, &participant, language, Scope { top }))
    })
    .await
}
