//! Market files (`market/1`): CSV, Parquet or a spreadsheet, one row a place, trade, kind and date.

mod outlier;
mod report;

use jiff::civil::Date;

pub use super::table::form::{Format, MOST_FILE_BYTES};
pub use report::{Report, STALE_MONTHS, Warning};

use super::cell::{Read, bounded, date_until, number, within, word, wrong};
use super::course::MOST_SOURCE;
use super::fault::{Fault, FaultCode, Faults};
use super::known::Known;
use super::table::{Columns, Row, read_rows};
use crate::domain::catalogue::Catalogue;
use crate::domain::market::{Market, MarketRow};
use crate::domain::quantity::{Amount, GrowthPercent, MonthsPerYear, PeoplePerYear, UnitInterval};

const COLUMNS: Columns = Columns {
    required: &["place", "trade", "as_of", "source", "kind"],
    optional: &[
        "openings_per_year",
        "trainees_per_year",
        "monthly_earnings",
        "earnings_sample",
        "growth_pct_per_year",
        "months_active_per_year",
        "women_share",
        "self_employed_share",
        "own_account_room_per_year",
        "formal_share",
        "employers_contacted",
        "startup_cost",
    ],
};

/// The most people or employers that a cell may count; judgement: more than any place has.
const MOST_COUNTED: f64 = 1e9;

/// The sound rows of one market file, with the lines on which they stand.
#[derive(Debug, Clone, PartialEq)]
pub struct MarketFile {
    /// The file's name as it was given.
    pub name: String,
    /// Its rows in the order of the file.
    pub rows: Vec<MarketRow>,
    /// The line of each row; the header is line 1.
    pub lines: Vec<usize>,
}

/// What reading a market file gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The rows; `None` where the file has any fault, because it is taken whole or not at all.
    pub file: Option<MarketFile>,
    /// Faults, warnings and coverage.
    pub report: Report,
}

impl Reading {
    /// The rows of a file without faults.
    ///
    /// # Errors
    /// Every fault of the file.
    pub fn into_rows(self) -> Result<MarketFile, Faults> {
        self.file.ok_or(self.report.faults)
    }
}

/// Reads a market file; its form is told by its content.
pub fn parse(catalogue: &Catalogue, file: &str, bytes: &[u8], valued_on: Date) -> Reading {
    let known = Known::of(catalogue);
    let mut faults = Faults::default();
    let mut rows = MarketFile { name: file.to_owned(), rows: Vec::new(), lines: Vec::new() };
    let format = Format::of(bytes);
    let read = |row: &mut Row<'_>| {
        if let Some(market_row) = market_row(row, &known, valued_on) {
            rows.rows.push(market_row);
            rows.lines.push(row.line);
        }
    };
    read_rows(file, bytes, &COLUMNS, &mut faults, read);
    let positions: Vec<(usize, usize)> = (0..rows.rows.len()).map(|row| (0, row)).collect();
    check_doubles(&[&rows], &positions, &mut faults);
    faults.order_rows_from(0);
    let report = report::report(format, &rows, faults, &known, valued_on);
    Reading { file: report.faults.is_empty().then_some(rows), report }
}

/// The market of several files read together, in any order.
///
/// # Errors
/// Every row that stands twice, with the file and row of both.
pub fn combine(files: Vec<MarketFile>) -> Result<Market, Faults> {
    let mut faults = Faults::default();
    let positions: Vec<(usize, usize)> = files
        .iter()
        .enumerate()
        .flat_map(|(file, rows)| (0..rows.rows.len()).map(move |row| (file, row)))
        .collect();
    check_doubles(&files.iter().collect::<Vec<_>>(), &positions, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let rows = files.into_iter().flat_map(|file| file.rows).collect();
    Market::new(rows).map_err(|_| {
        let message = "has two rows of the same place, trade, kind and date";
        Faults::from(vec![Fault::of_file("market", FaultCode::RowDouble, message)])
    })
}

/// Refuses every row that has the place, trade, kind and date of an earlier one.
fn check_doubles(files: &[&MarketFile], positions: &[(usize, usize)], faults: &mut Faults) {
    let row_at = |(file, row): (usize, usize)| {
        let file = files.get(file)?;
        Some((file, file.rows.get(row)?, *file.lines.get(row)?))
    };
    let mut keyed: Vec<_> = positions
        .iter()
        .filter_map(|position| {
            let (_, row, _) = row_at(*position)?;
            Some(((row.trade, row.place, row.kind, row.as_of), *position))
        })
        .collect();
    keyed.sort_unstable();
    let mut doubles: Vec<_> = keyed
        .chunk_by(|(a, _), (b, _)| a == b)
        .flat_map(|same| {
            let first = same.first().map(|(_, position)| *position);
            let later = same.iter().skip(1).map(|(_, position)| *position);
            later.filter_map(move |position| Some((position, first?)))
        })
        .collect();
    doubles.sort_unstable();
    for (later, first) in doubles {
        if let (Some((file, row, line)), Some((other, _, first))) = (row_at(later), row_at(first)) {
            let message = format!(
                "has the place, trade, kind and date of {}, row {first}; remove one of the two",
                other.name
            );
            let fault = Fault::of_file(&file.name, FaultCode::RowDouble, message).in_row(line);
            faults.push(fault.in_column("as_of").with_value(&row.as_of.to_string()));
        }
    }
}

fn market_row(row: &mut Row<'_>, known: &Known<'_>, valued_on: Date) -> Option<MarketRow> {
    let place = row.required("place", |text| known.place(text));
    let trade = row.required("trade", |text| known.trade(text));
    let as_of = row.required("as_of", date_until(valued_on));
    let source = row.text("source", MOST_SOURCE);
    let kind = row.required("kind", word);
    let openings = row.optional("openings_per_year", bounded(PeoplePerYear::new));
    let trainees = row.optional("trainees_per_year", bounded(PeoplePerYear::new));
    let monthly_earnings = row.optional("monthly_earnings", earnings);
    let earnings_sample = row.optional("earnings_sample", within(1.0, MOST_COUNTED));
    let growth = row.optional("growth_pct_per_year", bounded(GrowthPercent::new));
    let months_active = row.optional("months_active_per_year", bounded(MonthsPerYear::new));
    let women_share = row.optional("women_share", bounded(UnitInterval::new));
    let self_employed_share = row.optional("self_employed_share", bounded(UnitInterval::new));
    let own_account_room = row.optional("own_account_room_per_year", bounded(PeoplePerYear::new));
    let formal_share = row.optional("formal_share", bounded(UnitInterval::new));
    let employers_contacted = row.optional("employers_contacted", within(0.0, MOST_COUNTED));
    let startup_cost = row.optional("startup_cost", bounded(Amount::new));
    if !row.is_sound() {
        return None;
    }
    Some(MarketRow {
        place: place?,
        trade: trade?,
        as_of: as_of?,
        source: source?,
        kind: kind?,
        openings,
        trainees,
        monthly_earnings,
        earnings_sample,
        growth,
        months_active,
        women_share,
        self_employed_share,
        own_account_room,
        formal_share,
        employers_contacted,
        startup_cost,
    })
}

/// Median monthly earnings: more than 0.
fn earnings(text: &str) -> Read<Amount> {
    if number(text)? <= 0.0 {
        return wrong(FaultCode::ValueRange, "must be more than 0; leave it empty if unknown");
    }
    bounded(Amount::new)(text)
}

#[cfg(test)]
mod tests;
