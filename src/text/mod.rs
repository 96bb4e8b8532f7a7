//! Words: codes and parameters in, sentences of a human language out.
//!
//! What lives here: message files of each language, numbers and dates as people write them, and
//! the speaker that puts both together. Every sentence that a person reads comes from
//! `data/text/`; no other room writes one.
//!
//! What may enter: `domain` and the codes of `matching`. What never does: rules and decisions.

pub mod number;
pub mod speaker;
pub mod words;

pub use speaker::Speaker;

#[cfg(test)]
mod tests;
