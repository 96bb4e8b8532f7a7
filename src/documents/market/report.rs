//! What is told of a market file beside its faults.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::MarketFile;
use crate::documents::fault::Faults;
use crate::documents::known::Known;
use crate::documents::table::form::Format;
use crate::domain::market::MarketRow;

/// How old a measured row may be before it is called stale, in months; judgement: its weight has
/// by then fallen to a quarter.
pub const STALE_MONTHS: i32 = 24;

/// Something to look at that does not keep a file out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// A measured row older than [`STALE_MONTHS`].
    Stale {
        /// Its line.
        row: usize,
        /// Its date.
        as_of: Date,
        /// Its age in months.
        months: i32,
    },
    /// A figure far from those of the trade's other rows of its kind.
    Outlier {
        /// Its line.
        row: usize,
        /// Its column.
        column: &'static str,
    },
    /// Places of the catalogue of which the file has no row.
    PlacesWithoutRows {
        /// How many.
        count: usize,
        /// Of how many.
        of: usize,
    },
    /// Trades of the catalogue of which the file has no row.
    TradesWithoutRows {
        /// How many.
        count: usize,
        /// Of how many.
        of: usize,
    },
}

/// What reading a market file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The file's name as it was given.
    pub file: String,
    /// Its form.
    pub format: Format,
    /// Sound rows.
    pub rows: usize,
    /// Sound rows of kind `measured`.
    pub measured: usize,
    /// Places with a sound row.
    pub places: usize,
    /// Trades with a sound row.
    pub trades: usize,
    /// The oldest and the newest date.
    pub dates: Option<(Date, Date)>,
    /// Every fault, in the order of rows.
    pub faults: Faults,
    /// What to look at.
    pub warnings: Vec<Warning>,
}

pub(super) fn report(
    format: Format,
    file: &MarketFile,
    faults: Faults,
    known: &Known<'_>,
    valued_on: Date,
) -> Report {
    let places: BTreeSet<_> = file.rows.iter().map(|row| row.place).collect();
    let trades: BTreeSet<_> = file.rows.iter().map(|row| row.trade).collect();
    let dates = || file.rows.iter().map(|row| row.as_of);
    let mut warnings: Vec<Warning> = file
        .rows
        .iter()
        .zip(&file.lines)
        .filter(|(row, _)| row.is_measured())
        .map(|(row, line)| Warning::Stale {
            row: *line,
            as_of: row.as_of,
            months: age_in_months(row.as_of, valued_on),
        })
        .filter(
            |warning| matches!(warning, Warning::Stale { months, .. } if *months > STALE_MONTHS),
        )
        .collect();
    warnings.extend(super::outlier::outliers(file));
    let (all_trades, all_places) = known.counts();
    if places.len() < all_places {
        let count = all_places - places.len();
        warnings.push(Warning::PlacesWithoutRows { count, of: all_places });
    }
    if trades.len() < all_trades {
        let count = all_trades - trades.len();
        warnings.push(Warning::TradesWithoutRows { count, of: all_trades });
    }
    Report {
        file: file.name.clone(),
        format,
        rows: file.rows.len(),
        measured: file.rows.iter().filter(|row| MarketRow::is_measured(row)).count(),
        places: places.len(),
        trades: trades.len(),
        dates: dates().min().zip(dates().max()),
        faults,
        warnings,
    }
}

/// Age in months: 12 × the difference of years plus the difference of months (scoring, 10.3).
fn age_in_months(day: Date, valued_on: Date) -> i32 {
    let months = |date: Date| 12 * i32::from(date.year()) + i32::from(date.month());
    (months(valued_on) - months(day)).max(0)
}
