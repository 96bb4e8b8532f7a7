//! Tables with a header: columns checked, rows numbered, cells read into domain values.

pub(super) mod form;
mod parquet;
mod reading;
mod spreadsheet;

use std::collections::HashSet;
use std::sync::Arc;

use super::cell::{Read, nearest};
use super::characters::{is_formula, is_refused};
use super::fault::{Fault, FaultCode, Faults};
pub(super) use form::read_rows;
pub(super) use reading::read_csv;
use reading::{Sheet, read_sheet};

/// The most columns that a file may have (I-10 of the design's input rules).
pub(super) const MOST_COLUMNS: usize = 64;
/// The most bytes that a cell may have (I-10, I-13).
const MOST_CELL_BYTES: usize = 4096;
/// How columns begin that everybody may add and nobody reads.
const FREE_PREFIX: &str = "x_";

/// The columns of a kind of file.
pub(super) struct Columns {
    /// Those that must stand in the header.
    pub(super) required: &'static [&'static str],
    /// Those that may.
    pub(super) optional: &'static [&'static str],
}

impl Columns {
    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.required.iter().chain(self.optional).copied()
    }
}

/// A checked header: where each known column stands.
struct Header {
    file: String,
    width: usize,
    places: Vec<(&'static str, Option<usize>)>,
    free: Vec<(String, usize)>,
}

impl Header {
    fn check(file: &str, names: &[String], columns: &Columns, faults: &mut Faults) -> Option<Self> {
        let before = faults.total();
        let mut fault = |code, column: &str, message: String| {
            faults.push(Fault::of_file(file, code, message).in_row(1).in_column(column));
        };
        if names.len() > MOST_COLUMNS {
            let message = format!("must have at most {MOST_COLUMNS} columns");
            fault(FaultCode::FileTooLarge, "", message);
        }
        let mut free = Vec::new();
        for (position, name) in names.iter().enumerate() {
            if names.iter().take(position).any(|other| other == name) {
                let message = "stands twice in the header; remove one".to_owned();
                fault(FaultCode::ColumnDouble, name, message);
            } else if name.starts_with(FREE_PREFIX) {
                free.push((name.clone(), position));
            } else if !columns.names().any(|known| known == name) {
                fault(FaultCode::ColumnUnknown, name, unknown_column(name, columns));
            }
        }
        let place = |known: &str| names.iter().position(|name| name == known);
        for missing in columns.required.iter().filter(|known| place(known).is_none()) {
            let message = "is missing in the header; add it".to_owned();
            fault(FaultCode::ColumnMissing, missing, message);
        }
        (faults.total() == before).then(|| Self {
            file: file.to_owned(),
            width: names.len(),
            places: columns.names().map(|known| (known, place(known))).collect(),
            free,
        })
    }
}

fn unknown_column(name: &str, columns: &Columns) -> String {
    if name.contains([';', '\t']) {
        return "is no column of this file; separate columns by commas".to_owned();
    }
    match nearest(name, columns.names()) {
        Some(near) => format!("is no column of this file; did you mean {near}?"),
        None => "is no column of this file; remove it or begin its name with x_".to_owned(),
    }
}

/// Texts that stand in many rows, each kept once.
#[derive(Default)]
struct Interner(HashSet<Arc<str>>);

impl Interner {
    fn text(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return Arc::clone(known);
        }
        let new: Arc<str> = text.into();
        self.0.insert(Arc::clone(&new));
        new
    }
}

#[derive(Clone, Copy)]
enum Cells<'a> {
    Record(&'a csv::StringRecord),
    Texts(&'a [String]),
}

impl<'a> Cells<'a> {
    fn get(self, position: usize) -> &'a str {
        let cell = match self {
            Self::Record(record) => record.get(position),
            Self::Texts(texts) => texts.get(position).map(String::as_str),
        };
        trimmed(cell.unwrap_or_default())
    }

    fn len(self) -> usize {
        match self {
            Self::Record(record) => record.len(),
            Self::Texts(texts) => texts.len(),
        }
    }

    fn are_blank(self) -> bool {
        (0..self.len()).all(|position| self.get(position).is_empty())
    }
}

/// A text without the white space around it; most have none, which their ends tell at once.
fn trimmed(text: &str) -> &str {
    match (text.as_bytes().first(), text.as_bytes().last()) {
        (Some(first), Some(last)) if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// One row; reading a cell records what is wrong with it.
pub(super) struct Row<'a> {
    /// The line in the file; the header is line 1.
    pub(super) line: usize,
    header: &'a Header,
    cells: Cells<'a>,
    cursor: usize,
    faults: &'a mut Faults,
    before: usize,
    texts: &'a mut Interner,
}

impl<'a> Row<'a> {
    /// The text of a cell; columns are mostly read in the order in which they are declared.
    fn cell(&mut self, column: &'static str) -> &'a str {
        let places = &self.header.places;
        let next = places.get(self.cursor).filter(|(name, _)| *name == column);
        let found = match next {
            Some((_, place)) => *place,
            None => match places.iter().position(|(name, _)| *name == column) {
                Some(position) => {
                    self.cursor = position;
                    places.get(position).and_then(|(_, place)| *place)
                }
                None => None,
            },
        };
        self.cursor += 1;
        found.map_or("", |position| self.cells.get(position))
    }

    /// Records a fault in a cell of this row.
    pub(super) fn refuse(
        &mut self,
        column: &str,
        code: FaultCode,
        value: &str,
        message: impl Into<String>,
    ) {
        let fault =
            Fault::of_file(&self.header.file, code, message).in_row(self.line).in_column(column);
        self.faults.push(if value.is_empty() { fault } else { fault.with_value(value) });
    }

    /// Whether no cell of this row had a fault so far.
    pub(super) fn is_sound(&self) -> bool {
        self.faults.total() == self.before
    }

    /// The value of a cell that may be empty.
    pub(super) fn optional<T>(
        &mut self,
        column: &'static str,
        read: impl FnOnce(&'a str) -> Read<T>,
    ) -> Option<T> {
        let text = self.cell(column);
        if text.is_empty() {
            return None;
        }
        self.value(column, text, read)
    }

    /// The value of a cell that may not be empty.
    pub(super) fn required<T>(
        &mut self,
        column: &'static str,
        read: impl FnOnce(&'a str) -> Read<T>,
    ) -> Option<T> {
        let text = self.cell(column);
        if text.is_empty() {
            self.refuse(column, FaultCode::ValueMissing, "", "must not be empty; fill it in");
            return None;
        }
        self.value(column, text, read)
    }

    fn value<T>(
        &mut self,
        column: &str,
        text: &'a str,
        read: impl FnOnce(&'a str) -> Read<T>,
    ) -> Option<T> {
        if !self.is_clean(column, text) {
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.refuse(column, wrong.code, text, wrong.message);
                None
            }
        }
    }

    /// A text of 1 to `most` characters, kept once for all rows.
    pub(super) fn text(&mut self, column: &'static str, most: usize) -> Option<Arc<str>> {
        let text = self.required(column, |text| text_of(text, most))?;
        Some(self.texts.text(text))
    }

    /// A text of at most `most` characters that may be empty.
    pub(super) fn optional_text(&mut self, column: &'static str, most: usize) -> Option<Arc<str>> {
        let text = self.optional(column, |text| text_of(text, most))?;
        Some(self.texts.text(text))
    }

    /// The parts of a cell between semicolons; an empty cell has none.
    pub(super) fn list<T>(
        &mut self,
        column: &'static str,
        read: impl Fn(&'a str) -> Read<T>,
    ) -> Vec<T> {
        let text = self.cell(column);
        let mut values = Vec::new();
        if text.is_empty() || !self.is_clean(column, text) {
            return values;
        }
        for part in text.split(';').map(str::trim) {
            if part.is_empty() {
                let message = "has an empty part; write one semicolon between two parts";
                self.refuse(column, FaultCode::ValueMissing, text, message);
                continue;
            }
            match read(part) {
                Ok(value) => values.push(value),
                Err(wrong) => self.refuse(column, wrong.code, part, wrong.message),
            }
        }
        values
    }

    /// The texts between semicolons, each kept once for all rows.
    pub(super) fn texts(&mut self, column: &'static str, most: usize) -> Vec<Arc<str>> {
        let parts = self.list(column, |part| text_of(part, most));
        parts.into_iter().map(|part| self.texts.text(part)).collect()
    }

    /// A text kept once for all rows.
    pub(super) fn intern(&mut self, text: &str) -> Arc<str> {
        self.texts.text(text)
    }

    fn is_clean(&mut self, column: &str, text: &str) -> bool {
        if text.len() > MOST_CELL_BYTES {
            let message = format!("must have at most {MOST_CELL_BYTES} bytes; shorten it");
            self.refuse(column, FaultCode::ValueLength, text, message);
            false
        } else if is_formula(text) {
            let message = "begins like a spreadsheet formula; write the plain value";
            self.refuse(column, FaultCode::ValueFormula, text, message);
            false
        } else if !text.is_ascii() && text.chars().any(is_refused)
            || text.bytes().any(|byte| byte.is_ascii_control())
        {
            let message = "holds a control or invisible character; type it anew";
            self.refuse(column, FaultCode::ValueText, text, message);
            false
        } else {
            true
        }
    }

    fn check_free_cells(&mut self) {
        let header = self.header;
        for (name, position) in &header.free {
            let text = self.cells.get(*position);
            if !text.is_empty() {
                self.is_clean(name, text);
            }
        }
    }
}

fn text_of(text: &str, most: usize) -> Read<&str> {
    // Bytes are never fewer than characters.
    if text.len() <= most || text.chars().count() <= most {
        Ok(text)
    } else {
        super::cell::wrong(
            FaultCode::ValueLength,
            format!("must have at most {most} characters; shorten it"),
        )
    }
}

#[cfg(test)]
mod tests;
