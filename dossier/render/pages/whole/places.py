"""Where each record stands in the whole dossier, and links that stay within it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from dossier.addresses import WHOLE, entity_path, event_path, numbered, question_path, source_path
from dossier.model.dossier import Dossier
from dossier.model.evidence import Evidence
from dossier.render.links import Links

LARGEST_PART = 300_000
"""Code points of prose and quoted words on one page; about a hundred printed pages."""
_OF_A_RECORD = 600
"""Code points that a record takes beside its prose and the words it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A record in the whole dossier."""

    part: str
    """Path of the page."""
    anchor: str


class WholeLinks(Links):
    """Links on a page of the whole dossier: to a record that is in it, they stay within it."""

    def __init__(self, dossier: Dossier, path: str, places: Mapping[str, Place]) -> None:
        """Prepare for links that stand on the part `path`."""
        super().__init__(dossier, path)
        self._places = places

    def to(self, path: str, label: object, anchor: str = "") -> Markup:
        """Link to a record within the whole dossier, or to a page, file or sentence outside it."""
        place = self._places.get(path)
        if place is None or anchor:
            return super().to(path, label, anchor)
        return super().to(place.part, label, place.anchor)

    def outside(self, path: str, label: object) -> Markup:
        """Link to a record's own page."""
        return super().to(path, label)


def find_places(dossier: Dossier) -> dict[str, Place]:
    """Return where each record stands, by the path of its own page, in the order of reading."""
    places, part, size = {}, 1, 0
    for path, weight in _weights(dossier):
        if size and size + weight > LARGEST_PART:
            part, size = part + 1, 0
        size += weight
        anchor = path.removesuffix(".md").replace("/", ".")
        places[path] = Place(part=numbered(WHOLE, part), anchor=anchor)
    return places


def _weights(dossier: Dossier) -> Iterator[tuple[str, int]]:
    """Yield each record's page in the order of reading, with about how long it is here."""

    def weight(path: str, evidence: Iterable[Evidence] = ()) -> int:
        prose = dossier.prose.get(path)
        return _OF_A_RECORD + len(prose.body if prose else "") + sum(3 * len(item.exact) for item in evidence)

    for question in dossier.questions.values():
        answers = (answer.evidence for answer in question.answers)
        yield question_path(question.id), weight(question.path, answers)
    for event in dossier.events.values():
        yield event_path(event.id), weight(event.path, event.evidence)
    for kind in dossier.entity_types:
        for entity in dossier.entities.values():
            if entity.type == kind.id:
                evidence = (item for role in entity.roles for item in role.evidence)
                yield entity_path(kind, entity.id), weight(entity.path, evidence)
    for source in dossier.sources:
        yield source_path(source), weight("")
