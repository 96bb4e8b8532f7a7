"""Builds trade_interests.csv and trade_aptitudes.csv from O*NET figures for the occupations of trades.csv.

    python3 data/build/interests_and_aptitudes.py --figures DIR

Reads from DIR: onet-29.3 (Occupation Data, Interests, Job Zones), onet-23-soc2010/Abilities.tsv.gz and
crosswalks/ONET-SOC_2010_to_2019_Crosswalk.csv. Reads here: trades_without_reading.csv, the trades that are
done in the region without reading (judgement). The rule is told in data/NOTES.md.
"""

from collections import defaultdict
from decimal import Decimal
from math import fsum, sqrt
from statistics import median

from tables import APTITUDES, BUILD, DATA, arguments, read_csv, read_gzipped_tsv, read_xlsx, write_csv

SOC = "O*NET-SOC Code"
RELEASE = "29.3"
INTERESTS = {
    "Realistic": "R", "Investigative": "I", "Artistic": "A", "Social": "S", "Enterprising": "E", "Conventional": "C",
}

# O*NET abilities behind each aptitude, with their share [judgement]. 23 of the 52 abilities are used; the others
# (ideas, memory, attention, hearing, far and colour vision, bursts of strength, balance) belong to no aptitude of
# the list; colour and fine vision are demands of the trade instead.
ABILITIES = {
    "verbal": {"Oral Comprehension": .5, "Oral Expression": .5},
    "reading": {"Written Comprehension": .7, "Written Expression": .3},
    "arithmetic": {"Mathematical Reasoning": 1.0},
    "computation": {"Number Facility": 1.0},
    "form": {"Near Vision": .5, "Flexibility of Closure": .3, "Perceptual Speed": .2},
    "clerical": {"Perceptual Speed": .4, "Written Comprehension": .4, "Category Flexibility": .2},
    "motor": {"Control Precision": .35, "Multilimb Coordination": .25, "Wrist-Finger Speed": .2, "Rate Control": .2},
    "finger": {"Finger Dexterity": 1.0},
    "manual": {"Manual Dexterity": .6, "Arm-Hand Steadiness": .4},
    "stamina": {"Stamina": .4, "Trunk Strength": .2, "Static Strength": .2, "Dynamic Strength": .1,
                "Extent Flexibility": .1},
}
# Seeing in the mind (cloth, wiring, pipes) or finding the way (driving): the larger, as hardly any work asks both.
SPATIAL = ("Visualization", "Spatial Orientation")

COGNITIVE = {"verbal", "reading", "arithmetic", "computation", "spatial"}
GAIN_COGNITIVE, GAIN_OTHER = "0.5", "0.3"   # trainable gain in z units, from the method's page [judgement]
REFERENCE_ZONES = {"1", "2", "3"}           # the occupations that a trade is compared with [judgement]
LEAST_IMPORTANCE = 1.9    # of O*NET's 1 to 5: below this an aptitude is never essential [judgement]
NEUTRAL_IMPORTANCE = 3.0  # the middle of O*NET's 1 to 5
FURTHER_SCORE = .4        # a fourth and a fifth aptitude need this score [judgement]
TWIN_SCORE = 1.4          # arithmetic and computation stand together only from here on [judgement]
SCORE_LOW, SCORE_HIGH, SCORE_BASE = -1.0, 2.0, 2.0   # weight in proportion to base + clipped score [judgement]
LEVEL_SCALE = .4          # occupations differ by about .4 of a person's standard deviation [judgement, GATB tradition]
LEVEL_CAP = 1.0           # in z units [judgement]


def abilities(figures):
    """Importance and level of every ability, and the raters, for each O*NET-SOC 2019 occupation.

    The release with abilities uses O*NET-SOC 2010 codes: a 2019 occupation takes the plain mean over its 2010
    occupations and the smallest number of raters among them."""
    values, raters = defaultdict(dict), defaultdict(list)
    for row in read_gzipped_tsv(figures / "onet-23-soc2010" / "Abilities.tsv.gz"):
        values[row[SOC]][row["Scale ID"], row["Element Name"]] = float(row["Data Value"])
        if row["Scale ID"] == "IM" and row["N"]:
            raters[row[SOC]].append(float(row["N"]))
    older = defaultdict(list)
    crosswalk = figures / "crosswalks" / "ONET-SOC_2010_to_2019_Crosswalk.csv"
    for row in read_csv(crosswalk, delimiter=";"):
        if row["soc2010_code"] in values:
            older[row["soc2019_code"]].append(row["soc2010_code"])
    mean, count = {}, {}
    for code, parts in older.items():
        keys = values[parts[0]]
        mean[code] = {key: fsum(values[part][key] for part in parts) / len(parts) for key in keys}
        known = [median(raters[part]) for part in parts if raters[part]]
        count[code] = int(min(known)) if known else ""
    return mean, count


def aptitude_values(ability, scale):
    """The aptitudes of one occupation on one scale (IM importance, LV level)."""
    out = {
        aptitude: fsum(share * ability[scale, name] for name, share in parts.items())
        for aptitude, parts in ABILITIES.items()
    }
    out["spatial"] = max(ability[scale, name] for name in SPATIAL)
    return out


def standardised(table, reference):
    """Every value as z against the reference occupations (divisor n)."""
    centre, spread = {}, {}
    for aptitude in APTITUDES:
        values = [table[code][aptitude] for code in reference]
        centre[aptitude] = fsum(values) / len(values)
        spread[aptitude] = sqrt(fsum((v - centre[aptitude]) ** 2 for v in values) / len(values))
    return {
        code: {a: (row[a] - centre[a]) / spread[a] for a in APTITUDES}
        for code, row in table.items()
    }


def essentials(importance, z_importance, reads):
    """The three to five essential aptitudes of an occupation with weights in hundredths that sum to 100.

    Score: z of importance against the reference (what sets this work apart) plus importance less 3 (what matters
    in it anyway). The best three, a fourth and a fifth from FURTHER_SCORE on; of the numerical twins the weaker is
    left out unless both are strong; where the work is done without reading, reading and clerical are left out."""
    score = {
        a: z_importance[a] + importance[a] - NEUTRAL_IMPORTANCE for a in APTITUDES if importance[a] >= LEAST_IMPORTANCE
    }
    if not reads:
        score.pop("reading", None)
        score.pop("clerical", None)
    twins = [a for a in ("arithmetic", "computation") if a in score]
    if len(twins) == 2 and min(score[a] for a in twins) < TWIN_SCORE:
        del score[min(twins, key=lambda a: score[a])]
    best = sorted(score, key=lambda a: (-score[a], a))
    kept = best[:3] + [a for a in best[3:5] if score[a] >= FURTHER_SCORE]
    raw = {a: SCORE_BASE + max(SCORE_LOW, min(SCORE_HIGH, score[a])) for a in kept}
    total = fsum(raw.values())
    exact = {a: 100 * raw[a] / total for a in kept}
    hundredths = {a: int(exact[a]) for a in kept}
    left = 100 - sum(hundredths.values())
    for a in sorted(kept, key=lambda a: (hundredths[a] - exact[a], a))[:left]:
        hundredths[a] += 1
    return hundredths


def aptitude_rows(trades, figures, zones):
    """trade_aptitudes.csv, in the order of the aptitude list within a trade."""
    ability, raters = abilities(figures)
    importance = {code: aptitude_values(row, "IM") for code, row in ability.items()}
    level = {code: aptitude_values(row, "LV") for code, row in ability.items()}
    reference = sorted(code for code in importance if zones.get(code) in REFERENCE_ZONES)
    z_importance, z_level = standardised(importance, reference), standardised(level, reference)
    silent = {row["trade"] for row in read_csv(BUILD / "trades_without_reading.csv")}
    out = []
    for trade in trades:
        code = trade["onet_soc"]
        weights = essentials(importance[code], z_importance[code], trade["id"] not in silent)
        for aptitude in APTITUDES:
            if aptitude not in weights:
                continue
            entry = max(-LEVEL_CAP, min(LEVEL_CAP, LEVEL_SCALE * z_level[code][aptitude]))
            out.append({
                "trade": trade["id"], "aptitude": aptitude,
                "weight": f"{Decimal(weights[aptitude]) / 100:.2f}", "entry_level": f"{entry + 0.0:.2f}",
                "gain": GAIN_COGNITIVE if aptitude in COGNITIVE else GAIN_OTHER,
                "basis": "onet-derived", "n": raters[code],
            })
    return out


def interest_rows(trades, figures, zones):
    """trade_interests.csv: the occupational interests of the trade's O*NET occupation."""
    profile = defaultdict(dict)
    for row in read_xlsx(figures / "onet-29.3" / "Interests.xlsx"):
        if row["Scale ID"] == "OI":
            profile[row[SOC]][INTERESTS[row["Element Name"]]] = f"{float(row['Data Value']):.2f}"
    return [
        {"trade": t["id"], "onet_soc": t["onet_soc"], **profile[t["onet_soc"]],
         "job_zone": zones[t["onet_soc"]], "release": RELEASE}
        for t in trades
    ]


def main():
    options = arguments(__doc__.splitlines()[0]).parse_args()
    trades = read_csv(DATA / "trades.csv")
    zones = {row[SOC]: row["Job Zone"] for row in read_xlsx(options.figures / "onet-29.3" / "Job Zones.xlsx")}
    write_csv(
        options.out / "trade_interests.csv",
        ["trade", "onet_soc", *"RIASEC", "job_zone", "release"],
        interest_rows(trades, options.figures, zones),
    )
    write_csv(
        options.out / "trade_aptitudes.csv",
        ["trade", "aptitude", "weight", "entry_level", "gain", "basis", "n"],
        aptitude_rows(trades, options.figures, zones),
    )


if __name__ == "__main__":
    main()
