"""Every page of a small made-up dossier is as it was when a person last looked at it.

Of a drawing the files hold what it is made of: parts, links and words.

After a change that is meant, `DOSSIER_GOLDEN=write python -m pytest tests/render/test_golden.py` writes the pages anew,
and `git diff tests/render/golden` shows what changed.
"""

import os
from pathlib import Path

import pytest

from dossier.render import PAGE_KINDS, rendering_of
from tests.records import problems_of
from tests.render.drawing.reading import outline
from tests.render.harbour import harbour, pages

GOLDEN = Path(__file__).with_name("golden")
PATHS = sorted({path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.md")})


def test_every_kind_of_page_is_there() -> None:
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        for old in GOLDEN.rglob("*.md"):
            old.unlink()
        for path, text in pages().items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(outline(text), encoding="utf-8")
    assert sorted(pages()) == sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.md"))


def test_every_kind_has_a_page_among_them() -> None:
    """But for those that other tests make dossiers for: versions of one report, and statements of several sources."""
    rendering = rendering_of(harbour())
    made = {kind.id: {page.path for page in kind.pages(rendering)} for kind in PAGE_KINDS}
    assert [kind for kind, paths in made.items() if not paths] == ["comparisons", "quote groups"]
    assert sorted(path for paths in made.values() for path in paths) == PATHS


@pytest.mark.parametrize("path", PATHS)
def test_page(path: str) -> None:
    assert outline(pages()[path]) == (GOLDEN / path).read_text("utf-8")


def test_its_problems_are_those_it_was_made_for() -> None:
    assert problems_of(harbour()) == ["about.md:14 evidence-missing", "about.md:14 link-unknown"]
