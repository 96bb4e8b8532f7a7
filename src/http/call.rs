//! One call of a handler: what it gets, what it gives, and the deadline and the net around it.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use actix_web::http::header;
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, web};
use futures_util::FutureExt as _;
use serde::Serialize;
use tracing_actix_web::RequestId;

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
    let deadline = call.state.limits.request;
    let running = AssertUnwindSafe(async { handler(call).await }).catch_unwind();
    let answer = match tokio::time::timeout(deadline, running).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_panic)) => Err(Problem::Internal),
        Err(_elapsed) => Err(Problem::TooSlow),
    };
    answer.unwrap_or_else(|problem| problem.response(&id))
}

/// A document as an answer.
pub(super) fn json(document: &impl Serialize) -> Answer {
    let bytes = serde_json::to_vec(document).map_err(|_| Problem::Internal)?;
    Ok(json_bytes(bytes))
}

/// The bytes of a document as an answer.
pub(super) fn json_bytes(bytes: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "application/json")).body(bytes)
}
