"""The seals of a dossier: what was sealed, and what would be now."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from dossier.model.evidence import Evidence
from dossier.model.problem import Problem, Severity
from dossier.model.seal import SEALS, Seal
from dossier.model.source import Source
from dossier.resolve.seals import text_after, text_before
from dossier.text.folding import fold, squeeze

_NAMED = 3
"""Places named in the note on evidence that is not sealed."""


class Sealed:
    """What was sealed, by the words, and the evidence that was looked for since."""

    def __init__(self, seals: Iterable[Seal]) -> None:
        """Sort the seals by source and words."""
        self._by_words: defaultdict[tuple[str, str], list[Seal]] = defaultdict(list)
        for seal in seals:
            self._by_words[_key(seal)].append(seal)
        self._found: dict[Evidence, Seal] = {}
        self._lost: dict[Evidence, None] = {}

    def of(self, evidence: Evidence) -> list[Seal]:
        """Return the seals of words, where there is a prefix or suffix those of words that stood beside it."""
        prefix, suffix = fold(squeeze(evidence.prefix)), fold(squeeze(evidence.suffix))
        return [
            seal
            for seal in self._by_words.get(_key(evidence), ())
            if _ends_alike(text_before(seal), prefix) and _ends_alike(text_after(seal)[::-1], suffix[::-1])
        ]

    def found(self, evidence: Evidence, now: Seal) -> None:
        """Take note of evidence that was found, and of how it would be sealed now."""
        self._found[evidence] = now

    def lost(self, evidence: Evidence) -> None:
        """Take note of evidence that was not found."""
        self._lost[evidence] = None

    def renewed(self) -> tuple[Seal, ...]:
        """Return what would be sealed now, in the order of sources and words: what is lost keeps its seals."""
        seals = (*self._found.values(), *(seal for evidence in self._lost for seal in self.of(evidence)))
        return tuple(sorted(dict.fromkeys(seals), key=_in_file))

    def notes(self, sources: Mapping[str, Source]) -> Iterator[Problem]:
        """Yield a note for each source that changed since words of it were sealed, and one for what is not sealed."""
        unsealed: list[Evidence] = []
        changed: Counter[str] = Counter()
        for evidence, now in self._found.items():
            seals = self.of(evidence)
            if not seals:
                unsealed.append(evidence)
            elif all(seal.sha256 != now.sha256 for seal in seals):
                changed[now.source] += 1
        for source, number in changed.items():
            yield _note(
                "source-changed",
                f"the file was changed since words of it were sealed; citations found again: {number}",
                "`dossier seal` takes it as it is",
                sources[source].path,
            )
        if unsealed:
            places = ", ".join(f"{evidence.path}:{evidence.line}" for evidence in unsealed[:_NAMED])
            more = f" and {len(unsealed) - _NAMED} more" if len(unsealed) > _NAMED else ""
            yield _note(
                "evidence-not-sealed",
                f"{len(unsealed)} of {len(self._found)} citations are not sealed: {places}{more}",
                "`dossier seal` keeps how they stand in their sources, so that later changes are noticed",
                SEALS,
            )


def _key(words: Evidence | Seal) -> tuple[str, str]:
    return words.source, fold(squeeze(words.exact))


def _in_file(seal: Seal) -> tuple[object, ...]:
    """Order sources, their states and their sentences by the alphabet, words as they stand in their sentence."""
    return seal.source, seal.sha256, seal.sentence, seal.before, seal.after, seal.start, seal.exact


def _ends_alike(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _note(code: str, message: str, remedy: str, path: str) -> Problem:
    return Problem(severity=Severity.NOTE, code=code, message=message, remedy=remedy, path=path)
