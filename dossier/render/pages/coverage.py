"""The page of what was found in no sentence of each event, and what only in those of some sources."""

from collections.abc import Iterator

from dossier.addresses import COVERAGE, EVENTS, index_path
from dossier.model.coverage import Facet
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.kinds import Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.parts.coverage_tables import recorded_only, unanswered
from dossier.render.parts.listing import list_pages
from dossier.render.parts.source_counts import count_sources
from dossier.render.templating import count

_INDEX = Index(path=COVERAGE, title="What the sources leave open")

_UNSEARCHED = "not searched: no words are cited"
"""Of an event that rests on no sentence nothing is known to be absent."""


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the page of what was found in no sentence of each event, and what only in those of some sources."""
    dossier = rendering.dossier
    events = list(dossier.events.values())
    return list_pages(
        rendering,
        "coverage-index",
        _INDEX,
        events,
        lambda part, _: {"rows": [_overview(dossier, event) for event in part.rows]},
        description=f"What the words cited for each of {count(len(events), 'event')} leave open.",
        above=(index_path(EVENTS),),
        searched=False,
    )


def _overview(dossier: Dossier, event: Event) -> tuple[str, str, str, str]:
    """Return an event with the number of its sources, what its sentences lack, and what only some have."""
    covered = dossier.index.coverage[event.id]
    answering = {facet: sum(row.answers(facet) for row in covered) for facet in Facet}
    some = [f"{facet} ({number} of {len(covered)})" for facet, number in answering.items() if 0 < number < len(covered)]
    number = count_sources(dossier, (row.source for row in covered))
    lacking = [str(facet) for facet in unanswered(event, covered)]
    lacking += [f"{facet} (recorded by the curators)" for facet in recorded_only(event, covered)]
    return event.id, number, ", ".join(lacking) if covered else _UNSEARCHED, ", ".join(some)


KIND = PageKind(id="coverage", pages=pages, folders=("coverage",), indexes=(_INDEX,))
