//! A ranking as Markdown.

use std::fmt::Write;

use crate::documents::ranking::RankedDocument;

use crate::cli::layout::escaped;

use super::view::{CardView, GatedView, Viewer};

// Writing into a text cannot fail.
macro_rules! put {
    ($text:expr, $($format:tt)*) => { let _ = writeln!($text, $($format)*); };
}

/// The head of the document.
pub(super) fn header(viewer: &Viewer<'_>, shown: &[&RankedDocument], text: &mut String) {
    let (title, valued) = viewer.heading();
    put!(text, "# {}\n\n{}", escaped(&title), escaped(&valued));
    for tag in viewer.tags(shown.iter().copied()) {
        put!(text, "\n*{}*", escaped(&tag));
    }
    if let Some(message) = &viewer.document().message_text {
        put!(text, "\n**{}**", escaped(message));
    }
}

/// The trades, tier by tier.
pub(super) fn cards(viewer: &Viewer<'_>, shown: &[&RankedDocument], text: &mut String) {
    if shown.is_empty() {
        put!(text, "\n{}", escaped(&viewer.plain("terminal-nothing-ranked")));
    }
    let mut tier = None;
    for ranked in shown {
        if tier != Some(ranked.tier) {
            tier = Some(ranked.tier);
            let alike = shown.iter().filter(|other| other.tier == ranked.tier).count();
            put!(text, "\n## {}", escaped(&viewer.tier(ranked.tier, alike)));
        }
        card(viewer, &viewer.card(ranked), text);
    }
}

fn card(viewer: &Viewer<'_>, card: &CardView, text: &mut String) {
    put!(text, "\n### {}. {}\n", viewer.count(card.rank), escaped(&card.title));
    let score = viewer.tenths(card.score);
    let interval = card.interval.map(|(low, high)| {
        let (low, high) = (viewer.tenths(low), viewer.tenths(high));
        format!(" ({})", viewer.say("terminal-interval", &[("low", &low), ("high", &high)]))
    });
    let sure = card.sure.iter().map(|sure| format!(" {}", escaped(sure)));
    let under = escaped(&card.sector);
    put!(
        text,
        "{under}. **{score}**{}.{}\n",
        interval.unwrap_or_default(),
        sure.collect::<String>()
    );
    let column = |name: &str| escaped(&viewer.plain(&format!("terminal-column-{name}")));
    put!(
        text,
        "| {} | {} | {} | {} | {} |\n|---|---:|---:|---:|---:|",
        column("criterion"),
        column("value"),
        column("weight"),
        column("contribution"),
        column("against-average")
    );
    for part in &card.parts {
        put!(
            text,
            "| {} | {:.2} | {:.2} | {} | {:+.1} |",
            escaped(&part.name),
            part.value,
            part.weight,
            viewer.tenths(part.contribution),
            part.against_average
        );
    }
    text.push('\n');
    for reason in &card.reasons {
        put!(text, "- \\+ {}", escaped(reason));
    }
    for caution in &card.cautions {
        put!(text, "- \\! {}", escaped(caution));
    }
    for change in &card.would_change {
        put!(text, "- \\> {}", escaped(change));
    }
    put!(text, "- {}", escaped(&card.market));
    for course in &card.courses {
        put!(text, "- {}", escaped(course));
    }
}

/// The one trade that was asked for, wherever it stands.
pub(super) fn one(viewer: &Viewer<'_>, text: &mut String) {
    for ranked in &viewer.document().ranked {
        let view = viewer.card(ranked);
        let places = [("rank", &*viewer.count(view.rank)), ("tier", &viewer.count(view.tier))];
        put!(text, "\n{}", escaped(&viewer.say("terminal-stands", &places)));
        card(viewer, &view, text);
    }
    for trade in &viewer.document().not_offered {
        put!(text, "\n{}\n", escaped(&viewer.plain("terminal-stands-out")));
        gated(viewer, &viewer.gated(trade), text);
        let score = viewer.tenths(trade.score_if_open.0);
        let open = viewer.say("terminal-score-if-open", &[("score", &score)]);
        put!(text, "\n{}", escaped(&open));
    }
}

/// Every ranked trade in one row.
pub(super) fn all_ranked(viewer: &Viewer<'_>, text: &mut String) {
    let column = |name: &str| escaped(&viewer.plain(&format!("terminal-column-{name}")));
    put!(text, "\n## {}\n", escaped(&viewer.plain("terminal-all-ranked")));
    let head = ["interest", "aptitude", "market", "access", "safety"]
        .map(|criterion| escaped(&viewer.plain(&format!("terminal-short-{criterion}"))));
    let first = [column("rank"), column("tier"), column("trade"), column("score")];
    put!(text, "| {} | {} |", first.join(" | "), head.join(" | "));
    put!(text, "|---:|---:|---|---:|---:|---:|---:|---:|---:|");
    for ranked in &viewer.document().ranked {
        let parts: Vec<String> =
            ranked.parts.iter().map(|part| format!("{:.1}", part.contribution.0)).collect();
        put!(
            text,
            "| {} | {} | {} | {:.1} | {} |",
            ranked.rank,
            ranked.tier,
            escaped(&ranked.title),
            ranked.score.0,
            parts.join(" | ")
        );
    }
}

/// What is not offered, by what takes it out and what would open it.
pub(super) fn not_offered(viewer: &Viewer<'_>, every_gate: bool, text: &mut String) {
    let groups = viewer.not_offered();
    if groups.is_empty() {
        return;
    }
    put!(text, "\n## {}", escaped(&viewer.plain("terminal-not-offered")));
    for group in groups {
        let count = viewer.count(group.trades.len());
        let name = viewer.say("terminal-group", &[("gate", &group.name), ("count", &count)]);
        put!(text, "\n### {}\n", escaped(&name));
        if let Some(opens) = &group.opens {
            put!(text, "*{}*\n", escaped(opens));
        }
        if every_gate {
            group.trades.iter().for_each(|trade| gated(viewer, trade, text));
        } else {
            let titles: Vec<String> = group.trades.iter().map(|t| escaped(&t.title)).collect();
            put!(text, "{}", titles.join(", "));
            for trade in &group.trades {
                if let Some(way) = viewer.way(trade) {
                    put!(text, "\n- **{}**. {}", escaped(&trade.title), escaped(&way));
                }
            }
        }
    }
}

/// One trade that is not offered, with every rule that takes it out.
fn gated(viewer: &Viewer<'_>, trade: &GatedView, text: &mut String) {
    put!(text, "- **{}**", escaped(&trade.title));
    for (gate, opens) in &trade.gates {
        put!(text, "  - {} {}", escaped(gate), escaped(opens.as_deref().unwrap_or_default()));
    }
    if let Some(way) = viewer.way(trade) {
        put!(text, "  - {}", escaped(&way));
    }
}

/// What is not known, and how the leader holds under other weights.
pub(super) fn closing(viewer: &Viewer<'_>, text: &mut String) {
    let unknowns = viewer.unknowns();
    if !unknowns.is_empty() {
        put!(text, "\n## {}\n", escaped(&viewer.plain("terminal-unknowns")));
        for (question, could_change) in unknowns {
            let effect = viewer.plain("terminal-could-change");
            let effect =
                if could_change { format!(" **{}**", escaped(&effect)) } else { String::new() };
            put!(text, "- {}{effect}", escaped(&question));
        }
    }
    let stress = &viewer.document().stress.text;
    if !stress.is_empty() {
        put!(text, "\n## {}\n", escaped(&viewer.plain("terminal-stress")));
        for sentence in stress {
            put!(text, "- {}", escaped(sentence));
        }
    }
}

/// The sources that were named.
pub(super) fn sources(viewer: &Viewer<'_>, text: &mut String) {
    let sources = viewer.sources();
    if sources.is_empty() {
        return;
    }
    put!(text, "\n## {}\n", escaped(&viewer.plain("terminal-sources")));
    for (sign, source) in sources {
        put!(text, "- {} {}", escaped(&sign), escaped(&source));
    }
}
