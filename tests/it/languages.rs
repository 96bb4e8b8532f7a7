//! In every language the documents and the terminal speak that language alone: no English word is
//! left over in a sentence, and scores stay the same to the last digit.

use serde_json::Value;

use crate::program::{example, json, program, ran};

const DAY: &str = "2026-11-24";
const OTHERS: [&str; 3] = ["bn", "hi", "ne"];
const EXAMPLES: [&str; 4] = [
    "nadia-likes-making.json",
    "murshidabad-sixteen-at-school.json",
    "purulia-own-farm-animals.json",
    "sindhupalchok-trains-in-siliguri.json",
];

/// Latin words that are no English: units and names of papers and licences.
const STANDING: [&str; 3] = ["kg", "PAN", "ITI"];

/// Every text of a document, whatever it is about.
fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "text" || name.ends_with("_text") => {
                        found.push(text);
                    }
                    other => texts(other, found),
                }
            }
        }
        _ => {}
    }
}

/// The document with every text and title taken out.
fn wordless(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(wordless).collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| {
                !["text", "title", "message_text", "one_line"].contains(&name.as_str())
            })
            .map(|(name, value)| (name.clone(), wordless(value)))
            .collect(),
        other => other.clone(),
    }
}

fn english_words(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    words.filter(|word| word.len() > 1 && !STANDING.contains(word)).collect()
}

#[test]
fn documents_speak_one_language_and_score_alike() {
    for name in EXAMPLES {
        let path = example(name);
        let ranking = |language: &str| {
            let mut command = program();
            command.arg("recommend").arg(&path);
            json(command.args(["--on", DAY, "--lang", language, "--format", "json"]))
        };
        let english = ranking("en");
        for language in OTHERS {
            let own = ranking(language);
            let mut said = Vec::new();
            texts(&own, &mut said);
            assert!(said.len() > 100, "{name}, {language}: {} texts", said.len());
            for text in said {
                assert_eq!(english_words(text), Vec::<&str>::new(), "{name}, {language}: {text}");
                assert!(!text.contains(|l: char| l.is_ascii_digit()), "{language}: {text}");
            }
            assert!(wordless(&own) == wordless(&english), "{name}, {language}: other figures");
        }
    }
}

#[test]
fn the_terminal_groups_numbers_in_the_digits_of_the_language() {
    let path = example(EXAMPLES[0]);
    let table = |language: &str| {
        let mut command = program();
        command.arg("recommend").arg(&path);
        ran(command.args(["--on", DAY, "--lang", language, "--trade", "handloom-weaving"])).out
    };
    for (language, money) in
        [("en", "₹10,733"), ("bn", "₹১০,৭৩৩"), ("hi", "₹१०,७३३"), ("ne", "₹१०,७३३")]
    {
        let table = table(language);
        assert!(table.contains(money), "{language}: {table}");
    }
}
