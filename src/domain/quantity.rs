//! Numbers with bounds. Each type is made only by its constructor, where its bound is written.

use std::sync::Arc;

/// A number that lies outside the bounds of its type, or is not a number.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("must be {least} to {greatest}")]
pub struct OutOfBounds {
    /// The least value that the type takes.
    pub least: f64,
    /// The greatest value that the type takes.
    pub greatest: f64,
}

/// Declares a bounded number over `f64`.
macro_rules! bounded {
    ($(#[$outer:meta])* $name:ident, $least:literal, $greatest:literal) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
        pub struct $name(f64);

        impl $name {
            /// The least value.
            pub const LEAST: f64 = $least;
            /// The greatest value.
            pub const GREATEST: f64 = $greatest;

            /// The quantity with this value.
            ///
            /// # Errors
            /// [`OutOfBounds`] when the value is not a finite number within the bounds.
            pub fn new(value: f64) -> Result<Self, OutOfBounds> {
                if (Self::LEAST..=Self::GREATEST).contains(&value) {
                    Ok(Self(value))
                } else {
                    Err(OutOfBounds { least: Self::LEAST, greatest: Self::GREATEST })
                }
            }

            /// The value as a plain number.
            pub const fn get(self) -> f64 {
                self.0
            }
        }
    };
}

bounded!(
    /// A share or a criterion value, 0 to 1.
    UnitInterval, 0.0, 1.0
);
bounded!(
    /// A standard score of an aptitude (mean 100, SD 20, as in the GATB tradition), 0 to 200.
    StandardScore, 0.0, 200.0
);
bounded!(
    /// Weeks, 0 to 1,040 (twenty years).
    Weeks, 0.0, 1040.0
);
bounded!(
    /// Hours in a week, 0 to 168.
    HoursPerWeek, 0.0, 168.0
);
bounded!(
    /// A weight that a person can or must lift, in kilograms, 0 to 100.
    Kilograms, 0.0, 100.0
);
bounded!(
    /// An amount of money in a currency that stands beside it, 0 to 10¹².
    Amount, 0.0, 1e12
);
bounded!(
    /// A number of people a year, 0 to 10⁹.
    PeoplePerYear, 0.0, 1e9
);
bounded!(
    /// Months of work in a year, 0 to 12.
    MonthsPerYear, 0.0, 12.0
);
bounded!(
    /// A yearly growth in per cent, −100 to 500.
    GrowthPercent, -100.0, 500.0
);

/// A person's age in completed years, 0 to 120.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Years(u8);

impl Years {
    /// The greatest age.
    pub const GREATEST: u8 = 120;

    /// An age in years.
    ///
    /// # Errors
    /// [`OutOfBounds`] above 120.
    pub fn new(value: u8) -> Result<Self, OutOfBounds> {
        if value <= Self::GREATEST {
            Ok(Self(value))
        } else {
            Err(OutOfBounds { least: 0.0, greatest: f64::from(Self::GREATEST) })
        }
    }

    /// The age as a plain number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// Schooling completed: class 0 to 12, 13 for a diploma or ITI certificate, 15 for a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchoolClass(u8);

impl SchoolClass {
    /// A class.
    ///
    /// # Errors
    /// [`OutOfBounds`] for 14 and for anything above 15.
    pub fn new(value: u8) -> Result<Self, OutOfBounds> {
        if value <= 13 || value == 15 {
            Ok(Self(value))
        } else {
            Err(OutOfBounds { least: 0.0, greatest: 15.0 })
        }
    }

    /// The class as a plain number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A stable identifier: letters, digits and single hyphens, 1 to 120 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

/// Why a text is no [`Slug`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("must be letters, digits and single hyphens, at most 120 characters")]
pub struct NotASlug;

impl Slug {
    /// The greatest length in characters.
    pub const MAX_CHARS: usize = 120;

    /// An identifier from its text.
    ///
    /// # Errors
    /// [`NotASlug`] for any other shape.
    pub fn new(text: &str) -> Result<Self, NotASlug> {
        let shaped = text
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if shaped && text.len() <= Self::MAX_CHARS { Ok(Self(text.into())) } else { Err(NotASlug) }
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The three currencies of the places that are served. Nothing converts between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Currency {
    /// Indian rupee.
    Inr,
    /// Bangladeshi taka.
    Bdt,
    /// Nepalese rupee.
    Npr,
}

impl Currency {
    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Inr => "INR",
            Self::Bdt => "BDT",
            Self::Npr => "NPR",
        }
    }

    /// The currency with an ISO 4217 code; `None` for any other.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Inr, Self::Bdt, Self::Npr].into_iter().find(|currency| currency.code() == code)
    }
}

/// An amount in a currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Money {
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub currency: Currency,
}
