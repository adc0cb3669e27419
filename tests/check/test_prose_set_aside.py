"""Running text that was set aside is said, and one line in the sidecar takes it back; good pages are silent."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from dossier.check.prose_set_aside import check_prose_set_aside
from dossier.model.dossier import Dossier
from dossier.model.problem import Severity
from dossier.model.reading import Draft, RawItem
from dossier.model.source import Source
from dossier.normalize import normalize
from dossier.read import read
from dossier.render import render_pages
from tests.records import build_from

SYLLABLES = "ba ken lor mi sur ta vel do rin ga pol ze".split()


def story(number: int, paragraphs: int = 12) -> list[str]:
    """Return the paragraphs of one of many articles, in words of its own."""
    random = Random(number)  # noqa: S311  repeatable, not secret
    words = ["".join(random.choices(SYLLABLES, k=random.randint(1, 3))) for _ in range(paragraphs * 30)]
    parts = [words[30 * place : 30 * place + 30] for place in range(paragraphs)]
    return [f"The {' '.join(part[:15])}, said {' '.join(part[15:])}." for part in parts]


def page(paragraphs: list[str], around: str = "") -> str:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html lang=en><body><nav><a href=/>Home</a></nav><article><h1>Salt works sold</h1>{body}</article>{around}"


AROUND = (
    "<section class=comments><p>I have never read anything like it in my whole life, and I read a lot of it.</p>"
    "<p>Who pays for all of this in the end, I ask you, and who has ever asked the people who live here?</p></section>"
    "<div class=related><h3>Ferry</h3><p>The ferry will not run before the summer, its owner said.</p></div>"
    "<div id=cookie-banner><p>We use cookies to remember you and to show you what others like you have liked.</p></div>"
    "<footer><p>The Lunby Post is printed in Lunby and belongs to nobody but those who write it every day.</p></footer>"
)


def dossier_of(tmp_path: Path, text: str, sidecar: str = "") -> Dossier:
    return build_from(tmp_path, {"sources/a.html": text} | ({"sources/a.html.yml": sidecar} if sidecar else {}))


def dropping(draft: Draft) -> Draft:
    """Set aside every second paragraph, as a careless reader would."""
    dropped = [block for place, block in enumerate(draft.blocks) if place % 2]
    return draft.without(dict.fromkeys(dropped, "dropped"), step="careless") if not draft.removed else draft


def test_an_article_half_of_which_was_dropped_is_noticed(tmp_path: Path) -> None:
    dossier = dossier_of(tmp_path, page(story(0)))
    read_page = read(RawItem(path="a.html", data=page(story(0)).replace("<nav><a href=/>Home</a></nav>", "").encode()))
    halved = normalize(read_page, id="a", path="sources/a.html", size=0, sha256="", extra=[dropping])
    assert 0.4 < len(halved.text.split()) / len(dossier.sources["a"].text.split()) < 0.6
    (problem,) = check_prose_set_aside(replace(dossier, sources={"a": halved}))
    assert (problem.severity, problem.code, problem.path) == (Severity.WARNING, "prose-set-aside", "sources/a.html")
    assert "`keep: all`" in problem.remedy


def test_thirty_good_articles_are_silent(tmp_path: Path) -> None:
    pages = {f"sources/a{number}.html": page(story(number, 6 + number % 9), AROUND) for number in range(30)}
    dossier = build_from(tmp_path, pages)
    assert len(dossier.sources) == 30
    assert all(len(source.passages) == 7 + number % 9 for number, source in _numbered(dossier))
    assert not list(check_prose_set_aside(dossier))


def _numbered(dossier: Dossier) -> list[tuple[int, Source]]:
    return [(int(name[1:]), source) for name, source in dossier.sources.items()]


def test_a_summary_below_an_article_that_only_restates_it_is_no_loss(tmp_path: Path) -> None:
    paragraphs = story(3, 4)
    words = [sorted(text.lower().strip(".").replace(",", "").split()) for text in paragraphs]
    restated = "\n".join(f"- {' '.join(of_one)}." for of_one in words)
    dossier = build_from(tmp_path, {"sources/a.md": "\n\n".join((*paragraphs, restated)) + "\n"})
    assert "summaries" in {gone.step for gone in dossier.sources["a"].removed}
    assert not list(check_prose_set_aside(dossier))


NOTE = "**Part of the text may be missing here:**"


def _page_of(dossier: Dossier) -> str:
    return next(str(page.body) for page in render_pages(dossier) if page.path == "sources/a.md")


FOOT = "<div><h2>Papers</h2>" + "".join(f"<p>{text}</p>" for text in story(7, 10)) + "</div>"
BESIDE = page(story(0, 4)).replace("</article>", f"</article><div class=x>{FOOT}</div>").replace("<p>", "<p> ")


@pytest.fixture
def lossy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let trafilatura find the first four paragraphs only."""
    monkeypatch.setattr("dossier.read.web.article_of", lambda _tree: "\n".join(story(0, 4)))


@pytest.mark.usefixtures("lossy")
def test_what_the_reader_left_out_comes_back_by_one_line(tmp_path: Path) -> None:
    dossier = dossier_of(tmp_path / "a", BESIDE)
    assert [problem.code for problem in check_prose_set_aside(dossier)] == ["prose-set-aside"]
    assert "prose-set-aside" in {problem.code for problem in dossier.problems}
    assert NOTE in _page_of(dossier)
    whole = dossier_of(tmp_path / "b", BESIDE, "keep: all\n")
    assert all(text in whole.sources["a"].text for text in (*story(0, 4), *story(7, 10)))
    assert not list(check_prose_set_aside(whole))
    assert NOTE not in _page_of(whole)
    assert "Home" not in whole.sources["a"].text


@pytest.mark.usefixtures("lossy")
def test_single_paragraphs_come_back_by_their_first_words(tmp_path: Path) -> None:
    first = story(7, 10)[3][:30]
    dossier = dossier_of(tmp_path, BESIDE, f"keep:\n  - {first.lower()}\n  - No such words\n")
    text = dossier.sources["a"].text
    assert story(7, 10)[3] in text
    assert story(7, 10)[4] not in text
    assert [problem.place for problem in dossier.problems if problem.code == "nothing-to-keep"] == [
        "sources/a.html.yml"
    ]
    assert list(check_prose_set_aside(dossier))


@pytest.mark.usefixtures("lossy")
def test_the_curator_may_say_that_it_is_set_aside_rightly(tmp_path: Path) -> None:
    dossier = dossier_of(tmp_path, BESIDE, "keep: none\n")
    assert story(7, 10)[4] not in dossier.sources["a"].text
    assert not list(check_prose_set_aside(dossier))
