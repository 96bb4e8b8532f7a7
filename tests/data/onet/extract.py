"""Writes the extract of O*NET files beside this script, from the public figures.

    python3 tests/data/onet/extract.py FIGURES

Keeps what the import of interests and aptitudes uses: the occupations of trades.csv and those of job zones 1 to 3
that they are compared with, the abilities that stand behind an aptitude, and of the columns those that are read.
"""

import gzip
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "data" / "build"))

from interests_and_aptitudes import ABILITIES, INTERESTS, REFERENCE_ZONES, SOC, SPATIAL  # noqa: E402
from tables import read_csv, read_gzipped_tsv, read_xlsx  # noqa: E402


def lines(columns, rows, delimiter="\t"):
    """A table as text, rows in the order given."""
    table = [columns] + [[row[name] for name in columns] for row in rows]
    return "".join(delimiter.join(cells) + "\n" for cells in table)


def main():
    figures = Path(sys.argv[1])
    trades = {row["onet_soc"] for row in read_csv(ROOT / "data" / "trades.csv")}
    zones = read_xlsx(figures / "onet-29.3" / "Job Zones.xlsx")
    kept = trades | {row[SOC] for row in zones if row["Job Zone"] in REFERENCE_ZONES}
    write = {}
    write["Job Zones.txt"] = lines([SOC, "Job Zone"], [row for row in zones if row[SOC] in kept])
    interests = read_xlsx(figures / "onet-29.3" / "Interests.xlsx")
    write["Interests.txt"] = lines(
        [SOC, "Element Name", "Scale ID", "Data Value"],
        [row for row in interests if row[SOC] in trades and row["Element Name"] in INTERESTS],
    )
    crosswalk = read_csv(figures / "crosswalks" / "ONET-SOC_2010_to_2019_Crosswalk.csv", delimiter=";")
    crosswalk = [row for row in crosswalk if row["soc2019_code"] in kept]
    write["crosswalk.csv"] = lines(["soc2010_code", "soc2019_code"], crosswalk, ";")
    write["Read Me.txt"] = "O*NET 29.3 Database\n"
    for name, text in write.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="")
    older = {row["soc2010_code"] for row in crosswalk}
    used = {name for parts in ABILITIES.values() for name in parts} | set(SPATIAL)
    abilities = [
        row for row in read_gzipped_tsv(figures / "onet-23-soc2010" / "Abilities.tsv.gz") if row[SOC] in older
    ]
    # The number of raters is the median over all abilities, so rows of other abilities keep it where it differs.
    raters = {}
    for row in abilities:
        if row["Scale ID"] == "IM" and row["N"]:
            raters.setdefault(row[SOC], []).append(row["N"])
    for code, numbers in raters.items():
        raters[code] = sorted(numbers, key=float)[len(numbers) // 2]
    rows = [
        {**row, "N": raters.get(row[SOC], "") if row["Scale ID"] == "IM" else ""}
        for row in abilities if row["Element Name"] in used
    ]
    text = lines([SOC, "Element Name", "Scale ID", "Data Value", "N"], rows)
    # No time and no name in the header: the same bytes each run.
    (HERE / "Abilities.txt.gz").write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


if __name__ == "__main__":
    main()
