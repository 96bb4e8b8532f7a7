//! The words of the field as types.
//!
//! What lives here: trades, places, participants, market rows, courses, policies, quantities and
//! the ranking with its closed sets of codes. A value of these types cannot be wrong: each bound
//! is written once, in the constructor that proves it.
//!
//! What may enter: nothing of this crate. What never does: input and output, the clock,
//! randomness, outside document formats, SQL, HTTP, data frames, words of a human language.

pub mod aptitude;
pub mod catalogue;
pub mod code;
pub mod course;
pub mod instrument;
pub mod interest;
pub mod market;
pub mod participant;
pub mod place;
pub mod policy;
pub mod policy_figures;
pub mod quantity;
pub mod table;
pub mod trade;
pub mod wage_floor;
