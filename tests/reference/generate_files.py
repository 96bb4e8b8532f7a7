"""Random market/1 and course/1 rows (interfaces.md section 4); ranges are judgement."""

from datetime import timedelta

MARKET_COLUMNS = (
    "place", "trade", "as_of", "source", "kind", "openings_per_year", "trainees_per_year",
    "monthly_earnings", "earnings_sample", "growth_pct_per_year", "months_active_per_year",
    "women_share", "self_employed_share", "own_account_room_per_year", "formal_share",
    "employers_contacted", "startup_cost",
)
COURSE_COLUMNS = (
    "course", "trade", "centre", "place", "as_of", "source", "kind", "starts_on", "ends_on",
    "weeks", "hours_per_week", "days", "from_hour", "to_hour", "seats", "min_batch", "cost",
    "stipend_per_month", "min_class", "min_age", "max_age", "language", "hostel", "childcare",
    "women_trainers", "placement_help", "certificate", "recognises_experience", "asks",
    "placed_share", "placed_n", "placed_source",
)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ASKS = (
    "aadhaar_ekyc", "linked_phone", "school_certificate", "birth_certificate", "photo",
    "home_address", "fathers_name", "bank_account",
)
MARKET_DAYS = 6 * 365  # measured rows up to six years old: past every age rule of the method
WAGE = {"INR": 10000.0, "BDT": 13000.0, "NPR": 19550.0}  # the order of a month's minimum wage


def place_of(catalogue, source):
    """Mostly West Bengal, some districts of Bangladesh and Nepal."""
    if source.chance(0.85):
        return source.pick(catalogue.places_of("in-wb"))
    return source.pick(list(catalogue.places.values()))


def market(catalogue, valued_on, source, count):
    trades, rows, seen = list(catalogue.trades.values()), [], set()
    while len(rows) < count:
        trade, place = source.pick(trades), place_of(catalogue, source)
        for _ in range(source.pick((1, 1, 1, 2, 3))):
            kind = source.pick(("measured",) * 7 + ("estimated",) * 2 + ("demonstration",))
            age = source.whole(0, source.pick((330, 900, MARKET_DAYS)))
            row = market_row(source, place, trade, valued_on - timedelta(days=age), kind)
            key = place.id, trade.id, row["as_of"], kind
            if key not in seen:
                seen.add(key)
                rows.append(row)
    return rows


def market_row(source, place, trade, as_of, kind):
    row = {
        "place": place.id, "trade": trade.id, "as_of": str(as_of), "kind": kind,
        "source": "generated for a test",
    }
    scale = source.pick((1.0, 10.0, 100.0, 1000.0))
    idle = source.chance(0.25)
    amounts = {
        "openings_per_year": lambda: 0 if idle else source.number(0.0, scale, 1),
        "own_account_room_per_year": lambda: 0 if idle else source.number(0.0, scale, 1),
        "trainees_per_year": lambda: source.pick((0, source.number(0.0, scale, 1))),
        "monthly_earnings": lambda: int(WAGE[place.currency] * source.number(0.3, 2.2, 3)),
        "earnings_sample": lambda: source.whole(1, 60),
        "months_active_per_year": lambda: source.number(0.0, 12.0, 1),
        "formal_share": lambda: source.number(0.0, 1.0, 2),
        "employers_contacted": lambda: source.pick((0, 1, 2, 4, 8, 12, 30, 200)),
        "startup_cost": lambda: source.pick((0, 1000, 8000, 30000, 120000)),
        "growth_pct_per_year": lambda: source.number(-20.0, 40.0, 1),
        "women_share": lambda: source.number(0.0, 1.0, 2),
        "self_employed_share": lambda: source.number(0.0, 1.0, 2),
    }
    share = source.pick((0.4, 0.8, 1.0))
    for column, amount in amounts.items():
        if source.chance(share):
            row[column] = amount()
    return row


def taught(catalogue, source):
    """Trades in the order of how often a course is made: those where it is the only way in."""
    trades = list(catalogue.trades.values())
    only = [t for t in trades if t.course_only or t.licence]
    return source.pick(only if source.chance(0.6) else trades)


def courses(catalogue, valued_on, source, count, seed):
    rows = []
    for number in range(1, count + 1):
        place, trade = place_of(catalogue, source), taught(catalogue, source)
        row = {
            "course": "generated-%d-%05d" % (seed, number), "trade": trade.id,
            "centre": "generated-centre-" + place.id, "place": place.id,
            "as_of": str(valued_on - timedelta(days=source.whole(0, 900))),
            "source": "generated for a test", "kind": "measured",
        }
        course_dates(source, row, valued_on)
        course_rules(source, row)
        rows.append(row)
    return rows


def course_dates(source, row, valued_on):
    weeks = source.pick((1, 2, 4, 8, 13, 26, 52, 104))
    if source.chance(0.8):
        row["weeks"] = weeks
    if source.chance(0.6):
        starts = valued_on + timedelta(days=source.whole(-200, 400))
        row["starts_on"] = str(starts)
        if source.chance(0.5):
            row["ends_on"] = str(starts + timedelta(days=7 * weeks + source.whole(-3, 10)))


def course_rules(source, row):
    choices = {
        "hours_per_week": lambda: source.pick((6, 12, 20, 30, 40, 48)),
        "days": lambda: ";".join(d for d in DAYS if source.chance(0.6)),
        "min_class": lambda: source.pick((0, 5, 8, 8, 10, 12)),
        "min_age": lambda: source.pick((14, 15, 18, 21)),
        "max_age": lambda: source.pick((25, 35, 40, 45)),
        "language": lambda: source.pick(("bn", "bn", "hi", "en", "ne")),
        "hostel": lambda: source.pick(("none", "women_only", "mixed")),
        "childcare": lambda: source.pick(("yes", "no")),
        "recognises_experience": lambda: source.pick(("yes", "no", "no")),
        "asks": lambda: ";".join(source.some(ASKS, 3)),
        "seats": lambda: source.whole(10, 30),
    }
    for column, choice in choices.items():
        if source.chance(0.55):
            row[column] = choice()
