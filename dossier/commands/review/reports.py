"""Sources that the program takes for versions of one report."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dossier.commands import decide
from dossier.commands.decide import Written
from dossier.commands.review.excerpts import Excerpt, whole_sentence
from dossier.commands.review.item import WHY, Card, Choice, Desk, Field, Option, chosen
from dossier.errors import CommandRefused
from dossier.model.decision import SOURCE
from dossier.model.dossier import Dossier
from dossier.model.report import GroupBasis, ReportGroup
from dossier.model.source import Source

KIND = "report"
_PAIRS = 3
"""Corresponding sentences that are shown."""
_WHICH = "which"


def items(dossier: Dossier) -> Iterator["ReportItem"]:
    """Yield an item for every report group that the curator has not confirmed."""
    for group in dossier.report_groups.values():
        if group.basis is GroupBasis.FOUND:
            yield ReportItem(dossier=dossier, group=group)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportItem:
    """A report group."""

    dossier: Dossier
    group: ReportGroup

    @property
    def key(self) -> tuple[str, ...]:
        """By its sources."""
        return (KIND, *self.group.sources)

    def card(self) -> Card:
        """Show the sources, and sentences that correspond."""
        options = tuple(_option(self.dossier.sources[source]) for source in self.group.sources)
        return Card(
            title="One report?",
            facts=(self.group.reason,),
            heading="They would count as one:",
            options=options,
            pairs=self._pairs(),
            choices=self._choices(options),
        )

    def record(self) -> dict[str, Any]:
        """Return the group with sentences that correspond, in pairs."""
        return {
            "sources": list(self.group.sources),
            "reason": self.group.reason,
            "pairs": [[one.record(), other.record()] for one, other in self._pairs()],
        }

    def _pairs(self) -> tuple[tuple[Excerpt, Excerpt], ...]:
        """Return the sentences that two of the sources have most in common, of two about which nobody ruled if any."""
        side_by_side = [found for pair, found in self.dossier.alignments.items() if {*pair} <= {*self.group.sources}]
        if not side_by_side:
            return ()
        ruled = {name.removeprefix(SOURCE) for ruling in self.dossier.decisions for name in ruling.names}
        alignment = min(side_by_side, key=lambda found: {found.one, found.other} <= ruled)
        one, other = (
            {sentence.id: sentence for sentence in self.dossier.sources[source].sentences}
            for source in (alignment.one, alignment.other)
        )
        telling = sorted(alignment.pairs, key=lambda pair: -pair.similarity * (one[pair.one].end - one[pair.one].start))
        return tuple(
            (
                whole_sentence(self.dossier, alignment.one, one[pair.one]),
                whole_sentence(self.dossier, alignment.other, other[pair.other]),
            )
            for pair in telling[:_PAIRS]
        )

    def _choices(self, options: tuple[Option, ...]) -> tuple[Choice, ...]:
        sources = [option.value for option in options]

        def same(desk: Desk, answers: Mapping[str, str]) -> Written:
            return decide.one_report(desk.content, desk.settings, sources, **desk.said(answers))

        def different(desk: Desk, answers: Mapping[str, str]) -> Written:
            one = answers.get(_WHICH, sources[0])
            others = [source for source in sources if source != one]
            return decide.separate_reports(desk.content, desk.settings, one, others, **desk.said(answers))

        def one_of_them(answer: str) -> str:
            one = chosen(options, answer)
            if one not in sources:
                raise CommandRefused(f"`{one}` is not one of these sources. Give the number of one of them")
            return one

        which = Field(name=_WHICH, prompt="Which is a report of its own? (a number above)", read=one_of_them)
        two = len(sources) == 2  # noqa: PLR2004  of two, it does not matter which is named
        apart = Choice(
            letter="d",
            word="different",
            meaning="two reports" if two else "one of them is a report of its own",
            write=different,
            fields=(WHY,) if two else (which, WHY),
        )
        return (
            Choice(letter="s", word="same", meaning="versions of one report", write=same, fields=(WHY,)),
            apart,
        )


def _option(source: Source) -> Option:
    known = [metadatum.value for metadatum in (source.publisher, source.issued) if metadatum.known]
    about = f" ({', '.join(known)})" if known else ""
    return Option(value=f"{SOURCE}{source.id}", label=f"{source.title.value or source.id}{about}, {SOURCE}{source.id}")
