"""What packages and a project add to the lists of this program, and what is said when it cannot be used."""

import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.errors import CommandRefused
from dossier.extensions import NO_EXTENSIONS, load_extensions

REFUSED = yaml.safe_load((Path(__file__).parent / "refused.yml").read_text(encoding="utf-8"))


def folder_of(place: Path, files: dict[str, str]) -> Path:
    folder = place / "extensions"
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def package(place: Path, name: str, version: str, code: str, entry_points: str) -> None:
    """Put an installed package into a folder of modules."""
    (place / f"{name}.py").write_text(code, encoding="utf-8")
    about = place / f"{name}-{version}.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")
    (about / "entry_points.txt").write_text(entry_points, encoding="utf-8")


CHECK = "def check(dossier):\n    return ()\n"


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["name"])
def test_what_cannot_be_used_is_refused(case: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(CommandRefused) as refused:
        load_extensions(folder_of(tmp_path, case["files"]))
    assert str(refused.value) == case["message"]


def test_without_any_nothing_is_added() -> None:
    assert load_extensions() == NO_EXTENSIONS


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CommandRefused, match="your extensions is not there"):
        load_extensions(tmp_path / "extensions")


def test_modules_come_in_the_order_of_their_names_and_lists_as_written(tmp_path: Path) -> None:
    files = {
        "b.py": "def first(dossier): return ()\ndef second(dossier): return ()\nCHECKS = [second, first]\n",
        "a.py": f"{CHECK}CHECKS = (check,)\n",
        "_words.py": "raise ValueError('not loaded')\n",
        "notes.txt": "no module",
        "deeper/c.py": "raise ValueError('not loaded')\n",
    }
    loaded = load_extensions(folder_of(tmp_path, files))
    assert [check.__name__ for check in loaded.checks] == ["check", "second", "first"]
    assert loaded.formats == loaded.steps == loaded.pages == ()


def test_a_module_may_hold_dataclasses(tmp_path: Path) -> None:
    code = (
        "from __future__ import annotations\nfrom dataclasses import dataclass\n\n@dataclass(slots=True)\nclass One:\n"
        "    dossier: int = 0\n\nCHECKS = (One,)\n"
    )
    assert len(load_extensions(folder_of(tmp_path, {"a.py": code})).checks) == 1


def test_no_compiled_copy_is_left_in_the_project(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, {"a.py": f"{CHECK}CHECKS = (check,)\n"})
    load_extensions(folder)
    assert [path.name for path in folder.iterdir()] == ["a.py"]


def test_changed_code_is_loaded_anew_and_is_another_version(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, {"a.py": "def check(dossier): return (1,)\nCHECKS = (check,)\n"})
    first, again = load_extensions(folder), load_extensions(folder)
    folder_of(tmp_path, {"a.py": "def check(dossier): return (2,)\nCHECKS = (check,)\n"})
    changed = load_extensions(folder)
    assert [list(one.checks[0](None)) for one in (first, changed)] == [[1], [2]]  # type: ignore[arg-type]
    assert first.version == again.version != changed.version


def test_packages_come_in_the_order_of_their_names_before_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "installed"
    place.mkdir()
    package(place, "ext_b", "1.0", CHECK, "[dossier.checks]\nonly = ext_b:check\n")
    package(place, "ext_a", "2.0", CHECK, "[dossier.checks]\nz = ext_a:check\n")
    monkeypatch.syspath_prepend(place)
    loaded = load_extensions(folder_of(tmp_path, {"a.py": f"{CHECK}CHECKS = (check,)\n"}))
    modules = [check.__module__ for check in loaded.checks]
    assert modules == ["ext_a", "ext_b", "dossier_project_extensions.a"]


@pytest.mark.parametrize(
    ("code", "entry_points", "message"),
    [
        (
            "",
            "[dossier.steps]\nmine = ext_c:step\n",
            (
                "`mine = ext_c:step` in `dossier.steps`: it cannot be loaded (AttributeError: module 'ext_c' has no "
                "attribute 'step'). Repair the package, or uninstall it"
            ),
        ),
        (
            CHECK,
            "[dossier.checks]\nmine = ext_c\n",
            "`mine = ext_c` in `dossier.checks`: it is the module `ext_c` and not a function. Name the function itself",
        ),
    ],
    ids=["nothing of the name", "a module"],
)
def test_a_package_that_cannot_be_used_is_named(
    code: str, entry_points: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "ext_c", raising=False)
    package(tmp_path, "ext_c", "1.0", code, entry_points)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(CommandRefused) as refused:
        load_extensions()
    assert str(refused.value) == f"the package ext_c, entry point {message}"
