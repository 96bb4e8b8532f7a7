//! *Which trade do you mean?* Ids, titles and other names in every language are understood; near
//! misses are suggested.

use unicode_normalization::UnicodeNormalization;

use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;

/// How many near misses are suggested.
const SUGGESTIONS: usize = 5;
/// The least likeness (Jaro-Winkler) of a near miss; judgement.
const LEAST_LIKENESS: f64 = 0.75;

/// What a search for one trade finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Exactly this one.
    Trade(TradeIndex),
    /// None exactly; the nearest first, perhaps none at all.
    Nearest(Vec<TradeIndex>),
}

/// A name as it is compared: NFC, lower case, single spaces for every kind of separator.
fn folded(name: &str) -> String {
    let lower: String = name.nfc().flat_map(char::to_lowercase).collect();
    let words = lower.split(|letter: char| letter.is_whitespace() || "-_/".contains(letter));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Every name of a trade: its id, then titles and other names in each language.
fn names(catalogue: &Catalogue, trade: TradeIndex) -> impl Iterator<Item = &str> {
    let titles = Language::ALL.iter().map(move |language| catalogue.title(trade, *language));
    let named = titles.flat_map(|title| {
        std::iter::once(&*title.title).chain(title.also.iter().map(|other| &**other))
    });
    std::iter::once(catalogue.trade(trade).id.as_str()).chain(named)
}

/// The trade with a name in any language; near misses where there is none.
pub fn trade(catalogue: &Catalogue, name: &str) -> Found {
    let wanted = folded(name);
    let exact = catalogue
        .trade_indexes()
        .find(|trade| names(catalogue, *trade).any(|name| folded(name) == wanted));
    if let Some(trade) = exact.or_else(|| only_beginning(catalogue, &wanted)) {
        return Found::Trade(trade);
    }
    let scored = ranked(catalogue, &wanted);
    let near = scored.into_iter().filter(|(likeness, _)| *likeness >= LEAST_LIKENESS);
    Found::Nearest(near.take(SUGGESTIONS).map(|(_, trade)| trade).collect())
}

/// The least letters of a name's beginning that are taken for the name; judgement.
const LEAST_BEGINNING: usize = 3;

/// The only trade one of whose names begins so; `None` where it is none or one of several.
fn only_beginning(catalogue: &Catalogue, wanted: &str) -> Option<TradeIndex> {
    if wanted.chars().count() < LEAST_BEGINNING {
        return None;
    }
    let begins =
        |trade: &TradeIndex| names(catalogue, *trade).any(|name| folded(name).starts_with(wanted));
    let mut beginning = catalogue.trade_indexes().filter(begins);
    beginning.next().filter(|_| beginning.next().is_none())
}

/// Every trade one of whose names holds the words, the best match first; without words, every
/// trade by id.
pub fn search(catalogue: &Catalogue, words: &str) -> Vec<TradeIndex> {
    let wanted = folded(words);
    if wanted.is_empty() {
        return catalogue.trade_indexes().collect();
    }
    let holding = ranked(catalogue, &wanted)
        .into_iter()
        .filter(|(_, trade)| names(catalogue, *trade).any(|name| folded(name).contains(&wanted)));
    let found: Vec<TradeIndex> = holding.map(|(_, trade)| trade).collect();
    match (found.is_empty(), trade(catalogue, words)) {
        (true, Found::Nearest(near)) => near,
        _ => found,
    }
}

/// Every trade with the likeness of its nearest name, the likest first, ties by id.
fn ranked(catalogue: &Catalogue, wanted: &str) -> Vec<(f64, TradeIndex)> {
    let likeness = |trade: TradeIndex| {
        let each = names(catalogue, trade).map(|name| strsim::jaro_winkler(&folded(name), wanted));
        each.max_by(f64::total_cmp).unwrap_or(0.0)
    };
    let mut scored: Vec<(f64, TradeIndex)> =
        catalogue.trade_indexes().map(|trade| (likeness(trade), trade)).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    scored
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::bundled::Bundled;

    #[test]
    fn a_trade_is_found_by_any_name_or_by_a_beginning_of_its_own() {
        let catalogue = crate::documents::catalogue::parse(&Bundled).unwrap();
        let tailoring = catalogue.find_trade("tailoring").unwrap();
        for name in ["tailoring", "Tailor and dressmaker", " SILAI ", "দর্জি", "দর্জির কাজ"]
        {
            assert_eq!(trade(&catalogue, name), Found::Trade(tailoring), "{name}");
        }
        assert!(matches!(trade(&catalogue, "bakry"), Found::Nearest(near) if !near.is_empty()));
        assert_eq!(trade(&catalogue, "zzzz"), Found::Nearest(Vec::new()));
    }
}
