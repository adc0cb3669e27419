"""The pictures of shared links: one for each kind of page, of one size, drawn by one command."""

import struct
from pathlib import Path

from playwright.sync_api import Browser

from dossier.render.parts.heads import PICTURE_SIZE, PICTURES
from tools.social_images import FOLDER, draw


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height as the head of a PNG file has them."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def test_the_theme_carries_a_picture_for_each_kind_of_page() -> None:
    assert {file.stem for file in FOLDER.glob("*.png")} == set(PICTURES)
    for file in FOLDER.glob("*.png"):
        assert size_of(file) == PICTURE_SIZE
        assert file.stat().st_size < 40_000


def test_they_are_drawn_anew_by_one_command(chromium_browser: Browser, tmp_path: Path) -> None:
    draw(tmp_path, chromium_browser)
    assert {file.name for file in tmp_path.iterdir()} == {file.name for file in FOLDER.iterdir()}
    assert len({file.read_bytes() for file in tmp_path.iterdir()}) == len(PICTURES), "each has a mark of its own"
