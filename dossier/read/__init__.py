"""From the bytes of a file to its text, by format.

To add a format, write one module with a `FORMAT` and name it in `FORMATS`.
"""

from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

from dossier.errors import FileSkipped
from dossier.model.reading import RawItem, ReadResult
from dossier.read import markdown, plain, web
from dossier.read.formats import Format, Reader, problem

FORMATS: tuple[Format, ...] = (plain.FORMAT, markdown.FORMAT, web.FORMAT)
"""Every format that can be read, in the order in which they are listed to people."""

READERS: Mapping[str, Reader] = MappingProxyType({entry.media_type: entry.read for entry in FORMATS})
"""Reader by media type."""

_MEDIA_TYPES = {extension: entry.media_type for entry in FORMATS for extension in entry.extensions}


def media_type_of(path: str) -> str | None:
    """Return the media type a file's extension stands for, None when no reader takes it."""
    return _MEDIA_TYPES.get(PurePosixPath(path).suffix.lower())


def read(item: RawItem) -> ReadResult:
    """Return the text of a file with what its format says of it.

    Raises `FileSkipped` with a problem of one of the codes `unknown-format`, `empty-file`, `binary-file`,
    `undecodable`, `too-deep`, `too-many-attributes` and `no-text`.
    """
    media_type = media_type_of(item.path)
    if media_type is None:
        known = ", ".join(_MEDIA_TYPES)
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
    result = READERS[media_type](item)
    if not any(map(str.isalnum, result.text)):
        raise FileSkipped(problem(item, "no-text", "the file holds no letter and no digit", "Save it again as text"))
    return result
