//! Two trades side by side, as a form without scripts gets them.

use super::{part, post, post_to, text};

const BASE: [(&str, &str); 3] =
    [("place", "in-wb-nadia"), ("age_years", "22"), ("refuses_named", "security guard")];

fn with(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    [&BASE[..], more].concat()
}

#[test]
fn two_trades_stand_side_by_side_and_no_answer_is_lost() {
    let (status, page) =
        post_to("/contrast", &with(&[("compare", "bakery"), ("with", "tailoring")]));
    assert_eq!(status, 200);
    assert_eq!(page.matches("class=\"versus-row\"").count(), 5);
    let sides: Vec<&str> = page.split("class=\"side\"").skip(1).collect();
    assert!(sides[0].contains("/trades/bakery") && sides[1].contains("/trades/tailoring"));
    assert!(!page.contains("page-"), "a message is missing");
    for (name, value) in BASE {
        assert!(
            page.contains(&format!("type=\"hidden\" name=\"{name}\" value=\"{value}\"")),
            "{name}"
        );
    }
    assert!(page.contains("formaction=\"/plan\""));
    // The button "back" sends the two trades along; the plan is as before.
    let back = post(&with(&[("compare", "bakery"), ("with", "tailoring")]));
    assert_eq!(back, post(&BASE));
}

#[test]
fn the_other_trade_is_chosen_from_all_the_listed_first() {
    let (status, page) = post_to("/contrast", &with(&[("compare", "bakery")]));
    assert_eq!(status, 200);
    let list = part(&page, "<select name=\"with\"", "</select>");
    let groups: Vec<&str> = list
        .split("<optgroup label=\"")
        .skip(1)
        .map(|part| part.split('"').next().unwrap())
        .collect();
    assert_eq!(groups, ["On the list", "Other trades", "Not offered"]);
    assert!(list.matches("<option").count() > 100);
    assert!(!list.contains("value=\"bakery\""), "no trade stands beside itself");
    assert_eq!(list.matches(" selected").count(), 1);
}

#[test]
fn bars_point_to_the_trade_that_is_ahead() {
    let bars = |a, b| {
        let (_, page) = post_to("/contrast", &with(&[("compare", a), ("with", b)]));
        let bar = |part: &str| {
            let x: f64 = part.split('"').next().unwrap().parse().unwrap();
            let width: f64 =
                part.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
            (x, width)
        };
        page.split("class=\"fill\" x=\"").skip(1).map(bar).collect::<Vec<_>>()
    };
    let (one, other) = (bars("bakery", "dairy-farming"), bars("dairy-farming", "bakery"));
    assert_eq!(one.len(), 5);
    for ((x, width), (other_x, other_width)) in one.into_iter().zip(other) {
        assert!((width - other_width).abs() < 1e-6 && (0.0..=50.0).contains(&width));
        assert!((x + width - 50.0).abs() < 1e-6 || (x - 50.0).abs() < 1e-6);
        assert!((x + width + other_x - 100.0).abs() < 1e-6, "mirrored: {x} {other_x} {width}");
    }
}

#[test]
fn a_trade_that_is_not_offered_says_why() {
    let (status, page) =
        post_to("/contrast", &with(&[("compare", "bakery"), ("with", "security-guard")]));
    assert_eq!(status, 200);
    assert!(page.contains("Not offered now.") && page.contains("You said no to this."));
}

#[test]
fn what_cannot_be_compared_is_asked_again() {
    for other in ["bakery", "no-such-trade", "<b>"] {
        let fields = [&BASE[..], &[("compare", "bakery"), ("with", other)]].concat();
        let (status, page) = post_to("/contrast", &fields);
        assert_eq!(status, 422, "{other}");
        assert!(page.contains("Choose another trade."), "{other}");
        assert!(!page.contains("<b>\""), "{other}");
    }
    let (status, page) = post_to("/contrast", &with(&[("compare", "no-such-trade")]));
    assert_eq!((status, page), post(&BASE), "without a first trade, the plan");
    let (status, page) =
        post_to("/contrast", &[("place", ""), ("age_years", "x"), ("compare", "bakery")]);
    assert_eq!(status, 422);
    assert!(page.contains("Choose the place first.") && page.contains("value=\"x\""));
    let address = format!("{}/contrast", super::server::address());
    let answer = super::agent().get(address).header("Accept", "text/html").call().unwrap();
    assert_eq!(answer.status(), 405);
    assert!(text(answer).contains("Begin at the plan."));
}

#[test]
fn it_speaks_the_language_that_is_asked_for() {
    let (_, page) = post_to(
        "/contrast",
        &with(&[("compare", "bakery"), ("with", "tailoring"), ("lang", "bn")]),
    );
    assert!(page.contains("<html lang=\"bn\">"));
    assert!(!page.contains("Compare") && !page.contains("is ahead"));
}
