//! Requests that no client of good will sends, down to the bytes.

use std::io::Write as _;
use std::time::{Duration, Instant};

use swadhin::http::limits::Limits;

use crate::support::{Program, connect, get, parsed, raw, read_to_close, serve_with};

/// The status of the first answer; 0 where the connection closed without one.
fn status(answer: &[u8]) -> u16 {
    parsed(answer).map_or(0, |answer| answer.status)
}

#[test]
fn ambiguous_and_oversized_requests_are_refused() {
    let program = Program::start();
    let post = "POST /api/v1/recommendations HTTP/1.1\r\nHost: localhost\r\n\
                Content-Type: application/json\r\n";
    let many: String =
        (0..200).fold(String::new(), |text, number| text + &format!("X-{number}: a\r\n"));
    let long = format!("X-Long: {}\r\n", "a".repeat(200 * 1024));
    let cases = [
        (
            "length and encoding",
            format!("{post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ),
        ("two lengths", format!("{post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{{}}a")),
        ("a length with a sign", format!("{post}Content-Length: +3\r\n\r\n{{}} ")),
        ("a negative length", format!("{post}Content-Length: -3\r\n\r\n{{}} ")),
        ("an unknown encoding", format!("{post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")),
        ("chunked twice", format!("{post}Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n")),
        ("a wrong chunk size", format!("{post}Transfer-Encoding: chunked\r\n\r\nzz\r\n")),
        ("no host", "GET /readyz HTTP/1.1\r\n\r\n".to_owned()),
        ("many headers", format!("GET /readyz HTTP/1.1\r\nHost: localhost\r\n{many}\r\n")),
        ("a long header", format!("GET /readyz HTTP/1.1\r\nHost: localhost\r\n{long}\r\n")),
        ("a space before the colon", "GET /readyz HTTP/1.1\r\nHost : localhost\r\n\r\n".to_owned()),
        ("no HTTP", "hello\r\n\r\n".to_owned()),
    ];
    for (case, text) in cases {
        let text = text.replacen("\r\n", "\r\nConnection: close\r\n", 1);
        let answer = raw(&program.address, text.as_bytes());
        let status = status(&answer);
        assert!(
            status == 0 || (400..500).contains(&status),
            "{case}: {}",
            String::from_utf8_lossy(&answer)
        );
    }
    assert_eq!(get(&program.address, "/readyz").status, 200, "the service goes on");
}

/// A server whose deadlines are short enough to wait for.
fn impatient() -> String {
    let second = Duration::from_secs(1);
    let limits = Limits {
        headers: second,
        request: second,
        keep_alive: second,
        unread_answer: second,
        ..Limits::default()
    };
    serve_with(limits)
}

/// How long these tests let a connection live that a deadline of one second should end.
const SOON: Duration = Duration::from_secs(8);

#[test]
fn slow_headers_and_slow_bodies_are_cut_off() {
    let address = impatient();
    let begun = Instant::now();
    let mut slow = connect(&address);
    slow.write_all(b"GET /readyz HTTP/1.1\r\nHost: loc").unwrap();
    let answer = read_to_close(&mut slow);
    assert!([0, 408].contains(&status(&answer)), "{}", String::from_utf8_lossy(&answer));
    assert!(begun.elapsed() < SOON, "slow headers: {:?}", begun.elapsed());
    let head = "POST /api/v1/recommendations HTTP/1.1\r\nHost: localhost\r\n\
                Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{";
    let begun = Instant::now();
    let mut slow = connect(&address);
    slow.write_all(head.as_bytes()).unwrap();
    let answer = read_to_close(&mut slow);
    assert_eq!(status(&answer), 408, "{}", String::from_utf8_lossy(&answer));
    assert!(begun.elapsed() < SOON, "slow body: {:?}", begun.elapsed());
}

#[test]
fn bodies_that_trickle_do_not_gain_time() {
    let address = impatient();
    let head = "POST /api/v1/recommendations HTTP/1.1\r\nHost: localhost\r\n\
                Content-Type: application/json\r\nContent-Length: 10000\r\n\r\n";
    let begun = Instant::now();
    let mut slow = connect(&address);
    slow.write_all(head.as_bytes()).unwrap();
    let mut writer = slow.try_clone().unwrap();
    std::thread::spawn(move || {
        while begun.elapsed() < 2 * SOON && writer.write_all(b" ").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let answer = read_to_close(&mut slow);
    assert_eq!(status(&answer), 408, "{}", String::from_utf8_lossy(&answer));
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}

#[test]
fn a_body_that_nobody_asked_for_does_not_hold_the_connection() {
    let address = impatient();
    let begun = Instant::now();
    let mut slow = connect(&address);
    let head = "GET /readyz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\na";
    slow.write_all(head.as_bytes()).unwrap();
    let answer = read_to_close(&mut slow);
    assert!(status(&answer) > 0);
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}

#[test]
fn an_idle_connection_is_closed() {
    let address = impatient();
    let begun = Instant::now();
    let mut idle = connect(&address);
    idle.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    assert_eq!(status(&read_to_close(&mut idle)), 200);
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}

#[test]
fn answers_that_nobody_reads_are_given_up() {
    const ASKED: usize = 300;
    let second = Duration::from_secs(1);
    let address = serve_with(Limits { unread_answer: second, burst: 10_000, ..Limits::default() });
    let size = get(&address, "/api/v1/trades?limit=500").body.len();
    // More than both ends of a connection hold for each other.
    assert!(ASKED * size > 12_000_000, "{size}");
    let mut deaf = connect(&address);
    let ask = b"GET /api/v1/trades?limit=500 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for _ in 0..ASKED {
        // The other end may have given up already.
        let _ = deaf.write_all(ask);
    }
    std::thread::sleep(SOON);
    let answer = read_to_close(&mut deaf);
    assert!(answer.len() < ASKED * size, "all was kept for whoever did not read");
}
