"""The frame of every drawing: drawn for a phone and for a desktop, of which a reader sees one."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from dossier.render.drawing.svg import element, lines, number, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a drawing is made on. The style sheet shows the narrow one where there is little room."""

    name: str
    width: float
    letters: float
    """Size of the letters."""

    @property
    def is_wide(self) -> bool:
        """Whether there is room for a column of names."""
        return self.name == "wide"


SHEETS = (Sheet(name="narrow", width=360, letters=12.5), Sheet(name="wide", width=760, letters=13))


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Finished content of a sheet."""

    height: float
    content: Sequence[Markup]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """What a reader can filter by, once the script is there."""

    key: str
    """In the address of a filtered view."""
    label: str
    choices: Sequence[tuple[str, str, str]]
    """Each a tag, as the marks carry it, an id for the address, and a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around a drawing."""

    id: str
    """Once a page among drawings. What it names has `drawing-` before it, which no heading has."""
    kind: str
    """`timeline`, `map` or `network`."""
    title: str
    description: str
    """For those who cannot see it: what it shows, and where the same is written."""
    caption: str
    """How to read it, for all."""
    facets: Sequence[Facet] = ()
    zoom: bool = False
    data: Mapping[str, str] = field(default_factory=dict)


def frame(about: Frame, draw: Callable[[Sheet], Drawing]) -> Markup:
    """Return a figure with the drawing on every sheet."""
    facets = [
        {"key": facet.key, "label": facet.label, "choices": [list(choice) for choice in facet.choices]}
        for facet in about.facets
        if len(facet.choices) > 1
    ]
    return element(
        "figure",
        {
            "class": f"dossier-drawing dossier-drawing--{about.kind}",
            "id": f"drawing-{about.id}",
            "data-search-exclude": "",
            "data-facets": json.dumps(facets, ensure_ascii=False, separators=(",", ":")) if facets else None,
            "data-zoom": "" if about.zoom else None,
            **{f"data-{key}": value for key, value in about.data.items()},
        },
        lines([*(_sheet(about, sheet, draw(sheet)) for sheet in SHEETS), _caption(about.caption)]),
    )


def _sheet(about: Frame, sheet: Sheet, drawing: Drawing) -> Markup:
    name = f"drawing-{about.id}-{sheet.name}"
    return element(
        "svg",
        {
            "class": f"dossier-drawing__sheet dossier-drawing__sheet--{sheet.name}",
            "viewBox": f"0 0 {number(sheet.width)} {number(drawing.height)}",
            "width": sheet.width,
            "height": drawing.height,
            "font-size": sheet.letters,
            "font-family": "sans-serif",
            "fill": "currentColor",
            "role": "graphics-document",
            "aria-labelledby": f"{name}-title",
            "aria-describedby": f"{name}-description",
        },
        lines(
            [
                element("title", {"id": f"{name}-title"}, words(about.title)),
                element("desc", {"id": f"{name}-description"}, words(about.description)),
                *drawing.content,
            ]
        ),
    )


def _caption(text: str) -> Markup:
    return element("figcaption", {}, words(text))
