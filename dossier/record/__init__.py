"""The data file of a dossier, and what changed between two of them."""

from dossier.record.changes import Change, Changes, compare
from dossier.record.document import document_of
from dossier.record.reading import LARGEST_RECORD, RecordRefused, read_record, write_record
from dossier.record.schema import DataFile

__all__ = [
    "LARGEST_RECORD",
    "Change",
    "Changes",
    "DataFile",
    "RecordRefused",
    "compare",
    "document_of",
    "read_record",
    "write_record",
]
