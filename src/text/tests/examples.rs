//! Realistic statements of every code, with the parameters that the method gives them. Each
//! `match` is exhaustive, so that a new code needs an example before anything builds.

use std::sync::Arc;

use crate::domain::aptitude::Aptitude;
use crate::domain::code::{
    CautionCode, CourseNote, Criterion, GateCode, Param, ReasonCode, Statement,
};
use crate::domain::interest::Scale;
use crate::domain::participant::{ExperienceLevel, Transport};
use crate::domain::place::PlaceIndex;
use crate::domain::table::Key;
use crate::domain::trade::{Coercion, Demand, Document, Risk};
use crate::matching::gate::Gate;

/// Licences of the bundled catalogue; each has words of its own.
pub(super) const LICENCES: [&str; 8] = [
    "IIBF business correspondent certificate",
    "conductor's licence",
    "driving licence (car)",
    "driving licence (two-wheeler)",
    "DGCA remote pilot certificate",
    "driving licence (e-rickshaw)",
    "insurance agent's examination (IC-38)",
    "driving licence (tractor)",
];

pub(super) const PLACE: Param = Param::Place(PlaceIndex(0));

fn rupees(amount: f64) -> Param {
    Param::Money(amount, "INR")
}

/// One statement for each value of one parameter.
fn each<C: Copy>(
    code: C,
    name: &'static str,
    values: impl IntoIterator<Item = Param>,
) -> Vec<Statement<C>> {
    values.into_iter().map(|value| Statement::about(code, name, value)).collect()
}

fn numbers<C: Copy>(code: C, name: &'static str, values: &[f64]) -> Vec<Statement<C>> {
    each(code, name, values.iter().map(|value| Param::Number(*value)))
}

fn words<C: Copy, K: Key>(code: C, name: &'static str) -> Vec<Statement<C>> {
    each(code, name, K::ALL.iter().map(|key| Param::Word(key.word())))
}

fn marks(code: CautionCode) -> Vec<Statement<CautionCode>> {
    [words::<_, Risk>(code, "mark"), words::<_, Coercion>(code, "mark")].concat()
}

/// Each scale, liked more and less than the others.
fn scales<C: Copy>(code: C) -> Vec<Statement<C>> {
    let sides = |side: &'static str| {
        let of_scale = words::<C, Scale>(code, "type").into_iter();
        of_scale.map(move |statement| statement.and("liking", Param::Word(side)))
    };
    sides("more").chain(sides("less")).collect()
}

/// Statements with two numbers and the place.
fn people<C: Copy>(code: C, pairs: &[[f64; 2]]) -> Vec<Statement<C>> {
    let one = |[openings, trainees]: &[f64; 2]| {
        Statement::about(code, "openings", Param::Number(*openings))
            .and("trainees", Param::Number(*trainees))
            .and("place", PLACE)
    };
    pairs.iter().map(one).collect()
}

pub(super) fn reasons(code: ReasonCode) -> Vec<Statement<ReasonCode>> {
    use ReasonCode as R;
    match code {
        R::InterestMatch => scales(code),
        R::TryoutLiked => [[1.0, 1.0], [5.0, 6.0]]
            .map(|[liked, rated]| {
                Statement::about(code, "liked", Param::Number(liked))
                    .and("rated", Param::Number(rated))
            })
            .to_vec(),
        R::AptitudeStrength => words::<_, Aptitude>(code, "aptitude"),
        R::SampleGood => numbers(code, "value", &[0.8]),
        R::ExperienceSkill => words::<_, ExperienceLevel>(code, "level"),
        R::MarketRoom => people(code, &[[1.0, 0.0], [38.0, 1.0], [1240.0, 20.0]]),
        R::MarketEarnings => {
            vec![Statement::about(code, "earnings", rupees(11_200.0)).and("floor", rupees(9_760.0))]
        }
        R::MarketSteady => numbers(code, "months", &[12.0, 10.5, 9.4]),
        R::ExperienceAgain
        | R::AptitudeEnough
        | R::AccessHome
        | R::AccessCourse
        | R::AccessDocuments
        | R::SafetyCalm => vec![Statement::plain(code)],
    }
}

pub(super) fn cautions(code: CautionCode) -> Vec<Statement<CautionCode>> {
    use CautionCode as C;
    match code {
        C::InterestMismatch => scales(code),
        C::TryoutTooFew => numbers(code, "rated", &[0.0, 1.0, 4.0]),
        C::TryoutDisliked => [[1.0, 1.0], [4.0, 6.0]]
            .map(|[disliked, rated]| {
                Statement::about(code, "disliked", Param::Number(disliked))
                    .and("rated", Param::Number(rated))
            })
            .to_vec(),
        C::AptitudeBridgeFirst | C::AptitudeShortfall => words::<_, Aptitude>(code, "aptitude"),
        C::MarketEstimateOnly => {
            let source = Param::Text("Census of India 2011, table B-25".into());
            numbers(code, "year", &[2011.0])
                .into_iter()
                .map(|statement| statement.and("source", source.clone()))
                .collect()
        }
        C::MarketThinData => numbers(code, "employers", &[1.0, 4.0]),
        C::MarketCrowded => people(code, &[[0.0, 1.0], [1.0, 9.0], [6.0, 40.0]]),
        C::MarketBelowFloor => {
            vec![Statement::about(code, "earnings", rupees(6_500.0)).and("floor", rupees(9_760.0))]
        }
        C::AccessElsewhere => each(code, "place", [PLACE]),
        C::AccessTravel => {
            let unknown = each(code, "transport", [Param::Word("unknown")]);
            [words::<_, Transport>(code, "transport"), unknown].concat()
        }
        C::AccessDocuments => documents(code),
        C::AccessCapital => each(code, "cost", [rupees(25_000.0)]),
        C::EntryLicence => {
            each(code, "licence", LICENCES.map(|licence| Param::Licence(Arc::from(licence))))
        }
        C::EntryAskClass => numbers(code, "class", &[8.0, 13.0, 15.0]),
        C::AgeAsk => numbers(code, "age", &[16.0, 18.0]),
        C::WorkAsk => words::<_, Demand>(code, "demand"),
        C::WorkLift => numbers(code, "lift", &[12.5, 5.0]),
        C::SafetyRisk | C::SafetyAsk => marks(code),
        C::WeakLink => words::<_, Criterion>(code, "criterion"),
        C::InterestNotAssessed
        | C::InterestNoPattern
        | C::AptitudeNotMeasured
        | C::MarketUnverified
        | C::MarketDemonstration
        | C::MarketEarningsUnknown
        | C::MarketNoFloor
        | C::MarketIrregularPay
        | C::AccessChildcare
        | C::AccessDocumentsUnknown
        | C::CourseNoneKnown
        | C::CourseNoneAdmits
        | C::CourseDatesUnknown
        | C::AgeTrainingOnly
        | C::SafetyUnknown
        | C::AskAround => vec![Statement::plain(code)],
    }
}

/// Each document by itself, and two together.
fn documents<C: Copy>(code: C) -> Vec<Statement<C>> {
    let alone = Document::ALL.iter().map(|document| vec![document.word()]);
    let lists = alone.chain([vec!["aadhaar", "bank_account"]]);
    each(code, "documents", lists.map(Param::Words))
}

pub(super) fn course_notes(code: CourseNote) -> Vec<Statement<CourseNote>> {
    use CourseNote as N;
    match code {
        N::OldListing => each(code, "as_of", [Param::Date(jiff::civil::date(2025, 3, 1))]),
        N::Documents => documents(code),
        N::DatesUnknown
        | N::WeeksUnknown
        | N::DoesNotAdmit
        | N::EndsTooLate
        | N::Hostel
        | N::Clash
        | N::Demonstration => vec![Statement::plain(code)],
    }
}

/// Gates as they hold, each with the ending of the message that it asks for.
pub(super) fn gates(code: GateCode) -> Vec<(&'static str, Gate)> {
    use GateCode as G;
    let gate = |needs, has| Gate { code, needs, has, opens_if: None };
    let plain = ("plain", gate(None, None));
    let has = |needs: Param, has: Param| ("has", gate(Some(needs), Some(has)));
    let list = |word: &'static str| ("needs", gate(Some(Param::Words(vec![word])), None));
    let number = Param::Number;
    match code {
        G::Refused | G::NoMarket => vec![plain],
        G::Age => vec![has(number(18.0), number(17.0))],
        G::Entry => vec![
            has(number(8.0), number(5.0)),
            has(number(5.0), number(0.0)),
            has(number(15.0), number(13.0)),
            ("plain", gate(Some(number(8.0)), Some(number(10.0)))),
            ("plain", gate(Some(number(8.0)), None)),
            plain,
        ],
        G::Coercion => Coercion::ALL.iter().map(|way| list(way.word())).chain([plain]).collect(),
        G::RuledOut => [Risk::ClientHomes, Risk::Night].map(|risk| list(risk.word())).to_vec(),
        G::Time => vec![
            has(number(13.0), number(12.0)),
            has(number(4.5), number(1.0)),
            has(number(0.98), number(0.5)),
            plain,
        ],
        G::WorkLimit => {
            let demands = Demand::ALL.iter().map(|demand| list(demand.word()));
            demands.chain([list("needs_lift_kg")]).collect()
        }
        G::BelowMinimumWage => vec![has(rupees(9_760.0), rupees(6_500.0))],
    }
}
