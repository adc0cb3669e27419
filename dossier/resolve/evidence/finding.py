"""Finding evidence again in its source, and saying what became of it where it is not found as it was."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from dossier.model.evidence import Evidence, Located
from dossier.model.finding import Correction, EvidenceKind, Finding, Passage
from dossier.model.lock import EvidenceLock
from dossier.model.message import Message, quote
from dossier.model.problem import Problem, Severity
from dossier.model.source import Source
from dossier.resolve.evidence.corrections import correct, correct_source
from dossier.resolve.evidence.locked import EvidenceLocks
from dossier.resolve.evidence.locks import describe_place, has_moved, lock_of, same_sentence, sentences_of
from dossier.resolve.evidence.nearest import changes_between, find_near, passage_of
from dossier.text.folding import fold, squeeze
from dossier.text.word_alignment import Words, read_words
from dossier.text.words import whole_words

_SHOWN = 160
"""Code points of the exact words shown in a message."""
_OFFERED = 6
"""Places among which a person is asked to choose; words that stand more often are no evidence."""
_LOOK = "Look whether they still say what you rely on; then `dossier lock` takes them as they are"


class EvidenceFinder:
    """Finds exact words in sources, each source folded once."""

    def __init__(self, sources: Mapping[str, Source], locks: Iterable[EvidenceLock] = ()) -> None:
        """Prepare to look into these sources; `locks` say how words stood when a person last looked."""
        self._sources = sources
        self._readings: dict[str, _Reading] = {}
        self._warnings: list[Problem] = []
        self.locked = EvidenceLocks(locks)

    @property
    def noticed(self) -> tuple[Problem, ...]:
        """What became of the evidence that was found so far."""
        return (*self._warnings, *self.locked.notes(self._sources))

    def locate(self, evidence: Evidence) -> Located | Problem:
        """Return where the words are, or the problem that they are nowhere, or in more than one place.

        Tolerant of letter case and of the kind of quotation marks, dashes and spaces, never of words. Words that are
        found, but not as they were locked, are located too, with a problem in `noticed`.
        """
        source = self._sources.get(evidence.source)
        if source is None:
            self.locked.lost(evidence)
            return self._unknown_source(evidence)
        reading = self._readings.setdefault(source.id, _Reading(source))
        places = reading.places(evidence)
        if len(places) != 1:
            self.locked.lost(evidence)
            return self._not_found(evidence, reading) if not places else self._ambiguous(evidence, reading, places)
        start = places[0]
        end = start + len(squeeze(evidence.exact))
        now = lock_of(source, start, end)
        self.locked.found(evidence, now)
        warning = self._compare(evidence, reading, now, passage_of(source, start, end))
        if warning is not None:
            self._warnings.append(warning)
        touched = sentences_of(source, start, end)
        return Located(evidence=evidence, start=start, end=end, sentences=tuple(sentence.id for sentence in touched))

    def _compare(self, evidence: Evidence, reading: "_Reading", now: EvidenceLock, passage: Passage) -> Problem | None:
        """Return the problem that found words stand otherwise than when they were locked."""
        locks = self.locked.of(evidence)
        if not locks or any(old.sha256 == now.sha256 for old in locks):
            return None
        moved = [old for old in locks if has_moved(old, now, reading.words)]
        changed = [old for old in locks if not same_sentence(old, now)]
        words = _words(evidence)
        if len(moved) == len(locks):
            return _problem(
                evidence,
                EvidenceKind.MOVED,
                words + f" were moved in `{now.source}` since they were locked",
                _LOOK,
                severity=Severity.WARNING,
                stood=describe_place(moved[0]),
                stands=describe_place(now),
                nearest=passage,
                changes=changes_between(moved[0], now),
            )
        if len(changed) == len(locks):
            return _problem(
                evidence,
                EvidenceKind.SENTENCE_CHANGED,
                words + f" stand in `{now.source}`, but their sentence was changed since they were locked",
                _LOOK,
                severity=Severity.WARNING,
                nearest=passage,
                changes=changes_between(changed[0], now),
            )
        return None

    def _unknown_source(self, evidence: Evidence) -> Problem:
        locked = {lock.sha256 for lock in self.locked.of(evidence)}
        renamed = [source.id for source in self._sources.values() if source.sha256 in locked]
        close = difflib.get_close_matches(evidence.source, self._sources, n=1)
        remedy = "The id of a source is the end of its page's address"
        if renamed or close:
            remedy = f"Did you mean `{(renamed or close)[0]}`?"
        if renamed:
            remedy = f"The same file is `{renamed[0]}` now"
        return _problem(
            evidence,
            EvidenceKind.UNKNOWN_SOURCE,
            Message(text=f"there is no source `{evidence.source}`"),
            remedy,
            corrections=[correct_source(evidence, source) for source in renamed[:1]],
        )

    def _ambiguous(self, evidence: Evidence, reading: "_Reading", places: list[int], why: str = "") -> Problem:
        length = len(squeeze(evidence.exact))
        offered = [
            correct(evidence, reading.source, start, start + length, reading.places) for start in places[:_OFFERED]
        ]
        remedy = "Quote more of the sentence"
        if not evidence.in_prose:
            remedy += ", or add the words around it as `prefix` or `suffix`"
        return _problem(
            evidence,
            EvidenceKind.AMBIGUOUS,
            _words(evidence) + f" stand {len(places)} times in `{evidence.source}`{why}",
            remedy,
            corrections=[correction for correction in offered if correction],
        )

    def _not_found(self, evidence: Evidence, reading: "_Reading") -> Problem:
        if evidence.prefix or evidence.suffix:
            places = reading.places(evidence, anywhere=True)
            if len(places) > 1:
                return self._ambiguous(evidence, reading, places, ", but never between the words given")
            if places:
                return self._elsewhere(evidence, reading, places[0])
        words = _words(evidence)
        removed = reading.removed(evidence.exact)
        if removed is not None:
            return _problem(
                evidence,
                EvidenceKind.REMOVED,
                words + f" stand in the removed text of `{evidence.source}` ({removed})",
                "Quote words of the article itself",
            )
        locks = self.locked.of(evidence)
        near = find_near(reading.source, reading.words, evidence.exact, locks[0] if locks else None)
        stood = describe_place(locks[0]) if locks else ""
        if near is None or not near.alike:
            return _problem(
                evidence,
                EvidenceKind.MISSING,
                words + f" are not in `{evidence.source}`{' any more' if locks else ''}",
                "Quote the source word for word, or take out what rests on them",
                stood=stood,
                nearest=near.passage if near else None,
            )
        corrected = near.span and correct(evidence, reading.source, *near.span, reading.places)
        return _problem(
            evidence,
            EvidenceKind.CHANGED,
            words + f" are not in `{evidence.source}`{' any more' if locks else ''}, but words like them are",
            "If those say what you rely on, quote them",
            nearest=near.passage,
            changes=near.changes,
            corrections=[corrected] if corrected else [],
        )

    def _elsewhere(self, evidence: Evidence, reading: "_Reading", start: int) -> Problem:
        """Return the problem that words stand once in their source, but not between the words that were given."""
        end = start + len(squeeze(evidence.exact))
        corrected = correct(evidence, reading.source, start, end, reading.places)
        now = lock_of(reading.source, start, end)
        locks = self.locked.of(evidence)
        stayed = [old for old in locks if not has_moved(old, now, reading.words)]
        return _problem(
            evidence,
            EvidenceKind.SENTENCE_CHANGED if stayed else EvidenceKind.MOVED,
            _words(evidence) + f" stand in `{evidence.source}`, but not between the words given",
            "If they still say what you rely on, fix `prefix` and `suffix`, or take them out",
            stood=describe_place(locks[0]) if locks and not stayed else "",
            stands="" if stayed else describe_place(now),
            nearest=passage_of(reading.source, start, end),
            changes=changes_between(stayed[0], now) if stayed else (),
            corrections=[corrected] if corrected else [],
        )


class _Reading:
    """A source, folded."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._folded = fold(source.text)

    @cached_property
    def words(self) -> Words:
        return read_words(self.source.text)

    def places(self, evidence: Evidence, *, anywhere: bool = False) -> list[int]:
        """Return where the words begin, also where other words are around them when they may be `anywhere`."""
        around = ("", "") if anywhere else (evidence.prefix, evidence.suffix)
        prefix, suffix = (fold(squeeze(part)) for part in around)
        return list(self._places(fold(squeeze(evidence.exact)), prefix, suffix))

    def _places(self, exact: str, prefix: str, suffix: str) -> Iterator[int]:
        text = self._folded
        start = text.find(exact) if exact else -1
        while start >= 0:
            end = start + len(exact)
            # Some white space lies between the words and what stands around them: two code points look past a break.
            if (
                whole_words(text, start, end)
                and text[max(0, start - len(prefix) - 2) : start].rstrip().endswith(prefix)
                and text[end : end + len(suffix) + 2].lstrip().startswith(suffix)
            ):
                yield start
            start = text.find(exact, start + 1)

    def removed(self, exact: str) -> str | None:
        """Return why a text that holds these words was removed, if one was."""
        wanted = fold(squeeze(exact))
        return next((one.reason for one in self.source.removed if wanted and wanted in fold(squeeze(one.text))), None)


def _words(evidence: Evidence) -> Message:
    """Return how a message begins: what it quotes is the source's, whether or not it is found there."""
    return "the words " + quote(_short(evidence.exact), evidence.source)


def _short(words: str) -> str:
    words = squeeze(words)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _problem(
    evidence: Evidence,
    kind: EvidenceKind,
    message: Message,
    remedy: str,
    *,
    severity: Severity = Severity.ERROR,
    corrections: Iterable[Correction] = (),
    **known: Any,
) -> Problem:
    return Problem(
        severity=severity,
        code=kind.code,
        message=message.text,
        quotes=message.quotes,
        remedy=remedy,
        path=evidence.path,
        line=evidence.line,
        finding=Finding(kind=kind, evidence=evidence, corrections=tuple(corrections), **known),
    )
