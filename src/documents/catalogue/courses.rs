//! `courses.csv`: the columns of `course/1`, at centres of the catalogue.

use std::collections::HashSet;

use super::{CatalogueFiles, read_table};
use crate::documents::course::{COLUMNS, CourseRows};
use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::documents::known::Known;
use crate::domain::course::Course;

const FILE: &str = "courses.csv";

/// Reads the courses.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    known: &Known<'_>,
    centres: &HashSet<&str>,
    faults: &mut Faults,
) -> Vec<Course> {
    let start = faults.len();
    let mut rows = CourseRows::default();
    // The day of scoring is not known here; a later day of a listing is told by its own date.
    read_table(files, FILE, &COLUMNS, faults, |row| {
        rows.read(row, known, None);
    });
    rows.check_ids(FILE, faults);
    for (course, line) in rows.courses.iter().zip(&rows.lines) {
        if !centres.contains(&*course.centre) {
            let message = "is no sound row of centres.csv; add the centre or mend the id";
            let fault = Fault::of_file(FILE, FaultCode::IdUnknown, message).in_row(*line);
            faults.push(fault.in_column("centre").with_value(&course.centre));
        }
    }
    faults.order_rows_from(start);
    rows.courses
}
