//! The service with its pages, on a port of loopback that the system chooses.

use std::sync::LazyLock;

use swadhin::http::limits::Limits;

use crate::support::serve_with;

/// Where the pages answer, for all tests of this binary.
pub(crate) fn address() -> &'static str {
    static ADDRESS: LazyLock<String> = LazyLock::new(|| {
        // Many tests press from one address at once.
        let limits = Limits { requests_per_second: 1_000, burst: 1_000, ..Limits::default() };
        format!("http://{}", serve_with(limits))
    });
    &ADDRESS
}
