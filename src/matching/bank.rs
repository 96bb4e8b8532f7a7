//! The uncertainty bank: 1,024 standard normal draws a variable, defined by a formula, the same for
//! everyone, on every machine.
//!
//! For a variable's name `n` the state of a `SplitMix64` generator is the 64-bit FNV-1a hash of
//! `swadhin-bank-1/` + `n`; a Fisher-Yates shuffle of the ranks 0…1023 orders the 1,024 quantiles
//! `Φ⁻¹((rank + ½)/1024)`. So every variable is exactly stratified, variables are shuffled against
//! each other, and a variable depends on its own name only.
//!
//! Sources: Fowler, Noll, Vo (FNV-1a); Steele, Lea, Flood 2014 (`SplitMix64`); Lemire 2019 (bounded
//! numbers by multiplication); Wichura 1988, AS 241 (PPND16).

/// How many draws a variable has.
pub const DRAWS: usize = 1024;

/// The draws of one variable, in order.
pub type Draws = Box<[f64]>;

const NAMESPACE: &str = "swadhin-bank-1/";

fn fnv1a(parts: [&str; 3]) -> u64 {
    let bytes = parts.into_iter().flat_map(str::bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A position from 0 up to, but not including, `bound`: the high 64 bits of a product.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u128::try_from(bound).unwrap_or(u128::MAX);
        let high = (u128::from(self.next()) * bound) >> 64;
        usize::try_from(high).unwrap_or(0)
    }
}

/// The 1,024 quantiles by rank, made once.
#[derive(Debug, Clone)]
pub struct Bank {
    quantiles: Box<[f64]>,
}

impl Default for Bank {
    fn default() -> Self {
        Self::new()
    }
}

impl Bank {
    /// The bank's quantiles: computed for the upper half and mirrored.
    pub fn new() -> Self {
        let upper = (DRAWS / 2..DRAWS).map(|rank| {
            // Ranks stay under 1,024, where every whole number is an exact double.
            let rank = f64::from(u32::try_from(rank).unwrap_or(0));
            normal_quantile((rank + 0.5) / 1024.0)
        });
        let upper: Vec<f64> = upper.collect();
        let lower = upper.iter().rev().map(|quantile| -quantile);
        Self { quantiles: lower.chain(upper.iter().copied()).collect() }
    }

    /// The draws of the variable `prefix` + `name`, such as `interest/` and `R`.
    pub fn draws(&self, prefix: &str, name: &str) -> Draws {
        let mut random = SplitMix64(fnv1a([NAMESPACE, prefix, name]));
        let mut draws = self.quantiles.clone();
        for last in (1..DRAWS).rev() {
            draws.swap(last, random.below(last + 1));
        }
        draws
    }
}

/// AS 241, PPND16: numerator and denominator for |q| ≤ .425, the highest coefficient first.
#[allow(clippy::excessive_precision, clippy::unreadable_literal)]
const CENTRAL: [[f64; 8]; 2] = [
    [
        2509.0809287301226727,
        33430.575583588128105,
        67265.770927008700853,
        45921.953931549871457,
        13731.693765509461125,
        1971.5909503065514427,
        133.14166789178437745,
        3.387132872796366608,
    ],
    [
        5226.495278852545925,
        28729.085735721942674,
        39307.895800092710610,
        21213.794301586595867,
        5394.1960214247511077,
        687.18700749205790830,
        42.313330701600911252,
        1.0,
    ],
];

/// The same for the tail up to r = 5.
#[allow(clippy::excessive_precision, clippy::unreadable_literal)]
const TAIL: [[f64; 8]; 2] = [
    [
        7.74545014278341407640e-4,
        0.0227238449892691845833,
        0.24178072517745061177,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734,
    ],
    [
        1.05075007164441684324e-9,
        5.475938084995344946e-4,
        0.0151986665636164571966,
        0.14810397642748007459,
        0.68976733498510000455,
        1.67638483018380384940,
        2.05319162663775882187,
        1.0,
    ],
];

/// The standard normal quantile Φ⁻¹(p) for ½ ≤ p ≤ 1 − ½/1024 by AS 241, PPND16 (relative error
/// 1e-16). The far tail (r > 5, p > 1 − 1.4e-11) is left out: no rank of 1,024 reaches it.
fn normal_quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let [numerator, denominator] = CENTRAL.map(|c| horner(0.180_625 - q * q, c));
        return q * numerator / denominator;
    }
    let r = (-libm::log(1.0 - p)).sqrt();
    let [numerator, denominator] = TAIL.map(|c| horner(r - 1.6, c));
    numerator / denominator
}

/// A polynomial by Horner's rule, the highest coefficient first.
fn horner(x: f64, coefficients: [f64; 8]) -> f64 {
    coefficients.into_iter().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_value_and_largest_quantile_are_those_of_the_definition() {
        let bank = Bank::new();
        let draws = bank.draws("interest/", "R");
        assert!((draws[0] - 1.326_813_714_892).abs() < 5e-13, "{}", draws[0]);
        let greatest = draws.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        assert!((greatest - 3.297_193_346).abs() < 5e-10, "{greatest}");
    }

    #[test]
    fn every_variable_has_every_stratum_once() {
        let bank = Bank::new();
        let mut a = bank.draws("safety/", "bakery").to_vec();
        let mut b = bank.draws("access/", "bakery").to_vec();
        assert_ne!(a, b);
        a.sort_by(f64::total_cmp);
        b.sort_by(f64::total_cmp);
        assert_eq!(a, b);
        assert!(a.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
