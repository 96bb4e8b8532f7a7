"""Builds wage_floors.csv: minimum wages of West Bengal from the figures, of Bangladesh and Nepal from a table here.

    python3 data/build/wage_floors.py --figures DIR

Reads from DIR: india-wages. Reads here: wage_floors_other.csv, rates copied by hand from the page that each row names.
"""

from tables import BUILD, arguments, read_csv, write_csv

COLUMNS = ["region", "zone", "skill_class", "schedule", "monthly", "daily", "currency", "from", "until", "source"]
SKILLS = ["unskilled", "semi_skilled", "skilled", "highly_skilled"]
SCHEDULES = {  # as the source writes it -> as the policy names it
    "most scheduled employments (30)": "most scheduled employments",
    "Security Service": "security services",
    "Agriculture (without food)": "agriculture (without food)",
}


def west_bengal(figures):
    """The state's rates; a rate without a zone (agriculture) holds in both."""
    out = []
    for row in read_csv(figures / "india-wages" / "west_bengal_minimum_wages.csv"):
        for zone in [row["zone"]] if row["zone"] else ["A", "B"]:
            out.append({
                "region": "in-wb", "zone": zone,
                "skill_class": row["skill_class"].lower().replace("-", "_").replace(" ", "_"),
                "schedule": SCHEDULES.get(row["scheduled_employment"], row["scheduled_employment"]),
                "monthly": row["inr_per_month"], "daily": row["inr_per_day"], "currency": "INR",
                "from": row["effective_from"], "until": row["effective_to"], "source": row["source_url"],
            })
    return out


def main():
    options = arguments(__doc__.splitlines()[0]).parse_args()
    rows = west_bengal(options.figures) + read_csv(BUILD / "wage_floors_other.csv")
    rows.sort(key=lambda r: (r["region"], r["schedule"], r["from"], r["zone"], SKILLS.index(r["skill_class"])))
    write_csv(options.out / "wage_floors.csv", COLUMNS, rows)


if __name__ == "__main__":
    main()
