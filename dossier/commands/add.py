"""Taking a text into the sources."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

import yaml

from dossier import files
from dossier.curated import READ_ME, SOURCES, SUFFIX, CuratedFileRefused, load_sidecar
from dossier.errors import CommandRefused, FileSkipped
from dossier.model.reading import RawItem
from dossier.read import read
from dossier.read.formats import Format

_COMMENTS = {
    "title": "title: the headline, when the text has none",
    "issued": "issued: 2025-06-02",
    "publisher": "publisher: who published it",
    "authors": "authors: [who wrote it]",
    "url": "url: https://example.org/where-it-came-from",
    "language": "language: en",
}
_HEAD = "# What you know of {name}. It overrides what the program works out; remove the # of a line to use it.\n"
_TAIL = "# rights: full  (or excerpt, metadata)\n# note: a remark for your readers\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the curator knows of a text; empty where nothing is."""

    title: str = ""
    issued: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    language: str = ""


def add_source(content: Path, text: Path, folder: str, facts: Facts, formats: Iterable[Format] = ()) -> str:
    """Copy a text into `content/sources/FOLDER` with a sidecar, and return its path below the content folder.

    `formats` are read besides those of this program.
    Raises `CommandRefused` when the text cannot be read as a source, when something of its name is there
    already, or when the folder leads elsewhere.
    """
    where = PurePosixPath(SOURCES, folder.replace("\\", "/"))
    if ".." in where.parts or where.parts[0] != SOURCES:
        raise CommandRefused(f"`--to {folder}` leads out of {SOURCES}/. Name a folder below it")
    if any(part.startswith(".") for part in (*where.parts, text.name)) or not str(where / text.name).isprintable():
        raise CommandRefused(f"{text}: files with hidden or unprintable names are not read. Give it another name")
    path = str(where / text.name)
    if path == f"{SOURCES}/{READ_ME}":
        raise CommandRefused(f"{path} is kept for notes to people and is no source. Give the text another name")
    try:
        data = files.read_bytes(text.resolve().parent, text.resolve().name)
        read(RawItem(path=text.name, data=data), formats)
    except FileSkipped as error:
        raise CommandRefused(f"{text}: {error.problem.message}. {error.problem.remedy}") from error
    sidecar = _sidecar(text.name, facts).encode()
    try:
        load_sidecar(sidecar, path + SUFFIX)
    except CuratedFileRefused as error:
        raise CommandRefused("; ".join(problem.message for problem in error.problems)) from error
    for target in (path, path + SUFFIX):
        if (content / target).exists():
            raise CommandRefused(f"{target} is there already. Rename the new text, or remove the old one yourself")
    _refuse_a_second_copy(content, text, data)
    files.write(content / path, data)
    files.write(content / f"{path}{SUFFIX}", sidecar)
    return path


def _refuse_a_second_copy(content: Path, text: Path, data: bytes) -> None:
    digest = sha256(data).digest()
    for other in files.walk(content / SOURCES):
        if _digest(content, other) == digest:
            raise CommandRefused(f"{text} has the same bytes as {SOURCES}/{other}. It was not added again")


def _digest(content: Path, source: str) -> bytes:
    try:
        return sha256(files.read_bytes(content / SOURCES, source)).digest()
    except FileSkipped:
        return b""


def _sidecar(name: str, facts: Facts) -> str:
    lines = [_HEAD.format(name=" ".join(name.split()))]
    for key, value in asdict(facts).items():
        if value:
            known = {key: list(value) if isinstance(value, tuple) else value}
            lines.append(yaml.safe_dump(known, allow_unicode=True, width=1000, default_flow_style=False))
        else:
            lines.append(f"# {_COMMENTS[key]}\n")
    return "".join(lines) + _TAIL
