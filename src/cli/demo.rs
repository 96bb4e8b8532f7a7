//! `demo`: a folder with a database, and the service on this machine.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::application::host::Host;
use crate::application::settings::Settings;
use crate::domain::catalogue::Language;
use crate::text::Speaker;

use super::arguments::DemoArguments;
use super::failure::Failure;
use super::say::say;
use super::screen::Screen;
use super::{input, serve};

/// The database within the folder.
const DATABASE: &str = "swadhin.db";

/// Sets up the folder and serves.
pub(super) fn run(
    arguments: &DemoArguments,
    host: &dyn Host,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let mut settings = input::service_settings(None)?;
    settings.listen = SocketAddr::from(([127, 0, 0, 1], arguments.port));
    let folder = folder(arguments.dir.as_deref(), &settings)?;
    settings.database = folder.join(DATABASE).display().to_string();
    let reference = input::reference(None, &settings)?;
    let speaker = Speaker::new(Language::English, &reference.catalogue);
    let shown = folder.display().to_string();
    screen.line(&say(&speaker, "terminal-demo-folder", &[("folder", &shown)]))?;
    screen.line(&speaker.plain("terminal-demo-no-sign-in"))?;
    screen.flush()?;
    serve::serve(&settings, reference, host, screen)
}

/// The folder that was named, or a fresh one that is called after the time; either can be written.
fn folder(given: Option<&Path>, settings: &Settings) -> Result<PathBuf, Failure> {
    let folder = given.map_or_else(|| fresh(settings), Path::to_path_buf);
    let refuse = |error: std::io::Error| {
        Failure::Other(format!(
            "cannot write in the folder {}: {error}; choose another one with --dir",
            folder.display()
        ))
    };
    fs::create_dir_all(&folder).map_err(refuse)?;
    let probe = folder.join(".swadhin-write-test");
    fs::write(&probe, b"").map_err(refuse)?;
    fs::remove_file(&probe).map_err(refuse)?;
    Ok(folder)
}

fn fresh(settings: &Settings) -> PathBuf {
    let now = settings.time_zone.to_datetime(Timestamp::now());
    let name =
        format!("demo-{}-{:02}{:02}{:02}", now.date(), now.hour(), now.minute(), now.second());
    let taken = |name: &str| Path::new(name).exists();
    let mut names =
        std::iter::once(name.clone()).chain((2..).map(|number: u32| format!("{name}-{number}")));
    names.find(|name| !taken(name)).unwrap_or(name).into()
}
