"""The live preview: what a curator types is on the page a moment later, and no half-typed file ends it."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, expect

from dossier.cli.main import main
from tests.site.browser.conftest import visiting
from tools.site import environment_for

PATIENCE = 180.0
"""Seconds until a change must be seen; it takes one or two on an idle machine, and a busy one may be much slower."""

FILES = {
    "sources/day-one.txt": "The harbour reopens\n\nAda Roe reopened the harbour on Monday, she said.\n",
    "people/ada-roe.md": "---\nname: Ada Roe\ndescription: Harbour master\n---\n\nShe keeps the harbour.\n",
    "events/reopening.md": "---\ntitle: The harbour reopens\ndate: 2025-06-02\nparticipants:\n  - entity: ada-roe\n"
    "evidence:\n  - source: day-one\n    exact: reopened the harbour on Monday\n---\n",
    "about.md": "---\ntitle: About\n---\n\nHow to read this.\n",
    "decisions.yml": "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    project: Path
    url: str
    log: Path
    process: subprocess.Popen[bytes]

    def write(self, path: str, text: str) -> None:
        (self.project / "content" / path).write_text(text, "utf-8")

    def change(self, path: str, old: str, new: str) -> None:
        text = (self.project / "content" / path).read_text("utf-8")
        assert old in text
        self.write(path, text.replace(old, new))

    def shows(self, path: str, *words: str, without: str = "") -> None:
        """Wait until a page holds some words and does not hold others."""
        self.wait(
            lambda page: page is not None and all(word in page for word in words) and not (without and without in page),
            path,
            f"{words}, and not “{without}”",
        )

    def gone(self, path: str) -> None:
        """Wait until there is no page at an address."""
        self.wait(lambda page: page is None, path, "no page")

    def prints(self, words: str) -> None:
        """Wait until the log holds some words."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.printed:
            assert self.process.poll() is None, f"the preview ended:\n{self.printed}"
            assert time.monotonic() < deadline, f"“{words}” is not printed, but:\n{self.printed}"
            time.sleep(0.1)

    def wait(self, as_wanted: Callable[[str | None], bool], path: str, wanted: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the preview ended:\n{self.printed}"
            if as_wanted(self.get(path)):
                return
            time.sleep(0.1)
        pytest.fail(f"{path or 'the front page'} does not come to show {wanted}. Printed:\n{self.printed}")

    def get(self, path: str) -> str | None:
        """Return a page, None when there is none or the server does not answer yet."""
        try:
            with urllib.request.urlopen(self.url + path, timeout=PATIENCE) as response:  # noqa: S310  our own server
                return str(response.read().decode())
        except (urllib.error.URLError, ConnectionError):
            return None

    @property
    def printed(self) -> str:
        return self.log.read_text("utf-8")


NOTICE = 'class="dossier-problems"'


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("preview")
    project, log = folder / "project", folder / "log"
    assert CliRunner().invoke(main, ["new", str(project)]).exit_code == 0
    for path, text in FILES.items():
        file = project / "content" / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", f"127.0.0.1:{port}"]
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command,
            cwd=project,
            env=environment_for(project),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
    try:
        yield Preview(project=project, url=f"http://127.0.0.1:{port}/", log=log, process=process)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


@pytest.fixture
def preview(running: Preview, request: pytest.FixtureRequest) -> Preview:
    """One preview for all, whose files each test finds as they were."""
    content = running.project / "content"
    for file in content.rglob("*.txt"):
        if file.relative_to(content).as_posix() not in FILES:
            file.unlink()
    for path, text in FILES.items():
        running.write(path, text)
    # The name of the test shows that what is served was built after this.
    running.write("about.md", f"{FILES['about.md']}\nFor {request.node.name}.\n")
    running.shows("about/", f"For {request.node.name}.")
    running.shows("people/ada-roe/", "Harbour master", without=NOTICE)
    return running


def test_every_kind_of_change_is_seen(preview: Preview) -> None:
    preview.change("sources/day-one.txt", "she said", "she said twice")
    preview.shows("sources/day-one/", "she said twice")

    preview.change("people/ada-roe.md", "Harbour master", "Keeper of the harbour")
    preview.shows("people/ada-roe/", "Keeper of the harbour")
    preview.shows("people/", "Keeper of the harbour")

    preview.change("events/reopening.md", "title: The harbour reopens", "title: The harbour opens again")
    preview.shows("events/reopening/", "The harbour opens again")
    preview.shows("sources/day-one/", "The harbour opens again")

    preview.change("about.md", "How to read this.", "How [[Ada Roe]] is to be read.")
    preview.shows("about/", "people/ada-roe/")

    preview.write("sources/day-two.txt", "The harbour closes\n\nAda R. closed the harbour on Tuesday.\n")
    preview.shows("sources/day-two/", "closed the harbour")

    ruling = '- {ruling: same, names: [Ada R., ada-roe], by: us, on: 2025-06-03, why: "Both keep it."}\n'
    preview.write("decisions.yml", ruling)
    preview.shows("people/ada-roe/", "closed the harbour")
    assert "Traceback" not in preview.printed


def test_an_open_page_changes_by_itself(preview: Preview, chromium_browser: Browser) -> None:
    """MkDocs writes a script into the pages of a preview; no policy may keep it from running."""
    with visiting(chromium_browser, preview.url) as visit:
        visit.page.goto(f"{preview.url}people/ada-roe/")
        preview.change("people/ada-roe.md", "Harbour master", "Master of the harbour")
        expect(visit.page.locator("article")).to_contain_text("Master of the harbour", timeout=PATIENCE * 1000)
        assert visit.complaints == []


def test_a_deleted_file_is_gone(preview: Preview) -> None:
    content = preview.project / "content"
    preview.write("sources/day-two.txt", "The harbour closes\n\nIt closed on Tuesday.\n")
    preview.shows("sources/day-two/", "It closed on Tuesday")
    (content / "sources/day-two.txt").unlink()
    preview.gone("sources/day-two/")
    (content / "events/reopening.md").unlink()
    preview.gone("events/reopening/")
    (content / "people/ada-roe.md").unlink()
    preview.gone("people/ada-roe/")
    preview.shows("sources/day-one/", "Ada Roe", without="people/ada-roe")


def test_a_half_typed_file_keeps_its_last_good_page_and_is_named(preview: Preview) -> None:
    good = (preview.project / "content/people/ada-roe.md").read_text("utf-8")
    preview.write("people/ada-roe.md", good.replace("description: Harbour master", "description: [Harb"))
    said = "people/ada-roe.md:3: `description` opens a list with `[` that is never closed"
    preview.shows("people/ada-roe/", NOTICE, said, "Harbour master", "She keeps the harbour.")
    preview.shows("sources/day-one/", NOTICE, said, "people/ada-roe/")
    preview.prints(f"WARNING -  dossier: {said}")

    # Deleted while it is half typed, it does not come back from the dead.
    (preview.project / "content/people/ada-roe.md").unlink()
    preview.gone("people/ada-roe/")

    preview.write("people/ada-roe.md", good.replace("Harbour master", "Mistress of the harbour"))
    preview.shows("people/ada-roe/", "Mistress of the harbour", without=NOTICE)
    preview.shows("events/reopening/", "people/ada-roe/", without=NOTICE)


def test_hostile_words_in_a_problem_are_shown_as_words(preview: Preview) -> None:
    preview.change("about.md", "How to read this.", "[[</li><script>alert(1)</script>]]")
    preview.shows("", NOTICE, "[[&lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt;]]", without="<script>alert(1)")


def test_a_half_typed_configuration_does_not_end_the_preview(preview: Preview) -> None:
    file = preview.project / "mkdocs.yml"
    good = file.read_text("utf-8")
    file.write_text(good + "\nextra: [half\n", "utf-8")
    # MkDocs keeps every request waiting until the configuration is fixed; it says so, and goes on.
    preview.prints("The server will appear stuck until build errors are resolved")
    file.write_text(good.replace("A dossier", "Another dossier"), "utf-8")
    preview.shows("people/ada-roe/", "Harbour master", "Another dossier", without=NOTICE)
