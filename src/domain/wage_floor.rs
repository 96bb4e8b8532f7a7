//! Statutory minimum wages.

use std::sync::Arc;

use jiff::civil::Date;

use super::quantity::{Amount, Currency};
use super::table::closed_enum;

closed_enum!(
    /// The skill classes of wage notifications.
    SkillClass {
        /// No training needed.
        Unskilled = "unskilled",
        /// Some training.
        SemiSkilled = "semi_skilled",
        /// Full training.
        Skilled = "skilled",
        /// Training and long practice.
        HighlySkilled = "highly_skilled",
    }
);

/// One rate of one notification.
#[derive(Debug, Clone, PartialEq)]
pub struct WageFloor {
    /// The region or country that it binds, such as `in-wb` or `np`.
    pub region: Arc<str>,
    /// The zone; `None`: every zone.
    pub zone: Option<Arc<str>>,
    /// The skill class.
    pub skill_class: SkillClass,
    /// The schedule of employments.
    pub schedule: Arc<str>,
    /// Per month, if stated.
    pub monthly: Option<Amount>,
    /// Per day, if stated.
    pub daily: Option<Amount>,
    /// The currency of both.
    pub currency: Currency,
    /// The first day on which it holds.
    pub from: Date,
    /// The last day on which it holds; `None`: still in force.
    pub until: Option<Date>,
    /// The notification or the page that reports it.
    pub source: Arc<str>,
}
