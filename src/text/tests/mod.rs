//! Every code has its message, every message is used, and each is said in few, short, plain words.

mod codes_page;
mod examples;
mod fixture;
mod languages;
mod review;

use std::collections::BTreeSet;

use crate::domain::aptitude::Aptitude;
use crate::domain::catalogue::Language;
use crate::domain::code::{
    CautionCode, CourseNote, Criterion, GateCode, MessageCode, Param, ReasonCode,
};
use crate::domain::course::{Day, Disclosure, Hostel};
use crate::domain::interest::Scale;
use crate::domain::market::EvidenceKind;
use crate::domain::participant::{Again, ExperienceLevel, HostelWish, Priority, Transport};
use crate::domain::place::PlaceIndex;
use crate::domain::table::Key;
use crate::domain::trade::{Coercion, Demand, Document, Risk, TradeIndex, WorkMode};
use crate::domain::wage_floor::SkillClass;
use crate::matching::access::Penalty;
use crate::matching::contrast::Certainty;
use crate::matching::gate::OpensIf;
use crate::matching::lever::ChangeCode;
use crate::matching::ranking::Bar;
use crate::matching::viability::Grade;

use super::speaker::{Speaker, licence_id, message_id};
use super::words::{FILES, Words};

/// A message id with what it says.
type Said = (String, String);

/// pages.md: at most 12 words in a sentence.
const MOST_WORDS: usize = 12;
/// Judgement: more than three sentences are no longer read.
const MOST_SENTENCES: usize = 3;
/// pages.md and scoring.md 5: reading grade 5 or lower.
const GREATEST_GRADE: f64 = 5.0;

/// Messages about the whole list that documents ask for by id.
const STRESS: [&str; 3] = ["stress-geometric", "stress-equal_weights", "stress-default_weights"];

/// The questions behind unknowns other than aptitudes, by JSON pointer.
fn pointers() -> Vec<String> {
    let fixed = [
        "/interests",
        "/age_years",
        "/education/highest_class",
        "/available/weeks_until_exit",
        "/available/safe_transport",
        "/available/childcare_needed",
        "/available/childcare_there",
        "/can/lift_kg",
        "/documents",
        "/capital",
    ];
    let demands = Demand::ALL.iter().map(|demand| demand.word().trim_start_matches("needs_"));
    let demands = demands.map(|name| format!("/can/{name}"));
    fixed.iter().map(ToString::to_string).chain(demands).collect()
}

/// Everything that can be said of the closed sets of codes.
fn sentences(speaker: &Speaker<'_>) -> Vec<Said> {
    let mut said = Vec::new();
    for code in ReasonCode::ALL {
        let id = message_id("reason", code.word());
        said.extend(examples::reasons(*code).iter().map(|one| (id.clone(), speaker.reason(one))));
    }
    for code in CautionCode::ALL {
        let id = message_id("caution", code.word());
        said.extend(examples::cautions(*code).iter().map(|one| (id.clone(), speaker.caution(one))));
    }
    for code in CourseNote::ALL {
        let id = message_id("note", code.word());
        let notes = examples::course_notes(*code);
        said.extend(notes.iter().map(|one| (id.clone(), speaker.course_note(one))));
    }
    for code in MessageCode::ALL {
        said.push((message_id("message", code.word()), speaker.message(*code)));
    }
    let trade = [("trade", Param::Trade(TradeIndex(0)))];
    said.extend(STRESS.map(|id| (id.to_owned(), speaker.say(id, &trade))));
    said.extend(changes(speaker));
    for code in GateCode::ALL {
        let id = message_id("gate", code.word());
        let gates = examples::gates(*code);
        said.extend(gates.iter().map(|(end, gate)| (format!("{id}-{end}"), speaker.gate(gate))));
    }
    for code in OpensIf::ALL {
        said.push((message_id("opens", code.word()), speaker.opens_if(*code)));
    }
    for pointer in pointers() {
        let last = pointer.rsplit('/').next().unwrap_or_default();
        said.push((message_id("unknown", last), speaker.unknown(&pointer)));
    }
    for aptitude in Aptitude::ALL {
        let pointer = format!("/aptitudes/scores/{aptitude}");
        said.push(("unknown-aptitude".to_owned(), speaker.unknown(&pointer)));
    }
    said
}

/// Every change that would lift a trade, every step of a way, and how two trades are set side by
/// side.
fn changes(speaker: &Speaker<'_>) -> Vec<Said> {
    let params = [
        ("rank", Param::Number(2.0)),
        ("document", Param::Word("bank_account")),
        ("transport", Param::Text(speaker.word_in("transport", "group").into())),
        ("class", Param::Text(speaker.class(8.0).into())),
        ("weeks", Param::Number(26.0)),
        ("tier", Param::Number(1.0)),
        ("cost", Param::Money(1500.0, "INR")),
        ("money", Param::Money(8000.0, "INR")),
        ("place", Param::Place(PlaceIndex(0))),
        ("trade", Param::Trade(TradeIndex(0))),
        ("points", Param::Number(3.4)),
        ("criterion", Param::Text(speaker.criterion(Criterion::Market).into())),
    ];
    let lifts = ChangeCode::ALL.iter().map(|code| message_id("change", code.word()));
    let steps = ChangeCode::ALL.iter().map(|code| message_id("step", code.word()));
    let others =
        ["change-tier", "step-weeks", "step-cost", "way-end", "contrast-ahead", "contrast-same"];
    lifts
        .chain(steps)
        .chain(others.map(str::to_owned))
        .map(|id| {
            let text = speaker.say(&id, &params);
            (id, text)
        })
        .collect()
}

/// Names of codes, which are no sentences.
fn names(speaker: &Speaker<'_>) -> Vec<Said> {
    let gate = |code: &GateCode| (message_id("gate", code.word()), speaker.gate_name(*code));
    let sure = |code: &Certainty| (message_id("certainty", code.word()), speaker.certainty(*code));
    let grade = |code: &Grade| (message_id("grade", code.word()), speaker.grade(*code));
    let criterion =
        |code: &Criterion| (message_id("criterion", code.word()), speaker.criterion(*code));
    let gates = GateCode::ALL.iter().map(gate);
    gates
        .chain(Certainty::ALL.iter().map(sure))
        .chain(Grade::ALL.iter().map(grade))
        .chain(Criterion::ALL.iter().map(criterion))
        .collect()
}

fn set<K: Key>(name: &'static str) -> (&'static str, Vec<&'static str>) {
    (name, K::ALL.iter().map(|key| key.word()).collect())
}

/// Every closed set of words, under the name by which a set is asked.
fn word_sets() -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        set::<Scale>("type"),
        ("liking", vec!["more", "less"]),
        set::<Criterion>("criterion"),
        set::<Aptitude>("aptitude"),
        set::<Document>("documents"),
        set::<Disclosure>("withholds"),
        set::<Demand>("demand"),
        ("demand", vec!["needs_lift_kg"]),
        set::<Risk>("mark"),
        set::<Coercion>("mark"),
        set::<Transport>("transport"),
        ("transport", vec!["unknown"]),
        set::<Hostel>("hostel"),
        set::<HostelWish>("hostel"),
        set::<ExperienceLevel>("level"),
        set::<Again>("again"),
        set::<Priority>("priority"),
        set::<WorkMode>("work_mode"),
        set::<SkillClass>("skill_class"),
        set::<EvidenceKind>("kind"),
        set::<Penalty>("penalty"),
        set::<Bar>("bar"),
        set::<Day>("day"),
        set::<Language>("language"),
    ]
}

/// Every word with the message that says it.
fn words(speaker: &Speaker<'_>) -> Vec<Said> {
    let sets = word_sets();
    let pairs = sets.iter().flat_map(|(name, words)| words.iter().map(move |word| (name, word)));
    let mut said: Vec<Said> = pairs
        .map(|(name, word)| {
            let own = format!("word-{name}-{word}");
            let has_own = Words::of(Language::English).has(&own);
            let id = if has_own { own } else { format!("word-{word}") };
            (id, speaker.word_in(name, word))
        })
        .collect();
    for class in [0.0, 8.0, 13.0, 15.0] {
        said.push(("class".to_owned(), speaker.class(class)));
    }
    said.push(("list-and".to_owned(), speaker.list(&["aadhaar", "pan", "photo"])));
    said.push(("date".to_owned(), speaker.date(jiff::civil::date(2011, 3, 1))));
    for licence in examples::LICENCES {
        said.push((licence_id(licence), speaker.licence(licence)));
    }
    let sectors = files_of_codes_and_words()[1].lines().filter_map(|line| {
        line.strip_prefix("sector-")?.split_once(" =").map(|(name, _)| name.replace('-', " "))
    });
    for sector in sectors {
        said.push((format!("sector-{}", sector.replace(' ', "-")), speaker.sector(&sector)));
    }
    said.push(("sentence".to_owned(), speaker.sentence("Text")));
    for month in 1..=12 {
        let id = format!("month-{month}");
        let name = speaker.plain(&id);
        said.push((id, name));
    }
    said
}

fn everything(speaker: &Speaker<'_>) -> Vec<Said> {
    [sentences(speaker), names(speaker), words(speaker)].concat()
}

/// The ids of messages in a file, in their order; those of what only a terminal shows stand apart.
fn listed_ids(file: &str) -> impl Iterator<Item = String> {
    let lines = file.lines().filter(|line| line.starts_with(|first: char| first.is_alphabetic()));
    let ids = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.trim().to_owned());
    ids.filter(|id| !id.starts_with("terminal-"))
}

fn ids(file: &str) -> BTreeSet<String> {
    listed_ids(file).collect()
}

fn files_of_codes_and_words() -> [&'static str; 3] {
    let (_, files) = FILES.iter().find(|(language, _)| *language == Language::English).unwrap();
    [files[0], files[1], files[2]]
}

/// The sentences of a text, without their full stops.
fn split(text: &str) -> Vec<&str> {
    let inner = text.strip_suffix(['.', '?']);
    let inner = inner.unwrap_or_else(|| panic!("no full stop: {text}"));
    inner.split(". ").flat_map(|part| part.split("? ")).collect()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}

/// Syllables of an English word: groups of vowels, less a silent final e; y after a vowel or at
/// the beginning is a consonant.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let stem = word.strip_suffix('e').filter(|_| !word.ends_with("le")).unwrap_or(&word);
    let (mut groups, mut in_group) = (0, false);
    for (position, letter) in stem.chars().enumerate() {
        let vowel = "aeiou".contains(letter) || (letter == 'y' && position > 0 && !in_group);
        groups += usize::from(vowel && !in_group);
        in_group = vowel;
    }
    groups.max(1)
}

#[test]
fn message_files_have_no_faults() {
    for language in Language::ALL {
        assert_eq!(Words::of(*language).faults, Vec::<String>::new(), "{language}");
    }
}

#[test]
fn every_code_and_word_has_a_message_with_its_parameters() {
    let catalogue = fixture::catalogue();
    let speaker = Speaker::new(Language::English, &catalogue);
    let known: BTreeSet<String> = files_of_codes_and_words().into_iter().flat_map(ids).collect();
    for (id, text) in everything(&speaker) {
        assert!(known.contains(&id), "{id} has no message");
        assert_ne!(text, id, "{id} lacks a parameter");
        let parts = ["word-", "month-", "{", "}", "  "];
        assert!(!parts.iter().any(|part| text.contains(part)), "{id}: {text}");
        assert_eq!(text, text.trim(), "{id}");
        assert!(!text.is_empty(), "{id}");
    }
}

#[test]
fn every_message_is_asked_for() {
    let catalogue = fixture::catalogue();
    let speaker = Speaker::new(Language::English, &catalogue);
    let asked: BTreeSet<String> = everything(&speaker).into_iter().map(|(id, _)| id).collect();
    let known = files_of_codes_and_words().into_iter().flat_map(ids);
    let unused: Vec<String> = known.filter(|id| !asked.contains(id)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn no_message_is_written_twice() {
    let all: Vec<String> = files_of_codes_and_words().into_iter().flat_map(listed_ids).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn sentences_are_short_and_few() {
    let catalogue = fixture::catalogue();
    let mut long = Vec::new();
    for (id, text) in sentences(&Speaker::new(Language::English, &catalogue)) {
        let parts = split(&text);
        let words = parts.iter().map(|part| part.split_whitespace().count()).max();
        if parts.len() > MOST_SENTENCES || words > Some(MOST_WORDS) {
            long.push(format!("{id}: {text}"));
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

// Flesch–Kincaid grade .39·words/sentences + 11.8·syllables/words − 15.59 (Kincaid et al. 1975),
// over the sentences of each kind together: a single short sentence swings too far.
#[test]
fn reading_grade_is_five_or_lower() {
    let catalogue = fixture::catalogue();
    let said = sentences(&Speaker::new(Language::English, &catalogue));
    for kind in ["reason", "caution", "note", "gate", "opens", "unknown"] {
        let of_kind = said.iter().filter(|(id, _)| id.starts_with(kind));
        let parts: Vec<&str> = of_kind.flat_map(|(_, text)| split(text)).collect();
        let words: Vec<&str> = parts.iter().flat_map(|part| part.split_whitespace()).collect();
        let sounds = words.iter().map(|word| syllables(word)).sum();
        let grade = 0.39 * count(words.len()) / count(parts.len())
            + 11.8 * count(sounds) / count(words.len())
            - 15.59;
        assert!(grade <= GREATEST_GRADE, "{kind}: {grade}");
    }
}

#[test]
fn syllables_are_counted_by_groups_of_vowels() {
    let counted = ["time", "people", "courses", "you", "employers"].map(syllables);
    assert_eq!(counted, [1, 2, 2, 1, 3]);
}

// Each word is put together here, so that it stands nowhere in the source.
#[test]
fn no_message_points_to_a_past() {
    let forbidden = [
        concat!("traf", "ficking"),
        concat!("vic", "tim"),
        concat!("res", "cue"),
        concat!("sur", "vivor"),
        concat!("shel", "ter"),
        concat!("diag", "nosis"),
    ];
    for (_, files) in FILES {
        for text in files.iter().map(|text| text.to_lowercase()) {
            let found: Vec<_> = forbidden.iter().filter(|word| text.contains(**word)).collect();
            assert!(found.is_empty(), "{found:?}");
        }
    }
}

#[test]
fn one_word_in_two_sets_means_the_same_or_has_two_messages() {
    let catalogue = fixture::catalogue();
    let speaker = Speaker::new(Language::English, &catalogue);
    let mut seen = std::collections::BTreeMap::new();
    for (set, words) in word_sets() {
        for word in words {
            let said = speaker.word_in(set, word);
            let before = seen.insert(message_id(&format!("word-{set}"), word), said.clone());
            assert!(before.is_none_or(|before| before == said), "{set} {word}");
        }
    }
    assert_eq!(speaker.word_in("transport", "none"), "no safe way to travel");
    assert_eq!(speaker.word_in("hostel", "none"), "no hostel");
    // Outside its set such a word has no message that could be taken for it.
    assert!(!Words::of(Language::English).has("word-none"));
}

#[test]
fn years_are_not_grouped_and_rounding_comes_before_plurals() {
    let catalogue = fixture::catalogue();
    let speaker = Speaker::new(Language::English, &catalogue);
    let last = |code: CautionCode| speaker.caution(examples::cautions(code).last().unwrap());
    assert!(last(CautionCode::MarketEstimateOnly).ends_with("go back to 2011."));
    let short = &examples::gates(GateCode::Time)[2].1;
    assert!(speaker.gate(short).contains("takes one week"), "{}", speaker.gate(short));
}
