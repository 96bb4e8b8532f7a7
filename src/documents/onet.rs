//! Files of the O*NET database as they are published: tab-separated text (`.txt`) or Excel
//! workbooks (`.xlsx`), and the tables of trades that are built from them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};

use super::fault::{Fault, FaultCode, Faults};
use crate::domain::aptitude::Aptitude;
use crate::domain::interest::{ByScale, Scale};
use crate::domain::table::Key;

const CODE: &str = "O*NET-SOC Code";
const ELEMENT: &str = "Element Name";
const SCALE: &str = "Scale ID";
const VALUE: &str = "Data Value";
const RATERS: &str = "N";
const ZONE: &str = "Job Zone";
/// The columns of the crosswalk between code systems as published by the O*NET centre's partners.
const OLDER: &str = "soc2010_code";
const NEWER: &str = "soc2019_code";
/// The scale of occupational interests.
const OCCUPATIONAL_INTERESTS: &str = "OI";

/// The interest scales under the names that O*NET gives them.
const INTERESTS: [(&str, Scale); 6] = [
    ("Realistic", Scale::Realistic),
    ("Investigative", Scale::Investigative),
    ("Artistic", Scale::Artistic),
    ("Social", Scale::Social),
    ("Enterprising", Scale::Enterprising),
    ("Conventional", Scale::Conventional),
];

/// A file of the release: its name and its bytes.
#[derive(Debug, Clone, Copy)]
pub struct OnetFile<'a> {
    /// The name; its ending tells text from workbook.
    pub name: &'a str,
    /// What stands in it.
    pub bytes: &'a [u8],
}

/// Abilities of one occupation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Abilities {
    /// Importance (1 to 5) of each ability.
    pub importance: BTreeMap<String, f64>,
    /// Level (0 to 7) of each ability.
    pub level: BTreeMap<String, f64>,
    /// Raters behind each importance, where stated.
    pub raters: Vec<f64>,
}

/// Rows of a file with a cell for each wanted column.
struct Rows {
    /// The line in the file, and the cells.
    rows: Vec<(usize, Vec<String>)>,
}

/// Occupational interests of each occupation, on O*NET's 1–7 scale.
///
/// # Errors
/// Every [`Fault`] of the file.
pub fn interests(file: OnetFile<'_>) -> Result<BTreeMap<String, ByScale<Option<f64>>>, Faults> {
    let rows = read(file, &[CODE, ELEMENT, SCALE, VALUE], b'\t')?;
    let mut faults = Faults::default();
    let mut all: BTreeMap<String, ByScale<Option<f64>>> = BTreeMap::new();
    for (line, cells) in rows.rows {
        let [code, element, scale, value] = cells.as_slice() else { continue };
        if scale != OCCUPATIONAL_INTERESTS {
            continue;
        }
        let known = INTERESTS.iter().find(|(name, _)| name == element);
        let value = number(file, line, VALUE, value, (1.0, 7.0), &mut faults);
        if let (Some((_, scale)), Some(value)) = (known, value) {
            let each = all.entry(code.clone()).or_insert_with(|| ByScale::new([None; 6]));
            each.set(*scale, Some(value));
        }
    }
    faults.unless_any(all)
}

/// The job zone, 1 to 5, of each occupation.
///
/// # Errors
/// Every [`Fault`] of the file.
pub fn job_zones(file: OnetFile<'_>) -> Result<BTreeMap<String, String>, Faults> {
    let rows = read(file, &[CODE, ZONE], b'\t')?;
    let mut faults = Faults::default();
    let mut all = BTreeMap::new();
    for (line, cells) in rows.rows {
        let [code, zone] = cells.as_slice() else { continue };
        if let Some(zone) = number(file, line, ZONE, zone, (1.0, 5.0), &mut faults) {
            all.insert(code.clone(), format!("{zone:.0}"));
        }
    }
    faults.unless_any(all)
}

/// Importance and level of every ability of each occupation.
///
/// # Errors
/// Every [`Fault`] of the file.
pub fn abilities(file: OnetFile<'_>) -> Result<BTreeMap<String, Abilities>, Faults> {
    let rows = read(file, &[CODE, ELEMENT, SCALE, VALUE, RATERS], b'\t')?;
    let mut faults = Faults::default();
    let mut all: BTreeMap<String, Abilities> = BTreeMap::new();
    for (line, cells) in rows.rows {
        let [code, element, scale, value, raters] = cells.as_slice() else { continue };
        let bounds = if scale == "IM" { (1.0, 5.0) } else { (0.0, 7.0) };
        let Some(value) = number(file, line, VALUE, value, bounds, &mut faults) else { continue };
        let each = all.entry(code.clone()).or_default();
        match scale.as_str() {
            "IM" => {
                each.importance.insert(element.clone(), value);
                if !raters.is_empty() {
                    let bounds = (0.0, f64::INFINITY);
                    each.raters.extend(number(file, line, RATERS, raters, bounds, &mut faults));
                }
            }
            "LV" => {
                each.level.insert(element.clone(), value);
            }
            _ => {}
        }
    }
    faults.unless_any(all)
}

/// Pairs of an O*NET-SOC 2010 code and the 2019 code that it became; semicolons part the columns.
///
/// # Errors
/// Every [`Fault`] of the file.
pub fn crosswalk(file: OnetFile<'_>) -> Result<Vec<(String, String)>, Faults> {
    let rows = read(file, &[OLDER, NEWER], b';')?;
    let pair = |(_, cells): (usize, Vec<String>)| match <[String; 2]>::try_from(cells) {
        Ok([older, newer]) => Some((older, newer)),
        Err(_) => None,
    };
    Ok(rows.rows.into_iter().filter_map(pair).collect())
}

/// The release that a `Read Me.txt` names, such as 29.3.
pub fn release(read_me: &str) -> Option<String> {
    let mut words = read_me.split_whitespace().skip_while(|word| *word != "O*NET").skip(1);
    let release = words.next()?;
    let shaped = release.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    (shaped && words.next() == Some("Database")).then(|| release.to_owned())
}

fn number(
    file: OnetFile<'_>,
    line: usize,
    column: &str,
    text: &str,
    (least, greatest): (f64, f64),
    faults: &mut Faults,
) -> Option<f64> {
    match text.trim().parse::<f64>() {
        Ok(value) if value >= least && value <= greatest => Some(value),
        _ => {
            let message = format!("must be a number from {least} to {greatest}");
            let fault = Fault::of_file(file.name, FaultCode::ValueRange, message);
            faults.push(fault.in_row(line).in_column(column).with_value(text));
            None
        }
    }
}

fn read(file: OnetFile<'_>, columns: &[&str], delimiter: u8) -> Result<Rows, Faults> {
    let is_workbook =
        std::path::Path::new(file.name).extension().is_some_and(|ending| ending == "xlsx");
    let lines = if is_workbook { workbook(file) } else { text(file, delimiter) }?;
    let mut lines = lines.into_iter();
    let header = lines.next().unwrap_or_default();
    let mut faults = Faults::default();
    let mut places = Vec::new();
    for column in columns {
        match header.iter().position(|name| name.trim_start_matches('\u{feff}') == *column) {
            Some(place) => places.push(place),
            None => faults.push(
                Fault::of_file(file.name, FaultCode::ColumnMissing, "this column is missing")
                    .in_row(1)
                    .in_column(*column),
            ),
        }
    }
    let cell = |line: &[String], place: usize| line.get(place).cloned().unwrap_or_default();
    let rows = lines
        .zip(2..)
        .map(|(line, number)| (number, places.iter().map(|place| cell(&line, *place)).collect()));
    let rows = rows.collect();
    faults.unless_any(Rows { rows })
}

fn unreadable(file: OnetFile<'_>, why: &str) -> Faults {
    let message = format!("{why}; take the file as the O*NET database publishes it");
    Faults::from(vec![Fault::of_file(file.name, FaultCode::FileUnreadable, message)])
}

fn text(file: OnetFile<'_>, delimiter: u8) -> Result<Vec<Vec<String>>, Faults> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .quoting(delimiter != b'\t')
        .flexible(true)
        .has_headers(false)
        .from_reader(file.bytes);
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| unreadable(file, "is not text in UTF-8"))?;
        lines.push(record.iter().map(ToOwned::to_owned).collect());
    }
    Ok(lines)
}

fn workbook(file: OnetFile<'_>) -> Result<Vec<Vec<String>>, Faults> {
    let unsound = || unreadable(file, "is not a sound workbook");
    let mut workbook: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(file.bytes)).map_err(|_| unsound())?;
    let sheet = workbook.worksheet_range_at(0).and_then(Result::ok).ok_or_else(unsound)?;
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        other => other.to_string(),
    };
    Ok(sheet.rows().map(|row| row.iter().map(cell).collect()).collect())
}

/// One row of `trade_interests.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct InterestRow {
    /// The trade.
    pub trade: String,
    /// Its O*NET-SOC code.
    pub onet_soc: String,
    /// Its occupational interests.
    pub ratings: ByScale<f64>,
    /// Its job zone.
    pub job_zone: String,
    /// The release.
    pub release: String,
}

/// One row of `trade_aptitudes.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct AptitudeRow {
    /// The trade.
    pub trade: String,
    /// An aptitude that it draws on.
    pub aptitude: Aptitude,
    /// Its weight in hundredths.
    pub weight: u32,
    /// The level at which people enter, in z units.
    pub entry_level: f64,
    /// What training can add, in z units.
    pub gain: f64,
    /// Raters behind it, if stated.
    pub raters: Option<f64>,
}

/// `trade_interests.csv`.
pub fn interests_csv(rows: &[InterestRow]) -> String {
    let mut text = "trade,onet_soc,R,I,A,S,E,C,job_zone,release\n".to_owned();
    for row in rows {
        let ratings: Vec<String> =
            Scale::ALL.iter().map(|scale| format!("{:.2}", row.ratings.of(*scale))).collect();
        // Writing into a text cannot fail.
        let _ = writeln!(
            text,
            "{},{},{},{},{}",
            row.trade,
            row.onet_soc,
            ratings.join(","),
            row.job_zone,
            row.release
        );
    }
    text
}

/// `trade_aptitudes.csv`.
pub fn aptitudes_csv(rows: &[AptitudeRow]) -> String {
    let mut text = "trade,aptitude,weight,entry_level,gain,basis,n\n".to_owned();
    for row in rows {
        let weight = f64::from(row.weight) / 100.0;
        let raters = row.raters.map(|raters| format!("{:.0}", raters.floor())).unwrap_or_default();
        // Adding 0 makes −0 a plain 0; writing into a text cannot fail.
        let _ = writeln!(
            text,
            "{},{},{weight:.2},{:.2},{},onet-derived,{raters}",
            row.trade,
            row.aptitude,
            row.entry_level + 0.0,
            row.gain
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_is_read_from_its_first_line() {
        assert_eq!(release("O*NET 29.3 Database\nMay 2025 Release").as_deref(), Some("29.3"));
        assert_eq!(release("Some other file"), None);
    }

    #[test]
    fn faults_name_line_column_and_value() {
        let text = "O*NET-SOC Code\tElement Name\tScale ID\tData Value\n\
                    51-3011.00\tRealistic\tOI\t9\n51-3011.00\tSocial\tOI\tx\n";
        let file = OnetFile { name: "Interests.txt", bytes: text.as_bytes() };
        let faults = interests(file).unwrap_err();
        let shown: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            [
                "Interests.txt, row 2, column Data Value: “9”: must be a number from 1 to 7",
                "Interests.txt, row 3, column Data Value: “x”: must be a number from 1 to 7",
            ]
        );
        let file = OnetFile { name: "Job Zones.txt", bytes: b"Title\nx\n" };
        assert_eq!(job_zones(file).unwrap_err().total(), 2);
        let file = OnetFile { name: "Abilities.xlsx", bytes: b"no workbook" };
        assert_eq!(abilities(file).unwrap_err().total(), 1);
    }
}
