"""Numbers in the sources, by what they count."""

from collections import defaultdict
from collections.abc import Iterator

from dossier.model.annotation import Figure
from dossier.model.dossier import Dossier
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.breadcrumbs import breadcrumbs
from dossier.render.parts.filtering import filtering
from dossier.render.parts.introductions import introduction, title_of
from dossier.render.parts.pagination import pager, paginate
from dossier.render.parts.quoting import quote_sentence
from dossier.render.templating import count, fill
from dossier.text.languages.en.nouns import singular
from dossier.text.markdown import written

INDEX = "figures/index.md"
TITLE = "Figures"


def pages(dossier: Dossier) -> Iterator[Page]:
    """Yield every number with its sentence; what most sources count comes first."""
    groups = by_unit(dossier)
    rows = [(unit, figure) for unit, figures in groups for figure in figures]
    title = title_of(dossier, INDEX, TITLE)
    for part in paginate(INDEX, rows, dossier.page_size):
        links = Links(dossier, part.path)
        shown: dict[str, list[Figure]] = {}
        for unit, figure in part.rows:
            shown.setdefault(unit, []).append(figure)
        body = fill(
            "figures",
            dossier=dossier,
            links=links,
            title=part.title(title),
            breadcrumbs=breadcrumbs(links),
            pager=pager(INDEX, part, links),
            filtering=filtering(INDEX, links),
            introduction=introduction(dossier, INDEX) if part.number == 1 else written(""),
            groups=list(shown.items()),
            in_context=lambda figure: quote_sentence(dossier, [figure]),
        )
        description = f"{count(len(rows), 'number')} in the sources, by what they count."
        yield Page(path=part.path, title=part.title(title), body=body, front={"description": description})


def by_unit(dossier: Dossier) -> list[tuple[str, list[Figure]]]:
    """Group figures by the words they count, whatever their number and case."""
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for annotations in dossier.annotations.values():
        for figure in annotations.figures:
            found[unit_key(figure.unit)].append(figure)
    named = [
        (_label(figures), sorted(figures, key=lambda figure: (-figure.value, figure.source, figure.start)))
        for figures in found.values()
    ]
    return sorted(named, key=lambda group: (not group[0], -len({f.source for f in group[1]}), -len(group[1]), group[0]))


def unit_key(unit: str) -> str:
    """Return what is counted in a form that its singular, plural and case share."""
    return " ".join(singular(word) for word in unit.casefold().split())


def _label(figures: list[Figure]) -> str:
    """Return the words most figures of a group use."""
    units = [figure.unit for figure in figures]
    return min(set(units), key=lambda unit: (-units.count(unit), unit))
