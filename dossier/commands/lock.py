"""Writing down how evidence stands in its sources, so that later changes of these are noticed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from dossier import files
from dossier.curated import CuratedFileRefused
from dossier.curated.locks import load_locks
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.dossier import Dossier
from dossier.model.lock import LOCK_FILE, EvidenceLock
from dossier.model.problem import Severity

_HEAD = """\
# How the words that this dossier cites stood in their sources when a person last looked. `dossier lock` writes it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockSummary:
    """What locking did."""

    locked: int
    """Stretches of sources that are locked now."""
    added: int
    """Those that were not before, or stood otherwise."""
    removed: int
    """Those that are no longer, since nothing cites them or they stood otherwise."""
    changed: bool
    """Whether the file was written."""


def lock(dossier: Dossier, content: Path) -> LockSummary:
    """EvidenceLock all evidence that was found; what was lost keeps its locks.

    Raises `CommandRefused` when the file that is there cannot be read: it may say what was locked before.
    """
    for problem in dossier.problems:
        if problem.path == LOCK_FILE and problem.severity is Severity.ERROR:
            raise CommandRefused(f"fix this problem first, or remove the file. {problem}")
    there = _read(content)
    before = load_locks(there, LOCK_FILE) if there else ()
    text = write_locks(dossier.locks).encode()
    _verify(text, dossier.locks)
    changed = text != there and bool(there or dossier.locks)
    if changed:
        files.write(content / LOCK_FILE, text)
    old, new = Counter(before), Counter(dossier.locks)
    return LockSummary(
        locked=len(dossier.locks), added=(new - old).total(), removed=(old - new).total(), changed=changed
    )


def _verify(text: bytes, meant: tuple[EvidenceLock, ...]) -> None:
    try:
        read = load_locks(text, LOCK_FILE)
    except CuratedFileRefused:
        read = ()
    if read != meant:
        raise CommandRefused(
            f"{LOCK_FILE} was not written: it would be read otherwise. This is a bug in dossier. Please report it"
        )


def write_locks(locks: tuple[EvidenceLock, ...]) -> str:
    """Return the text of the file, in the order given: by sources, their states, and sentences."""
    if not locks:
        return f"{_HEAD}locked: []\n"
    lines = [f"{_HEAD}locked:"]
    for (source, sha256), of_source in groupby(locks, key=lambda one: (one.source, one.sha256)):
        lines += [f"  - source: {write_scalar(source)}", f"    sha256: {write_scalar(sha256)}", "    passages:"]
        for passage, words in groupby(of_source, key=lambda one: (one.before, one.sentence, one.after)):
            lines += _passage(dict(zip(("before", "sentence", "after"), passage, strict=True)), words)
    return "\n".join([*lines, ""])


def _passage(parts: dict[str, str], words: Iterable[EvidenceLock]) -> Iterator[str]:
    keys = [f"{key}: {write_scalar(value)}" for key, value in parts.items() if value]
    for number, line in enumerate([*keys, "cited:"]):
        yield f"      {'  ' if number else '- '}{line}"
    for lock in words:
        exact = write_scalar(lock.exact)
        if lock.sentence.find(lock.exact) == lock.start:
            yield f"          - {exact}"
        else:
            yield f"          - {{exact: {write_scalar(lock.exact, flow=True)}, start: {lock.start}}}"


def _read(content: Path) -> bytes:
    if not (content / LOCK_FILE).exists():
        return b""
    try:
        return files.read_bytes(content, LOCK_FILE)
    except FileSkipped as error:
        raise CommandRefused(str(error.problem)) from error
