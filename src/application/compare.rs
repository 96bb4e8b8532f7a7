//! *Why does this trade stand above that one, and what would swap them?*

use crate::documents::comparison::{ComparisonDocument, document};
use crate::domain::catalogue::Language;
use crate::domain::participant::Participant;
use crate::domain::trade::TradeIndex;
use crate::matching::counterfactual::would_swap;
use crate::matching::matcher::Matcher;
use crate::matching::ranking::{Ranking, Standing};
use crate::text::Speaker;

use super::reference::Reference;

/// Two trades side by side for a participant; `None` where both are the same trade.
pub fn compare(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
    (a, b): (TradeIndex, TradeIndex),
    language: Language,
) -> Option<ComparisonDocument> {
    if a == b {
        return None;
    }
    compared(reference, matcher, participant, &matcher.rank(participant), (a, b), language)
}

/// A trade beside another, and every trade that could stand there.
pub struct Beside {
    /// Both; `None` where there is no second one, or where both are the same trade.
    pub document: Option<ComparisonDocument>,
    /// The shortlisted trades, in their order.
    pub listed: Vec<TradeIndex>,
    /// The other ranked trades, by rank.
    pub ranked: Vec<TradeIndex>,
    /// Trades that are not offered, by id.
    pub not_offered: Vec<TradeIndex>,
}

/// A trade beside another; without another, beside the first of the list that is not the same.
pub fn beside(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
    (a, b): (TradeIndex, Option<TradeIndex>),
    language: Language,
) -> Beside {
    let ranking = matcher.rank(participant);
    let listed = ranking.shortlist.clone();
    let ranked = ranking.ranked.iter().map(|ranked| ranked.standing.trade);
    let ranked: Vec<TradeIndex> = ranked.filter(|trade| !listed.contains(trade)).collect();
    let not_offered: Vec<TradeIndex> =
        ranking.not_offered.iter().map(|standing| standing.trade).collect();
    let b = b.or_else(|| listed.iter().chain(&ranked).copied().find(|trade| *trade != a));
    let document = b
        .filter(|b| *b != a)
        .and_then(|b| compared(reference, matcher, participant, &ranking, (a, b), language));
    Beside { document, listed, ranked, not_offered }
}

fn compared(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
    ranking: &Ranking,
    (a, b): (TradeIndex, TradeIndex),
    language: Language,
) -> Option<ComparisonDocument> {
    let (first, second) = (standing(ranking, a)?, standing(ranking, b)?);
    let (upper, lower) =
        if is_above(ranking, first, second) { (first, second) } else { (second, first) };
    let swap = would_swap(matcher, participant, upper.trade, lower);
    let speaker = Speaker::new(language, matcher.catalogue());
    Some(document(
        ranking,
        (first, second),
        swap.as_ref(),
        reference.versions(matcher.valued_on()),
        matcher.policy(),
        &speaker,
    ))
}

/// How a trade stands, ranked or gated.
fn standing(ranking: &Ranking, trade: TradeIndex) -> Option<&Standing> {
    let ranked = ranking.ranked.iter().map(|ranked| &ranked.standing);
    ranked.chain(&ranking.not_offered).find(|standing| standing.trade == trade)
}

/// A ranked trade stands above a gated one, the smaller rank above the greater.
fn is_above(ranking: &Ranking, a: &Standing, b: &Standing) -> bool {
    let rank = |standing: &Standing| ranking.ranked_trade(standing.trade).map(|r| r.rank);
    match (rank(a), rank(b)) {
        (Some(a), Some(b)) => a < b,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => a.utility >= b.utility,
    }
}
