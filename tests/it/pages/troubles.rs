//! Every error is a page for a person with a browser, with what to do next, and a problem document
//! for a program.

use std::io::Write as _;
use std::time::Duration;

use swadhin::http::limits::Limits;

use crate::support::{Response, connect, parsed, read_to_close, request, serve_with};

const BROWSER: (&str, &str) = ("Accept", "text/html,*/*;q=0.8");
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

fn page(answer: &Response) -> String {
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(answer.header("content-security-policy").is_some());
    let page = String::from_utf8(answer.body.clone()).unwrap();
    assert!(page.contains("href=\"/\""), "a way on");
    assert!(!page.contains("page-error"), "{page}");
    page
}

#[test]
fn too_many_requests_are_a_page_for_a_browser() {
    let limits = Limits { requests_per_second: 1, burst: 1, ..Limits::default() };
    let address = serve_with(limits);
    let ask = |headers: &[(&str, &str)]| {
        let answers = (0..5).map(|_| request(&address, "GET", "/trades", headers, b""));
        answers.into_iter().find(|answer| answer.status == 429).expect("a limit")
    };
    let answer = ask(&[BROWSER]);
    assert!(page(&answer).contains("That was very fast"));
    assert_eq!(answer.header("retry-after"), Some("1"));
    assert_eq!(ask(&[]).header("content-type"), Some("application/problem+json"));
}

#[test]
fn a_full_house_is_a_page_that_says_to_wait() {
    let limits = Limits { waiting: 0, requests_per_second: 1000, burst: 1000, ..Limits::default() };
    let address = serve_with(limits);
    let ask = || request(&address, "POST", "/plan", &[BROWSER, FORM], b"place=in-wb-nadia");
    let turned_away = (0..10).find_map(|_| {
        let answers: Vec<Response> = std::thread::scope(|scope| {
            let asking: Vec<_> = (0..24).map(|_| scope.spawn(ask)).collect();
            asking.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(answers.iter().all(|answer| [200, 503].contains(&answer.status)));
        answers.into_iter().find(|answer| answer.status == 503)
    });
    let answer = turned_away.expect("24 at once are more than two cores take");
    assert!(page(&answer).contains("Nothing is lost. Wait a moment"));
    assert_eq!(answer.header("retry-after"), Some("1"));
}

#[test]
fn a_form_that_never_ends_is_a_page_that_says_so() {
    let limits = Limits { request: Duration::from_secs(1), ..Limits::default() };
    let address = serve_with(limits);
    let mut slow = connect(&address);
    let head = "POST /plan HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\nplace=";
    slow.write_all(head.as_bytes()).unwrap();
    let answer = parsed(&read_to_close(&mut slow)).unwrap();
    assert_eq!(answer.status, 408);
    assert!(String::from_utf8_lossy(&answer.body).contains("That took too long"));
}

#[test]
fn a_wrong_method_is_a_page_in_the_language_that_was_chosen() {
    let address = super::server::address().trim_start_matches("http://");
    let headers = [BROWSER, ("Cookie", "lang=hi")];
    let answer = request(address, "GET", "/contrast", &headers, b"");
    assert_eq!(answer.status, 405);
    assert_eq!(answer.header("allow"), Some("POST"));
    assert_eq!(answer.header("content-language"), Some("hi"));
    assert!(page(&answer).contains("<html lang=\"hi\">"));
}
