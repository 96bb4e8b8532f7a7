"""Checks the bundled tables, instruments, drawings and examples. Prints every fault and ends with 1 if there is one, else prints the coverage.

    python3 data/build/check.py [--figures DIR]

Without --figures: schemas, keys, references and the rules of the tables. With it also codes, O*NET figures and
census totals against the public files.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path

from check_activities import activity_faults
from check_codes import code_faults, stock_faults
from check_examples import example_and_instrument_faults
from check_schema import load_package, load_tables, schema_faults
from tables import APTITUDES, DATA, LANGUAGES

LEAST_TRADES, LEAST_SECTORS = 110, 20   # data.md
ONE_LINE_WORDS, TASK_WORDS, TASKS = 12, 10, 6
GEOJSON_BYTES = 300_000
ADULT = 18
PLACES = {"IN": 23, "BD": 64, "NP": 77}
COGNITIVE = {"verbal", "arithmetic", "computation", "spatial", "reading"}
# Words that no table may hold, as a person is a participant and nothing may hint at a past. They stand here as the
# start of their SHA-256, so that the words themselves stand nowhere in the project.
UNSPOKEN = {
    "061e2de26658ee5a", "0d2b1c8f84420c32", "1bdd5b5b92e2d9f3", "1de4ec031fde0fa7", "317033bb23dda33a",
    "3a1b99119dc47a78", "5b63c36c0c7560e4", "62ee6c11fbf81358", "7a01ac37408614bc", "824ef7874151e9c8",
    "ba6fb01a93edd596", "baa928c4135de99c", "c91d7a2081dc6d69", "cd96b5def4ed2b50", "e4b5d4d33eac9fb5",
    "f78159490bf632aa",
}
SCRIPTS = {"bn": "BENGALI", "hi": "DEVANAGARI", "ne": "DEVANAGARI"}
SORT_KEYS = {
    "trades": ["id"], "places": ["id"], "centres": ["id"], "courses": ["course"], "trade-interests": ["trade"],
    "market-west-bengal": ["place", "trade"],
}
MOST_OPENINGS_PER_WOMAN = .02   # openings and room a year for each woman of 15 to 59: more is a slip [judgement]


def every_cell(package, tables):
    for resource in package["resources"]:
        for number, row in enumerate(tables.get(resource["name"], []), 2):
            for column, text in row.items():
                yield f"{resource['path']} row {number} {column}", text


@cache
def unspoken(word):
    return sha256(word.encode()).hexdigest()[:16] in UNSPOKEN


def text_faults(package, tables):
    """Normal form, stray spaces, cells that a spreadsheet would run, telephone numbers, unspoken words."""
    for where, text in every_cell(package, tables):
        if text != unicodedata.normalize("NFC", text):
            yield f"{where}: not in Unicode normal form C"
        if text != text.strip() or "\n" in text or "  " in text:
            yield f"{where}: stray space"
        if text[:1] in ("=", "+", "-", "@") and not re.fullmatch(r"-?\d+(\.\d+)?|--", text):
            yield f"{where}: a spreadsheet would read {text!r} as a formula"
        if re.search(r"(?<![\d.])\d{10}(?!\d)|\w@\w+\.\w", text):
            yield f"{where}: looks like a telephone number or e-mail address"
        if any(unspoken(word) for word in re.findall(r"[a-z]+", text.lower())):
            yield f"{where}: {text!r} holds a word that no table may hold"


def order_faults(tables):
    """Rows sorted by id, in bytes; languages, tasks and aptitudes in their own order within a trade."""
    for name, columns in SORT_KEYS.items():
        keys = [tuple(row[c].encode() for c in columns) for row in tables[name]]
        if keys != sorted(keys):
            yield f"{name}: rows are not sorted by {columns}"
    inner = {
        "trade-titles": lambda row: LANGUAGES.index(row["lang"]), "trade-tasks": lambda row: int(row["task"]),
        "trade-aptitudes": lambda row: APTITUDES.index(row["aptitude"]),
    }
    for name, rank in inner.items():
        keys = [(row["trade"].encode(), rank(row)) for row in tables[name]]
        if keys != sorted(keys):
            yield f"{name}: rows are not in order"


def coverage_faults(tables):
    """Every trade in every table and language, with six tasks and three to five aptitudes."""
    trades = {row["id"] for row in tables["trades"]}
    if len(trades) < LEAST_TRADES or len({row["sector"] for row in tables["trades"]}) < LEAST_SECTORS:
        yield f"trades.csv: fewer than {LEAST_TRADES} trades or {LEAST_SECTORS} sectors"
    languages = Counter(row["trade"] for row in tables["trade-titles"])
    tasks = Counter(row["trade"] for row in tables["trade-tasks"])
    interests = {row["trade"]: row["onet_soc"] for row in tables["trade-interests"]}
    aptitudes = Counter(row["trade"] for row in tables["trade-aptitudes"])
    for row in tables["trades"]:
        name = row["id"]
        if languages[name] != len(LANGUAGES):
            yield f"trade_titles.csv {name}: {languages[name]} languages"
        if tasks[name] != TASKS:
            yield f"trade_tasks.csv {name}: {tasks[name]} tasks"
        if interests.get(name) != row["onet_soc"]:
            yield f"trade_interests.csv {name}: O*NET code {interests.get(name)}, in trades.csv {row['onet_soc']}"
        if not 3 <= aptitudes[name] <= 5:
            yield f"trade_aptitudes.csv {name}: {aptitudes[name]} aptitudes"
    stock = {row["trade"] for row in tables["build-stock-shares"]}
    without = {row["trade"] for row in tables["build-trades-without-stock"]}
    for name in sorted((trades - stock - without) | (stock & without)):
        yield f"{name}: must stand in exactly one of stock_shares.csv and trades_without_stock.csv"


def trade_faults(tables):
    """Rules between the columns of a trade."""
    for row in tables["trades"]:
        name, age = row["id"], int(row["min_age"])
        if row["isco_08"] != row["nco_2015"][:4]:
            yield f"trades.csv {name}: isco_08 is not the start of nco_2015"
        if (row["work_mode"] == "wage") != (row["startup_cost_inr"] == ""):
            yield f"trades.csv {name}: start-up cost and work mode disagree"
        for column in ("hazardous_under_18", "risk_night", "licence"):
            if row[column] in ("yes", "1") or (column == "licence" and row[column]):
                if age < ADULT:
                    yield f"trades.csv {name}: {column} and min_age {age}"
        marks = [row[c] == "" for c in row if c.startswith(("risk_", "coercion_"))]
        if any(marks) and not all(marks):
            yield f"trades.csv {name}: some marks are empty and some are not"
        documents = row["documents"].split(";")
        if len(documents) != len(set(documents)):
            yield f"trades.csv {name}: a document stands twice"


def aptitude_faults(tables):
    """Weights sum to exactly 1; the trainable gain follows the kind of aptitude."""
    total = defaultdict(Decimal)
    for row in tables["trade-aptitudes"]:
        total[row["trade"]] += Decimal(row["weight"])
        wanted = "0.5" if row["aptitude"] in COGNITIVE else "0.3"
        if row["gain"] != wanted:
            yield f"trade_aptitudes.csv {row['trade']} {row['aptitude']}: gain {row['gain']}, should be {wanted}"
    for name, weight in total.items():
        if weight != 1:
            yield f"trade_aptitudes.csv {name}: weights sum to {weight}"


def foreign_script(text, lang):
    """Letters of another script than the language's own (Latin letters are allowed only in English)."""
    wanted = SCRIPTS.get(lang, "LATIN")
    return sorted({c for c in text if c.isalpha() and wanted not in unicodedata.name(c, "")})


def wording_faults(tables):
    """Lengths, scripts and names that stand for two trades."""
    owner = {}
    for row in tables["trade-titles"]:
        where = f"trade_titles.csv {row['trade']} {row['lang']}"
        if len(row["one_line"].split()) > ONE_LINE_WORDS:
            yield f"{where}: one_line has more than {ONE_LINE_WORDS} words"
        for column in ("title", "one_line", "also"):
            letters = foreign_script(row[column], row["lang"])
            if letters:
                yield f"{where} {column}: letters of another script {letters}"
        for name in [row["title"], *filter(None, row["also"].split(";"))]:
            if owner.setdefault(name.casefold(), row["trade"]) != row["trade"]:
                yield f"{where}: {name!r} stands for {owner[name.casefold()]} too"
    for row in tables["trade-tasks"]:
        for lang in LANGUAGES:
            where = f"trade_tasks.csv {row['trade']} {row['task']} {lang}"
            if len(row[lang].split()) > TASK_WORDS:
                yield f"{where}: more than {TASK_WORDS} words"
            if foreign_script(row[lang], lang):
                yield f"{where}: letters of another script {foreign_script(row[lang], lang)}"


def place_faults(tables):
    """Number of districts, symmetric neighbours, money and wage zones, the map."""
    places = {row["id"]: row for row in tables["places"]}
    if Counter(row["country"] for row in places.values()) != PLACES:
        yield f"places.csv: should have {PLACES} districts"
    for name, row in places.items():
        neighbours = row["neighbours"].split(";")
        if name in neighbours or len(neighbours) != len(set(neighbours)):
            yield f"places.csv {name}: neighbour of itself, or a neighbour twice"
        for other in neighbours:
            if other not in places:
                yield f"places.csv {name}: neighbour {other} is no place"
            elif name not in places[other]["neighbours"].split(";"):
                yield f"places.csv {name}: {other} does not have it as a neighbour"
        if not name.startswith(row["region"][:3]) or row["region"][:2].upper() != row["country"]:
            yield f"places.csv {name}: id, region and country disagree"
        if row["currency"] != {"IN": "INR", "BD": "BDT", "NP": "NPR"}[row["country"]]:
            yield f"places.csv {name}: currency {row['currency']}"
        if (row["country"] == "IN") != bool(row["wage_zone"]):
            yield f"places.csv {name}: wage zone {row['wage_zone']!r}"
        if not int(row["women_15_59"]) < int(row["population"]) / 2:
            yield f"places.csv {name}: more women of 15 to 59 than half its people"
    path = DATA / "places.geojson"
    if path.stat().st_size >= GEOJSON_BYTES:
        yield f"places.geojson: {path.stat().st_size} bytes"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    if sorted(f["properties"]["id"] for f in features) != sorted(places):
        yield "places.geojson: its districts are not those of places.csv"


def market_faults(tables):
    """The estimated market: honest about being one, and of a size that its districts can carry."""
    women = {row["id"]: int(row["women_15_59"]) for row in tables["places"]}
    mode = {row["id"]: row["work_mode"] for row in tables["trades"]}
    without = {row["trade"] for row in tables["build-trades-without-stock"]}
    size = defaultdict(float)
    for row in tables["market-west-bengal"]:
        where = f"market/west-bengal.csv {row['place']} {row['trade']}"
        size[row["place"]] += float(row["openings_per_year"]) + float(row["own_account_room_per_year"] or 0)
        if row["kind"] != "estimated" or row["employers_contacted"] != "0" or row["as_of"] != "2011-03-01":
            yield f"{where}: an estimate from 2011 must say so"
        if mode[row["trade"]] == "wage" and (row["own_account_room_per_year"] or row["startup_cost"]):
            yield f"{where}: own-account figures of a wage trade"
        if row["trade"] in without:
            yield f"{where}: the census says nothing about this trade"
    if len(size) != PLACES["IN"]:
        yield f"market/west-bengal.csv: {len(size)} districts"
    for place, openings in size.items():
        if openings > MOST_OPENINGS_PER_WOMAN * women[place]:
            yield f"market/west-bengal.csv {place}: {openings:.0f} openings a year are too many for its women"


def course_faults(tables):
    """A course stands where its centre is; unknown cells are empty."""
    centre = {row["id"]: row for row in tables["centres"]}
    for row in tables["courses"]:
        house = centre.get(row["centre"])
        if house and house["place"] != row["place"]:
            yield f"courses.csv {row['course']}: not in the place of its centre"
        if row["min_age"] and row["max_age"] and int(row["min_age"]) > int(row["max_age"]):
            yield f"courses.csv {row['course']}: ages"
        if row["hostel"] == "none":
            yield f"courses.csv {row['course']}: the lists do not say that there is no hostel"


def coverage(tables):
    taught = {row["trade"] for row in tables["courses"]}
    market = {row["trade"] for row in tables["market-west-bengal"]}
    gated = sum(any(row[c] == "1" for c in row if c.startswith("coercion_")) for row in tables["trades"])
    reviewed = sum(row["reviewed"] == "yes" for row in tables["trade-titles"])
    return (
        f"{len(tables['trades'])} trades in {len({r['sector'] for r in tables['trades']})} sectors, "
        f"{len(market)} with a market estimate, {len(taught)} with a course, {gated} with a coercion mark of 1; "
        f"{len(tables['places'])} places, {len(tables['market-west-bengal'])} market rows, "
        f"{len(tables['centres'])} centres, {len(tables['courses'])} courses; "
        f"{reviewed} of {len(tables['trade-titles'])} titles read by a speaker"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--figures", type=Path, help="folder with the public figures, to check codes against")
    options = parser.parse_args()
    package = load_package()
    tables = load_tables(package)
    faults = list(schema_faults(package, tables))
    if not faults:   # the rules below rely on columns and references that are in order
        faults += text_faults(package, tables)
        for rule in (order_faults, coverage_faults, trade_faults, aptitude_faults, wording_faults, place_faults,
                     market_faults, course_faults, stock_faults):
            faults += rule(tables)
        faults += example_and_instrument_faults(tables, unspoken)
        faults += activity_faults()
        if options.figures:
            faults += code_faults(tables, options.figures)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(faults)} faults" if faults else coverage(tables))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
