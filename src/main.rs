//! The `swadhin` program: reads settings and wires the rooms of the library together.

use std::io::Write as _;
use std::process::ExitCode;

use swadhin::application::bundled::Bundled;
use swadhin::application::host::Host as _;
use swadhin::application::ports::{Clock as _, SystemClock};
use swadhin::application::reference::{Given, Reference};
use swadhin::application::settings::Settings;
use swadhin::http::service::Service;
use swadhin::storage::sqlite::Sqlite;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Where standard error is closed, the exit code still tells.
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let settings = Settings::read(None, std::env::vars()).map_err(|faults| {
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })?;
    let today = SystemClock.today(&settings.time_zone);
    let reference = Reference::load(&Bundled, &Given::default(), today)
        .map_err(|faults| faults.to_string())?;
    let mut say = |served: &swadhin::application::host::Served| {
        let _ = writeln!(std::io::stdout(), "{}", served.address);
        if let Some(metrics) = &served.metrics {
            let _ = writeln!(std::io::stdout(), "{metrics}");
        }
    };
    Service::new(Sqlite, SystemClock)
        .serve(&settings, reference, &mut say)
        .map_err(|error| error.to_string())
}
