//! The `[[items]]` of an instrument: activities that are shown one by one.

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::documents::cell::one_of;
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::toml_file::{TomlFile, number_of, shown};
use crate::domain::catalogue::Language;
use crate::domain::instrument::InventoryItem;
use crate::domain::interest::Scale;
use crate::domain::quantity::Slug;
use crate::domain::table::{Key, Table};

const ITEMS: &str = "items";
const PER_SCALE: &str = "items_per_scale";
/// The longest that an item may be, in characters; judgement: it is read in one breath.
const MOST_CHARS: usize = 120;

/// Reads the items, in their order; none where the instrument has none.
pub(super) fn read(toml: &TomlFile<'_>, faults: &mut Faults) -> Vec<InventoryItem> {
    let Some(list) = toml.table().get(ITEMS) else {
        return Vec::new();
    };
    let Some(tables) = list.get_ref().as_array() else {
        let message = "must be a list of items";
        faults.push(toml.fault("/items", FaultCode::ValueType, message).in_row(toml.row(list)));
        return Vec::new();
    };
    let mut items: Vec<InventoryItem> = Vec::new();
    let before = faults.total();
    for (position, table) in tables.iter().enumerate() {
        let row = toml.row(table);
        let pointer = format!("/items/{position}");
        let Some(fields) = table.get_ref().as_table() else {
            let fault = toml.fault(&pointer, FaultCode::ValueType, "must be an item");
            faults.push(fault.in_row(row));
            continue;
        };
        let mut reader = ItemReader { toml, fields, row, pointer, faults };
        let Some(item) = reader.item(position) else { continue };
        if items.iter().any(|other| other.id == item.id) {
            reader.refuse("id", FaultCode::IdDouble, "is the id of another item; give its own");
        }
        items.push(item);
    }
    if faults.total() == before {
        counted(toml, &items, list, faults);
    }
    items
}

/// Every scale has as many items as the instrument says.
fn counted(
    toml: &TomlFile<'_>,
    items: &[InventoryItem],
    list: &Spanned<DeValue<'_>>,
    faults: &mut Faults,
) {
    let stated = toml.table().get(PER_SCALE).and_then(|value| number_of(value.get_ref()));
    for scale in Scale::ALL {
        let count = items.iter().filter(|item| item.scale == *scale).fold(0.0, |n, _| n + 1.0);
        if stated != Some(count) {
            let message = format!("has {count} items of scale {scale}; {PER_SCALE} must say so");
            let fault = toml.fault("/items", FaultCode::RowCount, message);
            faults.push(fault.in_row(toml.row(list)));
        }
    }
}

/// The fields of one item; reading one records what is wrong with it.
struct ItemReader<'a> {
    toml: &'a TomlFile<'a>,
    fields: &'a DeTable<'a>,
    row: usize,
    pointer: String,
    faults: &'a mut Faults,
}

impl ItemReader<'_> {
    fn item(&mut self, position: usize) -> Option<InventoryItem> {
        let number = self.fields.get("number").and_then(|value| number_of(value.get_ref()));
        let place = u32::try_from(position + 1).ok().map(f64::from);
        if number.is_none() || number != place {
            let message = "must count the items from 1 in their order";
            self.refuse("number", FaultCode::ValueContradiction, message);
        }
        let id = self.slug("id");
        let scale = self.text("scale").and_then(|word| self.scale(&word));
        let texts: Vec<Option<Arc<str>>> =
            Language::ALL.iter().map(|language| self.text(language.word())).collect();
        let picture = self.slug("picture");
        if texts.iter().any(Option::is_none) {
            return None;
        }
        let texts: Vec<Arc<str>> = texts.into_iter().flatten().collect();
        let text = Table::from_fn(|language: Language| {
            texts.get(language.index()).cloned().unwrap_or_default()
        });
        Some(InventoryItem { id: id?, scale: scale?, text, picture: picture? })
    }

    fn refuse(&mut self, key: &str, code: FaultCode, message: impl Into<String>) {
        let fault = self.toml.fault(&format!("{}/{key}", self.pointer), code, message);
        self.faults.push(match self.fields.get(key) {
            Some(value) => {
                let fault = fault.in_row(self.toml.row(value));
                fault.with_value(&shown(value.get_ref()))
            }
            None => fault.in_row(self.row),
        });
    }

    fn text(&mut self, key: &str) -> Option<Arc<str>> {
        let text = self.fields.get(key).and_then(|value| value.get_ref().as_str()).map(str::trim);
        let text = text.filter(|text| !text.is_empty() && text.chars().count() <= MOST_CHARS);
        if text.is_none() {
            let message = format!("must be a text of 1 to {MOST_CHARS} characters");
            self.refuse(key, FaultCode::ValueType, message);
        }
        text.map(Into::into)
    }

    fn slug(&mut self, key: &str) -> Option<Slug> {
        let text = self.text(key)?;
        let slug = Slug::new(&text);
        slug.map_err(|shape| self.refuse(key, FaultCode::ValueShape, shape.to_string())).ok()
    }

    fn scale(&mut self, word: &str) -> Option<Scale> {
        let scale = Scale::from_word(word);
        if scale.is_none() {
            let words: Vec<&str> = Scale::ALL.iter().map(|scale| scale.word()).collect();
            self.refuse("scale", FaultCode::ValueWord, one_of(word, &words));
        }
        scale
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// An instrument with one item a scale.
    fn file() -> String {
        let mut text = "items_per_scale = 1\n".to_owned();
        for (position, scale) in Scale::ALL.iter().enumerate() {
            write!(
                text,
                "[[items]]\nnumber = {}\nid = \"item-{scale}\"\nscale = \"{scale}\"\n\
                 en = \"En {scale}\"\nbn = \"Bn {scale}\"\nhi = \"Hi {scale}\"\n\
                 ne = \"Ne {scale}\"\npicture = \"activity-{scale}\"\n",
                position + 1,
            )
            .unwrap();
        }
        text
    }

    fn parse(text: &str) -> (Vec<InventoryItem>, Vec<String>) {
        let mut faults = Faults::default();
        let toml = TomlFile::parse("a.toml", text.as_bytes(), &mut faults).unwrap();
        let items = read(&toml, &mut faults);
        (items, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn items_stand_in_the_order_of_the_file() {
        let (items, faults) = parse(&file());
        assert_eq!(faults, Vec::<String>::new());
        let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["item-R", "item-I", "item-A", "item-S", "item-E", "item-C"]);
        let art = &items[2];
        assert_eq!(art.scale, Scale::Artistic);
        assert_eq!(&**art.text.of(Language::Hindi), "Hi A");
        assert_eq!(art.picture.as_str(), "activity-A");
        assert_eq!(parse("items_per_scale = 1\n"), (Vec::new(), Vec::new()));
    }

    #[test]
    fn every_fault_of_an_item_is_named_with_its_line() {
        let cases = [
            ("number = 2", "number = 3", "a.toml, row 12", "/items/1/number"),
            ("scale = \"R\"", "scale = \"X\"", "a.toml, row 5", "/items/0/scale"),
            ("id = \"item-I\"", "id = \"item-R\"", "a.toml, row 13", "/items/1/id"),
            ("id = \"item-I\"", "id = \"item I\"", "a.toml, row 13", "/items/1/id"),
            ("ne = \"Ne I\"", "ne = \"  \"", "a.toml, row 18", "/items/1/ne"),
            ("hi = \"Hi I\"\n", "", "a.toml, row 11", "/items/1/hi"),
            ("items_per_scale = 1", "items_per_scale = 2", "a.toml, row 2", "/items"),
        ];
        for (from, to, row, pointer) in cases {
            let text = file();
            assert!(text.contains(from), "{from}");
            let (_, faults) = parse(&text.replacen(from, to, 1));
            let first = faults.first().unwrap_or_else(|| panic!("{to} passes"));
            assert!(first.starts_with(row) && first.contains(pointer), "{to}: {faults:?}");
        }
        assert!(parse("items = 3\n").1[0].contains("must be a list of items"));
        assert!(parse("items = [3]\n").1[0].contains("must be an item"));
    }
}
