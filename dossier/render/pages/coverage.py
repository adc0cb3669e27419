"""The page of what no source says of each event, and what only some do."""

from collections.abc import Iterator

from dossier.addresses import COVERAGE, EVENTS, index_path
from dossier.model.coverage import Facet
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.kinds import Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.parts.coverage_tables import unanswered
from dossier.render.parts.listing import list_pages
from dossier.render.parts.source_counts import count_sources
from dossier.render.templating import count

_INDEX = Index(path=COVERAGE, title="What the sources leave open")


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the page of what no source says of each event, and what only some do."""
    dossier = rendering.dossier
    events = list(dossier.events.values())
    return list_pages(
        rendering,
        "coverage-index",
        _INDEX,
        events,
        lambda part, _: {"rows": [_overview(dossier, event) for event in part.rows]},
        description=f"What no source says, and what only some do, of {count(len(events), 'event')}.",
        above=(index_path(EVENTS),),
        searched=False,
    )


def _overview(dossier: Dossier, event: Event) -> tuple[str, str, str, str]:
    """Return an event with the number of its sources, what none of them says, and what only some do."""
    covered = dossier.index.coverage[event.id]
    answering = {facet: sum(row.answers(facet) for row in covered) for facet in Facet}
    some = [f"{facet} ({number} of {len(covered)})" for facet, number in answering.items() if 0 < number < len(covered)]
    number = count_sources(dossier, (row.source for row in covered))
    return event.id, number, ", ".join(unanswered(covered)), ", ".join(some)


KIND = PageKind(id="coverage", pages=pages, folders=("coverage",), indexes=(_INDEX,))
