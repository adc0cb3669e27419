from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.render.drawing.figure import Drawing, Facet, Frame, Sheet, frame
from dossier.render.drawing.time.cells import draw_cells
from dossier.render.drawing.time.extents import Extent, extent_of
from dossier.render.drawing.time.rows import Lane, TimeItem, draw_rows
from dossier.render.drawing.time.strips import Strip
from tests.render.drawing.reading import MOST_BYTES, address, golden, links, outside, sheets, sizes, touching
from tests.site.hostile_project import PAYLOADS

GOLDEN = Path(__file__).with_name("time.svg.html")
ABOUT = Frame(id="x", kind="timeline", title="Events", description="Some events.", caption="Every mark leads on.")
SYMBOLS = st.sampled_from(["event", "source"])
DATES = st.sampled_from(
    ["2025-06-02", "2025-06-03", "2025-06", "2025~", "2022-09-21/..", "../2025-05-26", "2025-06-01/2025-07-09", "1945"]
)


def item(edtf: str, label: str, *, symbol: str = "event", firm: bool = True) -> TimeItem:
    extent = extent_of(edtf)
    assert extent is not None
    name = f"{label}: {edtf}"
    return TimeItem(label=label, name=name, address="../e.md", extent=extent, firm=firm, symbol=symbol, tags=(1, 2))


def days_of(lanes: list[Lane]) -> list[float]:
    extents: list[Extent] = [one.extent for lane in lanes for one in lane.items]
    return [day for extent in extents for day in (extent.first, extent.last)]


def rows(lanes: list[Lane]) -> str:
    def draw(sheet: Sheet) -> Drawing:
        return draw_rows(lanes, days_of(lanes), sheet, f"x-{sheet.name}", [strip(lanes)])

    return frame(ABOUT, draw)


def cells(lanes: list[Lane]) -> str:
    return frame(ABOUT, lambda sheet: draw_cells(lanes, days_of(lanes), sheet, lambda _: "t.md", [strip(lanes)]))


def strip(lanes: list[Lane]) -> Strip:
    extents = [one.extent for lane in lanes for one in lane.items]
    nouns = ("dated sentence", "dated sentences")
    return Strip(kind="dated", heading="Dates", noun=nouns, dates=extents, addresses=lambda _: "t.md")


def made_up(number: int) -> list[Lane]:
    random = Random(number)  # noqa: S311  repeatable, not secret
    items = []
    for i in range(number):
        day = random.randrange(737_000, 748_000)
        extent = Extent(first=day, last=day + random.choice([1, 1, 1, 30]), through=False)
        items.append(
            TimeItem(label=f"Meeting {i}", name=f"Meeting {i}", address="../e.md", extent=extent, firm=True, tags=(1,))
        )
    return [Lane(heading=f"Port {lane}", items=items[lane::9], address="../p.md") for lane in range(min(9, number))]


def test_a_small_drawing_is_as_it_was_when_somebody_last_looked() -> None:
    lanes = [
        Lane(
            heading="Istanbul",
            items=[
                item("2025-06-02", "An agreement"),
                item("2025-06~", "Talks, some time then", firm=False),
                item("2025-06-10/..", "An exchange goes on"),
            ],
            address="../places/istanbul.md",
        ),
        Lane(heading="Sources issued", items=[item("2025-06-05", "A report", symbol="source")]),
    ]
    golden(GOLDEN, rows(lanes))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(st.tuples(DATES, st.text(min_size=1, max_size=90), SYMBOLS), min_size=1, max_size=8),
        min_size=1,
        max_size=4,
    )
)
def test_no_words_lie_over_others_whatever_they_are(lanes: list[list[tuple[str, str, str]]]) -> None:
    drawn = [
        Lane(
            heading=f"Lane {number}",
            items=[item(edtf, " ".join(label.split()) or "x", symbol=symbol) for edtf, label, symbol in lane],
        )
        for number, lane in enumerate(lanes)
    ]
    for sheet in sheets(rows(drawn)):
        assert touching(sheet) == []
        assert outside(sheet) == []


@pytest.mark.parametrize("number", [5, 60])
def test_few_are_drawn_one_by_one(number: int) -> None:
    lanes = made_up(number)
    drawn = rows(lanes)
    assert max(sizes(drawn)) < MOST_BYTES
    for sheet in sheets(drawn):
        assert touching(sheet) == outside(sheet) == []
        assert sum(address(link) == "../e.md" for link in links(sheet)) == number


@pytest.mark.parametrize("number", [5, 200, 2000])
def test_many_are_counted(number: int) -> None:
    lanes = made_up(number)
    drawn = cells(lanes)
    assert max(sizes(drawn)) < MOST_BYTES
    assert drawn == cells(made_up(number))
    for sheet in sheets(drawn):
        assert touching(sheet) == outside(sheet) == []
        circles = [link for link in links(sheet) if link.get("class") == "cell"]
        # Everything is counted once.
        assert sum(len((link.get("data-tags") or "").split(" ")) for link in circles) == number
        assert all(link.get("aria-label") for link in links(sheet) if link.get("class"))


@pytest.mark.parametrize("hostile", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_names_are_only_names(hostile: str) -> None:
    lane = Lane(heading=hostile, items=[item("2025-06-02", hostile)], address=hostile)
    facet = Facet(key="who", label=hostile, choices=[("1", hostile, hostile), ("2", "b", "B")])
    about = Frame(id="x", kind="timeline", title=hostile, description=hostile, caption=hostile, facets=[facet])
    drawn = frame(about, lambda sheet: draw_rows([lane], days_of([lane]), sheet, "x"))
    assert "\n\n" not in drawn
    for sheet in sheets(drawn):
        tags = {str(element.tag).rpartition("}")[2] for element in sheet.iter()}
        assert tags <= {"svg", "title", "desc", "g", "a", "path", "text", "tspan", "circle", "rect", "defs"}
        attributes = {name for element in sheet.iter() for name in element.attrib}
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
