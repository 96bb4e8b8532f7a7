//! Demand by trade and place: the page, its table as a file, and the interface.
//!
//! All of it comes from the market data. Counts of participants (what they wish for, and the seats
//! of their courses) come with the stored caseload; with it small counts are left out. There are
//! none now.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};

use crate::application::demand::{Choice, Scope, pairs, row};
use crate::documents::demand::export::{ExportError, ExportTable};
use crate::documents::demand::{DemandList, SCHEMA};
use crate::documents::fault::FaultCode;
use crate::domain::place::PlaceIndex;
use crate::pages::demand as page;
use crate::pages::demand::Outcome;
use crate::text::Speaker;

use super::call::{Answer, Call, computed};
use super::pages::{Ground, query as asked};
use super::problem::{Problem, ProblemDocument};
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/api/v1/demand", |call| Box::pin(list(call))),
    Entry::get("/api/v1/demand/{place}", |call| Box::pin(of_place(call))),
    Entry::get("/demand", |call| Box::pin(shown(call))),
    Entry::get("/demand.csv", |call| Box::pin(file(call, &CSV))),
    Entry::get("/demand.xlsx", |call| Box::pin(file(call, &XLSX))),
];

/// A kind of file.
struct Kind {
    ending: &'static str,
    media_type: &'static str,
    write: fn(&ExportTable) -> Result<Vec<u8>, ExportError>,
}

const CSV: Kind =
    Kind { ending: "csv", media_type: "text/csv; charset=utf-8", write: ExportTable::csv };
const XLSX: Kind = Kind {
    ending: "xlsx",
    media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: ExportTable::xlsx,
};

/// Demand by place and trade: openings, women in training, saturation, pay beside the legal
/// minimum, viability with its parts, and how well each is known. Only pairs of which the market
/// data has a row. Small counts of participants are never in it: they come with the stored
/// caseload, of which there is none yet.
#[utoipa::path(
    get,
    path = "/api/v1/demand",
    tag = "demand",
    operation_id = "list_demand",
    params(
        ("place" = Option<String>, Query, description = "Only this place, by id"),
        ("trade" = Option<String>, Query, description = "Only this trade, by id"),
        ("sector" = Option<String>, Query, description = "Only trades of this sector"),
        ("lang" = Option<String>, Query, description = "Language of names: en, bn, hi or ne"),
        ("limit" = Option<usize>, Query, description = "How many at most", minimum = 1, maximum = 500),
        ("cursor" = Option<String>, Query, description = "The next_cursor of the part before"),
    ),
    responses(
        (status = 200, description = "Trades in places, by place and trade", body = DemandList),
        (status = 422, description = "Every fault of the query", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) async fn list(call: Call) -> Answer {
    let known = ["place", "trade", "sector", "lang", "limit", "cursor"];
    let mut query = Query::of(&call.request, &known);
    let catalogue = &call.state.engine.reference().catalogue;
    let place = query.text("place").map(|id| catalogue.find_place(id));
    if place == Some(None) {
        let message = "is no place of the catalogue; see /api/v1/places";
        query.refuse("place", FaultCode::IdUnknown, message);
    }
    answer(&call, query, place.flatten()).await
}

/// Demand in one place, as the list of all places gives it.
#[utoipa::path(
    get,
    path = "/api/v1/demand/{place}",
    tag = "demand",
    operation_id = "show_demand",
    params(
        ("place" = String, Path, description = "The place's id"),
        ("trade" = Option<String>, Query, description = "Only this trade, by id"),
        ("sector" = Option<String>, Query, description = "Only trades of this sector"),
        ("lang" = Option<String>, Query, description = "Language of names: en, bn, hi or ne"),
        ("limit" = Option<usize>, Query, description = "How many at most", minimum = 1, maximum = 500),
        ("cursor" = Option<String>, Query, description = "The next_cursor of the part before"),
    ),
    responses(
        (status = 200, description = "Trades in the place, by trade", body = DemandList),
        (status = 404, description = "There is no such place", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 422, description = "Every fault of the query", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) async fn of_place(call: Call) -> Answer {
    let query = Query::of(&call.request, &["trade", "sector", "lang", "limit", "cursor"]);
    let id = call.request.match_info().get("place").unwrap_or_default();
    let place = call.state.engine.reference().catalogue.find_place(id);
    let place = place.ok_or(Problem::NotFound)?;
    answer(&call, query, Some(place)).await
}

async fn answer(call: &Call, mut query: Query, place: Option<PlaceIndex>) -> Answer {
    let reference = call.state.engine.reference();
    let catalogue = &reference.catalogue;
    let today = call.state.today();
    let versions = reference.versions(today);
    let language = query.language(call.state.settings.language);
    let trade = query.text("trade").map(|id| catalogue.find_trade(id));
    if trade == Some(None) {
        let message = "is no trade of the catalogue; see /api/v1/trades";
        query.refuse("trade", FaultCode::IdUnknown, message);
    }
    let sector = query.sector(catalogue);
    // The place of the path is part of the list as well.
    let of = place.map_or("", |place| catalogue.place(place).id.as_str());
    let page = query.page(&format!("{} {} {of}", versions.market, versions.catalogue));
    query.checked()?;
    let choice = Choice {
        scope: place.map_or(Scope::Everywhere, Scope::Place),
        trades: trade.flatten().map(|trade| vec![trade]),
        sector,
        grade: None,
    };
    computed(call, move |state| {
        let reference = state.engine.reference();
        let all = pairs(reference, &state.engine.matcher(today), &choice);
        let (part, next_cursor) = page.of(&all);
        let words = Speaker::new(language, &reference.catalogue);
        Ok(DemandList {
            schema: SCHEMA,
            versions,
            total: all.len(),
            rows: part.iter().map(|pair| row(pair, &reference.policy, &words)).collect(),
            next_cursor,
        })
    })
    .await
}

/// The page.
async fn shown(call: Call) -> Answer {
    let ground = Ground::of(&call.state, &call.request);
    let reply = reply(&call).await?;
    let status = match reply.outcome {
        Outcome::Shown => StatusCode::OK,
        Outcome::Missing => StatusCode::NOT_FOUND,
        Outcome::Faulty => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(ground.html(status, reply.html))
}

async fn reply(call: &Call) -> Result<page::DemandReply, Problem> {
    let language = Ground::of(&call.state, &call.request).language;
    let (asked, today) = (asked(&call.request), call.state.today());
    let state = call.state.clone();
    let reply = call.state.admission.run(move || page::page(&state.engine, asked, today, language));
    reply.await?.map_err(|_| Problem::Internal)
}

/// The table as a file; of an address that cannot be understood, the page that says so.
async fn file(call: Call, kind: &'static Kind) -> Answer {
    let language = Ground::of(&call.state, &call.request).language;
    let (pairs, today) = (asked(&call.request), call.state.today());
    let state = call.state.clone();
    let written = call.state.admission.run(move || {
        let file = page::export(&state.engine, pairs, today, language)?;
        Some((file.name, (kind.write)(&file.table)))
    });
    let Some((name, bytes)) = written.await? else {
        return shown(call).await;
    };
    let bytes = bytes.map_err(|_| Problem::Internal)?;
    // Names of files are made of ids, which are letters, digits and hyphens.
    let disposition = format!("attachment; filename=\"{name}.{}\"", kind.ending);
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind.media_type))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .body(bytes))
}
