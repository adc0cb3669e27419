"""Questions that are proposed: what several sources seem to answer in the sentences of one event."""

import json
from pathlib import Path
from typing import Any

from dossier.model.dossier import Dossier
from tests.records import build_from

TEXTS: dict[str, str | bytes] = {
    "sources/wire.txt": (
        "The storm hit Port Nor on 3 May 2024. At least 40 boats were damaged in the harbour. "
        "“We have never seen such waves,” Ada Roe said. The old mill lost its roof.\n"
    ),
    "sources/gazette.txt": (
        "A storm came over Port Nor on 4 May 2024. The harbour counted 38 wrecked boats. "
        "“The waves were the highest ever,” Ada Roe said. Two hotels have closed.\n"
    ),
    "sources/letter.txt": "I saw dozens of boats on the quay after the storm. I am 60 years old.\n",
    "people/ada-roe.md": "---\nname: Ada Roe\n---\n",
}
EVENT = {
    "title": "The storm",
    "evidence": [
        {"source": "wire", "exact": "The storm hit Port Nor"},
        {"source": "wire", "exact": "boats were damaged"},
        {"source": "wire", "exact": "We have never seen such waves"},
        {"source": "gazette", "exact": "A storm came over Port Nor"},
    ],
}
AFTERMATH = {
    "title": "The morning after",
    "part_of": ["storm"],
    "evidence": [
        {"source": "gazette", "exact": "wrecked boats"},
        {"source": "gazette", "exact": "The waves were the highest ever"},
        {"source": "letter", "exact": "dozens of boats on the quay"},
    ],
}


def built(tmp_path: Path, **questions: dict[str, Any]) -> Dossier:
    events = {"events/storm.md": EVENT, "events/aftermath.md": AFTERMATH}
    asked = {f"questions/{name}.md": front for name, front in questions.items()}
    pages = {path: f"---\n{json.dumps(front)}\n---\n" for path, front in {**events, **asked}.items()}
    return build_from(tmp_path, {**TEXTS, **pages})


def suggested(dossier: Dossier) -> dict[str, list[str]]:
    return {one.name: [f"{answer.source}: {answer.value}" for answer in one.answers] for one in dossier.suggestions}


def test_figures_and_dates_of_an_event_and_its_parts(tmp_path: Path) -> None:
    assert suggested(built(tmp_path)) == {
        "questions/how-many-boats-the-storm": ["gazette: 38", "letter: dozens", "wire: at least 40"],
        "questions/when-the-storm": ["gazette: 2024-05-04", "wire: 2024-05-03"],
    }


def test_what_one_speaker_says_in_two_sources(tmp_path: Path) -> None:
    both = {**EVENT, "evidence": [*EVENT["evidence"], {"source": "gazette", "exact": "the highest ever"}]}
    pages = {"events/storm.md": f"---\n{json.dumps(both)}\n---\n"}
    dossier = build_from(tmp_path, {**TEXTS, **pages})
    assert suggested(dossier)["questions/what-does-ada-roe-say-the-storm"] == [
        "gazette: The waves were the highest ever,",
        "wire: We have never seen such waves,",
    ]
    (said,) = (one for one in dossier.suggestions if one.id == "what-does-ada-roe-say-the-storm")
    assert {answer.claimant for answer in said.answers} == {"ada-roe"}


def test_nothing_is_proposed_that_is_answered(tmp_path: Path) -> None:
    asked: dict[str, Any] = {
        "question": "How many boats were damaged?",
        "value": "number",
        "unit": "boats",
        "events": ["storm", "aftermath"],
        "answers": [
            {"source": "wire", "value": "at least 40", "exact": "At least 40 boats"},
            {"source": "gazette", "value": "38", "exact": "38 wrecked boats"},
        ],
    }
    dossier = built(tmp_path, boats=asked)
    assert suggested(dossier) == {
        "questions/boats from sources/letter": ["letter: dozens"],
        "questions/when-the-storm": ["gazette: 2024-05-04", "wire: 2024-05-03"],
    }


def test_nothing_is_proposed_that_a_curator_ignored(tmp_path: Path) -> None:
    ruling = {"ruling": "ignore", "by": "me", "on": "2024-06-01", "why": "Two storms."}
    rulings = [{**ruling, "names": [name]} for name in list(suggested(built(tmp_path)))]
    (tmp_path / "decisions.yml").write_text(json.dumps(rulings), "utf-8")
    dossier = built(tmp_path)
    assert dossier.suggestions == ()
    assert [problem for problem in dossier.problems if problem.path == "decisions.yml"] == []


def test_every_suggestion_can_be_asked_as_it_is(tmp_path: Path) -> None:
    from dossier.commands import decide as curating  # noqa: PLC0415  of the roof, and needed here alone
    from dossier.settings import Settings  # noqa: PLC0415

    dossier = built(tmp_path)
    for suggestion in dossier.suggestions:
        curating.ask(tmp_path, Settings(), suggestion)
    again = build_from(tmp_path, {})
    assert again.suggestions == ()
    assert [problem for problem in again.problems if problem.severity == "error"] == []
    assert len(again.questions) == len(dossier.suggestions)
    assert all(len(again.standings[one.id].sources) > 1 for one in dossier.suggestions)
