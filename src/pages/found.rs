//! *How does THIS trade fit?* A trade by its name in any language, wherever it stands.

use super::answers::Answers;
use super::card::{CardView, card};
use super::frame::count;
use super::not_offered::{ClosedTrade, closed_trade};
use crate::application::find::{Found, trade};
use crate::documents::ranking::RankingDocument;
use crate::domain::catalogue::Catalogue;
use crate::domain::code::Param;
use crate::domain::trade::TradeIndex;
use crate::text::Speaker;

/// The field in which a trade is looked for.
pub(super) const FIND: &str = "find";

/// A trade that is looked for.
pub(super) struct Wanted {
    /// What was typed.
    pub(super) typed: String,
    /// What that finds.
    pub(super) meant: Found,
}

impl Wanted {
    /// Takes what is looked for out of the answers.
    pub(super) fn of(answers: &mut Answers, catalogue: &Catalogue) -> Option<Self> {
        let typed = answers.take(FIND)?;
        Some(Self { meant: trade(catalogue, &typed), typed })
    }

    /// The trade, where the name is that of one.
    pub(super) const fn trade(&self) -> Option<TradeIndex> {
        match self.meant {
            Found::Trade(trade) => Some(trade),
            Found::Nearest(_) => None,
        }
    }
}

/// Where the trade stands.
pub(super) enum Place {
    /// Among those that are listed, so that its card is there already.
    Listed,
    /// Among the others.
    Ranked(Box<CardView>),
    /// It is not offered.
    Closed(ClosedTrade),
    /// No trade has the name; the names of near ones.
    Unknown(Vec<String>),
}

/// What a search for a trade finds.
pub(super) struct FoundView {
    pub(super) id: String,
    pub(super) heading: String,
    /// Where it stands, in words.
    pub(super) text: String,
    pub(super) place: Place,
}

/// The answer to a search.
pub(super) fn found(wanted: &Wanted, ranking: &RankingDocument, words: &Speaker<'_>) -> FoundView {
    match &wanted.meant {
        Found::Trade(trade) => of_trade(*trade, ranking, words),
        Found::Nearest(near) => {
            let name = [("name", Param::Text(wanted.typed.as_str().into()))];
            let id = if near.is_empty() { "page-found-none" } else { "page-found-near" };
            FoundView {
                id: String::new(),
                heading: words.say("page-found-unknown", &name),
                text: words.plain(id),
                place: Place::Unknown(
                    near.iter().map(|trade| words.trade(*trade).to_owned()).collect(),
                ),
            }
        }
    }
}

fn of_trade(trade: TradeIndex, ranking: &RankingDocument, words: &Speaker<'_>) -> FoundView {
    let id = words.catalogue().trade(trade).id.to_string();
    let ranked = ranking.ranked.iter().find(|ranked| ranked.trade == id);
    let closed = ranking.not_offered.iter().find(|closed| closed.trade == id);
    let (text, place) = match (ranked, closed) {
        (Some(ranked), _) => {
            let places = [("rank", count(ranked.rank)), ("ranked", count(ranking.ranked.len()))];
            if ranking.shortlist.contains(&id) {
                (words.say("page-found-listed", &places), Place::Listed)
            } else {
                let card = CardView { open: true, ..card(ranked, trade, FIND, ranking, words) };
                (words.say("page-found-ranked", &places), Place::Ranked(Box::new(card)))
            }
        }
        (None, Some(closed)) => {
            (words.plain("page-found-closed"), Place::Closed(closed_trade(closed, words)))
        }
        (None, None) => (words.plain("page-found-none"), Place::Unknown(Vec::new())),
    };
    let heading = words.say("page-found", &[("trade", Param::Trade(trade))]);
    FoundView { id, heading, text, place }
}
