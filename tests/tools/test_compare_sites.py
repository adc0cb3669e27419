from pathlib import Path

import pytest

from tools.compare_sites import compare_sites

PAGE = (
    '<html lang="en"><head><title>Pier</title></head>'
    '<body><h1 id="pier">The pier</h1><p>Open <a href="../map/">on the map</a>.</p></body></html>'
)


def sites(folder: Path, old: dict[str, str], new: dict[str, str]) -> list[str]:
    for name, pages in (("old", old), ("new", new)):
        for path, text in pages.items():
            file = folder / name / path / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return sorted(compare_sites(folder / "old", folder / "new"))


def test_what_a_reader_cannot_tell_is_no_difference(tmp_path: Path) -> None:
    other = (
        PAGE.replace("<p>", '<p class="note">\n').replace("Open ", "Open  ").replace("</body>", "<script>1</script>")
    )
    assert sites(tmp_path, {"pier": PAGE}, {"pier": other}) == []


@pytest.mark.parametrize(
    ("was", "became", "found"),
    [
        ("Open", "Shut", "pier/: text: 'Open' became 'Shut'"),
        ("../map/", "../places/", "pier/: links: '../map/' became '../places/'"),
        ('id="pier"', 'id="dock"', "pier/: anchors: 'pier' became 'dock'"),
    ],
)
def test_each_kind_of_difference_is_named(tmp_path: Path, was: str, became: str, found: str) -> None:
    assert sites(tmp_path, {"pier": PAGE}, {"pier": PAGE.replace(was, became)}) == [found]


def test_a_page_is_gone_or_new(tmp_path: Path) -> None:
    assert sites(tmp_path, {"pier": PAGE}, {"quay": PAGE}) == ["pier/: is gone", "quay/: is new"]
