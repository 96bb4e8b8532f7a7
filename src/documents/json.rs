//! JSON as a tree that keeps what a strict reader needs: the order of fields, and fields that
//! stand twice.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::fault::{Fault, FaultCode};

/// The most bytes of a JSON document (I-1 of the input rules).
pub const MOST_BYTES: usize = 64 * 1024;
/// How deeply lists and objects may be nested (I-2).
const MOST_DEPTH: usize = 32;

/// A value and its position in the order of the document.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) order: usize,
    pub(super) value: Value,
}

/// A JSON value; texts are in Unicode's composed form (NFC).
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// The value as it is shown in a fault.
    pub(super) fn shown(&self) -> String {
        match &self.value {
            Value::Null => "null".to_owned(),
            Value::Flag(flag) => flag.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            Value::List(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        }
    }
}

/// The tree of a JSON document.
///
/// # Errors
/// A [`Fault`] where the bytes are too many, nested too deeply, or no JSON.
pub(super) fn parse(file: &str, bytes: &[u8]) -> Result<Node, Vec<Fault>> {
    if bytes.len() > MOST_BYTES {
        let message = "is larger than 64 KiB; leave out what is not part of it";
        return Err(vec![Fault::of_file(file, FaultCode::FileTooLarge, message)]);
    }
    let walk = Walk::default();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let seed = Seed { walk: &walk, depth: 0 };
    seed.deserialize(&mut json).and_then(|node| json.end().map(|()| node)).map_err(|error| {
        if walk.too_deep.get() {
            let message = format!("is nested more than {MOST_DEPTH} deep; flatten it");
            vec![Fault::of_file(file, FaultCode::TooDeep, message)]
        } else {
            let message = format!("is not JSON: {error}");
            vec![Fault::of_file(file, FaultCode::FileUnreadable, message).in_row(error.line())]
        }
    })
}

#[derive(Default)]
struct Walk {
    next: Cell<usize>,
    too_deep: Cell<bool>,
}

#[derive(Clone, Copy)]
struct Seed<'w> {
    walk: &'w Walk,
    depth: usize,
}

impl Seed<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MOST_DEPTH {
            self.walk.too_deep.set(true);
            return Err(E::custom("nested too deeply"));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let order = self.walk.next.get();
        self.walk.next.set(order + 1);
        let value = deserializer.deserialize_any(self)?;
        Ok(Node { order, value })
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Value, E> {
        // Through its digits, because a cast of numbers may lose some without a word.
        number.to_string().parse().map(Value::Number).map_err(E::custom)
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Value, E> {
        number.to_string().parse().map(Value::Number).map_err(E::custom)
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Value, E> {
        if number.is_finite() {
            Ok(Value::Number(number))
        } else {
            Err(E::custom("a number too large"))
        }
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let seed = self.deeper::<A::Error>()?;
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element_seed(seed)? {
            nodes.push(node);
        }
        Ok(Value::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let seed = self.deeper::<A::Error>()?;
        let mut members = Vec::new();
        while let Some(name) = object.next_key::<String>()? {
            members.push((name, object.next_value_seed(seed)?));
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_order_and_stand_twice_where_they_do() {
        let node = parse("t", br#"{"b":1,"a":[null,true,"x"],"b":-2.5}"#).unwrap();
        let Value::Object(members) = node.value else {
            panic!("an object");
        };
        let names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a", "b"]);
        let orders: Vec<usize> = members.iter().map(|(_, node)| node.order).collect();
        assert_eq!(orders, [1, 2, 6]);
        assert_eq!(members[2].1.value, Value::Number(-2.5));
    }

    #[test]
    fn numbers_read_back_exactly_and_texts_are_composed() {
        let node = parse("t", b"9007199254740993").unwrap();
        assert_eq!(node.value, Value::Number(9_007_199_254_740_992.0));
        let node = parse("t", "\"\u{9c7}\u{9be}\"".as_bytes()).unwrap();
        assert_eq!(node.value, Value::Text("\u{9cb}".to_owned()));
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_line() {
        for text in ["", "{", "{\"a\":}", "[1,]", "{} x", "NaN", "1e999", "\u{feff}{}", "'a'"] {
            let fault = parse("t", text.as_bytes()).unwrap_err();
            assert_eq!(fault[0].code, FaultCode::FileUnreadable, "{text}");
        }
        assert_eq!(parse("t", b"{\n\n\"a\" 1}").unwrap_err()[0].row, Some(3));
        assert!(parse("t", b"\"\xff\"").is_err());
    }

    #[test]
    fn size_and_depth_are_capped() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse("t", nested(MOST_DEPTH).as_bytes()).is_ok());
        for depth in [MOST_DEPTH + 1, 200, 30_000] {
            assert_eq!(
                parse("t", nested(depth).as_bytes()).unwrap_err()[0].code,
                FaultCode::TooDeep
            );
        }
        let text = |length| format!("\"{}\"", "a".repeat(length));
        assert!(parse("t", text(MOST_BYTES - 2).as_bytes()).is_ok());
        let fault = parse("t", text(MOST_BYTES - 1).as_bytes()).unwrap_err();
        assert_eq!(fault[0].code, FaultCode::FileTooLarge);
    }
}
