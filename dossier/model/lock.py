"""How evidence stood in its source when a person last looked at it."""

from dataclasses import dataclass

LOCK_FILE = "evidence.lock.yml"
"""The file that holds them, below the content folder; `dossier lock` writes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLock:
    """Words of a source with what stood around them; by it, words that moved or changed company are noticed."""

    source: str
    """Id of the source."""
    sha256: str
    """Of the source's bytes, in lower-case hexadecimal."""
    before: str
    """The last words before the sentence; `¶` at the end when a paragraph ends there. Empty at the beginning."""
    sentence: str
    """The sentence with the words, or the sentences they go over; white space is spaces."""
    start: int
    """Where the words begin in the sentence, in code points."""
    exact: str
    """The words as the source has them."""
    after: str
    """The first words after the sentence; `¶` at the beginning when a paragraph begins there. Empty at the end."""

    @property
    def prefix(self) -> str:
        """The words of the sentence before `exact`."""
        return self.sentence[: self.start].strip()

    @property
    def suffix(self) -> str:
        """The words of the sentence after `exact`."""
        return self.sentence[self.start + len(self.exact) :].strip()
