//! Changes of a profile, as a pointer with a value and in words.

use serde_json::{Value, json};

use crate::documents::rounding::Rounded;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::matching::counterfactual::Verified;
use crate::matching::lever::Change;
use crate::matching::pathway::Step;
use crate::text::Speaker;
use crate::text::speaker::message_id;

use super::{ChangeDocument, CostDocument, PointedChange, StepDocument};

/// The document of a verified change.
pub(in crate::documents) fn change_document(
    verified: &Verified,
    speaker: &Speaker<'_>,
) -> ChangeDocument {
    let code = verified.change.code().word();
    let mut params = params(&verified.change, speaker);
    let text = if let Some(tier) = verified.new_tier {
        let step = speaker.say(&message_id("step", code), &params);
        format!("{step} {}", speaker.say("change-tier", &[("tier", whole(tier))]))
    } else {
        params.push(("rank", whole(verified.new_rank)));
        speaker.say(&message_id("change", code), &params)
    };
    ChangeDocument {
        code,
        change: pointed(&verified.change, speaker),
        new_rank: verified.new_rank,
        new_tier: verified.new_tier,
        text,
    }
}

/// The document of a step of a pathway.
pub(super) fn step_document(step: &Step, speaker: &Speaker<'_>) -> StepDocument {
    let code = step.change.code().word();
    StepDocument {
        code,
        change: pointed(&step.change, speaker),
        weeks: step.weeks.map(|weeks| Rounded(weeks.get())),
        cost: step.cost.map(|cost| CostDocument {
            amount: Rounded(cost.amount.get()),
            currency: cost.currency.code(),
        }),
        new_rank: step.new_rank,
        text: step_text(step, speaker),
    }
}

/// What to do on the way to a trade, in order, and where it then stands.
pub fn way(steps: &[StepDocument], speaker: &Speaker<'_>) -> Vec<String> {
    let end = steps.last().and_then(|step| step.new_rank);
    let end = end.map(|rank| speaker.say("way-end", &[("rank", whole(rank))]));
    steps.iter().map(|step| step.text.clone()).chain(end).collect()
}

/// What to do, how long the course takes and what it costs, as far as that is known.
fn step_text(step: &Step, speaker: &Speaker<'_>) -> String {
    let id = message_id("step", step.change.code().word());
    let weeks =
        step.weeks.map(|weeks| speaker.say("step-weeks", &[("weeks", Param::Number(weeks.get()))]));
    // The sentence about capital has its sum already.
    let cost = step.cost.filter(|_| !matches!(step.change, Change::Capital(_))).map(|cost| {
        let cost = Param::Money(cost.amount.get(), cost.currency.code());
        speaker.say("step-cost", &[("cost", cost)])
    });
    let said = speaker.say(&id, &params(&step.change, speaker));
    [Some(said), weeks, cost].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn whole(number: usize) -> Param {
    Param::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)))
}

fn params(change: &Change, speaker: &Speaker<'_>) -> Vec<(&'static str, Param)> {
    match change {
        Change::Document(document, _) => vec![("document", Param::Word(document.word()))],
        Change::Transport(transport) => {
            let way = speaker.word_in("transport", transport.word());
            vec![("transport", Param::Text(way.into()))]
        }
        Change::Exit(weeks) => vec![("weeks", Param::Number(weeks.get()))],
        Change::Class(class) => {
            let class = speaker.class(f64::from(class.get()));
            vec![("class", Param::Text(class.into()))]
        }
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

fn pointed(change: &Change, speaker: &Speaker<'_>) -> PointedChange {
    let catalogue = speaker.catalogue();
    let (pointer, to) = match change {
        Change::Document(_, all) => {
            let words: Vec<&str> = all.iter().map(Key::word).collect();
            ("/documents".to_owned(), json!(words))
        }
        Change::ChildcareThere => ("/available/childcare_there".to_owned(), json!(true)),
        Change::Transport(transport) => {
            ("/available/safe_transport".to_owned(), json!(transport.word()))
        }
        Change::Exit(weeks) => {
            ("/available/weeks_until_exit".to_owned(), Rounded(weeks.get()).into())
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
    };
    PointedChange { pointer, to }
}
