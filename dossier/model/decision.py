"""A curator's ruling, under git."""

from dataclasses import dataclass
from enum import StrEnum

DECISIONS = "decisions.yml"
"""The file that holds them, below the content folder."""
SOURCE = "sources/"
"""How a name begins that means a source: `sources/statement`."""


class Ruling(StrEnum):
    """What a decision says of its names."""

    SAME = "same"
    """The names are one entity; the last is the id that stays."""
    DIFFERENT = "different"
    """The names are not one entity, however alike."""
    IGNORE = "ignore"
    """The name is none of this dossier's business."""
    RENAME = "rename"
    """The first id is now the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One ruling with who, when and why."""

    ruling: Ruling
    names: tuple[str, ...]
    """Names or ids, at least one for `ignore` and two for the others."""
    by: str
    on: str
    """Date, EDTF."""
    why: str
    line: int
    """1-based line in `decisions.yml`."""

    @property
    def on_sources(self) -> bool:
        """Whether it rules on sources being versions of one report, and not on names."""
        return any(name.startswith(SOURCE) for name in self.names)
