"""Checks the drawings of the activity inventory: one for each item, in its order, plain geometry within its square.

Run by check.py. How a drawing is stroked is the page's matter (one width, the colour of the text), so that a drawing
may hold no stroke, fill, style or text of its own.
"""

import re
import tomllib
from xml.etree import ElementTree

from tables import DATA

ASSETS = DATA.parent / "src" / "pages" / "assets"
INVENTORY, SPRITE, SYMBOLS = "activity-48.toml", "activities.svg", "drawings.svg"
SVG = "{http://www.w3.org/2000/svg}"
SIDE, MARGIN = 96, 6               # the square that a drawing stands in, and what stays free at its edge
SPRITE_BYTES = 34_000              # some 12 KB compressed, a fifth of the 60 KB of a first view (pages.md) [judgement]
DRAWING_BYTES = 1_000              # more is a drawing too busy to be known at a glance [judgement]
ATTRIBUTES = {
    "path": {"d"}, "circle": {"cx", "cy", "r"}, "ellipse": {"cx", "cy", "rx", "ry"},
    "rect": {"x", "y", "width", "height", "rx"}, "line": {"x1", "y1", "x2", "y2"}, "polyline": {"points"},
}
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)"
NUMBERS_OF = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
ARC = re.compile(r"\s*" + r"[\s,]*".join([f"({NUMBER})"] * 3 + ["([01])"] * 2 + [f"({NUMBER})"] * 2))


def path_steps(text):
    """Each command of a path with its numbers; a command that goes on without its letter stands once for each time."""
    if not re.match(r"[Mm]", text):
        raise ValueError("a path that does not begin with a move")
    for command, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", text):
        count = NUMBERS_OF.get(command.upper())
        if count is None:
            raise ValueError(f"no path command {command}")
        if command in "Aa":
            numbers = [float(n) for arc in ARC.findall(rest) for n in arc]
            left = ARC.sub("", rest)
        else:
            numbers = [float(n) for n in re.findall(NUMBER, rest)]
            left = re.sub(NUMBER, "", rest)
        if left.strip(" ,\n") or (len(numbers) % count if count else numbers) or (count and not numbers):
            raise ValueError(f"numbers of path command {command}")
        for start in range(0, max(len(numbers), 1), count or 1):
            yield command, numbers[start:start + count]


def path_points(text):
    """The points that a path runs through, and the points that only pull its curves."""
    ends, pulls, here, begun = [], [], (0, 0), (0, 0)
    for command, numbers in path_steps(text):
        kind = command.upper()
        x, y = here if command.islower() else (0, 0)
        if kind == "Z":
            here = begun
        elif kind in "HV":
            here = (x + numbers[0], here[1]) if kind == "H" else (here[0], y + numbers[0])
        else:
            pairs = [(x + u, y + v) for u, v in zip(numbers[-2::-2], numbers[::-2])]
            here = pairs[0]
            if kind != "A":
                pulls += pairs[1:] if kind in "CSQ" else []
            begun = here if kind == "M" else begun
        ends.append(here)
    return ends, pulls


def shape_points(tag, shape):
    """The same of any element: its path's points, or the corners of what encloses it."""
    if tag == "path":
        return path_points(shape["d"])
    if tag == "polyline":
        numbers = [float(n) for n in shape["points"].replace(",", " ").split()]
        return list(zip(numbers[::2], numbers[1::2], strict=True)), []
    value = {key: float(text) for key, text in shape.items()}
    if tag == "line":
        return [(value["x1"], value["y1"]), (value["x2"], value["y2"])], []
    if tag == "rect":
        return [(value["x"], value["y"]), (value["x"] + value["width"], value["y"] + value["height"])], []
    wide, high = (value["r"],) * 2 if tag == "circle" else (value["rx"], value["ry"])
    return [(value["cx"] + sign * wide, value["cy"] + sign * high) for sign in (-1, 1)], []


def outside(points, margin):
    """The first point nearer to the edge than the margin. Steps are rounded to a tenth, which is let pass."""
    low, high = margin - .1, SIDE - margin + .1
    return next((point for point in points if not all(low <= n <= high for n in point)), None)


def shape_faults(where, element):
    tag = element.tag.removeprefix(SVG)
    if tag not in ATTRIBUTES:
        yield f"{where}: element {tag}"
        return
    if unknown := sorted(set(element.keys()) - ATTRIBUTES[tag]):
        yield f"{where}: {tag} with {', '.join(unknown)}"
        return
    if len(element):
        yield f"{where}: {tag} with something inside"
    try:
        ends, pulls = shape_points(tag, element.attrib)
    except (KeyError, ValueError) as fault:
        yield f"{where}: {tag} cannot be read: {fault}"
        return
    if point := outside(ends, MARGIN):
        yield f"{where}: {tag} reaches {point}, nearer than {MARGIN} to the edge"
    if point := outside(pulls, 0):
        yield f"{where}: a curve of {tag} is pulled to {point}, out of the square"


def symbol_faults(symbol):
    where = f"{SPRITE} {symbol.get('id')}"
    if symbol.tag != SVG + "symbol" or set(symbol.keys()) - {"id", "viewBox"}:
        yield f"{where}: not a symbol with id and viewBox alone"
    if symbol.get("viewBox") != f"0 0 {SIDE} {SIDE}":
        yield f"{where}: its viewBox is {symbol.get('viewBox')}"
    if not len(symbol):
        yield f"{where}: empty"
    if "".join(symbol.itertext()).strip():
        yield f"{where}: holds text"
    for element in symbol:
        yield from shape_faults(where, element)


def order_faults(found, wanted):
    """One symbol for each item's picture, no other, none twice, in the order of the items."""
    for name in sorted(set(wanted) - set(found)):
        yield f"{SPRITE}: no drawing {name}"
    for name in sorted(set(found) - set(wanted)):
        yield f"{SPRITE}: {name} belongs to no item"
    for name in sorted({name for name in found if found.count(name) > 1}):
        yield f"{SPRITE}: {name} stands there twice"
    if sorted(found) == sorted(wanted) and found != wanted:
        yield f"{SPRITE}: not in the order of the items"


def size_faults(text):
    if len(text.encode()) > SPRITE_BYTES:
        yield f"{SPRITE}: {len(text.encode())} bytes, over {SPRITE_BYTES}"
    for drawing in re.findall(r"<symbol.*?</symbol>", text, re.DOTALL):
        if len(drawing.encode()) > DRAWING_BYTES:
            name = re.search(r'id="([^"]*)"', drawing)
            yield f"{SPRITE} {name and name[1]}: {len(drawing.encode())} bytes, over {DRAWING_BYTES}"


def sprite_faults(text, wanted):
    """The faults of a sprite's text, against the pictures that the items ask for."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as fault:
        yield f"{SPRITE}: cannot be read: {fault}"
        return
    if root.tag != SVG + "svg" or root.attrib:
        yield f"{SPRITE}: its root is not a bare svg"
    yield from order_faults([symbol.get("id", "") for symbol in root], wanted)
    for symbol in root:
        yield from symbol_faults(symbol)
    yield from size_faults(text)


def activity_faults():
    """The faults of the drawings, and an answer that has no symbol to point at."""
    inventory = tomllib.loads((DATA / "instruments" / INVENTORY).read_text(encoding="utf-8"))
    yield from sprite_faults((ASSETS / SPRITE).read_text(encoding="utf-8"), [i["picture"] for i in inventory["items"]])
    symbols = {symbol.get("id") for symbol in ElementTree.parse(ASSETS / SYMBOLS).getroot()}
    for answer in inventory["administration"]["answers"]:
        if answer not in symbols:
            yield f"{SYMBOLS}: no symbol for the answer {answer}"
