//! The bundled catalogue made anew with other trades.

use swadhin::domain::catalogue::{Catalogue, CatalogueParts, Language, TaskText, TradeTitles};
use swadhin::domain::course::Course;
use swadhin::domain::market::{Market, MarketRow};
use swadhin::domain::table::Key;
use swadhin::domain::trade::{Coercion, Mark, Risk, Trade};

use super::{catalogue, reference};

/// A trade with its words.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) trade: Trade,
    titles: TradeTitles,
    tasks: Vec<TaskText>,
}

/// The bundled catalogue with its trades changed, all else as it is.
pub(crate) fn rebuilt(change: impl FnOnce(&mut Vec<Entry>)) -> Catalogue {
    let old = catalogue();
    let mut entries: Vec<Entry> = old
        .trade_indexes()
        .map(|index| Entry {
            trade: old.trade(index).clone(),
            titles: TradeTitles::from_fn(|language: Language| old.title(index, language).clone()),
            tasks: old.tasks(index).to_vec(),
        })
        .collect();
    change(&mut entries);
    entries.sort_by(|a, b| a.trade.id.as_str().cmp(b.trade.id.as_str()));
    let new = Catalogue::new(CatalogueParts {
        titles: entries.iter().map(|entry| entry.titles.clone()).collect(),
        tasks: entries.iter().map(|entry| entry.tasks.clone()).collect(),
        trades: entries.into_iter().map(|entry| entry.trade).collect(),
        places: old.places().to_vec(),
        courses: Vec::new(),
        centres: old.centres().to_vec(),
        wage_floors: old.wage_floors().to_vec(),
        instruments: old.instruments().to_vec(),
    })
    .unwrap();
    let courses = old.courses().iter().filter_map(|course| {
        let trade = new.find_trade(old.trade(course.trade).id.as_str())?;
        Some(Course { trade, ..course.clone() })
    });
    let courses = courses.collect();
    new.with_courses(courses)
}

/// Rows of the bundled catalogue's trades, for the same trades of another.
pub(crate) fn market_for(rows: &[MarketRow], new: &Catalogue) -> Market {
    let moved = rows.iter().filter_map(|row| {
        let trade = new.find_trade(catalogue().trade(row.trade).id.as_str())?;
        Some(MarketRow { trade, ..row.clone() })
    });
    Market::new(moved.collect()).unwrap()
}

/// The bundled rows, for another catalogue.
pub(crate) fn bundled_market_for(new: &Catalogue) -> Market {
    market_for(reference().market.rows(), new)
}

/// A catalogue in which every mark stands in every state somewhere: the bundled one has too few
/// marks of 1 to try the rules that read them.
pub(crate) fn with_all_marks() -> Catalogue {
    let states = [Some(Mark::No), Some(Mark::Usual), Some(Mark::No), None, Some(Mark::Ask)];
    rebuilt(|entries| {
        for (number, entry) in entries.iter_mut().enumerate() {
            for (place, way) in Coercion::ALL.iter().enumerate() {
                // Steps that share no factor with the number of states, so that marks do not go
                // in step.
                entry.trade.coercion.set(*way, states[(number / (place + 1) + place) % 5]);
            }
            for (place, risk) in Risk::ALL.iter().enumerate() {
                entry.trade.risks.set(*risk, states[(number / (place + 2) + 2 * place) % 5]);
            }
        }
    })
}
