"""docs/problems.md explains every code that the program gives, and no other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from dossier.model.finding import EvidenceKind
from dossier.model.problem import Severity
from tools.site import ROOT

MODULES = [
    module
    for module in sorted((ROOT / "dossier").rglob("*.py"))
    if re.search(r"\b[Pp]roblem\b", module.read_text("utf-8"))
]
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")
NO_CODES = frozenset(
    "ada-roe evidence-lock gh-deploy iso-8859-1 latin-1 mkdocs-dossier page-frame picture-addresses sentence-changed"
    " source-index some-name to-review unknown-source us-ascii utf-16-be utf-16-le utf-32-be utf-32-le utf-8".split()
)
"""Other hyphenated words of the modules that make problems."""
ROW = re.compile(
    r"^\| (?P<codes>`[^|]*`) \| (?P<severity>\w+) \| (?P<meaning>[^|]+) \| (?P<remedy>[^|]+) \|$", re.MULTILINE
)


def documented() -> dict[str, str]:
    """The severity of each code in the tables."""
    rows = ROW.finditer((ROOT / "docs/problems.md").read_text("utf-8"))
    pairs = [(code, row["severity"]) for row in rows for code in re.findall(r"`([^`]+)`", row["codes"])]
    assert len(dict(pairs)) == len(pairs), "a code stands twice"
    return dict(pairs)


def strings(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            # f"unknown-{what}": an asterisk for what is filled in.
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)


def given() -> set[str]:
    """Every string of the modules that may be a code."""
    found = {text for module in MODULES for text in strings(module)}
    return found | {kind.code for kind in EvidenceKind}


def test_every_code_is_explained() -> None:
    codes = {text for text in given() if CODE.fullmatch(text)}
    assert sorted(codes - NO_CODES - set(documented())) == []


def test_no_other_code_is_explained() -> None:
    names = {text for text in given() if re.fullmatch(r"[a-z][a-z0-9*-]+", text)} - {"evidence-*"}
    patterns = [re.escape(name).replace(r"\*", "[a-z]+") for name in sorted(names)]
    known = re.compile("|".join(patterns))
    assert [code for code in documented() if not known.fullmatch(code)] == []


def test_every_severity_is_one() -> None:
    assert set(documented().values()) == set(Severity)
