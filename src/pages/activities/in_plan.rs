//! The inventory within the plan's form: the way to it, and what stands there after it.

use super::letters::read;
use super::scales::{ResultView, result};
use super::{ACTIVITIES, Carried};
use crate::application::inventory::{InventoryResult, Pattern, activities, score};
use crate::application::reference::Reference;
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::pages::answers::Answers;
use crate::pages::field::Step;
use crate::pages::form::{Control, FormView};
use crate::pages::frame::count;
use crate::text::Speaker;

/// The inventory as it was posted with the plan.
pub(in crate::pages) enum Given {
    /// No activity is answered, or the catalogue has none.
    Nothing,
    /// Her answers cannot be read.
    Unreadable,
    /// Her answers and what they say.
    Read(Box<InventoryResult>),
}

impl Given {
    /// The interests of her profile, once the answers make any: until then the quick ones stand.
    pub(in crate::pages) fn interests(&self) -> Option<&serde_json::Value> {
        match self {
            Self::Read(scored) if scored.pattern != Pattern::NotAssessed => Some(&scored.interests),
            _ => None,
        }
    }
}

/// Reads the inventory's field of the plan.
pub(in crate::pages) fn given(answers: &Answers, reference: &Reference) -> Given {
    let Some(instrument) = activities(reference) else { return Given::Nothing };
    let posted: Vec<&str> = answers.all(ACTIVITIES).collect();
    match posted.as_slice() {
        [] => Given::Nothing,
        [text] => match read(text, instrument.items.len()) {
            (responses, None) if responses.iter().all(Option::is_none) => Given::Nothing,
            (responses, None) => Given::Read(Box::new(score(reference, instrument, &responses))),
            (_, Some(_)) => Given::Unreadable,
        },
        _ => Given::Unreadable,
    }
}

/// What the plan shows of the inventory.
pub(in crate::pages) struct InPlan {
    /// The letters as they were posted; none before the first answer.
    pub(in crate::pages) letters: Vec<String>,
    /// The way to the pictures.
    pub(in crate::pages) offer: String,
    /// How many activities are answered.
    pub(in crate::pages) answered: Option<String>,
    /// What the answers say, where the plan uses them.
    pub(in crate::pages) result: Option<ResultView>,
    pub(in crate::pages) fault: Option<String>,
    /// The quick answers, which come back when the inventory is cleared.
    kept: Vec<Carried>,
}

impl InPlan {
    /// The quick answers by name.
    pub(in crate::pages) fn kept(&self) -> impl Iterator<Item = (&str, &str)> {
        self.kept.iter().map(|carried| (carried.name.as_str(), carried.value.as_str()))
    }
}

/// Puts the inventory into the step of likes. Where the plan uses it, the quick answers are out
/// of sight, but not lost.
pub(in crate::pages) fn show(
    form: &mut FormView,
    given: &Given,
    answers: &Answers,
    reference: &Reference,
    words: &Speaker<'_>,
) {
    let Some(instrument) = activities(reference) else { return };
    let Some(step) = form.steps.iter_mut().find(|step| step.word == Step::Likes.word()) else {
        return;
    };
    let letters: Vec<String> = answers.all(ACTIVITIES).map(ToOwned::to_owned).collect();
    let items = ("items", count(instrument.items.len()));
    let mut view = InPlan {
        letters,
        offer: words.say("page-activities-offer", std::slice::from_ref(&items)),
        answered: None,
        result: None,
        fault: None,
        kept: Vec::new(),
    };
    match given {
        Given::Nothing => view.letters.clear(),
        Given::Unreadable => {
            view.fault = Some(words.plain("page-activities-plan_fault"));
            step.open = true;
        }
        Given::Read(scored) => {
            let open = scored.answered < scored.items;
            let id = if open { "page-activities-plan_go_on" } else { "page-activities-change" };
            view.offer = words.plain(id);
            let answered = ("answered", Param::Number(scored.answered.into()));
            let used = given.interests().is_some();
            let id = if used { "page-activities-plan_used" } else { "page-activities-plan_few" };
            let text = words.say(id, &[answered, items]);
            if used {
                let names: Vec<String> =
                    step.fields.iter().map(|field| field.name.clone()).collect();
                for name in &names {
                    view.kept.extend(
                        answers
                            .all(name)
                            .map(|value| Carried { name: name.clone(), value: value.to_owned() }),
                    );
                }
                step.fields.retain(|field| !matches!(field.control, Control::Chips(..)));
                step.progress.clone_from(&text);
                view.result = Some(result(scored, text.clone(), words));
            }
            view.answered = Some(text);
        }
    }
    step.activities = Some(view);
}
