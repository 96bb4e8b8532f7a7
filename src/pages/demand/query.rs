//! What an address asks for. Nothing here is personal, so that a view can be kept as a link.

use crate::application::demand::{Choice, Scope, grades, usual_region};
use crate::application::find;
use crate::application::reference::Reference;
use crate::domain::catalogue::Catalogue;
use crate::domain::table::{Key, closed_enum};
use crate::domain::trade::TradeIndex;
use crate::pages::frame::{LANGUAGE, encoded};

closed_enum!(
    /// The column by which rows are ordered.
    Sort {
        /// The name of the trade, or of the district.
        Name = "name",
        /// Jobs a year.
        Openings = "openings",
        /// Room on one's own account.
        Room = "room",
        /// Women in training.
        Trainees = "trainees",
        /// Women in training for each opening.
        Saturation = "saturation",
        /// Earnings as a share of the legal minimum.
        Earnings = "earnings",
        /// Viability.
        Viability = "viability",
        /// How well the figures are known.
        Known = "grade",
    }
);

impl Sort {
    /// Whether the greatest stands first when nobody says otherwise.
    pub(super) fn usually_descends(self) -> bool {
        !matches!(self, Self::Name | Self::Known)
    }
}

closed_enum!(
    /// What the colours of the map stand for.
    MapBy {
        /// Women in training for each opening.
        Saturation = "saturation",
        /// Viability.
        Viability = "viability",
    }
);

closed_enum!(
    /// A parameter of the address, in the order in which they are written; the word is its name.
    Parameter {
        /// A district by id, or `all-` and a region.
        Place = "place",
        /// A trade by id.
        Trade = "trade",
        /// Words in a trade's name.
        Words = "q",
        /// A sector.
        Sector = "sector",
        /// A grade.
        Known = "known",
        /// A column.
        Sort = "sort",
        /// `asc` or `desc`.
        Order = "order",
        /// `all`: every row.
        Show = "show",
        /// What the map shows.
        Map = "map",
        /// `district`, in exports: every district apart.
        Each = "each",
    }
);

/// Before the id of a region, so that it is not taken for a district of the same id.
const ALL_OF: &str = "all-";
/// The most characters of a search; judgement: no name is longer.
const MOST_SOUGHT_CHARS: usize = 100;

/// What is wrong with an address; the word is part of its message's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// A parameter with a value that it cannot have.
    Value(Parameter),
    /// A parameter that stands twice.
    Double,
    /// A parameter that there is not.
    Unknown,
}

impl Wrong {
    /// The word of the fault.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Value(parameter) => parameter.word(),
            Self::Double => "double",
            Self::Unknown => "unknown",
        }
    }

    /// Whether the address names something that is not there.
    pub(super) fn names_nothing(self) -> bool {
        matches!(self, Self::Value(Parameter::Place | Parameter::Trade))
    }
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Query {
    given: Vec<(Parameter, String)>,
    pub(super) choice: Choice,
    pub(super) trade: Option<TradeIndex>,
    pub(super) sort: Sort,
    pub(super) descending: bool,
    pub(super) all_rows: bool,
    pub(super) map: MapBy,
    pub(super) each_district: bool,
}

impl Query {
    /// Reads the parameters of an address; an empty one is as good as none, since forms send them.
    pub(super) fn read(
        pairs: Vec<(String, String)>,
        reference: &Reference,
    ) -> Result<Self, Vec<Wrong>> {
        let mut reader = Reader { given: Vec::new(), wrong: Vec::new() };
        for (name, value) in pairs.into_iter().filter(|(name, _)| name != LANGUAGE) {
            reader.take(&name, &value);
        }
        let catalogue = &reference.catalogue;
        let scope = reader.scope(reference);
        let trade = reader.value(Parameter::Trade, |id| catalogue.find_trade(id));
        let named = reader.value(Parameter::Words, |words| {
            (words.chars().count() <= MOST_SOUGHT_CHARS).then(|| find::search(catalogue, words))
        });
        let sector = reader.value(Parameter::Sector, |sector| {
            catalogue.sectors().contains(&sector).then(|| sector.to_owned())
        });
        let grade = reader.value(Parameter::Known, |word| grades().find(|grade| *grade == word));
        let sort = reader.value(Parameter::Sort, Sort::from_word).unwrap_or(Sort::Saturation);
        let order = reader.value(Parameter::Order, |order| match order {
            "desc" => Some(true),
            "asc" => Some(false),
            _ => None,
        });
        let show = reader.value(Parameter::Show, |show| (show == "all").then_some(()));
        let each = reader.value(Parameter::Each, |each| (each == "district").then_some(()));
        let map = reader.value(Parameter::Map, MapBy::from_word).unwrap_or(MapBy::Saturation);
        if !reader.wrong.is_empty() {
            return Err(reader.wrong);
        }
        let trades = match trade {
            Some(trade) => Some(vec![trade]),
            None => named,
        };
        Ok(Self {
            given: reader.given,
            choice: Choice { scope: scope.unwrap_or_default(), trades, sector, grade },
            trade,
            sort,
            descending: order.unwrap_or(sort.usually_descends()),
            all_rows: show.is_some(),
            map,
            each_district: each.is_some(),
        })
    }

    /// A parameter as it was given; empty where it was not.
    pub(super) fn value(&self, parameter: Parameter) -> &str {
        let given = self.given.iter().find(|(given, _)| *given == parameter);
        given.map_or("", |(_, value)| value.as_str())
    }

    /// Every parameter as it was given.
    pub(super) fn pairs(&self) -> Vec<(&str, &str)> {
        self.given.iter().map(|(parameter, value)| (parameter.word(), value.as_str())).collect()
    }

    /// Whether anything but the place and the trade is chosen.
    pub(super) fn filters(&self) -> bool {
        let filters = [Parameter::Words, Parameter::Sector, Parameter::Known];
        filters.into_iter().any(|filter| !self.value(filter).is_empty())
    }

    /// The address of the same view with other values; an empty one leaves its parameter out.
    pub(super) fn address(&self, path: &str, change: &[(Parameter, &str)]) -> String {
        let mut address = path.to_owned();
        let mut mark = '?';
        for parameter in Parameter::ALL.iter().copied() {
            let changed = change.iter().find(|(changed, _)| *changed == parameter);
            let value = changed.map_or_else(|| self.value(parameter), |(_, value)| *value);
            if !value.is_empty() {
                address.push(mark);
                address.push_str(parameter.word());
                address.push('=');
                address.push_str(&encoded(value));
                mark = '&';
            }
        }
        address
    }
}

struct Reader {
    given: Vec<(Parameter, String)>,
    wrong: Vec<Wrong>,
}

impl Reader {
    fn take(&mut self, name: &str, value: &str) {
        let value = value.trim().to_owned();
        match Parameter::from_word(name) {
            None => self.wrong.push(Wrong::Unknown),
            Some(_) if value.is_empty() => {}
            Some(parameter) if self.given.iter().any(|(given, _)| *given == parameter) => {
                self.wrong.push(Wrong::Double);
            }
            Some(parameter) => self.given.push((parameter, value)),
        }
    }

    fn value<T>(&mut self, parameter: Parameter, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (_, value) = self.given.iter().find(|(given, _)| *given == parameter)?;
        let read = read(value);
        if read.is_none() {
            self.wrong.push(Wrong::Value(parameter));
        }
        read
    }

    /// The places; of none that is named, the region of which most is known.
    fn scope(&mut self, reference: &Reference) -> Option<Scope> {
        let named = self.value(Parameter::Place, |value| scope(&reference.catalogue, value));
        named.or_else(|| usual_region(reference).map(Scope::Region))
    }
}

fn scope(catalogue: &Catalogue, value: &str) -> Option<Scope> {
    match value.strip_prefix(ALL_OF) {
        Some(region) => {
            let place = catalogue.places().iter().find(|place| *place.region == *region)?;
            Some(Scope::Region(place.region.clone()))
        }
        None => catalogue.find_place(value).map(Scope::Place),
    }
}

/// The value of `place` for a whole region.
pub(super) fn all_of(region: &str) -> String {
    format!("{ALL_OF}{region}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::bundled::Bundled;
    use crate::application::reference::Given;
    use std::sync::LazyLock;

    fn read(pairs: &[(&str, &str)]) -> Result<Query, Vec<Wrong>> {
        static REFERENCE: LazyLock<Reference> = LazyLock::new(|| {
            let day = jiff::civil::date(2026, 11, 24);
            Reference::load(&Bundled, &Given::default(), day).unwrap()
        });
        let own = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Query::read(own.collect(), &REFERENCE)
    }

    #[test]
    fn without_a_word_it_is_the_region_of_which_most_is_known() {
        for pairs in [&[][..], &[("place", ""), ("q", " "), ("sector", ""), ("lang", "bn")]] {
            let query = read(pairs).unwrap();
            assert_eq!(query.choice.scope, Scope::Region("in-wb".into()));
            assert!(query.descending && !query.filters());
            assert_eq!(query.address("/demand", &[]), "/demand");
        }
    }

    #[test]
    fn every_fault_is_named() {
        let wrong = read(&[
            ("place", "in-wb-nowhere"),
            ("trade", "no-such"),
            ("sector", "x"),
            ("known", "well"),
            ("sort", "colour"),
            ("order", "up"),
            ("show", "some"),
            ("show", "all"),
            ("map", "pay"),
            ("each", "x"),
            ("colour", "red"),
        ]);
        let words: Vec<&str> = wrong.unwrap_err().into_iter().map(Wrong::word).collect();
        let expected = [
            "double", "unknown", "place", "trade", "sector", "known", "sort", "order", "show",
            "each", "map",
        ];
        assert_eq!(words, expected);
    }

    #[test]
    fn a_region_is_not_taken_for_the_district_of_its_name() {
        let region = read(&[("place", "all-bd-dhaka")]).unwrap();
        assert_eq!(region.choice.scope, Scope::Region("bd-dhaka".into()));
        let district = read(&[("place", "bd-dhaka")]).unwrap();
        assert!(matches!(district.choice.scope, Scope::Place(_)));
    }

    #[test]
    fn an_address_keeps_what_was_chosen() {
        let query = read(&[("q", "দর্জি &"), ("place", "in-wb-nadia"), ("sort", "name")]).unwrap();
        assert!(!query.descending);
        let address = query.address("/demand", &[(Parameter::Sort, "room")]);
        let words = "%E0%A6%A6%E0%A6%B0%E0%A7%8D%E0%A6%9C%E0%A6%BF%20%26";
        assert_eq!(address, format!("/demand?place=in-wb-nadia&q={words}&sort=room"));
        assert_eq!(
            query.address("/demand.csv", &[(Parameter::Words, "")]),
            "/demand.csv?place=in-wb-nadia&sort=name"
        );
    }
}
