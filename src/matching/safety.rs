//! Safety: how safe the usual way of working in a trade is for her.
//!
//! `v_S = 1 − Σ w z` over the risks in their order; `z` is the trade's mark, halved where two
//! people have verified a mitigation. A mark that is not known makes the value ½ and bars tier 1.

use crate::domain::participant::{MitigatedMark, Participant};
use crate::domain::policy::Policy;
use crate::domain::trade::{Risk, Trade, TradeIndex};

/// Safety value and whether every mark is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SafetyFit {
    /// `v_S`, 0 to 1.
    pub value: f64,
    /// Whether every risk and coercion mark of the trade is known.
    pub known: bool,
}

impl SafetyFit {
    /// Safety of a trade for a participant.
    pub fn new(
        participant: &Participant,
        trade_index: TradeIndex,
        trade: &Trade,
        policy: &Policy,
    ) -> Self {
        if !trade.marks_are_known() {
            return Self { value: policy.safety.unknown, known: false };
        }
        let penalties = trade.risks.iter().fold(0.0, |sum, (risk, mark)| {
            let mitigated = participant.safety.is_mitigated(trade_index, MitigatedMark::Risk(risk));
            let share = if mitigated { policy.safety.mitigated } else { 1.0 };
            let mark = mark.map_or(0.0, crate::domain::trade::Mark::value);
            sum + weight(risk, policy) * (mark * share)
        });
        Self { value: (1.0 - penalties).max(0.0), known: true }
    }
}

/// The penalty of a risk whose mark is 1. Irregular pay is in the market value already.
pub fn weight(risk: Risk, policy: &Policy) -> f64 {
    let rule = &policy.safety;
    match risk {
        Risk::Isolated => rule.isolated,
        Risk::Night => rule.night,
        Risk::ClientHomes => rule.client_homes,
        Risk::Harassment => rule.harassment,
        Risk::TravelAfterDark => rule.travel_after_dark,
        Risk::IrregularPay => 0.0,
    }
}
