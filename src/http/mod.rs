//! Routes, one file a resource; the only place that knows status codes.
//!
//! What may enter: `pages`, `application`, `documents`, `text`, `domain`. What never does: SQL,
//! scoring.

pub mod pages;
