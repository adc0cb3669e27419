"""The page of problems: by severity and file, with what is known of lost evidence, and only where it is wanted."""

import os
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from dossier.commands.lock import lock
from dossier.errors import CommandRefused
from dossier.model.dossier import Dossier
from dossier.project import find_project
from dossier.render import render_pages
from tests.records import build_from

PAGE = "problems/index.md"
BEFORE = (
    "A report\n\nNobody was hurt, the port said. The pier is closed. The ship is lost. The pier is old. Ada saw it.\n"
)
REPORT = (
    "A report\n\nAda saw it. Nobody was hurt, the port said. The pier is closed. The ship is safe. The pier is old.\n"
)
FILES: dict[str, str | bytes] = {
    "sources/report.txt": REPORT,
    "events/collision.md": """---
title: A collision
evidence:
  - {source: report, exact: Somebody was hurt}
  - {source: report, exact: The pier is}
  - {source: report, exact: ADA}
---

It is lost [@report "the ship is lost"]. See [[nowhere]] `and` \u200bso on.
""",
    "events/<b>odd.md": "---\ntitle: x\n---\n",
    "people/ada-roe.md": "---\nname: Ada Roe\nnick: '`<b>*x*'\n---\n",
}
EXPECTED = Path(__file__).with_name("problems.md")


def page(dossier: Dossier, path: str = PAGE) -> str | None:
    return next((page.text for page in render_pages(dossier) if page.path == path), None)


def broken(content: Path) -> Dossier:
    """Return a dossier whose source was locked, and then changed."""
    assert lock(build_from(content, {**FILES, "sources/report.txt": BEFORE}), content).changed
    return build_from(content, FILES)


def test_everything_is_told_with_its_place_and_what_to_do(tmp_path: Path) -> None:
    """`DOSSIER_GOLDEN=write` writes what is expected anew."""
    text = page(broken(tmp_path)) or ""
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        EXPECTED.write_text(text, encoding="utf-8")
    assert text == EXPECTED.read_text("utf-8")


def test_it_is_one_list_in_other_engines_too(tmp_path: Path) -> None:
    text = page(broken(tmp_path)) or ""
    rendered = MarkdownIt("commonmark").render(text.split("---\n", 2)[2])
    assert rendered.count("<h2>") == 3
    assert rendered.count("<h3>") == 5
    assert "<code>exact: &quot;Nobody was hurt&quot;</code>" in rendered
    assert "<pre>" not in rendered


def test_nothing_wrong_is_said_too(tmp_path: Path) -> None:
    text = page(build_from(tmp_path, {"sources/report.txt": REPORT}))
    assert text is not None
    assert "0 errors, 0 warnings, 0 notes." in text
    assert "##" not in text


def test_the_front_page_leads_to_it_when_something_is_wrong(tmp_path: Path) -> None:
    assert "[Problems](problems/index.md): 7" in (page(build_from(tmp_path, FILES), "index.md") or "")
    (tmp_path / "clean").mkdir()
    clean = build_from(tmp_path / "clean", {"sources/report.txt": REPORT, "people/x.md": "---\nname: Xy\n---\n"})
    assert [problem.code for problem in clean.problems] == ["entity-without-mention"]
    assert "problems/" not in (page(clean, "index.md") or "")
    assert "[Problems](../problems/index.md)" in (page(clean, "to-review/index.md") or "")


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    dossier = build_from(tmp_path, FILES, problems_page=False)
    assert dossier.problems
    texts = {page.path: page.text for page in render_pages(dossier)}
    assert PAGE not in texts
    assert [path for path, text in texts.items() if "problems/index.md" in text] == []
    assert [path for path, text in texts.items() if "evidence-changed" in text] == []


def test_many_problems_go_on_on_another_page(tmp_path: Path) -> None:
    people: dict[str, str | bytes] = {f"people/p{number}.md": "---\nnick: x\n---\n" for number in range(12)}
    dossier = build_from(tmp_path, people, page_size=10)
    first, second = page(dossier), page(dossier, "problems/page-2.md")
    assert first is not None
    assert second is not None
    assert first.count("- Line") == 10
    assert first.count("## Errors") == second.count("## Errors") == 1
    assert "[2](page-2.md)" in first
    assert "Problems, page 2" in second


@pytest.mark.parametrize("folder", ["problems", "to-review", "figures"])
def test_no_type_of_entity_takes_its_folder(folder: str, tmp_path: Path) -> None:
    types = f"{{x: {{folder: {folder}, singular: x, plural: xs}}}}"
    (tmp_path / "content").mkdir()
    configuration = f"docs_dir: content\nplugins:\n  - dossier:\n      types: {types}\n"
    (tmp_path / "mkdocs.yml").write_text(configuration, "utf-8")
    with pytest.raises(CommandRefused, match=f"the folder `{folder}` of the type `x` is taken"):
        find_project(tmp_path)
