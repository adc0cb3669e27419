from tests.site.conftest import BuiltSite
from tools.crawl import check_site


def test_every_link_anchor_and_loaded_file_is_there(built_site: BuiltSite) -> None:
    assert list(check_site(built_site.folder, built_site.url)) == []


def test_a_strict_build_prints_no_warning(built_site: BuiltSite) -> None:
    assert "WARNING" not in built_site.printed
    assert "ERROR" not in built_site.printed


def test_every_kind_of_page_is_found(built_site: BuiltSite) -> None:
    assert {"", "404.html", "about/", "sources/", "people/", "organizations/", "places/", "events/"} <= set(
        built_site.pages
    )
