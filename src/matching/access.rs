//! Access: how easily she can get into a trade. `v_C = max(0, 1 − Σ penalties)`, summed in the
//! order of [`Penalty`].

use crate::domain::participant::{Participant, Transport};
use crate::domain::place::PlaceIndex;
use crate::domain::policy::Policy;
use crate::domain::quantity::Money;
use crate::domain::table::{Table, closed_enum};
use crate::domain::trade::{Trade, WorkMode};

use super::course::{CourseOptions, document_penalty};

closed_enum!(
    /// What makes a trade harder to get into, in the order in which penalties are summed.
    Penalty {
        /// Travel.
        Travel = "travel",
        /// Childcare.
        Childcare = "childcare",
        /// Documents.
        Documents = "documents",
        /// A day of her course is not one of hers.
        Clash = "clash",
        /// No course admits her in time.
        Course = "course",
        /// The work is where she would move to.
        LivingPlan = "living_plan",
        /// Capital for own-account work.
        Capital = "capital",
        /// Time to first pay.
        FirstPay = "first_pay",
    }
);

/// One penalty each.
pub type Penalties = Table<Penalty, f64, 8>;

/// Access value with its penalties.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AccessFit {
    /// The penalties.
    pub penalties: Penalties,
    /// `v_C`, 0 to 1.
    pub value: f64,
}

impl AccessFit {
    /// Access to a trade whose work is in `place`, where starting costs `startup_cost`.
    pub fn new(
        participant: &Participant,
        trade: &Trade,
        options: &CourseOptions<'_>,
        place: PlaceIndex,
        startup_cost: Option<Money>,
        policy: &Policy,
    ) -> Self {
        let rule = &policy.access;
        let own_documents = document_penalty(trade.entry.documents, participant, policy);
        let burden = options.hers.map(|hers| hers.burden).unwrap_or_default();
        let penalties = Penalties::from_fn(|penalty| match penalty {
            Penalty::Travel => travel(participant, trade, policy),
            Penalty::Childcare => childcare(participant, trade, policy),
            Penalty::Documents => own_documents + burden.documents,
            Penalty::Clash => burden.clash,
            Penalty::Course if options.in_time.is_empty() => rule.no_course,
            Penalty::LivingPlan if place != participant.place => rule.living_plan,
            Penalty::Course | Penalty::LivingPlan => 0.0,
            Penalty::Capital => capital(participant, trade, startup_cost, policy),
            Penalty::FirstPay => first_pay(trade, options, policy),
        });
        let sum = penalties.cells().iter().fold(0.0, |sum, penalty| sum + penalty);
        Self { penalties, value: (1.0 - sum).max(0.0) }
    }
}

fn travel(participant: &Participant, trade: &Trade, policy: &Policy) -> f64 {
    let rule = &policy.access;
    match participant.available.transport {
        _ if trade.home_based => 0.0,
        Some(Transport::Own) => 0.0,
        Some(Transport::Group) => rule.travel_group,
        Some(Transport::None) => rule.travel_none,
        None => rule.travel_unknown,
    }
}

fn childcare(participant: &Participant, trade: &Trade, policy: &Policy) -> f64 {
    let rule = &policy.access;
    let available = &participant.available;
    let penalty = match (available.childcare_needed, available.childcare_there) {
        (Some(true), Some(false)) => rule.childcare_missing,
        (Some(true), None) => rule.childcare_unknown,
        _ => 0.0,
    };
    if trade.home_based { penalty * rule.childcare_home_based } else { penalty }
}

fn capital(
    participant: &Participant,
    trade: &Trade,
    startup_cost: Option<Money>,
    policy: &Policy,
) -> f64 {
    let rule = &policy.access;
    let own_account = trade.work_mode == WorkMode::OwnAccount;
    let Some(cost) = startup_cost.filter(|cost| own_account && cost.amount.get() > 0.0) else {
        return 0.0;
    };
    // Nothing converts silently: capital in another currency is not known in this one.
    match participant.capital.filter(|capital| capital.currency == cost.currency) {
        Some(capital) => rule.capital * (1.0 - capital.amount.get() / cost.amount.get()).max(0.0),
        None => rule.capital_unknown,
    }
}

fn first_pay(trade: &Trade, options: &CourseOptions<'_>, policy: &Policy) -> f64 {
    let rule = &policy.access;
    let course = options.hers.and_then(|hers| hers.course.timetable.weeks);
    let weeks = course.unwrap_or(trade.training).get();
    rule.first_pay * (weeks / rule.first_pay_weeks).min(1.0)
}
