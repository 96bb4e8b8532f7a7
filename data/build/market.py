"""Builds market/west-bengal.csv, the estimated market of West Bengal, from public figures.

    python3 data/build/market.py --figures DIR [--working FILE]

Reads from DIR: census2011-b18. Reads from the bundled data: trades.csv, places.csv, courses.csv. Reads here the
judgements: stock_shares.csv, sector_market.csv, trade_market.csv, census_districts.csv, cluster_splits.csv.
Every assumption is told in data/market/README.md. --working writes the steps behind every figure.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from tables import BUILD, DATA, arguments, read_csv, write_csv

OPENING_RATE = .06         # openings a year for each worker, replacement plus growth [judgement, data/NOTES.md]
TRAINEES_PER_COURSE = 25   # finishers a year for each centre and trade: 127,000 pass-outs in 2018 / listed courses
LEAST_STOCK = 5            # fewer workers of 2011 than this in a district: no row, too few to say [judgement]
LEAST_FOR_SHARE = 50       # fewer workers of 2011 than this: no share of women [judgement]
OWN_ACCOUNT_LEAST = .9     # a trade that is own-account by its nature has at least this self-employed share [judgement]
STOCK_DATE = "2011-03-01"  # the reference date of the census
COUNTED_SCHEMES = {"viii", "nqr", "stvt"}   # higher secondary courses lead to class XII, not to the trade
CULTIVATORS = "CULT"       # in stock_shares.csv: cultivators, who are in no industry class of table B-18
SOURCE = (
    "Estimate: Census 2011 B-18 workers by NIC class x judged trade share x 6% a year x share open to women; "
    "trainees: state council lists 2022-23; see data/market/README.md"
)
COLUMNS = (
    "place trade as_of source kind openings_per_year trainees_per_year monthly_earnings earnings_sample "
    "growth_pct_per_year months_active_per_year women_share self_employed_share own_account_room_per_year "
    "formal_share employers_contacted startup_cost"
).split()
WORKING_COLUMNS = (
    "place trade stock_2011 openings_all share_open_to_women centres trainees_all confidence nic_classes"
).split()


class Workers(NamedTuple):
    """Workers of one industry class in one district of 2011, main and marginal."""

    rural: int
    rural_women: int
    urban: int
    urban_women: int


class Split(NamedTuple):
    """The share of a 2011 district's rural and urban workers that belongs to a present district."""

    place: str
    census_district: str
    rural: float
    urban: float


def census_workers(figures):
    """(district of 2011, NIC class) -> Workers: table B-18, and cultivators from the primary census abstract."""
    folder = figures / "census2011-b18"
    out = {}
    # Columns by number, as the header repeats: 10/12 rural persons/women and 13/15 urban ones among main workers,
    # 19/21 and 22/24 the same among marginal workers.
    pairs = ((10, 19), (12, 21), (13, 22), (15, 24))
    path = folder / "DDW_B18_1900_NIC_FINAL_STATE_WEST_BENGAL-2011.csv"
    with open(path, encoding="latin-1", newline="") as file:
        lines = csv.reader(file)
        next(lines)
        for line in lines:
            industry = line[5].strip("`")
            if industry != "0000" and line[2].startswith("District - "):
                district = line[2].removeprefix("District - ")
                out[district, industry] = Workers(*(int(line[a]) + int(line[b]) for a, b in pairs))
    for row in read_csv(folder / "india_districts_census_2011.csv"):
        if row["State name"] == "WEST BENGAL":
            out[row["District name"], CULTIVATORS] = Workers(int(row["Cultivator_Workers"]), 0, 0, 0)
    return out


def district_splits():
    """The present districts, by id, each with its part of its 2011 district.

    Rural workers go by rural, urban workers by urban population of 2011 (places.csv)."""
    place = {row["id"]: row for row in read_csv(DATA / "places.csv")}
    parts, total = [], defaultdict(lambda: [0.0, 0.0])
    for row in read_csv(BUILD / "census_districts.csv"):
        population = int(place[row["place"]]["population"])
        urban_share = float(place[row["place"]]["urban_share"])
        part = population * (1 - urban_share), population * urban_share
        parts.append((row["place"], row["census_2011"], part))
        total[row["census_2011"]][0] += part[0]
        total[row["census_2011"]][1] += part[1]

    def share(part, whole):
        return part / whole if whole else 0.0

    return [
        Split(name, district, share(part[0], total[district][0]), share(part[1], total[district][1]))
        for name, district, part in sorted(parts)
    ]


def stock(trade, split, shares, workers, clusters):
    """Workers of the trade in the district in 2011; women among those whose sex is known; confidence by stock.

    A known cluster (cluster_splits.csv) keeps its own district instead of following the population."""
    rural_part = clusters.get((trade, split.census_district, split.place), split.rural)
    urban_part = clusters.get((trade, split.census_district, split.place), split.urban)
    total = known = women = 0.0
    confidence = defaultdict(float)
    for row in shares:
        if row["only_in"] and split.census_district not in row["only_in"].split(";"):
            continue
        here = workers.get((split.census_district, row["nic_class"]), Workers(0, 0, 0, 0))
        part = float(row["share"]) * (here.rural * rural_part + here.urban * urban_part)
        total += part
        confidence[row["confidence"]] += part
        if row["nic_class"] != CULTIVATORS:
            known += part
            women += float(row["share"]) * (here.rural_women * rural_part + here.urban_women * urban_part)
    return total, known, women, confidence


def persons(value):
    """A count of persons: one decimal under 10, whole above."""
    rounded = round(value, 1)
    return f"{rounded:g}" if rounded < 10 else str(round(value))


def ratio(value):
    return f"{round(value, 3):g}"


def self_employed_share(work_mode, judged):
    if work_mode == "wage":
        return 0.0
    return max(OWN_ACCOUNT_LEAST, judged) if work_mode == "own_account" else judged


def market_row(trade, split, judged, total, known, women, centres, taught):
    """One row of the market file. Openings, room and trainees count women only, so that they can be compared."""
    open_to_women = float(trade["women_share"])
    own = self_employed_share(trade["work_mode"], float(judged["self_employed_share"]))
    openings = total * OPENING_RATE * open_to_women
    own_account = trade["work_mode"] != "wage"
    row = dict.fromkeys(COLUMNS, "")
    row.update(
        place=split.place, trade=trade["id"], as_of=STOCK_DATE, source=SOURCE, kind="estimated",
        openings_per_year=persons(openings * (1 - own)),
        trainees_per_year=persons(centres * TRAINEES_PER_COURSE * open_to_women) if taught else "",
        months_active_per_year=f"{float(judged['months_active']):g}",
        women_share=ratio(women / known) if known >= LEAST_FOR_SHARE else "",
        self_employed_share=ratio(own),
        own_account_room_per_year=persons(openings * own) if own_account and own > 0 else "",
        formal_share=ratio(float(judged["formal_share"])),
        employers_contacted="0",
        startup_cost=trade["startup_cost_inr"] if own_account else "",
    )
    return row


def working_row(trade, split, total, confidence, centres, taught, shares):
    return {
        "place": split.place, "trade": trade["id"], "stock_2011": persons(total),
        "openings_all": persons(total * OPENING_RATE), "share_open_to_women": ratio(float(trade["women_share"])),
        "centres": centres, "trainees_all": centres * TRAINEES_PER_COURSE if taught else "",
        "confidence": max(confidence, key=lambda c: (confidence[c], c)),
        "nic_classes": ";".join(row["nic_class"] for row in shares),
    }


def build(figures):
    """All market rows and the steps behind them."""
    workers = census_workers(figures)
    shares = defaultdict(list)
    for row in read_csv(BUILD / "stock_shares.csv"):
        shares[row["trade"]].append(row)
    by_sector = {row["sector"]: row for row in read_csv(BUILD / "sector_market.csv")}
    by_trade = {row["trade"]: row for row in read_csv(BUILD / "trade_market.csv")}
    clusters = {
        (row["trade"], row["census_2011"], row["place"]): float(row["share"])
        for row in read_csv(BUILD / "cluster_splits.csv")
    }
    offered = {
        (row["place"], row["trade"], row["centre"])
        for row in read_csv(DATA / "courses.csv") if row["x_scheme"] in COUNTED_SCHEMES
    }
    taught = {trade for _, trade, _ in offered}
    centres = defaultdict(int)
    for place, trade, _ in offered:
        centres[place, trade] += 1

    trades = sorted(read_csv(DATA / "trades.csv"), key=lambda row: row["id"])
    rows, working = [], []
    for split in district_splits():
        for trade in trades:
            name = trade["id"]
            total, known, women, confidence = stock(name, split, shares[name], workers, clusters)
            if total < LEAST_STOCK:
                continue
            judged = by_trade.get(name) or by_sector[trade["sector"]]
            here = centres[split.place, name]
            rows.append(market_row(trade, split, judged, total, known, women, here, name in taught))
            working.append(working_row(trade, split, total, confidence, here, name in taught, shares[name]))
    return rows, working


def main():
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--working", type=Path, help="also write stock, centres and confidence behind each row")
    options = parser.parse_args()
    rows, working = build(options.figures)
    (options.out / "market").mkdir(exist_ok=True)
    write_csv(options.out / "market" / "west-bengal.csv", COLUMNS, rows)
    if options.working:
        write_csv(options.working, WORKING_COLUMNS, working)
    places = len({row["place"] for row in rows})
    print(f"{places} places, {len({row['trade'] for row in rows})} trades", file=sys.stderr)


if __name__ == "__main__":
    main()
