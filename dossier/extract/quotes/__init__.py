"""Who said what: quotations in marks and reported speech, with cue and speaker."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.extract.quotes.finder import Finder
from dossier.extract.quotes.marks import pair_marks
from dossier.extract.quotes.turns import find_turns
from dossier.model.annotation import Mention, Quote

__all__ = ["find_quotes"]


def find_quotes(text: str, *, mentions: Sequence[Mention] = (), source: str = "") -> tuple[Quote, ...]:
    """Return the quotes of a text, sorted by start and end.

    `direct`: the words of every outermost pair of quotation marks, whether or not the text says whose they
    are. A quotation over several passages that opens each anew is one quote a passage, all with one speaker;
    one without new marks is one quote across the line break. `indirect`: the clause reported by a cue verb,
    `according to` or the like, only where the text says who speaks. A phrase in quotation marks within a
    reported clause is found as both.

    The speaker is the name from `mentions` that stands where the grammar puts the speaker (its `entity` is
    kept), else a capitalized name, else a noun phrase (`the ministry`). A pronoun gives the last speaker or
    subject that agrees with it, in the words that named them; where nobody does, the speaker is None.
    A quotation that carries on an attributed one has its cue and speaker. In a transcript each turn is a direct quote.

    Every speaker has the way it was found and how often that is right (`confidence`). Whoever is not sure enough
    (`LEAST_CONFIDENCE`) is a guess.
    """
    turns = find_turns(text, mentions)
    found = Finder(text, pair_marks(text), mentions, turns.skipped).find()
    whole = {(turn.start, turn.end) for turn in turns.quotes}
    found = [*turns.quotes, *(quote for quote in found if (quote.start, quote.end) not in whole)]
    quotes = [replace(quote, source=source) for quote in found]
    return tuple(sorted(quotes, key=lambda quote: (quote.start, quote.end, quote.kind)))
