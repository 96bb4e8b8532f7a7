//! The pages: the plan, the trades, the files that they load.

use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::web::Query as Pairs;
use actix_web::{HttpRequest, HttpResponse};

use crate::application::engine::Engine;
use crate::domain::catalogue::Language;
use crate::domain::table::Key;
use crate::pages::answers::Answers;
use crate::pages::error::{self as trouble, Trouble};
use crate::pages::frame::LANGUAGE;
use crate::pages::{asset, plan, trade};

use super::body;
use super::call::{Answer, Call};
use super::problem::Problem;
use super::routes::Entry;
use super::state::State;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/", |call| Box::pin(start(call))),
    Entry::get("/plan", |call| Box::pin(start(call))),
    Entry::post("/plan", |call| Box::pin(post_plan(call))),
    Entry::get("/trades", |call| Box::pin(async move { trades(&call) })),
    Entry::get("/trades/{id}", |call| Box::pin(async move { one_trade(&call) })),
    Entry::get("/assets/{name}", |call| Box::pin(async move { file(&call) })),
];

/// Files carry a hash of their content in the address, so they may be kept for a year.
const KEEP: &str = "private, max-age=31536000, immutable";

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
        answer.insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"));
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
fn query(request: &HttpRequest) -> Vec<(String, String)> {
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

/// The page for an address that leads nowhere.
pub(super) fn not_found(state: &State, request: &HttpRequest) -> Answer {
    Ground::of(state, request).missing()
}

async fn start(call: Call) -> Answer {
    answer(&call, Answers::default(), None).await
}

/// A form as it was posted, with the language that it asks for; else the page that says what is
/// wrong with it.
pub(super) async fn posted(call: &mut Call) -> Result<(Answers, Option<Language>), Answer> {
    let read = body::form(call).await;
    let ground = Ground::of(&call.state, &call.request);
    let bytes = read.map_err(|problem| match problem {
        Problem::TooLarge => ground.trouble(Trouble::TooLarge, StatusCode::PAYLOAD_TOO_LARGE),
        Problem::MediaType => {
            ground.trouble(Trouble::Unreadable, StatusCode::UNSUPPORTED_MEDIA_TYPE)
        }
        problem => Err(problem),
    })?;
    let posted = String::from_utf8(bytes).ok();
    let posted = posted.and_then(|text| Pairs::<Vec<(String, String)>>::from_query(&text).ok());
    let Some(posted) = posted else {
        return Err(ground.trouble(Trouble::Unreadable, StatusCode::BAD_REQUEST));
    };
    let (asked, typed): (Vec<_>, Vec<_>) =
        posted.into_inner().into_iter().partition(|(name, _)| name == LANGUAGE);
    let language = asked.iter().find_map(|(name, value)| asked_language(name, value));
    Ok((Answers::new(typed), language))
}

async fn post_plan(mut call: Call) -> Answer {
    match posted(&mut call).await {
        Ok((answers, language)) => answer(&call, answers, language).await,
        Err(page) => page,
    }
}

/// The plan is computed where rankings are, so that a full house answers "too busy" at once.
async fn answer(call: &Call, answers: Answers, language: Option<Language>) -> Answer {
    let state = call.state.clone();
    let today = call.state.today();
    let ground = Ground::of(&call.state, &call.request).in_language(language);
    let language = ground.language;
    let plan = call.state.admission.run(move || {
        plan::page(&state.engine, answers, today, language).map_err(|_| Problem::Internal)
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
    let page = trade::page(ground.engine, id, ground.language);
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
