//! Lines of text: wrapped to the terminal's width, with bars and colours.

use anstyle::{Ansi256Color, AnsiColor, Effects, Style};
use textwrap::Options;
use unicode_width::UnicodeWidthStr;

/// Widest text in columns; longer lines are tiring to read. Judgement.
const WIDEST: usize = 100;
/// Narrowest text in columns; below it, words would be torn apart.
const NARROWEST: usize = 40;

/// The width to which text is wrapped: as `COLUMNS` says, else that of the terminal, else 80.
pub(super) fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    columns.unwrap_or_else(textwrap::termwidth).clamp(NARROWEST, WIDEST)
}

/// Headings.
pub(super) const HEADING: Style = Style::new().bold().underline();
/// What stands out in a line.
pub(super) const STRONG: Style = Style::new().bold();
/// What stands back.
pub(super) const FAINT: Style = Style::new().effects(Effects::DIMMED);
/// What speaks for a trade.
pub(super) const GOOD: Style = AnsiColor::Green.on_default();
/// What to watch out for.
pub(super) const WATCH: Style = AnsiColor::Yellow.on_default();
/// What is not in order.
pub(super) const BAD: Style = AnsiColor::Red.on_default();

/// The hue of a criterion, the same everywhere: violet, blue, green, ochre, slate.
pub(super) const fn hue(criterion: &str) -> Style {
    let colour = match criterion.as_bytes() {
        b"interest" => 98,
        b"aptitude" => 32,
        b"market" => 35,
        b"access" => 172,
        _ => 103,
    };
    Ansi256Color(colour).on_default()
}

/// Text in a style.
pub(super) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Text wrapped to a width, its first line after `first`, the others after as many spaces.
pub(super) fn hanging(first: &str, text: &str, width: usize) -> String {
    let rest = " ".repeat(textwrap::core::display_width(first));
    let options = Options::new(width).initial_indent(first).subsequent_indent(&rest);
    textwrap::fill(text, options)
}

/// Text with spaces after it up to a width.
pub(super) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(UnicodeWidthStr::width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// Text with spaces before it up to a width.
pub(super) fn right(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(UnicodeWidthStr::width(text));
    format!("{}{text}", " ".repeat(missing))
}

/// How wide text is on a terminal.
pub(super) fn columns(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Rows under a head, in columns; those in `numbers` stand to the right.
pub(super) fn table(head: &[String], rows: Vec<Vec<String>>, numbers: &[usize]) -> String {
    let mut table = comfy_table::Table::new();
    table
        .load_style(comfy_table::presets::NOTHING)
        .set_content_arrangement(comfy_table::ContentArrangement::Dynamic)
        .set_width(u16::try_from(width()).unwrap_or(u16::MAX))
        .set_header(head);
    table.add_rows(rows);
    for number in numbers {
        if let Some(column) = table.column_mut(*number) {
            column.set_cell_alignment(comfy_table::CellAlignment::Right);
        }
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

/// Blocks of one to eight eighths.
const EIGHTHS: [&str; 8] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"];

/// A bar of a share from 0 to 1 in a field of cells, padded with spaces.
pub(super) fn bar(share: f64, cells: usize) -> String {
    let eighths = steps(share, cells.saturating_mul(8));
    let mut text = "█".repeat(eighths / 8);
    if let Some(last) = (eighths % 8).checked_sub(1) {
        text.push_str(EIGHTHS.get(last).copied().unwrap_or_default());
    }
    padded(&text, cells)
}

/// A bar that grows to the left, in halves of a cell.
pub(super) fn left_bar(share: f64, cells: usize) -> String {
    let halves = steps(share, cells.saturating_mul(2));
    let mut text = if halves % 2 == 1 { "▐".to_owned() } else { String::new() };
    text.push_str(&"█".repeat(halves / 2));
    right(&text, cells)
}

/// Text without what Markdown would take for its own.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        if r"\`*_[]<>|#".contains(letter) {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}

/// A share from 0 to 1 as the nearest of so many equal steps.
pub(super) fn steps(share: f64, most: usize) -> usize {
    // Counting up needs no conversion from a float, and fields are short.
    let most_f64 = u32::try_from(most).map_or(f64::from(u32::MAX), f64::from);
    let wanted = (share.clamp(0.0, 1.0) * most_f64).round();
    (0..most).zip(1_u32..).take_while(|(_, step)| f64::from(*step) <= wanted).count()
}

/// A thin line on a scale: from `low` to `high` with a dot at `point`, all shares from 0 to 1.
pub(super) fn interval(low: f64, point: f64, high: f64, cells: usize) -> String {
    let last = cells.saturating_sub(1);
    let (low, point, high) = (steps(low, last), steps(point, last), steps(high, last));
    let mark = |cell: usize| match cell {
        _ if cell == point => '●',
        _ if cell == low => '├',
        _ if cell == high => '┤',
        _ if cell > low && cell < high => '─',
        _ => '·',
    };
    (0..cells).map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_grow_by_eighths_and_keep_their_field() {
        assert_eq!(bar(0.0, 3), "   ");
        assert_eq!(bar(0.5, 3), "█▌ ");
        assert_eq!(bar(1.0, 3), "███");
        assert_eq!(bar(7.0, 3), "███");
        assert_eq!(bar(1.0 / 24.0, 3), "▏  ");
        assert_eq!(left_bar(0.5, 3), " ▐█");
    }

    #[test]
    fn an_interval_shows_both_ends_and_the_point() {
        assert_eq!(interval(0.0, 0.5, 1.0, 5), "├─●─┤");
        assert_eq!(interval(0.25, 0.5, 0.5, 5), "·├●··");
    }

    #[test]
    fn wrapped_lines_hang_under_the_first() {
        assert_eq!(hanging("+ ", "aaa bbb ccc", 6), "+ aaa\n  bbb\n  ccc");
    }
}
