//! Tests of market files.

use std::io::{Cursor, Write as _};

use jiff::civil::date;
use polars::prelude::{Column, DataFrame, DataType, IntoColumn, NamedFrom, ParquetWriter, Series};
use proptest::prelude::*;

use super::*;
use crate::documents::fixture::catalogue;

const HEADER: &str = "place,trade,as_of,source,kind,openings_per_year,women_share\n";

fn reading(bytes: &[u8]) -> Reading {
    parse(&catalogue(), "m", bytes, date(2026, 11, 24))
}

fn faults(bytes: &[u8]) -> Vec<String> {
    reading(bytes).report.faults.iter().map(ToString::to_string).collect()
}

fn csv(rows: &str) -> Vec<u8> {
    format!("{HEADER}{rows}").into_bytes()
}

#[test]
fn a_csv_file_gives_rows_coverage_and_warnings() {
    let reading = reading(&csv("in-wb-nadia,bakery,2024-11-30,\"Us, by phone\",measured,4.5,\n\
         in-wb-nadia,bakery,2024-10-31,us,measured,,0.3\n\
         in-wb-howrah,bakery,2011-03-01,census,estimated,,\n"));
    let report = &reading.report;
    assert_eq!(report.format, Format::Csv);
    assert_eq!((report.rows, report.measured, report.places, report.trades), (3, 2, 2, 1));
    assert_eq!(report.dates, Some((date(2011, 3, 1), date(2024, 11, 30))));
    assert_eq!(
        report.warnings,
        [
            Warning::Stale { row: 3, as_of: date(2024, 10, 31), months: 25 },
            Warning::PlacesWithoutRows { count: 2, of: 4 },
            Warning::TradesWithoutRows { count: 2, of: 3 },
        ]
    );
    let file = reading.file.unwrap();
    assert_eq!(file.rows[0].openings.unwrap().get().to_bits(), 4.5_f64.to_bits());
    assert_eq!(file.rows[0].women_share, None);
    assert_eq!(file.lines, [2, 3, 4]);
}

#[test]
fn a_count_far_from_the_other_rows_of_its_trade_is_warned_of() {
    let rows = |last: &str| -> String {
        let counts = ["10", "12", "9", "11", "10", "8", "13", last];
        let row = |(day, count): (usize, &&str)| {
            format!("in-wb-nadia,bakery,2026-01-{:02},us,estimated,{count},\n", day + 1)
        };
        counts.iter().enumerate().map(row).collect::<Vec<_>>().concat()
    };
    let warned = |last| reading(&csv(&rows(last))).report.warnings.len();
    assert_eq!((warned("20"), warned("0"), warned("1000")), (2, 2, 3));
    let report = reading(&csv(&rows("1000"))).report;
    assert_eq!(report.warnings[0], Warning::Outlier { row: 9, column: "openings_per_year" });
}

/// Every column with a value that it does not take, and how its fault begins.
#[rustfmt::skip]
const WRONG: &[(&str, &str, &str)] = &[
    ("place", "in-wb-nadiya", "is no place of the catalogue; did you mean in-wb-nadia?"),
    ("place", "", "must not be empty"),
    ("trade", "bakry", "is no trade of the catalogue; did you mean bakery?"),
    ("as_of", "2026-11-25", "must not lie after 2026-11-24"),
    ("as_of", "1.1.2026", "must be a calendar date"),
    ("source", "", "must not be empty"),
    ("source", "=HYPERLINK(1)", "begins like a spreadsheet formula"),
    ("kind", "Measured", "must be one of measured, estimated, demonstration; did you mean measured?"),
    ("openings_per_year", "-1", "must be 0 to 1000000000"),
    ("trainees_per_year", "1,200", "must be a number in plain decimals"),
    ("monthly_earnings", "0", "must be more than 0"),
    ("monthly_earnings", "Rs 9000", "must be a number in plain decimals"),
    ("earnings_sample", "0.5", "must be 1 to"),
    ("growth_pct_per_year", "501", "must be -100 to 500"),
    ("growth_pct_per_year", "5%", "must be a number in plain decimals"),
    ("months_active_per_year", "13", "must be 0 to 12"),
    ("women_share", "1.01", "must be 0 to 1; give a share such as 0.35"),
    ("self_employed_share", "35", "must be 0 to 1"),
    ("own_account_room_per_year", "-0.1", "must be 0 to"),
    ("formal_share", "nan", "must be a number in plain decimals"),
    ("employers_contacted", "-3", "must be 0 to"),
    ("startup_cost", "১০০", "must be a number in plain decimals"),
];

#[test]
fn each_column_refuses_what_it_does_not_take() {
    let sound = [
        ("place", "in-wb-nadia"),
        ("trade", "bakery"),
        ("as_of", "2026-01-01"),
        ("source", "us"),
        ("kind", "measured"),
    ];
    for (column, value, told) in WRONG {
        let mut cells: Vec<(&str, &str)> = sound.to_vec();
        cells.retain(|(name, _)| name != column);
        cells.push((column, value));
        let line = |part: fn(&(&str, &str)) -> String| {
            cells.iter().map(part).collect::<Vec<_>>().join(",")
        };
        let header = line(|(name, _)| (*name).to_owned());
        let row = line(|(_, value)| format!("\"{value}\""));
        let faults = faults(format!("{header}\n{row}\n").as_bytes());
        assert_eq!(faults.len(), 1, "{faults:?}");
        let start = format!("m, row 2, column {column}: ");
        assert!(faults[0].starts_with(&start) && faults[0].contains(told), "{faults:?}");
    }
}

#[test]
fn rows_that_stand_twice_are_named_with_both_places() {
    let row = "in-wb-nadia,bakery,2026-01-01,us,measured,1,\n";
    let other = "in-wb-nadia,bakery,2026-01-01,us,estimated,1,\n";
    assert_eq!(
        faults(&csv(&format!("{row}{other}{row}"))),
        ["m, row 4, column as_of: “2026-01-01”: has the place, trade, kind and date of m, row 2; \
          remove one of the two"]
    );
    let read = |name: &str, text: &str| {
        parse(&catalogue(), name, &csv(text), date(2026, 11, 24)).into_rows().unwrap()
    };
    let refused = combine(vec![read("a.csv", row), read("b.csv", &format!("{other}{row}"))]);
    assert_eq!(
        refused.unwrap_err().to_string(),
        "b.csv, row 3, column as_of: “2026-01-01”: has the place, trade, kind and date of a.csv, \
         row 2; remove one of the two"
    );
    let market = combine(vec![read("a.csv", row), read("b.csv", other)]).unwrap();
    assert_eq!(market.rows().len(), 2);
}

#[test]
fn a_file_is_taken_whole_or_not_at_all() {
    let bytes = csv("in-wb-nadia,bakery,2026-01-01,us,measured,1,\n,,,,,x,\n");
    let reading = reading(&bytes);
    assert_eq!(reading.report.rows, 1);
    assert_eq!(reading.into_rows().unwrap_err().total(), 6);
    let large = vec![b'a'; MOST_FILE_BYTES + 1];
    assert_eq!(faults(&large), ["m: is larger than 5 MiB; split it into files of fewer rows"]);
}

fn parquet(columns: Vec<Column>) -> Vec<u8> {
    let height = columns[0].len();
    let mut frame = DataFrame::new(height, columns).unwrap();
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes).finish(&mut frame).unwrap();
    bytes
}

fn parquet_columns() -> Vec<Column> {
    let texts = |name: &str, text: &str| Column::new(name.into(), [text, text]);
    let days = Series::new("as_of".into(), [20_454_i32, 20_455]).cast(&DataType::Date).unwrap();
    vec![
        texts("place", "in-wb-nadia"),
        texts("trade", "bakery"),
        days.into_column(),
        texts("source", "us"),
        texts("kind", "measured"),
        Column::new("openings_per_year".into(), [Some(0.1), None]),
        Column::new("employers_contacted".into(), [3_i64, 4]),
    ]
}

#[test]
fn a_parquet_file_gives_the_same_rows() {
    let reading = reading(&parquet(parquet_columns()));
    assert_eq!(reading.report.format, Format::Parquet);
    let file = reading.into_rows().unwrap();
    assert_eq!(file.rows[0].as_of, date(2026, 1, 1));
    assert_eq!(file.rows[1].as_of, date(2026, 1, 2));
    assert_eq!(file.rows[0].openings.unwrap().get().to_bits(), 0.1_f64.to_bits());
    assert_eq!(file.rows[1].openings, None);
    assert_eq!(file.rows[1].employers_contacted, Some(4.0));
}

#[test]
fn a_parquet_file_with_faults_is_refused() {
    let mut columns = parquet_columns();
    columns[6] = Column::new("employers_contacted".into(), [true, false]);
    assert!(faults(&parquet(columns))[0].contains("column employers_contacted of type bool"));
    let mut columns = parquet_columns();
    columns[5] = Column::new("openings_per_year".into(), [-1.0, f64::NAN]);
    let told = faults(&parquet(columns));
    assert!(told[0].starts_with("m, row 2, column openings_per_year: “-1”"), "{told:?}");
    assert!(told[1].starts_with("m, row 3, column openings_per_year: “NaN”"), "{told:?}");
    let sound = parquet(parquet_columns());
    for end in [4, sound.len() / 2, sound.len() - 1] {
        assert!(faults(&sound[..end])[0].contains("is not a sound Parquet file"));
    }
}

/// A workbook of one sheet whose `sheetData` is given.
fn workbook(rows: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;
    const RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="rows" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const BOOK_RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
    const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let parts: [(&str, &[u8]); 6] = [
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    for (name, content) in parts.iter().chain(more) {
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn text_row(number: usize, texts: &[&str]) -> String {
    let cells: Vec<String> = texts
        .iter()
        .zip('A'..)
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, column)| {
            format!(r#"<c r="{column}{number}" t="inlineStr"><is><t>{text}</t></is></c>"#)
        })
        .collect();
    let cells = cells.concat();
    format!(r#"<row r="{number}">{cells}</row>"#)
}

fn header_row() -> String {
    text_row(1, &HEADER.trim().split(',').collect::<Vec<_>>())
}

#[test]
fn a_workbook_gives_the_same_rows_and_its_gaps_are_empty_cells() {
    let first = text_row(2, &["in-wb-nadia", "bakery", "2026-01-01", "us", "measured", "4.5"]);
    let second = r#"<row r="4"><c r="A4" t="inlineStr"><is><t>in-wb-nadia</t></is></c><c r="B4" t="inlineStr"><is><t>bakery</t></is></c><c r="C4" s="1"><v>46024</v></c><c r="D4" t="inlineStr"><is><t>us</t></is></c><c r="E4" t="inlineStr"><is><t>measured</t></is></c><c r="G4"><v>0.35</v></c></row>"#;
    let reading = reading(&workbook(&format!("{}{first}{second}", header_row()), &[]));
    assert_eq!(reading.report.format, Format::Spreadsheet);
    let file = reading.into_rows().unwrap();
    assert_eq!(file.lines, [2, 4]);
    assert_eq!(file.rows[1].as_of, date(2026, 1, 2));
    assert_eq!(file.rows[1].openings, None);
    assert_eq!(file.rows[1].women_share.unwrap().get().to_bits(), 0.35_f64.to_bits());
}

#[test]
fn a_workbook_with_formulas_is_refused_cell_by_cell() {
    let row = text_row(2, &["in-wb-nadia", "bakery", "2026-01-01", "us", "measured"]);
    let formula = r#"<c r="F2"><f>SUM(1,2)</f><v>3</v></c></row>"#;
    let row = row.replace("</row>", formula);
    let told = faults(&workbook(&(header_row() + &row), &[]));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("m, row 2, column openings_per_year: “=…”: begins like"));
}

#[test]
fn a_workbook_over_a_cap_is_refused() {
    let sound = text_row(2, &["in-wb-nadia", "bakery", "2026-01-01", "us", "measured"]);
    let with = |more: &str| workbook(&format!("{}{sound}{more}", header_row()), &[]);
    let corner = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert!(faults(&with(corner))[0].contains("20,000 rows"));
    let wide = r#"<row r="3"><c r="BM3"><v>1</v></c></row>"#;
    assert!(faults(&with(wide))[0].contains("64 columns"));
    let long = text_row(3, &[&"x".repeat(4097)]);
    assert!(faults(&with(&long))[0].contains("4 KiB"));
    let back = text_row(3, &["a"]) + &text_row(2, &["b"]);
    assert!(faults(&with(&back))[0].contains("not a sound workbook"));
    let zeros = vec![0_u8; 21 * 1024 * 1024];
    let bomb = workbook(&header_row(), &[("xl/media/a", &zeros)]);
    assert!(faults(&bomb)[0].contains("20 MiB"));
    let ratio = workbook(&header_row(), &[("xl/media/a", &zeros[..2 * 1024 * 1024])]);
    assert!(faults(&ratio)[0].contains("hundredfold"));
    let names: Vec<String> = (0..60).map(|part| format!("xl/p{part}")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert!(faults(&workbook(&header_row(), &parts))[0].contains("64 parts"));
    let nested = workbook(&header_row(), &[("xl/a.zip", b"PK")]);
    assert!(faults(&nested)[0].contains("not a sound workbook"));
    assert!(faults(b"PK\x03\x04 and no more")[0].contains("not a sound workbook"));
    assert!(faults(&workbook("", &[]))[0].contains("column place: is missing"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_mangled_file_never_panics(
        edits in prop::collection::vec((0_usize..10_000, any::<u8>()), 1..8),
        form in 0_usize..2,
    ) {
        thread_local! {
            static CATALOGUE: Catalogue = catalogue();
            static FILES: [Vec<u8>; 2] = [
                csv("in-wb-nadia,bakery,2026-01-01,us,measured,1,\n"),
                workbook(&(header_row() + &text_row(2, &["in-wb-nadia", "bakery"])), &[]),
            ];
        }
        let mut bytes = FILES.with(|files| files[form].clone());
        for (at, byte) in edits {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let day = date(2026, 11, 24);
        let reading = CATALOGUE.with(|catalogue| parse(catalogue, "m", &bytes, day));
        prop_assert_eq!(reading.file.is_some(), reading.report.faults.is_empty());
    }
}
