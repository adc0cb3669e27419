"""The curator's rulings on sources: which are versions of one report, and which are not."""

from collections.abc import Collection, Iterable
from itertools import combinations

from dossier.model.decision import SOURCE, Decision, Ruling
from dossier.model.problem import Problem, Severity
from dossier.model.report import SourceRuling, SourceRulings


def rule_on_sources(
    decisions: Iterable[Decision], sources: Collection[str], path: str
) -> tuple[SourceRulings, tuple[Problem, ...]]:
    """Return the rulings on sources that hold, and a problem for each of the others; those on names are passed over.

    A `same` that contradicts a `different`, by itself or together with those before it, does not hold. `path` is the
    file that the decisions stand in.
    """
    problems: list[Problem] = []
    known: list[tuple[Decision, SourceRuling]] = []
    for decision in decisions:
        if not decision.on_sources:
            continue
        flaw = _flaw(decision, sources)
        if flaw:
            problems.append(_problem(decision, path, *flaw))
            continue
        ids = tuple(dict.fromkeys(name.removeprefix(SOURCE) for name in decision.names))
        known.append((decision, SourceRuling(sources=ids, why=decision.why)))
    apart = {
        frozenset(pair): decision.line
        for decision, ruling in known
        if decision.ruling is Ruling.DIFFERENT
        for pair in combinations(ruling.sources, 2)
    }
    report: dict[str, frozenset[str]] = {}
    same: list[SourceRuling] = []
    for decision, ruling in known:
        if decision.ruling is not Ruling.SAME:
            continue
        united = frozenset().union(*(report.get(source, frozenset({source})) for source in ruling.sources))
        against = next((pair for pair in apart if pair <= united), None)
        if against is not None:
            one, other = sorted(against)
            message = (
                f"`{SOURCE}{one}` and `{SOURCE}{other}` would be one report, but line {apart[against]} says different"
            )
            problems.append(_problem(decision, path, "decision-contradiction", message, "Take one of the two back"))
            continue
        report.update(dict.fromkeys(united, united))
        same.append(ruling)
    different = tuple(ruling for decision, ruling in known if decision.ruling is Ruling.DIFFERENT)
    return SourceRulings(same=tuple(same), different=different), tuple(problems)


def _flaw(decision: Decision, sources: Collection[str]) -> tuple[str, str, str] | None:
    """Return code, message and remedy of what keeps a ruling from being one on sources."""
    if decision.ruling not in {Ruling.SAME, Ruling.DIFFERENT}:
        return (
            "decision-not-for-sources",
            f"`ruling: {decision.ruling}` is for names, not for sources",
            "To leave a source out, remove its file; to rename it, give it a `slug:` in its sidecar",
        )
    name = next((name for name in decision.names if not name.startswith(SOURCE)), None)
    if name is not None:
        return (
            "decision-mixes-kinds",
            f"`{name}` is no source, but stands in a ruling on sources",
            f"Write `{SOURCE}ID` for each source, and rule on names in a decision of its own",
        )
    unknown = next((name for name in decision.names if name.removeprefix(SOURCE) not in sources), None)
    if unknown is not None:
        return (
            "decision-unknown-source",
            f"`{unknown}` is no source of this dossier",
            "Write the source's id, the last part of its address, or take the decision back",
        )
    if len(set(decision.names)) == 1:
        return ("decision-one-source", f"`{decision.names[0]}` is compared with itself", "Name two sources")
    return None


def _problem(decision: Decision, path: str, code: str, message: str, remedy: str) -> Problem:
    return Problem(severity=Severity.ERROR, code=code, message=message, remedy=remedy, path=path, line=decision.line)
