//! The order of rows.

use std::cmp::Ordering;

use super::query::{Query, Sort};
use crate::application::demand::grades;
use crate::documents::demand::DemandRow;
use crate::documents::rounding::Rounded;

/// Orders rows by the column that a view asks for.
pub(super) fn order(rows: &mut [DemandRow], query: &Query, by_place: bool) {
    order_by(rows, query.sort, query.descending, by_place);
}

/// Orders rows by a column; what is not known stands last, ties go by id. `by_place`: rows are
/// called after their districts.
pub(super) fn order_by(rows: &mut [DemandRow], sort: Sort, descending: bool, by_place: bool) {
    let name = |row: &DemandRow| if by_place { row.place_name.clone() } else { row.title.clone() };
    let turned = |order: Ordering| if descending { order.reverse() } else { order };
    rows.sort_by(|a, b| {
        let order = match sort {
            Sort::Name => turned(name(a).cmp(&name(b))),
            sort => match (figure(a, sort), figure(b, sort)) {
                (Some(a), Some(b)) => turned(a.total_cmp(&b)),
                (a, b) => b.is_some().cmp(&a.is_some()),
            },
        };
        order.then_with(|| (&a.trade, &a.place).cmp(&(&b.trade, &b.place)))
    });
}

/// The figure by which a row is ordered. A trade without any opening is fuller than every other.
fn figure(row: &DemandRow, sort: Sort) -> Option<f64> {
    let supply = &row.supply;
    let of = |number: Option<Rounded>| number.map(Rounded::rounded);
    match sort {
        Sort::Name => None,
        Sort::Openings => of(supply.openings_per_year),
        Sort::Room => of(supply.own_account_room_per_year),
        Sort::Trainees => of(supply.trainees_per_year),
        Sort::Saturation if supply.no_work => Some(f64::INFINITY),
        Sort::Saturation => of(supply.saturation),
        Sort::Earnings => {
            let floor = row.pay.minimum_wage_of_class.or(row.pay.minimum_wage_unskilled);
            of(row.pay.monthly_earnings).zip(of(floor)).map(|(earnings, floor)| earnings / floor)
        }
        Sort::Viability => row.viability.absorption.and(of(Some(row.viability.value))),
        Sort::Known => {
            let position = grades().position(|grade| grade == row.evidence.grade)?;
            u32::try_from(position).ok().map(f64::from)
        }
    }
}
