//! The message files of each language, parsed once.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::catalogue::Language;
use crate::domain::table::Key;

use super::number::{digits, number};

/// The message files of one language; every language has the same ones.
macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../data/text/", $language, "/codes.ftl")),
            include_str!(concat!("../../data/text/", $language, "/words.ftl")),
            include_str!(concat!("../../data/text/", $language, "/changes.ftl")),
            include_str!(concat!("../../data/text/", $language, "/terminal.ftl")),
            include_str!(concat!("../../data/text/", $language, "/pages.ftl")),
            include_str!(concat!("../../data/text/", $language, "/plan.ftl")),
            include_str!(concat!("../../data/text/", $language, "/demand.ftl")),
        ]
    };
}

/// The message files, by language.
pub(super) const FILES: &[(Language, &[&str])] = &[
    (Language::English, files!("en")),
    (Language::Bengali, files!("bn")),
    (Language::Hindi, files!("hi")),
    (Language::Nepali, files!("ne")),
];

/// Languages whose messages a speaker has read whole; `data/text/REVIEW.md` is the sheet for that.
pub(super) const REVIEWED: &[Language] = &[Language::English];

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// What is wrong with the message files, for the test that reads it.
    pub faults: Vec<String>,
}

impl Words {
    fn new(language: Language) -> Self {
        let identifier = language.word().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::English => |value, _| plain(value, Language::English),
            Language::Bengali => |value, _| plain(value, Language::Bengali),
            Language::Hindi => |value, _| plain(value, Language::Hindi),
            Language::Nepali => |value, _| plain(value, Language::Nepali),
        }));
        let mut faults = Vec::new();
        if let Err(fault) = bundle.add_builtins() {
            faults.push(fault.to_string());
        }
        let files = FILES.iter().filter(|(other, _)| *other == language);
        for file in files.flat_map(|(_, files)| files.iter()) {
            let resource = FluentResource::try_new((*file).to_owned());
            let resource = resource.unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(ToString::to_string));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(ToString::to_string));
            }
        }
        Self { bundle, faults }
    }

    /// The words of a language; where it has no files yet, there are no messages.
    pub fn of(language: Language) -> &'static Self {
        static EACH: OnceLock<Vec<Words>> = OnceLock::new();
        let each =
            EACH.get_or_init(|| Language::ALL.iter().map(|other| Self::new(*other)).collect());
        // The list has one cell for each language.
        each.get(language.index()).unwrap_or_else(|| unreachable!("one cell a language"))
    }

    /// Whether there is a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message with its parameters; `None` where there is none, or a parameter is missing.
    pub fn say(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(message.value()?, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// Numbers within sentences: whole where they are large, else with one decimal.
fn plain(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(given) = value else {
        return None;
    };
    let decimals = usize::from(given.value.abs() < 10.0);
    // A year is no amount: `NUMBER($year, useGrouping: "false")`.
    Some(if given.options.use_grouping {
        number(given.value, decimals, language)
    } else {
        digits(&format!("{:.decimals$}", given.value), language)
    })
}
