//! The page of the activity inventory. Nothing is kept between two posts: the form carries all.

use actix_web::http::StatusCode;

use crate::domain::catalogue::Language;
use crate::pages::activities;
use crate::pages::answers::Answers;

use super::call::{Answer, Call};
use super::pages::{Ground, posted};
use super::problem::Problem;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/activities", |call| {
        Box::pin(async move { show(&call, &Answers::default(), None) })
    }),
    Entry::post("/activities", |call| Box::pin(post(call))),
];

async fn post(mut call: Call) -> Answer {
    match posted(&mut call).await {
        Ok(posted) => show(&call, &posted.answers, posted.language),
        Err(page) => page,
    }
}

fn show(call: &Call, answers: &Answers, language: Option<Language>) -> Answer {
    let ground = Ground::of(&call.state, &call.request).in_language(language);
    let page = activities::page(ground.engine, answers, ground.language);
    match page.map_err(|_| Problem::Internal)? {
        Some(page) if page.sound => Ok(ground.html(StatusCode::OK, page.html)),
        Some(page) => Ok(ground.html(StatusCode::UNPROCESSABLE_ENTITY, page.html)),
        None => ground.missing(),
    }
}
