//! What a person sees: templates (`templates/`), the look and its script (`assets/`), and the
//! values that the templates show.
//!
//! What lives here: the plan (its form, the way from fields to a `profile/1` document and back, the
//! cards of a ranking, two trades side by side), the activity inventory (`activities/`), the pages
//! of trades, demand (`demand/`) and the map that both of them show. Every sentence comes from
//! `data/text/`; templates hold none.
//!
//! What may enter: `application`, `documents`, `text`, `domain`. What never does: queries, scoring,
//! status codes, the web framework.

pub mod activities;
pub mod answers;
pub mod asset;
pub mod contrast;
pub mod demand;
pub mod error;
pub mod example;
pub mod field;
pub mod plan;
pub mod trade;

mod card;
mod fault;
mod form;
mod found;
pub mod frame;
mod map;
mod market;
mod not_offered;
mod profile;
mod reading;
mod result;
mod work;

/// A page could not be written; templates are checked when the program is built, so this means
/// that memory or a writer failed.
pub use askama::Error as PageError;
