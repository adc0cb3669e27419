"""A text as the finder sees it: tokens, runs of capitalized words, and what the text says of its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.extract.names.document import SENTENCE_ENDS, DocumentEvidence
from dossier.extract.names.regions import CandidateWords, find_regions
from dossier.text.tokens import LINE_BREAK, Tokens, tokenize


@dataclass(frozen=True, slots=True)
class TextView:
    """Everything about one text that the steps of finding share."""

    text: str
    tokens: Tokens
    words: list[str]
    """The tokens' words."""
    candidate: CandidateWords
    regions: Sequence[tuple[int, int]]
    evidence: DocumentEvidence

    def word(self, i: int) -> str:
        """Return the word at `i`, a line break beyond the text's ends."""
        return self.words[i] if 0 <= i < len(self.words) else LINE_BREAK

    def capital(self, i: int) -> bool:
        """Tell whether the word at `i` can be part of a name by its letters."""
        return self.candidate[self.word(i)]

    def begins_sentence(self, i: int) -> bool:
        """Tell whether a capital letter at `i` may be due to its place alone."""
        return self.word(i - 1) in SENTENCE_ENDS


def view_text(text: str) -> TextView:
    """Prepare a text."""
    tokens = tokenize(text)
    words = tokens.words
    candidate = CandidateWords()
    regions = list(find_regions(words, candidate))
    return TextView(text, tokens, words, candidate, regions, DocumentEvidence(words, regions))
