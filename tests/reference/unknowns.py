"""What is not known and whether it could change the three best: section 10.7."""

from . import policy


def listed(scorer, person, standings, weighting, order):
    best = order[:policy.BEST]
    present = {o.id for o in order[:3]}

    def differs(changed):
        offers, _ = scorer.evaluate(changed, standings, weighting)
        three = sorted(offers.values(), key=lambda o: (-o.u, o.id))[:3]
        return {o.id for o in three} != present

    found = []
    if not person.interests.assessed:
        found.append({"pointer": "/interests", "could_change_top3": True})
    for pointer, ends in candidates(person, best, scorer.catalogue.places[person.places[0]].currency):
        found.append({"pointer": pointer, "could_change_top3": any(differs(e) for e in ends)})
    return found


def candidates(person, best, currency):
    """(pointer, the profile at either end) of each unknown, in order."""
    for key in policy.APTITUDES:
        if key not in person.scores and any(
            key == essential[0] for o in best for essential in o.trade.essentials
        ):
            ends = [person.with_aptitude(key, score) for score in policy.ENDS_APTITUDE]
            yield "/aptitudes/scores/" + key, ends
    if person.age is None:
        yield "/age_years", [person.changed(age=a) for a in policy.ENDS_AGE]
    if person.highest_class is None:
        ends = [person.changed(highest_class=c) for c in policy.ENDS_CLASS]
        yield "/education/highest_class", ends
    if person.weeks is None:
        yield "/available/weeks_until_exit", [
            person.changed(weeks=w) for w in policy.ENDS_WEEKS
        ]
    if person.transport is None:
        yield "/available/safe_transport", [
            person.changed(transport=t) for t in ("own", "none")
        ]
    yield from childcare(person)
    for key in policy.CAN_KEYS:
        if key not in person.can and any(needs(o.trade, key) for o in best):
            ends = policy.ENDS_LIFT if key == "lift_kg" else (True, False)
            yield "/can/" + key, [person.with_can(key, end) for end in ends]
    if person.documents is None:
        yield "/documents", [
            person.changed(documents=list(d)) for d in (policy.DOCUMENT_KINDS, ())
        ]
    if person.capital is None:
        yield "/capital", [
            person.changed(capital=c, currency=currency) for c in policy.ENDS_CAPITAL
        ]


def childcare(person):
    """Childcare needed and not there: true, false."""
    needed, there = person.childcare_needed, person.childcare_there
    if needed is None and there is not True:
        pointer = "/available/childcare_needed"
    elif needed is True and there is None:
        pointer = "/available/childcare_there"
    else:
        return
    yield pointer, [
        person.changed(childcare_needed=True, childcare_there=False),
        person.changed(childcare_needed=False),
    ]


def needs(trade, key):
    return (trade.lift or 0.0) > 0.0 if key == "lift_kg" else key in trade.needs
