//! The answer: tiers of cards, what is not known yet, what is not offered.

use super::card::{CardView, card};
use super::frame::count;
use super::not_offered::{ClosedGroup, groups};
use crate::documents::ranking::{RankedDocument, RankingDocument};
use crate::domain::code::Param;
use crate::text::Speaker;

/// How many questions stand open; the others fold.
const QUESTIONS: usize = 5;

/// Trades that fit about equally well.
pub(super) struct TierView {
    pub(super) heading: String,
    pub(super) note: Option<String>,
    pub(super) cards: Vec<CardView>,
}

/// A question that is still to be answered.
pub(super) struct QuestionView {
    pub(super) text: String,
    pub(super) matters: bool,
}

/// The answer.
pub(super) struct ResultView {
    pub(super) heading: String,
    pub(super) date: String,
    pub(super) message: Option<String>,
    pub(super) demonstration: bool,
    pub(super) tiers: Vec<TierView>,
    pub(super) stress: Vec<String>,
    pub(super) questions: Vec<QuestionView>,
    pub(super) more_questions: Vec<QuestionView>,
    pub(super) closed: Vec<ClosedGroup>,
    pub(super) closed_summary: String,
}

/// The answer as it is shown.
pub(super) fn result(ranking: &RankingDocument, words: &Speaker<'_>) -> ResultView {
    let catalogue = words.catalogue();
    let place = catalogue.find_place(&ranking.place).map_or("", |place| words.place(place));
    let date = &ranking.versions.valued_on;
    let date = date.parse().map_or_else(|_| Param::Text(date.as_str().into()), Param::Date);
    let (mut questions, less): (Vec<_>, Vec<_>) = ranking
        .unknowns
        .iter()
        .map(|unknown| QuestionView {
            text: unknown.text.clone(),
            matters: unknown.could_change_top3,
        })
        .partition(|question| question.matters);
    questions.extend(less);
    let more_questions = questions.split_off(questions.len().min(QUESTIONS));
    ResultView {
        heading: words.say("page-result", &[("place", Param::Text(place.to_owned().into()))]),
        date: words.say("page-result-date", &[("date", date)]),
        message: ranking.message_text.clone(),
        demonstration: ranking.demonstration_data,
        tiers: tiers(ranking, words),
        stress: ranking.stress.text.clone(),
        questions,
        more_questions,
        closed: groups(&ranking.not_offered, words),
        closed_summary: words
            .say("page-closed-summary", &[("count", count(ranking.not_offered.len()))]),
    }
}

/// The shortlist by tier. Cards of a tier stand in the order of their names: none is before another.
fn tiers(ranking: &RankingDocument, words: &Speaker<'_>) -> Vec<TierView> {
    let mut listed: Vec<&RankedDocument> =
        ranking.ranked.iter().filter(|ranked| ranking.shortlist.contains(&ranked.trade)).collect();
    listed.sort_by(|a, b| (a.tier, &a.title).cmp(&(b.tier, &b.title)));
    let chunks = listed.chunk_by(|a, b| a.tier == b.tier);
    chunks
        .enumerate()
        .map(|(position, chunk)| {
            let id = match (position, chunk.len()) {
                (0, 1) => "page-tier-first_one",
                (0, _) => "page-tier-first",
                (_, 1) => "page-tier-next_one",
                _ => "page-tier-next",
            };
            TierView {
                heading: words.say(id, &[("count", count(chunk.len()))]),
                note: (chunk.len() > 1).then(|| words.plain("page-tier-no_order")),
                cards: chunk
                    .iter()
                    .filter_map(|ranked| {
                        let index = words.catalogue().find_trade(&ranked.trade)?;
                        Some(card(ranked, index, ranking, words))
                    })
                    .collect(),
            }
        })
        .collect()
}
