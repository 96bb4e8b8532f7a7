//! The command line: one file a command; tables, bars and exit codes.
//!
//! What lives here: reading arguments, files, the terminal's width and the clock; writing what the
//! use cases return.
//!
//! What may enter: `application`, `documents`, `text`, `domain`. What never does: logic that the
//! API would need too, and sentences, which come from the message files.

mod arguments;
mod catalogue;
mod compare;
mod demo;
mod doctor;
mod failure;
mod input;
mod layout;
mod openapi;
mod recommend;
mod say;
mod screen;
mod serve;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use crate::application::host::Host;
use arguments::{Arguments, Command};
use failure::Failure;
use screen::Screen;

/// Runs the program on its arguments, the program's name first.
///
/// The exit code is 0 on success, 2 on bad usage or bad input, 1 on any other failure.
pub fn run(arguments: impl Iterator<Item = OsString>, host: &dyn Host) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(refused) => return failure::of_usage(&refused),
    };
    arguments.color.write_global();
    let mut screen = Screen::of_terminal();
    let done = command(&arguments.command, host, &mut screen);
    failure::exit_code(done.and_then(|()| screen.finish()))
}

fn command(command: &Command, host: &dyn Host, screen: &mut Screen) -> Result<(), Failure> {
    match command {
        Command::Recommend(arguments) => recommend::run(arguments, screen),
        Command::Compare(arguments) => compare::run(arguments, screen),
        Command::Catalogue(command) => catalogue::run(command, screen),
        Command::Demo(arguments) => demo::run(arguments, host, screen),
        Command::Serve(arguments) => serve::run(arguments, host, screen),
        Command::Openapi => openapi::run(host, screen),
        Command::Doctor(arguments) => doctor::run(arguments, host, screen),
    }
}
