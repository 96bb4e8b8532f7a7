//! Numbers as documents carry them.

use serde::{Deserialize, Serialize, Serializer};

/// A number that is written with at most six decimals, nearest, ties to even, never −0.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Deserialize, utoipa::ToSchema)]
#[schema(value_type = f64)]
pub struct Rounded(pub f64);

impl Rounded {
    /// The number as it is written.
    pub fn rounded(self) -> f64 {
        round(self.0)
    }
}

impl Serialize for Rounded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(round(self.0))
    }
}

impl From<Rounded> for serde_json::Value {
    fn from(number: Rounded) -> Self {
        Self::from(round(number.0))
    }
}

/// The nearest number with six decimals. Decimal formatting is exact, so that no binary product
/// can push a tie to the wrong side.
fn round(value: f64) -> f64 {
    let rounded = format!("{value:.6}").parse().unwrap_or(value);
    if rounded == 0.0 { 0.0 } else { rounded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_decimals_ties_to_even_and_no_negative_zero() {
        // 0.5 and its sums with halves of 2⁻²⁰-ths are exact in binary, so that ties are real.
        assert_eq!(round(0.123_456_7), 0.123_457);
        assert_eq!(round(0.000_000_5 - 1e-13), 0.0);
        assert!(round(-1e-9).is_sign_positive());
        assert_eq!(serde_json::to_string(&Rounded(1.0)).unwrap(), "1.0");
        // 2⁻⁷ = 0.0078125 has seven decimals: a real tie, and 0.007812 is the even neighbour.
        assert_eq!(round(0.007_812_5), 0.007_812);
    }
}
