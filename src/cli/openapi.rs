//! `openapi`: the description of the service's interface.

use crate::application::host::Host;

use super::failure::Failure;
use super::screen::Screen;

/// Prints the document.
pub(super) fn run(host: &dyn Host, screen: &mut Screen) -> Result<(), Failure> {
    screen.line(host.openapi().trim_end())
}
