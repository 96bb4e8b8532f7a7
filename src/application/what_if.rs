//! *What would change, if this were so?*

use crate::documents::profile::what_if::WhatIfRequest;
use crate::documents::ranking::Scope;
use crate::documents::what_if::{WhatIfDocument, document};
use crate::domain::catalogue::Language;
use crate::matching::matcher::Matcher;

use super::recommend::recommend;
use super::reference::Reference;

/// Two rankings of one participant, before and after a change, side by side; with `top`, only of
/// trades that stand among so many best ones in one of the two.
pub fn what_if(
    reference: &Reference,
    matcher: &Matcher<'_>,
    asked: &WhatIfRequest,
    language: Language,
    top: Option<usize>,
) -> WhatIfDocument {
    let [before, after] = [&asked.before, &asked.after]
        .map(|participant| recommend(reference, matcher, participant, language, Scope::default()));
    document(&before, &after, top)
}
