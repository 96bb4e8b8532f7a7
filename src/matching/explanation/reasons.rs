//! Why a trade fits her: the criteria that lift it most above her own average come first.

use crate::domain::code::{Criterion, Param, ReasonCode, Statement};
use crate::domain::table::Key;
use crate::domain::trade::DocumentSet;
use crate::matching::congruence::{TryoutBasis, rated_tasks};
use crate::matching::course::lacking;
use crate::matching::ranking::{Part, Standing};
use crate::matching::shortfall::Shown;

use super::{Explainer, people};

type Reasons = Vec<Statement<ReasonCode>>;

impl Explainer<'_> {
    /// The reasons for a trade, those of the criterion that lifts it most first.
    pub fn reasons(&self, standing: &Standing, parts: &[Part; 5]) -> Reasons {
        let mut by_lift: Vec<&Part> = parts.iter().collect();
        // A stable sort: equal parts stay in the order of the criteria.
        by_lift.sort_by(|a, b| b.against_average.total_cmp(&a.against_average));
        by_lift
            .into_iter()
            .flat_map(|part| match part.criterion {
                Criterion::Interest => self.of_interest(standing),
                Criterion::Aptitude => self.of_aptitude(standing),
                Criterion::Market => self.of_market(standing),
                Criterion::Access => self.of_access(standing),
                Criterion::Safety => of_safety(standing),
            })
            .collect()
    }

    fn of_interest(&self, standing: &Standing) -> Reasons {
        let rule = &self.matcher.policy().explanation;
        let mut reasons = Vec::new();
        if let Some(tryout) = standing.interest.tryout.filter(|said| said.value >= rule.liked_from)
        {
            match (tryout.basis, rated_tasks(self.participant, standing.trade)) {
                (TryoutBasis::Tasks, Some([liked, unsure, disliked])) => reasons.push(
                    Statement::about(ReasonCode::TryoutLiked, "liked", Param::Number(liked))
                        .and("rated", Param::Number(liked + unsure + disliked))
                        .resting_on("tryout.q"),
                ),
                (TryoutBasis::Tasks, None) | (TryoutBasis::Experience, _) => reasons.push(
                    Statement::plain(ReasonCode::ExperienceAgain).resting_on("experience.again"),
                ),
            }
        }
        let matched = standing
            .interest
            .correlation
            .is_some_and(|r| r * standing.interest.reliability.unwrap_or(0.0) >= rule.match_from);
        let deviation = self.matcher.deviation(standing.trade);
        let scale = self.strongest(deviation, false);
        if let Some((scale, liking)) = scale.filter(|_| matched) {
            let word = scale.word();
            reasons.push(
                Statement::about(ReasonCode::InterestMatch, "type", Param::Word(word))
                    .and("liking", Param::Word(liking))
                    .resting_on(format!("interest.{word}"))
                    .resting_on(format!("trade.riasec.{word}")),
            );
        }
        reasons
    }

    fn of_aptitude(&self, standing: &Standing) -> Reasons {
        let rule = &self.matcher.policy().explanation;
        let mut reasons = Vec::new();
        match standing.aptitude.shown {
            Shown::Sample(value) if value >= rule.liked_from => reasons.push(
                Statement::about(ReasonCode::SampleGood, "value", Param::Number(value))
                    .resting_on("work_sample.h"),
            ),
            Shown::Experience(_, level) => reasons.push(
                Statement::about(ReasonCode::ExperienceSkill, "level", Param::Word(level.word()))
                    .resting_on("experience.level"),
            ),
            Shown::Sample(_) | Shown::Nothing => {}
        }
        let best = self.levels.best_strength(self.trade(standing.trade));
        if let Some(aptitude) = best.filter(|_| standing.aptitude.strong >= rule.strength_from) {
            let word = aptitude.word();
            reasons.push(
                Statement::about(ReasonCode::AptitudeStrength, "aptitude", Param::Word(word))
                    .resting_on(format!("aptitude.{word}"))
                    .resting_on("aptitude.v_strong"),
            );
        }
        let measured = self.participant.measured_aptitudes() > 0;
        if measured && reasons.is_empty() && standing.aptitude.enough >= rule.enough_from {
            let statement = Statement::plain(ReasonCode::AptitudeEnough);
            reasons.push(statement.resting_on("aptitude.v_enough"));
        }
        reasons
    }

    fn of_market(&self, standing: &Standing) -> Reasons {
        let rule = &self.matcher.policy().explanation;
        let Some(known) = &standing.viability.known else {
            return Vec::new();
        };
        let mut reasons = Vec::new();
        let tightness = &known.tightness;
        if tightness.absorption(0.0) >= rule.room_from {
            let openings = tightness.openings.unwrap_or(0.0) + tightness.room.unwrap_or(0.0);
            reasons.push(
                Statement::about(ReasonCode::MarketRoom, "openings", people(openings))
                    .and("trainees", people(tightness.trainees))
                    .and("place", Param::Place(standing.place))
                    .resting_on("market.openings_per_year")
                    .resting_on("market.trainees_per_year"),
            );
        }
        if let (Some(earnings), Some(floor)) =
            (&known.earnings.earnings, standing.viability.class_floor)
            && earnings.amount >= floor
        {
            let currency = self.matcher.catalogue().place(standing.place).currency.code();
            reasons.push(
                Statement::about(
                    ReasonCode::MarketEarnings,
                    "earnings",
                    Param::Money(earnings.amount, currency),
                )
                .and("floor", Param::Money(floor, currency))
                .resting_on("market.monthly_earnings")
                .resting_on("wage_floor"),
            );
        }
        if known.stability.value(self.matcher.policy()) >= rule.steady_from {
            let months = Param::Number(known.stability.months);
            reasons.push(
                Statement::about(ReasonCode::MarketSteady, "months", months)
                    .resting_on("market.months_active_per_year"),
            );
        }
        reasons
    }

    fn of_access(&self, standing: &Standing) -> Reasons {
        let trade = self.trade(standing.trade);
        let mut reasons = Vec::new();
        if trade.home_based {
            reasons.push(Statement::plain(ReasonCode::AccessHome).resting_on("trade.home_based"));
        }
        if standing.course.is_some() {
            reasons.push(Statement::plain(ReasonCode::AccessCourse).resting_on("course.fits"));
        }
        let asked = trade.entry.documents;
        let complete = lacking(asked, self.participant).is_some_and(DocumentSet::is_empty);
        if complete && !asked.is_empty() {
            reasons.push(Statement::plain(ReasonCode::AccessDocuments).resting_on("documents"));
        }
        reasons
    }
}

fn of_safety(standing: &Standing) -> Reasons {
    let calm = standing.safety.known && standing.safety.value >= 1.0;
    let statement = Statement::plain(ReasonCode::SafetyCalm).resting_on("safety.risks");
    calm.then_some(statement).into_iter().collect()
}
