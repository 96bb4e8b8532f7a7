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
mod courses;
mod differential;
mod gates;
mod lists;
mod onet;
mod properties;
mod shared;
