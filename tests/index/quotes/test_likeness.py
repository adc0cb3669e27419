"""How many paraphrases are told for one statement; what is another statement of the same person never is."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from dossier.extract.figures import find_figures
from dossier.index.quotes.likeness import compare_sayings, is_one_statement
from dossier.index.quotes.saying_words import with_synonyms
from dossier.index.quotes.sayings import Saying, read_sayings
from dossier.index.wording import Lexicon, read_texts
from dossier.model.annotation import Speaker
from dossier.model.quote_group import Manner, Utterance
from dossier.model.report import Span
from tests.records import source_of

STATEMENTS: dict[str, list[list[str]]] = yaml.safe_load(Path(__file__).with_name("paraphrases.yml").read_text("utf-8"))
FLOOR = 0.7
"""Share of the pairs of paraphrases that are told for one statement: 64 of 90 are."""


@pytest.fixture(scope="module")
def sayings() -> tuple[dict[tuple[str, int], list[Saying]], Lexicon]:
    """The sayings of each statement, by speaker and number; a source has one wording of all statements."""
    sources = {}
    for column in range(3):
        text = "\n\n".join(line for lines in STATEMENTS.values() for line in _column(lines, column))
        sources[f"s{column}"] = source_of(text, f"s{column}")
    lexicon = with_synonyms(read_texts(sources.values())[1])
    figures = {source.id: find_figures(source.text) for source in sources.values()}
    found: dict[tuple[str, int], list[Saying]] = {}
    for column, source in enumerate(sources.values()):
        for speaker, lines in STATEMENTS.items():
            for number, line in enumerate(_column(lines, column)):
                start = source.text.index(line)
                utterance = Utterance(
                    source=source.id,
                    quotes=(),
                    spans=(Span(start=start, end=start + len(line)),),
                    manner=Manner.DIRECT,
                    cue=None,
                    speaker=Speaker(start=0, end=1, text=speaker, entity=speaker),
                )
                found.setdefault((speaker, number), []).extend(read_sayings([utterance], sources, figures, {}, lexicon))
    return found, lexicon


def _column(lines: list[list[str]], column: int) -> Iterator[str]:
    yield from (f"{line[column].rstrip('.')}." for line in lines)


def test_most_paraphrases_are_told_and_nothing_else(
    sayings: tuple[dict[tuple[str, int], list[Saying]], Lexicon],
) -> None:
    found, lexicon = sayings
    alike = [is_one_statement(*pair, lexicon) for group in found.values() for pair in combinations(group, 2)]
    assert len(alike) == 90
    assert sum(map(bool, alike)) >= FLOOR * len(alike)
    assert [
        (one.words.folded, other.words.folded)
        for (speaker, a), (another, b) in combinations(found, 2)
        if speaker == another
        for one in found[speaker, a]
        for other in found[another, b]
        if is_one_statement(one, other, lexicon)
    ] == []


def test_comparing_is_symmetric(sayings: tuple[dict[tuple[str, int], list[Saying]], Lexicon]) -> None:
    found, lexicon = sayings
    everything = [one for group in found.values() for one in group]
    for one, other in combinations(everything, 2):
        assert compare_sayings(one, other, lexicon) == compare_sayings(other, one, lexicon)
        assert is_one_statement(one, other, lexicon) == is_one_statement(other, one, lexicon)


def test_another_speaker_says_something_else(
    sayings: tuple[dict[tuple[str, int], list[Saying]], Lexicon],
) -> None:
    found, lexicon = sayings
    one = next(iter(found.values()))[0]
    stolen = replace(one, said=replace(one.said, subject="somebody", names=frozenset({"somebody"})))
    assert is_one_statement(one, one, lexicon)
    assert not is_one_statement(one, stolen, lexicon)
