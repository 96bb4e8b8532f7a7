"""Draws over the best trades: section 10.2."""

from math import sqrt

from . import policy
from .bank import variable


class Drawn:
    """One trade's 1,024 draws of the five values and of U."""

    def __init__(self, trade_id, columns, weights):
        self.trade_id, self.columns = trade_id, columns
        self.u = []
        w0, w1, w2, w3, w4 = weights
        for a, b, c, d, e in zip(*columns):
            self.u.append(w0 * a + w1 * b + w2 * c + w3 * d + w4 * e)

    def interval(self, u):
        ordered = sorted(self.u)
        low = min(ordered[policy.LOW_DRAW], u)
        high = max(ordered[policy.HIGH_DRAW], u)
        return [100.0 * low, 100.0 * high]

    def standard_errors(self):
        return [standard_error(column) for column in self.columns]

    def weak_market(self):
        return sorted(self.columns[2])[policy.HIGH_DRAW] < policy.WEAK_LINK


def standard_error(values):
    total = 0.0
    for value in values:
        total += value
    mean = total / len(values)
    squares = 0.0
    for value in values:
        squares += (value - mean) * (value - mean)
    return sqrt(squares / len(values))


def around(value, sd, name):
    """The value moved by sd, not clipped."""
    return [value + sd * e for e in variable(name)]


def draw(trade_id, congruence, q, suitability, view, access, safety, weights):
    """All five values of one trade in every draw."""
    fit = congruence.draws()
    if q is not None:
        liking = around(q, policy.SD_TRYOUT, "tryout/" + trade_id)
        fit = [0.5 * v + 0.5 * moved for v, moved in zip(fit, liking)]
    return Drawn(trade_id, (
        fit,
        suitability.draws(),
        view.draws(),
        around(access, policy.SD_ACCESS, "access/" + trade_id),
        around(safety, policy.SD_SAFETY, "safety/" + trade_id),
    ), weights)


def ahead(a, b):
    """P(A > B), a tie one half."""
    wins = 0.0
    for x, y in zip(a.u, b.u):
        if x > y:
            wins += 1.0
        elif x == y:
            wins += 0.5
    return wins / policy.DRAWS


def top_three(drawn):
    """p_top3 by trade: the share of draws with at most two of the others ahead."""
    by_id = sorted(drawn, key=lambda d: d.trade_id)
    counts = {d.trade_id: 0 for d in by_id}
    for row in zip(*(d.u for d in by_id)):
        order = sorted(range(len(row)), key=lambda k: (-row[k], k))
        for k in order[:3]:
            counts[by_id[k].trade_id] += 1
    return {trade: count / policy.DRAWS for trade, count in counts.items()}
