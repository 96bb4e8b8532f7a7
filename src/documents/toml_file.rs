//! TOML files with the lines on which their keys stand.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, FaultCode, Faults};

/// A parsed file.
pub(super) struct TomlFile<'a> {
    file: &'a str,
    text: &'a str,
    table: DeTable<'a>,
}

impl<'a> TomlFile<'a> {
    /// Parses a file.
    pub(super) fn parse(file: &'a str, bytes: &'a [u8], faults: &mut Faults) -> Option<Self> {
        let Ok(text) = std::str::from_utf8(bytes) else {
            let message = "is not UTF-8 text; save it in UTF-8";
            faults.push(Fault::of_file(file, FaultCode::FileUnreadable, message));
            return None;
        };
        match DeTable::parse(text) {
            Ok(table) => Some(Self { file, text, table: table.into_inner() }),
            Err(error) => {
                let row = line_of(text, &error.span().unwrap_or_default());
                let message = format!("is not TOML: {}", error.message());
                let fault = Fault::of_file(file, FaultCode::FileUnreadable, message);
                faults.push(fault.in_row(row));
                None
            }
        }
    }

    /// The keys of the file.
    pub(super) const fn table(&self) -> &DeTable<'a> {
        &self.table
    }

    /// The line of a key or value.
    pub(super) fn row<T>(&self, spanned: &Spanned<T>) -> usize {
        line_of(self.text, &spanned.span())
    }

    /// A fault of the file.
    pub(super) fn fault(
        &self,
        pointer: &str,
        code: FaultCode,
        message: impl Into<String>,
    ) -> Fault {
        Fault::of_file(self.file, code, message).at(pointer)
    }
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    let before = text.as_bytes().get(..span.start).unwrap_or_default();
    before.split(|byte| *byte == b'\n').count()
}

/// The finite number that a value is.
pub(super) fn number_of(value: &DeValue<'_>) -> Option<f64> {
    let number = match value {
        DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().parse().ok()?,
        DeValue::Float(float) => float.as_str().parse::<f64>().ok()?,
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// A value as it would be written, for showing.
pub(super) fn shown(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(integer) => integer.to_string(),
        DeValue::Float(float) => float.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(when) => when.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
