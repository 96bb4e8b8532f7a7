//! Tests of tables with a header.

use super::*;
use crate::documents::cell::{number, yes_no};

const COLUMNS: Columns =
    Columns { required: &["id", "name"], optional: &["share", "open", "words"] };

type Seen = (usize, Option<Arc<str>>, Option<Arc<str>>, Option<f64>, Option<bool>, usize);

fn read(bytes: &[u8]) -> (Vec<Seen>, Vec<String>) {
    let mut faults = Faults::default();
    let mut seen = Vec::new();
    read_csv("t.csv", bytes, &COLUMNS, &mut faults, |row| {
        let id = row.text("id", 5);
        let name = row.text("name", 20);
        let share = row.optional("share", number);
        let open = row.optional("open", yes_no);
        let words = row.texts("words", 5).len();
        seen.push((row.line, id, name, share, open, words));
    });
    (seen, faults.iter().map(ToString::to_string).collect())
}

#[test]
fn columns_stand_in_any_order_and_free_ones_are_left() {
    let bytes = b"\xef\xbb\xbfx_note,words,name,id\r\nanything,a;b,\"Na, me\",i1\r\n";
    let (seen, faults) = read(bytes);
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(seen, [(2, Some("i1".into()), Some("Na, me".into()), None, None, 2)]);
}

#[test]
fn rows_are_numbered_by_lines_of_the_file() {
    let (seen, faults) = read(b"id,name\n\n\na,\"x\"\n,,\nb,y\n,\nc,z");
    let lines: Vec<usize> = seen.iter().map(|row| row.0).collect();
    assert_eq!(lines, [4, 6, 8]);
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_fault_of_the_header_is_told_at_once() {
    let (seen, faults) = read(b"id,id,shares,x_free\na,b,c,d\n");
    assert!(seen.is_empty());
    assert_eq!(
        faults,
        [
            "t.csv, row 1, column id: stands twice in the header; remove one",
            "t.csv, row 1, column shares: is no column of this file; did you mean share?",
            "t.csv, row 1, column name: is missing in the header; add it",
        ]
    );
    let (_, faults) = read(b"id;name\na;b\n");
    assert!(faults[0].contains("separate columns by commas"), "{faults:?}");
    assert_eq!(read(b"").1, ["t.csv: is empty; give a header and rows"]);
    let wide = (0..65).map(|n| format!("x_{n}")).collect::<Vec<_>>().join(",");
    assert!(read(wide.as_bytes()).1[0].contains("at most 64 columns"));
}

#[test]
fn every_fault_of_a_cell_is_told_with_its_row_and_column() {
    let (_, faults) = read(
        "id,name,share,open,words,x_free\ntoolong,,1e3,maybe,a;;bbbbbb,=1+1\na,@b,+5,yes,,\n\
         b,n\u{200b}o,-1,no,-x,-2\nc\n"
            .as_bytes(),
    );
    let starts = [
        "t.csv, row 2, column x_free: “=1+1”: begins like a spreadsheet formula",
        "t.csv, row 2, column id: “toolong”: must have at most 5 characters",
        "t.csv, row 2, column name: must not be empty",
        "t.csv, row 2, column share: “1e3”: must be a number in plain decimals",
        "t.csv, row 2, column open: “maybe”: must be yes or no",
        "t.csv, row 2, column words: “a;;bbbbbb”: has an empty part",
        "t.csv, row 2, column words: “bbbbbb”: must have at most 5",
        "t.csv, row 3, column name: “@b”: begins like",
        "t.csv, row 3, column share: “+5”: begins like",
        "t.csv, row 4, column name: “n\u{200b}o”: holds a control or invisible",
        "t.csv, row 4, column words: “-x”: begins like",
        "t.csv, row 5: has 1 cells where the header has 6",
    ];
    assert_eq!(faults.len(), starts.len(), "{faults:#?}");
    for (fault, start) in faults.iter().zip(starts) {
        assert!(fault.starts_with(start), "{fault}");
    }
}

#[test]
fn what_is_not_plain_text_is_refused_with_its_line() {
    assert!(read(b"id,name\na,\xff\n").1[0].starts_with("t.csv, row 2: is not UTF-8"));
    assert!(read(b"id,name\na,b\0\n").1[0].starts_with("t.csv, row 2: holds a stray"));
    assert!(read(b"id,name\ra,b").1[0].starts_with("t.csv, row 1: holds a stray"));
    let long = format!("id,name\na,{}\n", "x".repeat(MOST_CELL_BYTES + 1));
    assert!(read(long.as_bytes()).1[0].contains("must have at most 4096 bytes"));
    let open = "id,name\na,\"b\nc,d\ne,f\n";
    assert!(read(open.as_bytes()).1[0].contains("control or invisible"));
}

#[test]
fn texts_that_repeat_are_kept_once() {
    let (seen, _) = read(b"id,name\na,same\nb,same\n");
    assert!(Arc::ptr_eq(seen[0].2.as_ref().unwrap(), seen[1].2.as_ref().unwrap()));
}
