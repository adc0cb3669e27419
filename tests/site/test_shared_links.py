"""What a shared link shows: every page names a picture that is there."""

import re

from tests.site.conftest import BuiltSite


def test_every_page_names_a_picture_that_is_there(built_site: BuiltSite) -> None:
    seen = set()
    for file in built_site.folder.rglob("*.html"):
        text = file.read_text("utf-8")
        if 'property="og:title"' not in text:
            # The page of addresses that lead nowhere has no link of its own.
            assert file.name == "404.html"
            continue
        (picture,) = re.findall(r'<meta property="og:image" content="([^"]+)">', text)
        assert picture.startswith(built_site.url)
        assert (built_site.folder / picture.removeprefix(built_site.url)).is_file()
        seen.add(picture.rpartition("/")[2])
    assert {"default.png", "source.png", "event.png", "question.png", "person.png", "place.png"} <= seen
