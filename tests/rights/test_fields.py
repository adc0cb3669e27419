"""Every field of a dossier is looked through: what it holds of withheld words in the whole one, it holds no more."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from dossier.model.dossier import Dossier, Index
from dossier.model.known import Known
from dossier.model.problem import Problem
from dossier.pipeline.build import build
from dossier.project import find_project
from tests.site.rights_project import HIDDEN, NUMBERS, TOLD, make_project

SECRET = re.compile(rf"\w*{HIDDEN}|{'|'.join(map(re.escape, NUMBERS))}", re.IGNORECASE)
AMOUNTS = frozenset(float(number.replace(",", "")) for number in NUMBERS[:2])
"""Figures of withheld sentences, as a program writes them."""

WORDLESS = {
    "entity_types": "the settings",
    "decisions": "a person's words; those that repeat a source's are cut in test_publishing.py",
    "redirects": "ids of the curator's",
    "report_groups": "ids of sources, and shares",
    "alignments": "ids of sentences, and spans: taken out, since the text beside them would be read for the other",
    "page_size": "the settings",
    "problems_page": "the settings",
    "site": "the settings",
    "index.names_in_source": "ids and numbers",
    "index.events_of_source": "ids",
    "index.parts_of_event": "ids",
    "index.followed_by": "ids",
    "index.related_events": "ids",
    "index.questions_of_event": "ids",
    "index.questions_of_source": "ids",
    "index.sentence_of": "spans and ids",
    "index.report_of": "ids",
}
"""Fields that can hold no word of a source, each with what it holds instead. A new field either stands here, or the
project of these tests has withheld words in it."""

FILES = {
    "about.md": f'Not so [@memo "{TOLD.replace("seen", "sent")}"], nor [@letter "hall{HIDDEN}"], nor [@paper "[…]"].',
    "events/watch.md": f"""\
---
title: The night watch
summary: The night watch saw the barge{HIDDEN} swing loose at four and rang{HIDDEN} the bell on the quay.
evidence:
  - {{source: memo, exact: "paid {NUMBERS[1]} crowns{HIDDEN}"}}
  - {{source: memo-second, exact: "paid {NUMBERS[1]} crowns{HIDDEN}"}}
---
""",
    "sources/list.txt": f"Present were Ben Roe{HIDDEN} and Carl Roe{HIDDEN}. Roe{HIDDEN} spoke first, and left.\n\n"
    f'"The tide was with Carl Roe{HIDDEN}," said Ben Roe{HIDDEN}.\n',
    "sources/list.txt.yml": "rights: metadata\n",
}
"""With something for every kind of problem that quotes a source: altered, missing, repeated and unclear words."""


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Dossier, Dossier]:
    """The dossier with the whole texts, and as it is published."""
    project = find_project(make_project(tmp_path_factory.mktemp("fields"), FILES))
    whole, published = (
        build(project.content, project.settings, site=project.site, records=project.records, withhold=withhold)
        for withhold in (False, True)
    )
    return whole, published


def parts(dossier: Dossier) -> dict[str, Any]:
    """Every field by name, those of the index one by one."""
    of_index = {f"index.{field.name}": getattr(dossier.index, field.name) for field in fields(Index)}
    return {field.name: getattr(dossier, field.name) for field in fields(Dossier) if field.name != "index"} | of_index


def secrets(value: Any) -> Iterator[str]:
    """Yield every withheld word and amount in a value, whatever it is made of."""
    if isinstance(value, str):
        yield from (found[0] for found in SECRET.finditer(value))
    elif isinstance(value, bytes):
        yield from secrets(value.decode())
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from secrets(key)
            yield from secrets(item)
    elif isinstance(value, tuple | list | frozenset | set):
        for item in value:
            yield from secrets(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from secrets(getattr(value, field.name))
    elif isinstance(value, float | int):
        yield from (str(value),) if float(value) in AMOUNTS else ()
    else:
        assert value is None, f"nobody looks into a {type(value).__name__}"


@pytest.mark.parametrize("name", [*(f.name for f in fields(Dossier) if f.name != "index"), *WORDLESS])
def test_no_field_of_a_published_dossier_holds_withheld_words(name: str, dossiers: tuple[Dossier, Dossier]) -> None:
    assert list(secrets(parts(dossiers[1])[name])) == []


def test_no_field_of_a_published_index_holds_withheld_words(dossiers: tuple[Dossier, Dossier]) -> None:
    assert list(secrets(dossiers[1].index)) == []


def test_every_field_holds_them_in_the_whole_dossier_or_can_hold_none(dossiers: tuple[Dossier, Dossier]) -> None:
    found = {name: any(secrets(value)) for name, value in parts(dossiers[0]).items()}
    assert sorted(name for name, holds in found.items() if not holds) == sorted(WORDLESS)


def test_locks_of_other_sources_stay(dossiers: tuple[Dossier, Dossier]) -> None:
    """The file of locks holds whole sentences: of a source that is not free none may be left, of others all."""
    whole, published = dossiers
    assert {lock.source for lock in whole.locks} > {"agency", "memo", "paper"}
    assert published.locks == tuple(lock for lock in whole.locks if lock.source == "agency")


def test_all_that_rights_decide_on_is_in_a_dossier() -> None:
    assert {field.name for field in fields(Known)} - {field.name for field in fields(Dossier)} == {"ignored"}


def test_what_a_problem_says_of_a_source_is_marked_in_it(dossiers: tuple[Dossier, Dossier]) -> None:
    """No sentence is searched for quotation marks: words that are not marked as a source's would be published."""
    whole, published = dossiers
    quoting = [problem for problem in whole.problems if any(secrets(problem.message))]
    assert {problem.code for problem in quoting} >= {
        "evidence-changed",
        "evidence-missing",
        "withheld-words",
        "unclear-name",
    }
    assert [list(secrets(unquoted(problem))) for problem in quoting] == [[] for _ in quoting]
    assert sorted(problem.code for problem in published.problems) == sorted(problem.code for problem in whole.problems)
    assert [problem.quotes for problem in published.problems] == [() for _ in published.problems]


def unquoted(problem: Problem) -> str:
    """What a problem says, without what it marks as a source's."""
    kept = list(problem.message)
    for quote in reversed(problem.quotes):
        del kept[quote.start : quote.end]
    return "".join(kept)
