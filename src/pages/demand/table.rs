//! The table: one row a trade or a district, ordered by any column.

use super::districts::saturation_class;
use super::order::order_by;
use super::query::{Parameter, Sort};
use super::{About, LinkView, View};
use crate::documents::demand::{DemandRow, EvidenceView, PayView};
use crate::documents::rounding::Rounded;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::domain::trade::WorkMode;
use crate::pages::frame::count;
use crate::pages::market::{BulletView, bullet, people, tag_of};
use crate::text::Speaker;

/// The word of evidence that somebody counted.
const MEASURED: &str = "measured";

/// How many rows stand on a page before all are asked for; judgement: what ten minutes allow.
const FIRST_ROWS: usize = 25;

/// The head of a column.
pub(super) struct HeadView {
    pub(super) label: String,
    pub(super) unit: String,
    pub(super) address: String,
    /// `ascending` or `descending` where rows are ordered by it.
    pub(super) sorted: Option<&'static str>,
}

/// Women in training for each opening.
pub(super) struct SaturationView {
    pub(super) number: String,
    pub(super) class: u8,
    pub(super) text: String,
}

/// Viability with its parts.
pub(super) struct ViabilityCell {
    pub(super) number: String,
    pub(super) parts: Vec<PartView>,
}

/// One part of viability.
pub(super) struct PartView {
    pub(super) label: String,
    pub(super) number: String,
    pub(super) width: f64,
}

/// Pay beside the legal minimum.
pub(super) struct PayCell {
    pub(super) bullet: Option<BulletView>,
    pub(super) text: String,
}

/// How well the figures are known.
pub(super) struct KnownCell {
    pub(super) grade: String,
    pub(super) tag: Option<String>,
    pub(super) source: Vec<String>,
}

/// A row.
pub(super) struct RowView {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) under: String,
    pub(super) openings: String,
    pub(super) room: String,
    pub(super) trainees: String,
    pub(super) saturation: SaturationView,
    pub(super) pay: PayCell,
    pub(super) viability: ViabilityCell,
    pub(super) known: KnownCell,
}

/// The table.
pub(super) struct TableView {
    pub(super) caption: String,
    pub(super) heads: Vec<HeadView>,
    pub(super) rows: Vec<RowView>,
    /// The way to the rest of the rows.
    pub(super) more: Option<LinkView>,
}

/// The table of rows that are in order.
pub(super) fn table(rows: &[DemandRow], view: &View<'_>) -> TableView {
    let whole = view.query.all_rows || rows.len() <= FIRST_ROWS;
    let shown = if whole { rows.len() } else { FIRST_ROWS };
    let many = [("count", count(rows.len()))];
    let about = if view.about() == About::Districts { "districts" } else { "trades" };
    let more = LinkView {
        address: view.address(&[(Parameter::Show, "all")]),
        text: view.words.say(&format!("page-demand-show-{about}"), &many),
        here: false,
    };
    TableView {
        caption: caption(rows.len(), view),
        heads: Sort::ALL.iter().map(|sort| head(*sort, view)).collect(),
        rows: rows.iter().take(shown).map(|row| row_view(row, view)).collect(),
        more: (!whole).then_some(more),
    }
}

fn caption(rows: usize, view: &View<'_>) -> String {
    let id = match view.about() {
        About::Districts => "districts",
        _ => "trades",
    };
    let sorted = view.words.plain(&format!("page-demand-head-{}", view.query.sort));
    let params = [
        ("count", count(rows)),
        ("place", Param::Text(view.place_name().into())),
        ("column", Param::Text(sorted.into())),
    ];
    view.words.say(&format!("page-demand-caption-{id}"), &params)
}

fn head(sort: Sort, view: &View<'_>) -> HeadView {
    let query = &view.query;
    let here = query.sort == sort;
    // Pressed again, the column turns round.
    let descending = if here { !query.descending } else { sort.usually_descends() };
    let order = if descending { "desc" } else { "asc" };
    let id = match sort {
        Sort::Name if view.about() == About::Districts => "district",
        sort => sort.word(),
    };
    let unit = match (sort, view.about()) {
        (Sort::Viability, About::RegionTrades) => "viability-mean",
        (sort, _) => sort.word(),
    };
    HeadView {
        label: view.words.plain(&format!("page-demand-head-{id}")),
        unit: view.words.find(&format!("page-demand-unit-{unit}")).unwrap_or_default(),
        address: format!(
            "{}#table",
            view.address(&[(Parameter::Sort, sort.word()), (Parameter::Order, order)])
        ),
        sorted: here.then_some(if query.descending { "descending" } else { "ascending" }),
    }
}

fn row_view(row: &DemandRow, view: &View<'_>) -> RowView {
    let words = view.words;
    let districts = view.about() == About::Districts;
    let (name, address, under) = if districts {
        let address = view.address(&[(Parameter::Place, &row.place), (Parameter::Map, "")]);
        (row.place_name.clone(), address, String::new())
    } else {
        let off = [Parameter::Words, Parameter::Sector, Parameter::Known, Parameter::Show];
        let mut change: Vec<(Parameter, &str)> = off.map(|parameter| (parameter, "")).to_vec();
        change.push((Parameter::Trade, &row.trade));
        (row.title.clone(), view.address(&change), under(row, view))
    };
    RowView {
        name,
        address,
        under,
        openings: number(row.supply.openings_per_year, words),
        room: room(row, words),
        trainees: number(row.supply.trainees_per_year, words),
        saturation: saturation(row, words),
        pay: pay(&row.pay, words),
        viability: viability(row, words),
        known: known(&row.evidence, words),
    }
}

/// The sector; of a sum, over how many districts as well.
fn under(row: &DemandRow, view: &View<'_>) -> String {
    let sector = view.words.sector(&row.sector);
    if view.about() != About::RegionTrades {
        return sector;
    }
    let params = [("sector", Param::Text(sector.into())), ("count", count(row.evidence.places))];
    view.words.say("page-demand-districts", &params)
}

/// People a year; not known is said so.
pub(super) fn number(figure: Option<Rounded>, words: &Speaker<'_>) -> String {
    match figure {
        Some(figure) => people(figure.rounded(), words),
        None => words.plain("page-demand-none"),
    }
}

/// Room on one's own account; where the work is for pay alone, that there can be none.
pub(super) fn room(row: &DemandRow, words: &Speaker<'_>) -> String {
    let catalogue = words.catalogue();
    let trade = catalogue.find_trade(&row.trade).map(|index| catalogue.trade(index));
    if trade.is_some_and(|trade| trade.work_mode == WorkMode::Wage) {
        return words.plain("page-demand-paid_only");
    }
    number(row.supply.own_account_room_per_year, words)
}

/// Saturation with what it means.
pub(super) fn saturation(row: &DemandRow, words: &Speaker<'_>) -> SaturationView {
    let class = saturation_class(row);
    let said = words.plain(&format!("page-demand-full-{class}"));
    match row.supply.saturation.map(Rounded::rounded) {
        Some(value) => {
            let decimals = usize::from(value < 10.0);
            SaturationView { number: words.number(value, decimals), class, text: said }
        }
        None if row.supply.no_work => SaturationView {
            number: String::new(),
            class,
            text: words.plain("page-demand-no_work"),
        },
        None => SaturationView { number: String::new(), class, text: said },
    }
}

/// Earnings as a bar beside the legal minimum, or what is known of the two.
pub(super) fn pay(pay: &PayView, words: &Speaker<'_>) -> PayCell {
    let money = |amount: f64| Param::Text(words.money(amount, pay.currency).into());
    let floor = pay.minimum_wage_of_class.or(pay.minimum_wage_unskilled).map(Rounded::rounded);
    let earnings = pay.monthly_earnings.map(Rounded::rounded);
    let text = match (earnings, floor) {
        (Some(earnings), Some(floor)) => words
            .say("page-demand-pay-both", &[("earnings", money(earnings)), ("floor", money(floor))]),
        (Some(earnings), None) => {
            words.say("page-demand-pay-earnings", &[("earnings", money(earnings))])
        }
        (None, Some(floor)) => words.say("page-demand-pay-floor", &[("floor", money(floor))]),
        (None, None) => words.plain("page-demand-pay-none"),
    };
    let bullet = earnings.zip(floor).map(|(earnings, floor)| bullet(earnings, floor, money, words));
    PayCell { bullet, text }
}

/// Viability of 100 with its parts.
pub(super) fn viability(row: &DemandRow, words: &Speaker<'_>) -> ViabilityCell {
    let view = &row.viability;
    let parts =
        [("absorption", view.absorption), ("pay", view.earnings), ("stability", view.stability)];
    let hundredths = |value: Rounded| (100.0 * value.rounded(), words.number(100.0 * value.0, 0));
    let part = |(id, value): (&str, Option<Rounded>)| {
        let (width, number) = hundredths(value?);
        Some(PartView { label: words.plain(&format!("page-demand-part-{id}")), number, width })
    };
    let parts: Vec<PartView> = parts.into_iter().filter_map(part).collect();
    let (_, value) = hundredths(view.value);
    let number = if parts.is_empty() { words.plain("page-demand-none") } else { value };
    ViabilityCell { number, parts }
}

/// How well the figures are known, since when, and who says so.
pub(super) fn known(evidence: &EvidenceView, words: &Speaker<'_>) -> KnownCell {
    let source = evidence.source.as_deref().zip(evidence.as_of.as_deref());
    let said = source.and_then(|(source, date)| {
        let date = Param::Date(date.parse().ok()?);
        let source = Param::Text(source.into());
        Some(words.say("page-source", &[("source", source), ("date", date)]))
    });
    KnownCell {
        grade: words.plain(&format!("grade-{}", evidence.grade)),
        tag: tag_of(
            (evidence.demonstration, evidence.kind),
            evidence.as_of.as_deref(),
            evidence.source.as_deref(),
            words,
        ),
        source: said.into_iter().collect(),
    }
}

/// What is to be known before anything is planned with the rows: that nobody counted them.
pub(super) fn warning(rows: &[DemandRow], view: &View<'_>) -> Option<String> {
    let counted = rows.iter().any(|row| row.evidence.kind == Some(MEASURED));
    (!rows.is_empty() && !counted).then(|| view.words.plain("page-demand-estimates"))
}

/// Which row is the fullest and which has most room.
pub(super) fn extremes(rows: &[DemandRow], view: &View<'_>) -> Vec<String> {
    let mut rows = rows.to_vec();
    order_by(&mut rows, Sort::Saturation, true, view.about() == About::Districts);
    let fullest = rows.first().filter(|row| saturation_class(row) > 0);
    let emptiest = rows.iter().rfind(|row| row.supply.saturation.is_some());
    match (fullest, emptiest) {
        (Some(fullest), Some(emptiest)) if fullest != emptiest => {
            vec![extreme("fullest", fullest, view), extreme("emptiest", emptiest, view)]
        }
        _ => Vec::new(),
    }
}

fn extreme(which: &str, row: &DemandRow, view: &View<'_>) -> String {
    let districts = view.about() == About::Districts;
    let name = if districts { &row.place_name } else { &row.title };
    let saturation = saturation(row, view.words);
    let name = ("name", Param::Text(name.as_str().into()));
    if saturation.number.is_empty() {
        let text = ("text", Param::Text(saturation.text.into()));
        return view.words.say(&format!("page-demand-{which}-none"), &[name, text]);
    }
    let number = ("number", Param::Text(saturation.number.into()));
    view.words.say(&format!("page-demand-{which}"), &[name, number])
}
