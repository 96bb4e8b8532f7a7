//! What can be chosen above the table.

use super::query::{Parameter, all_of};
use super::{About, View};
use crate::application::demand::{Scope, grades};
use crate::domain::table::Key;
use crate::pages::form::{Choice, ChoiceGroup, places};

/// The choices above the table.
pub(super) struct FilterView {
    pub(super) places: Vec<ChoiceGroup>,
    /// The words of the search.
    pub(super) words: String,
    pub(super) sectors: Vec<Choice>,
    pub(super) grades: Vec<Choice>,
    /// What stays as it is, as names and values.
    pub(super) kept: Vec<(&'static str, String)>,
    /// Whether trades can be searched for: not where one is chosen.
    pub(super) of_trades: bool,
    /// Whether there is more than one row to choose from.
    pub(super) of_several: bool,
}

/// The choices as they stand.
pub(super) fn filter(view: &View<'_>) -> FilterView {
    let query = &view.query;
    let keep = [Parameter::Trade, Parameter::Sort, Parameter::Order, Parameter::Map];
    let kept = keep.into_iter().map(|kept| (kept.word(), query.value(kept).to_owned()));
    let of_trades = matches!(view.about(), About::RegionTrades | About::PlaceTrades);
    FilterView {
        places: place_groups(view),
        words: query.value(Parameter::Words).to_owned(),
        sectors: sectors(view),
        grades: chosen(
            grades().map(|grade| (grade.to_owned(), view.words.plain(&format!("grade-{grade}")))),
            query.value(Parameter::Known),
        ),
        kept: kept.filter(|(_, value)| !value.is_empty()).collect(),
        of_trades,
        of_several: view.about() != About::Detail,
    }
}

fn chosen(choices: impl Iterator<Item = (String, String)>, value: &str) -> Vec<Choice> {
    choices.map(|(own, label)| Choice { chosen: own == value, value: own, label }).collect()
}

fn sectors(view: &View<'_>) -> Vec<Choice> {
    let sectors = view.words.catalogue().sectors().into_iter();
    let named = sectors.map(|sector| (sector.to_owned(), view.words.sector(sector)));
    let mut sectors = chosen(named, view.query.value(Parameter::Sector));
    sectors.sort_by(|a, b| a.label.cmp(&b.label));
    sectors
}

/// Every district under its region, the region as a whole first.
fn place_groups(view: &View<'_>) -> Vec<ChoiceGroup> {
    let catalogue = view.words.catalogue();
    let scope = &view.query.choice.scope;
    let id = match scope {
        Scope::Place(place) => Some(catalogue.place(*place).id.as_str()),
        _ => None,
    };
    let mut groups = places(id, view.words);
    for group in &mut groups {
        let district = group.choices.first().and_then(|choice| catalogue.find_place(&choice.value));
        let Some(district) = district else { continue };
        let region = &catalogue.place(district).region;
        let label = crate::domain::code::Param::Text(group.label.as_str().into());
        let whole = Choice {
            value: all_of(region),
            label: view.words.say("page-demand-whole", &[("place", label)]),
            chosen: *scope == Scope::Region(region.clone()),
        };
        group.choices.insert(0, whole);
    }
    groups
}
