//! The six interest scales and an assessed interest profile.

use super::quantity::{Slug, UnitInterval};
use super::table::{Table, closed_enum};

closed_enum!(
    /// Holland's six interest types, in the order in which sums over scales run.
    Scale {
        /// Working with things, tools, animals, outdoors.
        Realistic = "R",
        /// Finding out, measuring, analysing.
        Investigative = "I",
        /// Making, designing, performing.
        Artistic = "A",
        /// Helping, teaching, caring.
        Social = "S",
        /// Selling, leading, starting.
        Enterprising = "E",
        /// Ordering, recording, following a system.
        Conventional = "C",
    }
);

/// One value a scale.
pub type ByScale<T> = Table<Scale, T, 6>;

/// An interest inventory's result for one participant.
#[derive(Debug, Clone, PartialEq)]
pub struct AssessedInterests {
    /// Which inventory was used.
    pub instrument: Slug,
    /// The inventory's internal consistency (Cronbach's alpha), one figure an instrument; `None`:
    /// it states none.
    pub alpha: Option<UnitInterval>,
    /// Scale scores rescaled by the inventory's own minimum and maximum; `None` where a scale was
    /// not answered well enough.
    pub scores: ByScale<Option<UnitInterval>>,
}
