"""Numbers in the sources, by what they count."""

from collections.abc import Iterator, Mapping

from dossier.addresses import FIGURES
from dossier.model.annotation import Figure
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.figures_by_unit import by_unit
from dossier.render.parts.listing import list_pages
from dossier.render.parts.pagination import Part
from dossier.render.parts.quoting import quote_sentence
from dossier.render.rows.figures import tables
from dossier.render.templating import count

_INDEX = Index(path=FIGURES, title="Figures")


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield every number with its sentence; what most sources count comes first."""
    dossier = rendering.dossier
    rows = [(unit, figure) for unit, figures in by_unit(dossier) for figure in figures]

    def values(part: Part[tuple[str, Figure]], _: Links) -> Mapping[str, object]:
        shown: dict[str, list[Figure]] = {}
        for unit, figure in part.rows:
            shown.setdefault(unit, []).append(figure)
        return {"groups": list(shown.items()), "in_context": lambda figure: quote_sentence(dossier, [figure])}

    return list_pages(
        rendering,
        "figures",
        _INDEX,
        rows,
        values,
        description=f"{count(len(rows), 'number')} in the sources, by what they count.",
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    number = sum(len(found.figures) for found in dossier.annotations.values())
    yield Entry(path=FIGURES, label="Figures", size=f"{number:,}")


KIND = PageKind(id="figures", pages=pages, folders=("figures",), indexes=(_INDEX,), contents=_contents, tables=tables)
