//! Courses of the catalogue.

use crate::documents::course::view::{CourseList, course_document};
use crate::documents::fault::FaultCode;
use crate::domain::course::Course;

use super::call::{Answer, Call, json};
use super::problem::ProblemDocument;
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] =
    &[Entry::get("/api/v1/courses", |call| Box::pin(async move { list(&call) }))];

/// Courses by trade, place and id, each with its source and date.
#[utoipa::path(
    get,
    path = "/api/v1/courses",
    tag = "catalogue",
    operation_id = "list_courses",
    params(
        ("trade" = Option<String>, Query, description = "Only courses for this trade, by id"),
        ("place" = Option<String>, Query, description = "Only courses in this place, by id"),
        ("limit" = Option<usize>, Query, description = "How many at most", minimum = 1, maximum = 500),
        ("cursor" = Option<String>, Query, description = "The next_cursor of the part before"),
    ),
    responses(
        (status = 200, description = "Courses", body = CourseList),
        (status = 422, description = "Every fault of the query", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) fn list(call: &Call) -> Answer {
    let reference = call.state.engine.reference();
    let catalogue = &reference.catalogue;
    let versions = reference.versions(call.state.today());
    let mut query = Query::of(&call.request, &["trade", "place", "limit", "cursor"]);
    let trade = query.text("trade").map(|id| catalogue.find_trade(id));
    let place = query.text("place").map(|id| catalogue.find_place(id));
    if trade == Some(None) {
        let message = "is no trade of the catalogue; see /api/v1/trades";
        query.refuse("trade", FaultCode::IdUnknown, message);
    }
    if place == Some(None) {
        let message = "is no place of the catalogue; see /api/v1/places";
        query.refuse("place", FaultCode::IdUnknown, message);
    }
    let page = query.page(&versions.catalogue);
    query.checked()?;
    let all = match trade.flatten() {
        Some(trade) => catalogue.courses_of(trade),
        None => catalogue.courses(),
    };
    let place = place.flatten();
    let chosen: Vec<&Course> =
        all.iter().filter(|course| place.is_none_or(|place| course.place == place)).collect();
    let (part, next_cursor) = page.of(&chosen);
    json(&CourseList {
        catalogue: versions.catalogue,
        total: chosen.len(),
        courses: part.iter().map(|course| course_document(course, catalogue)).collect(),
        next_cursor,
    })
}
