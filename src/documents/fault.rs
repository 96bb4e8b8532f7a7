//! What is wrong with a document, and how to mend it.

use std::collections::BTreeMap;
use std::fmt;

use crate::domain::table::closed_enum;

closed_enum!(
    /// Kinds of faults, with the words that stand in problem documents and reports.
    FaultCode {
        /// A file that is needed is not there.
        FileMissing = "file.missing",
        /// A file or a document is larger than is read.
        FileTooLarge = "file.too_large",
        /// The bytes are not of the form that they should have.
        FileUnreadable = "file.unreadable",
        /// A needed column is not there.
        ColumnMissing = "column.missing",
        /// A column that nobody knows.
        ColumnUnknown = "column.unknown",
        /// A column that stands twice.
        ColumnDouble = "column.double",
        /// A row with too few or too many cells.
        RowRagged = "row.ragged",
        /// A row that stands twice.
        RowDouble = "row.double",
        /// The number of rows that belong together is wrong.
        RowCount = "row.count",
        /// A required value is not there.
        ValueMissing = "value.missing",
        /// A value of the wrong type.
        ValueType = "value.type",
        /// A number outside its bounds.
        ValueRange = "value.range",
        /// A text or list that is too long.
        ValueLength = "value.length",
        /// A word that is not one of those that may stand there.
        ValueWord = "value.word",
        /// A text that has not the shape that it should have.
        ValueShape = "value.shape",
        /// A character that may not stand in a text.
        ValueText = "value.text",
        /// A text that a spreadsheet would take for a formula.
        ValueFormula = "value.formula",
        /// A date that lies where it cannot.
        ValueDate = "value.date",
        /// Figures that should add up to something else.
        ValueSum = "value.sum",
        /// Two values that contradict each other.
        ValueContradiction = "value.contradiction",
        /// An id that is not in the catalogue.
        IdUnknown = "id.unknown",
        /// An id that stands twice.
        IdDouble = "id.double",
        /// A neighbour that does not name the place in return.
        NeighbourOneWay = "neighbour.one_way",
        /// A field or figure that nobody knows.
        FieldUnknown = "field.unknown",
        /// A field that stands twice.
        FieldDouble = "field.double",
        /// A needed field or figure is not there.
        FieldMissing = "field.missing",
        /// Figures of a policy that are at odds.
        PolicyConflict = "policy.conflict",
        /// A document that is nested too deeply.
        TooDeep = "document.too_deep",
    }
);

/// How many characters of a wrong value are shown.
const SHOWN_CHARS: usize = 60;

/// One fault of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The document's name as it was given.
    pub file: String,
    /// The line in the file; the header is line 1.
    pub row: Option<usize>,
    /// The column.
    pub column: Option<String>,
    /// The JSON pointer.
    pub pointer: Option<String>,
    /// What kind of fault it is.
    pub code: FaultCode,
    /// What stood there, shortened. For whoever holds the file; a server does not send it back.
    pub value: Option<String>,
    /// What is wrong and how to mend it. Never holds the value.
    pub message: String,
}

impl Fault {
    /// A fault of a whole document.
    pub fn of_file(file: &str, code: FaultCode, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            row: None,
            column: None,
            pointer: None,
            code,
            value: None,
            message: message.into(),
        }
    }

    /// The same fault, in a line of the file.
    #[must_use]
    pub fn in_row(mut self, row: usize) -> Self {
        self.row = Some(row);
        self
    }

    /// The same fault, in a column.
    #[must_use]
    pub fn in_column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }

    /// The same fault, at a JSON pointer.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// The same fault, with what stood there.
    #[must_use]
    pub fn with_value(mut self, value: &str) -> Self {
        self.value = Some(shortened(value));
        self
    }
}

/// The first characters of a text on one line, with an ellipsis where it was longer.
fn shortened(value: &str) -> String {
    let mut characters = value.chars().map(|character| {
        if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }
    });
    let mut shown: String = characters.by_ref().take(SHOWN_CHARS).collect();
    if characters.next().is_some() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        if let Some(pointer) = &self.pointer {
            let shown = if pointer.is_empty() { "/" } else { pointer };
            write!(f, ", {shown}")?;
        }
        if let Some(value) = &self.value {
            write!(f, ": “{value}”")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// The most faults that are kept in full; further ones are counted by kind.
pub const LISTED_FAULTS: usize = 1000;

/// Every fault of a document or of documents that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults {
    listed: Vec<Fault>,
    more: BTreeMap<FaultCode, usize>,
}

impl Faults {
    /// Adds a fault, in full or as a count.
    pub fn push(&mut self, fault: Fault) {
        if self.listed.len() < LISTED_FAULTS {
            self.listed.push(fault);
        } else {
            *self.more.entry(fault.code).or_default() += 1;
        }
    }

    /// The first [`LISTED_FAULTS`] faults, in document order.
    pub fn listed(&self) -> &[Fault] {
        &self.listed
    }

    /// The faults beyond those listed, counted by kind.
    pub const fn more(&self) -> &BTreeMap<FaultCode, usize> {
        &self.more
    }

    /// How many faults there are in all.
    pub fn total(&self) -> usize {
        self.listed.len() + self.more.values().sum::<usize>()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    /// Adds the faults of another document.
    pub fn append(&mut self, other: Self) {
        for fault in other.listed {
            self.push(fault);
        }
        for (code, count) in other.more {
            *self.more.entry(code).or_default() += count;
        }
    }

    /// Puts the listed faults from a position on into the order of rows.
    pub(super) fn order_rows_from(&mut self, start: usize) {
        if let Some(part) = self.listed.get_mut(start..) {
            part.sort_by_key(|fault| fault.row);
        }
    }

    /// The value if there is no fault.
    ///
    /// # Errors
    /// These faults, if there is one.
    pub(super) fn unless_any<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl std::ops::Deref for Faults {
    type Target = [Fault];

    fn deref(&self) -> &[Fault] {
        &self.listed
    }
}

impl From<Vec<Fault>> for Faults {
    fn from(faults: Vec<Fault>) -> Self {
        faults.into_iter().collect()
    }
}

impl FromIterator<Fault> for Faults {
    fn from_iter<I: IntoIterator<Item = Fault>>(faults: I) -> Self {
        let mut all = Self::default();
        faults.into_iter().for_each(|fault| all.push(fault));
        all
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, fault) in self.listed.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        for (code, count) in &self.more {
            write!(f, "\nand {count} more of kind {code}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_file_row_column_value_and_fix_on_one_line() {
        let fault = Fault::of_file("west.csv", FaultCode::ValueRange, "must be 0 to 1")
            .in_row(7)
            .in_column("women_share")
            .with_value("1.4\n");
        assert_eq!(
            fault.to_string(),
            "west.csv, row 7, column women_share: “1.4\u{fffd}”: must be 0 to 1"
        );
        let fault = Fault::of_file("a.json", FaultCode::ValueType, "must be text").at("");
        assert_eq!(fault.to_string(), "a.json, /: must be text");
    }

    #[test]
    fn a_long_value_is_shortened_by_characters() {
        let fault = Fault::of_file("a", FaultCode::ValueLength, "").with_value(&"ক".repeat(61));
        assert_eq!(fault.value.unwrap().chars().count(), SHOWN_CHARS + 1);
    }

    #[test]
    fn faults_beyond_the_listed_are_counted_by_kind() {
        let fault = || Fault::of_file("a", FaultCode::RowDouble, "twice");
        let faults: Faults = (0..LISTED_FAULTS + 3).map(|_| fault()).collect();
        assert_eq!(faults.listed().len(), LISTED_FAULTS);
        assert_eq!(faults.more().get(&FaultCode::RowDouble), Some(&3));
        assert_eq!(faults.total(), LISTED_FAULTS + 3);
        assert!(faults.to_string().ends_with("and 3 more of kind row.double"));
    }
}
