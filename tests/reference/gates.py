"""The gates of section 2, in its order."""

from . import policy

CODES = (
    "refused", "age", "entry", "coercion", "ruled_out", "time", "work_limit", "no_market",
    "below_minimum_wage",
)


def refused(person, trade):
    return trade.id in person.refuses or trade.sector in person.refuses or any(
        e["trade"] == trade.id and e.get("again") == "no" for e in person.experience
    )


def age(person, trade):
    years = person.age
    if years is None:
        return False
    if years < 14:
        return True
    if years < 18 and (trade.hazardous or trade.marks["risk_night"] == 1.0):
        return True
    return trade.min_age is not None and years < trade.min_age


def course_only(person, trade):
    """A course is the only way in."""
    return trade.course_only or (
        trade.licence != "" and trade.licence not in person.certificates
    )


def entry(person, trade, choice):
    if person.highest_class is not None and (trade.min_class or 0) > person.highest_class:
        return True
    return course_only(person, trade) and choice.reachable and not choice.admitted


def time(person, trade, choice):
    return course_only(person, trade) and choice.reachable and choice.course is None


def coercion(person, trade):
    if trade.id in person.avoid_sectors or trade.sector in person.avoid_sectors:
        return True
    mitigated = person.mitigated.get(trade.id, ())
    stated = person.safety
    for mark, answer in (
        ("coercion_live_in", stated.get("no_live_in")),
        ("coercion_lone_worksite", stated.get("no_lone_worksite")),
    ):
        if trade.marks[mark] == 1.0:
            if answer is True or (answer is None and mark not in mitigated):
                return True
    mark = "coercion_recruiter_or_advance"
    if trade.marks[mark] == 1.0:
        if stated.get("no_recruiter_or_advance") is True or mark not in mitigated:
            return True
    mark = "coercion_sexualised_setting"
    return trade.marks[mark] == 1.0 and mark not in mitigated


def ruled_out(person, trade):
    homes = person.safety.get("no_client_homes") is True
    if homes and trade.marks["risk_client_homes"] == 1.0:
        return True
    return person.night_work is False and trade.marks["risk_night"] == 1.0


def work_limit(person, trade):
    if person.has_shown(trade.id):
        return False
    mitigated = person.mitigated.get(trade.id, ())
    for key in trade.needs:
        if person.can.get(key) is False and "needs_" + key not in mitigated:
            return True
    limit = person.can.get("lift_kg")
    return (
        limit is not None and trade.lift is not None and "needs_lift_kg" not in mitigated
        and trade.lift > policy.LIFT_TOLERANCE * limit
    )


def market(views):
    """(no_market, below_minimum_wage, views left): what closes every place of hers."""
    left = [pair for pair in views if not (pair[1].no_market or pair[1].below_minimum)]
    none = not left and any(view.no_market for _, view in views)
    under = not left and any(view.below_minimum for _, view in views)
    return none, under, left or views
