"""Writing down how evidence stands in its sources, so that later changes of these are noticed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from dossier import files
from dossier.editing.scalars import write_scalar
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.dossier import Dossier
from dossier.model.problem import Severity
from dossier.model.seal import SEALS, Seal
from dossier.registry import CuratedFileRefused
from dossier.registry.seals import load_seals

_HEAD = """\
# How the words that this dossier cites stood in their sources when a person last looked. `dossier seal` writes it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """What sealing did."""

    sealed: int
    """Stretches of sources that are sealed now."""
    added: int
    """Those that were not before, or stood otherwise."""
    removed: int
    """Those that are no longer, since nothing cites them or they stood otherwise."""
    changed: bool
    """Whether the file was written."""


def seal(dossier: Dossier, content: Path) -> Sealing:
    """Seal all evidence that was found; what was lost keeps its seals.

    Raises `CommandRefused` when the file that is there cannot be read: it may say what was sealed before.
    """
    for problem in dossier.problems:
        if problem.path == SEALS and problem.severity is Severity.ERROR:
            raise CommandRefused(f"mend this first, or remove the file. {problem}")
    there = _read(content)
    before = load_seals(there, SEALS) if there else ()
    text = write_seals(dossier.seals).encode()
    _verify(text, dossier.seals)
    changed = text != there and bool(there or dossier.seals)
    if changed:
        files.write(content / SEALS, text)
    old, new = Counter(before), Counter(dossier.seals)
    return Sealing(sealed=len(dossier.seals), added=(new - old).total(), removed=(old - new).total(), changed=changed)


def _verify(text: bytes, meant: tuple[Seal, ...]) -> None:
    try:
        read = load_seals(text, SEALS)
    except CuratedFileRefused:
        read = ()
    if read != meant:
        raise CommandRefused(f"{SEALS} would not say what is meant; this is a fault of the program, please report it")


def write_seals(seals: tuple[Seal, ...]) -> str:
    """Return the text of the file, in the order given: by sources, their states, and sentences."""
    if not seals:
        return f"{_HEAD}sealed: []\n"
    lines = [f"{_HEAD}sealed:"]
    for (source, sha256), of_source in groupby(seals, key=lambda one: (one.source, one.sha256)):
        lines += [f"  - source: {write_scalar(source)}", f"    sha256: {write_scalar(sha256)}", "    passages:"]
        for passage, words in groupby(of_source, key=lambda one: (one.before, one.sentence, one.after)):
            lines += _passage(dict(zip(("before", "sentence", "after"), passage, strict=True)), words)
    return "\n".join([*lines, ""])


def _passage(parts: dict[str, str], words: Iterable[Seal]) -> Iterator[str]:
    keys = [f"{key}: {write_scalar(value)}" for key, value in parts.items() if value]
    for number, line in enumerate([*keys, "cited:"]):
        yield f"      {'  ' if number else '- '}{line}"
    for seal in words:
        exact = write_scalar(seal.exact)
        if seal.sentence.find(seal.exact) == seal.start:
            yield f"          - {exact}"
        else:
            yield f"          - {{exact: {write_scalar(seal.exact, flow=True)}, start: {seal.start}}}"


def _read(content: Path) -> bytes:
    if not (content / SEALS).exists():
        return b""
    try:
        return files.read_bytes(content, SEALS)
    except FileSkipped as error:
        raise CommandRefused(str(error.problem)) from error
