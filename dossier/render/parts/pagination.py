"""Long lists, cut into pages that lead to each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from markupsafe import Markup

from dossier.addresses import numbered
from dossier.render.links import Links
from dossier.text.markdown import written

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Generic[Row]):
    """One page's share of a list."""

    path: str
    number: int
    of: int
    total: int
    """Rows on all pages together."""
    rows: Sequence[Row]

    def title(self, whole: str) -> str:
        """Return the title of this page of a list called `whole`."""
        return whole if self.number == 1 else f"{whole}, page {self.number}"


def paginate(path: str, rows: Sequence[Row], size: int) -> Iterator[Part[Row]]:
    """Yield the pages of a list whose first page is `path`; an empty list has one page."""
    last = max(1, -(-len(rows) // size))
    for number in range(1, last + 1):
        yield Part(
            path=numbered(path, number),
            number=number,
            of=last,
            total=len(rows),
            rows=rows[(number - 1) * size : number * size],
        )


def pager(first: str, part: Part[Row], links: Links) -> Markup:
    """Return a line of links to the other pages, or nothing when there is one page."""
    if part.of == 1:
        return written("")
    steps = [
        f"**{number}**" if number == part.number else str(links.to(numbered(first, number), str(number)))
        for number in range(1, part.of + 1)
    ]
    return written(f"Pages: {' '.join(steps)}")
