"""Rulings on which sources are versions of one report."""

from collections.abc import Sequence
from pathlib import Path

from dossier.commands.decide.changing import Written, change, with_ruling
from dossier.commands.decide.known import Known, place
from dossier.curated import DECISIONS
from dossier.errors import CommandRefused
from dossier.model.decision import Ruling
from dossier.settings import Settings


def one_report(
    content: Path, settings: Settings, sources: Sequence[str], *, by: str, on: str, why: str = ""
) -> Written:
    """Rule that sources (`sources/ID`, at least two) are versions of one report.

    `on` is a date, EDTF. Raises `CommandRefused` when one stands there twice, or two are ruled different.
    """
    known = Known(content, settings)
    _refuse_repetition(sources)
    for number, one in enumerate(sources):
        for other in sources[number + 1 :]:
            for decision in known.rulings(Ruling.DIFFERENT, one, other):
                raise CommandRefused(f"`{one}` and `{other}` are ruled different in {place(decision)}: {decision.why}")
    if known.rulings(Ruling.SAME, *sources):
        return Written()
    text = with_ruling(known.text(DECISIONS), Ruling.SAME, sources, by=by, on=on, why=why)
    return change(known, settings, {DECISIONS: text})


def separate_reports(
    content: Path, settings: Settings, one: str, others: Sequence[str], *, by: str, on: str, why: str = ""
) -> Written:
    """Rule that a source (`sources/ID`) is a report of its own, and no version of each of some others.

    One ruling is written for each of them, since a single one would divide these from each other too. `on` is a date,
    EDTF. Raises `CommandRefused` when a source stands there twice, or two are ruled to be one report.
    """
    known = Known(content, settings)
    _refuse_repetition((one, *others))
    before = text = known.text(DECISIONS)
    for other in others:
        for decision in known.rulings(Ruling.SAME, one, other):
            raise CommandRefused(f"`{one}` and `{other}` are ruled one report in {place(decision)}: {decision.why}")
        if not known.rulings(Ruling.DIFFERENT, one, other):
            text = with_ruling(text, Ruling.DIFFERENT, [one, other], by=by, on=on, why=why)
    return change(known, settings, {DECISIONS: text}) if text != before else Written()


def _refuse_repetition(sources: Sequence[str]) -> None:
    twice = next((source for number, source in enumerate(sources) if source in sources[:number]), None)
    if twice is not None:
        raise CommandRefused(f"`{twice}` is one source. Name two")
