//! Tests and inventories: their scales, reliability and conversion.

use std::sync::Arc;

use super::catalogue::Language;
use super::interest::Scale;
use super::quantity::{Slug, UnitInterval};
use super::table::{Table, closed_enum};

closed_enum!(
    /// What she says of an activity.
    Response {
        /// She would like doing it.
        Liked = "liked",
        /// She is not sure.
        Unsure = "unsure",
        /// She would not like doing it.
        Disliked = "disliked",
    }
);

/// An activity of an inventory, to be liked or not.
#[derive(Debug, Clone, PartialEq)]
pub struct InventoryItem {
    /// Its stable id.
    pub id: Slug,
    /// The scale to which it counts.
    pub scale: Scale,
    /// The activity in every language.
    pub text: Table<Language, Arc<str>, 4>,
    /// The id of its drawing.
    pub picture: Slug,
}

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
    /// Its items, in the order in which they are shown; none where only scores are entered.
    pub items: Vec<InventoryItem>,
}

impl Instrument {
    /// A score of a scale, rescaled by the instrument's own least and greatest score; `None`
    /// outside of them.
    pub fn rescaled(&self, score: f64) -> Option<UnitInterval> {
        UnitInterval::new((score - self.least) / (self.greatest - self.least)).ok()
    }
}
