//! Starting, stopping, watching, and the description of the interface.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use serde_json::Value;
use swadhin::http::policy::POLICIES;

use crate::support::{Program, connect, example, get, parsed, post, program, read_to_close};

#[test]
fn a_request_in_flight_is_answered_before_the_service_stops() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Program::start();
        let profile = example("bankura-interests-only.json");
        let mut stream = connect(&program.address);
        let head = format!(
            "POST /api/v1/recommendations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            profile.len()
        );
        let (first, last) = profile.split_at(profile.len() - 1);
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(first.as_bytes()).unwrap();
        // An idle connection must not hold the service up.
        let mut idle = connect(&program.address);
        idle.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        std::thread::sleep(Duration::from_millis(200));
        let (status, lasted, answer) = std::thread::scope(|scope| {
            let answering = scope.spawn(|| {
                std::thread::sleep(Duration::from_millis(500));
                stream.write_all(last.as_bytes()).unwrap();
                read_to_close(&mut stream)
            });
            let (status, lasted) = program.stop(signal);
            (status, lasted, answering.join().unwrap())
        });
        assert_eq!(parsed(&answer).unwrap().status, 200, "{signal}");
        assert!(status.success(), "{signal}: {status}");
        assert!(lasted < Duration::from_secs(10), "{signal}: {lasted:?}");
        let log = program.folder.path().join("a.db-wal");
        assert!(!log.exists(), "the write-ahead log is in the file");
    }
}

#[test]
fn a_port_in_use_is_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let output = program()
        .arg("serve")
        .env("SWADHIN_LISTEN", taken.local_addr().unwrap().to_string())
        .env("SWADHIN_DATABASE_URL", format!("sqlite:{}/a.db", folder.path().display()))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    let port = taken.local_addr().unwrap().port();
    assert!(said.contains(&format!("port {port} is in use")), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn metrics_are_on_their_own_listener_only() {
    let program = Program::start();
    get(&program.address, "/api/v1/places?limit=1");
    get(&program.address, "/no/such/path");
    assert_eq!(get(&program.address, "/metrics").status, 404);
    assert_eq!(get(&program.metrics, "/api/v1/places").status, 404);
    let figures = String::from_utf8(get(&program.metrics, "/metrics").body).unwrap();
    let counted =
        "swadhin_http_requests_total{method=\"GET\",route=\"/api/v1/places\",status=\"200\"} 1";
    assert!(figures.contains(counted), "{figures}");
    assert!(figures.contains("route=\"unmatched\",status=\"404\""), "{figures}");
    assert!(!figures.contains("/no/such/path"), "{figures}");
    assert!(figures.ends_with("# EOF\n"), "{figures}");
}

#[test]
fn every_answer_carries_the_headers_of_caution() {
    let program = Program::start();
    let profile = example("bankura-interests-only.json");
    let answers = [
        get(&program.address, "/readyz"),
        get(&program.address, "/api/v1/trades"),
        get(&program.address, "/no/such/path"),
        get(&program.address, "/api/docs/index.html"),
        post(&program.address, "/api/v1/recommendations", &profile),
        post(&program.address, "/api/v1/recommendations", "{}"),
        get(&program.metrics, "/metrics"),
    ];
    for answer in answers {
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'self';"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("script-src"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert!(answer.header("permissions-policy").is_some());
        assert!(answer.header("access-control-allow-origin").is_none());
        assert!(answer.header("server").is_none());
    }
}

#[test]
fn the_description_has_every_route_and_no_other() {
    let program = Program::start();
    let description = get(&program.address, "/api/openapi.json").json();
    assert_eq!(description["openapi"].as_str().unwrap().get(..4), Some("3.1."));
    let mut described = BTreeSet::new();
    let mut names = BTreeSet::new();
    for (path, methods) in description["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            described.insert((method.to_uppercase(), path.clone()));
            let name = operation["operationId"].as_str().unwrap().to_owned();
            assert!(names.insert(name), "{path}: its operation has the name of another");
            assert!(!operation["responses"].as_object().unwrap().is_empty(), "{path}");
            assert!(operation["summary"].is_string(), "{path}");
        }
    }
    // Metrics have their own listener, and pages are for people.
    let of_interface = |path: &str| path.starts_with("/api/") || path.ends_with('z');
    let served: BTreeSet<(String, String)> = POLICIES
        .iter()
        .filter(|row| of_interface(row.path))
        .map(|row| (row.verb.to_string(), row.path.to_owned()))
        .collect();
    assert_eq!(described, served);
}

/// Every `$ref` in a document.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str() {
                    Some(target) if name == "$ref" => found.push(target.to_owned()),
                    _ => references(member, found),
                }
            }
        }
        Value::Array(members) => members.iter().for_each(|member| references(member, found)),
        _ => {}
    }
}

#[test]
fn every_reference_of_the_description_resolves() {
    let output = program().arg("openapi").output().unwrap();
    assert!(output.status.success());
    let description: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut found = Vec::new();
    references(&description, &mut found);
    assert!(found.len() > 20, "{found:?}");
    for target in found {
        let pointer = target.strip_prefix('#').expect("a reference within the document");
        assert!(description.pointer(pointer).is_some(), "{target}");
    }
    let schemas = &description["components"]["schemas"];
    for name in ["Profile", "RankingDocument", "ComparisonDocument", "ProblemDocument"] {
        assert!(schemas[name].is_object(), "{name}");
    }
}

#[test]
fn a_ranking_has_the_fields_that_the_description_names() {
    let program = Program::start();
    let description = get(&program.address, "/api/openapi.json").json();
    let schemas = &description["components"]["schemas"];
    let ranking =
        post(&program.address, "/api/v1/recommendations", &example("bankura-interests-only.json"));
    let ranking = ranking.json();
    for (value, name) in [(&ranking, "RankingDocument"), (&ranking["ranked"][0], "RankedDocument")]
    {
        let given: BTreeSet<&String> = value.as_object().unwrap().keys().collect();
        let named: BTreeSet<&String> =
            schemas[name]["properties"].as_object().unwrap().keys().collect();
        assert_eq!(given, named, "{name}");
    }
}

#[test]
fn the_reader_loads_nothing_from_elsewhere() {
    let program = Program::start();
    let page = get(&program.address, "/api/docs/index.html");
    let text = String::from_utf8(page.body.clone()).unwrap();
    assert!(!text.contains("http://") && !text.contains("https://"), "{text}");
    let loaded: Vec<&str> = text
        .split(['"', '\''])
        .filter(|part| part.starts_with("./") || part == &"index.css")
        .collect();
    assert!(loaded.len() >= 4, "{loaded:?}");
    for file in loaded {
        let file = file.trim_start_matches("./");
        let answer = get(&program.address, &format!("/api/docs/{file}"));
        assert_eq!(answer.status, 200, "{file}");
        assert!(!answer.body.is_empty(), "{file}");
    }
    let led = get(&program.address, "/api/docs");
    assert_eq!((led.status, led.header("location")), (308, Some("/api/docs/index.html")));
}
