"""The worked example of section 7 and the bank's figures of section 10.1.

Run from `tests/`: `python3 -m unittest reference.worked_example`.
"""

import unittest

from . import aptitude, bank, gates, interest, market, policy, tiers, uncertainty, weights
from .person import Person

OBAR = (5.18, 2.03, 2.24, 2.97, 2.43, 4.30)
MINIMUM = 9760.0
GAINS = {"finger": 0.3, "motor": 0.3, "stamina": 0.3}  # others .5 (section 3, aptitude)
O = {
    "T1": (6.11, 1.07, 4.00, 1.97, 2.19, 2.98),
    "T2": (4.21, 3.18, 1.49, 6.33, 1.76, 3.52),
    "T3": (5.75, 1.12, 1.00, 2.78, 2.48, 4.81),
}
ESSENTIALS = {
    "T1": (("arithmetic", 0.3, 0.0), ("spatial", 0.3, 0.2), ("finger", 0.4, 0.3)),
    "T2": (("verbal", 0.4, 0.2), ("reading", 0.3, 0.3), ("stamina", 0.3, 0.0)),
    "T3": (("spatial", 0.3, 0.2), ("motor", 0.4, 0.2), ("reading", 0.3, 0.2)),
}
# n, age, V_obs, prior, SE, T, w, months, formal | V, th, D, W, S, v_M
MARKETS = {
    "T1": ((20, 12, 30, 50, 20, 119, 7800, 10, 0), (40, .5, .3333, .2594, .5833, .3458)),
    "T2": ((30, 0, 90, 50, 0, 39, 10733, 12, .3), (80, 2, .6667, .5196, .7900, .6400)),
    "T3": ((10, 0, 30, 10, 20, 9, 12200, 11, 0), (20, 4, .8000, .7000, .6417, .7354)),
}
APTITUDE_ORDER = ("finger", "spatial", "arithmetic", "verbal", "reading", "stamina", "motor")
PEOPLE = {
    "P1": dict(
        x=(.9, .3, .7, .4, .3, .4), a=(.4, .5, -.9, -.6, -1.2, .2, .6), samples={"T1": .8},
        tryouts={"T1": (5, 0, 1), "T2": (2, 0, 6), "T3": (6, 0, 2)},
        access={"T1": 1.0, "T2": .90, "T3": .45},
    ),
    "P2": dict(
        x=(.5, .45, .3, .85, .5, .4), a=(-.2, -.8, -.3, .4, -.3, .1, -.6), samples={},
        tryouts={"T1": (3, 0, 3), "T2": (11, 0, 1), "T3": (2, 0, 4)},
        access={"T1": 1.0, "T2": .65, "T3": .20},
    ),
}
SAFETY = {"T1": 1.0, "T2": .85, "T3": .825}
# r, v_RIA, v_I, v_A, v_M, v_C, v_S, U, G
ROWS = {
    ("P1", "T1"): (.7937, .8444, .7833, .8038, .3458, 1.00, 1.000, .7201, .6621),
    ("P1", "T2"): (-.4223, .3168, .2278, .5681, .6400, .90, .850, .5967, .5333),
    ("P1", "T3"): (.1322, .5574, .5981, .7651, .7354, .45, .825, .6762, .6640),
    ("P2", "T1"): (-.4535, .3141, .3654, .6864, .3458, 1.00, 1.000, .5980, .5343),
    ("P2", "T2"): (.8346, .8421, .8377, .8824, .6400, .65, .850, .7588, .7513),
    ("P2", "T3"): (.2539, .6041, .4270, .6078, .7354, .20, .825, .5723, .5221),
}


def view(trade):
    n, age, observed, prior, room, trainees, w, months, formal = MARKETS[trade][0]
    n_e = n * 2.0 ** (-age / 12.0)
    openings = market.pooled(n_e, observed, prior)
    th = market.tightness(openings, room, trainees)
    d, pay = market.absorption(th), market.earnings_value(w, MINIMUM)
    s = market.stability(months, formal)
    return market.View(
        trade, True, V=openings, SE=room, T=trainees, th=th, D=d, w=float(w), w_measured=True,
        minimum=MINIMUM, W=pay, S=s, n_e=n_e, grade=market.grade(True, n_e),
        v=market.viability(d, pay, s),
    )


class Case:
    """One person and trade of the example."""

    def __init__(self, person, trade, interests, aptitudes):
        p = PEOPLE[person]
        d = [round(o - mean, 2) for o, mean in zip(O[trade], OBAR)]
        self.congruence = interest.Congruence(interests, d)
        raw = interest.raw_liking({
            t: {"liked": a, "unsure": b, "disliked": c} for t, (a, b, c) in p["tryouts"].items()
        })
        self.q = interest.centred_liking(raw)[trade]
        essentials = [(k, w, rho, GAINS.get(k, .5)) for k, w, rho in ESSENTIALS[trade]]
        self.suitability = aptitude.Suitability(
            trade, essentials, aptitudes, p["samples"].get(trade), None
        )
        self.view = view(trade)
        self.f, self.r, self.v_ria = self.congruence.value()
        self.enough, self.strong, v_a, _ = self.suitability.value()
        self.values = (
            interest.combine(self.v_ria, self.q), v_a, self.view.v, p["access"][trade],
            SAFETY[trade],
        )
        self.u = weights.weighted(policy.WEIGHTS, self.values)
        self.g = weights.geometric(policy.WEIGHTS, self.values)

    def drawn(self):
        return uncertainty.draw(
            self.suitability.trade_id, self.congruence, self.q, self.suitability, self.view,
            self.values[3], self.values[4], policy.WEIGHTS,
        )


def cases(person):
    p = PEOPLE[person]
    interests = interest.Interests(dict(zip(policy.SCALES, p["x"])), 0.80)
    aptitudes = aptitude.Aptitudes(dict(zip(APTITUDE_ORDER, p["a"])))
    return {t: Case(person, t, interests, aptitudes) for t in ("T1", "T2", "T3")}


class Bank(unittest.TestCase):
    def test_first_value_and_greatest(self):
        self.assertAlmostEqual(bank.variable("interest/R")[0], 1.326813714892, delta=5e-13)
        self.assertAlmostEqual(max(bank.LEVELS), 3.297193346, delta=5e-10)

    def test_every_variable_is_stratified(self):
        self.assertEqual(sorted(bank.variable("safety/T1")), bank.LEVELS)


class Values(unittest.TestCase):
    def near(self, value, expected, what):
        self.assertAlmostEqual(value, expected, delta=5e-4, msg=what)

    def test_market(self):
        for trade, (_, expected) in MARKETS.items():
            v = view(trade)
            found = (v.V, v.th, v.D, v.W, v.S, v.v)
            for name, value, figure in zip(("V", "th", "D", "W", "S", "v_M"), found, expected):
                self.near(value, figure, (trade, name))

    def test_interest_profile(self):
        case = cases("P1")["T1"]
        z, squares, f, _ = case.congruence.interests.point
        for value, expected in zip(z, (1.6, -.8, .8, -.4, -.8, -.4)):
            self.near(value, expected, "z")  # the mean of these is 0
        self.near(squares / 5, .96, "s²")
        self.near(f * f, .7531, "lam")
        self.near(f, .8678, "f")

    def test_tryouts(self):
        expected = {"P1": (.7222, .1389, .6389), "P2": (.4167, .8333, .25)}
        for person, figures in expected.items():
            for trade, figure in zip(("T1", "T2", "T3"), figures):
                self.near(cases(person)[trade].q, figure, (person, trade))

    def test_aptitudes_of_p1(self):
        expected = {"T1": (.9400, .6219), "T2": (.7900, .2352), "T3": (.8650, .6152)}
        for trade, (enough, strong) in expected.items():
            case = cases("P1")[trade]
            self.near(case.enough, enough, (trade, "v_enough"))
            self.near(case.strong, strong, (trade, "v_strong"))

    def test_rows(self):
        for person in PEOPLE:
            for trade, case in cases(person).items():
                found = (case.r, case.v_ria) + case.values + (case.u, case.g)
                names = ("r", "v_RIA", "v_I", "v_A", "v_M", "v_C", "v_S", "U", "G")
                for name, value, figure in zip(names, found, ROWS[person, trade]):
                    self.near(value, figure, (person, trade, name))

    def test_group_transport_lifts_t3_to_first_place(self):
        three = cases("P1")
        v = list(three["T3"].values)
        v[3] = .75
        changed = weights.weighted(policy.WEIGHTS, v)
        self.near(changed, .7212, "T3 with group transport")
        self.assertGreater(changed, three["T1"].u)

    def test_live_in_only_is_gated_until_verified(self):
        class Care:
            id, sector = "T2", "care"
            marks = dict.fromkeys(policy.COERCION_MARKS, 0.0)

        Care.marks["coercion_live_in"] = 1.0
        document = {"place": "in-wb-nadia"}
        self.assertTrue(gates.coercion(Person(document), Care))
        document["safety"] = {"mitigated": [{"trade": "T2", "mark": "coercion_live_in"}]}
        self.assertFalse(gates.coercion(Person(document), Care))
        document["safety"]["no_live_in"] = True
        self.assertTrue(gates.coercion(Person(document), Care))
        document["safety"]["no_live_in"] = False
        self.assertFalse(gates.coercion(Person(document), Care))
        two = cases("P2")
        self.assertEqual(max(two, key=lambda t: two[t].u), "T2")

    def test_one_seat_each(self):
        one, two = cases("P1"), cases("P2")
        first, second = one["T1"].u + two["T3"].u, one["T3"].u + two["T1"].u
        self.near(first, 1.2924, "max-sum")
        self.assertGreater(first, second)
        self.assertGreater(min(one["T3"].u, two["T1"].u), min(one["T1"].u, two["T3"].u))

    def test_equal_priorities_change_nothing(self):
        for p in (0, 1, 2, 3):
            found = weights.of_priorities(dict.fromkeys(policy.PRIORITIES, p))
            for value, expected in zip(found, policy.WEIGHTS):
                self.assertAlmostEqual(value, expected, delta=1e-12)


class Draws(unittest.TestCase):
    def test_p1(self):
        three = cases("P1")
        drawn = {t: case.drawn() for t, case in three.items()}
        pairs = {
            ("T1", "T3"): .830078125, ("T1", "T2"): .990234375, ("T3", "T2"): .9462890625,
        }
        for (a, b), expected in pairs.items():
            self.assertEqual(uncertainty.ahead(drawn[a], drawn[b]), expected, (a, b))
        intervals = {
            "T1": (66.3312, 77.0702), "T2": (53.7787, 65.4865), "T3": (61.3518, 72.6536),
        }
        for trade, expected in intervals.items():
            found = drawn[trade].interval(three[trade].u)
            for value, figure in zip(found, expected):
                self.assertAlmostEqual(value, figure, delta=5e-5, msg=trade)
        weak = {t for t, c in three.items() if c.values[0] < policy.WEAK_LINK}
        self.assertEqual(weak, {"T2"})
        self.assertFalse(any(d.weak_market() for d in drawn.values()))
        self.assertEqual(tiers.assign(["T1", "T3", "T2"], drawn, weak, set()), [1, 2, 3])
        self.assertEqual(max(three, key=lambda t: three[t].g), "T3")

    def test_p2_without_t2(self):
        three = cases("P2")
        drawn = {t: three[t].drawn() for t in ("T1", "T3")}
        self.assertLess(uncertainty.ahead(drawn["T1"], drawn["T3"]), policy.TIER_CERTAINTY)
        weak = {t for t in drawn if three[t].values[3] < policy.WEAK_LINK}
        self.assertEqual(weak, {"T3"})
        self.assertEqual(tiers.assign(["T1", "T3"], drawn, weak, set()), [1, 2])


if __name__ == "__main__":
    unittest.main()
