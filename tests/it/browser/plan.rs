//! The plan: from an example or the form to the shortlist, to paper, to a harmless page.

use std::fs;

use chromiumoxide::cdp::browser_protocol::page::PrintToPdfParams;

use super::window::{Window, in_browser, pictures};

/// From the first visit to the shortlist of an example, and to why others are not on it.
async fn example(window: Window) {
    window.open("/").await;
    window.look("start").await;
    window.press("button[value=nadia-likes-making]").await;
    window.wait_for("document.querySelectorAll('.card').length >= 3").await;
    let where_we_are: String = window.ask("location.pathname + location.search").await;
    assert_eq!(where_we_are, "/", "the answer takes its place on the page");
    let cards: Vec<String> =
        window.ask("[...document.querySelectorAll('.card')].map((card) => card.textContent)").await;
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

pub(crate) async fn choose(window: &Window, name: &str, value: &str) {
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
