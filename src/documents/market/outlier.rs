//! Figures far from those of a trade's other places.

use std::collections::BTreeMap;

use super::{MarketFile, Warning};
use crate::domain::market::MarketRow;
use crate::domain::quantity::{Amount, GrowthPercent, PeoplePerYear, UnitInterval};

/// How many robust standard deviations from the median a figure may lie (interfaces, section 4).
const MOST_DEVIATIONS: f64 = 5.0;
/// What makes the median absolute deviation an estimate of the standard deviation of normal
/// figures: 1/Φ⁻¹(¾) (Rousseeuw & Croux 1993).
const MAD_TO_SD: f64 = 1.4826;
/// The least number of figures from which a spread is told; judgement.
const LEAST_FIGURES: usize = 8;

type Figure = (&'static str, fn(&MarketRow) -> Option<f64>);

/// Counts of people and money are compared by their logarithms, because places differ in them by
/// factors; a count of 0 is compared with nothing. Shares and growth are compared as they are.
const FIGURES: [Figure; 9] = [
    ("openings_per_year", |row| ln(row.openings.map(PeoplePerYear::get))),
    ("trainees_per_year", |row| ln(row.trainees.map(PeoplePerYear::get))),
    ("monthly_earnings", |row| ln(row.monthly_earnings.map(Amount::get))),
    ("growth_pct_per_year", |row| row.growth.map(GrowthPercent::get)),
    ("women_share", |row| row.women_share.map(UnitInterval::get)),
    ("self_employed_share", |row| row.self_employed_share.map(UnitInterval::get)),
    ("own_account_room_per_year", |row| ln(row.own_account_room.map(PeoplePerYear::get))),
    ("formal_share", |row| row.formal_share.map(UnitInterval::get)),
    ("startup_cost", |row| ln(row.startup_cost.map(Amount::get))),
];

fn ln(figure: Option<f64>) -> Option<f64> {
    figure.filter(|figure| *figure > 0.0).map(libm::log)
}

/// A warning for each figure that lies too far from the median of its trade and kind, in the order
/// of rows.
pub(super) fn outliers(file: &MarketFile) -> Vec<Warning> {
    let mut groups: BTreeMap<_, Vec<(usize, &MarketRow)>> = BTreeMap::new();
    for (line, row) in file.lines.iter().zip(&file.rows) {
        groups.entry((row.trade, row.kind)).or_default().push((*line, row));
    }
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    for rows in groups.values() {
        for (column, figure) in FIGURES {
            let figures = rows.iter().filter_map(|(line, row)| Some((*line, figure(row)?)));
            found.extend(far(&figures.collect::<Vec<_>>()).into_iter().map(|line| (line, column)));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(row, column)| Warning::Outlier { row, column }).collect()
}

fn far(figures: &[(usize, f64)]) -> Vec<usize> {
    if figures.len() < LEAST_FIGURES {
        return Vec::new();
    }
    let middle = median(figures.iter().map(|(_, figure)| *figure).collect());
    let deviation = |figure: f64| (figure - middle).abs();
    let spread = MAD_TO_SD * median(figures.iter().map(|(_, figure)| deviation(*figure)).collect());
    let is_far = |figure: f64| spread > 0.0 && deviation(figure) > MOST_DEVIATIONS * spread;
    figures.iter().filter(|(_, figure)| is_far(*figure)).map(|(line, _)| *line).collect()
}

/// The middle figure, or the mean of the two in the middle; 0 of none.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    let at = |position: usize| figures.get(position).copied().unwrap_or_default();
    let half = figures.len() / 2;
    if figures.len().is_multiple_of(2) {
        f64::midpoint(at(half.saturating_sub(1)), at(half))
    } else {
        at(half)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_five_robust_deviations_away_is_far() {
        let with = |last: f64| {
            let figures = [10.0, 11.0, 9.0, 10.0, 12.0, 8.0, 10.5, last];
            far(&figures.into_iter().enumerate().collect::<Vec<_>>())
        };
        // Median 10.25 with the last above it, median deviation 1: 5 × 1.4826 is 7.4.
        assert_eq!(with(17.0), Vec::<usize>::new());
        assert_eq!(with(19.0), [7]);
        assert_eq!(with(-19.0), [7]);
    }

    #[test]
    fn few_figures_or_equal_ones_have_no_outlier() {
        let equal: Vec<(usize, f64)> = (0..20).map(|line| (line, 1.0)).chain([(20, 9.0)]).collect();
        assert_eq!(far(&equal), Vec::<usize>::new());
        assert_eq!(far(&[(1, 0.0), (2, 1.0), (3, 1e9)]), Vec::<usize>::new());
        assert_eq!(median(Vec::new()).to_bits(), 0.0_f64.to_bits());
        assert_eq!(median(vec![3.0, 1.0, 2.0]).to_bits(), 2.0_f64.to_bits());
    }
}
