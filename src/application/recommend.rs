//! *Which trades fit this participant?*

use crate::documents::ranking::{RankingDocument, Scope, document};
use crate::domain::catalogue::Language;
use crate::domain::participant::Participant;
use crate::matching::matcher::Matcher;
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
