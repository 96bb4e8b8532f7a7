//! The pages: the plan, the trades, the files that they load.

use actix_web::body::BoxBody;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::web::Query as Pairs;
use actix_web::{HttpRequest, HttpResponse};
use jiff::civil::Date;

use crate::application::engine::Engine;
use crate::domain::catalogue::Language;
use crate::domain::table::Key;
use crate::pages::answers::Answers;
use crate::pages::error::{self as trouble, Trouble};
use crate::pages::frame::LANGUAGE;
use crate::pages::plan::Plan;
use crate::pages::{PageError, asset, contrast, plan, trade};

use super::body;
use super::call::{Answer, Call};
use super::problem::Problem;
use super::routes::Entry;
use super::state::State;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/", |call| Box::pin(start(call))),
    Entry::get("/plan", |call| Box::pin(start(call))),
    Entry::post("/plan", |call| Box::pin(post_plan(call))),
    Entry::post("/contrast", |call| Box::pin(post_contrast(call))),
    Entry::get("/trades", |call| Box::pin(async move { trades(&call) })),
    Entry::get("/trades/{id}", |call| Box::pin(async move { one_trade(&call) })),
    Entry::get("/assets/{name}", |call| Box::pin(async move { file(&call) })),
];

/// Files carry a hash of their content in the address, so they may be kept for a year.
const KEEP: &str = "private, max-age=31536000, immutable";

/// The media type of pages.
const HTML: &str = "text/html; charset=utf-8";

/// What a page is made from.
pub(super) struct Ground<'a> {
    pub(super) engine: &'a Engine,
    pub(super) language: Language,
    /// Whether the language was asked for just now, and is to stay.
    asked: bool,
}

impl<'a> Ground<'a> {
    /// The language is the one asked for in the address, else the one that was chosen before, else
    /// the service's.
    pub(super) fn of(state: &'a State, request: &HttpRequest) -> Self {
        let pairs = query(request);
        let asked = pairs.iter().find_map(|(name, value)| asked_language(name, value));
        let chosen = || request.cookie(LANGUAGE).and_then(|c| Language::from_word(c.value()));
        let language = asked.or_else(chosen).unwrap_or(state.settings.language);
        Self { engine: &state.engine, language, asked: asked.is_some() }
    }

    /// The language that a posted form asks for goes before all others.
    pub(super) fn in_language(mut self, language: Option<Language>) -> Self {
        if let Some(language) = language {
            (self.language, self.asked) = (language, true);
        }
        self
    }

    /// A page. Like every answer it is kept nowhere: what was typed is gone with the window. The
    /// language lasts as long as the browser stays open.
    pub(super) fn html(&self, status: StatusCode, page: String) -> HttpResponse {
        let mut answer = HttpResponse::build(status);
        answer.insert_header((header::CONTENT_TYPE, HTML));
        answer.insert_header((header::CONTENT_LANGUAGE, self.language.word()));
        if self.asked {
            let cookie = Cookie::build(LANGUAGE, self.language.word());
            answer.cookie(cookie.path("/").http_only(true).same_site(SameSite::Lax).finish());
        }
        answer.body(page)
    }

    fn trouble(&self, trouble: Trouble, status: StatusCode) -> Answer {
        let page = trouble::page(trouble, self.engine, self.language);
        Ok(self.html(status, page.map_err(|_| Problem::Internal)?))
    }

    pub(super) fn missing(&self) -> Answer {
        self.trouble(Trouble::NotFound, StatusCode::NOT_FOUND)
    }
}

/// The pairs of the address.
pub(super) fn query(request: &HttpRequest) -> Vec<(String, String)> {
    let pairs = Pairs::<Vec<(String, String)>>::from_query(request.query_string());
    pairs.map(Pairs::into_inner).unwrap_or_default()
}

fn asked_language(name: &str, value: &str) -> Option<Language> {
    (name == LANGUAGE).then(|| Language::from_word(value)).flatten()
}

/// Whether whoever asks for a page that is not there is a person with a browser.
pub(super) fn wants_page(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    !request.path().starts_with("/api/")
        && accept.is_some_and(|accept| accept.contains("text/html"))
}

/// The same answer as a page, where a person with a browser asked; `problem` is what it says.
pub(super) fn said(
    state: Option<&State>,
    request: &HttpRequest,
    problem: &Problem,
    answer: HttpResponse,
) -> HttpResponse {
    let (Some(state), Some(trouble), true) = (state, trouble_of(problem), wants_page(request))
    else {
        return answer;
    };
    let ground = Ground::of(state, request);
    let Ok(page) = trouble::page(trouble, ground.engine, ground.language) else { return answer };
    let mut answer = answer.map_body(|_, _| BoxBody::new(page));
    let language = header::HeaderValue::from_static(ground.language.word());
    let kind = header::HeaderValue::from_static(HTML);
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer.headers_mut().insert(header::CONTENT_LANGUAGE, language);
    answer
}

/// What a page says of a problem; `None`: it is one that no page meets.
const fn trouble_of(problem: &Problem) -> Option<Trouble> {
    match problem {
        Problem::NotFound => Some(Trouble::NotFound),
        Problem::Method(_) => Some(Trouble::Method),
        Problem::BrokenBody | Problem::MediaType => Some(Trouble::Unreadable),
        Problem::TooLarge => Some(Trouble::TooLarge),
        Problem::TooSlow => Some(Trouble::TooSlow),
        Problem::TooMany => Some(Trouble::TooMany),
        Problem::TooBusy => Some(Trouble::TooBusy),
        Problem::NotReady => Some(Trouble::NotReady),
        Problem::Internal => Some(Trouble::Internal),
        Problem::Document(_)
        | Problem::Query(_)
        | Problem::NoHost
        | Problem::OtherHost
        | Problem::NotAcceptable => None,
    }
}

async fn start(call: Call) -> Answer {
    answer(&call, Posted::default(), plan::page).await
}

/// A form as it was posted.
#[derive(Default)]
pub(super) struct Posted {
    pub(super) answers: Answers,
    /// The language that it asks for.
    pub(super) language: Option<Language>,
}

/// Reads a posted form; else the page that says what is wrong with it, whoever sent it.
pub(super) async fn posted(call: &mut Call) -> Result<Posted, Answer> {
    let read = body::form(call).await;
    let ground = Ground::of(&call.state, &call.request);
    let bytes = read.map_err(|problem| match problem {
        Problem::TooLarge => ground.trouble(Trouble::TooLarge, StatusCode::PAYLOAD_TOO_LARGE),
        Problem::MediaType => {
            ground.trouble(Trouble::Unreadable, StatusCode::UNSUPPORTED_MEDIA_TYPE)
        }
        problem => Err(problem),
    })?;
    let pairs = String::from_utf8(bytes).ok();
    let pairs = pairs.and_then(|text| Pairs::<Vec<(String, String)>>::from_query(&text).ok());
    let Some(pairs) = pairs else {
        return Err(ground.trouble(Trouble::Unreadable, StatusCode::BAD_REQUEST));
    };
    let (asked, typed): (Vec<_>, Vec<_>) =
        pairs.into_inner().into_iter().partition(|(name, _)| name == LANGUAGE);
    let language = asked.iter().find_map(|(name, value)| asked_language(name, value));
    Ok(Posted { answers: Answers::new(typed), language })
}

async fn post_plan(mut call: Call) -> Answer {
    match posted(&mut call).await {
        Ok(posted) => answer(&call, posted, plan::page).await,
        Err(page) => page,
    }
}

async fn post_contrast(mut call: Call) -> Answer {
    match posted(&mut call).await {
        Ok(posted) => answer(&call, posted, contrast::page).await,
        Err(page) => page,
    }
}

/// Makes a page from answers.
type Make = fn(&Engine, Answers, Date, Language) -> Result<Plan, PageError>;

/// The page is computed where rankings are, so that a full house answers "too busy" at once.
async fn answer(call: &Call, posted: Posted, make: Make) -> Answer {
    let state = call.state.clone();
    let today = call.state.today();
    let ground = Ground::of(&call.state, &call.request).in_language(posted.language);
    let language = ground.language;
    let plan = call.state.admission.run(move || {
        make(&state.engine, posted.answers, today, language).map_err(|_| Problem::Internal)
    });
    let plan = plan.await??;
    let status = if plan.sound { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(ground.html(status, plan.html))
}

fn trades(call: &Call) -> Answer {
    let ground = Ground::of(&call.state, &call.request);
    let query = query(&call.request);
    let words = query.iter().find(|(name, _)| name == "q").map(|(_, words)| words.as_str());
    let page = trade::list(ground.engine, words.unwrap_or_default(), ground.language);
    Ok(ground.html(StatusCode::OK, page.map_err(|_| Problem::Internal)?))
}

fn one_trade(call: &Call) -> Answer {
    let ground = Ground::of(&call.state, &call.request);
    let id = call.request.match_info().get("id").unwrap_or_default();
    let page = trade::page(ground.engine, id, call.state.today(), ground.language);
    match page.map_err(|_| Problem::Internal)? {
        Some(page) => Ok(ground.html(StatusCode::OK, page)),
        None => ground.missing(),
    }
}

fn file(call: &Call) -> Answer {
    let name = call.request.match_info().get("name").unwrap_or_default();
    let Some(asset) = asset::find(name) else {
        return Ground::of(&call.state, &call.request).missing();
    };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, asset.media_type))
        .insert_header((header::CACHE_CONTROL, KEEP))
        .body(asset.bytes))
}
