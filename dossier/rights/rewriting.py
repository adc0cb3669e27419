"""Everything else that a dossier holds, without withheld words."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from dossier.model.annotation import DateExpression, Figure, Mention, Quote
from dossier.model.evidence import Evidence
from dossier.model.problem import Problem
from dossier.model.prose import Citation, Link, Prose
from dossier.model.question import Difference
from dossier.model.source import WITHHELD, Source
from dossier.rights.deciding import Shown
from dossier.rights.quotations import conceal


def rewrite(value: Any, shown: Shown) -> Any:
    """Return a value of a dossier, whatever it is made of, without words that may not be shown.

    What it cannot look into is refused with a `TypeError`: nothing passes unseen.
    """
    if isinstance(value, str) and not isinstance(value, Enum):
        return shown.words.cut(value)
    if value is None or isinstance(value, bool | int | float | Enum):
        return value
    if isinstance(value, Mapping):
        return {rewrite(key, shown): rewrite(item, shown) for key, item in value.items()}
    if isinstance(value, tuple | frozenset):
        return type(value)(rewrite(item, shown) for item in value)
    if isinstance(value, list):
        return [rewrite(item, shown) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _rewrite_record(value, shown)
    raise TypeError(f"nobody knows what of a {type(value).__name__} may be published")


def _rewrite_record(record: Any, shown: Shown) -> Any:
    if isinstance(record, Evidence):
        return shown.evidence(record)
    if isinstance(record, Source):
        return shown.sources[record.id]
    if isinstance(record, Prose):
        return rewrite_prose(record, shown)
    if isinstance(record, Problem):
        # A finding quotes the passages of a source that are near to words which are not in it.
        hidden = record.finding is None or record.finding.source in shown.limited
        return replace(
            record,
            message=shown.problem_words.cut(conceal(record.message, record.quotes, shown.quoted)),
            remedy=shown.problem_words.cut(record.remedy),
            # A line of a text tells where in it the words stand.
            line=None if record.path in shown.limited_files else record.line,
            finding=None if hidden else rewrite(record.finding, shown),
            quotes=(),
        )
    changed = {field.name: rewrite(getattr(record, field.name), shown) for field in fields(record) if field.init}
    if isinstance(record, Mention | DateExpression | Quote | Figure) and not shown.span(
        record.source, record.start, record.end
    ):
        changed["text"] = WITHHELD
    if "body" in changed and getattr(record, "path", None) in shown.prose:
        changed["body"] = rewrite_prose(shown.prose[record.path], shown).body
    if isinstance(record, Difference):
        changed |= {"why": shown.words.cut(conceal(record.why, record.quotes, shown.quoted)), "quotes": ()}
    return replace(record, **changed)


def rewrite_prose(prose: Prose, shown: Shown) -> Prose:
    """Return prose whose citations give the words that are shown, and which repeats none that are not."""
    pieces: list[str] = []
    marks: list[Link | Citation] = []
    position = length = 0
    for mark in prose.marks:
        before, words = shown.words.cut(prose.body[position : mark.start]), prose.body[mark.start : mark.end]
        changed = rewrite(mark, shown)
        if isinstance(mark, Link):
            words = shown.words.cut(words)
        elif changed.evidence != mark.evidence:
            words = f'[@{mark.evidence.source} "{changed.evidence.exact}"]'
        start = length + len(before)
        length = start + len(words)
        marks.append(replace(changed, start=start, end=length))
        pieces += [before, words]
        position = mark.end
    pieces.append(shown.words.cut(prose.body[position:]))
    return Prose(body="".join(pieces), marks=tuple(marks))
