//! The pages: the plan, the trades, the files that they load.

use actix_web::http::{StatusCode, header};
use actix_web::web::Query as Pairs;
use actix_web::{HttpRequest, HttpResponse};

use crate::application::engine::Engine;
use crate::domain::catalogue::Language;
use crate::pages::answers::Answers;
use crate::pages::error::{self as trouble, Trouble};
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
struct Ground<'a> {
    engine: &'a Engine,
    language: Language,
}

impl<'a> Ground<'a> {
    fn of(state: &'a State) -> Self {
        Self { engine: &state.engine, language: state.settings.language }
    }

    fn trouble(&self, trouble: Trouble, status: StatusCode) -> Answer {
        let page = trouble::page(trouble, self.engine, self.language);
        Ok(html(status, page.map_err(|_| Problem::Internal)?))
    }

    fn missing(&self) -> Answer {
        self.trouble(Trouble::NotFound, StatusCode::NOT_FOUND)
    }
}

/// Whether whoever asks for a page that is not there is a person with a browser.
pub(super) fn wants_page(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    !request.path().starts_with("/api/")
        && accept.is_some_and(|accept| accept.contains("text/html"))
}

/// The page for an address that leads nowhere.
pub(super) fn not_found(state: &State) -> Answer {
    Ground::of(state).missing()
}

async fn start(call: Call) -> Answer {
    answer(&call, Answers::default()).await
}

async fn post_plan(mut call: Call) -> Answer {
    let bytes = match body::form(&mut call).await {
        Ok(bytes) => bytes,
        Err(Problem::TooLarge) => {
            let ground = Ground::of(&call.state);
            return ground.trouble(Trouble::TooLarge, StatusCode::PAYLOAD_TOO_LARGE);
        }
        Err(Problem::MediaType) => {
            let ground = Ground::of(&call.state);
            return ground.trouble(Trouble::Unreadable, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        Err(problem) => return Err(problem),
    };
    let posted = String::from_utf8(bytes).ok();
    let posted = posted.and_then(|text| Pairs::<Vec<(String, String)>>::from_query(&text).ok());
    match posted {
        Some(posted) => answer(&call, Answers::new(posted.into_inner())).await,
        None => Ground::of(&call.state).trouble(Trouble::Unreadable, StatusCode::BAD_REQUEST),
    }
}

/// The plan is computed where rankings are, so that a full house answers "too busy" at once.
async fn answer(call: &Call, answers: Answers) -> Answer {
    let state = call.state.clone();
    let today = call.state.today();
    let plan = call.state.admission.run(move || {
        let ground = Ground::of(&state);
        plan::page(ground.engine, answers, today, ground.language).map_err(|_| Problem::Internal)
    });
    let plan = plan.await??;
    let status = if plan.sound { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(html(status, plan.html))
}

fn trades(call: &Call) -> Answer {
    let ground = Ground::of(&call.state);
    let query = Pairs::<Vec<(String, String)>>::from_query(call.request.query_string());
    let query = query.map(Pairs::into_inner).unwrap_or_default();
    let words = query.iter().find(|(name, _)| name == "q").map(|(_, words)| words.as_str());
    let page = trade::list(ground.engine, words.unwrap_or_default(), ground.language);
    Ok(html(StatusCode::OK, page.map_err(|_| Problem::Internal)?))
}

fn one_trade(call: &Call) -> Answer {
    let ground = Ground::of(&call.state);
    let id = call.request.match_info().get("id").unwrap_or_default();
    let page = trade::page(ground.engine, id, ground.language);
    match page.map_err(|_| Problem::Internal)? {
        Some(page) => Ok(html(StatusCode::OK, page)),
        None => ground.missing(),
    }
}

fn file(call: &Call) -> Answer {
    let name = call.request.match_info().get("name").unwrap_or_default();
    let Some(asset) = asset::find(name) else {
        return Ground::of(&call.state).missing();
    };
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, asset.media_type))
        .insert_header((header::CACHE_CONTROL, KEEP))
        .body(asset.bytes))
}

/// A page. Like every answer it is kept nowhere: what was typed is gone with the window.
fn html(status: StatusCode, page: String) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .body(page)
}
