//! Courses that train for a trade, and the centres that give them.

use std::sync::Arc;

use jiff::civil::Date;

use super::market::EvidenceKind;
use super::place::PlaceIndex;
use super::quantity::{Amount, HoursPerWeek, SchoolClass, Slug, UnitInterval, Weeks, Years};
use super::table::{Table, closed_enum};
use super::trade::{Document, TradeIndex};

closed_enum!(
    /// Days of the week.
    Day {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
);

/// A set of days: one flag a day.
pub type Days = Table<Day, bool, 7>;

closed_enum!(
    /// Whether a course has a hostel, and for whom.
    Hostel {
        /// No hostel.
        None = "none",
        /// A hostel for women only.
        WomenOnly = "women_only",
        /// A hostel for women and men.
        Mixed = "mixed",
    }
);

closed_enum!(
    /// What enrolment may ask for beyond the documents that one carries.
    Disclosure {
        /// Proof of identity by Aadhaar e-KYC.
        AadhaarEkyc = "aadhaar_ekyc",
        /// A telephone linked to her identity.
        LinkedPhone = "linked_phone",
        /// The father's name.
        FathersName = "fathers_name",
        /// The home address.
        HomeAddress = "home_address",
        /// A photograph.
        Photo = "photo",
    }
);

/// One thing that enrolment asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// A document.
    Document(Document),
    /// Something that she may withhold.
    Disclosure(Disclosure),
}

/// A training centre: no phones, no personal names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Centre {
    /// Its stable id.
    pub id: Slug,
    /// Its name.
    pub name: Arc<str>,
    /// Where it is.
    pub place: PlaceIndex,
    /// The block or municipality.
    pub block: Option<Arc<str>>,
    /// School, polytechnic and the like.
    pub kind: Arc<str>,
    /// Whether it has a hostel; `None`: unknown.
    pub hostel: Option<Hostel>,
    /// Where the row comes from.
    pub source: Arc<str>,
}

/// Who may enrol in a course; `None` is unknown and passes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Admission {
    /// The lowest class.
    pub min_class: Option<SchoolClass>,
    /// The lowest age.
    pub min_age: Option<Years>,
    /// The highest age.
    pub max_age: Option<Years>,
    /// ISO 639 codes of the languages of instruction, any of which is enough; empty: unknown.
    pub languages: Vec<Arc<str>>,
    /// What enrolment asks for.
    pub asks: Vec<Ask>,
    /// A short route for who can already do the work.
    pub recognises_experience: bool,
}

/// When a course is held; `None` is unknown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timetable {
    /// The first day.
    pub starts_on: Option<Date>,
    /// The last day.
    pub ends_on: Option<Date>,
    /// How long it lasts.
    pub weeks: Option<Weeks>,
    /// Hours a week.
    pub hours_per_week: Option<HoursPerWeek>,
    /// The days on which it is held.
    pub days: Option<Days>,
    /// Hours of the day between which it is held, 0 to 24.
    pub hours: (Option<f64>, Option<f64>),
}

/// What became of those who finished.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The share who found work.
    pub share: UnitInterval,
    /// Of how many.
    pub of: Option<f64>,
    /// Who says so.
    pub source: Option<Arc<str>>,
}

/// A course that trains for a trade.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// Its stable id.
    pub id: Arc<str>,
    /// The trade.
    pub trade: TradeIndex,
    /// The centre that gives it, by id.
    pub centre: Arc<str>,
    /// Where it is held.
    pub place: PlaceIndex,
    /// The day to which the row belongs.
    pub as_of: Date,
    /// Who says so.
    pub source: Arc<str>,
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// Who may enrol.
    pub admission: Admission,
    /// When it is held.
    pub timetable: Timetable,
    /// Seats in a batch.
    pub seats: Option<u32>,
    /// The least number for which a batch runs.
    pub min_batch: Option<u32>,
    /// The fee, in the place's currency.
    pub cost: Option<Amount>,
    /// A stipend a month, in the place's currency.
    pub stipend_per_month: Option<Amount>,
    /// A hostel.
    pub hostel: Option<Hostel>,
    /// Childcare at the course.
    pub childcare: Option<bool>,
    /// Women among the trainers.
    pub women_trainers: Option<bool>,
    /// Help with finding work afterwards.
    pub placement_help: Option<bool>,
    /// Who certifies.
    pub certificate: Option<Arc<str>>,
    /// What became of those who finished.
    pub placed: Option<Placed>,
}
