//! Courses as they are shown to other programs.

use serde::Serialize;
use utoipa::ToSchema;

use crate::documents::rounding::Rounded;
use crate::domain::catalogue::Catalogue;
use crate::domain::course::{Ask, Course};
use crate::domain::quantity::{SchoolClass, Years};
use crate::domain::table::Key;

/// A list of courses.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CourseList {
    /// Hash of the catalogue from which they come.
    pub catalogue: String,
    /// How many there are in all.
    pub total: usize,
    /// Courses by trade, place and id.
    pub courses: Vec<CourseView>,
    /// Where the next part begins; null: this is the last.
    pub next_cursor: Option<String>,
}

/// A course; null and an empty list mean unknown.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CourseView {
    /// Its id.
    pub course: String,
    /// The trade for which it trains, by id.
    pub trade: String,
    /// The centre that gives it, by id.
    pub centre: String,
    /// The centre's name.
    pub centre_name: Option<String>,
    /// Where it is held, by id.
    pub place: String,
    /// The day to which the listing belongs, ISO.
    pub as_of: String,
    /// Who lists it.
    pub source: String,
    /// `measured`, `estimated` or `demonstration`.
    pub kind: &'static str,
    /// Who may enrol.
    pub admission: AdmissionView,
    /// When it is held.
    pub timetable: TimetableView,
    /// Seats in a batch.
    pub seats: Option<u32>,
    /// The least number for which a batch runs.
    pub min_batch: Option<u32>,
    /// ISO 4217 code of the currency of the sums below.
    pub currency: &'static str,
    /// The fee.
    pub cost: Option<Rounded>,
    /// A stipend a month.
    pub stipend_per_month: Option<Rounded>,
    /// `none`, `women_only` or `mixed`.
    pub hostel: Option<&'static str>,
    /// Childcare at the course.
    pub childcare: Option<bool>,
    /// Women among the trainers.
    pub women_trainers: Option<bool>,
    /// Help with finding work afterwards.
    pub placement_help: Option<bool>,
    /// Who certifies.
    pub certificate: Option<String>,
    /// What became of those who finished.
    pub placed: Option<PlacedView>,
}

/// Who may enrol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AdmissionView {
    /// The lowest class.
    pub min_class: Option<u8>,
    /// The lowest age.
    pub min_age: Option<u8>,
    /// The highest age.
    pub max_age: Option<u8>,
    /// ISO 639 codes of the languages of instruction.
    pub languages: Vec<String>,
    /// What enrolment asks for.
    pub asks: Vec<&'static str>,
    /// A short route for who can already do the work.
    pub recognises_experience: bool,
}

/// When a course is held.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct TimetableView {
    /// The first day, ISO.
    pub starts_on: Option<String>,
    /// The last day, ISO.
    pub ends_on: Option<String>,
    /// How long it lasts.
    pub weeks: Option<Rounded>,
    /// Hours a week.
    pub hours_per_week: Option<Rounded>,
    /// The days on which it is held.
    pub days: Option<Vec<&'static str>>,
    /// The hour of the day at which it begins, 0 to 24.
    pub from_hour: Option<Rounded>,
    /// The hour of the day at which it ends, 0 to 24.
    pub to_hour: Option<Rounded>,
}

/// What became of those who finished.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlacedView {
    /// The share who found work.
    pub share: Rounded,
    /// Of how many.
    pub of: Option<Rounded>,
    /// Who says so.
    pub source: Option<String>,
}

/// The document of a course.
pub fn course_document(course: &Course, catalogue: &Catalogue) -> CourseView {
    let centres = catalogue.centres();
    let centre = centres.iter().find(|centre| centre.id.as_str() == &*course.centre);
    let place = catalogue.place(course.place);
    CourseView {
        course: course.id.to_string(),
        trade: catalogue.trade(course.trade).id.to_string(),
        centre: course.centre.to_string(),
        centre_name: centre.map(|centre| centre.name.to_string()),
        place: place.id.to_string(),
        as_of: course.as_of.to_string(),
        source: course.source.to_string(),
        kind: course.kind.word(),
        admission: admission(course),
        timetable: timetable(course),
        seats: course.seats,
        min_batch: course.min_batch,
        currency: place.currency.code(),
        cost: course.cost.map(|cost| Rounded(cost.get())),
        stipend_per_month: course.stipend_per_month.map(|stipend| Rounded(stipend.get())),
        hostel: course.hostel.map(Key::word),
        childcare: course.childcare,
        women_trainers: course.women_trainers,
        placement_help: course.placement_help,
        certificate: course.certificate.as_ref().map(ToString::to_string),
        placed: course.placed.as_ref().map(|placed| PlacedView {
            share: Rounded(placed.share.get()),
            of: placed.of.map(Rounded),
            source: placed.source.as_ref().map(ToString::to_string),
        }),
    }
}

fn admission(course: &Course) -> AdmissionView {
    let admission = &course.admission;
    AdmissionView {
        min_class: admission.min_class.map(SchoolClass::get),
        min_age: admission.min_age.map(Years::get),
        max_age: admission.max_age.map(Years::get),
        languages: admission.languages.iter().map(ToString::to_string).collect(),
        asks: admission
            .asks
            .iter()
            .map(|ask| match ask {
                Ask::Document(document) => document.word(),
                Ask::Disclosure(disclosure) => disclosure.word(),
            })
            .collect(),
        recognises_experience: admission.recognises_experience,
    }
}

fn timetable(course: &Course) -> TimetableView {
    let timetable = &course.timetable;
    TimetableView {
        starts_on: timetable.starts_on.map(|date| date.to_string()),
        ends_on: timetable.ends_on.map(|date| date.to_string()),
        weeks: timetable.weeks.map(|weeks| Rounded(weeks.get())),
        hours_per_week: timetable.hours_per_week.map(|hours| Rounded(hours.get())),
        days: timetable.days.as_ref().map(|days| {
            days.iter().filter(|(_, held)| **held).map(|(day, _)| day.word()).collect()
        }),
        from_hour: timetable.hours.0.map(Rounded),
        to_hour: timetable.hours.1.map(Rounded),
    }
}
