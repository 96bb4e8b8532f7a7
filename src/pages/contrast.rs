//! Two trades side by side: criterion by criterion, how sure it is which is ahead, what would swap
//! them. The answers travel in the form, so that nothing of them stands in an address.

use askama::Template;
use jiff::civil::Date;

use super::answers::Answers;
use super::form::{Choice, ChoiceGroup};
use super::frame::Frame;
use super::plan::{self, Plan, given};
use super::reading::read;
use super::trade::{TitleView, title};
use super::{PageError, found};
use crate::application::compare::{Beside, beside};
use crate::application::engine::Engine;
use crate::documents::comparison::{ComparedTrade, ComparisonDocument};
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::code::{Criterion, Param};
use crate::domain::participant::Participant;
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;
use crate::text::Speaker;

/// The field with the trade whose card was pressed.
pub const COMPARE: &str = "compare";
/// The field with the trade beside it.
pub const WITH: &str = "with";

/// Half the width of a bar's drawing: a bar begins in the middle.
const HALF: f64 = 50.0;
/// The least points that a whole half stands for, so that small differences look small; judgement.
const LEAST_SCALE: f64 = 10.0;

/// One of the two trades.
struct SideView {
    id: String,
    title: TitleView,
    score: String,
    /// Where it stands, in words.
    stands: String,
    /// Why it is not offered.
    gates: Vec<String>,
}

/// One criterion.
struct CriterionView {
    criterion: &'static str,
    label: String,
    a: String,
    b: String,
    /// The bar: where it begins, and how long it is.
    from: f64,
    width: f64,
    text: String,
}

/// Both trades.
struct BothView {
    a: SideView,
    b: SideView,
    criteria: Vec<CriterionView>,
    /// By how much one is ahead.
    ahead: String,
    /// How sure that is.
    sure: Vec<String>,
    /// The smallest change that would swap them.
    swap_heading: String,
    swap: String,
}

#[derive(Template)]
#[template(path = "contrast.html", config = "src/pages/askama.toml")]
struct ContrastPage<'a> {
    frame: Frame<'a>,
    answers: Answers,
    compare: String,
    both: Option<BothView>,
    others: Vec<ChoiceGroup>,
}

/// Takes the two trades out of answers that are meant for the plan.
pub(super) fn forget(answers: &mut Answers) {
    answers.take(COMPARE);
    answers.take(WITH);
}

/// The page with two trades side by side; the plan with what is wrong where the answers have
/// faults.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn page(
    engine: &Engine,
    posted: Answers,
    valued_on: Date,
    language: Language,
) -> Result<Plan, PageError> {
    let catalogue = &engine.reference().catalogue;
    let words = Speaker::new(language, catalogue);
    let mut answers = posted;
    let named = |name: Option<String>| name.and_then(|id| catalogue.find_trade(&id));
    let (a, with) = (named(answers.take(COMPARE)), answers.take(WITH));
    let kept = given(answers, &words);
    let Some(a) = a else { return plan::page(engine, kept, valued_on, language) };
    let mut without_search = kept.clone();
    without_search.take(found::FIND);
    let reading = read(&without_search, engine.reference(), &words, valued_on);
    let Some(participant) = reading.participant else {
        return plan::page(engine, kept, valued_on, language);
    };
    let b = named(with.clone());
    let beside = side_by_side(engine, &participant, (a, b), with.is_some(), valued_on, language);
    let chosen = beside.document.as_ref().map(|document| document.b.trade.clone());
    let html = ContrastPage {
        compare: catalogue.trade(a).id.to_string(),
        others: others(&beside, a, chosen.as_deref(), &words),
        both: beside.document.as_ref().and_then(|document| both(document, &words)),
        answers: kept,
        frame: Frame::new(&words, "plan"),
    };
    let sound = html.both.is_some();
    Ok(Plan { html: html.render()?, sound })
}

/// Two trades, or what could be chosen where the second is no trade or the same one.
fn side_by_side(
    engine: &Engine,
    participant: &Participant,
    (a, b): (TradeIndex, Option<TradeIndex>),
    asked: bool,
    valued_on: Date,
    language: Language,
) -> Beside {
    let b = if asked { Some(b.unwrap_or(a)) } else { None };
    let matcher = engine.matcher(valued_on);
    beside(engine.reference(), &matcher, participant, (a, b), language)
}

/// Every trade that could stand beside the first, the listed ones first.
fn others(
    beside: &Beside,
    a: TradeIndex,
    chosen: Option<&str>,
    words: &Speaker<'_>,
) -> Vec<ChoiceGroup> {
    let choice = |trade: &TradeIndex| {
        let value = words.catalogue().trade(*trade).id.to_string();
        let chosen = chosen == Some(value.as_str());
        Choice { value, label: words.trade(*trade).to_owned(), chosen }
    };
    let group = |(word, trades): (&str, &Vec<TradeIndex>)| ChoiceGroup {
        label: words.plain(&format!("page-contrast-{word}")),
        choices: trades.iter().filter(|trade| **trade != a).map(choice).collect(),
    };
    let groups =
        [("listed", &beside.listed), ("ranked", &beside.ranked), ("closed", &beside.not_offered)];
    groups.into_iter().map(group).filter(|group| !group.choices.is_empty()).collect()
}

fn both(document: &ComparisonDocument, words: &Speaker<'_>) -> Option<BothView> {
    let catalogue = words.catalogue();
    let (a, b) = (side(&document.a, document, words)?, side(&document.b, document, words)?);
    Some(BothView {
        criteria: criteria(document, words),
        ahead: ahead(document, catalogue, words),
        sure: sure(document, catalogue, words),
        swap_heading: leader(document, !is_first_above(document), catalogue)
            .map_or_else(String::new, |trade| words.say("page-contrast-swap", &[("trade", trade)])),
        swap: document
            .swap
            .as_ref()
            .map_or_else(|| words.plain("page-contrast-no_swap"), |swap| swap.text.clone()),
        a,
        b,
    })
}

fn side(
    trade: &ComparedTrade,
    document: &ComparisonDocument,
    words: &Speaker<'_>,
) -> Option<SideView> {
    let index = words.catalogue().find_trade(&trade.trade)?;
    let rank =
        trade.rank.map(|rank| Param::Number(f64::from(u32::try_from(rank).unwrap_or(u32::MAX))));
    Some(SideView {
        id: trade.trade.clone(),
        title: title(index, &document.place, words),
        score: words.number(trade.score.0, 0),
        stands: rank.map_or_else(
            || words.plain("page-found-closed"),
            |rank| words.say("page-contrast-rank", &[("rank", rank)]),
        ),
        gates: trade.gates.iter().map(|gate| gate.text.clone()).collect(),
    })
}

/// Bars on one scale; the first trade's side is the left.
fn criteria(document: &ComparisonDocument, words: &Speaker<'_>) -> Vec<CriterionView> {
    let differences = document.criteria.iter().map(|criterion| criterion.difference.0.abs());
    let scale = differences.fold(LEAST_SCALE, f64::max);
    let points = |weight: f64, value: f64| words.number(100.0 * weight * value, 0);
    let view = |row: &crate::documents::comparison::ComparedCriterion| {
        let width = HALF * row.difference.0.abs() / scale;
        Some(CriterionView {
            criterion: row.criterion,
            label: words.criterion(Criterion::from_word(row.criterion)?),
            a: points(row.weight.0, row.a.0),
            b: points(row.weight.0, row.b.0),
            from: if row.difference.0 > 0.0 { HALF - width } else { HALF },
            width,
            text: row.text.clone(),
        })
    };
    document.criteria.iter().filter_map(view).collect()
}

/// Whether the first of the two stands above the other: by rank, a ranked one above another.
fn is_first_above(document: &ComparisonDocument) -> bool {
    match (document.a.rank, document.b.rank) {
        (Some(a), Some(b)) => a < b,
        (a, None) => a.is_some() || document.difference.0 >= 0.0,
        (None, Some(_)) => false,
    }
}

/// One of the two trades, as a parameter.
fn leader(document: &ComparisonDocument, first: bool, catalogue: &Catalogue) -> Option<Param> {
    let trade = if first { &document.a } else { &document.b };
    catalogue.find_trade(&trade.trade).map(Param::Trade)
}

/// Fewer points than this are no difference in words.
const SAME_POINTS: f64 = 0.5;

fn ahead(document: &ComparisonDocument, catalogue: &Catalogue, words: &Speaker<'_>) -> String {
    let difference = document.difference.0;
    match leader(document, difference > 0.0, catalogue) {
        Some(trade) if difference.abs() >= SAME_POINTS => {
            let points = Param::Number(difference.abs());
            words.say("page-contrast-ahead", &[("trade", trade), ("points", points)])
        }
        _ => words.plain("page-contrast-same"),
    }
}

fn sure(document: &ComparisonDocument, catalogue: &Catalogue, words: &Speaker<'_>) -> Vec<String> {
    let Some(probability) = document.probability_a_ahead else {
        return vec![words.plain("page-contrast-not_drawn")];
    };
    let first = probability.0 >= 0.5;
    let chance = 100.0 * if first { probability.0 } else { 1.0 - probability.0 };
    let chance = Param::Text(words.number(chance, 0).into());
    let text = leader(document, first, catalogue)
        .map(|trade| words.say("page-contrast-chance", &[("chance", chance), ("trade", trade)]));
    let word = document.certainty_text.as_ref().map(|word| words.sentence(word));
    word.into_iter().chain(text).collect()
}
