"""Other words for evidence, in front matter and in prose."""

import copy
from collections.abc import Iterator
from typing import Any

import yaml

from dossier.curated.front_matter import split_page
from dossier.curated.schemas import PageSchema
from dossier.editing.pages import Front, read_front, verified
from dossier.editing.positions import Insertion, column_of, end_of, line_end_of, next_line, start_of, value_of
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused
from dossier.model.evidence import Evidence
from dossier.model.finding import Correction
from dossier.text.references import CitationMark, find_marks

_KEYS = ("source", "exact", "prefix", "suffix")
_BY_HAND = "the evidence at {}:{} is written in a way that only a person can change; change it by hand"


def set_evidence(page: str, evidence: Evidence, correction: Correction) -> str:
    """Return the page with a piece of evidence of its front matter corrected; what nobody named stays, byte for byte.

    Raises `CommandRefused` when it is not there, or is written in a way that only a person can change.
    """
    front = read_front(page)
    wanted = {key: value for key in _KEYS if (value := getattr(evidence, key))}
    first_line = page.count("\n", 0, front.start) + 1
    found = [
        (node, keys)
        for node, keys in _mappings(front.node)
        if first_line + _key_line(node, "exact") == evidence.line and _has(_at(front.value, keys), wanted)
    ]
    if len(found) != 1:
        raise CommandRefused(_BY_HAND.format(evidence.path, evidence.line))
    node, keys = found[0]
    changed, expected = page, copy.deepcopy(front.value)
    for start, end, text in sorted(_edits(front, node, evidence, correction), reverse=True):
        changed = changed[: front.start + start] + text + changed[front.start + end :]
    _at(expected, keys).update({key: getattr(correction, key) for key in _changed(evidence, correction)})
    return verified(page, changed, expected, PageSchema)


def set_citation(page: str, evidence: Evidence, correction: Correction) -> str:
    """Return the page with a citation of its prose corrected, wherever it stands in the line.

    Raises `CommandRefused` when it is not there, or the page has line ends of two kinds.
    """
    line_end = line_end_of(page)
    text = page.replace(line_end, "\n")
    read = split_page(text)
    start = len(text) - len(read.body)
    marks = list(find_marks(read.body))
    meant = [
        mark
        for mark in marks
        if isinstance(mark, CitationMark)
        and (mark.source, mark.exact) == (evidence.source, evidence.exact)
        and read.body_line + read.body.count("\n", 0, mark.start) == evidence.line
    ]
    if not meant or "\r" in text or text.replace("\n", line_end) != page:
        raise CommandRefused(_BY_HAND.format(evidence.path, evidence.line))
    changed = text
    for mark in reversed(meant):
        changed = changed[: start + mark.start] + correction.written + changed[start + mark.end :]
    expected = [_cited(mark, correction if mark in meant else None) for mark in marks]
    after = split_page(changed)
    if after.front.value != read.front.value or [_cited(mark) for mark in find_marks(after.body)] != expected:
        raise CommandRefused(_BY_HAND.format(evidence.path, evidence.line))
    return changed.replace("\n", line_end)


def _cited(mark: Any, correction: Correction | None = None) -> tuple[str, str]:
    if not isinstance(mark, CitationMark):
        return mark.target, mark.label
    return (correction.source, correction.exact) if correction else (mark.source, mark.exact)


def _mappings(node: yaml.Node, keys: tuple[str | int, ...] = ()) -> Iterator[tuple[yaml.MappingNode, tuple[Any, ...]]]:
    """Yield every mapping below a node that has exact words, with the keys that lead to it."""
    if isinstance(node, yaml.MappingNode):
        if value_of(node, "exact") is not None:
            yield node, keys
        for key, value in node.value:
            yield from _mappings(value, (*keys, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _mappings(item, (*keys, number))


def _key_line(node: yaml.MappingNode, key: str) -> int:
    return next(int(name.start_mark.line) for name, _ in node.value if name.value == key)


def _at(value: Any, keys: tuple[Any, ...]) -> Any:
    for key in keys:
        value = value[key]
    return value


def _has(value: Any, wanted: dict[str, str]) -> bool:
    return all(" ".join(str(value.get(key, "")).split()) == " ".join(wanted.get(key, "").split()) for key in _KEYS)


def _changed(evidence: Evidence, correction: Correction) -> list[str]:
    return [key for key in _KEYS if getattr(correction, key) != getattr(evidence, key)]


def _edits(
    front: Front, node: yaml.MappingNode, evidence: Evidence, correction: Correction
) -> Iterator[tuple[int, int, str]]:
    """Yield what to put in the place of what, as half-open offsets of the front matter and a text."""
    flow = bool(node.flow_style)
    for key in _changed(evidence, correction):
        value, there = getattr(correction, key), value_of(node, key)
        if there is None:
            offset, text = _added(front, node, f"{key}: {write_scalar(value, flow=flow)}")
            yield offset, offset, text
        elif isinstance(there, yaml.ScalarNode) and there.style not in {"|", ">"}:
            quoted = there.style is not None or not value
            yield start_of(there), end_of(there), write_scalar(value, flow=flow, quoted=quoted)
        else:
            raise CommandRefused(_BY_HAND.format(evidence.path, evidence.line))


def _added(front: Front, node: yaml.MappingNode, text: str) -> Insertion:
    """Return where one more key goes: right after the exact words, in the style of the others."""
    exact = value_of(node, "exact")
    assert exact is not None  # noqa: S101  `_mappings` looked
    if node.flow_style:
        return end_of(exact), f", {text}"
    offset, line_end = next_line(front.text, end_of(exact))
    return offset, f"{' ' * column_of(node)}{text}{line_end}"
