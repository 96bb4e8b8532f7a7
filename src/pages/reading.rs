//! From posted answers to a participant, or to what is wrong with them.

use jiff::civil::Date;

use super::answers::Answers;
use super::fault::{FormFault, own_faults, read_faults};
use super::field::{EXAMPLE, MIDDLE, Shape, find};
use super::{example, profile, work};
use crate::documents::profile as document;
use crate::domain::participant::Participant;
use crate::text::Speaker;

/// What came of reading answers: a participant where nothing is wrong.
pub(super) struct Reading {
    pub(super) participant: Option<Participant>,
    pub(super) faults: Vec<FormFault>,
}

/// Whether an answer says nothing, though something was posted: a slider in its middle.
pub(super) fn says_nothing(name: &str, value: &str) -> bool {
    value == MIDDLE && find(name).is_some_and(|field| matches!(field.shape, Shape::Slider))
}

/// Reads answers.
pub(super) fn read(answers: &Answers, words: &Speaker<'_>, valued_on: Date) -> Reading {
    let catalogue = words.catalogue();
    let origin = answers.first(EXAMPLE).and_then(example::profile);
    let mut json = profile::document(answers, origin, catalogue);
    let mut written = work::write(&mut json, answers, words);
    let mut faults = own_faults(answers, words);
    faults.append(&mut written.faults);
    match document::parse(json.to_string().as_bytes(), catalogue, valued_on) {
        Ok(participant) if faults.is_empty() => Reading { participant: Some(participant), faults },
        Ok(_) => Reading { participant: None, faults },
        Err(found) => {
            faults.extend(read_faults(&found, answers, &written.origins, words));
            Reading { participant: None, faults }
        }
    }
}
