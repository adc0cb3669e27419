"""What became of evidence in a source that changed: golden cases, laws, and the first dossier's own evidence."""

from pathlib import Path
from typing import Any

import pytest

from dossier.model.evidence import Evidence, Located
from dossier.model.problem import Problem, Severity
from dossier.resolve.evidence.finding import EvidenceFinder
from tests.records import cases_of, source_of

CASES = cases_of(Path(__file__).with_name("evidence.yml"))


def evidence_of(case: dict[str, Any]) -> Evidence:
    given = {key: case[key] for key in ("exact", "prefix", "suffix", "in_prose") if key in case}
    return Evidence(source="report", path="events/a.md", line=7, **given)


def look(case: dict[str, Any]) -> tuple[Problem | None, list[str]]:
    """Return the problem of the evidence, if it has one, and the codes of all others."""
    evidence = evidence_of(case)
    before = EvidenceFinder({"report": source_of(case["was"])} if "was" in case else {})
    before.locate(evidence)
    finder = EvidenceFinder({"report": source_of(case["now"])}, before.locked.renewed())
    found = finder.locate(evidence)
    problems = [*([] if isinstance(found, Located) else [found]), *finder.noticed]
    mine = [problem for problem in problems if problem.finding is not None]
    assert len(mine) <= 1
    return (mine[0] if mine else None), [problem.code for problem in problems if problem.finding is None]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]) -> None:
    problem, others = look(case)
    kind = problem.finding.kind if problem and problem.finding else "found"
    assert kind == case["kind"]
    if kind == "found":
        assert others == (["source-changed"] if case.get("note") else [])
        return
    assert problem is not None
    assert problem.finding is not None
    assert (problem.code, problem.place) == (f"evidence-{kind}", "events/a.md:7")
    finding = problem.finding
    said = {
        "nearest": finding.nearest.text if finding.nearest else "",
        "stood": finding.stood,
        "stands": finding.stands,
        "differs": list(map(str, finding.changes)),
        "write": [correction.written for correction in finding.corrections],
    }
    assert {key: said[key] for key in said if key in case} == {key: case[key] for key in said if key in case}
    if finding.nearest:
        source = source_of(case["now"])
        assert source.text[finding.nearest.start : finding.nearest.end] == finding.nearest.text
        assert finding.nearest.sentence in {sentence.id for sentence in source.sentences}


@pytest.mark.parametrize("case", [case for case in CASES if case.get("write")], ids=lambda case: case["name"])
def test_a_ready_correction_is_found_in_its_place(case: dict[str, Any]) -> None:
    problem, _ = look(case)
    assert problem is not None
    assert problem.finding is not None
    assert problem.finding.corrections
    source = source_of(case["now"])
    for correction in problem.finding.corrections:
        found = EvidenceFinder({"report": source}).locate(
            Evidence(
                source=correction.source,
                exact=correction.exact,
                prefix=correction.prefix,
                suffix=correction.suffix,
                path="events/a.md",
                line=7,
            )
        )
        assert isinstance(found, Located)
        assert correction.passage is not None
        assert found.sentences[0] == correction.passage.sentence


def test_words_that_are_there_warn_and_words_that_are_not_are_errors() -> None:
    severities = {
        case["kind"]: found.severity
        for case in CASES
        if (found := look(case)[0]) and not case.keys() & {"prefix", "suffix"}
    }
    assert {kind for kind, severity in severities.items() if severity is Severity.WARNING} == {
        "moved",
        "sentence-changed",
    }
