//! Counterfactuals: what would lift a trade, found by search over things that can change, each
//! verified by scoring the changed profile.
//!
//! Refusals, safety facts and limits of the body are never levers.

use crate::domain::course::Course;
use crate::domain::participant::{Participant, Transport, Tryout};
use crate::domain::place::PlaceIndex;
use crate::domain::policy::Policy;
use crate::domain::quantity::{Money, SchoolClass, UnitInterval};
use crate::domain::table::closed_enum;
use crate::domain::trade::{Document, DocumentSet, TradeIndex, WorkMode};

use super::course::{CourseOptions, documents_asked, lacking};
use super::matcher::{Assessment, Matcher};
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

/// A change with what scoring the changed profile gave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verified {
    /// The change.
    pub change: Change,
    /// The rank of the trade afterwards.
    pub new_rank: usize,
}

/// The single changes that lift a trade's rank, in the order of the levers, at most as many as the
/// policy shows; each verified by scoring.
pub fn would_lift(
    matcher: &Matcher<'_>,
    participant: &Participant,
    standing: &Standing,
    rank: usize,
) -> Vec<Verified> {
    let most = matcher.policy().counterfactual.most_levers;
    let mut found = Vec::new();
    let mut count = 0.0;
    for change in levers(matcher, participant, standing) {
        if count >= most {
            break;
        }
        let assessment = matcher.assess(&change.applied(participant));
        if let Some(new_rank) = rank_of(&assessment, standing.trade).filter(|new| *new < rank) {
            found.push(Verified { change, new_rank });
            count += 1.0;
        }
    }
    found
}

/// The first change, in the order of the levers of both trades, after which `lower` stands above
/// `upper`.
pub fn would_swap(
    matcher: &Matcher<'_>,
    participant: &Participant,
    upper: TradeIndex,
    lower: &Standing,
) -> Option<Verified> {
    levers(matcher, participant, lower).into_iter().find_map(|change| {
        let assessment = matcher.assess(&change.applied(participant));
        let new_rank = rank_of(&assessment, lower.trade)?;
        let above = rank_of(&assessment, upper).is_none_or(|other| new_rank < other);
        above.then_some(Verified { change, new_rank })
    })
}

/// The rank of a trade in an assessment, from 1; `None` where it is gated.
pub fn rank_of(assessment: &Assessment, trade: TradeIndex) -> Option<usize> {
    assessment
        .ranked
        .iter()
        .position(|standing| standing.trade == trade)
        .map(|position| position + 1)
}

/// What could be changed for a trade, in the order in which it is tried.
pub fn levers(
    matcher: &Matcher<'_>,
    participant: &Participant,
    standing: &Standing,
) -> Vec<Change> {
    let levers = Levers {
        participant,
        standing,
        policy: matcher.policy(),
        matcher,
        options: CourseOptions::new(
            matcher.catalogue(),
            participant,
            standing.trade,
            matcher.valued_on(),
            matcher.policy(),
        ),
    };
    [
        levers.documents(),
        levers.arrangements(),
        levers.class().into_iter().collect(),
        levers.capital().into_iter().collect(),
        levers.places(),
        levers.tryout().into_iter().collect(),
        levers.sample().into_iter().collect(),
    ]
    .concat()
}

struct Levers<'a> {
    participant: &'a Participant,
    standing: &'a Standing,
    policy: &'a Policy,
    matcher: &'a Matcher<'a>,
    options: CourseOptions<'a>,
}

impl Levers<'_> {
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
        let leaves =
            available.weeks_until_exit.is_some() && available.can_continue_after != Some(true);
        [
            childcare.then_some(Change::ChildcareThere),
            (!matches!(now, Some(Transport::Group | Transport::Own)))
                .then_some(Change::Transport(Transport::Group)),
            (now != Some(Transport::Own)).then_some(Change::Transport(Transport::Own)),
            leaves.then_some(Change::ContinueAfter),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The next class above hers that the trade or a course in reach asks for.
    fn class(&self) -> Option<Change> {
        let hers = self.participant.highest_class?;
        let trade = self.matcher.catalogue().trade(self.standing.trade);
        let courses = self.options.in_reach.iter().copied();
        let asked = courses.filter_map(|course: &Course| course.admission.min_class);
        asked
            .chain(std::iter::once(trade.entry.min_class))
            .filter(|class| *class > hers)
            .min()
            .map(Change::Class)
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
