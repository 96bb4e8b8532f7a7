//! The page of the activity inventory. Nothing is kept between two posts: the form carries all.

use actix_web::http::StatusCode;

use crate::pages::activities;

use super::call::{Answer, Call};
use super::pages::{Ground, Posted, posted};
use super::problem::Problem;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/activities", |call| Box::pin(async move { show(&call, Posted::default()).await })),
    Entry::post("/activities", |call| Box::pin(post(call))),
];

async fn post(mut call: Call) -> Answer {
    match posted(&mut call).await {
        Ok(posted) => show(&call, posted).await,
        Err(page) => page,
    }
}

async fn show(call: &Call, posted: Posted) -> Answer {
    let ground = Ground::of(&call.state, &call.request).in_language(posted.language);
    let (state, language) = (call.state.clone(), ground.language);
    let made = call.state.admission.run(move || {
        activities::page(&state.engine, &posted.answers, language).map_err(|_| Problem::Internal)
    });
    match made.await?? {
        Some(page) if page.sound => Ok(ground.html(StatusCode::OK, page.html)),
        Some(page) => Ok(ground.html(StatusCode::UNPROCESSABLE_ENTITY, page.html)),
        None => ground.missing(),
    }
}
