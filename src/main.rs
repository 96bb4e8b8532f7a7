//! The `swadhin` program: wires the rooms of the library together and runs the command line.

use std::process::ExitCode;

use swadhin::application::ports::SystemClock;
use swadhin::cli;
use swadhin::http::service::Service;
use swadhin::storage::sqlite::Sqlite;

fn main() -> ExitCode {
    cli::run(std::env::args_os(), &Service::new(Sqlite, SystemClock))
}
