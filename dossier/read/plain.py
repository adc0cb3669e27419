"""Plain text."""

from dossier.model.reading import RawItem, ReadResult
from dossier.read.encoding import decode
from dossier.read.formats import Format


def read_plain(item: RawItem) -> ReadResult:
    """Return the text of a plain text file; raises `FileSkipped`."""
    text, encoding = decode(item)
    return ReadResult(media_type=FORMAT.media_type, text=text, encoding=encoding, wrapped=True)


FORMAT = Format(media_type="text/plain", extensions=(".txt", ".text"), read=read_plain)
