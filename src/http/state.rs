//! What all requests share.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use jiff::civil::Date;

use crate::application::engine::Engine;
use crate::application::ports::{Clock, Store};
use crate::application::settings::Settings;

use super::admission::Admission;
use super::limits::Limits;
use super::metrics::Metrics;

/// From so many addresses on, those that have been quiet are forgotten; judgement.
const REMEMBERED_ADDRESSES: usize = 10_000;

type Addresses = RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, DefaultClock>;

/// What all requests share.
pub(super) struct State {
    pub(super) engine: Engine,
    pub(super) settings: Settings,
    pub(super) limits: Limits,
    pub(super) metrics: Metrics,
    pub(super) admission: Admission,
    pub(super) store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    addresses: Addresses,
    ready: AtomicBool,
}

impl State {
    pub(super) fn new(
        engine: Engine,
        settings: Settings,
        limits: Limits,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let per_second = std::num::NonZero::new(limits.requests_per_second);
        let burst = std::num::NonZero::new(limits.burst);
        let quota = Quota::per_second(per_second.unwrap_or(std::num::NonZero::<u32>::MIN))
            .allow_burst(burst.unwrap_or(std::num::NonZero::<u32>::MIN));
        Self {
            engine,
            settings,
            limits,
            metrics: Metrics::new(),
            admission: Admission::new(cores(), limits.waiting),
            store,
            clock,
            addresses: RateLimiter::keyed(quota),
            ready: AtomicBool::new(false),
        }
    }

    /// Today's date in the service's time zone.
    pub(super) fn today(&self) -> Date {
        self.clock.today(&self.settings.time_zone)
    }

    /// Whether an address may make a request now.
    pub(super) fn admits(&self, address: IpAddr) -> bool {
        if self.addresses.len() > REMEMBERED_ADDRESSES {
            self.addresses.retain_recent();
        }
        self.addresses.check_key(&address).is_ok()
    }

    /// The service has started, or is about to stop.
    pub(super) fn set_ready(&self, ready: bool) {
        self.ready.store(ready, Ordering::Release);
    }

    pub(super) fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Acquire)
    }
}

/// How many threads can run at once.
pub(super) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
