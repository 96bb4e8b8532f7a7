//! The encyclopaedia of trades: the list with its search, and a page for each.

use askama::Template;
use jiff::civil::Date;

use super::PageError;
use super::demand::of_trade;
use super::frame::Frame;
use crate::application::engine::Engine;
use crate::application::find;
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::code::Param;
use crate::domain::course::Course;
use crate::domain::table::Key;
use crate::domain::trade::{Coercion, Mark, Risk, Trade, TradeIndex};
use crate::text::Speaker;

/// A title, and the same in a second language under it.
pub(super) struct TitleView {
    pub(super) title: String,
    pub(super) one_line: String,
    pub(super) other: String,
    pub(super) other_lang: &'static str,
}

/// The title in the page's language, with the English under it; on an English page, with the
/// language of the place.
pub(super) fn title(index: TradeIndex, place: &str, words: &Speaker<'_>) -> TitleView {
    let catalogue = words.catalogue();
    let other = match words.language() {
        Language::English if place.starts_with("np-") => Language::Nepali,
        Language::English => Language::Bengali,
        _ => Language::English,
    };
    let own = catalogue.title(index, words.language());
    TitleView {
        title: own.title.to_string(),
        one_line: own.one_line.to_string(),
        other: catalogue.title(index, other).title.to_string(),
        other_lang: other.word(),
    }
}

fn slug(sector: &str) -> String {
    sector.replace(' ', "-")
}

/// The drawing of a sector.
pub(super) fn sector_icon(sector: &str) -> String {
    format!("sector-{}", slug(sector))
}

/// Trades of one sector.
struct SectorView {
    icon: String,
    name: String,
    trades: Vec<RowView>,
}

struct RowView {
    id: String,
    title: TitleView,
}

#[derive(Template)]
#[template(path = "trades.html", config = "src/pages/askama.toml")]
struct TradesPage<'a> {
    frame: Frame<'a>,
    query: String,
    summary: String,
    sectors: Vec<SectorView>,
}

/// The list of trades by sector; with words, of those whose name in any language is like them.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn list(engine: &Engine, query: &str, language: Language) -> Result<String, PageError> {
    let catalogue = &engine.reference().catalogue;
    let words = Speaker::new(language, catalogue);
    let found = find::search(catalogue, query);
    let count = Param::Number(f64::from(u32::try_from(found.len()).unwrap_or(u32::MAX)));
    let mut sectors: Vec<SectorView> = Vec::new();
    for index in found {
        let sector = &catalogue.trade(index).sector;
        let row =
            RowView { id: catalogue.trade(index).id.to_string(), title: title(index, "", &words) };
        let icon = sector_icon(sector);
        match sectors.iter_mut().find(|view| view.icon == icon) {
            Some(view) => view.trades.push(row),
            None => {
                sectors.push(SectorView { icon, name: words.sector(sector), trades: vec![row] });
            }
        }
    }
    if query.trim().is_empty() {
        sectors.sort_by(|a, b| a.name.cmp(&b.name));
    }
    let asked: Vec<(&str, &str)> = Some(query.trim())
        .filter(|query| !query.is_empty())
        .map(|query| ("q", query))
        .into_iter()
        .collect();
    TradesPage {
        summary: words.say("page-trades-count", &[("count", count)]),
        query: query.trim().to_owned(),
        sectors,
        frame: Frame::new(&words, "trades").asking(&asked),
    }
    .render()
}

/// A name in another language.
struct NameView {
    lang: &'static str,
    language: String,
    title: String,
    also: String,
}

/// A property of a trade in words.
struct FactView {
    label: String,
    value: String,
}

/// A mark in words: how usual something is.
struct MarkView {
    level: &'static str,
    level_text: String,
    text: String,
}

/// The courses of one district.
struct DistrictView {
    place: String,
    courses: Vec<CourseRow>,
}

struct CourseRow {
    centre: String,
    weeks: String,
    class: String,
    starts: String,
    source: String,
}

#[derive(Template)]
#[template(path = "trade.html", config = "src/pages/askama.toml")]
struct TradePage<'a> {
    frame: Frame<'a>,
    title: TitleView,
    icon: String,
    sector: String,
    names: Vec<NameView>,
    tasks: Vec<String>,
    asks: Vec<FactView>,
    demands: Vec<String>,
    risks: Vec<MarkView>,
    /// The market by district, written already.
    market: Option<String>,
    districts: Vec<DistrictView>,
    codes: Vec<FactView>,
    source: String,
    reviewed: bool,
}

/// The page of a trade; `None` where no trade has the id.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn page(
    engine: &Engine,
    id: &str,
    today: Date,
    language: Language,
) -> Result<Option<String>, PageError> {
    let catalogue = &engine.reference().catalogue;
    let Some(index) = catalogue.find_trade(id) else { return Ok(None) };
    let words = Speaker::new(language, catalogue);
    let trade = catalogue.trade(index);
    let source = Param::Text(trade.source.to_string().into());
    let page = TradePage {
        title: title(index, "", &words),
        icon: sector_icon(&trade.sector),
        sector: words.sector(&trade.sector),
        names: names(catalogue, index, &words),
        tasks: catalogue.tasks(index).iter().map(|task| task.of(language).to_string()).collect(),
        asks: asks(trade, &words),
        demands: demands(trade, &words),
        risks: risks(trade, &words),
        market: of_trade(engine, id, today, &words)?,
        districts: districts(catalogue, index, &words),
        codes: codes(trade, &words),
        source: words
            .say("page-source", &[("source", source), ("date", Param::Date(trade.reviewed_on))]),
        reviewed: catalogue.title(index, language).reviewed,
        frame: Frame::new(&words, "trades"),
    };
    page.render().map(Some)
}

fn names(catalogue: &Catalogue, index: TradeIndex, words: &Speaker<'_>) -> Vec<NameView> {
    let name = |language: &Language| {
        let title = catalogue.title(index, *language);
        NameView {
            lang: language.word(),
            language: words.word(language.word()),
            title: title.title.to_string(),
            also: title.also.join(", "),
        }
    };
    Language::ALL.iter().map(name).collect()
}

fn asks(trade: &Trade, words: &Speaker<'_>) -> Vec<FactView> {
    let fact = |id: &str, value: String| FactView {
        label: words.plain(&format!("page-trade-{id}")),
        value,
    };
    let class = match trade.entry.min_class.get() {
        0 => words.plain("page-trade-class_none"),
        class => words.say("page-class", &[("class", Param::Number(f64::from(class)))]),
    };
    let documents: Vec<&'static str> = trade.entry.documents.iter().map(Key::word).collect();
    let weeks = Param::Number(trade.training.get());
    let training = match trade.training_hours {
        Some(hours) => words
            .say("page-trade-weeks_hours", &[("weeks", weeks), ("hours", Param::Number(hours))]),
        None => words.say("page-trade-weeks", &[("weeks", weeks)]),
    };
    let mut facts = vec![
        fact("class", class),
        fact("age", words.number(f64::from(trade.entry.min_age.get()), 0)),
        fact("training", training),
        fact("mode", words.word(trade.work_mode.word())),
        fact("skill", words.word(trade.skill_class.word())),
    ];
    if let Some(licence) = &trade.entry.licence {
        facts.push(fact("licence", words.licence(licence)));
    }
    if !documents.is_empty() {
        facts.push(fact("documents", words.list(&documents)));
    }
    if let Some(cost) = trade.startup_cost_inr {
        facts.push(fact("start", words.money(cost.get(), "INR")));
    }
    facts
}

fn demands(trade: &Trade, words: &Speaker<'_>) -> Vec<String> {
    let needed = trade.demands.iter().filter(|(_, needed)| **needed);
    let mut demands: Vec<String> = needed.map(|(demand, _)| words.word(demand.word())).collect();
    if trade.lift.get() > 0.0 {
        demands.push(words.say("page-trade-lift", &[("lift", Param::Number(trade.lift.get()))]));
    }
    demands
}

fn risks(trade: &Trade, words: &Speaker<'_>) -> Vec<MarkView> {
    let risks = Risk::ALL.iter().map(|risk| (risk.word(), *trade.risks.of(*risk)));
    let coercion = Coercion::ALL.iter().map(|kind| (kind.word(), *trade.coercion.of(*kind)));
    let view = |(word, mark): (&str, Option<Mark>)| {
        let level = match mark {
            None => "unknown",
            Some(mark) if mark.value() >= 1.0 => "usual",
            Some(mark) if mark.value() > 0.0 => "possible",
            Some(_) => return None,
        };
        let level_text = words.plain(&format!("page-risk-{level}"));
        Some(MarkView { level, level_text, text: words.word(word) })
    };
    let mut marks: Vec<MarkView> = risks.chain(coercion).filter_map(view).collect();
    let order = ["usual", "possible", "unknown"];
    marks.sort_by_key(|mark| order.iter().position(|level| *level == mark.level));
    marks
}

fn districts(catalogue: &Catalogue, index: TradeIndex, words: &Speaker<'_>) -> Vec<DistrictView> {
    let courses = catalogue.courses_of(index).chunk_by(|a, b| a.place == b.place);
    let district = |courses: &[Course]| {
        let place = courses.first().map_or("", |course| words.place(course.place));
        let rows = courses.iter().map(|course| course_row(course, catalogue, words)).collect();
        DistrictView { place: place.to_owned(), courses: rows }
    };
    let mut districts: Vec<DistrictView> = courses.map(district).collect();
    districts.sort_by(|a, b| a.place.cmp(&b.place));
    districts
}

fn course_row(course: &Course, catalogue: &Catalogue, words: &Speaker<'_>) -> CourseRow {
    let unknown = || words.plain("page-trade-unknown");
    let centres = catalogue.centres();
    let centre = centres.iter().find(|centre| centre.id.as_str() == &*course.centre);
    let source = Param::Text(course.source.to_string().into());
    CourseRow {
        centre: centre.map_or_else(|| course.centre.to_string(), |centre| centre.name.to_string()),
        weeks: course.timetable.weeks.map_or_else(unknown, |weeks| words.number(weeks.get(), 0)),
        class: course.admission.min_class.map_or_else(unknown, |class| {
            words.say("page-class", &[("class", Param::Number(f64::from(class.get())))])
        }),
        starts: course.timetable.starts_on.map_or_else(unknown, |date| words.date(date)),
        source: words
            .say("page-source", &[("source", source), ("date", Param::Date(course.as_of))]),
    }
}

fn codes(trade: &Trade, words: &Speaker<'_>) -> Vec<FactView> {
    let fact = |id: &str, value: String| FactView {
        label: words.plain(&format!("page-trade-{id}")),
        value,
    };
    let codes = &trade.codes;
    let mut facts = vec![
        fact("onet", codes.onet_soc.to_string()),
        fact("nco", codes.nco_2015.to_string()),
        fact("isco", codes.isco_08.to_string()),
        fact("nic", codes.nic_2008.join(", ")),
    ];
    if let Some(pack) = &codes.qp_code {
        facts.push(fact("qp", pack.to_string()));
    }
    if let Some(level) = codes.nsqf_level {
        facts.push(fact("nsqf", words.number(level, 1)));
    }
    facts
}
