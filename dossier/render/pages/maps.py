"""The map of all places."""

from collections.abc import Iterator

from dossier.addresses import MAP
from dossier.model.dossier import Dossier
from dossier.render.kinds import Entry, Index, PageKind, Rendering
from dossier.render.page import Page
from dossier.render.parts.atlas import atlas_of, count_events, count_mentions, map_figure
from dossier.render.parts.listing import one_page
from dossier.render.parts.locating import PLACE
from dossier.render.parts.source_counts import source_figures
from dossier.render.templating import count

_INDEX = Index(path=MAP, title="Map")


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the page of the map."""
    dossier = rendering.dossier
    atlas = atlas_of(dossier)
    subjects, times = dossier.subjects, dossier.index.times_of_entity
    ordered = sorted(atlas.locations, key=lambda one: (-count_mentions(dossier, one), subjects[one].name, one))
    yield one_page(
        rendering,
        "map",
        _INDEX,
        lambda links: {
            "figure": map_figure(dossier, links, atlas) if ordered else "",
            "rows": [
                (one, atlas.locations[one], count_mentions(dossier, one), source_figures(dossier, times[one]))
                for one in ordered
            ],
            "events": lambda one: count_events(dossier, one),
            "elsewhere": [one.id for one in subjects.values() if one.type == PLACE and one.id not in atlas.locations],
        },
        description=f"{count(len(ordered), 'place')} on a map.",
    )


def _contents(dossier: Dossier) -> Iterator[Entry]:
    located = len(atlas_of(dossier).locations)
    if located:
        yield Entry(path=MAP, label="Map", size=count(located, "place"))


KIND = PageKind(id="map", pages=pages, folders=("map",), indexes=(_INDEX,), contents=_contents)
