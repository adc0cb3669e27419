"""From the bytes of a file to its text, by format.

To add a format, write one module with a `FORMAT` and name it in `FORMATS`.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from dossier.errors import FileSkipped
from dossier.model.reading import RawItem, ReadResult
from dossier.read import markdown, plain, web
from dossier.read.formats import Format, problem

FORMATS: tuple[Format, ...] = (plain.FORMAT, markdown.FORMAT, web.FORMAT)
"""Every format that can be read, in the order in which they are listed to people."""


def format_of(path: str, extra: Iterable[Format] = ()) -> Format | None:
    """Return the format a file's extension stands for, of `FORMATS` or of `extra` ones; None when there is none."""
    extension = PurePosixPath(path).suffix.lower()
    return next((entry for entry in (*FORMATS, *extra) if extension in entry.extensions), None)


def read(item: RawItem, extra: Iterable[Format] = ()) -> ReadResult:
    """Return the text of a file with what its format, one of `FORMATS` or of `extra` ones, says of it.

    Raises `FileSkipped` with a problem of one of the codes `unknown-format`, `empty-file`, `binary-file`,
    `undecodable`, `too-many-attributes` and `no-text`.
    """
    extra = tuple(extra)
    found = format_of(item.path, extra)
    if found is None:
        known = ", ".join(extension for entry in (*FORMATS, *extra) for extension in entry.extensions)
        raise FileSkipped(
            problem(
                item,
                "unknown-format",
                f"there is no reader for {PurePosixPath(item.path).suffix or 'a file without extension'}",
                f"Save it as one of {known}",
            )
        )
    if not item.data.strip():
        raise FileSkipped(problem(item, "empty-file", "the file is empty", "Save it again, or remove it"))
    result = found.read(item)
    if not any(map(str.isalnum, result.text)):
        raise FileSkipped(problem(item, "no-text", "the file holds no letter and no digit", "Save it again as text"))
    return result
