"""No word that rights withhold is anywhere in a built site, and the look for it would find one."""

import gzip
import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from dossier.model.dossier import Dossier
from dossier.model.lock import LOCK_FILE
from dossier.pipeline.build import build as build_dossier
from dossier.render import render_files, render_pages
from dossier.settings import Settings
from tests.command_line import run
from tests.site.rights_project import AGENCY, HIDDEN, NUMBERS, SEEN, SOURCES, TOLD, make_project
from tools.crawl import check_site
from tools.site import build

RUN = 6
"""Words in a row of a text of which nothing may be published."""

URL = "https://example.org/barge/"

Files = Mapping[str, bytes]
"""Content by path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    project: Path
    site: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    project = make_project(tmp_path_factory.mktemp("rights"))
    site = project / "site"
    build(project, site, settings={"site_url": URL})
    return Built(project=project, site=site)


def test_no_withheld_word_is_in_the_built_site(built: Built) -> None:
    files = files_in(built.site)
    assert {"index.html", "search/search_index.json", "sitemap.xml.gz", "sources/agency/received.txt"} <= set(files)
    assert list(leaks(files)) == []


def test_no_withheld_word_is_in_the_written_pages(built: Built, tmp_path: Path) -> None:
    result = run("pages", tmp_path / "out", "--project", built.project)
    assert result.exit_code == 0
    files = files_in(tmp_path / "out")
    assert {"sources/memo.md", "to-review/index.md"} <= set(files)
    assert list(leaks({**files, "printed": result.output.encode()})) == []


def test_readers_see_what_may_be_shown_and_why_the_rest_is_not(built: Built) -> None:
    shown = " ".join(" ".join(reading) for data in files_in(built.site).values() for reading in readings(data))
    assert [words for words in SEEN if words not in " ".join(shown.split())] == []
    assert list(check_site(built.site, URL)) == []
    assert [source for source in SOURCES if (built.site / "sources" / Path(source).stem / "received.txt").exists()] == [
        "agency.txt"
    ]


def test_evidence_in_withheld_words_is_still_verified(tmp_path: Path) -> None:
    """One altered word is an error; the person who has the files sees the passage, and nobody else does."""
    altered = TOLD.replace("seen", "sent")
    project = make_project(tmp_path, {"about.md": f'Not so [@memo "{altered}"].'})
    result = run("check", "--project", project)
    assert result.exit_code == 1
    assert "about.md:1: the words" in result.output.replace("\n", " ")
    assert f"seen{HIDDEN} the receipt" in " ".join(result.output.split())
    whole, published = dossiers(project)
    assert [problem.code for problem in published.problems] == [problem.code for problem in whole.problems]
    assert list(leaks(rendered(published))) == []
    assert "evidence-changed" in rendered(published)["problems/index.md"].decode()
    assert list(leaks(rendered(replace(published, problems=whole.problems)))) != []


def test_what_became_of_sealed_words_is_told_to_nobody_else(tmp_path: Path) -> None:
    """The sentence of the evidence was altered, and the file of locks holds the whole of it."""
    project = make_project(tmp_path / "project", {"about.md": f'So it is [@memo "{TOLD}"].'})
    assert run("lock", "--project", project).exit_code == 0
    assert HIDDEN in (project / "content" / LOCK_FILE).read_text("utf-8")
    memo = project / "content/sources/memo.txt"
    memo.write_text(memo.read_text("utf-8").replace("since.", "since then."), "utf-8")
    assert "“then” was added" in run("check", "--project", project).output
    whole, published = dossiers(project)
    assert {lock.source for lock in whole.locks} > {"memo"}
    assert "memo" not in {lock.source for lock in published.locks}
    result = run("pages", tmp_path / "out", "--project", project)
    files = files_in(tmp_path / "out")
    assert LOCK_FILE not in files
    assert b"evidence-sentence-changed" in files["problems/index.md"]
    assert list(leaks({**files, "printed": result.output.encode()})) == []


def test_no_withheld_word_is_anywhere_in_what_is_handed_on(built: Built) -> None:
    whole, published = dossiers(built.project)
    assert list(leaks({"the dossier": repr(published).encode()})) == []
    assert list(leaks({"the dossier": repr(whole).encode()})) != []


LEAKS: dict[str, Callable[[Dossier, Dossier], dict[str, Any]]] = {
    "texts": lambda whole, _: {"sources": whole.sources},
    "titles": lambda whole, published: only("title", whole, published),
    "removed text": lambda whole, published: only("removed", whole, published),
    "files": lambda whole, _: {"received": whole.received},
    "quotes": lambda whole, published: annotated("quotes", whole, published),
    "mentions": lambda whole, published: {
        **annotated("mentions", whole, published),
        "index": whole.index,
        "quote_groups": whole.quote_groups,
        "candidates": whole.candidates,
        "subjects": whole.subjects,
    },
    "dates": lambda whole, published: annotated("dates", whole, published),
    "numbers": lambda whole, published: annotated("figures", whole, published),
    "names to review": lambda whole, published: {
        "candidates": {**whole.candidates, **published.candidates},
        **annotated("mentions", whole, published),
    },
    "roles": lambda whole, published: {
        "subjects": {**published.subjects, **whole.entities},
        "evidence": {**published.evidence, **whole.evidence},
    },
    "prose": lambda whole, _: {"prose": whole.prose},
    "answers about events": lambda whole, published: {
        "index": replace(published.index, coverage=whole.index.coverage),
    },
    "earlier states": lambda whole, _: {"earlier": whole.earlier},
}
"""One thing at a time that goes on as it is in the whole dossier."""


@pytest.mark.parametrize("leak", LEAKS)
def test_every_leak_would_be_found(built: Built, leak: str) -> None:
    whole, published = dossiers(built.project)
    assert list(leaks(rendered(published))) == []
    assert list(leaks(rendered(replace(published, **LEAKS[leak](whole, published))))) != []


def only(field: str, whole: Dossier, published: Dossier) -> dict[str, Any]:
    return {
        "sources": {
            id_: replace(source, **{field: getattr(whole.sources[id_], field)})
            for id_, source in published.sources.items()
        }
    }


def annotated(kind: str, whole: Dossier, published: Dossier) -> dict[str, Any]:
    return {
        "annotations": {
            source: replace(found, **{kind: getattr(whole.annotations[source], kind)})
            for source, found in published.annotations.items()
        },
        "index": replace(published.index, sentence_of=whole.index.sentence_of),
    }


@cache
def dossiers(project: Path) -> tuple[Dossier, Dossier]:
    """Return the dossier with the whole texts, and as it is published."""
    content, records = project / "content", project / "published"
    whole = build_dossier(content, Settings(), records=records, withhold=False)
    return whole, build_dossier(content, Settings(), records=records)


def rendered(dossier: Dossier) -> Files:
    pages = {page.path: page.text.encode() for page in render_pages(dossier)}
    return {**pages, **{file.path: file.data for file in render_files(dossier)}}


def files_in(folder: Path) -> Files:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def leaks(files: Files) -> Iterator[tuple[str, str]]:
    """Yield each file with the withheld words in it, however they are written there."""
    for path, data in files.items():
        for reading in readings(gzip.decompress(data) if path.endswith(".gz") else data):
            text = " ".join(reading)
            yield from ((path, found[0]) for found in re.finditer(rf"\w*{HIDDEN}", text, re.IGNORECASE))
            if not path.startswith("assets/"):
                yield from ((path, found[0]) for found in re.finditer("|".join(map(re.escape, NUMBERS)), text))
                yield from ((path, " ".join(words)) for words in runs(text) if words in withheld_runs())


def readings(data: bytes) -> Iterator[Iterable[str]]:
    """Yield a file as it is, and as it reads: without tags, and with all that stands for characters replaced."""
    text = data.decode("utf-8", "ignore")
    yield [text]
    yield [html.unescape(html.unescape(unquote(re.sub(r"</?(?:a|b|em|mark|strong|span|sup)\b[^>]*>", "", text))))]
    yield [html.unescape(re.sub(r"<[^>]*>", " ", text))]
    if text[:1] in {"{", "["}:
        try:
            strings = list(strings_in(json.loads(text)))
        except ValueError:
            return
        yield strings
        yield [html.unescape(re.sub(r"<[^>]*>", "", string)) for string in strings]


def strings_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from strings_in(key)
            yield from strings_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings_in(item)


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return zip(*(words[offset:] for offset in range(RUN)), strict=False)


@cache
def withheld_runs() -> frozenset[tuple[str, ...]]:
    """Runs of words of texts of which nothing may be published, secret words or not."""
    texts = [text for text, sidecar in SOURCES.values() if sidecar.get("rights") == "metadata"]
    return frozenset(words for text in texts for words in runs(text)) - frozenset(runs(AGENCY))
