//! One trade in one place as a row.

use crate::documents::demand::{DemandRow, EvidenceView, PayView, SupplyView, ViabilityView};
use crate::documents::rounding::Rounded;
use crate::domain::policy::Policy;
use crate::domain::table::Key;
use crate::matching::viability::{KnownViability, Provenance, saturation};
use crate::text::Speaker;

use super::Pair;

/// The row of a pair, with names in a language.
pub fn row(pair: &Pair, policy: &Policy, words: &Speaker<'_>) -> DemandRow {
    let catalogue = words.catalogue();
    let (place, trade) = (catalogue.place(pair.place), catalogue.trade(pair.trade));
    DemandRow {
        place: place.id.to_string(),
        place_name: words.place(pair.place).to_owned(),
        trade: trade.id.to_string(),
        title: words.trade(pair.trade).to_owned(),
        sector: trade.sector.to_string(),
        supply: supply(pair.viability.known.as_ref()),
        pay: pay(pair, place.currency.code()),
        viability: viability(pair, policy),
        evidence: evidence(pair),
    }
}

fn supply(known: Option<&KnownViability>) -> SupplyView {
    let tightness = known.map(|known| &known.tightness);
    supply_view(
        tightness.and_then(|tightness| tightness.openings),
        tightness.and_then(|tightness| tightness.room),
        tightness.map(|tightness| tightness.trainees),
    )
}

/// Openings, room and trainees, with the saturation that follows from them.
pub(super) fn supply_view(
    openings: Option<f64>,
    room: Option<f64>,
    trainees: Option<f64>,
) -> SupplyView {
    let saturation = trainees.and_then(|trainees| saturation(trainees, (openings, room)));
    SupplyView {
        openings_per_year: openings.map(Rounded),
        own_account_room_per_year: room.map(Rounded),
        trainees_per_year: trainees.map(Rounded),
        saturation: saturation.map(Rounded),
        no_work: openings.is_some() && trainees.is_some() && saturation.is_none(),
    }
}

fn pay(pair: &Pair, currency: &'static str) -> PayView {
    let known = pair.viability.known.as_ref().map(|known| &known.earnings);
    let earnings = known.and_then(|known| known.earnings.as_ref());
    let from = earnings.map(|earnings| &earnings.provenance);
    PayView {
        currency,
        monthly_earnings: earnings.map(|earnings| Rounded(earnings.amount)),
        minimum_wage_of_class: pair.viability.class_floor.map(Rounded),
        minimum_wage_unskilled: known.and_then(|known| known.minimum_wage).map(Rounded),
        as_of: from.map(|from| from.as_of.to_string()),
        source: from.map(|from| from.source.to_string()),
        kind: from.map(|from| from.kind.word()),
    }
}

fn viability(pair: &Pair, policy: &Policy) -> ViabilityView {
    let known = pair.viability.known.as_ref();
    let parts = known.map(|known| known.parts(0.0, 0.0, policy));
    ViabilityView {
        value: Rounded(pair.viability.value),
        absorption: parts.map(|parts| Rounded(parts.absorption)),
        earnings: parts.map(|parts| Rounded(parts.earnings)),
        stability: parts.map(|parts| Rounded(parts.stability)),
        months_active_per_year: known.map(|known| Rounded(known.stability.months)),
        formal_share: known.map(|known| Rounded(known.stability.formal_share)),
    }
}

fn evidence(pair: &Pair) -> EvidenceView {
    let known = pair.viability.known.as_ref();
    let from: Option<&Provenance> = known.and_then(|known| known.provenance.as_ref());
    EvidenceView {
        grade: pair.viability.grade.word(),
        kind: from.map(|from| from.kind.word()),
        as_of: from.map(|from| from.as_of.to_string()),
        source: from.map(|from| from.source.to_string()),
        effective_employers: Rounded(
            known.map_or(0.0, |known| known.tightness.effective_employers),
        ),
        demonstration: pair.viability.demonstration,
        places: 1,
    }
}
