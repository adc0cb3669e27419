"""The house: imports go down only, MkDocs is known in one place, and so is the disk."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from tools.site import ROOT

PACKAGE = ROOT / "dossier"
MODULES = sorted(PACKAGE.rglob("*.py"))

FLOORS: tuple[tuple[str, ...], ...] = (
    # From the ground up. A room imports from the floors below its own and from itself, never from a neighbour.
    ("model",),
    ("errors", "settings"),
    ("files",),
    ("text", "addresses"),
    ("read", "normalize", "extract", "resolve", "index", "curated", "history", "citing"),
    ("render", "check", "export", "rights", "editing"),
    ("extensions",),
    ("pipeline", "configuration"),
    ("project",),
    ("commands", "mkdocs"),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
APART = {
    (upper, lower)
    for upper in ("render", "check", "export")
    for lower in ("read", "normalize", "extract", "resolve", "index", "curated")
}
"""Pages, checks and exports see only a finished dossier: these may not be imported though they lie lower."""

DISK = set(
    "open read_text read_bytes write_text write_bytes unlink mkdir rmdir touch chmod stat lstat iterdir glob rglob walk"
    " symlink_to hardlink_to mkstemp rename fdopen scandir listdir rmtree copy copyfile copytree".split()
)
"""Calls that read or write the disk. Asking whether a place is there (`is_file`, `is_dir`, `exists`) and naming one
(`resolve`, `parent`) do neither; modules besides files.py use Path for no more than that."""
DISK_MODULES = {
    "os",
    "shutil",
    "tempfile",
    "glob",
    "io",
    "sqlite3",
    "zipfile",
    "socket",
    "urllib.request",
    "http.client",
}


def room_of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0].replace("__init__", "")


@cache
def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"))


def imported(module: Path) -> Iterator[str]:
    """Full names of everything a module imports, wherever in it."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative imports hide where they lead"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rooms_imported(module: Path) -> set[str]:
    parts = (name.split(".") for name in imported(module) if name.split(".")[0] == "dossier")
    return {"" if rest[1] in {"__version__", "DISTRIBUTION"} else rest[1] for rest in parts}


def name(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


def test_every_room_has_its_floor() -> None:
    assert {room_of(module) for module in MODULES} == {"", *FLOOR}


def test_imports_go_down_only() -> None:
    wrong = {
        (name(module), other)
        for module in MODULES
        if (room := room_of(module))
        for other in rooms_imported(module) - {"", room}
        if FLOOR[other] >= FLOOR[room] or (room, other) in APART
    }
    assert wrong == set()


def test_the_ground_floor_knows_the_standard_library_only() -> None:
    outside = {
        (name(module), found)
        for module in MODULES
        if room_of(module) in {"model", "errors", "files"}
        for found in imported(module)
        if found.split(".")[0] not in {*sys.stdlib_module_names, "dossier"}
    }
    assert outside == set()


def test_no_module_of_pages_imports_another() -> None:
    """A kind of page can be left out, or replaced, without a thought for the others; what two share is a part."""
    pages = PACKAGE / "render/pages"
    wrong = {
        (name(module), other)
        for module in sorted(pages.rglob("*.py"))
        for other in imported(module)
        if (found := re.match(r"dossier\.render\.pages\.(\w+)", other))
        if found[1] != module.relative_to(pages).with_suffix("").parts[0]
    }
    assert wrong == set()
    below = {
        name(module)
        for room in ("parts", "rows", "drawing")
        for module in (PACKAGE / "render" / room).rglob("*.py")
        if any(other.startswith("dossier.render.pages") for other in imported(module))
    }
    assert below == set()


def test_mkdocs_is_known_in_one_room() -> None:
    knowing = {room_of(module) for module in MODULES for found in imported(module) if found.split(".")[0] == "mkdocs"}
    assert knowing == {"mkdocs"}


def is_granted(by: ast.expr) -> bool:
    """Whether what is called is our own `files` or `decide`, or data of the package (`importlib.resources.files`)."""
    if isinstance(by, ast.Name):
        return by.id in {"files", "decide"}
    inner = [node.func for node in ast.walk(by) if isinstance(node, ast.Call)]
    return any(isinstance(called, ast.Name) and called.id == "files" for called in inner)


def test_the_disk_is_known_in_one_file() -> None:
    found = []
    for module in MODULES:
        if name(module) == "files.py":
            continue
        found += [
            (name(module), one) for one in imported(module) if one in DISK_MODULES or one.split(".")[0] in DISK_MODULES
        ]
        for node in ast.walk(tree(module)):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            if isinstance(called, ast.Name) and called.id in DISK:
                found.append((name(module), called.id))
            if isinstance(called, ast.Attribute) and called.attr in DISK and not is_granted(called.value):
                found.append((name(module), called.attr))
    assert found == []


def is_table(module: Path) -> bool:
    """Whether a module of `text/languages` holds words only: it is as long as the language needs."""
    code = (ast.FunctionDef, ast.ClassDef, ast.For, ast.While, ast.If, ast.Try, ast.With)
    if not name(module).startswith("text/languages/"):
        return False
    return not any(isinstance(n, code) for n in ast.walk(tree(module)))


def test_modules_are_small() -> None:
    large = [
        name(module) for module in MODULES if len(module.read_text("utf-8").splitlines()) > 300 and not is_table(module)
    ]
    assert large == []


def names_of(folder: str) -> list[str]:
    """Names, spellings and file stems of the first dossier's entities, of more than four letters."""
    found: dict[str, None] = {}
    for file in sorted((ROOT / "content" / folder).glob("*.md")):
        if file.name == "index.md":
            continue
        front = yaml.safe_load(file.read_text("utf-8").split("---")[1])
        aliases = [alias if isinstance(alias, str) else alias["text"] for alias in front.get("aliases", [])]
        for words in [file.stem, front["name"], *aliases]:
            if sum(map(str.isalpha, words)) > 4:
                found[words] = None
    return list(found)


def test_the_program_knows_nothing_of_the_first_dossier() -> None:
    """Persons nowhere; organizations only in tables of what every reader of newspapers knows.

    Places are left out: names of countries and cities stand in any gazetteer.
    """
    people, organizations = names_of("people"), names_of("organizations")
    assert len(people) > 15
    assert len(organizations) > 10
    found = []
    for file in [*MODULES, *sorted(PACKAGE.rglob("*.jinja"))]:
        names = people if is_table(file) else [*people, *organizations]
        wanted = rf"\b({'|'.join(map(re.escape, names))})\b"
        found += [(name(file), match[0]) for match in re.finditer(wanted, file.read_text("utf-8"), re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize("page", ["architecture.md", "glossary.md"])
def test_the_paths_that_the_docs_name_are_there(page: str) -> None:
    paths = set(re.findall(r"`((?:[a-z_]+/)+[\w.]*)`", (ROOT / "docs" / page).read_text("utf-8")))
    assert paths
    of_projects = {"extensions/"}
    assert [
        path for path in sorted(paths - of_projects) if not any((top / path).exists() for top in (PACKAGE, ROOT))
    ] == []
