//! The method, one file a concept: how trades are compared for one participant.
//!
//! What lives here: congruence of interests, shortfall of aptitudes, viability of markets, access,
//! safety, gates, the score, its uncertainty, tiers, the shortlist, what would change it (levers,
//! counterfactuals, pathways) and the codes that explain them. Every way into the product runs on [`matcher::Matcher`]; nothing computes a score twice.
//!
//! What may enter: `domain`. What never does: a second way to compute anything, words in a human
//! language, input and output, the clock, randomness. The day of valuation is handed in, and the
//! draws of the uncertainty bank are defined by a formula.
//!
//! Sums start at 0 and run left to right in fixed orders; `exp`, `ln` and `pow` come from a pure
//! Rust library; nothing is fused. So every machine and thread count gives the same bytes.

pub mod access;
pub mod bank;
pub mod congruence;
pub mod contrast;
pub mod counterfactual;
pub mod course;
pub mod evidence;
pub mod explanation;
pub mod gate;
pub mod inventory;
pub mod lever;
pub mod matcher;
pub mod numeric;
mod observation;
pub mod offered;
pub mod pathway;
mod rank;
pub mod ranking;
pub mod safety;
pub mod score;
pub mod shortfall;
pub mod shortlist;
pub mod tier;
pub mod uncertainty;
pub mod unknowns;
pub mod viability;

#[cfg(test)]
mod worked_example;
