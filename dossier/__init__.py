"""dossier: a cross-referenced, searchable, checkable static site from a folder of texts."""

DISTRIBUTION = "mkdocs-dossier"
"""The name on the package index, where `dossier` is a package of somebody else."""
__version__ = "0.2.0"
