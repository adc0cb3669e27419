"""The drawings of time: of the whole dossier, of an entity, and of an event."""

from collections.abc import Callable, Iterable, Sequence

from markupsafe import Markup

from dossier.addresses import SOURCES, index_path
from dossier.model.annotation import DateExpression
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.model.event import Event
from dossier.render.drawing.figure import Drawing, Frame, Sheet, frame
from dossier.render.drawing.svg import element, words
from dossier.render.drawing.time.cells import draw_cells
from dossier.render.drawing.time.extents import Extent, extent_of
from dossier.render.drawing.time.rows import Lane, TimeItem, draw_rows
from dossier.render.drawing.time.strips import Strip
from dossier.render.links import Links
from dossier.render.parts.chronology import Calendar, dated_sentences
from dossier.render.parts.times import Tags, event_items, lanes_by, sources_lane, who
from dossier.render.templating import count
from dossier.text.languages.en.dates_in_words import in_words

_MOST_ROWS = 60
"""Events that are drawn one by one; more are counted by lane and time."""
_ISSUED = "Sources issued"
_MOST_DAYS = 31
"""A date that leaves more days open is not drawn as a dated sentence: nobody could say where."""
_READING = "Every mark leads to its page."
_COUNTED = (
    "A circle stands for all events of its lane and time, by the first day that each may mean; "
    "its area grows with their number."
)


def dossier_figures(dossier: Dossier, links: Links, calendar: Calendar) -> list[tuple[str, Markup]]:
    """Return drawings of the whole dossier with their headings: by place, and by who took part."""
    events = [event for event in dossier.events.values() if extent_of(event.date)]
    tags = Tags(dossier, events)
    sources = sources_lane(dossier, dossier.sources, links, _ISSUED, tags)
    dates = _extents(dated_sentences(dossier, dossier.sources))
    one_by_one = len(events) <= _MOST_ROWS
    by_place = lanes_by(
        events,
        lambda event: event.places[:1],
        dossier,
        links,
        tags,
        rest="Other places",
        none="No place recorded",
        labelled=True,
    )
    by_participant = lanes_by(events, who, dossier, links, tags, rest="Others", none="Nobody recorded", labelled=False)
    figures = []
    if by_place or sources.items or dates:
        about = Frame(
            id="events-by-place",
            kind="timeline",
            title="Events in time, by place",
            description=f"{count(len(events), 'dated event')} in lanes by place, from left to right in time. "
            "The tables on this page list the same.",
            caption=_READING if one_by_one else f"{_COUNTED} {_READING}",
            facets=tags.facets,
        )
        drawn = _draw(about, by_place, links, calendar, events=len(events), dates=dates, sources=sources)
        figures.append(("By place", drawn))
    if len(by_participant) > 1:
        about = Frame(
            id="events-by-participant",
            kind="timeline",
            title="Events in time, by who took part",
            description=f"{count(len(events), 'dated event')} in lanes by who took part, from left to right in time. "
            "The tables on this page list the same.",
            caption="An event stands in the lane of everyone who took part. "
            f"{'' if one_by_one else _COUNTED} {_READING}",
            facets=tags.facets,
        )
        figures.append(("By who took part", _draw(about, by_participant, links, calendar, events=len(events))))
    return figures


def entity_figure(dossier: Dossier, links: Links, calendar: Calendar, entity: Entity) -> Markup:
    """Return the drawing of the events that somebody took part in, or that happened at a place.

    Of one event alone there is none.
    """
    events = list(dict.fromkeys(item.event for item in dossier.index.involvements[entity.id]))
    items = event_items((dossier.events[event] for event in events), links)
    if len(items) < 2:  # noqa: PLR2004  one event has no course
        return Markup()
    mentions = dossier.index.mentions_of_entity[entity.id]
    sources = list(dict.fromkeys(mention.source for mention in mentions))
    naming = {(m.source, dossier.index.sentence_of[m.source, m.start].id) for m in mentions}
    dates = _extents(
        date
        for date in dated_sentences(dossier, sources)
        if (date.source, dossier.index.sentence_of[date.source, date.start].id) in naming
    )
    about = Frame(
        id="events-in-time",
        kind="timeline",
        title=f"Events of {entity.name} in time",
        description=f"{count(len(items), 'dated event')}, from left to right in time. "
        "The table of events lists the same.",
        caption=_READING if len(items) <= _MOST_ROWS else f"{_COUNTED} {_READING}",
    )
    lanes = [Lane(heading="Events", items=items)]
    naming_sources = sources_lane(dossier, sources, links, f"{_ISSUED}: those that name it")
    return _draw(about, lanes, links, calendar, events=len(items), dates=dates, sources=naming_sources)


def event_figure(
    dossier: Dossier,
    links: Links,
    calendar: Calendar,
    event: Event,
    *,
    relations: Iterable[tuple[str, Sequence[str]]],
    sources: Iterable[str],
) -> Markup:
    """Return the drawing of an event among those it is related to; of one alone, nothing."""
    own = event_items([event], links)
    lanes = [Lane(heading="This event", items=[_strong(item) for item in own])]
    for label, others in relations:
        lanes.append(Lane(heading=label, items=event_items((dossier.events[other] for other in others), links)))
    issued = sources_lane(dossier, sources, links, f"{_ISSUED}: those that speak of it")
    if sum(len(lane.items) for lane in (*lanes, issued)) < 2:  # noqa: PLR2004  one time has no course
        return Markup()
    about = Frame(
        id="in-time",
        kind="timeline",
        title=f"In time: {event.title}",
        description=f"The event ({in_words(event.date)}) beside related ones and its sources. "
        "The lists on this page say the same.",
        caption=_READING,
    )
    return _draw(about, lanes, links, calendar, events=sum(len(lane.items) for lane in lanes), sources=issued)


def _strong(item: TimeItem) -> TimeItem:
    return TimeItem(
        label=item.label, name=item.name, address=item.address, extent=item.extent, firm=item.firm, strong=True
    )


def _draw(
    about: Frame,
    lanes: Sequence[Lane],
    links: Links,
    calendar: Calendar,
    *,
    events: int,
    dates: Sequence[Extent] = (),
    sources: Lane | None = None,
) -> Markup:
    """Draw lanes of so many events, the sources as one more lane or counted, and dated sentences counted.

    The sentences are a drawing of their own below, on the same line of time, which readers open when they want it;
    where nothing else is known, they are the drawing.
    """
    lanes = [lane for lane in lanes if lane.items]
    issued = sources.items if sources else ()
    one_by_one = events <= _MOST_ROWS
    known = [item.extent for lane in lanes for item in lane.items] + [item.extent for item in issued] or list(dates)
    days = [*(day for extent in known for day in _knots(extent)), max(extent.last for extent in known)]

    inside = [date for date in dates if min(days) <= date.first <= max(days)]

    def address(day: int) -> str:
        return links.address(*calendar.place(day))

    strips: list[Strip] = []
    if sources and issued and one_by_one and len(issued) <= _MOST_ROWS:
        lanes.append(sources)
    elif sources and issued:
        index = links.address(index_path(SOURCES))
        strips.append(
            Strip(
                kind="issued",
                heading=sources.heading,
                noun=("source", "sources"),
                dates=[item.extent for item in issued],
                addresses=lambda _: index,
            )
        )
    dated = Strip(
        kind="dated",
        heading="Dates named in sentences",
        noun=("dated sentence", "dated sentences"),
        dates=inside,
        addresses=address,
    )

    def draw(sheet: Sheet) -> Drawing:
        if one_by_one or not lanes:
            return draw_rows(lanes, days, sheet, f"drawing-{about.id}-{sheet.name}", strips)
        return draw_cells(lanes, days, sheet, address, strips)

    def draw_dated(sheet: Sheet) -> Drawing:
        return draw_rows([], days, sheet, f"drawing-{about.id}-dated-{sheet.name}", [dated])

    if not lanes and not strips:
        return frame(about, draw_dated)
    return frame(about, draw) + (_on_demand(about, draw_dated) if inside else Markup())


def _on_demand(about: Frame, draw: Callable[[Sheet], Drawing]) -> Markup:
    """Return the drawing of dated sentences that belongs to another, closed."""
    below = Frame(
        id=f"{about.id}-dated",
        kind="timeline",
        title=f"Dated sentences: {about.title}",
        description="How many sentences of the sources name which date, on the line of time of the drawing above. "
        "Each bar leads to the list of them.",
        caption="A bar counts sentences and leads to them; a dotted one counts those that leave the day open.",
    )
    summary = element("summary", {}, words("Sentences that name a date"))
    return element("details", {"class": "dossier-dated", "data-search-exclude": ""}, summary, frame(below, draw))


def _knots(extent: Extent) -> tuple[float, ...]:
    """Return the days that a scale must show: a day is one of them, a stretch has two ends."""
    return (extent.first,) if extent.last - extent.first <= 1 else (extent.first, extent.last)


def _extents(dates: Iterable[DateExpression]) -> list[Extent]:
    found = (extent_of(date.edtf or "") for date in dates)
    return [extent for extent in found if extent is not None and extent.last - extent.first <= _MOST_DAYS]
