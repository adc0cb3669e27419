"""Known names and found names of one text, made one list."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.extract.names import clusters
from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import PERSON, PLACE
from dossier.model.annotation import Mention

APART = frozenset("new north south east west northern southern eastern western lower upper".split())
"""First words of places that are not the place they are named after."""
TITLED = frozenset(("title", "role"))


def join_names(text: str, known: Sequence[Mention], found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of a text in order, none overlapping, short forms joined to full names.

    A known name goes before a found one over the same words, but for one inside a longer found name of another
    type: `Belgium` within `Bank of Belgium` names no country. A short form whose full name is a known entity in
    this text names that entity too.
    """
    merged = _without_namesakes(sorted(_without_overlap(known, found), key=lambda mention: mention.start))
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


def _without_namesakes(mentions: Sequence[Mention]) -> list[Mention]:
    """Leave it to the text whom a known bare surname means where the text names somebody else in full by it.

    So `Holm` is not the known Karl Holm in a text that names Ada Holm and never him.
    """
    bearing: defaultdict[str, set[str | None]] = defaultdict(set)
    for mention in mentions:
        if mention.type == PERSON and " " in mention.text:
            bearing[mention.text.split()[-1]].add(mention.entity)
    return [
        replace(mention, entity=None)
        if mention.entity is not None and mention.type == PERSON and None in bearing.get(mention.text, ())
        else mention
        for mention in mentions
    ]


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
    if not longer or not (other.start <= mention.start and mention.end <= other.end):
        return False
    return other.type != mention.type or _is_another(mention, other)


def _is_another(mention: Mention, other: Mention) -> bool:
    """Tell whether a longer found name of the same type is of something else: somebody else, or a part of a place.

    `Ada Holm` is not the known `Holm`, whoever that is in the rest of the text; `South Jutland` is not `Jutland`.
    """
    if " " in mention.text or other.end != mention.end:
        return False
    first = other.text.split()[0]
    if mention.type == PLACE:
        return first.lower() in APART
    return mention.type == PERSON and len(first) > 2 and not TITLED & set(word_classes[first])  # noqa: PLR2004, an initial
