//! The eleven aptitudes, and how a trade draws on them.

use super::quantity::UnitInterval;
use super::table::{Table, closed_enum};

closed_enum!(
    /// Aptitude words, in the order in which sums over aptitudes run.
    Aptitude {
        /// Understanding and using spoken words.
        Verbal = "verbal",
        /// Reasoning with quantities.
        Arithmetic = "arithmetic",
        /// Quick and exact calculation.
        Computation = "computation",
        /// Seeing shapes in the mind, finding the way.
        Spatial = "spatial",
        /// Seeing detail and small differences of form.
        Form = "form",
        /// Noticing detail in words, lists and tables.
        Clerical = "clerical",
        /// Coordinating eyes and limbs, controlling machines.
        Motor = "motor",
        /// Moving small things with the fingers.
        Finger = "finger",
        /// Steady, skilful hands and arms.
        Manual = "manual",
        /// Reading and writing.
        Reading = "reading",
        /// Bodily strength and endurance.
        Stamina = "stamina",
    }
);

/// One value an aptitude.
pub type ByAptitude<T> = Table<Aptitude, T, 11>;

/// Where the figures of an essential aptitude come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EssentialBasis {
    /// Derived from O*NET importance and level ratings.
    OnetDerived,
    /// Given by local trainers.
    LocalTrainers,
}

/// One of the three to five aptitudes that a trade draws on most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Essential {
    /// Which aptitude.
    pub aptitude: Aptitude,
    /// Its weight among the trade's essentials; they sum to 1.
    pub weight: UnitInterval,
    /// The level at which people enter the trade, rho, in z units (−5 to 5).
    pub entry_level: f64,
    /// What training can add, tau, in z units (0 to 3).
    pub gain: f64,
    /// Where the figures come from.
    pub basis: EssentialBasis,
    /// How many raters stand behind them.
    pub raters: u32,
}
