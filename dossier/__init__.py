"""dossier: a cross-referenced, searchable, checkable static site from a folder of texts."""

__version__ = "0.1.0"
