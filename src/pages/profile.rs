//! From the form's answers to a `profile/1` document, and from such a document to answers.
//!
//! What the form does not ask (the day of assessment, what was verified …) stays as it stood in the
//! example that the form was filled from; a score stays exact as long as its quick answer stays.
//! Rows of work are in `work`.

use serde_json::{Map, Value, json};

use super::answers::{Answers, typed_number};
use super::field::{FIELDS, Field, NO, STOPS, Shape, YES, none_box};
use super::work;
use crate::application::find::{self, Found};
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::instrument::InstrumentKind;
use crate::domain::table::Key;

/// The instrument in whose scores a quick answer on likes is written: 0 to 40 a scale.
const LIKES_INSTRUMENT: &str = "onet-ip-sf";
/// Quick answers on likes with their scores: ten items, each answered by the same one of five
/// answers worth 0 to 4.
const LIKES: [(&str, f64); 5] = [("0", 0.0), ("1", 10.0), ("2", 20.0), ("3", 30.0), ("4", 40.0)];
/// The instrument in whose scores a quick answer on skills is written: mean 100, SD 20.
const SKILLS_INSTRUMENT: &str = "standard-score";
/// Quick answers on skills with their standard scores: one SD under the mean, the mean, one above;
/// judgement.
const SKILLS: [(&str, f64); 3] = [("weak", 80.0), ("average", 100.0), ("strong", 120.0)];
const STANDARD_MEAN: f64 = 100.0;
const STANDARD_SD: f64 = 20.0;

/// The quick answers on likes.
pub(super) fn likes() -> impl Iterator<Item = &'static str> {
    LIKES.iter().map(|(word, _)| *word)
}

/// The quick answers on skills.
pub(super) fn skills() -> impl Iterator<Item = &'static str> {
    SKILLS.iter().map(|(word, _)| *word)
}

/// The quick answer whose score is nearest.
fn nearest(choices: &[(&'static str, f64)], score: f64) -> Option<&'static str> {
    let distance = |choice: &&(&str, f64)| (choice.1 - score).abs();
    choices.iter().min_by(|a, b| distance(a).total_cmp(&distance(b))).map(|(word, _)| *word)
}

/// One of the two assessed sections of a profile: where it stands and how its scores convert.
struct Section<'c> {
    pointer: &'static str,
    instrument: &'static str,
    choices: &'static [(&'static str, f64)],
    catalogue: &'c Catalogue,
}

impl Section<'_> {
    const fn likes(catalogue: &Catalogue) -> Section<'_> {
        let (pointer, instrument) = ("/interests", LIKES_INSTRUMENT);
        Section { pointer, instrument, choices: &LIKES, catalogue }
    }

    const fn skills(catalogue: &Catalogue) -> Section<'_> {
        let (pointer, instrument) = ("/aptitudes", SKILLS_INSTRUMENT);
        Section { pointer, instrument, choices: &SKILLS, catalogue }
    }

    /// A score of a document, in the scores of this section's own instrument.
    fn score(&self, document: &Value, key: &str) -> Option<f64> {
        let section = document.pointer(self.pointer)?;
        let score = section.get("scores")?.get(key)?.as_f64()?;
        let from = self.catalogue.instrument(section.get("instrument")?.as_str()?)?;
        let own = self.catalogue.instrument(self.instrument)?;
        if from.id == own.id {
            return Some(score);
        }
        Some(match from.kind {
            InstrumentKind::Interest { .. } => {
                let share = (score - from.least) / (from.greatest - from.least);
                own.least + share * (own.greatest - own.least)
            }
            InstrumentKind::Aptitude { mean, sd } => {
                STANDARD_MEAN + STANDARD_SD * (score - mean) / sd
            }
        })
    }

    /// The quick answer that is nearest to a document's score.
    fn answer(&self, document: &Value, key: &str) -> Option<&'static str> {
        nearest(self.choices, self.score(document, key)?)
    }

    /// Writes answers into the document. The section stays as it was when every answer is the one
    /// that is nearest to its score; scores that the form does not ask stay too.
    fn write(&self, document: &mut Value, keys: &[(&'static str, Field)], answers: &Answers) {
        let given = |field: &Field| single(answers, field.name);
        let unchanged = keys.iter().all(|(key, field)| {
            given(field).as_ref().and_then(Value::as_str) == self.answer(document, key)
        });
        if unchanged {
            return;
        }
        let mut scores = Map::new();
        let before = document.pointer(self.pointer).and_then(|section| section.get("scores"));
        let names = before.and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name);
        for name in names.filter(|name| !keys.iter().any(|(key, _)| key == name)) {
            if let Some(score) = self.score(document, name) {
                scores.insert(name.clone(), json!(score));
            }
        }
        for (key, field) in keys {
            let Some(answer) = given(field) else { continue };
            let kept = answer.as_str() == self.answer(document, key);
            let score = self.score(document, key).filter(|_| kept);
            let quick = self.choices.iter().find(|(word, _)| answer == *word);
            let score = score.or(quick.map(|(_, score)| *score));
            scores.insert((*key).to_owned(), score.map_or(answer, |score| json!(score)));
        }
        if scores.is_empty() {
            remove(document, self.pointer);
        } else {
            let section = json!({ "instrument": self.instrument, "scores": scores });
            set(document, self.pointer, section);
        }
    }
}

/// The one answer to a field; several to a field that takes one stay a list, which is refused.
pub(super) fn single(answers: &Answers, name: &str) -> Option<Value> {
    let given: Vec<&str> = answers.all(name).collect();
    match given.as_slice() {
        [] => None,
        [one] => Some(json!(one)),
        several => Some(json!(several)),
    }
}

/// Where each answer goes: the document that the answers make, over the example they came from.
/// The interests of an inventory stand in place of the quick answers on likes.
pub(super) fn document(
    answers: &Answers,
    example: Option<Value>,
    inventory: Option<&Value>,
    catalogue: &Catalogue,
) -> Value {
    let mut document = example.unwrap_or_else(|| json!({ "schema": "profile/1" }));
    let mut likes = Vec::new();
    let mut skills = Vec::new();
    for field in FIELDS {
        match field.shape {
            Shape::Liking(scale) => likes.push((scale.word(), *field)),
            Shape::Skill(aptitude) => skills.push((aptitude.word(), *field)),
            Shape::Sectors => refusals(&mut document, answers, catalogue),
            Shape::Trades => {}
            _ => plain(&mut document, field, answers, catalogue),
        }
    }
    match inventory {
        Some(interests) => set(&mut document, "/interests", interests.clone()),
        None => Section::likes(catalogue).write(&mut document, &likes, answers),
    }
    Section::skills(catalogue).write(&mut document, &skills, answers);
    if document.get("interests").is_none() && document.get("aptitudes").is_none() {
        // A profile needs one of the two; an inventory without answers is "not assessed".
        let nothing = json!({ "instrument": LIKES_INSTRUMENT, "scores": {} });
        set(&mut document, "/interests", nothing);
    }
    document
}

fn plain(document: &mut Value, field: &Field, answers: &Answers, catalogue: &Catalogue) {
    let value = match field.shape {
        Shape::Number { .. } | Shape::Class => single(answers, field.name).map(number),
        Shape::Flag => single(answers, field.name).map(flag),
        Shape::Places(_) => list(answers, field.name),
        Shape::Words(..) | Shape::Tongues(_) => list(answers, field.name)
            .or_else(|| none_box(field).filter(|none| answers.has(none, YES)).map(|_| json!([]))),
        Shape::Texts => texts_between_commas(answers, field.name),
        Shape::Slider => single(answers, field.name).map(priority),
        _ => single(answers, field.name),
    };
    let Some(value) = value else {
        let whole = field.pointer.strip_suffix("/amount").unwrap_or(field.pointer);
        return remove(document, whole);
    };
    set(document, field.pointer, value);
    if field.pointer == "/capital/amount" && document.pointer("/capital/currency").is_none() {
        set(document, "/capital/currency", json!(currency(answers, catalogue)));
    }
}

/// The currency of her place; without a known place, of the first one.
fn currency(answers: &Answers, catalogue: &Catalogue) -> String {
    let place = answers.first("place").and_then(|id| catalogue.find_place(id));
    let place = place.or_else(|| catalogue.place_indexes().next());
    place.map(|place| catalogue.place(place).currency.code().to_owned()).unwrap_or_default()
}

/// A number as it was typed; what is no number stays as it is, to be refused.
pub(super) fn number(answer: Value) -> Value {
    let typed = answer.as_str().and_then(typed_number);
    typed.map_or(answer, |number| json!(number))
}

fn flag(answer: Value) -> Value {
    match answer.as_str() {
        Some(YES) => json!(true),
        Some(NO) => json!(false),
        _ => answer,
    }
}

fn list(answers: &Answers, name: &str) -> Option<Value> {
    let given: Vec<&str> = answers.all(name).collect();
    (!given.is_empty()).then(|| json!(given))
}

/// What was typed in a field with commas between.
fn between_commas<'a>(answers: &'a Answers, name: &'a str) -> impl Iterator<Item = &'a str> {
    answers
        .all(name)
        .flat_map(|text| text.split([',', ';', '\n']))
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

fn texts_between_commas(answers: &Answers, name: &str) -> Option<Value> {
    let given: Vec<&str> = between_commas(answers, name).collect();
    (!given.is_empty()).then(|| json!(given))
}

/// A slider's stop as the priority that it stands for.
fn priority(answer: Value) -> Value {
    let stop = STOPS.iter().find(|(stop, _)| answer == *stop);
    stop.and_then(|(_, priority)| *priority).map_or(answer, |priority| json!(priority))
}

/// The stop that stands for a priority; none for what cannot be one.
fn stop(value: &Value) -> Option<&'static str> {
    let said = |(_, priority): &&(&str, Option<u8>)| {
        priority.is_some_and(|priority| value.as_u64() == Some(priority.into()))
    };
    STOPS.iter().find(said).map(|(stop, _)| *stop)
}

/// Refused sectors, then refused trades: by id where the name is known, else as typed.
fn refusals(document: &mut Value, answers: &Answers, catalogue: &Catalogue) {
    let named =
        between_commas(answers, "refuses_named").map(|name| match find::trade(catalogue, name) {
            Found::Trade(trade) => catalogue.trade(trade).id.to_string(),
            Found::Nearest(_) => name.to_owned(),
        });
    let sectors = answers.all("refuses").map(ToOwned::to_owned);
    let refused: Vec<String> = sectors.chain(named).collect();
    if refused.is_empty() {
        remove(document, "/refuses");
    } else {
        set(document, "/refuses", json!(refused));
    }
}

/// The answers that a document gives.
pub(super) fn answers(document: &Value, catalogue: &Catalogue, language: Language) -> Answers {
    let mut answers = Answers::default();
    for field in FIELDS {
        let value = document.pointer(field.pointer);
        match field.shape {
            Shape::Liking(scale) => {
                let answer = Section::likes(catalogue).answer(document, scale.word());
                answers.add(field.name, answer.unwrap_or_default());
            }
            Shape::Skill(aptitude) => {
                let answer = Section::skills(catalogue).answer(document, aptitude.word());
                answers.add(field.name, answer.unwrap_or_default());
            }
            Shape::Sectors | Shape::Trades => {}
            Shape::Words(_, Some(none)) | Shape::Tongues(Some(none))
                if value == Some(&json!([])) =>
            {
                answers.add(none, YES);
            }
            Shape::Texts => {
                answers.add(field.name, texts(value).collect::<Vec<_>>().join(", "));
            }
            Shape::Slider => {
                answers.add(field.name, value.and_then(stop).unwrap_or_default());
            }
            _ => texts(value).for_each(|text| answers.add(field.name, text)),
        }
    }
    refused(document, catalogue, language, &mut answers);
    work::read(document, catalogue, language, &mut answers);
    answers
}

fn refused(document: &Value, catalogue: &Catalogue, language: Language, answers: &mut Answers) {
    let mut names = Vec::new();
    for refused in texts(document.pointer("/refuses")) {
        match catalogue.find_trade(&refused) {
            Some(trade) => names.push(catalogue.title(trade, language).title.to_string()),
            None => answers.add("refuses", refused),
        }
    }
    answers.add("refuses_named", names.join(", "));
}

/// A value as the form's fields hold it; a list gives each of its items.
fn texts(value: Option<&Value>) -> impl Iterator<Item = String> {
    let items = match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.iter().collect(),
        Some(value) => vec![value],
    };
    items.into_iter().map(|item| match item {
        Value::Bool(true) => YES.to_owned(),
        Value::Bool(false) => NO.to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

/// Puts a value at a pointer; objects on the way are made.
fn set(document: &mut Value, pointer: &str, value: Value) {
    let mut at = document;
    for name in pointer.split('/').skip(1) {
        if !at.is_object() {
            *at = json!({});
        }
        let Some(object) = at.as_object_mut() else { return };
        at = object.entry(name).or_insert(Value::Null);
    }
    *at = value;
}

/// Takes the value at a pointer away, if there is one.
fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    if let Some(object) = document.pointer_mut(parent).and_then(Value::as_object_mut) {
        object.remove(name);
    }
}
