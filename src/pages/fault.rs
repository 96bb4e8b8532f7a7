//! What is wrong with the form, beside the field that it came from.

use super::answers::Answers;
use super::field::{FIELDS, Field, Shape, YES, find, is_known, none_box};
use super::work;
use crate::application::find::{self as finding, Found};
use crate::documents::fault::{Fault, FaultCode};
use crate::domain::code::Param;
use crate::domain::trade::TradeIndex;
use crate::text::Speaker;

/// Something that is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FormFault {
    /// The field; none: the form as a whole.
    pub(super) field: Option<String>,
    /// What the field is called for short.
    pub(super) label: Option<String>,
    /// What is wrong and how to mend it.
    pub(super) text: String,
}

impl FormFault {
    fn of(field: &Field, text: String, words: &Speaker<'_>) -> Self {
        let label = words.plain(&format!("page-short-{}", field.name));
        Self { field: Some(field.name.to_owned()), label: Some(label), text }
    }

    fn of_form(text: String) -> Self {
        Self { field: None, label: None, text }
    }
}

/// What is wrong with the answers that needs no look at the document.
pub(super) fn own_faults(answers: &Answers, words: &Speaker<'_>) -> Vec<FormFault> {
    let mut faults = Vec::new();
    for field in FIELDS {
        if none_box(field).is_some_and(|none| answers.has(none, YES))
            && answers.first(field.name).is_some()
        {
            faults.push(FormFault::of(field, words.plain("page-fault-none_and_some"), words));
        }
    }
    if answers.names().any(|name| !is_known(name)) {
        faults.push(FormFault::of_form(words.plain("page-fault-unknown_field")));
    }
    faults
}

/// What the document's reader found wrong, beside the fields that the answers came from. `origins`
/// are the places of the document that rows of work were written to, with their fields.
pub(super) fn read_faults(
    found: &[Fault],
    answers: &Answers,
    origins: &[(String, String)],
    words: &Speaker<'_>,
) -> Vec<FormFault> {
    let mut faults: Vec<FormFault> = Vec::new();
    for fault in found {
        let pointer = fault.pointer.as_deref().unwrap_or_default();
        let row = origins.iter().find(|(origin, _)| origin == pointer);
        let fault = if let Some(field) = field_at(pointer, answers) {
            FormFault::of(field, text(field, fault, words), words)
        } else if let Some((_, name)) = row {
            let (label, text) = (work::short(name, words), work::fault_text(name, words));
            FormFault { field: Some(name.clone()), label, text }
        } else {
            let pointer = Param::Text(pointer.into());
            FormFault::of_form(words.say("page-fault-other", &[("pointer", pointer)]))
        };
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    faults
}

/// The field whose answer stands at a pointer. Refused sectors stand before refused trades.
fn field_at(pointer: &str, answers: &Answers) -> Option<&'static Field> {
    if let Some(position) = pointer.strip_prefix("/refuses/") {
        let position: usize = position.parse().ok()?;
        let sectors = answers.all("refuses").count();
        return find(if position < sectors { "refuses" } else { "refuses_named" });
    }
    FIELDS.iter().find(|field| {
        pointer
            .strip_prefix(field.pointer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

fn text(field: &Field, fault: &Fault, words: &Speaker<'_>) -> String {
    match field.shape {
        Shape::Number { least, greatest, whole } => {
            let id = if whole { "page-fault-whole" } else { "page-fault-number" };
            let text = |number| Param::Text(words.number(number, 0).into());
            words.say(id, &[("least", text(least)), ("greatest", text(greatest))])
        }
        Shape::Place if fault.code == FaultCode::FieldMissing => words.plain("page-fault-place"),
        Shape::Places(_) if fault.code == FaultCode::ValueContradiction => {
            words.plain("page-fault-avoids_own_place")
        }
        Shape::Trades => trade_text(fault, words),
        _ => words.plain("page-fault-choice"),
    }
}

fn trade_text(fault: &Fault, words: &Speaker<'_>) -> String {
    let name = fault.value.clone().unwrap_or_default();
    match finding::trade(words.catalogue(), &name) {
        Found::Trade(_) => unknown_trade(&name, &[], words),
        Found::Nearest(near) => unknown_trade(&name, &near, words),
    }
}

/// What is said of a name that no trade has, with the nearest ones.
pub(super) fn unknown_trade(name: &str, near: &[TradeIndex], words: &Speaker<'_>) -> String {
    let near: Vec<&str> = near.iter().map(|trade| words.trade(*trade)).collect();
    let name = ("name", Param::Text(name.into()));
    if near.is_empty() {
        return words.say("page-fault-trade", &[name]);
    }
    let near = ("near", Param::Text(near.join(", ").into()));
    words.say("page-fault-trade_near", &[name, near])
}
