//! The fields of the short form: their names, the step in which they stand, and where in a
//! `profile/1` document their answer goes.

use super::work;
use crate::domain::aptitude::Aptitude;
use crate::domain::course::{Day, Disclosure};
use crate::domain::interest::Scale;
use crate::domain::participant::{HostelWish, Transport};
use crate::domain::table::{Key, closed_enum};
use crate::domain::trade::Document;

closed_enum!(
    /// The five steps of the form, and what stands beside them.
    Step {
        /// Where she will live, and where she can train.
        Place = "place",
        /// What she likes.
        Likes = "likes",
        /// What she is good at.
        Skills = "skills",
        /// What she can and will do.
        Can = "can",
        /// Papers and limits.
        Limits = "limits",
        /// What matters to her: no step, but four sliders near the list.
        Matters = "matters",
    }
);

closed_enum!(
    /// The fields of a row of work.
    WorkPart {
        /// Which trade.
        Trade = "trade",
        /// How many tasks she liked.
        Liked = "liked",
        /// Of how many she was unsure.
        Unsure = "unsure",
        /// How many she did not like.
        Disliked = "disliked",
        /// How a work sample went, 0 to 10.
        Sample = "sample",
        /// How many months she did the work.
        Months = "months",
        /// How far.
        Level = "level",
        /// Whether she would do it again.
        Again = "again",
    }
);

/// How a field is answered.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// One place.
    Place,
    /// So many places at most, and more where more are known already.
    Places(usize),
    /// A class of school.
    Class,
    /// A number of `least` to `greatest`; `whole`: without decimals.
    Number { least: f64, greatest: f64, whole: bool },
    /// Yes or no.
    Flag,
    /// One of a few words.
    Word(fn() -> Vec<&'static str>),
    /// How much she likes a kind of work.
    Liking(Scale),
    /// How well something goes.
    Skill(Aptitude),
    /// Any of a few words; the second name is of the box that says "none of these", if there is one.
    Words(fn() -> Vec<&'static str>, Option<&'static str>),
    /// Any of a few languages; the second name is as with [`Shape::Words`].
    Tongues(Option<&'static str>),
    /// Any of the catalogue's sectors.
    Sectors,
    /// Short texts with commas between.
    Texts,
    /// How much something matters, on a slider.
    Slider,
    /// Trades by name, commas between.
    Trades,
}

/// A field of the form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    /// Its name; its label is the message `page-field-NAME`.
    pub(super) name: &'static str,
    /// Where it stands.
    pub(super) step: Step,
    /// Where its answer goes.
    pub(super) pointer: &'static str,
    /// How it is answered.
    pub(super) shape: Shape,
}

/// The field in which the example stands that a form was filled from.
pub const EXAMPLE: &str = "example";

/// Languages that are asked: those of the pages, and the others that most people of West Bengal
/// speak (Census 2011, table C-16).
pub(super) const TONGUES: [&str; 6] = ["bn", "hi", "en", "ne", "ur", "sat"];

/// The middle of a slider: nothing is said. It counts as the mean of what can be said (scoring,
/// section 4: absent is 1.5 of 0 to 3), which is why it may stand there.
pub(super) const MIDDLE: &str = "2";

/// The stops of a slider from the left to the right, with what they say of a priority.
pub(super) const STOPS: [(&str, Option<u8>); 5] =
    [("0", Some(0)), ("1", Some(1)), (MIDDLE, None), ("3", Some(2)), ("4", Some(3))];

/// The words of every key of a closed set.
pub(super) fn words<K: Key>() -> Vec<&'static str> {
    K::ALL.iter().map(|key| key.word()).collect()
}

/// What [`Shape::Flag`] is answered with.
pub(super) const YES: &str = "yes";
/// What [`Shape::Flag`] is answered with.
pub(super) const NO: &str = "no";

const fn field(name: &'static str, step: Step, pointer: &'static str, shape: Shape) -> Field {
    Field { name, step, pointer, shape }
}

const fn number(least: f64, greatest: f64) -> Shape {
    Shape::Number { least, greatest, whole: false }
}

const fn liking(name: &'static str, pointer: &'static str, scale: Scale) -> Field {
    field(name, Step::Likes, pointer, Shape::Liking(scale))
}

const fn skill(name: &'static str, pointer: &'static str, aptitude: Aptitude) -> Field {
    field(name, Step::Skills, pointer, Shape::Skill(aptitude))
}

const fn flag(name: &'static str, step: Step, pointer: &'static str) -> Field {
    field(name, step, pointer, Shape::Flag)
}

const fn slider(name: &'static str, pointer: &'static str) -> Field {
    field(name, Step::Matters, pointer, Shape::Slider)
}

/// Every field, in the order in which they stand. Bounds are those of the profile's own types.
/// Aptitudes on which most trades of the catalogue draw stand first.
pub(super) const FIELDS: &[Field] = &[
    field("place", Step::Place, "/place", Shape::Place),
    field("train_in", Step::Place, "/train_in", Shape::Places(1)),
    field("will_move_to", Step::Place, "/will_move_to", Shape::Places(2)),
    liking("like_R", "/interests/scores/R", Scale::Realistic),
    liking("like_I", "/interests/scores/I", Scale::Investigative),
    liking("like_A", "/interests/scores/A", Scale::Artistic),
    liking("like_S", "/interests/scores/S", Scale::Social),
    liking("like_E", "/interests/scores/E", Scale::Enterprising),
    liking("like_C", "/interests/scores/C", Scale::Conventional),
    skill("skill_manual", "/aptitudes/scores/manual", Aptitude::Manual),
    skill("skill_finger", "/aptitudes/scores/finger", Aptitude::Finger),
    skill("skill_motor", "/aptitudes/scores/motor", Aptitude::Motor),
    skill("skill_stamina", "/aptitudes/scores/stamina", Aptitude::Stamina),
    skill("skill_verbal", "/aptitudes/scores/verbal", Aptitude::Verbal),
    skill("skill_reading", "/aptitudes/scores/reading", Aptitude::Reading),
    skill("skill_spatial", "/aptitudes/scores/spatial", Aptitude::Spatial),
    skill("skill_form", "/aptitudes/scores/form", Aptitude::Form),
    skill("skill_arithmetic", "/aptitudes/scores/arithmetic", Aptitude::Arithmetic),
    skill("skill_computation", "/aptitudes/scores/computation", Aptitude::Computation),
    skill("skill_clerical", "/aptitudes/scores/clerical", Aptitude::Clerical),
    field("hours_per_week", Step::Can, "/available/hours_per_week", number(0.0, 168.0)),
    field("days", Step::Can, "/available/days", Shape::Words(words::<Day>, Some("days_none"))),
    field("weeks_until_exit", Step::Can, "/available/weeks_until_exit", number(0.0, 1040.0)),
    flag("can_continue_after", Step::Can, "/available/can_continue_after"),
    field(
        "safe_transport",
        Step::Can,
        "/available/safe_transport",
        Shape::Word(words::<Transport>),
    ),
    field("hostel", Step::Can, "/available/hostel", Shape::Word(words::<HostelWish>)),
    flag("childcare_needed", Step::Can, "/available/childcare_needed"),
    flag("childcare_there", Step::Can, "/available/childcare_there"),
    flag("night_work", Step::Can, "/available/night_work"),
    flag("stand_all_day", Step::Can, "/can/stand_all_day"),
    flag("heat", Step::Can, "/can/heat"),
    flag("dust_or_fumes", Step::Can, "/can/dust_or_fumes"),
    flag("heights", Step::Can, "/can/heights"),
    flag("screen", Step::Can, "/can/screen"),
    flag("fine_vision", Step::Can, "/can/fine_vision"),
    flag("colour_vision", Step::Can, "/can/colour_vision"),
    field("lift_kg", Step::Can, "/can/lift_kg", number(0.0, 100.0)),
    field(
        "age_years",
        Step::Limits,
        "/age_years",
        Shape::Number { least: 0.0, greatest: 120.0, whole: true },
    ),
    field("highest_class", Step::Limits, "/education/highest_class", Shape::Class),
    field("speaks", Step::Limits, "/education/speaks", Shape::Tongues(None)),
    field("reads", Step::Limits, "/education/reads", Shape::Tongues(Some("reads_none"))),
    field("certificates", Step::Limits, "/certificates", Shape::Texts),
    field(
        "documents",
        Step::Limits,
        "/documents",
        Shape::Words(words::<Document>, Some("documents_none")),
    ),
    field("withholds", Step::Limits, "/withholds", Shape::Words(words::<Disclosure>, None)),
    field("capital", Step::Limits, "/capital/amount", number(0.0, 1e12)),
    flag("no_live_in", Step::Limits, "/safety/no_live_in"),
    flag("no_lone_worksite", Step::Limits, "/safety/no_lone_worksite"),
    flag("no_client_homes", Step::Limits, "/safety/no_client_homes"),
    flag("no_recruiter_or_advance", Step::Limits, "/safety/no_recruiter_or_advance"),
    field("avoid_places", Step::Limits, "/safety/avoid_places", Shape::Places(1)),
    field("refuses", Step::Limits, "/refuses", Shape::Sectors),
    field("refuses_named", Step::Limits, "/refuses", Shape::Trades),
    slider("priority_earnings", "/priorities/earnings"),
    slider("priority_close_to_home", "/priorities/close_to_home"),
    slider("priority_liking_the_work", "/priorities/liking_the_work"),
    slider("priority_quick_start", "/priorities/quick_start"),
];

/// The field with a name.
pub(super) fn find(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

/// The name of the box "none of these" beside a field, if it has one.
pub(super) const fn none_box(field: &Field) -> Option<&'static str> {
    match field.shape {
        Shape::Words(_, none) | Shape::Tongues(none) => none,
        _ => None,
    }
}

/// Whether a name is that of a field, or of a box beside one.
pub(super) fn is_known(name: &str) -> bool {
    name == EXAMPLE
        || FIELDS.iter().any(|field| field.name == name || none_box(field) == Some(name))
        || work::part_of(name).is_some()
}
