"""All that the site has to know of a kind of page follows from one object, and a stranger can bring one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import jinja2
import pytest

from dossier.addresses import index_path
from dossier.errors import CommandRefused
from dossier.model.dossier import Dossier
from dossier.model.output import OutputFile
from dossier.render import (
    PAGE_KINDS,
    Entry,
    Index,
    Page,
    PageKind,
    Rendering,
    indexes_of,
    render_files,
    render_pages,
    reserved_folders,
)
from dossier.render.links import Links
from dossier.render.parts.listing import list_pages
from dossier.render.rows.table import Row, Table
from tests.records import build_from
from tests.render.harbour import SETTINGS, harbour
from tools.site import ROOT

INDEX = Index(path="publishers/index.md", title="Publishers", nav=True)
TEMPLATE = "# {{ title }}\n\n{{ introduction }}\n\n{% for name in names %}- {{ name }}\n{% endfor %}"


def publishers(rendering: Rendering) -> Iterator[Page]:
    names = sorted({source.publisher.value or "nobody *known*" for source in rendering.dossier.sources.values()})
    return list_pages(
        rendering, "publishers", INDEX, names, lambda part, _: {"names": part.rows}, description="Who published."
    )


def contents(dossier: Dossier) -> Iterator[Entry]:
    yield Entry(path=INDEX.path, label="Publishers", size=f"of {len(dossier.sources)}")


def files(_: Dossier) -> Iterator[OutputFile]:
    yield OutputFile(path="publishers/list.txt", data=b"nobody")


def tables(_: Dossier) -> Iterator[Table]:
    yield Table(
        index=INDEX.path, noun=("one", "many"), columns=[], linked=0, filters=[], rows=[Row(path="a.md", cells=[])]
    )


KIND = PageKind(
    id="publishers",
    pages=publishers,
    folders=("publishers",),
    indexes=(INDEX,),
    contents=contents,
    files=files,
    tables=tables,
    templates=jinja2.DictLoader({"publishers.md.jinja": TEMPLATE}),
    after="sources",
)


def rendered(dossier: Dossier, *extra: PageKind) -> dict[str, Page]:
    return {page.path: page for page in render_pages(dossier, extra)}


def test_a_kind_of_another_package_is_part_of_the_site() -> None:
    before, after = rendered(harbour()), rendered(harbour(), KIND)
    assert {path for path in after if before.get(path) != after[path]} == {"index.md", INDEX.path}
    assert "- nobody \\*known\\*\n" in after[INDEX.path].body
    lines = [line for line in after["index.md"].body.splitlines() if line.startswith("- [")]
    assert lines[:2] == ["- [Sources](sources/index.md): 3", "- [Publishers](publishers/index.md): of 3"]
    assert "publishers" in reserved_folders([KIND]) - reserved_folders()
    paths = list(indexes_of(SETTINGS.entity_types, [KIND]))
    assert paths[:4] == ["index.md", "sources/index.md", INDEX.path, "people/index.md"]
    more = {file.path for file in render_files(harbour(), [KIND])} - {file.path for file in render_files(harbour())}
    assert more == {"publishers/list.txt", "publishers/rows.json"}


# In `sources/` all is a source, and the list of relayed statements is there only when there are some.
INTRODUCED = sorted({*indexes_of(()), INDEX.path} - {"index.md", "sources/index.md", "quotes/relayed.md"})


@pytest.mark.parametrize("path", INTRODUCED)
def test_a_hand_written_page_introduces_the_page_of_its_path(path: str, tmp_path: Path) -> None:
    dossier = build_from(tmp_path, {path: "---\ntitle: A heading\n---\nWhat a *curator* wrote.\n"})
    found = rendered(dossier, KIND)
    assert set(found) == set(rendered(build_from(tmp_path / "bare", {}), KIND))
    assert found[path].title == "A heading" or path == "whole/index.md"
    assert "What a *curator* wrote." in found[path].body
    assert "What a *curator* wrote." in found["whole/index.md"].body


def same_page(_: Rendering) -> Iterable[Page]:
    return [Page(path="figures/index.md", title="Mine", body="")]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (
            PageKind(id="mine", pages=same_page),
            "two page kinds claim the page figures/index.md: `figures` and `mine`. ",
        ),
        (
            PageKind(id="mine", pages=lambda _: (), indexes=(Index(path="figures/index.md", title="Mine"),)),
            "two page kinds claim the page figures/index.md: `figures` and `mine`",
        ),
        (
            PageKind(id="mine", pages=lambda _: (), folders=("figures",)),
            "two page kinds claim the folder `figures`: `figures` and `mine`",
        ),
        (PageKind(id="figures", pages=lambda _: ()), "two page kinds claim the id `figures`"),
        (
            PageKind(id="mine", pages=lambda _: (), after="sourses"),
            "there is no kind `sourses` to come after. Use one of",
        ),
        (
            PageKind(id="mine", pages=lambda _: [Page(path="mine.md", title="", body="")] * 2),
            "page kind `mine` makes the page mine.md twice",
        ),
    ],
)
def test_two_that_claim_one_place_are_both_named(kind: PageKind, said: str) -> None:
    with pytest.raises(CommandRefused) as refused:
        list(render_pages(harbour(), [kind]))
    assert said in str(refused.value)


def test_a_file_that_claims_the_place_of_a_page_is_named(tmp_path: Path) -> None:
    people = {f"people/p{n:02}.md": f"---\nname: P{n:02}\n---\n" for n in range(10)}
    dossier = build_from(tmp_path, {**people, "people/page-2.md": "---\nname: Page Two\n---\n"}, page_size=10)
    with pytest.raises(
        CommandRefused, match=r"people/page-2\.md: .entity indexes. and .entities.*Rename people/page-2\.md"
    ):
        list(render_pages(dossier))


def test_each_kind_says_of_itself_what_the_others_need() -> None:
    folders = [folder for kind in PAGE_KINDS for folder in kind.folders]
    assert sorted(folders) == sorted(reserved_folders())
    assert set(folders) == {index.path.partition("/")[0] for index in indexes_of(()).values()} - {"index.md"}
    for path in indexes_of(()):
        assert Links(harbour(), "a.md").address(path) == path


def test_the_navigation_of_the_shipped_site_is_that_of_the_kinds() -> None:
    named = [
        f"  - {index.title}: {index.path}" for index in indexes_of(SETTINGS.entity_types[:3]).values() if index.nav
    ]
    lines = (ROOT / "mkdocs.yml").read_text("utf-8").splitlines()
    start = lines.index("nav:") + 1
    assert lines[start : start + len(named)] == named


def test_the_indexes_of_types_follow_from_the_types() -> None:
    assert set(indexes_of(SETTINGS.entity_types)) - set(indexes_of(())) == {
        index_path(kind.folder) for kind in SETTINGS.entity_types
    }


def test_a_template_of_the_project_comes_first() -> None:
    own = {
        "figures.md.jinja": "# Mine\n\n{{ groups | length | count('group') }}\n{% include 'dossier/figures.md.jinja' %}"
    }
    before = rendered(harbour())
    after = {page.path: page for page in render_pages(harbour(), overrides=own)}
    assert {path for path in after if before[path] != after[path]} == {"figures/index.md"}
    assert after["figures/index.md"].body.startswith("# Mine\n\n")
    assert before["figures/index.md"].body.strip() in after["figures/index.md"].body
    part = {"cited.md.jinja": "The words."}
    assert "The words." in next(
        page.body for page in render_pages(harbour(), overrides=part) if page.path == "about.md"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% for %}", "template figures.md.jinja, line 1: "),
        ("{{ nothing_here }}", "template figures.md.jinja: 'nothing_here' is undefined"),
        ("{% include 'gone.md.jinja' %}", "there is no template gone.md.jinja, which figures.md.jinja needs"),
    ],
)
def test_a_template_that_cannot_be_used_is_named(text: str, said: str) -> None:
    with pytest.raises(CommandRefused) as refused:
        list(render_pages(harbour(), overrides={"figures.md.jinja": text}))
    assert said in str(refused.value)


def test_a_kind_can_come_after_one_of_another_package() -> None:
    other = replace(
        KIND, id="other", folders=(), indexes=(), after="publishers", pages=lambda _: (), files=lambda _: ()
    )
    with pytest.raises(CommandRefused, match="publishers"):
        list(render_pages(harbour(), [other]))
    assert rendered(harbour(), KIND, other)
