"""Letters that were once read in the wrong encoding are noticed and shown repaired; nothing is changed."""

from pathlib import Path

import pytest

from dossier.check.garbled import check_garbled
from dossier.model.problem import Severity
from tests.records import build_from

WORDS = "“Nobody will leave the café,” José Muñoz said on Monday, and the crew’s answer came late in the day."


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_it_is_shown_repaired(tmp_path: Path, wrong: str) -> None:
    garbled = WORDS.replace("”", "").encode().decode(wrong)
    dossier = build_from(tmp_path, {"sources/a.txt": f"{garbled}\n"})
    (problem,) = check_garbled(dossier)
    assert (problem.severity, problem.code, problem.path) == (Severity.WARNING, "garbled-letters", "sources/a.txt")
    assert "“Nobody will leave the café" in problem.message
    assert "Ã" in dossier.sources["a"].text, "the text is as received"
    assert problem in dossier.problems


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "SÃO PAULO e o Açúcar: a União não pagará, disse João Ângelo à imprensa.",
        "Le maître d’œuvre a dû céder à Noël; l’été, çà et là, on naît où l’on peut.",
        "Ein Gerät für 3 € – „größer“ als je zuvor.",
        "Đorđe and Nguyễn Văn Ánh met at Łódź, at 5 °C, for £3 each.",
    ],
)
def test_what_only_looks_odd_is_not_garbled(tmp_path: Path, text: str) -> None:
    assert not list(check_garbled(build_from(tmp_path, {"sources/a.txt": f"{text}\n"})))


def test_words_that_may_not_be_published_are_not_shown(tmp_path: Path) -> None:
    garbled = WORDS.encode().decode("latin-1")
    dossier = build_from(tmp_path, {"sources/a.txt": garbled, "sources/a.txt.yml": "rights: metadata\n"})
    assert [problem.code for problem in dossier.problems if "garbled" in problem.code] == ["garbled-letters"]
    assert not any("Nobody" in problem.message for problem in dossier.problems)
