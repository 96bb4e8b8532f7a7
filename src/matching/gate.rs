//! Gates: rules that take a trade out before anything is weighed.
//!
//! All are evaluated, in the order of [`GateCode`], each with what it needs, what she has and what
//! would open it. Unknown never gates: it asks. A gate never reads a diagnosis, caste, religion,
//! motherhood or legal case.

use std::sync::Arc;

use crate::domain::code::{GateCode, Param};
use crate::domain::participant::{Again, ExperienceLevel, MitigatedMark, Participant};
use crate::domain::policy::Policy;
use crate::domain::quantity::{Currency, SchoolClass};
use crate::domain::table::{Key, closed_enum};
use crate::domain::trade::{Coercion, Mark, Risk, Trade, TradeIndex};

use super::course::CourseOptions;
use super::viability::Viability;

closed_enum!(
    /// What would open a gate.
    OpensIf {
        /// Being old enough.
        Age = "age",
        /// A bridge class or an equivalent certificate.
        BridgeClass = "bridge_class",
        /// Another course.
        AnotherCourse = "another_course",
        /// A mitigation that two people verify, and her consent.
        VerifiedMitigation = "verified_mitigation",
        /// She says otherwise.
        SaysOtherwise = "says_otherwise",
        /// Another arrangement of time.
        AnotherArrangement = "another_arrangement",
        /// An accommodation at work.
        Accommodation = "accommodation",
        /// New evidence of openings.
        NewEvidence = "new_evidence",
        /// A lawful offer.
        LawfulOffer = "lawful_offer",
    }
);

/// A rule that takes a trade out, as it holds for one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Gate {
    /// The rule.
    pub code: GateCode,
    /// What the trade needs.
    pub needs: Option<Param>,
    /// What she has.
    pub has: Option<Param>,
    /// What would open it; `None`: only she herself, and nobody asks.
    pub opens_if: Option<OpensIf>,
}

impl Gate {
    const fn new(code: GateCode, opens_if: Option<OpensIf>) -> Self {
        Self { code, needs: None, has: None, opens_if }
    }

    fn needing(mut self, needs: Param, has: Option<Param>) -> Self {
        self.needs = Some(needs);
        self.has = has;
        self
    }
}

/// One trade as it meets one participant.
#[derive(Debug, Clone, Copy)]
pub struct Meeting<'a> {
    /// Who.
    pub participant: &'a Participant,
    /// Which trade.
    pub index: TradeIndex,
    /// The trade.
    pub trade: &'a Trade,
    /// Its courses as they stand for her.
    pub options: &'a CourseOptions<'a>,
    /// Its viability in each of her places.
    pub viabilities: &'a [Arc<Viability>],
    /// The currency of each of her places.
    pub currencies: &'a [Currency],
    /// The policy.
    pub policy: &'a Policy,
}

/// Every gate that holds, in the order of [`GateCode`].
pub fn gates(meeting: &Meeting<'_>) -> Vec<Gate> {
    let rules: [fn(&Meeting<'_>) -> Option<Gate>; 9] =
        [refused, age, entry, coercion, ruled_out, time, work_limit, no_market, below_minimum_wage];
    rules.into_iter().filter_map(|rule| rule(meeting)).collect()
}

fn refused(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, index, .. } = meeting;
    let again_no = participant
        .experience
        .iter()
        .any(|entry| entry.trade == *index && entry.again == Some(Again::No));
    (again_no || participant.refuses.contains(index)).then(|| Gate::new(GateCode::Refused, None))
}

fn age(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, trade, policy, .. } = meeting;
    let age = f64::from(participant.age?.get());
    let rule = &policy.gate;
    let minor_barred =
        age < rule.adult_age && (trade.entry.hazardous_under_18 || trade.usually_at_night());
    let own_least = f64::from(trade.entry.min_age.get());
    let least = if minor_barred { rule.adult_age.max(own_least) } else { own_least };
    let least = least.max(rule.least_age);
    (age < least).then(|| {
        Gate::new(GateCode::Age, Some(OpensIf::Age))
            .needing(Param::Number(least), Some(Param::Number(age)))
    })
}

/// Schooling under the trade's own rule, or no course that admits her where one is the only way in.
/// A class opens it where one is enough, for the rule and for a course; it is the one that is named.
fn entry(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, trade, options, .. } = meeting;
    let number = |class: SchoolClass| Param::Number(f64::from(class.get()));
    let needs_course = options.only_way_in && !options.in_reach.is_empty();
    let hers = participant.highest_class;
    let gate = |opens_if, needs: SchoolClass| {
        Gate::new(GateCode::Entry, Some(opens_if)).needing(number(needs), hers.map(number))
    };
    let own_rule = trade.entry.min_class;
    if hers.is_some_and(|hers| own_rule > hers) {
        let admitting = needs_course.then(|| options.admitting_class(participant, own_rule));
        return Some(gate(OpensIf::BridgeClass, admitting.flatten().unwrap_or(own_rule)));
    }
    if !needs_course || !options.admitting.is_empty() {
        return None;
    }
    if let Some(class) = hers.and_then(|hers| options.admitting_class(participant, hers)) {
        return Some(gate(OpensIf::BridgeClass, class));
    }
    let least = options.in_reach.iter().filter_map(|course| course.admission.min_class).min();
    Some(match least {
        Some(least) => gate(OpensIf::AnotherCourse, least),
        None => Gate::new(GateCode::Entry, Some(OpensIf::AnotherCourse)),
    })
}

fn coercion(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, index, trade, .. } = meeting;
    let safety = &participant.safety;
    if safety.avoid_trades.contains(index) || participant.places().is_empty() {
        return Some(Gate::new(GateCode::Coercion, Some(OpensIf::SaysOtherwise)));
    }
    let mut flags = Vec::new();
    let mut can_open = true;
    for (way, _) in trade.coercion.iter().filter(|(_, mark)| **mark == Some(Mark::Usual)) {
        let mitigated = safety.is_mitigated(*index, MitigatedMark::Coercion(way));
        let (she_said_no, considered) = match way {
            Coercion::LiveIn => (safety.no_live_in == Some(true), safety.no_live_in == Some(false)),
            Coercion::LoneWorksite => {
                (safety.no_lone_worksite == Some(true), safety.no_lone_worksite == Some(false))
            }
            Coercion::RecruiterOrAdvance => (safety.no_recruiter_or_advance == Some(true), false),
            Coercion::SexualisedSetting => (false, false),
        };
        if she_said_no || !(mitigated || considered) {
            flags.push(way.word());
            can_open &= !she_said_no;
        }
    }
    (!flags.is_empty()).then(|| {
        let opens_if = if can_open { OpensIf::VerifiedMitigation } else { OpensIf::SaysOtherwise };
        Gate::new(GateCode::Coercion, Some(opens_if)).needing(Param::Words(flags), None)
    })
}

fn ruled_out(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, trade, .. } = meeting;
    let usual = |risk: Risk| *trade.risks.of(risk) == Some(Mark::Usual);
    let homes = participant.safety.no_client_homes == Some(true) && usual(Risk::ClientHomes);
    let night = participant.available.night_work == Some(false) && usual(Risk::Night);
    let ruled: Vec<&'static str> = [(homes, Risk::ClientHomes), (night, Risk::Night)]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, risk)| risk.word())
        .collect();
    (!ruled.is_empty()).then(|| {
        Gate::new(GateCode::RuledOut, Some(OpensIf::SaysOtherwise))
            .needing(Param::Words(ruled), None)
    })
}

fn time(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, options, .. } = meeting;
    let none_in_time =
        options.only_way_in && !options.in_reach.is_empty() && options.in_time.is_empty();
    none_in_time.then(|| {
        let weeks = options.in_reach.iter().filter_map(|course| course.timetable.weeks);
        let shortest = weeks.map(crate::domain::quantity::Weeks::get).min_by(f64::total_cmp);
        let left = participant.available.weeks_until_exit.map(|left| Param::Number(left.get()));
        let gate = Gate::new(GateCode::Time, Some(OpensIf::AnotherArrangement));
        match shortest {
            Some(weeks) => gate.needing(Param::Number(weeks), left),
            None => gate,
        }
    })
}

fn work_limit(meeting: &Meeting<'_>) -> Option<Gate> {
    let Meeting { participant, index, trade, policy, .. } = meeting;
    let does_it = participant.experience.iter().any(|entry| {
        entry.trade == *index
            && matches!(entry.level, Some(ExperienceLevel::Alone | ExperienceLevel::Taught))
            && entry.again == Some(Again::Yes)
    });
    if does_it {
        return None;
    }
    let mitigated = |mark| participant.safety.is_mitigated(*index, mark);
    let unmet = trade.demands.iter().filter(|(demand, needed)| {
        **needed
            && *participant.can.demands.of(*demand) == Some(false)
            && !mitigated(MitigatedMark::Demand(*demand))
    });
    let mut limits: Vec<&'static str> = unmet.map(|(demand, _)| demand.word()).collect();
    let too_heavy = participant.can.lift.is_some_and(|lift| {
        trade.lift.get() > policy.gate.lift_ratio * lift.get() && !mitigated(MitigatedMark::Lift)
    });
    if too_heavy {
        limits.push("needs_lift_kg");
    }
    (!limits.is_empty()).then(|| {
        Gate::new(GateCode::WorkLimit, Some(OpensIf::Accommodation))
            .needing(Param::Words(limits), None)
    })
}

/// Whether every place of hers is closed to the trade, by whichever measured rule.
fn every_place_closed(meeting: &Meeting<'_>) -> bool {
    meeting.viabilities.iter().all(|here| here.no_market || here.below_minimum_wage)
}

fn no_market(meeting: &Meeting<'_>) -> Option<Gate> {
    let somewhere = meeting.viabilities.iter().any(|here| here.no_market);
    (somewhere && every_place_closed(meeting))
        .then(|| Gate::new(GateCode::NoMarket, Some(OpensIf::NewEvidence)))
}

fn below_minimum_wage(meeting: &Meeting<'_>) -> Option<Gate> {
    let mut places = meeting.viabilities.iter().zip(meeting.currencies);
    let (here, currency) = places.find(|(here, _)| here.below_minimum_wage)?;
    every_place_closed(meeting).then(|| {
        let earnings = here.known.as_ref().and_then(|known| known.earnings.earnings.as_ref());
        let paid = earnings.map(|earnings| Param::Money(earnings.amount, currency.code()));
        let gate = Gate::new(GateCode::BelowMinimumWage, Some(OpensIf::LawfulOffer));
        match here.class_floor {
            Some(floor) => gate.needing(Param::Money(floor, currency.code()), paid),
            None => gate,
        }
    })
}
