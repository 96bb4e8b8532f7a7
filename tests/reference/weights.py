"""Weights of the five criteria: section 4."""

from math import sqrt

from . import policy


def total(values):
    result = 0.0
    for value in values:
        result += value
    return result


def of_priorities(priorities):
    """Default weights times her priorities, with floors."""
    p = [float(priorities.get(name, policy.PRIORITY_ABSENT)) for name in policy.PRIORITIES]
    mean = total(p) / len(p)
    earnings, home, liking, quick = [2.0 ** ((x - mean) / 1.5) for x in p]
    factors = (liking, 1.0, earnings, sqrt(home * quick), 1.0)
    raw = [w * f for w, f in zip(policy.WEIGHTS, factors)]
    whole = total(raw)
    weights = [w / whole for w in raw]
    fixed = set()
    while True:
        low = {i for i in range(5) if i not in fixed and weights[i] < policy.FLOORS[i]}
        if not low:
            return weights
        fixed |= low
        free = 1.0 - total(policy.FLOORS[i] for i in sorted(fixed))
        rest = total(weights[i] for i in range(5) if i not in fixed)
        weights = [
            policy.FLOORS[i] if i in fixed else weights[i] * free / rest for i in range(5)
        ]


def weighted(weights, values):
    result = 0.0
    for w, v in zip(weights, values):
        result += w * v
    return result


def geometric(weights, values):
    result = 1.0
    for w, v in zip(weights, values):
        result *= max(v, policy.GEOMETRIC_LEAST) ** w
    return result
