"""Quotes of which the program is not quite sure whose words they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from dossier.commands import decide
from dossier.commands.decide import Written
from dossier.commands.review.excerpts import Excerpt, excerpt_of
from dossier.commands.review.item import WHY, Card, Choice, Desk, Field, Option, chosen
from dossier.model.annotation import Quote, Speaker
from dossier.model.decision import QuotedWords, Ruling
from dossier.model.dossier import Dossier
from dossier.resolve.quotes import key_of
from dossier.text.folding import squeeze

KIND = "quote"
_SPEAKER = "speaker"
_MOST = 30
"""Quotes asked about at a time: those of the people with most sources; the next ones move up as they are answered."""
_SURE = 0.9
"""Confidence from which on a quote is not asked about: nine in ten are right, and so many that the rest would drown."""


def items(dossier: Dossier) -> Iterator["QuoteItem"]:
    """Yield an item for each quote whose speaker is unsure or unclear, first those of people with most sources."""
    asked: dict[tuple[str, ...], tuple[int, float, QuoteItem]] = {}
    for found in dossier.annotations.values():
        for quote in found.quotes:
            whom = _whom(quote)
            weight = max((len(dossier.index.times_of_entity.get(one.entity or "", ())) for one in whom), default=0)
            if weight and not quote.ruled and (quote.speaker is None or quote.confidence < _SURE):
                item = QuoteItem(dossier=dossier, quote=quote)
                asked.setdefault(item.key, (-weight, quote.confidence, item))
    in_order = sorted(asked.values(), key=lambda one: (one[0], one[1], one[2].key))
    yield from islice((item for _, _, item in in_order), _MOST)


def _whom(quote: Quote) -> tuple[Speaker, ...]:
    """Return whom the words could be, the likeliest first."""
    return quote.possible if quote.speaker is None else (quote.speaker, *quote.possible)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteItem:
    """A quote."""

    dossier: Dossier
    quote: Quote

    @property
    def key(self) -> tuple[str, ...]:
        """By source and words."""
        return KIND, self.quote.source, key_of(self.quote.text)

    def card(self) -> Card:
        """Show the words where they stand, and whose they may be."""
        options = tuple(self._option(one) for one in _whom(self.quote))
        way = "nobody is sure enough"
        if self.quote.way:
            way = f"found as: {self.quote.way}; {self.quote.confidence:.0%} of such speakers are right"
        title = self.dossier.sources[self.quote.source].title.value or self.quote.source
        return Card(
            title=f"Who says “{squeeze(self.quote.text)}”?",
            facts=(f"in “{title}”; {way}",),
            excerpts=(self._excerpt(),),
            heading="It may be:",
            options=options,
            choices=self._choices(options),
        )

    def record(self) -> dict[str, Any]:
        """Return the quote with its sentence and whom it could be."""
        return {
            "source": self.quote.source,
            "exact": self.quote.text,
            "way": self.quote.way,
            "confidence": self.quote.confidence,
            "could_be": [{"name": one.text, "entity": one.entity} for one in _whom(self.quote)],
            "excerpts": [self._excerpt().record()],
        }

    def _excerpt(self) -> Excerpt:
        return excerpt_of(self.dossier, self.quote)

    def _option(self, speaker: Speaker) -> Option:
        known = self.dossier.subjects.get(speaker.entity or "")
        name = squeeze(speaker.text) if known is None else known.name
        value = speaker.entity if speaker.entity in self.dossier.entities else name
        return Option(value=str(value), label=name)

    def _choices(self, options: tuple[Option, ...]) -> tuple[Choice, ...]:
        words = QuotedWords(source=self.quote.source, exact=squeeze(self.quote.text))

        def rule(desk: Desk, answers: Mapping[str, str], *, ruling: Ruling) -> Written:
            speaker = answers.get(_SPEAKER, "")
            return decide.rule_on_quote(desk.content, desk.settings, words, ruling, speaker, **desk.said(answers))

        which = Field(
            name=_SPEAKER,
            prompt="Whose words? (a number above, a name or an id)",
            read=lambda answer: chosen(options, answer),
        )
        return (
            Choice(
                letter="s",
                word="speaker",
                meaning="these are the words of this person or body",
                write=partial(rule, ruling=Ruling.SPEAKER),
                fields=(which,),
            ),
            Choice(
                letter="o",
                word="nobody",
                meaning="nobody can say whose words they are",
                write=partial(rule, ruling=Ruling.NOBODY),
                fields=(WHY,),
            ),
            Choice(
                letter="x",
                word="no quote",
                meaning="it is a title or a word set apart, and nobody's words",
                write=partial(rule, ruling=Ruling.NO_QUOTE),
                fields=(WHY,),
            ),
        )
