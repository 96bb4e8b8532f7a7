//! Uncertainty: how scores, ranks and parts spread over the 1,024 draws of the bank.
//!
//! In a draw every variable of the best trades moves at once; weights stay; nothing is clipped
//! except as a formula says.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::domain::code::ByCriterion;
use crate::domain::participant::Participant;
use crate::domain::place::PlaceIndex;
use crate::domain::policy::Policy;
use crate::domain::trade::TradeIndex;

use super::bank::DRAWS;
use super::congruence::{InterestPattern, PatternState, interest_value};
use super::matcher::Matcher;
use super::ranking::{Pairwise, Standing};
use super::score::{Weights, utility};
use super::shortfall::{Levels, Shown};
use super::tier::Outlook;

/// How many of the best trades are drawn.
pub const DRAWN_TRADES: usize = 16;

/// Position of the 5% point among 1,024 sorted draws, counted from 0.
const LOW: usize = 51;
/// Position of the 95% point among 1,024 sorted draws, counted from 0.
const HIGH: usize = 972;

/// The spread of one trade over the draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// The trade.
    pub trade: TradeIndex,
    /// 5% and 95% points of the score, widened to hold the score itself.
    pub interval90: (f64, f64),
    /// Share of draws in which at most two of the drawn trades are ahead.
    pub p_top3: f64,
    /// Spread of each value: `√(Σ(v − mean)²/1024)`.
    pub standard_errors: ByCriterion<f64>,
    /// The 95% point of the market value.
    pub market_high: f64,
}

/// Spreads of the drawn trades, by rank, with their pairwise probabilities.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Uncertainty {
    /// One a trade, by rank.
    pub spreads: Vec<Spread>,
    /// Pairwise probabilities.
    pub pairwise: Pairwise,
}

/// The values of one trade in every draw.
struct Drawn {
    trade: TradeIndex,
    utilities: Vec<f64>,
    values: ByCriterion<Vec<f64>>,
}

/// What the draws of one participant rest on: her interests and aptitudes in every draw, and for
/// each trade that was drawn what follows from them. A changed profile with the same interests and
/// aptitudes is drawn from the same.
pub struct PersonDraws<'a> {
    matcher: &'a Matcher<'a>,
    patterns: Option<Vec<PatternState>>,
    levels: Vec<Levels>,
    fits: RefCell<HashMap<TradeIndex, Rc<Fits>>>,
    markets: RefCell<HashMap<(TradeIndex, PlaceIndex), Rc<MarketDraws>>>,
}

/// `v_RIA` and `v_test` of one trade in every draw.
struct Fits {
    inventory: Vec<f64>,
    test: Vec<f64>,
}

/// `v_M` of one trade in one place in every draw, and its 95% point.
struct MarketDraws {
    values: Vec<f64>,
    high: f64,
}

impl<'a> PersonDraws<'a> {
    /// The draws of a participant.
    pub fn new(matcher: &'a Matcher<'a>, participant: &Participant) -> Self {
        Self {
            matcher,
            patterns: patterns(matcher, participant),
            levels: levels(matcher, participant),
            fits: RefCell::default(),
            markets: RefCell::default(),
        }
    }

    /// Draws the best of the given standings, which stand by rank.
    pub fn uncertainty(&self, weights: &Weights, ranked: &[Standing]) -> Uncertainty {
        let best = best(ranked);
        let drawn: Vec<Drawn> = best.iter().map(|standing| self.draw(standing, weights)).collect();
        let spreads = drawn.iter().zip(best).map(|(draws, standing)| Spread {
            trade: draws.trade,
            interval90: interval90(&draws.utilities, standing.utility),
            p_top3: p_top3(draws, &drawn),
            standard_errors: ByCriterion::from_fn(|criterion| {
                standard_error(draws.values.of(criterion))
            }),
            market_high: self.market(standing).high,
        });
        Uncertainty { spreads: spreads.collect(), pairwise: pairwise(&drawn) }
    }

    /// The same draws, as far as tiers need them.
    pub fn outlook(&self, weights: &Weights, ranked: &[Standing]) -> Utilities {
        let drawn = best(ranked).iter().map(|standing| {
            let mut utilities = Vec::with_capacity(DRAWS);
            self.each_draw(standing, |values| utilities.push(utility(weights, values)));
            (utilities, self.market(standing).high)
        });
        Utilities { drawn: drawn.collect() }
    }

    fn draw(&self, standing: &Standing, weights: &Weights) -> Drawn {
        let mut values = ByCriterion::from_fn(|_| Vec::with_capacity(DRAWS));
        let mut utilities = Vec::with_capacity(DRAWS);
        self.each_draw(standing, |drawn| {
            utilities.push(utility(weights, drawn));
            for (criterion, value) in drawn.iter() {
                values.of_mut(criterion).push(*value);
            }
        });
        Drawn { trade: standing.trade, utilities, values }
    }

    /// Hands the five values of every draw on.
    fn each_draw(&self, standing: &Standing, mut hand_on: impl FnMut(&ByCriterion<f64>)) {
        let policy = self.matcher.policy();
        let rule = &policy.uncertainty;
        let normal = self.matcher.trade_draws(standing.trade);
        let (fits, market) = (self.fits(standing.trade), self.market(standing));
        let own = normal.tryout.iter().zip(&normal.sample).zip(&normal.access).zip(&normal.safety);
        let fits = fits.inventory.iter().zip(&fits.test).zip(&market.values);
        for (((inventory, test), market), (((tryout, sample), access), safety)) in fits.zip(own) {
            let said = standing.interest.tryout.map(|said| said.value + rule.tryout * tryout);
            hand_on(&ByCriterion::new([
                interest_value(*inventory, said, policy),
                shown_value(standing.aptitude.shown, *test, *sample, policy),
                *market,
                standing.access.value + rule.access * access,
                standing.safety.value + rule.safety * safety,
            ]));
        }
    }

    fn fits(&self, index: TradeIndex) -> Rc<Fits> {
        let made = || {
            let (trade, deviation) =
                (self.matcher.catalogue().trade(index), self.matcher.deviation(index));
            let policy = self.matcher.policy();
            let state = |draw| self.patterns.as_ref().and_then(|states| states.get(draw));
            Rc::new(Fits {
                inventory: (0..DRAWS)
                    .map(|draw| state(draw).map_or(0.5, |state| state.value(deviation)))
                    .collect(),
                test: self.levels.iter().map(|levels| levels.test_value(trade, policy)).collect(),
            })
        };
        self.fits.borrow_mut().entry(index).or_insert_with(made).clone()
    }

    fn market(&self, standing: &Standing) -> Rc<MarketDraws> {
        let made = || {
            let normal = self.matcher.trade_draws(standing.trade);
            let pairs = normal.tightness.iter().zip(&normal.earnings);
            let policy = self.matcher.policy();
            let values: Vec<f64> = pairs
                .map(|(tightness, earnings)| {
                    standing.viability.drawn(*tightness, *earnings, policy)
                })
                .collect();
            Rc::new(MarketDraws { high: point(&values, HIGH), values })
        };
        let key = (standing.trade, standing.place);
        self.markets.borrow_mut().entry(key).or_insert_with(made).clone()
    }
}

/// The trades that are drawn.
fn best(ranked: &[Standing]) -> &[Standing] {
    ranked.get(..DRAWN_TRADES.min(ranked.len())).unwrap_or_default()
}

/// The utilities of the drawn trades in every draw, with the 95% points of their markets.
pub struct Utilities {
    drawn: Vec<(Vec<f64>, f64)>,
}

impl Outlook for Utilities {
    fn drawn(&self) -> usize {
        self.drawn.len()
    }

    fn ahead(&self, one: usize, other: usize) -> f64 {
        let pair = self.drawn.get(one).zip(self.drawn.get(other));
        pair.map_or(0.0, |((one, _), (other, _))| probability_ahead(one, other))
    }

    fn market_high(&self, position: usize) -> Option<f64> {
        self.drawn.get(position).map(|(_, high)| *high)
    }
}

impl Outlook for Uncertainty {
    fn drawn(&self) -> usize {
        self.spreads.len()
    }

    fn ahead(&self, one: usize, other: usize) -> f64 {
        let row = self.pairwise.ahead.get(one);
        row.and_then(|row| row.get(other)).copied().unwrap_or(0.0)
    }

    fn market_high(&self, position: usize) -> Option<f64> {
        self.spreads.get(position).map(|spread| spread.market_high)
    }
}

/// Her interest profile in every draw; `None` where it is not assessed.
#[allow(clippy::many_single_char_names)] // The scales' own letters.
fn patterns(matcher: &Matcher<'_>, participant: &Participant) -> Option<Vec<PatternState>> {
    let pattern = InterestPattern::new(participant, matcher.policy())?;
    let [r, i, a, s, e, c] = matcher.interest_draws().cells();
    let scales = r.iter().zip(i).zip(a).zip(s).zip(e).zip(c);
    let states = scales.map(|(((((r, i), a), s), e), c)| {
        pattern.drawn([*r, *i, *a, *s, *e, *c], matcher.policy())
    });
    Some(states.collect())
}

/// Her aptitudes in every draw.
fn levels(matcher: &Matcher<'_>, participant: &Participant) -> Vec<Levels> {
    let rule = &matcher.policy().aptitude;
    let draws = matcher.aptitude_draws();
    (0..DRAWS)
        .map(|draw| {
            let normal = |aptitude| {
                let of_aptitude: &super::bank::Draws = draws.of(aptitude);
                of_aptitude.get(draw).copied().unwrap_or(0.0)
            };
            Levels::drawn(
                participant,
                |aptitude| rule.standard_error * normal(aptitude),
                |aptitude| rule.unmeasured_sd * normal(aptitude),
            )
        })
        .collect()
}

fn shown_value(shown: Shown, test: f64, normal: f64, policy: &Policy) -> f64 {
    let error = match shown {
        Shown::Nothing => 0.0,
        Shown::Sample(_) => policy.uncertainty.sample,
        Shown::Experience(..) => policy.uncertainty.experience,
    };
    shown.value(test, error * normal, policy)
}

/// The value at a position of the sorted draws.
fn point(draws: &[f64], position: usize) -> f64 {
    let mut sorted = draws.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted.get(position).copied().unwrap_or(f64::NAN)
}

fn interval90(utilities: &[f64], utility: f64) -> (f64, f64) {
    let mut sorted = utilities.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let at = |position: usize| sorted.get(position).copied().unwrap_or(utility);
    (100.0 * at(LOW).min(utility), 100.0 * at(HIGH).max(utility))
}

/// Standard deviation over the draws, with divisor 1,024.
fn standard_error(values: &[f64]) -> f64 {
    let mean = values.iter().fold(0.0, |sum, value| sum + value) / 1024.0;
    let squares = values.iter().fold(0.0, |sum, value| sum + (value - mean) * (value - mean));
    (squares / 1024.0).sqrt()
}

/// Whether `a` is ahead of `b` in a draw; equal utilities go to the smaller id.
fn is_ahead(a: (f64, TradeIndex), b: (f64, TradeIndex)) -> bool {
    a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)).is_gt()
}

fn p_top3(own: &Drawn, all: &[Drawn]) -> f64 {
    let mut among = 0.0;
    for (draw, utility) in own.utilities.iter().enumerate() {
        let others = all.iter().filter(|other| other.trade != own.trade);
        let ahead = others.filter(|other| {
            let theirs = other.utilities.get(draw).copied().unwrap_or(f64::NEG_INFINITY);
            is_ahead((theirs, other.trade), (*utility, own.trade))
        });
        if ahead.count() <= 2 {
            among += 1.0;
        }
    }
    among / 1024.0
}

/// Share of draws in which `a` is ahead of `b`; a tie counts as one half.
fn probability_ahead(a: &[f64], b: &[f64]) -> f64 {
    let wins = a.iter().zip(b).fold(0.0, |wins, (a, b)| match a.total_cmp(b) {
        std::cmp::Ordering::Greater => wins + 1.0,
        std::cmp::Ordering::Equal => wins + 0.5,
        std::cmp::Ordering::Less => wins,
    });
    wins / 1024.0
}

fn pairwise(drawn: &[Drawn]) -> Pairwise {
    let row =
        |a: &Drawn| drawn.iter().map(|b| probability_ahead(&a.utilities, &b.utilities)).collect();
    Pairwise {
        trades: drawn.iter().map(|draws| draws.trade).collect(),
        ahead: drawn.iter().map(row).collect(),
    }
}

const _: () = assert!(DRAWS == 1024, "shares are divided by 1,024");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_counts_as_one_half() {
        let a = vec![1.0; DRAWS];
        assert_eq!(probability_ahead(&a, &a), 0.5);
    }

    #[test]
    fn the_interval_holds_the_score_itself() {
        let draws: Vec<f64> = (0..1024_u32).map(|draw| f64::from(draw) / 1024.0).collect();
        let (low, high) = interval90(&draws, 0.99);
        assert!((low - 100.0 * 51.0 / 1024.0).abs() < 1e-12);
        assert_eq!(high, 99.0);
    }
}
