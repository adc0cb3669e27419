"""Persons, organizations and places that a text names, and which mentions of them belong together."""

from dossier.extract.names.adopted import adopt_names
from dossier.extract.names.coreference import NameCluster, clusters
from dossier.extract.names.finder import find_names

__all__ = ["NameCluster", "adopt_names", "clusters", "find_names"]
