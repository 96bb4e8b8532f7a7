//! `recommend`: trades ranked for one profile.

mod evidence;
mod markdown;
mod table;
mod view;
mod what_if;

use std::time::Instant;

use crate::application::recommend::{recommend, recommend_one};
use crate::documents::ranking::{RankedDocument, RankingDocument, Scope};
use crate::text::Speaker;

use super::arguments::{Explain, Format, RecommendArguments};
use super::failure::Failure;
use super::screen::Screen;
use super::{input, layout};
use table::Table;
use view::Viewer;

/// Ranks trades for one profile and writes the result.
pub(super) fn run(arguments: &RecommendArguments, screen: &mut Screen) -> Result<(), Failure> {
    let mut clock = Clock::new(arguments.timings);
    let settings = input::settings()?;
    let day = input::day(arguments.data.on, &settings);
    let language = input::language(&arguments.language, &settings);
    let engine = input::engine(&arguments.data, day)?;
    let reference = engine.reference();
    clock.lap("read the data");
    if !arguments.what_if.is_empty() {
        return what_if::run(arguments, &engine, language, day, screen);
    }
    let participant = input::participant(&arguments.profile, &reference.catalogue, day)?;
    let wanted = arguments.trade.as_deref();
    let wanted =
        wanted.map(|name| input::trade(&reference.catalogue, name, language)).transpose()?;
    clock.lap("read the profile");
    let matcher = engine.matcher(day);
    clock.lap("make the matcher ready");
    let document = if let Some(trade) = wanted {
        recommend_one(reference, &matcher, &participant, language, trade)
    } else {
        let json = arguments.format == Format::Json;
        let scope = Scope { top: arguments.top.filter(|_| json) };
        recommend(reference, &matcher, &participant, language, scope)
    };
    clock.lap("rank");
    let speaker = Speaker::new(language, &reference.catalogue);
    let every_course = arguments.explain == Explain::Full || wanted.is_some();
    let viewer = Viewer::new(reference, &document, speaker, every_course);
    match arguments.format {
        Format::Json => screen.json(&document)?,
        Format::Table => screen.text(&as_table(arguments, &viewer))?,
        Format::Markdown => screen.text(&as_markdown(arguments, &viewer))?,
    }
    clock.lap("write");
    Ok(())
}

/// The trades that are shown in full: the first ones if a number was given, the one that was asked
/// for, else the shortlist.
fn shown<'a>(
    arguments: &RecommendArguments,
    document: &'a RankingDocument,
) -> Vec<&'a RankedDocument> {
    let by_id = |id: &String| document.ranked.iter().find(|ranked| ranked.trade == *id);
    let mut shown: Vec<&RankedDocument> = match arguments.top {
        _ if arguments.trade.is_some() => document.ranked.iter().collect(),
        Some(top) => document.ranked.iter().take(top).collect(),
        None => document.shortlist.iter().filter_map(by_id).collect(),
    };
    // A flagged trade may stand above others of a better tier; within a tier the order stays.
    shown.sort_by_key(|ranked| ranked.tier);
    shown
}

fn as_table(arguments: &RecommendArguments, viewer: &Viewer<'_>) -> String {
    let document = viewer.document();
    let shown = shown(arguments, document);
    let mut table = Table::new(viewer, &shown, layout::width());
    table.header(&shown);
    if arguments.trade.is_some() {
        table.one();
        table.sources();
        return table.into_text();
    }
    let full = arguments.explain == Explain::Full;
    table.cards(&shown);
    if full {
        table.all_ranked();
    }
    table.not_offered(full);
    table.closing();
    table.sources();
    table.into_text()
}

fn as_markdown(arguments: &RecommendArguments, viewer: &Viewer<'_>) -> String {
    let mut text = String::new();
    let document = viewer.document();
    let shown = shown(arguments, document);
    markdown::header(viewer, &shown, &mut text);
    if arguments.trade.is_some() {
        markdown::one(viewer, &mut text);
        markdown::sources(viewer, &mut text);
        return text;
    }
    let full = arguments.explain == Explain::Full;
    markdown::cards(viewer, &shown, &mut text);
    if full {
        markdown::all_ranked(viewer, &mut text);
    }
    markdown::not_offered(viewer, full, &mut text);
    markdown::closing(viewer, &mut text);
    markdown::sources(viewer, &mut text);
    text
}

/// Tells on standard error how long steps took, if asked to.
struct Clock {
    asked: bool,
    last: Instant,
}

impl Clock {
    fn new(asked: bool) -> Self {
        Self { asked, last: Instant::now() }
    }

    fn lap(&mut self, step: &str) {
        if self.asked {
            let taken = self.last.elapsed().as_secs_f64() * 1000.0;
            // A closed standard error has no reader to be told.
            let _ = std::io::Write::write_fmt(
                &mut std::io::stderr(),
                format_args!("{step}: {taken:.1} ms\n"),
            );
            self.last = Instant::now();
        }
    }
}
