//! `catalogue import-onet`: interests and aptitudes of the trades from the O*NET database.

use std::path::{Path, PathBuf};

use crate::application::import_onet::{OnetRelease, import_onet};
use crate::application::reference::{Given, GivenFile, Reference};
use crate::cli::arguments::ImportOnetArguments;
use crate::cli::failure::Failure;
use crate::cli::input;
use crate::cli::say::say;
use crate::cli::screen::Screen;
use crate::documents::onet;
use crate::text::Speaker;

/// Builds both tables and writes them.
pub(super) fn run(arguments: &ImportOnetArguments, screen: &mut Screen) -> Result<(), Failure> {
    let settings = input::settings()?;
    let files = input::files(arguments.data.as_deref())?;
    let day = input::day(None, &settings);
    let reference = Reference::load(&*files, &Given::default(), day)?;
    let folder = &arguments.folder;
    let abilities = match &arguments.abilities {
        Some(path) => input::file(path)?,
        None => table(folder, "Abilities")?,
    };
    let release = OnetRelease {
        release: release(folder)?,
        interests: table(folder, "Interests")?,
        job_zones: table(folder, "Job Zones")?,
        abilities,
        crosswalk: arguments.crosswalk.as_deref().map(input::file).transpose()?,
    };
    let tables = import_onet(&*files, &reference.catalogue, &release)?;
    let speaker = Speaker::new(settings.language, &reference.catalogue);
    let written =
        [("trade_interests.csv", &tables.interests), ("trade_aptitudes.csv", &tables.aptitudes)];
    for (name, text) in written {
        let path = arguments.out.join(name);
        let shown = path.display().to_string();
        let refuse = |error| Failure::Other(format!("cannot write {shown}: {error}"));
        std::fs::create_dir_all(&arguments.out).map_err(refuse)?;
        std::fs::write(&path, text).map_err(refuse)?;
        let rows = (text.lines().count().saturating_sub(1)).to_string();
        screen.line(&say(&speaker, "terminal-written", &[("file", &shown), ("rows", &rows)]))?;
    }
    Ok(())
}

/// A table of the release as text or as a workbook.
fn table(folder: &Path, name: &str) -> Result<GivenFile, Failure> {
    let paths = ["txt", "xlsx"].map(|ending| folder.join(format!("{name}.{ending}")));
    let found: Option<&PathBuf> = paths.iter().find(|path| path.is_file());
    match found {
        Some(path) => input::file(path),
        None => Err(Failure::usage(format!(
            "{} has neither {name}.txt nor {name}.xlsx; give a folder of the O*NET database",
            folder.display()
        ))),
    }
}

fn release(folder: &Path) -> Result<String, Failure> {
    let read_me = input::file(&folder.join("Read Me.txt"))?;
    let text = String::from_utf8_lossy(&read_me.bytes);
    onet::release(&text).ok_or_else(|| {
        Failure::usage(format!(
            "{} does not begin with the O*NET release that it belongs to",
            read_me.name
        ))
    })
}
