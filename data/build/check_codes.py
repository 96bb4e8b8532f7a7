"""Checks codes and carried-over figures against the public files themselves, apart from the build scripts' logic."""

from collections import defaultdict
from decimal import Decimal

from tables import read_csv, read_gzipped_tsv, read_xlsx

SOC = "O*NET-SOC Code"


def classification_faults(tables, figures):
    """NCO and NIC codes, qualification packs and their levels."""
    folder = figures / "india-classifications"
    occupations = {row["code"] for row in read_csv(folder / "plfs_nco_full.csv")}
    industries = {
        row["code"]
        for name in ("group", "class", "subclass") for row in read_csv(folder / f"plfs_nic_{name}.csv")
    }
    roles = read_csv(figures / "india-training" / "nsqf_job_roles_state_mis_trades.csv")
    level = {row["qp_code"]: row["nsqf_level"] for row in roles}
    packs = set(level)
    for name in ("class_ix_x_vse_nsqf_qualifications.csv", "class_xi_xii_vhse_nsqf_qualifications.csv"):
        packs |= {row["qp_code"] for row in read_csv(figures / "west-bengal-vocational-council" / name)}
    for row in tables["trades"]:
        name = row["id"]
        if row["nco_2015"] not in occupations:
            yield f"trades.csv {name}: no NCO-2015 code {row['nco_2015']}"
        for code in row["nic_2008"].split(";"):
            if code not in industries:
                yield f"trades.csv {name}: no NIC-2008 code {code}"
        if row["qp_code"] and row["qp_code"] not in packs:
            yield f"trades.csv {name}: qualification pack {row['qp_code']} is on no list"
        if row["qp_code"] in level and row["nsqf_level"] != level[row["qp_code"]]:
            yield f"trades.csv {name}: level {row['nsqf_level']}, on the list {level[row['qp_code']]}"
    for row in tables["build-stock-shares"]:
        if row["nic_class"] != "CULT" and row["nic_class"] not in industries:
            yield f"build/stock_shares.csv {row['trade']}: no NIC-2008 class {row['nic_class']}"


def onet_faults(tables, figures):
    """Interests and job zones equal the release; every occupation has abilities through the crosswalk."""
    profile, zone = defaultdict(dict), {}
    for row in read_xlsx(figures / "onet-29.3" / "Interests.xlsx"):
        if row["Scale ID"] == "OI":
            profile[row[SOC]][row["Element Name"][0]] = Decimal(row["Data Value"])
    for row in read_xlsx(figures / "onet-29.3" / "Job Zones.xlsx"):
        zone[row[SOC]] = row["Job Zone"]
    rated = {row[SOC] for row in read_gzipped_tsv(figures / "onet-23-soc2010" / "Abilities.tsv.gz")}
    crosswalk = read_csv(figures / "crosswalks" / "ONET-SOC_2010_to_2019_Crosswalk.csv", delimiter=";")
    covered = {row["soc2019_code"] for row in crosswalk if row["soc2010_code"] in rated}
    for row in tables["trade-interests"]:
        code = row["onet_soc"]
        if code not in profile or code not in covered:
            yield f"trade_interests.csv {row['trade']}: O*NET {code} has no interests or no abilities"
            continue
        for letter in "RIASEC":
            if abs(Decimal(row[letter]) - profile[code][letter]) > Decimal("0.005"):
                yield f"trade_interests.csv {row['trade']}: {letter} {row[letter]}, O*NET has {profile[code][letter]}"
        if row["job_zone"] != zone[code]:
            yield f"trade_interests.csv {row['trade']}: job zone {row['job_zone']}, O*NET has {zone[code]}"


def place_faults(tables, figures):
    """Directory codes, and the census totals that the districts must add up to."""
    directory = {
        row["District Code"]: row["Census 2011 Code"]
        for row in read_csv(figures / "geo" / "lgd_districts.csv") if row["State Code"] == "19"
    }
    districts = [row for row in tables["places"] if row["country"] == "IN"]
    if sorted(row["lgd_code"] for row in districts) != sorted(directory):
        yield "places.csv: the directory codes are not those of West Bengal"
    census = sum(
        int(row["Population"])
        for row in read_csv(figures / "census2011-b18" / "india_districts_census_2011.csv")
        if row["State name"] == "WEST BENGAL"
    )
    total = sum(int(row["population"]) for row in districts)
    if total != census:
        yield f"places.csv: West Bengal has {total} people, in the census {census}"


def stock_faults(tables):
    """No industry gives out more workers than it has, in any district."""
    districts = {row["census_2011"] for row in tables["build-census-districts"]}
    for district in sorted(districts):
        given = defaultdict(Decimal)
        for row in tables["build-stock-shares"]:
            if not row["only_in"] or district in row["only_in"].split(";"):
                given[row["nic_class"]] += Decimal(row["share"])
        for code, share in sorted(given.items()):
            if share > 1:
                yield f"build/stock_shares.csv: {code} gives out {share} of its workers in {district}"


def code_faults(tables, figures):
    yield from classification_faults(tables, figures)
    yield from onet_faults(tables, figures)
    yield from place_faults(tables, figures)
