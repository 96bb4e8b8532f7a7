//! What is not known of her, and whether it could change the three best trades.
//!
//! Each unknown is tried at both ends of what is possible; the same assessment that ranks her
//! trades answers.

use crate::domain::aptitude::Aptitude;
use crate::domain::participant::{Participant, Transport};
use crate::domain::policy::Policy;
use crate::domain::quantity::{
    Amount, Kilograms, Money, OutOfBounds, SchoolClass, StandardScore, Weeks, Years,
};
use crate::domain::table::Key;
use crate::domain::trade::{Demand, Document, DocumentSet, TradeIndex};

use super::congruence::InterestPattern;
use super::matcher::{Assessment, Matcher};
use super::ranking::Unknown;
use super::uncertainty::DRAWN_TRADES;

/// An average aptitude and a standard deviation, as standard scores (GATB tradition).
const STANDARD_MEAN: f64 = 100.0;
/// See [`STANDARD_MEAN`].
const STANDARD_SD: f64 = 20.0;

/// Everything that is not known, in the order of the profile's sections.
pub fn unknowns(
    matcher: &Matcher<'_>,
    participant: &Participant,
    assessment: &Assessment,
) -> Vec<Unknown> {
    let search = Search { matcher, participant, present: assessment.top_three() };
    let best: Vec<TradeIndex> =
        assessment.ranked.iter().take(DRAWN_TRADES).map(|standing| standing.trade).collect();
    let mut found = Vec::new();
    if InterestPattern::new(participant, matcher.policy()).is_none() {
        // Six scales have no two ends; how she answers could always change the list.
        found.push(Unknown { pointer: "/interests".to_owned(), could_change_top3: true });
    }
    found.extend(search.aptitudes(&best));
    found.extend(search.person());
    found.extend(search.arrangements());
    found.extend(search.abilities(&best));
    found.extend(search.means());
    found
}

struct Search<'a> {
    matcher: &'a Matcher<'a>,
    participant: &'a Participant,
    present: Vec<TradeIndex>,
}

impl Search<'_> {
    fn policy(&self) -> &Policy {
        self.matcher.policy()
    }

    /// Tries a change at two ends.
    fn tried<E: Copy>(
        &self,
        pointer: impl Into<String>,
        ends: [E; 2],
        change: impl Fn(&mut Participant, E),
    ) -> Unknown {
        let differs = ends.into_iter().any(|end| {
            let mut changed = self.participant.clone();
            change(&mut changed, end);
            self.matcher.assess(&changed).top_three() != self.present
        });
        Unknown { pointer: pointer.into(), could_change_top3: differs }
    }

    fn aptitudes(&self, best: &[TradeIndex]) -> Vec<Unknown> {
        let rule = &self.policy().unknown;
        let ends = [rule.aptitude_low, rule.aptitude_high]
            .map(|score| StandardScore::new(score).map_or(STANDARD_MEAN, StandardScore::get))
            .map(|score| (score - STANDARD_MEAN) / STANDARD_SD);
        let essential = |aptitude: Aptitude| {
            best.iter().any(|trade| {
                let trade = self.matcher.catalogue().trade(*trade);
                trade.essentials.iter().any(|essential| essential.aptitude == aptitude)
            })
        };
        let absent = Aptitude::ALL.iter().copied().filter(|aptitude| {
            self.participant.aptitudes.of(*aptitude).is_none() && essential(*aptitude)
        });
        absent
            .map(|aptitude| {
                let pointer = format!("/aptitudes/scores/{aptitude}");
                self.tried(pointer, ends, |changed, level| {
                    changed.aptitudes.set(aptitude, Some(level));
                })
            })
            .collect()
    }

    fn person(&self) -> Vec<Unknown> {
        let rule = &self.policy().unknown;
        let mut found = Vec::new();
        if self.participant.age.is_none() {
            let ends = [rule.age_low, rule.age_high].map(|age| whole(age, Years::new));
            found.push(self.tried("/age_years", ends, |changed, age| changed.age = age));
        }
        if self.participant.highest_class.is_none() {
            let ends =
                [rule.class_low, rule.class_high].map(|class| whole(class, SchoolClass::new));
            found.push(self.tried("/education/highest_class", ends, |changed, class| {
                changed.highest_class = class;
            }));
        }
        found
    }

    fn arrangements(&self) -> Vec<Unknown> {
        let rule = &self.policy().unknown;
        let available = &self.participant.available;
        let mut found = Vec::new();
        if available.weeks_until_exit.is_none() {
            let ends = [rule.weeks_low, rule.weeks_high].map(|weeks| Weeks::new(weeks).ok());
            found.push(self.tried("/available/weeks_until_exit", ends, |changed, weeks| {
                changed.available.weeks_until_exit = weeks;
            }));
        }
        if available.transport.is_none() {
            let ends = [Transport::Own, Transport::None];
            found.push(self.tried("/available/safe_transport", ends, |changed, transport| {
                changed.available.transport = Some(transport);
            }));
        }
        let childcare = match (available.childcare_needed, available.childcare_there) {
            (None, None | Some(false)) => Some("/available/childcare_needed"),
            (Some(true), None) => Some("/available/childcare_there"),
            _ => None,
        };
        if let Some(pointer) = childcare {
            found.push(self.tried(pointer, [true, false], |changed, missing| {
                changed.available.childcare_needed = Some(missing);
                changed.available.childcare_there = Some(!missing);
            }));
        }
        found
    }

    /// In the order of the profile: standing, lifting, then the others.
    fn abilities(&self, best: &[TradeIndex]) -> Vec<Unknown> {
        let mut found = Vec::new();
        for demand in Demand::ALL.iter().copied() {
            found.extend(self.demand(demand, best));
            if demand == Demand::StandAllDay {
                found.extend(self.lift(best));
            }
        }
        found
    }

    fn demand(&self, demand: Demand, best: &[TradeIndex]) -> Option<Unknown> {
        let needed =
            best.iter().any(|trade| *self.matcher.catalogue().trade(*trade).demands.of(demand));
        let unknown = self.participant.can.demands.of(demand).is_none();
        let name = demand.word().trim_start_matches("needs_");
        (needed && unknown).then(|| {
            self.tried(format!("/can/{name}"), [true, false], |changed, can| {
                changed.can.demands.set(demand, Some(can));
            })
        })
    }

    fn lift(&self, best: &[TradeIndex]) -> Option<Unknown> {
        let rule = &self.policy().unknown;
        let lifts =
            best.iter().any(|trade| self.matcher.catalogue().trade(*trade).lift.get() > 0.0);
        let ends = [rule.lift_low, rule.lift_high].map(|lift| Kilograms::new(lift).ok());
        (lifts && self.participant.can.lift.is_none())
            .then(|| self.tried("/can/lift_kg", ends, |changed, lift| changed.can.lift = lift))
    }

    fn means(&self) -> Vec<Unknown> {
        let rule = &self.policy().unknown;
        let mut found = Vec::new();
        if self.participant.documents.is_none() {
            let all: DocumentSet = Document::ALL.iter().copied().collect();
            let ends = [all, DocumentSet::default()];
            found.push(self.tried("/documents", ends, |changed, documents| {
                changed.documents = Some(documents);
            }));
        }
        if self.participant.capital.is_none() {
            let currency = self.matcher.catalogue().place(self.participant.place).currency;
            let ends = [rule.capital_low, rule.capital_high].map(|amount| Amount::new(amount).ok());
            found.push(self.tried("/capital", ends, |changed, amount| {
                changed.capital = amount.map(|amount| Money { amount, currency });
            }));
        }
        found
    }
}

/// A whole number of the policy as a bounded quantity.
fn whole<T>(value: f64, make: impl Fn(u8) -> Result<T, OutOfBounds>) -> Option<T> {
    let number = (0..=u8::MAX).find(|number| f64::from(*number) >= value)?;
    make(number).ok()
}
