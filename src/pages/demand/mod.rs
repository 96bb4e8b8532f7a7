//! Demand: where women find work in a trade, how many train for it, what it pays, and how well each
//! figure is known. For a programme manager with ten minutes: a table to be ordered, filtered and
//! taken along, a map of the districts of one trade, and everything that is known of one trade in
//! one district.
//!
//! Saturation is the field's word for people trained for each opening: women who finish training a
//! year, divided by jobs and room on one's own account that are open to women a year. All three
//! are the figures that rankings rest on.

mod detail;
mod districts;
mod filter;
mod of_trade;
mod order;
pub mod query;
mod table;

use askama::Template;
use jiff::civil::Date;

use super::PageError;
use super::frame::Frame;
use super::map::MapView;
use crate::application::demand::{Pair, Scope, pairs, row, totals};
use crate::application::engine::Engine;
use crate::documents::demand::DemandRow;
use crate::documents::demand::export::ExportTable;
use crate::domain::catalogue::Language;
use crate::domain::code::Param;
use crate::text::Speaker;

use detail::{DetailView, FigureView};
use districts::ClassView;
use filter::FilterView;
use query::{Parameter, Query, Wrong};
use table::TableView;

pub(super) use of_trade::of_trade;

/// Where the table stands.
const PATH: &str = "/demand";

/// How an address was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// As a view.
    Shown,
    /// It names a place or a trade that there is not.
    Missing,
    /// It has a part that cannot be used.
    Faulty,
}

/// A page and how its address was understood.
pub struct DemandReply {
    /// The page.
    pub html: String,
    /// How the address was understood.
    pub outcome: Outcome,
}

/// A file to be taken along.
pub struct ExportFile {
    /// What it is called, without the ending of its kind.
    pub name: String,
    /// What stands in it.
    pub table: ExportTable,
}

/// Everything that a view is made from.
struct View<'a> {
    engine: &'a Engine,
    words: &'a Speaker<'a>,
    today: Date,
    query: Query,
    pairs: Vec<Pair>,
}

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    /// Trades, over a region.
    RegionTrades,
    /// Trades, in one district.
    PlaceTrades,
    /// The districts of one trade.
    Districts,
    /// One trade in one district.
    Detail,
}

impl<'a> View<'a> {
    fn new(engine: &'a Engine, words: &'a Speaker<'a>, today: Date, query: Query) -> Self {
        let matcher = engine.matcher(today);
        let pairs = pairs(engine.reference(), &matcher, &query.choice);
        Self { engine, words, today, query, pairs }
    }

    fn about(&self) -> About {
        match (&self.query.choice.scope, self.query.trade) {
            (Scope::Place(_), Some(_)) => About::Detail,
            (_, Some(_)) => About::Districts,
            (Scope::Place(_), None) => About::PlaceTrades,
            (_, None) => About::RegionTrades,
        }
    }

    /// The rows in the order asked for.
    fn rows(&self) -> Vec<DemandRow> {
        let policy = &self.engine.reference().policy;
        let mut rows: Vec<DemandRow> = match &self.query.choice.scope {
            Scope::Region(region)
                if self.about() == About::RegionTrades && !self.query.each_district =>
            {
                totals(&self.pairs, (region, &self.region_name(region)), policy, self.words)
            }
            _ => self.pairs.iter().map(|pair| row(pair, policy, self.words)).collect(),
        };
        order::order(&mut rows, &self.query, self.about() == About::Districts);
        rows
    }

    fn region_name(&self, region: &str) -> String {
        self.words.plain(&format!("page-region-{region}"))
    }

    fn place_name(&self) -> String {
        match &self.query.choice.scope {
            Scope::Place(place) => self.words.place(*place).to_owned(),
            Scope::Region(region) => self.region_name(region),
            Scope::Everywhere => String::new(),
        }
    }

    /// The id of the place or the region, for the name of a file.
    fn place_id(&self) -> String {
        match &self.query.choice.scope {
            Scope::Place(place) => self.words.catalogue().place(*place).id.to_string(),
            Scope::Region(region) => region.to_string(),
            Scope::Everywhere => String::new(),
        }
    }

    fn heading(&self) -> String {
        let place = ("place", Param::Text(self.place_name().into()));
        match self.query.trade {
            Some(trade) => {
                let trade = ("trade", Param::Text(self.words.trade(trade).into()));
                self.words.say("page-demand-heading_trade", &[place, trade])
            }
            None => self.words.say("page-demand-heading", &[place]),
        }
    }

    fn address(&self, change: &[(Parameter, &str)]) -> String {
        self.query.address(PATH, change)
    }
}

/// A way to another view.
struct LinkView {
    address: String,
    text: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "demand.html", config = "src/pages/askama.toml")]
struct DemandPage<'a> {
    frame: Frame<'a>,
    heading: String,
    /// Where the trade itself, or all trades or districts, stand.
    ways: Vec<LinkView>,
    filter: FilterView,
    empty: Option<EmptyView>,
    warning: Option<String>,
    extremes: Vec<String>,
    map: Option<MapPart>,
    table: Option<TableView>,
    detail: Option<DetailView>,
    downloads: Vec<LinkView>,
    missing: Option<MissingView>,
    terms: Vec<FigureView>,
    version: String,
}

/// What is explained under the table, in its order.
const TERMS: [&str; 7] =
    ["openings", "room", "trainees", "saturation", "viability", "total", "grade"];

/// Why there is no table, and what to do next.
struct EmptyView {
    text: String,
    next: String,
    way: LinkView,
}

/// What stands in no table, since the market data has no row of it.
struct MissingView {
    summary: String,
    names: String,
}

/// The map of a trade with its key.
struct MapPart {
    map: MapView,
    by: Vec<LinkView>,
    key: Vec<ClassView>,
    caption: String,
}

#[derive(Template)]
#[template(path = "demand_fault.html", config = "src/pages/askama.toml")]
struct FaultPage<'a> {
    frame: Frame<'a>,
    faults: Vec<String>,
}

/// The page that an address asks for.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn page(
    engine: &Engine,
    pairs: Vec<(String, String)>,
    today: Date,
    language: Language,
) -> Result<DemandReply, PageError> {
    let words = Speaker::new(language, &engine.reference().catalogue);
    let mut query = match Query::read(pairs, engine.reference()) {
        Ok(query) => query,
        Err(wrong) => return fault(&wrong, &words),
    };
    // Every district of every trade is for files alone: on a page nobody could read it.
    query.each_district = false;
    let view = View::new(engine, &words, today, query);
    let html = shown(&view).render()?;
    Ok(DemandReply { html, outcome: Outcome::Shown })
}

fn fault(wrong: &[Wrong], words: &Speaker<'_>) -> Result<DemandReply, PageError> {
    let mut faults: Vec<String> = wrong
        .iter()
        .map(|wrong| words.plain(&format!("page-demand-fault-{}", wrong.word())))
        .collect();
    faults.dedup();
    let html = FaultPage { frame: Frame::new(words, "demand"), faults }.render()?;
    let missing = wrong.iter().all(|wrong| wrong.names_nothing());
    Ok(DemandReply { html, outcome: if missing { Outcome::Missing } else { Outcome::Faulty } })
}

fn shown<'a>(view: &View<'a>) -> DemandPage<'a> {
    let about = view.about();
    let rows = view.rows();
    let several = about != About::Detail && !rows.is_empty();
    let versions = view.engine.reference().versions(view.today);
    let market = versions.market.trim_start_matches("sha256:").get(..12).unwrap_or_default();
    let version = [("version", Param::Text(market.into())), ("date", Param::Date(view.today))];
    DemandPage {
        frame: Frame::new(view.words, "demand").asking(&view.query.pairs()),
        heading: view.heading(),
        ways: ways(view),
        filter: filter::filter(view),
        empty: rows.is_empty().then(|| empty(view)),
        warning: table::warning(&rows, view),
        extremes: if several { table::extremes(&rows, view) } else { Vec::new() },
        map: districts::map_part(&rows, view).filter(|_| about == About::Districts),
        detail: rows
            .first()
            .filter(|_| about == About::Detail)
            .map(|row| detail::detail(row, view)),
        terms: if rows.is_empty() { Vec::new() } else { terms(view.words) },
        missing: if several { missing(view) } else { None },
        downloads: if rows.is_empty() { Vec::new() } else { downloads(view) },
        table: several.then(|| table::table(&rows, view)),
        version: view.words.say("page-demand-version", &version),
    }
}

fn terms(words: &Speaker<'_>) -> Vec<FigureView> {
    let explained = |term: &str| FigureView {
        label: words.plain(&format!("page-demand-head-{term}")),
        value: words.plain(&format!("page-demand-read-{term}")),
    };
    TERMS.map(explained).into()
}

fn way(address: String, text: String) -> LinkView {
    LinkView { address, text, here: false }
}

/// Ways up and across from a view of one trade or one district.
fn ways(view: &View<'_>) -> Vec<LinkView> {
    let mut ways = Vec::new();
    let say = |id: &str, name: &'static str, value: &str| {
        view.words.say(&format!("page-demand-{id}"), &[(name, Param::Text(value.into()))])
    };
    if let Some(trade) = view.query.trade {
        let all = [(Parameter::Trade, ""), (Parameter::Map, ""), (Parameter::Show, "")];
        ways.push(way(view.address(&all), say("way-trades", "place", &view.place_name())));
        if view.about() == About::Detail {
            let everywhere = [(Parameter::Place, "")];
            let name = view.words.trade(trade);
            ways.push(way(view.address(&everywhere), say("way-districts", "trade", name)));
        }
        let id = &view.words.catalogue().trade(trade).id;
        ways.push(way(format!("/trades/{id}"), view.words.plain("page-demand-way-book")));
    } else if view.about() == About::PlaceTrades {
        let region = match &view.query.choice.scope {
            Scope::Place(place) => view.words.catalogue().place(*place).region.to_string(),
            _ => String::new(),
        };
        let all = [(Parameter::Place, &*query::all_of(&region)), (Parameter::Show, "")];
        ways.push(way(view.address(&all), say("way-trades", "place", &view.region_name(&region))));
    }
    ways
}

fn empty(view: &View<'_>) -> EmptyView {
    let filters = view.query.filters();
    let id = if filters { "filtered" } else { "empty" };
    let place = [("place", Param::Text(view.place_name().into()))];
    let clear = [(Parameter::Words, ""), (Parameter::Sector, ""), (Parameter::Known, "")];
    let address = if filters { view.address(&clear) } else { PATH.to_owned() };
    EmptyView {
        text: view.words.say(&format!("page-demand-{id}"), &place),
        next: view.words.plain(&format!("page-demand-{id}-next")),
        way: way(address, view.words.plain(&format!("page-demand-{id}-way"))),
    }
}

fn downloads(view: &View<'_>) -> Vec<LinkView> {
    let link = |path: &str, change: &[(Parameter, &str)], id: &str| {
        way(view.query.address(path, change), view.words.plain(&format!("page-demand-{id}")))
    };
    let mut links =
        vec![link("/demand.xlsx", &[], "download-xlsx"), link("/demand.csv", &[], "download-csv")];
    if view.about() == About::RegionTrades {
        let each = [(Parameter::Each, "district")];
        links.push(link("/demand.xlsx", &each, "download-each-xlsx"));
        links.push(link("/demand.csv", &each, "download-each-csv"));
    }
    links
}

/// The trades, or the districts of a trade, of which the market has no row.
fn missing(view: &View<'_>) -> Option<MissingView> {
    let catalogue = view.words.catalogue();
    let (id, mut names): (&str, Vec<&str>) = match &view.query.choice.scope {
        _ if view.query.filters() => return None,
        Scope::Region(region) if view.about() == About::Districts => {
            let places = catalogue.place_indexes().filter(|index| {
                catalogue.place(*index).region == *region
                    && !view.pairs.iter().any(|pair| pair.place == *index)
            });
            ("missing-districts", places.map(|place| view.words.place(place)).collect())
        }
        _ => {
            let trades = catalogue
                .trade_indexes()
                .filter(|trade| !view.pairs.iter().any(|pair| pair.trade == *trade));
            ("missing-trades", trades.map(|trade| view.words.trade(trade)).collect())
        }
    };
    names.sort_unstable();
    let count = ("count", super::frame::count(names.len()));
    (!names.is_empty()).then(|| MissingView {
        summary: view.words.say(&format!("page-demand-{id}"), &[count]),
        names: names.join(", "),
    })
}

/// The rows of a view as a table to be written into a file; `None` where the address cannot be
/// understood.
pub fn export(
    engine: &Engine,
    pairs: Vec<(String, String)>,
    today: Date,
    language: Language,
) -> Option<ExportFile> {
    let words = Speaker::new(language, &engine.reference().catalogue);
    let query = Query::read(pairs, engine.reference()).ok()?;
    let view = View::new(engine, &words, today, query);
    let trade = view.query.trade.map(|trade| words.catalogue().trade(trade).id.to_string());
    let parts = [Some("demand".to_owned()), Some(view.place_id()), trade];
    let versions = engine.reference().versions(today);
    Some(ExportFile {
        name: parts.into_iter().flatten().collect::<Vec<_>>().join("-"),
        table: ExportTable::new(&view.rows(), &versions, &words),
    })
}
