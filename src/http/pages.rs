//! The pages: the plan, the trades, the files that they load.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::web::{self, Data, Form, FormConfig, Path, Query};
use actix_web::{Error, HttpRequest, HttpResponse, ResponseError, error};
use jiff::civil::Date;

use crate::application::engine::Engine;
use crate::domain::catalogue::Language;
use crate::pages::answers::Answers;
use crate::pages::error::{self as trouble, Trouble};
use crate::pages::{PageError, asset, plan, trade};

/// The most bytes of a posted form (I-1 of the input rules).
const MOST_BYTES: usize = 64 * 1024;

/// Everything a page loads is of this program; nothing stands inline.
const CONTENT_POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; \
                              frame-ancestors 'none'; object-src 'none'";
/// Files carry a hash of their content in the address, so they may be kept for a year.
const KEEP: &str = "private, max-age=31536000, immutable";

/// The clock that says which day it is where the service stands.
pub type Today = Arc<dyn Fn() -> Date + Send + Sync>;

/// What the pages are made from.
#[derive(Clone)]
pub struct PageState {
    engine: Arc<Engine>,
    today: Today,
    language: Language,
}

impl PageState {
    /// Pages over reference data, as of the day that the clock says, in a language.
    pub const fn new(engine: Arc<Engine>, today: Today, language: Language) -> Self {
        Self { engine, today, language }
    }
}

/// Adds the pages' routes. The application holds a [`PageState`] as shared data.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .app_data(FormConfig::default().limit(MOST_BYTES).error_handler(|error, request| {
            let response = unreadable(&error, request);
            error::InternalError::from_response(error, response).into()
        }))
        .route("/", web::get().to(start))
        .route("/plan", web::get().to(start))
        .route("/plan", web::post().to(post_plan))
        .route("/trades", web::get().to(trades))
        .route("/trades/{id}", web::get().to(one_trade))
        .route("/assets/{name}", web::get().to(file));
}

/// The page for an address that leads nowhere.
///
/// # Errors
/// When the page cannot be written.
// The web framework takes handlers that may wait.
#[allow(clippy::unused_async)]
pub async fn not_found(state: Data<PageState>) -> Result<HttpResponse, Error> {
    missing(&state)
}

/// A page could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the page could not be written")]
struct Unwritten(#[from] PageError);

impl ResponseError for Unwritten {
    fn status_code(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

async fn start(state: Data<PageState>) -> Result<HttpResponse, Error> {
    answer(&state, Answers::default())
}

async fn post_plan(
    state: Data<PageState>,
    form: Form<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    answer(&state, Answers::new(form.into_inner()))
}

fn answer(state: &PageState, answers: Answers) -> Result<HttpResponse, Error> {
    let plan = plan::page(&state.engine, answers, (state.today)(), state.language);
    let plan = plan.map_err(Unwritten)?;
    let status = if plan.sound { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(html(status, plan.html))
}

async fn trades(
    state: Data<PageState>,
    query: Query<HashMap<String, String>>,
) -> Result<HttpResponse, Error> {
    let words = query.get("q").map(String::as_str).unwrap_or_default();
    let page = trade::list(&state.engine, words, state.language).map_err(Unwritten)?;
    Ok(html(StatusCode::OK, page))
}

async fn one_trade(state: Data<PageState>, id: Path<String>) -> Result<HttpResponse, Error> {
    match trade::page(&state.engine, &id, state.language).map_err(Unwritten)? {
        Some(page) => Ok(html(StatusCode::OK, page)),
        None => missing(&state),
    }
}

async fn file(state: Data<PageState>, name: Path<String>) -> Result<HttpResponse, Error> {
    let Some(asset) = asset::find(&name) else {
        return missing(&state);
    };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, asset.media_type))
        .insert_header((header::CACHE_CONTROL, KEEP))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CONTENT_SECURITY_POLICY, CONTENT_POLICY))
        .body(asset.bytes))
}

fn missing(state: &PageState) -> Result<HttpResponse, Error> {
    let page = trouble::page(Trouble::NotFound, &state.engine, state.language);
    Ok(html(StatusCode::NOT_FOUND, page.map_err(Unwritten)?))
}

/// The page about a form that could not be read.
fn unreadable(error: &error::UrlencodedError, request: &HttpRequest) -> HttpResponse {
    let (status, trouble) = match error {
        error::UrlencodedError::Overflow { .. } => {
            (StatusCode::PAYLOAD_TOO_LARGE, Trouble::TooLarge)
        }
        error::UrlencodedError::ContentType => {
            (StatusCode::UNSUPPORTED_MEDIA_TYPE, Trouble::Unreadable)
        }
        _ => (StatusCode::BAD_REQUEST, Trouble::Unreadable),
    };
    let Some(state) = request.app_data::<Data<PageState>>() else {
        return HttpResponse::new(status);
    };
    match trouble::page(trouble, &state.engine, state.language) {
        Ok(page) => html(status, page),
        Err(error) => Unwritten(error).error_response(),
    }
}

/// A page. It is kept nowhere: what was typed is gone when the window is closed.
fn html(status: StatusCode, page: String) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_SECURITY_POLICY, CONTENT_POLICY))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .body(page)
}
