//! Trades of the catalogue, in every language of the product.

use crate::application::find;
use crate::documents::trade::{TradeDocument, TradeList, trade_document, trade_summary};
use crate::domain::trade::TradeIndex;

use super::call::{Answer, Call, json};
use super::problem::{Problem, ProblemDocument};
use super::query::Query;
use super::routes::Entry;

pub(super) const ROUTES: &[Entry] = &[
    Entry::get("/api/v1/trades", |call| Box::pin(list(call))),
    Entry::get("/api/v1/trades/{id}", |call| Box::pin(async move { show(&call) })),
];

/// Trades by id, or those that a search finds, the best match first. Ids, titles and other names
/// in every language are understood.
#[utoipa::path(
    get,
    path = "/api/v1/trades",
    tag = "catalogue",
    operation_id = "list_trades",
    params(
        ("q" = Option<String>, Query, description = "Words to search for, in any language"),
        ("sector" = Option<String>, Query, description = "Only trades of this sector"),
        ("lang" = Option<String>, Query, description = "Language of titles: en, bn, hi or ne"),
        ("limit" = Option<usize>, Query, description = "How many at most", minimum = 1, maximum = 500),
        ("cursor" = Option<String>, Query, description = "The next_cursor of the part before"),
    ),
    responses(
        (status = 200, description = "Trades", body = TradeList),
        (status = 422, description = "Every fault of the query", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) async fn list(call: Call) -> Answer {
    let reference = call.state.engine.reference();
    let catalogue = &reference.catalogue;
    let versions = reference.versions(call.state.today());
    let mut query = Query::of(&call.request, &["q", "sector", "lang", "limit", "cursor"]);
    let language = query.language(call.state.settings.language);
    let sought = query.sought();
    let sector = query.sector(catalogue);
    let page = query.page(&versions.catalogue);
    query.checked()?;
    let mut trades: Vec<TradeIndex> =
        call.state.admission.run(move || find::search(catalogue, &sought)).await?;
    trades.retain(|trade| {
        sector.as_ref().is_none_or(|sector| *catalogue.trade(*trade).sector == **sector)
    });
    let (part, next_cursor) = page.of(&trades);
    json(&TradeList {
        catalogue: versions.catalogue,
        total: trades.len(),
        trades: part.iter().map(|trade| trade_summary(catalogue, *trade, language)).collect(),
        next_cursor,
    })
}

/// One trade: what it is, what it asks, what it risks, each figure with its source.
#[utoipa::path(
    get,
    path = "/api/v1/trades/{id}",
    tag = "catalogue",
    operation_id = "show_trade",
    params(
        ("id" = String, Path, description = "The trade's id"),
        ("lang" = Option<String>, Query, description = "Language of words: en, bn, hi or ne"),
    ),
    responses(
        (status = 200, description = "The trade", body = TradeDocument),
        (status = 404, description = "There is no such trade", body = ProblemDocument,
         content_type = "application/problem+json"),
        (status = 422, description = "Every fault of the query", body = ProblemDocument,
         content_type = "application/problem+json"),
    )
)]
pub(super) fn show(call: &Call) -> Answer {
    let catalogue = &call.state.engine.reference().catalogue;
    let mut query = Query::of(&call.request, &["lang"]);
    let language = query.language(call.state.settings.language);
    query.checked()?;
    let id = call.request.match_info().get("id").unwrap_or_default();
    let trade = catalogue.find_trade(id).ok_or(Problem::NotFound)?;
    json(&trade_document(catalogue, trade, language))
}
