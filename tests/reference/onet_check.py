"""Checks on O*NET 29.3 (section 8, first two rows), read from its own spreadsheets.

Run from `tests/` with the folder of public figures (the one that holds `onet-29.3`) named:
`SWADHIN_FIGURES=FOLDER python3 -m unittest reference.onet_check`. Without it the checks fail.
"""

import os
import re
import unittest
import zipfile
from xml.etree import ElementTree

from .interest import centred, pearson_centred

SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXAMPLE = (27, 13, 23, 25, 14, 14)  # O*NET's public API manual
NEIGHBOURS = 10
PRIMARY = ("Primary-Short", "Primary-Long")  # the ten that O*NET rates as most related


def sheet(name):
    """The first sheet's rows as dictionaries by its heading."""
    folder = os.environ.get("SWADHIN_FIGURES")
    if not folder:
        raise AssertionError("SWADHIN_FIGURES must name the folder of public figures")
    with zipfile.ZipFile(os.path.join(folder, "onet-29.3", name)) as book:
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


def profiles():
    """(title, centred profile, sum of squares) by occupation."""
    order = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
    found, titles = {}, {}
    for row in sheet("Interests.xlsx"):
        if row["Scale ID"] == "OI":
            code = row["O*NET-SOC Code"]
            titles[code] = row["Title"]
            found.setdefault(code, {})[row["Element Name"]] = float(row["Data Value"])
    return {c: (titles[c],) + centred([o[name] for name in order]) for c, o in found.items()}


class Onet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.profiles = profiles()

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
        related = {}
        for row in sheet("Related Occupations.xlsx"):
            if row["Relatedness Tier"] not in PRIMARY:
                continue
            related.setdefault(row["O*NET-SOC Code"], set()).add(row["Related O*NET-SOC Code"])
        codes = sorted(self.profiles)
        total = 0.0
        for code in codes:
            _, z, szz = self.profiles[code]
            others = sorted(
                (-pearson_centred(z, szz, self.profiles[c][1], self.profiles[c][2]), c)
                for c in codes if c != code
            )
            hits = sum(1 for _, c in others[:NEIGHBOURS] if c in related[code])
            total += hits / NEIGHBOURS
        self.assertEqual(len(codes), 923)
        self.assertAlmostEqual(total / len(codes), 0.256, delta=0.005)


if __name__ == "__main__":
    unittest.main()
