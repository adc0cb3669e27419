"""Text stays text: every engine renders an escaped text as exactly that text, and nothing else."""

import html
import re
from collections.abc import Callable

import markdown
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dossier.text.markdown import code, escape, escape_address, escape_within

USUAL = (
    "abbr admonition attr_list def_list footnotes md_in_html tables toc pymdownx.arithmatex pymdownx.betterem"
    " pymdownx.blocks.details pymdownx.caret pymdownx.critic pymdownx.details pymdownx.emoji pymdownx.keys"
    " pymdownx.magiclink pymdownx.mark pymdownx.snippets pymdownx.superfences pymdownx.tasklist pymdownx.tilde"
).split()
CONFIGURED = ["attr_list", "md_in_html", "tables", "toc"]
"""Those of this project's mkdocs.yml and of `dossier new`."""

_configured = markdown.Markdown(extensions=CONFIGURED)
_usual = markdown.Markdown(extensions=USUAL)
ENGINES: dict[str, Callable[[str], str]] = {
    "Python-Markdown as configured": lambda text: str(_configured.reset().convert(text)),
    "Python-Markdown with the usual extensions": lambda text: str(_usual.reset().convert(text)),
    "CommonMark": MarkdownIt("commonmark").enable(["table", "strikethrough"]).render,
}
POSITIONS = {
    "paragraph": "{}",
    "heading": "# {}",
    "item": "- {}",
    "link": "[{}](page.md)",
    "strong": "**{}.**",
    "code": "- <code>{}</code>",
    "cell": "| a | b |\n| --- | --- |\n| {} | c |",
}
TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("\\`*_{}[]()<>#+-.!|~^=:;?/%$@&\"' \t\n\r123aZwé©١\u2028\u200b\u202e"), st.characters()
    ),
    max_size=40,
)


def text_of(rendered: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", rendered)).split())


def expected(text: str) -> str:
    folded = " ".join(text.split())
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", folded)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("position", POSITIONS)
@example("<script>alert(1)</script>")
@example("[x](javascript:alert(1)) ![x](y) [[z]] [^1] *[HTML]: x")
@example("{{ config }} {% raw %} {: .x onload=alert(1) }")
@example("&lt;b&gt; &copy; &#42;")
@example('--8<-- "/etc/passwd"')
@example("1. one 2) two")
@example("1.5 -1.5")
@example("-1.5 +1")
@example("[0]")
@example("[0] and [1]")
@example("١. arabic digits")
@example("``` code ``` ~~~ `x` $x$ $$y$$ a|b")
@example("http://a.example www.b.example c@d.example :smile: ==x== ++ctrl++ ^^i^^ ~~d~~ {++a++}")
@example("/// details")
@example("??? note")
@example("!!! note")
@example("C# and F# ##")
@given(text=TEXTS)
def test_escaped_text_renders_as_itself(engine: str, position: str, text: str) -> None:
    assume(text.strip() or position not in {"link", "strong", "cell"})
    rendered = ENGINES[engine](POSITIONS[position].format(escape(text)))
    frame = POSITIONS[position].format("\x00") if position == "cell" else ""
    want = {"strong": f"{expected(text)}.", "cell": f"a b {expected(text)} c"}.get(position, expected(text))
    assert text_of(rendered) == " ".join(want.split()), frame


@pytest.mark.parametrize("engine", ENGINES)
@example("[0]")
@example("- x")
@given(text=TEXTS)
def test_text_within_a_line_renders_as_itself(engine: str, text: str) -> None:
    assume(text.strip())
    rendered = ENGINES[engine](f"- {code(text)}\n- [{escape_within(text.strip())}](page.md)\n")
    assert text_of(rendered) == f"{expected(text)} {expected(text)}"


@pytest.mark.parametrize("engine", ENGINES)
@given(text=TEXTS)
def test_escaped_text_makes_no_element(engine: str, text: str) -> None:
    rendered = ENGINES[engine](f"x {escape(text)}")
    assert set(re.findall(r"<(\w+)", rendered)) <= {"p"}


def test_numbers_stay_readable() -> None:
    assert [escape(number) for number in ("52.10894", "-81.23304", "+5", "1. May", "-")] == [
        *("52.10894", "-81.23304", "+5"),
        *("1&#46; May", "&#45;"),
    ]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//host/x", "", "http:// x", "vbscript:x", "java\nscript:x"]
)
def test_only_web_addresses_are_linked(url: str) -> None:
    assert escape_address(url) == ""


def test_an_address_cannot_end_its_link() -> None:
    assert escape_address('https://a.example/x)(y"<>`\\ ü') == "https://a.example/x%29%28y%22%3C%3E%60%5C%20%C3%BC"
