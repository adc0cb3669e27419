import pytest

from dossier.model.decision import Decision, Ruling
from dossier.model.report import SourceRulings
from dossier.resolve.source_rulings import rule_on_sources

SOURCES = ("a", "b", "c")


def decide(line: int, ruling: Ruling, *names: str) -> Decision:
    return Decision(ruling=ruling, names=names, by="J. Doe", on="2025-06-02", why=f"Reason {line}.", line=line)


def test_rulings_on_sources_are_told_by_their_names() -> None:
    assert decide(1, Ruling.SAME, "sources/a", "sources/b").on_sources
    on_names = decide(1, Ruling.SAME, "Kiev", "Kyiv")
    assert not on_names.on_sources
    assert rule_on_sources((on_names,), SOURCES, "decisions.yml") == (SourceRulings(), ())


def test_same_and_different_hold() -> None:
    decisions = (
        decide(1, Ruling.SAME, "sources/a", "sources/b"),
        decide(2, Ruling.DIFFERENT, "sources/a", "sources/c"),
    )
    rulings, problems = rule_on_sources(decisions, SOURCES, "decisions.yml")
    assert problems == ()
    assert [(ruling.sources, ruling.why) for ruling in rulings.same] == [(("a", "b"), "Reason 1.")]
    assert [ruling.sources for ruling in rulings.different] == [("a", "c")]


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (decide(7, Ruling.SAME, "sources/a", "sources/none"), "decision-unknown-source"),
        (decide(7, Ruling.DIFFERENT, "sources/a", "Kyiv"), "decision-mixes-kinds"),
        (decide(7, Ruling.IGNORE, "sources/a"), "decision-not-for-sources"),
        (decide(7, Ruling.RENAME, "sources/a", "sources/b"), "decision-not-for-sources"),
        (decide(7, Ruling.SAME, "sources/a", "sources/a"), "decision-one-source"),
    ],
)
def test_what_cannot_hold_is_a_problem_with_its_line(decision: Decision, code: str) -> None:
    rulings, (problem,) = rule_on_sources((decision,), SOURCES, "decisions.yml")
    assert (rulings.same, rulings.different) == ((), ())
    assert (problem.code, problem.path, problem.line) == (code, "decisions.yml", 7)


def test_a_contradiction_is_a_problem_and_is_not_done() -> None:
    decisions = (
        decide(1, Ruling.SAME, "sources/a", "sources/b"),
        decide(2, Ruling.SAME, "sources/b", "sources/c"),
        decide(3, Ruling.DIFFERENT, "sources/c", "sources/a"),
    )
    rulings, (problem,) = rule_on_sources(decisions, SOURCES, "decisions.yml")
    assert [ruling.sources for ruling in rulings.same] == [("a", "b")]
    assert (problem.code, problem.line) == ("decision-contradiction", 2)
    assert "line 3" in problem.message
