//! Who may use which route. A route that does not stand here is not served, and a test keeps this
//! table equal to the routes that there are.

use crate::domain::table::closed_enum;

closed_enum!(
    /// Methods that routes answer to; a route for `GET` answers `HEAD` as well.
    Verb {
        /// Reads.
        Get = "GET",
        /// Sends something in.
        Post = "POST",
    }
);

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anybody: it shows nothing but that the service runs and what it can do.
    Public,
    /// Whoever reaches the service, which only this machine can until there are accounts.
    ThisMachine,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// The method.
    pub verb: Verb,
    /// The pattern of the path.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
}

const fn row(verb: Verb, path: &'static str, who: Who) -> Policy {
    Policy { verb, path, who }
}

/// The table.
pub const POLICIES: &[Policy] = &[
    row(Verb::Post, "/api/v1/recommendations", Who::ThisMachine),
    row(Verb::Post, "/api/v1/comparisons", Who::ThisMachine),
    row(Verb::Post, "/api/v1/what-if", Who::ThisMachine),
    row(Verb::Get, "/api/v1/trades", Who::ThisMachine),
    row(Verb::Get, "/api/v1/trades/{id}", Who::ThisMachine),
    row(Verb::Get, "/api/v1/places", Who::ThisMachine),
    row(Verb::Get, "/api/v1/courses", Who::ThisMachine),
    row(Verb::Get, "/api/v1/demand", Who::ThisMachine),
    row(Verb::Get, "/api/v1/demand/{place}", Who::ThisMachine),
    row(Verb::Get, "/api/openapi.json", Who::Public),
    row(Verb::Get, "/api/docs", Who::Public),
    row(Verb::Get, "/api/docs/{file}", Who::Public),
    row(Verb::Get, "/", Who::ThisMachine),
    row(Verb::Get, "/plan", Who::ThisMachine),
    row(Verb::Post, "/plan", Who::ThisMachine),
    row(Verb::Post, "/contrast", Who::ThisMachine),
    row(Verb::Get, "/trades", Who::ThisMachine),
    row(Verb::Get, "/trades/{id}", Who::ThisMachine),
    row(Verb::Get, "/demand", Who::ThisMachine),
    row(Verb::Get, "/demand.csv", Who::ThisMachine),
    row(Verb::Get, "/demand.xlsx", Who::ThisMachine),
    row(Verb::Get, "/assets/{name}", Who::ThisMachine),
    row(Verb::Get, "/healthz", Who::Public),
    row(Verb::Get, "/readyz", Who::Public),
    // On its own listener, if there is one; never on the service's.
    row(Verb::Get, "/metrics", Who::ThisMachine),
];

/// Who may use a route; `None`: nobody.
pub fn who(verb: Verb, path: &str) -> Option<Who> {
    let row = POLICIES.iter().find(|row| row.verb == verb && row.path == path);
    row.map(|row| row.who)
}
