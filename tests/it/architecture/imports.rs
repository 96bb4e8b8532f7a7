//! Who may enter which room, and which crates and parts of the standard library stay outside.

use std::path::Path;

use super::paths::{Mention, mentions};
use super::source::{Finding, Source, listed, sources_under, texts_under};

/// Each room under `src/` with the rooms that it may enter. `lib.rs` and `main.rs` wire the rooms
/// together and may enter all.
const ROOMS: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("matching", &["domain"]),
    ("cohort", &["domain"]),
    ("learning", &["domain"]),
    ("documents", &["domain", "matching", "text"]),
    ("text", &["domain", "matching"]),
    ("application", &["domain", "matching", "cohort", "learning", "documents", "text"]),
    ("storage", &["application", "domain", "matching", "documents"]),
    ("pages", &["application", "documents", "text", "domain"]),
    ("http", &["pages", "application", "documents", "text", "domain"]),
    ("cli", &["application", "documents", "text", "domain"]),
];

/// A crate, or a part of the standard library, that only some rooms may use.
struct Outside {
    paths: &'static [&'static str],
    rooms: Rooms,
    why: &'static str,
}

enum Rooms {
    Only(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

const OUTSIDE: [Outside; 4] = [
    Outside {
        paths: &["actix_web", "tracing_actix_web"],
        rooms: Rooms::Only(&["http"]),
        why: "the web framework is used in http/ alone",
    },
    Outside {
        paths: &["sqlx"],
        rooms: Rooms::Only(&["storage"]),
        why: "the database is spoken to in storage/ alone",
    },
    Outside {
        paths: &["clap"],
        rooms: Rooms::Only(&["cli"]),
        why: "the command line is read in cli/ alone",
    },
    Outside {
        paths: &[
            "polars",
            "tokio",
            "serde",
            "serde_json",
            "rand",
            "std::fs",
            "std::io",
            "std::net",
            "std::env",
            "std::process",
            "std::time::SystemTime",
            "std::time::Instant",
        ],
        rooms: Rooms::AllBut(PURE),
        why: "domain/ and matching/ know no input or output, clock, randomness or outside document",
    },
];

/// The rooms that give the same answer for the same values, always.
const PURE: &[&str] = &["domain", "matching"];

/// The places in one file of `src/` where a path goes against the tables above.
fn against_the_arrows(source: &Source) -> Vec<Finding> {
    let module = module_of(&source.file);
    let Some(room) = module.first() else {
        return Vec::new();
    };
    let finding = |line, rule| Finding { file: source.file.clone(), line, rule };
    let Some((_, doors)) = ROOMS.iter().find(|(name, _)| name == room) else {
        return vec![finding(1, format!("`{room}` is no room of the import table"))];
    };
    let mut findings = Vec::new();
    for mention in mentions(&source.tokens, &module) {
        let entered = room_rule(room, doors, &mention);
        let outside = OUTSIDE.iter().filter_map(|outside| outside_rule(room, outside, &mention));
        let rules = entered.into_iter().chain(outside).chain(clock_rule(room, &mention));
        findings.extend(rules.map(|rule| finding(mention.line, rule)));
    }
    findings
}

/// The module's path from the crate's root; empty for the root itself and for the program.
fn module_of(file: &str) -> Vec<String> {
    let path = Path::new(file.strip_prefix("src/").unwrap_or(file)).with_extension("");
    let parts = path.iter().map(|part| part.to_string_lossy().into_owned());
    let mut module: Vec<String> = parts.collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        module.pop();
    }
    module
}

fn room_rule(room: &str, doors: &[&str], mention: &Mention) -> Option<String> {
    let mut segments = mention.segments.iter().map(String::as_str);
    if !matches!(segments.next(), Some("crate" | "swadhin")) {
        return None;
    }
    let Some(entered) = segments.next() else {
        return mention.imported.then(|| {
            format!("{room}/ imports the whole crate: name the room (`use crate::room::Item`)")
        });
    };
    if entered == room || doors.contains(&entered) {
        return None;
    }
    let path = mention.segments.join("::");
    let allowed = if doors.is_empty() { "no other room".to_owned() } else { doors.join(", ") };
    Some(format!("{room}/ may enter {allowed}; `{path}` goes against the arrows"))
}

fn outside_rule(room: &str, outside: &Outside, mention: &Mention) -> Option<String> {
    let allowed = match outside.rooms {
        Rooms::Only(rooms) => rooms.contains(&room),
        Rooms::AllBut(rooms) => !rooms.contains(&room),
    };
    if allowed {
        return None;
    }
    let forbidden = outside.paths.iter().find(|path| {
        let path: Vec<&str> = path.split("::").collect();
        let named: Vec<&str> = mention.segments.iter().map(String::as_str).collect();
        // Importing `std::time` opens the way to `Instant` as much as importing it by name does.
        named.starts_with(&path) || (mention.imported && path.starts_with(&named))
    })?;
    Some(format!("`{}` reaches `{forbidden}`: {}", mention.segments.join("::"), outside.why))
}

/// Every clock is read by a function named `now`, whichever type it hangs on.
fn clock_rule(room: &str, mention: &Mention) -> Option<String> {
    let reads = mention.segments.len() > 1 && mention.segments.last().is_some_and(|s| s == "now");
    (reads && PURE.contains(&room)).then(|| {
        format!(
            "`{}` reads the clock: {room}/ takes the day as a value",
            mention.segments.join("::")
        )
    })
}

#[test]
fn every_room_enters_only_the_rooms_it_may() {
    let sources = sources_under(&["src"]).unwrap();
    assert!(sources.iter().any(|s| s.file == "src/lib.rs"), "src/lib.rs was not read");
    let findings: Vec<Finding> = sources.iter().flat_map(against_the_arrows).collect();
    assert!(findings.is_empty(), "\n{}", listed(&findings));
}

/// The rows of the table of rooms in the README, as room and what it may enter.
#[cfg(test)]
fn rooms_of_readme(readme: &str) -> Vec<(String, String)> {
    let row = |line: &str| {
        let (room, rest) = line.strip_prefix("| `src/")?.split_once("/` |")?;
        let (_, entered) = rest.trim_end_matches([' ', '|']).rsplit_once('|')?;
        Some((room.to_owned(), entered.trim().to_owned()))
    };
    readme.lines().filter_map(row).collect()
}

#[test]
fn the_readme_shows_the_same_table() {
    let shown = rooms_of_readme(&texts_under(&["README.md"]).unwrap()[0].text);
    let kept = ROOMS.map(|(room, entered)| {
        let entered = if entered.is_empty() { "nothing".to_owned() } else { entered.join(", ") };
        (room.to_owned(), entered)
    });
    assert_eq!(shown, kept);
    let other = rooms_of_readme("| `src/text/` | words | cli, http |\n");
    assert_eq!(other, [("text".to_owned(), "cli, http".to_owned())]);
}

/// The rules that `text` breaks when it stands at `file`, as `line: rule`.
#[cfg(test)]
fn rules_broken(file: &str, text: &str) -> Vec<String> {
    let findings = against_the_arrows(&Source::parse(file, text).unwrap());
    findings.iter().map(|f| format!("{}: {}", f.line, f.rule)).collect()
}

#[test]
fn a_path_against_the_arrows_is_named_with_its_line() {
    let cases = [
        ("src/domain/trade.rs", "use crate::matching::score::Score;"),
        ("src/domain/trade.rs", "fn f() { crate::matching::score::score(); }"),
        ("src/domain/trade.rs", "use super::super::text::Words;"),
        ("src/domain/mod.rs", "mod inner { use super::super::cli; }"),
        ("src/matching/score.rs", "use crate::{domain::trade, documents};"),
        ("src/documents/profile.rs", "use crate::application::recommend;"),
        ("src/application/recommend.rs", "use crate::storage::*;"),
        ("src/http/trade.rs", "fn f() { vec![crate::storage::find()]; }"),
        ("src/http/trade.rs", "use crate::matching;"),
        ("src/storage/market.rs", "use crate::http::problem;"),
        ("src/cli/serve.rs", "use crate::http as web;"),
        ("src/text/words.rs", "use crate as root;"),
        ("src/text/words.rs", "use crate::*;"),
        ("src/helpers.rs", ""),
    ];
    for (file, text) in cases {
        let broken = rules_broken(file, text);
        assert_eq!(broken.len(), 1, "{file}: {text}: {broken:?}");
        assert!(broken[0].starts_with("1: "), "{broken:?}");
    }
    let third_line = rules_broken("src/text/words.rs", "//! Words.\n\nuse crate::http::A;\n");
    let rule = "3: text/ may enter domain, matching; `crate::http::A` goes against the arrows";
    assert_eq!(third_line, [rule]);
}

#[test]
fn a_crate_in_the_wrong_room_is_named() {
    let cases = [
        ("src/application/serve.rs", "use actix_web::web;"),
        ("src/application/store.rs", "async fn f() { sqlx::query(\"SELECT 1\"); }"),
        ("src/application/settings.rs", "#[derive(clap::Parser)] struct S;"),
        ("src/http/market.rs", "use sqlx::SqlitePool;"),
        ("src/domain/trade.rs", "#[derive(serde::Serialize)] struct S;"),
        ("src/domain/trade.rs", "use std::{collections::BTreeMap, fs};"),
        ("src/domain/trade.rs", "use std::time;"),
        ("src/domain/trade.rs", "extern crate rand;"),
        ("src/matching/batch.rs", "fn f() { let t = std::time::Instant::elapsed(); }"),
        ("src/matching/batch.rs", "fn f() { let t = Zoned::now(); }"),
        ("src/matching/batch.rs", "fn f() { println!(\"{}\", std::env::var(\"X\")); }"),
        ("src/matching/batch.rs", "use {polars::prelude::DataFrame};"),
    ];
    for (file, text) in cases {
        let broken = rules_broken(file, text);
        assert_eq!(broken.len(), 1, "{file}: {text}: {broken:?}");
    }
}

#[test]
fn paths_along_the_arrows_pass() {
    let cases = [
        (
            "src/domain/trade.rs",
            "use super::place::Place; use std::time::Duration; use jiff::civil::Date;",
        ),
        ("src/domain/trade.rs", "use crate::domain::place; fn f(rand: f64) -> f64 { rand }"),
        ("src/application/recommend.rs", "use crate::{domain::trade, matching::batch, text};"),
        ("src/storage/market.rs", "use crate::application::Store; use sqlx::SqlitePool;"),
        ("src/http/trade.rs", "use crate::pages; use actix_web::web;"),
        ("src/cli/recommend.rs", "use crate::application; use clap::Parser; use std::fs;"),
        ("src/lib.rs", "pub mod domain; use crate::storage;"),
        ("src/main.rs", "use swadhin::{cli, http, storage}; use clap::Parser;"),
    ];
    for (file, text) in cases {
        assert_eq!(rules_broken(file, text), Vec::<String>::new(), "{file}: {text}");
    }
}
