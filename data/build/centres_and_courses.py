"""Builds centres.csv and courses.csv from the published lists of the West Bengal state council.

    python3 data/build/centres_and_courses.py --figures DIR

Reads from DIR: west-bengal-vocational-council. Reads here: course_trades.csv (which trade a council course leads
to, judgement, with a reason in each row) and training_institute_places.csv (the district of private institutes, whose
list has addresses only). Personal names, telephone numbers and addresses are not carried over.
"""

import re
import sys
from typing import NamedTuple

from tables import BUILD, arguments, read_csv, write_csv

COUNCIL = "WBSCT&VE&SD"
CENTRE_COLUMNS = ["id", "name", "place", "block", "kind", "hostel", "source"]
COURSE_COLUMNS = (
    "course trade centre place as_of source kind starts_on ends_on weeks hours_per_week days from_hour to_hour seats "
    "min_batch cost stipend_per_month min_class min_age max_age language hostel childcare women_trainers "
    "placement_help certificate recognises_experience asks placed_share placed_n placed_source "
    "x_scheme x_code x_title x_batches"
).split()

DISTRICT = {  # the council's spelling -> the end of the place id
    "ALIPURDUAR": "alipurduar", "BANKURA": "bankura", "BARDHAMAN/EAST": "purba-bardhaman",
    "BURDWAN/WEST": "paschim-bardhaman", "BIRBHUM": "birbhum", "COACH BEHAR": "cooch-behar",
    "DAKSHIN DINAJPUR": "dakshin-dinajpur", "DARJEELING": "darjeeling", "HOOGHLY": "hooghly", "HOWRAH": "howrah",
    "JALPAIGURI": "jalpaiguri", "JHARGRAM": "jhargram", "KALIMPONG": "kalimpong", "KOLKATA/NORTH": "kolkata",
    "KOLKATA/SOUTH": "kolkata", "MALDA": "malda", "MURSHIDABAD": "murshidabad", "NADIA": "nadia",
    "NORTH 24 PARGANAS": "north-24-parganas", "PASCHIM MIDNAPORE": "paschim-medinipur",
    "PURBA MIDNAPORE": "purba-medinipur", "PURULIA": "purulia", "SOUTH 24 PARGANAS": "south-24-parganas",
    "UTTAR DINAJPUR": "uttar-dinajpur",
}
INITIALS = {
    "HS", "ITI", "MSK", "PVT", "II", "III", "IV", "IT", "NB", "PL", "PC", "JS", "MS", "IICE", "IISD", "CAT", "PT",
    "ITC", "LTD",
}
# A listed centre that is a residential care home teaches its own residents: no place for anyone to enrol, and its
# name on a page would point at who lives there.
CARE_HOME = re.compile(r"CHILDRENS?HOME")


class Scheme(NamedTuple):
    """One published list and the entry rules that hold for all its courses (empty: not stated)."""

    code: str
    file: str
    source: str
    as_of: str
    rules: dict


# Entry rules: the council's admission pages of 2022-23. Six months for the class VIII+ courses: the state skill
# mission's page (pbssd.gov.in); courses on the national register are taken to be of the same level [judgement].
SHORT_COURSE = {
    "weeks": "26", "min_class": "8", "min_age": "15", "max_age": "40",
    "asks": "school_certificate;birth_certificate", "x_batches": "jan;jul",
}
HIGHER_SECONDARY = {
    "weeks": "104", "min_class": "10", "min_age": "15", "max_age": "40",
    "asks": "school_certificate;birth_certificate", "x_batches": "jun",
}
DISTRICT_LISTS = (
    Scheme("viii", "viii_plus_short_term_institutes.csv",
           f"{COUNCIL} list of VIII+ short-term centres, 2022-23", "2023-01-01", SHORT_COURSE),
    Scheme("nqr", "nqr_listed_institutes.csv",
           f"{COUNCIL} list of NQR courses, 2023", "2023-01-01", SHORT_COURSE),
    Scheme("hsvoc", "hs_vocational_institutes.csv",
           f"{COUNCIL} list of HS (vocational) centres, 2022-23, 12 of 24 council districts", "2023-01-01",
           HIGHER_SECONDARY),
)
PRIVATE_LIST = Scheme("stvt", "stvt_institutes.csv", f"{COUNCIL} list of STVT institutes, 2021-23", "2022-01-01", {})


def squeezed(text):
    """Capitals and digits only, to recognise one name written in several ways."""
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def title_case(text):
    """An official name in capitals as a name in title case; initials stay, and nothing else changes."""
    text = re.sub(r"\s+", " ", text.strip().rstrip(","))
    if text != text.upper():
        return text

    def word(match):
        letters = match.group(0)
        return letters if letters in INITIALS or len(letters) == 1 else letters[0] + letters[1:].lower()

    return re.sub(r"[A-Z]+(?:'[A-Z]+)?", word, text)


def centre_kind(name):
    """What kind of house it is, read from its name alone; the order of the questions matters."""
    flat = squeezed(name)
    if re.search(r"BALIKA|GIRL|KANYA(?!PUR)|MAHILA|WOMEN", flat):
        return "girls_or_women"
    industrial = r"INDUSTRIALTRA?I?NINGINST|ITI$|^ITI|ITI(?=BALURGHAT|MALDA|AMTALA|KALIAGANJ|MEDINIPUR)|ITC"
    if re.search(industrial, flat) and "SCHOOL" not in flat:
        return "iti"
    if "MADRAS" in flat:
        return "madrasah"
    if "POLYTECHNIC" in flat and "SCHOOL" not in flat:
        return "polytechnic"
    school = (
        r"SCHOOL|VID[YH]|BID[YH]|S[H]?IKSH?Y?A|MSK|HIGH|ACADEMY|INSTITUTION|NIKETAN|MANDIR|BHA[BV]AN|SADAN|PITH"
        r"|PATHSALA|HS$|KENDRA"
    )
    if re.search(school, flat):
        return "school"
    return "college" if "COLLEGE" in flat else "other"


class Register:
    """The centres and courses met so far."""

    def __init__(self, course_trades):
        self.trades = {(row["scheme"], row["code"]): row for row in course_trades}
        self.centres = {}
        self.courses = {}
        self._ids = set()

    def centre(self, name, place, block, source, kind=None):
        """The centre of that name in that district, entered when it is met for the first time.

        The hostel column of the lists is "Nil" in every row, in any kind of house: an unfilled default, so the
        bundled column is empty (unknown), not "none"."""
        key = squeezed(name), place
        if key not in self.centres:
            base = f"wb-{place}-" + slug(name)[:48].strip("-")
            number, identity = 2, base
            while identity in self._ids:
                identity, number = f"{base}-{number}", number + 1
            self._ids.add(identity)
            self.centres[key] = {
                "id": identity, "name": title_case(name), "place": "in-wb-" + place,
                "block": title_case(block), "kind": kind or centre_kind(name), "hostel": "", "source": source,
            }
        return self.centres[key]

    def course(self, centre, scheme, code):
        """Enters a course of a centre if its code leads to a trade of the catalogue."""
        entry = self.trades.get((scheme.code, code))
        identity = f"{centre['id']}--{scheme.code}-{slug(code)}"
        if not entry or not entry["trade"] or identity in self.courses:
            return
        row = dict.fromkeys(COURSE_COLUMNS, "")
        row.update(
            course=identity, trade=entry["trade"], centre=centre["id"], place=centre["place"], as_of=scheme.as_of,
            source=scheme.source, kind="measured", certificate=COUNCIL,
            x_scheme=scheme.code, x_code=code, x_title=entry["course_name"],
        )
        row.update(scheme.rules)
        self.courses[identity] = row


def collect(figures):
    """All centres and courses of the four lists."""
    council = figures / "west-bengal-vocational-council"
    register = Register(read_csv(BUILD / "course_trades.csv"))
    for scheme in DISTRICT_LISTS:
        for row in read_csv(council / scheme.file):
            if CARE_HOME.search(squeezed(row["INSTITUTE NAME"])):
                print("left out, a residential care home in", row["DISTRICT"].strip().title(), file=sys.stderr)
                continue
            place = DISTRICT[row["DISTRICT"].strip()]
            centre = register.centre(row["INSTITUTE NAME"], place, row["MUNICIPALITY/BLOCK"].strip(), scheme.source)
            for column, code in row.items():
                if "Code" in column and code and code.strip():
                    register.course(centre, scheme, code.strip())
    where = {row["institute_code"]: row["place"] for row in read_csv(BUILD / "training_institute_places.csv")}
    for row in read_csv(council / PRIVATE_LIST.file):
        place = where.get(row["institute_code"].replace("_STVT", ""))
        if place is None:
            print("left out, its district cannot be told:", row["institute"], file=sys.stderr)
            continue
        centre = register.centre(
            row["institute"].strip(), place.removeprefix("in-wb-"), "", PRIVATE_LIST.source, "private_institute")
        for code in row["courses"].split(","):
            register.course(centre, PRIVATE_LIST, code.strip().replace("_STVT", ""))
    return register


def main():
    options = arguments(__doc__.splitlines()[0]).parse_args()
    register = collect(options.figures)
    centres = sorted(register.centres.values(), key=lambda row: row["id"])
    courses = sorted(register.courses.values(), key=lambda row: row["course"])
    write_csv(options.out / "centres.csv", CENTRE_COLUMNS, centres)
    write_csv(options.out / "courses.csv", COURSE_COLUMNS, courses)


if __name__ == "__main__":
    main()
