//! The built program, as a person or another program runs it.

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;

/// The program in a folder of its own, without any setting of whoever runs the tests.
pub(crate) fn program() -> Command {
    let mut command = Command::cargo_bin("swadhin").unwrap();
    for (name, _) in std::env::vars_os() {
        let named = name.to_string_lossy();
        if named.starts_with("SWADHIN_") || named.starts_with("CLICOLOR") || named == "NO_COLOR" {
            command.env_remove(&name);
        }
    }
    command.env("COLUMNS", "80");
    command
}

/// A bundled example.
pub(crate) fn example(name: &str) -> PathBuf {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/examples");
    examples.join(name).with_extension("json")
}

/// Every bundled example.
pub(crate) fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/examples");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    paths.sort();
    assert!(paths.len() >= 8, "{paths:?}");
    paths
}

/// What a run wrote and its exit code.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command to its end.
pub(crate) fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The one JSON document that a successful run prints.
pub(crate) fn json(command: &mut Command) -> Value {
    let ran = ran(command);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    serde_json::from_str(&ran.out).unwrap()
}
