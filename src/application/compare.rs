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
    let ranking = matcher.rank(participant);
    let (first, second) = (standing(&ranking, a)?, standing(&ranking, b)?);
    let (upper, lower) =
        if is_above(&ranking, first, second) { (first, second) } else { (second, first) };
    let swap = would_swap(matcher, participant, upper.trade, lower);
    let speaker = Speaker::new(language, matcher.catalogue());
    Some(document(
        &ranking,
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
