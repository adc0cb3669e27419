"""Words of another language say so, wherever they stand; nothing else does."""

import re
from pathlib import Path

import markdown
import pytest

from dossier.render import render_pages
from tests.records import build_from

FILES: dict[str, str | bytes] = {
    "sources/hafen.txt": "Der Hafen ist wieder offen\n\nAda Roe hat den Hafen am Montag geöffnet.\n",
    "sources/harbour.txt": "The harbour is open again\n\nAda Roe opened the harbour on Monday.\n",
    "people/ada-roe.md": '---\nname: Ada Roe\n---\n\nShe opened it [@hafen "den Hafen am Montag geöffnet"].\n',
    "events/opening.md": "---\ntitle: The harbour opens\ndate: 2025-06-02\nparticipants:\n"
    "  - entity: ada-roe\nevidence:\n  - source: hafen\n    exact: Ada Roe hat den Hafen am Montag geöffnet.\n"
    "  - source: harbour\n    exact: Ada Roe opened the harbour\n---\n",
}


def words_by_language(content: Path, language: str) -> dict[str, set[str]]:
    sidecar = f"language: {language}\n"
    dossier = build_from(
        content, {**FILES, "sources/hafen.txt.yml": sidecar, "sources/harbour.txt.yml": "language: en-GB\n"}
    )
    found = {}
    for page in render_pages(dossier):
        body = page.text.partition("\n---\n")[2]
        html = markdown.markdown(body, extensions=["md_in_html", "tables"])
        marked = re.findall(rf'<(span|div)[^>]* lang="{language}">(.*?)</\1>', html, re.DOTALL)
        found[page.path] = {" ".join(re.sub("<[^>]*>", "", words).split()) for _, words in marked}
    return found


def test_foreign_words_are_marked_on_every_page(tmp_path: Path) -> None:
    found = words_by_language(tmp_path, "de")
    title, sentence = "Der Hafen ist wieder offen", "Ada Roe hat den Hafen am Montag geöffnet."
    assert title in found["sources/hafen.md"]
    assert f"{title} {sentence}" in found["sources/hafen.md"]
    assert {title, sentence} <= found["events/opening.md"]
    assert {title, sentence, "den Hafen am Montag geöffnet"} <= found["people/ada-roe.md"]
    assert title in found["sources/index.md"]
    assert found["sources/harbour.md"] <= {title}
    assert not any("harbour" in words for page in found.values() for words in page)


@pytest.mark.parametrize("language", ["en", "en-US", "EN"])
def test_the_language_of_the_pages_needs_no_mark(tmp_path: Path, language: str) -> None:
    assert set().union(*words_by_language(tmp_path, language).values()) == set()
