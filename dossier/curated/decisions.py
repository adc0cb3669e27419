"""`decisions.yml`: the curator's rulings."""

from dossier.curated.loading import CuratedFileRefused, check, load_document
from dossier.curated.schemas import DecisionSchema
from dossier.model.decision import Decision, QuotedWords, Ruling
from dossier.model.problem import Problem, Severity


def load_decisions(data: bytes, path: str) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Read the rulings; a flawed one is a problem, the others hold. Raises `CuratedFileRefused` when none can."""
    document = load_document(data, path)
    if document.value is None:
        return (), ()
    if not isinstance(document.value, list):
        problem = Problem(
            severity=Severity.ERROR,
            code="wrong-type",
            message="the file must hold a list of decisions",
            remedy="Begin each decision with `- ruling:`",
            path=path,
            line=1,
        )
        raise CuratedFileRefused((problem,))
    decisions: list[Decision] = []
    problems: list[Problem] = []
    for index in range(len(document.value)):
        try:
            item = check(document, DecisionSchema, path, (index,))
        except CuratedFileRefused as error:
            problems += error.problems
            continue
        decisions.append(
            Decision(
                ruling=Ruling(item.ruling),
                names=tuple(item.names),
                by=item.by,
                on=item.on,
                why=item.why,
                line=document.line_of((index,)),
                quote=QuotedWords(source=item.quote.source, exact=item.quote.exact) if item.quote else None,
            )
        )
    return tuple(decisions), tuple(problems)
