//! The figures behind each criterion's value.

use serde_json::{Map, Value};

use crate::documents::rounding::Rounded;
use crate::domain::code::Criterion;
use crate::domain::table::Key;
use crate::matching::ranking::Standing;
use crate::matching::shortfall::Shown;
use crate::matching::viability::KnownViability;

/// An object without the members that are not known.
struct Figures(Map<String, Value>);

impl Figures {
    fn number(mut self, name: &str, value: impl Into<Option<f64>>) -> Self {
        if let Some(value) = value.into() {
            self.0.insert(name.to_owned(), Rounded(value).into());
        }
        self
    }

    fn text(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }
}

/// The figures behind a criterion's value.
pub(super) fn evidence(standing: &Standing, criterion: Criterion) -> Map<String, Value> {
    let figures = Figures(Map::new());
    match criterion {
        Criterion::Interest => interest(standing, figures),
        Criterion::Aptitude => aptitude(standing, figures),
        Criterion::Market => market(standing, figures),
        Criterion::Access => {
            let penalties = standing.access.penalties.iter();
            let penalties = penalties.filter(|(_, penalty)| **penalty > 0.0);
            penalties.fold(figures, |figures, (name, value)| figures.number(name.word(), *value))
        }
        Criterion::Safety => figures.text("marks_known", standing.safety.known),
    }
    .0
}

fn interest(standing: &Standing, figures: Figures) -> Figures {
    let fit = &standing.interest;
    figures
        .number("r", fit.correlation)
        .number("reliability", fit.reliability)
        .number("inventory", fit.inventory)
        .number("tryout", fit.tryout.map(|tryout| tryout.value))
}

fn aptitude(standing: &Standing, figures: Figures) -> Figures {
    let fit = &standing.aptitude;
    let figures = figures.number("enough", fit.enough).number("strong", fit.strong);
    match fit.shown {
        Shown::Nothing => figures,
        Shown::Sample(value) => figures.number("work_sample", value),
        Shown::Experience(value, level) => {
            figures.number("experience", value).text("experience_level", level.word())
        }
    }
}

fn market(standing: &Standing, figures: Figures) -> Figures {
    let viability = &standing.viability;
    let figures = figures
        .text("grade", viability.grade.word())
        .text("demonstration", viability.demonstration)
        .number("startup_cost", viability.startup_cost.map(|cost| cost.amount.get()))
        .number("minimum_wage_of_class", viability.class_floor);
    viability.known.iter().fold(figures, |figures, known| of_known(known, standing, figures))
}

fn of_known(known: &KnownViability, standing: &Standing, figures: Figures) -> Figures {
    let tightness = &known.tightness;
    let figures = figures
        .number("absorption", tightness.absorption(0.0))
        .number("earnings", standing.market_parts.map(|(earnings, _)| earnings))
        .number("stability", standing.market_parts.map(|(_, stability)| stability))
        .number("openings_per_year", tightness.openings)
        .number("own_account_room_per_year", tightness.room)
        .number("trainees_per_year", tightness.trainees)
        .number("effective_employers", tightness.effective_employers)
        .number("months_active_per_year", known.stability.months)
        .number("formal_share", known.stability.formal_share)
        .number("minimum_wage_unskilled", known.earnings.minimum_wage);
    let figures = match &known.earnings.earnings {
        Some(earnings) => figures
            .number("monthly_earnings", earnings.amount)
            .text("earnings_as_of", earnings.provenance.as_of.to_string())
            .text("earnings_source", earnings.provenance.source.as_ref())
            .text("earnings_kind", earnings.provenance.kind.word()),
        None => figures,
    };
    match &known.provenance {
        Some(from) => figures
            .text("as_of", from.as_of.to_string())
            .text("source", from.source.as_ref())
            .text("kind", from.kind.word()),
        None => figures,
    }
}
