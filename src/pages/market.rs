//! The market line of a card: openings, people in training, earnings beside the minimum wage.

use serde_json::{Map, Value};

use crate::domain::code::Param;
use crate::domain::market::EvidenceKind;
use crate::domain::table::Key;
use crate::text::Speaker;

/// A figure with its unit.
pub(super) struct FigureView {
    pub(super) label: String,
    pub(super) value: String,
}

/// Earnings as a bar, the legal minimum as a line across it; positions in hundredths.
pub(super) struct BulletView {
    pub(super) earnings: f64,
    pub(super) minimum: f64,
    pub(super) under: bool,
    pub(super) text: String,
}

/// The market line.
pub(super) struct MarketView {
    pub(super) figures: Vec<FigureView>,
    pub(super) bullet: Option<BulletView>,
    /// What is known of the minimum wage where earnings are not.
    pub(super) minimum: Option<String>,
    /// How sure, in words.
    pub(super) grade: String,
    /// Estimated or made up, in words.
    pub(super) tag: Option<String>,
    /// Where the figures are of.
    pub(super) place: String,
    /// Source and date, if there are figures.
    pub(super) source: Option<String>,
    /// Source and date of the earnings, where they are another's.
    pub(super) earnings_source: Option<String>,
}

/// Numbers and texts of a part's evidence.
struct Evidence<'a>(&'a Map<String, Value>);

impl<'a> Evidence<'a> {
    fn number(&self, name: &str) -> Option<f64> {
        self.0.get(name)?.as_f64()
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.as_str()
    }
}

/// The market line from the evidence of the market's part. `currency` is the place's.
pub(super) fn market(
    evidence: &Map<String, Value>,
    place: &str,
    currency: &str,
    words: &Speaker<'_>,
) -> MarketView {
    let evidence = Evidence(evidence);
    let figures = [
        ("page-market-openings", "openings_per_year"),
        ("page-market-room", "own_account_room_per_year"),
        ("page-market-trainees", "trainees_per_year"),
    ];
    let figure = |(id, name): (&str, &str)| {
        let number = evidence.number(name)?;
        Some(FigureView { label: words.plain(id), value: people(number, words) })
    };
    let money = |amount: f64| Param::Text(words.money(amount, currency).into());
    let earnings = evidence.number("monthly_earnings");
    let floor = evidence
        .number("minimum_wage_of_class")
        .or_else(|| evidence.number("minimum_wage_unskilled"));
    MarketView {
        figures: figures.into_iter().filter_map(figure).collect(),
        bullet: earnings.zip(floor).map(|(earnings, floor)| bullet(earnings, floor, money, words)),
        minimum: match (earnings, floor) {
            (None, Some(floor)) => {
                Some(words.say("page-market-minimum", &[("floor", money(floor))]))
            }
            (Some(earnings), None) => {
                Some(words.say("page-market-earnings_only", &[("earnings", money(earnings))]))
            }
            (None, None) => Some(words.plain("page-market-no_money")),
            (Some(_), Some(_)) => None,
        },
        grade: words.sentence(
            &words.plain(&format!("grade-{}", evidence.text("grade").unwrap_or("unverified"))),
        ),
        tag: tag(&evidence, words),
        place: words.say("page-market", &[("place", Param::Text(place.into()))]),
        source: source(&evidence, "source", "as_of", words),
        earnings_source: source(&evidence, "earnings_source", "earnings_as_of", words)
            .filter(|_| evidence.text("earnings_source") != evidence.text("source")),
    }
}

/// People a year: under one is said so, since a share of a person is no figure to read.
pub(super) fn people(number: f64, words: &Speaker<'_>) -> String {
    if number > 0.0 && number < 1.0 {
        return words.plain("page-market-under_one");
    }
    words.number(number, 0)
}

pub(super) fn bullet(
    earnings: f64,
    floor: f64,
    money: impl Fn(f64) -> Param,
    words: &Speaker<'_>,
) -> BulletView {
    /// Room to the right of the longer of the two.
    const ROOM: f64 = 1.15;
    let whole = earnings.max(floor) * ROOM;
    let under = earnings < floor;
    let id = if under { "page-market-under_minimum" } else { "page-market-over_minimum" };
    BulletView {
        earnings: 100.0 * earnings / whole,
        minimum: 100.0 * floor / whole,
        under,
        text: words.say(id, &[("earnings", money(earnings)), ("floor", money(floor))]),
    }
}

/// The census whose counts the bundled estimates rest on is named in their source.
const CENSUS: &str = "Census";

fn tag(evidence: &Evidence<'_>, words: &Speaker<'_>) -> Option<String> {
    let made_up = evidence.0.get("demonstration").and_then(Value::as_bool) == Some(true);
    let kind = evidence.text("kind");
    tag_of((made_up, kind), evidence.text("as_of"), evidence.text("source"), words)
}

/// Estimated or made up, in words: whether any figure is made up, then the kind, the ISO date and
/// the source of the openings.
pub(super) fn tag_of(
    (made_up, kind): (bool, Option<&str>),
    as_of: Option<&str>,
    source: Option<&str>,
    words: &Speaker<'_>,
) -> Option<String> {
    let kind = kind.and_then(EvidenceKind::from_word);
    if made_up || kind == Some(EvidenceKind::Demonstration) {
        return Some(words.plain("page-tag-demonstration"));
    }
    if kind != Some(EvidenceKind::Estimated) {
        return None;
    }
    let year = as_of.and_then(|date| date.split('-').next()).unwrap_or_default();
    let census = source.is_some_and(|source| source.contains(CENSUS));
    let id = if census { "page-tag-census" } else { "page-tag-estimated" };
    Some(words.say(id, &[("year", Param::Text(words.digits(year).into()))]))
}

fn source(
    evidence: &Evidence<'_>,
    source: &str,
    date: &str,
    words: &Speaker<'_>,
) -> Option<String> {
    let source = Param::Text(evidence.text(source)?.into());
    let date = Param::Date(evidence.text(date)?.parse().ok()?);
    Some(words.say("page-source", &[("source", source), ("date", date)]))
}
