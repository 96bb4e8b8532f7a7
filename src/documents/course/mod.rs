//! Course files (`course/1`): CSV, Parquet or a spreadsheet, one row a course.

pub mod view;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::cell::{
    Read, bounded, date, date_until, language_code, one_of, school_class, whole, within, word,
    wrong, years, yes_no,
};
use super::fault::{Fault, FaultCode, Faults};
use super::known::Known;
use super::table::{Columns, Row, read_rows};
use crate::domain::catalogue::Catalogue;
use crate::domain::course::{Admission, Ask, Course, Day, Days, Disclosure, Placed, Timetable};
use crate::domain::quantity::{Amount, HoursPerWeek, UnitInterval, Weeks};
use crate::domain::table::{Key, Table};
use crate::domain::trade::Document;

/// The columns of `course/1`.
pub(super) const COLUMNS: Columns = Columns {
    required: &["course", "trade", "centre", "place", "as_of", "source", "kind"],
    optional: &[
        "starts_on",
        "ends_on",
        "weeks",
        "hours_per_week",
        "days",
        "from_hour",
        "to_hour",
        "seats",
        "min_batch",
        "cost",
        "stipend_per_month",
        "min_class",
        "min_age",
        "max_age",
        "language",
        "hostel",
        "childcare",
        "women_trainers",
        "placement_help",
        "certificate",
        "recognises_experience",
        "asks",
        "placed_share",
        "placed_n",
        "placed_source",
    ],
};

/// The most characters of an id of a course or a centre.
const MOST_ID: usize = 120;
/// The most characters of a source (interfaces, section 4).
pub(super) const MOST_SOURCE: usize = 200;
/// The most characters of a certificate's name; judgement.
const MOST_NAME: usize = 120;
/// The most people or seats that a cell may count; judgement: far above any course.
const MOST_PEOPLE: u32 = 1_000_000;

/// Courses of a `course/1` file. A centre need not be one of the catalogue's.
///
/// # Errors
/// Every [`Fault`], in the order of the file.
pub fn parse(
    catalogue: &Catalogue,
    file: &str,
    bytes: &[u8],
    valued_on: Date,
) -> Result<Vec<Course>, Faults> {
    let mut faults = Faults::default();
    let known = Known::of(catalogue);
    let mut rows = CourseRows::default();
    read_rows(file, bytes, &COLUMNS, &mut faults, |row| {
        rows.read(row, &known, Some(valued_on));
    });
    rows.check_ids(file, &mut faults);
    faults.order_rows_from(0);
    faults.unless_any(rows.courses)
}

/// Courses read so far, with the lines of their ids.
#[derive(Default)]
pub(super) struct CourseRows {
    /// The courses of sound rows.
    pub(super) courses: Vec<Course>,
    /// The line of each course, in the same order.
    pub(super) lines: Vec<usize>,
}

impl CourseRows {
    /// Reads one row.
    pub(super) fn read(&mut self, row: &mut Row<'_>, known: &Known<'_>, last_day: Option<Date>) {
        if let Some(course) = course(row, known, last_day) {
            self.courses.push(course);
            self.lines.push(row.line);
        }
    }

    /// Refuses every id that stands twice.
    pub(super) fn check_ids(&self, file: &str, faults: &mut Faults) {
        let mut seen: HashMap<&str, usize> = HashMap::with_capacity(self.courses.len());
        for (course, line) in self.courses.iter().zip(&self.lines) {
            if let Some(first) = seen.insert(&course.id, *line) {
                let message = format!("stands in row {first} too; give each course its own id");
                let fault = Fault::of_file(file, FaultCode::IdDouble, message);
                faults.push(fault.in_row(*line).in_column("course").with_value(&course.id));
            }
        }
    }
}

fn course(row: &mut Row<'_>, known: &Known<'_>, last_day: Option<Date>) -> Option<Course> {
    let id = row.text("course", MOST_ID);
    let trade = row.required("trade", |text| known.trade(text));
    let centre = row.text("centre", MOST_ID);
    let place = row.required("place", |text| known.place(text));
    let as_of = row.required("as_of", |text| match last_day {
        Some(last) => date_until(last)(text),
        None => date(text),
    });
    let source = row.text("source", MOST_SOURCE);
    let kind = row.required("kind", word);
    let timetable = timetable(row);
    let seats = row.optional("seats", whole(0, MOST_PEOPLE));
    let min_batch = row.optional("min_batch", whole(0, MOST_PEOPLE));
    let cost = row.optional("cost", bounded(Amount::new));
    let stipend_per_month = row.optional("stipend_per_month", bounded(Amount::new));
    let mut admission = admission(row);
    let hostel = row.optional("hostel", word);
    let childcare = row.optional("childcare", yes_no);
    let women_trainers = row.optional("women_trainers", yes_no);
    let placement_help = row.optional("placement_help", yes_no);
    let certificate = row.optional_text("certificate", MOST_NAME);
    let recognises = row.optional("recognises_experience", yes_no);
    admission.recognises_experience = recognises == Some(true);
    admission.asks = row.list("asks", ask);
    let placed = placed(row);
    if !row.is_sound() {
        return None;
    }
    Some(Course {
        id: id?,
        trade: trade?,
        centre: centre?,
        place: place?,
        as_of: as_of?,
        source: source?,
        kind: kind?,
        admission,
        timetable,
        seats,
        min_batch,
        cost,
        stipend_per_month,
        hostel,
        childcare,
        women_trainers,
        placement_help,
        certificate,
        placed,
    })
}

fn timetable(row: &mut Row<'_>) -> Timetable {
    let starts_on = row.optional("starts_on", date);
    let ends_on = row.optional("ends_on", date);
    if let (Some(start), Some(end)) = (starts_on, ends_on)
        && end < start
    {
        let message = "lies before starts_on; mend one of the two";
        row.refuse("ends_on", FaultCode::ValueContradiction, &end.to_string(), message);
    }
    let weeks = row.optional("weeks", bounded(Weeks::new));
    let hours_per_week = row.optional("hours_per_week", bounded(HoursPerWeek::new));
    let days = row.list("days", word::<Day>);
    let from = row.optional("from_hour", within(0.0, 24.0));
    let to = row.optional("to_hour", within(0.0, 24.0));
    if let (Some(from), Some(to)) = (from, to)
        && to <= from
    {
        let message = "must be later than from_hour; mend one of the two";
        row.refuse("to_hour", FaultCode::ValueContradiction, &to.to_string(), message);
    }
    Timetable {
        starts_on,
        ends_on,
        weeks,
        hours_per_week,
        days: (!days.is_empty()).then(|| set_of_days(&days)),
        hours: (from, to),
    }
}

/// The set of some days.
pub(super) fn set_of_days(days: &[Day]) -> Days {
    Table::from_fn(|day| days.contains(&day))
}

fn admission(row: &mut Row<'_>) -> Admission {
    let min_class = row.optional("min_class", school_class);
    let min_age = row.optional("min_age", years);
    let max_age = row.optional("max_age", years);
    if let (Some(least), Some(greatest)) = (min_age, max_age)
        && greatest < least
    {
        let message = "must not be under min_age; mend one of the two";
        let value = greatest.get().to_string();
        row.refuse("max_age", FaultCode::ValueContradiction, &value, message);
    }
    let languages = row.list("language", language_code);
    let languages = languages.into_iter().map(|code| row.intern(code)).collect();
    Admission {
        min_class,
        min_age,
        max_age,
        languages,
        asks: Vec::new(),
        recognises_experience: false,
    }
}

fn placed(row: &mut Row<'_>) -> Option<Placed> {
    let share = row.optional("placed_share", bounded(UnitInterval::new));
    let of = row.optional("placed_n", |text| whole(1, MOST_PEOPLE)(text).map(f64::from));
    let source: Option<Arc<str>> = row.optional_text("placed_source", MOST_SOURCE);
    if share.is_none() && (of.is_some() || source.is_some()) && row.is_sound() {
        let message = "is empty beside placed_n or placed_source; give the share or empty them";
        row.refuse("placed_share", FaultCode::ValueContradiction, "", message);
    }
    share.map(|share| Placed { share, of, source })
}

/// One thing that enrolment asks for.
pub(super) fn ask(text: &str) -> Read<Ask> {
    let known = Document::from_word(text)
        .map(Ask::Document)
        .or_else(|| Disclosure::from_word(text).map(Ask::Disclosure));
    known.map_or_else(
        || {
            let documents = Document::ALL.iter().map(|key| key.word());
            let words: Vec<&str> =
                documents.chain(Disclosure::ALL.iter().map(|key| key.word())).collect();
            wrong(FaultCode::ValueWord, one_of(text, &words))
        },
        Ok,
    )
}

#[cfg(test)]
mod tests;
