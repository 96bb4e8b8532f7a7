//! `trades.csv`: one row a trade.

use std::sync::Arc;

use super::ordered::Ordered;
use super::{CatalogueFiles, read_table};
use crate::documents::cell::{
    Read, bounded, date, mark, number, school_class, slug, within, word, wrong, years, yes_no,
};
use crate::documents::fault::{FaultCode, Faults};
use crate::documents::table::{Columns, Row};
use crate::domain::aptitude::Essential;
use crate::domain::interest::ByScale;
use crate::domain::quantity::{Amount, Kilograms, UnitInterval, Weeks};
use crate::domain::table::{Key, Table};
use crate::domain::trade::{Codes, Document, EntryRules, Trade, TradeInterests};

/// The file's path.
pub(super) const FILE: &str = "trades.csv";

const COLUMNS: Columns = Columns {
    required: &[
        "id",
        "sector",
        "work_mode",
        "home_based",
        "onet_soc",
        "nco_2015",
        "isco_08",
        "nic_2008",
        "qp_code",
        "nsqf_level",
        "min_class_entry",
        "min_age",
        "licence",
        "training_weeks",
        "training_hours",
        "skill_class",
        "startup_cost_inr",
        "women_traditional",
        "women_share",
        "hazardous_under_18",
        "needs_stand_all_day",
        "needs_fine_vision",
        "needs_colour_vision",
        "needs_heat",
        "needs_dust_or_fumes",
        "needs_heights",
        "needs_screen",
        "needs_lift_kg",
        "risk_isolated",
        "risk_night",
        "risk_client_homes",
        "risk_harassment",
        "risk_travel_after_dark",
        "risk_irregular_pay",
        "coercion_live_in",
        "coercion_recruiter_or_advance",
        "coercion_lone_worksite",
        "coercion_sexualised_setting",
        "documents",
        "source",
        "reviewed_on",
    ],
    optional: &[],
};

/// The most characters of a name; judgement.
const MOST_NAME: usize = 120;
/// The most characters of a catalogue row's source; judgement, the longest bundled has 315.
pub(super) const MOST_SOURCE: usize = 500;
/// The most hours of training; judgement: four years of full days.
const MOST_HOURS: f64 = 10_000.0;
/// The levels of the national skills framework.
const NSQF_LEVELS: (f64, f64) = (1.0, 8.0);

/// Reads the trades, without their interests and essentials.
pub(super) fn read(files: &dyn CatalogueFiles, faults: &mut Faults) -> Ordered<Trade> {
    let start = faults.len();
    let mut trades = Ordered::default();
    read_table(files, FILE, &COLUMNS, faults, |row| {
        let id = row.required("id", slug);
        let trade = trade(row, id.as_ref());
        if let Some(id) = id {
            trades.push(id, row.line, trade);
        }
    });
    trades.order(FILE, faults);
    faults.order_rows_from(start);
    trades
}

/// The trades with their interests and essentials, which are as many and in the same order.
pub(super) fn complete(
    trades: Ordered<Trade>,
    interests: Vec<TradeInterests>,
    essentials: Vec<Vec<Essential>>,
) -> Vec<Trade> {
    let mut trades = trades.into_values();
    let parts = interests.into_iter().zip(essentials);
    for (trade, (interests, essentials)) in trades.iter_mut().zip(parts) {
        trade.interests = interests;
        trade.essentials = essentials;
    }
    trades
}

fn trade(row: &mut Row<'_>, id: Option<&crate::domain::quantity::Slug>) -> Option<Trade> {
    let sector = row.text("sector", MOST_NAME);
    let work_mode = row.required("work_mode", word);
    let home_based = row.required("home_based", yes_no);
    let codes = codes(row);
    let entry = entry(row);
    let training = row.required("training_weeks", bounded(Weeks::new));
    let training_hours = row.optional("training_hours", within(0.0, MOST_HOURS));
    let skill_class = row.required("skill_class", word);
    let startup_cost_inr = row.optional("startup_cost_inr", bounded(Amount::new));
    let women_traditional = row.required("women_traditional", yes_no);
    let women_share = row.required("women_share", bounded(UnitInterval::new));
    let demands = Table::from_fn(|demand: crate::domain::trade::Demand| {
        row.required(demand.word(), yes_no).unwrap_or_default()
    });
    let lift = row.required("needs_lift_kg", bounded(Kilograms::new));
    let risks = Table::from_fn(|risk: crate::domain::trade::Risk| row.optional(risk.word(), mark));
    let coercion = Table::from_fn(|coercion: crate::domain::trade::Coercion| {
        row.optional(coercion.word(), mark)
    });
    let source = row.text("source", MOST_SOURCE);
    let reviewed_on = row.required("reviewed_on", date);
    if !row.is_sound() {
        return None;
    }
    Some(Trade {
        id: id?.clone(),
        sector: sector?,
        work_mode: work_mode?,
        home_based: home_based?,
        codes: codes?,
        entry: entry?,
        training: training?,
        training_hours,
        skill_class: skill_class?,
        startup_cost_inr,
        women_traditional: women_traditional?,
        women_share: women_share?,
        demands,
        lift: lift?,
        risks,
        coercion,
        // Put in by `complete`; a trade without them never leaves the parser.
        interests: TradeInterests {
            ratings: ByScale::new([0.0; 6]),
            job_zone: 0,
            release: Arc::default(),
        },
        essentials: Vec::new(),
        source: source?,
        reviewed_on: reviewed_on?,
    })
}

fn entry(row: &mut Row<'_>) -> Option<EntryRules> {
    let min_class = row.required("min_class_entry", school_class);
    let min_age = row.required("min_age", years);
    let licence = row.optional_text("licence", MOST_NAME);
    let hazardous_under_18 = row.required("hazardous_under_18", yes_no);
    let documents = row.list("documents", word::<Document>);
    Some(EntryRules {
        min_class: min_class?,
        min_age: min_age?,
        licence,
        documents: documents.into_iter().collect(),
        hazardous_under_18: hazardous_under_18?,
    })
}

fn codes(row: &mut Row<'_>) -> Option<Codes> {
    let onet_soc = row.required("onet_soc", onet_soc);
    let nco_2015 = row.required("nco_2015", |text| shaped(text, &["dddd.dddd"]));
    let isco_08 = row.required("isco_08", |text| shaped(text, &["dddd"]));
    let nic_2008 = row.list("nic_2008", |text| shaped(text, &["ddd", "dddd", "ddddd"]));
    let qp_code = row.optional_text("qp_code", 20);
    let nsqf_level = row.optional("nsqf_level", within(NSQF_LEVELS.0, NSQF_LEVELS.1));
    Some(Codes {
        onet_soc: row.intern(onet_soc?),
        nco_2015: row.intern(nco_2015?),
        isco_08: row.intern(isco_08?),
        nic_2008: nic_2008.into_iter().map(|code| row.intern(code)).collect(),
        qp_code,
        nsqf_level,
    })
}

/// An O*NET-SOC 2019 code.
pub(super) fn onet_soc(text: &str) -> Read<&str> {
    shaped(text, &["dd-dddd.dd"])
}

/// A code of one of some shapes, in which `d` stands for a digit.
fn shaped<'a>(text: &'a str, shapes: &[&str]) -> Read<&'a str> {
    let fits = |shape: &&str| {
        shape.len() == text.len()
            && shape.bytes().zip(text.bytes()).all(|(wanted, byte)| match wanted {
                b'd' => byte.is_ascii_digit(),
                _ => byte == wanted,
            })
    };
    if shapes.iter().any(fits) {
        Ok(text)
    } else {
        let shapes = shapes.join(" or ");
        wrong(FaultCode::ValueShape, format!("must be a code of the shape {shapes}, d a digit"))
    }
}

/// A number on O*NET's 1–7 scale.
pub(super) fn rating(text: &str) -> Read<f64> {
    match number(text)? {
        value if (1.0..=7.0).contains(&value) => Ok(value),
        _ => wrong(FaultCode::ValueRange, "must be 1 to 7, as O*NET rates interests"),
    }
}
