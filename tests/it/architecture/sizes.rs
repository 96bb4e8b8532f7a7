//! How long a file and a function may be. Tests and tables of data stand aside: `#[cfg(test)]`
//! modules, test functions, and the lines of `const` and `static` items.

use std::ops::RangeInclusive;

use proc_macro2::Span;
use syn::visit::{self, Visit};

use super::source::{Finding, Source, listed, sources_under};

/// Longest file, in lines: what a reader can keep in view on one visit.
const FILE_LINES: usize = 400;
/// Longest function, in lines from `fn` to its closing brace.
const FUNCTION_LINES: usize = 60;

/// What is longer than the limit, with the length that it has today: `src/a.rs` for a file,
/// `src/a.rs::name` for a function. The list may only shrink: whatever has become shorter fails
/// until its length here is lowered or its entry goes.
const EXCEPTIONS: [(&str, usize); 0] = [];

/// One file or function with its length.
#[derive(Debug)]
struct Measured {
    name: String,
    file: String,
    line: usize,
    lines: usize,
    limit: usize,
}

/// The length of a file and of each of its functions.
fn measure(source: &Source) -> Vec<Measured> {
    let mut walk = Walk::default();
    walk.visit_file(&source.syntax);
    let file = Measured {
        name: source.file.clone(),
        file: source.file.clone(),
        line: 1,
        lines: source.lines - aside(&walk.aside, &(1..=source.lines)),
        limit: FILE_LINES,
    };
    let functions = walk.functions.iter().map(|(name, lines)| Measured {
        name: format!("{}::{name}", source.file),
        file: source.file.clone(),
        line: *lines.start(),
        lines: lines.clone().count() - aside(&walk.aside, lines),
        limit: FUNCTION_LINES,
    });
    std::iter::once(file).chain(functions).collect()
}

/// How many of `lines` stand in one of the ranges set aside.
fn aside(ranges: &[RangeInclusive<usize>], lines: &RangeInclusive<usize>) -> usize {
    lines.clone().filter(|line| ranges.iter().any(|range| range.contains(line))).count()
}

#[derive(Default)]
struct Walk {
    functions: Vec<(String, RangeInclusive<usize>)>,
    aside: Vec<RangeInclusive<usize>>,
}

impl Walk {
    fn function(&mut self, sig: &syn::Signature, block: &syn::Block) {
        let lines = span_lines(sig.fn_token.span, block.brace_token.span.close());
        self.functions.push((sig.ident.to_string(), lines));
    }
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        match &item.content {
            Some((braces, _)) if item.attrs.iter().any(is_test) => {
                self.aside.push(span_lines(item.mod_token.span, braces.span.close()));
            }
            _ => visit::visit_item_mod(self, item),
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !item.attrs.iter().any(is_test) {
            self.function(&item.sig, &item.block);
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.aside.push(span_lines(item.const_token.span, item.semi_token.span));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.aside.push(span_lines(item.static_token.span, item.semi_token.span));
    }
}

/// `#[test]`, `#[some_runtime::test]` and `#[cfg(test)]`.
fn is_test(attribute: &syn::Attribute) -> bool {
    let path = attribute.path();
    let marks_a_test = path.segments.last().is_some_and(|last| last.ident == "test");
    let only_in_tests = path.is_ident("cfg")
        && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test");
    marks_a_test || only_in_tests
}

fn span_lines(first: Span, last: Span) -> RangeInclusive<usize> {
    first.start().line..=last.end().line
}

/// What is too long, and which exceptions are not as the files are.
fn too_long(measured: &[Measured], exceptions: &[(&str, usize)]) -> Vec<Finding> {
    let excepted = |m: &Measured| exceptions.iter().find(|(name, _)| *name == m.name);
    let mut findings = Vec::new();
    for m in measured {
        let ceiling = excepted(m).map_or(m.limit, |(_, lines)| *lines);
        if m.lines > ceiling {
            let rule = format!("`{}` has {} lines, {ceiling} are allowed", m.name, m.lines);
            findings.push(Finding { file: m.file.clone(), line: m.line, rule });
        }
    }
    for (name, ceiling) in exceptions {
        let longest = measured.iter().filter(|m| m.name == *name).max_by_key(|m| m.lines);
        let rule = match longest {
            None => format!("exception `{name}` names nothing: take it out"),
            Some(m) if m.lines <= m.limit => {
                format!("exception `{name}` is not needed: take it out")
            }
            Some(m) if m.lines < *ceiling => format!("exception `{name}`: lower it to {}", m.lines),
            Some(_) => continue,
        };
        findings.push(Finding { file: file!().to_owned(), line: 1, rule });
    }
    findings
}

#[test]
fn files_and_functions_are_short() {
    let sources = sources_under(&["src", "tests", "benches"]).unwrap();
    let measured: Vec<Measured> = sources.iter().flat_map(measure).collect();
    assert!(measured.iter().any(|m| m.name == "src/main.rs::main"), "src/main.rs was not read");
    let findings = too_long(&measured, &EXCEPTIONS);
    assert!(findings.is_empty(), "\n{}", listed(&findings));
}

/// Measures `text` as the file `src/a.rs`.
#[cfg(test)]
fn measured(text: &str) -> Vec<Measured> {
    measure(&Source::parse("src/a.rs", text).unwrap())
}

#[test]
fn a_long_function_is_named_wherever_it_stands() {
    // 59 lines between the braces, with the two lines of the braces, are one too many.
    let body = "    f();\n".repeat(FUNCTION_LINES - 1);
    let cases = [
        format!("\nfn g() {{\n{body}}}\n"),
        format!("impl S {{\nfn g() {{\n{body}}}\n}}\n"),
        format!("trait T {{\nfn g() {{\n{body}}}\n}}\n"),
        format!("mod inner {{\nfn g() {{\n{body}}}\n}}\n"),
    ];
    for text in cases {
        let findings = too_long(&measured(&text), &[]);
        let [finding] = findings.as_slice() else { panic!("{findings:?} in {text}") };
        assert_eq!(finding.line, 2);
        assert_eq!(finding.rule, "`src/a.rs::g` has 61 lines, 60 are allowed");
    }
    let at_the_limit = "    f();\n".repeat(FUNCTION_LINES - 2);
    assert!(too_long(&measured(&format!("fn g() {{\n{at_the_limit}}}\n")), &[]).is_empty());
}

#[test]
fn a_long_file_is_named() {
    let lines = "struct S;\n".repeat(FILE_LINES + 1);
    let findings = too_long(&measured(&lines), &[]);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].rule, "`src/a.rs` has 401 lines, 400 are allowed");
    assert!(too_long(&measured(&"struct S;\n".repeat(FILE_LINES)), &[]).is_empty());
}

#[test]
fn tests_and_tables_of_data_stand_aside() {
    let body = "    f();\n".repeat(FILE_LINES);
    let rows = "    1,\n".repeat(FILE_LINES);
    for text in [
        format!("#[cfg(test)]\nmod tests {{\n#[test]\nfn g() {{\n{body}}}\n}}\n"),
        format!("const TABLE: &[u8] = &[\n{rows}];\n"),
        format!("fn g() {{\nstatic TABLE: &[u8] = &[\n{rows}];\n}}\n"),
    ] {
        let findings = too_long(&measured(&text), &[]);
        assert!(findings.is_empty(), "{}", listed(&findings));
    }
    let not_test = format!("#[cfg(not(test))]\nmod real {{\nfn g() {{\n{body}}}\n}}\n");
    assert_eq!(too_long(&measured(&not_test), &[]).len(), 2, "file and function");
}

#[test]
fn exceptions_may_only_shrink() {
    let long = measured(&format!("fn g() {{\n{}}}\n", "    f();\n".repeat(70)));
    let rules = |exceptions: &[(&str, usize)]| {
        let findings = too_long(&long, exceptions);
        findings.into_iter().map(|finding| finding.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(&[("src/a.rs::g", 72)]), Vec::<String>::new());
    assert_eq!(rules(&[("src/a.rs::g", 71)]), ["`src/a.rs::g` has 72 lines, 71 are allowed"]);
    assert_eq!(rules(&[("src/a.rs::g", 80)]), ["exception `src/a.rs::g`: lower it to 72"]);
    let not_needed = rules(&[("src/a.rs::g", 72), ("src/a.rs", 500)]);
    assert_eq!(not_needed, ["exception `src/a.rs` is not needed: take it out"]);
    let gone = rules(&[("src/a.rs::g", 72), ("src/b.rs", 500)]);
    assert_eq!(gone, ["exception `src/b.rs` names nothing: take it out"]);
}
