//! What use cases need from outside: the clock, and a store of the versions of reference data.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::table::closed_enum;

use super::host::Check;
use super::reference::Reference;

/// An answer that is still to come.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Says what time it is.
pub trait Clock: Send + Sync {
    /// This moment.
    fn moment(&self) -> Timestamp;

    /// Today's date in a time zone.
    fn today(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.moment()).date()
    }
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn moment(&self) -> Timestamp {
        Timestamp::now()
    }
}

closed_enum!(
    /// Kinds of reference data that have versions.
    ReferenceKind {
        /// Trades, places, courses, wage floors, instruments.
        Catalogue = "catalogue",
        /// Market figures.
        Market = "market",
        /// Figures of the method.
        Policy = "policy",
    }
);

/// A version of reference data that the service works with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceVersion {
    /// What it is a version of.
    pub kind: ReferenceKind,
    /// The hash over its content.
    pub hash: String,
    /// The name of what it came from.
    pub source: String,
    /// How many of each thing it holds.
    pub counts: Vec<(&'static str, usize)>,
}

/// The versions of reference data, with the source from which all of it came.
pub fn reference_versions(reference: &Reference, source: &str) -> Vec<ReferenceVersion> {
    let versions = reference.versions(Date::ZERO);
    let catalogue = &reference.catalogue;
    let of =
        |kind, hash, counts| ReferenceVersion { kind, hash, source: source.to_owned(), counts };
    vec![
        of(
            ReferenceKind::Catalogue,
            versions.catalogue,
            vec![
                ("trades", catalogue.trades().len()),
                ("places", catalogue.places().len()),
                ("courses", catalogue.courses().len()),
                ("centres", catalogue.centres().len()),
                ("wage_floors", catalogue.wage_floors().len()),
                ("instruments", catalogue.instruments().len()),
            ],
        ),
        of(ReferenceKind::Market, versions.market, vec![("rows", reference.market.rows().len())]),
        of(ReferenceKind::Policy, versions.policy, Vec::new()),
    ]
}

/// Why a store cannot be used; one sentence that says how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct StoreFault(pub String);

/// An open store.
pub trait Store: Send + Sync {
    /// Keeps versions with the moment at which each was first seen; keeping one again changes
    /// nothing.
    fn keep_versions<'a>(
        &'a self,
        versions: &'a [ReferenceVersion],
        seen_at: Timestamp,
    ) -> Later<'a, Result<(), StoreFault>>;

    /// Whether the store answers.
    fn answers(&self) -> Later<'_, Result<(), StoreFault>>;

    /// Brings everything to the disk and closes.
    fn close(&self) -> Later<'_, ()>;
}

/// Opens stores.
pub trait Stores: Send + Sync {
    /// Opens the store at a path; makes it where there is none, and brings one of an earlier
    /// version up to date.
    fn open<'a>(&'a self, path: &'a str) -> Later<'a, Result<Arc<dyn Store>, StoreFault>>;

    /// Looks at the store at a path without changing anything.
    fn check<'a>(&'a self, path: &'a str) -> Later<'a, Vec<Check>>;
}
