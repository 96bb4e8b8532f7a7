//! What went wrong, as RFC 9457 problem documents. Every problem has its own status, title and
//! words; none of them holds anything that a client sent, but for short values that are no text of
//! anybody's own.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use crate::documents::fault::{Fault, FaultCode};
use crate::domain::table::Key as _;

/// The media type of problem documents.
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// The most faults that one answer lists; judgement: nobody reads more, and an answer stays small.
const LISTED: usize = 100;
/// The most characters of a value that are sent back.
const SHOWN_CHARS: usize = 40;

/// A query parameter that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ParameterFault {
    pub(super) parameter: String,
    pub(super) code: FaultCode,
    pub(super) message: String,
}

/// Why a request is not answered with what it asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// The document that was sent has faults.
    Document(Vec<Fault>),
    /// Parameters of the query have faults.
    Query(Vec<ParameterFault>),
    /// The connection broke off, or what came is no HTTP body.
    BrokenBody,
    /// The `Host` header is missing or stands twice.
    NoHost,
    /// The `Host` header names another machine.
    OtherHost,
    /// There is nothing at this path.
    NotFound,
    /// The path does not answer to this method, but to these.
    Method(String),
    /// The client takes no JSON.
    NotAcceptable,
    /// The body did not come in time, or the answer was not ready in time.
    TooSlow,
    /// The body is larger than is read.
    TooLarge,
    /// The body is not declared as plain JSON.
    MediaType,
    /// Too many requests from this address.
    TooMany,
    /// Too many rankings are waiting.
    TooBusy,
    /// The service has not finished starting, or its database does not answer.
    NotReady,
    /// A mistake of the program.
    Internal,
}

/// Status code, name of the kind, title and detail of a problem.
struct Words {
    status: StatusCode,
    kind: &'static str,
    title: &'static str,
    detail: &'static str,
}

const fn words(
    status: StatusCode,
    kind: &'static str,
    title: &'static str,
    detail: &'static str,
) -> Words {
    Words { status, kind, title, detail }
}

const DOCUMENT: Words = words(
    StatusCode::UNPROCESSABLE_ENTITY,
    "document",
    "The document has faults",
    "Mend what `errors` lists and send the document again.",
);
const QUERY: Words = words(
    StatusCode::UNPROCESSABLE_ENTITY,
    "query",
    "The query has faults",
    "Mend the parameters that `errors` lists and ask again.",
);
const BROKEN_BODY: Words = words(
    StatusCode::BAD_REQUEST,
    "broken-body",
    "The body could not be read",
    "Send the whole body as its headers describe it.",
);
const NO_HOST: Words = words(
    StatusCode::BAD_REQUEST,
    "no-host",
    "The request does not say which host it is for",
    "Send one Host header, such as 127.0.0.1:8080.",
);
const OTHER_HOST: Words = words(
    StatusCode::MISDIRECTED_REQUEST,
    "other-host",
    "The request is for another host",
    "Use localhost or a loopback address; the service answers to no other name.",
);
const NOT_FOUND: Words = words(
    StatusCode::NOT_FOUND,
    "not-found",
    "There is nothing here",
    "See /api/openapi.json for what there is.",
);
const METHOD: Words = words(
    StatusCode::METHOD_NOT_ALLOWED,
    "method",
    "This path does not answer to this method",
    "Use a method that the Allow header names.",
);
const NOT_ACCEPTABLE: Words = words(
    StatusCode::NOT_ACCEPTABLE,
    "not-acceptable",
    "The answer is JSON",
    "Accept application/json, or leave the Accept header out.",
);
const TOO_SLOW: Words = words(
    StatusCode::REQUEST_TIMEOUT,
    "too-slow",
    "The request took too long",
    "Send the whole request without pauses, or try again later.",
);
const TOO_LARGE: Words = words(
    StatusCode::PAYLOAD_TOO_LARGE,
    "too-large",
    "The body is too large",
    "Send at most 64 KiB.",
);
const UNSUPPORTED: Words = words(
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    "media-type",
    "The body is not declared as JSON",
    "Send JSON in UTF-8, uncompressed, with Content-Type: application/json.",
);
const TOO_MANY: Words = words(
    StatusCode::TOO_MANY_REQUESTS,
    "too-many",
    "Too many requests",
    "Wait as long as the Retry-After header says.",
);
const TOO_BUSY: Words = words(
    StatusCode::SERVICE_UNAVAILABLE,
    "too-busy",
    "The service is busy",
    "Wait as long as the Retry-After header says and try again.",
);
const NOT_READY: Words = words(
    StatusCode::SERVICE_UNAVAILABLE,
    "not-ready",
    "The service is not ready",
    "Try again in a moment; if it stays so, run `swadhin doctor`.",
);
const INTERNAL: Words = words(
    StatusCode::INTERNAL_SERVER_ERROR,
    "internal",
    "Something went wrong in the service",
    "Nothing was stored. Tell whoever runs the service the request id.",
);

/// A problem document (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ProblemDocument {
    /// Names the kind of problem.
    #[serde(rename = "type")]
    kind: String,
    /// The kind in words.
    title: &'static str,
    /// The status code.
    status: u16,
    /// What to do about it.
    detail: &'static str,
    /// The request's id, which stands in the service's log.
    request_id: String,
    /// Every fault of what was sent, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ErrorDocument>,
    /// Faults beyond those listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    more_errors: Option<usize>,
}

/// One fault of what was sent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ErrorDocument {
    /// JSON pointer into the body; empty: the whole of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
    /// The query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<String>,
    /// The kind of fault.
    code: &'static str,
    /// What is wrong and how to mend it.
    message: String,
    /// What stood there, where it is a number, a yes or no, or one word.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

impl Problem {
    /// The words of the problem.
    const fn words(&self) -> &'static Words {
        match self {
            Self::Document(_) => &DOCUMENT,
            Self::Query(_) => &QUERY,
            Self::BrokenBody => &BROKEN_BODY,
            Self::NoHost => &NO_HOST,
            Self::OtherHost => &OTHER_HOST,
            Self::NotFound => &NOT_FOUND,
            Self::Method(_) => &METHOD,
            Self::NotAcceptable => &NOT_ACCEPTABLE,
            Self::TooSlow => &TOO_SLOW,
            Self::TooLarge => &TOO_LARGE,
            Self::MediaType => &UNSUPPORTED,
            Self::TooMany => &TOO_MANY,
            Self::TooBusy => &TOO_BUSY,
            Self::NotReady => &NOT_READY,
            Self::Internal => &INTERNAL,
        }
    }

    /// The status code: a document that is no JSON at all is a bad request, one that is too large
    /// is said so, and every other fault is one of its content.
    fn status(&self) -> StatusCode {
        match self {
            Self::Document(faults)
                if faults.iter().any(|f| f.code == FaultCode::FileUnreadable) =>
            {
                StatusCode::BAD_REQUEST
            }
            _ => self.words().status,
        }
    }

    /// The answer with this problem's document.
    pub(super) fn response(&self, request_id: &str) -> HttpResponse {
        if matches!(self, Self::Document(faults) if faults.iter().any(|f| f.code == FaultCode::FileTooLarge))
        {
            return Self::TooLarge.response(request_id);
        }
        let Words { kind, title, detail, .. } = self.words();
        let status = self.status();
        let errors = self.errors();
        let document = ProblemDocument {
            kind: format!("urn:swadhin:problem:{kind}"),
            title,
            status: status.as_u16(),
            detail,
            request_id: request_id.to_owned(),
            more_errors: errors.len().checked_sub(LISTED).filter(|more| *more > 0),
            errors: errors.into_iter().take(LISTED).collect(),
        };
        let mut response = HttpResponse::build(status);
        response.insert_header((header::CONTENT_TYPE, MEDIA_TYPE));
        match self {
            Self::Method(allowed) => {
                response.insert_header((header::ALLOW, allowed.as_str()));
            }
            Self::TooMany | Self::TooBusy | Self::NotReady => {
                response.insert_header((header::RETRY_AFTER, "1"));
            }
            Self::TooSlow => {
                response.force_close();
            }
            _ => {}
        }
        response.body(serde_json::to_vec(&document).unwrap_or_default())
    }

    fn errors(&self) -> Vec<ErrorDocument> {
        match self {
            Self::Document(faults) => faults.iter().map(of_document).collect(),
            Self::Query(faults) => faults.iter().map(of_query).collect(),
            _ => Vec::new(),
        }
    }
}

fn of_document(fault: &Fault) -> ErrorDocument {
    ErrorDocument {
        pointer: Some(fault.pointer.clone().unwrap_or_default()),
        parameter: None,
        code: fault.code.word(),
        message: fault.message.clone(),
        value: fault.value.as_deref().filter(|value| is_one_word(value)).map(ToOwned::to_owned),
    }
}

fn of_query(fault: &ParameterFault) -> ErrorDocument {
    ErrorDocument {
        pointer: None,
        parameter: Some(fault.parameter.clone()),
        code: fault.code.word(),
        message: fault.message.clone(),
        value: None,
    }
}

/// Whether a value may be sent back: a number, a yes or no, null, or one short word in the
/// letters of ids.
fn is_one_word(value: &str) -> bool {
    let of_ids = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
    !value.is_empty() && value.len() <= SHOWN_CHARS && value.bytes().all(of_ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_single_words_are_sent_back() {
        for shown in ["12", "-3.5", "true", "null", "in-wb-nadia", "onet-ip-sf"] {
            assert!(is_one_word(shown), "{shown}");
        }
        for hidden in ["", "two words", "নদিয়া", "a@b", "<b>", &"a".repeat(SHOWN_CHARS + 1)]
        {
            assert!(!is_one_word(hidden), "{hidden}");
        }
    }

    #[test]
    fn too_large_a_document_is_not_a_fault_of_its_content() {
        let fault = |code| Problem::Document(vec![Fault::of_file("profile", code, "x")]);
        let status = |code| fault(code).response("id").status().as_u16();
        assert_eq!(status(FaultCode::FileTooLarge), 413);
        assert_eq!(status(FaultCode::FileUnreadable), 400);
        assert_eq!(status(FaultCode::TooDeep), 422);
        assert_eq!(status(FaultCode::ValueRange), 422);
    }

    #[test]
    fn faults_beyond_the_listed_are_counted() {
        let fault = Fault::of_file("profile", FaultCode::ValueRange, "x");
        let problem = Problem::Document(vec![fault; LISTED + 3]);
        assert_eq!(problem.errors().len(), LISTED + 3);
        let body = problem.response("id").into_body();
        let body = actix_web::body::MessageBody::try_into_bytes(body).unwrap();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["more_errors"], 3);
        assert_eq!(body["errors"].as_array().unwrap().len(), LISTED);
    }
}
