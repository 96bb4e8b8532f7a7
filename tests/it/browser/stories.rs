//! Three stories from end to end, in English and Bengali, on a phone and on a laptop: from the
//! first visit to the shortlist; from "why not?" to a way there; to the most flooded trade of a
//! district. Pictures of where each leads are kept and compared.

use serde_json::{Value, json};

use super::picture::is_as_kept;
use super::plan::choose;
use super::window::{Window, in_browser, pictures};
use crate::pages::server::address;

const WIDTHS: [u32; 2] = [360, 1280];
const LANGUAGES: [&str; 2] = ["en", "bn"];
/// Any letter of the Bengali script, as a pattern of the browser.
const BENGALI: &str = "/[\\u0980-\\u09FF]/";

impl Window {
    /// Opens the plan and presses the language.
    async fn plan_in(&self, language: &str) {
        self.open("/").await;
        self.press(&format!(".languages [value={language}]")).await;
        let there = "location.pathname === '/plan' && document.readyState === 'complete'";
        self.wait_for(&format!("{there} && document.documentElement.lang === '{language}'")).await;
    }

    /// Every heading and button of the page is in the language.
    async fn speaks(&self, language: &str) {
        let foreign: Vec<String> = self
            .ask(&format!(
                "[...document.querySelectorAll('main h1, main h2, main h3:not(:has([lang])), \
                 main button:not([lang]), main legend, main summary')] \
                 .filter((part) => part.offsetParent && part.innerText.trim()) \
                 .map((part) => part.innerText.trim()) \
                 .filter((text) => {BENGALI}.test(text) !== {})",
                language == "bn"
            ))
            .await;
        assert_eq!(foreign, Vec::<String>::new(), "{}, {language}", self.name);
    }

    /// Takes a picture of what is in view, and compares it with the one that is kept.
    async fn keeps(&self, name: &str, selector: &str) {
        let shown = format!(
            "(() => {{ document.activeElement.blur(); \
             document.querySelector('{selector}').scrollIntoView({{ behavior: 'instant' }}); \
             return document.fonts.ready.then(() => true) }})()"
        );
        let _: bool = self.ask(&shown).await;
        let path = pictures().join(format!("story-{name}-{}.png", self.name));
        let view = chromiumoxide::page::ScreenshotParams::builder().build();
        self.page.save_screenshot(view, &path).await.unwrap();
        is_as_kept(&path);
    }
}

/// She has never been here: a place, what she likes, and the list stands there.
async fn shortlist(window: Window, language: &'static str) {
    window.plan_in(language).await;
    window.speaks(language).await;
    window.keeps(&format!("first-visit-{language}"), "header").await;
    choose(&window, "place", "in-wb-nadia").await;
    window.wait_for("document.querySelectorAll('.tier .card').length >= 3").await;
    window.press("[data-step=likes]").await;
    window.wait_for("document.querySelector('#step-likes').open").await;
    for (scale, liking) in [("R", 4), ("I", 1), ("A", 4), ("S", 2), ("E", 1), ("C", 2)] {
        window.press(&format!("input[name=like_{scale}][value='{liking}']")).await;
    }
    window.press("form#form .send button").await;
    window.wait_for("document.activeElement.id === 'result'").await;
    window.wait_for("!document.querySelector('#plan[data-busy]')").await;
    let cards: Vec<Vec<usize>> = window
        .ask(
            "[...document.querySelectorAll('.tier .card')].map((card) => \
             ['.why li', '.watch li', '.bar-row', '.interval'].map((part) => \
             card.querySelectorAll(part).length))",
        )
        .await;
    assert!((3..=5).contains(&cards.len()), "{cards:?}");
    for parts in &cards {
        assert!((1..=3).contains(&parts[0]) && (1..=3).contains(&parts[1]), "{parts:?}");
        assert_eq!(parts[2..], [5, 1]);
    }
    window.speaks(language).await;
    window.look(&format!("whole-shortlist-{language}")).await;
    window.keeps(&format!("shortlist-{language}"), "#result").await;
    window.is_content();
}

/// The ways of the example to trades that are not offered, as the interface gives them.
fn ways(example: &str) -> Vec<Value> {
    let profile: Value = serde_json::from_str(&crate::support::example(example)).unwrap();
    let url = format!("{}/api/v1/recommendations", address());
    let ranking: Value =
        ureq::post(&url).send_json(&profile).unwrap().body_mut().read_json().unwrap();
    let closed = ranking["not_offered"].as_array().unwrap().iter();
    closed.filter(|closed| closed["pathway"].is_array()).cloned().collect()
}

/// She asks why a trade is not there, reads a way to it, goes the first step, and it is there.
async fn pathway(window: Window, language: &'static str) {
    let ways = ways("north-24-parganas-own-stall.json");
    let one_step = |way: &&Value| way["pathway"].as_array().unwrap().len() == 1;
    let way = ways.iter().find(one_step).expect("an example with a way of one step");
    let step = &way["pathway"][0];
    assert_eq!(step["change"]["pointer"], json!("/education/highest_class"));
    let trade = way["trade"].as_str().unwrap();
    window.plan_in(language).await;
    window.press("button[value=north-24-parganas-own-stall]").await;
    window.wait_for("document.querySelector('.tier .card')").await;
    window.press("#not-offered > summary").await;
    let group = format!(".closed-group:has(a[href=\"/trades/{trade}\"])");
    window.press(&format!("{group} > summary")).await;
    window.wait_for(&format!("document.querySelector('{group}').open")).await;
    let row = format!("document.querySelector('{group} li:has(a[href=\"/trades/{trade}\"])')");
    window.wait_for(&format!("{row}.querySelector('.way ol')")).await;
    let said: String = window.ask(&format!("{row}.innerText")).await;
    let rank = digits(&step["new_rank"].to_string(), language);
    let class = digits(&step["change"]["to"].to_string(), language);
    assert!(said.contains(&class), "{class} in {said}");
    let end: String = window.ask(&format!("{row}.querySelector('.way p').innerText")).await;
    assert!(!end.is_empty(), "the rank that the way leads to is said");
    window.look(&format!("whole-way-{language}")).await;
    // She goes the step.
    choose(&window, "highest_class", &step["change"]["to"].to_string()).await;
    window.wait_for(&format!("!document.querySelector('{group}')")).await;
    let title: String = way["title"].as_str().unwrap().to_owned();
    let field = window.page.find_element("#find").await.unwrap();
    field.click().await.unwrap();
    field.type_str(&title).await.unwrap();
    window.press("#find-go").await;
    window.wait_for("document.querySelector('#found p')").await;
    let found: String = window.ask("document.querySelector('#found').innerText").await;
    assert!(found.contains(&rank), "{rank} in {found}");
    window.speaks(language).await;
    window.keeps(&format!("way-{language}"), "#result").await;
    window.is_content();
}

fn digits(number: &str, language: &str) -> String {
    let local = |digit: char| match digit.to_digit(10) {
        Some(value) if language == "bn" => char::from_u32(u32::from('০') + value).unwrap(),
        _ => digit,
    };
    number.chars().map(local).collect()
}

/// A manager asks where too many women are in training: Nadia, the fullest trade first.
async fn flooded(window: Window, language: &'static str) {
    let url = format!("{}/api/v1/demand/in-wb-nadia?limit=200", address());
    let listed: Value = ureq::get(&url).call().unwrap().body_mut().read_json().unwrap();
    let saturation = |row: &&Value| row["supply"]["saturation"].as_f64().unwrap();
    let rows = listed["rows"].as_array().unwrap();
    let fullest = rows.iter().max_by(|a, b| saturation(a).total_cmp(&saturation(b))).unwrap();
    window.plan_in(language).await;
    window.press("header a[href='/demand']").await;
    window.wait_for("location.pathname === '/demand' && document.querySelector('table')").await;
    let chosen = "(() => { const list = document.querySelector('#place'); \
                  list.value = 'in-wb-nadia'; return list.value })()";
    assert_eq!(window.ask::<String>(chosen).await, "in-wb-nadia");
    window.press(".filter-send button").await;
    window.wait_for("new URLSearchParams(location.search).get('place') === 'in-wb-nadia'").await;
    // The head of a column turns its order round: pressed until the fullest stands first.
    let by = "document.querySelector('thead a[href*=\"sort=saturation\"]')";
    let fullest_first = "document.querySelector('[aria-sort=descending] \
                         a[href*=\"sort=saturation\"]')";
    while !window.ask::<bool>(&format!("Boolean({fullest_first})")).await {
        let before: String = window.ask("location.search").await;
        let _: bool = window.ask(&format!("({by}.click(), true)")).await;
        window.wait_for(&format!("location.search !== '{before}'")).await;
        window
            .wait_for("document.readyState === 'complete' && document.querySelector('table')")
            .await;
    }
    let first: String = window
        .ask("document.querySelector('tbody tr a[href*=\"trade=\"]').getAttribute('href')")
        .await;
    let trade = fullest["trade"].as_str().unwrap();
    assert!(first.contains(&format!("trade={trade}")), "{trade} is not first: {first}");
    window.speaks(language).await;
    window.look(&format!("whole-flooded-{language}")).await;
    window.keeps(&format!("flooded-{language}"), "header").await;
    let open = format!("(() => {{ location.href = '{first}'; return true }})()");
    let _: bool = window.ask(&open).await;
    window.wait_for(&format!("location.search.includes('trade={trade}')")).await;
    window.wait_for("document.readyState === 'complete' && document.querySelector('h1')").await;
    window.look(&format!("whole-flooded-trade-{language}")).await;
    // What is asked of the market stands in the address: nothing there is about a person.
    window.requests.lock().unwrap().retain(|url| !url.contains("/demand?"));
    window.is_content();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_from_the_first_visit_to_the_shortlist() {
    for width in WIDTHS {
        for language in LANGUAGES {
            in_browser(width, "light", |window| shortlist(window, language)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_from_why_not_to_a_way() {
    for width in WIDTHS {
        for language in LANGUAGES {
            in_browser(width, "light", |window| pathway(window, language)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_to_the_most_flooded_trade_of_nadia() {
    for width in WIDTHS {
        for language in LANGUAGES {
            in_browser(width, "light", |window| flooded(window, language)).await;
        }
    }
}
