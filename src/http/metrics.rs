//! Figures of the running service, by route pattern: never by path, address or person.

use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// Upper ends of the buckets of answer times, in seconds; judgement: around the 0.2 s in which a
/// ranking should be there, up to the request deadline.
const BUCKETS: [f64; 9] = [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0, 30.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

/// Figures of the running service.
pub(super) struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<Route, Histogram>,
    in_flight: Gauge,
}

impl Metrics {
    pub(super) fn new() -> Self {
        let requests = Family::<Answered, Counter>::default();
        let constructor: fn() -> Histogram = histogram;
        let seconds = Family::new_with_constructor(constructor);
        let in_flight = Gauge::default();
        let mut registry = Registry::with_prefix("swadhin");
        registry.register("http_requests", "Requests answered", requests.clone());
        registry.register("http_seconds", "Seconds until the answer", seconds.clone());
        registry.register("http_in_flight", "Requests being answered", in_flight.clone());
        Self { registry, requests, seconds, in_flight }
    }

    /// A request has come.
    pub(super) fn begin(&self) {
        self.in_flight.inc();
    }

    /// A request was answered or given up.
    pub(super) fn end(&self) {
        self.in_flight.dec();
    }

    /// How a request was answered.
    pub(super) fn answered(
        &self,
        method: &'static str,
        route: &str,
        status: u16,
        lasted: Duration,
    ) {
        let route = route.to_owned();
        self.seconds.get_or_create(&Route { route: route.clone() }).observe(lasted.as_secs_f64());
        self.requests.get_or_create(&Answered { method, route, status }).inc();
    }

    /// All figures in the `OpenMetrics` text form.
    pub(super) fn text(&self) -> Result<String, std::fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

fn histogram() -> Histogram {
    Histogram::new(BUCKETS)
}
