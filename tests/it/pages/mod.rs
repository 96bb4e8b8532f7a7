//! The pages as a browser without scripts gets them: forms posted, answers read, weights, headers.

mod activities;
mod contrast;
mod look;
mod plan;
pub(crate) mod server;
mod trade;
mod troubles;
mod words;

use server::address;
use ureq::http::Response;
use ureq::{Agent, Body};

/// What the first view may weigh, compressed, fonts aside.
const FIRST_VIEW_BYTES: usize = 60 * 1024;
/// What the script may weigh as it stands.
const SCRIPT_BYTES: usize = 6 * 1024;

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).build().into()
}

fn get(path: &str) -> Response<Body> {
    agent().get(format!("{}{path}", address())).call().unwrap()
}

fn post(fields: &[(&str, &str)]) -> (u16, String) {
    post_to("/plan", fields)
}

fn post_to(path: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let fields = fields.iter().copied();
    let mut answer = agent().post(format!("{}{path}", address())).send_form(fields).unwrap();
    (answer.status().as_u16(), answer.body_mut().read_to_string().unwrap())
}

fn text(mut answer: Response<Body>) -> String {
    answer.body_mut().read_to_string().unwrap()
}

fn header<'a>(answer: &'a Response<Body>, name: &str) -> &'a str {
    answer.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

/// The addresses of what a page loads.
fn loaded(page: &str) -> Vec<String> {
    let marks = ["src=\"", "href=\"/assets/", "xlink:href=\""];
    let mut found = Vec::new();
    for mark in marks {
        for part in page.split(mark).skip(1) {
            let address = part.split(['"', '#']).next().unwrap();
            let whole = if mark.contains("/assets/") {
                format!("/assets/{address}")
            } else {
                address.to_owned()
            };
            if !found.contains(&whole) {
                found.push(whole);
            }
        }
    }
    found
}

fn compressed(path: &str) -> usize {
    let request = agent().get(format!("{}{path}", address())).header("Accept-Encoding", "gzip");
    let mut answer = request.call().unwrap();
    assert_eq!(header(&answer, "content-encoding"), "gzip", "{path}");
    answer.body_mut().read_to_vec().unwrap().len()
}

#[test]
fn the_first_view_is_light() {
    let parts = loaded(&text(get("/")));
    assert!(parts.len() >= 4, "{parts:?}");
    let weight: usize = parts.iter().map(|part| compressed(part)).sum::<usize>() + compressed("/");
    assert!(weight < FIRST_VIEW_BYTES, "{weight} bytes");
    let script = parts.iter().find(|part| part.contains("page.js")).unwrap();
    assert!(text(get(script)).len() < SCRIPT_BYTES);
}

#[test]
fn nothing_stands_inline_and_nothing_comes_from_elsewhere() {
    let (_, result) = post(&[("press", "nadia-likes-making")]);
    for page in [
        text(get("/")),
        text(get("/trades")),
        text(get("/trades/bakery")),
        text(get("/demand")),
        result,
    ] {
        for inline in [" style=\"", "<style", "onclick=", "<script>", "javascript:", "https://"] {
            assert!(!page.contains(inline), "{inline}");
        }
        assert!(loaded(&page).iter().all(|address| address.starts_with("/assets/")));
        for file in loaded(&page) {
            assert_eq!(get(&file).status(), 200, "{file}");
        }
    }
}

#[test]
fn pages_are_kept_nowhere_and_load_only_their_own() {
    for path in ["/", "/plan", "/trades", "/trades/bakery", "/demand", "/no/such/page"] {
        let answer = get(path);
        assert_eq!(header(&answer, "cache-control"), "no-store", "{path}");
        assert_eq!(header(&answer, "referrer-policy"), "no-referrer", "{path}");
        assert!(header(&answer, "content-security-policy").starts_with("default-src 'self';"));
    }
    let asset = loaded(&text(get("/"))).remove(0);
    assert!(header(&get(&asset), "cache-control").contains("immutable"));
}

#[test]
fn every_example_gets_an_answer_and_is_marked() {
    let start = text(get("/"));
    let ids: Vec<&str> = start
        .split("name=\"press\" value=\"")
        .skip(1)
        .map(|part| part.split('"').next().unwrap())
        .collect();
    assert!(ids.len() >= 8, "{ids:?}");
    assert_eq!(start.matches("class=\"tag\">Fictional").count(), ids.len());
    for id in ids {
        let (status, page) = post(&[("press", id)]);
        assert_eq!(status, 200, "{id}");
        assert!(page.contains("class=\"notice fictional\""), "{id}");
        assert!(page.contains(&format!("name=\"example\" value=\"{id}\"")), "{id}");
        assert!(page.contains("class=\"card\""), "{id}");
        assert!(!page.contains("page-"), "{id}: a message is missing");
        assert!(!page.contains("id=\"fault-place\"><p>"), "{id}");
    }
}

/// The fields of the form as a browser would send them.
fn filled(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form id=\"form\"").nth(1).unwrap().split("</form>").next().unwrap();
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&#38;", "&").replace("&#39;", "'"))
    };
    let mut fields = Vec::new();
    for tag in form.split("<input").skip(1).map(|part| part.split('>').next().unwrap()) {
        let kind = attribute(tag, "type").unwrap();
        if tag.contains(" checked") || ["text", "hidden", "range"].contains(&&*kind) {
            fields.push((attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap()));
        }
    }
    for list in form.split("<select").skip(1) {
        let list = list.split("</select>").next().unwrap();
        let chosen = list.split("<option").find(|option| option.contains(" selected"));
        let value = chosen.and_then(|option| attribute(option, "value")).unwrap_or_default();
        fields.push((attribute(list, "name").unwrap(), value));
    }
    fields
}

fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    page.split(from).nth(1).unwrap().split(to).next().unwrap()
}

fn answer(page: &str) -> &str {
    part(page, "id=\"result\"", "</main>")
}

#[test]
fn a_form_sent_again_unchanged_gets_the_same_answer() {
    let start = text(get("/"));
    for id in start.split("name=\"press\" value=\"").skip(1) {
        let id = id.split('"').next().unwrap();
        let (_, first) = post(&[("press", id)]);
        let fields = filled(&first);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (&**n, &**v)).collect();
        let (status, second) = post(&fields);
        assert_eq!(status, 200, "{id}");
        assert_eq!(answer(&first), answer(&second), "{id}");
    }
}

#[test]
fn the_answer_stands_from_the_first_step_on_and_changes_with_each() {
    let place = ("place", "in-wb-nadia");
    let (status, first) = post(&[place]);
    assert_eq!(status, 200);
    assert!(answer(&first).contains("class=\"card\""));
    assert!(answer(&first).contains("What do you like to do?"));
    let likes =
        [("like_R", "4"), ("like_I", "0"), ("like_A", "4"), ("like_S", "1"), ("like_E", "0")];
    let mut fields = vec![place];
    fields.extend(likes);
    let (_, second) = post(&fields);
    assert_ne!(answer(&first), answer(&second));
    assert!(!answer(&second).contains("What do you like to do?"));
    fields.push(("refuses", "handicraft"));
    let (_, third) = post(&fields);
    assert!(!answer(&second).contains("She said no"));
    assert!(answer(&third).contains("She said no"));
}

#[test]
fn faults_stand_beside_their_fields_and_nothing_is_lost() {
    let (status, page) = post(&[
        ("place", ""),
        ("age_years", "twenty"),
        ("hours_per_week", "500"),
        ("night_work", "perhaps"),
        ("like_R", "4"),
        ("documents", "aadhaar"),
        ("documents_none", "yes"),
        ("refuses_named", "tailorring, <b>zzzz</b>"),
    ]);
    assert_eq!(status, 422);
    let beside = |name: &str| part(&page, &format!("id=\"fault-{name}\">"), "</div>");
    assert!(beside("place").contains("Choose the place first."));
    assert!(beside("age_years").contains("whole number from 0 to 120"));
    assert!(beside("hours_per_week").contains("number from 0 to 168"));
    assert!(beside("night_work").contains("Choose one of the answers"));
    assert!(beside("documents").contains("Keep one of the two."));
    assert!(
        beside("refuses_named").contains("Did you mean: Tailor"),
        "{}",
        beside("refuses_named")
    );
    assert!(!page.contains("<b>zzzz</b>"));
    assert_eq!(beside("lift_kg"), "");
    let list = part(&page, "id=\"faults\"", "</ul>");
    assert!(list.matches("<li>").count() >= 6, "{list}");
    for kept in ["value=\"twenty\"", "value=\"500\"", "name=\"like_R\" value=\"4\" checked"] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(!page.contains("class=\"card\""));
}

#[test]
fn absurd_forms_are_answered_with_what_to_do() {
    let (status, page) = post(&[("place", "in-wb-nadia"), ("what_is_this", "1")]);
    assert_eq!(status, 422);
    assert!(page.contains("Please start again."));
    let (status, page) = post(&[("place", "in-wb-nadia"), ("place", "in-wb-howrah")]);
    assert_eq!(status, 422);
    assert!(part(&page, "id=\"fault-place\">", "</div>").contains("Choose one"));
    let (status, page) = post(&[("press", "no-such-person")]);
    assert_eq!(status, 422);
    assert!(page.contains("Please start again."));
    let long = "x".repeat(70 * 1024);
    let (status, page) = post(&[("refuses_named", &long)]);
    assert_eq!(status, 413);
    assert!(page.contains("That was too much for one form"));
    let request = agent().post(format!("{}/plan", address())).content_type("application/json");
    let answer = request.send("{}").unwrap();
    assert_eq!(answer.status(), 415);
    assert!(text(answer).contains("We could not read the form"));
    let answer = get("/trades/no-such-trade");
    assert_eq!(answer.status(), 404);
    assert!(text(answer).contains("This page is not here"));
}

#[test]
fn trades_are_found_in_any_language() {
    for (words, found) in [("bakery", "/trades/bakery"), ("বেকারি", "/trades/bakery")] {
        let address = format!("{}/trades", address());
        let page = text(agent().get(address).query("q", words).call().unwrap());
        assert!(page.contains(&format!("href=\"{found}\"")), "{words}");
    }
    let page = text(get("/trades?q=qqqqqqq"));
    assert!(page.contains("Nothing found."));
    let page = text(get("/trades/bakery"));
    for part in ["A day at work", "What it asks", "What to watch out for", "O*NET-SOC"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.contains("lang=\"bn\""));
}

#[test]
fn the_plan_says_no_more_in_title_and_address_than_any_page() {
    let (_, page) = post(&[("press", "nadia-likes-making")]);
    assert_eq!(part(&page, "<title>", "</title>"), "Plan · Swadhin");
    assert!(page.contains("method=\"post\" action=\"/plan\""));
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn a_way_to_a_trade_is_shown_in_steps_and_stands_first_in_its_group() {
    let (_, page) = post(&[("press", "north-24-parganas-own-stall")]);
    assert!(page.contains("A way there:"));
    for group in page.split("<details class=\"closed-group\">").skip(1) {
        let group = group.split("</details>").next().unwrap();
        let rows: Vec<bool> =
            group.split("<li><a ").skip(1).map(|row| row.contains("class=\"way\"")).collect();
        let first = rows.iter().take_while(|way| **way).count();
        assert_eq!(first, rows.iter().filter(|way| **way).count(), "{rows:?}");
    }
    let way = page.split("class=\"way\"").nth(1).unwrap();
    let way = way.split("</div>").next().unwrap();
    assert!((1..=3).contains(&way.matches("<li>").count()), "{way}");
    assert!(way.contains("<p>Then it comes "), "{way}");
}
