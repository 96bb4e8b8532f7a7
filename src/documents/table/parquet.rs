//! Parquet files as rows of texts.

use std::io::Cursor;

use polars::io::parquet::metadata::FileMetadata;
use polars::prelude::{AnyValue, DataFrame, DataType, ParquetReader, SerReader};

use super::{MOST_COLUMNS, Sheet};
use crate::documents::cell::{Read, wrong};
use crate::documents::fault::FaultCode;

/// The most rows of a Parquet file; judgement: every trade in every place four times over.
const MOST_ROWS: usize = 100_000;
/// The most bytes of a column once inflated (I-9 of the input rules).
const MOST_INFLATED: usize = 20 * 1024 * 1024;

/// Reads a Parquet file whose columns are texts, numbers or dates.
pub(super) fn read(bytes: &[u8]) -> Read<Sheet> {
    // The reader panics on some damaged files instead of refusing them.
    std::panic::catch_unwind(|| sheet(bytes)).unwrap_or_else(|_| unreadable())
}

fn sheet(bytes: &[u8]) -> Read<Sheet> {
    let mut reader = ParquetReader::new(Cursor::new(bytes));
    let (Ok(rows), Ok(schema)) = (reader.num_rows(), reader.schema()) else {
        return unreadable();
    };
    if rows > MOST_ROWS || schema.len() > MOST_COLUMNS {
        return wrong(
            FaultCode::FileTooLarge,
            format!("must have at most {MOST_ROWS} rows and {MOST_COLUMNS} columns"),
        );
    }
    match reader.get_metadata() {
        Ok(metadata) if is_plausible(metadata, rows, bytes.len()) => {}
        _ => return unreadable(),
    }
    match reader.finish() {
        Ok(frame) => texts(&frame),
        Err(_) => unreadable(),
    }
}

/// Whether the sizes that the file's footer states fit each other and the file. Not all that a
/// hostile file can do shows here: such files are for the import in a process of its own.
fn is_plausible(metadata: &FileMetadata, rows: usize, length: usize) -> bool {
    let fits = |size: i64, most: usize| usize::try_from(size).is_ok_and(|size| size <= most);
    let groups = &metadata.row_groups;
    groups.iter().fold(0, |sum: usize, group| sum.saturating_add(group.num_rows())) == rows
        && groups.iter().all(|group| {
            group.parquet_columns().iter().all(|column| {
                usize::try_from(column.num_values()) == Ok(group.num_rows())
                    && fits(column.compressed_size(), length)
                    && fits(column.uncompressed_size(), MOST_INFLATED)
            })
        })
}

fn unreadable<T>() -> Read<T> {
    wrong(FaultCode::FileUnreadable, "is not a sound Parquet file; write it anew or give CSV")
}

fn texts(frame: &DataFrame) -> Read<Sheet> {
    let mut header = Vec::new();
    for column in frame.columns() {
        let readable = column.dtype().is_primitive_numeric()
            || matches!(column.dtype(), DataType::String | DataType::Date | DataType::Null);
        if !readable {
            return wrong(
                FaultCode::ValueType,
                format!(
                    "has a column {} of type {}; give texts, numbers or dates",
                    column.name(),
                    column.dtype()
                ),
            );
        }
        header.push(column.name().to_string());
    }
    let rows = (0..frame.height()).map(|row| {
        let cells = frame.columns().iter().map(|column| column.get(row));
        let texts = cells.map(|cell| cell.map_or_else(|_| String::new(), |cell| text_of(&cell)));
        // The header is line 1.
        (row + 2, texts.collect())
    });
    Ok(Sheet { header, rows: rows.collect() })
}

fn text_of(cell: &AnyValue<'_>) -> String {
    match cell {
        AnyValue::Null => String::new(),
        AnyValue::String(text) => (*text).to_owned(),
        AnyValue::StringOwned(text) => text.to_string(),
        // The shortest text that reads back as the same number.
        AnyValue::Float32(number) => number.to_string(),
        AnyValue::Float64(number) => number.to_string(),
        other => other.to_string(),
    }
}
