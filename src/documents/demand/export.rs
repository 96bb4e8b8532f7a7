//! Demand as a file: comma-separated values, or a spreadsheet with the same cells.
//!
//! CSV is UTF-8 with a byte order mark, because spreadsheet programs take a file without one for
//! another encoding and spoil every Bengali or Devanagari name; readers that know UTF-8 skip the
//! mark. Rows end with CR LF and fields are quoted where RFC 4180 asks for it.
//!
//! No cell is ever run as a formula: a text that begins like one and is no number gets an
//! apostrophe before it, in both kinds of file.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::DemandRow;
use crate::documents::ranking::Versions;
use crate::documents::rounding::Rounded;
use crate::text::Speaker;

/// What spreadsheet programs take for the beginning of a formula or of a command.
const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The byte order mark in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// A number.
    Number(Rounded),
    /// A text.
    Text(String),
}

/// A table to be written: the head, then rows of as many cells.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportTable {
    name: String,
    valued_on: String,
    head: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

/// A file that could not be written: memory, or a limit of the format.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Comma-separated values.
    #[error("the CSV file could not be written")]
    Csv(#[from] csv::Error),
    /// A spreadsheet.
    #[error("the XLSX file could not be written")]
    Xlsx(#[from] XlsxError),
}

/// The names of the columns; each is part of the id of its message, which states the unit.
const COLUMNS: [&str; 24] = [
    "place",
    "place_name",
    "trade",
    "title",
    "sector",
    "places",
    "openings",
    "room",
    "trainees",
    "saturation",
    "currency",
    "earnings",
    "minimum",
    "viability",
    "absorption",
    "pay",
    "stability",
    "grade",
    "kind",
    "as_of",
    "source",
    "earnings_source",
    "market",
    "valued_on",
];

impl ExportTable {
    /// The table of rows, with a head that states units, in the words of a language.
    pub fn new(rows: &[DemandRow], versions: &Versions, words: &Speaker<'_>) -> Self {
        let head = COLUMNS.map(|column| words.plain(&format!("page-demand-column-{column}")));
        Self {
            name: words.plain("page-demand"),
            valued_on: versions.valued_on.clone(),
            head: head.to_vec(),
            rows: rows
                .iter()
                .map(|row| COLUMNS.map(|column| cell(column, row, versions, words)).into())
                .collect(),
        }
    }

    /// The table as comma-separated values.
    ///
    /// # Errors
    /// [`ExportError`] when it cannot be written.
    pub fn csv(&self) -> Result<Vec<u8>, ExportError> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
        writer.write_record(self.head.iter().map(|text| harmless(text)))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| match cell {
                Cell::Empty => String::new(),
                Cell::Number(number) => number.rounded().to_string(),
                Cell::Text(text) => harmless(text),
            }))?;
        }
        writer.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
    }

    /// The table as a spreadsheet of one sheet.
    ///
    /// # Errors
    /// [`ExportError`] when it cannot be written.
    pub fn xlsx(&self) -> Result<Vec<u8>, ExportError> {
        let mut book = Workbook::new();
        // The day of valuation, so that the same figures give the same bytes.
        let made = ExcelDateTime::parse_from_str(&self.valued_on)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let sheet = book.add_worksheet();
        sheet.set_name(&self.name)?;
        let bold = Format::new().set_bold().set_text_wrap();
        for (column, text) in (0u16..).zip(&self.head) {
            sheet.write_string_with_format(0, column, harmless(text), &bold)?;
            sheet.set_column_width(column, WIDTH)?;
        }
        for (number, row) in (1u32..).zip(&self.rows) {
            for (column, cell) in (0u16..).zip(row) {
                match cell {
                    Cell::Empty => continue,
                    Cell::Number(value) => sheet.write_number(number, column, value.rounded())?,
                    Cell::Text(text) => sheet.write_string(number, column, harmless(text))?,
                };
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(book.save_to_buffer()?)
    }
}

/// The width of a column in characters; judgement: names fit, and a screen shows eight columns.
const WIDTH: f64 = 16.0;

fn cell(column: &str, row: &DemandRow, versions: &Versions, words: &Speaker<'_>) -> Cell {
    let text = |text: &str| Cell::Text(text.to_owned());
    let number = |number: Option<Rounded>| number.map_or(Cell::Empty, Cell::Number);
    let hundredths = |value: Option<Rounded>| number(value.map(|value| Rounded(100.0 * value.0)));
    let maybe = |given: &Option<String>| given.as_deref().map_or(Cell::Empty, text);
    let DemandRow { supply, pay, viability, evidence, .. } = row;
    match column {
        "place" => text(&row.place),
        "place_name" => text(&row.place_name),
        "trade" => text(&row.trade),
        "title" => text(&row.title),
        "sector" => Cell::Text(words.sector(&row.sector)),
        "places" => Cell::Number(Rounded(count(evidence.places))),
        "openings" => number(supply.openings_per_year),
        "room" => number(supply.own_account_room_per_year),
        "trainees" => number(supply.trainees_per_year),
        "saturation" if supply.no_work => Cell::Text(words.plain("page-demand-no_work")),
        "saturation" => number(supply.saturation),
        "currency" => text(pay.currency),
        "earnings" => number(pay.monthly_earnings),
        "minimum" => number(pay.minimum_wage_of_class.or(pay.minimum_wage_unskilled)),
        "viability" => hundredths(Some(viability.value)),
        "absorption" => hundredths(viability.absorption),
        "pay" => hundredths(viability.earnings),
        "stability" => hundredths(viability.stability),
        "grade" => Cell::Text(words.plain(&format!("grade-{}", evidence.grade))),
        "kind" => evidence.kind.map_or(Cell::Empty, |kind| Cell::Text(words.word(kind))),
        "as_of" => maybe(&evidence.as_of),
        "source" => maybe(&evidence.source),
        "earnings_source" => match (&pay.source, &pay.as_of) {
            (Some(source), Some(date)) => Cell::Text(format!("{source}, {date}")),
            _ => Cell::Empty,
        },
        "market" => text(&versions.market),
        _ => text(&versions.valued_on),
    }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// A text that no spreadsheet program takes for a formula.
fn harmless(text: &str) -> String {
    let like_a_formula = text.starts_with(BEGINNINGS) && !text.parse().is_ok_and(f64::is_finite);
    if like_a_formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader as _, Xlsx};

    /// A table with a text in its head and in one cell.
    fn table(text: &str) -> ExportTable {
        ExportTable {
            name: "Demand".to_owned(),
            valued_on: "2026-11-24".to_owned(),
            head: vec![text.to_owned(), "number".to_owned()],
            rows: vec![vec![Cell::Text(text.to_owned()), Cell::Number(Rounded(-0.5))]],
        }
    }

    fn sheet(bytes: Vec<u8>) -> Vec<Vec<Data>> {
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        let range = book.worksheet_range("Demand").unwrap();
        range.rows().map(<[Data]>::to_vec).collect()
    }

    #[test]
    fn what_begins_like_a_formula_is_made_harmless() {
        for text in ["=1+1", "+cmd", "-2+3", "-inf", "@SUM(A1)", "\tx", "\r=x", "=\"a,b\""] {
            let safe = format!("'{text}");
            assert_eq!(harmless(text), safe);
            let csv = String::from_utf8(table(text).csv().unwrap()).unwrap();
            let mut read = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
            let first: Vec<String> =
                read.records().map(|record| record.unwrap()[0].to_owned()).collect();
            assert_eq!(first, [safe.clone(), safe.clone()], "{text:?}");
            let rows = sheet(table(text).xlsx().unwrap());
            for row in &rows {
                assert_eq!(row[0], Data::String(safe.clone()), "{text:?}");
            }
            assert_eq!(rows[1][1], Data::Float(-0.5));
        }
    }

    #[test]
    fn numbers_and_plain_texts_stay_as_they_are() {
        for text in ["-12.5", "+3", "দর্জি", "a=b", "", "'quoted'"] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn a_file_begins_with_the_mark_and_the_same_table_gives_the_same_bytes() {
        let csv = table("a,b\"c").csv().unwrap();
        assert_eq!(csv, b"\xEF\xBB\xBF\"a,b\"\"c\",number\r\n\"a,b\"\"c\",-0.5\r\n");
        assert_eq!(table("x").xlsx().unwrap(), table("x").xlsx().unwrap());
    }
}
