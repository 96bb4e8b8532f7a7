//! A checker of the hard constraints, written apart from the gates: it reads the profile's own
//! document and the trade's row, and says which rules of scoring.md, section 2, shut a trade out.
//! The rules of courses and markets, which need more than these two, are held elsewhere.

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::test_runner::TestRunner;
use serde_json::Value;
use swadhin::domain::catalogue::Catalogue;
use swadhin::domain::code::GateCode;
use swadhin::domain::table::Key;
use swadhin::domain::trade::{Coercion, Demand, Mark, Risk, Trade};
use swadhin::matching::matcher::Matcher;

use crate::shared::catalogues::{bundled_market_for, with_all_marks};
use crate::shared::profiles::profile;
use crate::shared::{DAY, catalogue, matcher, read, reference, standings, tried};

/// One profile's document.
struct Document<'a>(&'a Value);

impl Document<'_> {
    fn at(&self, pointer: &str) -> Option<&Value> {
        self.0.pointer(pointer)
    }

    fn is(&self, pointer: &str, answer: bool) -> bool {
        self.at(pointer) == Some(&Value::Bool(answer))
    }

    fn items(&self, pointer: &str) -> impl Iterator<Item = &Value> {
        self.at(pointer).and_then(Value::as_array).into_iter().flatten()
    }

    fn names(&self, pointer: &str, trade: &Trade) -> bool {
        self.items(pointer).any(|item| *item == *trade.id.as_str() || *item == *trade.sector)
    }

    fn entries<'b>(&'b self, trade: &'b Trade) -> impl Iterator<Item = &'b Value> {
        self.items("/experience").filter(|entry| entry["trade"] == *trade.id.as_str())
    }

    fn mitigated(&self, trade: &Trade, mark: &str) -> bool {
        let of_trade = |item: &&Value| item["trade"] == *trade.id.as_str();
        self.items("/safety/mitigated").filter(of_trade).any(|item| item["mark"] == *mark)
    }

    fn refuses(&self, trade: &Trade) -> bool {
        self.names("/refuses", trade) || self.entries(trade).any(|entry| entry["again"] == "no")
    }

    fn too_young(&self, trade: &Trade) -> bool {
        let Some(age) = self.at("/age_years").and_then(Value::as_u64) else { return false };
        let night = *trade.risks.of(Risk::Night) == Some(Mark::Usual);
        let barred_to_minors = trade.entry.hazardous_under_18 || night;
        age < 14 || (age < 18 && barred_to_minors) || age < u64::from(trade.entry.min_age.get())
    }

    fn under_class(&self, trade: &Trade) -> bool {
        let class = self.at("/education/highest_class").and_then(Value::as_u64);
        class.is_some_and(|class| class < u64::from(trade.entry.min_class.get()))
    }

    fn red_flag(&self, trade: &Trade) -> bool {
        let usual = |way: Coercion| *trade.coercion.of(way) == Some(Mark::Usual);
        let opened = |way: Coercion, field: &str| {
            let no = self.is(field, true);
            let considered = self.is(field, false);
            !no && (considered || self.mitigated(trade, way.word()))
        };
        let advance = Coercion::RecruiterOrAdvance;
        let advance_opened = !self.is("/safety/no_recruiter_or_advance", true)
            && self.mitigated(trade, advance.word());
        let setting = Coercion::SexualisedSetting;
        self.names("/safety/avoid_sectors", trade)
            || usual(Coercion::LiveIn) && !opened(Coercion::LiveIn, "/safety/no_live_in")
            || usual(Coercion::LoneWorksite)
                && !opened(Coercion::LoneWorksite, "/safety/no_lone_worksite")
            || usual(advance) && !advance_opened
            || usual(setting) && !self.mitigated(trade, setting.word())
    }

    fn rules_out(&self, trade: &Trade) -> bool {
        let usual = |risk: Risk| *trade.risks.of(risk) == Some(Mark::Usual);
        self.is("/safety/no_client_homes", true) && usual(Risk::ClientHomes)
            || self.is("/available/night_work", false) && usual(Risk::Night)
    }

    fn over_a_limit(&self, trade: &Trade) -> bool {
        let shown = |entry: &Value| {
            entry["again"] == "yes" && (entry["level"] == "alone" || entry["level"] == "taught")
        };
        if self.entries(trade).any(shown) {
            return false;
        }
        let unmet = trade.demands.iter().any(|(demand, needed): (Demand, &bool)| {
            let ability = format!("/can/{}", demand.word().strip_prefix("needs_").unwrap());
            *needed && self.is(&ability, false) && !self.mitigated(trade, demand.word())
        });
        let lift = self.at("/can/lift_kg").and_then(Value::as_f64);
        let too_heavy = lift.is_some_and(|lift| trade.lift.get() > 1.5 * lift);
        unmet || too_heavy && !self.mitigated(trade, "needs_lift_kg")
    }

    /// The rules that shut a trade out, by their codes.
    fn shuts_out(&self, trade: &Trade) -> BTreeSet<GateCode> {
        [
            (self.refuses(trade), GateCode::Refused),
            (self.too_young(trade), GateCode::Age),
            (self.under_class(trade), GateCode::Entry),
            (self.red_flag(trade), GateCode::Coercion),
            (self.rules_out(trade), GateCode::RuledOut),
            (self.over_a_limit(trade), GateCode::WorkLimit),
        ]
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, code)| code)
        .collect()
    }
}

/// The codes of which this checker knows the whole rule; `entry` has a part that courses decide.
const WHOLE: [GateCode; 5] =
    [GateCode::Refused, GateCode::Age, GateCode::Coercion, GateCode::RuledOut, GateCode::WorkLimit];

/// Panics where a ranked trade breaks a rule, or a rule of these shuts out a trade without cause.
/// Gives how many rules held in all.
fn check(document: &Value, catalogue: &Catalogue, matcher: &Matcher<'_>) -> usize {
    let (participant, document) = (read(document, catalogue), Document(document));
    let avoided: Vec<&Value> = document.items("/safety/avoid_places").collect();
    let mut held = 0;
    for standing in standings(matcher.assess(&participant)) {
        let trade = catalogue.trade(standing.trade);
        let expected = document.shuts_out(trade);
        held += expected.len();
        let found: BTreeSet<GateCode> = standing.gates.iter().map(|gate| gate.code).collect();
        let missed: Vec<_> = expected.difference(&found).collect();
        assert!(missed.is_empty(), "{} breaks {missed:?}", trade.id);
        let extra: Vec<_> = found.difference(&expected).filter(|c| WHOLE.contains(c)).collect();
        assert!(extra.is_empty(), "{} is shut out by {extra:?}", trade.id);
        let place = catalogue.place(standing.place).id.as_str();
        assert!(!avoided.iter().any(|avoided| **avoided == *place), "{} in {place}", trade.id);
    }
    held
}

fn check_many(cases: u32, catalogue: &Catalogue, matcher: &Matcher<'_>) {
    let held = Cell::new(0);
    let outcome = TestRunner::new(tried(cases)).run(&profile(), |document| {
        held.set(held.get() + check(&document, catalogue, matcher));
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    assert!(held.get() > 0, "no rule ever held");
}

#[test]
fn no_ranked_trade_of_the_bundled_catalogue_breaks_a_hard_constraint() {
    check_many(1200, catalogue(), matcher());
}

#[test]
fn no_ranked_trade_breaks_a_hard_constraint_where_every_mark_occurs() {
    let catalogue = with_all_marks();
    let market = bundled_market_for(&catalogue);
    let matcher = Matcher::new(&catalogue, &market, &reference().policy, DAY);
    check_many(1000, &catalogue, &matcher);
}
