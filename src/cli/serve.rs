//! `serve`: the service, until it is asked to stop.

use crate::application::host::{Host, HostError, Served};
use crate::application::reference::Reference;
use crate::application::settings::Settings;
use crate::domain::catalogue::Language;
use crate::text::Speaker;

use super::arguments::ServeArguments;
use super::failure::Failure;
use super::input;
use super::say::say;
use super::screen::Screen;

impl From<HostError> for Failure {
    fn from(error: HostError) -> Self {
        Self::Other(error.to_string())
    }
}

/// Serves as the settings say.
pub(super) fn run(
    arguments: &ServeArguments,
    host: &dyn Host,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let settings = input::service_settings(arguments.config.as_deref())?;
    let reference = input::reference(None, &settings)?;
    serve(&settings, reference, host, screen)
}

/// Serves; says where once the service answers.
pub(super) fn serve(
    settings: &Settings,
    reference: Reference,
    host: &dyn Host,
    screen: &mut Screen,
) -> Result<(), Failure> {
    // The service takes the reference data with it; names are not needed for what is said here.
    let catalogue = reference.catalogue.clone();
    let speaker = Speaker::new(Language::English, &catalogue);
    let mut said = Ok(());
    host.serve(settings, reference, &mut |served: &Served| {
        said = started(&speaker, served, screen);
    })?;
    said
}

fn started(speaker: &Speaker<'_>, served: &Served, screen: &mut Screen) -> Result<(), Failure> {
    screen.line(&say(speaker, "terminal-serving", &[("address", &served.address)]))?;
    if let Some(metrics) = &served.metrics {
        screen.line(&say(speaker, "terminal-metrics", &[("address", metrics)]))?;
    }
    screen.line(&speaker.plain("terminal-stop"))?;
    screen.flush()
}
