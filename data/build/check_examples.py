"""Checks the instruments and the fictional example profiles: ids, items, word limits, normal form, ranges.

Run by check.py. The program's own reader checks more (every field of profile/1); this keeps the data honest where no
program has been built yet.
"""

import json
import re
import tomllib
import unicodedata

from tables import APTITUDES, DATA, LANGUAGES

SCALES = "RIASEC"
ITEMS_A_SCALE, ITEM_WORDS = 8, 10
LEAST_EXAMPLES = 8    # data.md
INSTRUMENTS = {"activity-48", "dbda-stens", "onet-ip-sf", "standard-score", "work-sample-kit"}
INVENTORY, SAMPLES = "activity-48", "work-sample-kit"
SCRIPTS = {"bn": "BENGALI", "hi": "DEVANAGARI", "ne": "DEVANAGARI"}
CODE = r"P-[0-9A-HJKMNP-TV-Z]{6}"   # letters and digits that are not mistaken for others
DEGREE, TOP_PRIORITY = 15, 3
TRADE_LISTS = ("tryouts", "work_samples")
MARKS = ("risk_", "coercion_", "needs_")
CURRENCY = {"in": "INR", "bd": "BDT", "np": "NPR"}


def texts(value, where=""):
    """Every text in a document, keys included, with where it stands."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield where, key
            yield from texts(inner, f"{where}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from texts(inner, f"{where}/{number}")


def load(folder, suffix, parse):
    """File name -> document, of the files of a folder in the order of their names."""
    return {path.name: parse(path.read_text(encoding="utf-8"))
            for path in sorted((DATA / folder).glob(f"*{suffix}"))}


def documents():
    """The instruments and the examples."""
    return load("instruments", ".toml", tomllib.loads), load("examples", ".json", json.loads)


def wording_faults(name, document, unspoken):
    for where, text in texts(document):
        if text != unicodedata.normalize("NFC", text):
            yield f"{name} {where}: not in Unicode normal form C"
        if text != text.strip() or "  " in text or "\n" in text:
            yield f"{name} {where}: stray space"
        if any(unspoken(word) for word in re.findall(r"[a-z]+", text.lower())):
            yield f"{name} {where}: {text!r} holds a word that no file may hold"


def instrument_faults(instruments):
    """Which there are, their ends, and what a kind must state."""
    found = {document["id"] for document in instruments.values()}
    if found != INSTRUMENTS:
        yield f"instruments: {sorted(found ^ INSTRUMENTS)} missing or unknown"
    for name, document in instruments.items():
        if name != f"{document['id']}.toml":
            yield f"{name}: its id is {document['id']}"
        if not document["min"] < document["max"]:
            yield f"{name}: min and max"
        if document["kind"] == "aptitude" and not document["min"] < document["mean"] < document["max"]:
            yield f"{name}: mean outside its own ends"
        if not document["licence"]["terms"]:
            yield f"{name}: no licence note"


def item_faults(inventory):
    """48 items, eight a scale, each in every language and script, short, with its hooks."""
    items = inventory["items"]
    for scale in SCALES:
        count = sum(item["scale"] == scale for item in items)
        if count != ITEMS_A_SCALE:
            yield f"{INVENTORY}: {count} items on scale {scale}"
    if len(items) != len(SCALES) * ITEMS_A_SCALE or inventory["max"] != ITEMS_A_SCALE or inventory["validated"]:
        yield f"{INVENTORY}: number of items, greatest score, or said to be validated"
    for key in ("id", "picture", "sound", *LANGUAGES):
        if len({item[key] for item in items}) != len(items):
            yield f"{INVENTORY}: two items share their {key}"
    for number, item in enumerate(items, 1):
        where = f"{INVENTORY} item {number}"
        if item["number"] != number:
            yield f"{where}: numbered {item['number']}"
        for lang in LANGUAGES:
            if not 1 <= len(item[lang].split()) <= ITEM_WORDS:
                yield f"{where} {lang}: not 1 to {ITEM_WORDS} words"
            wanted = SCRIPTS.get(lang, "LATIN")
            if any(c.isalpha() and wanted not in unicodedata.name(c, "") for c in item[lang]):
                yield f"{where} {lang}: letters of another script"


def sample_faults(instruments):
    """One work sample an aptitude, but for those that the kit says it does not measure; known aptitude words."""
    kit = instruments[f"{SAMPLES}.toml"]
    measured = [sample["aptitude"] for sample in kit["samples"]]
    left = kit["not_measured"]["aptitudes"]
    if sorted(measured + left) != sorted(APTITUDES):
        yield f"{SAMPLES}: its samples and what it does not measure are not the eleven aptitudes, each once"
    for sample in kit["samples"]:
        for key in ("materials", "task", "scoring"):
            if not sample[key]:
                yield f"{SAMPLES} {sample['id']}: no {key}"
    for row in instruments["dbda-stens.toml"]["subtests"]:
        if row["aptitude"] not in APTITUDES:
            yield f"dbda-stens: {row['aptitude']} is no aptitude word"


def score_faults(name, key, given, instruments):
    """The instrument is of the right kind, its scales are known and its scores within its ends."""
    instrument = instruments.get(f"{given['instrument']}.toml")
    if instrument is None or instrument["kind"] != key.rstrip("s"):
        yield f"{name}: {given['instrument']} is no instrument for {key}"
        return
    known = tuple(SCALES) if key == "interests" else APTITUDES
    for scale, score in given["scores"].items():
        if scale not in known:
            yield f"{name}: {scale} is no scale of {key}"
        if not instrument["min"] <= score <= instrument["max"]:
            yield f"{name}: {key} {scale} {score} is outside {instrument['min']} to {instrument['max']}"


def named(document):
    """Every trade, trade or sector, and place that a profile names."""
    safety = document.get("safety", {})
    trades = [trade for key in TRADE_LISTS for trade in document.get(key, {})]
    trades += [row["trade"] for row in document.get("experience", []) + safety.get("mitigated", [])]
    either = document.get("refuses", []) + safety.get("avoid_sectors", [])
    places = [document["place"], *document.get("will_move_to", []), *document.get("train_in", []),
              *safety.get("avoid_places", [])]
    return trades, either, places


def example_faults(name, document, instruments, tables):
    """The ids resolve and the numbers stand within their ranges."""
    trades = {row["id"] for row in tables["trades"]}
    sectors = {row["sector"] for row in tables["trades"]}
    places = {row["id"] for row in tables["places"]}
    by_trade, either, by_place = named(document)
    unknown = [x for x in by_trade if x not in trades] + [x for x in either if x not in trades | sectors]
    unknown += [x for x in by_place if x not in places]
    unknown += [row["mark"] for row in document.get("safety", {}).get("mitigated", [])
                if not (row["mark"].startswith(MARKS) and row["mark"] in tables["trades"][0])]
    if unknown:
        yield f"{name}: {unknown} not in the catalogue"
    if document["schema"] != "profile/1" or not re.fullmatch(CODE, document["participant"]):
        yield f"{name}: schema, or participant code {document['participant']}"
    if "interests" not in document and "aptitudes" not in document:
        yield f"{name}: neither interests nor aptitudes"
    for key in ("interests", "aptitudes"):
        if key in document:
            yield from score_faults(name, key, document[key], instruments)
    if not 0 <= document.get("education", {}).get("highest_class", 0) <= DEGREE:
        yield f"{name}: highest class"
    if not all(0 <= h <= 1 for h in document.get("work_samples", {}).values()):
        yield f"{name}: a work sample outside 0 to 1"
    if not all(p in range(TOP_PRIORITY + 1) for p in document.get("priorities", {}).values()):
        yield f"{name}: a priority outside 0 to {TOP_PRIORITY}"
    if document["place"] in document.get("safety", {}).get("avoid_places", []):
        yield f"{name}: avoids her own place"
    if document.get("capital", {}).get("currency", CURRENCY[document["place"][:2]]) != CURRENCY[document["place"][:2]]:
        yield f"{name}: capital in another currency than her place's"


def example_and_instrument_faults(tables, unspoken):
    """All of the above, and that every example stands in the README that calls it fictional."""
    instruments, examples = documents()
    for name, document in (instruments | examples).items():
        yield from wording_faults(name, document, unspoken)
    yield from instrument_faults(instruments)
    yield from item_faults(instruments[f"{INVENTORY}.toml"])
    yield from sample_faults(instruments)
    if len(examples) < LEAST_EXAMPLES:
        yield f"examples: fewer than {LEAST_EXAMPLES}"
    if len({document["participant"] for document in examples.values()}) != len(examples):
        yield "examples: two share a participant code"
    rows = (DATA / "examples" / "README.md").read_text(encoding="utf-8").splitlines()
    for name, document in examples.items():
        yield from example_faults(name, document, instruments, tables)
        if not any(row.startswith(f"| `{name}`") and "fictional" in row for row in rows):
            yield f"examples/README.md: no row that calls {name} fictional"
