//! Nothing of a participant is logged, counted or kept.

use crate::support::{Program, example, files_under, get, post, request};

/// A text that stands nowhere else.
const CANARY: &str = "QZXCANARY";

#[test]
fn nothing_of_a_profile_reaches_logs_metrics_or_the_database() {
    let mut program = Program::start();
    let address = program.address.clone();
    let mut profile: serde_json::Value =
        serde_json::from_str(&example("bankura-interests-only.json")).unwrap();
    profile["participant"] = format!("P-{CANARY}").into();
    profile["certificates"] = vec![CANARY].into();
    let ranked = post(&address, "/api/v1/recommendations", &profile.to_string());
    assert_eq!(ranked.status, 200);
    assert!(String::from_utf8_lossy(&ranked.body).contains(CANARY), "it answers with her code");
    profile["place"] = CANARY.into();
    assert_eq!(post(&address, "/api/v1/recommendations", &profile.to_string()).status, 422);
    post(&address, "/api/v1/recommendations", CANARY);
    get(&address, &format!("/api/v1/trades?q={CANARY}"));
    get(&address, &format!("/api/v1/trades/{CANARY}"));
    get(&address, &format!("/{CANARY}?{CANARY}={CANARY}"));
    request(&address, "GET", "/readyz", &[("User-Agent", CANARY), ("Cookie", CANARY)], b"");
    request(&address, CANARY, "/readyz", &[], b"");
    let figures = get(&program.metrics, "/metrics");
    assert_eq!(figures.status, 200);
    program.stop("-TERM");
    let log = program.log();
    assert!(log.contains("\"route\":\"/api/v1/recommendations\""), "{log}");
    assert!(log.contains("request_id"), "{log}");
    for hidden in [CANARY, "in-wb-bankura", "127.0.0.1", "?q="] {
        assert!(!log.contains(hidden), "{hidden} in the log:\n{log}");
        assert!(!String::from_utf8_lossy(&figures.body).contains(hidden), "{hidden} in metrics");
    }
    for file in files_under(program.folder.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let found = bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes());
        assert!(!found, "{}", file.display());
    }
}

#[test]
fn each_request_has_an_id_that_the_log_names() {
    let mut program = Program::start();
    let answer = get(&program.address, "/readyz");
    let id = answer.header("x-request-id").unwrap().to_owned();
    // Version 7: ordered by time.
    assert_eq!(id.as_bytes()[14], b'7', "{id}");
    program.stop("-TERM");
    assert!(program.log().contains(&id));
}
