//! What the command line asks of the rooms that it may not enter: the service and the store.

use super::reference::Reference;
use super::settings::Settings;

/// The service has started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// Where it answers, such as `http://127.0.0.1:8080/`.
    pub address: String,
    /// Where metrics are served, if they are.
    pub metrics: Option<String>,
}

/// Why the service cannot start or had to stop.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// Another program listens there.
    #[error("port {0} is in use: stop the other program or choose another port")]
    PortInUse(u16),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {why}")]
    Address {
        /// The address.
        address: String,
        /// The system's reason.
        why: String,
    },
    /// The database cannot be used.
    #[error("{0}")]
    Database(String),
    /// Something else of the system failed.
    #[error("{0}")]
    System(String),
}

/// One thing that was looked at by the self-check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub name: String,
    /// Whether it is in order.
    pub sound: bool,
    /// What was found.
    pub found: String,
}

/// The service and the store, as the command line sees them.
pub trait Host {
    /// Serves until it is asked to stop; calls `started` once the service answers.
    ///
    /// # Errors
    /// [`HostError`] when it cannot start.
    fn serve(
        &self,
        settings: &Settings,
        reference: Reference,
        started: &mut dyn FnMut(&Served),
    ) -> Result<(), HostError>;

    /// The description of the service's interface, `OpenAPI` 3.1 as JSON.
    fn openapi(&self) -> String;

    /// Looks at the database without changing it.
    fn check_database(&self, settings: &Settings) -> Vec<Check>;
}
