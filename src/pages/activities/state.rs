//! Where she is in the inventory: what was posted, and what the button that was pressed makes of
//! it. The same post always leads to the same page, so a double press answers one activity once.

use super::ACTIVITIES;
use super::letters::{LettersFault, read, response};
use crate::domain::instrument::Response;
use crate::domain::table::{Key, closed_enum};
use crate::pages::answers::Answers;

/// The number of the activity that was shown.
const ITEM: &str = "item";
/// What was shown, where it was no card.
const VIEW: &str = "view";
/// Whether the activity shown had an answer already, which may be changed.
const REVISIT: &str = "revisit";
/// The button of an answer.
const ANSWER: &str = "answer";
/// Every other button.
const GO: &str = "go";

/// The fields of the inventory itself; all others only travel along.
pub(super) const OWN: [&str; 6] = [ACTIVITIES, ITEM, VIEW, REVISIT, ANSWER, GO];

closed_enum!(
    /// What is shown.
    Shown {
        /// The card of one activity.
        Card = "card",
        /// A pause.
        Pause = "pause",
        /// What the answers say.
        Result = "result",
    }
);

closed_enum!(
    /// Where a button leads.
    Way {
        /// To the card before.
        Back = "back",
        /// To the next card without an answer.
        Skip = "skip",
        /// To a pause.
        Pause = "pause",
        /// Back from a pause.
        Resume = "resume",
        /// To what the answers say.
        Result = "result",
        /// To the first card, with no answer kept.
        Again = "again",
    }
);

closed_enum!(
    /// What is wrong with a post; the word is part of its message's id.
    StateFault {
        /// The answers so far cannot be read at all.
        Length = "length",
        /// Some answers cannot be read.
        Letters = "letters",
        /// Two sets of answers came, and differ.
        Double = "double",
        /// No such answer, button or card.
        Press = "press",
    }
);

/// Where she is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    pub(super) responses: Vec<Option<Response>>,
    /// The activity that is shown, or to which she comes back, from 0.
    pub(super) item: usize,
    pub(super) shown: Shown,
    pub(super) fault: Option<StateFault>,
}

impl State {
    /// The state that follows from what was posted.
    pub(super) fn of(posted: &Answers, items: usize) -> Self {
        let (responses, fault) = responses(posted, items);
        let mut state = Self { responses, item: 0, shown: Shown::Card, fault };
        state.place(posted);
        if fault.is_none() {
            state.pressed(posted);
        }
        state
    }

    /// What was shown when the button was pressed.
    fn place(&mut self, posted: &Answers) {
        let item = posted.first(ITEM);
        let number = item.and_then(|number| number.parse::<usize>().ok());
        match number.and_then(|number| number.checked_sub(1)) {
            Some(item) if item < self.responses.len() => self.item = item,
            _ => {
                self.item = self.open_from(0).unwrap_or_default();
                let (missing, complete) = (item.is_none(), self.open_from(0).is_none());
                // From the plan with every card answered: what they say, not the first card.
                self.shown = if missing && complete { Shown::Result } else { Shown::Card };
                if !missing {
                    self.wrong(StateFault::Press);
                }
            }
        }
        match posted.first(VIEW).map(Shown::from_word) {
            None => {}
            Some(Some(shown)) => self.shown = shown,
            Some(None) => self.wrong(StateFault::Press),
        }
    }

    /// The first fault is said.
    fn wrong(&mut self, fault: StateFault) {
        self.fault = self.fault.or(Some(fault));
    }

    fn pressed(&mut self, posted: &Answers) {
        let buttons: Vec<(&str, &str)> = posted
            .without(&[ACTIVITIES, ITEM, VIEW, REVISIT])
            .filter(|(name, _)| [ANSWER, GO].contains(name))
            .collect();
        match buttons.as_slice() {
            [] => {}
            [(ANSWER, given)] => match response(given) {
                Some(given) => self.answer(given, posted.first(REVISIT).is_some()),
                None => self.wrong(StateFault::Press),
            },
            [(_, way)] => match Way::from_word(way) {
                Some(way) => self.go(way),
                None => self.wrong(StateFault::Press),
            },
            _ => self.wrong(StateFault::Press),
        }
    }

    /// Takes an answer. One that is there already stays, unless she went back to it.
    fn answer(&mut self, given: Response, revisit: bool) {
        if let Some(response) = self.responses.get_mut(self.item)
            && (response.is_none() || revisit)
        {
            *response = Some(given);
        }
        self.on(self.open_from(self.item + 1));
    }

    /// To a card; without one the cards are through, and some may be left open.
    fn on(&mut self, next: Option<usize>) {
        self.shown = match (next, self.open_from(0)) {
            (Some(_), _) => Shown::Card,
            (None, Some(_)) => Shown::Pause,
            (None, None) => Shown::Result,
        };
        self.item = next.unwrap_or(self.item);
    }

    fn go(&mut self, way: Way) {
        match way {
            Way::Back if self.shown == Shown::Card => self.item = self.item.saturating_sub(1),
            Way::Back => self.shown = Shown::Card,
            Way::Skip => self.on(Some(self.item + 1).filter(|next| *next < self.responses.len())),
            Way::Pause => self.shown = Shown::Pause,
            Way::Result => self.shown = Shown::Result,
            Way::Resume => self.on(self.open_from(self.item).or(self.open_from(0))),
            Way::Again => {
                let items = self.responses.len();
                *self =
                    Self { responses: vec![None; items], item: 0, shown: Shown::Card, fault: None };
            }
        }
    }

    /// The first activity without an answer, from one on.
    fn open_from(&self, start: usize) -> Option<usize> {
        let open = |(at, response): (usize, &Option<Response>)| response.is_none().then_some(at);
        self.responses.iter().enumerate().skip(start).find_map(open)
    }
}

/// The answers so far; none were posted at the beginning.
fn responses(posted: &Answers, items: usize) -> (Vec<Option<Response>>, Option<StateFault>) {
    let Some(text) = posted.first(ACTIVITIES) else {
        return (vec![None; items], None);
    };
    let (responses, fault) = read(text, items);
    let double = posted.all(ACTIVITIES).any(|other| other != text);
    let fault = match fault {
        Some(LettersFault::Length) => Some(StateFault::Length),
        Some(LettersFault::Letters) => Some(StateFault::Letters),
        None => double.then_some(StateFault::Double),
    };
    (responses, fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::activities::letters::written;

    /// The letters, the number shown, what is shown and the fault that follow from a post.
    fn after(fields: &[(&str, &str)]) -> (String, usize, Shown, Option<StateFault>) {
        let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let state = State::of(&Answers::new(fields.iter().map(pair)), 4);
        (written(&state.responses), state.item + 1, state.shown, state.fault)
    }

    fn sound(
        letters: &str,
        item: usize,
        shown: Shown,
    ) -> (String, usize, Shown, Option<StateFault>) {
        (letters.to_owned(), item, shown, None)
    }

    #[test]
    fn an_answer_leads_to_the_next_open_card() {
        assert_eq!(after(&[]), sound("----", 1, Shown::Card));
        let first = [("activities", "----"), ("item", "1"), ("answer", "l")];
        assert_eq!(after(&first), sound("l---", 2, Shown::Card));
        let jumps = [("activities", "l-u-"), ("item", "2"), ("answer", "d")];
        assert_eq!(after(&jumps), sound("ldu-", 4, Shown::Card));
        let last = [("activities", "ldu-"), ("item", "4"), ("answer", "u")];
        assert_eq!(after(&last), sound("lduu", 4, Shown::Result));
        let one_left = [("activities", "l-u-"), ("item", "4"), ("answer", "u")];
        assert_eq!(after(&one_left), sound("l-uu", 4, Shown::Pause));
    }

    #[test]
    fn an_answer_that_is_there_stays_unless_she_went_back() {
        let late = [("activities", "l---"), ("item", "1"), ("answer", "d")];
        assert_eq!(after(&late), sound("l---", 2, Shown::Card));
        let mut back = late.to_vec();
        back.push(("revisit", "yes"));
        assert_eq!(after(&back), sound("d---", 2, Shown::Card));
    }

    #[test]
    fn buttons_lead_back_on_to_a_pause_and_to_the_result() {
        let press = |letters, item, view: Option<&'static str>, way| {
            let mut fields = vec![("activities", letters), ("item", item), ("go", way)];
            fields.extend(view.map(|view| ("view", view)));
            after(&fields)
        };
        assert_eq!(press("lu--", "3", None, "back"), sound("lu--", 2, Shown::Card));
        assert_eq!(press("----", "1", None, "back"), sound("----", 1, Shown::Card));
        assert_eq!(press("lu--", "3", None, "skip"), sound("lu--", 4, Shown::Card));
        assert_eq!(press("lu--", "4", None, "skip"), sound("lu--", 4, Shown::Pause));
        assert_eq!(press("lu--", "3", None, "pause"), sound("lu--", 3, Shown::Pause));
        assert_eq!(press("lu--", "3", Some("pause"), "resume"), sound("lu--", 3, Shown::Card));
        assert_eq!(press("-u-l", "4", Some("pause"), "resume"), sound("-u-l", 1, Shown::Card));
        assert_eq!(press("luud", "4", Some("pause"), "resume"), sound("luud", 4, Shown::Result));
        assert_eq!(press("lu--", "3", Some("pause"), "result"), sound("lu--", 3, Shown::Result));
        assert_eq!(press("luud", "4", Some("result"), "back"), sound("luud", 4, Shown::Card));
        assert_eq!(press("luud", "4", Some("result"), "again"), sound("----", 1, Shown::Card));
    }

    #[test]
    fn without_a_button_the_page_stays_what_it_was() {
        let fields = [("activities", "lu--"), ("item", "2"), ("view", "pause")];
        assert_eq!(after(&fields), sound("lu--", 2, Shown::Pause));
        assert_eq!(after(&[("activities", "lu--")]), sound("lu--", 3, Shown::Card));
        assert_eq!(after(&[("activities", "luud")]), sound("luud", 1, Shown::Result));
    }

    #[test]
    fn what_cannot_be_read_is_said_and_nothing_is_pressed() {
        let fault = |fields: &[(&str, &str)]| {
            let (letters, _, _, fault) = after(fields);
            (letters, fault.map(Key::word))
        };
        let said = |letters: &str, fault| (letters.to_owned(), Some(fault));
        let item = ("item", "2");
        let answer = ("answer", "l");
        assert_eq!(fault(&[("activities", "lu"), item, answer]), said("----", "length"));
        assert_eq!(fault(&[("activities", "lux-"), item, answer]), said("lu--", "letters"));
        let twice = [("activities", "l---"), ("activities", "u---"), item, answer];
        assert_eq!(fault(&twice), said("l---", "double"));
        let letters = ("activities", "l---");
        assert_eq!(fault(&[letters, item, ("answer", "x")]), said("l---", "press"));
        assert_eq!(fault(&[letters, item, answer, ("go", "pause")]), said("l---", "press"));
        assert_eq!(fault(&[letters, item, ("go", "away")]), said("l---", "press"));
        assert_eq!(fault(&[letters, ("item", "5")]), said("l---", "press"));
        assert_eq!(fault(&[letters, ("item", "0")]), said("l---", "press"));
        assert_eq!(fault(&[letters, item, ("view", "x")]), said("l---", "press"));
    }
}
