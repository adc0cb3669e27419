"""The page of a person, organization, place or other entity."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from dossier.addresses import entity_path, index_path
from dossier.model.annotation import Mention
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.model.prose import NO_PROSE
from dossier.render.kinds import PageKind, Rendering
from dossier.render.links import Links
from dossier.render.page import Page
from dossier.render.parts.atlas import Atlas, atlas_of, place_figure
from dossier.render.parts.attribution import how_known
from dossier.render.parts.breadcrumbs import around, breadcrumbs, neighbours
from dossier.render.parts.chronology import Calendar, calendar_of
from dossier.render.parts.claims import claims_of
from dossier.render.parts.heads import NO_HEAD, Head
from dossier.render.parts.linked_data import entity_data
from dossier.render.parts.network_figures import TOGETHER, neighbourhood_figure
from dossier.render.parts.pagination import Part, pager, paginate
from dossier.render.parts.prose import render_cited_words, render_prose
from dossier.render.parts.quotations import Quotation
from dossier.render.parts.quoting import quote_sentence
from dossier.render.parts.relations import Relations, relations_of
from dossier.render.parts.source_counts import count_sources
from dossier.render.parts.spellings import spellings_in_use
from dossier.render.parts.standings import questions_here
from dossier.render.parts.time_figures import entity_figure

_MOST_QUOTES = 30
"""Quotes on the page of who says them; the page of quotes has all."""
_MOST_NEIGHBOURS = 40
"""Entities listed as occurring together with one; the rest share a sentence or two with half the dossier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the drawings on the pages of entities need to know of the whole dossier."""

    calendar: Calendar
    atlas: Atlas
    relations: Relations


def pages(rendering: Rendering) -> Iterator[Page]:
    """Yield the page of every entity; many mentions go on on further pages."""
    dossier = rendering.dossier
    of_all = Around(calendar=calendar_of(dossier), atlas=atlas_of(dossier), relations=relations_of(dossier))
    for kind in dossier.entity_types:
        of_kind = dossier.of_type(kind)
        order = [(entity_path(kind, entity.id), entity.name) for entity in of_kind]
        for number, entity in enumerate(of_kind):
            before, after = around(order, number)
            sentences = list(_sentences(dossier, entity))
            for part in paginate(entity_path(kind, entity.id), sentences, dossier.page_size):
                yield _page(rendering, of_all, entity, part, before=before, after=after)


def _page(
    rendering: Rendering,
    of_all: Around,
    entity: Entity,
    part: Part[Quotation],
    *,
    before: tuple[str, str] | None,
    after: tuple[str, str] | None,
) -> Page:
    dossier = rendering.dossier
    kind = dossier.entity_type(entity)
    links = Links(dossier, part.path)
    first = entity_path(kind, entity.id)
    mentions = dossier.index.mentions_of_entity[entity.id]
    prose = dossier.prose[entity.path] if entity.reviewed else NO_PROSE
    times = dossier.index.times_of_entity[entity.id]
    body = rendering.fill(
        "entity",
        dossier=dossier,
        entity=entity,
        kind=kind,
        links=links,
        part=part,
        title=part.title(entity.name),
        breadcrumbs=breadcrumbs(links, (rendering.indexes[index_path(kind.folder)].step,)),
        neighbours=neighbours(links, before, after),
        pager=pager(first, part, links),
        prose=render_prose(prose, links),
        cited=render_cited_words(prose, rendering, links),
        mentions=sum(times.values()),
        in_sources=count_sources(dossier, times),
        unseen=_unseen(times, mentions),
        on_the_map=place_figure(dossier, links, of_all.atlas, entity) if part.number == 1 else "",
        neighbourhood=neighbourhood_figure(dossier, links, of_all.relations, entity) if part.number == 1 else "",
        anchor_together=TOGETHER,
        in_time=entity_figure(dossier, links, of_all.calendar, entity) if part.number == 1 else "",
        spellings=spellings_in_use(mentions),
        joined=() if entity.reviewed else dossier.candidates[entity.id].joined,
        by_source=[(source, list(group)) for source, group in groupby(part.rows, key=lambda row: row.source)],
        questions=questions_here(dossier, dossier.index.questions_of_entity[entity.id]),
        together=_together(dossier, entity),
        roles_found=_roles_found(dossier, entity, mentions),
        claims=list(claims_of(dossier, entity.id)),
        how_known=how_known,
        said=[(quote, quote_sentence(dossier, [quote])) for quote in dossier.index.said_by[entity.id][:_MOST_QUOTES]],
        said_about=[
            (quote, quote_sentence(dossier, [quote])) for quote in dossier.index.said_about[entity.id][:_MOST_QUOTES]
        ],
    )
    return Page(
        path=part.path,
        title=part.title(entity.name),
        body=body,
        head=Head(linked_data=entity_data(dossier, entity)) if part.number == 1 else NO_HEAD,
        origin=entity.path,
        front={
            "description": entity.description
            or f"{kind.singular.capitalize()} named in {count_sources(dossier, times)}.",
            "kind": kind.id,
            "aliases": [alias.text for alias in entity.aliases if not alias.sources],
            "search": {"boost": 2},
        },
    )


def _sentences(dossier: Dossier, entity: Entity) -> Iterator[Quotation]:
    """Yield every sentence that names the entity, once, with all the places where it does."""
    mentions = dossier.index.mentions_of_entity[entity.id]

    def place(mention: Mention) -> tuple[str, str]:
        return mention.source, dossier.index.sentence_of[mention.source, mention.start].id

    for _, group in groupby(mentions, key=place):
        yield quote_sentence(dossier, list(group))


def _roles_found(dossier: Dossier, entity: Entity, mentions: tuple[Mention, ...]) -> list[tuple[str, Quotation]]:
    """Return the titles that texts put beside the name, each once with its sentence; curated roles replace them."""
    if entity.roles:
        return []
    first: dict[str, Mention] = {}
    for mention in mentions:
        if mention.role:
            first.setdefault(mention.role, mention)
    return [(role, quote_sentence(dossier, [mention])) for role, mention in first.items()]


def _unseen(times: Mapping[str, int], mentions: Sequence[Mention]) -> list[tuple[str, int]]:
    """Return the sources that name the entity in withheld words, with how often."""
    seen = Counter(mention.source for mention in mentions)
    return [(source, number - seen[source]) for source, number in times.items() if number > seen[source]]


def _together(dossier: Dossier, entity: Entity) -> list[tuple[str, list[tuple[str, int]]]]:
    near = dossier.index.neighbours[entity.id][:_MOST_NEIGHBOURS]
    return [
        (
            kind.plural,
            [(item.entity, item.sentences) for item in near if dossier.subjects[item.entity].type == kind.id],
        )
        for kind in dossier.entity_types
    ]


KIND = PageKind(id="entities", pages=pages)
