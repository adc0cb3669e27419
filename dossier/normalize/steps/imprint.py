"""Lines that say when, where and by whom a text was issued."""

import re
from collections.abc import Iterator
from dataclasses import replace

from dossier.model.message import quote
from dossier.model.reading import Draft
from dossier.model.source import Basis, BlockKind, Metadatum
from dossier.normalize.shape import Lines, lines_of
from dossier.text.languages.en.furniture import (
    ADDRESS_LABELS,
    AUTHOR_LABELS,
    BY,
    ISSUED_LABELS,
    PUBLISHER_LABELS,
    TITLE_LABELS,
    UPDATED_LABELS,
)
from dossier.text.stated_dates import DATE, TIME, edtf_of

STEP = "imprint"
_HEAD = 12
_FOOT = 4
"""Lines from the top and the bottom among which such lines are looked for: a date deep in a text is a subject."""
_LONGEST = 200  # code points of a line of this kind

_DOMAIN = r"(?:www\.)?[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,3}\.[a-z]{2,18}"
_NAME = r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,4}"
_DATED = re.compile(
    rf"(?:(?P<label>[a-z ]{{1,22}}?)\s*:?\s+)?{DATE}{TIME}(?:\s*[|,·•–-]?\s*(?P<domain>{_DOMAIN}))?\Z",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"(?P<name>{_NAME}|{_DOMAIN})\s*[|·•–-]\s*{DATE}{TIME}\Z", re.IGNORECASE)
_PLACED = re.compile(rf"(?P<place>{_NAME}),\s*{DATE}{TIME}\Z", re.IGNORECASE)
_LABELLED = re.compile(r"(?P<label>[A-Za-z ]{1,24})\s*:\s*(?P<value>\S.*)\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}\Z", re.IGNORECASE)
_PERSON = r"[^\W\d_a-z][\w.'’-]*(?:\s+(?:de|van|von|der|al|bin|ibn|la|di)\b)?(?:\s+[^\W\d_a-z][\w.'’-]*){1,3}"
_BY_LINE = re.compile(
    rf"(?:{BY}|{BY.title()}|{BY.upper()})\s+(?P<names>{_PERSON}(?:(?:,| and|, and| &)\s+{_PERSON}){{0,4}})\Z"
)

_BETWEEN = re.compile(
    r"\s*[|·•]\s*|\s+[/–—-]\s+|;\s+|,?\s+(?=(?i:(?:last|first)\s+)?(?i:updated|modified|published|posted|written)\b)"
    rf"|,?\s+(?=(?:{BY}|{BY.title()}|{BY.upper()})\s+[^\W\d_a-z])"
)
_SIGNS = re.compile(rf"(?:{BY})\s", re.IGNORECASE)
_DATE_BEHIND = re.compile(rf",?\s+(?={DATE}{TIME}\Z)", re.IGNORECASE)
_MOST_PARTS = 5
_OUTSIDE = "outside-article"
"""The step of what a reader took out: a by-line and a day stand where the article is not yet thought to begin."""
_BELOW_HEADLINE = 12  # lines

Facts = dict[str, Metadatum]


def read_imprint(draft: Draft) -> Draft:
    """Take out date, publisher, author and address lines near the top and the bottom, and keep what they say."""
    lines = lines_of(draft)
    metadata = dict(draft.metadata)
    reasons = {}
    addresses = [index for index in _places(lines) if _ADDRESS.match(lines.texts[index])]
    for index in _places(lines):
        facts = _facts(lines, index, sole_address=len(addresses) == 1)
        _add(metadata, facts or _read_in_passing(lines.texts[index]))
        if facts is None:
            continue
        kept = ", ".join(_WORDS[field] for field in facts) or "the date of a later version"
        reasons[draft.blocks[index]] = f"says {kept} of the text: read as metadata"
    for text in _lines_outside(draft, lines):
        facts = {} if _ADDRESS.match(text) else _facts_of(text) or {}
        _add(metadata, {field: value for field, value in facts.items() if field in {"issued", "authors"}})
    return replace(draft, metadata=metadata).without(reasons, step=STEP)


def _add(metadata: Facts, facts: Facts) -> None:
    """Add what a line says; what the file itself says goes before, but not what was only worked out."""
    for field, value in facts.items():
        if field not in metadata or metadata[field].basis is Basis.WORKED_OUT:
            metadata[field] = value


def _lines_outside(draft: Draft, lines: Lines) -> Iterator[str]:
    """Yield the lines between the headline and the article that its reader took for no part of it."""
    if not lines.bounded:
        return
    above = [block for block in draft.blocks[: lines.first] if block.kind is BlockKind.HEADING]
    if not above:
        return
    start, end = above[0].start, draft.blocks[lines.first].start
    between = [gone for gone in draft.removed if start < gone.start < end and gone.step == _OUTSIDE]
    yield from (gone.text for gone in between[:_BELOW_HEADLINE] if len(gone.text) <= _LONGEST)


_WORDS = {"issued": "the date", "publisher": "the publisher", "authors": "the author", "url": "the address"}


def _places(lines: Lines) -> Iterator[int]:
    """Yield the lines near the ends that may speak of the text, never the only line there is."""
    count = len(lines.texts)
    for index in range(count):
        near = index < _HEAD or index >= count - _FOOT
        if (
            near
            and count > 1
            and len(lines.texts[index]) <= max(_LONGEST, 2000 * lines.texts[index].startswith("http"))
        ):
            yield index


def _facts(lines: Lines, index: int, *, sole_address: bool) -> Facts | None:
    """Return what a line says of the text, None when it is no such line."""
    text = lines.texts[index]
    if _ADDRESS.match(text):
        return _stated(text, url=text) if sole_address else None
    return _facts_of(text) if index > 0 or not _BY_LINE.match(text) else None


def _facts_of(text: str) -> Facts | None:
    if match := _BY_LINE.match(text):
        return _stated(text, authors=_names(match["names"]))
    if _DATED.match(text):
        return _dated(text)
    return _facts_of_parts(text) or _signed(text) or _labelled(text)


def _facts_of_parts(text: str) -> Facts | None:
    """Return what a line says that is only a by-line and dates: `By Jane Roe | Published 3 May 2024`."""
    parts = [part for piece in _BETWEEN.split(text) for part in _signature(piece)]
    if not 1 < len(parts) <= _MOST_PARTS:
        return None
    facts: Facts = {}
    for part in parts:
        signed, dated = _BY_LINE.match(part), _DATED.match(part)
        found = _stated(text, authors=_names(signed["names"])) if signed else _dated(part) if dated else None
        if found is None:
            return None
        for field, value in found.items():
            facts.setdefault(field, replace(value, reason=f"the line “{text}”"))
    return facts


def _signature(piece: str) -> Iterator[str]:
    """Yield a by-line and the date behind it, or the piece as it is."""
    behind = _DATE_BEHIND.search(piece) if _SIGNS.match(piece) else None
    if behind:
        yield piece[: behind.start()]
        piece = piece[behind.end() :]
    if piece:
        yield piece


def _read_in_passing(text: str) -> Facts:
    """Return what a line says of the text that is itself part of it: `Kyiv, 4 May 2023`, `Subject: Exchange`."""
    if (match := _PLACED.match(text)) and _is_name(match["place"]):
        return _stated(text, issued=edtf_of(match))
    if (match := _LABELLED.match(text)) and match["label"].lower().strip() in TITLE_LABELS:
        return _stated(text, title=match["value"])
    return {}


def _dated(text: str) -> Facts | None:
    match = _DATED.match(text)
    label = " ".join((match["label"] or "").lower().split()) if match else ""
    if match is None or label in UPDATED_LABELS:
        return {}
    if label and label not in ISSUED_LABELS:
        return None
    date = edtf_of(match)
    return _stated(text, issued=date, publisher=match["domain"] or "") if date else None


def _signed(text: str) -> Facts | None:
    match = _SIGNED.match(text)
    date = edtf_of(match) if match and _is_name(match["name"]) else ""
    return _stated(text, issued=date, publisher=match["name"]) if match and date else None


def _labelled(text: str) -> Facts | None:
    match = _LABELLED.match(text)
    if match is None:
        return None
    label, value = " ".join(match["label"].lower().split()), match["value"]
    if label in ADDRESS_LABELS and _ADDRESS.match(value):
        return _stated(text, url=value)
    if label in PUBLISHER_LABELS:
        return _stated(text, publisher=value)
    if label in AUTHOR_LABELS and re.fullmatch(rf"{_PERSON}(?:(?:,| and|;| &)\s+{_PERSON}){{0,4}}", value):
        return _stated(text, authors=_names(value))
    return None


def _is_name(text: str) -> bool:
    return all(word[0].isupper() for word in text.split()) or re.fullmatch(_DOMAIN, text) is not None


def _names(text: str) -> str:
    return "; ".join(part.strip() for part in re.split(r",? and |[,;&]", text) if part.strip())


def _stated(line: str, **values: str) -> Facts:
    where = "the line " + quote(line)
    return {
        field: Metadatum(
            value=value, basis=Basis.STATED, reason=where.text, quotes=where.quotes, of_text=field == "title"
        )
        for field, value in values.items()
        if value
    }
