"""Checks every table against its schema in datapackage.json: columns, types, constraints, keys, references."""

import json
import re
from datetime import date

from tables import DATA, read_csv


def load_package():
    with open(DATA / "datapackage.json", encoding="utf-8") as file:
        return json.load(file)


def load_tables(package):
    """Resource name -> its rows, for the resources that are tables."""
    return {
        resource["name"]: read_csv(DATA / resource["path"])
        for resource in package["resources"] if "schema" in resource
    }


def typed(field, text):
    """The value that a cell's text stands for; raises ValueError if it is not of the field's type."""
    kind = field["type"]
    if kind == "integer":
        if not re.fullmatch(r"-?\d+", text):
            raise ValueError("not a whole number")
        return int(text)
    if kind == "number":
        if not re.fullmatch(r"-?\d+(\.\d+)?", text):
            raise ValueError("not a plain decimal number")
        return float(text)
    if kind == "date":
        return date.fromisoformat(text)
    if kind == "boolean":
        if text not in field["trueValues"] + field["falseValues"]:
            raise ValueError("neither yes nor no")
        return text in field["trueValues"]
    return text


def cell_fault(field, text):
    """What is wrong with one cell, or None."""
    rules = field.get("constraints", {})
    if text == "":
        return "empty, but required" if rules.get("required") else None
    try:
        value = typed(field, text)
    except ValueError as error:
        return str(error)
    if "enum" in rules and value not in rules["enum"]:
        return "none of the allowed values"
    if "minimum" in rules and value < rules["minimum"]:
        return f"under {rules['minimum']}"
    if "maximum" in rules and value > rules["maximum"]:
        return f"over {rules['maximum']}"
    if "minLength" in rules and len(text) < rules["minLength"]:
        return "too short"
    if "maxLength" in rules and len(text) > rules["maxLength"]:
        return f"longer than {rules['maxLength']}"
    if "pattern" in rules and not re.fullmatch(rules["pattern"], text):
        return f"does not match {rules['pattern']}"
    return None


def column_faults(resource, rows):
    """Faults of the header and of single cells, and of fields that must be unique."""
    fields = resource["schema"]["fields"]
    names = [field["name"] for field in fields]
    if not rows or list(rows[0]) != names:
        yield f"{resource['path']}: columns are {list(rows[0]) if rows else []}, should be {names}"
        return
    for number, row in enumerate(rows, 2):
        if None in row or None in row.values():
            yield f"{resource['path']} row {number}: wrong number of cells"
            continue
        for field in fields:
            fault = cell_fault(field, row[field["name"]])
            if fault:
                yield f"{resource['path']} row {number} {field['name']}: {row[field['name']]!r} is {fault}"
    for field in fields:
        if field.get("constraints", {}).get("unique"):
            yield from repeated(resource, rows, [field["name"]])


def repeated(resource, rows, columns):
    seen = set()
    for number, row in enumerate(rows, 2):
        key = tuple(row[column] for column in columns)
        if key in seen:
            yield f"{resource['path']} row {number}: {columns} {key} stands twice"
        seen.add(key)


def reference_faults(resource, rows, tables):
    """Foreign keys that lead nowhere; an empty cell refers to nothing."""
    for key in resource["schema"].get("foreignKeys", []):
        column, target = key["fields"][0], key["reference"]
        known = {row[target["fields"][0]] for row in tables[target["resource"]]}
        for number, row in enumerate(rows, 2):
            if row[column] and row[column] not in known:
                yield f"{resource['path']} row {number} {column}: {row[column]!r} is not in {target['resource']}"


def schema_faults(package, tables):
    """All faults of all tables against the package's description."""
    names = [resource["name"] for resource in package["resources"]]
    if len(names) != len(set(names)):
        yield "datapackage.json: a resource name stands twice"
    described = {resource["path"] for resource in package["resources"]}
    present = {
        str(path.relative_to(DATA)) for folder in (".", "build", "market") for path in (DATA / folder).glob("*.csv")
    }
    for path in sorted(present - described):
        yield f"{path}: not described in datapackage.json"
    for resource in package["resources"]:
        if not (DATA / resource["path"]).is_file():
            yield f"{resource['path']}: described, but missing"
        elif "schema" in resource:
            rows = tables[resource["name"]]
            yield from column_faults(resource, rows)
            yield from repeated(resource, rows, resource["schema"]["primaryKey"])
            yield from reference_faults(resource, rows, tables)
