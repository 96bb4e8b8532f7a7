//! The pages in Debian's Chromium, pressed, typed and read as a person would: from the first visit
//! to the shortlist, on a phone and on a laptop, in both themes. Pictures go to
//! `target/screenshots`.
//!
//! It needs Chromium (`tests/run` installs it) and fails without.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chromiumoxide::browser::{Browser, BrowserConfig};
use chromiumoxide::cdp::browser_protocol::emulation::{
    MediaFeature, SetDeviceMetricsOverrideParams,
};
use chromiumoxide::cdp::browser_protocol::log::{EventEntryAdded, LogEntryLevel};
use chromiumoxide::cdp::browser_protocol::network::EventRequestWillBeSent;
use chromiumoxide::cdp::browser_protocol::page::PrintToPdfParams;
use chromiumoxide::cdp::js_protocol::runtime::EventExceptionThrown;
use chromiumoxide::handler::viewport::Viewport;
use chromiumoxide::page::{Page, ScreenshotParams};
use futures_util::StreamExt;

use super::pages::server::address;

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);
const HEIGHT: u32 = 900;

/// A browser window with what it asked for and what it complained of.
struct Window {
    page: Page,
    width: u32,
    name: String,
    requests: Arc<Mutex<Vec<String>>>,
    complaints: Arc<Mutex<Vec<String>>>,
}

impl Window {
    async fn new(browser: &Browser, width: u32, theme: &str) -> Self {
        let page = browser.new_page("about:blank").await.unwrap();
        let scheme = MediaFeature::new("prefers-color-scheme", theme);
        page.emulate_media_features(vec![scheme]).await.unwrap();
        let (requests, complaints) = (Arc::default(), Arc::default());
        let window = Self { page, width, name: format!("{width}-{theme}"), requests, complaints };
        window.listen().await;
        window.fit().await;
        window
    }

    /// Gives the window its size; a picture of a whole page takes it away.
    async fn fit(&self) {
        let (width, height) = (i64::from(self.width), i64::from(HEIGHT));
        let size = SetDeviceMetricsOverrideParams::new(width, height, 1.0, false);
        self.page.execute(size).await.unwrap();
    }

    async fn listen(&self) {
        let mut sent = self.page.event_listener::<EventRequestWillBeSent>().await.unwrap();
        let mut logged = self.page.event_listener::<EventEntryAdded>().await.unwrap();
        let mut thrown = self.page.event_listener::<EventExceptionThrown>().await.unwrap();
        let (requests, complaints) = (self.requests.clone(), self.complaints.clone());
        tokio::spawn(async move {
            while let Some(event) = sent.next().await {
                requests.lock().unwrap().push(event.request.url.clone());
            }
        });
        let also = complaints.clone();
        tokio::spawn(async move {
            while let Some(event) = logged.next().await {
                if event.entry.level == LogEntryLevel::Error {
                    complaints.lock().unwrap().push(event.entry.text.clone());
                }
            }
        });
        tokio::spawn(async move {
            while let Some(event) = thrown.next().await {
                also.lock().unwrap().push(event.exception_details.text.clone());
            }
        });
    }

    async fn open(&self, path: &str) {
        self.page.goto(format!("{}{path}", address())).await.unwrap();
        self.wait_for("document.readyState === 'complete'").await;
    }

    async fn press(&self, selector: &str) {
        let element = self.page.find_element(selector).await;
        element.unwrap_or_else(|_| panic!("{selector}")).click().await.unwrap();
    }

    async fn ask<T: serde::de::DeserializeOwned>(&self, expression: &str) -> T {
        self.page.evaluate(expression).await.unwrap().into_value().unwrap()
    }

    /// Escape twice within one turn: a busy machine must not part the presses by a second.
    async fn escape_twice(&self) {
        let twice = "['first', 'second'].forEach(() => document.body.dispatchEvent(\
                     new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))";
        self.page.evaluate(twice).await.unwrap();
    }

    /// Waits until an expression is true.
    async fn wait_for(&self, expression: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        let guarded = format!(
            "(() => {{ try {{ return Boolean({expression}) }} catch {{ return false }} }})()"
        );
        loop {
            let answer = self.page.evaluate(guarded.as_str()).await;
            if answer.is_ok_and(|answer| answer.into_value::<bool>().unwrap_or(false)) {
                return;
            }
            assert!(tokio::time::Instant::now() < end, "{}: never: {expression}", self.name);
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Takes a picture of the whole page, and asserts that it does not scroll sideways.
    async fn look(&self, name: &str) {
        let width: u32 = self.ask("innerWidth").await;
        assert_eq!(width, self.width, "{name}");
        let wider: f64 = self.ask("document.documentElement.scrollWidth - innerWidth").await;
        assert!(wider <= 0.0, "{name}, {}: scrolls sideways by {wider}", self.name);
        let path = pictures().join(format!("{name}-{}.png", self.name));
        let whole = ScreenshotParams::builder().full_page(true).build();
        self.page.save_screenshot(whole, path).await.unwrap();
        self.fit().await;
    }

    /// Asserts that nothing was loaded from elsewhere and nothing went wrong.
    fn is_content(&self) {
        let requests = self.requests.lock().unwrap();
        assert!(!requests.is_empty());
        let elsewhere: Vec<&String> =
            requests.iter().filter(|url| !url.starts_with(address())).collect();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
        let with_answers: Vec<&String> =
            requests.iter().filter(|url| url.contains('?') && !url.contains("?v=")).collect();
        assert!(with_answers.is_empty(), "{with_answers:?}");
        let complaints = self.complaints.lock().unwrap();
        assert!(complaints.is_empty(), "{complaints:?}");
    }
}

fn pictures() -> PathBuf {
    let folder = Path::new("target/screenshots").to_path_buf();
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Debian calls the browser chromium, Ubuntu chromium-browser.
fn chromium() -> PathBuf {
    let places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    let found = places.iter().map(Path::new).find(|path| path.exists());
    found.expect("Chromium is missing: tests/run installs it").to_path_buf()
}

async fn in_browser<F: Future<Output = ()>>(
    width: u32,
    theme: &str,
    story: impl FnOnce(Window) -> F,
) {
    let folder = tempfile::tempdir().unwrap();
    let flags = [
        "disable-gpu",
        "disable-quic",
        "no-first-run",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
    ];
    let viewport = Viewport { width, height: HEIGHT, ..Viewport::default() };
    let config = BrowserConfig::builder()
        .chrome_executable(chromium())
        .no_sandbox()
        .user_data_dir(folder.path())
        .viewport(viewport)
        .args(flags)
        .launch_timeout(Duration::from_mins(1))
        .build()
        .unwrap();
    let (mut browser, mut handler) = Browser::launch(config).await.unwrap();
    let handling = tokio::spawn(async move { while handler.next().await.is_some() {} });
    let window = Window::new(&browser, width, theme).await;
    story(window).await;
    browser.close().await.unwrap();
    browser.wait().await.unwrap();
    handling.abort();
}

/// From the first visit to the shortlist of an example, and to why others are not on it.
async fn example(window: Window) {
    window.open("/").await;
    window.look("start").await;
    window.press("button[value=nadia-likes-making]").await;
    window.wait_for("document.querySelectorAll('.card').length >= 3").await;
    let where_we_are: String = window.ask("location.pathname + location.search").await;
    assert_eq!(where_we_are, "/", "the answer takes its place on the page");
    let cards: Vec<String> =
        window.ask("[...document.querySelectorAll('.card')].map((card) => card.innerText)").await;
    for card in &cards {
        for part in ["How well it fits", "Work and pay in", "What you like", "How safe it is"] {
            assert!(card.contains(part), "{part} in {card}");
        }
    }
    let refused: bool =
        window.ask("document.querySelector('.cards').innerText.includes('Tailor')").await;
    assert!(!refused, "she said no to tailoring");
    window.look("shortlist").await;
    window.press("#not-offered > summary").await;
    window.wait_for("document.querySelector('#not-offered').open").await;
    let closed: String = window.ask("document.querySelector('#not-offered').textContent").await;
    assert!(closed.contains("She said no") && closed.contains("Nobody will ask why."));
    window.look("not-offered").await;
    window.is_content();
}

/// Every example's plan prints on one sheet.
async fn paper(window: Window) {
    window.open("/").await;
    let ids: Vec<String> =
        window.ask("[...document.querySelectorAll('[name=press]')].map((b) => b.value)").await;
    assert!(ids.len() >= 8);
    for id in ids {
        window.open("/").await;
        window.press(&format!("button[value={id}]")).await;
        window.wait_for("document.querySelector('.card')").await;
        print(&window, &id).await;
    }
    window.is_content();
}

async fn print(window: &Window, id: &str) {
    let params = PrintToPdfParams { prefer_css_page_size: Some(true), ..Default::default() };
    let pdf = window.page.pdf(params).await.unwrap();
    let marks = String::from_utf8_lossy(&pdf);
    let sheets = marks.matches("/Type /Page\n").count();
    fs::write(pictures().join(format!("plan-{id}.pdf")), &pdf).unwrap();
    assert_eq!(sheets, 1, "{id}: sheets of paper");
}

/// Fills the short form in: the list comes with the place and changes as she tells more.
async fn form(window: Window) {
    window.open("/").await;
    choose(&window, "place", "in-wb-malda").await;
    window.wait_for("document.querySelector('#result .card')").await;
    let first: String = window.ask("document.querySelector('#result').innerText").await;
    window.press("[data-step=likes]").await;
    window.wait_for("document.querySelector('#step-likes').open").await;
    for (name, value) in [("R", 0), ("I", 1), ("A", 0), ("S", 4), ("E", 3)] {
        window.press(&format!("input[name=like_{name}][value='{value}']")).await;
    }
    window
        .wait_for(
            "!document.querySelector('#result').innerText.includes('What do you like to do?')",
        )
        .await;
    let second: String = window.ask("document.querySelector('#result').innerText").await;
    assert_ne!(first, second);
    window.press("#step-can > summary").await;
    window.page.find_element("#in-hours_per_week").await.unwrap().click().await.unwrap();
    window.page.find_element("#in-hours_per_week").await.unwrap().type_str("900").await.unwrap();
    window.press("form#form .send button").await;
    window.wait_for("document.querySelector('#fault-hours_per_week p')").await;
    let typed: String = window.ask("document.querySelector('#in-hours_per_week').value").await;
    assert_eq!(typed, "900");
    let still: bool = window.ask("document.querySelector('#result .card') !== null").await;
    assert!(still, "the list from before stays");
    window.look("faults").await;
    window.complaints.lock().unwrap().retain(|text| !text.contains("422"));
    window.is_content();
}

async fn choose(window: &Window, name: &str, value: &str) {
    let script = format!(
        "(() => {{ const list = document.querySelector('[name={name}]'); list.value = '{value}'; \
         list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.value }})()"
    );
    let chosen: String = window.ask(&script).await;
    assert_eq!(chosen, value);
}

/// Escape pressed twice leads to the trades, empties the view, and leaves no way back to it.
async fn hide(window: Window) {
    window.open("/trades/bakery").await;
    window.look("trade").await;
    window.open("/").await;
    window.press("button[value=kolkata-likes-order]").await;
    window.wait_for("document.querySelector('.card')").await;
    window.escape_twice().await;
    window
        .wait_for("location.pathname === '/trades' && document.querySelector('.trade-list')")
        .await;
    window.look("trades").await;
    let shown: bool = window.ask("document.body.innerText.includes('Trades that fit')").await;
    assert!(!shown);
    window.page.evaluate("history.back()").await.unwrap();
    window.wait_for("location.pathname !== '/trades'").await;
    let shown: bool = window.ask("document.querySelector('.card') !== null").await;
    assert!(!shown, "the way back shows nothing of the plan");
    window.is_content();
}

/// A lost connection is said so, and what was typed stays.
async fn offline(window: Window) {
    window.open("/").await;
    choose(&window, "place", "in-wb-malda").await;
    window.wait_for("document.querySelector('#result .card')").await;
    window
        .page
        .evaluate("window.fetch = () => Promise.reject(new TypeError('lost'))")
        .await
        .unwrap();
    window.press("form#form .send button").await;
    window
        .wait_for("document.querySelector('#status').innerText.startsWith('No connection.')")
        .await;
    let kept: String = window.ask("document.querySelector('[name=place]').value").await;
    assert_eq!(kept, "in-wb-malda");
    window.is_content();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_an_example_to_the_shortlist() {
    for (width, theme) in [(360, "light"), (1280, "light"), (360, "dark"), (1280, "dark")] {
        in_browser(width, theme, example).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_plan_prints_on_one_sheet() {
    in_browser(1280, "dark", paper).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_form_to_the_shortlist() {
    for width in [360, 1280] {
        in_browser(width, "light", form).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_plan_to_a_harmless_page() {
    in_browser(360, "light", hide).await;
    in_browser(320, "dark", hide).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_a_lost_connection_back_to_what_was_typed() {
    in_browser(1280, "light", offline).await;
}
