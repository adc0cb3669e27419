"""Where in a text names can be: runs of capitalized words.

The tagger decodes these runs alone; all between them is no name. Most of a text is lower case, so this is
what makes tagging fast.
"""

from collections.abc import Iterator, Sequence

from dossier.extract.names.lexicon import LONGEST_WORD
from dossier.text.languages.en.name_grammar import NAMES_LIKE_FUNCTION_WORDS
from dossier.text.languages.en.names import CONNECTORS, FUNCTION_WORDS, NAME_PARTICLES

_BRIDGES = CONNECTORS | NAME_PARTICLES | frozenset(("'s", "’s", "-", "–"))
_LONGEST_BRIDGE = 2  # tokens: `of the`
_LONGEST_REGION = 300  # tokens; no prose has so many capitalized words without a mark between them, tables and noise do


class CandidateWords(dict[str, bool]):
    """Whether a word can be part of a name by its letters alone, worked out once a word."""

    def __missing__(self, word: str) -> bool:
        """Work it out: a capital letter somewhere, and no word of grammar at a sentence's beginning."""
        found = word != word.lower() and len(word) <= LONGEST_WORD
        if found and (len(word) == 1 or not word.isupper()):
            found = word.lower() not in FUNCTION_WORDS or word in NAMES_LIKE_FUNCTION_WORDS
        self[word] = found
        return found


def find_regions(words: Sequence[str], candidate: CandidateWords) -> Iterator[tuple[int, int]]:
    """Yield half-open token spans that begin and end with a capitalized word.

    Up to two lower-case connecting words (`of the`) may stand between two of them; a line break, other
    words or other marks end the span. One of more than 300 tokens is left out.
    """
    return ((start, end) for start, end in _runs(words, candidate) if end - start <= _LONGEST_REGION)


def _runs(words: Sequence[str], candidate: CandidateWords) -> Iterator[tuple[int, int]]:
    start = last = -1
    for i, word in enumerate(words):
        if candidate[word]:
            if start < 0:
                start = i
            last = i
        elif start >= 0 and (word not in _BRIDGES or i - last > _LONGEST_BRIDGE):
            yield start, last + 1
            start = -1
    if start >= 0:
        yield start, last + 1
