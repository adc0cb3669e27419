"""Compares two builds of a site as a reader meets them: the text, the links and the anchors of every page.

Run as a program: `python -m tools.compare_sites OLD NEW`. It prints each difference and exits with 1 when there is one.
Whatever a reader cannot tell (the order of attributes, classes, the look) is left aside.
"""

import sys
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from lxml import html

from tools.crawl import read_page
from tools.page_kinds import url_of

_UNSEEN = frozenset({"script", "style", "template"})


def compare_sites(old: Path, new: Path) -> Iterator[str]:
    """Yield every difference between two built sites, as `page: what is different`."""
    before, after = _pages(old), _pages(new)
    yield from (f"{url or 'home page'}: is gone" for url in before if url not in after)
    yield from (f"{url or 'home page'}: is new" for url in after if url not in before)
    for url in before.keys() & after.keys():
        yield from (f"{url or 'home page'}: {change}" for change in _compare_pages(before[url], after[url]))


def _pages(site: Path) -> dict[str, Path]:
    return {url_of(file, site): file for file in sorted(site.rglob("*.html"))}


def _compare_pages(old: Path, new: Path) -> Iterator[str]:
    before, after = read_page(old), read_page(new)
    yield from _changes("text", _lines(old), _lines(new))
    yield from _changes(
        "links",
        [reference.url for reference in before.references if not reference.loaded],
        [reference.url for reference in after.references if not reference.loaded],
    )
    yield from _changes("anchors", before.ids, after.ids)


def _lines(file: Path) -> list[str]:
    """Return the pieces of text that a page shows or reads aloud, in order, white space folded."""
    tree: Any = html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    found: list[str] = []
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in _UNSEEN:
            found += [element.text or "", *(element.get(name) or "" for name in ("alt", "title", "aria-label"))]
        found.append(element.tail or "")
    return [words for text in found if (words := " ".join(text.split()))]


def _changes(what: str, old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    if list(old) == list(new):
        return
    for kind, start, end, other_start, other_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield f"{what}: {' | '.join(old[start:end])!r} became {' | '.join(new[other_start:other_end])!r}"


if __name__ == "__main__":
    differences = sorted(compare_sites(Path(sys.argv[1]), Path(sys.argv[2])))
    print(*(differences or ["no difference found"]), sep="\n")
    sys.exit(bool(differences))
