//! The outside forms: profile, ranking, market, catalogue and policy files.
//!
//! A parser takes bytes and gives domain values or every fault at once; a writer gives bytes.
//!
//! What may enter: `domain`, what `matching` returns, and the words of `text`. What never does:
//! decisions.

pub mod ranking;
pub mod rounding;
