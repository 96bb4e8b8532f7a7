//! Small pieces of arithmetic with one fixed order.

/// Centred sums over the cells that are present: the ingredients of a correlation.
///
/// For values `x` and `y` over the `m` cells with `present`: `S_xy = Σ (x − mean x)(y − mean y)`,
/// likewise `S_xx` and `S_yy`; means are sums from left to right over `m`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Centred<const N: usize> {
    /// The values less their mean; 0 where a cell is absent.
    pub values: [f64; N],
    /// The sum of their squares.
    pub squares: f64,
    /// The largest value less the smallest.
    pub range: f64,
}

impl<const N: usize> Centred<N> {
    /// Centres the cells that are present. With none present everything is 0.
    pub fn new(values: &[f64; N], present: &[bool; N]) -> Self {
        let (mut sum, mut count) = (0.0, 0.0);
        let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
        for (value, _) in values.iter().zip(present).filter(|(_, present)| **present) {
            sum += value;
            count += 1.0;
            least = least.min(*value);
            greatest = greatest.max(*value);
        }
        if count == 0.0 {
            return Self { values: [0.0; N], squares: 0.0, range: 0.0 };
        }
        let mean = sum / count;
        let mut centred = [0.0; N];
        let mut squares = 0.0;
        for ((cell, value), present) in centred.iter_mut().zip(values).zip(present) {
            if *present {
                *cell = value - mean;
                squares += *cell * *cell;
            }
        }
        Self { values: centred, squares, range: greatest - least }
    }
}

/// Pearson's correlation `S_xy / √(S_xx · S_yy)`, −1 to 1; `None` where either side has no
/// variation (range at most `least_range`).
pub fn correlation<const N: usize>(
    x: &Centred<N>,
    y: &Centred<N>,
    least_range: f64,
) -> Option<f64> {
    if x.range <= least_range || y.range <= least_range {
        return None;
    }
    let cross = x.values.iter().zip(&y.values).fold(0.0, |sum, (a, b)| sum + a * b);
    let scale = (x.squares * y.squares).sqrt();
    (scale > 0.0).then(|| cross / scale)
}

/// The value limited to 0 … 1.
pub fn clip_unit(value: f64) -> f64 {
    value.clamp(0.0, 1.0)
}

/// Whole months between two days, 12·(year difference) + (month difference), not below 0, so that
/// values change at the turn of a month only.
pub fn months_between(earlier: jiff::civil::Date, later: jiff::civil::Date) -> f64 {
    let years = i32::from(later.year()) - i32::from(earlier.year());
    let months = i32::from(later.month()) - i32::from(earlier.month());
    f64::from((12 * years + months).max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_count_turns_of_the_month_only() {
        let months = |a: &str, b: &str| months_between(a.parse().unwrap(), b.parse().unwrap());
        assert_eq!(months("2025-11-30", "2025-12-01"), 1.0);
        assert_eq!(months("2025-11-01", "2025-11-30"), 0.0);
        assert_eq!(months("2011-03-01", "2026-11-24"), 188.0);
        assert_eq!(months("2026-12-01", "2026-11-24"), 0.0);
    }

    #[test]
    fn correlation_of_a_flat_profile_is_unknown() {
        let present = [true; 3];
        let flat = Centred::new(&[2.0, 2.0, 2.0], &present);
        let steep = Centred::new(&[1.0, 2.0, 4.0], &present);
        assert_eq!(correlation(&flat, &steep, 1e-12), None);
        assert_eq!(correlation(&steep, &steep, 1e-12), Some(1.0));
    }
}
