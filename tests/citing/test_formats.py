"""References in every format: golden ones, and the rules that each format sets whatever a source says."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.citing import FORMATS, Citation, plain
from dossier.citing.bibtex import bibtex
from dossier.citing.csl import csl_json
from dossier.citing.ris import ris
from dossier.text.one_line import one_line
from tests.citing.read_bibtex import names, read_bibtex, words
from tests.records import cases_of

CASES = cases_of(Path(__file__).with_name("cases.yml"))


def citation_of(case: dict[str, Any]) -> Citation:
    given = dict(case["citation"])
    return Citation(**{**given, "authors": tuple(given.get("authors", ()))})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_formats(case: dict[str, Any]) -> None:
    citation = citation_of(case)
    assert plain(citation) == case["plain"]
    assert bibtex([citation]) == case["bib"]
    assert ris([citation]) == case["ris"].replace("ER  -", "ER  - ").replace("\n", "\r\n")
    assert json.loads(csl_json([citation])) == [case["csl"]]


@pytest.mark.parametrize(
    ("issued", "year", "ris_date", "csl"),
    [
        ("2025", "2025", "2025///2025", {"date-parts": [[2025]]}),
        ("2025-06~", "2025", "2025///about June 2025", {"date-parts": [[2025, 6]], "circa": True}),
        ("2024-12-31/2025-01-02", None, None, {"date-parts": [[2024, 12, 31], [2025, 1, 2]]}),
        ("2025-21", "2025", "2025///spring 2025", {"literal": "spring 2025"}),
        ("../2025-01", None, None, {"literal": "on or before January 2025"}),
        ("202X", None, None, {"literal": "the 2020s"}),
    ],
)
def test_dates_say_no_more_than_is_known(
    issued: str, year: str | None, ris_date: str | None, csl: dict[str, object]
) -> None:
    citation = Citation(id="sources/a", title="A", issued=issued, sha256="0")
    ((_, fields),) = read_bibtex(bibtex([citation]))
    assert (fields["date"], fields.get("year")) == (issued, year)
    lines = dict(line.split("  - ") for line in ris([citation]).split("\r\n") if line)
    assert (lines.get("PY"), lines.get("DA")) == (year, ris_date)
    assert json.loads(csl_json([citation]))[0]["issued"] == csl


ANY = st.text(alphabet=st.one_of(st.sampled_from("\\{}$&#%_~^@\"',= \n\r"), st.characters()), max_size=30)
LINE = ANY.map(one_line)
ANYTHING = st.builds(
    Citation,
    id=LINE.map("sources/{}".format),
    title=LINE,
    authors=st.lists(LINE.filter(bool), max_size=3).map(tuple),
    publisher=LINE,
    issued=st.sampled_from(["", "2025", "2025-06-01", "2025-06~", "no date", "../2025", "-0044-03-15"]),
    url=LINE.map("https://a.example/{}".format) | st.just(""),
    kept_in=LINE,
    kept_at=st.just("https://b.example/"),
    sha256=st.just("0a"),
)


@given(st.lists(ANYTHING, max_size=3))
def test_bibtex_gives_back_what_went_in(citations: list[Citation]) -> None:
    entries = read_bibtex(bibtex(citations))
    assert len(entries) == len(citations)
    for (key, fields), citation in zip(entries, citations, strict=True):
        assert re.fullmatch(r"[a-z0-9-]+", key)
        assert words(fields["title"]) == citation.title
        assert words(fields.get("publisher", "")) == citation.publisher
        assert names(fields.get("author", "")) == list(citation.authors)


@given(st.sets(st.text(min_size=1, max_size=6), min_size=2, max_size=6))
def test_bibtex_keys_are_unique(ids: set[str]) -> None:
    citations = [Citation(id=f"sources/{one_line(name)}", title="A") for name in sorted(ids)]
    keys = {key for key, _ in read_bibtex(bibtex(citations))}
    assert len(keys) == len({citation.id for citation in citations})


@given(st.lists(ANYTHING, max_size=3))
def test_ris_is_lines_of_tags_from_type_to_end(citations: list[Citation]) -> None:
    lines = ris(citations).split("\r\n")
    assert lines.pop() == ""
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - [^\x00-\x1f\x7f]*", line) for line in lines)
    assert [line[:2] for line in lines if line[:2] in {"TY", "ER"}] == ["TY", "ER"] * len(citations)
    assert [line[6:] for line in lines if line.startswith("TI")] == [citation.title for citation in citations]


# What the schema of CSL-JSON 1.0.2 (csl-data.json) allows of texts; it allows no key besides its own.
CSL_TEXTS = set("id title container-title publisher URL language archive archive_location note".split())


@given(st.lists(ANYTHING, max_size=3))
def test_csl_json_keeps_to_its_schema(citations: list[Citation]) -> None:
    items = json.loads(csl_json(citations))
    assert [item.get("title", "") for item in items] == [citation.title for citation in citations]
    for item in items:
        assert item.pop("type") in {"webpage", "document"}
        assert all(set(name) == {"literal"} for name in item.pop("author", []))
        issued = item.pop("issued", {"literal": ""})
        assert set(issued) in ({"literal"}, {"date-parts"}, {"date-parts", "circa"})
        assert all(1 <= len(parts) <= 3 for parts in issued.get("date-parts", []))
        assert set(item) <= CSL_TEXTS
        assert all(isinstance(value, str) for value in item.values())


def test_every_format_takes_no_reference_at_all() -> None:
    assert [kind.write([]) for kind in FORMATS] == ["", "", "[]\n"]
