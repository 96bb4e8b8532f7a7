//! Random market rows of every kind, age and size, with figures missing, in the places of the
//! random profiles. All shares and ranges are judgement: they are to reach every rule often.

use jiff::ToSpan;
use proptest::prelude::*;
use proptest::sample::select;
use swadhin::domain::market::{EvidenceKind, Market, MarketRow};
use swadhin::domain::quantity::{
    Amount, GrowthPercent, MonthsPerYear, PeoplePerYear, UnitInterval,
};

use super::profiles::PLACES;
use super::{DAY, catalogue, reference};

fn tenths(most: u32) -> impl Strategy<Value = f64> {
    (0..=most).prop_map(|tenths| f64::from(tenths) / 10.0)
}

fn often<T: std::fmt::Debug + Clone>(
    value: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<T>> {
    prop::option::weighted(0.7, value).boxed()
}

fn people() -> BoxedStrategy<Option<PeoplePerYear>> {
    let number = prop_oneof![1 => Just(0.0), 4 => tenths(400), 2 => tenths(20_000)];
    often(number.prop_map(|people| PeoplePerYear::new(people).unwrap()))
}

fn share() -> BoxedStrategy<Option<UnitInterval>> {
    often(tenths(10).prop_map(|share| UnitInterval::new(share).unwrap()))
}

fn money(most: u32) -> BoxedStrategy<Option<Amount>> {
    often((1..=most).prop_map(|hundreds| Amount::new(100.0 * f64::from(hundreds)).unwrap()))
}

/// A row on any day of the twelve years before the day of valuation, the more often of late.
fn row() -> impl Strategy<Value = MarketRow> {
    let days = prop_oneof![3 => 0..400_i64, 1 => 0..4380_i64];
    let kind = select(vec![
        EvidenceKind::Measured,
        EvidenceKind::Measured,
        EvidenceKind::Estimated,
        EvidenceKind::Demonstration,
    ]);
    let asked = prop_oneof![1 => Just(0.0), 3 => tenths(80), 3 => tenths(600)];
    let place = select(&PLACES[..]).prop_map(|id| catalogue().find_place(id).unwrap());
    let trade = select(catalogue().trade_indexes().collect::<Vec<_>>());
    let counts = (people(), people(), people(), often(asked), often(tenths(400)));
    let shares = (share(), share(), share());
    let sizes = (money(300), money(800), often(tenths(120)), often(tenths(300)));
    ((place, trade, kind, days), counts, shares, sizes).prop_map(
        |((place, trade, kind, days), counts, shares, sizes)| MarketRow {
            place,
            trade,
            as_of: DAY.checked_sub(days.days()).unwrap(),
            source: "drawn".into(),
            kind,
            openings: counts.0,
            trainees: counts.1,
            own_account_room: counts.2,
            employers_contacted: counts.3,
            earnings_sample: counts.4.map(|sample| sample.max(1.0)),
            women_share: shares.0,
            self_employed_share: shares.1,
            formal_share: shares.2,
            monthly_earnings: sizes.0,
            startup_cost: sizes.1,
            months_active: sizes.2.map(|months| MonthsPerYear::new(months).unwrap()),
            growth: sizes.3.map(|growth| GrowthPercent::new(growth).unwrap()),
        },
    )
}

/// Rows of random markets, half of them together with the bundled rows; no place, trade, kind and
/// date stands twice.
pub(crate) fn rows(most: usize) -> impl Strategy<Value = Vec<MarketRow>> {
    (prop::collection::vec(row(), 0..=most), any::<bool>()).prop_map(|(drawn, bundled)| {
        let mut rows = drawn;
        if bundled {
            rows.extend(reference().market.rows().iter().cloned());
        }
        let key = |row: &MarketRow| (row.trade, row.place, row.kind, row.as_of);
        rows.sort_by_key(key);
        rows.dedup_by_key(|row| key(row));
        rows
    })
}

/// The same rows as a market.
pub(crate) fn market(rows: Vec<MarketRow>) -> Market {
    Market::new(rows).expect("no row stands twice")
}
