//! The catalogue: the tables of trades, places, centres, courses, wage floors and instruments.
//!
//! Each table has its file in this folder; here they are put together.

mod aptitudes;
mod centres;
mod courses;
mod coverage;
mod instruments;
mod interests;
mod inventory_items;
mod ordered;
mod places;
mod tasks;
mod titles;
mod trades;
mod wage_floors;

use std::borrow::Cow;

pub use coverage::{Coverage, PlaceCoverage};

use super::fault::{Fault, FaultCode, Faults};
use super::known::Known;
use super::table::{Columns, Row, read_csv};
use crate::domain::catalogue::{Catalogue, CatalogueParts};

/// Where the files of a catalogue come from: a folder, or data within the program.
pub trait CatalogueFiles {
    /// The bytes of a file, by its path from the catalogue's folder such as `trades.csv`; `None`
    /// if there is no such file.
    fn read(&self, path: &str) -> Option<Cow<'_, [u8]>>;

    /// The paths of the files in a folder such as `instruments`, in any order.
    fn list(&self, folder: &str) -> Vec<String>;
}

/// A catalogue from its files.
///
/// # Errors
/// Every [`Fault`], file by file, each in the order of its rows.
pub fn parse(files: &dyn CatalogueFiles) -> Result<Catalogue, Faults> {
    let mut faults = Faults::default();
    let places = places::read(files, &mut faults);
    let trades = trades::read(files, &mut faults);
    let known = Known::new(trades.ids(), places.ids());
    let titles = titles::read(files, &trades.ids(), &mut faults);
    let tasks = tasks::read(files, &trades.ids(), &mut faults);
    let interests = interests::read(files, &trades.ids(), &mut faults);
    let essentials = aptitudes::read(files, &trades.ids(), &mut faults);
    let centres = centres::read(files, &known, &mut faults);
    let centre_ids = centres.iter().map(|centre| centre.id.as_str()).collect();
    let courses = courses::read(files, &known, &centre_ids, &mut faults);
    let regions: Vec<_> = places.values().collect();
    let wage_floors = wage_floors::read(files, &regions, &mut faults);
    let instruments = instruments::read(files, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let parts = CatalogueParts {
        trades: trades::complete(trades, interests, essentials),
        titles,
        tasks,
        places: places.into_values(),
        courses,
        centres,
        wage_floors,
        instruments,
    };
    Catalogue::new(parts).map_err(|wrong| {
        let message = wrong.to_string();
        Faults::from(vec![Fault::of_file("trades.csv", FaultCode::RowCount, message)])
    })
}

/// Reads the rows of a needed table; faults that are found afterwards are put between those of
/// the rows by the caller with [`Faults::order_rows_from`].
fn read_table(
    files: &dyn CatalogueFiles,
    path: &str,
    columns: &Columns,
    faults: &mut Faults,
    each: impl FnMut(&mut Row<'_>),
) {
    match files.read(path) {
        Some(bytes) => read_csv(path, &bytes, columns, faults, each),
        None => faults.push(Fault::of_file(
            path,
            FaultCode::FileMissing,
            "is missing; a catalogue needs it",
        )),
    }
}

#[cfg(test)]
mod tests;
