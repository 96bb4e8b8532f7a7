//! The short form: five steps that fold open and what matters to her, each field as it was filled
//! in, faults beside it.

use super::activities::InPlan;
use super::answers::Answers;
use super::fault::FormFault;
use super::field::{
    EXAMPLE, FIELDS, Field, MIDDLE, NO, STOPS, Shape, Step, TONGUES, YES, none_box,
};
use super::frame::count;
use super::profile::{likes, skills};
use super::work::{self, WorkRow};
use crate::domain::code::Param;
use crate::domain::table::Key;
use crate::text::Speaker;

/// The greatest class of school that a profile may state: a degree.
const GREATEST_CLASS: u8 = 15;
/// The class that no value stands for.
const NO_SUCH_CLASS: u8 = 14;

/// One of several answers.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// Choices under a common heading.
pub(super) struct ChoiceGroup {
    pub(super) label: String,
    pub(super) choices: Vec<Choice>,
}

/// How a field is shown.
pub(super) enum Control {
    /// One of a few, as buttons in so many columns.
    Chips(u8, Vec<Choice>),
    /// Lists to choose one from, each with what is chosen in it.
    Lists(Vec<Vec<ChoiceGroup>>),
    /// A number as it was typed.
    Number(String),
    /// Any of several, and beside them the box that says "none of these".
    Boxes(Vec<Choice>, Option<NoneBox>),
    /// A text as it was typed.
    Text(String),
    /// The name of a trade as it was typed.
    Trade(String),
    /// A slider.
    Slider(SliderView),
}

/// A slider: where it stands, with words for its stops.
pub(super) struct SliderView {
    pub(super) value: String,
    /// The word of each stop, with `|` between.
    pub(super) stops: String,
    pub(super) least: String,
    pub(super) greatest: String,
}

/// A box of its own name.
pub(super) struct NoneBox {
    pub(super) name: &'static str,
    pub(super) choice: Choice,
}

/// A field as it is shown.
pub(super) struct FieldView {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) control: Control,
    pub(super) faults: Vec<String>,
}

/// A step as it is shown.
pub(super) struct StepView {
    pub(super) word: &'static str,
    pub(super) number: String,
    pub(super) next: Option<&'static str>,
    pub(super) open: bool,
    pub(super) answered: usize,
    /// How much of it is filled in, in words.
    pub(super) progress: String,
    pub(super) fields: Vec<FieldView>,
    /// Work that she has tried or done, in the step where it stands.
    pub(super) work: Vec<WorkRow>,
    /// The activity inventory, in the step that it belongs to.
    pub(super) activities: Option<InPlan>,
}

impl StepView {
    /// Whether the step's own questions are asked, and no inventory stands in their place.
    pub(super) fn asks_quickly(&self) -> bool {
        self.activities.as_ref().is_none_or(|activities| activities.result.is_none())
    }
}

/// The form as it is shown.
pub(super) struct FormView {
    pub(super) steps: Vec<StepView>,
    /// What matters to her.
    pub(super) matters: StepView,
    /// What trades are called, to choose from while typing.
    pub(super) trades: Vec<String>,
    /// The example that it was filled from.
    pub(super) example: Option<String>,
    pub(super) faults: Vec<FormFault>,
}

/// The form with answers and what is wrong with them.
pub(super) fn form(answers: &Answers, faults: Vec<FormFault>, words: &Speaker<'_>) -> FormView {
    let view = |step: &Step| step_view(*step, answers, &faults, words);
    let mut steps: Vec<StepView> =
        Step::ALL.iter().filter(|step| **step != Step::Matters).map(view).collect();
    let mut matters = view(&Step::Matters);
    matters.open = !answers.is_empty();
    // The first step without an answer is the one to go on with.
    let any_fault = steps.iter().any(|step| step.open);
    if let Some(step) = steps.iter_mut().find(|step| step.answered == 0).filter(|_| !any_fault) {
        step.open = true;
    }
    let catalogue = words.catalogue();
    let mut trades: Vec<String> =
        catalogue.trade_indexes().map(|trade| words.trade(trade).to_owned()).collect();
    trades.sort_unstable();
    let example = answers.first(EXAMPLE).map(ToOwned::to_owned);
    FormView { steps, matters, trades, example, faults }
}

/// The step in which the rows of work stand.
const STEP_OF_WORK: Step = Step::Skills;

fn step_view(step: Step, answers: &Answers, faults: &[FormFault], words: &Speaker<'_>) -> StepView {
    let of_step = FIELDS.iter().filter(|field| field.step == step);
    let fields: Vec<FieldView> =
        of_step.clone().map(|field| field_view(field, answers, faults, words)).collect();
    let has_work = step == STEP_OF_WORK;
    let work = if has_work { work::rows(answers, faults, words) } else { Vec::new() };
    let answered = of_step.filter(|field| is_answered(field, answers)).count()
        + usize::from(has_work && work::is_answered(answers));
    let next = Step::ALL.get(step.index() + 1).filter(|next| **next != Step::Matters);
    StepView {
        word: step.word(),
        number: words.digits(&(step.index() + 1).to_string()),
        next: next.map(|next| next.word()),
        open: fields.iter().any(|field| !field.faults.is_empty())
            || work.iter().any(|row| row.open),
        answered,
        progress: progress(answered, fields.len() + usize::from(has_work), words),
        fields,
        work,
        activities: None,
    }
}

fn progress(answered: usize, asked: usize, words: &Speaker<'_>) -> String {
    if answered == 0 {
        return words.plain("page-step_empty");
    }
    let params = [("answered", count(answered)), ("fields", count(asked))];
    words.say("page-step_answered", &params)
}

fn is_answered(field: &Field, answers: &Answers) -> bool {
    answers.first(field.name).is_some()
        || none_box(field).is_some_and(|none| answers.has(none, YES))
}

fn field_view(
    field: &Field,
    answers: &Answers,
    faults: &[FormFault],
    words: &Speaker<'_>,
) -> FieldView {
    let id = format!("page-field-{}", field.name);
    let own = faults.iter().filter(|fault| fault.field.as_deref() == Some(field.name));
    FieldView {
        name: field.name.to_owned(),
        label: match field.shape {
            Shape::Liking(scale) => words.plain(&format!("page-like-{}", scale.word())),
            Shape::Skill(aptitude) => words.plain(&format!("page-skill-{}", aptitude.word())),
            _ => words.plain(&id),
        },
        hint: words.find(&format!("{id}-hint")),
        control: control(field, answers, words),
        faults: own.map(|fault| fault.text.clone()).collect(),
    }
}

fn control(field: &Field, answers: &Answers, words: &Speaker<'_>) -> Control {
    let typed = || answers.first(field.name).unwrap_or_default().to_owned();
    let said = |kind: &str, values: Vec<&'static str>| {
        let labelled = values.into_iter().map(|value| (value, format!("page-{kind}-{value}")));
        chips(field.name, answers, labelled.map(|(value, id)| (value, words.plain(&id))), words)
    };
    match field.shape {
        Shape::Place => Control::Lists(vec![places(answers.first(field.name), words)]),
        Shape::Places(lists) => Control::Lists(place_lists(field, lists, answers, words)),
        Shape::Class => Control::Lists(vec![classes(answers.first(field.name), words)]),
        Shape::Number { .. } => Control::Number(typed()),
        Shape::Flag => Control::Chips(3, said("answer", vec![YES, NO])),
        Shape::Word(values) => Control::Chips(2, said(field.name, values())),
        Shape::Liking(_) => Control::Chips(3, said("liking", likes().collect())),
        Shape::Skill(_) => Control::Chips(2, said("level", skills().collect())),
        Shape::Words(values, _) => {
            let boxes = values().into_iter().map(|value| (value.to_owned(), words.word(value)));
            boxed(field, answers, boxes, words)
        }
        Shape::Tongues(_) => {
            let said = |code: &str| words.plain(&format!("page-tongue-{code}"));
            boxed(
                field,
                answers,
                TONGUES.iter().map(|code| ((*code).to_owned(), said(code))),
                words,
            )
        }
        Shape::Sectors => {
            let sectors = words.catalogue().sectors();
            let boxes = sectors.into_iter().map(|name| (name.to_owned(), words.sector(name)));
            boxed(field, answers, boxes, words)
        }
        Shape::Trades | Shape::Texts => {
            Control::Text(answers.all(field.name).collect::<Vec<_>>().join(", "))
        }
        Shape::Slider => Control::Slider(slider(answers.first(field.name), words)),
    }
}

fn slider(given: Option<&str>, words: &Speaker<'_>) -> SliderView {
    let word = |stop: &str| words.plain(&format!("page-matters-{stop}"));
    let said: Vec<String> = STOPS.iter().map(|(stop, _)| word(stop)).collect();
    let end = |said: Option<&String>| said.cloned().unwrap_or_default();
    SliderView {
        value: given.unwrap_or(MIDDLE).to_owned(),
        least: end(said.first()),
        greatest: end(said.last()),
        stops: said.join("|"),
    }
}

fn boxed(
    field: &Field,
    answers: &Answers,
    boxes: impl Iterator<Item = (String, String)>,
    words: &Speaker<'_>,
) -> Control {
    let none = none_box(field).map(|name| none_of_these(name, answers, words));
    Control::Boxes(ticked(field, answers, boxes), none)
}

fn none_of_these(name: &'static str, answers: &Answers, words: &Speaker<'_>) -> NoneBox {
    let (value, label) = (YES.to_owned(), words.plain("page-answer-none"));
    NoneBox { name, choice: Choice { value, label, chosen: answers.has(name, YES) } }
}

/// The choices, an answer that is none of them, and "I do not know".
pub(super) fn chips(
    name: &str,
    answers: &Answers,
    choices: impl Iterator<Item = (&'static str, String)>,
    words: &Speaker<'_>,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> = choices
        .map(|(value, label)| Choice {
            value: value.to_owned(),
            label,
            chosen: answers.has(name, value),
        })
        .collect();
    let chosen = choices.iter().any(|choice| choice.chosen);
    let label = words.plain("page-answer-unknown");
    choices.push(Choice { value: String::new(), label, chosen: !chosen });
    choices
}

/// The boxes; an answer that is none of them stands last, ticked as it came.
fn ticked(
    field: &Field,
    answers: &Answers,
    boxes: impl Iterator<Item = (String, String)>,
) -> Vec<Choice> {
    let choice = |(value, label): (String, String)| {
        let chosen = answers.has(field.name, &value);
        Choice { value, label, chosen }
    };
    let mut choices: Vec<Choice> = boxes.map(choice).collect();
    for given in answers.all(field.name) {
        if !choices.iter().any(|choice| choice.value == given) {
            choices.push(Choice { value: given.to_owned(), label: given.to_owned(), chosen: true });
        }
    }
    choices
}

/// As many lists as are asked for, and one more than are filled.
fn place_lists(
    field: &Field,
    lists: usize,
    answers: &Answers,
    words: &Speaker<'_>,
) -> Vec<Vec<ChoiceGroup>> {
    let given: Vec<&str> = answers.all(field.name).collect();
    let many = lists.max(given.len());
    (0..many).map(|position| places(given.get(position).copied(), words)).collect()
}

/// Every place by region; an answer that is none of them stands first, to be mended.
pub(super) fn places(chosen: Option<&str>, words: &Speaker<'_>) -> Vec<ChoiceGroup> {
    let catalogue = words.catalogue();
    let mut groups: Vec<(String, ChoiceGroup)> = Vec::new();
    for index in catalogue.place_indexes() {
        let place = catalogue.place(index);
        let id = place.id.as_str();
        let choice = Choice {
            value: id.to_owned(),
            label: words.place(index).to_owned(),
            chosen: chosen == Some(id),
        };
        if let Some((_, group)) = groups.iter_mut().find(|(region, _)| **region == *place.region) {
            group.choices.push(choice);
        } else {
            let label = words.plain(&format!("page-region-{}", place.region));
            let group = ChoiceGroup { label, choices: vec![choice] };
            groups.push((place.region.to_string(), group));
        }
    }
    groups.sort_by_key(|(region, _)| (!region.starts_with("in-"), region.clone()));
    for (_, group) in &mut groups {
        group.choices.sort_by(|a, b| a.label.cmp(&b.label));
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn classes(chosen: Option<&str>, words: &Speaker<'_>) -> Vec<ChoiceGroup> {
    let class = |class: u8| Choice {
        value: class.to_string(),
        label: words.say("page-class", &[("class", Param::Number(f64::from(class)))]),
        chosen: chosen == Some(class.to_string().as_str()),
    };
    let known = (0..=GREATEST_CLASS).filter(|number| *number != NO_SUCH_CLASS);
    vec![ChoiceGroup {
        label: words.plain("page-class-group"),
        choices: known.map(class).collect(),
    }]
}
