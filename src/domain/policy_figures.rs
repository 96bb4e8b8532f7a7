//! Names, bounds and meaning of every figure of the policy.
//!
//! Kept apart from `policy` because it is a table: one line a figure, its bound beside its name.

use super::policy::PolicyFault;

/// Declares the sections of the policy: a struct each, with bounds beside every figure.
macro_rules! sections {
    ($($(#[$outer:meta])* $section:ident: $name:ident {
        $($(#[$inner:meta])* $figure:ident: $least:literal ..= $greatest:literal),+ $(,)?
    })+) => {
        $(
            $(#[$outer])*
            #[derive(Debug, Clone, Copy, PartialEq)]
            pub struct $name { $($(#[$inner])* pub $figure: f64),+ }
        )+

        /// The figures of every section.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Figures {
            $($(#[$outer])* pub $section: $name),+
        }

        impl Figures {
            /// Every section and figure that a policy has, in the order of declaration.
            pub const NAMES: &'static [(&'static str, &'static str)] =
                &[$($((stringify!($section), stringify!($figure))),+),+];

            pub(super) fn read(
                mut look_up: impl FnMut(&'static str, &'static str) -> Option<f64>,
                faults: &mut Vec<PolicyFault>,
            ) -> Self {
                Self { $($section: $name { $($figure: proven(
                    stringify!($section), stringify!($figure), ($least, $greatest),
                    look_up(stringify!($section), stringify!($figure)), faults,
                )),+ }),+ }
            }
        }
    };
}

fn proven(
    section: &'static str,
    name: &'static str,
    (least, greatest): (f64, f64),
    given: Option<f64>,
    faults: &mut Vec<PolicyFault>,
) -> f64 {
    match given {
        None => faults.push(PolicyFault::Missing { section, name }),
        Some(given) if (least..=greatest).contains(&given) => return given,
        Some(given) => {
            faults.push(PolicyFault::OutOfBounds { section, name, given, least, greatest });
        }
    }
    least
}

sections! {
    /// Default weights of the five criteria.
    weight: CriterionWeights {
        /// Interest.
        interest: 0.0..=1.0,
        /// Aptitude.
        aptitude: 0.0..=1.0,
        /// Market.
        market: 0.0..=1.0,
        /// Access.
        access: 0.0..=1.0,
        /// Safety.
        safety: 0.0..=1.0,
    }
    /// Least weights whatever her priorities.
    weight_floor: WeightFloors {
        /// Interest.
        interest: 0.0..=1.0,
        /// Aptitude.
        aptitude: 0.0..=1.0,
        /// Market.
        market: 0.0..=1.0,
        /// Access.
        access: 0.0..=1.0,
        /// Safety.
        safety: 0.0..=1.0,
    }
    /// How priorities move weights.
    priority: PriorityRule {
        /// The priority of what was not asked.
        absent: 0.0..=3.0,
        /// The base of the multiplier.
        base: 1.0..=4.0,
        /// Steps of priority that multiply a weight by the base.
        steps: 0.5..=3.0,
    }
    /// Interest.
    interest: InterestRule {
        /// Reference mean of a rescaled scale score.
        reference_mean: 0.0..=1.0,
        /// Reference standard deviation of a rescaled scale score.
        reference_sd: 0.01..=1.0,
        /// Reliability where an instrument states none.
        alpha: 0.0..=0.99,
        /// Variance of a profile's z scores in the population.
        profile_variance: 0.01..=4.0,
        /// Degrees of freedom with which it enters.
        profile_variance_weight: 0.0..=50.0,
        /// What five scales instead of six multiply the error variance by.
        five_scale_error: 1.0..=5.0,
        /// Least share of a scale's items that must be answered.
        least_answered: 0.01..=1.0,
        /// Least number of scales.
        least_scales: 5.0..=6.0,
        /// Chi-square limit of a clear pattern with six scales.
        clear_pattern_six: 0.0..=50.0,
        /// The same with five.
        clear_pattern_five: 0.0..=50.0,
        /// Least variation of a profile (largest less smallest).
        least_range: 0.0..=0.01,
        /// Share of rated tasks in the interest value.
        tryout_share: 0.0..=1.0,
        /// Least number of rated tasks.
        least_tasks: 1.0..=100.0,
        /// What an unsure rating counts.
        unsure_counts: 0.0..=1.0,
        /// Trades rated from which ratings are centred on her own mean.
        centred_from: 2.0..=20.0,
        /// Months in a trade from which experience stands for a try-out.
        experience_months: 0.0..=60.0,
        /// Rating for work that she would do again.
        again_yes: 0.0..=1.0,
        /// Rating for work of which she is unsure.
        again_unsure: 0.0..=1.0,
    }
    /// Aptitude.
    aptitude: AptitudeRule {
        /// Standard error of a measured aptitude, z units.
        standard_error: 0.0..=2.0,
        /// Standard deviation of an aptitude that was not measured, z units.
        unmeasured_sd: 0.0..=3.0,
        /// Shortfall at which the value of an essential is 0, z units.
        shortfall_span: 0.1..=10.0,
        /// Relative strength at which its value is 1, z units.
        strength_span: 0.05..=5.0,
        /// Measured aptitudes from which relative strength is told.
        strength_from: 1.0..=11.0,
        /// Share of having enough in the test value; the rest is relative strength.
        enough_share: 0.0..=1.0,
        /// Share of a trainability sample.
        sample_share: 0.0..=1.0,
        /// Share of experience.
        experience_share: 0.0..=1.0,
        /// Months from which experience counts.
        experience_months: 0.0..=60.0,
        /// Value of having helped.
        helped: 0.0..=1.0,
        /// Value of having done it alone, or of the trade's certificate.
        alone: 0.0..=1.0,
        /// Value of having taught it.
        taught: 0.0..=1.0,
        /// Shortfall above which training has to be bridged first, z units.
        bridge_shortfall: 0.0..=5.0,
        /// Sample from which a bridge is not needed.
        bridge_waived_from: 0.0..=1.0,
    }
    /// Market.
    market: MarketRule {
        /// Months in which the weight of employers contacted halves.
        half_life_months: 1.0..=120.0,
        /// Employers that the prior is worth.
        prior_employers: 0.1..=1000.0,
        /// Effective employers from which an observation stands alone or mixes trainees.
        mixed_from: 0.0..=100.0,
        /// Effective employers from which a value is called measured.
        measured_from: 0.0..=1000.0,
        /// Share of the place's own estimate in the prior; the rest is the region's.
        own_estimate_share: 0.0..=1.0,
        /// Value of a market of which nothing is known.
        unverified: 0.0..=1.0,
        /// Trainees a year of a course that nobody counted, before the share open to women.
        trainees_per_course: 0.0..=1000.0,
        /// Months after which measured earnings no longer count.
        earnings_months: 1.0..=240.0,
        /// Living wage as a multiple of the unskilled minimum wage.
        living_wage_ratio: 1.01..=5.0,
        /// Share of the minimum wage at and under which earnings have their least value.
        low_wage_ratio: 0.0..=0.99,
        /// The least value of earnings.
        low_wage_value: 0.0..=1.0,
        /// The value of earnings at the minimum wage, and of unknown earnings.
        minimum_wage_value: 0.0..=1.0,
        /// Working days in a month, for daily floors.
        days_per_month: 20.0..=31.0,
        /// Share of months with work in stability; the rest is formality.
        months_share: 0.0..=1.0,
        /// Months with work where nothing is known.
        months_default: 0.0..=12.0,
        /// Formal share where nothing is known.
        formal_default: 0.0..=1.0,
        /// Exponent of absorption.
        absorption_exponent: 0.0..=1.0,
        /// Exponent of earnings.
        earnings_exponent: 0.0..=1.0,
        /// Exponent of stability.
        stability_exponent: 0.0..=1.0,
    }
    /// Access: penalties.
    access: AccessRule {
        /// Travel in a group.
        travel_group: 0.0..=1.0,
        /// No safe way to travel.
        travel_none: 0.0..=1.0,
        /// Travel unknown.
        travel_unknown: 0.0..=1.0,
        /// Childcare needed and not there.
        childcare_missing: 0.0..=1.0,
        /// Childcare needed, unknown whether it is there.
        childcare_unknown: 0.0..=1.0,
        /// What a home-based trade multiplies the childcare penalty by.
        childcare_home_based: 0.0..=1.0,
        /// Each document lacking.
        document: 0.0..=1.0,
        /// All documents together at most.
        document_most: 0.0..=1.0,
        /// Share of the penalty where the list is not known.
        document_unknown_share: 0.0..=1.0,
        /// What a course may add with documents and clash.
        course_adds_most: 0.0..=1.0,
        /// A day of the course is not one of hers.
        clash: 0.0..=1.0,
        /// No course in reach.
        no_course: 0.0..=1.0,
        /// The work is where she would move to.
        living_plan: 0.0..=1.0,
        /// No capital at all for own-account work.
        capital: 0.0..=1.0,
        /// Capital unknown.
        capital_unknown: 0.0..=1.0,
        /// The longest time to first pay.
        first_pay: 0.0..=1.0,
        /// Weeks from which time to first pay counts whole.
        first_pay_weeks: 1.0..=520.0,
        /// Class from which a course is the only way in.
        course_only_from_class: 1.0..=15.0,
    }
    /// Safety: penalties.
    safety: SafetyRule {
        /// Out of sight of others.
        isolated: 0.0..=1.0,
        /// Night work.
        night: 0.0..=1.0,
        /// Clients' homes.
        client_homes: 0.0..=1.0,
        /// Harassment.
        harassment: 0.0..=1.0,
        /// Travel after dark.
        travel_after_dark: 0.0..=1.0,
        /// What verified mitigation multiplies a mark by.
        mitigated: 0.0..=1.0,
        /// Value where a mark is not known.
        unknown: 0.0..=1.0,
    }
    /// Gates.
    gate: GateRule {
        /// Age under which nothing is offered.
        least_age: 0.0..=18.0,
        /// Age of majority.
        adult_age: 16.0..=21.0,
        /// Multiple of what she lifts above which lifting gates.
        lift_ratio: 1.0..=3.0,
        /// Greatest age in months of a row that closes a market.
        no_market_months: 0.0..=60.0,
        /// Effective employers from which it does.
        no_market_employers: 0.0..=1000.0,
        /// Months in which an earnings sample halves.
        earnings_half_life_months: 1.0..=240.0,
        /// Effective sample from which earnings under the floor gate.
        earnings_sample: 0.0..=1000.0,
    }
    /// Uncertainty: standard deviations of the draws.
    uncertainty: UncertaintyRule {
        /// Try-out rating.
        tryout: 0.0..=1.0,
        /// Trainability sample.
        sample: 0.0..=1.0,
        /// Experience.
        experience: 0.0..=1.0,
        /// Log tightness beyond counting error.
        tightness: 0.0..=2.0,
        /// Log tightness of a mere estimate.
        tightness_estimate: 0.0..=3.0,
        /// Log earnings, measured.
        earnings_measured: 0.0..=2.0,
        /// Log earnings, estimated or unknown.
        earnings_estimated: 0.0..=2.0,
        /// Market value of which nothing is known.
        unverified: 0.0..=1.0,
        /// Access value.
        access: 0.0..=1.0,
        /// Safety value.
        safety: 0.0..=1.0,
    }
    /// Tiers.
    tier: TierRule {
        /// Probability of the leader being ahead at which a tier ends.
        ahead: 0.5..=1.0,
        /// Value under which a criterion is a weak link.
        weak_link: 0.0..=1.0,
    }
    /// Words for the probability of being ahead.
    certainty: CertaintyRule {
        /// From here: very likely ahead.
        very_likely: 0.5..=1.0,
        /// From here: likely ahead.
        likely: 0.5..=1.0,
        /// From here: leans ahead; under it, too close to call.
        leans: 0.5..=1.0,
    }
    /// Shortlist.
    shortlist: ShortlistRule {
        /// How many at most.
        most: 1.0..=20.0,
        /// Least utility.
        least_utility: 0.0..=1.0,
        /// Weight of utility within the tier.
        utility_weight: 0.0..=1.0,
        /// Weight of likeness to what is listed already.
        likeness_weight: 0.0..=1.0,
        /// How far under the least listed a trade may stand to widen the list.
        widening: 0.0..=1.0,
        /// Share of openings open to women up to which a trade counts as not usually offered.
        unusual_women_share: 0.0..=1.0,
        /// Utility from which an unflagged trade is a strong option.
        strong_option: 0.0..=1.0,
        /// Least value of a criterion in the geometric score.
        geometric_least: 0.000_001..=0.5,
    }
    /// Counterfactuals.
    counterfactual: CounterfactualRule {
        /// A work sample that goes well.
        sample: 0.0..=1.0,
        /// How many changes are shown for one trade at most.
        most_levers: 1.0..=10.0,
    }
    /// Ends between which an unknown is tried.
    unknown: UnknownRule {
        /// Aptitude, low end, standard score.
        aptitude_low: 0.0..=200.0,
        /// Aptitude, high end, standard score.
        aptitude_high: 0.0..=200.0,
        /// Age, low end.
        age_low: 0.0..=120.0,
        /// Age, high end.
        age_high: 0.0..=120.0,
        /// Class, low end.
        class_low: 0.0..=15.0,
        /// Class, high end.
        class_high: 0.0..=15.0,
        /// Weeks until she leaves, low end.
        weeks_low: 0.0..=1040.0,
        /// Weeks until she leaves, high end.
        weeks_high: 0.0..=1040.0,
        /// Kilograms, low end.
        lift_low: 0.0..=100.0,
        /// Kilograms, high end.
        lift_high: 0.0..=100.0,
        /// Capital, low end.
        capital_low: 0.0..=1e12,
        /// Capital, high end.
        capital_high: 0.0..=1e12,
    }
    /// What is worth a reason or a caution; words only, never the score.
    explanation: ExplanationRule {
        /// Congruence from which an interest is named as a match.
        match_from: -1.0..=1.0,
        /// Congruence under which a mismatch is named.
        mismatch_under: -1.0..=1.0,
        /// Try-out rating from which liking is named.
        liked_from: 0.0..=1.0,
        /// Try-out rating under which disliking is named.
        disliked_under: 0.0..=1.0,
        /// Relative strength from which it is named.
        strength_from: 0.0..=1.0,
        /// Having enough from which it is named.
        enough_from: 0.0..=1.0,
        /// Absorption from which room in the market is named.
        room_from: 0.0..=1.0,
        /// Absorption under which crowding is named.
        crowded_under: 0.0..=1.0,
        /// Stability from which steady work is named.
        steady_from: 0.0..=1.0,
        /// Months after which a course listing is called old.
        course_listing_months: 1.0..=240.0,
        /// Reasons a trade at most.
        most_reasons: 1.0..=10.0,
        /// Cautions a trade at most on a card; documents carry all.
        most_cautions: 1.0..=10.0,
    }
}
