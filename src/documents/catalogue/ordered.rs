//! Rows with ids, put into the order of their ids.

use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::domain::quantity::Slug;

/// A row that has an id; its value is `None` where the row has a fault elsewhere.
struct Entry<T> {
    id: Slug,
    line: usize,
    value: Option<T>,
}

/// Rows with ids: gathered in the order of the file, then ordered by id, each id once.
pub(super) struct Ordered<T> {
    entries: Vec<Entry<T>>,
}

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T> Ordered<T> {
    /// Adds a row.
    pub(super) fn push(&mut self, id: Slug, line: usize, value: Option<T>) {
        self.entries.push(Entry { id, line, value });
    }

    /// Orders the rows by id and refuses each id that stands twice.
    pub(super) fn order(&mut self, file: &str, faults: &mut Faults) {
        // The sort is stable, so that of two rows with one id the later is refused.
        self.entries.sort_by(|a, b| a.id.cmp(&b.id));
        self.entries.dedup_by(|later, first| {
            let double = later.id == first.id;
            if double {
                let message = format!("stands in row {} too; give each its own id", first.line);
                let fault = Fault::of_file(file, FaultCode::IdDouble, message);
                let fault = fault.in_row(later.line).in_column("id");
                faults.push(fault.with_value(later.id.as_str()));
            }
            double
        });
    }

    /// The ids in order.
    pub(super) fn ids(&self) -> Vec<&str> {
        self.entries.iter().map(|entry| entry.id.as_str()).collect()
    }

    /// The values of sound rows with their lines, in the order of ids.
    pub(super) fn sound(&self) -> impl Iterator<Item = (usize, &T)> {
        self.entries
            .iter()
            .filter_map(|entry| entry.value.as_ref().map(|value| (entry.line, value)))
    }

    /// The values of sound rows, in the order of ids.
    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.sound().map(|(_, value)| value)
    }

    /// The values of sound rows, in the order of ids.
    pub(super) fn into_values(self) -> Vec<T> {
        self.entries.into_iter().filter_map(|entry| entry.value).collect()
    }
}

/// Values by trade, gathered from a table that has some rows for each.
pub(super) struct ByTrade<'a, T> {
    file: &'static str,
    ids: &'a [&'a str],
    rows: Vec<Vec<(usize, T)>>,
    /// Trades of which a row is at fault: what they lack is not told a second time.
    faulty: Vec<bool>,
}

impl<'a, T> ByTrade<'a, T> {
    /// No rows yet.
    pub(super) fn new(file: &'static str, ids: &'a [&'a str]) -> Self {
        Self {
            file,
            ids,
            rows: ids.iter().map(|_| Vec::new()).collect(),
            faulty: vec![false; ids.len()],
        }
    }

    /// The position of a trade, if it is one.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    /// Adds a row of the trade at a position; `None` where the row is at fault.
    pub(super) fn push(&mut self, position: usize, line: usize, value: Option<T>) {
        match value {
            Some(value) => {
                if let Some(rows) = self.rows.get_mut(position) {
                    rows.push((line, value));
                }
            }
            None => {
                if let Some(faulty) = self.faulty.get_mut(position) {
                    *faulty = true;
                }
            }
        }
    }

    /// Each trade's rows in turn made into one value; `make` gives every complaint as column,
    /// code and message, with the row if it has one.
    pub(super) fn gather<V>(
        self,
        faults: &mut Faults,
        mut make: impl FnMut(Vec<(usize, T)>, &mut Vec<Complaint>) -> Option<V>,
    ) -> Vec<V> {
        let mut values = Vec::with_capacity(self.ids.len());
        for ((id, rows), faulty) in self.ids.iter().zip(self.rows).zip(self.faulty) {
            if faulty {
                continue;
            }
            let first = rows.first().map(|(line, _)| *line);
            let mut complaints = Vec::new();
            values.extend(make(rows, &mut complaints));
            for complaint in complaints {
                let fault = Fault::of_file(self.file, complaint.code, complaint.message);
                let fault = fault.in_column(complaint.column).with_value(id);
                faults.push(match complaint.row.or(first) {
                    Some(row) => fault.in_row(row),
                    None => fault,
                });
            }
        }
        values
    }
}

/// What is wrong with the rows of one trade taken together.
pub(super) struct Complaint {
    pub(super) row: Option<usize>,
    pub(super) column: &'static str,
    pub(super) code: FaultCode,
    pub(super) message: String,
}
