//! Levers: what can change of a profile so that a trade stands higher or opens.
//!
//! Refusals, safety facts, age and limits of the body are never levers. In this order: each missing
//! document (of the trade, and of her course); childcare there; transport to group, to own; the
//! least later exit with which a course that admits her ends in time; going on with a course after
//! she leaves; the next class that a rule asks for; capital up to the trade's start-up cost; each
//! place where she would move to; a try-out that she likes; a work sample that goes well.
//!
//! Rules that ask for a class are the trade's own and those of its courses in reach: the catalogue
//! has no class for a licence, and the policy none that a participant would have to reach.

use crate::domain::course::Course;
use crate::domain::participant::{Participant, Transport, Tryout};
use crate::domain::place::PlaceIndex;
use crate::domain::policy::Policy;
use crate::domain::quantity::{Money, SchoolClass, UnitInterval, Weeks};
use crate::domain::table::closed_enum;
use crate::domain::trade::{Document, DocumentSet, TradeIndex, WorkMode};

use super::course::{CourseOptions, documents_asked, lacking, weeks_to_end};
use super::matcher::Matcher;
use super::ranking::Standing;

closed_enum!(
    /// Kinds of change, in the order in which they are tried.
    ChangeCode {
        /// Getting a document.
        Document = "get_document",
        /// Finding childcare.
        Childcare = "find_childcare",
        /// Finding a safe way to travel.
        Transport = "find_transport",
        /// Leaving later.
        Exit = "leave_later",
        /// Going on with a course after she leaves.
        Continue = "continue_after",
        /// Completing a further class.
        Class = "complete_class",
        /// Finding the money to start.
        Capital = "find_capital",
        /// Living in a place where she would move to.
        Place = "move",
        /// Trying the tasks and liking them.
        Tryout = "try_tasks",
        /// A work sample that goes well.
        Sample = "try_sample",
    }
);

/// A change of a profile.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change {
    /// She has a further document, and so these in all.
    Document(Document, DocumentSet),
    /// Childcare is there.
    ChildcareThere,
    /// She can travel so.
    Transport(Transport),
    /// She leaves in so many weeks, counted from the day of assessment.
    Exit(Weeks),
    /// A course can go on after she leaves.
    ContinueAfter,
    /// She has completed this class.
    Class(SchoolClass),
    /// She has this capital.
    Capital(Money),
    /// She lives here.
    Place(PlaceIndex),
    /// She tried this trade's tasks and liked every one.
    Tryout(TradeIndex, Tryout),
    /// Her work sample in this trade went well.
    Sample(TradeIndex, UnitInterval),
}

impl Change {
    /// What kind of change it is.
    pub const fn code(&self) -> ChangeCode {
        match self {
            Self::Document(..) => ChangeCode::Document,
            Self::ChildcareThere => ChangeCode::Childcare,
            Self::Transport(_) => ChangeCode::Transport,
            Self::Exit(_) => ChangeCode::Exit,
            Self::ContinueAfter => ChangeCode::Continue,
            Self::Class(_) => ChangeCode::Class,
            Self::Capital(_) => ChangeCode::Capital,
            Self::Place(_) => ChangeCode::Place,
            Self::Tryout(..) => ChangeCode::Tryout,
            Self::Sample(..) => ChangeCode::Sample,
        }
    }

    /// The profile with the change.
    #[must_use]
    pub fn applied(&self, participant: &Participant) -> Participant {
        let mut changed = participant.clone();
        match *self {
            Self::Document(_, all) => changed.documents = Some(all),
            Self::ChildcareThere => changed.available.childcare_there = Some(true),
            Self::Transport(transport) => changed.available.transport = Some(transport),
            Self::Exit(weeks) => changed.available.weeks_until_exit = Some(weeks),
            Self::ContinueAfter => changed.available.can_continue_after = Some(true),
            Self::Class(class) => changed.highest_class = Some(class),
            Self::Capital(money) => changed.capital = Some(money),
            Self::Place(place) => changed.place = place,
            Self::Tryout(trade, tryout) => put(&mut changed.tryouts, trade, tryout),
            Self::Sample(trade, value) => put(&mut changed.work_samples, trade, value),
        }
        changed
    }
}

/// Puts a value for a trade into a list that has at most one for each.
fn put<T>(list: &mut Vec<(TradeIndex, T)>, trade: TradeIndex, value: T) {
    match list.iter_mut().find(|(other, _)| *other == trade) {
        Some((_, cell)) => *cell = value,
        None => list.push((trade, value)),
    }
}

/// What could be changed for a trade, in the order in which it is tried.
pub fn levers(
    matcher: &Matcher<'_>,
    participant: &Participant,
    standing: &Standing,
) -> Vec<Change> {
    let levers = Levers::new(matcher, participant, standing);
    [
        levers.documents(),
        levers.arrangements(),
        levers.time(),
        levers.classes().into_iter().take(1).collect(),
        levers.capital().into_iter().collect(),
        levers.places(),
        levers.tryout().into_iter().collect(),
        levers.sample().into_iter().collect(),
    ]
    .concat()
}

/// What could open a trade, in the order of the levers: every class that a rule asks for stands for
/// itself, because the next one need not be enough.
pub fn openers(
    matcher: &Matcher<'_>,
    participant: &Participant,
    standing: &Standing,
) -> Vec<Change> {
    let levers = Levers::new(matcher, participant, standing);
    [levers.time(), levers.classes(), levers.places()].concat()
}

struct Levers<'a> {
    participant: &'a Participant,
    standing: &'a Standing,
    policy: &'a Policy,
    matcher: &'a Matcher<'a>,
    options: CourseOptions<'a>,
}

impl<'a> Levers<'a> {
    fn new(matcher: &'a Matcher<'a>, participant: &'a Participant, standing: &'a Standing) -> Self {
        let (catalogue, policy) = (matcher.catalogue(), matcher.policy());
        let trade = standing.trade;
        let options =
            CourseOptions::new(catalogue, participant, trade, matcher.valued_on(), policy);
        Self { participant, standing, policy, matcher, options }
    }

    fn documents(&self) -> Vec<Change> {
        let trade = self.matcher.catalogue().trade(self.standing.trade);
        let asked = self.options.hers.map(|hers| documents_asked(hers.course));
        let needed = trade.entry.documents.union(asked.unwrap_or_default());
        let missing = lacking(needed, self.participant).unwrap_or_default();
        // What she withholds is hers to withhold, and no lever.
        let has = self.participant.documents.unwrap_or_default();
        let obtainable: DocumentSet = missing.without(has);
        obtainable.iter().map(|document| Change::Document(document, has.with(document))).collect()
    }

    fn arrangements(&self) -> Vec<Change> {
        let available = &self.participant.available;
        let childcare =
            available.childcare_needed == Some(true) && available.childcare_there != Some(true);
        let now = available.transport;
        [
            childcare.then_some(Change::ChildcareThere),
            (!matches!(now, Some(Transport::Group | Transport::Own)))
                .then_some(Change::Transport(Transport::Group)),
            (now != Some(Transport::Own)).then_some(Change::Transport(Transport::Own)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A later exit, then going on with a course after she leaves.
    fn time(&self) -> Vec<Change> {
        let available = &self.participant.available;
        let Some(left) = available.weeks_until_exit else { return Vec::new() };
        if available.can_continue_after == Some(true) {
            return Vec::new();
        }
        let late = self.options.admitting.iter().filter(|course| !self.is_in_time(course));
        let weeks = late
            .filter_map(|course| weeks_to_end(course, self.participant, self.matcher.valued_on()));
        let least = weeks.filter(|weeks| *weeks > left).min_by(|a, b| a.get().total_cmp(&b.get()));
        least.map(Change::Exit).into_iter().chain([Change::ContinueAfter]).collect()
    }

    fn is_in_time(&self, course: &Course) -> bool {
        self.options.in_time.iter().any(|other| other.id == course.id)
    }

    /// The classes above hers that the trade or a course in reach asks for, the lowest first.
    fn classes(&self) -> Vec<Change> {
        let Some(hers) = self.participant.highest_class else { return Vec::new() };
        let trade = self.matcher.catalogue().trade(self.standing.trade);
        let courses = self.options.in_reach.iter();
        let asked = courses.filter_map(|course| course.admission.min_class);
        let asked = asked.chain(std::iter::once(trade.entry.min_class));
        let mut above: Vec<SchoolClass> = asked.filter(|class| *class > hers).collect();
        above.sort_unstable();
        above.dedup();
        above.into_iter().map(Change::Class).collect()
    }

    fn capital(&self) -> Option<Change> {
        let trade = self.matcher.catalogue().trade(self.standing.trade);
        let cost = self.standing.viability.startup_cost?;
        let enough = self
            .participant
            .capital
            .is_some_and(|has| has.currency == cost.currency && has.amount >= cost.amount);
        (trade.work_mode == WorkMode::OwnAccount && !enough).then_some(Change::Capital(cost))
    }

    fn places(&self) -> Vec<Change> {
        let elsewhere = self.participant.places().into_iter().skip(1);
        elsewhere.map(Change::Place).collect()
    }

    fn tryout(&self) -> Option<Change> {
        let tasks = self.matcher.catalogue().tasks(self.standing.trade).len();
        let liked = u16::try_from(tasks).ok().filter(|tasks| *tasks > 0)?;
        let tryout = Tryout { liked, unsure: 0, disliked: 0 };
        let tried = self.participant.tryouts.iter();
        let mut same = tried.filter(|(trade, _)| *trade == self.standing.trade);
        let all_liked =
            same.any(|(_, tried)| tried.unsure == 0 && tried.disliked == 0 && tried.liked > 0);
        (!all_liked).then_some(Change::Tryout(self.standing.trade, tryout))
    }

    fn sample(&self) -> Option<Change> {
        let value = UnitInterval::new(self.policy.counterfactual.sample).ok()?;
        let mut tried = self.participant.work_samples.iter();
        let done = tried.any(|(trade, _)| *trade == self.standing.trade);
        (!done).then_some(Change::Sample(self.standing.trade, value))
    }
}
