//! The shape of `profile/1` for those who write one: only for the description of the interface.
//! The parser is what counts; a test holds the names of both together.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

/// One participant. Only `schema`, `place` and one of `interests` and `aptitudes` are required;
/// what is absent is unknown. Other fields are refused.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// `profile/1`.
    #[schema(required, pattern = "^profile/1$")]
    pub schema: String,
    /// A random case code; never a name.
    #[schema(pattern = "^P-[A-Z0-9]{4,16}$")]
    pub participant: Option<String>,
    /// When the assessment was made, ISO.
    #[schema(format = Date)]
    pub assessed_on: Option<String>,
    /// Where she will live and work, by id.
    pub place: String,
    /// Other places where she would live and work, by id.
    pub will_move_to: Option<Vec<String>>,
    /// Where she can attend a course now, by id; absent: the same place.
    pub train_in: Option<Vec<String>>,
    /// Age in completed years.
    #[schema(minimum = 0, maximum = 120)]
    pub age_years: Option<u8>,
    /// Scores of an interest inventory by R, I, A, S, E, C.
    pub interests: Option<Scores>,
    /// Scores of an aptitude assessment by aptitude.
    pub aptitudes: Option<Scores>,
    /// How she rated tasks that she tried, by trade id.
    pub tryouts: Option<BTreeMap<String, Tryout>>,
    /// Results of work samples from 0 to 1, by trade id.
    pub work_samples: Option<BTreeMap<String, f64>>,
    /// Work that she has done, paid or unpaid.
    pub experience: Option<Vec<Experience>>,
    /// Qualification packs or names of certificates.
    pub certificates: Option<Vec<String>>,
    /// Schooling and languages.
    pub education: Option<Education>,
    /// Time and circumstances.
    pub available: Option<Available>,
    /// What she can do.
    pub can: Option<Abilities>,
    /// Kinds of documents that she has; never a number.
    pub documents: Option<Vec<String>>,
    /// What she will not show to a course or an employer.
    pub withholds: Option<Vec<String>>,
    /// Money for a start.
    pub capital: Option<Capital>,
    /// Conditions of safety.
    pub safety: Option<Safety>,
    /// Trade ids or sectors that she refuses; nobody asks why.
    pub refuses: Option<Vec<String>>,
    /// What matters to her, from 0 to 3 each.
    pub priorities: Option<BTreeMap<String, f64>>,
}

/// Scores of one instrument.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Scores {
    /// The instrument's id.
    pub instrument: String,
    /// Its scores by scale or aptitude.
    pub scores: BTreeMap<String, f64>,
}

/// How tried tasks were rated.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Tryout {
    /// Tasks that she liked.
    pub liked: u32,
    /// Tasks of which she was unsure.
    pub unsure: u32,
    /// Tasks that she disliked.
    pub disliked: u32,
}

/// Work that she has done.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Experience {
    /// The trade, by id.
    pub trade: String,
    /// For how long.
    pub months: Option<f64>,
    /// `helped`, `alone` or `taught`.
    pub level: Option<String>,
    /// `yes`, `no` or `unsure`; `no` is a refusal.
    pub again: Option<String>,
}

/// Schooling and languages.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Education {
    /// 0 to 12, 13 for a diploma or ITI certificate, 15 for a degree.
    #[schema(minimum = 0, maximum = 15)]
    pub highest_class: Option<u8>,
    /// ISO 639 codes.
    pub reads: Option<Vec<String>>,
    /// ISO 639 codes.
    pub speaks: Option<Vec<String>>,
}

/// Time and circumstances.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Available {
    /// Hours a week.
    #[schema(minimum = 0, maximum = 168)]
    pub hours_per_week: Option<f64>,
    /// Weeks until she leaves.
    #[schema(minimum = 0)]
    pub weeks_until_exit: Option<f64>,
    /// Days of the week: mon to sun.
    pub days: Option<Vec<String>>,
    /// Whether night work is possible.
    pub night_work: Option<bool>,
    /// Whether she needs childcare.
    pub childcare_needed: Option<bool>,
    /// Whether there is childcare.
    pub childcare_there: Option<bool>,
    /// Safe ways to travel.
    pub safe_transport: Option<String>,
    /// Whether she can go on with a course after leaving.
    pub can_continue_after: Option<bool>,
    /// Which hostel she would live in.
    pub hostel: Option<String>,
}

/// What she can do; never a diagnosis.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Abilities {
    /// Standing all day.
    pub stand_all_day: Option<bool>,
    /// Seeing fine detail.
    pub fine_vision: Option<bool>,
    /// Telling colours apart.
    pub colour_vision: Option<bool>,
    /// Working in heat.
    pub heat: Option<bool>,
    /// Working in dust or fumes.
    pub dust_or_fumes: Option<bool>,
    /// Working at heights.
    pub heights: Option<bool>,
    /// Working at a screen.
    pub screen: Option<bool>,
    /// What she can lift.
    #[schema(minimum = 0, maximum = 100)]
    pub lift_kg: Option<f64>,
}

/// Money for a start.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Capital {
    /// How much.
    #[schema(minimum = 0)]
    pub amount: f64,
    /// INR, BDT or NPR.
    pub currency: String,
}

/// Conditions of safety: each is kept, whatever a trade's score.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// No living where one works.
    pub no_live_in: Option<bool>,
    /// No worksite alone with the employer.
    pub no_lone_worksite: Option<bool>,
    /// No work in clients' homes.
    pub no_client_homes: Option<bool>,
    /// No recruiter and no advance.
    pub no_recruiter_or_advance: Option<bool>,
    /// Places to avoid, by id.
    pub avoid_places: Option<Vec<String>>,
    /// Trade ids or sectors to avoid.
    pub avoid_sectors: Option<Vec<String>>,
    /// Risks that two people have verified to be met.
    pub mitigated: Option<Vec<Mitigated>>,
}

/// A risk that two people have verified to be met.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Mitigated {
    /// The trade, by id.
    pub trade: String,
    /// The catalogue's column of the risk.
    pub mark: String,
}

/// Two trades to compare for a profile.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ComparisonRequest {
    /// `comparison-request/1`.
    #[schema(pattern = "^comparison-request/1$")]
    pub schema: String,
    /// The profile.
    pub profile: Profile,
    /// The first trade, by id.
    pub a: String,
    /// The second trade, by id.
    pub b: String,
}

/// A profile as it is, and changes of it.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WhatIfRequest {
    /// `what-if-request/1`, if it stands there.
    #[schema(pattern = "^what-if-request/1$")]
    pub schema: Option<String>,
    /// The profile.
    pub profile: Profile,
    /// What changes, one after the other.
    #[schema(min_items = 1, max_items = 10)]
    pub changes: Vec<ProfileChange>,
}

/// A value at a place of the profile.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileChange {
    /// JSON pointer into the profile, such as `/education/highest_class`; `-` adds to a list.
    pub pointer: String,
    /// The new value; null takes away what is there.
    #[schema(required)]
    pub to: serde_json::Value,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use utoipa::PartialSchema;

    use super::*;

    fn names<T: PartialSchema>() -> BTreeSet<String> {
        let schema = serde_json::to_value(T::schema()).unwrap();
        assert_eq!(schema["additionalProperties"], false);
        schema["properties"].as_object().unwrap().keys().cloned().collect()
    }

    fn fields(fields: &[&str]) -> BTreeSet<String> {
        fields.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_description_has_the_fields_that_the_parser_reads() {
        assert_eq!(names::<Profile>(), fields(super::super::FIELDS));
        assert_eq!(names::<Safety>(), fields(super::super::safety::FIELDS));
        assert_eq!(names::<Available>(), fields(super::super::circumstances::AVAILABLE));
    }

    #[test]
    fn only_what_the_parser_needs_is_required() {
        let schema = serde_json::to_value(Profile::schema()).unwrap();
        assert_eq!(schema["required"], serde_json::json!(["schema", "place"]));
    }
}
