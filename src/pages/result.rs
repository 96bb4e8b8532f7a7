//! The answer: tiers of cards, how one trade fits, what is not known yet, what is not offered.

use super::card::{CardView, card};
use super::field::{FIELDS, Step};
use super::found::{FoundView, Wanted, found};
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
    /// How it could be found out.
    pub(super) way: String,
    /// The part of the form that asks it.
    pub(super) target: Option<String>,
    pub(super) matters: bool,
}

/// The answer.
pub(super) struct ResultView {
    pub(super) heading: String,
    pub(super) date: String,
    pub(super) message: Option<String>,
    pub(super) demonstration: bool,
    /// The trade that is looked for, as it was typed.
    pub(super) wanted: String,
    pub(super) found: Option<FoundView>,
    pub(super) tiers: Vec<TierView>,
    pub(super) stress: Vec<String>,
    pub(super) questions: Vec<QuestionView>,
    pub(super) more_questions: Vec<QuestionView>,
    pub(super) closed: Vec<ClosedGroup>,
    pub(super) closed_summary: String,
}

/// The answer as it is shown.
pub(super) fn result(
    ranking: &RankingDocument,
    wanted: Option<&Wanted>,
    words: &Speaker<'_>,
) -> ResultView {
    let catalogue = words.catalogue();
    let place = catalogue.find_place(&ranking.place).map_or("", |place| words.place(place));
    let date = &ranking.versions.valued_on;
    let date = date.parse().map_or_else(|_| Param::Text(date.as_str().into()), Param::Date);
    let (mut questions, less): (Vec<_>, Vec<_>) = ranking
        .unknowns
        .iter()
        .map(|unknown| QuestionView {
            text: unknown.text.clone(),
            way: way(&unknown.pointer, words),
            target: target(&unknown.pointer),
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
        wanted: wanted.map(|wanted| wanted.typed.clone()).unwrap_or_default(),
        found: wanted.map(|wanted| found(wanted, ranking, words)),
        tiers: tiers(ranking, words),
        stress: ranking.stress.text.clone(),
        questions,
        more_questions,
        closed: groups(&ranking.not_offered, words),
        closed_summary: words
            .say("page-closed-summary", &[("count", count(ranking.not_offered.len()))]),
    }
}

/// The part of the form that asks for what stands at a pointer.
fn target(pointer: &str) -> Option<String> {
    if pointer == "/interests" {
        return Some(format!("step-{}", Step::Likes));
    }
    let asks = |at: &str| at == pointer || at.strip_suffix("/amount") == Some(pointer);
    let field = FIELDS.iter().find(|field| asks(field.pointer))?;
    Some(format!("field-{}", field.name))
}

/// How what stands at a pointer could be found out.
fn way(pointer: &str, words: &Speaker<'_>) -> String {
    let way = match pointer {
        "/interests" => "likes",
        "/documents" => "papers",
        "/available/weeks_until_exit" | "/capital" => "count",
        _ if pointer.starts_with("/aptitudes/") => "task",
        _ if pointer.starts_with("/can/") => "try",
        _ => "ask",
    };
    words.plain(&format!("page-way-{way}"))
}

/// How many cards stand with their course and their market open; the others fold.
const OPEN_CARDS: usize = 2;

/// The shortlist by tier. Cards of a tier stand in the order of their names: none is before another.
fn tiers(ranking: &RankingDocument, words: &Speaker<'_>) -> Vec<TierView> {
    let mut listed: Vec<&RankedDocument> =
        ranking.ranked.iter().filter(|ranked| ranking.shortlist.contains(&ranked.trade)).collect();
    listed.sort_by(|a, b| (a.tier, &a.title).cmp(&(b.tier, &b.title)));
    let open: Vec<&str> = listed.iter().take(OPEN_CARDS).map(|first| &*first.trade).collect();
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
                        let card = card(ranked, index, "card", ranking, words);
                        Some(CardView { open: open.contains(&&*ranked.trade), ..card })
                    })
                    .collect(),
            }
        })
        .collect()
}
