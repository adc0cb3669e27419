"""Whether two sources mean the same person when they say who speaks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dossier.model.annotation import Speaker
from dossier.model.entity import Entity
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import INSTITUTIONS, NOT_NAMES, ROLES


@dataclass(frozen=True, slots=True)
class Said:
    """Who says it, as far as a source tells."""

    subject: str | None
    """Id of the entity or candidate."""
    confirmed: bool
    """Whether the curator knows it."""
    names: frozenset[str]
    """Words of the speaker's names, in lower case; empty for `the ministry` and for nobody."""
    named: bool
    """Whether the source names them, and does not only describe them (`Russian officials`)."""


NOBODY = Said(subject=None, confirmed=False, names=frozenset(), named=False)


def said_by(speaker: Speaker | None, subjects: Mapping[str, Entity]) -> Said:
    """Return who says it; `subjects` are all entities and candidates that have a page."""
    if speaker is None:
        return NOBODY
    entity = subjects.get(speaker.entity or "")
    spellings = [speaker.text] if entity is None else [speaker.text, *(one.text for one in entity.spellings)]
    names = frozenset(name for spelling in spellings for name in _names(spelling))
    words = [word for word in speaker.text.split() if word.lower() not in NOT_NAMES]
    return Said(
        subject=speaker.entity,
        confirmed=entity is not None and entity.reviewed,
        names=names,
        named=bool(names) and all(word[:1].isupper() for word in words),
    )


def one_speaker(one: Said, other: Said) -> bool | None:
    """Say whether two sayings are the same person's; None where a source leaves it open. Symmetric."""
    if one.subject is not None and other.subject is not None:
        if one.subject == other.subject:
            return True
        # Two candidates may be one person spelled in two ways.
        return None if not (one.confirmed and other.confirmed) and one.names & other.names else False
    if not one.names or not other.names:
        return None
    if one.subject is None and other.subject is None:
        return bool(one.names & other.names)
    known, bare = (one, other) if one.subject is not None else (other, one)
    # `Russian officials` may be anybody.
    return bare.names <= known.names if bare.named else None


def _names(spelling: str) -> Iterator[str]:
    """Yield the words of a spelling that are names, and no roles or small words."""
    for word in spelling.replace("’", "'").removesuffix("'s").split():
        plain = word.strip(".,'").lower()
        known = plain in NOT_NAMES or singular(plain) in ROLES or singular(plain) in INSTITUTIONS
        if word[:1].isupper() and not known:
            yield plain
