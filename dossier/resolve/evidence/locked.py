"""The locks of a dossier: what was locked, and what would be now."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from dossier.model.evidence import Evidence
from dossier.model.lock import LOCK_FILE, EvidenceLock
from dossier.model.problem import Problem, Severity
from dossier.model.source import Source
from dossier.resolve.evidence.locks import text_after, text_before
from dossier.text.folding import fold, squeeze

_NAMED = 3
"""Places named in the note on evidence that is not locked."""


class EvidenceLocks:
    """What was locked, by the words, and the evidence that was looked for since."""

    def __init__(self, locks: Iterable[EvidenceLock]) -> None:
        """Sort the locks by source and words."""
        self._by_words: defaultdict[tuple[str, str], list[EvidenceLock]] = defaultdict(list)
        for lock in locks:
            self._by_words[_key(lock)].append(lock)
        self._found: dict[Evidence, EvidenceLock] = {}
        self._lost: dict[Evidence, None] = {}

    def of(self, evidence: Evidence) -> list[EvidenceLock]:
        """Return the locks of words, where there is a prefix or suffix those of words that stood beside it."""
        prefix, suffix = fold(squeeze(evidence.prefix)), fold(squeeze(evidence.suffix))
        return [
            lock
            for lock in self._by_words.get(_key(evidence), ())
            if _ends_alike(text_before(lock), prefix) and _ends_alike(text_after(lock)[::-1], suffix[::-1])
        ]

    def found(self, evidence: Evidence, now: EvidenceLock) -> None:
        """Take note of evidence that was found, and of how it would be locked now."""
        self._found[evidence] = now

    def lost(self, evidence: Evidence) -> None:
        """Take note of evidence that was not found."""
        self._lost[evidence] = None

    def renewed(self) -> tuple[EvidenceLock, ...]:
        """Return what would be locked now, in the order of sources and words: what is lost keeps its locks."""
        locks = (*self._found.values(), *(lock for evidence in self._lost for lock in self.of(evidence)))
        return tuple(sorted(dict.fromkeys(locks), key=_in_file))

    def notes(self, sources: Mapping[str, Source]) -> Iterator[Problem]:
        """Yield a note for each source that changed since words of it were locked, and one for what is not locked."""
        unlocked: list[Evidence] = []
        changed: Counter[str] = Counter()
        for evidence, now in self._found.items():
            locks = self.of(evidence)
            if not locks:
                unlocked.append(evidence)
            elif all(lock.sha256 != now.sha256 for lock in locks):
                changed[now.source] += 1
        for source, number in changed.items():
            yield _note(
                "source-changed",
                f"the file was changed since words of it were locked; citations found again: {number}",
                "`dossier lock` takes it as it is",
                sources[source].path,
            )
        if unlocked:
            places = ", ".join(f"{evidence.path}:{evidence.line}" for evidence in unlocked[:_NAMED])
            more = f" and {len(unlocked) - _NAMED} more" if len(unlocked) > _NAMED else ""
            yield _note(
                "evidence-not-locked",
                f"{len(unlocked)} of {len(self._found)} citations are not locked: {places}{more}",
                "`dossier lock` keeps how they stand in their sources, so that later changes are noticed",
                LOCK_FILE,
            )


def _key(words: Evidence | EvidenceLock) -> tuple[str, str]:
    return words.source, fold(squeeze(words.exact))


def _in_file(lock: EvidenceLock) -> tuple[object, ...]:
    """Order sources, their states and their sentences by the alphabet, words as they stand in their sentence."""
    return lock.source, lock.sha256, lock.sentence, lock.before, lock.after, lock.start, lock.exact


def _ends_alike(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _note(code: str, message: str, remedy: str, path: str) -> Problem:
    return Problem(severity=Severity.NOTE, code=code, message=message, remedy=remedy, path=path)
