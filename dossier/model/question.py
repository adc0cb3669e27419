"""Something the sources answer, what each of them answers, and how the answers differ."""

from dataclasses import dataclass, field
from enum import StrEnum

from dossier.model.evidence import Evidence
from dossier.model.lines import Lines, nearest_line
from dossier.model.message import Quoted


class ValueKind(StrEnum):
    """What kind of value answers a question; values are compared by it."""

    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes/no"
    ENTITY = "entity"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number as far as words give it: from `low` to `high`, both included; None is an open end."""

    low: float | None
    high: float | None
    vague: bool = False
    """Whether the words say so themselves (`about 40`, `dozens`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What an answer comes down to."""

    kind: ValueKind
    written: str
    """As the curator wrote it; for an entity, its id."""
    key: str
    """The same for values that are the same, however they are written."""
    amount: Amount | None = None
    """Of a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one source answers, in its words."""

    value: Value
    evidence: Evidence
    note: str = ""
    """What a reader should know of this answer."""


class DifferenceKind(StrEnum):
    """How two answers differ, from the mildest kind to the one that is a conflict."""

    WORDING = "wording or translation"
    ROUNDING = "rounding"
    BOUND = "bound"
    PART = "part and whole"
    OCCASION = "other occasion"
    UPDATE = "later update"
    CLAIMANT = "other claimant"
    CONFLICT = "conflict"

    @property
    def severity(self) -> int:
        """Return its place from mild (0) to grave."""
        return list(DifferenceKind).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRuling:
    """The curator's word on how two values differ, in place of the program's proposal."""

    values: tuple[str, str]
    """Keys of the two values."""
    kind: DifferenceKind
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with the answers that a curator found in the sources."""

    id: str
    """The stem of its file."""
    title: str
    """The question itself."""
    kind: ValueKind
    unit: str
    """What a number counts; empty for other kinds."""
    summary: str
    events: tuple[str, ...]
    """Ids of the events it belongs to."""
    entities: tuple[str, ...]
    """Ids of the entities it belongs to."""
    answers: tuple[Answer, ...]
    rulings: tuple[DifferenceRuling, ...]
    body: str
    path: str
    body_line: int
    lines: Lines = field(default_factory=dict, compare=False, repr=False)
    """Of the front matter, for messages."""

    def line_of(self, *keys: str | int) -> int | None:
        """Return the line of a part of the front matter."""
        return nearest_line(self.lines, keys)


class Status(StrEnum):
    """How the answers to a question stand."""

    DIFFERS = "differs"
    AGREED = "agreed"
    ONE_REPORT = "one report only"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerGroup:
    """All answers of one value."""

    value: Value
    """As its first answer has it."""
    answers: tuple[Answer, ...]
    sources: tuple[str, ...]
    """Ids, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How two groups of answers differ."""

    one: Value
    other: Value
    kind: DifferenceKind
    why: str
    ruled: bool
    """Whether the curator says so; else the program proposes it."""
    quotes: tuple[Quoted, ...] = ()
    """Which words of `why` are a source's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the sources stand to a question: computed, never judged."""

    status: Status
    groups: tuple[AnswerGroup, ...]
    """Those with the most independent reports first."""
    differences: tuple[Difference, ...]
    """Conflicts first."""
    sources: tuple[str, ...]
    """Ids of those that answer."""
    silent: tuple[str, ...]
    """Ids of those in which no answer is recorded."""

    @property
    def conflict(self) -> bool:
        """Whether any two answers contradict each other."""
        return any(difference.kind is DifferenceKind.CONFLICT for difference in self.differences)
