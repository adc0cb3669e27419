"""The Content Security Policy: which scripts run, and that nothing but templates decides it."""

import re
from base64 import b64decode
from hashlib import sha256
from pathlib import Path

import material
import pytest

from dossier.mkdocs.content_policy import content_policy, hash_of, inline_scripts
from dossier.mkdocs.theme import SCRIPTED_TEMPLATES, theme_folder

MATERIAL = Path(material.__file__).parent / "templates"


def test_a_script_is_known_by_the_hash_of_its_words() -> None:
    # The example of the specification: https://www.w3.org/TR/CSP2/#script-src-hash-usage
    assert hash_of("alert('Hello, world.');") == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"


@pytest.mark.parametrize(
    ("template", "scripts"),
    [
        ("<p>no script</p>", []),
        ("<script>one()</script>{% if x %}<script>two()</script>{% endif %}", ["one()", "two()"]),
        ('<script data-base="{{ base_url }}">one()</script>', ["one()"]),
        ("<script>\r\none()\r\n</script>", ["\none()\n"]),
        # What a template fills in is not the same on every page.
        ('<script>var a="{{ a }}"</script>', []),
        ("<script>{% if a %}one(){% endif %}</script>", []),
        # Files and data are no inline scripts.
        ('<script src="a.js"></script><script type="application/json">{}</script>', []),
    ],
)
def test_the_inline_scripts_of_a_template(template: str, scripts: list[str]) -> None:
    assert list(inline_scripts(template)) == scripts


def test_each_hash_stands_once() -> None:
    policy = content_policy(["<script>one()</script>", "<script>two()</script><script>one()</script>"])
    found = re.findall(r"'sha256-([^']+)'", policy)
    assert [b64decode(digest) for digest in found] == [sha256(text).digest() for text in (b"one()", b"two()")]


def test_nothing_is_allowed_that_is_not_the_sites_own() -> None:
    for directive in content_policy([]).split("; "):
        name, *sources = directive.split(" ")
        assert set(sources) <= ({"'self'", "data:"} if name == "img-src" else {"'self'", "'none'"}), directive


def test_the_helpers_of_the_theme_are_materials_own_but_for_the_address() -> None:
    part = "partials/javascripts/base.html"
    of_material, ours = ((folder / part).read_text("utf-8") for folder in (MATERIAL, theme_folder()))
    address = re.search(r'"(\{\{[^}]*\}\})"', of_material)
    assert address is not None
    script = re.sub(r"\{#.*?#\}\s*", "", of_material, flags=re.DOTALL)
    expected = script.replace(address[0], "document.currentScript.dataset.base")
    expected = expected.replace("<script>", f'<script data-base="{address[1]}">')
    assert re.sub(r"\{#.*?#\}\s*", "", ours, flags=re.DOTALL) == expected


def test_every_inline_script_of_material_that_dossiers_use_is_known() -> None:
    """New ones of a later Material must not go unnoticed: they would not run."""
    known = {MATERIAL / template for template in SCRIPTED_TEMPLATES}
    # A dossier counts no readers, and writes its redirects as pages of its own.
    unused = {MATERIAL / "redirect.html", *(MATERIAL / "partials/integrations").rglob("*.html")}
    scripted = {
        file
        for folder in (MATERIAL, MATERIAL / "partials")
        for file in folder.rglob("*.html")
        if re.search(r"<script(?![^>]*(?:\bsrc=|application/json))", file.read_text("utf-8"))
    }
    assert scripted - known - unused == set()
