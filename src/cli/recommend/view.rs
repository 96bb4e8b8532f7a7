//! What is shown of a ranking, in words, whether on a terminal or as Markdown.

use std::cell::RefCell;

use super::evidence::figures;
use crate::application::reference::Reference;
use crate::cli::say;
use crate::documents::ranking::{
    NotOfferedDocument, PartDocument, RankedDocument, RankingDocument, StatementDocument, way,
};
use crate::domain::code::{Criterion, GateCode};
use crate::domain::place::PlaceIndex;
use crate::domain::table::Key;
use crate::text::Speaker;

/// One criterion's part of a score, in words.
pub(super) struct PartView {
    /// The criterion's word.
    pub criterion: &'static str,
    /// Its name.
    pub name: String,
    /// Its part of the score.
    pub contribution: f64,
    /// Its value, 0 to 1.
    pub value: f64,
    /// Its weight, 0 to 1.
    pub weight: f64,
    /// What it adds beside her average trade.
    pub against_average: f64,
}

/// One ranked trade, in words.
pub(super) struct CardView {
    /// Its rank.
    pub rank: usize,
    /// Its tier.
    pub tier: usize,
    /// Its title, with the English one where that is another.
    pub title: String,
    /// Its sector.
    pub sector: String,
    /// 0 to 100.
    pub score: f64,
    /// 5% and 95% points.
    pub interval: Option<(f64, f64)>,
    /// How sure it is.
    pub sure: Option<String>,
    /// The five parts.
    pub parts: Vec<PartView>,
    /// Why it fits.
    pub reasons: Vec<String>,
    /// What to watch out for.
    pub cautions: Vec<String>,
    /// Single changes that would lift it.
    pub would_change: Vec<String>,
    /// Figures of its market, with place, date, source and grade.
    pub market: String,
    /// Its courses.
    pub courses: Vec<String>,
}

/// Trades that the same rule takes out and the same thing would open.
pub(super) struct GroupView {
    /// The rule.
    pub name: String,
    /// What would open it.
    pub opens: Option<String>,
    /// The trades, those to which a way is known first, then the best score first.
    pub trades: Vec<GatedView>,
}

/// A trade that is not offered.
pub(super) struct GatedView {
    /// Its title.
    pub title: String,
    /// Every rule that takes it out, in a sentence, with what would open it.
    pub gates: Vec<(String, Option<String>)>,
    /// What to do on the way to it, in order, and where it then stands; empty: no way is known.
    pub way: Vec<String>,
}

/// Makes views of one document.
pub(super) struct Viewer<'a> {
    pub(super) reference: &'a Reference,
    document: &'a RankingDocument,
    pub(super) speaker: Speaker<'a>,
    pub(super) every_course: bool,
    sources: RefCell<Vec<String>>,
}

impl<'a> Viewer<'a> {
    /// A viewer of a document.
    pub(super) const fn new(
        reference: &'a Reference,
        document: &'a RankingDocument,
        speaker: Speaker<'a>,
        every_course: bool,
    ) -> Self {
        Self { reference, document, speaker, every_course, sources: RefCell::new(Vec::new()) }
    }

    /// The sign under which a source stands among those listed at the end.
    pub(super) fn cite(&self, source: &str) -> String {
        let mut sources = self.sources.borrow_mut();
        let known = sources.iter().position(|other| other == source);
        let position = known.unwrap_or_else(|| {
            sources.push(source.to_owned());
            sources.len() - 1
        });
        format!("[{}]", self.count(position + 1))
    }

    /// The sources that were named, with their signs.
    pub(super) fn sources(&self) -> Vec<(String, String)> {
        let sources = self.sources.borrow();
        let signs = (1..).map(|number| format!("[{}]", self.count(number)));
        signs.zip(sources.iter().cloned()).collect()
    }

    /// The document.
    pub(super) const fn document(&self) -> &'a RankingDocument {
        self.document
    }

    /// A message without parameters.
    pub(super) fn plain(&self, id: &str) -> String {
        self.speaker.plain(id)
    }

    /// A message with texts.
    pub(super) fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        say::say(&self.speaker, id, texts)
    }

    /// A number with one decimal, always shown.
    pub(super) fn tenths(&self, value: f64) -> String {
        say::tenths(&self.speaker, value)
    }

    /// A whole number.
    pub(super) fn count(&self, value: usize) -> String {
        say::count(&self.speaker, value)
    }

    pub(super) fn place_index(&self, id: &str) -> Option<PlaceIndex> {
        self.reference.catalogue.find_place(id)
    }

    /// The name of a place.
    pub(super) fn place(&self, id: &str) -> String {
        let name = self.place_index(id).map(|place| self.speaker.place(place));
        name.unwrap_or(id).to_owned()
    }

    pub(super) fn date(&self, iso: &str) -> String {
        iso.parse().map_or_else(|_| iso.to_owned(), |date| self.speaker.date(date))
    }

    /// What was ranked: for whom, where and as of when.
    pub(super) fn heading(&self) -> (String, String) {
        let title = match &self.document.participant {
            Some(code) => self.say("terminal-ranking-for", &[("participant", code)]),
            None => self.plain("terminal-ranking"),
        };
        let place = self.place(&self.document.place);
        let date = self.date(&self.document.versions.valued_on);
        (title, self.say("terminal-valued-on", &[("place", &place), ("date", &date)]))
    }

    /// What kind of figures stand behind the trades that are shown.
    pub(super) fn tags<'b>(&self, shown: impl Iterator<Item = &'b RankedDocument>) -> Vec<String> {
        let mut tags = Vec::new();
        if self.document.demonstration_data {
            tags.push(self.plain("terminal-tag-demonstration"));
        }
        let grades = |ranked: &RankedDocument| figures(ranked).get("grade").cloned();
        if shown.filter_map(grades).any(|grade| grade == "estimate") {
            tags.push(self.plain("terminal-tag-estimate"));
        }
        tags
    }

    /// The words over a tier.
    pub(super) fn tier(&self, tier: usize, trades: usize) -> String {
        let id = match (tier, trades) {
            (1, 1) => "terminal-tier-first-one",
            (1, _) => "terminal-tier-first",
            (_, 1) => "terminal-tier-one",
            _ => "terminal-tier",
        };
        self.say(id, &[("tier", &self.count(tier)), ("trades", &self.count(trades))])
    }

    /// A ranked trade in words.
    pub(super) fn card(&self, ranked: &RankedDocument) -> CardView {
        let policy = &self.reference.policy.explanation;
        let sure = ranked.p_top3.map(|share| {
            let hundredths = self.speaker.number(100.0 * share.0, 0);
            self.say("terminal-sure", &[("share", &hundredths)])
        });
        CardView {
            rank: ranked.rank,
            tier: ranked.tier,
            title: say::title(&self.speaker, &self.reference.catalogue, &ranked.trade),
            sector: self.speaker.sector(&ranked.sector),
            score: ranked.score.0,
            interval: ranked.interval90.map(|[low, high]| (low.0, high.0)),
            sure,
            parts: ranked.parts.iter().map(|part| self.part(part)).collect(),
            reasons: first(&ranked.reasons, policy.most_reasons),
            cautions: first(&ranked.cautions, policy.most_cautions),
            would_change: ranked.would_change.iter().map(|change| change.text.clone()).collect(),
            market: self.market(ranked),
            courses: self.courses(&ranked.trade),
        }
    }

    fn part(&self, part: &PartDocument) -> PartView {
        let criterion = Criterion::from_word(part.criterion);
        PartView {
            criterion: part.criterion,
            name: criterion.map(|each| self.speaker.criterion(each)).unwrap_or_default(),
            contribution: part.contribution.0,
            value: part.value.0,
            weight: part.weight.0,
            against_average: part.against_average.0,
        }
    }

    /// Trades that are not offered, by the first rule that takes each out and what would open it.
    pub(super) fn not_offered(&self) -> Vec<GroupView> {
        let mut groups = Vec::new();
        for code in GateCode::ALL {
            let word = code.word();
            let first =
                |gated: &&NotOfferedDocument| gated.gates.first().is_some_and(|g| g.code == word);
            let mut of_code: Vec<&NotOfferedDocument> =
                self.document.not_offered.iter().filter(first).collect();
            of_code.sort_by(|a, b| {
                let by_score = b.score_if_open.0.total_cmp(&a.score_if_open.0);
                a.pathway.is_none().cmp(&b.pathway.is_none()).then(by_score)
            });
            let mut opens: Vec<Option<String>> = of_code.iter().map(|gated| opens(gated)).collect();
            opens.sort_unstable();
            opens.dedup();
            for way in opens {
                let trades = of_code.iter().filter(|gated| self::opens(gated) == way);
                groups.push(GroupView {
                    name: self.speaker.gate_name(*code),
                    trades: trades.map(|gated| self.gated(gated)).collect(),
                    opens: way,
                });
            }
        }
        groups
    }

    /// A trade that is not offered, in words.
    pub(super) fn gated(&self, gated: &NotOfferedDocument) -> GatedView {
        GatedView {
            title: say::title(&self.speaker, &self.reference.catalogue, &gated.trade),
            gates: gated
                .gates
                .iter()
                .map(|gate| (gate.text.clone(), gate.opens_if.as_ref().map(|o| o.text.clone())))
                .collect(),
            way: way(gated.pathway.as_deref().unwrap_or_default(), &self.speaker),
        }
    }

    /// The way to a trade on one line; `None`: no way is known.
    pub(super) fn way(&self, gated: &GatedView) -> Option<String> {
        let (end, steps) = gated.way.split_last()?;
        let numbered =
            (1..).zip(steps).map(|(number, step)| format!("{}. {step}", self.count(number)));
        let steps: Vec<String> = numbered.collect();
        Some(format!("{} {} {end}", self.plain("terminal-way"), steps.join(" ")))
    }

    /// What is not known, what could change the best three first.
    pub(super) fn unknowns(&self) -> Vec<(String, bool)> {
        let mut unknowns: Vec<(String, bool)> = self
            .document
            .unknowns
            .iter()
            .map(|unknown| (unknown.text.clone(), unknown.could_change_top3))
            .collect();
        unknowns.sort_by_key(|(_, could_change)| !could_change);
        unknowns
    }
}

/// The sentences of the first so many statements.
fn first(statements: &[StatementDocument], most: f64) -> Vec<String> {
    let numbered = statements.iter().zip(1_u32..);
    let shown = numbered.take_while(|(_, number)| f64::from(*number) <= most);
    shown.map(|(statement, _)| statement.text.clone()).collect()
}

fn opens(gated: &NotOfferedDocument) -> Option<String> {
    let first = gated.gates.first()?;
    first.opens_if.as_ref().map(|opens| opens.text.clone())
}
