"""Sources whose letters were once read in the wrong encoding and saved so: `â€œNicolÃ¡sâ€`."""

from collections.abc import Iterator

import ftfy
from ftfy import badness

from dossier.model.dossier import Dossier
from dossier.model.problem import Problem, Severity
from dossier.model.source import Rights, Source

_BESIDE = 24  # code points that are shown on each side of the first garbled letters
_LONGEST = 90  # code points of what is shown


def check_garbled(dossier: Dossier) -> Iterator[Problem]:
    """Yield a warning for every source with garbled letters, with the first of them repaired; nothing is changed."""
    for source in dossier.sources.values():
        found = list(_garbled(source))
        if not found:
            continue
        before, after = found[0]
        many = "a passage" if len(found) == 1 else f"{len(found)} passages"
        shown = f": “{before}” repaired reads “{after}”" if source.rights is Rights.FULL else ""
        yield Problem(
            severity=Severity.WARNING,
            code="garbled-letters",
            message=f"in {many}, letters were once read in the wrong encoding{shown}",
            remedy="Save the file again from where it came from, in UTF-8, or replace the garbled letters in it;"
            " names and words in them are not found as they are",
            path=source.path,
        )


def _garbled(source: Source) -> Iterator[tuple[str, str]]:
    """Yield the beginning of what is garbled of each such passage, and the same repaired.

    The words as received are looked at: of what garbling left, invisible characters are no longer in the text.
    """
    for passage in source.passages:
        if not badness.is_bad(source.text[passage.start : passage.end]):
            continue
        words = " ".join(source.received[passage.received_start : passage.received_end].split(" "))
        repaired = ftfy.fix_encoding(words)
        if repaired != words:
            yield _first(words, repaired)


def _first(words: str, repaired: str) -> tuple[str, str]:
    """Return the surroundings of the first difference in both."""
    same = next((place for place, pair in enumerate(zip(words, repaired, strict=False)) if pair[0] != pair[1]), 0)
    start = max(0, same - _BESIDE)
    return words[start : start + _LONGEST].strip(), repaired[start : start + _LONGEST].strip()
