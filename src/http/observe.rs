//! Logs: one line a request with method, route pattern, status, duration and request id. Never a
//! path with ids, a query, a body, an address or anything of a participant.

use std::sync::Arc;
use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::{Error, HttpMessage as _, web};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::state::State;

/// What stands for the pattern where no route took the request.
const UNMATCHED: &str = "unmatched";

/// Opens and ends the span of a request.
pub(super) struct RequestLog;

/// When a request began; it counts among those in flight as long as this lives.
struct Begun {
    at: Instant,
    state: Option<web::Data<State>>,
}

impl Drop for Begun {
    fn drop(&mut self) {
        if let Some(state) = &self.state {
            state.metrics.end();
        }
    }
}

impl RootSpanBuilder for RequestLog {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let state = request.app_data::<web::Data<State>>().cloned();
        if let Some(state) = &state {
            state.metrics.begin();
        }
        let id = request.extensions().get::<RequestId>().map(ToString::to_string);
        request.extensions_mut().insert(Arc::new(Begun { at: Instant::now(), state }));
        tracing::info_span!(
            "request",
            request_id = id.unwrap_or_default(),
            method = method_name(request.method()),
        )
    }

    fn on_request_end<B: MessageBody>(_span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let Ok(response) = outcome else {
            tracing::error!("a request failed before its answer");
            return;
        };
        let request = response.request();
        let begun = request.extensions().get::<Arc<Begun>>().cloned();
        let Some(begun) = begun else { return };
        let lasted = begun.at.elapsed();
        let route = request.match_pattern().unwrap_or_else(|| UNMATCHED.to_owned());
        let status = response.status().as_u16();
        if let Some(state) = &begun.state {
            state.metrics.answered(method_name(request.method()), &route, status, lasted);
        }
        let milliseconds = u64::try_from(lasted.as_millis()).unwrap_or(u64::MAX);
        if status >= 500 {
            tracing::error!(route, status, milliseconds, "answered");
        } else {
            tracing::info!(route, status, milliseconds, "answered");
        }
    }
}

/// The method, if it is one of HTTP's own; what a client made up stays out of logs.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "OTHER",
    }
}

/// Writes logs as JSON lines to standard error, and makes a panic say where it happened but not
/// with which values: they may be a participant's.
pub(super) fn start() {
    let filter = EnvFilter::new("warn,swadhin=info");
    let lines = tracing_subscriber::fmt::layer().json().with_writer(std::io::stderr);
    // A program that has its own subscriber keeps it.
    let _ = tracing_subscriber::registry().with(filter).with(lines).try_init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
}
