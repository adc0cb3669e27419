"""The exact words a statement rests on."""

from dataclasses import dataclass

from dossier.model.source import WITHHELD


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words of a source that a curator relies on, checked at every build.

    `exact`, `prefix` and `suffix` are those of the W3C Web Annotation TextQuoteSelector.
    """

    source: str
    """Id of the source."""
    exact: str
    prefix: str = ""
    """Words right before, when the exact words occur more than once."""
    suffix: str = ""
    """Words right after, for the same."""
    claimant: str | None = None
    """Id of the entity, or the name, of whoever says it inside the source."""
    path: str
    """The file that holds it, relative to the content folder."""
    line: int
    in_prose: bool = False
    """Whether it is a citation in prose, which has no place for a prefix or a suffix."""

    @property
    def withheld(self) -> bool:
        """Whether the words may not be published, so that they are not here."""
        return self.exact == WITHHELD


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Evidence found in its source."""

    evidence: Evidence
    start: int
    end: int
    """Half-open code points into `Source.text`."""
    sentences: tuple[str, ...]
    """Ids of the sentences it touches, in order; the first is its anchor."""
