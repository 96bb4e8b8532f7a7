//! One trade in one district: every figure with its part in viability, and the rows of the market
//! data behind it.

use super::View;
use super::table::{
    KnownCell, PayCell, SaturationView, ViabilityCell, known, number, pay, room, saturation,
    viability,
};
use crate::documents::demand::DemandRow;
use crate::documents::rounding::Rounded;
use crate::domain::code::Param;
use crate::domain::market::MarketRow;
use crate::domain::quantity::{Amount, PeoplePerYear};
use crate::domain::table::Key;

/// A figure with its name.
pub(super) struct FigureView {
    pub(super) label: String,
    pub(super) value: String,
}

/// A row of the market data.
pub(super) struct EvidenceRowView {
    pub(super) date: String,
    pub(super) kind: String,
    pub(super) source: String,
    pub(super) figures: Vec<FigureView>,
}

/// Everything that is known of a trade in a district.
pub(super) struct DetailView {
    pub(super) supply: Vec<FigureView>,
    pub(super) saturation: SaturationView,
    pub(super) saturation_text: String,
    pub(super) pay: PayCell,
    pub(super) pay_figures: Vec<FigureView>,
    pub(super) pay_source: Option<String>,
    pub(super) viability: ViabilityCell,
    pub(super) steady: Vec<FigureView>,
    pub(super) known: KnownCell,
    pub(super) employers: String,
    pub(super) evidence: Vec<EvidenceRowView>,
}

/// The details of the only row.
pub(super) fn detail(row: &DemandRow, view: &View<'_>) -> DetailView {
    let words = view.words;
    let figure = |id: &str, value: String| FigureView {
        label: words.plain(&format!("page-market-{id}")),
        value,
    };
    let supply = &row.supply;
    let employers = row.evidence.effective_employers.rounded();
    let asked = [("employers", Param::Number(employers))];
    DetailView {
        supply: vec![
            figure("openings", number(supply.openings_per_year, words)),
            figure("room", room(row, words)),
            figure("trainees", number(supply.trainees_per_year, words)),
        ],
        saturation: saturation(row, words),
        saturation_text: words.plain("page-demand-saturation-text"),
        pay: pay(&row.pay, words),
        pay_figures: pay_figures(row, view),
        pay_source: pay_source(row, view),
        viability: viability(row, words),
        steady: steady(row, view),
        known: known(&row.evidence, words),
        employers: if employers > 0.0 {
            words.say("page-demand-employers", &asked)
        } else {
            words.plain("page-demand-employers-none")
        },
        evidence: evidence(view),
    }
}

fn pay_figures(row: &DemandRow, view: &View<'_>) -> Vec<FigureView> {
    let money = |id: &str, amount: Option<Rounded>| FigureView {
        label: view.words.plain(&format!("page-demand-pay-{id}")),
        value: match amount {
            Some(amount) => view.words.money(amount.rounded(), row.pay.currency),
            None => view.words.plain("page-demand-none"),
        },
    };
    vec![
        money("label-earnings", row.pay.monthly_earnings),
        money("label-class", row.pay.minimum_wage_of_class),
        money("label-unskilled", row.pay.minimum_wage_unskilled),
    ]
}

fn pay_source(row: &DemandRow, view: &View<'_>) -> Option<String> {
    let source = Param::Text(row.pay.source.as_deref()?.into());
    let date = Param::Date(row.pay.as_of.as_deref()?.parse().ok()?);
    Some(view.words.say("page-source", &[("source", source), ("date", date)]))
}

fn steady(row: &DemandRow, view: &View<'_>) -> Vec<FigureView> {
    let words = view.words;
    let figure = |id: &str, value: Option<String>| FigureView {
        label: words.plain(&format!("page-demand-steady-{id}")),
        value: value.unwrap_or_else(|| words.plain("page-demand-none")),
    };
    let months = row.viability.months_active_per_year;
    let share = row.viability.formal_share;
    vec![
        figure("months", months.map(|months| words.number(months.rounded(), 1))),
        figure(
            "formal",
            share.map(|share| {
                let share = words.number(100.0 * share.rounded(), 0);
                words.say("page-demand-percent", &[("share", Param::Text(share.into()))])
            }),
        ),
    ]
}

/// The rows of the market data for the trade and the district, the newest first.
fn evidence(view: &View<'_>) -> Vec<EvidenceRowView> {
    let market = &view.engine.reference().market;
    let pair = view.pairs.first();
    let rows = pair.map_or(&[][..], |pair| market.of(pair.trade, pair.place));
    rows.iter().map(|row| evidence_row(row, view)).collect()
}

fn evidence_row(row: &MarketRow, view: &View<'_>) -> EvidenceRowView {
    let words = view.words;
    let currency = words.catalogue().place(row.place).currency.code();
    let persons =
        |figure: Option<PeoplePerYear>| figure.map(|figure| words.number(figure.get(), 1));
    let money = |amount: Option<Amount>| amount.map(|amount| words.money(amount.get(), currency));
    let plain = |number: Option<f64>| number.map(|number| words.number(number, 0));
    let figures = [
        ("page-market-openings", persons(row.openings)),
        ("page-market-room", persons(row.own_account_room)),
        ("page-market-trainees", persons(row.trainees)),
        ("page-demand-pay-label-earnings", money(row.monthly_earnings)),
        ("page-demand-evidence-sample", plain(row.earnings_sample)),
        ("page-demand-evidence-employers", plain(row.employers_contacted)),
        ("page-demand-evidence-startup", money(row.startup_cost)),
    ];
    let figure = |(id, value): (&str, Option<String>)| {
        Some(FigureView { label: words.plain(id), value: value? })
    };
    EvidenceRowView {
        date: words.date(row.as_of),
        kind: words.word_in("kind", row.kind.word()),
        source: row.source.to_string(),
        figures: figures.into_iter().filter_map(figure).collect(),
    }
}
