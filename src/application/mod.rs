//! Use cases, one file a user story, and the ports that they need.
//!
//! What lives here: loading the reference data, recommending, comparing, asking what if, scoring
//! the activity inventory, demand, finding trades by name. Takes and returns domain types and
//! documents.
//!
//! What may enter: `domain`, `matching`, `documents`, `text`. What never does: the web framework,
//! the database, the command line; the day of valuation is handed in.

pub mod bundled;
pub mod compare;
pub mod demand;
pub mod engine;
pub mod find;
pub mod folder;
pub mod host;
pub mod import_onet;
pub mod inventory;
pub mod ports;
pub mod recommend;
pub mod reference;
pub mod settings;
pub mod what_if;
