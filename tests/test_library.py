"""What is public can be imported, is documented, and works as its examples say; what is loaded for it, and when."""

import ast
import doctest
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

import dossier
from tools.site import ROOT

GUIDE = (ROOT / "docs/library.md").read_text("utf-8")


def test_every_example_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    examples = [token.content for token in MarkdownIt().parse(GUIDE) if token.type == "fence" and token.info == "pycon"]
    assert len(examples) == GUIDE.count("```pycon")
    test = doctest.DocTestParser().get_doctest("\n".join(examples), {}, "docs/library.md", "docs/library.md", 0)
    said: list[str] = []
    failed, tried = doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert tried == GUIDE.count("\n>>> ")
    assert failed == 0, "".join(said)


def test_every_public_name_is_documented() -> None:
    words = {word for code in re.findall(r"`([^`\n]+)`", GUIDE) for word in re.findall(r"\w+", code)}
    assert [name for name in dossier.__all__ if name not in words] == []


def test_every_public_name_has_a_docstring() -> None:
    assert [name for name in dossier.__all__ if not (getattr(dossier, name).__doc__ or "").strip()] == []


def test_types_and_python_are_told_the_same() -> None:
    (block,) = (
        node.body
        for node in ast.parse(Path(dossier.__file__).read_text("utf-8")).body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    told = {alias.name: node.module for node in block if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert sorted(told) == sorted(set(dossier.__all__) - {"DISTRIBUTION", "__version__"})
    assert {name: getattr(import_module(str(module)), name) for name, module in told.items()} == {
        name: getattr(dossier, name) for name in told
    }


def test_no_public_name_is_that_of_a_room() -> None:
    rooms = {file.stem for file in Path(dossier.__file__).parent.iterdir()}
    assert set(dossier.__all__) & rooms == set()


def test_what_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Memory'"):
        _ = dossier.Memory
    assert set(dossier.__all__) <= set(dir(dossier))


def test_importing_it_loads_nothing() -> None:
    code = "import dossier, sys; print(sorted(name for name in sys.modules if name.startswith('dossier')))"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == (
        "['dossier']\n"
    )
