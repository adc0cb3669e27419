"""Known names and found names of one text, made one list."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.extract.names import clusters
from dossier.model.annotation import Mention


def join_names(text: str, known: Sequence[Mention], found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of a text in order, none overlapping, short forms joined to full names.

    A known name goes before a found one over the same words, but for one inside a longer found name of another
    type: `Belgium` within `Bank of Belgium` names no country. A short form whose full name is a known entity in
    this text names that entity too.
    """
    merged = sorted(_without_overlap(known, found), key=lambda mention: mention.start)
    joined: dict[int, Mention] = {}
    for cluster in clusters(text, merged):
        entities = {mention.entity for mention in cluster.mentions if mention.entity is not None}
        sole = next(iter(entities)) if len(entities) == 1 else None
        for mention in cluster.mentions:
            open_yet = mention.entity is None and not mention.rivals
            joined[mention.start] = replace(
                mention,
                full_name=cluster.name,
                entity=sole if open_yet and not cluster.rivals else mention.entity,
                rivals=cluster.rivals if open_yet else mention.rivals,
            )
    return tuple(joined.get(mention.start, mention) for mention in merged)


def _without_overlap(known: Sequence[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Walk along both lists, which are in order, and yield what stays."""
    position = 0
    for mention in known:
        while position < len(found) and found[position].end <= mention.start:
            yield found[position]
            position += 1
        over = position
        while over < len(found) and found[over].start < mention.end:
            over += 1
        overlapping = found[position:over]
        longer = next((other for other in overlapping if _is_within(mention, other)), None)
        if longer is not None:
            # Several known names may lie in it: it is yielded once, when the walk has passed it.
            continue
        position = over
        role = next((other.role for other in overlapping if other.end == mention.end), mention.role)
        yield replace(mention, role=role)
    yield from found[position:]


def _is_within(mention: Mention, other: Mention) -> bool:
    longer = other.end - other.start > mention.end - mention.start
    return longer and other.start <= mention.start and mention.end <= other.end and other.type != mention.type
