//! The people, trades and market of the worked example.

use std::sync::Arc;

use crate::domain::aptitude::{Aptitude, ByAptitude, Essential, EssentialBasis};
use crate::domain::catalogue::{Catalogue, CatalogueParts, TradeTitle, TradeTitles};
use crate::domain::course::{Admission, Course, Timetable};
use crate::domain::interest::{AssessedInterests, ByScale};
use crate::domain::market::{EvidenceKind, Market, MarketRow};
use crate::domain::participant::{Abilities, Availability, Participant, Safety, Transport, Tryout};
use crate::domain::place::{Names, Place, PlaceIndex};
use crate::domain::policy::Policy;
use crate::domain::quantity::{
    Amount, Currency, Kilograms, MonthsPerYear, PeoplePerYear, SchoolClass, Slug, UnitInterval,
    Weeks, Years,
};
use crate::domain::table::Table;
use crate::domain::trade::{
    Codes, Document, DocumentSet, EntryRules, Mark, Risk, Trade, TradeIndex, TradeInterests,
    WorkMode,
};
use crate::domain::wage_floor::{SkillClass, WageFloor};

const MEANS: [f64; 6] = [5.18, 2.03, 2.24, 2.97, 2.43, 4.30];
const RATINGS: [[f64; 6]; 3] = [
    [6.11, 1.07, 4.00, 1.97, 2.19, 2.98],
    [4.21, 3.18, 1.49, 6.33, 1.76, 3.52],
    [5.75, 1.12, 1.00, 2.78, 2.48, 4.81],
];

pub(super) fn policy() -> Policy {
    let file: toml::Table = include_str!("../../../data/policy/scoring.toml").parse().unwrap();
    Policy::new(
        |section, name| file.get(section)?.get(name)?.get("value")?.as_float(),
        vec!["most scheduled employments".into()],
    )
    .unwrap()
}

fn share(value: f64) -> UnitInterval {
    UnitInterval::new(value).unwrap()
}

/// What differs between the trades of the example, for one person.
struct Layout {
    essentials: Vec<(Aptitude, f64, f64)>,
    home_based: bool,
    weeks: f64,
    documents: DocumentSet,
    risks: Vec<(Risk, Mark)>,
    live_in: Mark,
    has_course: bool,
}

fn codes() -> Codes {
    Codes {
        onet_soc: "".into(),
        nco_2015: "1111.0100".into(),
        isco_08: "".into(),
        nic_2008: Vec::new(),
        qp_code: None,
        nsqf_level: None,
    }
}

fn entry(documents: DocumentSet) -> EntryRules {
    EntryRules {
        min_class: SchoolClass::new(0).unwrap(),
        min_age: Years::new(14).unwrap(),
        licence: None,
        documents,
        hazardous_under_18: false,
    }
}

fn trade(id: &str, ratings: [f64; 6], mode: WorkMode, layout: &Layout) -> Trade {
    let gain = |aptitude| match aptitude {
        Aptitude::Finger | Aptitude::Motor | Aptitude::Manual | Aptitude::Stamina => 0.3,
        _ => 0.5,
    };
    let mut risks = Table::new([Some(Mark::No); 6]);
    for (risk, mark) in &layout.risks {
        risks.set(*risk, Some(*mark));
    }
    Trade {
        id: Slug::new(id).unwrap(),
        sector: "example".into(),
        work_mode: mode,
        home_based: layout.home_based,
        codes: codes(),
        entry: entry(layout.documents),
        training: Weeks::new(layout.weeks).unwrap(),
        training_hours: None,
        skill_class: SkillClass::Unskilled,
        startup_cost_inr: None,
        women_traditional: true,
        women_share: share(0.5),
        demands: Table::new([false; 7]),
        lift: Kilograms::new(0.0).unwrap(),
        risks,
        coercion: Table::new([
            Some(layout.live_in),
            Some(Mark::No),
            Some(Mark::No),
            Some(Mark::No),
        ]),
        interests: TradeInterests {
            ratings: ByScale::new(ratings),
            job_zone: 2,
            release: "29.3".into(),
        },
        essentials: layout
            .essentials
            .iter()
            .map(|(aptitude, weight, entry_level)| Essential {
                aptitude: *aptitude,
                weight: share(*weight),
                entry_level: *entry_level,
                gain: gain(*aptitude),
                basis: EssentialBasis::OnetDerived,
                raters: 8,
            })
            .collect(),
        source: "worked example".into(),
        reviewed_on: "2026-11-24".parse().unwrap(),
    }
}

fn place() -> Place {
    let name: Arc<str> = "Example".into();
    Place {
        id: Slug::new("in-wb-example").unwrap(),
        country: "IN".into(),
        region: "in-wb".into(),
        currency: Currency::Inr,
        names: Names { en: name.clone(), bn: name.clone(), hi: name.clone(), ne: name },
        also: Vec::new(),
        population: None,
        women_15_59: None,
        urban_share: None,
        wage_zone: None,
        neighbours: Vec::new(),
        latitude: 0.0,
        longitude: 0.0,
        source: "worked example".into(),
    }
}

fn course(trade: usize, weeks: f64) -> Course {
    Course {
        id: "course".into(),
        trade: TradeIndex(trade),
        centre: "centre".into(),
        place: PlaceIndex(0),
        as_of: "2026-11-01".parse().unwrap(),
        source: "worked example".into(),
        kind: EvidenceKind::Measured,
        admission: Admission::default(),
        timetable: Timetable { weeks: Some(Weeks::new(weeks).unwrap()), ..Timetable::default() },
        seats: None,
        min_batch: None,
        cost: None,
        stipend_per_month: None,
        hostel: None,
        childcare: None,
        women_trainers: None,
        placement_help: None,
        certificate: None,
        placed: None,
    }
}

/// The catalogue of the example. A fourth trade, refused, brings the mean ratings to `MEANS`.
fn catalogue(layouts: &[Layout; 3]) -> Catalogue {
    let modes = [WorkMode::Both, WorkMode::Wage, WorkMode::Both];
    let mut trades: Vec<Trade> = ["T1", "T2", "T3"]
        .iter()
        .zip(RATINGS)
        .zip(modes)
        .zip(layouts)
        .map(|(((id, ratings), mode), layout)| trade(id, ratings, mode, layout))
        .collect();
    let rest = std::array::from_fn(|scale| {
        4.0 * MEANS[scale] - RATINGS.iter().map(|ratings| ratings[scale]).sum::<f64>()
    });
    trades.push(trade("Z9", rest, WorkMode::Wage, &layouts[0]));
    let words: Arc<str> = "example".into();
    let title =
        TradeTitle { title: words.clone(), one_line: words, also: Vec::new(), reviewed: false };
    let courses = layouts.iter().enumerate().filter(|(_, layout)| layout.has_course);
    Catalogue::new(CatalogueParts {
        titles: trades.iter().map(|_| TradeTitles::from_fn(|_| title.clone())).collect(),
        tasks: trades.iter().map(|_| Vec::new()).collect(),
        courses: courses.map(|(index, layout)| course(index, layout.weeks)).collect(),
        trades,
        places: vec![place()],
        centres: Vec::new(),
        wage_floors: vec![WageFloor {
            region: "in-wb".into(),
            zone: None,
            skill_class: SkillClass::Unskilled,
            schedule: "most scheduled employments".into(),
            monthly: Some(Amount::new(9760.0).unwrap()),
            daily: None,
            currency: Currency::Inr,
            from: "2025-07-01".parse().unwrap(),
            until: None,
            source: "worked example".into(),
        }],
        instruments: Vec::new(),
    })
    .unwrap()
}

fn rows(trade: usize, figures: [f64; 8], as_of: &str) -> [MarketRow; 2] {
    let [employers, observed, prior, room, trainees, earnings, months, formal] = figures;
    let people = |value: f64| Some(PeoplePerYear::new(value).unwrap());
    let measured = MarketRow {
        place: PlaceIndex(0),
        trade: TradeIndex(trade),
        as_of: as_of.parse().unwrap(),
        source: "worked example".into(),
        kind: EvidenceKind::Measured,
        openings: people(observed),
        trainees: None,
        monthly_earnings: Some(Amount::new(earnings).unwrap()),
        earnings_sample: None,
        growth: None,
        months_active: Some(MonthsPerYear::new(months).unwrap()),
        women_share: None,
        self_employed_share: None,
        own_account_room: None,
        formal_share: Some(share(formal)),
        employers_contacted: Some(employers),
        startup_cost: None,
    };
    let estimated = MarketRow {
        as_of: "2011-03-01".parse().unwrap(),
        kind: EvidenceKind::Estimated,
        openings: people(prior),
        trainees: people(trainees),
        own_account_room: people(room),
        monthly_earnings: None,
        months_active: None,
        formal_share: None,
        employers_contacted: None,
        ..measured.clone()
    };
    [measured, estimated]
}

pub(super) fn market() -> Market {
    let year_ago = "2025-11-10";
    let now = "2026-11-10";
    let rows = [
        rows(0, [20.0, 30.0, 50.0, 20.0, 119.0, 7800.0, 10.0, 0.0], year_ago),
        rows(1, [30.0, 90.0, 50.0, 0.0, 39.0, 10733.0, 12.0, 0.3], now),
        rows(2, [10.0, 30.0, 10.0, 20.0, 9.0, 12200.0, 11.0, 0.0], now),
    ];
    Market::new(rows.concat()).unwrap()
}

fn person(
    scores: [f64; 6],
    levels: [f64; 7],
    tryouts: [Tryout; 3],
    documents: DocumentSet,
) -> Participant {
    let mut aptitudes = ByAptitude::new([None; 11]);
    let order = [
        Aptitude::Finger,
        Aptitude::Spatial,
        Aptitude::Arithmetic,
        Aptitude::Verbal,
        Aptitude::Reading,
        Aptitude::Stamina,
        Aptitude::Motor,
    ];
    for (aptitude, level) in order.into_iter().zip(levels) {
        aptitudes.set(aptitude, Some(level));
    }
    Participant {
        code: None,
        assessed_on: None,
        place: PlaceIndex(0),
        will_move_to: Vec::new(),
        train_in: None,
        age: Some(Years::new(22).unwrap()),
        interests: Some(AssessedInterests {
            instrument: Slug::new("onet-ip-sf").unwrap(),
            alpha: Some(share(0.8)),
            scores: ByScale::new(scores.map(|score| Some(share(score)))),
        }),
        aptitudes,
        tryouts: (0..3).map(TradeIndex).zip(tryouts).collect(),
        work_samples: Vec::new(),
        experience: Vec::new(),
        certificates: Vec::new(),
        highest_class: Some(SchoolClass::new(8).unwrap()),
        reads: None,
        speaks: None,
        available: Availability { transport: Some(Transport::None), ..Availability::default() },
        can: Abilities::default(),
        documents: Some(documents),
        withholds: Vec::new(),
        capital: None,
        safety: Safety::default(),
        refuses: vec![TradeIndex(3)],
        priorities: Table::new([None; 4]),
    }
}

fn tryout(liked: u16, unsure: u16, disliked: u16) -> Tryout {
    Tryout { liked, unsure, disliked }
}

fn layouts(home: [bool; 3], weeks: [f64; 3], documents: [DocumentSet; 3]) -> [Layout; 3] {
    use Aptitude::{Arithmetic, Finger, Motor, Reading, Spatial, Stamina, Verbal};
    let essentials = [
        vec![(Arithmetic, 0.3, 0.0), (Spatial, 0.3, 0.2), (Finger, 0.4, 0.3)],
        vec![(Verbal, 0.4, 0.2), (Reading, 0.3, 0.3), (Stamina, 0.3, 0.0)],
        vec![(Spatial, 0.3, 0.2), (Motor, 0.4, 0.2), (Reading, 0.3, 0.2)],
    ];
    let risks = [
        vec![],
        vec![(Risk::TravelAfterDark, Mark::Usual)],
        vec![(Risk::Night, Mark::Ask), (Risk::TravelAfterDark, Mark::Ask)],
    ];
    let mut parts = essentials.into_iter().zip(risks).zip(home).zip(weeks).zip(documents);
    std::array::from_fn(|_| {
        let ((((essentials, risks), home_based), weeks), documents) = parts.next().unwrap();
        Layout {
            essentials,
            home_based,
            weeks,
            documents,
            risks,
            live_in: Mark::No,
            has_course: true,
        }
    })
}

fn documents(kinds: &[Document]) -> DocumentSet {
    kinds.iter().copied().collect()
}

pub(super) fn first_person() -> (Catalogue, Participant) {
    let none = DocumentSet::default();
    let one = documents(&[Document::Aadhaar]);
    let layouts = layouts([true, true, false], [0.0, 26.0, 0.0], [none, none, one]);
    let mut participant = person(
        [0.9, 0.3, 0.7, 0.4, 0.3, 0.4],
        [0.4, 0.5, -0.9, -0.6, -1.2, 0.2, 0.6],
        [tryout(5, 0, 1), tryout(2, 0, 6), tryout(6, 0, 2)],
        none,
    );
    participant.work_samples = vec![(TradeIndex(0), share(0.8))];
    (catalogue(&layouts), participant)
}

pub(super) fn second_person_inputs() -> (Catalogue, Participant) {
    let none = DocumentSet::default();
    let one = documents(&[Document::Aadhaar]);
    let two = documents(&[Document::Aadhaar, Document::BankAccount]);
    let mut layouts = layouts([true, true, false], [0.0, 26.0, 26.0], [none, one, two]);
    layouts[1].live_in = Mark::Usual;
    layouts[1].has_course = false;
    let participant = person(
        [0.5, 0.45, 0.3, 0.85, 0.5, 0.4],
        [-0.2, -0.8, -0.3, 0.4, -0.3, 0.1, -0.6],
        [tryout(3, 0, 3), tryout(11, 0, 1), tryout(2, 0, 4)],
        none,
    );
    (catalogue(&layouts), participant)
}
