//! Tests and inventories: their scales, reliability and conversion.

use std::sync::Arc;

use super::quantity::{Slug, UnitInterval};

/// What an instrument measures and how its scores convert.
#[derive(Debug, Clone, PartialEq)]
pub enum InstrumentKind {
    /// An interest inventory.
    Interest {
        /// Cronbach's alpha, if the instrument states one.
        alpha: Option<UnitInterval>,
        /// Items on each scale, if known.
        items_per_scale: Option<u32>,
    },
    /// An aptitude battery.
    Aptitude {
        /// The score of an average person of the norm group.
        mean: f64,
        /// The standard deviation of scores in the norm group.
        sd: f64,
    },
}

/// A test or inventory.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// Its stable id.
    pub id: Slug,
    /// What it measures.
    pub kind: InstrumentKind,
    /// The least score of a scale.
    pub least: f64,
    /// The greatest score of a scale.
    pub greatest: f64,
    /// Where it and its figures come from.
    pub source: Arc<str>,
    /// Whether it has been validated for the people it is used with.
    pub validated: bool,
}
