//! Properties of the method (scoring.md, section 7) over random participants and markets, each a
//! test of its own.

mod changes;
mod constraints;
mod documents;
mod lists;
mod refusals;
mod values;
