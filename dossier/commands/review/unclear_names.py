"""Short names that could stand for several longer ones of their text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dossier.commands import decide
from dossier.commands.decide import Written
from dossier.commands.review.excerpts import excerpts_of
from dossier.commands.review.item import WHY, Card, Choice, Desk, Field, Option, chosen
from dossier.commands.review.likely import Likely
from dossier.errors import CommandRefused
from dossier.model.annotation import Mention
from dossier.model.dossier import Dossier
from dossier.render.templating import count
from dossier.text.folding import fold, squeeze

KIND = "unclear name"
_OTHER = "other"


def items(dossier: Dossier) -> Iterator["UnclearItem"]:
    """Yield an item for every name of a source that could be several of the names there."""
    likely = Likely(dossier)
    for names in dossier.index.unclear_names.values():
        for mentions in names:
            yield UnclearItem(dossier=dossier, mentions=mentions, likely=likely)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclearItem:
    """A name in one source."""

    dossier: Dossier
    mentions: tuple[Mention, ...]
    likely: Likely

    @property
    def key(self) -> tuple[str, ...]:
        """By source and name."""
        return KIND, self.source, fold(self.name)

    @property
    def source(self) -> str:
        """Id of the source."""
        return self.mentions[0].source

    @property
    def name(self) -> str:
        """The name as the source first has it."""
        return squeeze(self.mentions[0].text)

    def card(self) -> Card:
        """Show the name in its sentences, and the names it could be short for."""
        options = tuple(
            Option(value=entity or rival, label=f"{rival} ({entity or 'not confirmed yet'})")
            for rival, entity in self._rivals()
        )
        title = self.dossier.sources[self.source].title.value
        return Card(
            title=self.name,
            facts=(f"{count(len(self.mentions), 'mention')} in “{title or self.source}”, where it could be several",),
            excerpts=excerpts_of(self.dossier, self.mentions),
            heading="In this source it may be short for:",
            options=options,
            choices=self._choices(options),
        )

    def record(self) -> dict[str, Any]:
        """Return the name with its sentences and the names it could be short for."""
        return {
            "name": self.name,
            "source": self.source,
            "could_be": [{"name": rival, "entity": entity} for rival, entity in self._rivals()],
            "excerpts": [excerpt.record() for excerpt in excerpts_of(self.dossier, self.mentions)],
        }

    def _rivals(self) -> list[tuple[str, str | None]]:
        """Return the longer names, each with the entity it means in this source, if one has that name."""
        here = {m.full_name: m.entity for m in self.dossier.annotations[self.source].mentions if m.entity is not None}
        rivals = dict.fromkeys(rival for mention in self.mentions for rival in mention.rivals)
        return [(squeeze(rival), here.get(rival) or self.likely.entity(rival)) for rival in rivals]

    def _choices(self, options: tuple[Option, ...]) -> tuple[Choice, ...]:
        def whom(answer: str) -> str:
            for rival, entity in self._rivals():
                # Otherwise the short name would be found within the longer one that no file has.
                if entity is None:
                    raise CommandRefused(
                        f"nobody has confirmed `{rival}`. First accept it, or make it a name of an entity"
                    )
            return chosen(options, answer)

        def same(desk: Desk, answers: Mapping[str, str]) -> Written:
            other, sources = answers[_OTHER], (self.source,)
            return decide.same(desk.content, desk.settings, self.name, other, sources=sources, **desk.said(answers))

        def ignore(desk: Desk, answers: Mapping[str, str]) -> Written:
            return decide.ignore(desk.content, desk.settings, self.name, **desk.said(answers))

        which = Field(name=_OTHER, prompt="Which? (a number above, a name or an id)", read=whom)
        return (
            Choice(letter="s", word="same", meaning="who is meant in this source", write=same, fields=(which,)),
            Choice(
                letter="i",
                word="ignore",
                meaning="nobody can say who; it is left alone wherever a text does not settle it",
                write=ignore,
                fields=(WHY,),
            ),
        )
