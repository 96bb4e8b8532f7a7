//! The outside forms of the domain's values: profiles, markets, courses, the catalogue, policies.
//!
//! What lives here: parsers. A parser takes bytes and gives domain values or every fault at once,
//! in document order, each with the place where it stands, what stood there and how to mend it.
//!
//! What may enter: `domain`. What never does: decisions, files and folders (callers hand over
//! bytes), the clock (callers hand over the date), words of a ranking.

pub mod catalogue;
mod cell;
mod characters;
pub mod course;
pub mod fault;
#[cfg(test)]
mod fixture;
mod json;
mod known;
pub mod market;
pub mod policy;
pub mod profile;
mod table;
mod toml_file;
