"""Market v_M of a place and trade: section 3, and its draws of section 10.2."""

from math import exp, log, sqrt

from . import policy
from .bank import variable
from .dates import age_months


def pooled(n_e, observed, prior):
    """(n_e observed + k prior)/(n_e + k) of what exists; observed alone only from n_e >= 3."""
    if observed is not None and prior is not None:
        k = policy.PRIOR_EMPLOYERS
        return (n_e * observed + k * prior) / (n_e + k)
    if observed is not None:
        return observed if n_e >= policy.LEAST_EMPLOYERS else None
    return prior


def half_each(own, region):
    if own is None or region is None:
        return region if own is None else own
    return 0.5 * own + 0.5 * region


def tightness(openings, room, trainees):
    return (openings + room) / (trainees + 1.0)


def absorption(th):
    return th / (1.0 + th)


def earnings_value(w, minimum):
    """W of monthly earnings against the unskilled minimum; .4 where either is unknown."""
    if w is None or minimum is None:
        return 0.4
    half, living = 0.5 * minimum, policy.LIVING_WAGE_FACTOR * minimum
    if w <= half:
        return 0.05
    if w <= minimum:
        return 0.05 + 0.35 * (w - half) / (minimum - half)
    if w <= living:
        return 0.4 + 0.6 * (w - minimum) / (living - minimum)
    return 1.0


def stability(months, formal):
    return 0.7 * months / 12.0 + 0.3 * formal


def viability(d, w, s):
    return d ** 0.5 * w ** 0.3 * s ** 0.2


def grade(known, n_e):
    if not known:
        return "unverified"
    if n_e >= policy.MEASURED_EMPLOYERS:
        return "measured"
    return "mixed" if n_e >= policy.LEAST_EMPLOYERS else "estimate"


class View:
    """What the market says of one trade in one place."""

    FIELDS = (
        "trade_id", "known", "V", "SE", "T", "th", "D", "w", "w_measured", "minimum", "W", "S",
        "n_e", "grade", "v", "no_market", "below_minimum",
    )

    def __init__(self, trade_id, known=True, **fields):
        self.trade_id, self.known = trade_id, known
        for name in self.FIELDS[2:]:
            setattr(self, name, fields.get(name))
        self.startup = fields.get("startup")
        self._drawn = None

    def draws(self):
        """The 1,024 v_M draws."""
        if self._drawn is None:
            self._drawn = self._known_draws() if self.known else [
                policy.UNVERIFIED_MARKET + policy.SD_UNVERIFIED * e
                for e in variable("tightness/" + self.trade_id)
            ]
        return self._drawn

    def _known_draws(self):
        g = policy.SD_PRIOR * policy.PRIOR_EMPLOYERS / (self.n_e + policy.PRIOR_EMPLOYERS)
        sd = sqrt(1.0 / max(self.V, 1.0) + policy.SD_STOCK * policy.SD_STOCK + g * g)
        w = self.minimum if self.w is None else self.w
        w_sd = policy.SD_EARNINGS_MEASURED if self.w_measured else policy.SD_EARNINGS_OTHER
        found = []
        moves = variable("tightness/" + self.trade_id), variable("earnings/" + self.trade_id)
        for e, u in zip(*moves):
            th = exp(log(self.th) + sd * e) if self.th > 0.0 else 0.0
            pay = self.W
            if self.minimum is not None:
                pay = earnings_value(exp(log(w) + w_sd * u), self.minimum)
            found.append(viability(absorption(th), pay, self.S))
        return found


class Market:
    """All market rows, valued on one day."""

    def __init__(self, catalogue, rows, valued_on):
        self.catalogue, self.valued_on = catalogue, valued_on
        self.rows = {}
        for row in sorted(rows, key=lambda r: (-r.as_of.toordinal(), r.kind != "estimated")):
            measured, prior = self.rows.setdefault((row.place, row.trade), ([], []))
            (measured if row.kind == "measured" else prior).append(row)
        self._views, self._regions, self._steady = {}, {}, {}

    # -- single figures -------------------------------------------------------------------

    def newest(self, place, trade, figure, measured):
        """The newest row of its kind that gives the figure, or None."""
        found = self.rows.get((place, trade))
        if found:
            for row in found[0 if measured else 1]:
                if row.figures.get(figure) is not None:
                    return row
        return None

    def estimated(self, place, trade, figure):
        row = self.newest(place, trade, figure, False)
        return None if row is None else row.figures[figure]

    def weight(self, row):
        """n_e of a measured row: employers, halved every twelve months."""
        n = row.figures.get("employers_contacted") or 0.0
        return n * 2.0 ** (-age_months(row.as_of, self.valued_on) / 12.0)

    def observed(self, place, trade, figure):
        """(observation or None, n_e)."""
        row = self.newest(place, trade, figure, True)
        if row is None or not row.figures.get("employers_contacted"):
            return None, 0.0
        return row.figures[figure], self.weight(row)

    def measured_else_estimated(self, place, trade, figure):
        row = self.newest(place, trade, figure, True)
        return self.estimated(place, trade, figure) if row is None else row.figures[figure]

    # -- the region -----------------------------------------------------------------------

    def region(self, name, trade):
        """Sums over a region's places, by id: b and estimates of openings and room, women."""
        key = name, trade.id
        if key not in self._regions:
            women, b, est = None, {}, None
            for place in self.catalogue.places_of(name):
                if place.women is not None:
                    women = (women or 0.0) + place.women
                usual = None
                for figure in figures_of(trade):
                    own = self.estimated(place.id, trade.id, figure)
                    observed, n_e = self.observed(place.id, trade.id, figure)
                    value = pooled(n_e, observed, own)
                    if value is not None:
                        b[figure] = b.get(figure, 0.0) + value
                    if own is not None:
                        usual = (usual or 0.0) + own
                if usual is not None:
                    est = (est or 0.0) + usual
            self._regions[key] = women, b, est
        return self._regions[key]

    def share_of(self, place, total, women):
        """The place's share of a regional total by its women of 15 to 59."""
        if total is None or not women or place.women is None:
            return None
        return place.women * total / women

    def formed(self, place, trade, figure):
        """(V or SE, n_e) of the place; room of a wage trade is none."""
        observed, n_e = self.observed(place.id, trade.id, figure)
        women, b, _ = self.region(place.region, trade)
        prior = half_each(
            self.estimated(place.id, trade.id, figure),
            self.share_of(place, b.get(figure), women),
        )
        return pooled(n_e, observed, prior), n_e if observed is not None else 0.0

    def trainees(self, place, trade):
        women, _, est = self.region(place.region, trade)
        known = [
            t for t in (
                self.estimated(place.id, trade.id, "trainees_per_year"),
                self.share_of(place, est, women),
            ) if t is not None
        ]
        usual = max(known) if known else policy.USUAL_TRAINEES * trade.women_share
        observed, n_e = self.observed(place.id, trade.id, "trainees_per_year")
        if observed is not None and n_e >= policy.LEAST_EMPLOYERS:
            return pooled(n_e, observed, usual)
        return usual

    # -- steadiness and earnings ----------------------------------------------------------

    def steady(self, place, trade, figure, default):
        own = self.measured_else_estimated(place.id, trade.id, figure)
        if own is not None:
            return own
        key = trade.id, figure
        if key not in self._steady:
            values = {}
            for other in self.catalogue.place_ids:
                value = self.measured_else_estimated(other, trade.id, figure)
                if value is not None:
                    values[other] = value
            total = 0.0
            for other in values:
                total += values[other]
            self._steady[key] = total / len(values) if values else default
        return self._steady[key]  # the place itself has none, so all of these are others

    def earnings(self, place, trade):
        """(w or None, is it measured, sample of it)."""
        row = self.newest(place.id, trade.id, "monthly_earnings", True)
        if row is not None:
            age = age_months(row.as_of, self.valued_on)
            if age <= policy.EARNINGS_MONTHS:
                sample = row.figures.get("earnings_sample") or 0.0
                aged = sample * 2.0 ** (-age / policy.WAGE_GATE_HALF_LIFE)
                return row.figures["monthly_earnings"], True, aged
        return self.estimated(place.id, trade.id, "monthly_earnings"), False, 0.0

    # -- gates of the market --------------------------------------------------------------

    def no_market(self, place, trade):
        row = self.newest(place.id, trade.id, "openings_per_year", True)
        if row is None or row.figures["openings_per_year"] != 0.0:
            return False
        if age_months(row.as_of, self.valued_on) > policy.NO_MARKET_MONTHS:
            return False
        if self.weight(row) < policy.NO_MARKET_EMPLOYERS:
            return False
        return trade.work_mode == "wage" or row.figures.get("own_account_room_per_year") == 0.0

    def below_minimum(self, place, trade, w, measured, sample):
        if trade.work_mode != "wage" or not measured or sample < policy.WAGE_GATE_SAMPLE:
            return False
        floor = self.catalogue.floor(place, trade.skill_class, self.valued_on)
        return floor is not None and w < floor

    # -- the whole ------------------------------------------------------------------------

    def view(self, place, trade):
        key = place.id, trade.id
        if key not in self._views:
            self._views[key] = self._view(place, trade)
        return self._views[key]

    def _view(self, place, trade):
        openings, n_e = self.formed(place, trade, "openings_per_year")
        room = None
        if trade.work_mode != "wage":
            room, n_room = self.formed(place, trade, "own_account_room_per_year")
            if n_e == 0.0:
                n_e = n_room
        w, measured, sample = self.earnings(place, trade)
        gates = dict(
            no_market=self.no_market(place, trade),
            below_minimum=self.below_minimum(place, trade, w, measured, sample),
            startup=self.measured_else_estimated(place.id, trade.id, "startup_cost"),
        )
        if openings is None and room is None:
            return View(
                trade.id, False, n_e=n_e, grade=grade(False, n_e), v=policy.UNVERIFIED_MARKET,
                **gates,
            )
        openings, room = openings or 0.0, room or 0.0
        trainees = self.trainees(place, trade)
        th = tightness(openings, room, trainees)
        minimum = self.catalogue.floor(place, "unskilled", self.valued_on)
        d, pay = absorption(th), earnings_value(w, minimum)
        s = stability(
            self.steady(place, trade, "months_active_per_year", policy.DEFAULT_MONTHS),
            self.steady(place, trade, "formal_share", policy.DEFAULT_FORMAL),
        )
        return View(
            trade.id, True, V=openings, SE=room, T=trainees, th=th, D=d, w=w, w_measured=measured,
            minimum=minimum, W=pay, S=s, n_e=n_e, grade=grade(True, n_e),
            v=viability(d, pay, s), **gates,
        )


def figures_of(trade):
    if trade.work_mode == "wage":
        return ("openings_per_year",)
    return ("openings_per_year", "own_account_room_per_year")
