//! Numbers and sums of money as people write them: grouped the Indian way (12,34,567), in the
//! digits of the language.

use crate::domain::catalogue::Language;

const BENGALI: [char; 10] = ['০', '১', '২', '৩', '৪', '৫', '৬', '৭', '৮', '৯'];
const DEVANAGARI: [char; 10] = ['०', '१', '२', '३', '४', '५', '६', '७', '८', '९'];

/// A number with at most `decimals` decimals; trailing zeros go.
pub fn number(value: f64, decimals: usize, language: Language) -> String {
    let plain = format!("{value:.decimals$}");
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
    let fraction = fraction.trim_end_matches('0');
    let is_zero = fraction.is_empty() && whole.bytes().all(|digit| digit == b'0');
    let mut text = if is_zero { String::new() } else { sign.to_owned() };
    text.push_str(&grouped(whole));
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    digits(&text, language)
}

/// The number as it is said within a sentence: to one decimal under 10, else whole. Rounding comes
/// before a plural form is chosen, so that 0.98 is "1 week".
pub fn said(value: f64) -> f64 {
    if value.abs() < 10.0 { (10.0 * value).round() / 10.0 } else { value.round() }
}

/// A sum of money: its sign, then whole units, grouped.
pub fn money(amount: f64, currency: &str, language: Language) -> String {
    let sign = match currency {
        "INR" => "₹",
        "BDT" => "৳",
        _ => match language {
            Language::English => "Rs ",
            Language::Bengali => "রু ",
            Language::Hindi | Language::Nepali => "रु ",
        },
    };
    format!("{sign}{}", number(amount, 0, language))
}

/// The last three digits, then pairs.
fn grouped(whole: &str) -> String {
    let mut text = String::with_capacity(whole.len() + whole.len() / 2);
    for (position, digit) in whole.chars().enumerate() {
        let left = whole.len() - position;
        if position > 0 && left >= 3 && (left - 3).is_multiple_of(2) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The same text in the digits of the language.
pub fn digits(text: &str, language: Language) -> String {
    let digits = match language {
        Language::English => return text.to_owned(),
        Language::Bengali => BENGALI,
        Language::Hindi | Language::Nepali => DEVANAGARI,
    };
    let local = |letter: char| {
        letter
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok())
            .and_then(|digit| digits.get(digit).copied())
            .unwrap_or(letter)
    };
    text.chars().map(local).collect()
}

/// The same text with the digits of every language as 0 to 9.
pub fn plain_digits(text: &str) -> String {
    let plain = |letter: char| {
        let value = [BENGALI, DEVANAGARI]
            .iter()
            .find_map(|digits| digits.iter().position(|digit| *digit == letter))?;
        char::from_digit(u32::try_from(value).ok()?, 10)
    };
    text.chars().map(|letter| plain(letter).unwrap_or(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_the_indian_way() {
        assert_eq!(number(1_234_567.5, 1, Language::English), "12,34,567.5");
        assert_eq!(number(999.0, 0, Language::English), "999");
        assert_eq!(number(1000.0, 0, Language::English), "1,000");
        assert_eq!(number(100_000.0, 0, Language::English), "1,00,000");
        assert_eq!(number(-0.04, 1, Language::English), "0");
        assert_eq!(number(0.25, 2, Language::English), "0.25");
        assert_eq!(number(123_456.0, 0, Language::Bengali), "১,২৩,৪৫৬");
        assert_eq!(number(123_456.0, 0, Language::Nepali), "१,२३,४५६");
    }

    #[test]
    fn digits_go_there_and_back() {
        for language in [Language::English, Language::Bengali, Language::Hindi, Language::Nepali] {
            assert_eq!(plain_digits(&digits("0123456789.", language)), "0123456789.");
        }
    }

    #[test]
    fn numbers_in_sentences_keep_one_decimal_under_ten() {
        let said: Vec<f64> = [0.98, 4.44, 9.96, 10.5, 37.4].map(said).to_vec();
        assert_eq!(said, [1.0, 4.4, 10.0, 11.0, 37.0]);
    }

    #[test]
    fn money_carries_its_sign() {
        assert_eq!(money(9760.0, "INR", Language::English), "₹9,760");
        assert_eq!(money(19550.0, "NPR", Language::English), "Rs 19,550");
        assert_eq!(money(19550.0, "NPR", Language::Nepali), "रु १९,५५०");
    }
}
