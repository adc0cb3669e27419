import re
from hashlib import sha256
from html import unescape
from pathlib import Path

import markdown
import pytest

from dossier.pipeline.build import build
from dossier.render import render_pages
from dossier.settings import Settings

SENTENCE = "The harbour master of the town spoke at noon about the ferry. "


@pytest.mark.parametrize(
    "text",
    [SENTENCE * 3000, "word " * 40_000, "w" * 90_000, "# [" + "[(<{" * 20_000, "- " + "item # 1. " * 10_000],
    ids=["sentences", "words", "one word", "brackets", "item"],
)
def test_a_text_without_line_breaks_is_shown_whole_in_several_paragraphs(tmp_path: Path, text: str) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/text.txt").write_text(f"A headline of the text\n\n{text}\n", "utf-8")
    dossier = build(tmp_path, Settings())
    page = next(page for page in render_pages(dossier) if page.path == "sources/text.md")
    shown = page.body.partition('<div class="dossier-text" markdown>\n\n')[2].partition("\n\n</div>")[0]
    assert max(len(paragraph) for paragraph in shown.split("\n\n")) < 60_000
    engine = markdown.Markdown(extensions=["attr_list", "md_in_html", "tables", "toc"])
    plain = "".join(engine.convert(shown).split())
    for tag in ("<p>", "</p>", "<strong>", "</strong>"):
        plain = plain.replace(tag, "")
    assert digest(strip_anchors(plain)) == digest("".join(dossier.sources["text"].text.split()))


def strip_anchors(html: str) -> str:
    return unescape(re.sub(r'<aid="s-[0-9a-f-]+"></a>|<spanid="s-[0-9a-f-]+">|</span>', "", html))


def digest(text: str) -> str:
    """Compare texts too long to print."""
    return sha256(text.encode()).hexdigest()
