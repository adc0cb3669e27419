from pathlib import Path

import pytest

from tools.mutants import Mutant, Recorded, sample
from tools.mutating import places
from tools.site import ROOT

MODULE = '''"""What it does."""

from functools import cache

MOST = 40


@cache
def longest(words: list[str] | None = None) -> str:
    """Return the longest."""
    if words and len(words) < MOST:
        return max(zip(words, words, strict=True))[0]
    return ""
'''


def changed_lines(tmp_path: Path) -> set[str]:
    file = tmp_path / "module.py"
    file.write_text(MODULE, encoding="utf-8")
    mutants = [mutant for place in places(file) for mutant in place.mutants()]
    assert len(mutants) == len(set(mutants))
    return {line.strip() for mutant in mutants for line in set(mutant.splitlines()) - set(MODULE.splitlines())}


def test_limits_conditions_and_values_are_changed(tmp_path: Path) -> None:
    assert changed_lines(tmp_path) >= {
        "MOST = 41",
        "if words or len(words) < MOST:",
        "if words and len(words) <= MOST:",
        "if not (words and len(words) < MOST):",
        'return "XXXX"',
    }


def test_types_decorators_and_what_is_for_people_are_left_alone(tmp_path: Path) -> None:
    for line in changed_lines(tmp_path):
        assert not line.startswith(('"""', "@", "from", "def"))
        assert "strict=True" in line or "zip" not in line


def test_the_sample_is_the_same_every_time() -> None:
    assert sample(("curated",), 3, 1) == sample(("curated",), 3, 1) != sample(("curated",), 3, 2)


@pytest.mark.parametrize(
    ("lines", "tests"),
    [((3, 3), ["quick", "slow"]), ((4, 4), ["slow"]), ((9, 9), []), ((1, 3), ["quick", "slow", "other"])],
)
def test_a_mutant_is_judged_by_the_tests_that_ran_its_lines(lines: tuple[int, int], tests: list[str]) -> None:
    module = ROOT / "dossier/curated/yaml.py"
    ran = {1: [""], 3: ["slow", "quick"], 4: ["slow"]}
    recorded = Recorded(lines={str(module): ran}, seconds={"slow": 2.0, "quick": 0.1, "other": 3.0})
    mutant = Mutant(room="curated", module=module, line=lines[0], last_line=lines[1], source="")
    assert recorded.tests_of(mutant) == tests
