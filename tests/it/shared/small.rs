//! A small world: two plain trades, one of them the subject of a test, and what is put beside it.

use jiff::ToSpan;
use serde_json::{Value, json};
use swadhin::domain::aptitude::{Aptitude, Essential, EssentialBasis};
use swadhin::domain::catalogue::Catalogue;
use swadhin::domain::course::{Admission, Course, Timetable};
use swadhin::domain::market::{EvidenceKind, Market, MarketRow};
use swadhin::domain::participant::Participant;
use swadhin::domain::place::PlaceIndex;
use swadhin::domain::quantity::{Kilograms, SchoolClass, UnitInterval, Weeks, Years};
use swadhin::domain::table::{Key, Table};
use swadhin::domain::trade::{DocumentSet, Mark, Trade, TradeIndex, WorkMode};
use swadhin::domain::wage_floor::SkillClass;
use swadhin::matching::matcher::Matcher;
use swadhin::matching::ranking::Standing;

use super::catalogues::rebuilt;
use super::profiles::with;
use super::{DAY, read, reference, standings};

/// The trade that tests are about.
pub(crate) const SUBJECT: &str = "tailoring";
const OTHER: &str = "welding";
/// Where she lives, and another place of the same region.
pub(crate) const HERE: &str = "in-wb-nadia";
pub(crate) const THERE: &str = "in-wb-howrah";

/// A trade that asks nothing, risks nothing and is open to everyone from 14 on.
fn make_plain(trade: &mut Trade) {
    (trade.work_mode, trade.home_based) = (WorkMode::Both, false);
    trade.codes.qp_code = Some("TST/Q0001".into());
    trade.entry.min_class = SchoolClass::new(0).unwrap();
    trade.entry.min_age = Years::new(14).unwrap();
    trade.entry.licence = None;
    trade.entry.documents = DocumentSet::default();
    trade.entry.hazardous_under_18 = false;
    trade.training = Weeks::new(0.0).unwrap();
    trade.skill_class = SkillClass::Unskilled;
    trade.startup_cost_inr = None;
    trade.demands = Table::new([false; 7]);
    trade.lift = Kilograms::new(0.0).unwrap();
    trade.risks = Table::new([Some(Mark::No); 6]);
    trade.coercion = Table::new([Some(Mark::No); 4]);
    trade.essentials = vec![Essential {
        aptitude: Aptitude::Manual,
        weight: UnitInterval::new(1.0).unwrap(),
        entry_level: 0.0,
        gain: 0.3,
        basis: EssentialBasis::LocalTrainers,
        raters: 3,
    }];
}

/// Two trades, the courses of the first, and a market.
pub(crate) struct World {
    catalogue: Catalogue,
    rows: Vec<MarketRow>,
}

impl World {
    /// The plain world with the subject changed, without courses and without market rows.
    pub(crate) fn new(change: impl FnOnce(&mut Trade)) -> Self {
        let catalogue = rebuilt(|entries| {
            entries.retain(|entry| [SUBJECT, OTHER].contains(&entry.trade.id.as_str()));
            for entry in entries.iter_mut() {
                make_plain(&mut entry.trade);
            }
            let mut subjects = entries.iter_mut().filter(|e| e.trade.id.as_str() == SUBJECT);
            change(&mut subjects.next().unwrap().trade);
        });
        Self { catalogue: catalogue.with_courses(Vec::new()), rows: Vec::new() }
    }

    pub(crate) fn place(&self, id: &str) -> PlaceIndex {
        self.catalogue.find_place(id).unwrap()
    }

    fn subject(&self) -> TradeIndex {
        self.catalogue.find_trade(SUBJECT).unwrap()
    }

    /// With a course of the subject in a place, changed from one that admits everyone.
    pub(crate) fn course(
        mut self,
        id: &str,
        place: &str,
        change: impl FnOnce(&mut Course),
    ) -> Self {
        let mut course = Course {
            id: id.into(),
            trade: self.subject(),
            centre: "centre".into(),
            place: self.place(place),
            as_of: DAY,
            source: "test".into(),
            kind: EvidenceKind::Measured,
            admission: Admission::default(),
            timetable: Timetable::default(),
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
        };
        change(&mut course);
        let courses = self.catalogue.courses().iter().cloned().chain([course]).collect();
        self.catalogue = self.catalogue.with_courses(courses);
        self
    }

    /// With a market row of the subject, changed from an empty one that was measured so many
    /// months ago.
    pub(crate) fn row(
        mut self,
        place: &str,
        months: i32,
        change: impl FnOnce(&mut MarketRow),
    ) -> Self {
        let mut row = MarketRow {
            place: self.place(place),
            trade: self.subject(),
            as_of: DAY.checked_sub(months.months()).unwrap(),
            source: "test".into(),
            kind: EvidenceKind::Measured,
            openings: None,
            trainees: None,
            monthly_earnings: None,
            earnings_sample: None,
            growth: None,
            months_active: None,
            women_share: None,
            self_employed_share: None,
            own_account_room: None,
            formal_share: None,
            employers_contacted: None,
            startup_cost: None,
        };
        change(&mut row);
        self.rows.push(row);
        self
    }

    /// A participant of whom only her place and an empty inventory are known, and these facts.
    pub(crate) fn participant(&self, facts: &[(&str, Value)]) -> Participant {
        let least = json!({
            "schema": "profile/1",
            "place": HERE,
            "interests": { "instrument": "onet-ip-sf", "scores": {} },
        });
        let told =
            |document, (pointer, value): &(&str, Value)| with(&document, pointer, value.clone());
        read(&facts.iter().fold(least, told), &self.catalogue)
    }

    /// How the subject stands for a participant.
    pub(crate) fn standing_of(&self, participant: &Participant) -> Standing {
        let market = Market::new(self.rows.clone()).unwrap();
        let matcher = Matcher::new(&self.catalogue, &market, &reference().policy, DAY);
        let all = standings(matcher.assess(participant));
        all.into_iter().find(|standing| standing.trade == self.subject()).unwrap()
    }

    /// How the subject stands for one of whom these facts are known.
    pub(crate) fn standing(&self, facts: &[(&str, Value)]) -> Standing {
        self.standing_of(&self.participant(facts))
    }

    /// The subject's gates for her, by code.
    pub(crate) fn gates(&self, facts: &[(&str, Value)]) -> Vec<&'static str> {
        self.standing(facts).gates.iter().map(|gate| gate.code.word()).collect()
    }
}
