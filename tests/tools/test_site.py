import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tools.site import BuildFailed, SiteServer, build, inheriting_config


@pytest.fixture
def served(tmp_path: Path) -> Iterator[SiteServer]:
    folder = tmp_path / "site"
    (folder / "about").mkdir(parents=True)
    (folder / "index.html").write_text("home", encoding="utf-8")
    (folder / "about/index.html").write_text("about", encoding="utf-8")
    (folder / "404.html").write_text("not here", encoding="utf-8")
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    server = SiteServer(folder)
    with server.running():
        yield server


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url) as answer:  # noqa: S310  a server of this test
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_it_serves_under_the_sub_path_alone(served: SiteServer) -> None:
    assert get(served.url) == (200, "home")
    assert get(f"{served.url}about/") == (200, "about")
    host = served.url.removesuffix(served.prefix)
    assert get(f"{host}/about/")[0] == 404
    assert get(f"{host}/")[0] == 404


def test_what_is_missing_shows_the_sites_own_page(served: SiteServer) -> None:
    assert get(f"{served.url}no/such/page/") == (404, "not here")


def test_it_serves_nothing_outside_the_folder(served: SiteServer) -> None:
    assert get(f"{served.url}../secret")[0] == 404
    assert get(f"{served.url}%2e%2e/secret")[0] == 404


def project(folder: Path, page: str) -> Path:
    (folder / "content").mkdir(parents=True)
    (folder / "content/index.md").write_text(page, encoding="utf-8")
    config = {"site_name": "Name", "docs_dir": "content", "plugins": [], "theme": {"name": "material", "font": False}}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return folder


def test_settings_override_and_the_rest_is_inherited(tmp_path: Path) -> None:
    source = project(tmp_path / "project", "# Page\n")
    build(source, tmp_path / "out", settings={"site_url": "https://site.example/deep/"})
    page = (tmp_path / "out/index.html").read_text(encoding="utf-8")
    assert 'href="https://site.example/deep/"' in page
    assert "Name" in page


def test_a_custom_folder_of_the_theme_is_still_found(tmp_path: Path) -> None:
    base = tmp_path / "mkdocs.yml"
    base.write_text("theme: {name: material, custom_dir: overrides}\n", encoding="utf-8")
    config = yaml.safe_load(inheriting_config(base, {"site_url": "https://site.example/"}))
    assert config == {
        "INHERIT": str(base),
        "docs_dir": str(tmp_path / "docs"),
        "theme": {"custom_dir": str(tmp_path / "overrides")},
        "site_url": "https://site.example/",
    }


def test_a_warning_fails_the_build_and_is_told(tmp_path: Path) -> None:
    source = project(tmp_path / "project", "# Page\n\n[gone](gone.md)\n")
    with pytest.raises(BuildFailed, match=r"gone\.md"):
        build(source, tmp_path / "out")
