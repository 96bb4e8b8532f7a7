//! A participant: what is known of one person, by pseudonym. Whatever is absent is unknown.

use std::sync::Arc;

use jiff::civil::Date;

use super::aptitude::ByAptitude;
use super::course::{Days, Disclosure};
use super::interest::AssessedInterests;
use super::place::PlaceIndex;
use super::quantity::{HoursPerWeek, Kilograms, Money, SchoolClass, UnitInterval, Weeks, Years};
use super::table::{Table, closed_enum};
use super::trade::{Coercion, Demand, DocumentSet, Risk, TradeIndex};

closed_enum!(
    /// How she can travel to work or to a course.
    Transport {
        /// There is no safe way.
        None = "none",
        /// In a group.
        Group = "group",
        /// In her own way.
        Own = "own",
    }
);

closed_enum!(
    /// Which hostels she would live in.
    HostelWish {
        /// No hostel.
        None = "none",
        /// A hostel for women only.
        WomenOnly = "women_only",
        /// Any hostel.
        Any = "any",
    }
);

closed_enum!(
    /// How far she has done the work of a trade.
    ExperienceLevel {
        /// Helped somebody.
        Helped = "helped",
        /// Did it alone.
        Alone = "alone",
        /// Taught it to others.
        Taught = "taught",
    }
);

closed_enum!(
    /// Whether she would do it again.
    Again {
        /// Yes.
        Yes = "yes",
        /// No: treated as a refusal, and nobody asks why.
        No = "no",
        /// Unsure.
        Unsure = "unsure",
    }
);

closed_enum!(
    /// What can matter to her more or less.
    Priority {
        /// Earnings.
        Earnings = "earnings",
        /// Working close to home.
        CloseToHome = "close_to_home",
        /// Liking the work.
        LikingTheWork = "liking_the_work",
        /// Starting soon.
        QuickStart = "quick_start",
    }
);

/// Ratings of tasks of one trade that she was shown or tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tryout {
    /// Tasks that she liked.
    pub liked: u16,
    /// Tasks of which she is unsure.
    pub unsure: u16,
    /// Tasks that she disliked.
    pub disliked: u16,
}

/// Work that she has done, paid or not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Experience {
    /// Which trade.
    pub trade: TradeIndex,
    /// For how many months; `None`: unknown.
    pub months: Option<f64>,
    /// How far.
    pub level: Option<ExperienceLevel>,
    /// Whether she would do it again.
    pub again: Option<Again>,
}

/// What she can arrange.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Availability {
    /// Hours a week.
    pub hours_per_week: Option<HoursPerWeek>,
    /// Weeks until she leaves, counted from the day of assessment.
    pub weeks_until_exit: Option<Weeks>,
    /// Days on which she can attend.
    pub days: Option<Days>,
    /// Whether she will work at night.
    pub night_work: Option<bool>,
    /// Whether she needs childcare.
    pub childcare_needed: Option<bool>,
    /// Whether childcare is there.
    pub childcare_there: Option<bool>,
    /// How she can travel.
    pub transport: Option<Transport>,
    /// Whether a course can go on after she leaves.
    pub can_continue_after: Option<bool>,
    /// Which hostels she would live in.
    pub hostel: Option<HostelWish>,
}

/// What her body can do: abilities, never a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Abilities {
    /// Whether she can meet each demand.
    pub demands: Table<Demand, Option<bool>, 7>,
    /// The weight that she can lift.
    pub lift: Option<Kilograms>,
}

impl Default for Abilities {
    fn default() -> Self {
        Self { demands: Table::new([None; 7]), lift: None }
    }
}

/// A column of the trade table for which two people have verified that it does not hold for her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MitigatedMark {
    /// A risk.
    Risk(Risk),
    /// A way of coercion.
    Coercion(Coercion),
    /// A demand of the work.
    Demand(Demand),
    /// The weight to lift.
    Lift,
}

/// Safety facts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Safety {
    /// She will not live where she works. `Some(false)`: she has considered it.
    pub no_live_in: Option<bool>,
    /// She will not work at a lone worksite. `Some(false)`: she has considered it.
    pub no_lone_worksite: Option<bool>,
    /// She will not work in clients' homes.
    pub no_client_homes: Option<bool>,
    /// No recruiter and no advance, whatever is verified.
    pub no_recruiter_or_advance: Option<bool>,
    /// Places that she avoids.
    pub avoid_places: Vec<PlaceIndex>,
    /// Trades that she avoids, those of avoided sectors included.
    pub avoid_trades: Vec<TradeIndex>,
    /// What two people have verified.
    pub mitigated: Vec<(TradeIndex, MitigatedMark)>,
}

impl Safety {
    /// Whether two people have verified that a mark of a trade does not hold for her.
    pub fn is_mitigated(&self, trade: TradeIndex, mark: MitigatedMark) -> bool {
        self.mitigated.contains(&(trade, mark))
    }
}

/// How much each thing matters to her: 0 (does not matter) to 3; `None`: not asked.
pub type Priorities = Table<Priority, Option<u8>, 4>;

/// One person's profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Participant {
    /// A random case code.
    pub code: Option<Arc<str>>,
    /// The day of assessment.
    pub assessed_on: Option<Date>,
    /// Where she will live and work.
    pub place: PlaceIndex,
    /// Where else she would live and work, in her order.
    pub will_move_to: Vec<PlaceIndex>,
    /// Where she can attend a course now; `None`: in `place`.
    pub train_in: Option<Vec<PlaceIndex>>,
    /// Her age.
    pub age: Option<Years>,
    /// Interest inventory.
    pub interests: Option<AssessedInterests>,
    /// Aptitudes in z units (mean 0, SD 1), −5 to 5; `None`: not measured.
    pub aptitudes: ByAptitude<Option<f64>>,
    /// Rated tasks, by trade.
    pub tryouts: Vec<(TradeIndex, Tryout)>,
    /// Trainability samples, by trade.
    pub work_samples: Vec<(TradeIndex, UnitInterval)>,
    /// Work that she has done.
    pub experience: Vec<Experience>,
    /// Codes of certificates and licences that she holds.
    pub certificates: Vec<Arc<str>>,
    /// Schooling completed.
    pub highest_class: Option<SchoolClass>,
    /// Languages that she reads; `None`: unknown.
    pub reads: Option<Vec<Arc<str>>>,
    /// Languages that she speaks; `None`: unknown.
    pub speaks: Option<Vec<Arc<str>>>,
    /// What she can arrange.
    pub available: Availability,
    /// What her body can do.
    pub can: Abilities,
    /// Documents that she has; `None`: unknown.
    pub documents: Option<DocumentSet>,
    /// What she will not show to a course or an employer.
    pub withholds: Vec<Disclosure>,
    /// What she could put into a business; `None`: unknown.
    pub capital: Option<Money>,
    /// Safety facts.
    pub safety: Safety,
    /// Trades that she refuses, those of refused sectors included.
    pub refuses: Vec<TradeIndex>,
    /// What matters to her.
    pub priorities: Priorities,
}

impl Participant {
    /// The places where she would live and work: her place, then the others in her order, each
    /// once, less those that she avoids.
    pub fn places(&self) -> Vec<PlaceIndex> {
        let mut places = Vec::with_capacity(1 + self.will_move_to.len());
        for place in std::iter::once(self.place).chain(self.will_move_to.iter().copied()) {
            if !places.contains(&place) && !self.safety.avoid_places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// How many aptitudes have been measured.
    pub fn measured_aptitudes(&self) -> usize {
        self.aptitudes.cells().iter().filter(|level| level.is_some()).count()
    }
}
