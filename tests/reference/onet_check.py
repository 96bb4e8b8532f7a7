"""Checks on O*NET 29.3 (section 8, first two rows).

Run from `tests/`: `python3 -m unittest reference.onet_check`. They read the extract in
`data/onet-29.3/` beside this folder, and O*NET's own spreadsheets where `SWADHIN_FIGURES` names the
folder of public figures (the one that holds `onet-29.3`). With neither they fail; with both the two
must agree.
"""

import csv
import os
import re
import unittest
import zipfile
from xml.etree import ElementTree

from .interest import centred, pearson_centred

SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXTRACT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "onet-29.3")
EXAMPLE = (27, 13, 23, 25, 14, 14)  # O*NET's public API manual
NEIGHBOURS = 10
PRIMARY = ("Primary-Short", "Primary-Long")  # the ten that O*NET rates as most related
SCALES = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")


def sheet(folder, name):
    """The first sheet's rows as dictionaries by its heading."""
    with zipfile.ZipFile(os.path.join(folder, name)) as book:
        shared = [
            "".join(t.text or "" for t in item.iter(SPREADSHEET + "t"))
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        rows = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    heading = None
    for row in rows.iter(SPREADSHEET + "row"):
        cells = {}
        for cell in row:
            value = cell.find(SPREADSHEET + "v")
            if value is not None:
                column = re.match("[A-Z]+", cell.get("r")).group()
                text = shared[int(value.text)] if cell.get("t") == "s" else value.text
                cells[column] = text
        if heading is None:
            heading = cells
        else:
            yield {heading[column]: text for column, text in cells.items()}


def spreadsheets(folder):
    """(ratings, related): by occupation (title, six ratings), and the set of primary ones."""
    ratings, titles, related = {}, {}, {}
    for row in sheet(folder, "Interests.xlsx"):
        if row["Scale ID"] == "OI":
            code = row["O*NET-SOC Code"]
            titles[code] = row["Title"]
            ratings.setdefault(code, {})[row["Element Name"]] = float(row["Data Value"])
    for row in sheet(folder, "Related Occupations.xlsx"):
        if row["Relatedness Tier"] in PRIMARY:
            related.setdefault(row["O*NET-SOC Code"], set()).add(row["Related O*NET-SOC Code"])
    return {c: (titles[c], [o[name] for name in SCALES]) for c, o in ratings.items()}, related


def extract(folder):
    """The same from the extract."""
    with open(os.path.join(folder, "interests.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    ratings = {row["code"]: (row["title"], [float(row[k]) for k in "RIASEC"]) for row in rows}
    with open(os.path.join(folder, "related.csv"), encoding="utf-8", newline="") as file:
        related = {row["code"]: set(row["related"].split(";")) for row in csv.DictReader(file)}
    return ratings, related


class Onet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        figures = os.environ.get("SWADHIN_FIGURES")
        own = spreadsheets(os.path.join(figures, "onet-29.3")) if figures else None
        ours = extract(EXTRACT) if os.path.isdir(EXTRACT) else None
        if own is None and ours is None:
            raise AssertionError("neither the extract nor SWADHIN_FIGURES is there")
        if own is not None and ours is not None and own != ours:
            raise AssertionError("the extract is not what O*NET's spreadsheets say")
        ratings, cls.related = own or ours
        cls.profiles = {c: (title,) + centred(o) for c, (title, o) in ratings.items()}

    def test_the_manuals_example(self):
        z, szz = centred([float(x) for x in EXAMPLE])
        ranked = sorted(
            ((pearson_centred(z, szz, d, sdd), title) for title, d, sdd in self.profiles.values()),
            reverse=True,
        )
        self.assertEqual([t for _, t in ranked[:2]], ["Skincare Specialists", "Dancers"])
        for (r, _), expected in zip(ranked, (0.786, 0.769, 0.703)):
            self.assertAlmostEqual(r, expected, delta=5e-4)
        self.assertEqual(sum(1 for r, _ in ranked if r >= 0.729), 2)

    def test_precision_at_ten_against_related_occupations(self):
        codes = sorted(self.profiles)
        total = 0.0
        for code in codes:
            _, z, szz = self.profiles[code]
            others = sorted(
                (-pearson_centred(z, szz, self.profiles[c][1], self.profiles[c][2]), c)
                for c in codes if c != code
            )
            hits = sum(1 for _, c in others[:NEIGHBOURS] if c in self.related[code])
            total += hits / NEIGHBOURS
        self.assertEqual(len(codes), 923)
        self.assertAlmostEqual(total / len(codes), 0.256, delta=0.005)


if __name__ == "__main__":
    unittest.main()
