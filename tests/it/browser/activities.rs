//! The activities: answered by keys and by touch, with a pause, and used in the plan.

use std::time::Duration;

use super::window::{Window, in_browser};

/// Longer than what the page takes for a double press.
const APART: Duration = Duration::from_millis(300);
const SENTENCE: &str = "document.querySelector('#sentence').textContent";
const LETTERS: &str = "document.querySelector('#form [name=activities]').value";

impl Window {
    /// Presses a key where the focus is.
    async fn key(&self, key: &str, code: &str) {
        let script = format!(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', \
             {{ key: '{key}', code: '{code}', bubbles: true, cancelable: true }}))"
        );
        self.page.evaluate(script).await.unwrap();
    }

    /// Waits until the card of a number is shown and no press counts as a double one.
    async fn card(&self, number: usize) {
        self.wait_for(&format!(
            "document.querySelector('#progress').textContent === '{number} of 48'"
        ))
        .await;
        tokio::time::sleep(APART).await;
    }
}

/// From the plan through all cards by keys, with a pause, and back into the plan.
async fn keys(window: Window) {
    window.open("/").await;
    let choose = "(() => { const list = document.querySelector('[name=place]'); \
                  list.value = 'in-wb-nadia'; document.querySelector('#step-likes').open = true })()";
    window.page.evaluate(choose).await.unwrap();
    window.press("[formaction='/activities']").await;
    window.wait_for("location.pathname === '/activities'").await;
    window.card(1).await;
    window.wait_for("document.activeElement.id === 'sentence'").await;
    window.look("activities-card").await;
    for number in 1..=47 {
        // The kinds take turns, so that every sixth card is of the same one.
        let key = match number % 6 {
            3 => 1,
            4 => 2,
            _ => 3,
        };
        window.key(&key.to_string(), &format!("Digit{key}")).await;
        window.card(number + 1).await;
        if number == 10 {
            window.key("ArrowLeft", "ArrowLeft").await;
            window.card(10).await;
            window.look("activities-back").await;
            window.key("ArrowRight", "ArrowRight").await;
            window.card(11).await;
        }
        if number == 20 {
            pause(&window).await;
        }
    }
    let letters: String = window.ask(LETTERS).await;
    assert!(letters.starts_with("ddludd") && letters.ends_with("ddlud-"), "{letters}");
    window.key("3", "Digit3").await;
    window.wait_for("document.querySelector('.scales')").await;
    window.look("activities-result").await;
    tokio::time::sleep(APART).await;
    window.press("[form=leave]").await;
    window.wait_for("location.pathname === '/plan' && document.querySelector('.card')").await;
    let likes: String = window.ask("document.querySelector('#step-likes').textContent").await;
    assert!(likes.contains("From 48 of 48 activities"), "{likes}");
    window.page.evaluate("document.querySelector('#step-likes').open = true").await.unwrap();
    window.look("activities-plan").await;
    window.press("[name=clear]").await;
    window.wait_for("document.querySelector('input[name=like_R]')").await;
    let place: String = window.ask("document.querySelector('[name=place]').value").await;
    assert_eq!(place, "in-wb-nadia");
    window.is_content();
}

async fn pause(window: &Window) {
    window.press("[name=go][value=pause]").await;
    window.wait_for("document.body.innerText.includes('20 of 48 answered')").await;
    window.look("activities-pause").await;
    tokio::time::sleep(APART).await;
    window.press("[value=resume]").await;
    window.card(21).await;
}

/// A double press answers one card; a lost connection keeps the answers and says so.
async fn touch(window: Window) {
    window.open("/activities").await;
    window.card(1).await;
    let twice =
        "(() => { const face = document.querySelector('.face'); face.click(); face.click() })()";
    window.page.evaluate(twice).await.unwrap();
    window.card(2).await;
    let letters: String = window.ask(LETTERS).await;
    assert_eq!(letters.matches('l').count(), 1);
    window.press(".face.disliked").await;
    window.card(3).await;
    let sentence: String = window.ask(SENTENCE).await;
    let lost = "window.fetch = () => Promise.reject(new TypeError('lost'))";
    window.page.evaluate(lost).await.unwrap();
    window.press("[name=go][value=pause]").await;
    window
        .wait_for("document.querySelector('#status').innerText.startsWith('No connection.')")
        .await;
    window.press("#leave button").await;
    window.press(".languages button[lang=bn]").await;
    let (still, letters): (String, String) =
        (window.ask(SENTENCE).await, window.ask(LETTERS).await);
    assert_eq!(still, sentence);
    assert!(letters.starts_with("ld-"), "{letters}");
    window.press(".face.liked").await;
    window.card(4).await;
    let small: Vec<f64> = window
        .ask(
            "[...document.querySelectorAll('main button:not([hidden])')]\
             .map((button) => button.getBoundingClientRect())\
             .flatMap((box) => [box.width, box.height]).filter((side) => side > 0 && side < 44)",
        )
        .await;
    assert_eq!(small, Vec::<f64>::new(), "every target is large enough");
    let faces: f64 = window
        .ask(
            "Math.min(...[...document.querySelectorAll('.face')].map((face) => face.offsetHeight))",
        )
        .await;
    assert!(faces >= 64.0, "{faces}");
    window.is_content();
}

/// In Bengali, changed to in the middle.
async fn bengali(window: Window) {
    window.open("/activities").await;
    window.card(1).await;
    window.press(".face.liked").await;
    window.card(2).await;
    window.press(".languages button[lang=bn]").await;
    window.wait_for("document.documentElement.lang === 'bn'").await;
    let letters: String = window.ask(LETTERS).await;
    assert!(letters.starts_with("l-"), "{letters}");
    window.look("activities-bengali").await;
    window.is_content();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_plan_through_the_activities_and_back() {
    for width in [360, 1280] {
        in_browser(width, "light", keys).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_a_double_press_and_a_lost_connection_to_the_next_activity() {
    in_browser(320, "dark", touch).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_one_language_to_another_amid_the_activities() {
    for width in [360, 1280] {
        in_browser(width, "light", bengali).await;
    }
}
