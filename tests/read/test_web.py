"""Saved pages: which lines they show, which are the article, and what they say of themselves."""

import socket
import time

import pytest

from dossier.model.reading import RawItem, ReadResult
from dossier.model.source import Basis, BlockKind
from dossier.read import read

PARAGRAPHS = (
    "The harbour of Port Example reopened on Saturday after two days of storm, the harbour master said.",
    "Ships had waited outside the bay since Thursday. Nobody was hurt, and the ferries run again.",
    "Repairs of the northern pier will take three weeks, according to the port authority, which pays for them.",
)
HEAD = """
<title>Harbour reopens | The Coast</title>
<meta property="article:published_time" content="2024-03-02T23:30:00-05:00">
<meta property="og:site_name" content="The Coast">
<meta name="author" content="Jane Roe">
<link rel="canonical" href="https://coast.example/harbour">
"""


def page(body: str, head: str = "", attributes: str = 'lang="en"') -> ReadResult:
    markup = f"<!doctype html><html {attributes}><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"
    return read(RawItem(path="a.html", data=markup.encode()))


def article(extra: str = "") -> str:
    return (
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News of the day</a></li></ul></nav>"
        "<main><article><h1>Harbour reopens</h1>"
        + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
        + f"{extra}</article></main><footer><p>Imprint of the Coast publishing house, Port Example</p></footer>"
    )


def furniture(result: ReadResult) -> list[str]:
    return [result.text[span.start : span.end] for span in result.furniture]


def test_the_article_and_what_is_around_it() -> None:
    result = page(article(), HEAD)
    assert result.text.split("\n") == [
        "Home",
        "News of the day",
        "Harbour reopens",
        *PARAGRAPHS,
        "Imprint of the Coast publishing house, Port Example",
    ]
    assert furniture(result) == [
        "Home",
        "News of the day",
        "Imprint of the Coast publishing house, Port Example",
    ]
    headings = [block for block in result.blocks if block.kind is BlockKind.HEADING]
    assert [result.text[block.start : block.end] for block in headings] == ["Harbour reopens"]
    assert {span.reason for span in result.furniture} == {"a menu of the page", "the foot of the page"}
    assert all(span.sure for span in result.furniture)


def test_a_page_without_an_article_is_all_article() -> None:
    result = page("<div>One</div><div>Two words</div>")
    assert (result.text, result.furniture) == ("One\nTwo words", ())


def test_what_is_not_shown_is_no_text() -> None:
    hidden = (
        "<script>alert('x')</script><style>p{}</style><noscript>no</noscript><template><p>t</p></template>"
        "<p hidden>h</p><p style='display: none'>d</p><p aria-hidden='true'>a</p><!-- comment -->"
    )
    assert page(f"{hidden}<p>Shown <b>in</b> one<br>or two lines</p>").text == "Shown in one\nor two lines"


def test_inline_elements_join_words_as_they_are_shown() -> None:
    assert page("<p>un<em>do</em>ne <a href='#'>link</a>, end</p>").text == "undone link, end"


def test_metadata_names_its_tag() -> None:
    metadata = dict(page(article(), HEAD).metadata)
    assert {field: value.value for field, value in metadata.items()} == {
        "title": "Harbour reopens",
        "issued": "2024-03-02",
        "publisher": "The Coast",
        "authors": "Jane Roe",
        "url": "https://coast.example/harbour",
        "language": "en",
    }
    assert all(value.basis is Basis.STATED and value.reason for value in metadata.values())
    assert "article:published_time" in metadata["issued"].reason
    assert "canonical" in metadata["url"].reason


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//coast.example", "/a", "https://a b", "file:///etc/passwd"]
)
def test_only_web_addresses_are_addresses(address: str) -> None:
    assert "url" not in dict(page("<p>Text</p>", f"<link rel='canonical' href='{address}'>").metadata)


@pytest.mark.parametrize("value", ["2024-02-30", "yesterday", "03/02/24", "", "March 2024", "2024"])
def test_no_date_is_made_up(value: str) -> None:
    head = f"<meta property='article:published_time' content='{value}'>"
    assert "issued" not in dict(page("<p>Text without a date, saved today.</p>", head).metadata)


def test_a_date_that_is_only_found_by_search_is_worked_out() -> None:
    found = dict(page("<article><time datetime='2024-03-02'>2 March</time><p>Text</p></article>").metadata)["issued"]
    assert (found.value, found.basis) == ("2024-03-02", Basis.WORKED_OUT)
    assert "htmldate" in found.reason


@pytest.mark.parametrize(
    ("written", "issued"),
    [
        ("<time datetime='2024-11-12T08:00'>x</time>", "2024-11-12"),
        ("<time>12 November 2024</time>", "2024-11-12"),
        ("<time>November 12, 2024</time>", "2024-11-12"),
        ("<time>12.11.2024</time>", "2024-11-12"),
        ("<time>11/12/24</time>", None),
        ("<time>November 2024</time>", None),
        ("<footer>Copyright 2024</footer>", None),
    ],
)
def test_a_date_is_taken_only_when_that_day_is_written(written: str, issued: str | None) -> None:
    found = dict(page(f"<article>{written}<p>{PARAGRAPHS[0]}</p></article>").metadata).get("issued")
    assert (found.value if found else None) == issued


def test_the_title_loses_the_name_of_the_site() -> None:
    metadata = dict(page("<p>Text</p>", HEAD).metadata)
    assert metadata["title"].value == "Harbour reopens"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change its time zone within a process")
def test_neither_time_zone_nor_network_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the reader asked for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    links = "<img src='https://x.example/a.png'><link rel=stylesheet href='https://x.example/a.css'>"
    results = []
    try:
        for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            results.append(page(article(f"{links}<time datetime='2024-03-02T23:30:00Z'>x</time>")))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert results[0] == results[1] == results[2]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>word " * 20_000,
        "<b>" * 1_500 + "word" + "</b>" * 1_500,
        "<div>" * 240 + "word" * 5,
        "<table><tr><td>" * 500 + "word",
        "word " * 200_000,
        '<!DOCTYPE x [<!ENTITY a "word"><!ENTITY b "&a;&a;&a;&a;">]><p>word &b;</p>',
        "<p>word</p>" + "<" * 100_000,
        "<p>word</p>" + "<a href='" * 20_000,
        "<p>word &#0; &#xD800; &#x1; &nosuch; end</p>",
    ],
    ids=lambda markup: repr(markup[:12]),
)
def test_hostile_pages_finish(markup: str) -> None:
    assert "word" in read(RawItem(path="a.html", data=markup.encode())).text
