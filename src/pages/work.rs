//! Work that she has tried or done: rows of one trade each, with tasks that she rated, a work
//! sample and experience.

use serde_json::{Map, Value, json};

use super::answers::{Answers, typed_number};
use super::fault::FormFault;
use super::field::{WorkPart as Part, words as keys};
use super::form::{Control, FieldView, chips};
use super::frame::count;
use super::profile::{number, single};
use crate::application::find::{self, Found};
use crate::documents::profile::{MOST_MONTHS, MOST_TASKS};
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::code::Param;
use crate::domain::participant::{Again, ExperienceLevel};
use crate::domain::table::Key;
use crate::text::Speaker;

/// How a row's fields begin: `work_1_trade`.
const PREFIX: &str = "work_";
/// Rows that stand on the form at least; judgement: most have tried one or two trades.
const ROWS: usize = 2;
/// Rows that are read at most; judgement.
const MOST_ROWS: usize = 20;
/// The best result of a work sample on the form, which a profile holds as 1.
const WHOLE_SAMPLE: f64 = 10.0;
/// Decimals of a sample's result that are kept.
const SAMPLE_GRAIN: f64 = 1000.0;

const TASKS: [Part; 3] = [Part::Liked, Part::Unsure, Part::Disliked];
const EXPERIENCE: [Part; 3] = [Part::Months, Part::Level, Part::Again];

fn name(row: usize, part: Part) -> String {
    format!("{PREFIX}{row}_{part}")
}

/// The row and the part that a field's name stands for.
pub(super) fn part_of(name: &str) -> Option<(usize, Part)> {
    let (row, part) = name.strip_prefix(PREFIX)?.split_once('_')?;
    let number: usize = row.parse().ok().filter(|row| (1..=MOST_ROWS).contains(row))?;
    // One name a field: no signs, no zeros before.
    (number.to_string() == row).then_some(number).zip(Part::from_word(part))
}

/// What is said in a row, the trade aside.
fn says(row: usize, answers: &Answers, parts: &[Part]) -> bool {
    parts.iter().any(|part| answers.first(&name(row, *part)).is_some())
}

fn last_row(answers: &Answers) -> usize {
    let rows = answers.names().filter_map(part_of).map(|(row, _)| row);
    rows.max().unwrap_or(0)
}

/// Whether anything was tried or done.
pub(super) fn is_answered(answers: &Answers) -> bool {
    last_row(answers) > 0
}

/// What a field of a row is called in the list of faults.
pub(super) fn short(name: &str, words: &Speaker<'_>) -> Option<String> {
    part_of(name).map(|(row, _)| words.say("page-work", &[("number", count(row))]))
}

/// What came of writing the rows into a document.
#[derive(Default)]
pub(super) struct Written {
    /// What is wrong that the document's reader cannot see.
    pub(super) faults: Vec<FormFault>,
    /// JSON pointers with the fields that their values came from.
    pub(super) origins: Vec<(String, String)>,
}

impl Written {
    fn fault(&mut self, row: usize, part: Part, text: String, words: &Speaker<'_>) {
        let field = name(row, part);
        let label = short(&field, words);
        self.faults.push(FormFault { field: Some(field), label, text });
    }
}

/// Writes the rows into a document, in place of what stood there.
pub(super) fn write(document: &mut Value, answers: &Answers, words: &Speaker<'_>) -> Written {
    let mut written = Written::default();
    let (mut tryouts, mut samples, mut experience) = (Map::new(), Map::new(), Vec::new());
    for row in 1..=last_row(answers) {
        let Some(trade) = row_trade(row, answers, words, &mut written) else { continue };
        let given = |part: Part| single(answers, &name(row, part));
        let tried = says(row, answers, &TASKS);
        let sample = given(Part::Sample);
        if (tried && tryouts.contains_key(&trade))
            || (sample.is_some() && samples.contains_key(&trade))
        {
            written.fault(row, Part::Trade, words.plain("page-fault-work_twice"), words);
            continue;
        }
        if tried {
            let tasks = TASKS.map(|part| (part.word().to_owned(), tasks(given(part))));
            tryouts.insert(trade.clone(), Value::Object(tasks.into_iter().collect()));
            let pointer = |part| (format!("/tryouts/{trade}/{part}"), name(row, part));
            written.origins.extend(TASKS.map(pointer));
        }
        if let Some(sample) = sample {
            samples.insert(trade.clone(), share(sample));
            let pointer = format!("/work_samples/{trade}");
            written.origins.push((pointer, name(row, Part::Sample)));
        }
        if says(row, answers, &EXPERIENCE) {
            let at = experience.len();
            let mut done = Map::from_iter([("trade".to_owned(), json!(trade))]);
            for part in EXPERIENCE {
                let value = given(part).map(|value| match part {
                    Part::Months => number(value),
                    _ => value,
                });
                done.extend(value.map(|value| (part.word().to_owned(), value)));
                written.origins.push((format!("/experience/{at}/{part}"), name(row, part)));
            }
            experience.push(Value::Object(done));
        }
    }
    let Some(object) = document.as_object_mut() else { return written };
    let (tryouts, samples) = (Value::Object(tryouts), Value::Object(samples));
    let sections = [("tryouts", tryouts), ("work_samples", samples)];
    for (section, value) in sections.into_iter().chain([("experience", json!(experience))]) {
        let empty = value.as_object().is_some_and(Map::is_empty) || value == json!([]);
        if empty {
            object.remove(section);
        } else {
            object.insert(section.to_owned(), value);
        }
    }
    written
}

/// The id of a row's trade; `None` where it says nothing yet, or names no trade, which is a fault.
fn row_trade(
    row: usize,
    answers: &Answers,
    words: &Speaker<'_>,
    written: &mut Written,
) -> Option<String> {
    let said = says(row, answers, &TASKS)
        || says(row, answers, &EXPERIENCE)
        || says(row, answers, &[Part::Sample]);
    let field = name(row, Part::Trade);
    let given: Vec<&str> = answers.all(&field).collect();
    let text = match given.as_slice() {
        [] if !said => return None,
        [] => words.plain("page-fault-work_trade"),
        [typed] => match find::trade(words.catalogue(), typed) {
            Found::Trade(trade) if said => {
                return Some(words.catalogue().trade(trade).id.to_string());
            }
            // Nothing is said of the trade yet.
            Found::Trade(_) => return None,
            Found::Nearest(near) => super::fault::unknown_trade(typed, &near, words),
        },
        _ => words.plain("page-fault-work_one"),
    };
    written.fault(row, Part::Trade, text, words);
    None
}

/// A count of tasks; none is said where another count of the row is.
fn tasks(given: Option<Value>) -> Value {
    given.map_or(json!(0), number)
}

/// A result of 0 to 10 as the share that a profile holds.
fn share(value: Value) -> Value {
    let typed = value.as_str().and_then(typed_number);
    typed.map_or(value, |number| json!(number / WHOLE_SAMPLE))
}

/// The rows of a document, as answers.
pub(super) fn read(
    document: &Value,
    catalogue: &Catalogue,
    language: Language,
    answers: &mut Answers,
) {
    let tryouts = document.get("tryouts").and_then(Value::as_object);
    let samples = document.get("work_samples").and_then(Value::as_object);
    let mut rows: Vec<&str> = Vec::new();
    for id in tryouts.into_iter().chain(samples).flat_map(Map::keys) {
        if !rows.contains(&id.as_str()) {
            rows.push(id);
        }
    }
    let done: Vec<&Value> =
        document.get("experience").and_then(Value::as_array).into_iter().flatten().collect();
    let of = |id: &str| done.iter().position(|one| one.get("trade") == Some(&json!(id)));
    let mut rows: Vec<(&str, Option<usize>)> = rows.into_iter().map(|id| (id, of(id))).collect();
    for (at, one) in done.iter().enumerate() {
        if !rows.iter().any(|(_, taken)| *taken == Some(at)) {
            rows.push((one.get("trade").and_then(Value::as_str).unwrap_or_default(), Some(at)));
        }
    }
    for (position, (id, at)) in rows.into_iter().enumerate() {
        let title = catalogue.find_trade(id).map(|trade| catalogue.title(trade, language));
        let title = title.map_or_else(|| id.to_owned(), |title| title.title.to_string());
        let mut add = |part: Part, value: String| answers.add(name(position + 1, part), value);
        add(Part::Trade, title);
        let first_of_trade = at.is_none_or(|at| of(id) == Some(at));
        if first_of_trade {
            let tryout = tryouts.and_then(|tryouts| tryouts.get(id));
            for part in TASKS {
                add(part, text(tryout.and_then(|tryout| tryout.get(part.word()))));
            }
            let sample = samples.and_then(|samples| samples.get(id)).and_then(Value::as_f64);
            add(Part::Sample, sample.map_or_else(String::new, tenths));
        }
        let one = at.and_then(|at| done.get(at));
        for part in EXPERIENCE {
            add(part, text(one.and_then(|one| one.get(part.word()))));
        }
    }
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

/// A share of 0 to 1 as a result of 0 to 10.
fn tenths(share: f64) -> String {
    ((share * WHOLE_SAMPLE * SAMPLE_GRAIN).round() / SAMPLE_GRAIN).to_string()
}

/// A row as it is shown.
pub(super) struct WorkRow {
    /// The trade, or the row's number.
    pub(super) title: String,
    /// Whether it says anything.
    pub(super) filled: bool,
    pub(super) open: bool,
    pub(super) fields: Vec<FieldView>,
}

/// The rows as they are shown: those that say something, and one more.
pub(super) fn rows(answers: &Answers, faults: &[FormFault], words: &Speaker<'_>) -> Vec<WorkRow> {
    let rows = (last_row(answers) + 1).clamp(ROWS, MOST_ROWS);
    (1..=rows).map(|row| work_row(row, answers, faults, words)).collect()
}

fn work_row(row: usize, answers: &Answers, faults: &[FormFault], words: &Speaker<'_>) -> WorkRow {
    let field = name(row, Part::Trade);
    let trade = answers.first(&field);
    let filled = Part::ALL.iter().any(|part| answers.first(&name(row, *part)).is_some());
    let number = || words.say("page-work", &[("number", count(row))]);
    let fields: Vec<FieldView> =
        Part::ALL.iter().map(|part| part_view(row, *part, answers, faults, words)).collect();
    WorkRow {
        title: trade.map_or_else(number, ToOwned::to_owned),
        filled,
        open: fields.iter().any(|field| !field.faults.is_empty()),
        fields,
    }
}

fn part_view(
    row: usize,
    part: Part,
    answers: &Answers,
    faults: &[FormFault],
    words: &Speaker<'_>,
) -> FieldView {
    let name = name(row, part);
    let typed = answers.first(&name).unwrap_or_default().to_owned();
    let said = |kind: &str, values: Vec<&'static str>| {
        let labelled =
            values.into_iter().map(|value| (value, words.plain(&format!("page-{kind}-{value}"))));
        chips(&name, answers, labelled, words)
    };
    let id = format!("page-work_{part}");
    let own = faults.iter().filter(|fault| fault.field.as_deref() == Some(name.as_str()));
    FieldView {
        label: words.plain(&id),
        hint: words.find(&format!("{id}-hint")),
        control: match part {
            Part::Trade => Control::Trade(typed),
            Part::Level => Control::Chips(2, said("work_level", keys::<ExperienceLevel>())),
            Part::Again => Control::Chips(2, said("work_again", keys::<Again>())),
            _ => Control::Number(typed),
        },
        faults: own.map(|fault| fault.text.clone()).collect(),
        name,
    }
}

/// What is to be written in a field of a row that its reader refused.
pub(super) fn fault_text(field: &str, words: &Speaker<'_>) -> String {
    let (id, greatest) = match part_of(field).map(|(_, part)| part) {
        Some(Part::Liked | Part::Unsure | Part::Disliked) => {
            ("page-fault-whole", f64::from(MOST_TASKS))
        }
        Some(Part::Sample) => ("page-fault-number", WHOLE_SAMPLE),
        Some(Part::Months) => ("page-fault-number", MOST_MONTHS),
        _ => return words.plain("page-fault-choice"),
    };
    let text = |number: f64| Param::Text(words.number(number, 0).into());
    words.say(id, &[("least", text(0.0)), ("greatest", text(greatest))])
}
