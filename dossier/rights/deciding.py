"""What may be shown of each source, and all that follows from it."""

from collections.abc import Mapping
from dataclasses import replace

from dossier.model.evidence import Evidence, Located
from dossier.model.known import Known
from dossier.model.message import Quoted
from dossier.model.prose import Citation
from dossier.model.source import WITHHELD, Rights, Source
from dossier.rights.blanking import blank
from dossier.rights.excerpts import Limits, Span, is_shown, shown_spans
from dossier.rights.withheld_words import WithheldWords, Words, words_of
from dossier.text.folding import squeeze

_RUN, _WHOLE = 8, 5
"""Words in a row from which hand-written text repeats withheld text, and words of a shorter sentence that is recognized
as a whole. Two people who describe one event share names and turns of phrase of up to seven words."""
_RUN_IN_PROBLEMS, _WHOLE_IN_PROBLEMS = 4, 2
"""The same for what the program itself says of a text."""


class Shown:
    """The decision on every source, made in the whole texts."""

    def __init__(self, known: Known, limits: Limits) -> None:
        """Decide by all that is known."""
        self.prose = known.prose
        self._located = _all_located(known)
        cited: dict[str, list[Located]] = {source: [] for source in known.sources}
        for located in self._located.values():
            cited[located.evidence.source].append(located)
        self._shown = {
            source.id: shown_spans(
                source,
                [(found.start, found.end) for found in cited[source.id]],
                [
                    (mention.start, mention.end, mention.entity)
                    for mention in known.annotations[source.id].mentions
                    if mention.entity is not None
                ],
                limits,
            )
            for source in known.sources.values()
        }
        self.limited = frozenset(source.id for source in known.sources.values() if source.rights is not Rights.FULL)
        """Ids of the sources of which not all may be shown."""
        self.limited_files = frozenset(known.sources[source].path for source in self.limited)
        withheld = self._withheld(known.sources)
        public = self._public(known.sources) if withheld else []
        self.words = WithheldWords(withheld, public, run=_RUN, whole=_WHOLE)
        self.problem_words = WithheldWords(withheld, public, run=_RUN_IN_PROBLEMS, whole=_WHOLE_IN_PROBLEMS)
        self.sources = {
            source.id: blank(
                source,
                self._shown[source.id],
                {sentence for located in cited[source.id] for sentence in located.sentences},
                self.words,
            )
            if source.id in self.limited
            else replace(source, note=self.words.cut(source.note))
            for source in known.sources.values()
        }

    def span(self, source: str, start: int, end: int) -> bool:
        """Whether words of a source are shown, all of them."""
        return is_shown(self._shown[source], start, end)

    def quoted(self, quote: Quoted) -> bool:
        """Whether words that a message quotes may be shown."""
        if quote.source not in self.limited:
            return True
        return quote.span is not None and self.span(quote.source, *quote.span)

    def evidence(self, evidence: Evidence) -> Evidence:
        """Return evidence with the words that are shown; words that were not found in a limited source are not."""
        if evidence.source not in self.limited:
            return evidence
        located = self._located.get(evidence)
        if located is None or self.sources[evidence.source].rights is not Rights.EXCERPT:
            return replace(evidence, exact=WITHHELD, prefix="", suffix="")
        text = self.sources[evidence.source].text[located.start : located.end]
        return replace(evidence, exact=squeeze(text), prefix="", suffix="")

    def _withheld(self, sources: Mapping[str, Source]) -> list[tuple[str, Words]]:
        return [
            (source.id, words_of(text))
            for source in sources.values()
            for text in _withheld(source, self._shown[source.id])
        ]

    def _public(self, sources: Mapping[str, Source]) -> list[Words]:
        texts = [source.text[start:end] for source in sources.values() for start, end in self._shown[source.id]]
        texts += [source.received for source in sources.values() if source.rights is Rights.FULL]
        texts += [source.title.value for source in sources.values() if not source.title.of_text]
        return [words_of(text) for text in texts]


def _all_located(known: Known) -> dict[Evidence, Located]:
    """Return where all evidence was found, that of prose included."""
    cited = (mark for prose in known.prose.values() for mark in prose.marks if isinstance(mark, Citation))
    return {
        **known.evidence,
        **{citation.evidence: citation.located for citation in cited if citation.located is not None},
    }


def _withheld(source: Source, shown: tuple[Span, ...]) -> list[str]:
    """Return the stretches of a source that are not shown, its sentences one by one too, and what was removed."""
    if source.rights is Rights.FULL:
        return []
    ends = [0, *(offset for span in shown for offset in span), len(source.text)]
    stretches = [source.text[ends[place] : ends[place + 1]] for place in range(0, len(ends), 2)]
    sentences = [source.sentence_text(one) for one in source.sentences if not is_shown(shown, one.start, one.end)]
    return [*stretches, *sentences, *(removed.text for removed in source.removed)]
