//! Standard output: buffered, in colour only on a terminal.

use std::io::{self, BufWriter, Write};

use serde::Serialize;

use super::failure::Failure;

/// Where results are written.
pub(super) struct Screen {
    out: BufWriter<anstream::AutoStream<io::Stdout>>,
}

impl Screen {
    /// Standard output.
    pub(super) fn of_terminal() -> Self {
        Self { out: BufWriter::new(anstream::stdout()) }
    }

    /// One JSON document.
    pub(super) fn json(&mut self, document: &impl Serialize) -> Result<(), Failure> {
        serde_json::to_writer_pretty(&mut self.out, document).map_err(io::Error::from)?;
        writeln!(self.out)?;
        Ok(())
    }

    /// Text as it is.
    pub(super) fn text(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// One line.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{line}")?)
    }

    /// What was written so far goes out now, because the command goes on for long.
    pub(super) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Everything that was written goes out now.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}
