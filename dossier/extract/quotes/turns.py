"""Turns of a transcript or interview: lines that begin with a label of who speaks (`JANE ROE, ANCHOR: Hello.`)."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.extract.quotes.confidence import CONFIDENCE
from dossier.model.annotation import Mention, Quote, Speaker, Way
from dossier.text.languages.en.names import TITLES
from dossier.text.languages.en.quotes import NAME_LINKS

_LINE = re.compile(r"^(?P<label>[^\W\d_][^:\n“”\"]{0,79}):[ \t]+(?P<words>\S[^\n]*)", re.MULTILINE)
_APART = re.compile(r"\s*[,(\[]")
"""Ends the name in a label; role, employer or `voice-over` follow."""
_WORD = re.compile(r"[^\W_](?:[\w'’.-]*\w)?")
_LONGEST_NAME = 5  # words of a label before its comma
_LEAST = 2
"""Labels that make a transcript; a single line with a colon is none."""
_QUESTIONS, _ANSWERS = frozenset({"q", "question"}), frozenset({"a", "answer"})


@dataclass(frozen=True, slots=True)
class _Label:
    start: int
    end: int
    """Of the name in it."""
    name: str
    words_start: int
    words_end: int

    @property
    def key(self) -> str:
        """The last word of the name, by which a shorter label is known again."""
        return str(_WORD.findall(self.name)[-1]).casefold()


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of a text; empty for any other text."""

    quotes: tuple[Quote, ...]
    skipped: tuple[tuple[int, int], ...]
    """The labels with their colons, half-open code points, which are no words of anybody."""


def find_turns(text: str, mentions: Sequence[Mention]) -> Turns:
    """Return the words of each turn as a direct quote of the speaker whose label begins its line.

    A text is a transcript where at least two labels are people's names or titles, or come again; other lines with a
    colon are left alone. In an interview with `Q:` and `A:`, the answers are those of the only person whom the text
    names before the first question, else of nobody.
    """
    labels = _without_headlines(text, [label for match in _LINE.finditer(text) if (label := _label(match)) is not None])
    answers = _interview(text, labels, mentions)
    if answers.skipped:
        return answers
    people = sorted((one for one in mentions if one.type == "person"), key=lambda one: one.start)
    named = {label.name: found for label in labels if (found := _person(label, people)) is not None}
    lines = Counter(label.key for label in labels)
    turns = [label for label in labels if label.name in named or lines[label.key] > 1 or _has_titles([label])]
    if len({label.key for label in turns}) < _LEAST or not (named or _has_titles(turns)):
        return Turns((), ())
    speakers: dict[str, Speaker] = {}
    for label in turns:
        own = named.get(label.name) or Speaker(start=label.start, end=label.end, text=text[label.start : label.end])
        longer = len(_WORD.findall(label.name)) > 1
        speakers[label.name] = own if longer else speakers.get(label.key, own)
        speakers.setdefault(label.key, own)
    quotes = tuple(_quote(text, label, speakers[label.name], Way.TURN) for label in turns)
    return Turns(quotes, tuple((label.start, label.words_start) for label in turns))


def _label(match: re.Match[str]) -> _Label | None:
    """Return the label of a line; None where the words before its colon are no name (`On the question you raised`)."""
    whole = match["label"]
    apart = _APART.search(whole)
    name = whole[: apart.start()] if apart else whole
    words = _WORD.findall(name)
    if not words or len(words) > _LONGEST_NAME or not words[-1][:1].isupper():
        return None
    if any(word.islower() and word not in NAME_LINKS for word in words):
        return None
    start = match.start("label")
    return _Label(
        start, start + len(name), name, match.start("words"), match.start("words") + len(match["words"].rstrip())
    )


def _without_headlines(text: str, labels: list[_Label]) -> list[_Label]:
    """Return the labels before words; a line in capitals among others that are not is a headline with a colon."""
    spoken = [label for label in labels if not text[label.words_start : label.words_end].isupper()]
    return spoken or labels


def _person(label: _Label, people: Sequence[Mention]) -> Speaker | None:
    """Return the person whose name stands in a label; `people` in the order of the text."""
    place = bisect_left(people, label.start, key=lambda one: one.start)
    if place == len(people) or people[place].end > label.end:
        return None
    found = people[place]
    return Speaker(start=found.start, end=found.end, text=found.text, entity=found.entity)


def _has_titles(labels: Sequence[_Label]) -> bool:
    return all(any(word.casefold().rstrip(".") in TITLES for word in _WORD.findall(label.name)) for label in labels)


def _interview(text: str, labels: Sequence[_Label], mentions: Sequence[Mention]) -> Turns:
    asked = [label for label in labels if label.name.casefold() in _QUESTIONS]
    answered = [label for label in labels if label.name.casefold() in _ANSWERS]
    if len(asked) < _LEAST or not answered:
        return Turns((), ())
    before = [mention for mention in mentions if mention.type == "person" and mention.end <= asked[0].start]
    whole = {(mention.full_name or mention.text): mention for mention in reversed(before)}
    speaker = None
    if len(whole) == 1:
        (first,) = whole.values()
        speaker = Speaker(start=first.start, end=first.end, text=first.text, entity=first.entity)
    quotes = tuple(_quote(text, label, speaker, Way.ANSWER) for label in answered)
    return Turns(quotes, tuple((label.start, label.words_start) for label in (*asked, *answered)))


def _quote(text: str, label: _Label, speaker: Speaker | None, way: Way) -> Quote:
    start, end = label.words_start, label.words_end
    return Quote(
        source="",
        start=start,
        end=end,
        text=text[start:end],
        kind="direct",
        speaker=speaker,
        way=way if speaker is not None else None,
        confidence=CONFIDENCE[way] if speaker is not None else 0.0,
    )
