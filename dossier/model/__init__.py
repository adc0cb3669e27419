"""Data types of a dossier: frozen dataclasses over the standard library."""
