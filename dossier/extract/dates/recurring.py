"""Weekdays that come again and again, of which no one day is meant."""

import re

from dossier.extract.dates.grammar import Phrase
from dossier.extract.dates.surroundings import NEAR, follows, word_after, word_before
from dossier.text.alternation import alternation
from dossier.text.languages.en import dates as words
from dossier.text.languages.en.function_words import FUNCTION_WORDS

_PER_WEEK = re.compile(rf"\b(?:{alternation(words.PER_WEEK)})(?: only)? on \Z")


def recurs(phrase: Phrase, folded: str, previous: Phrase | None) -> bool:
    """Tell `on a Monday`, `Monday mornings` and `twice a week on Monday` from `a Monday deadline`.

    `folded` is the text in lower case, `previous` the expression before the weekday.
    """
    if folded[phrase.end - 1] == "s" or folded.startswith("s", phrase.end):
        return True
    joined = previous is not None and folded[previous.end : phrase.start] in words.IN_HABITS
    if joined and previous is not None and previous.kind == "set":
        return True
    if _PER_WEEK.search(folded, max(0, phrase.start - NEAR), phrase.start):
        return True
    before, after = word_before(folded, phrase.start), word_after(folded, phrase.end)
    if after.endswith("s") and after[:-1] in words.PARTS_OF_DAY:
        return True
    if before not in words.HABIT:
        return False
    names_something = after and after not in FUNCTION_WORDS and folded.startswith(" ", phrase.end)
    return not names_something or follows(folded, phrase.start - len(before) - 1, "on")
