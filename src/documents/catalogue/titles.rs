//! `trade_titles.csv`: one row a trade and language.

use super::ordered::{ByTrade, Complaint};
use super::{CatalogueFiles, read_table};
use crate::documents::cell::{Read, word, wrong, yes_no};
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::known::unknown;
use crate::documents::table::{Columns, Row};
use crate::domain::catalogue::{Language, TradeTitle, TradeTitles};
use crate::domain::table::{Key, Table};

const FILE: &str = "trade_titles.csv";

const COLUMNS: Columns = Columns {
    required: &["trade", "lang", "title", "one_line", "also", "reviewed"],
    optional: &[],
};

/// The most characters of a title or another name; judgement.
const MOST_TITLE: usize = 120;
/// The most characters of a line; judgement.
const MOST_LINE: usize = 200;
/// The most words of a line (data, table of tables).
const MOST_LINE_WORDS: usize = 12;

/// Each trade's words in every language, in the order of the ids.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    ids: &[&str],
    faults: &mut Faults,
) -> Vec<TradeTitles> {
    let start = faults.len();
    let mut titles = ByTrade::new(FILE, ids);
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let position = row.required("trade", |text| position(&titles, ids, text));
        let title = title(row);
        if let Some(position) = position {
            titles.push(position, row.line, title);
        }
    });
    let titles = titles.gather(faults, every_language);
    faults.order_rows_from(start);
    titles
}

/// The position of a trade that a row names.
pub(super) fn position<T>(rows: &ByTrade<'_, T>, ids: &[&str], text: &str) -> Read<usize> {
    match rows.position(text) {
        Some(position) => Ok(position),
        None => wrong(FaultCode::IdUnknown, unknown(text, ids.iter().copied(), "trade")),
    }
}

/// Refuses a text of too many words.
pub(super) fn check_words(row: &mut Row<'_>, column: &str, text: Option<&str>, most: usize) {
    if let Some(text) = text
        && text.split_whitespace().count() > most
    {
        let message = format!("must have at most {most} words; shorten it");
        row.refuse(column, FaultCode::ValueLength, text, message);
    }
}

fn title(row: &mut Row<'_>) -> Option<(Language, TradeTitle)> {
    let language = row.required("lang", word::<Language>);
    let title = row.text("title", MOST_TITLE);
    let one_line = row.text("one_line", MOST_LINE);
    check_words(row, "one_line", one_line.as_deref(), MOST_LINE_WORDS);
    let also = row.texts("also", MOST_TITLE);
    let reviewed = row.required("reviewed", yes_no);
    if !row.is_sound() {
        return None;
    }
    let title = TradeTitle { title: title?, one_line: one_line?, also, reviewed: reviewed? };
    Some((language?, title))
}

fn every_language(
    rows: Vec<(usize, (Language, TradeTitle))>,
    complaints: &mut Vec<Complaint>,
) -> Option<TradeTitles> {
    let mut found: Table<Language, Option<TradeTitle>, 4> = Table::from_fn(|_| None);
    for (line, (language, title)) in rows {
        if found.of(language).is_some() {
            complaints.push(Complaint {
                row: Some(line),
                column: "lang",
                code: FaultCode::RowDouble,
                message: format!("has a second row for language {language}; remove one"),
            });
        }
        found.set(language, Some(title));
    }
    for (language, _) in found.iter().filter(|(_, title)| title.is_none()) {
        complaints.push(Complaint {
            row: None,
            column: "lang",
            code: FaultCode::RowCount,
            message: format!("has no row for language {language}; add one"),
        });
    }
    let all = Language::ALL.iter().filter_map(|language| found.of(*language).clone());
    let cells: [TradeTitle; 4] = all.collect::<Vec<_>>().try_into().ok()?;
    Some(Table::new(cells))
}
