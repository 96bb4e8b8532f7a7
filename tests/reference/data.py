"""Reading the tables of data.md and the market and course files of interfaces.md section 4."""

import csv
import os

from . import dates, policy

FIGURES = (
    "openings_per_year", "trainees_per_year", "monthly_earnings", "earnings_sample",
    "months_active_per_year", "own_account_room_per_year", "formal_share",
    "employers_contacted", "startup_cost",
)
NEEDS = tuple(key for key in policy.CAN_KEYS if key != "lift_kg")


def number(text):
    return None if text is None or text.strip() == "" else float(text)


def words(text):
    return tuple(word.strip() for word in (text or "").split(";") if word.strip())


def day(text):
    return dates.parse(text.strip()) if text and text.strip() else None


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Trade:
    def __init__(self, row):
        self.id, self.sector, self.work_mode = row["id"], row["sector"], row["work_mode"]
        self.home_based = row["home_based"] == "yes"
        self.qp_code, self.licence = row["qp_code"], row["licence"]
        self.min_class = number(row["min_class_entry"])
        self.min_age = number(row["min_age"])
        self.training_weeks = number(row["training_weeks"])
        self.skill_class = row["skill_class"]
        self.startup_inr = number(row["startup_cost_inr"])
        self.women_share = number(row["women_share"])
        self.not_usual = (
            row["women_traditional"] == "no" and self.women_share is not None
            and self.women_share <= policy.NOT_USUAL_SHARE
        )
        self.hazardous = row["hazardous_under_18"] == "yes"
        self.needs = tuple(key for key in NEEDS if row["needs_" + key] == "yes")
        self.lift = number(row["needs_lift_kg"])
        marks = policy.RISK_MARKS + policy.COERCION_MARKS
        self.marks = {name: number(row[name]) for name in marks}
        self.documents = words(row["documents"])
        self.nco_head = row["nco_2015"][:2]
        self.course_only = (self.min_class or 0) >= policy.COURSE_ONLY_CLASS
        self.o = self.d = None
        self.essentials = []


class Place:
    def __init__(self, row):
        self.id, self.country, self.region = row["id"], row["country"], row["region"]
        self.currency, self.zone = row["currency"], row["wage_zone"]
        self.women = number(row["women_15_59"])


class Row:
    """One market row."""

    def __init__(self, row):
        self.place, self.trade, self.kind = row["place"], row["trade"], row["kind"]
        self.as_of = day(row["as_of"])
        self.figures = {name: number(row.get(name)) for name in FIGURES}


class Course:
    def __init__(self, row):
        self.id, self.trade, self.place = row["course"], row["trade"], row["place"]
        self.starts, self.ends = day(row.get("starts_on")), day(row.get("ends_on"))
        self.weeks, self.hours = number(row.get("weeks")), number(row.get("hours_per_week"))
        self.days, self.asks = words(row.get("days")), words(row.get("asks"))
        self.languages = words(row.get("language"))
        self.min_class = number(row.get("min_class"))
        self.min_age, self.max_age = number(row.get("min_age")), number(row.get("max_age"))
        self.hostel = row.get("hostel") or ""
        self.recognition = (row.get("recognises_experience") or "") == "yes"

    def likeness(self):
        """All that the method reads of a course but its id."""
        return (
            self.trade, self.place, self.starts, self.ends, self.weeks, self.hours, self.days,
            self.asks, self.languages, self.min_class, self.min_age, self.max_age, self.hostel,
            self.recognition,
        )


class Catalogue:
    """Trades, places, wage floors and courses."""

    def __init__(self, folder, course_files=()):
        def table(name):
            return read(os.path.join(folder, name))

        trades = [Trade(row) for row in table("trades.csv")]
        self.trades = {t.id: t for t in sorted(trades, key=lambda t: t.id)}
        places = [Place(row) for row in table("places.csv")]
        self.places = {p.id: p for p in sorted(places, key=lambda p: p.id)}
        self.place_ids = list(self.places)
        self._interests(table("trade_interests.csv"))
        self._essentials(table("trade_aptitudes.csv"))
        self._floors(table("wage_floors.csv"))
        rows = table("courses.csv")
        for path in course_files:
            rows.extend(read(path))
        self._courses([Course(row) for row in rows])
        self._regions, self._floor_cache = {}, {}

    def _interests(self, rows):
        rows = sorted(rows, key=lambda row: row["trade"])
        means = []
        for k in policy.SCALES:
            total = 0.0
            for row in rows:
                total += float(row[k])
            means.append(total / len(rows))
        for row in rows:
            trade = self.trades[row["trade"]]
            trade.o = [float(row[k]) for k in policy.SCALES]
            trade.d = [o - mean for o, mean in zip(trade.o, means)]

    def _essentials(self, rows):
        rows = sorted(rows, key=lambda row: policy.APTITUDES.index(row["aptitude"]))
        for row in rows:
            self.trades[row["trade"]].essentials.append((
                row["aptitude"], float(row["weight"]), float(row["entry_level"]),
                float(row["gain"]),
            ))

    def _floors(self, rows):
        self.floors = []
        for row in rows:
            if row["schedule"] not in policy.GENERAL_SCHEDULES:
                continue
            monthly, daily = number(row["monthly"]), number(row["daily"])
            if monthly is None and daily is not None:
                monthly = policy.DAYS_A_MONTH * daily
            if monthly is not None:
                self.floors.append((
                    day(row["from"]), day(row["until"]), row["region"], row["zone"],
                    row["skill_class"], monthly,
                ))

    def _courses(self, courses):
        """Courses that differ only in their id stand for one: the choice falls to the least id."""
        kept = {}
        for course in sorted(courses, key=lambda c: c.id):
            kept.setdefault(course.likeness(), course)
        self.courses = {trade: [] for trade in self.trades}
        for course in kept.values():
            self.courses[course.trade].append(course)

    def places_of(self, region):
        if region not in self._regions:
            self._regions[region] = [p for p in self.places.values() if p.region == region]
        return self._regions[region]

    def floor(self, place, skill_class, valued_on):
        """The newest valid minimum wage of a class at a place, a month, or None."""
        key = place.id, skill_class, valued_on
        if key not in self._floor_cache:
            best = None
            for start, until, region, zone, skill, monthly in self.floors:
                if skill != skill_class or region not in (place.region, place.country.lower()):
                    continue
                if zone not in ("", place.zone):
                    continue
                if start > valued_on or (until is not None and until < valued_on):
                    continue
                if best is None or (start, zone) > best[:2]:
                    best = start, zone, monthly
            self._floor_cache[key] = None if best is None else best[2]
        return self._floor_cache[key]


def market_rows(folder, files, only):
    paths = [] if only else [os.path.join(folder, "market", "west-bengal.csv")]
    found = []
    for path in paths + list(files):
        found.extend(Row(row) for row in read(path))
    return found
