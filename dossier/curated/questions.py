"""Question files."""

from collections.abc import Callable

from dossier.curated.front_matter import Page
from dossier.curated.loading import CuratedFileRefused, check, evidence_of, load_page
from dossier.curated.schemas import QuestionSchema
from dossier.model.problem import Problem, Severity
from dossier.model.question import Answer, DifferenceKind, DifferenceRuling, Question, Value, ValueKind
from dossier.text.amounts import amount_key, parse_amount
from dossier.text.edtf import parse_edtf
from dossier.text.folding import fold, squeeze


def load_question(data: bytes, path: str, *, id: str) -> Question:  # noqa: A002  the word used everywhere
    """Read `questions/ID.md`. Raises `CuratedFileRefused`."""
    page = load_page(data, path)
    front = check(page.front, QuestionSchema, path)
    kind = ValueKind(front.value)
    reading = _Reading(page, path, kind)
    answers = [reading.value(item.value, ("answers", place, "value")) for place, item in enumerate(front.answers)]
    rulings = [
        tuple(
            reading.value(written, ("differences", place, "values", which)) for which, written in enumerate(item.values)
        )
        for place, item in enumerate(front.differences)
    ]
    if reading.problems:
        raise CuratedFileRefused(tuple(reading.problems))
    evidence = evidence_of(list(front.answers), page.front, path, ("answers",))
    return Question(
        id=id,
        title=front.question,
        kind=kind,
        unit=front.unit,
        summary=front.summary,
        events=tuple(front.events),
        entities=tuple(front.entities),
        answers=tuple(
            Answer(value=value, evidence=words, note=item.note)
            for value, words, item in zip(answers, evidence, front.answers, strict=True)
        ),
        rulings=tuple(
            DifferenceRuling(
                values=(min(one.key, other.key), max(one.key, other.key)),
                kind=DifferenceKind(item.kind),
                why=item.why,
            )
            for (one, other), item in zip(rulings, front.differences, strict=True)
        ),
        body=page.body,
        path=path,
        body_line=page.body_line,
        lines=page.front.lines,
    )


def read_value(kind: ValueKind, written: str) -> Value | None:
    """Return the value that some words are as an answer of this kind, or None when they are none."""
    written = squeeze(written)
    amount = parse_amount(written) if kind is ValueKind.NUMBER else None
    keys: dict[ValueKind, Callable[[], str]] = {
        ValueKind.NUMBER: lambda: amount_key(amount) if amount is not None else "",
        ValueKind.DATE: lambda: written if parse_edtf(written) is not None else "",
        ValueKind.YES_NO: lambda: written.casefold() if written.casefold() in {"yes", "no"} else "",
        ValueKind.ENTITY: lambda: written,
        ValueKind.TEXT: lambda: fold(written),
    }
    key = keys[kind]()
    return Value(kind=kind, written=written, key=key, amount=amount) if key else None


_EXPECTED = {
    ValueKind.NUMBER: "a number, such as 1000, at least 40, 24 to 62, about 300 or dozens",
    ValueKind.DATE: "a date in EDTF, such as 2025-06-02, 2025-06 or 2025-05-23/2025-05-25",
    ValueKind.YES_NO: "yes or no",
    ValueKind.ENTITY: "the id of an entity",
    ValueKind.TEXT: "a few words",
}


class _Reading:
    """Types the values of one file, and gathers what is wrong with them."""

    def __init__(self, page: Page, path: str, kind: ValueKind) -> None:
        self._page = page
        self._path = path
        self._kind = kind
        self.problems: list[Problem] = []

    def value(self, written: str, where: tuple[str | int, ...]) -> Value:
        value = read_value(self._kind, written)
        if value is None:
            self.problems.append(
                Problem(
                    severity=Severity.ERROR,
                    code="bad-answer",
                    message=f"`{written}` is no {self._kind} value",
                    remedy=f"Write {_EXPECTED[self._kind]}; or let the question have another kind of `value`",
                    path=self._path,
                    line=self._page.front.line_of(where),
                )
            )
            return Value(kind=self._kind, written=written, key=written)
        return value
