"""Courses and access v_C: section 3."""

from datetime import date

from . import policy
from .dates import weeks_after

LAST_DAY = date.max


class CourseChoice:
    """R, A and F of section 3 for one participant and trade, and her course."""

    def __init__(self, person, trade, reachable, valued_on):
        self.reachable = bool(reachable)
        admitted = [c for c in reachable if admits(c, person, trade)]
        self.admitted = bool(admitted)
        in_time = [c for c in admitted if ends_in_time(c, person, valued_on)]
        self.course, self.units = None, document_units(trade.documents, person)
        self.documents, self.clash = self.units, 0
        ranked = sorted(in_time, key=lambda c: (
            sum(course_units(c, trade, person)), c.place, c.starts or LAST_DAY,
            float("inf") if c.weeks is None else c.weeks, c.id,
        ))
        if ranked:
            self.course = ranked[0]
            self.documents, self.clash = course_units(self.course, trade, person)


def reach(person, catalogue, trade):
    """R: courses in her places or with a hostel in the same country, outside what she avoids."""
    train_in = set(person.train_in)
    countries = {catalogue.places[p].country for p in person.train_in or [person.place]}
    hostels = {"any": ("women_only", "mixed"), "none": ()}.get(person.hostel, ("women_only",))
    return [
        c for c in catalogue.courses[trade.id]
        if c.place not in person.avoid_places and (
            c.place in train_in
            or (c.hostel in hostels and catalogue.places[c.place].country in countries)
        )
    ]


def admits(course, person, trade):
    """A: class, ages, language, hours, what enrolment asks for, and who a short route is for."""
    if below(person.highest_class, course.min_class) or below(person.age, course.min_age):
        return False
    if below(course.max_age, person.age) or below(person.hours, course.hours):
        return False
    if course.languages and person.speaks is not None:
        if not any(word in person.speaks for word in course.languages):
            return False
    if any(word in person.withholds for word in course.asks):
        return False
    return not course.recognition or person.can_already(trade)


def below(value, least):
    """Known to be under the least; what is unknown passes."""
    return value is not None and least is not None and value < least


def ends_in_time(course, person, valued_on):
    """F."""
    if person.can_continue is True or person.weeks is None:
        return True
    exit_day = weeks_after(person.assessed_on or valued_on, person.weeks)
    if course.starts is not None and course.starts >= valued_on:
        if course.ends is not None:
            return course.ends <= exit_day
        return course.weeks is None or weeks_after(course.starts, course.weeks) <= exit_day
    return course.weeks is None or weeks_after(valued_on, course.weeks) <= exit_day


def document_of(word):
    return "aadhaar" if word == "aadhaar_ekyc" else word


def document_units(needed, person):
    """The penalty for the documents needed, in fortieths, at most .30."""
    if person.documents is None:
        return policy.DOCUMENT_UNKNOWN * min(policy.DOCUMENT_MOST, len(needed))
    withheld = {document_of(word) for word in person.withholds}
    lacking = [d for d in needed if d not in person.documents or d in withheld]
    return policy.DOCUMENT_LACKING * min(policy.DOCUMENT_MOST, len(lacking))


def course_units(course, trade, person):
    """(documents, clash) in fortieths with a course, which adds at most .10 to the trade's own."""
    own = document_units(trade.documents, person)
    asked = [document_of(w) for w in course.asks if document_of(w) in policy.DOCUMENT_KINDS]
    every = list(trade.documents) + [d for d in dict.fromkeys(asked) if d not in trade.documents]
    added = min(policy.COURSE_ADDS_MOST, document_units(every, person) - own)
    clash = 0
    if course.days and person.days is not None:
        if any(word not in person.days for word in course.days):
            clash = min(policy.CLASH, policy.COURSE_ADDS_MOST - added)
    return own + added, clash


def childcare(person, trade):
    if person.childcare_needed is not True or person.childcare_there is True:
        return 0.0
    unknown = person.childcare_there is None
    penalty = policy.CHILDCARE_UNKNOWN if unknown else policy.CHILDCARE_LACKING
    return penalty / 2.0 if trade.home_based else penalty


def startup_cost(trade, place, view):
    """(cost or None, its currency): the place's own figure, else the catalogue's in rupees."""
    if view.startup is not None:
        return view.startup, place.currency
    return trade.startup_inr, "INR"


def capital(person, trade, place, view):
    if trade.work_mode != "own_account":
        return 0.0
    cost, currency = startup_cost(trade, place, view)
    if not cost:
        return 0.0
    if person.capital is None or person.currency not in (None, currency):
        return policy.CAPITAL_UNKNOWN
    return policy.CAPITAL_SHARE * max(0.0, 1.0 - person.capital / cost)


def penalties(person, trade, place, view, choice):
    """The penalties of section 3's table by name, in its order."""
    weeks = None if choice.course is None else choice.course.weeks
    weeks = trade.training_weeks if weeks is None else weeks
    return {
        "travel": 0.0 if trade.home_based else policy.TRAVEL[person.transport],
        "childcare": childcare(person, trade),
        "documents": choice.documents / policy.DOCUMENT_UNIT,
        "clash": choice.clash / policy.DOCUMENT_UNIT,
        "course": policy.NO_COURSE if choice.course is None else 0.0,
        "living_plan": policy.LIVING_PLAN if place.id != person.place else 0.0,
        "capital": capital(person, trade, place, view),
        "time_to_first_pay": policy.FIRST_PAY * min(1.0, (weeks or 0.0) / policy.FIRST_PAY_WEEKS),
    }


def value(found):
    total = 0.0
    for penalty in found.values():
        total += penalty
    return max(0.0, 1.0 - total)
