"""Reading and writing of the tables: CSV, tab-separated text and Excel workbooks, standard library only."""

import argparse
import csv
import gzip
import sys
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree

BUILD = Path(__file__).resolve().parent
DATA = BUILD.parent

APTITUDES = (
    "verbal", "arithmetic", "computation", "spatial", "form", "clerical",
    "motor", "finger", "manual", "reading", "stamina",
)
LANGUAGES = ("en", "bn", "hi", "ne")
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_csv(path, encoding="utf-8-sig", delimiter=","):
    """The rows of a CSV file as dictionaries."""
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def read_gzipped_tsv(path):
    """The rows of a gzipped tab-separated file as dictionaries."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _shared_strings(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(t.text or "" for t in item.iter(SHEET + "t")) for item in root.iter(SHEET + "si")]


def _column(reference):
    """The number, from 0, of the column that a cell reference such as "AB12" names."""
    number = 0
    for letter in reference:
        if letter.isdigit():
            break
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _cell_text(cell, strings):
    kind = cell.get("t")
    if kind == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(SHEET + "t"))
    value = cell.find(SHEET + "v")
    if value is None or value.text is None:
        return ""
    return strings[int(value.text)] if kind == "s" else value.text


def read_xlsx(path):
    """The rows of a workbook's first sheet as dictionaries of text, keyed by its first row."""
    with zipfile.ZipFile(path) as book:
        strings = _shared_strings(book)
        root = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    lines = []
    for row in root.iter(SHEET + "row"):
        line = {}
        for cell in row.iter(SHEET + "c"):
            line[_column(cell.get("r"))] = _cell_text(cell, strings)
        lines.append(line)
    header = lines[0]
    return [{name: line.get(at, "") for at, name in header.items()} for line in lines[1:]]


def write_csv(path, columns, rows):
    """Writes rows as UTF-8 CSV with Unix line ends, every text in Unicode normal form C."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="raise")
        writer.writeheader()
        for row in rows:
            writer.writerow({name: unicodedata.normalize("NFC", str(row[name])) for name in columns})
    print(f"{Path(path).name}: {len(rows)} rows", file=sys.stderr)


def arguments(description):
    """The command line of a build script: the folder with the public figures and the one to write to."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--figures", type=Path, required=True, help="folder with the public figures")
    parser.add_argument("--out", type=Path, default=DATA, help="folder to write to (default: the bundled data)")
    return parser
