//! Black-box tests: one binary, a module a story.

// A test may panic: that is how it fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::as_conversions
)]

mod access;
mod architecture;
mod bad_input;
mod browser;
mod catalogue;
mod cli_errors;
mod counterfactuals;
mod courses;
mod demand;
mod differential;
mod gates;
mod http;
mod languages;
mod lists;
mod onet;
mod pages;
mod program;
mod properties;
mod recommend;
mod service_commands;
mod shared;
mod support;
