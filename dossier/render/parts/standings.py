"""How the sources stand to a question, in a few words: the one place that says so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from dossier.model.dossier import Dossier
from dossier.model.question import Answer, Standing, Status, Value, ValueKind
from dossier.render.links import Links
from dossier.render.templating import count
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.markdown import escape

_THOUSANDS = re.compile(r"\b\d{4,15}\b")


@dataclass(frozen=True, slots=True)
class Stand:
    """How the sources stand to a question, in words: `differs: 3 answers from 3 sources, 2 independent reports`."""

    state: str
    """`in conflict`, `differs`, `agreed`, `one report only` or `open`."""
    counts: str
    """What the state rests on."""
    conflict: bool

    def __str__(self) -> str:
        return f"{self.state}: {self.counts}"


def standing_in_words(dossier: Dossier, standing: Standing) -> Stand:
    """Say in a few words how the sources stand."""
    state = "in conflict" if standing.conflict else str(standing.status)
    if standing.status is Status.OPEN:
        return Stand(state, "no answer is recorded", conflict=False)
    voices = count_voices(dossier, standing.sources)
    if standing.status is Status.DIFFERS:
        voices = f"{count(len(standing.groups), 'answer')} from {voices}"
    return Stand(state, voices, standing.conflict)


def count_voices(dossier: Dossier, sources: Iterable[str]) -> str:
    """Return `2 sources, 2 independent reports`: where answers are weighed, both are said even when they are equal."""
    ids = set(sources)
    words = count(len(ids), "source")
    return words if len(ids) == 1 else f"{words}, {count(dossier.independent_reports(ids), 'independent report')}"


def one_claimant(answers: Iterable[Answer]) -> str:
    """Return the id or name of the claimant that all of several answers relay, or nothing."""
    claimants = [answer.evidence.claimant for answer in answers]
    return claimants[0] or "" if len(claimants) > 1 and len(set(claimants)) == 1 else ""


def value_in_words(value: Value, links: Links) -> Markup:
    """Return a value as a reader should see it: a date in words, an entity by its name, a number with its commas."""
    if value.kind is ValueKind.ENTITY:
        return links.entity(value.written)
    if value.kind is ValueKind.DATE:
        return escape(in_words(value.written))
    return escape(_THOUSANDS.sub(lambda digits: f"{int(digits[0]):,}", value.written))


def questions_here(dossier: Dossier, questions: Iterable[str]) -> list[tuple[str, Stand]]:
    """Return the ids of some questions, each with how the sources stand to it, for a list on another page."""
    return [(question, standing_in_words(dossier, dossier.standings[question])) for question in questions]
