"""Score profiles: `python3 -m reference --data DIR --on DATE PROFILE.json…` from `tests/`."""

import argparse
import json
import sys

from . import data, dates
from .market import Market
from .person import Person
from .score import Scorer, rank


def documents(arguments):
    for path in arguments.documents:
        with open(path, encoding="utf-8") as file:
            yield json.load(file)
    for path in arguments.profiles:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip():
                    yield json.loads(line)


def main():
    parser = argparse.ArgumentParser(prog="reference", description=__doc__)
    parser.add_argument("--data", required=True, help="folder with the tables of data.md")
    parser.add_argument("--market", action="extend", nargs="+", default=[], metavar="FILE")
    parser.add_argument("--market-only", action="store_true")
    parser.add_argument("--courses", action="extend", nargs="+", default=[], metavar="FILE")
    parser.add_argument("--on", required=True, metavar="DATE")
    parser.add_argument("--profiles", action="append", default=[], metavar="FILE.jsonl")
    parser.add_argument("documents", nargs="*", metavar="PROFILE.json")
    arguments = parser.parse_args()
    catalogue = data.Catalogue(arguments.data, arguments.courses)
    rows = data.market_rows(arguments.data, arguments.market, arguments.market_only)
    scorer = Scorer(catalogue, Market(catalogue, rows, dates.parse(arguments.on)))
    for document in documents(arguments):
        print(json.dumps(rank(scorer, Person(document)), ensure_ascii=False))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
