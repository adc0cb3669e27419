"""The data file: the dossier for other programs."""

from collections.abc import Iterator

from dossier.addresses import DATA_FILE
from dossier.history import document_of, write_record
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile


def data_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield the data file; `schemas/dossier.schema.json` says what stands in it."""
    yield OutputFile(path=DATA_FILE, data=write_record(document_of(dossier)))
