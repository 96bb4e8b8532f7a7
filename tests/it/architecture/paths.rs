//! Every path that a Rust file names, found in its tokens: in `use` trees, in expressions and
//! types, and inside macros, which a walk over the syntax would not enter.

use std::iter::once;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// A path as it stands in the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// Its segments, absolute where it began with `crate`, `self` or `super`: then the first one
    /// is `crate`.
    pub(super) segments: Vec<String>,
    /// Line of the first or, inside braces, of the last segment, counted from 1.
    pub(super) line: usize,
    /// It stands in a `use`, so that what lies under it can be named in short afterwards.
    pub(super) imported: bool,
    /// It ends in `*`.
    pub(super) glob: bool,
}

/// Keywords after which a path may begin with `::`; after any other word `::` goes on with a path.
const BEFORE_A_PATH: [&str; 14] = [
    "use", "return", "in", "as", "dyn", "impl", "for", "mut", "if", "while", "match", "else",
    "break", "where",
];

/// The paths in `tokens`, where `module` is the path from the crate's root of the module that
/// holds them (`["domain", "trade"]`).
pub(super) fn mentions(tokens: &TokenStream, module: &[String]) -> Vec<Mention> {
    let mut scan = Scan { module: module.to_vec(), found: Vec::new() };
    scan.stream(tokens);
    scan.found
}

struct Scan {
    module: Vec<String>,
    found: Vec<Mention>,
}

impl Scan {
    fn stream(&mut self, tokens: &TokenStream) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut rest = tokens.as_slice();
        let mut before: &[TokenTree] = &[];
        while let Some((first, after)) = rest.split_first() {
            let taken = match first {
                TokenTree::Ident(word) if *word == "mod" => self.inline_module(after),
                TokenTree::Ident(word) if !is_keyword(word) && begins_a_path(before) => {
                    let imported = follows_use(before);
                    self.path(rest, &[], imported)
                }
                TokenTree::Group(group) => {
                    if group.delimiter() == Delimiter::Brace && follows_use(before) {
                        self.tree(&group.stream(), &[]);
                    } else {
                        self.stream(&group.stream());
                    }
                    1
                }
                _ => 1,
            };
            let done = tokens.len() - rest.len() + taken;
            (before, rest) = tokens.split_at(done.min(tokens.len()));
        }
    }

    /// After `mod`: walks into `name { … }` with the name added to the module's path.
    fn inline_module(&mut self, after: &[TokenTree]) -> usize {
        let [TokenTree::Ident(name), TokenTree::Group(body), ..] = after else {
            return 1;
        };
        self.module.push(plain(&name.to_string()));
        self.stream(&body.stream());
        self.module.pop();
        3
    }

    /// Reads one path that continues `prefix`, and says how many tokens it took.
    fn path(&mut self, tokens: &[TokenTree], prefix: &[String], imported: bool) -> usize {
        let mut segments = prefix.to_vec();
        let mut taken = 0;
        let mut line = 0;
        let mut glob = false;
        loop {
            match tokens.get(taken) {
                Some(TokenTree::Ident(word)) => {
                    line = word.span().start().line;
                    let word = plain(&word.to_string());
                    if word != "self" || segments.is_empty() {
                        segments.push(word);
                    }
                    taken += 1;
                }
                Some(TokenTree::Punct(star)) if star.as_char() == '*' && imported => {
                    line = star.span().start().line;
                    glob = true;
                    taken += 1;
                    break;
                }
                Some(TokenTree::Group(group))
                    if group.delimiter() == Delimiter::Brace && !segments.is_empty() =>
                {
                    self.tree(&group.stream(), &segments);
                    return taken + 1;
                }
                _ => break,
            }
            if !is_double_colon(tokens.get(taken..).unwrap_or_default()) {
                break;
            }
            taken += 2;
        }
        if imported || segments.len() > 1 {
            let segments = self.absolute(segments);
            self.found.push(Mention { segments, line, imported, glob });
        }
        taken.max(1)
    }

    /// The branches between the braces of a `use` tree.
    fn tree(&mut self, branches: &TokenStream, prefix: &[String]) {
        let tokens: Vec<TokenTree> = branches.clone().into_iter().collect();
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
        for branch in tokens.split(is_comma).filter(|branch| !branch.is_empty()) {
            let leading = if is_double_colon(branch) { 2 } else { 0 };
            self.path(branch.get(leading..).unwrap_or_default(), prefix, true);
        }
    }

    /// Turns `self::a` and `super::a` into a path from `crate`.
    fn absolute(&self, segments: Vec<String>) -> Vec<String> {
        let up = segments.iter().skip_while(|s| *s == "self").take_while(|s| *s == "super").count();
        let here = segments.iter().take_while(|s| *s == "self").count();
        if up + here == 0 {
            return segments;
        }
        let base = self.module.len().saturating_sub(up);
        let base = self.module.iter().take(base).cloned();
        once("crate".to_owned()).chain(base).chain(segments.into_iter().skip(up + here)).collect()
    }
}

/// Whether a word that follows `before` is the first of its path.
fn begins_a_path(before: &[TokenTree]) -> bool {
    if !ends_in_double_colon(before) {
        return true;
    }
    match before.len().checked_sub(3).and_then(|at| before.get(at)) {
        Some(TokenTree::Ident(word)) => is_keyword(word),
        _ => true,
    }
}

fn is_keyword(word: &Ident) -> bool {
    BEFORE_A_PATH.iter().any(|keyword| word == keyword)
}

/// Whether `before` ends in `use`, `use ::` or `extern crate`.
fn follows_use(before: &[TokenTree]) -> bool {
    let leading = if ends_in_double_colon(before) { 2 } else { 0 };
    match before.len().checked_sub(leading + 1).and_then(|at| before.get(at)) {
        Some(TokenTree::Ident(word)) => *word == "use" || (*word == "crate" && leading == 0),
        _ => false,
    }
}

fn is_double_colon(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(a), TokenTree::Punct(b), ..]
        if a.as_char() == ':' && b.as_char() == ':')
}

fn ends_in_double_colon(tokens: &[TokenTree]) -> bool {
    tokens.len().checked_sub(2).and_then(|at| tokens.get(at..)).is_some_and(is_double_colon)
}

/// A word without the mark of a raw identifier.
fn plain(word: &str) -> String {
    word.trim_start_matches("r#").to_owned()
}

#[test]
fn finds_paths_in_use_trees_expressions_and_macros() {
    let text = r"
        use crate::{domain::trade::{self, Trade}, text::*};
        use ::std::{fs as files, time::Instant};
        use {sqlx, super::place};
        fn f() -> crate::http::Problem { vec![std::env::var(name)] }
        mod inner { fn g() { super::super::super::cli::h(Vec::<u8>::new()); } }
        #[derive(serde::Serialize)] struct S;
    ";
    let tokens: TokenStream = text.parse().unwrap();
    let module = ["domain".to_owned(), "market".to_owned()];
    let found: Vec<String> = mentions(&tokens, &module)
        .iter()
        .map(|m| {
            let end = if m.glob { "::*" } else { "" };
            format!("{} {}{end}", m.line, m.segments.join("::"))
        })
        .collect();
    let expected = [
        "2 crate::domain::trade",
        "2 crate::domain::trade::Trade",
        "2 crate::text::*",
        "3 std::fs",
        "3 std::time::Instant",
        "4 sqlx",
        "4 crate::domain::place",
        "5 crate::http::Problem",
        "5 std::env::var",
        "6 crate::cli::h",
        "7 serde::Serialize",
    ];
    assert_eq!(found, expected);
}
