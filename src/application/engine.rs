//! The matcher of the running service: made once a day of valuation, shared by all requests.

use std::sync::{Arc, PoisonError, RwLock};

use jiff::civil::Date;

use crate::matching::matcher::Matcher;

use super::reference::Reference;

/// Reference data for the whole run of the program, with the matcher of the current day.
pub struct Engine {
    reference: &'static Reference,
    current: RwLock<Option<Arc<Matcher<'static>>>>,
}

impl Engine {
    /// An engine over reference data.
    ///
    /// The data is kept until the program ends, once for each engine; a service makes one.
    pub fn new(reference: Reference) -> Self {
        Self { reference: Box::leak(Box::new(reference)), current: RwLock::new(None) }
    }

    /// The reference data.
    pub const fn reference(&self) -> &'static Reference {
        self.reference
    }

    /// The matcher as of a day.
    pub fn matcher(&self, valued_on: Date) -> Arc<Matcher<'static>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(matcher) = current.filter(|matcher| matcher.valued_on() == valued_on) {
            return matcher;
        }
        let Reference { catalogue, market, policy, .. } = self.reference;
        let matcher = Arc::new(Matcher::new(catalogue, market, policy, valued_on));
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(matcher.clone());
        matcher
    }
}
