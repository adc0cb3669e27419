"""Where pages will be published."""

import pytest

from dossier.addresses import public_address
from dossier.model.site import Site

FOLDERS = Site(url="https://a.example/b")
FILES = Site(url="https://a.example/b/", folder_addresses=False)


@pytest.mark.parametrize(
    ("path", "folder", "file"),
    [
        ("index.md", "", "index.html"),
        ("people/index.md", "people/", "people/index.html"),
        ("people/ada-roe.md", "people/ada-roe/", "people/ada-roe.html"),
        ("people/an-index.md", "people/an-index/", "people/an-index.html"),
        ("places/львів.md", "places/%D0%BB%D1%8C%D0%B2%D1%96%D0%B2/", "places/%D0%BB%D1%8C%D0%B2%D1%96%D0%B2.html"),
        ("sources/a/received.txt", "sources/a/received.txt", "sources/a/received.txt"),
    ],
)
def test_pages_are_where_mkdocs_puts_them(path: str, folder: str, file: str) -> None:
    assert public_address(FOLDERS, path) == f"https://a.example/b/{folder}"
    assert public_address(FILES, path) == f"https://a.example/b/{file}"
    assert public_address(Site(), path) == ""
