//! *Which trades fit this participant?*

use crate::documents::ranking::{RankingDocument, Scope, document};
use crate::domain::catalogue::Language;
use crate::domain::participant::Participant;
use crate::domain::trade::TradeIndex;
use crate::matching::matcher::Matcher;
use crate::matching::offered::offered_courses;
use crate::text::Speaker;

use super::reference::Reference;

/// The ranking of all trades for a participant, in words of a language.
pub fn recommend(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
    language: Language,
    scope: Scope,
) -> RankingDocument {
    let ranking = matcher.rank(participant);
    let speaker = Speaker::new(language, matcher.catalogue());
    document(&ranking, reference.versions(matcher.valued_on()), scope, &speaker)
}

/// The same, with the courses of one more trade, that is looked at though it is not listed.
pub fn recommend_and(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
    language: Language,
    also: TradeIndex,
) -> RankingDocument {
    let mut ranking = matcher.rank(participant);
    if !ranking.shortlist.contains(&also) {
        ranking.courses.extend(offered_courses(matcher, participant, &[also]));
    }
    let speaker = Speaker::new(language, matcher.catalogue());
    document(&ranking, reference.versions(matcher.valued_on()), Scope::default(), &speaker)
}

/// How one trade stands for a participant: the document of the whole, with that trade alone among
/// the ranked (with its rank) or those not offered, and the courses of that trade.
pub fn recommend_one(
    reference: &Reference,
    matcher: &Matcher<'_>,
    participant: &Participant,
    language: Language,
    trade: TradeIndex,
) -> RankingDocument {
    let mut ranking = matcher.rank(participant);
    ranking.courses = offered_courses(matcher, participant, &[trade]);
    let speaker = Speaker::new(language, matcher.catalogue());
    let versions = reference.versions(matcher.valued_on());
    let mut document = document(&ranking, versions, Scope::default(), &speaker);
    let id = matcher.catalogue().trade(trade).id.as_str();
    document.ranked.retain(|ranked| ranked.trade == id);
    document.not_offered.retain(|gated| gated.trade == id);
    document
}
