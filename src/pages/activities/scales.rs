//! What her answers say, scale by scale, in words and as bars.

use crate::application::inventory::{InventoryResult, Pattern, ScaleResponses};
use crate::domain::code::Param;
use crate::domain::interest::Scale;
use crate::domain::table::Key;
use crate::text::Speaker;

/// One kind of work.
pub(in crate::pages) struct ScaleView {
    pub(in crate::pages) label: String,
    /// Her score in words, or why there is none.
    pub(in crate::pages) text: String,
    /// The length of its bar, 0 to 100; none where too few are answered.
    pub(in crate::pages) length: Option<f64>,
}

/// What the answers say.
pub(in crate::pages) struct ResultView {
    pub(in crate::pages) answered: String,
    pub(in crate::pages) scales: Vec<ScaleView>,
    /// Which kinds lack answers and what that means.
    pub(in crate::pages) missing: Option<String>,
    pub(in crate::pages) pattern: String,
    /// Whether the plan can use them.
    pub(in crate::pages) usable: bool,
}

/// What the answers say; the kinds that she likes most stand first, those without a score last.
pub(super) fn result(
    scored: &InventoryResult,
    answered: String,
    words: &Speaker<'_>,
) -> ResultView {
    let mut order: Vec<Scale> = Scale::ALL.to_vec();
    let score = |scale: &Scale| scored.scales.of(*scale).score;
    order.sort_by(|a, b| {
        let value = |scale| score(scale).unwrap_or(f64::NEG_INFINITY);
        value(b).total_cmp(&value(a))
    });
    let missing = scored.scales.cells().iter().filter(|scale| scale.score.is_none()).count();
    let usable = scored.pattern != Pattern::NotAssessed;
    let id = match scored.pattern {
        Pattern::NotAssessed => "page-activities-not_assessed",
        Pattern::Unclear => "page-activities-unclear",
        Pattern::Clear => "page-activities-clear",
    };
    ResultView {
        answered,
        scales: order.into_iter().map(|scale| view(scale, scored, words)).collect(),
        missing: (usable && missing > 0).then(|| words.plain("page-activities-missing")),
        pattern: words.plain(id),
        usable,
    }
}

fn view(scale: Scale, scored: &InventoryResult, words: &Speaker<'_>) -> ScaleView {
    let responses = scored.scales.of(scale);
    ScaleView {
        label: words.plain(&format!("page-like-{}", scale.word())),
        text: text(responses, scored.greatest, words),
        length: responses.score.map(|score| 100.0 * score / scored.greatest),
    }
}

fn text(responses: &ScaleResponses, greatest: f64, words: &Speaker<'_>) -> String {
    let number = |value: f64| Param::Text(words.number(value, 1).into());
    let whole = |value: u32| Param::Number(f64::from(value));
    match responses.score {
        Some(score) => {
            let params = [("score", number(score)), ("greatest", number(greatest))];
            words.say("page-activities-score", &params)
        }
        None => {
            let params =
                [("answered", whole(responses.answered)), ("needed", whole(responses.needed))];
            words.say("page-activities-too_few", &params)
        }
    }
}
