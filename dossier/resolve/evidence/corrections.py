"""Ready corrections: evidence that is found, and in one place only."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from dossier.model.evidence import Evidence
from dossier.model.finding import Correction
from dossier.model.source import Source
from dossier.resolve.evidence.nearest import passage_of
from dossier.text.folding import fold, squeeze

Places = Callable[[Evidence], Sequence[int]]
"""Says where evidence stands in its source."""

_MOST_WORDS = 12
"""Words put before or after the exact ones to say which are meant."""
_WORD = re.compile(r"\S+")
_INNER_QUOTES = str.maketrans({'"': "'", "“": "‘", "”": "’"})
"""A citation ends at a double quotation mark; evidence is found whatever the marks."""
_KEYS = ("source", "exact", "prefix", "suffix")


def correct(evidence: Evidence, source: Source, start: int, end: int, places: Places) -> Correction | None:
    """Return the shortest evidence that finds the span of the source and nothing else, None where nothing short does.

    In prose more of the sentence is quoted; elsewhere words around the exact ones are given.
    """
    for tried in (
        _in_prose(evidence, source, start, end) if evidence.in_prose else _with_words(evidence, source, start, end)
    ):
        found = places(tried)
        if len(found) == 1 and found[0] <= start and end <= found[0] + len(tried.exact):
            return _correction(evidence, tried, source, start, end)
    return None


def correct_source(evidence: Evidence, source: str) -> Correction:
    """Return the same evidence of another source."""
    return _correction(evidence, replace(evidence, source=source))


def _with_words(evidence: Evidence, source: Source, start: int, end: int) -> Iterator[Evidence]:
    exact = source.text[start:end]
    if fold(exact) == fold(squeeze(evidence.exact)):
        exact = evidence.exact
    before, after = _words_before(source, start), _words_after(source, end)
    for number in range(_MOST_WORDS + 1):
        prefix, suffix = " ".join(before[len(before) - number :] if number else ()), " ".join(after[:number])
        for one, other in dict.fromkeys((("", suffix), (prefix, ""), (prefix, suffix))):
            if number and not any(map(str.isalnum, one + other)):
                continue  # marks alone say little to a person
            yield replace(evidence, exact=exact, prefix=one, suffix=other)


def _words_before(source: Source, start: int) -> list[str]:
    """Return the words right before, of the same paragraph, or of the one before at its beginning."""
    before = next((passage for passage in reversed(source.passages) if passage.start < start), None)
    return source.text[before.start : start].split() if before else []


def _words_after(source: Source, end: int) -> list[str]:
    after = next((passage for passage in source.passages if passage.end > end), None)
    return source.text[max(end, after.start) : after.end].split() if after else []


def _in_prose(evidence: Evidence, source: Source, start: int, end: int) -> Iterator[Evidence]:
    passage = next(passage for passage in source.passages if passage.start <= start < passage.end)
    starts = [start, *(word.start() for word in reversed(list(_WORD.finditer(source.text, passage.start, start))))]
    ends = [end, *(word.end() for word in _WORD.finditer(source.text, end, passage.end))]
    for number in range(_MOST_WORDS + 1):
        first, last = starts[: number + 1][-1], ends[: number + 1][-1]
        for one, other in dict.fromkeys(((start, last), (first, end), (first, last))):
            yield replace(evidence, exact=source.text[one:other].translate(_INNER_QUOTES))


def _correction(
    evidence: Evidence, tried: Evidence, source: Source | None = None, start: int = 0, end: int = 0
) -> Correction:
    if evidence.in_prose:
        written = f'[@{tried.source} "{tried.exact}"]'
    else:
        new = {key: getattr(tried, key) for key in _KEYS if getattr(tried, key) != getattr(evidence, key)}
        written = ", ".join(
            f"{key}: {value if key == 'source' else json.dumps(value, ensure_ascii=False)}"
            for key, value in new.items()
        )
    return Correction(
        source=tried.source,
        exact=tried.exact,
        prefix=tried.prefix,
        suffix=tried.suffix,
        written=written,
        passage=passage_of(source, start, end) if source else None,
    )
