//! The market and the courses of a trade, in words, with date, source and how well it is known.

use serde_json::{Map, Value};

use super::view::Viewer;
use crate::documents::ranking::{CourseDocument, RankedDocument};
use crate::domain::code::Criterion;
use crate::domain::table::Key;

/// Figures of a market that are numbers of people, with the messages that say them.
const FIGURES: &[(&str, &str)] = &[
    ("openings_per_year", "terminal-market-openings"),
    ("own_account_room_per_year", "terminal-market-room"),
    ("trainees_per_year", "terminal-market-trainees"),
];

impl Viewer<'_> {
    /// Openings, room, trainees and earnings; place, date, source and how well they are known.
    pub(super) fn market(&self, ranked: &RankedDocument) -> String {
        let figures = figures(ranked);
        let text = |name: &str| figures.get(name).and_then(Value::as_str);
        let grade = text("grade").unwrap_or("unverified");
        let grade = self.plain(&format!("grade-{grade}"));
        let mut clauses = Vec::new();
        for (name, id) in FIGURES {
            if let Some(number) = figures.get(*name).and_then(Value::as_f64) {
                let number = if number < 10.0 {
                    self.speaker.number(number, 1)
                } else {
                    self.speaker.number(number, 0)
                };
                clauses.push(self.say(id, &[("number", &number)]));
            }
        }
        let place = self.place_index(&ranked.place);
        let currency = place.map(|place| self.reference.catalogue.place(place).currency.code());
        let money = |name: &str| {
            let amount = figures.get(name).and_then(Value::as_f64)?;
            Some(self.speaker.money(amount, currency?))
        };
        if let Some(earnings) = money("monthly_earnings") {
            let kind = self.speaker.word(text("earnings_kind").unwrap_or_default());
            let said = [("earnings", earnings.as_str()), ("kind", kind.as_str())];
            clauses.push(self.say("terminal-market-earnings", &said));
        }
        if let Some(floor) =
            money("minimum_wage_of_class").or_else(|| money("minimum_wage_unskilled"))
        {
            clauses.push(self.say("terminal-market-floor", &[("floor", &floor)]));
        }
        let place = self.place(&ranked.place);
        let source = text("source").or_else(|| text("earnings_source"));
        let as_of = text("as_of").or_else(|| text("earnings_as_of"));
        let from = match (source, as_of) {
            (Some(source), Some(as_of)) => {
                let date = self.date(as_of);
                let said = [
                    ("place", place.as_str()),
                    ("date", &date),
                    ("source", &self.cite(source)),
                    ("grade", &grade),
                ];
                self.say("terminal-market-from", &said)
            }
            _ => self.say("terminal-market-nothing", &[("place", &place), ("grade", &grade)]),
        };
        if clauses.is_empty() {
            from
        } else {
            format!("{} {from}", self.speaker.sentence(&clauses.join("; ")))
        }
    }

    /// Her courses of a trade: all that are listed, or the first and how many more.
    pub(super) fn courses(&self, trade: &str) -> Vec<String> {
        let courses: Vec<&CourseDocument> =
            self.document().courses.iter().filter(|course| course.trade == trade).collect();
        let shown = if self.every_course { courses.len() } else { 1 };
        let mut said: Vec<String> =
            courses.iter().take(shown).map(|course| self.course(course)).collect();
        match (courses.len().saturating_sub(shown), said.last_mut()) {
            (_, None) => said.push(self.plain("terminal-course-none")),
            (0, Some(_)) => {}
            (more, Some(last)) => {
                let more = self.say("terminal-course-more", &[("count", &self.count(more))]);
                *last = format!("{last} {more}");
            }
        }
        said
    }

    fn course(&self, course: &CourseDocument) -> String {
        let place = self.place(&course.place);
        let mut said = self.say(
            "terminal-course-at",
            &[("centre", course.centre_name.as_str()), ("place", place.as_str())],
        );
        if let Some(weeks) = course.weeks {
            let weeks = self.speaker.number(weeks.0, 0);
            said = format!("{said}, {}", self.say("terminal-course-weeks", &[("weeks", &weeks)]));
        }
        if let Some(starts_on) = &course.starts_on {
            let date = self.date(starts_on);
            said = format!("{said}, {}", self.say("terminal-course-starts", &[("date", &date)]));
        }
        let fits = if course.fits { "terminal-course-fits" } else { "terminal-course-fits-not" };
        let notes = course.notes.iter().map(|note| note.text.as_str());
        let fits = self.plain(fits);
        let as_of = self.date(&course.as_of);
        let kind = self.speaker.word(course.kind);
        let from = self.say(
            "terminal-course-from",
            &[("source", self.cite(&course.source).as_str()), ("date", &as_of), ("kind", &kind)],
        );
        let sentences: Vec<&str> = std::iter::once(fits.as_str())
            .chain(notes)
            .chain(std::iter::once(from.as_str()))
            .collect();
        format!("{} {}", self.speaker.sentence(&said), sentences.join(" "))
    }
}

/// The figures behind a trade's market value.
pub(super) fn figures(ranked: &RankedDocument) -> Map<String, Value> {
    let part = ranked.parts.iter().find(|part| part.criterion == Criterion::Market.word());
    part.map(|part| part.evidence.clone()).unwrap_or_default()
}
