"""Event files."""

from dossier.curated.loading import check, evidence_of, load_page
from dossier.curated.schemas import EventSchema
from dossier.model.event import Event, Participant


def load_event(data: bytes, path: str, *, id: str) -> Event:  # noqa: A002  the word used everywhere
    """Read `events/ID.md`. Raises `CuratedFileRefused`."""
    page = load_page(data, path)
    front = check(page.front, EventSchema, path)
    return Event(
        id=id,
        title=front.title,
        date=front.date or "",
        date_basis=front.date_basis or ("stated" if front.date else "unknown"),
        date_note=front.date_note,
        summary=front.summary,
        places=tuple(front.places),
        participants=tuple(Participant(entity=item.entity, role=item.role) for item in front.participants),
        part_of=tuple(front.part_of),
        after=tuple(front.after),
        related=tuple(front.related),
        main=front.main,
        evidence=evidence_of(front.evidence, page.front, path, ("evidence",)),
        body=page.body,
        path=path,
        body_line=page.body_line,
        lines=page.front.lines,
    )
