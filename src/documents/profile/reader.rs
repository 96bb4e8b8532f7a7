//! Strict reading of a JSON tree: each field once, each fault with its pointer.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::documents::cell::{Read, Wrong, nearest, out_of_bounds, wrong};
use crate::documents::characters::is_refused;
use crate::documents::fault::{Fault, FaultCode};
use crate::documents::json::{Node, Value};
use crate::documents::known::Known;
use crate::domain::catalogue::Catalogue;
use crate::domain::place::PlaceIndex;
use crate::domain::quantity::OutOfBounds;
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;

/// The most items of a list, fields of an object, and characters of a text; judgement, far above
/// any honest profile.
const MOST_ITEMS: usize = 200;
const MOST_CHARS: usize = 200;
/// The most characters of an unknown field's name that a pointer repeats; judgement.
const MOST_NAME_CHARS: usize = 60;

/// A node with the way to it.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) node: &'a Node,
    up: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Name(&'a str),
    Item(usize),
}

impl<'a> At<'a> {
    /// The root of a document.
    pub(super) const fn root(node: &'a Node) -> Self {
        Self { node, up: None, step: Step::Root }
    }

    fn pointer(&self) -> String {
        let mut pointer = self.up.map(At::pointer).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Name(name) => push_name(&mut pointer, name),
            // Writing to a text does not fail.
            Step::Item(item) => drop(write!(pointer, "/{item}")),
        }
        pointer
    }
}

/// Adds a name to a JSON pointer (RFC 6901), shortened where somebody made it long.
fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    for (position, character) in name.chars().enumerate() {
        match character {
            _ if position == MOST_NAME_CHARS => {
                pointer.push('…');
                break;
            }
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            refused if is_refused(refused) => pointer.push(char::REPLACEMENT_CHARACTER),
            plain => pointer.push(plain),
        }
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    /// The object.
    pub(super) at: &'a At<'a>,
    members: &'a [(String, Node)],
}

impl<'a> Fields<'a> {
    /// A field that is there; `null` is absent.
    pub(super) fn get(&self, name: &str) -> Option<At<'a>> {
        let (name, node) = self.members.iter().find(|(other, _)| other == name)?;
        let step = Step::Name(name);
        (node.value != Value::Null).then_some(At { node, up: Some(self.at), step })
    }

    /// A field that must be there.
    pub(super) fn required(&self, reader: &mut Reader<'_>, name: &str) -> Option<At<'a>> {
        let found = self.get(name);
        if found.is_none() {
            let mut pointer = self.at.pointer();
            push_name(&mut pointer, name);
            let fault = Fault::of_file(reader.file, FaultCode::FieldMissing, "is missing; add it");
            reader.faults.push((self.at.node.order, fault.at(pointer)));
        }
        found
    }

    /// The value of a field that must be there; `null` is a value, too.
    pub(super) fn given(&self, reader: &mut Reader<'_>, name: &str) -> Option<&'a Node> {
        let found = self.members.iter().find(|(other, _)| other == name).map(|(_, node)| node);
        // A field that is absent has no value, of which `required` notes the fault.
        found.or_else(|| self.required(reader, name).map(|at| at.node))
    }

    /// Every field that is there, with its name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, At<'a>)> + use<'a> {
        let at = self.at;
        self.members.iter().filter(|(_, node)| node.value != Value::Null).map(
            move |(name, node)| (name.as_str(), At { node, up: Some(at), step: Step::Name(name) }),
        )
    }

    /// The sound items of a list; `None` where the list is absent.
    pub(super) fn list<T>(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        mut read: impl FnMut(&mut Reader<'_>, &At<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let at = self.get(name)?;
        let items = reader.items(&at)?;
        let mut values = Vec::with_capacity(items.len());
        for (position, node) in items.iter().enumerate() {
            let item = At { node, up: Some(&at), step: Step::Item(position) };
            values.extend(read(reader, &item));
        }
        Some(values)
    }

    /// Yes or no.
    pub(super) fn flag(&self, reader: &mut Reader<'_>, name: &str) -> Option<bool> {
        let at = self.get(name)?;
        match at.node.value {
            Value::Flag(flag) => Some(flag),
            _ => reader.refuse(&at, FaultCode::ValueType, "must be true or false"),
        }
    }

    /// One of the words of a closed enumeration.
    pub(super) fn word<K: Key>(&self, reader: &mut Reader<'_>, name: &str) -> Option<K> {
        let at = self.get(name)?;
        reader.text(&at, crate::documents::cell::word)
    }

    /// A number that a domain constructor proves.
    pub(super) fn bounded<T>(
        &self,
        reader: &mut Reader<'_>,
        name: &str,
        make: impl Fn(f64) -> Result<T, OutOfBounds>,
    ) -> Option<T> {
        let at = self.get(name)?;
        reader.bounded(&at, make)
    }
}

/// What reading needs to know, and the faults so far.
pub(super) struct Reader<'c> {
    file: &'static str,
    pub(super) catalogue: &'c Catalogue,
    pub(super) valued_on: Date,
    known: Known<'c>,
    faults: Vec<(usize, Fault)>,
}

impl<'c> Reader<'c> {
    /// A reader that has found nothing yet.
    pub(super) fn new(file: &'static str, catalogue: &'c Catalogue, valued_on: Date) -> Self {
        let known = Known::of(catalogue);
        Self { file, catalogue, valued_on, known, faults: Vec::new() }
    }

    /// The faults in the order of the document.
    pub(super) fn into_faults(mut self) -> Vec<Fault> {
        self.faults.sort_by_key(|(order, _)| *order);
        self.faults.into_iter().map(|(_, fault)| fault).collect()
    }

    /// Records a fault; gives nothing, so that it can stand for the value.
    pub(super) fn refuse<T>(
        &mut self,
        at: &At<'_>,
        code: FaultCode,
        message: impl Into<String>,
    ) -> Option<T> {
        let fault = Fault::of_file(self.file, code, message).at(at.pointer());
        self.faults.push((at.node.order, fault.with_value(&at.node.shown())));
        None
    }

    fn proven<T>(&mut self, at: &At<'_>, read: Read<T>) -> Option<T> {
        read.or_else(|Wrong { code, message }| self.refuse(at, code, message).ok_or(())).ok()
    }

    /// The fields of an object, each of which must be one of `names` and stand once.
    pub(super) fn fields<'a>(&mut self, at: &'a At<'a>, names: &[&str]) -> Option<Fields<'a>> {
        let fields = self.open_fields(at)?;
        for (name, node) in fields.members {
            if !names.contains(&name.as_str()) {
                let field = At { node, up: Some(at), step: Step::Name(name) };
                let message = match nearest(name, names.iter().copied()) {
                    Some(near) => format!("is no field here; did you mean {near}?"),
                    None => format!("is no field here; remove it (fields: {})", names.join(", ")),
                };
                self.refuse::<()>(&field, FaultCode::FieldUnknown, message);
            }
        }
        Some(fields)
    }

    /// The fields of an object whose names are ids, each of which must stand once.
    pub(super) fn open_fields<'a>(&mut self, at: &'a At<'a>) -> Option<Fields<'a>> {
        let Value::Object(members) = &at.node.value else {
            return self.refuse(at, FaultCode::ValueType, "must be an object, in { and }");
        };
        if members.len() > MOST_ITEMS {
            let message = format!("must have at most {MOST_ITEMS} fields");
            return self.refuse(at, FaultCode::ValueLength, message);
        }
        for (position, (name, node)) in members.iter().enumerate() {
            if members.iter().take(position).any(|(other, _)| other == name) {
                let field = At { node, up: Some(at), step: Step::Name(name) };
                let message = "stands twice in its object; remove one of the two";
                self.refuse::<()>(&field, FaultCode::FieldDouble, message);
            }
        }
        Some(Fields { at, members })
    }

    fn items<'a>(&mut self, at: &At<'a>) -> Option<&'a [Node]> {
        let Value::List(items) = &at.node.value else {
            return self.refuse(at, FaultCode::ValueType, "must be a list, in [ and ]");
        };
        if items.len() > MOST_ITEMS {
            let message = format!("must have at most {MOST_ITEMS} items");
            return self.refuse(at, FaultCode::ValueLength, message);
        }
        Some(items)
    }

    /// A text that `read` takes.
    pub(super) fn text<'a, T>(
        &mut self,
        at: &At<'a>,
        read: impl FnOnce(&'a str) -> Read<T>,
    ) -> Option<T> {
        let Value::Text(text) = &at.node.value else {
            return self.refuse(at, FaultCode::ValueType, "must be a text, in quotes");
        };
        let checked = if text.chars().nth(MOST_CHARS).is_some() {
            wrong(
                FaultCode::ValueLength,
                format!("must have at most {MOST_CHARS} characters; shorten it"),
            )
        } else if text.chars().any(is_refused) {
            wrong(FaultCode::ValueText, "holds a control or invisible character; type it anew")
        } else {
            read(text)
        };
        self.proven(at, checked)
    }

    /// A number.
    pub(super) fn number(&mut self, at: &At<'_>) -> Option<f64> {
        match at.node.value {
            Value::Number(number) => Some(number),
            _ => self.refuse(at, FaultCode::ValueType, "must be a number, without quotes"),
        }
    }

    /// A number that a domain constructor proves.
    pub(super) fn bounded<T>(
        &mut self,
        at: &At<'_>,
        make: impl Fn(f64) -> Result<T, OutOfBounds>,
    ) -> Option<T> {
        let number = self.number(at)?;
        self.proven(at, make(number).or_else(|bounds| out_of_bounds(&bounds)))
    }

    /// A whole number from 0 to `greatest`.
    pub(super) fn whole(&mut self, at: &At<'_>, greatest: u16) -> Option<u16> {
        let number = self.number(at)?;
        if number.fract() == 0.0 && (0.0..=f64::from(greatest)).contains(&number) {
            // Through its digits, because a cast of numbers may lose some without a word.
            return format!("{:.0}", number.abs()).parse().ok();
        }
        let message = format!("must be a whole number of 0 to {greatest}");
        self.refuse(at, FaultCode::ValueRange, message)
    }

    /// A whole number from 0 to `greatest` that fits one byte.
    pub(super) fn small(&mut self, at: &At<'_>, greatest: u8) -> Option<u8> {
        u8::try_from(self.whole(at, u16::from(greatest))?).ok()
    }

    /// A place by its id.
    pub(super) fn place(&mut self, at: &At<'_>) -> Option<PlaceIndex> {
        let text = self.text(at, Ok)?;
        let found = self.known.place(text);
        self.proven(at, found)
    }

    /// A trade by its id.
    pub(super) fn trade(&mut self, at: &At<'_>) -> Option<TradeIndex> {
        let text = self.text(at, Ok)?;
        let found = self.known.trade(text);
        self.proven(at, found)
    }

    /// A trade by the name of a field.
    pub(super) fn trade_named(&mut self, at: &At<'_>, name: &str) -> Option<TradeIndex> {
        let found = self.known.trade(name);
        self.proven(at, found)
    }
}
