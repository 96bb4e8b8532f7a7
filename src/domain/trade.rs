//! Trades: vocations that one can train for, with what they ask and what they risk.

use std::sync::Arc;

use jiff::civil::Date;

use super::aptitude::Essential;
use super::interest::ByScale;
use super::quantity::{Amount, Kilograms, SchoolClass, Slug, UnitInterval, Weeks, Years};
use super::table::{Table, closed_enum};
use super::wage_floor::SkillClass;

/// The position of a trade in the catalogue's list, which is ordered by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TradeIndex(pub(crate) usize);

impl TradeIndex {
    /// The position as a plain number, from 0.
    pub const fn get(self) -> usize {
        self.0
    }
}

closed_enum!(
    /// How people usually earn in a trade.
    WorkMode {
        /// Employed by somebody.
        Wage = "wage",
        /// On one's own account.
        OwnAccount = "own_account",
        /// Either.
        Both = "both",
    }
);

closed_enum!(
    /// How far a risk or a way of coercion belongs to the usual way of working in a trade.
    Mark {
        /// Not usual.
        No = "0",
        /// To be asked about.
        Ask = "0.5",
        /// Usual.
        Usual = "1",
    }
);

impl Mark {
    /// The mark as the number that enters the safety value: 0, ½ or 1.
    pub const fn value(self) -> f64 {
        match self {
            Self::No => 0.0,
            Self::Ask => 0.5,
            Self::Usual => 1.0,
        }
    }
}

closed_enum!(
    /// Risks at work, in the order in which their penalties are summed.
    Risk {
        /// Working out of sight of others.
        Isolated = "risk_isolated",
        /// Working at night.
        Night = "risk_night",
        /// Working in clients' homes.
        ClientHomes = "risk_client_homes",
        /// Harassment by employers, clients or the public.
        Harassment = "risk_harassment",
        /// Travelling after dark.
        TravelAfterDark = "risk_travel_after_dark",
        /// Pay that comes late, rarely or by the piece.
        IrregularPay = "risk_irregular_pay",
    }
);

closed_enum!(
    /// Ways of working that can hold a person against her will.
    Coercion {
        /// Living where one works.
        LiveIn = "coercion_live_in",
        /// A recruiter, or an advance to be worked off.
        RecruiterOrAdvance = "coercion_recruiter_or_advance",
        /// A worksite where one is alone with the employer.
        LoneWorksite = "coercion_lone_worksite",
        /// A setting in which the body is treated as part of the service.
        SexualisedSetting = "coercion_sexualised_setting",
    }
);

closed_enum!(
    /// What the work demands of the body, as abilities to do.
    Demand {
        /// Standing all day.
        StandAllDay = "needs_stand_all_day",
        /// Seeing fine detail.
        FineVision = "needs_fine_vision",
        /// Telling colours apart.
        ColourVision = "needs_colour_vision",
        /// Working in heat.
        Heat = "needs_heat",
        /// Working in dust or fumes.
        DustOrFumes = "needs_dust_or_fumes",
        /// Working at heights.
        Heights = "needs_heights",
        /// Working at a screen.
        Screen = "needs_screen",
    }
);

closed_enum!(
    /// Kinds of documents that work or courses ask for.
    Document {
        /// Aadhaar card.
        Aadhaar = "aadhaar",
        /// Bank account.
        BankAccount = "bank_account",
        /// Voter card.
        VoterCard = "voter_card",
        /// Ration card.
        RationCard = "ration_card",
        /// School certificate.
        SchoolCertificate = "school_certificate",
        /// Birth certificate.
        BirthCertificate = "birth_certificate",
        /// Driving licence.
        DrivingLicence = "driving_licence",
        /// Police verification.
        PoliceVerification = "police_verification",
        /// Health certificate.
        HealthCertificate = "health_certificate",
        /// Trade licence.
        TradeLicence = "trade_licence",
        /// Permanent account number of the tax office.
        Pan = "pan",
    }
);

/// A set of document kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DocumentSet(u16);

impl DocumentSet {
    /// The set with a kind added.
    #[must_use]
    pub fn with(self, document: Document) -> Self {
        use super::table::Key;
        Self(self.0 | (1 << document.index()))
    }

    /// Whether a kind is in the set.
    pub fn has(self, document: Document) -> bool {
        use super::table::Key;
        self.0 & (1 << document.index()) != 0
    }

    /// The kinds in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kinds of this set that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// How many kinds are in the set.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the set has no kind.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds of the set, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Document> {
        use super::table::Key;
        Document::ALL.iter().copied().filter(move |document| self.has(*document))
    }
}

impl FromIterator<Document> for DocumentSet {
    fn from_iter<I: IntoIterator<Item = Document>>(documents: I) -> Self {
        documents.into_iter().fold(Self::default(), Self::with)
    }
}

/// Codes of a trade in public classifications.
#[derive(Debug, Clone, PartialEq)]
pub struct Codes {
    /// O*NET-SOC 2019.
    pub onet_soc: Arc<str>,
    /// National Classification of Occupations 2015, `dddd.dddd`.
    pub nco_2015: Arc<str>,
    /// ISCO-08 unit group, four digits.
    pub isco_08: Arc<str>,
    /// NIC-2008 classes of the industries where the trade is mainly found.
    pub nic_2008: Vec<Arc<str>>,
    /// Qualification pack, such as `AMH/Q0301`.
    pub qp_code: Option<Arc<str>>,
    /// Level in the national skills framework.
    pub nsqf_level: Option<f64>,
}

/// What a trade asks of who enters it.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryRules {
    /// The lowest class with which people enter.
    pub min_class: SchoolClass,
    /// The lowest age.
    pub min_age: Years,
    /// The licence without which the law forbids the work.
    pub licence: Option<Arc<str>>,
    /// Documents that the work itself needs.
    pub documents: DocumentSet,
    /// Whether the law keeps people under 18 from it.
    pub hazardous_under_18: bool,
}

/// Occupational interest profile of a trade.
#[derive(Debug, Clone, PartialEq)]
pub struct TradeInterests {
    /// Ratings on O*NET's 1–7 scale.
    pub ratings: ByScale<f64>,
    /// O*NET job zone, 1 to 5.
    pub job_zone: u8,
    /// The O*NET release.
    pub release: Arc<str>,
}

/// A vocation that one can train for.
#[derive(Debug, Clone, PartialEq)]
pub struct Trade {
    /// Its stable id, such as `bakery`.
    pub id: Slug,
    /// The sector that it belongs to.
    pub sector: Arc<str>,
    /// How people usually earn in it.
    pub work_mode: WorkMode,
    /// Whether the work can be done at home.
    pub home_based: bool,
    /// Its codes in public classifications.
    pub codes: Codes,
    /// What it asks of who enters it.
    pub entry: EntryRules,
    /// Usual length of training.
    pub training: Weeks,
    /// Usual hours of training, if known.
    pub training_hours: Option<f64>,
    /// The skill class of its wage.
    pub skill_class: SkillClass,
    /// What starting on one's own account costs, in Indian rupees; `None`: unknown or not done.
    pub startup_cost_inr: Option<Amount>,
    /// Whether it is what women are usually offered.
    pub women_traditional: bool,
    /// The share of its openings that are open to women in practice.
    pub women_share: UnitInterval,
    /// What it demands of the body.
    pub demands: Table<Demand, bool, 7>,
    /// What it demands to lift.
    pub lift: Kilograms,
    /// Risk marks; `None`: unknown.
    pub risks: Table<Risk, Option<Mark>, 6>,
    /// Coercion marks; `None`: unknown.
    pub coercion: Table<Coercion, Option<Mark>, 4>,
    /// Interest profile.
    pub interests: TradeInterests,
    /// The three to five aptitudes that it draws on most, in the order of the aptitude words.
    pub essentials: Vec<Essential>,
    /// Where the row comes from.
    pub source: Arc<str>,
    /// When it was last looked through.
    pub reviewed_on: Date,
}

impl Trade {
    /// Whether it is a trade that women are not usually offered.
    pub fn not_usually_offered_to_women(&self, greatest_share: f64) -> bool {
        !self.women_traditional && self.women_share.get() <= greatest_share
    }

    /// Whether every risk and coercion mark is known.
    pub fn marks_are_known(&self) -> bool {
        self.risks.cells().iter().all(Option::is_some)
            && self.coercion.cells().iter().all(Option::is_some)
    }

    /// Whether the usual way of working is at night.
    pub fn usually_at_night(&self) -> bool {
        *self.risks.of(Risk::Night) == Some(Mark::Usual)
    }
}
