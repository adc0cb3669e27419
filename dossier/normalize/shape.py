"""What kind of line a line is, by its shape alone, and where the article begins and ends."""

import re
from dataclasses import dataclass

from dossier.model.reading import Draft
from dossier.model.source import BlockKind
from dossier.text.folding import fold
from dossier.text.running import ends_sentence, is_prose
from dossier.text.stated_dates import DATE
from dossier.text.words import HYPHENS

_QUOTATION = "\"“‘«„'「『"
_LEAST_PROSE = 0.3
"""Share of the characters that must be prose before zones are trusted: below it a text is a poem, a table or a list."""
_HEADLINE_WORDS = 30  # a longer line reads as a sentence
_DATED = re.compile(rf",\s{DATE}\Z", re.IGNORECASE)
_TITLE_WORDS = 3  # fewer words at the top are a section or a name
_QUESTION_WORDS = 20  # a longer question is a sentence of the article
_CAPITALS = 0.8  # share of the letters above which a line is set in capitals
_HEADLINE_LENGTH = 220  # code points: the longest headlines in use have about 200


def words_of(text: str) -> list[str]:
    """Return the words of a line, folded."""
    return HYPHENS.findall(fold(text))


def key_of(text: str) -> str:
    """Return what two printings of one line have in common: the words, folded."""
    return " ".join(words_of(text))


def opens_quotation(text: str) -> bool:
    """Whether a line begins with a quotation mark."""
    return text[:1] in tuple(_QUOTATION)


def is_headline(text: str) -> bool:
    """Whether a line could be a headline or caption: short, in words, not ending like a sentence."""
    if len(text) > _HEADLINE_LENGTH or text[-1:] in tuple(",;:，；：") or ends_sentence(text):
        return False
    return 1 < len(text.split()) <= _HEADLINE_WORDS and any(map(str.isalpha, text))


def _could_be_title(text: str, *, words: int, capitals: bool) -> bool:
    if not words:
        return True
    letters = [character for character in text if character.isalpha()]
    mostly_capitals = sum(map(str.isupper, letters)) > _CAPITALS * len(letters)
    fits = len(text.split()) >= words and (capitals or not mostly_capitals)
    return fits and "@" not in text and _DATED.search(text) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The blocks of a draft as lines of text, with the first and last of them that are prose."""

    texts: tuple[str, ...]
    prose: tuple[bool, ...]
    first: int
    """Index of the first line of prose; with `last` it bounds the article. -1 when the text is not mostly prose."""
    last: int
    marked: int | None = None
    """Index of the first line above the prose that is marked as a heading."""
    apart: frozenset[int] = frozenset()
    """Indexes of the table rows and captions, which are neither prose nor headline."""

    @property
    def bounded(self) -> bool:
        """Whether it is known where the article begins and ends."""
        return self.first >= 0

    @property
    def headline(self) -> int | None:
        """Index of the headline: the first line above the prose that is marked as a heading, or reads like one.

        A line of one or two words (the name of a site), a line of capitals (a letterhead) and a place with a date
        give way to a better one. A question or exclamation counts when it is the very first line.
        """
        if self.marked is not None:
            return self.marked
        above = [
            index for index in range(max(self.first, 0)) if index not in self.apart and is_headline(self.texts[index])
        ]
        for words, capitals in ((_TITLE_WORDS, False), (_TITLE_WORDS, True), (0, True)):
            for index in above:
                if _could_be_title(self.texts[index], words=words, capitals=capitals):
                    return index
        asks = self.first > 0 and self.texts[0].endswith(("?", "!")) and len(self.texts[0].split()) <= _QUESTION_WORDS
        return 0 if asks else None

    def outside(self, index: int) -> bool:
        """Whether a line stands before the first or after the last line of prose."""
        return self.bounded and not self.first <= index <= self.last


def lines_of(draft: Draft) -> Lines:
    """Look at the blocks of a draft as lines."""
    texts = tuple(draft.text_of(block) for block in draft.blocks)
    apart = frozenset(index for index, block in enumerate(draft.blocks) if not block.is_prose)
    prose = tuple(index not in apart and is_prose(text) for index, text in enumerate(texts))
    # Items of a statement ("to condemn the attack;") count as running text, but do not make an article alone.
    running = sum(
        len(text)
        for index, text in enumerate(texts)
        if index not in apart and (ends_sentence(text) or text.endswith((";", "；")))
    )
    if not any(prose) or running < _LEAST_PROSE * sum(map(len, texts)):
        return Lines(texts=texts, prose=prose, first=-1, last=-1, apart=apart)
    places = [index for index, is_running in enumerate(prose) if is_running]
    above = enumerate(draft.blocks[: places[0]])
    marked = next((index for index, block in above if block.kind is BlockKind.HEADING), None)
    return Lines(texts=texts, prose=prose, first=places[0], last=places[-1], marked=marked, apart=apart)
