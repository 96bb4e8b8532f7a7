//! Schooling, time, abilities, documents, capital and what matters to her.

use std::sync::Arc;

use super::reader::{At, Fields, Reader};
use crate::documents::cell::{CLASS_RULE, currency, language_code, word};
use crate::documents::course::set_of_days;
use crate::documents::fault::FaultCode;
use crate::domain::course::{Day, Disclosure};
use crate::domain::participant::{Abilities, Availability, Priorities, Priority};
use crate::domain::quantity::{Amount, HoursPerWeek, Kilograms, Money, SchoolClass, Weeks};
use crate::domain::table::{Key, Table};
use crate::domain::trade::{Demand, Document, DocumentSet};

/// The greatest priority.
const GREATEST_PRIORITY: u8 = 3;
/// How the columns of the trade table begin that the names of abilities are made from.
pub(super) const DEMAND_PREFIX: &str = "needs_";

type Languages = Option<Vec<Arc<str>>>;

/// Languages that she reads and speaks, and her class.
pub(super) fn education(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
) -> (Languages, Languages, Option<SchoolClass>) {
    let Some(at) = fields.get("education") else {
        return (None, None, None);
    };
    let Some(fields) = reader.fields(&at, &["highest_class", "reads", "speaks"]) else {
        return (None, None, None);
    };
    let class = fields.get("highest_class").and_then(|at| school_class(reader, &at));
    let reads = fields.list(reader, "reads", language);
    let speaks = fields.list(reader, "speaks", language);
    (reads, speaks, class)
}

fn school_class(reader: &mut Reader<'_>, at: &At<'_>) -> Option<SchoolClass> {
    const GREATEST: u8 = 15;
    let class = SchoolClass::new(reader.small(at, GREATEST)?).ok();
    if class.is_none() {
        return reader.refuse(at, FaultCode::ValueRange, CLASS_RULE);
    }
    class
}

fn language(reader: &mut Reader<'_>, at: &At<'_>) -> Option<Arc<str>> {
    reader.text(at, |text| language_code(text).map(Arc::from))
}

/// The fields of `available`.
pub(super) const AVAILABLE: &[&str] = &[
    "hours_per_week",
    "weeks_until_exit",
    "days",
    "night_work",
    "childcare_needed",
    "childcare_there",
    "safe_transport",
    "can_continue_after",
    "hostel",
];

/// What she can arrange.
pub(super) fn available(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Availability {
    let Some(at) = fields.get("available") else {
        return Availability::default();
    };
    let Some(fields) = reader.fields(&at, AVAILABLE) else {
        return Availability::default();
    };
    let day = |reader: &mut Reader<'_>, at: &At<'_>| reader.text(at, word::<Day>);
    Availability {
        hours_per_week: fields.bounded(reader, "hours_per_week", HoursPerWeek::new),
        weeks_until_exit: fields.bounded(reader, "weeks_until_exit", Weeks::new),
        days: fields.list(reader, "days", day).map(|days| set_of_days(&days)),
        night_work: fields.flag(reader, "night_work"),
        childcare_needed: fields.flag(reader, "childcare_needed"),
        childcare_there: fields.flag(reader, "childcare_there"),
        transport: fields.word(reader, "safe_transport"),
        can_continue_after: fields.flag(reader, "can_continue_after"),
        hostel: fields.word(reader, "hostel"),
    }
}

/// What her body can do.
pub(super) fn abilities(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Abilities {
    const LIFT: &str = "lift_kg";
    let name = |demand: Demand| demand.word().trim_start_matches(DEMAND_PREFIX);
    let Some(at) = fields.get("can") else {
        return Abilities::default();
    };
    let names: Vec<&str> = Demand::ALL.iter().map(|demand| name(*demand)).chain([LIFT]).collect();
    let Some(fields) = reader.fields(&at, &names) else {
        return Abilities::default();
    };
    Abilities {
        demands: Table::from_fn(|demand: Demand| fields.flag(reader, name(demand))),
        lift: fields.bounded(reader, LIFT, Kilograms::new),
    }
}

/// Documents that she has.
pub(super) fn documents(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<DocumentSet> {
    let read = |reader: &mut Reader<'_>, at: &At<'_>| reader.text(at, word::<Document>);
    fields.list(reader, "documents", read).map(DocumentSet::from_iter)
}

/// What she will not show.
pub(super) fn withholds(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Disclosure> {
    let read = |reader: &mut Reader<'_>, at: &At<'_>| reader.text(at, word::<Disclosure>);
    fields.list(reader, "withholds", read).unwrap_or_default()
}

/// What she could put into a business.
pub(super) fn capital(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Money> {
    let at = fields.get("capital")?;
    let fields = reader.fields(&at, &["amount", "currency"])?;
    let amount = fields.required(reader, "amount").and_then(|at| reader.bounded(&at, Amount::new));
    let currency = fields.required(reader, "currency").and_then(|at| reader.text(&at, currency));
    Some(Money { amount: amount?, currency: currency? })
}

/// What matters to her.
pub(super) fn priorities(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Priorities {
    let unknown = Table::new([None; 4]);
    let Some(at) = fields.get("priorities") else {
        return unknown;
    };
    let names: Vec<&str> = Priority::ALL.iter().map(|priority| priority.word()).collect();
    let Some(fields) = reader.fields(&at, &names) else {
        return unknown;
    };
    Table::from_fn(|priority: Priority| {
        let at = fields.get(priority.word())?;
        reader.small(&at, GREATEST_PRIORITY)
    })
}
