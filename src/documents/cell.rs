//! Readers of single cells and values: a text in, a domain value or what is wrong with it out.

use jiff::civil::Date;

use super::fault::FaultCode;
use crate::domain::quantity::{Currency, OutOfBounds, SchoolClass, Slug, Years};
use crate::domain::table::Key;
use crate::domain::trade::Mark;

/// What is wrong with a text, and the fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) code: FaultCode,
    pub(super) message: String,
}

/// A value or what is wrong.
pub(super) type Read<T> = Result<T, Wrong>;

/// A refusal.
pub(super) fn wrong<T>(code: FaultCode, message: impl Into<String>) -> Read<T> {
    Err(Wrong { code, message: message.into() })
}

/// A finite number written in plain decimals, such as `12`, `0.35` or `-4.5`.
pub(super) fn number(text: &str) -> Read<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let shaped = (plain(whole) || whole.is_empty()) && plain(fraction);
    match text.parse::<f64>() {
        Ok(value) if shaped && value.is_finite() => Ok(value),
        _ => wrong(
            FaultCode::ValueType,
            "must be a number in plain decimals; write it without grouping, unit or percent sign, \
             such as 1200 or 0.35",
        ),
    }
}

/// A number that a domain constructor proves.
pub(super) fn bounded<T>(make: impl Fn(f64) -> Result<T, OutOfBounds>) -> impl Fn(&str) -> Read<T> {
    move |text| make(number(text)?).or_else(|bounds| out_of_bounds(&bounds))
}

/// The refusal of a number outside its bounds.
pub(super) fn out_of_bounds<T>(bounds: &OutOfBounds) -> Read<T> {
    range(bounds.least, bounds.greatest)
}

fn range<T>(least: f64, greatest: f64) -> Read<T> {
    let example = if least >= 0.0 && greatest <= 1.0 {
        "; give a share such as 0.35"
    } else {
        "; check the unit and the decimal point"
    };
    wrong(FaultCode::ValueRange, format!("must be {least} to {greatest}{example}"))
}

/// A number within bounds that no domain type has.
pub(super) fn within(least: f64, greatest: f64) -> impl Fn(&str) -> Read<f64> {
    move |text| match number(text)? {
        value if (least..=greatest).contains(&value) => Ok(value),
        _ => range(least, greatest),
    }
}

/// A whole number within bounds.
pub(super) fn whole(least: u32, greatest: u32) -> impl Fn(&str) -> Read<u32> {
    move |text| {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return wrong(
                FaultCode::ValueType,
                "must be a whole number; write digits only, such as 12",
            );
        }
        match text.parse::<u32>() {
            Ok(value) if (least..=greatest).contains(&value) => Ok(value),
            _ => wrong(
                FaultCode::ValueRange,
                format!("must be a whole number of {least} to {greatest}"),
            ),
        }
    }
}

/// A whole number within bounds that fits one byte.
pub(super) fn small(least: u8, greatest: u8) -> impl Fn(&str) -> Read<u8> {
    move |text| {
        let value = whole(u32::from(least), u32::from(greatest))(text)?;
        Ok(u8::try_from(value).unwrap_or(greatest))
    }
}

/// An age in completed years.
pub(super) fn years(text: &str) -> Read<Years> {
    Years::new(small(0, Years::GREATEST)(text)?).or_else(|bounds| out_of_bounds(&bounds))
}

/// What a school class must be.
pub(super) const CLASS_RULE: &str =
    "must be a class of 0 to 12, 13 for a diploma or ITI certificate, or 15 for a degree";

/// A school class.
pub(super) fn school_class(text: &str) -> Read<SchoolClass> {
    SchoolClass::new(small(0, u8::MAX)(text)?).or_else(|_| wrong(FaultCode::ValueRange, CLASS_RULE))
}

/// `yes` or `no`.
pub(super) fn yes_no(text: &str) -> Read<bool> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => wrong(FaultCode::ValueWord, "must be yes or no"),
    }
}

/// A calendar day, written year-month-day.
pub(super) fn date(text: &str) -> Read<Date> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(position, byte)| match position {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    match text.parse::<Date>() {
        Ok(date) if shaped => Ok(date),
        _ => wrong(
            FaultCode::ValueType,
            "must be a calendar date; write it as year-month-day, such as 2026-11-24",
        ),
    }
}

/// A day that is not after another.
pub(super) fn date_until(last: Date) -> impl Fn(&str) -> Read<Date> {
    move |text| match date(text)? {
        day if day <= last => Ok(day),
        _ => wrong(FaultCode::ValueDate, format!("must not lie after {last}; check the year")),
    }
}

/// One of the words of a closed enumeration.
pub(super) fn word<K: Key>(text: &str) -> Read<K> {
    K::from_word(text).ok_or_else(|| {
        let words: Vec<&str> = K::ALL.iter().map(|key| key.word()).collect();
        Wrong { code: FaultCode::ValueWord, message: one_of(text, &words) }
    })
}

/// "Must be one of …", with the nearest word where one is near.
pub(super) fn one_of(text: &str, words: &[&str]) -> String {
    let all = words.join(", ");
    match nearest(text, words.iter().copied()) {
        Some(near) => format!("must be one of {all}; did you mean {near}?"),
        None => format!("must be one of {all}"),
    }
}

/// How like a suggestion must be to what was written (Jaro-Winkler, 0 to 1); judgement.
const LEAST_LIKENESS: f64 = 0.8;

/// The most characters of a text that gets a suggestion; judgement: no id or word is longer, and a
/// hostile document stays cheap.
const MOST_SUGGESTED_CHARS: usize = 40;

/// The candidate that is most like a text, if one is like enough.
pub(super) fn nearest<'a>(
    text: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    if text.chars().nth(MOST_SUGGESTED_CHARS).is_some() {
        return None;
    }
    let text = text.to_lowercase();
    let mut best: Option<(f64, &'a str)> = None;
    for candidate in candidates {
        let likeness = strsim::jaro_winkler(&text, &lower(candidate));
        if likeness >= LEAST_LIKENESS && best.is_none_or(|(so_far, _)| likeness > so_far) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn lower(text: &str) -> std::borrow::Cow<'_, str> {
    if text.chars().any(char::is_uppercase) { text.to_lowercase().into() } else { text.into() }
}

/// A stable id.
pub(super) fn slug(text: &str) -> Read<Slug> {
    Slug::new(text).or_else(|shape| wrong(FaultCode::ValueShape, shape.to_string()))
}

/// A currency.
pub(super) fn currency(text: &str) -> Read<Currency> {
    Currency::from_code(text)
        .map_or_else(|| wrong(FaultCode::ValueWord, "must be INR, BDT or NPR"), Ok)
}

/// A risk or coercion mark.
pub(super) fn mark(text: &str) -> Read<Mark> {
    match number(text) {
        Ok(0.0) => Ok(Mark::No),
        Ok(0.5) => Ok(Mark::Ask),
        Ok(1.0) => Ok(Mark::Usual),
        _ => wrong(
            FaultCode::ValueWord,
            "must be 0 (not usual), 0.5 (to be asked) or 1 (usual); leave it empty if unknown",
        ),
    }
}

/// An ISO 639 language code of two or three small letters.
pub(super) fn language_code(text: &str) -> Read<&str> {
    if matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Ok(text)
    } else {
        wrong(
            FaultCode::ValueShape,
            "must be an ISO 639 language code of two or three small letters, such as bn",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::UnitInterval;
    use crate::domain::trade::Document;

    #[test]
    fn numbers_are_plain_decimals() {
        for (text, value) in [("12", 12.0), ("-4.5", -4.5), (".5", 0.5), ("0.10", 0.1)] {
            assert_eq!(number(text), Ok(value));
        }
        for text in ["", "-", ".", "1.", "1e5", "1,200", "Rs 5", "5%", "+5", "inf", "NaN", "১২"]
        {
            assert_eq!(number(text).unwrap_err().code, FaultCode::ValueType, "{text}");
        }
        assert!(number(&"9".repeat(400)).is_err());
    }

    #[test]
    fn a_bound_is_the_domains_own_and_the_message_gives_an_example() {
        let read = bounded(UnitInterval::new);
        assert!(read("1").is_ok());
        let refused = read("1.1").unwrap_err();
        assert_eq!(refused.message, "must be 0 to 1; give a share such as 0.35");
    }

    #[test]
    fn dates_are_written_year_month_day() {
        assert_eq!(date("2026-02-28").unwrap(), jiff::civil::date(2026, 2, 28));
        for text in ["2026-02-30", "28-02-2026", "2026-2-8", "20260228", "2026-02-28T00:00"] {
            assert!(date(text).is_err(), "{text}");
        }
        let until = date_until(jiff::civil::date(2026, 1, 1));
        assert!(until("2026-01-01").is_ok());
        assert_eq!(until("2026-01-02").unwrap_err().code, FaultCode::ValueDate);
    }

    #[test]
    fn a_misspelt_word_gets_its_nearest() {
        let refused = word::<Document>("adhaar").unwrap_err();
        assert!(refused.message.ends_with("did you mean aadhaar?"));
        assert!(!word::<Document>("zzz").unwrap_err().message.contains("did you mean"));
    }

    #[test]
    fn marks_classes_and_codes() {
        assert_eq!(mark("0.5"), Ok(Mark::Ask));
        assert_eq!(mark(".5"), Ok(Mark::Ask));
        assert!(mark("0.7").is_err());
        assert!(school_class("14").is_err());
        assert!(school_class("15").is_ok());
        assert!(small(1, 5)("6").is_err());
        assert!(language_code("bn").is_ok());
        assert!(language_code("BN").is_err());
    }
}
