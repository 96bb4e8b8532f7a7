//! Reading rows: of CSV files, and of sheets that came in another form.

use super::{Cells, Columns, Header, Interner, Row};
use crate::documents::fault::{Fault, FaultCode, Faults};

/// Rows of a file that is not CSV, as texts.
pub(in crate::documents) struct Sheet {
    /// The cells of the header.
    pub(in crate::documents) header: Vec<String>,
    /// Each row with its line; the header is line 1.
    pub(in crate::documents) rows: Vec<(usize, Vec<String>)>,
}

/// Reads rows one by one; faults stand in the order of the file.
struct Reader<'a> {
    header: Header,
    texts: Interner,
    faults: &'a mut Faults,
}

impl Reader<'_> {
    fn row(&mut self, line: usize, cells: Cells<'_>, each: &mut impl FnMut(&mut Row<'_>)) {
        if cells.are_blank() {
            return;
        }
        let before = self.faults.total();
        let mut row = Row {
            line,
            header: &self.header,
            cells,
            cursor: 0,
            faults: self.faults,
            before,
            texts: &mut self.texts,
        };
        if cells.len() == row.header.width {
            row.check_free_cells();
            each(&mut row);
        } else {
            let (has, needs) = (cells.len(), row.header.width);
            let message = format!(
                "has {has} cells where the header has {needs}; put texts with commas in quotes"
            );
            let fault = Fault::of_file(&row.header.file, FaultCode::RowRagged, message);
            row.faults.push(fault.in_row(line));
        }
    }
}

/// Reads the rows of a sheet, giving each that has as many cells as the header to `each`.
pub(in crate::documents) fn read_sheet(
    file: &str,
    sheet: &Sheet,
    columns: &Columns,
    faults: &mut Faults,
    mut each: impl FnMut(&mut Row<'_>),
) {
    let Some(header) = Header::check(file, &sheet.header, columns, faults) else {
        return;
    };
    let texts = Interner::default();
    let mut reader = Reader { header, texts, faults };
    for (line, cells) in &sheet.rows {
        reader.row(*line, Cells::Texts(cells), &mut each);
    }
}

/// Reads the rows of a CSV file (RFC 4180, UTF-8, commas), giving each to `each`.
pub(in crate::documents) fn read_csv(
    file: &str,
    bytes: &[u8],
    columns: &Columns,
    faults: &mut Faults,
    mut each: impl FnMut(&mut Row<'_>),
) {
    let Some(text) = plain_text(file, bytes, faults) else {
        return;
    };
    let mut csv =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut reader: Option<Reader<'_>> = None;
    let mut faults = Some(faults);
    while let Ok(true) = csv.read_record(&mut record) {
        if let Some(reader) = &mut reader {
            let line = line_of(text, record.position());
            reader.row(line, Cells::Record(&record), &mut each);
        } else {
            let names: Vec<String> = record.iter().map(|name| name.trim().to_owned()).collect();
            let Some(faults) = faults.take() else { return };
            let Some(header) = Header::check(file, &names, columns, faults) else {
                return;
            };
            let texts = Interner::default();
            reader = Some(Reader { header, texts, faults });
        }
    }
    if let Some(faults) = faults {
        let message = "is empty; give a header and rows";
        faults.push(Fault::of_file(file, FaultCode::FileUnreadable, message));
    }
}

/// The line on which a record begins. The reader's own count stands at the empty lines before it.
fn line_of(text: &str, position: Option<&csv::Position>) -> usize {
    let Some(position) = position else { return 0 };
    let line = usize::try_from(position.line()).unwrap_or(usize::MAX);
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    line + blank.filter(|byte| **byte == b'\n').count()
}

/// The text of a file without its byte order mark; refuses what is not plain UTF-8 text.
fn plain_text<'a>(file: &str, bytes: &'a [u8], faults: &mut Faults) -> Option<&'a str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut fault = |position: usize, message: &str| {
        let before = bytes.get(..position).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        faults.push(Fault::of_file(file, FaultCode::FileUnreadable, message).in_row(line));
    };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            fault(error.valid_up_to(), "is not UTF-8 text; save it as CSV in UTF-8");
            return None;
        }
    };
    let lone_return = |(position, byte): (usize, &u8)| {
        *byte == b'\r' && bytes.get(position + 1).is_some_and(|next| *next != b'\n')
    };
    // Looking whether a byte is there at all is much quicker than looking at each in turn.
    let stray = if bytes.contains(&0) {
        bytes.iter().position(|byte| *byte == 0)
    } else if bytes.contains(&b'\r') {
        bytes.iter().enumerate().position(lone_return)
    } else {
        None
    };
    if let Some(position) = stray {
        fault(position, "holds a stray control character; save it as plain CSV in UTF-8");
        return None;
    }
    Some(text)
}
