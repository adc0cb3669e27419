"""The data file as bytes, written the same everywhere, and read with care: it may come from anywhere."""

import json

from pydantic import ValidationError

from dossier.history.schema import DataFile

LARGEST_RECORD = 500 * 1024 * 1024
"""Bytes; the data file of ten thousand sources has some fifty million."""


class RecordRefused(Exception):
    """A data file that cannot be used, with the reason."""


def write_record(data: DataFile) -> bytes:
    """Return the file: JSON in UTF-8, a value a line, with a line feed at its end."""
    return (json.dumps(data.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n").encode()


def read_record(data: bytes) -> DataFile:
    """Read a data file. Raises `RecordRefused` when it is none, or of a version that is not known."""
    try:
        return DataFile.model_validate_json(data)
    except ValidationError as error:
        flaw = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(part) for part in flaw["loc"])
        raise RecordRefused(f"{where}: {flaw['msg']}" if where else flaw["msg"]) from error
