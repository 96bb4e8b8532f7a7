//! The closed sets of codes in which the method speaks: criteria, gates, reasons, cautions, course
//! notes and messages. Sentences are made from them elsewhere, by code and parameters.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use super::place::PlaceIndex;
use super::table::{Table, closed_enum};
use super::trade::TradeIndex;

closed_enum!(
    /// The five criteria, in the order in which sums over criteria run.
    Criterion {
        /// How well the work fits what she likes.
        Interest = "interest",
        /// How well it fits what she can do.
        Aptitude = "aptitude",
        /// How well it supports a person in the place.
        Market = "market",
        /// How easily she can get into it.
        Access = "access",
        /// How safe its usual way of working is for her.
        Safety = "safety",
    }
);

/// One value a criterion.
pub type ByCriterion<T> = Table<Criterion, T, 5>;

closed_enum!(
    /// Rules that take a trade out, in the order in which they are evaluated.
    GateCode {
        /// She refuses it.
        Refused = "refused",
        /// Too young for it.
        Age = "age",
        /// Its entry rule, or that of every course that leads to it.
        Entry = "entry",
        /// Its usual way of working is an unmitigated red flag, or it is among what she avoids.
        Coercion = "coercion",
        /// She has ruled out the usual way of working.
        RuledOut = "ruled_out",
        /// No course ends in time.
        Time = "time",
        /// A demand of the work that she cannot meet.
        WorkLimit = "work_limit",
        /// Measured: nobody hires and there is no room.
        NoMarket = "no_market",
        /// Measured: it pays under the legal minimum.
        BelowMinimumWage = "below_minimum_wage",
    }
);

closed_enum!(
    /// Why a trade fits her.
    ReasonCode {
        /// Her interests are like the trade's. `type`: the scale that matches most; `liking`:
        /// `more` or `less`, how she likes it beside the others.
        InterestMatch = "interest.match",
        /// She liked its tasks. `liked`, `rated`.
        TryoutLiked = "tryout.liked",
        /// She has done it and would again.
        ExperienceAgain = "experience.again",
        /// She has what training needs to start from.
        AptitudeEnough = "aptitude.enough",
        /// It uses what she is best at. `aptitude`.
        AptitudeStrength = "aptitude.strength",
        /// She learned quickly in a work sample. `value`.
        SampleGood = "sample.good",
        /// She can do it already. `level`.
        ExperienceSkill = "experience.skill",
        /// There is room in the market. `openings`, `trainees`: whole people a year; `place`.
        MarketRoom = "market.room",
        /// It pays above the legal minimum. `earnings`, `floor`.
        MarketEarnings = "market.earnings",
        /// Work is steady over the year. `months`.
        MarketSteady = "market.steady",
        /// It can be done at home.
        AccessHome = "access.home",
        /// A course fits her time.
        AccessCourse = "access.course",
        /// She has the papers that it asks for.
        AccessDocuments = "access.documents",
        /// No risk is usual in it.
        SafetyCalm = "safety.calm",
    }
);

closed_enum!(
    /// What to watch out for.
    CautionCode {
        /// Too few scales were answered to tell her interests.
        InterestNotAssessed = "interest.not_assessed",
        /// Her interest scores show no clear pattern yet.
        InterestNoPattern = "interest.no_pattern",
        /// Her interests are unlike the trade's. `type`: the scale that differs most; `liking`:
        /// `more` or `less`, how she likes it beside the others.
        InterestMismatch = "interest.mismatch",
        /// Fewer than five of its tasks were rated. `rated`.
        TryoutTooFew = "tryout.too_few",
        /// She disliked its tasks. `disliked`, `rated`.
        TryoutDisliked = "tryout.disliked",
        /// No aptitude has been measured.
        AptitudeNotMeasured = "aptitude.not_measured",
        /// She is under what training can bridge. `aptitude`.
        AptitudeBridgeFirst = "aptitude.bridge_first",
        /// She is under the entry level. `aptitude`.
        AptitudeShortfall = "aptitude.shortfall",
        /// Nobody has asked employers here. `year`, `source`.
        MarketEstimateOnly = "market.estimate_only",
        /// Few employers were asked, or long ago. `employers`: a whole number, discounted by age.
        MarketThinData = "market.thin_data",
        /// Nothing is known of its market here.
        MarketUnverified = "market.unverified",
        /// A figure is invented to show how the product works.
        MarketDemonstration = "market.demonstration",
        /// Many are trained for few openings. `openings`, `trainees`: whole people a year; `place`.
        MarketCrowded = "market.crowded",
        /// Earnings were not measured here.
        MarketEarningsUnknown = "market.earnings_unknown",
        /// No minimum wage is known here.
        MarketNoFloor = "market.no_floor",
        /// It pays under the legal minimum of its class. `earnings`, `floor`.
        MarketBelowFloor = "market.below_floor",
        /// Pay is often irregular.
        MarketIrregularPay = "market.irregular_pay",
        /// The work is not where she will live. `place`.
        AccessElsewhere = "access.elsewhere",
        /// No safe way to travel is known. `transport`.
        AccessTravel = "access.travel",
        /// Childcare is missing or unknown.
        AccessChildcare = "access.childcare",
        /// Documents are lacking. `documents`.
        AccessDocuments = "access.documents_lacking",
        /// Which documents she has is unknown.
        AccessDocumentsUnknown = "access.documents_unknown",
        /// Own-account work needs capital. `cost`.
        AccessCapital = "access.capital",
        /// No course for it is known anywhere.
        CourseNoneKnown = "course.none_known",
        /// No listed course admits her in time.
        CourseNoneAdmits = "course.none_admits",
        /// When her course is held is not known.
        CourseDatesUnknown = "course.dates_unknown",
        /// The law asks for a licence. `licence`.
        EntryLicence = "entry.licence",
        /// Ask which class she completed. `class`.
        EntryAskClass = "entry.ask_class",
        /// Ask her age. `age`.
        AgeAsk = "age.ask",
        /// Under 18: training only.
        AgeTrainingOnly = "age.training_only",
        /// Ask whether she can meet a demand. `demand`.
        WorkAsk = "work.ask",
        /// It lifts a little more than she can. `lift`.
        WorkLift = "work.lift",
        /// A risk is usual in it. `mark`.
        SafetyRisk = "safety.risk",
        /// A risk or a way of coercion has to be asked about. `mark`.
        SafetyAsk = "safety.ask",
        /// A risk or coercion mark is not known.
        SafetyUnknown = "safety.unknown",
        /// A criterion is a weak link. `criterion`.
        WeakLink = "weak_link",
        /// Ask what a day in this work is like before choosing.
        AskAround = "ask_around",
    }
);

closed_enum!(
    /// What is to be known of a course.
    CourseNote {
        /// Its dates are not known.
        DatesUnknown = "course.dates_unknown",
        /// Its length is not known.
        WeeksUnknown = "course.weeks_unknown",
        /// Its class, age, language, hours or what it asks for shut her out.
        DoesNotAdmit = "course.does_not_admit",
        /// It may end after she leaves.
        EndsTooLate = "course.ends_too_late",
        /// Its listing is old: telephone before anybody travels. `as_of`.
        OldListing = "course.old_listing",
        /// It is in another place than where she can train by day: it has a hostel.
        Hostel = "course.hostel",
        /// A day of it is not one of hers.
        Clash = "course.clash",
        /// Enrolment asks for a document that she lacks. `documents`.
        Documents = "course.documents",
        /// It is invented to show how the product works.
        Demonstration = "course.demonstration",
    }
);

closed_enum!(
    /// What is said of the ranking as a whole.
    MessageCode {
        /// No trade stands out without a flag.
        NoStrongOption = "no_strong_option",
    }
);

/// A parameter of a code.
#[derive(Debug, Clone, PartialEq)]
pub enum Param {
    /// A number.
    Number(f64),
    /// A sum of money in the currency with this code.
    Money(f64, &'static str),
    /// A word of a closed set.
    Word(&'static str),
    /// Words of a closed set.
    Words(Vec<&'static str>),
    /// A trade.
    Trade(TradeIndex),
    /// A place.
    Place(PlaceIndex),
    /// A day.
    Date(Date),
    /// A licence as the catalogue names it.
    Licence(Arc<str>),
    /// A name or source from the data.
    Text(Arc<str>),
}

/// A code with its parameters and the values that it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement<C> {
    /// What is said.
    pub code: C,
    /// About what.
    pub params: Vec<(&'static str, Param)>,
    /// Dotted names of the values behind it, such as `interest.A`.
    pub evidence: Vec<Cow<'static, str>>,
}

impl<C> Statement<C> {
    /// A code without parameters.
    pub const fn plain(code: C) -> Self {
        Self { code, params: Vec::new(), evidence: Vec::new() }
    }

    /// A code with one parameter.
    pub fn about(code: C, name: &'static str, param: Param) -> Self {
        Self { code, params: vec![(name, param)], evidence: Vec::new() }
    }

    /// The same with a further parameter.
    #[must_use]
    pub fn and(mut self, name: &'static str, param: Param) -> Self {
        self.params.push((name, param));
        self
    }

    /// The same with the name of a value behind it.
    #[must_use]
    pub fn resting_on(mut self, value: impl Into<Cow<'static, str>>) -> Self {
        self.evidence.push(value.into());
        self
    }
}
