"""Tiers and the shortlist: section 4."""

from . import policy
from .interest import centred, has_variance, pearson_centred
from .uncertainty import ahead


def close_up(tiers):
    """Renumber 1, 2, 3 … without gaps."""
    numbers = {old: new for new, old in enumerate(sorted(set(tiers)), start=1)}
    return [numbers[t] for t in tiers]


def assign(best, drawn, flagged, barred):
    """Tiers of the best trades (ids by U, greatest first)."""
    tiers, leader, tier = [], None, 0
    for trade in best:
        if leader is None or ahead(drawn[leader], drawn[trade]) >= policy.TIER_CERTAINTY:
            leader, tier = trade, tier + 1
        tiers.append(tier)
    dropped = [t + 1 if trade in flagged else t for trade, t in zip(best, tiers)]
    closed = close_up(dropped)
    return [max(2, t) if trade in barred else t for trade, t in zip(best, closed)]


def correlation(a, b):
    if not (has_variance(a) and has_variance(b)):
        return 0.0
    left, saa = centred(a)
    right, sbb = centred(b)
    return pearson_centred(left, saa, right, sbb)


def likeness(a, b):
    same = 1.0 if a.nco_head == b.nco_head else 0.0
    return 0.5 * ((1.0 + correlation(a.d, b.d)) / 2.0 + same)


class Candidate:
    def __init__(self, trade, u, rank, tier, flagged):
        self.trade, self.id, self.u = trade, trade.id, u
        self.rank, self.tier, self.flagged = rank, tier, flagged
        self.not_usual = trade.not_usual


def shortlist(candidates):
    """At most five ids, in the order listed."""
    listed = []
    eligible = [c for c in candidates if c.u >= policy.SHORTLIST_LEAST]
    for tier in sorted({c.tier for c in eligible}):
        waiting = [c for c in eligible if c.tier == tier]
        least, greatest = min(c.u for c in waiting), max(c.u for c in waiting)
        spread = greatest - least
        while waiting and len(listed) < policy.SHORTLIST_MOST:
            chosen = min(waiting, key=lambda c: (-merit(c, least, spread, listed), -c.u, c.id))
            listed.append(chosen)
            waiting.remove(chosen)
    balance(listed, candidates, lambda c: c.not_usual, lambda after: True)
    had = any(c.not_usual for c in listed)

    def keeps(after):
        return not had or any(c.not_usual for c in after)

    for mode in ("wage", "own_account"):
        balance(listed, candidates, lambda c, m=mode: c.trade.work_mode in (m, "both"), keeps)
    return [c.id for c in listed]


def merit(candidate, least, spread, listed):
    u = (candidate.u - least) / spread if spread > 0.0 else 1.0
    if not listed:
        return u
    closest = max(likeness(candidate.trade, other.trade) for other in listed)
    return policy.SHORTLIST_SCORE * u - policy.SHORTLIST_LIKENESS * closest


def balance(listed, candidates, wanted, keeps):
    """Let one wanted trade in, where none is listed and one is near enough."""
    if not listed or any(wanted(c) for c in listed):
        return
    threshold = min(c.u for c in listed) - policy.BALANCE_TOLERANCE
    chosen_ids = {c.id for c in listed}
    near = [
        c for c in candidates
        if c.id not in chosen_ids and not c.flagged and wanted(c) and c.u >= threshold
    ]
    if not near:
        return
    newcomer = min(near, key=lambda c: (-c.u, c.id))
    if len(listed) < policy.SHORTLIST_MOST:
        listed.append(newcomer)
        return
    for leaving in sorted(listed[1:], key=lambda c: (c.u, -c.rank)):
        after = [newcomer if c is leaving else c for c in listed]
        if keeps(after):
            listed[:] = after
            return
