//! Courses for one participant and one trade: which are in reach (R), which of those admit her
//! (A), which of those end in time (F), and which of those is hers.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::catalogue::Catalogue;
use crate::domain::course::{Ask, Course, Disclosure, Hostel};
use crate::domain::participant::{ExperienceLevel, HostelWish, Participant};
use crate::domain::place::PlaceIndex;
use crate::domain::policy::Policy;
use crate::domain::quantity::{SchoolClass, Weeks};
use crate::domain::trade::{Document, DocumentSet, Trade, TradeIndex};

use super::shortfall::has_certificate;

/// What a course would add to the penalties of access.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct CourseBurden {
    /// For documents that the trade does not need already.
    pub documents: f64,
    /// For a day that is not one of hers.
    pub clash: f64,
}

/// A course that she could take, with what it would add.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HerCourse<'a> {
    /// The course.
    pub course: &'a Course,
    /// What it adds to access.
    pub burden: CourseBurden,
}

/// The courses of a trade as they stand for one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseOptions<'a> {
    /// Whether the trade has a course anywhere.
    pub any_known: bool,
    /// R: in reach.
    pub in_reach: Vec<&'a Course>,
    /// A: in reach and admitting her.
    pub admitting: Vec<&'a Course>,
    /// F: admitting her and ending in time.
    pub in_time: Vec<&'a Course>,
    /// Her course: the one of F with the least document and clash penalty.
    pub hers: Option<HerCourse<'a>>,
    /// Whether a course is the only way into the trade.
    pub only_way_in: bool,
    /// Whether she can already do the work.
    experienced: bool,
}

impl<'a> CourseOptions<'a> {
    /// Looks through the courses of a trade.
    pub fn new(
        catalogue: &'a Catalogue,
        participant: &Participant,
        trade_index: TradeIndex,
        valued_on: Date,
        policy: &Policy,
    ) -> Self {
        let trade = catalogue.trade(trade_index);
        let courses = catalogue.courses_of(trade_index);
        let reach = Reach::new(catalogue, participant);
        let experienced = knows_already(participant, trade_index, trade);
        let in_reach: Vec<&Course> = courses.iter().filter(|course| reach.has(course)).collect();
        let admitting: Vec<&Course> = in_reach
            .iter()
            .copied()
            .filter(|course| admits(course, participant, experienced))
            .collect();
        let in_time: Vec<&Course> = admitting
            .iter()
            .copied()
            .filter(|course| ends_in_time(course, participant, valued_on))
            .collect();
        let hers = choose(&in_time, participant, trade, policy);
        Self {
            any_known: !courses.is_empty(),
            in_reach,
            admitting,
            in_time,
            hers,
            only_way_in: course_is_only_way_in(participant, trade, policy),
            experienced,
        }
    }

    /// The least class, from one on, with which a course in reach would admit her.
    pub fn admitting_class(
        &self,
        participant: &Participant,
        from: SchoolClass,
    ) -> Option<SchoolClass> {
        let mut schooled = participant.clone();
        let classes = self.in_reach.iter().filter_map(|course| {
            let class = course.admission.min_class.map_or(from, |least| least.max(from));
            schooled.highest_class = Some(class);
            admits(course, &schooled, self.experienced).then_some(class)
        });
        classes.min()
    }
}

/// Whether a course is the only way into a trade: a high entry class, or a licence that she lacks.
pub fn course_is_only_way_in(participant: &Participant, trade: &Trade, policy: &Policy) -> bool {
    let high_class = f64::from(trade.entry.min_class.get()) >= policy.access.course_only_from_class;
    let licence_lacking = trade
        .entry
        .licence
        .as_ref()
        .is_some_and(|licence| !participant.certificates.contains(licence));
    high_class || licence_lacking
}

/// Whether she can already do the work: alone, having taught it, or certified.
fn knows_already(participant: &Participant, trade_index: TradeIndex, trade: &Trade) -> bool {
    let done = participant.experience.iter().any(|entry| {
        entry.trade == trade_index
            && matches!(entry.level, Some(ExperienceLevel::Alone | ExperienceLevel::Taught))
    });
    done || has_certificate(participant, trade)
}

/// Where she can attend.
struct Reach<'a> {
    catalogue: &'a Catalogue,
    home: &'a [PlaceIndex],
    by_day: &'a [PlaceIndex],
    avoided: &'a [PlaceIndex],
    hostel: Option<HostelWish>,
}

impl<'a> Reach<'a> {
    fn new(catalogue: &'a Catalogue, participant: &'a Participant) -> Self {
        let home = std::slice::from_ref(&participant.place);
        Self {
            catalogue,
            home,
            by_day: participant.train_in.as_deref().unwrap_or(home),
            avoided: &participant.safety.avoid_places,
            hostel: participant.available.hostel,
        }
    }

    fn has(&self, course: &Course) -> bool {
        if self.avoided.contains(&course.place) {
            return false;
        }
        self.by_day.contains(&course.place)
            || (self.would_live_in(course.hostel) && self.same_country(course.place))
    }

    fn would_live_in(&self, hostel: Option<Hostel>) -> bool {
        match (hostel, self.hostel) {
            (None | Some(Hostel::None), _) | (_, Some(HostelWish::None)) => false,
            (Some(Hostel::WomenOnly), _) => true,
            (Some(Hostel::Mixed), wish) => wish == Some(HostelWish::Any),
        }
    }

    fn same_country(&self, place: PlaceIndex) -> bool {
        let country = &self.catalogue.place(place).country;
        let hers = if self.by_day.is_empty() { self.home } else { self.by_day };
        hers.iter().any(|day| self.catalogue.place(*day).country == *country)
    }
}

/// Whether a course admits her by class, ages, language, hours and what it asks for. What is not
/// known, of her or of the course, passes.
fn admits(course: &Course, participant: &Participant, experienced: bool) -> bool {
    let rule = &course.admission;
    let class = match (rule.min_class, participant.highest_class) {
        (Some(least), Some(hers)) => hers >= least,
        _ => true,
    };
    let age = participant.age.is_none_or(|age| {
        rule.min_age.is_none_or(|least| age >= least)
            && rule.max_age.is_none_or(|greatest| age <= greatest)
    });
    let language = rule.languages.is_empty()
        || participant
            .speaks
            .as_ref()
            .is_none_or(|speaks| rule.languages.iter().any(|taught| speaks.contains(taught)));
    let hours = match (course.timetable.hours_per_week, participant.available.hours_per_week) {
        (Some(needed), Some(hers)) => needed <= hers,
        _ => true,
    };
    let asks = !rule.asks.iter().any(|ask| match ask {
        Ask::Disclosure(asked) => participant.withholds.contains(asked),
        Ask::Document(_) => false,
    });
    let short_route = !rule.recognises_experience || experienced;
    class && age && language && hours && asks && short_route
}

/// Seven days a week, rounded up to whole days.
#[allow(clippy::as_conversions, clippy::cast_possible_truncation)]
fn days_of(weeks: f64) -> i64 {
    // Weeks are at most 1,040, so that the product is far inside the range of i64.
    (7.0 * weeks).ceil() as i64
}

/// Whether a course ends before she leaves.
pub fn ends_in_time(course: &Course, participant: &Participant, valued_on: Date) -> bool {
    let available = &participant.available;
    let Some(weeks_left) = available.weeks_until_exit else {
        return true;
    };
    if available.can_continue_after == Some(true) {
        return true;
    }
    let counted_from = participant.assessed_on.unwrap_or(valued_on);
    let Ok(exit) = counted_from.checked_add(days_of_floor(weeks_left.get()).days()) else {
        return true;
    };
    end_of(course, valued_on).is_none_or(|end| end <= exit)
}

/// The day on which a course ends at the earliest; `None`: how long it lasts is not known.
fn end_of(course: &Course, valued_on: Date) -> Option<Date> {
    let timetable = &course.timetable;
    let coming = timetable.starts_on.filter(|start| *start >= valued_on);
    if let Some(end) = timetable.ends_on.filter(|_| coming.is_some()) {
        return Some(end);
    }
    // Without a coming start it could begin today at the earliest; an unknown length passes.
    let starts_on = coming.unwrap_or(valued_on);
    let weeks = timetable.weeks?;
    Some(starts_on.checked_add(days_of(weeks.get()).days()).unwrap_or(Date::MAX))
}

/// The least whole number of weeks until she leaves with which a course ends in time; `None` where
/// its end is not known or too far.
pub fn weeks_to_end(course: &Course, participant: &Participant, valued_on: Date) -> Option<Weeks> {
    let counted_from = participant.assessed_on.unwrap_or(valued_on);
    let days = counted_from.until(end_of(course, valued_on)?).ok()?.get_days();
    Weeks::new((f64::from(days) / 7.0).ceil()).ok()
}

/// Seven days a week, rounded down to whole days.
#[allow(clippy::as_conversions, clippy::cast_possible_truncation)]
fn days_of_floor(weeks: f64) -> i64 {
    // Weeks are at most 1,040, so that the product is far inside the range of i64.
    (7.0 * weeks).floor() as i64
}

/// The documents that a course asks for; e-KYC by Aadhaar needs the card.
pub fn documents_asked(course: &Course) -> DocumentSet {
    let asked = course.admission.asks.iter().filter_map(|ask| match ask {
        Ask::Document(document) => Some(*document),
        Ask::Disclosure(Disclosure::AadhaarEkyc) => Some(Document::Aadhaar),
        Ask::Disclosure(_) => None,
    });
    asked.collect()
}

/// The documents of a set that she lacks: those not in her list, and those that she withholds.
/// `None`: which she has is not known.
pub fn lacking(needed: DocumentSet, participant: &Participant) -> Option<DocumentSet> {
    let mut has = participant.documents?;
    if participant.withholds.contains(&Disclosure::AadhaarEkyc) {
        has = has.without(DocumentSet::default().with(Document::Aadhaar));
    }
    Some(needed.without(has))
}

/// Penalty for a set of needed documents: so much each, so much at most, half where it is not
/// known which she has.
pub fn document_penalty(needed: DocumentSet, participant: &Participant, policy: &Policy) -> f64 {
    let rule = &policy.access;
    let of = |count: u32| (f64::from(count) * rule.document).min(rule.document_most);
    lacking(needed, participant)
        .map_or_else(|| rule.document_unknown_share * of(needed.len()), |set| of(set.len()))
}

fn burden(
    course: &Course,
    participant: &Participant,
    trade: &Trade,
    policy: &Policy,
) -> CourseBurden {
    let own = document_penalty(trade.entry.documents, participant, policy);
    let both = trade.entry.documents.union(documents_asked(course));
    let most = policy.access.course_adds_most;
    let documents = (document_penalty(both, participant, policy) - own).min(most);
    let clash = if clashes(course, participant) { policy.access.clash } else { 0.0 };
    CourseBurden { documents, clash: clash.min(most - documents) }
}

/// Whether a day of the course is not one of hers.
pub fn clashes(course: &Course, participant: &Participant) -> bool {
    match (&course.timetable.days, &participant.available.days) {
        (Some(held), Some(hers)) => {
            held.cells().iter().zip(hers.cells()).any(|(held, free)| *held && !*free)
        }
        _ => false,
    }
}

/// Penalties that differ by less than this are equal: they are sums of twentieths and fortieths.
const EQUAL_PENALTY: f64 = 1e-9;

/// The course of F with the least document and clash penalty, then place, start, weeks (known ones
/// first), id.
fn choose<'a>(
    in_time: &[&'a Course],
    participant: &Participant,
    trade: &Trade,
    policy: &Policy,
) -> Option<HerCourse<'a>> {
    let candidates = in_time
        .iter()
        .map(|course| HerCourse { course, burden: burden(course, participant, trade, policy) });
    candidates.min_by(|a, b| {
        let total = |hers: &HerCourse<'_>| {
            ((hers.burden.documents + hers.burden.clash) / EQUAL_PENALTY).round()
        };
        let start = |hers: &HerCourse<'_>| {
            let starts_on = hers.course.timetable.starts_on;
            (starts_on.is_none(), starts_on)
        };
        let weeks =
            |hers: &HerCourse<'_>| hers.course.timetable.weeks.map_or(f64::INFINITY, Weeks::get);
        total(a)
            .total_cmp(&total(b))
            .then_with(|| a.course.place.cmp(&b.course.place))
            .then_with(|| start(a).cmp(&start(b)))
            .then_with(|| weeks(a).total_cmp(&weeks(b)))
            .then_with(|| a.course.id.cmp(&b.course.id))
    })
}
