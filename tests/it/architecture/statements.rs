//! SQL is written as plain literals with placeholders: no statement is put together from parts,
//! so no value can ever become part of one.

use proc_macro2::{Literal, TokenStream, TokenTree};

use super::source::{Finding, Source, listed, sources_under};

/// Macros that put text together.
const COMPOSERS: [&str; 8] =
    ["format", "format_args", "concat", "write", "writeln", "print", "println", "stringify"];

/// First words of SQL statements.
const VERBS: [&str; 4] = ["SELECT", "INSERT", "UPDATE", "DELETE"];

/// sqlx's own way round its demand for literals.
const WAY_ROUND: &str = "AssertSqlSafe";

/// The places in one file where a statement is put together.
fn composed_statements(source: &Source) -> Vec<Finding> {
    let mut lines = Vec::new();
    scan(&source.tokens, false, &mut lines);
    let finding = |(line, rule)| Finding { file: source.file.clone(), line, rule };
    lines.into_iter().map(finding).collect()
}

fn scan(tokens: &TokenStream, composing: bool, found: &mut Vec<(usize, String)>) {
    // The last two tokens, as far as they are `name !`: what follows is that macro's input.
    let mut word = None;
    let mut macro_name = None;
    for token in tokens.clone() {
        match &token {
            TokenTree::Group(group) => {
                let composes = macro_name.is_some_and(|name: String| composer(&name));
                scan(&group.stream(), composing || composes, found);
            }
            TokenTree::Literal(literal) if composing && is_statement(literal) => {
                let rule = "SQL put together by a macro: write it as one literal with placeholders";
                found.push((literal.span().start().line, rule.to_owned()));
            }
            TokenTree::Ident(name) if *name == WAY_ROUND => {
                let rule = format!("`{WAY_ROUND}` lets composed SQL through: write a literal");
                found.push((name.span().start().line, rule));
            }
            _ => {}
        }
        let is_bang = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '!');
        macro_name = word.take().filter(|_| is_bang);
        word = if let TokenTree::Ident(name) = &token { Some(name.to_string()) } else { None };
    }
}

fn composer(name: &str) -> bool {
    COMPOSERS.contains(&name)
}

/// Whether a literal is a text that begins with the first word of a statement.
fn is_statement(literal: &Literal) -> bool {
    let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else {
        return false;
    };
    let text = text.value();
    let first = text.split_whitespace().next().unwrap_or_default();
    VERBS.iter().any(|verb| first.eq_ignore_ascii_case(verb))
}

#[test]
fn no_statement_is_put_together() {
    let findings: Vec<Finding> =
        sources_under(&["src"]).unwrap().iter().flat_map(composed_statements).collect();
    assert!(findings.is_empty(), "\n{}", listed(&findings));
}

#[test]
fn a_composed_statement_is_named_with_its_line() {
    let cases = [
        r#"fn f() { let q = format!("SELECT * FROM {table}"); }"#,
        r#"fn f() { sqlx::query(concat!("insert into t ", "VALUES (1)")); }"#,
        r##"fn f() { write!(q, r#"  UPDATE t SET a = '{a}'"#); }"##,
        "fn f() { std::format!(\"\\n DELETE FROM {t}\"); }",
        r#"fn f() { println!("{}", g(["DELETE FROM t"])); }"#,
        "fn f() { sqlx::query(AssertSqlSafe(q)); }",
    ];
    for case in cases {
        let source = Source::parse("src/storage/trade.rs", &format!("//! Trades.\n{case}\n"));
        let findings = composed_statements(&source.unwrap());
        assert_eq!(findings.len(), 1, "{case}: {findings:?}");
        assert_eq!(findings[0].line, 2, "{case}");
    }
}

#[test]
fn plain_literals_pass() {
    let text = r#"
        const ONE: &str = "SELECT id FROM trade WHERE id = $1";
        fn f() { sqlx::query("DELETE FROM t WHERE id = $1"); format!("selected {n}"); }
        fn g() -> bool { !matches!(word, "SELECT") }
    "#;
    let source = Source::parse("src/storage/trade.rs", text).unwrap();
    assert_eq!(composed_statements(&source), []);
}
