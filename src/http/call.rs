//! One call of a handler: what it gets, what it gives, and the deadline and the net around it.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use actix_web::http::header;
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, web};
use futures_util::FutureExt as _;
use serde::Serialize;
use tracing_actix_web::RequestId;

use super::pages;
use super::problem::Problem;
use super::state::State;

/// What a handler gives.
pub(super) type Answer = Result<HttpResponse, Problem>;

/// A handler's answer, still to come.
pub(super) type Answering = Pin<Box<dyn Future<Output = Answer>>>;

/// A handler as it stands in the list of routes.
pub(super) type Handler = fn(Call) -> Answering;

/// What a handler gets.
pub(super) struct Call {
    pub(super) request: HttpRequest,
    pub(super) payload: web::Payload,
    pub(super) state: Arc<State>,
}

/// The request id as it stands in answers and logs.
pub(super) fn request_id(request: &HttpRequest) -> String {
    request.extensions().get::<RequestId>().map(ToString::to_string).unwrap_or_default()
}

/// Calls a handler: within the deadline, and with a panic turned into an answer.
pub(super) async fn guarded(handler: Handler, call: Call) -> HttpResponse {
    let id = request_id(&call.request);
    if is_of_api(&call.request) && !takes_json(&call.request) {
        return Problem::NotAcceptable.response(&id);
    }
    let (request, state) = (call.request.clone(), call.state.clone());
    let answer = contained(state.limits.request, async { handler(call).await }).await;
    answer.unwrap_or_else(|problem| {
        pages::said(Some(&state), &request, &problem, problem.response(&id))
    })
}

/// An answer that comes within the deadline, or the problem that it did not, or that there was a
/// panic instead.
async fn contained(deadline: Duration, answering: impl Future<Output = Answer>) -> Answer {
    let caught = AssertUnwindSafe(answering).catch_unwind();
    match tokio::time::timeout(deadline, caught).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_panic)) => Err(Problem::Internal),
        Err(_elapsed) => Err(Problem::TooSlow),
    }
}

/// Whether a request is for a route that answers in JSON.
fn is_of_api(request: &HttpRequest) -> bool {
    request.match_pattern().is_some_and(|pattern| pattern.starts_with("/api/v1/"))
}

/// Whether the client takes JSON: it says so, or says nothing of what it takes.
fn takes_json(request: &HttpRequest) -> bool {
    let mut accepted = request.headers().get_all(header::ACCEPT).peekable();
    if accepted.peek().is_none() {
        return true;
    }
    let ranges = accepted.flat_map(|value| value.to_str().unwrap_or_default().split(','));
    ranges.into_iter().any(|range| {
        let mut parts = range.split(';').map(|part| part.trim().to_ascii_lowercase());
        let media = parts.next().unwrap_or_default();
        let refused = parts.any(|part| {
            let quality = part.strip_prefix("q=").map(str::parse::<f64>);
            quality.is_some_and(|quality| quality.is_ok_and(|quality| quality <= 0.0))
        });
        matches!(media.as_str(), "*/*" | "application/*" | "application/json") && !refused
    })
}

/// A document as an answer.
pub(super) fn json(document: &impl Serialize) -> Answer {
    let bytes = serde_json::to_vec(document).map_err(|_| Problem::Internal)?;
    Ok(json_bytes(bytes))
}

/// A document that takes work, made when it is this request's turn.
pub(super) async fn computed<D: Serialize>(
    call: &Call,
    make: impl FnOnce(&State) -> Result<D, Problem> + Send + 'static,
) -> Answer {
    let state = call.state.clone();
    let written = call
        .state
        .admission
        .run(move || serde_json::to_vec(&make(&state)?).map_err(|_| Problem::Internal));
    Ok(json_bytes(written.await??))
}

/// The bytes of a document as an answer.
pub(super) fn json_bytes(bytes: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "application/json")).body(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn a_client_that_takes_json_is_told_from_one_that_does_not() {
        let takes = |accept: &str| {
            let request = TestRequest::default().insert_header((header::ACCEPT, accept));
            takes_json(&request.to_http_request())
        };
        for accept in ["*/*", "application/json", "text/html, application/*;q=0.5", "a/b,*/*;q=0.1"]
        {
            assert!(takes(accept), "{accept}");
        }
        for accept in ["text/html", "application/json;q=0", "application/xml, text/*", ""] {
            assert!(!takes(accept), "{accept}");
        }
        assert!(takes_json(&TestRequest::default().to_http_request()));
    }

    #[actix_web::test]
    async fn a_panic_is_an_internal_problem_and_lateness_a_slow_one() {
        let second = Duration::from_secs(1);
        let panics = contained(second, async { panic!("on purpose") }).await;
        assert_eq!(panics.err(), Some(Problem::Internal));
        let late = contained(Duration::from_millis(10), std::future::pending()).await;
        assert_eq!(late.err(), Some(Problem::TooSlow));
        let answer = contained(second, async { Ok(HttpResponse::Ok().finish()) }).await;
        assert!(answer.is_ok());
    }
}
