//! `trade_interests.csv`: one row a trade.

use super::ordered::{ByTrade, Complaint};
use super::titles::position;
use super::trades::{onet_soc, rating};
use super::{CatalogueFiles, read_table};
use crate::documents::cell::small;
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::table::{Columns, Row};
use crate::domain::interest::{ByScale, Scale};
use crate::domain::table::Key;
use crate::domain::trade::TradeInterests;

const FILE: &str = "trade_interests.csv";

const COLUMNS: Columns = Columns {
    required: &["trade", "onet_soc", "R", "I", "A", "S", "E", "C", "job_zone", "release"],
    optional: &[],
};

/// Each trade's interest profile, in the order of the ids.
pub(super) fn read(
    files: &dyn CatalogueFiles,
    ids: &[&str],
    faults: &mut Faults,
) -> Vec<TradeInterests> {
    let start = faults.len();
    let mut interests = ByTrade::new(FILE, ids);
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let position = row.required("trade", |text| position(&interests, ids, text));
        let profile = profile(row);
        if let Some(position) = position {
            interests.push(position, row.line, profile);
        }
    });
    let interests = interests.gather(faults, |rows, complaints| {
        for (line, _) in rows.iter().skip(1) {
            complaints.push(Complaint {
                row: Some(*line),
                column: "trade",
                code: FaultCode::RowDouble,
                message: "has a second row; remove one".to_owned(),
            });
        }
        if rows.is_empty() {
            complaints.push(Complaint {
                row: None,
                column: "trade",
                code: FaultCode::RowCount,
                message: "has no row; add one".to_owned(),
            });
        }
        rows.into_iter().next().map(|(_, profile)| profile)
    });
    faults.order_rows_from(start);
    interests
}

fn profile(row: &mut Row<'_>) -> Option<TradeInterests> {
    row.required("onet_soc", onet_soc);
    let ratings =
        ByScale::from_fn(|scale: Scale| row.required(scale.word(), rating).unwrap_or_default());
    let job_zone = row.required("job_zone", small(1, 5));
    let release = row.text("release", 20);
    if !row.is_sound() {
        return None;
    }
    Some(TradeInterests { ratings, job_zone: job_zone?, release: release? })
}
