"""A copy of a data folder with other marks, rules and shares in `trades.csv`, at random.

`python3 -m reference.generate_catalogue --data DIR --seed N --out DIR`. The bundled catalogue has
few marks of 1, no unknown ones and few licences; its copies let a differential test reach the
gates and flags that hang on them. The shares here are judgement.
"""

import argparse
import csv
import os
import shutil

from . import data, policy
from .generate import Source, write_csv

LICENCES = ("driving licence (car)", "DGCA remote pilot certificate", "conductor's licence")


def changed(source, row):
    """One trade's row with some of its columns drawn anew."""
    row = dict(row)
    for mark in policy.RISK_MARKS + policy.COERCION_MARKS:
        if source.chance(0.5):
            row[mark] = source.pick(("0", "0", "0", "0.5", "0.5", "1"))
    if source.chance(0.06):
        for mark in policy.RISK_MARKS:
            row[mark] = ""
    if source.chance(0.15):
        row["licence"] = source.pick(LICENCES)
    if source.chance(0.4):
        row["min_class_entry"] = str(source.pick((0, 0, 0, 5, 8, 9, 10)))
    if source.chance(0.4):
        row["min_age"] = str(source.pick((14, 16, 18, 21)))
    if source.chance(0.4):
        row["hazardous_under_18"] = source.pick(("yes", "no"))
    if source.chance(0.4):
        row["home_based"] = source.pick(("yes", "no"))
    if source.chance(0.4):
        row["documents"] = ";".join(source.some(policy.DOCUMENT_KINDS, 3))
    if source.chance(0.4):
        row["women_traditional"] = source.pick(("yes", "yes", "yes", "no"))
    if source.chance(0.4):
        row["training_weeks"] = str(source.pick((1, 2, 8, 13, 26, 52)))
    if source.chance(0.3):
        row["skill_class"] = source.pick(("unskilled", "semi_skilled", "skilled"))
    for key in data.NEEDS:
        if source.chance(0.3):
            row["needs_" + key] = source.pick(("yes", "no", "no"))
    return row


def main():
    parser = argparse.ArgumentParser(prog="reference.generate_catalogue", description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True, help="a folder that does not exist yet")
    a = parser.parse_args()
    shutil.copytree(a.data, a.out, copy_function=shutil.copyfile)
    path = os.path.join(a.out, "trades.csv")
    rows = data.read(path)
    with open(path, encoding="utf-8-sig", newline="") as file:
        columns = next(csv.reader(file))
    source = Source("catalogue/%d" % a.seed)
    write_csv(path, columns, [changed(source, row) for row in rows])


if __name__ == "__main__":
    main()
