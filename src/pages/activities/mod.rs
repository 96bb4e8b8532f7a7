//! The activity inventory: one card at a time, a pause at any time, and what the answers say.
//!
//! Nothing is kept on the server. Her answers so far, one letter an activity, and whatever stood
//! in the plan travel through every form as hidden fields, and back into the plan.

mod in_plan;
mod letters;
mod scales;
pub mod state;

use askama::Template;

use super::PageError;
use super::answers::Answers;
use super::asset;
use super::frame::{Frame, count};
use crate::application::engine::Engine;
use crate::application::inventory::{activities, score};
use crate::domain::catalogue::Language;
use crate::domain::instrument::{Instrument, InventoryItem, Response};
use crate::domain::table::Key;
use crate::text::Speaker;
use letters::{letter, written};
use scales::{ResultView, result};
use state::{Shown, State};

pub(super) use in_plan::{Given, InPlan, given, show};

/// The field with the letters of her answers.
pub(super) const ACTIVITIES: &str = "activities";
/// The button of the plan's form that clears what its value names.
pub(super) const CLEAR: &str = "clear";

/// The drawings of the activities, and those of the faces.
const DRAWINGS: &str = "activities.svg";
const FACES: &str = "drawings.svg";

/// A field that travels along, as it was typed.
struct Carried {
    name: String,
    value: String,
}

/// An activity as the script shows it.
struct ItemView {
    text: String,
    progress: String,
    picture: Option<String>,
}

impl ItemView {
    fn new(item: &InventoryItem, number: usize, items: usize, words: &Speaker<'_>) -> Self {
        let picture = item.picture.as_str();
        Self {
            text: item.text.of(words.language()).to_string(),
            progress: words.say(
                "page-activities-progress",
                &[("item", count(number)), ("items", count(items))],
            ),
            picture: asset::has_drawing(DRAWINGS, picture).then(|| picture.to_owned()),
        }
    }
}

/// One of the three answers.
struct FaceView {
    word: &'static str,
    letter: char,
    /// The key that stands for it, in the digits of the language.
    key: String,
    drawn: bool,
    chosen: bool,
}

/// The card of one activity.
struct CardView {
    number: usize,
    item: ItemView,
    /// Whether it has an answer already.
    answered: bool,
    faces: Vec<FaceView>,
    /// Every activity, for the script.
    items: Vec<ItemView>,
}

/// The way on from a pause.
struct PauseView {
    answered: String,
    any: bool,
    open: bool,
}

enum View {
    Card(CardView),
    Pause(PauseView),
    /// What the answers say, and whether a card is still open.
    Result(ResultView, bool),
}

impl View {
    /// Whether the way back to the plan stands on it already.
    fn uses(&self) -> bool {
        matches!(self, Self::Result(result, _) if result.usable)
    }
}

#[derive(Template)]
#[template(path = "activities.html", config = "src/pages/askama.toml")]
struct ActivitiesPage<'a> {
    frame: Frame<'a>,
    carried: Vec<Carried>,
    letters: String,
    /// The letters as the plan takes them: none before the first answer.
    for_plan: Option<String>,
    number: usize,
    items: usize,
    notice: Option<String>,
    view: View,
}

/// A page, and whether what was posted could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activities {
    /// The page.
    pub html: String,
    /// Whether nothing was wrong.
    pub sound: bool,
}

/// The page that follows from what was posted; `None` in a catalogue without the inventory.
///
/// # Errors
/// [`PageError`] when the page cannot be written.
pub fn page(
    engine: &Engine,
    posted: &Answers,
    language: Language,
) -> Result<Option<Activities>, PageError> {
    let reference = engine.reference();
    let Some(instrument) = activities(reference) else {
        return Ok(None);
    };
    let words = Speaker::new(language, &reference.catalogue);
    let state = State::of(posted, instrument.items.len());
    let answered = state.responses.iter().filter(|response| response.is_some()).count();
    let view = match state.shown {
        Shown::Card => card(&state, instrument, &words).map(View::Card),
        Shown::Pause => Some(View::Pause(PauseView {
            answered: answered_of(answered, instrument, &words),
            any: answered > 0,
            open: answered < instrument.items.len(),
        })),
        Shown::Result => {
            let scored = score(reference, instrument, &state.responses);
            let said = answered_of(answered, instrument, &words);
            let open = answered < instrument.items.len();
            Some(View::Result(result(&scored, said, &words), open))
        }
    };
    let Some(view) = view else { return Ok(None) };
    let letters = written(&state.responses);
    let carried = posted
        .without(&state::OWN)
        .map(|(name, value)| Carried { name: name.to_owned(), value: value.to_owned() });
    let page = ActivitiesPage {
        frame: Frame::new(&words, "plan"),
        carried: carried.collect(),
        for_plan: (answered > 0).then(|| letters.clone()),
        letters,
        number: state.item + 1,
        items: instrument.items.len(),
        notice: state.fault.map(|fault| words.plain(&format!("page-activities-fault-{fault}"))),
        view,
    };
    Ok(Some(Activities { html: page.render()?, sound: state.fault.is_none() }))
}

fn answered_of(answered: usize, instrument: &Instrument, words: &Speaker<'_>) -> String {
    let params = [("answered", count(answered)), ("items", count(instrument.items.len()))];
    words.say("page-activities-answered", &params)
}

fn card(state: &State, instrument: &Instrument, words: &Speaker<'_>) -> Option<CardView> {
    let items = instrument.items.len();
    let views = instrument.items.iter().enumerate();
    let item = instrument.items.get(state.item)?;
    let given = state.responses.get(state.item).copied().flatten();
    let faces = Response::ALL.iter().zip(1_u8..).map(|(response, key)| FaceView {
        word: response.word(),
        letter: letter(*response),
        key: words.number(f64::from(key), 0),
        drawn: asset::has_drawing(FACES, response.word()),
        chosen: given == Some(*response),
    });
    Some(CardView {
        number: state.item + 1,
        item: ItemView::new(item, state.item + 1, items, words),
        answered: given.is_some(),
        faces: faces.collect(),
        items: views.map(|(at, item)| ItemView::new(item, at + 1, items, words)).collect(),
    })
}
