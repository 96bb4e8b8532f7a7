//! Tiers: trades that fit about equally well stand together.
//!
//! Down the drawn trades by utility the first leads tier 1; a trade behind the leader with a
//! probability of .80 or more leads the next tier. Then each flagged trade drops one tier, numbers
//! close up, and a trade that is barred stands in tier 2 at best. `rank` follows utility alone.

use crate::domain::code::Criterion;
use crate::domain::policy::Policy;

use super::ranking::{Pairwise, Standing};
use super::uncertainty::Uncertainty;

/// The criteria of a trade that are weak links. The market of a drawn trade is one only when even
/// its 95% point is low; of a trade that was not drawn it never is.
pub fn weak_links(
    standing: &Standing,
    market_high: Option<f64>,
    policy: &Policy,
) -> Vec<Criterion> {
    let least = policy.tier.weak_link;
    let weak = standing.values.iter().filter(|(criterion, value)| {
        if *criterion == Criterion::Market {
            market_high.is_some_and(|high| high < least)
        } else {
            **value < least
        }
    });
    weak.map(|(criterion, _)| criterion).collect()
}

/// Which tier each trade stands in, by rank, from 1.
pub fn tiers(
    ranked: &[Standing],
    flagged: &[bool],
    uncertainty: &Uncertainty,
    policy: &Policy,
) -> Vec<usize> {
    let drawn = uncertainty.spreads.len();
    let walked = walk_down(&uncertainty.pairwise, policy.tier.ahead);
    let dropped: Vec<usize> = walked
        .iter()
        .zip(flagged)
        .map(|(tier, flagged)| if *flagged { tier + 1 } else { *tier })
        .collect();
    let closed = close_up(&dropped);
    let mut tiers: Vec<usize> = closed
        .iter()
        .zip(ranked)
        .map(|(tier, standing)| if standing.bars.is_empty() { *tier } else { (*tier).max(2) })
        .collect();
    let next = tiers.iter().copied().max().unwrap_or(0) + 1;
    tiers.extend(ranked.iter().skip(drawn).map(|_| next));
    tiers
}

fn walk_down(pairwise: &Pairwise, ahead: f64) -> Vec<usize> {
    let mut tier = 1;
    let mut leader: &[f64] = pairwise.ahead.first().map_or(&[], Vec::as_slice);
    let mut tiers = Vec::with_capacity(pairwise.trades.len());
    for (position, row) in pairwise.ahead.iter().enumerate() {
        let behind = leader.get(position).copied().unwrap_or(0.0);
        if position > 0 && behind >= ahead {
            tier += 1;
            leader = row;
        }
        tiers.push(tier);
    }
    tiers
}

/// The same tiers numbered without gaps from 1.
fn close_up(tiers: &[usize]) -> Vec<usize> {
    let mut used: Vec<usize> = tiers.to_vec();
    used.sort_unstable();
    used.dedup();
    tiers
        .iter()
        .map(|tier| used.iter().position(|number| number == tier).map_or(1, |at| at + 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::trade::TradeIndex;

    #[test]
    fn a_trade_clearly_behind_the_leader_leads_the_next_tier() {
        let pairwise = Pairwise {
            trades: vec![TradeIndex(0), TradeIndex(1), TradeIndex(2)],
            ahead: vec![vec![0.5, 0.79, 0.9], vec![0.21, 0.5, 0.95], vec![0.1, 0.05, 0.5]],
        };
        assert_eq!(walk_down(&pairwise, 0.80), [1, 1, 2]);
    }

    #[test]
    fn numbers_close_up() {
        assert_eq!(close_up(&[2, 4, 2]), [1, 2, 1]);
    }
}
