//! The first page: the form, and the answer beside it.

use askama::Template;
use jiff::civil::Date;

use super::PageError;
use super::activities::{self, ACTIVITIES, CLEAR, Given};
use super::answers::Answers;
use super::fault::{FormFault, own_faults, read_faults};
use super::field::EXAMPLE;
use super::form::{Control, FormView, form};
use super::frame::Frame;
use super::result::{ResultView, result};
use super::{example, profile};
use crate::application::engine::Engine;
use crate::application::recommend::recommend;
use crate::documents::profile as document;
use crate::documents::ranking::Scope;
use crate::domain::catalogue::Language;
use crate::text::Speaker;

/// The button that fills the form from an example; its value is the example's id.
pub const PRESSED: &str = "press";

/// A fictional example as it is offered.
struct ExampleView {
    id: String,
    label: String,
}

#[derive(Template)]
#[template(path = "plan.html", config = "src/pages/askama.toml")]
struct PlanPage<'a> {
    frame: Frame<'a>,
    form: FormView,
    result: Option<ResultView>,
    examples: Vec<ExampleView>,
    /// The example that the form was filled from, in words.
    shown: Option<String>,
}

/// A page, and whether the answers on it could be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The page.
    pub html: String,
    /// Whether no answer had a fault.
    pub sound: bool,
}

/// The page with answers filled in and, where they have no fault, what follows from them. Without
/// any answer it asks nothing and answers nothing.
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
    let answers = cleared(pressed(posted, &words));
    let inventory = activities::given(&answers, engine.reference());
    let shown_form = |faults| {
        let mut form = form(&answers, faults, &words);
        activities::show(&mut form, &inventory, &answers, engine.reference(), &words);
        form
    };
    if answers.is_empty() {
        return plan(&words, shown_form(Vec::new()), None, true);
    }
    let origin = answers.first(EXAMPLE).and_then(example::profile);
    let json = profile::document(&answers, origin, inventory.interests(), catalogue);
    let read = document::parse(json.to_string().as_bytes(), catalogue, valued_on);
    let mut faults = own_faults(&answers, &words);
    if matches!(inventory, Given::Unreadable) {
        let text = words.plain("page-activities-plan_fault");
        faults.push(FormFault { field: Some(ACTIVITIES), text });
    }
    let participant = match read {
        Ok(participant) => Some(participant),
        Err(found) => {
            faults.extend(read_faults(&found, &answers, &words));
            None
        }
    };
    let sound = faults.is_empty();
    let shown = participant.filter(|_| sound).map(|participant| {
        let matcher = engine.matcher(valued_on);
        let scope = Scope::default();
        let ranking = recommend(engine.reference(), &matcher, &participant, language, scope);
        result(&ranking, &words)
    });
    plan(&words, shown_form(faults), shown, sound)
}

/// The answers without those that were asked to be cleared.
fn cleared(posted: Answers) -> Answers {
    if !posted.has(CLEAR, ACTIVITIES) {
        return posted;
    }
    let kept = posted.without(&[CLEAR, ACTIVITIES]);
    Answers::new(kept.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

/// The answers of the example that was pressed; without one, the posted answers.
fn pressed(posted: Answers, words: &Speaker<'_>) -> Answers {
    let Some(id) = posted.first(PRESSED).map(ToOwned::to_owned) else {
        return posted;
    };
    let Some(found) = example::profile(&id) else {
        // The form does not ask for this field, and says so.
        return posted;
    };
    let mut answers = profile::answers(&found, words.catalogue(), words.language());
    answers.add(EXAMPLE, id);
    answers
}

fn plan(
    words: &Speaker<'_>,
    form: FormView,
    result: Option<ResultView>,
    sound: bool,
) -> Result<Plan, PageError> {
    let label = |id: &str| words.plain(&format!("page-example-{id}"));
    let examples = example::ids();
    let shown = form.example.as_ref().filter(|id| examples.contains(id)).map(|id| label(id));
    let examples = examples.into_iter().map(|id| ExampleView { label: label(&id), id }).collect();
    let html =
        PlanPage { frame: Frame::new(words, "plan"), form, result, examples, shown }.render()?;
    Ok(Plan { html, sound })
}
