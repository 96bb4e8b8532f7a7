//! `trade_aptitudes.csv`: three to five rows a trade.

use super::ordered::{ByTrade, Complaint};
use super::titles::position;
use super::{CatalogueFiles, read_table};
use crate::documents::cell::{Read, bounded, one_of, whole, within, word, wrong};
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::table::{Columns, Row};
use crate::domain::aptitude::{Essential, EssentialBasis};
use crate::domain::quantity::UnitInterval;

const FILE: &str = "trade_aptitudes.csv";

const COLUMNS: Columns = Columns {
    required: &["trade", "aptitude", "weight", "entry_level", "gain", "basis", "n"],
    optional: &[],
};

/// How many essentials a trade has (data, table of tables).
const ESSENTIALS: std::ops::RangeInclusive<usize> = 3..=5;
/// How far the weights of a trade may miss 1 by rounding.
const SUM_TOLERANCE: f64 = 1e-9;
/// Bounds of entry levels and gains in z units, as the domain states them.
const ENTRY_LEVEL: (f64, f64) = (-5.0, 5.0);
const GAIN: (f64, f64) = (0.0, 3.0);
/// The most raters; judgement.
const MOST_RATERS: u32 = 1_000_000;

/// Each trade's essentials in the order of the aptitude words, in the order of the ids.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    ids: &[&str],
    faults: &mut Faults,
) -> Vec<Vec<Essential>> {
    let start = faults.len();
    let mut essentials = ByTrade::new(FILE, ids);
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let position = row.required("trade", |text| position(&essentials, ids, text));
        let essential = essential(row);
        if let Some(position) = position {
            essentials.push(position, row.line, essential);
        }
    });
    let essentials = essentials.gather(faults, |rows, complaints| Some(checked(rows, complaints)));
    faults.order_rows_from(start);
    essentials
}

fn essential(row: &mut Row<'_>) -> Option<Essential> {
    let aptitude = row.required("aptitude", word);
    let weight = row.required("weight", bounded(UnitInterval::new));
    let entry_level = row.required("entry_level", within(ENTRY_LEVEL.0, ENTRY_LEVEL.1));
    let gain = row.required("gain", within(GAIN.0, GAIN.1));
    let basis = row.required("basis", basis);
    let raters = row.required("n", whole(0, MOST_RATERS));
    if !row.is_sound() {
        return None;
    }
    Some(Essential {
        aptitude: aptitude?,
        weight: weight?,
        entry_level: entry_level?,
        gain: gain?,
        basis: basis?,
        raters: raters?,
    })
}

fn basis(text: &str) -> Read<EssentialBasis> {
    match text {
        "onet-derived" => Ok(EssentialBasis::OnetDerived),
        "local-trainers" => Ok(EssentialBasis::LocalTrainers),
        _ => wrong(FaultCode::ValueWord, one_of(text, &["onet-derived", "local-trainers"])),
    }
}

fn checked(mut rows: Vec<(usize, Essential)>, complaints: &mut Vec<Complaint>) -> Vec<Essential> {
    let mut complain = |row, column, code, message| {
        complaints.push(Complaint { row, column, code, message });
    };
    rows.sort_by_key(|(_, essential)| essential.aptitude);
    for ((_, first), (line, second)) in rows.iter().zip(rows.iter().skip(1)) {
        if first.aptitude == second.aptitude {
            let message = format!("has {} twice; remove one", second.aptitude);
            complain(Some(*line), "aptitude", FaultCode::RowDouble, message);
        }
    }
    if !ESSENTIALS.contains(&rows.len()) {
        let message = format!("has {} aptitudes; give it three to five", rows.len());
        complain(None, "aptitude", FaultCode::RowCount, message);
    }
    let sum = rows.iter().fold(0.0, |sum, (_, essential)| sum + essential.weight.get());
    if !rows.is_empty() && (sum - 1.0_f64).abs() > SUM_TOLERANCE {
        let message = format!("has weights that add up to {sum}; make them add up to 1");
        complain(None, "weight", FaultCode::ValueSum, message);
    }
    rows.into_iter().map(|(_, essential)| essential).collect()
}
