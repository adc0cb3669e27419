"""Finding evidence again in its source."""

import difflib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from dossier.model.evidence import Evidence, Located
from dossier.model.problem import Problem, Severity
from dossier.model.source import Source
from dossier.text.folding import fold, squeeze
from dossier.text.words import whole_words

_SHOWN = 160
"""Code points of a passage shown in a message."""


class EvidenceFinder:
    """Finds exact words in sources, each source folded once."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """Prepare to look into these sources."""
        self._sources = sources
        self._folded: dict[str, str] = {}

    def locate(self, evidence: Evidence) -> Located | Problem:
        """Return where the words are, or the problem that they are nowhere, or in more than one place.

        Tolerant of letter case and of the kind of quotation marks, dashes and spaces, never of words.
        """
        source = self._sources.get(evidence.source)
        if source is None:
            return _problem(
                evidence,
                "evidence-unknown-source",
                f"there is no source `{evidence.source}`",
                _similar_ids(evidence.source, self._sources),
            )
        places = list(self._places(evidence, source))
        if not places:
            return self._missing(evidence, source)
        if len(places) > 1:
            return _problem(
                evidence,
                "evidence-ambiguous",
                f"the words “{_short(evidence.exact)}” stand {len(places)} times in `{source.id}`",
                "Quote more of the sentence, or add the words around it as `prefix` or `suffix`",
            )
        start = places[0]
        end = start + len(squeeze(evidence.exact))
        return Located(evidence=evidence, start=start, end=end, sentences=_sentences(source, start, end))

    def _places(self, evidence: Evidence, source: Source) -> Iterator[int]:
        text = self._folded.setdefault(source.id, fold(source.text))
        exact, prefix, suffix = (fold(squeeze(part)) for part in (evidence.exact, evidence.prefix, evidence.suffix))
        start = text.find(exact) if exact else -1
        while start >= 0:
            end = start + len(exact)
            after = start + 1
            if not whole_words(text, start, end):
                start = text.find(exact, after)
                continue
            # Some white space lies between the words and what stands around them: two code points look past a break.
            if text[max(0, start - len(prefix) - 2) : start].rstrip().endswith(prefix) and text[
                end : end + len(suffix) + 2
            ].lstrip().startswith(suffix):
                yield start
            start = text.find(exact, after)

    def _missing(self, evidence: Evidence, source: Source) -> Problem:
        words = _short(evidence.exact)
        wanted = fold(squeeze(evidence.exact))
        for removed in source.removed:
            if wanted and wanted in fold(squeeze(removed.text)):
                return _problem(
                    evidence,
                    "evidence-removed",
                    f"the words “{words}” stand in the removed text of `{source.id}` ({removed.reason})",
                    "Quote words of the article itself",
                )
        sentences = [source.sentence_text(sentence) for sentence in source.sentences]
        nearest = difflib.get_close_matches(evidence.exact, sentences, n=1, cutoff=0.3)
        remedy = f"The nearest passage is: “{_short(nearest[0])}”" if nearest else "Quote the source word for word"
        return _problem(evidence, "evidence-missing", f"the words “{words}” are not in `{source.id}`", remedy)


def _sentences(source: Source, start: int, end: int) -> tuple[str, ...]:
    """Return the ids of the sentences that a span touches."""
    first = bisect_right(source.sentences, start, key=lambda sentence: sentence.end)
    last = bisect_left(source.sentences, end, key=lambda sentence: sentence.start)
    return tuple(sentence.id for sentence in source.sentences[first:last])


def _similar_ids(name: str, ids: Mapping[str, object]) -> str:
    close = difflib.get_close_matches(name, ids, n=1)
    return f"Did you mean `{close[0]}`?" if close else "The id of a source is the end of its page's address"


def _short(words: str) -> str:
    words = squeeze(words)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _problem(evidence: Evidence, code: str, message: str, remedy: str) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        code=code,
        message=message,
        remedy=remedy,
        path=evidence.path,
        line=evidence.line,
    )
