"""Seeded random inputs for differential tests: profiles, market files, course files.

`python3 -m reference.generate --data DIR --on DATE --seed N --profiles 1000 --out DIR` writes
`profiles.jsonl`, `market.csv` and `courses.csv` into `--out`: the same bytes for the same seed.
All shares and ranges here are judgement: they are to reach every rule of the method often.
"""

import argparse
import csv
import json
import os
import random
from datetime import date, timedelta

from . import data, generate_files, policy

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LANGUAGES = ("bn", "hi", "ne", "en")
WITHHOLDS = ("aadhaar_ekyc", "linked_phone", "fathers_name", "home_address", "photo")
CLASSES = tuple(range(13)) + (13, 15)


class Source:
    """A random source with the few draws that the generators need."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, p):
        return self.random.random() < p

    def whole(self, low, high):
        return low + int(self.random.random() * (high - low + 1))

    def pick(self, values):
        return values[int(self.random.random() * len(values))]

    def some(self, values, most):
        """Up to `most` different ones, in random order."""
        left, found = list(values), []
        for _ in range(min(self.whole(0, most), len(left))):
            found.append(left.pop(int(self.random.random() * len(left))))
        return found

    def number(self, low, high, digits):
        return round(low + self.random.random() * (high - low), digits)


def maybe(source, document, key, p, value):
    """Set the key with chance p; now and then an explicit null, which is absent."""
    if source.chance(p):
        document[key] = value()
    elif source.chance(0.03):
        document[key] = None


class Profiles:
    def __init__(self, catalogue, valued_on, source):
        self.source, self.valued_on = source, valued_on
        self.trades = list(catalogue.trades.values())
        self.trade_ids = [t.id for t in self.trades]
        self.sectors = sorted({t.sector for t in self.trades})
        self.places = catalogue.place_ids
        self.bengal = [p for p in self.places if catalogue.places[p].region == "in-wb"]
        self.currency = {p: catalogue.places[p].currency for p in self.places}

    def place(self):
        return self.source.pick(self.bengal if self.source.chance(0.85) else self.places)

    def profile(self, number):
        s = self.source
        doc = {"schema": "profile/1", "participant": "P-%06d" % number}
        doc["place"] = place = self.place()
        maybe(s, doc, "assessed_on", 0.6, lambda: str(
            self.valued_on - timedelta(days=s.whole(0, 200))
        ))
        maybe(s, doc, "will_move_to", 0.4, lambda: [
            p for p in dict.fromkeys(self.place() for _ in range(s.whole(0, 3))) if p != place
        ])
        maybe(s, doc, "train_in", 0.4, lambda: list(
            dict.fromkeys(self.place() for _ in range(s.whole(0, 3)))
        ))
        maybe(s, doc, "age_years", 0.85, self.age)
        tests = s.pick(("interests", "aptitudes", "both", "both", "both"))
        if tests != "aptitudes":
            doc["interests"] = self.interests()
        if tests != "interests":
            doc["aptitudes"] = self.aptitudes()
        maybe(s, doc, "tryouts", 0.5, self.tryouts)
        maybe(s, doc, "work_samples", 0.35, lambda: {
            t: s.number(0.0, 1.0, 2) for t in s.some(self.trade_ids, 12)
        })
        maybe(s, doc, "experience", 0.5, self.experience)
        maybe(s, doc, "certificates", 0.4, self.certificates)
        maybe(s, doc, "education", 0.8, self.education)
        maybe(s, doc, "available", 0.85, self.available)
        maybe(s, doc, "can", 0.7, self.can)
        maybe(s, doc, "documents", 0.7, lambda: s.some(policy.DOCUMENT_KINDS, 11))
        maybe(s, doc, "withholds", 0.35, lambda: s.some(WITHHOLDS, 3))
        maybe(s, doc, "capital", 0.6, lambda: {
            "amount": s.pick((0, 500, 2000, 5000, 12000, 40000, 200000)),
            "currency": self.currency[place] if s.chance(0.9) else "INR",
        })
        maybe(s, doc, "safety", 0.7, lambda: self.safety(place))
        liked = {e["trade"] for e in doc.get("experience") or [] if e.get("again") == "yes"}
        maybe(s, doc, "refuses", 0.4, lambda: s.some(self.sectors, 2) + [
            t for t in s.some(self.trade_ids, 4) if t not in liked
        ])
        maybe(s, doc, "priorities", 0.6, self.priorities)
        return doc

    def age(self):
        return self.source.whole(18, 45) if self.source.chance(0.7) else self.source.whole(11, 60)

    def interests(self):
        s = self.source
        instrument = "onet-ip-sf" if s.chance(0.75) else "activity-48"
        most = int(policy.INSTRUMENTS[instrument][1])
        scores = {k: s.whole(0, most) for k in policy.SCALES}
        if s.chance(0.05):
            scores = dict.fromkeys(policy.SCALES, s.whole(0, most))
        for k in s.some(policy.SCALES, s.pick((0, 0, 0, 1, 1, 2, 5))):
            del scores[k]
        return {"instrument": instrument, "scores": scores}

    def aptitudes(self):
        s = self.source
        share = s.pick((0.2, 0.6, 0.9, 1.0))
        measured = [k for k in policy.APTITUDES if s.chance(share)] or ["manual"]
        scores = {k: s.whole(55, 150) for k in measured}
        return {"instrument": "standard-score", "scores": scores}

    def tryouts(self):
        s = self.source
        return {
            t: {"liked": s.whole(0, 5), "unsure": s.whole(0, 2), "disliked": s.whole(0, 4)}
            for t in s.some(self.trade_ids, 8)
        }

    def experience(self):
        s, found = self.source, []
        for trade in s.some(self.trade_ids, 6):
            entry = {"trade": trade, "months": s.pick((0, 1, 2, 3, 6, 18, 60))}
            maybe(s, entry, "level", 0.92, lambda: s.pick(("helped", "alone", "taught")))
            maybe(s, entry, "again", 0.9, lambda: s.pick(("yes", "yes", "no", "unsure")))
            found.append(entry)
            if s.chance(0.2) and entry.get("again") != "no":
                found.append(dict(entry, months=s.whole(0, 24), again="yes"))
        return found

    def certificates(self):
        s = self.source
        codes = sorted({t.qp_code for t in self.trades if t.qp_code})
        licences = sorted({t.licence for t in self.trades if t.licence})
        return s.some(codes, 3) + s.some(licences, 4)

    def education(self):
        s, found = self.source, {}
        maybe(s, found, "highest_class", 0.85, lambda: s.pick(CLASSES))
        maybe(s, found, "reads", 0.6, lambda: s.some(LANGUAGES, 2))
        maybe(s, found, "speaks", 0.7, lambda: s.some(LANGUAGES, 3))
        return found

    def available(self):
        s, found = self.source, {}
        maybe(s, found, "hours_per_week", 0.7, lambda: s.whole(6, 60))
        maybe(s, found, "weeks_until_exit", 0.7, lambda: s.whole(0, 104))
        maybe(s, found, "days", 0.6, lambda: [d for d in DAYS if s.chance(0.75)])
        for key in ("night_work", "childcare_needed", "childcare_there", "can_continue_after"):
            maybe(s, found, key, 0.7, lambda: s.chance(0.4))
        maybe(s, found, "safe_transport", 0.75, lambda: s.pick(("own", "group", "none")))
        maybe(s, found, "hostel", 0.6, lambda: s.pick(("none", "women_only", "any")))
        return found

    def can(self):
        s, found = self.source, {}
        for key in policy.CAN_KEYS:
            if key == "lift_kg":
                maybe(s, found, key, 0.7, lambda: s.whole(0, 30))
            else:
                maybe(s, found, key, 0.7, lambda: s.chance(0.8))
        return found

    def safety(self, place):
        s, found = self.source, {}
        for key in ("no_live_in", "no_lone_worksite", "no_client_homes",
                    "no_recruiter_or_advance"):
            maybe(s, found, key, 0.6, lambda: s.chance(0.5))
        maybe(s, found, "avoid_places", 0.5, lambda: [
            p for p in dict.fromkeys(self.place() for _ in range(s.whole(0, 3))) if p != place
        ])
        maybe(s, found, "avoid_sectors", 0.4, lambda: (
            s.some(self.sectors, 2) + s.some(self.trade_ids, 1)
        ))
        maybe(s, found, "mitigated", 0.6, self.mitigated)
        return found

    def mitigated(self):
        """Marks that the trade bears, each once."""
        s, found = self.source, []
        for trade in s.some(self.trades, 25):
            borne = [m for m, mark in trade.marks.items() if mark]
            borne += ["needs_" + key for key in trade.needs]
            if trade.lift:
                borne.append("needs_lift_kg")
            found.extend({"trade": trade.id, "mark": m} for m in s.some(borne, 3))
        return found

    def priorities(self):
        s, found = self.source, {}
        for key in policy.PRIORITIES:
            maybe(s, found, key, 0.85, lambda: s.whole(0, 3))
        return found


def write_csv(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main():
    parser = argparse.ArgumentParser(prog="reference.generate", description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--on", required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--profiles", type=int, default=100)
    parser.add_argument("--market-rows", type=int, default=4000)
    parser.add_argument("--courses", type=int, default=1500)
    parser.add_argument("--out", required=True)
    a = parser.parse_args()
    valued_on = date.fromisoformat(a.on)
    catalogue = data.Catalogue(a.data)
    os.makedirs(a.out, exist_ok=True)
    profiles = Profiles(catalogue, valued_on, Source("profiles/%d" % a.seed))
    with open(os.path.join(a.out, "profiles.jsonl"), "w", encoding="utf-8") as file:
        for number in range(1, a.profiles + 1):
            file.write(json.dumps(profiles.profile(number), ensure_ascii=False) + "\n")
    rows = generate_files.market(
        catalogue, valued_on, Source("market/%d" % a.seed), a.market_rows
    )
    write_csv(os.path.join(a.out, "market.csv"), generate_files.MARKET_COLUMNS, rows)
    rows = generate_files.courses(
        catalogue, valued_on, Source("courses/%d" % a.seed), a.courses, a.seed
    )
    write_csv(os.path.join(a.out, "courses.csv"), generate_files.COURSE_COLUMNS, rows)


if __name__ == "__main__":
    main()
