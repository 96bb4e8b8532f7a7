//! `trade_tasks.csv`: six rows a trade.

use super::ordered::{ByTrade, Complaint};
use super::titles::{check_words, position};
use super::{CatalogueFiles, read_table};
use crate::documents::cell::whole;
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::table::{Columns, Row};
use crate::domain::catalogue::{Language, TaskText};
use crate::domain::table::{Key, Table};

const FILE: &str = "trade_tasks.csv";

const COLUMNS: Columns =
    Columns { required: &["trade", "task", "en", "bn", "hi", "ne"], optional: &[] };

/// How many tasks a trade has, and the most words of one (data, table of tables).
const TASKS: u32 = 6;
const MOST_WORDS: usize = 10;
/// The most characters of a task; judgement.
const MOST_TASK: usize = 200;

/// Each trade's six tasks in their order, in the order of the ids.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    ids: &[&str],
    faults: &mut Faults,
) -> Vec<Vec<TaskText>> {
    let start = faults.len();
    let mut tasks = ByTrade::new(FILE, ids);
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let position = row.required("trade", |text| position(&tasks, ids, text));
        let task = task(row);
        if let Some(position) = position {
            tasks.push(position, row.line, task);
        }
    });
    let tasks = tasks.gather(faults, |rows, complaints| Some(all_six(rows, complaints)));
    faults.order_rows_from(start);
    tasks
}

fn task(row: &mut Row<'_>) -> Option<(u32, TaskText)> {
    let number = row.required("task", whole(1, TASKS));
    let mut texts = Vec::new();
    for language in Language::ALL {
        let text = row.text(language.word(), MOST_TASK);
        check_words(row, language.word(), text.as_deref(), MOST_WORDS);
        texts.extend(text);
    }
    if !row.is_sound() {
        return None;
    }
    Some((number?, Table::new(texts.try_into().ok()?)))
}

fn all_six(
    mut rows: Vec<(usize, (u32, TaskText))>,
    complaints: &mut Vec<Complaint>,
) -> Vec<TaskText> {
    rows.sort_by_key(|(_, (number, _))| *number);
    for ((_, (first, _)), (line, (second, _))) in rows.iter().zip(rows.iter().skip(1)) {
        if first == second {
            complaints.push(Complaint {
                row: Some(*line),
                column: "task",
                code: FaultCode::RowDouble,
                message: format!("has task {second} twice; number its tasks 1 to {TASKS}"),
            });
        }
    }
    for number in 1..=TASKS {
        if !rows.iter().any(|(_, (other, _))| *other == number) {
            complaints.push(Complaint {
                row: None,
                column: "task",
                code: FaultCode::RowCount,
                message: format!("has no task {number}; give it {TASKS} tasks"),
            });
        }
    }
    rows.into_iter().map(|(_, (_, text))| text).collect()
}
