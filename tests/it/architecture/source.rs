//! The files that the rules read, and the form in which they report.

use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{fs, io};

use proc_macro2::TokenStream;

/// One place that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// Path from the root of the repository, with `/` between its parts.
    pub(super) file: String,
    /// Line in the file, counted from 1.
    pub(super) line: usize,
    /// The rule and how it is broken.
    pub(super) rule: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.rule)
    }
}

/// A text file of the repository.
pub(super) struct Text {
    /// Path from the root of the repository, with `/` between its parts.
    pub(super) file: String,
    pub(super) text: String,
}

/// A Rust file of the repository, as tokens (which see into macros) and as syntax.
pub(super) struct Source {
    /// Path from the root of the repository, with `/` between its parts.
    pub(super) file: String,
    pub(super) lines: usize,
    pub(super) tokens: TokenStream,
    pub(super) syntax: syn::File,
}

impl Source {
    /// Parses `text` as the Rust file that stands at `file`.
    pub(super) fn parse(file: &str, text: &str) -> syn::Result<Self> {
        Ok(Self {
            file: file.to_owned(),
            lines: text.lines().count(),
            tokens: text.parse()?,
            syntax: syn::parse_file(text)?,
        })
    }
}

/// The root of the repository. Cargo names it when it runs the tests; the place where they were
/// built is only for a test binary that is started by hand, because checkouts may share a folder
/// of builds.
fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

/// Every file under the named files and folders of the repository, in the order of their paths.
/// A name that is not there gives nothing: some folders come later than this test.
pub(super) fn texts_under(names: &[&str]) -> io::Result<Vec<Text>> {
    let root = root();
    let mut texts = Vec::new();
    for name in names {
        let path = root.join(name);
        if path.is_dir() {
            walk(&path, name, &mut texts)?;
        } else if path.is_file() {
            texts.push(read(&path, name)?);
        }
    }
    texts.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(texts)
}

/// Every Rust file under the named folders, parsed; an error names the file that does not parse.
pub(super) fn sources_under(names: &[&str]) -> io::Result<Vec<Source>> {
    let is_rust = |text: &Text| Path::new(&text.file).extension().is_some_and(|e| e == "rs");
    texts_under(names)?
        .iter()
        .filter(|text| is_rust(text))
        .map(|Text { file, text }| {
            Source::parse(file, text).map_err(|error| {
                let line = error.span().start().line;
                io::Error::other(format!("{file}:{line}: {error}"))
            })
        })
        .collect()
}

fn walk(folder: &Path, name: &str, texts: &mut Vec<Text>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(last) = path.file_name() else {
            continue;
        };
        let name = format!("{name}/{}", last.to_string_lossy());
        if path.is_dir() {
            walk(&path, &name, texts)?;
        } else {
            texts.push(read(&path, &name)?);
        }
    }
    Ok(())
}

/// Bytes that are no UTF-8 (a picture) are read as far as they go: the rules look for words.
fn read(path: &Path, name: &str) -> io::Result<Text> {
    let bytes = fs::read(path)?;
    Ok(Text { file: name.to_owned(), text: String::from_utf8_lossy(&bytes).into_owned() })
}

/// The findings as one text, a line each, for the message of a failing test.
pub(super) fn listed(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut all, finding| {
        // Writing to a string cannot fail.
        let _ = writeln!(all, "{finding}");
        all
    })
}
