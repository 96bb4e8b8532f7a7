//! Deadlines and bounds of the service, each written once.

use std::time::Duration;

/// Deadlines and bounds; the default values are the service's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From the first byte of a connection to the end of the headers (I-6).
    pub headers: Duration,
    /// From the end of the headers to the answer, the body included (I-6).
    pub request: Duration,
    /// How long a client may leave an answer unread before it is cut off; judgement, as long as
    /// a request.
    pub unread_answer: Duration,
    /// How long an idle connection is kept; judgement.
    pub keep_alive: Duration,
    /// How long requests in flight may take to finish once the service is asked to stop, in
    /// seconds; with the rest of stopping it stays under the 10 s of U-5.
    pub stop_seconds: u64,
    /// Connections at a time for each worker; judgement: far more than the people of one house.
    pub connections: usize,
    /// Rankings that may wait for their turn before others are turned away; judgement: at about
    /// ten a second and core, a second or two of waiting.
    pub waiting: usize,
    /// Requests a second from one address; judgement: no person and few programs reach it.
    pub requests_per_second: u32,
    /// Requests that an address may make at once after being quiet; judgement.
    pub burst: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(5),
            request: Duration::from_secs(30),
            unread_answer: Duration::from_secs(30),
            keep_alive: Duration::from_secs(15),
            stop_seconds: 8,
            connections: 1024,
            waiting: 32,
            requests_per_second: 100,
            burst: 400,
        }
    }
}
