"""Where all places of a dossier lie: the map of all of them, and the map around one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.render.drawing.figure import Facet, Frame, frame
from dossier.render.drawing.places.map import Extent, draw_map, extent_of, extent_of_one
from dossier.render.drawing.places.marks import Place
from dossier.render.drawing.places.outlines import NOTE
from dossier.render.links import Links
from dossier.render.parts.locating import Location, locate
from dossier.render.templating import count

_MOST_CHOICES = 120
"""Sources that a reader can choose by, those with most of the places; a longer menu is not read."""
_LEAST_ACROSS = 0.3
"""Radii of the earth that a map shows across, at least: about 1,900 kilometres, enough to know where one is."""
_SIZE = "The area of a mark grows with the number of mentions."


@dataclass(frozen=True, slots=True, kw_only=True)
class Atlas:
    """Every entity that lies somewhere, by id, in the order of names."""

    locations: Mapping[str, Location]


def atlas_of(dossier: Dossier) -> Atlas:
    """Return where everything lies of which that is known."""
    located = {subject.id: locate(subject) for subject in dossier.subjects.values()}
    return Atlas(locations={subject: where for subject, where in located.items() if where})


def place_figure(dossier: Dossier, links: Links, atlas: Atlas, entity: Entity) -> Markup:
    """Return the map around an entity, with what else lies there; where it lies must be known, or there is none."""
    if entity.id not in atlas.locations:
        return Markup()
    own = _place(dossier, links, entity.id, atlas.locations[entity.id])
    others = [_place(dossier, links, one, where) for one, where in atlas.locations.items() if one != entity.id]
    about = Frame(
        id="on-the-map",
        kind="map",
        title=f"{entity.name} on the map",
        description=f"{own.said}. With other places of the dossier around it; the page of the map lists all of them.",
        caption=_caption(shown := extent_of_one(own, _LEAST_ACROSS)),
        zoom=True,
    )
    return frame(about, partial(draw_map, [replace(own, strong=True), *others], shown))


def map_figure(dossier: Dossier, links: Links, atlas: Atlas) -> Markup:
    """Return the map of all that lies somewhere."""
    counted = Counter(source for one in atlas.locations for source in dossier.index.times_of_entity[one])
    chosen = sorted(counted, key=lambda source: (-counted[source], source))[:_MOST_CHOICES]
    tags = {source: number for number, source in enumerate(chosen)}
    choices = [(str(tags[source]), source, dossier.sources[source].title.value) for source in chosen]
    places = [_place(dossier, links, one, where, tags) for one, where in atlas.locations.items()]
    shown = extent_of(places, _LEAST_ACROSS)
    about = Frame(
        id="places",
        kind="map",
        title="The places of the dossier",
        description=f"{count(len(places), 'place')} with the number of their mentions and of the events there. "
        "The table on this page lists the same.",
        caption=f"{_SIZE} Every mark leads to its page. {_caption(shown)}",
        facets=[Facet(key="source", label="Source", choices=sorted(choices, key=lambda choice: choice[2].casefold()))],
        zoom=True,
    )
    return frame(about, partial(draw_map, places, shown))


def _place(
    dossier: Dossier, links: Links, entity: str, where: Location, tags: Mapping[str, int] | None = None
) -> Place:
    name = dossier.subjects[entity].name
    mentions, (events, named) = count_mentions(dossier, entity), count_events(dossier, entity)
    said = [count(mentions, "mention"), *([f"{count(events, 'event')} there"] if events else [])]
    said += [f"named in {count(named, 'event')} with another part"] if named else []
    return Place(
        name=name,
        said=f"{name}: {', '.join(said)}{'' if where.sure else ', found by its name alone'}",
        address=links.address(links.entity_path(entity)),
        position=where.position,
        country=where.country,
        mentions=mentions,
        events=events,
        named=named,
        sure=where.sure,
        tags=tuple(tags[source] for source in dossier.index.times_of_entity[entity] if source in tags) if tags else (),
    )


def _caption(shown: Extent) -> str:
    return f"{shown.projection.words}. {NOTE}"


def count_events(dossier: Dossier, entity: str) -> tuple[int, int]:
    """Return how many events happened at an entity, and how many others name it in another part.

    Happened there is only what the curators list under `places`. A place may take part in an event, and may be ruled
    out by it: neither makes it happen there.
    """
    involved = dict.fromkeys(item.event for item in dossier.index.involvements[entity])
    there = sum(entity in dossier.events[event].places for event in involved)
    return there, len(involved) - there


def count_mentions(dossier: Dossier, entity: str) -> int:
    """Return how often the sources name an entity."""
    return sum(dossier.index.times_of_entity[entity].values())
