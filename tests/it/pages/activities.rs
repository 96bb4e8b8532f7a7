//! The activity inventory as a browser without scripts gets it: every card posted, a pause, the
//! way back, and the answers in the plan.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::server::address;
use super::{FIRST_VIEW_BYTES, agent, answer, compressed, filled, get, header, loaded, part, text};

/// A page with the status that it came with.
struct Shown {
    status: u16,
    html: String,
}

fn post_to(path: &str, fields: &[(String, String)]) -> Shown {
    let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let mut answer = agent().post(format!("{}{path}", address())).send_form(fields).unwrap();
    assert_eq!(header(&answer, "cache-control"), "no-store");
    Shown { status: answer.status().as_u16(), html: answer.body_mut().read_to_string().unwrap() }
}

fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

impl Shown {
    /// The page after a button of its form, with everything that the form carries.
    fn press(&self, name: &str, value: &str) -> Self {
        assert_eq!(self.status, 200, "{}", self.html);
        let button = format!("name=\"{name}\" value=\"{value}\"");
        assert!(self.html.contains(&button), "no button {button}");
        let mut fields = filled(&self.html);
        fields.push((name.to_owned(), value.to_owned()));
        post_to("/activities", &fields)
    }

    /// The plan after the form that leads back to it.
    fn leave(&self) -> Self {
        let form = part(&self.html, "<form id=\"leave\"", "</form>");
        post_to("/plan", &filled(&format!("<form id=\"form\"{form}</form>")))
    }

    fn sentence(&self) -> &str {
        part(part(&self.html, "<h1 id=\"sentence\"", "</h1>"), ">", "\u{0}")
    }

    fn progress(&self) -> &str {
        part(&self.html, "<p id=\"progress\" role=\"status\">", "</p>")
    }

    fn letters(&self) -> String {
        let fields = filled(&self.html);
        fields.into_iter().find(|(name, _)| name == "activities").unwrap().1
    }
}

/// Scale and English sentence of every activity, as the instrument's file has them.
fn items() -> Vec<(String, String)> {
    let file = include_str!("../../../data/instruments/activity-48.toml");
    let table: toml::Table = file.parse().unwrap();
    let text = |item: &toml::Value, key: &str| item[key].as_str().unwrap().to_owned();
    let items = table["items"].as_array().unwrap().iter();
    items.map(|item| (text(item, "scale"), text(item, "en"))).collect()
}

/// How she answers: how many of a scale's eight activities she likes, and is unsure of.
fn likes() -> BTreeMap<&'static str, (usize, usize)> {
    [("R", (2, 1)), ("I", (1, 0)), ("A", (7, 1)), ("S", (5, 2)), ("E", (3, 0)), ("C", (0, 3))]
        .into()
}

/// The letters of those answers, in the order of the cards.
fn answers() -> Vec<char> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let each = items().into_iter().map(|(scale, _)| {
        let (liked, unsure) = likes()[scale.as_str()];
        let count = seen.entry(scale).or_default();
        *count += 1;
        if *count <= liked {
            'l'
        } else if *count <= liked + unsure {
            'u'
        } else {
            'd'
        }
    });
    each.collect()
}

/// The scores that those answers make: liked and half of unsure.
fn scores() -> Value {
    let half = |count: usize| f64::from(u32::try_from(count).unwrap()) / 2.0;
    let each = likes()
        .into_iter()
        .map(|(scale, (liked, unsure))| (scale.to_owned(), json!(half(2 * liked + unsure))));
    Value::Object(each.collect())
}

const PLAN: [(&str, &str); 5] = [
    ("place", "in-wb-nadia"),
    ("like_R", "4"),
    ("documents", "aadhaar"),
    ("documents", "bank_account"),
    ("refuses_named", "tailoring, <b>"),
];

/// The cards of a plan's shortlist with their scores, by id.
fn shortlist(page: &str) -> BTreeMap<String, String> {
    let cards = answer(page).split("aria-labelledby=\"name-card-").skip(1);
    cards
        .map(|card| {
            let score = part(card, "class=\"score\">", "<").to_owned();
            (card.split('"').next().unwrap().to_owned(), score)
        })
        .collect()
}

/// The shortlist of the same interests given as a document.
fn shortlist_of(profile: &Value) -> BTreeMap<String, String> {
    let request = agent().post(format!("{}/api/v1/recommendations", address()));
    let ranking: Value = request.send_json(profile).unwrap().body_mut().read_json().unwrap();
    let listed = ranking["shortlist"].as_array().unwrap();
    let ranked = ranking["ranked"].as_array().unwrap().iter();
    ranked
        .filter(|one| listed.contains(&one["trade"]))
        .map(|one| {
            let score = one["score"].as_f64().unwrap();
            (one["trade"].as_str().unwrap().to_owned(), format!("{score:.0}"))
        })
        .collect()
}

#[test]
fn every_card_is_answered_by_posting_with_a_pause_and_the_way_back() {
    let items = items();
    let answers = answers();
    let mut page = post_to("/activities", &fields(&[("place", "in-wb-nadia"), ("like_R", "4")]));
    for (at, (_, sentence)) in items.iter().enumerate() {
        assert_eq!(page.sentence(), sentence);
        assert_eq!(page.progress(), format!("{} of 48", at + 1));
        if at == 11 {
            let pause = page.press("go", "pause");
            assert!(pause.html.contains("11 of 48 answered"));
            page = pause.press("go", "resume");
            assert_eq!(page.sentence(), sentence);
        }
        if at == 20 {
            let before = page.press("go", "back");
            assert_eq!(before.sentence(), items[19].1);
            assert!(before.html.contains("aria-pressed=\"true\""));
            let changed = before.press("answer", if answers[19] == 'l' { "d" } else { "l" });
            assert_eq!(changed.sentence(), sentence);
            assert_ne!(changed.letters(), page.letters());
            page = changed.press("go", "back").press("answer", &answers[19].to_string());
        }
        page = page.press("answer", &answers[at].to_string());
    }
    assert_eq!(page.letters(), answers.iter().collect::<String>());
    assert!(page.html.contains("48 of 48 answered"));
    assert!(page.html.contains("7.5 of 8") && page.html.contains("1.5 of 8"));
    assert!(page.html.contains("Your likes show a clear pattern."));
    assert!(page.html.contains("No study has tested them yet."));
    let plan = page.leave();
    assert_eq!(plan.status, 200);
    assert!(plan.html.contains("From 48 of 48 activities"));
    assert!(plan.html.contains("They count in place of the quick answers."));
    let profile = json!({
        "schema": "profile/1",
        "place": "in-wb-nadia",
        "interests": { "instrument": "activity-48", "scores": scores() },
    });
    assert_eq!(shortlist(&plan.html), shortlist_of(&profile));
    assert!(shortlist(&plan.html).len() >= 3);
    let cleared = fields(&[("clear", "activities")]);
    let plan = post_to("/plan", &[filled(&plan.html), cleared].concat());
    assert!(!plan.html.contains("From 48 of 48"));
    assert!(plan.html.contains("name=\"like_R\" value=\"4\" checked"), "the quick answer is back");
    assert!(plan.html.contains("Go through 48 pictures together"));
}

#[test]
fn the_plan_travels_along_and_comes_back_as_it_was() {
    let page = post_to("/activities", &fields(&PLAN)).press("answer", "l").press("go", "skip");
    assert_eq!(page.progress(), "3 of 48");
    assert!(!page.html.contains("<b>"), "what was typed is no markup");
    for (name, value) in fields(&PLAN) {
        assert!(
            filled(&page.html)
                .contains(&(name.clone(), value.replace('<', "&#60;").replace('>', "&#62;"))),
            "{name}"
        );
    }
    let plan = page.leave();
    assert!(plan.html.contains("1 of 48 activities answered."));
    assert!(plan.html.contains("The quick answers count until then."));
    assert!(plan.html.contains("name=\"like_R\" value=\"4\" checked"));
    assert!(plan.html.contains("name=\"documents\" value=\"bank_account\" checked"));
    let again = post_to("/activities", &filled(&plan.html));
    assert_eq!((again.progress(), again.letters().as_str().get(..3)), ("2 of 48", Some("l--")));
}

#[test]
fn a_double_press_answers_one_card_once() {
    let first = get("/activities");
    let fields = filled(&text(first));
    let pressed = [fields.clone(), self::fields(&[("answer", "l")])].concat();
    let (once, twice) = (post_to("/activities", &pressed), post_to("/activities", &pressed));
    assert_eq!(once.html, twice.html);
    assert_eq!(once.letters().matches('l').count(), 1);
}

#[test]
fn the_language_changes_in_the_middle_without_losing_answers() {
    let page = post_to("/activities", &fields(&PLAN)).press("answer", "l").press("answer", "d");
    let mut asked = filled(&page.html);
    asked.push(("lang".to_owned(), "bn".to_owned()));
    let bengali = post_to("/activities", &asked);
    assert!(bengali.html.contains("<html lang=\"bn\">"));
    assert_eq!(bengali.sentence(), "চালের গোলা দিয়ে মেঝেতে আলপনা আঁকা");
    assert_eq!(bengali.progress(), "৪৮টির মধ্যে ৩ নম্বর");
    assert_eq!(bengali.letters(), page.letters());
    let pause = page.press("go", "pause");
    let mut asked = filled(&pause.html);
    asked.push(("lang".to_owned(), "hi".to_owned()));
    let hindi = post_to("/activities", &asked);
    assert!(hindi.html.contains("४८ में से २ के जवाब दिए गए"));
}

#[test]
fn too_few_answers_say_what_is_missing_and_what_it_means() {
    // One kind with six of its eight answered is left out; two are too many.
    let (items, answers) = (items(), answers());
    let without = |scales: &[&str]| {
        let mut left: Vec<&str> = scales.iter().flat_map(|scale| [*scale; 2]).collect();
        let letters = items.iter().zip(&answers).map(|((scale, _), letter)| {
            let at = left.iter().position(|one| one == scale);
            at.map_or(*letter, |at| {
                left.remove(at);
                '-'
            })
        });
        letters.collect::<String>()
    };
    let one = without(&["E"]);
    let result = post_to("/activities", &fields(&[("activities", &one), ("go", "result")]));
    assert!(result.html.contains("Too few answers: 6. It needs 7."));
    assert!(result.html.contains("One kind has too few answers."));
    assert!(result.html.contains("Use this in the plan"));
    let two = without(&["E", "R"]);
    let result = post_to("/activities", &fields(&[("activities", &two), ("go", "result")]));
    assert!(result.html.contains("Too few answers to say what you like."));
    assert!(!result.html.contains("Use this in the plan"));
    assert!(result.html.contains(">Go on<"), "{}", result.html);
    let alike = "u".repeat(48);
    let result = post_to("/activities", &fields(&[("activities", &alike)]));
    assert!(result.html.contains("No clear pattern yet"));
    assert!(result.html.contains("Use this in the plan"));
}

#[test]
fn what_cannot_be_read_is_said_and_the_plan_stays() {
    let long = "l".repeat(49);
    let strange = format!("lx{}", "-".repeat(46));
    let cases = [
        (vec![("activities", long.as_str())], "The answers so far could not be read."),
        (vec![("activities", &strange)], "Some answers could not be read."),
        (vec![("answer", "yes")], "We did not understand that."),
        (vec![("item", "99")], "We did not understand that."),
        (vec![("go", "away"), ("item", "2")], "We did not understand that."),
    ];
    for (wrong, said) in cases {
        let page = post_to("/activities", &fields(&[PLAN.as_slice(), &wrong].concat()));
        assert_eq!(page.status, 422, "{wrong:?}");
        assert!(page.html.contains("role=\"alert\"") && page.html.contains(said), "{wrong:?}");
        assert!(filled(&page.html).contains(&("place".to_owned(), "in-wb-nadia".to_owned())));
    }
    let plan = [PLAN[0], ("activities", "llud"), ("like_A", "3")];
    let page = post_to("/plan", &fields(&plan));
    assert_eq!(page.status, 422);
    let beside = part(&page.html, "id=\"fault-activities\">", "</div>");
    assert!(beside.contains("cannot be read"), "{beside}");
    assert!(page.html.contains("href=\"#field-activities\""));
    assert!(page.html.contains("name=\"like_A\" value=\"3\" checked"));
    let mut cleared = filled(&page.html);
    cleared.push(("clear".to_owned(), "activities".to_owned()));
    assert_eq!(post_to("/plan", &cleared).status, 200);
    let twice = [PLAN[0], ("activities", "llud"), ("activities", "----")];
    assert_eq!(post_to("/plan", &fields(&twice)).status, 422);
}

#[test]
fn the_page_is_light_and_says_nothing_in_title_and_address() {
    let page = text(get("/activities"));
    let parts = loaded(&page);
    assert!(parts.iter().any(|part| part.contains("activities.js")), "{parts:?}");
    let weight: usize =
        parts.iter().map(|part| compressed(part)).sum::<usize>() + compressed("/activities");
    assert!(weight < FIRST_VIEW_BYTES, "{weight} bytes");
    assert_eq!(part(&page, "<title>", "</title>"), "Pictures · Swadhin");
    for inline in [" style=\"", "<style", "onclick=", "<script>", "https://"] {
        assert!(!page.contains(inline), "{inline}");
    }
    assert_eq!(page.matches("data-picture=\"activity-").count(), 48, "every card has its drawing");
    assert!(!text(get("/")).contains("activities.js"), "the script loads on its own page alone");
}
