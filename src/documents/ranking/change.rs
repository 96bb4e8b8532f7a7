//! Changes of a profile, as a pointer with a value and in words.

use serde_json::{Value, json};

use crate::documents::rounding::Rounded;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::matching::counterfactual::{Change, Verified};
use crate::text::Speaker;
use crate::text::speaker::message_id;

use super::{ChangeDocument, PointedChange};

/// The document of a verified change.
pub(in crate::documents) fn change_document(
    verified: &Verified,
    speaker: &Speaker<'_>,
) -> ChangeDocument {
    let code = verified.change.code().word();
    let rank = u32::try_from(verified.new_rank).unwrap_or(u32::MAX);
    let mut params = params(&verified.change, speaker);
    params.push(("rank", Param::Number(f64::from(rank))));
    let (pointer, to) = pointed(&verified.change, speaker);
    ChangeDocument {
        code,
        change: PointedChange { pointer, to },
        new_rank: verified.new_rank,
        text: speaker.say(&message_id("change", code), &params),
    }
}

fn params(change: &Change, speaker: &Speaker<'_>) -> Vec<(&'static str, Param)> {
    match change {
        Change::Document(document, _) => vec![("document", Param::Word(document.word()))],
        Change::Transport(transport) => {
            let way = speaker.word_in("transport", transport.word());
            vec![("transport", Param::Text(way.into()))]
        }
        Change::Class(class) => vec![("class", Param::Number(f64::from(class.get())))],
        Change::Capital(money) => {
            vec![("money", Param::Money(money.amount.get(), money.currency.code()))]
        }
        Change::Place(place) => vec![("place", Param::Place(*place))],
        Change::ChildcareThere
        | Change::ContinueAfter
        | Change::Tryout(..)
        | Change::Sample(..) => Vec::new(),
    }
}

fn pointed(change: &Change, speaker: &Speaker<'_>) -> (String, Value) {
    let catalogue = speaker.catalogue();
    match change {
        Change::Document(_, all) => {
            let words: Vec<&str> = all.iter().map(Key::word).collect();
            ("/documents".to_owned(), json!(words))
        }
        Change::ChildcareThere => ("/available/childcare_there".to_owned(), json!(true)),
        Change::Transport(transport) => {
            ("/available/safe_transport".to_owned(), json!(transport.word()))
        }
        Change::ContinueAfter => ("/available/can_continue_after".to_owned(), json!(true)),
        Change::Class(class) => ("/education/highest_class".to_owned(), json!(class.get())),
        Change::Capital(money) => (
            "/capital".to_owned(),
            json!({
                "amount": Value::from(Rounded(money.amount.get())),
                "currency": money.currency.code(),
            }),
        ),
        Change::Place(place) => ("/place".to_owned(), json!(catalogue.place(*place).id.as_str())),
        Change::Tryout(trade, tryout) => (
            format!("/tryouts/{}", catalogue.trade(*trade).id),
            json!({
                "liked": tryout.liked,
                "unsure": tryout.unsure,
                "disliked": tryout.disliked,
            }),
        ),
        Change::Sample(trade, value) => (
            format!("/work_samples/{}", catalogue.trade(*trade).id),
            Value::from(Rounded(value.get())),
        ),
    }
}
