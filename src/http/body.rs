//! Bodies of requests: JSON in UTF-8, uncompressed, of bounded size.

use actix_web::http::header;
use actix_web::{HttpRequest, web};
use futures_util::StreamExt as _;

use crate::documents::profile::MOST_BYTES;

use super::call::Call;
use super::problem::Problem;

/// Reads the whole body of a call that sends JSON.
pub(super) async fn json(call: &mut Call) -> Result<Vec<u8>, Problem> {
    if !is_plain_json(&call.request) {
        return Err(Problem::MediaType);
    }
    read(&mut call.payload, declared_length(&call.request)).await
}

/// Reads the whole body of a call that posts a plain form.
pub(super) async fn form(call: &mut Call) -> Result<Vec<u8>, Problem> {
    const KIND: &str = "application/x-www-form-urlencoded";
    let kind = call.request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).and_then(|kind| kind.split(';').next());
    if !kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case(KIND)) {
        return Err(Problem::MediaType);
    }
    read(&mut call.payload, declared_length(&call.request)).await
}

/// Reads a body, but not more than is allowed, whatever length was declared.
async fn read(payload: &mut web::Payload, declared: Option<u64>) -> Result<Vec<u8>, Problem> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    if declared.is_some_and(|length| length > most) {
        return Err(Problem::TooLarge);
    }
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Problem::BrokenBody)?;
        if body.len() + chunk.len() > MOST_BYTES {
            return Err(Problem::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn declared_length(request: &HttpRequest) -> Option<u64> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// `application/json`, with no charset but UTF-8 and no compression.
fn is_plain_json(request: &HttpRequest) -> bool {
    let text = |name| request.headers().get(name).map(|value| value.to_str().unwrap_or_default());
    let compressed = text(header::CONTENT_ENCODING)
        .is_some_and(|encoding| !encoding.trim().eq_ignore_ascii_case("identity"));
    let Some(declared) = text(header::CONTENT_TYPE) else { return false };
    let mut parts = declared.split(';').map(str::trim);
    let json = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case("application/json"));
    let charset = parts.all(|part| match part.split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
            value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
        }
        _ => true,
    });
    json && charset && !compressed
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn only_plain_json_in_utf_8_is_read() {
        let plain = |kind: &str, encoding: Option<&str>| {
            let request = TestRequest::default().insert_header((header::CONTENT_TYPE, kind));
            let request = match encoding {
                Some(encoding) => request.insert_header((header::CONTENT_ENCODING, encoding)),
                None => request,
            };
            is_plain_json(&request.to_http_request())
        };
        assert!(plain("application/json", None));
        assert!(plain("Application/JSON; charset=\"UTF-8\"", Some("identity")));
        assert!(!plain("application/json", Some("gzip")));
        assert!(!plain("application/json; charset=utf-16", None));
        assert!(!plain("text/plain", None));
        assert!(!plain("application/jsonp", None));
        assert!(!is_plain_json(&TestRequest::default().to_http_request()));
    }
}
