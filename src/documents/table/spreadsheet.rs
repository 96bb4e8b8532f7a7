//! The first sheet of a workbook as rows of texts, within caps that are counted while reading.

use std::io::{Cursor, Read as _};

use calamine::{Data, DataRef, ExcelDateTime, Reader as _, SheetType, Xlsx, open_workbook_from_rs};

use super::{MOST_COLUMNS, Sheet};
use crate::documents::cell::{Read, wrong};
use crate::documents::fault::FaultCode;

/// Caps of a workbook (I-9 and I-10 of the input rules).
const MOST_ENTRIES: usize = 64;
const MOST_INFLATED: u64 = 20 * 1024 * 1024;
const MOST_RATIO: u64 = 100;
const MOST_ROWS: usize = 20_000;
const MOST_CELLS: usize = 500_000;
const MOST_TEXT: usize = 4096;
/// Under this size a ratio says nothing: small parts of plain XML often compress that well;
/// judgement.
const RATIO_FROM: u64 = 1024 * 1024;

/// What stands for a cell with a formula, so that it is refused like any text that begins so.
const FORMULA: &str = "=…";

/// Reads the first sheet. Formulas are neither evaluated nor are their stored values taken.
pub(super) fn read(bytes: &[u8]) -> Read<Sheet> {
    check_archive(bytes)?;
    let Ok(mut workbook) = open_workbook_from_rs::<Xlsx<_>, _>(Cursor::new(bytes)) else {
        return unreadable();
    };
    let first = workbook
        .sheets_metadata()
        .iter()
        .find(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone());
    let Some(name) = first else {
        return unreadable();
    };
    let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
        return unreadable();
    };
    let mut grid = Grid::default();
    loop {
        match cells.next_cell_with_formula_metadata() {
            Ok(Some(cell)) if cell.formula.is_some() => grid.put(cell.pos, FORMULA)?,
            Ok(Some(cell)) => grid.put(cell.pos, &text_of(&cell.value))?,
            Ok(None) => return Ok(grid.into_sheet()),
            Err(_) => return unreadable(),
        }
    }
}

fn unreadable<T>() -> Read<T> {
    wrong(FaultCode::FileUnreadable, "is not a sound workbook; save it anew as .xlsx or as CSV")
}

fn too_large<T>(what: &str) -> Read<T> {
    wrong(FaultCode::FileTooLarge, format!("has more than {what}; split it or give CSV"))
}

/// Inflates every entry once, counting, before anything reads it; declared sizes are not trusted.
fn check_archive(bytes: &[u8]) -> Read<()> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return unreadable();
    };
    if archive.len() > MOST_ENTRIES {
        return too_large("64 parts");
    }
    let mut total = 0;
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index(index) else {
            return unreadable();
        };
        let packed = entry.compressed_size();
        let Ok(name) = entry.name().map(|name| name.to_ascii_lowercase()) else {
            return unreadable();
        };
        let plain = entry.enclosed_name().is_some() && !entry.encrypted() && !entry.is_symlink();
        if !plain || [".zip", ".xlsx", ".bin"].iter().any(|nested| name.ends_with(nested)) {
            return unreadable();
        }
        let left = MOST_INFLATED - total;
        let Ok(inflated) = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()) else {
            return unreadable();
        };
        if inflated > left {
            return too_large("20 MiB of contents");
        }
        if inflated > RATIO_FROM && inflated / packed.max(1) > MOST_RATIO {
            return too_large("a hundredfold compression");
        }
        total += inflated;
    }
    Ok(())
}

fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(when) => day(when),
        DataRef::DateTimeIso(when) => when.strip_suffix("T00:00:00").unwrap_or(when).to_owned(),
        DataRef::DurationIso(_) | DataRef::Error(_) => Data::from(value.clone()).to_string(),
    }
}

/// A cell that its format declares to be a date, as year-month-day; with a time of day it stays
/// what no column takes.
fn day(when: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, milli) = when.to_ymd_hms_milli();
    if (hour, minute, second, milli) == (0, 0, 0, 0) && when.is_datetime() {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

/// Rows as they come, filled up to the width of the header.
#[derive(Default)]
struct Grid {
    header: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
    cells: usize,
}

impl Grid {
    fn put(&mut self, (row, column): (u32, u32), text: &str) -> Read<()> {
        let (Ok(row), Ok(column)) = (usize::try_from(row), usize::try_from(column)) else {
            return unreadable();
        };
        self.cells += 1;
        if row > MOST_ROWS {
            return too_large("20,000 rows");
        }
        if column >= MOST_COLUMNS {
            return too_large("64 columns");
        }
        if self.cells > MOST_CELLS {
            return too_large("500,000 cells");
        }
        if text.len() > MOST_TEXT {
            return too_large("4 KiB of text in a cell");
        }
        if text.is_empty() {
            return Ok(());
        }
        if row == 0 {
            return place(&mut self.header, column, text);
        }
        let line = row + 1;
        if self.rows.last().is_none_or(|(last, _)| *last < line) {
            self.rows.push((line, Vec::new()));
        }
        match self.rows.last_mut() {
            Some((last, cells)) if *last == line => place(cells, column, text),
            // Rows that go back up are no sound sheet.
            _ => unreadable(),
        }
    }

    fn into_sheet(mut self) -> Sheet {
        let width = self.header.len();
        for (_, cells) in &mut self.rows {
            if cells.len() < width {
                cells.resize(width, String::new());
            }
        }
        Sheet { header: self.header, rows: self.rows }
    }
}

fn place(cells: &mut Vec<String>, column: usize, text: &str) -> Read<()> {
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    match cells.get_mut(column) {
        Some(cell) => {
            text.clone_into(cell);
            Ok(())
        }
        None => unreadable(),
    }
}
