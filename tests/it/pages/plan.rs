//! The first page as it is posted: what matters to her, every field with its faults, the search for
//! one trade, what is not known.

use super::{answer, filled, get, part, post, text};

const PLACE: (&str, &str) = ("place", "in-wb-nadia");

fn beside<'a>(page: &'a str, name: &str) -> &'a str {
    part(page, &format!("id=\"fault-{name}\">"), "</div>")
}

/// The trades of the cards, in their order.
fn cards(page: &str) -> Vec<String> {
    let parts = page.split("data-trade=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap().to_owned()).collect()
}

/// What is typed in a field.
fn value(page: &str, name: &str) -> Option<String> {
    filled(page).into_iter().find(|(field, _)| field == name).map(|(_, value)| value)
}

#[test]
fn what_matters_moves_the_list_and_goes_back_to_the_start() {
    let (status, plain) = post(&[PLACE]);
    assert_eq!(status, 200);
    let middle = [
        ("priority_earnings", "2"),
        ("priority_close_to_home", "2"),
        ("priority_liking_the_work", "2"),
        ("priority_quick_start", "2"),
    ];
    let (_, same) = post(&[&[PLACE][..], &middle].concat());
    assert_eq!(answer(&plain), answer(&same), "the middle says nothing");
    let moved = [("priority_earnings", "4"), ("priority_close_to_home", "0")];
    let (status, changed) = post(&[&[PLACE][..], &moved].concat());
    assert_eq!(status, 200);
    assert_ne!(answer(&plain), answer(&changed));
    assert_ne!(cards(&plain), cards(&changed));
    assert_eq!(value(&changed, "priority_earnings").unwrap(), "4");
    assert!(part(&changed, "id=\"step-matters\"", "</summary>").contains("2 of 4 filled in"));
    let back = [("clear_priorities", "yes")];
    let (status, back) = post(&[&[PLACE][..], &moved, &back].concat());
    assert_eq!(status, 200);
    assert_eq!(answer(&plain), answer(&back));
    assert_eq!(value(&back, "priority_earnings").unwrap(), "2");
}

#[test]
fn sliders_alone_ask_for_nothing() {
    let (status, page) = post(&[("priority_earnings", "2"), ("priority_quick_start", "2")]);
    assert_eq!(status, 200);
    assert!(!page.contains("class=\"card\""));
    let (status, page) = post(&[("priority_earnings", "3")]);
    assert_eq!(status, 422);
    assert!(beside(&page, "place").contains("Choose the place first."));
}

#[test]
fn an_example_fills_every_part_of_the_form() {
    let (_, page) = post(&[("press", "nadia-likes-making")]);
    for (name, expected) in [
        ("priority_liking_the_work", "4"),
        ("priority_quick_start", "1"),
        ("work_1_liked", "6"),
        ("work_1_sample", "9"),
    ] {
        assert_eq!(value(&page, name).as_deref(), Some(expected), "{name}");
    }
    let fields = filled(&page);
    let has = |name: &str, value: &str| fields.iter().any(|(n, v)| n == name && v == value);
    assert!(has("days", "sat") && !has("days", "sun"));
    assert!(has("speaks", "hi") && has("reads", "bn") && !has("reads", "hi"));
    assert!(has("skill_clerical", "weak"));
    let goats = fields.iter().find(|(_, value)| value == "Goat farmer");
    let row = goats.map(|(name, _)| name.replace("trade", "months"));
    let row = row.unwrap_or_else(|| panic!("no goats in {fields:?}"));
    assert!(has(&row, "18"));
}

#[test]
fn work_that_she_tried_or_did_changes_the_list() {
    let likes =
        [("like_R", "3"), ("like_I", "1"), ("like_A", "3"), ("like_S", "1"), ("like_E", "2")];
    let base = [&[PLACE][..], &likes].concat();
    let (_, before) = post(&base);
    let tried = [("work_1_trade", "\u{9a6}\u{9b0}\u{9cd}\u{99c}\u{9bf}"), ("work_1_liked", "5")];
    let (status, after) = post(&[&base[..], &tried].concat());
    assert_eq!(status, 200, "a trade may be named in any language");
    assert_ne!(answer(&before), answer(&after));
    assert!(after.contains("You tried 5 tasks") || cards(&before) != cards(&after));
    let only_named = [("work_1_trade", "tailoring")];
    let (status, named) = post(&[&base[..], &only_named].concat());
    assert_eq!(status, 200, "a name alone says nothing yet");
    assert_eq!(answer(&before), answer(&named));
    let never_again = [("work_1_trade", "tailoring"), ("work_1_again", "no")];
    let (_, refused) = post(&[&base[..], &never_again].concat());
    assert!(answer(&refused).contains("She said no"));
}

#[test]
fn every_new_field_says_what_is_wrong_with_it() {
    let (status, page) = post(&[
        PLACE,
        ("priority_earnings", "9"),
        ("priority_close_to_home", "much"),
        ("priority_quick_start", "0"),
        ("priority_quick_start", "1"),
        ("days", "someday"),
        ("speaks", "Bengali"),
        ("reads", "bn"),
        ("reads_none", "yes"),
        ("skill_clerical", "brilliant"),
        ("work_1_trade", "tailorring"),
        ("work_1_liked", "3"),
        ("work_2_liked", "3"),
        ("work_3_trade", "bakery"),
        ("work_3_liked", "-1"),
        ("work_3_unsure", "many"),
        ("work_3_disliked", "2"),
        ("work_3_disliked", "3"),
        ("work_3_sample", "11"),
        ("work_3_months", "9000"),
        ("work_3_level", "master"),
        ("work_3_again", "perhaps"),
        ("work_4_trade", "bakery"),
        ("work_4_liked", "1"),
        ("work_5_trade", "bakery"),
        ("work_5_trade", "tailoring"),
        ("work_5_liked", "1"),
    ]);
    assert_eq!(status, 422);
    for (name, said) in [
        ("priority_earnings", "Choose one of the answers"),
        ("priority_close_to_home", "Choose one of the answers"),
        ("priority_quick_start", "Choose one of the answers"),
        ("days", "Choose one of the answers"),
        ("speaks", "Choose one of the answers"),
        ("reads", "Keep one of the two."),
        ("skill_clerical", "Choose one of the answers"),
        ("work_1_trade", "Did you mean: Tailor"),
        ("work_2_trade", "Write which trade this is."),
        ("work_3_liked", "whole number from 0 to 1,000"),
        ("work_3_unsure", "whole number from 0 to 1,000"),
        ("work_3_disliked", "whole number from 0 to 1,000"),
        ("work_3_sample", "number from 0 to 10"),
        ("work_3_months", "number from 0 to 720"),
        ("work_3_level", "Choose one of the answers"),
        ("work_3_again", "Choose one of the answers"),
        ("work_4_trade", "This trade stands in two rows."),
        ("work_5_trade", "Write one trade here."),
    ] {
        assert!(beside(&page, name).contains(said), "{name}: {}", beside(&page, name));
        assert!(
            part(&page, "id=\"faults\"", "</ul>").contains(&format!("#field-{name}")),
            "{name}"
        );
    }
    for kept in ["value=\"tailorring\"", "value=\"many\"", "value=\"9000\"", "value=\"someday\""] {
        assert!(page.contains(kept), "{kept}");
    }
    for odd in ["work_0_trade", "work_01_trade", "work_99_liked", "work_1_colour", "priority_fame"]
    {
        let (status, page) = post(&[PLACE, (odd, "1")]);
        assert_eq!(status, 422, "{odd}");
        assert!(page.contains("Please start again."), "{odd}");
    }
}

#[test]
fn a_certificate_is_kept_as_it_was_written() {
    let (status, page) = post(&[PLACE, ("certificates", "AMH/Q1947, a diploma")]);
    assert_eq!(status, 200);
    assert_eq!(value(&page, "certificates").unwrap(), "AMH/Q1947, a diploma");
}

fn found(page: &str) -> &str {
    part(page, "id=\"found\"", "</section>")
}

#[test]
fn any_trade_is_found_by_its_name_wherever_it_stands() {
    let (status, page) = post(&[PLACE, ("find", "\u{9ac}\u{9c7}\u{995}\u{9be}\u{9b0}\u{9bf}")]);
    assert_eq!(status, 200);
    assert!(found(&page).contains("Bakery"), "{}", found(&page));
    assert!(found(&page).contains("Number "));
    assert!(part(&page, "name=\"find\"", ">").contains("\u{9ac}\u{9c7}\u{995}"));
    let listed =
        cards(&page).into_iter().find_map(|id| id.strip_prefix("card-").map(str::to_owned));
    let listed = listed.unwrap();
    let (_, page) = post(&[PLACE, ("find", &listed)]);
    assert!(found(&page).contains("It is on the list."), "{}", found(&page));
    assert!(page.contains(&format!("href=\"#card-{listed}\"")));
    let (_, page) = post(&[PLACE, ("refuses_named", "bakery"), ("find", "bakery")]);
    assert!(found(&page).contains("Not offered now.") && found(&page).contains("You said no"));
    let (status, page) = post(&[PLACE, ("find", "bakry <b>")]);
    assert_eq!(status, 200, "a name that nobody knows is no fault of the form");
    assert!(found(&page).contains("We know no trade called") && !page.contains("<b>\""));
    assert!(found(&page).contains("name=\"find\" value=\""), "{}", found(&page));
    let (_, page) = post(&[PLACE, ("find", "first typed"), ("find", "bakery")]);
    assert!(found(&page).contains("Bakery"), "the button that was pressed counts");
    assert_eq!(post(&[("find", "bakery")]).0, 200, "without a place nothing is asked");
}

#[test]
fn what_is_not_known_leads_to_the_field_that_asks_it() {
    let (_, page) = post(&[PLACE]);
    let unknown = part(&page, "class=\"unknown\"", "</section>");
    let targets: Vec<&str> =
        unknown.split("href=\"#").skip(1).map(|part| part.split('"').next().unwrap()).collect();
    assert!(targets.len() >= 10, "{targets:?}");
    assert!(targets.contains(&"step-likes"));
    for target in targets {
        assert!(page.contains(&format!("id=\"{target}\"")), "{target}");
    }
    // What could change the best three stands first.
    let first = unknown.find("Could change the list").unwrap();
    assert!(first < unknown.find("way-out").unwrap());
    assert_eq!(unknown.matches("way-out").count(), unknown.matches("<li>").count());
}

#[test]
fn equal_forms_get_equal_pages() {
    let fields = [PLACE, ("age_years", "22"), ("find", "bakery"), ("priority_earnings", "3")];
    assert_eq!(post(&fields), post(&fields), "nothing is stored that a second press could change");
}

#[test]
fn enter_in_a_text_field_does_not_choose_a_language() {
    let start = text(get("/"));
    let first = start.find("form=\"form\"").unwrap();
    assert!(first < start.find("name=\"lang\"").unwrap());
    assert!(!start[..first].contains("name=\"lang\""));
}

#[test]
fn each_card_says_what_stands_in_its_way() {
    let (_, page) = post(&[("press", "nadia-likes-making")]);
    let listed = page.matches("class=\"card\"").count();
    assert!(listed >= 3);
    assert_eq!(page.matches("id=\"why-card-").count(), listed);
    assert_eq!(page.matches("id=\"more-card-").count(), listed);
    let open = page
        .split("id=\"more-card-")
        .skip(1)
        .filter(|part| part.split('>').next().unwrap().ends_with(" open"));
    assert_eq!(open.count(), 2);
    assert_eq!(page.matches("formaction=\"/contrast\" name=\"compare\"").count(), listed);
    assert!(page.contains("#tasks\""));
}
