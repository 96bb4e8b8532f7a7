//! A trade over all places of a region: people are added up; values are means over the places,
//! each place weighted by its women of 15 to 59 years, so that they say how the trade stands for a
//! woman who lives anywhere in the region.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::documents::demand::{DemandRow, EvidenceView, PayView, SupplyView, ViabilityView};
use crate::documents::rounding::Rounded;
use crate::domain::market::EvidenceKind;
use crate::domain::policy::Policy;
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;
use crate::matching::viability::{Earnings, KnownViability, Provenance};
use crate::text::Speaker;

use super::Pair;
use super::row::supply_view;

/// The rows of trades summed over the places of a region, by trade. `region` is its id and name.
pub fn totals(
    pairs: &[Pair],
    region: (&str, &str),
    policy: &Policy,
    words: &Speaker<'_>,
) -> Vec<DemandRow> {
    let mut by_trade: BTreeMap<TradeIndex, Vec<&Pair>> = BTreeMap::new();
    for pair in pairs {
        by_trade.entry(pair.trade).or_default().push(pair);
    }
    by_trade.iter().map(|(trade, pairs)| total(*trade, pairs, region, policy, words)).collect()
}

fn total(
    trade: TradeIndex,
    pairs: &[&Pair],
    (region, region_name): (&str, &str),
    policy: &Policy,
    words: &Speaker<'_>,
) -> DemandRow {
    let weighed = Weighed::new(pairs, words);
    DemandRow {
        place: region.to_owned(),
        place_name: region_name.to_owned(),
        trade: words.catalogue().trade(trade).id.to_string(),
        title: words.trade(trade).to_owned(),
        sector: words.catalogue().trade(trade).sector.to_string(),
        supply: supply(pairs),
        pay: pay(&weighed, words),
        viability: viability(&weighed, policy),
        evidence: evidence(pairs),
    }
}

/// The pairs of one trade, each with the women of its place.
struct Weighed<'a>(Vec<(&'a Pair, f64)>);

impl<'a> Weighed<'a> {
    fn new(pairs: &[&'a Pair], words: &Speaker<'_>) -> Self {
        let women = |pair: &Pair| words.catalogue().place(pair.place).women_15_59;
        let counted = pairs.iter().all(|pair| women(pair).is_some_and(|women| women > 0.0));
        // Where a place's women were not counted, all places weigh the same.
        let weight = |pair: &Pair| women(pair).filter(|_| counted).unwrap_or(1.0);
        Self(pairs.iter().map(|pair| (*pair, weight(pair))).collect())
    }

    /// The mean of a figure over the pairs that have it.
    fn mean(&self, figure: impl Fn(&Pair) -> Option<f64>) -> Option<f64> {
        let (mut sum, mut weights) = (0.0, 0.0);
        for (pair, weight) in &self.0 {
            if let Some(value) = figure(pair) {
                sum += weight * value;
                weights += weight;
            }
        }
        (weights > 0.0).then(|| sum / weights)
    }

    fn mean_known(&self, figure: impl Fn(&KnownViability) -> f64) -> Option<Rounded> {
        self.mean(|pair| pair.viability.known.as_ref().map(&figure)).map(Rounded)
    }
}

/// The sum of a figure over the pairs that have it; `None` where none has.
fn sum(pairs: &[&Pair], figure: impl Fn(&KnownViability) -> Option<f64>) -> Option<f64> {
    let known = pairs.iter().filter_map(|pair| pair.viability.known.as_ref());
    known.filter_map(figure).fold(None, |sum, value| Some(sum.unwrap_or(0.0) + value))
}

fn supply(pairs: &[&Pair]) -> SupplyView {
    supply_view(
        sum(pairs, |known| known.tightness.openings),
        sum(pairs, |known| known.tightness.room),
        sum(pairs, |known| Some(known.tightness.trainees)),
    )
}

/// Earnings over the places where they are known, beside the floors of the same places; floors of
/// all places where no earnings are known.
fn pay(weighed: &Weighed<'_>, words: &Speaker<'_>) -> PayView {
    let earnings = |pair: &Pair| pair.viability.known.as_ref()?.earnings.earnings.clone();
    let known: Vec<Earnings> = weighed.0.iter().filter_map(|(pair, _)| earnings(pair)).collect();
    let counts = |pair: &Pair| known.is_empty() || earnings(pair).is_some();
    let floor = |pair: &Pair| pair.viability.class_floor.filter(|_| counts(pair));
    let unskilled =
        |pair: &Pair| pair.viability.known.as_ref()?.earnings.minimum_wage.filter(|_| counts(pair));
    let from: Vec<&Provenance> = known.iter().map(|earnings| &earnings.provenance).collect();
    let place = weighed.0.first().map(|(pair, _)| words.catalogue().place(pair.place));
    PayView {
        currency: place.map_or("", |place| place.currency.code()),
        monthly_earnings: weighed
            .mean(|pair| earnings(pair).map(|earnings| earnings.amount))
            .map(Rounded),
        minimum_wage_of_class: weighed.mean(floor).map(Rounded),
        minimum_wage_unskilled: weighed.mean(unskilled).map(Rounded),
        as_of: oldest(&from),
        source: sources(&from),
        kind: weakest(&from),
    }
}

fn viability(weighed: &Weighed<'_>, policy: &Policy) -> ViabilityView {
    let known = |pair: &Pair| pair.viability.known.as_ref().map(|_| pair.viability.value);
    let part = |known: &KnownViability| known.parts(0.0, 0.0, policy);
    ViabilityView {
        value: Rounded(weighed.mean(known).unwrap_or(policy.market.unverified)),
        absorption: weighed.mean_known(|known| part(known).absorption),
        earnings: weighed.mean_known(|known| part(known).earnings),
        stability: weighed.mean_known(|known| part(known).stability),
        months_active_per_year: weighed.mean_known(|known| known.stability.months),
        formal_share: weighed.mean_known(|known| known.stability.formal_share),
    }
}

fn evidence(pairs: &[&Pair]) -> EvidenceView {
    let from: Vec<&Provenance> = pairs
        .iter()
        .filter_map(|pair| pair.viability.known.as_ref()?.provenance.as_ref())
        .collect();
    // Grades stand in their order, the best known first.
    let grade = pairs.iter().map(|pair| pair.viability.grade).max();
    let employers = sum(pairs, |known| Some(known.tightness.effective_employers));
    EvidenceView {
        grade: grade.map_or("", Key::word),
        kind: weakest(&from),
        as_of: oldest(&from),
        source: sources(&from),
        effective_employers: Rounded(employers.unwrap_or(0.0)),
        demonstration: pairs.iter().any(|pair| pair.viability.demonstration),
        places: pairs.len(),
    }
}

/// The kind that is furthest from a count.
fn weakest(from: &[&Provenance]) -> Option<&'static str> {
    from.iter().map(|from| from.kind).max().map(EvidenceKind::word)
}

fn oldest(from: &[&Provenance]) -> Option<String> {
    from.iter().map(|from| from.as_of).min().map(|date| date.to_string())
}

/// Every source once.
fn sources(from: &[&Provenance]) -> Option<String> {
    let each: BTreeSet<&str> = from.iter().map(|from| &*from.source).collect();
    (!each.is_empty()).then(|| each.into_iter().collect::<Vec<_>>().join("; "))
}
