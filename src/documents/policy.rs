//! Policy files: weights and constants in TOML, each `{ value, basis }`.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::cell::nearest;
use super::fault::{Fault, FaultCode, Faults};
use super::toml_file::{TomlFile, number_of, shown};
use crate::domain::policy::{Figures, Policy, PolicyFault};

/// The section that holds texts instead of figures.
const WAGE_FLOOR: &str = "wage_floor";
/// The wage schedules that hold for employment in general.
const GENERAL_SCHEDULES: &str = "general_schedules";

/// The name of a figure: its section and its own name.
pub type FigureName = (&'static str, &'static str);

/// One figure of a policy file.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its value.
    pub value: f64,
    /// Its source, or the word *judgement*.
    pub basis: Arc<str>,
    /// The file that gives it.
    pub file: Arc<str>,
    /// Its line there.
    pub row: usize,
}

/// The figures that one policy file gives, or several laid over each other.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyFile {
    name: String,
    figures: BTreeMap<FigureName, Figure>,
    general_schedules: Option<Vec<Arc<str>>>,
}

impl PolicyFile {
    /// Reads a policy file, which may hold only some figures.
    ///
    /// # Errors
    /// Every [`Fault`], in the order of the file.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut policy = Self { name: file.to_owned(), ..Self::default() };
        if let Some(toml) = TomlFile::parse(file, bytes, &mut faults) {
            for (section, figures) in toml.table() {
                policy.read_section(&toml, section, figures, &mut faults);
            }
        }
        faults.order_rows_from(0);
        faults.unless_any(policy)
    }

    /// These figures, with those of another file where this one has none.
    #[must_use]
    pub fn over(mut self, default: &Self) -> Self {
        for (name, figure) in &default.figures {
            self.figures.entry(*name).or_insert_with(|| figure.clone());
        }
        if self.general_schedules.is_none() {
            self.general_schedules.clone_from(&default.general_schedules);
        }
        self
    }

    /// The figure with a name.
    pub fn figure(&self, name: FigureName) -> Option<&Figure> {
        self.figures.get(&name)
    }

    /// The policy of these figures.
    ///
    /// # Errors
    /// Every figure that is missing, out of its bounds or at odds with another.
    pub fn policy(&self) -> Result<Policy, Faults> {
        let look_up = |section, name| self.figures.get(&(section, name)).map(|figure| figure.value);
        let schedules = self.general_schedules.clone();
        let made = Policy::new(look_up, schedules.clone().unwrap_or_default());
        let mut faults = match &made {
            Ok(_) => Faults::default(),
            Err(wrong) => wrong.iter().map(|wrong| self.fault(wrong)).collect(),
        };
        if schedules.is_none() {
            let message = format!("[{WAGE_FLOOR}] {GENERAL_SCHEDULES} is missing; add it");
            let fault = Fault::of_file(&self.name, FaultCode::FieldMissing, message);
            faults.push(fault.at(format!("/{WAGE_FLOOR}/{GENERAL_SCHEDULES}")));
        }
        match made {
            Ok(policy) => faults.unless_any(policy),
            Err(_) => Err(faults),
        }
    }

    fn fault(&self, wrong: &PolicyFault) -> Fault {
        let (code, name) = match wrong {
            PolicyFault::Missing { section, name } => {
                (FaultCode::FieldMissing, Some((*section, *name)))
            }
            PolicyFault::OutOfBounds { section, name, .. } => {
                (FaultCode::ValueRange, Some((*section, *name)))
            }
            PolicyFault::WeightUnderFloor { name, .. } => {
                (FaultCode::PolicyConflict, Some(("weight", *name)))
            }
            PolicyFault::WeightsDoNotSumToOne { .. } => (FaultCode::ValueSum, None),
            PolicyFault::FloorsTooHigh { .. } => (FaultCode::PolicyConflict, None),
        };
        let figure = name.and_then(|name| self.figures.get(&name));
        let file = figure.map_or(self.name.as_str(), |figure| &figure.file);
        let mut fault = Fault::of_file(file, code, wrong.to_string());
        if let Some((section, name)) = name {
            fault = fault.at(format!("/{section}/{name}"));
        }
        match figure {
            Some(figure) => fault.in_row(figure.row).with_value(&figure.value.to_string()),
            None => fault,
        }
    }

    fn read_section(
        &mut self,
        toml: &TomlFile<'_>,
        section: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
        faults: &mut Faults,
    ) {
        let name: &str = section.get_ref();
        let pointer = format!("/{name}");
        let mut refuse = |code, message: String| {
            faults.push(toml.fault(&pointer, code, message).in_row(toml.row(section)));
        };
        let known = || Figures::NAMES.iter().map(|(section, _)| *section);
        if name != WAGE_FLOOR && !known().any(|section| section == name) {
            let near = nearest(name, known().chain([WAGE_FLOOR]));
            return refuse(FaultCode::FieldUnknown, unknown("section", near));
        }
        let DeValue::Table(table) = value.get_ref() else {
            let message = format!("must be a section; write [{name}] above its figures");
            return refuse(FaultCode::ValueType, message);
        };
        if name == WAGE_FLOOR {
            self.read_schedules(toml, table, faults);
        } else {
            self.read_figures(toml, name, table, faults);
        }
    }

    fn read_figures(
        &mut self,
        toml: &TomlFile<'_>,
        section: &str,
        table: &DeTable<'_>,
        faults: &mut Faults,
    ) {
        let names = || Figures::NAMES.iter().filter(|(other, _)| *other == section);
        for (key, value) in table {
            let pointer = format!("/{section}/{}", key.get_ref());
            let row = toml.row(key);
            let Some(name) = names().find(|(_, name)| *name == &**key.get_ref()) else {
                let near = nearest(key.get_ref(), names().map(|(_, name)| *name));
                let message = unknown("figure", near);
                let fault = toml.fault(&pointer, FaultCode::FieldUnknown, message);
                faults.push(fault.in_row(row));
                continue;
            };
            if let Some((value, basis)) = figure(toml, &pointer, row, value, faults) {
                let figure = Figure { value, basis, file: self.name.as_str().into(), row };
                self.figures.insert(*name, figure);
            }
        }
    }

    fn read_schedules(&mut self, toml: &TomlFile<'_>, table: &DeTable<'_>, faults: &mut Faults) {
        for (key, value) in table {
            let pointer = format!("/{WAGE_FLOOR}/{}", key.get_ref());
            let mut refuse = |code, message: &str| {
                faults.push(toml.fault(&pointer, code, message).in_row(toml.row(key)));
            };
            if &**key.get_ref() != GENERAL_SCHEDULES {
                refuse(FaultCode::FieldUnknown, &unknown("figure", Some(GENERAL_SCHEDULES)));
                continue;
            }
            match texts(value.get_ref()) {
                Some(texts) => self.general_schedules = Some(texts),
                None => refuse(
                    FaultCode::ValueType,
                    "must be a list of names of wage schedules, such as [\"national\"]",
                ),
            }
        }
    }
}

/// A policy from a file that holds every figure.
///
/// # Errors
/// Every [`Fault`].
pub fn parse(file: &str, bytes: &[u8]) -> Result<Policy, Faults> {
    PolicyFile::read(file, bytes)?.policy()
}

fn unknown(what: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("is no {what} of the policy; did you mean {near}?"),
        None => format!("is no {what} of the policy; remove it"),
    }
}

fn texts(value: &DeValue<'_>) -> Option<Vec<Arc<str>>> {
    let texts: Option<Vec<Arc<str>>> = value
        .as_array()?
        .iter()
        .map(|text| text.get_ref().as_str().filter(|text| !text.is_empty()).map(Arc::from))
        .collect();
    texts.filter(|texts| !texts.is_empty())
}

fn figure(
    toml: &TomlFile<'_>,
    pointer: &str,
    row: usize,
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults,
) -> Option<(f64, Arc<str>)> {
    let mut refuse = |part: &str, code, given: Option<&DeValue<'_>>, message: &str| {
        let fault = toml.fault(&format!("{pointer}{part}"), code, message).in_row(row);
        faults.push(match given {
            Some(given) => fault.with_value(&shown(given)),
            None => fault,
        });
    };
    let form = "must be { value = 0.5, basis = \"source or judgement\" }";
    let DeValue::Table(table) = value.get_ref() else {
        refuse("", FaultCode::ValueType, Some(value.get_ref()), form);
        return None;
    };
    for key in table.keys().map(toml::Spanned::get_ref) {
        if key != "value" && key != "basis" {
            let message = "is not read; a figure has value and basis only";
            refuse(&format!("/{key}"), FaultCode::FieldUnknown, None, message);
        }
    }
    let number = match table.get("value").map(Spanned::get_ref) {
        None => {
            refuse("/value", FaultCode::FieldMissing, None, form);
            None
        }
        Some(given) => number_of(given).or_else(|| {
            let message = "must be a number, such as 0.5";
            refuse("/value", FaultCode::ValueType, Some(given), message);
            None
        }),
    };
    let stated = table.get("basis").map(Spanned::get_ref);
    let basis = stated.and_then(DeValue::as_str).filter(|basis| !basis.trim().is_empty());
    if basis.is_none() {
        let message = "must name a source, or say judgement";
        refuse("/basis", FaultCode::FieldMissing, stated, message);
    }
    Some((number?, basis?.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFAULT: &[u8] = include_bytes!("../../data/policy/scoring.toml");

    fn refused(text: &str) -> Vec<String> {
        let default = PolicyFile::read("scoring.toml", DEFAULT).unwrap();
        let faults = match PolicyFile::read("own.toml", text.as_bytes()) {
            Ok(own) => own.over(&default).policy().unwrap_err(),
            Err(faults) => faults,
        };
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_bundled_policy_holds_every_figure() {
        let policy = parse("scoring.toml", DEFAULT).unwrap();
        assert!((policy.weight.market - 0.3).abs() < 1e-12);
        assert_eq!(policy.general_schedules().len(), 2);
        let file = PolicyFile::read("scoring.toml", DEFAULT).unwrap();
        assert_eq!(file.figures.len(), Figures::NAMES.len());
    }

    #[test]
    fn a_policy_of_some_figures_takes_the_rest_from_the_default() {
        let default = PolicyFile::read("scoring.toml", DEFAULT).unwrap();
        let own = b"[tier]\nahead = { value = 0.9, basis = \"judgement\" }\n";
        let policy = PolicyFile::read("own.toml", own).unwrap().over(&default);
        assert_eq!(&*policy.figure(("tier", "ahead")).unwrap().file, "own.toml");
        let policy = policy.policy().unwrap();
        assert!((policy.tier.ahead - 0.9).abs() < 1e-12);
        assert!((policy.tier.weak_link - 0.25).abs() < 1e-12);
    }

    #[test]
    fn every_fault_of_a_file_is_named_by_section_figure_and_row() {
        let faults = refused(
            "[tiers]\nahead = { value = 0.9, basis = \"judgement\" }\n\
             [tier]\naheed = { value = 1, basis = \"x\" }\nahead = 0.9\n\
             weak_link = { value = \"a\", note = 1 }\n\
             [wage_floor]\ngeneral_schedules = []\n",
        );
        let starts = [
            "own.toml, row 1, /tiers: is no section of the policy; did you mean tier?",
            "own.toml, row 4, /tier/aheed: is no figure of the policy; did you mean ahead?",
            "own.toml, row 5, /tier/ahead: “0.9”: must be { value",
            "own.toml, row 6, /tier/weak_link/note: is not read",
            "own.toml, row 6, /tier/weak_link/value: “a”: must be a number",
            "own.toml, row 6, /tier/weak_link/basis: must name a source",
            "own.toml, row 8, /wage_floor/general_schedules: must be a list",
        ];
        assert_eq!(faults.len(), starts.len(), "{faults:#?}");
        for (fault, start) in faults.iter().zip(starts) {
            assert!(fault.starts_with(start), "{fault}");
        }
    }

    #[test]
    fn bounds_and_rules_between_figures_are_kept() {
        let faults = refused("[weight]\nmarket = { value = 1.3, basis = \"x\" }\n");
        assert_eq!(
            faults,
            ["own.toml, row 2, /weight/market: “1.3”: [weight] market is 1.3: must be 0 to 1"]
        );
        let faults = refused("[weight]\nmarket = { value = 0.1, basis = \"x\" }\n");
        assert!(faults[0].contains("the five weights add up to"), "{faults:?}");
        assert!(faults[1].starts_with("own.toml, row 2, /weight/market: “0.1”"));
    }

    #[test]
    fn broken_files_are_refused_with_their_line() {
        assert!(refused("[tier]\nahead = \n")[0].starts_with("own.toml, row 2: is not TOML"));
        assert!(PolicyFile::read("p", b"\xff").is_err());
        assert!(PolicyFile::read("p", b"[tier]\nahead = { value = nan, basis = \"x\" }").is_err());
        assert!(parse("p", b"").unwrap_err().total() > Figures::NAMES.len());
    }
}
