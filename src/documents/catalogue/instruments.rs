//! `instruments/*.toml`: one file an instrument.

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::CatalogueFiles;
use super::inventory_items;
use super::trades::MOST_SOURCE;
use crate::documents::cell::one_of;
use crate::documents::fault::{Fault, FaultCode, Faults};
use crate::documents::toml_file::{TomlFile, number_of, shown};
use crate::domain::instrument::{Instrument, InstrumentKind};
use crate::domain::quantity::{Slug, UnitInterval};

const FOLDER: &str = "instruments";
const KINDS: [&str; 2] = ["interest", "aptitude"];
/// How many items a scale may have; judgement.
const ITEMS: std::ops::RangeInclusive<u32> = 1..=1000;

/// Reads the instruments, ordered by id.
pub(super) fn read(files: &dyn CatalogueFiles, faults: &mut Faults) -> Vec<Instrument> {
    let mut paths = files.list(FOLDER);
    paths.retain(|path| path.strip_suffix(".toml").is_some());
    paths.sort_unstable();
    if paths.is_empty() {
        let message = "holds no instrument; a catalogue needs at least one";
        faults.push(Fault::of_file(FOLDER, FaultCode::FileMissing, message));
    }
    let mut instruments: Vec<Instrument> = Vec::new();
    for path in paths {
        let Some(bytes) = files.read(&path) else {
            let message = "cannot be read; check the file";
            faults.push(Fault::of_file(&path, FaultCode::FileMissing, message));
            continue;
        };
        let start = faults.len();
        if let Some(instrument) = instrument(&path, &bytes, faults) {
            if instruments.iter().any(|other| other.id == instrument.id) {
                let message = "is the id of another instrument; give each its own";
                let fault = Fault::of_file(&path, FaultCode::IdDouble, message).at("/id");
                faults.push(fault.with_value(instrument.id.as_str()));
            }
            instruments.push(instrument);
        }
        faults.order_rows_from(start);
    }
    instruments.sort_by(|a, b| a.id.cmp(&b.id));
    instruments
}

fn instrument(path: &str, bytes: &[u8], faults: &mut Faults) -> Option<Instrument> {
    let before = faults.total();
    let toml = TomlFile::parse(path, bytes, faults)?;
    let items = inventory_items::read(&toml, faults);
    let mut keys = Keys { toml: &toml, faults };
    let id = keys.text("id").and_then(|text| keys.slug(&text));
    let kind = keys.text("kind");
    let least = keys.number("min");
    let greatest = keys.number("max");
    if let (Some(least), Some(greatest)) = (least, greatest)
        && greatest <= least
    {
        keys.refuse("max", FaultCode::ValueContradiction, "must be greater than min");
    }
    let validated = keys.flag("validated");
    let source = keys.text("source");
    keys.text("title");
    let kind = match kind.as_deref() {
        Some("interest") => Some(keys.interest()),
        Some("aptitude") => keys.aptitude(),
        Some(other) => {
            keys.refuse("kind", FaultCode::ValueWord, one_of(other, &KINDS));
            None
        }
        None => None,
    };
    if faults.total() > before {
        return None;
    }
    Some(Instrument {
        id: id?,
        kind: kind?,
        least: least?,
        greatest: greatest?,
        source: source?,
        validated: validated?,
        items,
    })
}

/// The keys of one file; reading one records what is wrong with it.
struct Keys<'a> {
    toml: &'a TomlFile<'a>,
    faults: &'a mut Faults,
}

impl<'a> Keys<'a> {
    fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.toml.table().get(key)
    }

    fn refuse(&mut self, key: &str, code: FaultCode, message: impl Into<String>) {
        let fault = self.toml.fault(&format!("/{key}"), code, message);
        self.faults.push(match self.get(key) {
            Some(value) => {
                let fault = fault.in_row(self.toml.row(value));
                fault.with_value(&shown(value.get_ref()))
            }
            None => fault,
        });
    }

    fn missing(&mut self, key: &str) {
        self.refuse(key, FaultCode::FieldMissing, "is missing; add it");
    }

    fn text(&mut self, key: &str) -> Option<Arc<str>> {
        let Some(value) = self.get(key) else {
            self.missing(key);
            return None;
        };
        let text = value.get_ref().as_str().map(str::trim);
        if let Some(text) =
            text.filter(|text| !text.is_empty() && text.chars().count() <= MOST_SOURCE)
        {
            Some(text.into())
        } else {
            let message = format!("must be a text of 1 to {MOST_SOURCE} characters");
            self.refuse(key, FaultCode::ValueType, message);
            None
        }
    }

    fn slug(&mut self, text: &str) -> Option<Slug> {
        Slug::new(text)
            .map_err(|shape| self.refuse("id", FaultCode::ValueShape, shape.to_string()))
            .ok()
    }

    fn flag(&mut self, key: &str) -> Option<bool> {
        let Some(value) = self.get(key) else {
            self.missing(key);
            return None;
        };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.refuse(key, FaultCode::ValueType, "must be true or false");
        }
        flag
    }

    fn optional_number(&mut self, key: &str) -> Option<f64> {
        let number = number_of(self.get(key)?.get_ref());
        if number.is_none() {
            self.refuse(key, FaultCode::ValueType, "must be a number");
        }
        number
    }

    fn number(&mut self, key: &str) -> Option<f64> {
        if self.get(key).is_none() {
            self.missing(key);
        }
        self.optional_number(key)
    }

    fn interest(&mut self) -> InstrumentKind {
        let alpha = self.optional_number("alpha").and_then(|alpha| {
            UnitInterval::new(alpha)
                .map_err(|bounds| self.refuse("alpha", FaultCode::ValueRange, bounds.to_string()))
                .ok()
        });
        let items = self.get("items_per_scale").and_then(|value| {
            let whole = match value.get_ref() {
                DeValue::Integer(whole) => whole.as_str().parse().ok(),
                _ => None,
            };
            let items = whole.filter(|whole| ITEMS.contains(whole));
            if items.is_none() {
                let (least, greatest) = (ITEMS.start(), ITEMS.end());
                let message = format!("must be a whole number of {least} to {greatest}");
                self.refuse("items_per_scale", FaultCode::ValueRange, message);
            }
            items
        });
        InstrumentKind::Interest { alpha, items_per_scale: items }
    }

    fn aptitude(&mut self) -> Option<InstrumentKind> {
        let mean = self.number("mean");
        let sd = self.number("sd");
        if sd.is_some_and(|sd| sd <= 0.0) {
            self.refuse("sd", FaultCode::ValueRange, "must be greater than 0");
        }
        Some(InstrumentKind::Aptitude { mean: mean?, sd: sd? })
    }
}
