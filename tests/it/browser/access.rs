//! axe finds nothing serious on any page, in either theme, on a phone and on a laptop.

use super::window::{Window, in_browser};

/// The checker as it stands in `axe/`.
const AXE: &str = include_str!("axe/axe.min.js");

/// Findings that count, with where they are; `region`-like advice of less weight does not.
const FINDINGS: &str = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => \
     violations.filter((one) => ['serious', 'critical'].includes(one.impact)).flatMap((one) => \
         one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`)))";

impl Window {
    /// Asserts that axe finds nothing serious on the page as it stands.
    async fn is_accessible(&self, page: &str) {
        self.page.evaluate(AXE).await.unwrap();
        let found: Vec<String> = self.ask(FINDINGS).await;
        assert_eq!(found, Vec::<String>::new(), "{page}, {}", self.name);
    }

    /// Unfolds everything that is folded.
    async fn unfold(&self) {
        let all = "document.querySelectorAll('details').forEach((part) => { part.open = true; })";
        self.page.evaluate(all).await.unwrap();
    }
}

/// Pages that stand at an address of their own.
const ADDRESSES: [&str; 10] = [
    "/",
    "/activities",
    "/trades",
    "/trades/bakery",
    "/demand",
    "/demand?trade=tailoring",
    "/demand?trade=tailoring&place=in-wb-nadia",
    "/demand?place=np-mustang",
    "/demand?sort=colour",
    "/no/such/page",
];

async fn addresses(window: Window) {
    for path in ADDRESSES {
        window.open(path).await;
        window.unfold().await;
        window.is_accessible(path).await;
    }
}

async fn shortlist(window: Window) {
    window.open("/").await;
    window.press("button[value=nadia-likes-making]").await;
    window.wait_for("document.querySelectorAll('.card').length >= 3").await;
    window.unfold().await;
    window.is_accessible("the shortlist").await;
    window.press(".tier .card [name=compare]").await;
    window.wait_for("document.querySelectorAll('dialog .versus-row').length === 5").await;
    window.is_accessible("two trades side by side").await;
}

/// A checker that finds nothing anywhere proves nothing.
async fn finds_faults(window: Window) {
    window.open("/").await;
    let spoil = "document.querySelector('h1').outerHTML = '<img src=\"/assets/mark.svg\">'";
    window.page.evaluate(spoil).await.unwrap();
    window.page.evaluate(AXE).await.unwrap();
    let found: Vec<String> = window.ask(FINDINGS).await;
    assert!(found.iter().any(|finding| finding.starts_with("image-alt")), "{found:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_serious_on_any_page() {
    for (width, theme) in [(360, "light"), (1280, "dark")] {
        in_browser(width, theme, addresses).await;
        in_browser(width, theme, shortlist).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_checker_finds_what_is_wrong() {
    in_browser(360, "light", finds_faults).await;
}
