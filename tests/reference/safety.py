"""Safety v_S: section 3."""

from . import policy


def value(trade, mitigated):
    """(v_S, known) for a trade; `mitigated` holds the marks verified for it."""
    marks = [trade.marks[name] for name in policy.RISK_MARKS + policy.COERCION_MARKS]
    if any(mark is None for mark in marks):
        return policy.UNKNOWN_SAFETY, False
    total = 0.0
    for name, weight in policy.RISKS:
        mark = trade.marks[name]
        if name in mitigated:
            mark = mark / 2.0
        total += weight * mark
    return 1.0 - total, True
