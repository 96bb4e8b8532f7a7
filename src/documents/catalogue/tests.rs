//! Tests of the catalogue as a whole.

use super::*;
use crate::documents::fixture::{SmallFiles, catalogue};
use crate::domain::catalogue::Language;
use crate::domain::market::Market;
use crate::domain::table::Key;
use crate::domain::trade::{Document, Mark, Risk};

fn faults(files: &SmallFiles) -> Vec<String> {
    parse(files).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn a_sound_catalogue_is_ordered_by_id() {
    let catalogue = catalogue();
    let ids: Vec<&str> = catalogue.trades().iter().map(|trade| trade.id.as_str()).collect();
    assert_eq!(ids, ["bakery", "goat-rearing", "tailoring"]);
    let bakery = catalogue.trade(catalogue.find_trade("bakery").unwrap());
    assert_eq!(*bakery.risks.of(Risk::Night), Some(Mark::Ask));
    assert_eq!(*bakery.risks.of(Risk::IrregularPay), None);
    assert!(bakery.entry.documents.has(Document::BankAccount));
    let order: Vec<&str> = bakery.essentials.iter().map(|one| one.aptitude.word()).collect();
    assert_eq!(order, ["arithmetic", "finger", "manual"]);
    assert_eq!(catalogue.place(catalogue.find_place("in-wb-nadia").unwrap()).neighbours.len(), 1);
    let tailoring = catalogue.find_trade("tailoring").unwrap();
    assert_eq!(&*catalogue.title(tailoring, Language::Hindi).title, "tailoring hi");
    assert_eq!(&**catalogue.tasks(tailoring)[5].of(Language::English), "See tailoring 6");
    assert_eq!(catalogue.courses_of(tailoring).len(), 1);
    assert!(catalogue.instrument("stens").is_some());
}

#[test]
fn coverage_counts_tables_languages_marks_and_places() {
    let coverage = Coverage::of(&catalogue(), &Market::default());
    assert_eq!(*coverage.reviewed.of(Language::English), 3);
    assert_eq!(*coverage.reviewed.of(Language::Nepali), 0);
    assert_eq!(coverage.trades_with_unknown_marks.len(), 3);
    assert_eq!(coverage.trades_without_course, ["goat-rearing"]);
    assert_eq!(coverage.trades_of_sector.get("food"), Some(&1));
    assert_eq!(coverage.places[0].courses, 1);
    assert!(coverage.tables.contains(&("courses", 2)));
}

/// A change to one file and the fault that it makes, whole.
#[rustfmt::skip]
const SINGLE: &[(&str, &str, &str, &str)] = &[
    ("trades.csv", "tailoring,textile", "bakery,textile",
     "trades.csv, row 4, column id: “bakery”: stands in row 2 too; give each its own id"),
    ("trades.csv", "bakery,food,both", "bakery,food,bothe",
     "trades.csv, row 4, column work_mode: “bothe”: must be one of wage, own_account, both; did you mean both?"),
    ("trades.csv", "7512.0100", "7512.01",
     "trades.csv, row 2, column nco_2015: “7512.01”: must be a code of the shape dddd.dddd, d a digit"),
    ("trades.csv", "0.4,no", "1.4,no",
     "trades.csv, row 2, column women_share: “1.4”: must be 0 to 1; give a share such as 0.35"),
    ("trades.csv", "15,0,0.5", "15,0,0.7",
     "trades.csv, row 2, column risk_night: “0.7”: must be 0 (not usual), 0.5 (to be asked) or 1 (usual); leave it empty if unknown"),
    ("trades.csv", "aadhaar;bank_account", "adhaar;bank_account",
     "trades.csv, row 2, column documents: “adhaar”: must be one of aadhaar, bank_account, voter_card, ration_card, school_certificate, birth_certificate, driving_licence, police_verification, health_certificate, trade_licence, pan; did you mean aadhaar?"),
    ("trade_titles.csv", "bakery,ne,bakery ne", "bakery,hi,bakery ne",
     "trade_titles.csv, row 2, column lang: “bakery”: has no row for language ne; add one"),
    ("trade_titles.csv", "You do bakery.", "a b c d e f g h i j k l m",
     "trade_titles.csv, row 2, column one_line: “a b c d e f g h i j k l m”: must have at most 12 words; shorten it"),
    ("trade_tasks.csv", "bakery,6", "bakery,5",
     "trade_tasks.csv, row 2, column task: “bakery”: has no task 6; give it 6 tasks"),
    ("trade_interests.csv", "6.11", "0.11",
     "trade_interests.csv, row 2, column R: “0.11”: must be 1 to 7, as O*NET rates interests"),
    ("trade_interests.csv", "tailoring,", "tailorin,",
     "trade_interests.csv, column trade: “tailoring”: has no row; add one"),
    ("trade_aptitudes.csv", "bakery,manual,0.4", "bakery,manual,0.41",
     "trade_aptitudes.csv, row 2, column weight: “bakery”: has weights that add up to 1.01; make them add up to 1"),
    ("trade_aptitudes.csv", "bakery,manual", "bakery,finger",
     "trade_aptitudes.csv, row 3, column aptitude: “bakery”: has finger twice; remove one"),
    ("places.csv", "B,in-wb-howrah", "B,in-wb-kolkata",
     "places.csv, row 3, column neighbours: “in-wb-kolkata”: does not name in-wb-nadia as its neighbour; add or remove"),
    ("places.csv", "B,in-wb-howrah", "B,in-wb-howra;in-wb-howrah",
     "places.csv, row 3, column neighbours: “in-wb-howra”: is no place of the catalogue; did you mean in-wb-howrah?"),
    ("places.csv", ",1600000,", ",9900000,",
     "places.csv, row 3, column women_15_59: “9900000”: must not be more than population; mend one of the two"),
    ("centres.csv", "in-wb-nadia", "in-wb-nadiya",
     "centres.csv, row 2, column place: “in-wb-nadiya”: is no place of the catalogue; did you mean in-wb-nadia?"),
    ("courses.csv", "bakery,wb-nadia-school", "bakery,wb-nadia-scool",
     "courses.csv, row 2, column centre: “wb-nadia-scool”: is no sound row of centres.csv; add the centre or mend the id"),
    ("courses.csv", "wb-howrah--tail", "wb-nadia--bake",
     "courses.csv, row 3, column course: “wb-nadia--bake”: stands in row 2 too; give each course its own id"),
    ("wage_floors.csv", "np,,", "in-west,,",
     "wage_floors.csv, row 3, column region: “in-west”: is no region or country of a place; did you mean in-wb?"),
    ("wage_floors.csv", "NPR", "INR",
     "wage_floors.csv, row 3, column currency: “INR”: must be NPR, the currency there"),
    ("wage_floors.csv", "B,unskilled", "C,unskilled",
     "wage_floors.csv, row 2, column zone: “C”: is the wage_zone of no place there; use one of places.csv"),
    ("wage_floors.csv", "9760", "",
     "wage_floors.csv, row 2, column monthly: is empty and so is daily; give one of the two"),
    ("wage_floors.csv", "2027-07-16", "2020-07-16",
     "wage_floors.csv, row 3, column until: “2020-07-16”: lies before from; mend one of the two"),
    ("instruments/onet-ip-sf.toml", "max = 40", "max = 0",
     "instruments/onet-ip-sf.toml, row 5, /max: “0”: must be greater than min"),
    ("instruments/onet-ip-sf.toml", "alpha = 0.8", "alpha = 8",
     "instruments/onet-ip-sf.toml, row 7, /alpha: “8”: must be 0 to 1"),
    ("instruments/stens.toml", "sd = 2\n", "",
     "instruments/stens.toml, /sd: is missing; add it"),
    ("instruments/stens.toml", "\"stens\"", "\"standard-score\"",
     "instruments/stens.toml, /id: “standard-score”: is the id of another instrument; give each its own"),
    ("instruments/stens.toml", "\"aptitude\"", "\"aptitudes\"",
     "instruments/stens.toml, row 3, /kind: “aptitudes”: must be one of interest, aptitude; did you mean aptitude?"),
    ("instruments/stens.toml", "= false", "= \"no\"",
     "instruments/stens.toml, row 8, /validated: “no”: must be true or false"),
];

#[test]
fn each_fault_names_file_row_column_value_and_fix() {
    for (path, from, to, told) in SINGLE {
        let faults = faults(&SmallFiles::new().with(path, from, to));
        assert!(faults.iter().any(|fault| fault == told), "{told}\n{faults:#?}");
    }
}

#[test]
fn a_missing_table_is_named() {
    for path in ["trades.csv", "trade_titles.csv", "places.csv", "courses.csv"] {
        let faults = faults(&SmallFiles::new().without(path));
        let told = format!("{path}: is missing; a catalogue needs it");
        assert!(faults.contains(&told), "{faults:#?}");
    }
}

#[test]
fn faults_of_all_tables_are_told_at_once_in_the_order_of_rows() {
    let files = SmallFiles::new()
        .with("places.csv", "in-wb-nadia,IN", "in-wb-nadia,India")
        .with("trades.csv", "both", "sometimes")
        .with("trades.csv", "2026-11-24\n", "24-11-2026\n")
        .with("wage_floors.csv", "9760", "9,760");
    let faults = faults(&files);
    let starts: Vec<&str> = faults.iter().map(|fault| fault.split(": ").next().unwrap()).collect();
    assert_eq!(
        starts,
        [
            "places.csv, row 3, column country",
            "trades.csv, row 2, column work_mode",
            "trades.csv, row 2, column reviewed_on",
            "wage_floors.csv, row 2",
        ]
    );
}
