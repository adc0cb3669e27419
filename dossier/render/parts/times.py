"""Events, sources and dates of a dossier as items of a drawing of time."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from dossier.addresses import event_path, source_path
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.drawing.figure import Facet
from dossier.render.drawing.time.extents import extent_of
from dossier.render.drawing.time.rows import Lane, TimeItem
from dossier.render.links import Links
from dossier.text.languages.en.dates_in_words import in_words

_MOST_CHOICES = 120
"""Choices of a filter: who appears less often is found by their own page, which has its own drawing."""
_MOST_LANES = 9
"""Lanes of a drawing, about a screen; who has fewer events shares the last one."""
_MOST_TITLED = 12
"""Sources whose titles stand beside their marks."""


class Tags:
    """What a reader can filter events by, as small numbers that the marks carry."""

    def __init__(self, dossier: Dossier, events: Iterable[Event]) -> None:
        """Give a number to all who took part in the events, their places, and the sources that speak of them."""
        kinds: tuple[tuple[str, Callable[[Event], Iterable[str]], Callable[[str], str]], ...] = (
            ("Who", who, lambda one: dossier.subjects[one].name),
            ("Where", lambda event: event.places, lambda one: dossier.subjects[one].name),
            ("Source", lambda event: sources_of(dossier, event), lambda one: dossier.sources[one].title.value),
        )
        known = list(events)
        self._number: dict[tuple[str, str], int] = {}
        self._members = {label: members for label, members, _ in kinds}
        self.facets: list[Facet] = []
        for label, members, name in kinds:
            counted = Counter(one for event in known for one in dict.fromkeys(members(event)))
            chosen = sorted(counted, key=lambda one: (-counted[one], one))[:_MOST_CHOICES]
            for one in chosen:
                self._number[label, one] = len(self._number)
            choices = [(str(self._number[label, one]), one, name(one)) for one in chosen]
            choices.sort(key=lambda choice: (choice[2].casefold(), choice[1]))
            self.facets.append(Facet(key=label.lower(), label=label, choices=choices))

    def of_event(self, event: Event) -> tuple[int, ...]:
        """Return the numbers of an event."""
        keys = ((label, one) for label, members in self._members.items() for one in dict.fromkeys(members(event)))
        return tuple(self._number[key] for key in keys if key in self._number)

    def of_source(self, source: str) -> tuple[int, ...]:
        """Return the number of a source."""
        number = self._number.get(("Source", source))
        return () if number is None else (number,)


def who(event: Event) -> list[str]:
    """Return who took part in an event, each once."""
    return list(dict.fromkeys(participant.entity for participant in event.participants))


def sources_of(dossier: Dossier, event: Event) -> list[str]:
    """Return the sources whose words on an event are recorded, each once."""
    return list(dict.fromkeys(item.source for item in event.evidence if item in dossier.evidence))


def event_items(events: Iterable[Event], links: Links, tags: Tags | None = None) -> list[TimeItem]:
    """Return the items of those events that have a date, in their order."""
    found = []
    for event in events:
        extent = extent_of(event.date)
        if extent is None:
            continue
        basis = "stated" if event.date_basis == "stated" else "worked out"
        found.append(
            TimeItem(
                label=event.title,
                name=f"{event.title}: {in_words(event.date)}, {basis}",
                address=links.address(event_path(event.id)),
                extent=extent,
                firm=event.date_basis == "stated",
                tags=tags.of_event(event) if tags else (),
            )
        )
    return found


def sources_lane(
    dossier: Dossier, sources: Iterable[str], links: Links, heading: str, tags: Tags | None = None
) -> Lane:
    """Return the lane of the sources whose date of issue is known."""
    found = []
    for source in sources:
        record = dossier.sources[source]
        extent = extent_of(record.issued.value)
        if extent is not None:
            found.append(
                TimeItem(
                    label=record.title.value,
                    name=f"{record.title.value}: issued {in_words(record.issued.value)}",
                    address=links.address(source_path(source)),
                    extent=extent,
                    firm=True,
                    symbol="source",
                    tags=tags.of_source(source) if tags else (),
                )
            )
    found.sort(key=lambda item: (item.extent.first, item.label))
    return Lane(heading=heading, items=found, labelled=len(found) <= _MOST_TITLED)


def lanes_by(
    events: Sequence[Event],
    members: Callable[[Event], Sequence[str]],
    dossier: Dossier,
    links: Links,
    tags: Tags | None,
    *,
    rest: str,
    none: str,
    labelled: bool,
) -> list[Lane]:
    """Return a lane for each of those that most events belong to, one for the `rest`, and one for events of none."""
    counted = Counter(one for event in events for one in members(event))
    ordered = sorted(counted, key=lambda one: (-counted[one], dossier.subjects[one].name, one))
    chosen = ordered if len(ordered) <= _MOST_LANES else ordered[: _MOST_LANES - 1]
    lanes = [
        Lane(
            heading=dossier.subjects[one].name,
            items=event_items((event for event in events if one in members(event)), links, tags),
            address=links.address(links.entity_path(one)),
            labelled=labelled,
        )
        for one in chosen
    ]
    left = [event for event in events if members(event) and not any(one in chosen for one in members(event))]
    lanes.append(Lane(heading=rest, items=event_items(left, links, tags), labelled=labelled))
    nobody = [event for event in events if not members(event)]
    lanes.append(Lane(heading=none, items=event_items(nobody, links, tags), labelled=labelled))
    return [lane for lane in lanes if lane.items]
