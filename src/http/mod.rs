//! The service: routes, one file a resource; the only place that knows status codes.
//!
//! What lives here: the server with its limits and deadlines, the table of who may use which
//! route, problem documents, logs and metrics.
//!
//! What may enter: `pages`, `application`, `documents`, `text`, `domain`. What never does: SQL,
//! scoring, and anything of a participant in a log, a metric or an error.

mod admission;
mod body;
mod call;
mod comparison;
mod course;
mod demand;
mod door;
mod health;
mod host_name;
pub mod limits;
mod metrics;
mod observe;
mod openapi;
mod pages;
mod place;
pub mod policy;
mod problem;
mod query;
mod reader;
mod recommendation;
mod routes;
mod server;
pub mod service;
mod state;
mod trade;
mod what_if;
