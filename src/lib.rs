//! Swadhin scores vocational trades against a person's assessed interests, her aptitudes and the
//! local market, and returns ranked training recommendations with explanations.
//!
//! The rooms and who may enter which are listed in the README; each folder's `mod.rs` says what
//! it is for.

#![cfg_attr(test, allow(clippy::float_cmp))] // Tests name the exact double that they expect.

pub mod application;
pub mod cli;
pub mod documents;
pub mod domain;
pub mod http;
pub mod matching;
pub mod pages;
pub mod storage;
pub mod text;
