//! The outside forms: profiles, rankings, market and course files, the catalogue, policies.
//!
//! What lives here: parsers and writers. A parser takes bytes and gives domain values or every
//! fault at once, in document order, each with the place where it stands, what stood there and how
//! to mend it. A writer gives bytes.
//!
//! What may enter: `domain`, what `matching` returns, the words of `text`. What never does:
//! decisions, files and folders (callers hand over bytes), the clock (callers hand over the date).

pub mod boundaries;
pub mod catalogue;
mod cell;
mod characters;
pub mod comparison;
pub mod course;
pub mod demand;
pub mod fault;
#[cfg(test)]
mod fixture;
mod json;
mod known;
pub mod market;
pub mod onet;
pub mod place;
pub mod policy;
pub mod profile;
pub mod ranking;
pub mod rounding;
mod table;
mod toml_file;
pub mod trade;
pub mod what_if;
