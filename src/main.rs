//! The `swadhin` program: wires the rooms of the library together and runs the command line.

use std::process::ExitCode;

use swadhin::application::host::{Check, Host, HostError, Served};
use swadhin::application::reference::Reference;
use swadhin::application::settings::Settings;
use swadhin::cli;

/// A build without service and database.
struct NoService;

impl Host for NoService {
    fn serve(
        &self,
        _: &Settings,
        _: Reference,
        _: &mut dyn FnMut(&Served),
    ) -> Result<(), HostError> {
        Err(HostError::System("this build has no service".to_owned()))
    }

    fn openapi(&self) -> String {
        "{}".to_owned()
    }

    fn check_database(&self, _: &Settings) -> Vec<Check> {
        Vec::new()
    }
}

fn main() -> ExitCode {
    cli::run(std::env::args_os(), &NoService)
}
