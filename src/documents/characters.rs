//! Which characters may stand in texts from outside.

/// Whether a character is refused in every text: controls, bidirectional overrides, zero-width and
/// other invisible format characters. The joiners U+200C and U+200D stay, because Indic scripts
/// are written with them.
pub(super) fn is_refused(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{00ad}'
                | '\u{034f}'
                | '\u{061c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a spreadsheet would take a text for a formula: it begins with `=`, `+`, `-` or `@`, or
/// with a full-width form of one of them, and is not a number.
pub(super) fn is_formula(text: &str) -> bool {
    match text.chars().next() {
        Some('=' | '+' | '@' | '＝' | '＋' | '－' | '＠') => true,
        Some('-') => text.parse::<f64>().is_err(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_indic_scripts_pass_with_their_joiners() {
        let samples = ["ক্ষ\u{200d}য", "र\u{200d}्क", "বাংলা", "नेपाली", "தமிழ்", "اردو", "a b"];
        for sample in samples {
            assert!(!sample.chars().any(is_refused), "{sample}");
        }
    }

    #[test]
    fn invisible_characters_are_refused() {
        for character in
            ['\0', '\n', '\t', '\u{200b}', '\u{202e}', '\u{2066}', '\u{feff}', '\u{e0041}']
        {
            assert!(is_refused(character), "{character:?}");
        }
    }

    #[test]
    fn formulas_are_told_from_numbers() {
        for text in ["=1", "+5", "-x", "@SUM", "＝1", "-"] {
            assert!(is_formula(text), "{text}");
        }
        for text in ["-4.5", "", "5-4", "a=b"] {
            assert!(!is_formula(text), "{text}");
        }
    }
}
