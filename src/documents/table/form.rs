//! The forms in which tables come from outside, told apart by their content.

use super::{Columns, Row, parquet, read_csv, read_sheet, spreadsheet};
use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::domain::table::closed_enum;

/// The most bytes of a market or course file that comes from outside (I-8 of the input rules).
pub const MOST_FILE_BYTES: usize = 5 * 1024 * 1024;

closed_enum!(
    /// The forms in which a table may come.
    Format {
        /// Comma-separated values.
        Csv = "csv",
        /// Apache Parquet.
        Parquet = "parquet",
        /// An Office Open XML workbook.
        Spreadsheet = "xlsx",
    }
);

impl Format {
    /// The form of a file, told by its first bytes.
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"PK\x03\x04") {
            Self::Spreadsheet
        } else if bytes.starts_with(b"PAR1") {
            Self::Parquet
        } else {
            Self::Csv
        }
    }
}

/// Reads the rows of a file in any of the forms, giving each to `each`.
pub(in crate::documents) fn read_rows(
    file: &str,
    bytes: &[u8],
    columns: &Columns,
    faults: &mut Faults,
    each: impl FnMut(&mut Row<'_>),
) {
    if bytes.len() > MOST_FILE_BYTES {
        let message = "is larger than 5 MiB; split it into files of fewer rows";
        faults.push(Fault::of_file(file, FaultCode::FileTooLarge, message));
        return;
    }
    let sheet = match Format::of(bytes) {
        Format::Csv => return read_csv(file, bytes, columns, faults, each),
        Format::Parquet => parquet::read(bytes),
        Format::Spreadsheet => spreadsheet::read(bytes),
    };
    match sheet {
        Ok(sheet) => read_sheet(file, &sheet, columns, faults, each),
        Err(wrong) => faults.push(Fault::of_file(file, wrong.code, wrong.message)),
    }
}
