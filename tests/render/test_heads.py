"""What pages tell other programs: golden heads, and heads of hostile words that say just those words.

`DOSSIER_GOLDEN=write python -m pytest tests/render/test_heads.py` writes the golden heads anew.
"""

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.site import Site
from dossier.render import render_pages
from dossier.render.parts.heads import Head, render_head
from dossier.text.one_line import one_line
from tests.records import build_from
from tests.render.harbour import SITE, harbour

GOLDEN = Path(__file__).with_name("heads.yml")
SHOWN = ("sources/gazette.md", "events/collision.md", "people/ada-roe.md", "places/port-nor.md", "index.md")


class _Tags(HTMLParser):
    """Reads a head as a browser does."""

    def __init__(self) -> None:
        super().__init__()
        self.meta: list[tuple[str, str]] = []
        self.linked_data: Any = {}
        self.others: list[str] = []
        self._in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "meta" and set(given) in ({"name", "content"}, {"property", "content"}):
            self.meta.append((given.get("name") or given.get("property") or "", given["content"] or ""))
        elif tag == "script" and given == {"type": "application/ld+json"}:
            self._in_script = True
        else:
            self.others.append(tag)

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.linked_data = json.loads(data)
        elif data.strip():
            self.others.append(data)

    def handle_endtag(self, tag: str) -> None:
        del tag
        self._in_script = False


def read_head(html: str) -> _Tags:
    tags = _Tags()
    tags.feed(html)
    tags.close()
    return tags


def test_heads() -> None:
    heads = {page.path: read_head(page.head_html(SITE)) for page in render_pages(harbour())}
    assert [path for path, head in heads.items() if head.others] == []
    shown = {path: {"meta": list(map(list, heads[path].meta)), "data": heads[path].linked_data} for path in SHOWN}
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        GOLDEN.write_text(yaml.safe_dump(shown, sort_keys=False, allow_unicode=True, width=120), encoding="utf-8")
    assert shown == yaml.safe_load(GOLDEN.read_text("utf-8"))


HOSTILE = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            ["</script>", "<script>", "<!--", "-->", "]]>", '"', "'", "&lt;", "&", "\\", "\u2028", "\x00", "\ud800"]
        ),
        max_size=6,
    ).map("".join),
)


def in_json(text: str) -> str:
    """JSON writes the first controls by their numbers; the others no page can hold."""
    return re.sub("[\x7f-\x9f\ud800-\udfff]", "\ufffd", text)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_hostile_words_stay_words(title: str, name: str, url: str) -> None:
    head = Head(meta=(("citation_title", title),), linked_data={"name": name, "url": [url]})
    tags = read_head(
        render_head(head, path="a.md", title=title, front={"description": name, "kind": url}, site=Site(name=url))
    )
    assert tags.others == []
    assert tags.linked_data == {"name": in_json(name), "url": [in_json(url)]}
    meta = dict(tags.meta)
    assert meta["citation_title"] == one_line(title)
    assert meta.get("og:description", "") == (one_line(name) if name else "")


@given(HOSTILE)
def test_json_in_a_page_ends_nothing(words: str) -> None:
    text = render_head(Head(linked_data={"a": words}), path="a.md", title="", front={}, site=Site())
    inside = text.partition('json">')[2].removesuffix("</script>")
    assert re.findall(r"[<>&\u2028\u2029\x00-\x1f]", inside) == []


def test_a_date_that_is_not_certain_is_left_out(tmp_path: Path) -> None:
    dates = {"a": "2025-07-04", "b": "2025-06~", "c": "2025-06-01/2025-06-03", "d": "../2025-07", "e": "2025-21"}
    events: dict[str, str | bytes] = {
        f"events/{name}.md": f"---\ntitle: T\ndate: {date}\n---\n" for name, date in dates.items()
    }
    pages = {page.path: page for page in render_pages(build_from(tmp_path / "content", events))}
    found = {}
    for name in dates:
        about: Any = pages[f"events/{name}.md"].head.linked_data["mainEntity"]
        found[name] = (about.get("startDate"), about.get("endDate"))
    nothing = (None, None)
    assert found == {
        "a": ("2025-07-04", "2025-07-04"),
        "b": nothing,
        "c": ("2025-06-01", "2025-06-03"),
        "d": nothing,
        "e": nothing,
    }
