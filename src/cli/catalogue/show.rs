//! All that is known of one trade.

use crate::application::reference::Reference;
use crate::cli::layout::{FAINT, HEADING, STRONG, bar, columns, hanging, padded, styled, width};
use crate::cli::say::{count, say};
use crate::domain::catalogue::Language;
use crate::domain::table::Key;
use crate::domain::trade::{Mark, Trade, TradeIndex};
use crate::text::Speaker;

/// Cells of the widest bar.
const BAR_CELLS: usize = 12;
/// O*NET's occupational interests run from 1 to 7.
const INTEREST_RANGE: (f64, f64) = (1.0, 7.0);
/// Currency of start-up costs in the catalogue.
const STARTUP_CURRENCY: &str = "INR";

struct Page<'a> {
    reference: &'a Reference,
    index: TradeIndex,
    trade: &'a Trade,
    speaker: Speaker<'a>,
    text: String,
}

/// One trade, for reading on a terminal.
pub(super) fn trade(reference: &Reference, index: TradeIndex, language: Language) -> String {
    let catalogue = &reference.catalogue;
    let trade = catalogue.trade(index);
    let speaker = Speaker::new(language, catalogue);
    let mut page = Page { reference, index, trade, speaker, text: String::new() };
    page.titles();
    page.codes();
    page.entry();
    page.body();
    page.marks();
    page.interests();
    page.essentials();
    page.tasks();
    page.wages();
    page.courses();
    page.source();
    page.text
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, id: &str) {
        let heading = styled(HEADING, &self.speaker.plain(id));
        self.text.push('\n');
        self.line(&heading);
    }

    /// A name and what is to be said of it.
    fn fact(&mut self, id: &str, value: &str) {
        let name = self.speaker.plain(&format!("terminal-fact-{id}"));
        let line = hanging(&format!("{name}: "), value, width());
        self.line(&line);
    }

    fn yes(&self, yes: bool) -> String {
        self.speaker.word(if yes { "yes" } else { "no" })
    }

    fn words(&self, words: &[&'static str]) -> String {
        if words.is_empty() {
            self.speaker.plain("terminal-nothing")
        } else {
            self.speaker.list(words)
        }
    }

    fn titles(&mut self) {
        let catalogue = &self.reference.catalogue;
        let own = catalogue.title(self.index, self.speaker.language());
        self.line(&styled(STRONG, &own.title));
        self.line(&hanging("", &own.one_line, width()));
        let id = self.trade.id.to_string();
        let sector = self.trade.sector.clone();
        self.fact("id", &id);
        self.fact("sector", &sector);
        for language in Language::ALL {
            let words = catalogue.title(self.index, *language);
            let mut value = words.title.to_string();
            if !words.also.is_empty() {
                let also: Vec<&str> = words.also.iter().map(|other| &**other).collect();
                value = format!("{value} ({})", also.join(", "));
            }
            if !words.reviewed {
                value = format!("{value} · {}", self.speaker.plain("terminal-not-reviewed"));
            }
            let name = format!("{}: ", self.speaker.word(language.word()));
            self.line(&hanging(&name, &value, width()));
        }
    }

    fn codes(&mut self) {
        let codes = &self.trade.codes;
        self.heading("terminal-show-codes");
        self.fact("onet-soc", &codes.onet_soc);
        self.fact("nco", &codes.nco_2015);
        self.fact("isco", &codes.isco_08);
        let classes: Vec<&str> = codes.nic_2008.iter().map(|class| &**class).collect();
        self.fact("nic", &classes.join(", "));
        if let Some(pack) = &codes.qp_code {
            self.fact("qp", pack);
        }
        if let Some(level) = codes.nsqf_level {
            let level = self.speaker.number(level, 1);
            self.fact("nsqf", &level);
        }
    }

    fn entry(&mut self) {
        let entry = &self.trade.entry;
        self.heading("terminal-show-entry");
        let class = f64::from(entry.min_class.get());
        let class =
            self.speaker.say("class", &[("class", crate::domain::code::Param::Number(class))]);
        self.fact("class", &class);
        let age = self.speaker.number(f64::from(entry.min_age.get()), 0);
        self.fact("age", &age);
        if let Some(licence) = &entry.licence {
            self.fact("licence", &self.speaker.licence(licence));
        }
        let documents: Vec<&'static str> = entry.documents.iter().map(Key::word).collect();
        self.fact("documents", &self.words(&documents));
        self.fact("not-under-18", &self.yes(entry.hazardous_under_18));
        let weeks = self.speaker.number(self.trade.training.get(), 0);
        self.fact("training-weeks", &weeks);
        if let Some(hours) = self.trade.training_hours {
            let hours = self.speaker.number(hours, 0);
            self.fact("training-hours", &hours);
        }
        let (mode, skill) = (self.trade.work_mode.word(), self.trade.skill_class.word());
        self.fact("work-mode", &self.speaker.word(mode));
        self.fact("home-based", &self.yes(self.trade.home_based));
        self.fact("skill-class", &self.speaker.word(skill));
        let cost = self.trade.startup_cost_inr;
        let cost = cost.map(|cost| self.speaker.money(cost.get(), STARTUP_CURRENCY));
        let cost = cost.unwrap_or_else(|| self.speaker.plain("terminal-unknown"));
        self.fact("startup-cost", &cost);
        let share = self.speaker.number(100.0 * self.trade.women_share.get(), 0);
        self.fact("women-share", &say(&self.speaker, "terminal-percent", &[("number", &share)]));
    }

    fn body(&mut self) {
        self.heading("terminal-show-demands");
        let demands = self.trade.demands.iter().filter(|(_, asked)| **asked);
        let demands: Vec<&'static str> = demands.map(|(demand, _)| demand.word()).collect();
        self.fact("demands", &self.words(&demands));
        let lift = self.speaker.number(self.trade.lift.get(), 0);
        self.fact("lift", &lift);
    }

    fn marks(&mut self) {
        self.heading("terminal-show-marks");
        let risks = self.trade.risks.iter().map(|(risk, mark)| (risk.word(), *mark));
        let coercion = self.trade.coercion.iter().map(|(way, mark)| (way.word(), *mark));
        let marks: Vec<(&'static str, Option<Mark>)> = risks.chain(coercion).collect();
        for (id, wanted) in [
            ("usual", Some(Mark::Usual)),
            ("ask", Some(Mark::Ask)),
            ("not-usual", Some(Mark::No)),
            ("mark-unknown", None),
        ] {
            let those = marks.iter().filter(|(_, mark)| *mark == wanted);
            let those: Vec<&'static str> = those.map(|(word, _)| *word).collect();
            if !those.is_empty() {
                self.fact(id, &self.words(&those));
            }
        }
    }

    fn interests(&mut self) {
        self.heading("terminal-show-interests");
        let interests = &self.trade.interests;
        let (least, greatest) = INTEREST_RANGE;
        let named: Vec<(String, f64)> = interests
            .ratings
            .iter()
            .map(|(scale, rating)| {
                (format!("{} {}", scale.word(), self.speaker.word(scale.word())), *rating)
            })
            .collect();
        let widest = named.iter().map(|(name, _)| columns(name)).max().unwrap_or(0);
        for (name, rating) in &named {
            let bar = bar((rating - least) / (greatest - least), BAR_CELLS);
            let number = self.speaker.number(*rating, 2);
            self.line(&format!("{} {bar} {number}", padded(name, widest)));
        }
        let zone = self.speaker.number(f64::from(interests.job_zone), 0);
        let said = [("release", &*interests.release), ("zone", &*zone)];
        let from = say(&self.speaker, "terminal-show-release", &said);
        self.line(&styled(FAINT, &from));
    }

    fn essentials(&mut self) {
        self.heading("terminal-show-essentials");
        let named: Vec<String> = self
            .trade
            .essentials
            .iter()
            .map(|one| self.speaker.word(one.aptitude.word()))
            .collect();
        let widest = named.iter().map(|name| columns(name)).max().unwrap_or(0);
        for (essential, name) in self.trade.essentials.iter().zip(&named) {
            let weight = essential.weight.get();
            let level = self.speaker.number(essential.entry_level, 2);
            let gain = self.speaker.number(essential.gain, 1);
            let said =
                say(&self.speaker, "terminal-essential", &[("level", &level), ("gain", &gain)]);
            let bar = bar(weight, BAR_CELLS);
            let number = self.speaker.number(weight, 2);
            self.line(&format!("{} {bar} {number}  {said}", padded(name, widest)));
        }
    }

    fn tasks(&mut self) {
        self.heading("terminal-show-tasks");
        let language = self.speaker.language();
        for task in self.reference.catalogue.tasks(self.index) {
            self.line(&hanging("· ", task.of(language), width()));
        }
    }

    /// The floors of the trade's skill class that are in force, in every region and zone.
    fn wages(&mut self) {
        self.heading("terminal-show-wages");
        let floors =
            self.reference.catalogue.wage_floors().iter().filter(|floor| {
                floor.skill_class == self.trade.skill_class && floor.until.is_none()
            });
        let lines: Vec<String> = floors
            .filter_map(|floor| {
                let amount = floor.monthly.or(floor.daily)?;
                let amount = self.speaker.money(amount.get(), floor.currency.code());
                let id = if floor.monthly.is_some() {
                    "terminal-wage-month"
                } else {
                    "terminal-wage-day"
                };
                let zone = floor.zone.as_deref().map(|zone| format!(" {zone}")).unwrap_or_default();
                let from = self.speaker.date(floor.from);
                let said = [
                    ("region", format!("{}{zone}, {}", floor.region, floor.schedule)),
                    ("amount", amount),
                    ("date", from),
                ];
                let said: Vec<(&'static str, &str)> =
                    said.iter().map(|(name, text)| (*name, text.as_str())).collect();
                Some(say(&self.speaker, id, &said))
            })
            .collect();
        if lines.is_empty() {
            self.line(&self.speaker.plain("terminal-nothing"));
        }
        for line in &lines {
            self.line(&hanging("· ", line, width()));
        }
    }

    fn courses(&mut self) {
        self.heading("terminal-show-courses");
        let courses = self.reference.catalogue.courses_of(self.index);
        let mut by_place: Vec<(&str, usize)> = Vec::new();
        for course in courses {
            let place = self.speaker.place(course.place);
            match by_place.iter_mut().find(|(other, _)| *other == place) {
                Some((_, number)) => *number += 1,
                None => by_place.push((place, 1)),
            }
        }
        let each: Vec<String> = by_place
            .iter()
            .map(|(place, number)| format!("{place} {}", count(&self.speaker, *number)))
            .collect();
        let text =
            if each.is_empty() { self.speaker.plain("terminal-nothing") } else { each.join(", ") };
        self.line(&hanging("", &text, width()));
    }

    fn source(&mut self) {
        self.heading("terminal-sources");
        let source = self.trade.source.clone();
        self.line(&hanging("", &source, width()));
        let reviewed = self.speaker.date(self.trade.reviewed_on);
        let said = say(&self.speaker, "terminal-reviewed-on", &[("date", &reviewed)]);
        self.line(&styled(FAINT, &said));
    }
}
