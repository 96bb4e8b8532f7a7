//! Shortfall: how far her aptitudes are under what a trade needs after training, and how far the
//! trade uses what she is best at.
//!
//! `v_test = .6 v_enough + .4 v_strong`; a trainability sample or experience weighs more than any
//! test (Robertson & Downs 1979). There is no cut-off.

use crate::domain::aptitude::{Aptitude, ByAptitude, Essential};
use crate::domain::participant::{ExperienceLevel, Participant};
use crate::domain::policy::Policy;
use crate::domain::trade::{Trade, TradeIndex};

/// Her aptitudes, in one state: as measured, or in a draw.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Levels {
    /// `a_j` in z units; what was not measured stands at 0 (or where a draw puts it).
    z: ByAptitude<f64>,
    measured: ByAptitude<bool>,
    /// The mean of all measured aptitudes.
    mean: f64,
    /// How many are measured.
    count: f64,
}

impl Levels {
    /// Her aptitudes as measured.
    pub fn new(participant: &Participant) -> Self {
        Self::of(&participant.aptitudes, |_| 0.0, |_| 0.0)
    }

    /// Her aptitudes in a draw: each measured one moved by `measured(j)`, each other one at
    /// `unmeasured(j)`, z units.
    pub fn drawn(
        participant: &Participant,
        measured: impl Fn(Aptitude) -> f64,
        unmeasured: impl Fn(Aptitude) -> f64,
    ) -> Self {
        Self::of(&participant.aptitudes, measured, unmeasured)
    }

    fn of(
        aptitudes: &ByAptitude<Option<f64>>,
        moved: impl Fn(Aptitude) -> f64,
        unmeasured: impl Fn(Aptitude) -> f64,
    ) -> Self {
        let (mut sum, mut count) = (0.0, 0.0);
        let levels = ByAptitude::from_fn(|aptitude| {
            if let Some(level) = aptitudes.of(aptitude) {
                let level = level + moved(aptitude);
                sum += level;
                count += 1.0;
                level
            } else {
                unmeasured(aptitude)
            }
        });
        let measured = ByAptitude::from_fn(|aptitude| aptitudes.of(aptitude).is_some());
        let mean = if count > 0.0 { sum / count } else { 0.0 };
        Self { z: levels, measured, mean, count }
    }

    /// The shortfall `g_j = max(0, rho_j − tau_j − a_j)` of an essential, z units.
    pub fn shortfall(&self, essential: &Essential) -> f64 {
        let level = self.z.of(essential.aptitude);
        (essential.entry_level - essential.gain - level).max(0.0)
    }

    /// `v_enough = Σ w_j max(0, 1 − g_j/2)`.
    pub fn enough(&self, trade: &Trade, policy: &Policy) -> f64 {
        trade.essentials.iter().fold(0.0, |sum, essential| {
            let missing = self.shortfall(essential) / policy.aptitude.shortfall_span;
            sum + essential.weight.get() * (1.0 - missing).max(0.0)
        })
    }

    /// Relative strength `v_strong = ½ + ½·clip(m/.75, −1, 1)` with `m = Σ w_j (a_j − ā)` over the
    /// essentials that are measured; ½ with fewer than four aptitudes measured.
    pub fn strong(&self, trade: &Trade, policy: &Policy) -> f64 {
        let rule = &policy.aptitude;
        if self.count < rule.strength_from {
            return 0.5;
        }
        let tilt = trade.essentials.iter().fold(0.0, |sum, essential| {
            if *self.measured.of(essential.aptitude) {
                let level = self.z.of(essential.aptitude);
                sum + essential.weight.get() * (level - self.mean)
            } else {
                sum
            }
        });
        0.5 + 0.5 * (tilt / rule.strength_span).clamp(-1.0, 1.0)
    }

    /// `v_test = .6 v_enough + .4 v_strong`.
    pub fn test_value(&self, trade: &Trade, policy: &Policy) -> f64 {
        let share = policy.aptitude.enough_share;
        share * self.enough(trade, policy) + (1.0 - share) * self.strong(trade, policy)
    }

    /// The essential aptitude that lies most above her own mean, weighted; `None` if none does.
    pub fn best_strength(&self, trade: &Trade) -> Option<Aptitude> {
        let measured = trade.essentials.iter().filter(|e| *self.measured.of(e.aptitude));
        let tilts = measured.map(|essential| {
            let tilt = self.z.of(essential.aptitude) - self.mean;
            (essential.aptitude, essential.weight.get() * tilt)
        });
        let best = tilts.filter(|(_, tilt)| *tilt > 0.0).max_by(|a, b| a.1.total_cmp(&b.1));
        best.map(|(aptitude, _)| aptitude)
    }
}

/// What she has shown beyond tests.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown {
    /// Nothing.
    Nothing,
    /// A trainability sample, 0 to 1.
    Sample(f64),
    /// Experience or a certificate, as the policy values it, with the level that counted.
    Experience(f64, ExperienceLevel),
}

impl Shown {
    /// What she has shown in a trade: a sample if there is one, else the best experience.
    pub fn new(
        participant: &Participant,
        trade_index: TradeIndex,
        trade: &Trade,
        policy: &Policy,
    ) -> Self {
        let sample = participant.work_samples.iter().find(|(tried, _)| *tried == trade_index);
        if let Some((_, value)) = sample {
            return Self::Sample(value.get());
        }
        best_level(participant, trade_index, trade, policy)
            .map_or(Self::Nothing, |level| Self::Experience(level_value(level, policy), level))
    }

    /// Aptitude value `v_A` from the test value, with the sample or experience moved by `moved`.
    ///
    /// `.3 v_test + .7 h` with a sample; `max(v_test, .5 v_test + .5 h)` with experience.
    pub fn value(self, test: f64, moved: f64, policy: &Policy) -> f64 {
        let rule = &policy.aptitude;
        match self {
            Self::Nothing => test,
            Self::Sample(sample) => {
                (1.0 - rule.sample_share) * test + rule.sample_share * (sample + moved)
            }
            Self::Experience(shown, _) => {
                let share = rule.experience_share;
                test.max((1.0 - share) * test + share * (shown + moved))
            }
        }
    }
}

fn level_value(level: ExperienceLevel, policy: &Policy) -> f64 {
    match level {
        ExperienceLevel::Helped => policy.aptitude.helped,
        ExperienceLevel::Alone => policy.aptitude.alone,
        ExperienceLevel::Taught => policy.aptitude.taught,
    }
}

/// The best level at which she has done a trade for long enough; the trade's certificate counts as
/// having done it alone.
pub fn best_level(
    participant: &Participant,
    trade_index: TradeIndex,
    trade: &Trade,
    policy: &Policy,
) -> Option<ExperienceLevel> {
    let long_enough = participant.experience.iter().filter(|entry| {
        entry.trade == trade_index
            && entry.months.is_some_and(|months| months >= policy.aptitude.experience_months)
    });
    let levels = long_enough.filter_map(|entry| entry.level);
    levels.chain(has_certificate(participant, trade).then_some(ExperienceLevel::Alone)).max()
}

/// Whether she holds the certificate of the trade's qualification pack.
pub fn has_certificate(participant: &Participant, trade: &Trade) -> bool {
    trade
        .codes
        .qp_code
        .as_ref()
        .is_some_and(|code| participant.certificates.iter().any(|held| held == code))
}

/// How her aptitudes meet a trade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AptitudeFit {
    /// `v_enough`, 0 to 1.
    pub enough: f64,
    /// `v_strong`, 0 to 1.
    pub strong: f64,
    /// What she has shown beyond tests.
    pub shown: Shown,
    /// `v_A`, 0 to 1.
    pub value: f64,
    /// The essential whose shortfall training has to bridge first, if any.
    pub bridge: Option<Aptitude>,
}

impl AptitudeFit {
    /// How her aptitudes meet a trade.
    pub fn new(
        participant: &Participant,
        levels: &Levels,
        trade_index: TradeIndex,
        trade: &Trade,
        policy: &Policy,
    ) -> Self {
        let (enough, strong) = (levels.enough(trade, policy), levels.strong(trade, policy));
        let share = policy.aptitude.enough_share;
        let shown = Shown::new(participant, trade_index, trade, policy);
        let value = shown.value(share * enough + (1.0 - share) * strong, 0.0, policy);
        let waived = matches!(shown, Shown::Sample(h) if h >= policy.aptitude.bridge_waived_from);
        let gaps = trade.essentials.iter().map(|e| (e.aptitude, levels.shortfall(e)));
        let widest = gaps.max_by(|a, b| a.1.total_cmp(&b.1));
        let bridge = widest
            .filter(|(_, gap)| !waived && *gap > policy.aptitude.bridge_shortfall)
            .map(|(aptitude, _)| aptitude);
        Self { enough, strong, shown, value, bridge }
    }
}
