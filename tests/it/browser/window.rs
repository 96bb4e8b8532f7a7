//! A browser window: what it is asked, what it asks for, what it complains of, and pictures of it.

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
use chromiumoxide::cdp::js_protocol::runtime::EventExceptionThrown;
use chromiumoxide::handler::viewport::Viewport;
use chromiumoxide::page::{Page, ScreenshotParams};
use futures_util::StreamExt;

use crate::pages::server::address;

/// Windows ask for less motion: a pointer misses what glides, and so would these stories at times.
const STILL: &str = "reduce";
/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);
pub(crate) const HEIGHT: u32 = 900;

/// A browser window with what it asked for and what it complained of.
pub(crate) struct Window {
    pub(crate) page: Page,
    pub(crate) width: u32,
    pub(crate) name: String,
    pub(crate) requests: Arc<Mutex<Vec<String>>>,
    pub(crate) complaints: Arc<Mutex<Vec<String>>>,
}

impl Window {
    async fn new(browser: &Browser, width: u32, theme: &str) -> Self {
        let page = browser.new_page("about:blank").await.unwrap();
        let (requests, complaints) = (Arc::default(), Arc::default());
        let window = Self { page, width, name: format!("{width}-{theme}"), requests, complaints };
        window.see(theme, STILL).await;
        window.listen().await;
        window.fit().await;
        window
    }

    /// The theme, and how much motion she wants.
    pub(crate) async fn see(&self, theme: &str, motion: &str) {
        let scheme = MediaFeature::new("prefers-color-scheme", theme);
        let motion = MediaFeature::new("prefers-reduced-motion", motion);
        self.page.emulate_media_features(vec![scheme, motion]).await.unwrap();
    }

    /// Gives the window its size; a picture of a whole page takes it away.
    pub(crate) async fn fit(&self) {
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

    pub(crate) async fn open(&self, path: &str) {
        self.page.goto(format!("{}{path}", address())).await.unwrap();
        self.wait_for("document.readyState === 'complete'").await;
    }

    pub(crate) async fn press(&self, selector: &str) {
        let element = self.page.find_element(selector).await;
        element.unwrap_or_else(|_| panic!("{selector}")).click().await.unwrap();
    }

    pub(crate) async fn ask<T: serde::de::DeserializeOwned>(&self, expression: &str) -> T {
        self.page.evaluate(expression).await.unwrap().into_value().unwrap()
    }

    /// Escape twice within one turn: a busy machine must not part the presses by a second.
    pub(crate) async fn escape_twice(&self) {
        let twice = "['first', 'second'].forEach(() => document.body.dispatchEvent(\
                     new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))";
        self.page.evaluate(twice).await.unwrap();
    }

    /// Waits until an expression is true.
    pub(crate) async fn wait_for(&self, expression: &str) {
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
    pub(crate) async fn look(&self, name: &str) {
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
    pub(crate) fn is_content(&self) {
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

pub(crate) fn pictures() -> PathBuf {
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

pub(crate) async fn in_browser<F: Future<Output = ()>>(
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
