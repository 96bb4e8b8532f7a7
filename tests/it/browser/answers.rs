//! Answers that are questioned: what matters moves the list, two trades stand side by side, any
//! trade is found by its name, what is not known leads to the field that asks it.

use chromiumoxide::Element;
use chromiumoxide::cdp::browser_protocol::input::InsertTextParams;

use super::window::{Window, in_browser};

const LIST: &str =
    "[...document.querySelectorAll('.tier .card')].map((c) => c.dataset.trade).join()";

impl Window {
    async fn example(&self) {
        self.open("/").await;
        self.press("button[value=nadia-likes-making]").await;
        self.wait_for("document.querySelectorAll('.card').length >= 3").await;
    }

    async fn element(&self, selector: &str) -> Element {
        self.page.find_element(selector).await.unwrap_or_else(|_| panic!("{selector}"))
    }

    async fn list(&self) -> String {
        self.ask(LIST).await
    }
}

/// Sliders answer to the keyboard, say their word, move the list, and keep the focus.
async fn matters(window: Window) {
    window.example().await;
    let before = window.list().await;
    let slider = window.element("#in-priority_earnings").await;
    slider.focus().await.unwrap();
    slider.press_key("End").await.unwrap();
    let said: String = window.ask("document.activeElement.getAttribute('aria-valuetext')").await;
    assert_eq!(said, "Matters most");
    let other = window.element("#in-priority_liking_the_work").await;
    other.focus().await.unwrap();
    other.press_key("Home").await.unwrap();
    window.wait_for(&format!("{LIST} !== '{before}'")).await;
    window.wait_for("document.querySelector('#status').innerText === 'The list is new.'").await;
    let focused: String = window.ask("document.activeElement.id").await;
    assert_eq!(focused, "in-priority_liking_the_work", "the focus stays on the slider");
    let moving: u32 = window.ask("document.getAnimations().length").await;
    assert_eq!(moving, 0, "she asked for less motion");
    let label: String = window.ask("document.activeElement.labels[0].innerText").await;
    assert_eq!(label, "Liking the work");
    window.look("matters").await;
    window.press("[name=clear_priorities]").await;
    window.wait_for("document.querySelector('#in-priority_earnings').value === '2'").await;
    let moved = window.list().await;
    window
        .wait_for(&format!("{LIST} !== '{moved}' || !document.querySelector('#plan[data-busy]')"))
        .await;
    let middle: String = window
        .ask("document.querySelector('#in-priority_earnings').getAttribute('aria-valuetext')")
        .await;
    assert_eq!(middle, "Not said");
    window.is_content();
}

/// Cards move to their places, but not for those who asked for less motion.
async fn motion(window: Window) {
    window.see("light", "no-preference").await;
    window.example().await;
    let moves = "document.getAnimations().length > 0";
    window
        .page
        .evaluate("document.querySelector('#in-priority_liking_the_work').value = 0; \
                   document.querySelector('#in-priority_earnings').value = 4; \
                   document.querySelector('#in-priority_earnings').dispatchEvent(new Event('input', { bubbles: true }))")
        .await
        .unwrap();
    window.wait_for(moves).await;
    window.is_content();
}

/// Another trade beside the one of a card, over the list; back with everything as it was.
async fn contrast(window: Window) {
    window.example().await;
    let before = window.list().await;
    window.press(".tier .card [name=compare]").await;
    window.wait_for("document.querySelector('dialog').open").await;
    window.wait_for("document.querySelectorAll('dialog .versus-row').length === 5").await;
    window.look("contrast").await;
    let choose = "(() => { const list = document.querySelector('dialog #with'); \
                  list.value = 'tailoring'; \
                  list.dispatchEvent(new Event('change', { bubbles: true })); return list.value })()";
    let chosen: String = window.ask(choose).await;
    assert_eq!(chosen, "tailoring");
    window
        .wait_for("document.querySelector('dialog').innerText.includes('You said no to this.')")
        .await;
    window.press("dialog [formaction='/plan']").await;
    window.wait_for("!document.querySelector('dialog').open").await;
    assert_eq!(window.list().await, before);
    // A trade's own page opens over the list as well.
    window.press(".tier .card .actions a").await;
    window.wait_for("document.querySelector('dialog #tasks')").await;
    let address: String = window.ask("location.pathname").await;
    assert_eq!(address, "/");
    window.press("dialog .dialog-bar button").await;
    window.wait_for("!document.querySelector('dialog').open").await;
    assert_eq!(window.list().await, before);
    window.is_content();
}

/// A trade by its Bengali name, wherever it stands; Enter is enough.
async fn search(window: Window) {
    window.example().await;
    let find = window.element("#find").await;
    find.click().await.unwrap();
    window
        .page
        .execute(InsertTextParams::new("\u{9a6}\u{9b0}\u{9cd}\u{99c}\u{9bf}"))
        .await
        .unwrap();
    find.press_key("Enter").await.unwrap();
    window
        .wait_for("document.querySelector('#found').innerText.includes('Not offered now.')")
        .await;
    let language: String = window.ask("document.documentElement.lang").await;
    assert_eq!(language, "en", "Enter chose another language");
    window.look("found").await;
    let find = window.element("#find").await;
    find.click().await.unwrap();
    window.page.evaluate("document.querySelector('#find').value = 'weldar'").await.unwrap();
    window.press("#find-go").await;
    window.wait_for("document.querySelector('#found .near button')").await;
    window.press("#found .near button").await;
    window.wait_for("document.querySelector('#found .card') || document.querySelector('#found .closed-one')").await;
    window.look("found-near").await;
    window.is_content();
}

/// A question leads to the field that asks it, in a step that opens.
async fn unknown(window: Window) {
    window.open("/").await;
    let choose = "(() => { const list = document.querySelector('[name=place]'); \
                  list.value = 'in-wb-malda'; \
                  list.dispatchEvent(new Event('change', { bubbles: true })); return list.value })()";
    let _: String = window.ask(choose).await;
    window.wait_for("document.querySelector('.unknown a')").await;
    window.press("#more-unknown summary").await;
    window.press(".unknown a[href='#field-age_years']").await;
    window.wait_for("document.querySelector('#step-limits').open").await;
    let focused: String = window.ask("document.activeElement.id").await;
    assert_eq!(focused, "field-age_years");
    window.press(".unknown a[href='#step-likes']").await;
    window.wait_for("document.querySelector('#step-likes').open").await;
    window.is_content();
}

/// The button pressed twice, or while an answer is on its way, gives one answer.
async fn twice(window: Window) {
    window.example().await;
    let twice = "(() => { const button = document.querySelector('form#form .send button'); \
                 button.click(); button.click(); return true })()";
    let _: bool = window.ask(twice).await;
    window.wait_for("document.querySelector('#status').innerText === 'The list is new.'").await;
    let (results, cards): (u32, u32) = window
        .ask("[document.querySelectorAll('#result').length, document.querySelectorAll('.tier .card').length]")
        .await;
    assert_eq!(results, 1);
    assert!(cards >= 3);
    window.is_content();
}

/// A busy program says so, and what was typed stays.
async fn busy(window: Window) {
    window.example().await;
    let full = "window.fetch = () => Promise.resolve(new Response('<p>', { status: 503 }))";
    window.page.evaluate(full).await.unwrap();
    window.press("form#form .send button").await;
    window
        .wait_for("document.querySelector('#status').innerText.startsWith('The program is busy.')")
        .await;
    assert!(!window.list().await.is_empty());
    window.is_content();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sliders_move_the_list_and_keep_the_focus() {
    in_browser(1280, "light", matters).await;
    in_browser(360, "dark", matters).await;
    in_browser(1280, "light", motion).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_trades_side_by_side_and_back() {
    in_browser(1280, "light", contrast).await;
    in_browser(360, "dark", contrast).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_trade_is_found_by_its_name() {
    in_browser(360, "light", search).await;
    in_browser(1280, "light", search).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_known_opens_the_step_that_asks() {
    in_browser(360, "light", unknown).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_press_and_a_full_house_lose_nothing() {
    in_browser(1280, "light", twice).await;
    in_browser(1280, "light", busy).await;
}
