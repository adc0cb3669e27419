"""Questions that the sources seem to answer, and answers that a question still lacks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dossier.commands import decide
from dossier.commands.decide import Written
from dossier.commands.review.excerpts import Excerpt, whole_sentence
from dossier.commands.review.item import WHY, Card, Choice, Desk, Field, Option
from dossier.model.dossier import Dossier
from dossier.model.suggestion import SuggestedAnswer, SuggestedQuestion

KIND = "question"
_TITLE = Field(name="title", prompt="The question (empty: as above)", default="")


def items(dossier: Dossier) -> Iterator["QuestionItem"]:
    """Yield an item for every suggestion."""
    for suggestion in dossier.suggestions:
        yield QuestionItem(dossier=dossier, suggestion=suggestion)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionItem:
    """A suggested question."""

    dossier: Dossier
    suggestion: SuggestedQuestion

    @property
    def key(self) -> tuple[str, ...]:
        """By the name under which it can be ignored."""
        return (KIND, self.suggestion.name)

    def card(self) -> Card:
        """Show the question, the value each source gives, and the sentences."""
        found = self.suggestion
        event = self.dossier.events[found.event].title
        return Card(
            title="More answers?" if found.asked else "A question?",
            facts=(found.title, f"From sentences on: {event}"),
            heading="The answers would be:",
            options=tuple(Option(value=one.value, label=self._label(one)) for one in found.answers),
            excerpts=self._excerpts(),
            choices=self._choices(),
        )

    def record(self) -> dict[str, Any]:
        """Return the question with its answers and their sentences."""
        found = self.suggestion
        return {
            "name": found.name,
            "question": found.title,
            "asked": found.asked,
            "value": str(found.kind),
            "unit": found.unit,
            "event": found.event,
            "answers": [
                {"source": one.source, "value": one.value, "exact": one.exact, "claimant": one.claimant}
                for one in found.answers
            ],
            "excerpts": [excerpt.record() for excerpt in self._excerpts()],
        }

    def _label(self, answer: SuggestedAnswer) -> str:
        return f"{answer.value} ({self.dossier.sources[answer.source].title.value or answer.source})"

    def _excerpts(self) -> tuple[Excerpt, ...]:
        wanted = dict.fromkeys((one.source, one.sentence) for one in self.suggestion.answers)
        return tuple(
            whole_sentence(self.dossier, source, sentence)
            for source, name in wanted
            for sentence in self.dossier.sources[source].sentences
            if sentence.id == name
        )

    def _choices(self) -> tuple[Choice, ...]:
        found = self.suggestion

        def accept(desk: Desk, answers: Mapping[str, str]) -> Written:
            return decide.ask(desk.content, desk.settings, found, answers.get(_TITLE.name, ""))

        def ignore(desk: Desk, answers: Mapping[str, str]) -> Written:
            return decide.ignore(desk.content, desk.settings, found.name, **desk.said(answers))

        meaning = "put them into its file" if found.asked else "ask it, with these answers"
        return (
            Choice(letter="a", word="accept", meaning=meaning, write=accept, fields=() if found.asked else (_TITLE,)),
            Choice(letter="i", word="ignore", meaning="do not propose it again", write=ignore, fields=(WHY,)),
        )
