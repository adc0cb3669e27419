"""Measures who is given as the speaker of quotes, on articles whose speakers are marked.

`python -m tools.attribution` prints, for the articles that confidence was measured on and for those held out:

- precision and recall, of quotes in quotation marks, of reported ones and of both: precision of the attributions to a
  named speaker that are shown, recall of the marked quotes of named speakers. Then the same for roles and groups, too.
- every wrong one, with whose words they are.
- the reliability of confidence in ten bins: how many attributions are that confident, and the share that is right.

`python -m tools.attribution --ways` prints how often each way of finding a speaker is right on the articles that may be
tuned on: the table that `dossier/extract/quotes/confidence.py` has.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from dossier.extract import Text, annotate, find
from dossier.extract.quotes.confidence import LEAST_CONFIDENCE, confidence_of
from dossier.model.annotation import Mention, Quote
from dossier.text.folding import fold
from tools.site import ROOT

FOLDER = ROOT / "tests/gold/quotes"
DEVELOPED, HELD_OUT = FOLDER / "developed.yml", FOLDER / "held_out.yml"
BINS = 10

_MARKED = re.compile(r"\{([^{}\n]*)\}")
_NOT_TELLING = frozenset("a an the his her its their our mr mrs ms miss dr sir lady lord s".split())
"""Words that tell no speaker from another."""
_SLACK = 2
"""Code points between the end of a quote and its mark: a closing mark and a full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """Where a quote ends in an article, and who says it."""

    end: int
    speaker: str
    """Empty for nobody."""
    also: str
    """What else the article calls them there (`the striker`), or who else may be meant; empty for nothing."""
    direct: bool

    @property
    def named(self) -> bool:
        """Whether it is a name and not a role or a group."""
        return self.speaker[:1].isupper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article without its braces."""

    id: str
    text: str
    marked: tuple[Marked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A quote beside what is marked: at least one of both is there."""

    article: str
    quote: Quote | None
    name: str
    """Of the speaker found, as long as the article has it; empty for nobody."""
    proper: bool
    """Whether it is a name."""
    marked: Marked | None
    words: str

    @property
    def direct(self) -> bool:
        """Whether the words stand in quotation marks."""
        return self.quote.kind == "direct" if self.quote is not None else bool(self.marked and self.marked.direct)

    @property
    def confidence(self) -> float:
        """How sure the finder is of the speaker, from 0 to 1."""
        return self.quote.confidence if self.quote is not None else 0.0

    @property
    def shown(self) -> bool:
        """Whether a speaker is given who stands on pages."""
        return bool(self.name) and self.confidence >= LEAST_CONFIDENCE

    @property
    def right(self) -> bool:
        """Whether it is the marked speaker, or what the article calls them there."""
        return self.marked is not None and any(
            one_speaker(self.name, one) for one in (self.marked.speaker, self.marked.also)
        )

    @property
    def hit(self) -> bool:
        """Whether it is the marked speaker by name."""
        return self.shown and self.marked is not None and one_speaker(self.name, self.marked.speaker)


def read_articles(path: Path) -> Iterator[Article]:
    """Yield the articles of a file."""
    for record in yaml.safe_load(path.read_text(encoding="utf-8")):
        text, marked, place = "", [], 0
        for match in _MARKED.finditer(record["text"]):
            text += record["text"][place : match.start()]
            place = match.end()
            speaker, _, also = match[1].partition("|")
            marked.append(Marked(end=len(text), speaker=speaker, also=also, direct=text[-1:] in {'"', "”", "’", "'"}))
        yield Article(id=record["id"], text=text + record["text"][place:], marked=tuple(marked))


def one_speaker(found: str, marked: str) -> bool:
    """Whether two ways to name a speaker share all the telling words of the shorter one."""
    one, other = _telling(found), _telling(marked)
    return bool(one) and bool(other) and (one <= other or other <= one)


def _telling(name: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", fold(name)) if word not in _NOT_TELLING)


def judge(article: Article) -> Iterator[Judged]:
    """Yield every quote found in an article beside what is marked, and what is marked and was not found."""
    text = Text(source=article.id, text=article.text, language="en")
    found = annotate(text, find(text), ())
    names = {(mention.start, mention.end): mention for mention in found.mentions}
    left = set(range(len(article.marked)))
    for quote in found.quotes:
        place = _place(quote, article)
        if place is not None:
            left.discard(place)
        yield _judged(article, names, quote, None if place is None else article.marked[place])
    for place in sorted(left):
        if article.marked[place].speaker:
            yield _judged(article, names, None, article.marked[place])


def _place(quote: Quote, article: Article) -> int | None:
    """Return which mark a quote has: one at its end, for reported words and turns also one within."""
    near = [place for place, one in enumerate(article.marked) if 0 <= one.end - quote.end <= _SLACK]
    if quote.kind == "indirect":
        near += [place for place, one in enumerate(article.marked) if quote.start < one.end <= quote.end]
    return next(iter(near), None)


def _judged(
    article: Article, names: dict[tuple[int, int], Mention], quote: Quote | None, marked: Marked | None
) -> Judged:
    name, proper = "", False
    if quote is not None and quote.speaker is not None:
        mention = names.get((quote.speaker.start, quote.speaker.end))
        name = quote.speaker.text if mention is None else mention.full_name or mention.text
        words = [word for word in re.findall(r"[\w'’-]+", quote.speaker.text) if fold(word) not in _NOT_TELLING]
        known = marked is not None and one_speaker(name, marked.speaker)
        proper = marked.named if known and marked else bool(words) and all(word[:1].isupper() for word in words)
    words_said = quote.text if quote is not None else article.text[max(0, (marked.end if marked else 0) - 50) :][:50]
    return Judged(
        article=article.id, quote=quote, name=name, proper=proper, marked=marked, words=" ".join(words_said.split())
    )


def measures(judged: Sequence[Judged], *, named: bool) -> str:
    """Return precision, recall and F1 of the attributions that are shown; of named speakers alone, or of all."""
    given = [one for one in judged if one.shown and (one.proper or not named)]
    wanted = {
        (one.article, one.marked.end): False
        for one in judged
        if one.marked and one.marked.speaker and (one.marked.named or not named)
    }
    for one in given:
        if one.hit and one.marked and (one.article, one.marked.end) in wanted:
            wanted[one.article, one.marked.end] = True
    precision = _share(sum(one.right for one in given), len(given))
    recall = _share(sum(wanted.values()), len(wanted))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"P {precision:5.1f}  R {recall:5.1f}  F1 {f1:5.1f}   (given {len(given)}, marked {len(wanted)})"


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def report(path: Path) -> Iterator[str]:
    """Yield the lines about one file of articles."""
    judged = [one for article in read_articles(path) for one in judge(article)]
    yield f"== {path.stem}"
    for label, some in (
        ("direct", [one for one in judged if one.direct]),
        ("reported", [one for one in judged if not one.direct]),
        ("both", judged),
    ):
        yield f"named speakers, {label:9} {measures(some, named=True)}"
        yield f"all speakers,   {label:9} {measures(some, named=False)}"
    yield from _wrong(judged)
    yield "confidence  given  right"
    for low, some in _bins(judged):
        right = _share(sum(one.right for one in some), len(some))
        yield f"{low / BINS:.1f}-{(low + 1) / BINS:.1f}     {len(some):6} {right:6.1f} %"


def _wrong(judged: Iterable[Judged]) -> Iterator[str]:
    hit = {(one.article, one.marked.end) for one in judged if one.hit and one.marked}
    for one in judged:
        whose = one.marked.speaker if one.marked else ""
        way = f"{one.quote.way} {one.confidence:.2f}" if one.quote is not None else "not found"
        if one.shown and not one.right:
            yield f"WRONG   {one.article}: “{one.words[:60]}” given to {one.name}, is {whose or 'nobody'}'s ({way})"
        elif whose and one.marked and (one.article, one.marked.end) not in hit:
            guess = f", perhaps {one.name}" if one.name else ""
            yield f"missed  {one.article}: “{one.words[:60]}” is {whose}'s{guess} ({way})"


def _bins(judged: Iterable[Judged]) -> Iterator[tuple[int, list[Judged]]]:
    by_bin: defaultdict[int, list[Judged]] = defaultdict(list)
    for one in judged:
        if one.name:
            by_bin[min(BINS - 1, int(one.confidence * BINS))].append(one)
    yield from sorted(by_bin.items())


def ways(path: Path) -> Iterator[str]:
    """Yield how often each way of finding a speaker is right."""
    by_way: defaultdict[str, list[bool]] = defaultdict(list)
    for article in read_articles(path):
        for one in judge(article):
            if one.name and one.quote is not None and one.quote.way is not None:
                by_way[one.quote.way.name].append(one.right)
    for way, right in sorted(by_way.items()):
        yield f"    Way.{way}: ({sum(right)}, {len(right)}),  # {confidence_of(sum(right), len(right)):.2f}"


def main() -> None:
    """Print what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ways", action="store_true", help="how often each way of finding a speaker is right")
    parser.add_argument("gold", nargs="*", type=Path, help="articles; both files of the tests unless given")
    given = parser.parse_args()
    for path in given.gold or ([DEVELOPED] if given.ways else [DEVELOPED, HELD_OUT]):
        for line in ways(path) if given.ways else report(path):
            print(line)


if __name__ == "__main__":
    main()
