//! From market rows to viability: figures by themselves, ageing, shrinkage, pooling over a region.
//!
//! For each figure the newest row of its kind that gives it counts. Measured rows are observations
//! with `n_e = n·2^(−age/12)` effective employers; estimated and demonstration rows form the prior
//! together and do not age. With `k` prior employers:
//!
//! - a place's own value `b = (n_e V_obs + k V_est)/(n_e + k)` of what exists;
//! - `V_region = women_p · Σ b / Σ women_15_59` over the region;
//! - `V_prior = .5 V_est + .5 V_region`, and `V = (n_e V_obs + k V_prior)/(n_e + k)`.

use jiff::civil::Date;

use crate::domain::catalogue::Catalogue;
use crate::domain::market::{EvidenceKind, Market, MarketRow};
use crate::domain::place::{Place, PlaceIndex};
use crate::domain::policy::Policy;
use crate::domain::quantity::{Amount, Currency, Money};
use crate::domain::trade::{Trade, TradeIndex, WorkMode};
use crate::domain::wage_floor::SkillClass;

use super::numeric::months_between;
use super::observation::{
    EARNINGS, FORMAL, Figure, MONTHS, MeanOver, OPENINGS, Observed, ROOM, STARTUP, TRAINEES, best,
    effective_employers, newest,
};
use super::viability::{
    Earnings, EarningsValue, Grade, KnownViability, Provenance, Stability, Tightness, Viability,
    grade,
};

const ALL_FIGURES: [Figure; 7] = [OPENINGS, ROOM, TRAINEES, EARNINGS, MONTHS, FORMAL, STARTUP];

/// A trade pooled over a region: sums of the places' own values.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Pooled {
    openings: Option<f64>,
    room: Option<f64>,
    /// Openings and room of the estimates alone: as many newcomers as openings.
    newcomers: Option<f64>,
    demonstration: bool,
}

fn add(sum: &mut Option<f64>, value: Option<f64>) {
    if let Some(value) = value {
        *sum = Some(sum.unwrap_or(0.0) + value);
    }
}

/// What a trade's rows say over all places.
#[derive(Debug, Clone, Default)]
struct TradeSummary {
    /// By region, in the order of [`MarketEvidence::regions`].
    pooled: Vec<Pooled>,
    months: MeanOver,
    formal: MeanOver,
}

struct Region<'a> {
    name: &'a str,
    women: f64,
}

/// Market rows with everything that is pooled over places, for one day of valuation.
pub struct MarketEvidence<'a> {
    catalogue: &'a Catalogue,
    market: &'a Market,
    policy: &'a Policy,
    valued_on: Date,
    regions: Vec<Region<'a>>,
    trades: Vec<TradeSummary>,
}

impl<'a> MarketEvidence<'a> {
    /// Pools the rows of a market over regions, as of a day.
    pub fn new(
        catalogue: &'a Catalogue,
        market: &'a Market,
        policy: &'a Policy,
        valued_on: Date,
    ) -> Self {
        let mut regions: Vec<Region<'a>> = Vec::new();
        for place in catalogue.places() {
            let women = place.women_15_59.unwrap_or(0.0);
            match regions.iter_mut().find(|region| region.name == &*place.region) {
                Some(region) => region.women += women,
                None => regions.push(Region { name: &place.region, women }),
            }
        }
        let mut evidence =
            Self { catalogue, market, policy, valued_on, regions, trades: Vec::new() };
        evidence.trades = catalogue.trade_indexes().map(|trade| evidence.summary(trade)).collect();
        evidence
    }

    fn region_of(&self, place: &Place) -> Option<usize> {
        self.regions.iter().position(|region| region.name == &*place.region)
    }

    fn observed(&self, rows: &'a [MarketRow], figure: Figure) -> Observed<'a> {
        Observed::new(rows, figure, self.valued_on, self.policy)
    }

    fn room(&self, rows: &'a [MarketRow], trade: &Trade) -> Observed<'a> {
        if trade.work_mode == WorkMode::Wage {
            Observed { observation: None, estimate: None }
        } else {
            self.observed(rows, ROOM)
        }
    }

    fn summary(&self, index: TradeIndex) -> TradeSummary {
        let trade = self.catalogue.trade(index);
        let mut summary = TradeSummary {
            pooled: vec![Pooled::default(); self.regions.len()],
            ..TradeSummary::default()
        };
        for place_index in self.catalogue.place_indexes() {
            let rows = self.market.of(index, place_index);
            if rows.is_empty() {
                continue;
            }
            summary.months.add(best(rows, MONTHS).map(|(value, _)| value));
            summary.formal.add(best(rows, FORMAL).map(|(value, _)| value));
            let region = self.region_of(self.catalogue.place(place_index));
            let Some(pooled) = region.and_then(|region| summary.pooled.get_mut(region)) else {
                continue;
            };
            let (openings, room) = (self.observed(rows, OPENINGS), self.room(rows, trade));
            add(&mut pooled.openings, openings.own(self.policy));
            add(&mut pooled.room, room.own(self.policy));
            let estimates = [openings.estimate, room.estimate];
            let mut newcomers = None;
            for (value, _) in estimates.into_iter().flatten() {
                add(&mut newcomers, Some(value));
            }
            add(&mut pooled.newcomers, newcomers);
            pooled.demonstration |= openings.is_demonstration() || room.is_demonstration();
        }
        summary
    }

    /// The share of a region's total that falls to a place by its women of 15–59.
    fn share_of_region(&self, place: &Place, total: Option<f64>) -> Option<f64> {
        let women = self.regions.get(self.region_of(place)?)?.women;
        let here = place.women_15_59?;
        total.filter(|_| women > 0.0).map(|total| here * total / women)
    }

    /// The newest monthly floor that binds a place on the day of valuation, of a skill class, in a
    /// schedule that holds for employment in general.
    pub fn wage_floor(&self, place: &Place, class: SkillClass) -> Option<f64> {
        let binding = self.catalogue.wage_floors().iter().filter(|floor| {
            let here =
                *floor.region == *place.region || floor.region.eq_ignore_ascii_case(&place.country);
            let zone = floor.zone.is_none() || floor.zone == place.wage_zone;
            let in_force = floor.from <= self.valued_on
                && floor.until.is_none_or(|until| self.valued_on <= until);
            here && zone
                && in_force
                && floor.skill_class == class
                && floor.currency == place.currency
                && self.policy.general_schedules().contains(&floor.schedule)
        });
        // Of one day's notifications the one of the region and of the zone goes before a wider one.
        let newest = binding.max_by_key(|floor| {
            (floor.from, *floor.region == *place.region, floor.zone.is_some())
        })?;
        newest
            .monthly
            .map(Amount::get)
            .or_else(|| newest.daily.map(|daily| daily.get() * self.policy.market.days_per_month))
    }

    /// Viability of a trade in a place.
    pub fn viability(&self, index: TradeIndex, place_index: PlaceIndex) -> Viability {
        let (trade, place) = (self.catalogue.trade(index), self.catalogue.place(place_index));
        let rows = self.market.of(index, place_index);
        let (openings, room) = (self.observed(rows, OPENINGS), self.room(rows, trade));
        let class_floor = self.wage_floor(place, trade.skill_class);
        let earnings = self.earnings(rows);
        let below_minimum_wage = trade.work_mode == WorkMode::Wage
            && earnings.as_ref().is_some_and(|earnings| {
                earnings.measured()
                    && earnings.effective_sample >= self.policy.gate.earnings_sample
                    && class_floor.is_some_and(|floor| earnings.amount < floor)
            });
        let earnings =
            EarningsValue { earnings, minimum_wage: self.wage_floor(place, SkillClass::Unskilled) };
        let invented = |figure| {
            newest(rows, false, figure)
                .is_some_and(|(_, row): (f64, &MarketRow)| row.kind == EvidenceKind::Demonstration)
        };
        let demonstration = ALL_FIGURES.into_iter().any(invented)
            || self.pooled(index, place).is_some_and(|pooled| pooled.demonstration);
        let known = self.tightness(index, place, rows, (&openings, &room)).map(|tightness| {
            KnownViability {
                tightness,
                earnings,
                stability: self.stability(index, rows),
                provenance: openings
                    .provenance()
                    .or_else(|| room.provenance())
                    .or_else(|| self.region_provenance(index, place)),
            }
        });
        let (value, grade) = match &known {
            Some(known) => (
                known.value(0.0, 0.0, self.policy),
                grade(known.tightness.effective_employers, self.policy),
            ),
            None => (self.policy.market.unverified, Grade::Unverified),
        };
        Viability {
            demonstration: demonstration && known.is_some(),
            known,
            grade,
            value,
            class_floor,
            startup_cost: startup_cost(rows, trade, place),
            no_market: self.no_market(rows, trade),
            below_minimum_wage,
        }
    }

    fn pooled(&self, index: TradeIndex, place: &Place) -> Option<&Pooled> {
        self.trades.get(index.get())?.pooled.get(self.region_of(place)?)
    }

    fn tightness(
        &self,
        index: TradeIndex,
        place: &Place,
        rows: &'a [MarketRow],
        (openings, room): (&Observed<'_>, &Observed<'_>),
    ) -> Option<Tightness> {
        let trade = self.catalogue.trade(index);
        let pooled = self.pooled(index, place).copied().unwrap_or_default();
        let region = |total| self.share_of_region(place, total);
        let v = openings.shrunk(region(pooled.openings), self.policy);
        let se = room.shrunk(region(pooled.room), self.policy);
        if v.is_none() && se.is_none() {
            return None;
        }
        let trainees = self.trainees(rows, trade, region(pooled.newcomers));
        let employers = openings.employers().or_else(|| room.employers()).unwrap_or(0.0);
        Some(Tightness::new((v, se), trainees, employers, self.policy))
    }

    /// `T`: an estimate never falls under what is usual for the region, so that an unknown never
    /// beats a known.
    fn trainees(&self, rows: &[MarketRow], trade: &Trade, usual: Option<f64>) -> f64 {
        let rule = &self.policy.market;
        let counted = newest(rows, false, TRAINEES).map(|(value, _)| value);
        let estimate = match (counted, usual) {
            (Some(counted), Some(usual)) => counted.max(usual),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => rule.trainees_per_course * trade.women_share.get(),
        };
        let measured = newest(rows, true, TRAINEES)
            .map(|(value, row)| (value, effective_employers(row, self.valued_on, self.policy)))
            .filter(|(_, employers)| *employers >= rule.mixed_from);
        measured.map_or(estimate, |(seen, n)| {
            (n * seen + rule.prior_employers * estimate) / (n + rule.prior_employers)
        })
    }

    fn earnings(&self, rows: &[MarketRow]) -> Option<Earnings> {
        let measured = newest(rows, true, EARNINGS).filter(|(_, row)| {
            months_between(row.as_of, self.valued_on) <= self.policy.market.earnings_months
        });
        let (amount, row) = measured.or_else(|| newest(rows, false, EARNINGS))?;
        let age = months_between(row.as_of, self.valued_on);
        let halving = libm::pow(2.0, -age / self.policy.gate.earnings_half_life_months);
        Some(Earnings {
            amount,
            effective_sample: row.earnings_sample.unwrap_or(0.0) * halving,
            provenance: Provenance { as_of: row.as_of, source: row.source.clone(), kind: row.kind },
        })
    }

    fn stability(&self, index: TradeIndex, rows: &[MarketRow]) -> Stability {
        let rule = &self.policy.market;
        let summary = self.trades.get(index.get());
        let or_mean = |figure, mean: Option<f64>, default| {
            best(rows, figure).map(|(value, _)| value).or(mean).unwrap_or(default)
        };
        Stability {
            months: or_mean(MONTHS, summary.and_then(|s| s.months.mean()), rule.months_default),
            formal_share: or_mean(
                FORMAL,
                summary.and_then(|s| s.formal.mean()),
                rule.formal_default,
            ),
        }
    }

    /// A fresh, well-founded observation of no openings and, unless the trade is wage work, of no
    /// room: of the newest measured row that gives openings.
    fn no_market(&self, rows: &[MarketRow], trade: &Trade) -> bool {
        let rule = &self.policy.gate;
        newest(rows, true, OPENINGS).is_some_and(|(openings, row)| {
            openings == 0.0
                && (trade.work_mode == WorkMode::Wage || ROOM(row) == Some(0.0))
                && months_between(row.as_of, self.valued_on) <= rule.no_market_months
                && effective_employers(row, self.valued_on, self.policy) >= rule.no_market_employers
        })
    }

    /// Where a value comes from that rests on the region alone: the newest row of the region.
    fn region_provenance(&self, index: TradeIndex, place: &Place) -> Option<Provenance> {
        let rows = self.market.rows().iter().filter(|row| {
            row.trade == index && self.catalogue.place(row.place).region == place.region
        });
        let newest = rows.filter(|row| row.openings.is_some() || row.own_account_room.is_some());
        newest.max_by_key(|row| row.as_of).map(|row| Provenance {
            as_of: row.as_of,
            source: row.source.clone(),
            kind: row.kind,
        })
    }
}

/// What starting costs: of the place's rows in its currency, else the catalogue's in rupees.
fn startup_cost(rows: &[MarketRow], trade: &Trade, place: &Place) -> Option<Money> {
    let here = best(rows, STARTUP).and_then(|(value, _)| Amount::new(value).ok());
    let here = here.map(|amount| Money { amount, currency: place.currency });
    here.or(trade.startup_cost_inr.map(|amount| Money { amount, currency: Currency::Inr }))
}
