//! `recommend` and `compare` through the built program: what stands in the document, and what a
//! person reads.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::program::{example, examples, json, program, ran};

const DAY: &str = "2026-11-24";

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("no number: {value}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn ids(value: &Value) -> Vec<&str> {
    list(value).iter().map(|each| each["trade"].as_str().unwrap()).collect()
}

/// The invariants of the ranking document that need one document alone.
fn assert_invariants(document: &Value, trades: usize) {
    assert_eq!(document["schema"], "ranking/1");
    let weights: f64 = document["weights"].as_object().unwrap().values().map(number).sum();
    assert!((weights - 1.0).abs() < 1e-5, "weights add up to {weights}");
    let ranked = list(&document["ranked"]);
    for (place, trade) in ranked.iter().enumerate() {
        assert_eq!(trade["rank"], place + 1);
        let parts = list(&trade["parts"]);
        assert_eq!(parts.len(), 5);
        let sum: f64 = parts.iter().map(|part| number(&part["contribution"])).sum();
        // Each number is rounded to 6 decimals in the document.
        assert!((sum - number(&trade["score"])).abs() <= 5e-6, "{}: {sum}", trade["trade"]);
        assert!(!list(&trade["cautions"]).is_empty(), "{}", trade["trade"]);
        for statement in list(&trade["reasons"]).iter().chain(list(&trade["cautions"])) {
            let text = statement["text"].as_str().unwrap();
            assert!(text.contains(' ') && text != statement["code"], "{statement}");
        }
    }
    for pair in ranked.windows(2) {
        let (a, b) = (number(&pair[0]["score"]), number(&pair[1]["score"]));
        assert!(a >= b, "{} before {}", pair[0]["trade"], pair[1]["trade"]);
    }
    let (offered, out) = (ids(&document["ranked"]), ids(&document["not_offered"]));
    let each: BTreeSet<&str> = offered.iter().chain(&out).copied().collect();
    assert_eq!((offered.len() + out.len(), each.len()), (trades, trades));
    for gated in list(&document["not_offered"]) {
        assert!(!list(&gated["gates"]).is_empty(), "{}", gated["trade"]);
    }
    let shortlist = list(&document["shortlist"]);
    assert!(shortlist.len() <= 5);
    assert!(shortlist.iter().all(|id| offered.contains(&id.as_str().unwrap())));
}

#[test]
fn every_example_gives_one_document_that_keeps_the_invariants() {
    for path in examples() {
        let mut command = program();
        command.arg("recommend").arg(&path).args(["--format", "json", "--on", DAY]);
        let document = json(&mut command);
        assert_invariants(&document, 138);
        assert_eq!(document["versions"]["valued_on"], DAY);
        assert_eq!(document, json(&mut command), "{} is not reproducible", path.display());
    }
}

#[test]
fn what_she_refuses_is_out_and_says_so() {
    let profile = example("nadia-likes-making");
    let document = json(program().arg("recommend").arg(&profile).args(["--format", "json"]));
    assert!(!ids(&document["ranked"]).contains(&"tailoring"));
    let shown = ran(program().arg("recommend").arg(&profile).args(["--trade", "tailoring"]));
    assert_eq!(shown.code, 0);
    assert!(shown.out.contains("Not offered now"), "{}", shown.out);
    assert!(shown.out.contains("You said no to this."), "{}", shown.out);
}

#[test]
fn one_trade_is_found_by_any_name_and_shown_with_its_rank() {
    let profile = example("nadia-likes-making");
    let all =
        json(program().arg("recommend").arg(&profile).args(["--format", "json", "--on", DAY]));
    let rank =
        list(&all["ranked"]).iter().find(|t| t["trade"] == "bakery").unwrap()["rank"].clone();
    for name in ["bakery", "Bakery and confectionery maker", "cake making", "বেকারি", "पेस्ट्री"]
    {
        let mut command = program();
        command.arg("recommend").arg(&profile).args(["--on", DAY, "--trade", name]);
        let one = json(command.args(["--format", "json"]));
        assert_eq!(ids(&one["ranked"]), ["bakery"], "{name}");
        assert_eq!(one["ranked"][0]["rank"], rank, "{name}");
        assert!(list(&one["not_offered"]).is_empty());
        assert!(list(&one["courses"]).iter().all(|course| course["trade"] == "bakery"));
    }
}

#[test]
fn near_misses_are_suggested_with_exit_code_2() {
    let profile = example("nadia-likes-making");
    let missed = ran(program().arg("recommend").arg(&profile).args(["--trade", "bakry"]));
    assert_eq!((missed.code, missed.out.as_str()), (2, ""));
    assert!(missed.err.contains("“bakry”") && missed.err.contains("bakery"), "{}", missed.err);
}

#[test]
fn top_shortens_what_is_ranked_and_nothing_else() {
    let profile = example("howrah-likes-machines");
    let mut command = program();
    command.arg("recommend").arg(&profile).args(["--format", "json", "--on", DAY]);
    let all = json(&mut command);
    let three = json(command.args(["--top", "3"]));
    assert_eq!(list(&three["ranked"]), &list(&all["ranked"])[..3]);
    assert_eq!(three["not_offered"], all["not_offered"]);
    let shown = ran(program().arg("recommend").arg(&profile).args(["--on", DAY, "--top", "7"]));
    let seventh = list(&all["ranked"])[6]["title"].as_str().unwrap();
    assert!(shown.out.contains(&format!(" 7  {seventh}")), "{}", shown.out);
}

#[test]
fn standard_input_is_read_as_a_file_would_be() {
    let path = example("bankura-interests-only");
    let bytes = std::fs::read(&path).unwrap();
    let arguments = ["--format", "json", "--on", DAY];
    let from_file = json(program().arg("recommend").arg(&path).args(arguments));
    let from_input = json(program().args(["recommend", "-"]).args(arguments).write_stdin(bytes));
    assert_eq!(from_file, from_input);
}

#[test]
fn the_table_has_all_sections_and_keeps_to_the_width() {
    for columns in [60, 80, 100] {
        let mut command = program();
        command.env("COLUMNS", columns.to_string());
        command.arg("recommend").arg(example("nadia-likes-making"));
        let shown = ran(command.args(["--on", DAY, "--explain", "full"]));
        assert_eq!((shown.code, shown.err.as_str()), (0, ""));
        for section in [
            "Trades that fit P-7Q4K2M",
            "Nadia, as of 24 November 2026",
            "estimates from public statistics",
            "What you like",
            "Work and pay here",
            "Every trade that is offered",
            "Not offered",
            "You said no (1)",
            "A bridge class can open this.",
            "Sources",
        ] {
            assert!(shown.out.contains(section), "{section} is missing:\n{}", shown.out);
        }
        let widest = shown.out.lines().max_by_key(|line| line.chars().count()).unwrap();
        assert!(widest.chars().count() <= columns, "{columns}: {widest}");
    }
}

#[test]
fn what_is_not_known_is_asked_what_matters_first() {
    let path = example("bankura-interests-only");
    let document = json(program().arg("recommend").arg(&path).args(["--format", "json"]));
    let matters = |unknown: &&Value| unknown["could_change_top3"] == true;
    let unknowns = list(&document["unknowns"]);
    assert!(unknowns.len() > 3);
    let shown = ran(program().arg("recommend").arg(&path).env("COLUMNS", "100")).out;
    let (_, asked) = shown.split_once("What we do not know yet\n").unwrap();
    let asked = asked.split("\n\n").next().unwrap();
    let asked: Vec<String> = asked
        .split("    ? ")
        .skip(1)
        .map(|question| question.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(asked.len(), unknowns.len());
    let marked = asked.iter().take_while(|line| line.ends_with("(could change the best three)"));
    assert_eq!(marked.count(), unknowns.iter().filter(matters).count(), "{asked:?}");
}

#[test]
fn a_way_to_a_trade_is_told_step_by_step() {
    for other in examples() {
        let document =
            json(program().arg("recommend").arg(&other).args(["--on", DAY, "--format", "json"]));
        let ways =
            list(&document["not_offered"]).iter().filter(|gated| !gated["pathway"].is_null());
        let ways: Vec<&Value> = ways.collect();
        let shown =
            ran(program().arg("recommend").arg(&other).args(["--on", DAY]).env("COLUMNS", "100"));
        assert_eq!(shown.out.matches("A way there:").count(), ways.len(), "{}", other.display());
        let text = shown.out.split_whitespace().collect::<Vec<_>>().join(" ");
        for way in ways {
            for step in list(&way["pathway"]) {
                assert!(text.contains(step["text"].as_str().unwrap()), "{step}: {text}");
            }
        }
    }
}

#[test]
fn what_moves_with_a_change_is_shown_in_a_table() {
    let path = example("bankura-interests-only");
    let what_if = |changes: &[&str], format: &str| {
        let mut command = program();
        command.arg("recommend").arg(&path).args(["--on", DAY, "--format", format]);
        changes.iter().for_each(|change| {
            command.args(["--what-if", change]);
        });
        ran(&mut command)
    };
    let own = "/available/safe_transport=\"own\"";
    let shown = what_if(&[own, "/age_years=30"], "table");
    assert_eq!(shown.code, 0, "{}", shown.err);
    for words in ["What changes, if", "/age_years = 30", "before", "after", "(tier "] {
        assert!(shown.out.contains(words), "{words} is missing:\n{}", shown.out);
    }
    let document: Value = serde_json::from_str(&what_if(&[own], "json").out).unwrap();
    assert_eq!(document["schema"], "what-if/1");
    assert!(what_if(&[own], "markdown").out.starts_with("# What changes, if"));
    let nothing = what_if(&["/participant=\"P-OTHER1\""], "table");
    assert!(nothing.out.contains("No trade moves."), "{}", nothing.out);
    for (change, said) in [
        ("/age_years", "POINTER=JSON"),
        ("/age_years=many", "JSON"),
        ("/age_years=300", "/changes/0/to"),
        ("age_years=30", "/changes/0/pointer"),
    ] {
        let refused = what_if(&[change], "table");
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{change}");
        assert!(refused.err.contains(said), "{change}: {}", refused.err);
    }
}

#[test]
fn other_languages_have_local_titles() {
    let path = example("nadia-likes-making");
    let shown =
        ran(program().arg("recommend").arg(&path).args(["--lang", "bn", "--trade", "bakery"]));
    assert!(shown.out.contains("বেকারির কাজ (Bakery and confectionery maker)"), "{}", shown.out);
    let set = ran(program().arg("recommend").arg(&path).env("SWADHIN_LANG", "bn"));
    assert!(set.out.contains("নদিয়া"), "{}", set.out);
}

#[test]
fn markdown_has_a_table_for_each_trade() {
    let path = example("kolkata-likes-order");
    let shown = ran(program().arg("recommend").arg(&path).args(["--format", "markdown"]));
    assert_eq!(shown.code, 0);
    assert!(shown.out.starts_with("# Trades that fit "), "{}", shown.out);
    let tables = shown.out.matches("|---|---:|---:|---:|---:|").count();
    let cards = shown.out.lines().filter(|line| line.starts_with("### ") && line.contains(". "));
    assert_eq!(tables, cards.count());
    assert!(!shown.out.contains('\u{1b}'));
}

#[test]
fn colour_is_for_terminals_and_who_asks_for_it() {
    let coloured = |settings: &[(&str, &str)], arguments: &[&str]| {
        let mut command = program();
        settings.iter().for_each(|(name, value)| {
            command.env(name, value);
        });
        command.arg("recommend").arg(example("nadia-likes-making")).args(arguments);
        ran(&mut command).out.contains('\u{1b}')
    };
    assert!(!coloured(&[], &[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &[]));
    assert!(coloured(&[("NO_COLOR", "1")], &["--color", "always"]));
}

#[test]
fn market_policy_and_course_files_are_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let market = folder.path().join("mine.csv");
    let rows = "place,trade,as_of,source,kind,openings_per_year,employers_contacted\n\
                in-wb-nadia,bakery,2026-10-01,Calls to employers,measured,400,40\n\
                in-wb-howrah,bakery,2026-10-01,Calls to employers,measured,400,40\n";
    std::fs::write(&market, rows).unwrap();
    let run = |more: &[&str]| {
        let mut command = program();
        command.arg("recommend").arg(example("nadia-likes-making"));
        json(command.args(["--format", "json", "--on", DAY]).args(more))
    };
    let openings = |document: &Value| {
        let bakery = list(&document["ranked"]).iter().find(|t| t["trade"] == "bakery").unwrap();
        bakery["parts"][2]["evidence"]["openings_per_year"].clone()
    };
    let file = market.to_str().unwrap();
    let (bundled, both) = (run(&[]), run(&["--market", file]));
    let alone = run(&["--market", file, "--market-only"]);
    assert_ne!(openings(&bundled), openings(&both));
    let hash = |document: &Value| document["versions"]["market"].as_str().unwrap().to_owned();
    let hashes: BTreeSet<String> = [&bundled, &both, &alone].map(hash).into();
    assert_eq!(hashes.len(), 3);
    let unverified = list(&alone["ranked"])
        .iter()
        .filter(|trade| trade["parts"][2]["evidence"]["grade"] == "unverified");
    assert_eq!(unverified.count(), list(&alone["ranked"]).len() - 1);
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    assert_eq!(run(&["--data", data]), bundled);
}

#[test]
fn two_trades_are_compared_criterion_by_criterion() {
    let path = example("nadia-likes-making");
    let mut command = program();
    command.arg("compare").arg(&path).args(["bakery", "pottery", "--on", DAY]);
    let shown = ran(&mut command);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    assert!(shown.out.contains("of 100 draws"), "{}", shown.out);
    assert!(shown.out.contains("What would swap them"), "{}", shown.out);
    let document = json(command.args(["--format", "json"]));
    assert_eq!(document["schema"], "comparison/1");
    let sum: f64 = list(&document["criteria"]).iter().map(|c| number(&c["difference"])).sum();
    assert!((sum - number(&document["difference"])).abs() <= 5e-6);
    let (a, b) = (number(&document["a"]["score"]), number(&document["b"]["score"]));
    assert!((a - b - sum).abs() <= 5e-6);
    let same = ran(program().arg("compare").arg(&path).args(["bakery", "baker"]));
    assert_eq!(same.code, 2);
    assert!(same.err.contains("same trade"), "{}", same.err);
}
