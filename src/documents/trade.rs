//! Trades as they are shown to other programs.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::rounding::Rounded;
use crate::domain::aptitude::{Essential, EssentialBasis};
use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::table::{Key, Table};
use crate::domain::trade::{Mark, Trade, TradeIndex};

/// A list of trades.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct TradeList {
    /// Hash of the catalogue from which they come.
    pub catalogue: String,
    /// How many there are in all.
    pub total: usize,
    /// Trades by id, or the best match first.
    pub trades: Vec<TradeSummary>,
    /// Where the next part begins; null: this is the last.
    pub next_cursor: Option<String>,
}

/// A trade in a list.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct TradeSummary {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What one does in it.
    pub one_line: String,
    /// Other names.
    pub also: Vec<String>,
    /// Its sector.
    pub sector: String,
    /// How people usually earn in it.
    pub work_mode: &'static str,
    /// Usual length of training.
    pub training_weeks: Rounded,
    /// Where the figures come from.
    pub source: String,
    /// When they were last looked through, ISO.
    pub reviewed_on: String,
}

/// A trade with everything that the catalogue says of it; null means unknown.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct TradeDocument {
    /// Its id.
    pub id: String,
    /// Its words in the language asked for.
    pub words: TradeWords,
    /// Its sector.
    pub sector: String,
    /// How people usually earn in it.
    pub work_mode: &'static str,
    /// Whether the work can be done at home.
    pub home_based: bool,
    /// Its codes in public classifications.
    pub codes: CodesDocument,
    /// What it asks of who enters it.
    pub entry: EntryDocument,
    /// Usual length of training.
    pub training_weeks: Rounded,
    /// Usual hours of training.
    pub training_hours: Option<Rounded>,
    /// The skill class of its wage.
    pub skill_class: &'static str,
    /// What starting on one's own account costs, in Indian rupees.
    pub startup_cost_inr: Option<Rounded>,
    /// Whether it is what women are usually offered.
    pub women_traditional: bool,
    /// The share of its openings that are open to women in practice.
    pub women_share: Rounded,
    /// What it demands of the body, by the demand's name.
    pub demands: BTreeMap<&'static str, bool>,
    /// What it demands to lift, in kilograms.
    pub lift_kg: Rounded,
    /// Risks at work: 0 not usual, 0.5 to be asked about, 1 usual; absent: unknown.
    pub risks: BTreeMap<&'static str, Rounded>,
    /// Ways of coercion: 0 not usual, 0.5 to be asked about, 1 usual; absent: unknown.
    pub coercion: BTreeMap<&'static str, Rounded>,
    /// Its interest profile.
    pub interests: InterestsDocument,
    /// The aptitudes that it draws on most.
    pub aptitudes: Vec<EssentialDocument>,
    /// Things to see or try.
    pub tasks: Vec<String>,
    /// Where the figures come from.
    pub source: String,
    /// When they were last looked through, ISO.
    pub reviewed_on: String,
}

/// A trade's words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TradeWords {
    /// The language.
    pub language: &'static str,
    /// What it is called.
    pub title: String,
    /// What one does in it.
    pub one_line: String,
    /// Other names.
    pub also: Vec<String>,
    /// Whether a speaker has reviewed the words.
    pub reviewed: bool,
}

/// Codes in public classifications.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CodesDocument {
    /// O*NET-SOC 2019.
    pub onet_soc: String,
    /// National Classification of Occupations 2015.
    pub nco_2015: String,
    /// ISCO-08 unit group.
    pub isco_08: String,
    /// NIC-2008 classes.
    pub nic_2008: Vec<String>,
    /// Qualification pack.
    pub qp_code: Option<String>,
    /// Level in the national skills framework.
    pub nsqf_level: Option<Rounded>,
}

/// What a trade asks of who enters it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct EntryDocument {
    /// The lowest class with which people enter.
    pub min_class: u8,
    /// The lowest age.
    pub min_age: u8,
    /// The licence without which the law forbids the work.
    pub licence: Option<String>,
    /// Documents that the work itself needs.
    pub documents: Vec<&'static str>,
    /// Whether the law keeps people under 18 from it.
    pub hazardous_under_18: bool,
}

/// An interest profile.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct InterestsDocument {
    /// Ratings on a scale of 1 to 7, by R, I, A, S, E, C.
    pub ratings: BTreeMap<&'static str, Rounded>,
    /// O*NET job zone, 1 to 5.
    pub job_zone: u8,
    /// The O*NET release from which they come.
    pub source: String,
}

/// An aptitude on which a trade draws.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct EssentialDocument {
    /// Which.
    pub aptitude: &'static str,
    /// Its weight; those of a trade add up to 1.
    pub weight: Rounded,
    /// The level at which people enter, in standard deviations from the mean.
    pub entry_level: Rounded,
    /// What training can add, in standard deviations.
    pub gain: Rounded,
    /// Where the figures come from: `onet_derived` or `local_trainers`.
    pub basis: &'static str,
    /// How many raters stand behind them.
    pub raters: u32,
}

/// A trade as it stands in a list.
pub fn trade_summary(catalogue: &Catalogue, index: TradeIndex, language: Language) -> TradeSummary {
    let trade = catalogue.trade(index);
    let title = catalogue.title(index, language);
    TradeSummary {
        id: trade.id.to_string(),
        title: title.title.to_string(),
        one_line: title.one_line.to_string(),
        also: texts(&title.also),
        sector: trade.sector.to_string(),
        work_mode: trade.work_mode.word(),
        training_weeks: Rounded(trade.training.get()),
        source: trade.source.to_string(),
        reviewed_on: trade.reviewed_on.to_string(),
    }
}

/// The document of a trade.
pub fn trade_document(
    catalogue: &Catalogue,
    index: TradeIndex,
    language: Language,
) -> TradeDocument {
    let trade = catalogue.trade(index);
    let title = catalogue.title(index, language);
    let tasks = catalogue.tasks(index);
    TradeDocument {
        id: trade.id.to_string(),
        words: TradeWords {
            language: language.word(),
            title: title.title.to_string(),
            one_line: title.one_line.to_string(),
            also: texts(&title.also),
            reviewed: title.reviewed,
        },
        sector: trade.sector.to_string(),
        work_mode: trade.work_mode.word(),
        home_based: trade.home_based,
        codes: codes(trade),
        entry: entry(trade),
        training_weeks: Rounded(trade.training.get()),
        training_hours: trade.training_hours.map(Rounded),
        skill_class: trade.skill_class.word(),
        startup_cost_inr: trade.startup_cost_inr.map(|cost| Rounded(cost.get())),
        women_traditional: trade.women_traditional,
        women_share: Rounded(trade.women_share.get()),
        demands: by_word(&trade.demands, |needed| *needed),
        lift_kg: Rounded(trade.lift.get()),
        risks: marks(&trade.risks),
        coercion: marks(&trade.coercion),
        interests: InterestsDocument {
            ratings: by_word(&trade.interests.ratings, |rating| Rounded(*rating)),
            job_zone: trade.interests.job_zone,
            source: trade.interests.release.to_string(),
        },
        aptitudes: trade.essentials.iter().map(essential).collect(),
        tasks: tasks.iter().map(|task| task.of(language).to_string()).collect(),
        source: trade.source.to_string(),
        reviewed_on: trade.reviewed_on.to_string(),
    }
}

fn texts(texts: &[std::sync::Arc<str>]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

fn by_word<K: Key, T, V, const N: usize>(
    table: &Table<K, T, N>,
    value: impl Fn(&T) -> V,
) -> BTreeMap<&'static str, V> {
    table.iter().map(|(key, cell)| (key.word(), value(cell))).collect()
}

fn marks<K: Key, const N: usize>(
    table: &Table<K, Option<Mark>, N>,
) -> BTreeMap<&'static str, Rounded> {
    let known = table.iter().filter_map(|(key, mark)| Some((key, (*mark)?)));
    known.map(|(key, mark)| (key.word(), Rounded(mark.value()))).collect()
}

fn codes(trade: &Trade) -> CodesDocument {
    let codes = &trade.codes;
    CodesDocument {
        onet_soc: codes.onet_soc.to_string(),
        nco_2015: codes.nco_2015.to_string(),
        isco_08: codes.isco_08.to_string(),
        nic_2008: texts(&codes.nic_2008),
        qp_code: codes.qp_code.as_ref().map(ToString::to_string),
        nsqf_level: codes.nsqf_level.map(Rounded),
    }
}

fn entry(trade: &Trade) -> EntryDocument {
    let entry = &trade.entry;
    EntryDocument {
        min_class: entry.min_class.get(),
        min_age: entry.min_age.get(),
        licence: entry.licence.as_ref().map(ToString::to_string),
        documents: entry.documents.iter().map(Key::word).collect(),
        hazardous_under_18: entry.hazardous_under_18,
    }
}

fn essential(essential: &Essential) -> EssentialDocument {
    EssentialDocument {
        aptitude: essential.aptitude.word(),
        weight: Rounded(essential.weight.get()),
        entry_level: Rounded(essential.entry_level),
        gain: Rounded(essential.gain),
        basis: match essential.basis {
            EssentialBasis::OnetDerived => "onet_derived",
            EssentialBasis::LocalTrainers => "local_trainers",
        },
        raters: essential.raters,
    }
}
