"""Builds the derived tables anew in a folder of its own and compares them with the bundled ones byte by byte.

    python3 data/build/check_rebuilt.py --figures DIR
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tables import BUILD, DATA

TABLES = {
    "interests_and_aptitudes.py": ("trade_interests.csv", "trade_aptitudes.csv"),
    "centres_and_courses.py": ("centres.csv", "courses.csv"),
    "wage_floors.py": ("wage_floors.csv",),
    "market.py": ("market/west-bengal.csv",),
}


def differing(figures, folder):
    """The tables that come out otherwise than they are bundled."""
    for script, names in TABLES.items():
        command = [sys.executable, str(BUILD / script), "--figures", str(figures), "--out", str(folder)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        for name in names:
            if (folder / name).read_bytes() != (DATA / name).read_bytes():
                yield name


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--figures", type=Path, required=True, help="folder with the public figures")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        names = list(differing(options.figures, Path(folder)))
    for name in names:
        print(f"{name}: the bundled table is not what the script builds", file=sys.stderr)
    if not names:
        print("all derived tables come out as they are bundled")
    sys.exit(1 if names else 0)


if __name__ == "__main__":
    main()
