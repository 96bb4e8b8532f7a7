//! A request to rank a profile as it is and with changes, `what-if-request/1`.

use jiff::civil::Date;

use super::reader::{At, Fields, Reader};
use super::{FIELDS as PROFILE_FIELDS, json, participant};
use crate::documents::cell::{Read, wrong};
use crate::documents::fault::{Fault, FaultCode};
use crate::documents::json::{Node, Value};
use crate::domain::catalogue::Catalogue;
use crate::domain::participant::Participant;

/// The name under which faults of a request stand.
const FILE: &str = "what-if request";
/// The form that is read; the only one, so that a request need not name it.
const SCHEMA: &str = "what-if-request/1";

const FIELDS: &[&str] = &["schema", "profile", "changes"];
const CHANGE_FIELDS: &[&str] = &["pointer", "to"];

/// The most changes of one request; judgement, more than a conversation tries at once.
const MOST_CHANGES: usize = 10;

/// One participant as she is, and as she would be.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIfRequest {
    /// As she is.
    pub before: Participant,
    /// With every change, one after the other.
    pub after: Participant,
}

/// The request for a profile with changes, each a JSON pointer and a value, as it is sent.
pub fn written(profile: &[u8], changes: &[(String, serde_json::Value)]) -> Vec<u8> {
    let changes = changes
        .iter()
        .map(|(pointer, to)| serde_json::json!({ "pointer": pointer, "to": to }))
        .collect::<serde_json::Value>()
        .to_string();
    [b"{\"profile\":", profile, b",\"changes\":", changes.as_bytes(), b"}"].concat()
}

/// A request from a `what-if-request/1` document.
///
/// # Errors
/// Every [`Fault`], in the order of the document; a fault of the changed profile stands at the
/// change that makes it.
pub fn parse(
    bytes: &[u8],
    catalogue: &Catalogue,
    valued_on: Date,
) -> Result<WhatIfRequest, Vec<Fault>> {
    let root = json::parse(FILE, bytes)?;
    let mut reader = Reader::new(FILE, catalogue, valued_on);
    let at = At::root(&root);
    let asked = reader.fields(&at, FIELDS).and_then(|fields| asked(&mut reader, &fields));
    let faults = reader.into_faults();
    let Some(asked) = asked.filter(|_| faults.is_empty()) else { return Err(faults) };

    let mut reader = Reader::new(FILE, catalogue, valued_on);
    let at = At::root(&asked.profile);
    let fields = reader.fields(&at, PROFILE_FIELDS);
    let after = fields.and_then(|fields| participant(&mut reader, &fields));
    let faults = reader.into_faults();
    match after {
        Some(after) if faults.is_empty() => Ok(WhatIfRequest { before: asked.before, after }),
        _ => Err(faults.into_iter().map(|fault| at_change(fault, &asked.pointers)).collect()),
    }
}

/// A sound request: her as she is, and the changed profile.
struct Asked {
    before: Participant,
    profile: Node,
    pointers: Vec<String>,
}

fn asked(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Asked> {
    if let Some(at) = fields.get("schema") {
        reader.text(&at, |text| {
            if text == SCHEMA {
                return Ok(());
            }
            wrong(FaultCode::ValueWord, format!("must be {SCHEMA}, the form that is read here"))
        });
    }
    let profile = fields.required(reader, "profile");
    let before = profile.as_ref().and_then(|at| {
        let fields = reader.fields(at, PROFILE_FIELDS)?;
        participant(reader, &fields)
    });
    let mut profile = profile.map(|at| at.node.clone());
    fields.required(reader, "changes");
    // Unsound ones count, too.
    let mut count = 0;
    let pointers = fields.list(reader, "changes", |reader, at| {
        count += 1;
        let fields = reader.fields(at, CHANGE_FIELDS)?;
        let to = fields.given(reader, "to");
        let at = fields.required(reader, "pointer")?;
        let (pointer, tokens) = reader.text(&at, pointer)?;
        let placed = put(profile.as_mut()?, &tokens, to?);
        if let Err(message) = placed {
            return reader.refuse(&at, FaultCode::ValueShape, message);
        }
        Some(pointer)
    })?;
    let at = fields.get("changes")?;
    if !(1..=MOST_CHANGES).contains(&count) {
        let message = format!("must have 1 to {MOST_CHANGES} changes");
        return reader.refuse(&at, FaultCode::ValueLength, message);
    }
    Some(Asked { before: before?, profile: profile?, pointers })
}

/// The text of a JSON pointer (RFC 6901) with the names along it.
fn pointer(text: &str) -> Read<(String, Vec<String>)> {
    let Some(names) = text.strip_prefix('/').filter(|names| !names.is_empty()) else {
        let message = "must be a JSON pointer into the profile, such as /education/highest_class";
        return wrong(FaultCode::ValueShape, message);
    };
    let names = names.split('/').map(|name| name.replace("~1", "/").replace("~0", "~"));
    Ok((text.to_owned(), names.collect()))
}

/// Puts a value at the end of a way, making objects on it; null takes away what is there.
fn put(node: &mut Node, names: &[String], to: &Node) -> Result<(), &'static str> {
    let Some((name, rest)) = names.split_first() else {
        *node = to.clone();
        return Ok(());
    };
    let removes = rest.is_empty() && to.value == Value::Null;
    if node.value == Value::Null {
        node.value = Value::Object(Vec::new());
    }
    match &mut node.value {
        Value::Object(members) => {
            let position = members.iter().position(|(other, _)| other == name);
            if removes {
                members.retain(|(other, _)| other != name);
                return Ok(());
            }
            let position = position.unwrap_or_else(|| {
                members.push((name.clone(), Node { order: to.order, value: Value::Null }));
                members.len() - 1
            });
            members.get_mut(position).map_or(Ok(()), |(_, member)| put(member, rest, to))
        }
        Value::List(items) => {
            if name == "-" && rest.is_empty() {
                items.push(to.clone());
                return Ok(());
            }
            let number = name.parse().ok().filter(|number| *number < items.len());
            let Some(number) = number else {
                return Err("names no item of the list; items count from 0, and - adds one");
            };
            if removes {
                items.remove(number);
                return Ok(());
            }
            items.get_mut(number).map_or(Ok(()), |item| put(item, rest, to))
        }
        _ => Err("leads into a value that has no parts; name the value itself"),
    }
}

/// A fault of the changed profile, at the last change that could have made it.
fn at_change(fault: Fault, pointers: &[String]) -> Fault {
    let pointer = fault.pointer.clone().unwrap_or_default();
    let leads = |way: &str, to: &str| {
        to.strip_prefix(way).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let made = pointers.iter().enumerate().rev().find(|(_, changed)| {
        leads(changed.as_str(), &pointer) || leads(&pointer, changed.as_str())
    });
    let Some((position, changed)) = made else {
        let message = format!("with these changes, {pointer} {}", fault.message);
        return Fault { message, ..fault }.at("/changes");
    };
    if fault.code == FaultCode::FieldUnknown && pointer == *changed {
        return fault.at(format!("/changes/{position}/pointer"));
    }
    let rest = pointer.strip_prefix(changed.as_str()).unwrap_or_default().to_owned();
    fault.at(format!("/changes/{position}/to{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::fixture;
    use crate::domain::quantity::SchoolClass;
    use serde_json::json;

    fn read(changes: &serde_json::Value) -> Result<WhatIfRequest, Vec<Fault>> {
        let profile = json!({
            "schema": "profile/1", "place": "in-wb-nadia", "will_move_to": [],
            "education": { "highest_class": 7, "speaks": ["bn", "hi"] },
            "interests": { "instrument": "onet-ip-sf", "scores": {} },
        });
        let request = json!({ "profile": profile, "changes": changes });
        let (catalogue, day) = (fixture::catalogue(), jiff::civil::date(2026, 11, 24));
        parse(request.to_string().as_bytes(), &catalogue, day)
    }

    fn pointers(changes: &serde_json::Value) -> Vec<String> {
        let faults = read(changes).unwrap_err();
        faults.into_iter().map(|fault| fault.pointer.unwrap_or_default()).collect()
    }

    #[test]
    fn changes_are_put_where_they_point_one_after_the_other() {
        let changed = read(&json!([
            { "pointer": "/education/highest_class", "to": 8 },
            { "pointer": "/available/safe_transport", "to": "own" },
            { "pointer": "/education/speaks/0", "to": null },
            { "pointer": "/education/speaks/-", "to": "ne" },
            { "pointer": "/will_move_to", "to": null },
        ]));
        let WhatIfRequest { before, after } = changed.unwrap();
        assert_eq!(before.highest_class.map(SchoolClass::get), Some(7));
        assert_eq!(after.highest_class.map(SchoolClass::get), Some(8));
        assert!(before.available.transport.is_none() && after.available.transport.is_some());
        let speaks: Vec<String> = after.speaks.unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(speaks, ["hi", "ne"]);
    }

    #[test]
    fn faults_stand_at_the_change_that_makes_them() {
        let found = pointers(&json!([
            { "pointer": "/education/highest_class", "to": 99 },
            { "pointer": "/educaton", "to": {} },
            { "pointer": "/capital", "to": { "amount": -1, "currency": "INR" } },
            { "pointer": "/place", "to": null },
        ]));
        for pointer in
            ["/changes/0/to", "/changes/1/pointer", "/changes/2/to/amount", "/changes/3/to"]
        {
            assert!(found.iter().any(|at| at == pointer), "{pointer} in {found:?}");
        }
        assert_eq!(found.len(), 4, "{found:?}");
    }

    #[test]
    fn what_is_no_change_is_refused() {
        let class = json!({ "pointer": "/education/highest_class", "to": 8 });
        let many = vec![class.clone(); MOST_CHANGES + 1];
        for (changes, pointer) in [
            (json!([]), "/changes"),
            (json!(many), "/changes"),
            (json!({}), "/changes"),
            (json!([{ "pointer": "/age_years" }]), "/changes/0/to"),
            (json!([{ "to": 1 }]), "/changes/0/pointer"),
            (json!([class, { "pointer": "", "to": 1 }]), "/changes/1/pointer"),
            (json!([{ "pointer": "age_years", "to": 1 }]), "/changes/0/pointer"),
            (json!([{ "pointer": "/place/x", "to": 1 }]), "/changes/0/pointer"),
            (json!([{ "pointer": "/education/speaks/2", "to": "ne" }]), "/changes/0/pointer"),
            (json!([{ "pointer": "/age_years", "to": 1, "why": 1 }]), "/changes/0/why"),
        ] {
            assert_eq!(pointers(&changes), [pointer], "{changes}");
        }
    }

    #[test]
    fn a_fault_that_no_change_points_at_stands_at_all_of_them() {
        let bare = json!([{ "pointer": "/interests", "to": null }]);
        assert_eq!(pointers(&bare), ["/changes/0/to"]);
        let fault = Fault::of_file(FILE, FaultCode::ValueContradiction, "is her own place");
        let found = at_change(fault.at("/safety/avoid_places/0"), &["/place".to_owned()]);
        assert_eq!(found.pointer.as_deref(), Some("/changes"));
        let told = "with these changes, /safety/avoid_places/0 is her own place";
        assert_eq!(found.message, told);
    }
}
