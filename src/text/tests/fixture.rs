//! A catalogue of one trade in one place, from which the sentences of the tests take their names.

use crate::domain::catalogue::{Catalogue, CatalogueParts, TaskText, TradeTitle, TradeTitles};
use crate::domain::interest::ByScale;
use crate::domain::place::{Names, Place};
use crate::domain::quantity::{Currency, Kilograms, SchoolClass, Slug, UnitInterval, Weeks, Years};
use crate::domain::table::Table;
use crate::domain::trade::{Codes, DocumentSet, EntryRules, Mark, Trade, TradeInterests, WorkMode};
use crate::domain::wage_floor::SkillClass;

pub(super) fn catalogue() -> Catalogue {
    let title = |title: &str| TradeTitle {
        title: title.into(),
        one_line: "Bakes bread and cakes.".into(),
        also: Vec::new(),
        reviewed: true,
    };
    let titles = ["Bakery worker", "বেকারির কাজ", "बेकरी का काम", "बेकरीको काम"];
    Catalogue::new(CatalogueParts {
        trades: vec![trade()],
        titles: vec![TradeTitles::new(titles.map(title))],
        tasks: vec![vec![TaskText::from_fn(|_| "Knead dough.".into())]],
        places: vec![place()],
        courses: Vec::new(),
        centres: Vec::new(),
        wage_floors: Vec::new(),
        instruments: Vec::new(),
    })
    .unwrap()
}

fn trade() -> Trade {
    Trade {
        id: Slug::new("bakery").unwrap(),
        sector: "food".into(),
        work_mode: WorkMode::Both,
        home_based: true,
        codes: Codes {
            onet_soc: "51-3011.00".into(),
            nco_2015: "7512.0100".into(),
            isco_08: "7512".into(),
            nic_2008: vec!["1071".into()],
            qp_code: None,
            nsqf_level: None,
        },
        entry: EntryRules {
            min_class: SchoolClass::new(5).unwrap(),
            min_age: Years::new(16).unwrap(),
            licence: None,
            documents: DocumentSet::default(),
            hazardous_under_18: false,
        },
        training: Weeks::new(13.0).unwrap(),
        training_hours: None,
        skill_class: SkillClass::SemiSkilled,
        startup_cost_inr: None,
        women_traditional: false,
        women_share: UnitInterval::new(0.5).unwrap(),
        demands: Table::new([false; 7]),
        lift: Kilograms::new(10.0).unwrap(),
        risks: Table::new([Some(Mark::No); 6]),
        coercion: Table::new([Some(Mark::No); 4]),
        interests: TradeInterests {
            ratings: ByScale::new([4.0; 6]),
            job_zone: 2,
            release: "30.3".into(),
        },
        essentials: Vec::new(),
        source: "made for tests".into(),
        reviewed_on: jiff::civil::date(2026, 11, 1),
    }
}

fn place() -> Place {
    Place {
        id: Slug::new("in-wb-nadia").unwrap(),
        country: "IN".into(),
        region: "in-wb".into(),
        currency: Currency::Inr,
        names: Names {
            en: "Nadia".into(),
            bn: "নদিয়া".into(),
            hi: "नदिया".into(),
            ne: "नदिया".into(),
        },
        also: Vec::new(),
        population: None,
        women_15_59: None,
        urban_share: None,
        wage_zone: None,
        neighbours: Vec::new(),
        latitude: 23.4,
        longitude: 88.5,
        source: "made for tests".into(),
    }
}
