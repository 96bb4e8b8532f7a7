//! Sentences from the message files, with texts put in.

use crate::domain::catalogue::{Catalogue, Language};
use crate::domain::code::Param;
use crate::text::Speaker;

/// A message with texts.
pub(super) fn say(speaker: &Speaker<'_>, id: &str, texts: &[(&'static str, &str)]) -> String {
    let params: Vec<(&'static str, Param)> =
        texts.iter().map(|(name, text)| (*name, Param::Text((*text).into()))).collect();
    speaker.say(id, &params)
}

/// A whole number.
pub(super) fn count(speaker: &Speaker<'_>, value: usize) -> String {
    speaker.number(u32::try_from(value).map_or(f64::from(u32::MAX), f64::from), 0)
}

/// A number with one decimal, always shown.
pub(super) fn tenths(speaker: &Speaker<'_>, value: f64) -> String {
    let number = speaker.number(value, 1);
    if number.contains('.') { number } else { format!("{number}.{}", speaker.number(0.0, 0)) }
}

/// The title of a trade, with the English one after it where that is another.
pub(super) fn title(speaker: &Speaker<'_>, catalogue: &Catalogue, id: &str) -> String {
    let Some(trade) = catalogue.find_trade(id) else {
        return id.to_owned();
    };
    let (title, english) =
        (speaker.trade(trade), &*catalogue.title(trade, Language::English).title);
    if title == english { title.to_owned() } else { format!("{title} ({english})") }
}
