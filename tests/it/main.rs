//! Black-box tests: one binary, a module a story.

// A test may panic: that is how it fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::as_conversions
)]

mod architecture;
mod browser;
mod catalogue;
mod cli_errors;
mod counterfactuals;
mod differential;
mod http;
mod pages;
mod program;
mod recommend;
mod support;
