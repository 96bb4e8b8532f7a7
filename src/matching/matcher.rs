//! The matcher: one way through the method for the API, the commands, the batch and the engine.
//!
//! [`Matcher::assess`] gives every trade's gates and five values; [`Matcher::rank`] adds draws,
//! tiers, the shortlist and the codes that explain them.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::domain::aptitude::ByAptitude;
use crate::domain::catalogue::Catalogue;
use crate::domain::code::ByCriterion;
use crate::domain::interest::ByScale;
use crate::domain::market::Market;
use crate::domain::participant::Participant;
use crate::domain::place::PlaceIndex;
use crate::domain::policy::Policy;
use crate::domain::quantity::Currency;
use crate::domain::table::Key;
use crate::domain::trade::{Trade, TradeIndex};

use super::access::AccessFit;
use super::bank::{Bank, Draws};
use super::congruence::{Deviation, InterestPattern, PatternState, Tryouts, interest_value};
use super::course::CourseOptions;
use super::evidence::MarketEvidence;
use super::gate::{Meeting, gates};
use super::ranking::{Bar, InterestFit, Standing};
use super::safety::SafetyFit;
use super::score::{Weights, utility, weights};
use super::shortfall::{AptitudeFit, Levels};
use super::viability::{Grade, Viability};

/// The draws of a trade's own variables.
#[derive(Debug)]
pub struct TradeDraws {
    /// Try-out rating.
    pub tryout: Draws,
    /// Trainability sample or experience.
    pub sample: Draws,
    /// Tightness of the market.
    pub tightness: Draws,
    /// Earnings.
    pub earnings: Draws,
    /// Access.
    pub access: Draws,
    /// Safety.
    pub safety: Draws,
}

/// Everything that does not depend on the participant, made ready once.
pub struct Matcher<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) policy: &'a Policy,
    pub(super) valued_on: Date,
    evidence: MarketEvidence<'a>,
    viabilities: Vec<OnceLock<Arc<Viability>>>,
    deviations: Vec<Deviation>,
    bank: Bank,
    interest_draws: OnceLock<ByScale<Draws>>,
    aptitude_draws: OnceLock<ByAptitude<Draws>>,
    trade_draws: Vec<OnceLock<TradeDraws>>,
}

/// Every trade as it stands for one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// Her weights.
    pub weights: Weights,
    /// Ungated trades, the greatest utility first, ties by id.
    pub ranked: Vec<Standing>,
    /// Gated trades, by id.
    pub gated: Vec<Standing>,
}

impl Assessment {
    /// The trades of the three greatest utilities, ordered by id.
    pub fn top_three(&self) -> Vec<TradeIndex> {
        let mut top: Vec<_> = self.ranked.iter().take(3).map(|standing| standing.trade).collect();
        top.sort_unstable();
        top
    }
}

impl<'a> Matcher<'a> {
    /// A matcher for a catalogue, a market and a policy, as of a day.
    pub fn new(
        catalogue: &'a Catalogue,
        market: &'a Market,
        policy: &'a Policy,
        valued_on: Date,
    ) -> Self {
        let means = catalogue.interest_means();
        Self {
            catalogue,
            policy,
            valued_on,
            evidence: MarketEvidence::new(catalogue, market, policy, valued_on),
            viabilities: std::iter::repeat_with(OnceLock::new)
                .take(catalogue.trades().len() * catalogue.places().len())
                .collect(),
            deviations: catalogue.trades().iter().map(|t| Deviation::new(t, means)).collect(),
            bank: Bank::new(),
            interest_draws: OnceLock::new(),
            aptitude_draws: OnceLock::new(),
            trade_draws: catalogue.trades().iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The catalogue.
    pub const fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// The policy.
    pub const fn policy(&self) -> &'a Policy {
        self.policy
    }

    /// The day of valuation.
    pub const fn valued_on(&self) -> Date {
        self.valued_on
    }

    /// Viability of a trade in a place, computed once for each pair that is asked for.
    // The table has one cell for each trade and place of the catalogue.
    #[allow(clippy::indexing_slicing)]
    pub fn viability(&self, trade: TradeIndex, place: PlaceIndex) -> &Arc<Viability> {
        let cell = trade.get() * self.catalogue.places().len() + place.get();
        self.viabilities[cell].get_or_init(|| Arc::new(self.evidence.viability(trade, place)))
    }

    pub(super) fn interest_draws(&self) -> &ByScale<Draws> {
        self.interest_draws
            .get_or_init(|| ByScale::from_fn(|scale| self.bank.draws("interest/", scale.word())))
    }

    pub(super) fn aptitude_draws(&self) -> &ByAptitude<Draws> {
        self.aptitude_draws.get_or_init(|| {
            ByAptitude::from_fn(|aptitude| self.bank.draws("aptitude/", aptitude.word()))
        })
    }

    // The list has one cell for each trade of the catalogue.
    #[allow(clippy::indexing_slicing)]
    pub(super) fn trade_draws(&self, index: TradeIndex) -> &TradeDraws {
        self.trade_draws[index.get()].get_or_init(|| {
            let id = self.catalogue.trade(index).id.as_str();
            TradeDraws {
                tryout: self.bank.draws("tryout/", id),
                sample: self.bank.draws("sample/", id),
                tightness: self.bank.draws("tightness/", id),
                earnings: self.bank.draws("earnings/", id),
                access: self.bank.draws("access/", id),
                safety: self.bank.draws("safety/", id),
            }
        })
    }

    // The list has one cell for each trade of the catalogue.
    #[allow(clippy::indexing_slicing)]
    pub(super) fn deviation(&self, index: TradeIndex) -> &Deviation {
        &self.deviations[index.get()]
    }

    /// Gates and the five values of every trade for a participant.
    pub fn assess(&self, participant: &Participant) -> Assessment {
        let person = self.person(participant);
        let standings = self.catalogue.trade_indexes().map(|index| self.standing(index, &person));
        let (mut ranked, gated): (Vec<_>, Vec<_>) =
            standings.partition(|standing| standing.gates.is_empty());
        ranked.sort_by(|a, b| b.utility.total_cmp(&a.utility).then(a.trade.cmp(&b.trade)));
        Assessment { weights: person.weights, ranked, gated }
    }

    /// How one trade stands for a participant, as in [`Self::assess`].
    pub fn stand(&self, participant: &Participant, trade: TradeIndex) -> Standing {
        self.standing(trade, &self.person(participant))
    }

    fn person<'p>(&self, participant: &'p Participant) -> Person<'p> {
        let pattern = InterestPattern::new(participant, self.policy);
        Person {
            participant,
            places: participant.places(),
            pattern: pattern.map(|pattern| pattern.state(self.policy)),
            tryouts: Tryouts::new(participant, self.policy),
            levels: Levels::new(participant),
            weights: weights(&participant.priorities, self.policy),
        }
    }

    fn standing(&self, index: TradeIndex, person: &Person<'_>) -> Standing {
        let participant = person.participant;
        let trade = self.catalogue.trade(index);
        let options =
            CourseOptions::new(self.catalogue, participant, index, self.valued_on, self.policy);
        let viabilities: Vec<Arc<Viability>> =
            person.places.iter().map(|place| self.viability(index, *place).clone()).collect();
        let currencies: Vec<Currency> =
            person.places.iter().map(|place| self.catalogue.place(*place).currency).collect();
        let gates = gates(&Meeting {
            participant,
            index,
            trade,
            options: &options,
            viabilities: &viabilities,
            currencies: &currencies,
            policy: self.policy,
        });
        let interest = self.interest(index, person);
        let aptitude = AptitudeFit::new(participant, &person.levels, index, trade, self.policy);
        let safety = SafetyFit::new(participant, index, trade, self.policy);
        let fixed = (interest.value, aptitude.value, safety.value);
        let best = self.best_place(trade, person, viabilities, &options, fixed);
        Standing {
            trade: index,
            gates,
            bars: bars(participant, trade, &best.viability, &aptitude, safety),
            place: best.place,
            interest,
            aptitude,
            market_parts: best.viability.known.as_ref().map(|known| {
                (known.earnings.value(0.0, self.policy), known.stability.value(self.policy))
            }),
            viability: best.viability,
            access: best.access,
            safety,
            values: best.values,
            utility: best.utility,
            course: options.hers.map(|hers| hers.course.id.clone()),
            course_known: options.any_known,
        }
    }

    fn interest(&self, index: TradeIndex, person: &Person<'_>) -> InterestFit {
        let deviation = self.deviation(index);
        let inventory = person.pattern.map_or(0.5, |state| state.value(deviation));
        let tryout = person.tryouts.value(person.participant, index, self.policy);
        InterestFit {
            reliability: person.pattern.map(|state| state.reliability),
            correlation: person.pattern.and_then(|state| state.correlation(deviation)),
            inventory,
            tryout,
            value: interest_value(inventory, tryout.map(|tryout| tryout.value), self.policy),
        }
    }

    /// Of her places that are not closed to the trade (of all, where every one is closed) the one
    /// of greatest utility, known before unverified, then in her order.
    fn best_place(
        &self,
        trade: &Trade,
        person: &Person<'_>,
        viabilities: Vec<Arc<Viability>>,
        options: &CourseOptions<'_>,
        (interest, aptitude, safety): (f64, f64, f64),
    ) -> AtPlace {
        let closed = |here: &Arc<Viability>| here.no_market || here.below_minimum_wage;
        let all_closed = viabilities.iter().all(closed);
        let mut best: Option<AtPlace> = None;
        for (place, viability) in person.places.iter().copied().zip(viabilities) {
            if closed(&viability) && !all_closed {
                continue;
            }
            let cost = viability.startup_cost;
            let access =
                AccessFit::new(person.participant, trade, options, place, cost, self.policy);
            let values =
                ByCriterion::new([interest, aptitude, viability.value, access.value, safety]);
            let utility = utility(&person.weights, &values);
            let here = AtPlace { place, viability, access, values, utility };
            if best.as_ref().is_none_or(|best| here.is_better_than(best)) {
                best = Some(here);
            }
        }
        best.unwrap_or_else(|| self.nowhere(person, interest, aptitude, safety))
    }

    /// Where she avoids every place: gated already; the values are those of an unknown market.
    fn nowhere(&self, person: &Person<'_>, interest: f64, aptitude: f64, safety: f64) -> AtPlace {
        let access = AccessFit { penalties: super::access::Penalties::new([0.0; 8]), value: 0.0 };
        let viability = Arc::new(Viability {
            known: None,
            grade: Grade::Unverified,
            value: self.policy.market.unverified,
            class_floor: None,
            startup_cost: None,
            no_market: false,
            below_minimum_wage: false,
            demonstration: false,
        });
        let values = ByCriterion::new([interest, aptitude, viability.value, access.value, safety]);
        let utility = utility(&person.weights, &values);
        AtPlace { place: person.participant.place, viability, access, values, utility }
    }
}

/// What does not depend on the trade.
struct Person<'a> {
    participant: &'a Participant,
    places: Vec<PlaceIndex>,
    pattern: Option<PatternState>,
    tryouts: Tryouts,
    levels: Levels,
    weights: Weights,
}

struct AtPlace {
    place: PlaceIndex,
    viability: Arc<Viability>,
    access: AccessFit,
    values: ByCriterion<f64>,
    utility: f64,
}

impl AtPlace {
    fn is_better_than(&self, other: &Self) -> bool {
        let known = |here: &Self| here.viability.known.is_some();
        match self.utility.total_cmp(&other.utility) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => known(self) && !known(other),
        }
    }
}

fn bars(
    participant: &Participant,
    trade: &Trade,
    viability: &Viability,
    aptitude: &AptitudeFit,
    safety: SafetyFit,
) -> Vec<Bar> {
    let closed_to_minors = trade.entry.hazardous_under_18 || trade.usually_at_night();
    [
        (viability.known.is_none(), Bar::UnverifiedMarket),
        (!safety.known, Bar::UnknownSafety),
        (aptitude.bridge.is_some(), Bar::UnbridgedShortfall),
        (participant.age.is_none() && closed_to_minors, Bar::UnknownAge),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, bar)| bar)
    .collect()
}
