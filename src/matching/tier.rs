//! Tiers: trades that fit about equally well stand together.
//!
//! Down the drawn trades by utility the first leads tier 1; a trade behind the leader with a
//! probability of .80 or more leads the next tier. Then each flagged trade drops one tier, numbers
//! close up, and a trade that is barred stands in tier 2 at best. `rank` follows utility alone.

use crate::domain::code::Criterion;
use crate::domain::policy::Policy;

use super::ranking::Standing;

/// What tiers need to know of the draws of the best trades, by their positions from 0.
pub trait Outlook {
    /// How many trades were drawn.
    fn drawn(&self) -> usize;
    /// The probability that one of them is ahead of another.
    fn ahead(&self, one: usize, other: usize) -> f64;
    /// The 95% point of the market value of one; `None`: it was not drawn.
    fn market_high(&self, position: usize) -> Option<f64>;
}

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

/// The weak links of each trade, and which tier it stands in, by rank, from 1.
pub fn tiers(
    ranked: &[Standing],
    outlook: &impl Outlook,
    policy: &Policy,
) -> (Vec<Vec<Criterion>>, Vec<usize>) {
    let drawn = outlook.drawn();
    let weak: Vec<Vec<Criterion>> = ranked
        .iter()
        .enumerate()
        .map(|(position, standing)| weak_links(standing, outlook.market_high(position), policy))
        .collect();
    let walked = walk_down(drawn, |one, other| outlook.ahead(one, other), policy.tier.ahead);
    let dropped: Vec<usize> = walked
        .iter()
        .zip(weak.iter().zip(ranked))
        .map(
            |(tier, (weak, standing))| {
                if weak.is_empty() && standing.bars.is_empty() { *tier } else { tier + 1 }
            },
        )
        .collect();
    let closed = close_up(&dropped);
    let mut tiers: Vec<usize> = closed
        .iter()
        .zip(ranked)
        .map(|(tier, standing)| if standing.bars.is_empty() { *tier } else { (*tier).max(2) })
        .collect();
    let next = tiers.iter().copied().max().unwrap_or(0) + 1;
    tiers.extend(ranked.iter().skip(drawn).map(|_| next));
    (weak, tiers)
}

fn walk_down(drawn: usize, ahead: impl Fn(usize, usize) -> f64, least: f64) -> Vec<usize> {
    let (mut tier, mut leader) = (1, 0);
    let mut tiers = Vec::with_capacity(drawn);
    for position in 0..drawn {
        if position > 0 && ahead(leader, position) >= least {
            tier += 1;
            leader = position;
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

    #[test]
    fn a_trade_clearly_behind_the_leader_leads_the_next_tier() {
        let ahead = [[0.5, 0.79, 0.9], [0.21, 0.5, 0.95], [0.1, 0.05, 0.5]];
        assert_eq!(walk_down(3, |one, other| ahead[one][other], 0.80), [1, 1, 2]);
    }

    #[test]
    fn numbers_close_up() {
        assert_eq!(close_up(&[2, 4, 2]), [1, 2, 1]);
    }
}
