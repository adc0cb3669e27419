"""The data file of a dossier, and what changed between two of them."""

from dossier.history.changes import Change, Changes, compare
from dossier.history.dating import dated_pages, has_feed
from dossier.history.document import document_of
from dossier.history.reading import LARGEST_RECORD, RecordRefused, read_record, write_record
from dossier.history.schema import DataFile

__all__ = [
    "LARGEST_RECORD",
    "Change",
    "Changes",
    "DataFile",
    "RecordRefused",
    "compare",
    "dated_pages",
    "document_of",
    "has_feed",
    "read_record",
    "write_record",
]
