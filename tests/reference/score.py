"""The whole of one participant's ranking: section 4."""

from . import access, aptitude, gates, interest, policy, safety, tiers, uncertainty, unknowns, weights


class Offer:
    """An ungated trade at its place, with its five values."""

    def __init__(self, trade, place, view, values, u, found, choice):
        self.trade, self.id, self.place, self.view = trade, trade.id, place, view
        self.values, self.u, self.penalties, self.choice = values, u, found, choice


class Standing:
    """What of a trade does not change while unknowns are tried: interest, safety, market, R."""

    def __init__(self, scorer, person, trade):
        self.congruence = interest.Congruence(person.interests, trade.d)
        self.f, self.r, self.v_ria = self.congruence.value()
        self.q = person.tryout(trade.id)
        self.v_interest = interest.combine(self.v_ria, self.q)
        self.v_safety, self.safety_known = safety.value(
            trade, person.mitigated.get(trade.id, ())
        )
        places = [scorer.catalogue.places[p] for p in person.places]
        views = [(p, scorer.market.view(p, trade)) for p in places]
        self.no_market, self.below_minimum, self.views = gates.market(views)
        self.reachable = access.reach(person, scorer.catalogue, trade)
        self.refused = gates.refused(person, trade)
        self.coercion = gates.coercion(person, trade)
        self.ruled_out = gates.ruled_out(person, trade)
        self.sample = person.samples.get(trade.id)
        self.skill = aptitude.experience_skill(
            person.experience, person.certificates, trade.id, trade.qp_code
        )
        self._choices = {}

    def choice(self, person, trade, valued_on):
        documents = None if person.documents is None else tuple(person.documents)
        key = person.age, person.highest_class, person.weeks, documents
        if key not in self._choices:
            self._choices[key] = access.CourseChoice(person, trade, self.reachable, valued_on)
        return self._choices[key]

    def suitability(self, person, trade):
        return aptitude.Suitability(
            trade.id, trade.essentials, person.aptitudes, self.sample, self.skill
        )


class Scorer:
    def __init__(self, catalogue, market):
        self.catalogue, self.market, self.valued_on = catalogue, market, market.valued_on

    def standings(self, person):
        return {t.id: Standing(self, person, t) for t in self.catalogue.trades.values()}

    def gates(self, person, trade, standing, choice):
        held = (
            standing.refused,
            gates.age(person, trade),
            gates.entry(person, trade, choice),
            standing.coercion,
            standing.ruled_out,
            gates.time(person, trade, choice),
            gates.work_limit(person, trade),
            standing.no_market,
            standing.below_minimum,
        )
        return [code for code, holds in zip(gates.CODES, held) if holds]

    def evaluate(self, person, standings, weighting):
        """(offers by id, gate codes by id)."""
        offers, barred = {}, {}
        for trade in self.catalogue.trades.values():
            standing = standings[trade.id]
            choice = standing.choice(person, trade, self.valued_on)
            codes = self.gates(person, trade, standing, choice)
            if codes:
                barred[trade.id] = codes
            else:
                offers[trade.id] = self.offer(person, trade, standing, choice, weighting)
        return offers, barred

    def offer(self, person, trade, standing, choice, weighting):
        """The trade at the place with the greatest U, known before unverified."""
        v_aptitude = standing.suitability(person, trade).value()[2]
        best = None
        for place, view in standing.views:
            found = access.penalties(person, trade, place, view, choice)
            values = (
                standing.v_interest, v_aptitude, view.v, access.value(found), standing.v_safety,
            )
            u = weights.weighted(weighting, values)
            key = place_order(view, u)
            if best is None or key > place_order(best.view, best.u):
                best = Offer(trade, place, view, values, u, found, choice)
        return best


def place_order(view, u):
    return (view.known, u) if policy.KNOWN_PLACES_FIRST else (u, view.known)


def by_u(offers):
    return sorted(offers.values(), key=lambda o: (-o.u, o.id))


def leader(offers, measure):
    """The id with the greatest measure; ties by id."""
    if not offers:
        return None
    return min(offers, key=lambda o: (-measure(o), o.id)).id


def flags(person, standing, offer, drawn):
    """Weak links, then the reasons that bar tier 1."""
    v_interest, v_aptitude, _, v_access, v_safety = offer.values
    found = []
    for name, value in (("interest", v_interest), ("aptitude", v_aptitude)):
        if value < policy.WEAK_LINK:
            found.append("weak." + name)
    if drawn is not None and drawn.weak_market():
        found.append("weak.market")
    for name, value in (("access", v_access), ("safety", v_safety)):
        if value < policy.WEAK_LINK:
            found.append("weak." + name)
    if not offer.view.known:
        found.append("barred.market_unverified")
    if not standing.safety_known:
        found.append("barred.safety_unknown")
    if standing.suitability(person, offer.trade).value()[3]:
        found.append("barred.shortfall")
    night = offer.trade.marks["risk_night"] == 1.0
    if person.age is None and (offer.trade.hazardous or night):
        found.append("barred.age_unknown")
    return found


def evidence(person, standing, offer):
    view, choice = offer.view, offer.choice
    enough, strong = standing.suitability(person, offer.trade).value()[:2]
    return {
        "f": standing.f, "r": standing.r, "v_ria": standing.v_ria, "q": standing.q,
        "v_enough": enough, "v_strong": strong,
        "V": view.V, "SE": view.SE, "T": view.T, "th": view.th, "D": view.D, "W": view.W,
        "S": view.S, "n_e": view.n_e, "grade": view.grade, "penalties": offer.penalties,
        "course": None if choice.course is None else choice.course.id,
    }


def parts(offer, weighting, means, drawn):
    errors = [None] * 5 if drawn is None else drawn.standard_errors()
    return [
        {
            "criterion": name, "value": v, "weight": w, "contribution": 100.0 * w * v,
            "against_average": 100.0 * w * (v - mean), "standard_error": error,
        }
        for name, v, w, mean, error in zip(
            policy.CRITERIA, offer.values, weighting, means, errors
        )
    ]


def means_of(offers):
    """The mean of each value over all ungated trades, by id."""
    sums = [0.0] * 5
    for offer in offers.values():
        for k in range(5):
            sums[k] += offer.values[k]
    return [s / len(offers) for s in sums] if offers else sums


def rank(scorer, person):
    """The ranking as one JSON-ready object."""
    weighting = weights.of_priorities(person.priorities)
    standings = scorer.standings(person)
    offers, barred = scorer.evaluate(person, standings, weighting)
    order = by_u(offers)
    drawn = {
        o.id: uncertainty.draw(
            o.id, standings[o.id].congruence, standings[o.id].q,
            standings[o.id].suitability(person, o.trade), o.view, o.values[3], o.values[4],
            weighting,
        )
        for o in order[:policy.BEST]
    }
    flagged = {o.id: flags(person, standings[o.id], o, drawn.get(o.id)) for o in order}
    tier_of = all_tiers(order, drawn, flagged)
    tops = uncertainty.top_three(list(drawn.values()))
    means = means_of(offers)
    ranked = []
    for number, o in enumerate(order, start=1):
        d = drawn.get(o.id)
        ranked.append({
            "trade": o.id, "rank": number, "tier": tier_of[o.id], "score": 100.0 * o.u,
            "interval90": None if d is None else d.interval(o.u), "p_top3": tops.get(o.id),
            "place": o.place.id, "parts": parts(o, weighting, means, d),
            "flags": flagged[o.id], "evidence": evidence(person, standings[o.id], o),
        })
    candidates = [
        tiers.Candidate(o.trade, o.u, n, tier_of[o.id], bool(flagged[o.id]))
        for n, o in enumerate(order, start=1)
    ]
    strong = any(o.u >= policy.STRONG_OPTION and not flagged[o.id] for o in order)
    return {
        "participant": person.participant,
        "ranked": ranked,
        "shortlist": tiers.shortlist(candidates),
        "stress": stress(order, weighting),
        "message": None if strong else "no_strong_option",
        "not_offered": [{"trade": t, "gates": barred[t]} for t in barred],
        "unknowns": unknowns.listed(scorer, person, standings, weighting, order),
    }


def stress(order, weighting):
    return {
        "geometric_leader": leader(order, lambda o: weights.geometric(weighting, o.values)),
        "equal_weights_leader": leader(order, lambda o: weights.total(o.values) / 5.0),
        "default_weights_leader": leader(
            order, lambda o: weights.weighted(policy.WEIGHTS, o.values)
        ),
    }


def all_tiers(order, drawn, flagged):
    best = [o.id for o in order[:policy.BEST]]
    barred = {t for t in best if any(f.startswith("barred.") for f in flagged[t])}
    numbers = tiers.assign(best, drawn, {t for t in best if flagged[t]}, barred)
    found = dict(zip(best, numbers))
    rest = max(numbers, default=0) + 1
    for o in order[policy.BEST:]:
        found[o.id] = rest
    return found
