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

FLOORS: dict[str, tuple[int, str]] = {
    # Part of the package: its floor, and its room there. A module imports from lower floors and from its own room.
    "model": (0, "model"),
    "settings": (1, "settings"),
    "errors": (1, "errors"),
    "files": (2, "files"),
    "text": (3, "text"),
    "addresses": (3, "addresses"),
    "read": (4, "read"),
    "normalize": (4, "normalize"),
    "extract": (4, "extract"),
    "resolve": (4, "resolve"),
    "index": (4, "index"),
    "registry": (4, "registry"),
    "record": (4, "record"),
    "citing": (4, "citing"),
    "render": (5, "render"),
    "check": (5, "check"),
    "export": (5, "export"),
    "annotating": (6, "annotating"),
    "rights": (6, "rights"),
    "gathering": (6, "gathering"),
    "records": (6, "records"),
    "pipeline": (7, "pipeline"),
    # What the command line and the plugin do, a verb each; none knows another, but that `json_lines`
    # looks for the project it is called in.
    "project": (8, "project"),
    "creating": (8, "creating"),
    "adding": (8, "adding"),
    "writing": (8, "writing"),
    "theming": (8, "theming"),
    "content_policy": (8, "content_policy"),
    "drawn_links": (8, "drawn_links"),
    "editing": (8, "editing"),
    "curating": (9, "curating"),
    "sealing": (9, "sealing"),
    "mending": (9, "mending"),
    "terminal": (9, "terminal"),
    "json_lines": (9, "json_lines"),
    "recording": (9, "recording"),
    "problem_lines": (9, "problem_lines"),
    "plugin": (10, "plugin"),
    "reviewing": (10, "reviewing"),
    "cli_curating": (10, "cli_curating"),
    "cli_changes": (10, "cli_changes"),
    "cli_reviewing": (11, "cli_reviewing"),
    "cli": (12, "cli"),
    # The version, which anyone may say.
    "": (0, "model"),
}
APART = {
    (upper, lower)
    for upper in ("render", "check", "export")
    for lower in ("read", "normalize", "extract", "resolve", "index", "registry")
}
"""Floor 3 sees only a finished dossier: these may not be imported though they lie lower."""

DISK = set(
    "open read_text read_bytes write_text write_bytes unlink mkdir rmdir touch chmod stat lstat iterdir glob rglob walk"
    " symlink_to hardlink_to mkstemp rename fdopen scandir listdir rmtree copy copyfile copytree".split()
)
"""Calls that read or write the disk. Asking whether a place is there (`is_file`, `is_dir`, `exists`) and naming one
(`resolve`, `parent`) do neither: project.py, creating.py, adding.py and theming.py use Path for no more than that."""
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
    return {"" if rest[1] == "__version__" else rest[1] for rest in parts}


def name(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


def test_every_part_has_its_place() -> None:
    assert {room_of(module) for module in MODULES} - set(FLOORS) == set()


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_imports_go_down_only(module: Path) -> None:
    floor, room = FLOORS[room_of(module)]
    wrong = []
    for other in sorted(rooms_imported(module)):
        other_floor, other_room = FLOORS[other]
        if other_room != room and (other_floor >= floor or (room, other_room) in APART):
            wrong.append(other)
    assert wrong == []


def test_the_ground_floor_knows_the_standard_library_only() -> None:
    outside = {
        (name(module), found)
        for module in MODULES
        if room_of(module) in {"model", "errors", "files"}
        for found in imported(module)
        if found.split(".")[0] not in {*sys.stdlib_module_names, "dossier"}
    }
    assert outside == set()


def test_mkdocs_is_known_in_one_file() -> None:
    knowing = {name(module) for module in MODULES for found in imported(module) if found.split(".")[0] == "mkdocs"}
    assert knowing == {"plugin.py"}


def is_granted(by: ast.expr) -> bool:
    """Whether what is called is our own files.py or curating/, or data of the package (`importlib.resources.files`)."""
    if isinstance(by, ast.Name):
        return by.id in {"files", "curating"}
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


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_modules_are_small(module: Path) -> None:
    assert len(module.read_text("utf-8").splitlines()) <= 300 or is_table(module)


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
