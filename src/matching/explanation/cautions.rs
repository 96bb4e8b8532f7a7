//! What to watch out for: what keeps a trade down first, then risks, money, access and how little
//! is known. Every trade has at least one.

use crate::domain::code::{CautionCode, Criterion, Param, Statement};
use crate::domain::quantity::Money;
use crate::domain::table::Key;
use crate::domain::trade::{Mark, WorkMode};
use crate::matching::access::Penalty;
use crate::matching::congruence::rated_tasks;
use crate::matching::course::lacking;
use crate::matching::ranking::{Bar, Standing};
use crate::matching::viability::Grade;

use super::{Explainer, people};

type Cautions = Vec<Statement<CautionCode>>;

fn when(holds: bool, caution: impl FnOnce() -> Statement<CautionCode>) -> Cautions {
    if holds { vec![caution()] } else { Vec::new() }
}

impl Explainer<'_> {
    /// The cautions for a trade, the weightiest first; at least one.
    pub fn cautions(&self, standing: &Standing, weak_links: &[Criterion]) -> Cautions {
        let weak = weak_links.iter().map(|criterion| {
            let word = criterion.word();
            Statement::about(CautionCode::WeakLink, "criterion", Param::Word(word))
                .resting_on(format!("parts.{word}.value"))
        });
        let groups = [
            self.barred(standing),
            weak.collect(),
            self.pay(standing),
            self.risks(standing),
            self.interest(standing),
            self.aptitude(standing),
            self.entry(standing),
            self.access(standing),
            self.market(standing),
        ];
        let mut cautions = groups.concat();
        if cautions.is_empty() {
            cautions.push(Statement::plain(CautionCode::AskAround));
        }
        cautions
    }

    fn pay(&self, standing: &Standing) -> Cautions {
        let Some(known) = &standing.viability.known else {
            return Vec::new();
        };
        let currency = self.matcher.catalogue().place(standing.place).currency.code();
        let under = known.earnings.earnings.as_ref().zip(standing.viability.class_floor);
        let under = under.filter(|(earnings, floor)| earnings.amount < *floor);
        let below = under.map(|(earnings, floor)| {
            let paid = Param::Money(earnings.amount, currency);
            Statement::about(CautionCode::MarketBelowFloor, "earnings", paid)
                .and("floor", Param::Money(floor, currency))
                .resting_on("market.monthly_earnings")
                .resting_on("wage_floor")
        });
        below.into_iter().collect()
    }

    fn risks(&self, standing: &Standing) -> Cautions {
        let trade = self.trade(standing.trade);
        let marks = trade
            .risks
            .iter()
            .map(|(risk, mark)| (risk.word(), *mark))
            .chain(trade.coercion.iter().map(|(way, mark)| (way.word(), *mark)));
        let marks: Vec<(&'static str, Mark)> =
            marks.filter_map(|(word, mark)| mark.map(|mark| (word, mark))).collect();
        let with = |wanted: Mark, code: CautionCode| {
            marks.iter().filter(move |(_, mark)| *mark == wanted).map(move |(word, _)| {
                Statement::about(code, "mark", Param::Word(word))
                    .resting_on(format!("trade.{word}"))
            })
        };
        with(Mark::Usual, CautionCode::SafetyRisk)
            .chain(with(Mark::Ask, CautionCode::SafetyAsk))
            .collect()
    }

    fn interest(&self, standing: &Standing) -> Cautions {
        let rule = &self.matcher.policy().explanation;
        let policy = self.matcher.policy();
        let mut cautions = Vec::new();
        let rated = rated_tasks(self.participant, standing.trade);
        let total = rated.map(|[liked, unsure, disliked]| liked + unsure + disliked);
        let too_few = total.filter(|total| *total < policy.interest.least_tasks);
        if let Some(total) = too_few {
            cautions.push(
                Statement::about(CautionCode::TryoutTooFew, "rated", Param::Number(total))
                    .resting_on("tryout.n"),
            );
        }
        let disliked = standing.interest.tryout.filter(|q| q.value < rule.disliked_under);
        if let (Some([_, _, count]), Some(total), Some(_)) = (rated, total, disliked) {
            cautions.push(
                Statement::about(CautionCode::TryoutDisliked, "disliked", Param::Number(count))
                    .and("rated", Param::Number(total))
                    .resting_on("tryout.q"),
            );
        }
        match self.pattern {
            None => cautions.push(Statement::plain(CautionCode::InterestNotAssessed)),
            Some(pattern) if !pattern.is_clear(policy) => {
                cautions.push(Statement::plain(CautionCode::InterestNoPattern));
            }
            Some(_) => {}
        }
        let fit = standing.interest.correlation.zip(standing.interest.reliability);
        let unlike = fit.is_some_and(|(r, f)| r * f < rule.mismatch_under);
        let deviation = self.matcher.deviation(standing.trade);
        let scale = self.strongest(deviation, true);
        if let Some((scale, liking)) = scale.filter(|_| unlike) {
            let word = scale.word();
            cautions.push(
                Statement::about(CautionCode::InterestMismatch, "type", Param::Word(word))
                    .and("liking", Param::Word(liking))
                    .resting_on(format!("interest.{word}"))
                    .resting_on(format!("trade.riasec.{word}")),
            );
        }
        cautions
    }

    fn aptitude(&self, standing: &Standing) -> Cautions {
        if self.participant.measured_aptitudes() == 0 {
            return vec![Statement::plain(CautionCode::AptitudeNotMeasured)];
        }
        let trade = self.trade(standing.trade);
        let gaps = trade.essentials.iter().map(|e| (e.aptitude, self.levels.shortfall(e)));
        let widest = gaps.filter(|(_, gap)| *gap > 0.0).max_by(|a, b| a.1.total_cmp(&b.1));
        let gap = widest.filter(|_| standing.aptitude.bridge.is_none());
        gap.map(|(aptitude, _)| {
            let word = aptitude.word();
            Statement::about(CautionCode::AptitudeShortfall, "aptitude", Param::Word(word))
                .resting_on(format!("aptitude.{word}"))
        })
        .into_iter()
        .collect()
    }

    fn entry(&self, standing: &Standing) -> Cautions {
        let trade = self.trade(standing.trade);
        let class = trade.entry.min_class.get();
        let age = self.participant.age.map(|age| f64::from(age.get()));
        let adult = self.matcher.policy().gate.adult_age;
        let licence = trade.entry.licence.as_ref().map(|licence| {
            Statement::about(CautionCode::EntryLicence, "licence", Param::Licence(licence.clone()))
                .resting_on("trade.licence")
        });
        let mut cautions: Cautions = licence.into_iter().collect();
        cautions.extend(when(class > 0 && self.participant.highest_class.is_none(), || {
            let class = Param::Number(f64::from(class));
            Statement::about(CautionCode::EntryAskClass, "class", class)
                .resting_on("trade.min_class_entry")
        }));
        cautions.extend(when(age.is_some_and(|age| age < adult), || {
            Statement::plain(CautionCode::AgeTrainingOnly).resting_on("participant.age_years")
        }));
        let asked_already = standing.bars.contains(&Bar::UnknownAge);
        cautions.extend(when(age.is_none() && !asked_already, || {
            let least = Param::Number(f64::from(trade.entry.min_age.get()));
            Statement::about(CautionCode::AgeAsk, "age", least).resting_on("trade.min_age")
        }));
        cautions.extend(self.work(standing));
        cautions
    }

    fn work(&self, standing: &Standing) -> Cautions {
        let trade = self.trade(standing.trade);
        let unknown = trade.demands.iter().filter(|(demand, needed)| {
            **needed && self.participant.can.demands.of(*demand).is_none()
        });
        let mut cautions: Cautions = unknown
            .map(|(demand, _)| {
                let word = demand.word();
                Statement::about(CautionCode::WorkAsk, "demand", Param::Word(word))
                    .resting_on(format!("trade.{word}"))
            })
            .collect();
        let more = self.participant.can.lift.is_some_and(|lift| trade.lift > lift);
        cautions.extend(when(more, || {
            let lift = Param::Number(trade.lift.get());
            Statement::about(CautionCode::WorkLift, "lift", lift).resting_on("trade.needs_lift_kg")
        }));
        cautions
    }

    fn access(&self, standing: &Standing) -> Cautions {
        let trade = self.trade(standing.trade);
        let penalty = |penalty: Penalty| *standing.access.penalties.of(penalty);
        let mut cautions = Vec::new();
        let place = Param::Place(standing.place);
        cautions.extend(when(standing.place != self.participant.place, || {
            Statement::about(CautionCode::AccessElsewhere, "place", place)
                .resting_on("access.living_plan")
        }));
        let transport = self.participant.available.transport.map_or("unknown", Key::word);
        cautions.extend(when(penalty(Penalty::Travel) > 0.0, || {
            Statement::about(CautionCode::AccessTravel, "transport", Param::Word(transport))
                .resting_on("access.travel")
        }));
        cautions.extend(when(penalty(Penalty::Childcare) > 0.0, || {
            Statement::plain(CautionCode::AccessChildcare).resting_on("access.childcare")
        }));
        match lacking(trade.entry.documents, self.participant) {
            Some(set) if !set.is_empty() => cautions.push(
                Statement::about(
                    CautionCode::AccessDocuments,
                    "documents",
                    Param::Words(set.iter().map(Key::word).collect()),
                )
                .resting_on("access.documents"),
            ),
            None if !trade.entry.documents.is_empty() => {
                cautions.push(Statement::plain(CautionCode::AccessDocumentsUnknown));
            }
            _ => {}
        }
        let cost = standing.viability.startup_cost.filter(|_| trade.work_mode != WorkMode::Wage);
        let has = |cost: Money| {
            let own = self.participant.capital.filter(|own| own.currency == cost.currency);
            own.is_some_and(|own| own.amount >= cost.amount)
        };
        if let Some(cost) = cost.filter(|cost| cost.amount.get() > 0.0 && !has(*cost)) {
            let cost = Param::Money(cost.amount.get(), cost.currency.code());
            cautions.push(
                Statement::about(CautionCode::AccessCapital, "cost", cost)
                    .resting_on("market.startup_cost"),
            );
        }
        cautions.extend(when(standing.course.is_none(), || {
            let none = if standing.course_known {
                CautionCode::CourseNoneAdmits
            } else {
                CautionCode::CourseNoneKnown
            };
            Statement::plain(none).resting_on("access.course")
        }));
        cautions
    }

    fn market(&self, standing: &Standing) -> Cautions {
        let Some(known) = &standing.viability.known else {
            return Vec::new();
        };
        let tightness = &known.tightness;
        let mut cautions = Vec::new();
        let crowded = self.matcher.policy().explanation.crowded_under;
        cautions.extend(when(tightness.absorption(0.0) < crowded, || {
            let openings = tightness.openings.unwrap_or(0.0) + tightness.room.unwrap_or(0.0);
            Statement::about(CautionCode::MarketCrowded, "openings", people(openings))
                .and("trainees", people(tightness.trainees))
                .and("place", Param::Place(standing.place))
                .resting_on("market.absorption")
        }));
        cautions.extend(when(standing.viability.demonstration, || {
            Statement::plain(CautionCode::MarketDemonstration).resting_on("market.kind")
        }));
        if let (Grade::Estimate, Some(from)) = (standing.viability.grade, &known.provenance) {
            let year = Param::Number(f64::from(from.as_of.year()));
            cautions.push(
                Statement::about(CautionCode::MarketEstimateOnly, "year", year)
                    .and("source", Param::Text(from.source.clone()))
                    .resting_on("market.grade"),
            );
        }
        cautions.extend(when(standing.viability.grade == Grade::Mixed, || {
            let employers = people(tightness.effective_employers);
            Statement::about(CautionCode::MarketThinData, "employers", employers)
                .resting_on("market.effective_employers")
        }));
        cautions.extend(when(known.earnings.minimum_wage.is_none(), || {
            Statement::plain(CautionCode::MarketNoFloor).resting_on("wage_floor")
        }));
        cautions.extend(when(known.earnings.earnings.is_none(), || {
            Statement::plain(CautionCode::MarketEarningsUnknown)
                .resting_on("market.monthly_earnings")
        }));
        cautions
    }

    fn barred(&self, standing: &Standing) -> Cautions {
        let bars = standing.bars.iter().filter_map(|bar| match bar {
            Bar::UnverifiedMarket => {
                Some(Statement::plain(CautionCode::MarketUnverified).resting_on("market.grade"))
            }
            Bar::UnknownSafety => {
                Some(Statement::plain(CautionCode::SafetyUnknown).resting_on("safety.marks"))
            }
            Bar::UnbridgedShortfall => standing.aptitude.bridge.map(|aptitude| {
                let word = aptitude.word();
                Statement::about(CautionCode::AptitudeBridgeFirst, "aptitude", Param::Word(word))
                    .resting_on(format!("aptitude.{word}"))
            }),
            Bar::UnknownAge => {
                let adult = Param::Number(self.matcher.policy().gate.adult_age);
                let caution = Statement::about(CautionCode::AgeAsk, "age", adult);
                Some(caution.resting_on("participant.age_years"))
            }
        });
        bars.collect()
    }
}
