"""Measures how whole saved pages are read, and what reading costs beside trafilatura alone.

    python -m tools.bench_reading FOLDER [--pages 100] [--worst 5]

FOLDER holds pages (`NAME.html`), and beside those of which the article is known its text (`NAME.txt`). Two tables:

- wholeness: recall and precision of runs of four words (each run as often as it occurs) against the known texts; of
  characters, in scripts that write without spaces.
- cost: processor time of reading and normalizing beside `trafilatura.extract` as it is, and with `favor_recall`, page
  by page in turn in one process, the first page once before; pages are repeated where there are fewer than asked for.
"""

import argparse
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import trafilatura

from dossier.errors import FileSkipped
from dossier.model.reading import RawItem
from dossier.normalize import normalize
from dossier.read import read

SHINGLE = 4  # words: shorter runs are shared by chance
ENOUGH = 2.0
"""Times the cost of trafilatura as it is that reading may take at most."""
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\w+")


@dataclass(frozen=True, slots=True)
class Wholeness:
    """How much of a known text was read, and how much of what was read is of it."""

    recall: float
    precision: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of words of a text, with how often each occurs."""
    words = _WORD.findall(text.casefold())
    return Counter(tuple(words[place : place + SHINGLE]) for place in range(max(1, len(words) - SHINGLE + 1)))


def wholeness(text: str, known: str) -> Wholeness:
    """Compare a text that was read with the known one."""
    own, other = shingles(text), shingles(known)
    shared = (own & other).total()
    return Wholeness(shared / other.total(), shared / own.total())


def text_of(data: bytes) -> str:
    """Return the text of a page as a dossier has it, empty when it is refused."""
    try:
        result = read(RawItem(path="page.html", data=data))
    except FileSkipped:
        return ""
    return normalize(result, id="page", path="page.html", size=len(data), sha256="").text


def alone(data: bytes) -> str:
    """Return the text of a page as trafilatura alone has it."""
    return trafilatura.extract(data, include_comments=False, include_tables=True, favor_recall=True) or ""


def cost(pages: Sequence[bytes]) -> tuple[float, float, float]:
    """Return the seconds of processor time that pages take: read, by trafilatura as it is, and with `favor_recall`."""
    ways: tuple[Callable[[bytes], object], ...] = (text_of, trafilatura.extract, alone)
    for way in ways:
        way(pages[0])
    taken = [0.0] * len(ways)
    for data in pages:
        for place, way in enumerate(ways):
            start = time.process_time()
            way(data)
            taken[place] += time.process_time() - start
    return taken[0], taken[1], taken[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both tables; 1 when reading costs more than it may."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=100, help="pages of which the cost is measured")
    parser.add_argument("--worst", type=int, default=5, help="pages that are listed with the least recall")
    options = parser.parse_args(arguments)
    files = sorted(options.folder.glob("*.html"))
    if not files:
        parser.error(f"there is no page in {options.folder}")
    known = {file: file.with_suffix(".txt").read_text("utf-8") for file in files if file.with_suffix(".txt").is_file()}
    if known:
        found = {file: wholeness(text_of(file.read_bytes()), text) for file, text in known.items()}
        beside = {file: wholeness(alone(file.read_bytes()), text) for file, text in known.items()}
        print(f"{len(known)} pages with a known text: mean recall, precision, F1")
        for name, of_pages in (("dossier", found), ("trafilatura alone", beside)):
            recall, precision, both = (
                sum(getattr(one, field) for one in of_pages.values()) / len(of_pages)
                for field in ("recall", "precision", "f1")
            )
            print(f"  {name:18} {recall:.3f}  {precision:.3f}  {both:.3f}")
        for file, one in sorted(found.items(), key=lambda item: item[1].recall)[: options.worst]:
            print(f"  {file.name}: recall {one.recall:.2f}, precision {one.precision:.2f}")
    pages = [files[place % len(files)].read_bytes() for place in range(options.pages)]
    ours, theirs, recalling = cost(pages)
    print(f"{len(pages)} pages: {ours:.1f} s of processor time")
    print(f"  trafilatura alone  {theirs:.1f} s: {ours / theirs:.2f} times")
    print(f"  with favor_recall  {recalling:.1f} s: {ours / recalling:.2f} times")
    return int(ours > ENOUGH * theirs)


if __name__ == "__main__":
    raise SystemExit(main())
