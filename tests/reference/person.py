"""A profile document as the method reads it (interfaces.md section 2); null is absent."""

import copy

from . import aptitude, dates, interest, policy


def without_nulls(value):
    if isinstance(value, dict):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [without_nulls(v) for v in value if v is not None]
    return value


class Person:
    def __init__(self, document):
        doc = without_nulls(document)
        self.participant = doc.get("participant")
        self.place = doc["place"]
        self.assessed_on = dates.parse(doc["assessed_on"]) if "assessed_on" in doc else None
        safety = doc.get("safety", {})
        self.avoid_places = set(safety.get("avoid_places", []))
        self.avoid_sectors = set(safety.get("avoid_sectors", []))
        self.safety = safety
        self.mitigated = {}
        for entry in safety.get("mitigated", []):
            self.mitigated.setdefault(entry["trade"], set()).add(entry["mark"])
        self.places = [self.place]
        for place in doc.get("will_move_to", []):
            if place not in self.places and place not in self.avoid_places:
                self.places.append(place)
        self.train_in = doc.get("train_in", [self.place])
        self.refuses = set(doc.get("refuses", []))
        self.experience = doc.get("experience", [])
        self.certificates = set(doc.get("certificates", []))
        self.samples = doc.get("work_samples", {})
        self.priorities = doc.get("priorities", {})
        self._tests(doc)
        self.age = doc.get("age_years")
        education = doc.get("education", {})
        self.highest_class, self.speaks = education.get("highest_class"), education.get("speaks")
        self._availability(doc.get("available", {}))
        self.can = dict(doc.get("can", {}))
        self.documents = doc.get("documents")
        self.withholds = set(doc.get("withholds", []))
        capital = doc.get("capital", {})
        self.capital, self.currency = capital.get("amount"), capital.get("currency")

    def _tests(self, doc):
        interests = doc.get("interests", {})
        instrument = interests.get("instrument", "onet-ip-sf")
        shares = interest.instrument_shares(instrument, interests.get("scores", {}))
        self.interests = interest.Interests(shares, policy.INSTRUMENTS[instrument][2])
        self.scores = dict(doc.get("aptitudes", {}).get("scores", {}))
        self.aptitudes = aptitude.Aptitudes(aptitude.levels(self.scores))
        raw = interest.raw_liking(doc.get("tryouts", {}))
        self.liking = interest.centred_liking(raw)

    def _availability(self, available):
        self.hours, self.days = available.get("hours_per_week"), available.get("days")
        self.weeks = available.get("weeks_until_exit")
        self.night_work = available.get("night_work")
        self.childcare_needed = available.get("childcare_needed")
        self.childcare_there = available.get("childcare_there")
        self.transport = available.get("safe_transport")
        self.can_continue = available.get("can_continue_after")
        self.hostel = available.get("hostel")

    def tryout(self, trade):
        """q: her try-out, else what she says of three months or more in the trade."""
        q = self.liking.get(trade)
        return interest.experience_liking(self.experience, trade) if q is None else q

    def has_shown(self, trade):
        """Did it alone or taught it, and would again."""
        return any(
            e["trade"] == trade and e.get("level") in ("alone", "taught")
            and e.get("again") == "yes" for e in self.experience
        )

    def can_already(self, trade):
        """Experience alone or taught, or the trade's certificate."""
        return (trade.qp_code != "" and trade.qp_code in self.certificates) or any(
            e["trade"] == trade.id and e.get("level") in ("alone", "taught")
            for e in self.experience
        )

    def changed(self, **fields):
        other = copy.copy(self)
        for name, value in fields.items():
            setattr(other, name, value)
        return other

    def with_aptitude(self, key, score):
        scores = dict(self.scores)
        scores[key] = score
        measured = aptitude.Aptitudes(aptitude.levels(scores))
        return self.changed(scores=scores, aptitudes=measured)

    def with_can(self, key, value):
        can = dict(self.can)
        can[key] = value
        return self.changed(can=can)
