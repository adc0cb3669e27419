"""Texts alone, without a name that anybody wrote down, make a site worth reading."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
import yaml

from dossier.commands.new import create_project
from dossier.model.dossier import Dossier
from dossier.pipeline.build import build as build_dossier
from dossier.settings import Settings
from tools import site
from tools.crawl import check_site
from tools.site import ROOT, SiteServer

EXPECTED: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
SOURCES = sorted(EXPECTED["quotes"])

NO_NETWORK = """
import socket

def refuse(*_, **__):
    raise RuntimeError("the network was asked for")

socket.socket.connect = socket.socket.connect_ex = socket.socket.bind = refuse
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = refuse
"""
"""Run by every Python process at its start, those that annotate included."""


def bare_project(folder: Path) -> Path:
    """Make a new project in which nothing but the shipped texts is added."""
    list(create_project(folder, "Bare"))
    copytree(ROOT / "content/sources", folder / "content/sources", ignore=ignore_patterns("*.yml"), dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    content = bare_project(tmp_path_factory.mktemp("bare") / "project") / "content"
    return build_dossier(content, Settings())


def speaker_name(dossier: Dossier, words: str, subject: str | None) -> str:
    return dossier.candidates[subject].name if subject in dossier.candidates else words


def test_the_texts_are_all_there_and_nobody_is_known(dossier: Dossier) -> None:
    assert list(dossier.sources) == SOURCES == sorted(EXPECTED["dates"])
    assert dossier.entities == {}


def test_every_named_person_is_found_once_and_none_is_invented(dossier: Dossier) -> None:
    curated = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "content/people").glob("*.md"))]
    named = {yaml.safe_load(text.split("---")[1])["name"] for text in curated}
    found = {c.name: {*c.spellings} - {c.name} for c in dossier.candidates.values() if c.type == "person"}
    assert found.keys() == named
    assert found == {name: set(forms) for name, forms in EXPECTED["short_forms"].items()}


def test_no_name_is_left_between_two(dossier: Dossier) -> None:
    between = [m.text for found in dossier.annotations.values() for m in found.mentions if m.rivals]
    assert between == []


@pytest.mark.parametrize("source", SOURCES)
def test_every_direct_quote_is_found_with_whom_the_text_names(dossier: Dossier, source: str) -> None:
    found = [
        (quote.text, quote.speaker and speaker_name(dossier, quote.speaker.text, quote.speaker.entity))
        for quote in dossier.annotations[source].quotes
        if quote.kind == "direct"
    ]
    expected = EXPECTED["quotes"][source]
    begins = [(text[: len(quote["begins"])], speaker) for (text, speaker), quote in zip(found, expected, strict=False)]
    assert begins == [(quote["begins"], quote["speaker"]) for quote in expected]
    assert len(found) == len(expected)


@pytest.mark.parametrize("source", SOURCES)
def test_every_date_is_found_with_its_value(dossier: Dossier, source: str) -> None:
    found = [(date.text, date.edtf) for date in dossier.annotations[source].dates if date.edtf is not None]
    assert found == [(date["text"], date["edtf"]) for date in EXPECTED["dates"][source]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    folder: Path
    url: str
    printed: str

    def page(self, path: str) -> str:
        return (self.folder / path / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    """The site, built strictly by a program that cannot reach the network."""
    folder = tmp_path_factory.mktemp("bare-site")
    out = folder / "site"
    server = SiteServer(out)
    printed = site.build(
        bare_project(folder / "project"), out, settings={"site_url": server.url}, environment=without_network(folder)
    )
    with server.running():
        yield Built(folder=out, url=server.url, printed=printed)


def without_network(folder: Path) -> dict[str, str]:
    """Return what to add to the environment of a process so that it, and those it starts, use no network."""
    (folder / "no-network").mkdir()
    (folder / "no-network/sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    return {"PYTHONPATH": os.pathsep.join((str(folder / "no-network"), str(ROOT)))}


def test_the_network_is_out_of_reach_where_it_is_to_be(tmp_path: Path) -> None:
    asking = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')"
    done = subprocess.run(
        [sys.executable, "-c", asking],
        env={**os.environ, **without_network(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert "the network was asked for" in done.stderr


def test_the_strict_build_has_nothing_to_warn_of(built: Built) -> None:
    assert "WARNING" not in built.printed
    assert "ERROR" not in built.printed


def test_every_link_leads_somewhere(built: Built) -> None:
    assert list(check_site(built.folder, built.url)) == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("", "Bare"),
        ("sources", "Kyiv and Moscow agree on further exchange of prisoners"),
        ("sources/putin-thanks-lukashenko", "Yuri Voskresensky"),
        ("people", "Vladimir Putin"),
        ("people/vladimir-putin", "not reviewed"),
        ("places/belarus", "not reviewed"),
        ("organizations/russian-ministry-of-defense", "not reviewed"),
        ("timeline", "2025"),
        ("timeline/2025", "2 June 2025"),
        ("quotes", "Ivan Terterly"),
        ("figures", "1,000 prisoners"),
        ("to-review", "Vladimir Putin"),
    ],
)
def test_there_is_a_page_with_what_was_found(built: Built, page: str, words: str) -> None:
    assert words in built.page(page)


def test_the_front_page_leads_to_the_names_to_confirm(built: Built) -> None:
    assert re.search(r'href="\.?/?to-review/">Names to confirm</a>: \d+', built.page(""))


@pytest.mark.parametrize(("kind", "first"), [("People", ("Vladimir Putin", "2")), ("Places", ("Belarus", "4"))])
def test_the_front_page_leads_to_whom_most_independent_reports_name(
    built: Built, kind: str, first: tuple[str, str]
) -> None:
    assert re.findall(rf"<strong>{kind}:</strong> <a[^>]*>(.+?)</a> \((\d)\)", built.page("")) == [first]
