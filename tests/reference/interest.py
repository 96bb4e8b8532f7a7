"""Interest v_I: section 3, and its draws of section 10.2."""

from math import sqrt

from . import policy
from .bank import variable


def instrument_shares(instrument, scores):
    """x in [0, 1] a scale by the instrument's own least and greatest; missing scales left out."""
    low, high, _ = policy.INSTRUMENTS[instrument]
    return {k: (scores[k] - low) / (high - low) for k in policy.SCALES if k in scores}


class Interests:
    """A participant's interest profile: x by scale, alpha of the instrument."""

    def __init__(self, shares, alpha):
        self.scales = [k for k in policy.SCALES if k in shares]
        self.assessed = len(self.scales) >= 5
        self.x = [shares[k] for k in self.scales]
        error = 1.0 - alpha
        if len(self.scales) == 5:
            error = error * policy.FIVE_SCALES_FACTOR
        self.error = error
        if self.assessed:
            self.point = shape([self._z(x) for x in self.x], error)
        self._drawn = None

    @staticmethod
    def _z(x):
        return (x - policy.REFERENCE_MEAN) / policy.REFERENCE_SD

    def drawn(self):
        """Every draw's (centred z, S_zz, f), or None where z has no variance."""
        if self._drawn is None:
            sd = policy.REFERENCE_SD * sqrt(self.error)
            columns = [variable("interest/" + k) for k in self.scales]
            self._drawn = [
                shape([self._z(x + sd * e[i]) for x, e in zip(self.x, columns)], self.error)
                for i in range(policy.DRAWS)
            ]
        return self._drawn


def centred(values):
    """The values less their mean, and the sum of squares of that."""
    total = 0.0
    for value in values:
        total += value
    mean = total / len(values)
    rest = [value - mean for value in values]
    squares = 0.0
    for value in rest:
        squares += value * value
    return rest, squares


def has_variance(values):
    return max(values) - min(values) > policy.NO_VARIANCE


def shape(z, error):
    """(centred z, S_zz, f, has variance) of one set of z values."""
    m = len(z)
    rest, squares = centred(z)
    variance = squares / (m - 1)
    shrunk = ((m - 1) * variance + policy.PRIOR_WEIGHT * policy.PRIOR_VARIANCE) / (m + 4)
    lam = max(0.0, 1.0 - error / shrunk)
    return rest, squares, sqrt(lam), has_variance(z)


def pearson_centred(a, saa, b, sbb):
    total = 0.0
    for left, right in zip(a, b):
        total += left * right
    return total / sqrt(saa * sbb)


class Congruence:
    """One trade's d over the participant's scales, ready for the point value and the draws."""

    def __init__(self, interests, d):
        self.interests = interests
        self.varies = False
        if interests.assessed:
            present = [d[policy.SCALES.index(k)] for k in interests.scales]
            self.varies = has_variance(present)
            self.d, self.sdd = centred(present)

    def fit(self, formed):
        """(r, v_RIA); r is None where z or d has no variance."""
        z, szz, f, varies = formed
        if not (varies and self.varies):
            return None, 0.5
        r = pearson_centred(z, szz, self.d, self.sdd)
        return r, (1.0 + f * r) / 2.0

    def value(self):
        """(f, r, v_RIA) at the point values."""
        if not self.interests.assessed:
            return None, None, 0.5
        r, v = self.fit(self.interests.point)
        return self.interests.point[2], r, v

    def draws(self):
        if not self.interests.assessed:
            return [0.5] * policy.DRAWS
        return [self.fit(formed)[1] for formed in self.interests.drawn()]


def raw_liking(tryouts):
    """q_raw by trade, for the trades with at least five rated tasks."""
    found = {}
    for trade in sorted(tryouts):
        entry = tryouts[trade]
        liked, unsure = entry.get("liked", 0), entry.get("unsure", 0)
        n = liked + unsure + entry.get("disliked", 0)
        if n >= policy.LEAST_TASKS:
            found[trade] = (liked + 0.5 * unsure) / n
    return found


def centred_liking(raw):
    """q by trade: centred on her own mean where three or more trades are rated."""
    if len(raw) < policy.LEAST_RATED_TRADES:
        return dict(raw)
    total = 0.0
    for trade in sorted(raw):
        total += raw[trade]
    mean = total / len(raw)
    return {t: min(1.0, max(0.0, 0.5 + q - mean)) for t, q in raw.items()}


def experience_liking(experience, trade):
    """q of three months or more in the trade, or None."""
    best = None
    for entry in experience:
        if entry["trade"] != trade or entry.get("months", 0) < policy.EXPERIENCE_MONTHS:
            continue
        q = policy.EXPERIENCE_LIKING.get(entry.get("again"))
        if q is not None and (best is None or q > best):
            best = q
    return best


def combine(v_ria, q):
    """v_I of the profile's fit and the try-out, where there is one."""
    return v_ria if q is None else 0.5 * v_ria + 0.5 * q
