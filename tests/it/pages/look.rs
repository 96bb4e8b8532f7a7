//! The tokens of the stylesheet: every colour of writing is readable on every ground, in both
//! themes.

const LOOK: &str = concat!(
    include_str!("../../../src/pages/assets/look.css"),
    include_str!("../../../src/pages/assets/demand.css")
);

/// The least contrast of writing (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;
const GROUNDS: [&str; 2] = ["paper", "card"];
const WRITING: [&str; 10] =
    ["ink", "soft", "teal", "amber", "brick", "interest", "aptitude", "market", "access", "safety"];
const PAIRS: [(&str, &str); 11] = [
    ("on-teal", "teal"),
    ("teal", "teal-wash"),
    ("amber", "amber-wash"),
    ("brick", "brick-wash"),
    ("soft", "sunk"),
    // The numbers of the classes of a map.
    ("ink", "class-0"),
    ("ink", "class-1"),
    ("ink", "class-2"),
    ("ink", "class-3"),
    ("paper", "class-4"),
    ("paper", "class-5"),
];

/// The tokens of a theme: the first block is light, the second dark.
fn colour(theme: usize, token: &str) -> [f64; 3] {
    let block = LOOK.split(":root {").nth(theme + 1).unwrap().split('}').next().unwrap();
    let value = block.split(&format!("--{token}: #")).nth(1).unwrap_or_else(|| panic!("{token}"));
    let hex = value.split(';').next().unwrap();
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
}

/// Relative luminance as WCAG defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] =
        colour.map(
            |part| {
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            },
        );
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn writing_is_readable_on_every_ground_in_both_themes() {
    let grounds = GROUNDS.iter().flat_map(|g| WRITING.iter().map(move |w| (*w, *g)));
    for (writing, ground) in grounds.chain(PAIRS) {
        for theme in [0, 1] {
            let contrast = contrast(colour(theme, writing), colour(theme, ground));
            assert!(contrast >= LEAST, "{writing} on {ground}, theme {theme}: {contrast:.2}");
        }
    }
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}

#[test]
fn paper_ink_and_accent_are_those_of_the_design() {
    for token in ["--paper: #FBFAF7", "--ink: #1D2421", "--teal: #0B6B61"] {
        assert!(LOOK.contains(token), "{token}");
    }
}

#[test]
fn the_stylesheet_loads_only_the_faces_beside_it() {
    let named = LOOK.split("url(\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let named: Vec<&str> = named.collect();
    assert_eq!(named.len(), LOOK.matches("url(").count());
    for name in named {
        assert!(swadhin::pages::asset::find(name).is_some(), "{name}");
    }
    let plan = include_str!("../../../src/pages/assets/plan.css");
    assert!(!plan.contains("url(") && !plan.contains("@import"));
    assert!(!LOOK.contains("@import"));
}
