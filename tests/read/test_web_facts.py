"""What a page says of itself: each fact from its own article, with where it stands; beside each, one that stays."""

import json
from typing import Any

import pytest

from dossier.model.reading import RawItem
from dossier.model.source import Basis, Metadatum, Source
from dossier.normalize import normalize
from dossier.read import read

STORY = (
    "<p>The salt works of Lunby were sold on Friday to a buyer from abroad, the county said in a short note.</p>"
    "<p>Its forty workers learned of the sale from the radio, and their union has asked for a meeting this week.</p>"
    "<p>The price was not made public, but two bidders had offered nine million each before the spring.</p>"
)


def source(head: str, body: str = f"<article><h1>Salt works sold</h1>{STORY}</article>", before: str = "") -> Source:
    markup = f"{before}<html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    result = read(RawItem(path="a.html", data=markup.encode()))
    return normalize(result, id="a", path="a.html", size=0, sha256="")


def facts(head: str, body: str | None = None, before: str = "") -> dict[str, Metadatum]:
    read_source = source(head, body, before) if body is not None else source(head, before=before)
    return {field: getattr(read_source, field) for field in ("title", "issued", "publisher", "authors", "url")}


def linked(value: Any) -> str:
    return f"<script type='application/ld+json'>{json.dumps(value)}</script>"


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Salt works sold",
    "datePublished": "2024-05-03",
    "author": [{"@type": "Person", "name": "Ida Falk"}, {"@type": "Person", "name": "Per Lind"}],
    "publisher": {"@type": "Organization", "name": "Lunby Post"},
}


def test_linked_data_of_the_article() -> None:
    found = facts(linked(ARTICLE))
    assert {field: fact.value for field, fact in found.items()} == {
        "title": "Salt works sold",
        "issued": "2024-05-03",
        "publisher": "Lunby Post",
        "authors": "Ida Falk; Per Lind",
        "url": "",
    }


def test_of_a_graph_the_article_itself_and_its_references_are_read() -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Older news",
        "datePublished": "2020-01-01",
        "url": "https://a.example/o",
    }
    own = {
        "@type": ["ReportageNewsArticle"],
        "headline": "Salt works sold",
        "datePublished": "2024-05-03T09:00:00+02:00",
        "author": {"@id": "#ida"},
        "publisher": {"@id": "#us"},
    }
    graph = [
        {"@type": "WebPage", "datePublished": "2011-01-01"},
        other,
        own,
        {"@type": "Person", "@id": "#ida", "name": "Ida Falk"},
        {"@type": "Organization", "@id": "#us", "name": "Lunby Post"},
    ]
    found = facts(linked({"@context": "https://schema.org", "@graph": graph}))
    assert (found["issued"].value, found["authors"].value) == ("2024-05-03", "Ida Falk")
    assert found["publisher"].value == "Lunby Post"


def test_an_article_in_a_list_of_others_is_not_the_page_s_own() -> None:
    other = {"@type": "NewsArticle", "headline": "Older news", "datePublished": "2020-01-01", "author": "Someone Else"}
    found = facts(linked({"@type": "ItemList", "itemListElement": [other]}))
    assert not found["issued"].known
    assert not found["authors"].known


@pytest.mark.parametrize(
    "text", ["{", "[[[]]]", '"NewsArticle"', "null", '{"@type": "NewsArticle", "author": {"name": 3}}']
)
def test_broken_linked_data_says_nothing(text: str) -> None:
    found = facts(f"<script type='application/ld+json'>{text}</script>")
    assert found["title"].value == "Salt works sold"
    assert not found["issued"].known


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Fri, May 03 2024 18:01:41 EDT", "2024-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("20240503", "2024-05-03"),
        ("2024-5-3", "2024-05-03"),
        ("1403-02-14T10:00:00+03:30", ""),
        ("2567-05-03", ""),
        ("١٤٤٥/١٠/٢٤", ""),
        ("03/05/24", ""),
        ("May 2024", ""),
    ],
)
def test_days_of_metadata_in_every_form_and_of_no_other_calendar(written: str, day: str) -> None:
    assert facts(linked(ARTICLE | {"datePublished": written}))["issued"].value == day
    assert facts(f"<meta property='article:published_time' content='{written}'>")["issued"].value == day


def test_the_day_is_that_of_the_page_s_own_zone() -> None:
    late = "<meta property='article:published_time' content='2024-05-04T02:10:00Z'>"
    printed = f"<article><h1>Salt works sold</h1><p class=d>May 3, 2024 10:10 pm</p>{STORY}</article>"
    assert facts(late, printed)["issued"].value == "2024-05-03"
    same = f"<article><h1>Salt works sold</h1><p class=d>May 4, 2024</p>{STORY}</article>"
    assert facts(late, same)["issued"].value == "2024-05-04"
    far = f"<article><h1>Salt works sold</h1><p class=d>May 2, 2024</p>{STORY}</article>"
    assert facts(late, far)["issued"].value == "2024-05-04"
    zoned = linked(ARTICLE | {"datePublished": "2024-05-03T22:10:00-04:00"})
    assert facts(late + zoned)["issued"].value == "2024-05-03"


def test_the_day_of_publication_and_not_of_change() -> None:
    changed = "<meta property='article:published_time' content='2024-06-01'>"
    both = facts(changed + linked(ARTICLE | {"dateModified": "2024-06-01"}))["issued"]
    assert (both.value, "datePublished" in both.reason) == ("2024-05-03", True)
    assert facts(changed)["issued"].value == "2024-06-01"


@pytest.mark.parametrize(
    ("line", "issued", "authors"),
    [
        ("By Ida Falk | Published 3 May 2024, updated 5 May 2024", "2024-05-03", "Ida Falk"),
        ("First published on Fri 3 May 2024 10.02 BST", "2024-05-03", ""),
        ("Written: 2024-05-03 15:03:30 / Updated: 2024-05-05 15:30:46", "2024-05-03", ""),
        ("By Ida Falk and Per Lind, May 3, 2024", "2024-05-03", "Ida Falk; Per Lind"),
        ("<span>May 3, 2024</span><span>By Ida Falk</span>", "2024-05-03", "Ida Falk"),
        ("<span>Ida Falk</span><time>May 3, 2024</time>", "2024-05-03", ""),
    ],
)
def test_lines_under_the_headline(line: str, issued: str, authors: str) -> None:
    found = facts("", f"<article><h1>Salt works sold</h1><div>{line}</div>{STORY}</article>")
    assert (found["issued"].value, found["authors"].value) == (issued, authors)


def test_a_line_of_changes_alone_is_no_day_of_publication() -> None:
    page = f"<article><h1>Salt works sold</h1><p>Updated 5 May 2024</p>{STORY}</article>"
    assert facts("", page)["issued"].basis is not Basis.STATED


@pytest.mark.parametrize(
    ("head", "publisher", "where"),
    [
        ("<meta property=og:site_name content='Lunby Post'>", "Lunby Post", "og:site_name"),
        ("<meta property=og:site_name content='https://www.lunby.example/'>", "lunby.example", "og:site_name"),
        (
            "<meta property=og:site_name content='World'><title>Salt works sold - Lunby Post</title>",
            "Lunby Post",
            "title",
        ),
        ("<meta property=og:site_name content='Tech'><meta property=article:section content='Tech'>", "", ""),
        ("<title>Salt works sold | County | Lunby Post</title>", "Lunby Post", "title"),
        ("<link rel=canonical href='https://www.lunby.example/salt'>", "lunby.example", "domain"),
        ("<title>Salt works sold</title>", "", ""),
    ],
)
def test_publishers(head: str, publisher: str, where: str) -> None:
    found = facts(head)["publisher"]
    assert (found.value, where in found.reason) == (publisher, True)
    assert (found.basis is Basis.WORKED_OUT) == (where == "domain")


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<title>Salt works sold | Lunby Post</title>", "<h2>Salt works sold</h2>", "Salt works sold"),
        (
            "<meta property=og:title content='Lunby: all the salt is gone'>",
            "<h1>Salt works sold abroad</h1>",
            "Salt works sold abroad",
        ),
        (
            "<title>Lunby Post - Salt works sold</title>",
            "<h1><a href='/'>Lunby Post</a></h1><h2>Salt works sold</h2>",
            "Salt works sold",
        ),
        (
            "<meta property=og:title content='Salt works sold to a bidder'>",
            "<h1>County</h1>",
            "Salt works sold to a bidder",
        ),
        ("", "<h1><span>EXCLUSIVE</span> Salt works of Lunby sold</h1>", "Salt works of Lunby sold"),
        ("", "<h1><span>NATO</span></h1>", "NATO"),
        ("", "<h1><b>Salt</b> works of Lunby sold</h1>", "Salt works of Lunby sold"),
        ("<meta property=og:title content='BREAKING NEWS: Salt works of Lunby sold'>", "", "Salt works of Lunby sold"),
        ("<meta property=og:title content='NATO: Salt works of Lunby sold'>", "", "NATO: Salt works of Lunby sold"),
        ("<title>Salt - pepper: what the works sold</title>", "", "Salt - pepper: what the works sold"),
        ("<title>Salt works sold abroad | Lunby Post</title>", "", "Salt works sold abroad"),
        (
            "<meta property=og:title content='The county&amp;#039;s &amp;quot;salt&amp;quot;'>",
            "",
            'The county\'s "salt"',
        ),
        ("<meta property=og:title content='AT&amp;T buys salt works'>", "", "AT&T buys salt works"),
    ],
)
def test_titles(head: str, heading: str, title: str) -> None:
    assert facts(head, f"<article>{heading}{STORY}</article>")["title"].value == title


@pytest.mark.parametrize(
    ("head", "byline", "authors"),
    [
        ("<meta name=author content='Lunby Post'>", "<p class=byline>By Ida Falk</p>", "Ida Falk"),
        ("<meta name=author content='Lunby Post'>", "", ""),
        ("<meta name=author content=admin>", "<a rel=author href='/i'>Ida Falk</a>", "Ida Falk"),
        ("<meta name=author content='By Ida Falk, Political Editor'>", "", "Ida Falk"),
        (
            "<meta name=citation_author content='Falk, Ida'><meta name=citation_author content='Lind, Per'>",
            "",
            "Ida Falk; Per Lind",
        ),
        ("<meta name=author content='https://lunby.example/ida'>", "", ""),
        ("<meta name=author content='Reuters'>", "", "Reuters"),
        ("", "<div class=author-bio>Ida Falk likes salt</div>", ""),
        ("", "<aside><p class=byline>By Nobody Here</p></aside>", ""),
    ],
)
def test_authors(head: str, byline: str, authors: str) -> None:
    site = "<meta property=og:site_name content='Lunby Post'>"
    body = f"<article><h1>Salt works sold</h1>{byline}{STORY}</article>"
    assert facts(site + head, body)["authors"].value == authors


def test_the_address_that_a_saving_program_writes() -> None:
    comment = "<!--\n Page saved with SingleFile\n url: https://lunby.example/salt\n saved date: Tue Mar 05 2024\n-->"
    found = facts("", before=comment)
    assert (found["url"].value, found["issued"].known) == ("https://lunby.example/salt", False)
    assert facts("", before="<!-- saved from url=(0026)https://lunby.example/salt -->")["url"].known
    assert not facts("", before="<!-- see https://lunby.example/salt -->")["url"].known


def test_the_canonical_address_before_that_of_the_preview_but_not_a_whole_site_s() -> None:
    preview = "<meta property=og:url content='https://lunby.example/salt?share=1'>"
    assert facts(preview + "<link rel=canonical href='https://lunby.example/salt'>")["url"].value.endswith("/salt")
    assert facts(preview + "<link rel=canonical href='https://lunby.example/'>")["url"].value.endswith("share=1")
