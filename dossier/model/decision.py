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
    SPEAKER = "speaker"
    """The quote is the words of the name."""
    NOBODY = "nobody"
    """Nobody can say whose words the quote is."""
    NO_QUOTE = "no quote"
    """The words in quotation marks are nobody's: a title, or a word set apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedWords:
    """What tells a quote from all others."""

    source: str
    """Id."""
    exact: str
    """Its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One ruling with who, when and why."""

    ruling: Ruling
    names: tuple[str, ...]
    """Names or ids: at least two, for `ignore` and `speaker` one, and none for `nobody` and `no quote`."""
    by: str
    on: str
    """Date, EDTF."""
    why: str
    line: int
    """1-based line in `decisions.yml`."""
    quote: QuotedWords | None = None
    """What `speaker`, `nobody` and `no quote` rule on; None for the others."""

    @property
    def on_sources(self) -> bool:
        """Whether it rules on sources being versions of one report, and not on names."""
        return any(name.startswith(SOURCE) for name in self.names)
