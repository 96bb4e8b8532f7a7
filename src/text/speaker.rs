//! The speaker: codes and parameters in, sentences out.

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;

use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::code::{
    CautionCode, CourseNote, Criterion, GateCode, MessageCode, Param, ReasonCode, Statement,
};
use crate::domain::place::{Place, PlaceIndex};
use crate::domain::table::Key;
use crate::domain::trade::TradeIndex;
use crate::matching::contrast::Certainty;
use crate::matching::gate::{Gate, OpensIf};
use crate::matching::viability::Grade;

use super::number::{digits, money, number, said};
use super::words::{REVIEWED, Words};

/// Says codes in one language, with names from one catalogue.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    language: Language,
    catalogue: &'a Catalogue,
}

impl<'a> Speaker<'a> {
    /// A speaker of a language.
    pub const fn new(language: Language, catalogue: &'a Catalogue) -> Self {
        Self { language, catalogue }
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether a speaker of the language has read its messages.
    pub fn is_reviewed(&self) -> bool {
        REVIEWED.contains(&self.language)
    }

    /// The catalogue from which names come.
    pub const fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// A message by its id. A language that lacks it says it in English; an id without any
    /// message stands for itself.
    pub fn say(&self, id: &str, params: &[(&'static str, Param)]) -> String {
        let mut args = FluentArgs::new();
        for (name, param) in params {
            if let Param::Word(word) = param {
                args.set(*name, self.word_in(name, word));
                args.set(format!("{name}_code"), *word);
            } else {
                args.set(*name, self.value(param));
            }
        }
        let said = Words::of(self.language).say(id, &args);
        said.or_else(|| Words::of(Language::English).say(id, &args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A message without parameters, where there is one.
    pub fn find(&self, id: &str) -> Option<String> {
        let languages = [self.language, Language::English];
        languages.into_iter().find_map(|language| Words::of(language).say(id, &FluentArgs::new()))
    }

    /// A message without parameters.
    pub fn plain(&self, id: &str) -> String {
        self.say(id, &[])
    }

    fn statement<C: Key>(&self, kind: &str, statement: &Statement<C>) -> String {
        self.say(&message_id(kind, statement.code.word()), &statement.params)
    }

    /// Why a trade fits.
    pub fn reason(&self, reason: &Statement<ReasonCode>) -> String {
        self.statement("reason", reason)
    }

    /// What to watch out for.
    pub fn caution(&self, caution: &Statement<CautionCode>) -> String {
        self.statement("caution", caution)
    }

    /// What is to be known of a course.
    pub fn course_note(&self, note: &Statement<CourseNote>) -> String {
        self.statement("note", note)
    }

    /// Why a trade is not offered. `needs` and `has` are words or numbers; a gate without them has
    /// a message of its own that ends in `-plain`.
    pub fn gate(&self, gate: &Gate) -> String {
        let id = message_id("gate", gate.code.word());
        if gate.code == GateCode::Entry {
            return self.entry_gate(&id, gate);
        }
        match (&gate.needs, &gate.has) {
            (Some(needs), Some(has)) => {
                self.say(&format!("{id}-has"), &[("needs", needs.clone()), ("has", has.clone())])
            }
            (Some(needs), None) => self.say(&format!("{id}-needs"), &[("needs", needs.clone())]),
            (None, _) => self.plain(&format!("{id}-plain")),
        }
    }

    /// Classes are said in words. Where hers is high enough, something else of the courses keeps
    /// her out, and the class would mislead.
    fn entry_gate(&self, id: &str, gate: &Gate) -> String {
        match (&gate.needs, &gate.has) {
            (Some(Param::Number(needs)), Some(Param::Number(has))) if has < needs => {
                let class = |class: f64| Param::Text(self.class(class).into());
                self.say(&format!("{id}-has"), &[("needs", class(*needs)), ("has", class(*has))])
            }
            _ => self.plain(&format!("{id}-plain")),
        }
    }

    /// The name of a gate, for tables and groups.
    pub fn gate_name(&self, code: GateCode) -> String {
        self.plain(&message_id("gate", code.word()))
    }

    /// What would open a gate.
    pub fn opens_if(&self, opens_if: OpensIf) -> String {
        self.plain(&message_id("opens", opens_if.word()))
    }

    /// What is said of the ranking as a whole.
    pub fn message(&self, code: MessageCode) -> String {
        self.plain(&message_id("message", code.word()))
    }

    /// The question that would answer an unknown, by its JSON pointer.
    pub fn unknown(&self, pointer: &str) -> String {
        let last = pointer.rsplit('/').next().unwrap_or_default();
        if pointer.starts_with("/aptitudes/scores/") {
            let aptitude = Param::Text(self.word(last).into());
            return self.say("unknown-aptitude", &[("aptitude", aptitude)]);
        }
        self.plain(&message_id("unknown", last))
    }

    /// The name of a criterion.
    pub fn criterion(&self, criterion: Criterion) -> String {
        self.plain(&message_id("criterion", criterion.word()))
    }

    /// How well a market value is known.
    pub fn grade(&self, grade: Grade) -> String {
        self.plain(&message_id("grade", grade.word()))
    }

    /// How sure it is that one trade is ahead of another.
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.plain(&message_id("certainty", certainty.word()))
    }

    /// A word of a closed set (aptitude, interest type, document, risk, demand, …).
    pub fn word(&self, word: &str) -> String {
        self.plain(&message_id("word", word))
    }

    /// A word that may mean something else in another set: `word-SET-WORD` where there is one
    /// (such as `word-hostel-none`), else `word-WORD`.
    pub fn word_in(&self, set: &str, word: &str) -> String {
        let own = message_id(&format!("word-{set}"), word);
        if Words::of(Language::English).has(&own) { self.plain(&own) } else { self.word(word) }
    }

    /// Schooling: a class, or what stands above classes.
    pub fn class(&self, class: f64) -> String {
        self.say("class", &[("class", Param::Number(class))])
    }

    /// A sector of trades in words; one that the message files do not know goes by its own name.
    pub fn sector(&self, name: &str) -> String {
        self.find(&format!("sector-{}", name.replace(' ', "-"))).unwrap_or_else(|| name.to_owned())
    }

    /// A licence in words; one that the message files do not know goes by its own name.
    pub fn licence(&self, name: &str) -> String {
        self.find(&licence_id(name)).unwrap_or_else(|| name.to_owned())
    }

    /// A text as a sentence of its own, with the full stop of the language.
    pub fn sentence(&self, text: &str) -> String {
        self.say("sentence", &[("text", Param::Text(text.into()))])
    }

    /// Words of closed sets, as a list in a sentence.
    pub fn list(&self, words: &[&'static str]) -> String {
        let said: Vec<String> = words.iter().map(|word| self.word(word)).collect();
        match said.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((last, others)) => self.say(
                "list-and",
                &[
                    ("others", Param::Text(others.join(", ").into())),
                    ("last", Param::Text(last.as_str().into())),
                ],
            ),
        }
    }

    /// What a trade is called.
    pub fn trade(&self, trade: TradeIndex) -> &'a str {
        &self.catalogue.title(trade, self.language).title
    }

    /// What a place is called.
    pub fn place(&self, place: PlaceIndex) -> &'a str {
        place_name(self.catalogue.place(place), self.language)
    }

    /// A number with at most so many decimals, in the digits of the language.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        number(value, decimals, self.language)
    }

    /// A text with its digits as those of the language, such as a year.
    pub fn digits(&self, text: &str) -> String {
        digits(text, self.language)
    }

    /// A sum of money.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        money(amount, currency, self.language)
    }

    /// A day, such as 1 March 2011.
    pub fn date(&self, date: Date) -> String {
        let text = |value: String| Param::Text(digits(&value, self.language).into());
        let month = Param::Text(self.plain(&format!("month-{}", date.month())).into());
        let (day, year) = (text(date.day().to_string()), text(date.year().to_string()));
        self.say("date", &[("day", day), ("month", month), ("year", year)])
    }

    fn value(&self, param: &Param) -> FluentValue<'static> {
        match param {
            Param::Number(number) => FluentValue::from(said(*number)),
            Param::Money(amount, currency) => FluentValue::from(self.money(*amount, currency)),
            Param::Word(word) => FluentValue::from(self.word(word)),
            Param::Words(words) => FluentValue::from(self.list(words)),
            Param::Trade(trade) => FluentValue::from(self.trade(*trade).to_owned()),
            Param::Place(place) => FluentValue::from(self.place(*place).to_owned()),
            Param::Date(date) => FluentValue::from(self.date(*date)),
            Param::Licence(name) => FluentValue::from(self.licence(name)),
            Param::Text(text) => FluentValue::from(text.to_string()),
        }
    }
}

/// The message id of a code: `kind-` and the code, its dots as hyphens.
pub fn message_id(kind: &str, word: &str) -> String {
    format!("{kind}-{}", word.replace('.', "-"))
}

/// The message id of a licence: `licence-` and its letters and digits, a hyphen for all between.
pub fn licence_id(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<String> =
        words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
    format!("licence-{}", words.join("-"))
}

/// The name of a place in a language.
pub fn place_name(place: &Place, language: Language) -> &str {
    match language {
        Language::English => &place.names.en,
        Language::Bengali => &place.names.bn,
        Language::Hindi => &place.names.hi,
        Language::Nepali => &place.names.ne,
    }
}
