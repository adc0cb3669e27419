"""Rows of the index of events."""

from collections.abc import Iterator

from dossier.addresses import EVENTS, event_path, index_path
from dossier.model.dossier import Dossier
from dossier.model.event import Event
from dossier.render.rows.table import Choice, Row, Table, period_of, sorted_date, source_choice
from dossier.text.languages.en.dates_in_words import in_words

_STATUS = {"stated": "stated in the sources", "worked out": "worked out", "unknown": "left open by the sources"}


def tables(dossier: Dossier) -> Iterator[Table]:
    """Yield the index of events."""
    yield Table(
        index=index_path(EVENTS),
        noun=("event", "events"),
        columns=[("when", "When"), ("what", "What"), ("sources", "Sources")],
        linked=1,
        filters=[("place", "Where"), ("who", "Who"), ("source", "Told by"), ("status", "Date")],
        rows=[_row(dossier, event) for event in dossier.events.values()],
    )


def _row(dossier: Dossier, event: Event) -> Row:
    sources = dict.fromkeys(evidence.source for evidence in event.evidence if evidence.source in dossier.sources)
    return Row(
        path=event_path(event.id),
        cells=[sorted_date(event.date, in_words(event.date)), event.title, len(sources)],
        note=event.summary,
        choices={
            "place": [_named(dossier, place) for place in event.places],
            "who": list(dict.fromkeys(_named(dossier, participant.entity) for participant in event.participants)),
            "source": [source_choice(dossier.sources[source]) for source in sources],
            "status": [(event.date_basis.replace(" ", "-"), _STATUS.get(event.date_basis, event.date_basis))],
        },
        period=period_of(event.date),
    )


def _named(dossier: Dossier, entity: str) -> Choice:
    return entity, dossier.subjects[entity].name if entity in dossier.subjects else entity
