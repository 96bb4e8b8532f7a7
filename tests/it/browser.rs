//! The pages in Debian's Chromium, pressed, typed and read as a person would: from the first visit
//! to the shortlist, on a phone and on a laptop, in both themes. Pictures go to
//! `target/screenshots`.
//!
//! It needs Chromium (`tests/run` installs it) and fails without.

mod access;
mod activities;
mod answers;
mod picture;
mod plan;
mod stories;
mod window;
