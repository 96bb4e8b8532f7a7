//! What every request passes and every answer carries: the check of the host, the limit for an
//! address, the headers that keep a browser careful, the request's id.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::ConnectionType;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};

use super::call::request_id;
use super::host_name;
use super::pages;
use super::problem::Problem;
use super::state::State;

/// Nothing is loaded from elsewhere, nothing is inline, nobody frames a page.
const CONTENT_POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; \
                              frame-ancestors 'none'; object-src 'none'";

/// Devices that no page asks for.
const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), \
                           payment=(), usb=()";

/// Headers of every answer that does not set its own.
const HEADERS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (header::PERMISSIONS_POLICY, PERMISSIONS),
    (header::CROSS_ORIGIN_OPENER_POLICY, "same-origin"),
    (header::CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"),
];

/// Paths that are asked often by whoever watches the service; they cost nothing.
const NOT_COUNTED: [&str; 2] = ["/healthz", "/readyz"];

/// The layer around all routes.
pub(super) async fn pass(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let id = request_id(request.request());
    let refused = refusal(&request);
    let has_body = has_body(request.headers());
    let mut response = match refused {
        Some(problem) => {
            let state = request.app_data::<web::Data<State>>().cloned();
            let answer = problem.response(&id);
            let answer = pages::said(
                state.as_deref().map(|state| &**state),
                request.request(),
                &problem,
                answer,
            );
            request.into_response(answer)
        }
        None => next.call(request).await?.map_into_boxed_body(),
    };
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let head = response.response_mut().head_mut();
    if failed && has_body {
        // What is left of the body is not waited for.
        head.set_connection_type(ConnectionType::Close);
    }
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    Ok(response)
}

/// Why a request does not reach any route.
fn refusal(request: &ServiceRequest) -> Option<Problem> {
    if let Err(problem) = host_name::check(request.request()) {
        return Some(problem);
    }
    let state = request.app_data::<web::Data<State>>()?;
    let address = request.peer_addr()?.ip();
    let free = NOT_COUNTED.contains(&request.path());
    (!free && !state.admits(address)).then_some(Problem::TooMany)
}

fn has_body(headers: &HeaderMap) -> bool {
    let length = headers.get(header::CONTENT_LENGTH);
    length.is_some_and(|length| length != "0") || headers.contains_key(header::TRANSFER_ENCODING)
}
