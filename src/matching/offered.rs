//! The courses shown beside the shortlisted trades, with what is to be known of each.

use crate::domain::code::{CourseNote, Param, Statement};
use crate::domain::course::Course;
use crate::domain::market::EvidenceKind;
use crate::domain::participant::Participant;
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;

use super::course::{CourseOptions, clashes, documents_asked, lacking};
use super::matcher::Matcher;
use super::numeric::months_between;
use super::ranking::OfferedCourse;

/// How many courses are shown beside one trade.
const COURSES_SHOWN: usize = 3;

/// For each shortlisted trade her course first, then others in reach: those that fit, then the rest.
pub fn offered_courses(
    matcher: &Matcher<'_>,
    participant: &Participant,
    shortlist: &[TradeIndex],
) -> Vec<OfferedCourse> {
    shortlist.iter().flat_map(|trade| of_trade(matcher, participant, *trade)).collect()
}

fn of_trade(
    matcher: &Matcher<'_>,
    participant: &Participant,
    trade: TradeIndex,
) -> Vec<OfferedCourse> {
    let options = CourseOptions::new(
        matcher.catalogue(),
        participant,
        trade,
        matcher.valued_on(),
        matcher.policy(),
    );
    let hers = options.hers.map(|hers| hers.course);
    let is_hers = |course: &Course| hers.is_some_and(|hers| hers.id == course.id);
    let fits = |course: &Course| options.in_time.iter().any(|other| other.id == course.id);
    let mut shown: Vec<&Course> = options.in_reach.clone();
    // A stable sort: within each group the order of place and id stays.
    shown.sort_by_key(|course| (!is_hers(course), !fits(course)));
    shown
        .into_iter()
        .take(COURSES_SHOWN)
        .map(|course| OfferedCourse {
            trade,
            course: course.id.clone(),
            fits: fits(course),
            notes: notes(matcher, participant, course, &options),
        })
        .collect()
}

fn notes(
    matcher: &Matcher<'_>,
    participant: &Participant,
    course: &Course,
    options: &CourseOptions<'_>,
) -> Vec<Statement<CourseNote>> {
    // What shuts her out comes first: where there is room for one note, it is that one.
    let mut notes = Vec::new();
    let is_in = |courses: &[&Course]| courses.iter().any(|other| other.id == course.id);
    if is_in(&options.admitting) && !is_in(&options.in_time) {
        notes.push(Statement::plain(CourseNote::EndsTooLate));
    }
    if !is_in(&options.admitting) {
        notes.push(Statement::plain(CourseNote::DoesNotAdmit));
    }
    let timetable = &course.timetable;
    if timetable.starts_on.is_none_or(|start| start < matcher.valued_on()) {
        notes.push(Statement::plain(CourseNote::DatesUnknown));
    }
    if timetable.weeks.is_none() && timetable.ends_on.is_none() {
        notes.push(Statement::plain(CourseNote::WeeksUnknown));
    }
    let home = std::slice::from_ref(&participant.place);
    if !participant.train_in.as_deref().unwrap_or(home).contains(&course.place) {
        notes.push(Statement::plain(CourseNote::Hostel));
    }
    if clashes(course, participant) {
        notes.push(Statement::plain(CourseNote::Clash));
    }
    let lacks = lacking(documents_asked(course), participant).unwrap_or_default();
    if !lacks.is_empty() {
        let words = lacks.iter().map(Key::word).collect();
        notes.push(Statement::about(CourseNote::Documents, "documents", Param::Words(words)));
    }
    let age = months_between(course.as_of, matcher.valued_on());
    if age > matcher.policy().explanation.course_listing_months {
        notes.push(Statement::about(CourseNote::OldListing, "as_of", Param::Date(course.as_of)));
    }
    if course.kind == EvidenceKind::Demonstration {
        notes.push(Statement::plain(CourseNote::Demonstration));
    }
    notes
}
