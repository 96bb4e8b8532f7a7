//! Every kind of refusal, as a problem document.

use serde_json::Value;
use swadhin::http::limits::Limits;

use crate::support::{Program, Response, example, get, post, request, serve_with};

const RANK: &str = "/api/v1/recommendations";

/// Checks that an answer is a whole problem document with a status.
fn problem(answer: &Response, status: u16) -> Value {
    assert_eq!(answer.status, status, "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let document = answer.json();
    assert_eq!(document["status"], status);
    for name in ["type", "title", "detail"] {
        assert!(!document[name].as_str().unwrap().is_empty(), "{name}");
    }
    assert_eq!(document["request_id"].as_str(), answer.header("x-request-id"));
    document
}

#[test]
fn a_wrong_profile_gets_every_fault_at_once() {
    let program = Program::start();
    let profile = r#"{"schema":"profile/1","place":"in-wb-nadja","age_years":500,"colour":"red",
        "participant":"Asha from Nadia","interests":{"instrument":"onet-ip-sf","scores":{"R":99}}}"#;
    let document = problem(&post(&program.address, RANK, profile), 422);
    let errors = document["errors"].as_array().unwrap();
    let at = |pointer: &str| {
        let found = errors.iter().find(|error| error["pointer"] == pointer);
        found.unwrap_or_else(|| panic!("{pointer} is not named in {document}"))
    };
    for pointer in ["/place", "/age_years", "/colour", "/participant", "/interests/scores/R"] {
        let error = at(pointer);
        assert!(!error["code"].as_str().unwrap().is_empty());
        assert!(error["message"].as_str().unwrap().len() > 10);
    }
    assert_eq!(at("/age_years")["value"], "500");
    assert_eq!(at("/participant")["value"], Value::Null);
    assert!(!document.to_string().contains("Asha"));
}

#[test]
fn what_is_no_json_is_a_bad_request() {
    let program = Program::start();
    for body in ["{", "[1,]", "{\"a\" 1}", "nonsense"] {
        let document = problem(&post(&program.address, RANK, body), 400);
        assert_eq!(document["errors"][0]["code"], "file.unreadable");
    }
    let nested = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let document = problem(&post(&program.address, RANK, &nested), 422);
    assert_eq!(document["errors"][0]["code"], "document.too_deep");
    let twice = r#"{"schema":"profile/1","schema":"profile/1","place":"in-wb-nadia"}"#;
    let document = problem(&post(&program.address, RANK, twice), 422);
    assert!(document.to_string().contains("field.double"));
}

#[test]
fn bodies_have_a_size_a_type_and_no_compression() {
    let program = Program::start();
    let address = &program.address;
    let most = format!("\"{}\"", "a".repeat(64 * 1024 - 2));
    problem(&post(address, RANK, &most), 422);
    let document = problem(&post(address, RANK, &format!("{most} ")), 413);
    assert_eq!(document["errors"], Value::Null);
    let chunk = format!("{:x}\r\n{}\r\n0\r\n\r\n", 70_000, "a".repeat(70_000));
    let head = format!(
        "POST {RANK} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
         Transfer-Encoding: chunked\r\n\r\n"
    );
    let answer = crate::support::raw(address, &[head.as_bytes(), chunk.as_bytes()].concat());
    problem(&crate::support::parsed(&answer).unwrap(), 413);
    let typed = |headers: &[(&str, &str)]| request(address, "POST", RANK, headers, b"{}");
    problem(&typed(&[]), 415);
    problem(&typed(&[("Content-Type", "text/plain")]), 415);
    problem(&typed(&[("Content-Type", "application/json"), ("Content-Encoding", "gzip")]), 415);
}

#[test]
fn paths_methods_and_media_types_that_there_are_not() {
    let program = Program::start();
    let address = &program.address;
    let nowhere = problem(&get(address, "/api/v1/nothing"), 404);
    let unknown = problem(&get(address, "/api/v1/trades/no-such-trade"), 404);
    assert_eq!(nowhere["type"], unknown["type"]);
    assert_eq!(nowhere["detail"], unknown["detail"]);
    problem(&get(address, "/metrics"), 404);
    problem(&get(address, "/api/docs/no-such-file"), 404);
    let refused = request(address, "DELETE", "/api/v1/trades", &[], b"");
    problem(&refused, 405);
    assert_eq!(refused.header("allow"), Some("GET, HEAD"));
    assert_eq!(get(address, RANK).header("allow"), Some("POST"));
    let html = request(address, "GET", "/api/v1/places", &[("Accept", "text/html")], b"");
    problem(&html, 406);
    for path in ["/api/v1/trades?colour=1", "/api/v1/places?limit=0", "/api/v1/trades?cursor=1"] {
        problem(&get(address, path), 422);
    }
    let faults = problem(&get(address, "/api/v1/courses?trade=x&place=y&limit=x"), 422);
    assert_eq!(faults["errors"].as_array().unwrap().len(), 3);
    let profile = example("bankura-interests-only.json");
    for query in ["top=0", "lang=fr", "on=2999-01-01", "on=yesterday", "top=1&top=2"] {
        problem(&post(address, &format!("{RANK}?{query}"), &profile), 422);
    }
}

#[test]
fn other_hosts_are_refused() {
    let program = Program::start();
    let address = &program.address;
    let named = |host: &str| request(address, "GET", "/readyz", &[("Host", host)], b"");
    for host in ["example.org", "127.0.0.1.example.org", "10.0.0.1:8080", "localhost.example"] {
        problem(&named(host), 421);
    }
    for host in ["localhost", "LOCALHOST:80", "127.0.0.1:8080", "[::1]"] {
        assert_eq!(named(host).status, 200, "{host}");
    }
    let twice = request(address, "GET", "/readyz", &[("Host", "a"), ("Host", "b")], b"");
    assert_eq!(twice.status, 400);
    let target = request(address, "GET", "http://example.org/readyz", &[], b"");
    problem(&target, 421);
}

#[test]
fn an_address_that_asks_too_often_has_to_wait() {
    let limits = Limits { requests_per_second: 1, burst: 3, ..Limits::default() };
    let address = serve_with(limits);
    let statuses: Vec<u16> =
        (0..5).map(|_| get(&address, "/api/v1/places?limit=1").status).collect();
    assert_eq!(statuses[..3], [200, 200, 200]);
    assert!(statuses.contains(&429), "{statuses:?}");
    let refused = get(&address, "/api/v1/places?limit=1");
    problem(&refused, 429);
    assert!(refused.header("retry-after").is_some());
    assert_eq!(get(&address, "/readyz").status, 200, "watching costs nothing");
}

#[test]
fn more_rankings_than_can_wait_are_turned_away_at_once() {
    let address = serve_with(Limits { waiting: 0, ..Limits::default() });
    let profile = example("bankura-interests-only.json");
    let ask = || post(&address, RANK, &profile);
    let answers: Vec<Response> = std::thread::scope(|scope| {
        let asking: Vec<_> = (0..24).map(|_| scope.spawn(ask)).collect();
        asking.into_iter().map(|asked| asked.join().unwrap()).collect()
    });
    let (served, turned_away): (Vec<_>, Vec<_>) =
        answers.iter().partition(|answer| answer.status == 200);
    assert!(!served.is_empty() && !turned_away.is_empty());
    for answer in turned_away {
        problem(answer, 503);
        assert!(answer.header("retry-after").is_some());
    }
    assert_eq!(ask().status, 200, "the service goes on");
}
