"""Questions that the program found the sources to answer; a curator decides whether they are asked."""

from dataclasses import dataclass

from dossier.model.question import ValueKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedAnswer:
    """What one source seems to answer."""

    source: str
    value: str
    """As a curator would write it in the question's file."""
    exact: str
    """The words of the source that say so: a whole sentence."""
    sentence: str
    """Id of the sentence."""
    claimant: str | None = None
    """Id or name of whoever says it inside the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedQuestion:
    """A question with the answers of several sources, or more answers to a question that is asked already."""

    id: str
    """Made of its title: the id that its file would have; of a question that is asked, that question's id."""
    title: str
    kind: ValueKind
    unit: str
    event: str
    """Id of the event whose sentences gave rise to it."""
    answers: tuple[SuggestedAnswer, ...]
    asked: bool = False
    """Whether the question is asked already, and only lacks these answers, which are then of one source."""

    @property
    def name(self) -> str:
        """Return what a ruling calls it: `questions/ID`, or `questions/ID from sources/ID` for more answers."""
        return f"questions/{self.id} from sources/{self.answers[0].source}" if self.asked else f"questions/{self.id}"
