"""Aptitude v_A: section 3, and its draws of section 10.2."""

from . import policy
from .bank import variable


def levels(scores):
    """a by aptitude, in data.md's order."""
    return {
        key: (scores[key] - policy.STANDARD_MEAN) / policy.STANDARD_SD
        for key in policy.APTITUDES if key in scores
    }


class Aptitudes:
    """A participant's measured aptitudes (z units, in data.md's order)."""

    def __init__(self, measured):
        self.measured = {k: measured[k] for k in policy.APTITUDES if k in measured}
        self.mean = _mean(self.measured.values())
        self._drawn = None

    def drawn(self):
        """(draws by aptitude, draws of her mean)."""
        if self._drawn is None:
            columns = {
                k: [a + policy.SD_APTITUDE * e for e in variable("aptitude/" + k)]
                for k, a in self.measured.items()
            }
            means = [_mean(row) for row in zip(*columns.values())] if columns else []
            self._drawn = columns, means
        return self._drawn


def _mean(values):
    total, n = 0.0, 0
    for value in values:
        total += value
        n += 1
    return total / n if n else None


def parts(essentials, a, measured_count, mean, missing):
    """(v_enough, v_strong, greatest shortfall).

    `a` holds the measured levels, `missing` gives the level standing in for one not measured.
    """
    enough = strong = worst = 0.0
    for key, weight, entry, gain in essentials:
        level = a.get(key)
        if level is None:
            level = missing(key)
        else:
            strong += weight * (level - mean)
        shortfall = max(0.0, entry - gain - level)
        worst = max(worst, shortfall)
        enough += weight * max(0.0, 1.0 - shortfall / 2.0)
    if measured_count < policy.LEAST_MEASURED:
        return enough, 0.5, worst
    tilt = min(1.0, max(-1.0, strong / policy.STRENGTH_SCALE))
    return enough, 0.5 + 0.5 * tilt, worst


def test_value(enough, strong):
    return policy.ENOUGH_SHARE * enough + policy.STRONG_SHARE * strong


def with_evidence(v_test, sample, skill):
    """v_A of the tests, with a trainability sample or else experience."""
    if sample is not None:
        return policy.SAMPLE_TEST * v_test + policy.SAMPLE_SHARE * sample
    if skill is not None:
        return max(v_test, 0.5 * v_test + 0.5 * skill)
    return v_test


def experience_skill(experience, certificates, trade, qp_code):
    """h of experience or of the trade's certificate, or None."""
    best = None
    for entry in experience:
        if entry["trade"] != trade or entry.get("months", 0) < policy.EXPERIENCE_MONTHS:
            continue
        h = policy.EXPERIENCE_SKILL.get(entry.get("level"))
        if h is not None and (best is None or h > best):
            best = h
    if qp_code and qp_code in certificates:
        h = policy.EXPERIENCE_SKILL["alone"]
        best = h if best is None else max(best, h)
    return best


class Suitability:
    """One trade's essentials against one participant."""

    def __init__(self, trade_id, essentials, aptitudes, sample, skill):
        self.trade_id, self.essentials, self.aptitudes = trade_id, essentials, aptitudes
        self.sample, self.skill = sample, skill

    def value(self):
        """(v_enough, v_strong, v_A, unbridged shortfall)."""
        a = self.aptitudes
        enough, strong, worst = parts(
            self.essentials, a.measured, len(a.measured), a.mean, lambda key: 0.0
        )
        v = with_evidence(test_value(enough, strong), self.sample, self.skill)
        shown = self.sample is not None and self.sample >= policy.BRIDGE_SAMPLE
        return enough, strong, v, worst > policy.BRIDGE_SHORTFALL and not shown

    def draws(self):
        columns, means = self.aptitudes.drawn()
        count = len(columns)
        used = {key: columns[key] for key, *_ in self.essentials if key in columns}
        absent = {
            key: variable("aptitude/" + key) for key, *_ in self.essentials if key not in columns
        }
        evidence = self.sample is not None or self.skill is not None
        moves = variable("sample/" + self.trade_id) if evidence else None
        found = []
        for i in range(policy.DRAWS):
            enough, strong, _ = parts(
                self.essentials,
                {key: column[i] for key, column in used.items()},
                count,
                means[i] if count else None,
                lambda key: policy.SD_APTITUDE_MISSING * absent[key][i],
            )
            sample, skill = self.sample, self.skill
            if sample is not None:
                sample = sample + policy.SD_SAMPLE * moves[i]
            elif skill is not None:
                skill = skill + policy.SD_EXPERIENCE * moves[i]
            found.append(with_evidence(test_value(enough, strong), sample, skill))
        return found
