//! What the program says when it cannot do what was asked, and its exit codes.

use std::process::Stdio;

use crate::program::{example, program, ran};

#[test]
fn every_fault_of_a_profile_is_listed_with_the_file_and_a_count() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wrong.json");
    let profile = r#"{ "schema": "profile/1", "place": "in-wb-atlantis", "age_years": "old",
        "interests": { "instrument": "onet-ip-sf", "scores": { "R": 99 } }, "colour": "red" }"#;
    std::fs::write(&path, profile).unwrap();
    for format in ["table", "json", "markdown"] {
        let said = ran(program().arg("recommend").arg(&path).args(["--format", format]));
        assert_eq!((said.code, said.out.as_str()), (2, ""));
        for pointer in ["/place", "/age_years", "/interests/scores/R", "/colour"] {
            let line = said.err.lines().find(|line| line.contains(pointer));
            let line = line.unwrap_or_else(|| panic!("{pointer} is not in {}", said.err));
            assert!(line.contains("wrong.json"), "{line}");
        }
        let faults = said.err.lines().filter(|line| line.starts_with("error: ")).count();
        assert!(said.err.ends_with(&format!("{faults} faults\n")), "{}", said.err);
    }
}

#[test]
fn every_fault_of_a_market_file_names_row_column_and_value() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("market.csv");
    let rows = "place,trade,as_of,source,kind,women_share\n\
                in-wb-nadia,bakery,2026-10-01,Calls,measured,1.4\n\
                in-wb-nadia,nonsense,2026-10-01,Calls,measured,0.5\n";
    std::fs::write(&path, rows).unwrap();
    let mut command = program();
    command.arg("recommend").arg(example("nadia-likes-making")).arg("--market").arg(&path);
    let said = ran(&mut command);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("market.csv, row 2, column women_share: “1.4”"), "{}", said.err);
    assert!(said.err.contains("market.csv, row 3, column trade: “nonsense”"), "{}", said.err);
    assert!(said.err.ends_with("2 faults\n"), "{}", said.err);
}

#[test]
fn bad_usage_has_exit_code_2_and_nothing_on_standard_output() {
    let profile = example("nadia-likes-making");
    let profile = profile.to_str().unwrap();
    let cases: &[(&[&str], &str)] = &[
        (&["recommend"], "PROFILE.json"),
        (&["recommend", "nowhere.json"], "nowhere.json"),
        (&["recommend", profile, "--top", "0"], "whole number from 1"),
        (&["recommend", profile, "--lang", "fr"], "en, bn, hi or ne"),
        (&["recommend", profile, "--on", "2026-13-01"], "--on"),
        (&["recommend", profile, "--market", "nowhere.csv"], "nowhere.csv"),
        (&["recommend", profile, "--data", "nowhere"], "nowhere is no folder"),
        (&["recommend", profile, "--sparkle"], "--sparkle"),
        (&["catalogue", "show", "bakry"], "did you mean bakery"),
        (&["catalogue", "list", "--sector", "magic"], "food processing"),
        (&["serve", "--config", "nowhere.toml"], "nowhere.toml"),
        (&["juggle"], "juggle"),
    ];
    for (arguments, said_of) in cases {
        let said = ran(program().args(*arguments));
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {}", said.err);
        assert!(said.err.contains(said_of), "{arguments:?}: {}", said.err);
    }
}

#[test]
fn settings_that_cannot_be_used_are_all_named() {
    let mut command = program();
    command.env("SWADHIN_LISTEN", "0.0.0.0:80").env("SWADHIN_COLOUR", "red").arg("serve");
    let said = ran(&mut command);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("SWADHIN_LISTEN: must be a loopback address"), "{}", said.err);
    assert!(said.err.contains("SWADHIN_COLOUR: is no setting"), "{}", said.err);
    let mut command = program();
    command.env("SWADHIN_TIME_ZONE", "Moon/Sea").arg("recommend");
    let said = ran(command.arg(example("nadia-likes-making")));
    assert_eq!(said.code, 2);
    assert!(said.err.contains("SWADHIN_TIME_ZONE"), "{}", said.err);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for format in ["table", "json", "markdown"] {
        let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin("swadhin"))
            .arg("recommend")
            .arg(example("nadia-likes-making"))
            .args(["--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "").unwrap();
    let said = ran(program().arg("demo").arg("--dir").arg(file.join("demo")));
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    assert!(said.err.contains("a-file"), "{}", said.err);
}

#[test]
fn every_help_has_an_example() {
    let commands: &[&[&str]] = &[
        &[],
        &["recommend"],
        &["compare"],
        &["catalogue"],
        &["catalogue", "check"],
        &["catalogue", "list"],
        &["catalogue", "show"],
        &["catalogue", "import-onet"],
        &["demo"],
        &["serve"],
        &["openapi"],
        &["doctor"],
    ];
    for command in commands {
        let said = ran(program().args(*command).arg("--help"));
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{command:?}");
        let example = format!("Example:\n  swadhin {}", command.join(" "));
        let set_first = "Example:\n  SWADHIN_LISTEN=";
        assert!(
            said.out.contains(example.trim_end()) || said.out.contains(set_first),
            "{command:?}: {}",
            said.out
        );
    }
}
