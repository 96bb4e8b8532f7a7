//! A trade card: why it fits, what to watch out for, how sure, what the market says, next course.

use super::market::{MarketView, market};
use super::trade::{TitleView, sector_icon, title};
use crate::documents::ranking::{
    CourseDocument, PartDocument, RankedDocument, RankingDocument, StatementDocument,
};
use crate::domain::code::{Criterion, Param};
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;
use crate::text::Speaker;

/// The most reasons on a card.
const REASONS: usize = 3;
/// The most cautions on a card.
const CAUTIONS: usize = 3;

/// One criterion's part of the score as a bar: what it gives, and what it could give at most.
pub(super) struct BarView {
    pub(super) criterion: &'static str,
    pub(super) label: String,
    /// In hundredths of the common scale.
    pub(super) filled: f64,
    /// In hundredths of the common scale.
    pub(super) possible: f64,
    pub(super) number: String,
    pub(super) of: String,
}

/// How sure the score is.
pub(super) struct SureView {
    pub(super) words: String,
    pub(super) text: String,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) score: f64,
}

/// A course beside a trade.
pub(super) struct CourseView {
    pub(super) centre: String,
    pub(super) line: String,
    pub(super) notes: Vec<String>,
    pub(super) source: String,
    pub(super) tag: Option<String>,
}

/// A trade card.
pub(super) struct CardView {
    pub(super) id: String,
    /// What the ids of its parts end with: a trade may stand in the list and be looked for.
    pub(super) anchor: String,
    /// Whether its course and its market stand open.
    pub(super) open: bool,
    pub(super) title: TitleView,
    pub(super) icon: String,
    pub(super) score: String,
    pub(super) bars: Vec<BarView>,
    pub(super) reasons: Vec<String>,
    pub(super) cautions: Vec<String>,
    /// Why it does not stand higher: its weakest point, and what bars it from the first group.
    pub(super) weak: Vec<String>,
    pub(super) changes: Vec<String>,
    pub(super) sure: Option<SureView>,
    pub(super) market: Option<MarketView>,
    pub(super) course: Option<CourseView>,
    pub(super) more_courses: Option<String>,
}

/// The card of a ranked trade; `kind` tells cards of the same trade apart.
pub(super) fn card(
    ranked: &RankedDocument,
    index: TradeIndex,
    kind: &str,
    ranking: &RankingDocument,
    words: &Speaker<'_>,
) -> CardView {
    let texts = |statements: &[StatementDocument], most: usize| {
        let mut texts: Vec<String> = Vec::new();
        for statement in statements {
            if !texts.contains(&statement.text) && texts.len() < most {
                texts.push(statement.text.clone());
            }
        }
        texts
    };
    let catalogue = words.catalogue();
    let place = catalogue.find_place(&ranked.place);
    let place_name = place.map_or("", |place| words.place(place));
    let currency = place.map_or("", |place| catalogue.place(place).currency.code());
    let market_part = ranked.parts.iter().find(|p| p.criterion == Criterion::Market.word());
    let courses: Vec<&CourseDocument> =
        ranking.courses.iter().filter(|course| course.trade == ranked.trade).collect();
    CardView {
        id: ranked.trade.clone(),
        anchor: format!("{kind}-{}", ranked.trade),
        open: false,
        title: title(index, &ranking.place, words),
        icon: sector_icon(&ranked.sector),
        score: words.number(ranked.score.0, 0),
        bars: bars(&ranked.parts, words),
        reasons: texts(&ranked.reasons, REASONS),
        cautions: texts(&ranked.cautions, CAUTIONS),
        weak: weak(ranked, words),
        changes: ranked.would_change.iter().map(|change| change.text.clone()).collect(),
        sure: sure(ranked, words),
        market: market_part.map(|part| market(&part.evidence, place_name, currency, words)),
        course: next_course(&courses).map(|course| course_view(course, words)),
        more_courses: courses.len().checked_sub(1).filter(|more| *more > 0).map(|more| {
            let more = u32::try_from(more).unwrap_or(u32::MAX);
            words.say("page-course-more", &[("more", Param::Number(f64::from(more)))])
        }),
    }
}

/// What stands in the way of a higher place.
fn weak(ranked: &RankedDocument, words: &Speaker<'_>) -> Vec<String> {
    let parts = ranked.parts.iter();
    let weakest = parts.min_by(|a, b| a.against_average.0.total_cmp(&b.against_average.0));
    let under = weakest.filter(|part| part.against_average.0 <= -LEAST_POINT);
    let criterion = under.and_then(|part| Criterion::from_word(part.criterion));
    let points = under.map_or(0.0, |part| -part.against_average.0);
    let mut said = vec![match criterion {
        Some(criterion) => {
            let name = Param::Text(words.criterion(criterion).into());
            words.say("page-weakest", &[("criterion", name), ("points", Param::Number(points))])
        }
        None => words.plain("page-weakest_none"),
    }];
    let bars = ranked.flags.iter().filter(|flag| Criterion::from_word(flag).is_none());
    said.extend(bars.map(|bar| {
        let bar = Param::Text(words.word_in("bar", bar).into());
        words.say("page-barred", &[("bar", bar)])
    }));
    said
}

/// Fewer points than this are not said: a figure without decimals would show none.
const LEAST_POINT: f64 = 0.5;

/// Bars on one scale: its end is the greatest contribution that any criterion can make.
fn bars(parts: &[PartDocument], words: &Speaker<'_>) -> Vec<BarView> {
    let greatest = parts.iter().map(|part| part.weight.0).max_by(f64::total_cmp).unwrap_or(1.0);
    let scale = 100.0 * greatest;
    let bar = |part: &PartDocument| {
        let possible = 100.0 * part.weight.0;
        Some(BarView {
            criterion: part.criterion,
            label: words.criterion(Criterion::from_word(part.criterion)?),
            filled: 100.0 * part.contribution.0 / scale,
            possible: 100.0 * possible / scale,
            number: words.number(part.contribution.0, 0),
            of: words
                .say("page-bar-of", &[("possible", Param::Text(words.number(possible, 0).into()))]),
        })
    };
    parts.iter().filter_map(bar).collect()
}

/// From when on it is said that a trade is among her three best, and how (scoring, section 5).
const CERTAINTIES: [(f64, &str); 3] = [(0.95, "very_likely"), (0.80, "likely"), (0.60, "leans")];

fn sure(ranked: &RankedDocument, words: &Speaker<'_>) -> Option<SureView> {
    let ([low, high], top) = ranked.interval90.zip(ranked.p_top3)?;
    let certainty = CERTAINTIES.iter().find(|(least, _)| top.0 >= *least);
    let word = certainty.map_or("too_close", |(_, word)| *word);
    let text = |number: f64| Param::Text(words.number(number, 0).into());
    Some(SureView {
        words: words.plain(&format!("page-sure-{word}")),
        text: words.say(
            "page-sure-interval",
            &[("score", text(ranked.score.0)), ("low", text(low.0)), ("high", text(high.0))],
        ),
        low: low.0,
        high: high.0,
        score: ranked.score.0,
    })
}

/// The first course that admits her and ends in time; else the first one.
fn next_course<'a>(courses: &[&'a CourseDocument]) -> Option<&'a CourseDocument> {
    courses.iter().find(|course| course.fits).or(courses.first()).copied()
}

fn course_view(course: &CourseDocument, words: &Speaker<'_>) -> CourseView {
    let catalogue = words.catalogue();
    let place = catalogue.find_place(&course.place).map_or("", |place| words.place(place));
    let mut params = vec![("place", Param::Text(place.into()))];
    let starts = course.starts_on.as_ref().and_then(|date| date.parse().ok());
    params.extend(starts.map(|date| ("date", Param::Date(date))));
    params.extend(course.weeks.map(|weeks| ("weeks", Param::Number(weeks.0))));
    let id = match (starts.is_some(), course.weeks.is_some()) {
        (true, true) => "page-course-dated",
        (true, false) => "page-course-starts",
        (false, true) => "page-course-weeks",
        (false, false) => "page-course-place",
    };
    let date = course.as_of.parse().ok().map(Param::Date);
    let date = date.unwrap_or_else(|| Param::Text(course.as_of.as_str().into()));
    let source = Param::Text(course.source.as_str().into());
    let tag = format!("page-course-tag-{}", course.kind);
    CourseView {
        centre: course.centre_name.clone(),
        line: words.say(id, &params),
        notes: course.notes.iter().map(|note| note.text.clone()).collect(),
        source: words.say("page-source", &[("source", source), ("date", date)]),
        tag: words.find(&tag),
    }
}
