//! The rules of the house, kept by tests: which room may enter which, how long a file and a
//! function may be, what stands on every door, how SQL is written, and which words never reach a
//! screen.
//!
//! Each rule is a function from text to findings. It is run over the repository, where it must
//! find nothing, and over small bad snippets, where it must find what is wrong.

mod doors;
mod imports;
mod paths;
mod sizes;
mod source;
mod statements;
mod words;
