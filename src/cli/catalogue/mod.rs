//! `catalogue`: checks, lists and shows trades.

mod import_onet;
mod show;

use std::path::Path;

use crate::application::reference::Reference;
use crate::documents::catalogue::Coverage;
use crate::domain::catalogue::Language;
use crate::domain::table::Key;
use crate::text::Speaker;

use super::arguments::{CatalogueCommand, LanguageArguments};
use super::failure::Failure;
use super::input;
use super::layout::{GOOD, STRONG, hanging, styled, table, width};
use super::say::{count, say};
use super::screen::Screen;

/// Runs one of the commands.
pub(super) fn run(command: &CatalogueCommand, screen: &mut Screen) -> Result<(), Failure> {
    match command {
        CatalogueCommand::Check { folder } => check(folder.as_deref(), screen),
        CatalogueCommand::List { sector, data, language } => {
            let (reference, language) = open(data.as_deref(), language)?;
            list(&reference, sector.as_deref(), language, screen)
        }
        CatalogueCommand::Show { trade, data, language } => {
            let (reference, language) = open(data.as_deref(), language)?;
            let index = input::trade(&reference.catalogue, trade, language)?;
            screen.text(&show::trade(&reference, index, language))
        }
        CatalogueCommand::ImportOnet(arguments) => import_onet::run(arguments, screen),
    }
}

fn open(
    folder: Option<&Path>,
    arguments: &LanguageArguments,
) -> Result<(Reference, Language), Failure> {
    let settings = input::settings()?;
    let reference = input::reference(folder, &settings)?;
    Ok((reference, input::language(arguments, &settings)))
}

fn check(folder: Option<&Path>, screen: &mut Screen) -> Result<(), Failure> {
    let settings = input::settings()?;
    let reference = input::reference(folder, &settings)?;
    let speaker = Speaker::new(settings.language, &reference.catalogue);
    let coverage = Coverage::of(&reference.catalogue, &reference.market);
    screen.line(&styled(GOOD, &speaker.plain("terminal-check-sound")))?;
    let versions = reference.versions(input::day(None, &settings));
    screen.line(&versions.catalogue)?;
    let head = |ids: &[&str]| -> Vec<String> {
        ids.iter().map(|id| speaker.plain(&format!("terminal-column-{id}"))).collect()
    };
    let number = |value: usize| count(&speaker, value);
    let rows = coverage.tables.iter().map(|(table, rows)| {
        let name = speaker.plain(&format!("terminal-table-{}", table.replace(' ', "-")));
        vec![name, number(*rows)]
    });
    section(&speaker, "terminal-check-tables", screen)?;
    screen.line(&table(&head(&["table", "rows"]), rows.collect(), &[1]))?;
    let rows = coverage.trades_of_sector.iter();
    let rows = rows.map(|(sector, trades)| vec![sector.clone(), number(*trades)]);
    section(&speaker, "terminal-check-sectors", screen)?;
    screen.line(&table(&head(&["sector", "trades"]), rows.collect(), &[1]))?;
    let rows = coverage.reviewed.iter();
    let rows = rows.map(|(language, trades)| vec![speaker.word(language.word()), number(*trades)]);
    section(&speaker, "terminal-check-languages", screen)?;
    screen.line(&table(&head(&["language", "reviewed"]), rows.collect(), &[1]))?;
    let rows = coverage.places.iter().map(|place| {
        let index = reference.catalogue.find_place(&place.id);
        let name = index.map_or("", |index| speaker.place(index));
        vec![place.id.clone(), name.to_owned(), number(place.courses), number(place.market_rows)]
    });
    section(&speaker, "terminal-check-places", screen)?;
    let columns = head(&["place", "name", "courses", "market-rows"]);
    screen.line(&table(&columns, rows.collect(), &[2, 3]))?;
    listed(&speaker, "terminal-check-no-course", &coverage.trades_without_course, screen)?;
    listed(&speaker, "terminal-check-unknown-marks", &coverage.trades_with_unknown_marks, screen)
}

fn section(speaker: &Speaker<'_>, id: &str, screen: &mut Screen) -> Result<(), Failure> {
    screen.line("")?;
    screen.line(&styled(STRONG, &speaker.plain(id)))
}

fn listed(
    speaker: &Speaker<'_>,
    id: &str,
    trades: &[String],
    screen: &mut Screen,
) -> Result<(), Failure> {
    screen.line("")?;
    screen.line(&styled(STRONG, &say(speaker, id, &[("count", &count(speaker, trades.len()))])))?;
    if trades.is_empty() {
        return Ok(());
    }
    screen.line(&hanging("", &trades.join(", "), width()))
}

fn list(
    reference: &Reference,
    sector: Option<&str>,
    language: Language,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let catalogue = &reference.catalogue;
    let speaker = Speaker::new(language, catalogue);
    let trades = match sector {
        None => catalogue.trade_indexes().collect(),
        Some(sector) => catalogue.trades_of_sector(sector),
    };
    if let (Some(sector), true) = (sector, trades.is_empty()) {
        let sectors = catalogue.sectors().join(", ");
        return Err(Failure::usage(format!("“{sector}” is no sector; use one of {sectors}")));
    }
    let rows = trades.iter().map(|index| {
        let trade = catalogue.trade(*index);
        let title = &catalogue.title(*index, language).title;
        vec![trade.id.to_string(), title.to_string(), trade.sector.to_string()]
    });
    let head = ["id", "trade", "sector"].map(|id| speaker.plain(&format!("terminal-column-{id}")));
    screen.line(&table(&head, rows.collect(), &[]))?;
    let total = say(&speaker, "terminal-trades", &[("count", &count(&speaker, trades.len()))]);
    screen.line(&total)
}
