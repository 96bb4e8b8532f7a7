//! From the method's ranking to its document.

use serde_json::{Map, Value};

use crate::documents::rounding::Rounded;
use crate::domain::catalogue::Catalogue;
use crate::domain::code::{Param, Statement};
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;
use crate::matching::gate::Gate;
use crate::matching::pathway::Pathway;
use crate::matching::ranking::{OfferedCourse, Part, RankedTrade, Ranking, Standing, Stress};
use crate::text::Speaker;

use super::change::{change_document, step_document};
use super::evidence::evidence;
use super::said::Said;
use super::{
    ChangeDocument, CourseDocument, GateDocument, NotOfferedDocument, NoteDocument, OpensDocument,
    PartDocument, RankedDocument, RankingDocument, SCHEMA, StatementDocument, StressDocument,
    UnknownDocument, Versions,
};

/// How much of a ranking a document carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope {
    /// How many ranked trades at most; `None`: all.
    pub top: Option<usize>,
}

/// The document of a ranking.
pub fn document(
    ranking: &Ranking,
    versions: Versions,
    scope: Scope,
    speaker: &Speaker<'_>,
) -> RankingDocument {
    let catalogue = speaker.catalogue();
    let id = |trade: TradeIndex| catalogue.trade(trade).id.to_string();
    let top = scope.top.unwrap_or(usize::MAX);
    RankingDocument {
        schema: SCHEMA,
        participant: ranking.participant.as_ref().map(ToString::to_string),
        place: catalogue.place(ranking.place).id.to_string(),
        versions,
        demonstration_data: ranking.demonstration_data,
        weights: ranking
            .weights
            .iter()
            .map(|(criterion, weight)| (criterion.word().to_owned(), Rounded(*weight).into()))
            .collect(),
        ranked: ranking
            .ranked
            .iter()
            .take(top)
            .map(|ranked| self::ranked(ranked, ranking, speaker))
            .collect(),
        shortlist: ranking.shortlist.iter().map(|trade| id(*trade)).collect(),
        stress: stress(ranking, speaker),
        message: ranking.message.map(Key::word),
        message_text: ranking.message.map(|code| speaker.message(code)),
        not_offered: ranking
            .not_offered
            .iter()
            .map(|gated| not_offered(gated, ranking.pathway(gated.trade), speaker))
            .collect(),
        courses: ranking.courses.iter().filter_map(|offered| course(offered, speaker)).collect(),
        unknowns: ranking
            .unknowns
            .iter()
            .map(|unknown| UnknownDocument {
                pointer: unknown.pointer.clone(),
                text: speaker.unknown(&unknown.pointer),
                could_change_top3: unknown.could_change_top3,
            })
            .collect(),
    }
}

fn ranked(ranked: &RankedTrade, ranking: &Ranking, speaker: &Speaker<'_>) -> RankedDocument {
    let standing = &ranked.standing;
    let catalogue = speaker.catalogue();
    let trade = catalogue.trade(standing.trade);
    let next = ranking.ranked.get(ranked.rank).map(|next| next.standing.trade);
    let ahead = next.and_then(|next| ranking.pairwise.probability(standing.trade, next));
    let weak = ranked.weak_links.iter().map(|criterion| criterion.word());
    let mut said = Said::default();
    RankedDocument {
        rank: ranked.rank,
        tier: ranked.tier,
        trade: trade.id.to_string(),
        title: speaker.trade(standing.trade).to_owned(),
        sector: trade.sector.to_string(),
        place: catalogue.place(standing.place).id.to_string(),
        score: Rounded(ranked.score),
        interval90: ranked.interval90.map(|(low, high)| [Rounded(low), Rounded(high)]),
        p_top3: ranked.p_top3.map(Rounded),
        ahead_of_next: ahead.map(Rounded),
        flags: weak.chain(standing.bars.iter().map(|bar| bar.word())).collect(),
        parts: ranked.parts.iter().map(|part| self::part(part, standing)).collect(),
        reasons: ranked
            .reasons
            .iter()
            .map(|reason| statement(reason, said.once(&speaker.reason(reason)), catalogue))
            .collect(),
        cautions: ranked
            .cautions
            .iter()
            .map(|caution| statement(caution, said.once(&speaker.caution(caution)), catalogue))
            .collect(),
        would_change: ranked
            .would_lift
            .iter()
            .map(|change| {
                let change = change_document(change, speaker);
                ChangeDocument { text: said.once(&change.text), ..change }
            })
            .collect(),
    }
}

fn part(part: &Part, standing: &Standing) -> PartDocument {
    PartDocument {
        criterion: part.criterion.word(),
        value: Rounded(part.value),
        weight: Rounded(part.weight),
        contribution: Rounded(part.contribution),
        against_average: Rounded(part.against_average),
        standard_error: part.standard_error.map(Rounded),
        evidence: evidence(standing, part.criterion),
    }
}

fn statement<C: Key>(
    statement: &Statement<C>,
    text: String,
    catalogue: &Catalogue,
) -> StatementDocument {
    let params = statement.params.iter();
    StatementDocument {
        code: statement.code.word(),
        params: params
            .map(|(name, param)| ((*name).to_owned(), param_value(param, catalogue)))
            .collect::<Map<_, _>>(),
        text,
        evidence: statement.evidence.iter().map(ToString::to_string).collect(),
    }
}

fn param_value(param: &Param, catalogue: &Catalogue) -> Value {
    match param {
        Param::Number(number) | Param::Money(number, _) => Rounded(*number).into(),
        Param::Word(word) => Value::from(*word),
        Param::Words(words) => Value::from(words.clone()),
        Param::Trade(trade) => Value::from(catalogue.trade(*trade).id.as_str()),
        Param::Place(place) => Value::from(catalogue.place(*place).id.as_str()),
        Param::Date(date) => Value::from(date.to_string()),
        Param::Licence(text) | Param::Text(text) => Value::from(text.as_ref()),
    }
}

type Pick = fn(&Stress) -> TradeIndex;

fn stress(ranking: &Ranking, speaker: &Speaker<'_>) -> StressDocument {
    let leader = ranking.ranked.first().map(|ranked| ranked.standing.trade);
    let id = |pick: Pick| {
        ranking.stress.as_ref().map(|stress| speaker.catalogue().trade(pick(stress)).id.to_string())
    };
    let ways: [(&str, Pick); 3] = [
        ("stress-geometric", |stress| stress.geometric),
        ("stress-equal_weights", |stress| stress.equal_weights),
        ("stress-default_weights", |stress| stress.default_weights),
    ];
    let sentences = ways.into_iter().filter_map(|(message, pick)| {
        let other = pick(ranking.stress.as_ref()?);
        (Some(other) != leader).then(|| speaker.say(message, &[("trade", Param::Trade(other))]))
    });
    StressDocument {
        geometric_leader: id(|stress| stress.geometric),
        equal_weights_leader: id(|stress| stress.equal_weights),
        default_weights_leader: id(|stress| stress.default_weights),
        text: sentences.collect(),
    }
}

fn not_offered(
    gated: &Standing,
    pathway: Option<&Pathway>,
    speaker: &Speaker<'_>,
) -> NotOfferedDocument {
    let catalogue = speaker.catalogue();
    NotOfferedDocument {
        trade: catalogue.trade(gated.trade).id.to_string(),
        title: speaker.trade(gated.trade).to_owned(),
        gates: gated.gates.iter().map(|gate| gate_document(gate, speaker)).collect(),
        score_if_open: Rounded(100.0 * gated.utility),
        pathway: pathway
            .map(|way| way.steps.iter().map(|step| step_document(step, speaker)).collect()),
    }
}

/// The document of a gate.
pub(in crate::documents) fn gate_document(gate: &Gate, speaker: &Speaker<'_>) -> GateDocument {
    let value = |param: &Option<Param>| {
        param.as_ref().map_or(Value::Null, |param| param_value(param, speaker.catalogue()))
    };
    GateDocument {
        code: gate.code.word(),
        needs: value(&gate.needs),
        has: value(&gate.has),
        opens_if: gate.opens_if.map(|opens_if| OpensDocument {
            code: opens_if.word(),
            text: speaker.opens_if(opens_if),
        }),
        text: speaker.gate(gate),
    }
}

fn course(offered: &OfferedCourse, speaker: &Speaker<'_>) -> Option<CourseDocument> {
    let catalogue = speaker.catalogue();
    let courses = catalogue.courses_of(offered.trade);
    let course = courses.iter().find(|course| course.id == offered.course)?;
    let centres = catalogue.centres();
    let centre = centres.iter().find(|centre| centre.id.as_str() == &*course.centre);
    Some(CourseDocument {
        trade: catalogue.trade(offered.trade).id.to_string(),
        course: course.id.to_string(),
        centre: course.centre.to_string(),
        centre_name: centre.map_or_else(|| course.centre.to_string(), |c| c.name.to_string()),
        place: catalogue.place(course.place).id.to_string(),
        starts_on: course.timetable.starts_on.map(|date| date.to_string()),
        weeks: course.timetable.weeks.map(|weeks| Rounded(weeks.get())),
        fits: offered.fits,
        source: course.source.to_string(),
        as_of: course.as_of.to_string(),
        kind: course.kind.word(),
        notes: offered
            .notes
            .iter()
            .map(|note| NoteDocument { code: note.code.word(), text: speaker.course_note(note) })
            .collect(),
    })
}
