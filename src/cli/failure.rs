//! How commands fail: what is said on standard error, and the exit code.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use crate::documents::fault::{Fault, Faults};

/// Bad usage or bad input.
const BAD_INPUT: u8 = 2;
/// Any other failure.
const OTHER: u8 = 1;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// Documents with faults.
    Input(Faults),
    /// Arguments or settings that cannot be used, one sentence each.
    Usage(Vec<String>),
    /// Something else, in one sentence.
    Other(String),
    /// It ran, and what it looked at is not in order; all has been said.
    NotSound,
    /// Whoever read the output has stopped reading.
    ClosedPipe,
}

impl Failure {
    /// One thing that is wrong with the arguments.
    pub(super) fn usage(sentence: impl Into<String>) -> Self {
        Self::Usage(vec![sentence.into()])
    }
}

impl From<Faults> for Failure {
    fn from(faults: Faults) -> Self {
        Self::Input(faults)
    }
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Input(faults.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Other(format!("cannot write the output: {error}")),
        }
    }
}

/// Says on standard error what went wrong; gives the exit code.
pub(super) fn exit_code(done: Result<(), Failure>) -> ExitCode {
    let Err(failure) = done else {
        return ExitCode::SUCCESS;
    };
    // When standard error is closed as well, there is nobody left to tell.
    let _ = tell(&failure, &mut anstream::stderr().lock());
    match failure {
        Failure::Input(_) | Failure::Usage(_) => ExitCode::from(BAD_INPUT),
        Failure::Other(_) | Failure::NotSound => ExitCode::from(OTHER),
        Failure::ClosedPipe => ExitCode::SUCCESS,
    }
}

fn tell(failure: &Failure, stderr: &mut dyn Write) -> io::Result<()> {
    match failure {
        Failure::Input(faults) => {
            for fault in faults.listed() {
                writeln!(stderr, "error: {fault}")?;
            }
            for (code, count) in faults.more() {
                writeln!(stderr, "error: and {count} more of kind {code}")?;
            }
            let count = faults.total();
            writeln!(stderr, "{count} {}", if count == 1 { "fault" } else { "faults" })
        }
        Failure::Usage(sentences) => {
            sentences.iter().try_for_each(|sentence| writeln!(stderr, "error: {sentence}"))
        }
        Failure::Other(sentence) => writeln!(stderr, "error: {sentence}"),
        Failure::NotSound | Failure::ClosedPipe => Ok(()),
    }
}

/// Prints what clap has to say: help and versions to standard output, refusals to standard error.
pub(super) fn of_usage(said: &clap::Error) -> ExitCode {
    // When nobody reads any more, there is nobody to tell.
    let _ = said.print();
    if said.use_stderr() { ExitCode::from(BAD_INPUT) } else { ExitCode::SUCCESS }
}
