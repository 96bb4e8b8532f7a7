//! `recommend`: trades ranked for one profile.

use crate::application::recommend::recommend;
use crate::documents::ranking::Scope;

use super::arguments::{Format, RecommendArguments};
use super::failure::Failure;
use super::input;
use super::screen::Screen;

/// Ranks trades for one profile and writes the result.
pub(super) fn run(arguments: &RecommendArguments, screen: &mut Screen) -> Result<(), Failure> {
    let settings = input::settings()?;
    let day = input::day(arguments.data.on, &settings);
    let engine = input::engine(&arguments.data, day)?;
    let reference = engine.reference();
    let participant = input::participant(&arguments.profile, &reference.catalogue, day)?;
    let matcher = engine.matcher(day);
    let language = input::language(&arguments.language, &settings);
    let scope = Scope { top: arguments.top };
    let ranking = recommend(reference, &matcher, &participant, language, scope);
    match arguments.format {
        Format::Json | Format::Table | Format::Markdown => screen.json(&ranking),
    }
}
