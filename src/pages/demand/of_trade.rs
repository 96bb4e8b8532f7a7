//! The market of one trade by district, as a part of the trade's own page.

use askama::Template;
use jiff::civil::Date;

use super::query::{Parameter, Query};
use super::table::{self, TableView};
use super::{MapPart, View, districts};
use crate::application::engine::Engine;
use crate::pages::PageError;
use crate::pages::frame::Frame;
use crate::text::Speaker;

#[derive(Template)]
#[template(path = "demand_of_trade.html", config = "src/pages/askama.toml")]
struct OfTrade<'a> {
    frame: Frame<'a>,
    warning: Option<String>,
    map: Option<MapPart>,
    table: TableView,
    /// Where the same stands with all that can be chosen.
    more: String,
}

/// The part, in HTML; `None` where the market has no row of the trade.
///
/// # Errors
/// [`PageError`] when the part cannot be written.
pub(in crate::pages) fn of_trade(
    engine: &Engine,
    trade: &str,
    today: Date,
    words: &Speaker<'_>,
) -> Result<Option<String>, PageError> {
    let asked = vec![(Parameter::Trade.to_string(), trade.to_owned())];
    let Ok(query) = Query::read(asked, engine.reference()) else { return Ok(None) };
    let view = View::new(engine, words, today, query);
    let rows = view.rows();
    if rows.is_empty() {
        return Ok(None);
    }
    let part = OfTrade {
        frame: Frame::new(words, "trades"),
        warning: table::warning(&rows, &view),
        map: districts::map_part(&rows, &view),
        table: table::table(&rows, &view),
        more: view.address(&[]),
    };
    part.render().map(Some)
}
