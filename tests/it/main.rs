//! Black-box tests: one binary, a module a story.

mod architecture;
mod differential;
