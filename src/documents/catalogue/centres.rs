//! `centres.csv`: one row a training centre.

use super::ordered::Ordered;
use super::trades::MOST_SOURCE;
use super::{CatalogueFiles, read_table};
use crate::documents::cell::{slug, word};
use crate::documents::fault::Faults;
use crate::documents::known::Known;
use crate::documents::table::{Columns, Row};
use crate::domain::course::Centre;
use crate::domain::quantity::Slug;

const FILE: &str = "centres.csv";

const COLUMNS: Columns = Columns {
    required: &["id", "name", "place", "block", "kind", "hostel", "source"],
    optional: &[],
};

/// The most characters of a name; judgement.
const MOST_NAME: usize = 200;
/// The most characters of a kind; judgement.
const MOST_KIND: usize = 40;

/// Reads the centres, ordered by id.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    known: &Known<'_>,
    faults: &mut Faults,
) -> Vec<Centre> {
    let start = faults.len();
    let mut centres = Ordered::default();
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let id = row.required("id", slug);
        let centre = centre(row, id.as_ref(), known);
        if let Some(id) = id {
            centres.push(id, row.line, centre);
        }
    });
    centres.order(FILE, faults);
    faults.order_rows_from(start);
    centres.into_values()
}

fn centre(row: &mut Row<'_>, id: Option<&Slug>, known: &Known<'_>) -> Option<Centre> {
    let name = row.text("name", MOST_NAME);
    let place = row.required("place", |text| known.place(text));
    let block = row.optional_text("block", MOST_NAME);
    let kind = row.text("kind", MOST_KIND);
    let hostel = row.optional("hostel", word);
    let source = row.text("source", MOST_SOURCE);
    if !row.is_sound() {
        return None;
    }
    Some(Centre {
        id: id?.clone(),
        name: name?,
        place: place?,
        block,
        kind: kind?,
        hostel,
        source: source?,
    })
}
