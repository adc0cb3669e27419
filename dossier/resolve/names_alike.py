"""How alike two names are, and in what."""

import re
from dataclasses import dataclass
from statistics import fmean

from dossier.resolve.given_names import are_forms_of_one
from dossier.resolve.words_alike import LEAST, Word, compare_words, make_word
from dossier.text.folding import fold, squeeze
from dossier.text.languages.en.romanization import SMALL_WORDS
from dossier.text.romanization import is_latin, romanize
from dossier.text.words import APOSTROPHES

_MOST_WORDS = 12
"""Names of more words are sentences; they are only compared as wholes."""
_LONGEST = 300  # code points
_ACRONYM = re.compile(r"[^\W\d_]{2,8}")
_SHORT_FORM = 3  # letters: shorter beginnings fit too many names


@dataclass(frozen=True, slots=True)
class Name:
    """A name, with what it is compared by."""

    text: str
    folded: str
    words: tuple[Word, ...]
    telling: tuple[Word, ...]
    """Without articles and prepositions, unless it has no other words."""
    acronym: str
    """The letters, when the name could be an acronym."""
    initials: tuple[str, ...]
    """The letters that an acronym of the name could have, with small words and without."""
    latin: bool


@dataclass(frozen=True, slots=True)
class Match:
    """How alike two names are."""

    score: float
    reason: str
    part: bool = False
    """Whether one is a part of the other, which others may share: a bare surname."""


def parse_name(text: str) -> Name:
    """Take a name apart."""
    text = squeeze(text)
    parts = APOSTROPHES.findall(text) if len(text) <= _LONGEST else []
    letters = [re.sub(r"[^a-z0-9]", "", romanize(part)) for part in parts]
    words = tuple(make_word(plain, part) for plain, part in zip(letters, parts, strict=True) if plain)
    if len(words) > _MOST_WORDS:
        words = ()
    telling = tuple(one for one in words if one.text not in SMALL_WORDS) or words
    bare = text.replace(".", "")
    return Name(
        text=text,
        folded=fold(text),
        words=words,
        telling=telling,
        acronym=romanize(bare) if bare.isupper() and _ACRONYM.fullmatch(bare) else "",
        initials=tuple(
            dict.fromkeys("".join(one.text[0] for one in some) for some in (words, telling) if len(some) > 1)
        ),
        latin=bool(words) and is_latin(text),
    )


def compare_names(one: Name, other: Name, *, person: bool, place: bool) -> Match | None:
    """Return how alike two names are, or None when nothing speaks for it."""
    if one.folded == other.folded:
        return Match(1.0, "the same but for capitals")
    if not one.words or not other.words:
        return None
    if same := _same_words(one, other):
        return same
    if person:
        return _compare_people(one, other)
    endings = not place or len(one.telling) > 1
    return _acronym(one, other) or _acronym(other, one) or _compare_words(one.telling, other.telling, endings=endings)


def _same_words(one: Name, other: Name) -> Match | None:
    texts, others = [word.text for word in one.words], [word.text for word in other.words]
    if texts == others and one.latin and other.latin:
        return Match(0.98, "the same but for accents or punctuation")
    if texts == others:
        return Match(0.95, "the same in another alphabet")
    if "".join(texts) == "".join(others):
        return Match(0.95, "the same but for spaces")
    if sorted(texts) == sorted(others):
        return Match(0.95, "the same words in another order")
    return None


def _acronym(short: Name, full: Name) -> Match | None:
    if short.acronym and short.acronym in full.initials:
        return Match(0.85, f"{short.text} may stand for {full.text}")
    return None


def _compare_words(one: tuple[Word, ...], other: tuple[Word, ...], *, endings: bool) -> Match | None:
    """Compare names whose words may stand in any order, each with the one most like it."""
    few, many = sorted((one, other), key=len)
    left = list(many)
    scores, reasons = [], []
    for wanted in few:
        compared = [(*compare_words(wanted, found, endings=endings), found) for found in left]
        score, reason, found = max(compared, key=lambda item: item[0])
        if score < LEAST:
            return None
        left.remove(found)
        scores.append(score)
        reasons.append(reason)
    mean = fmean(scores)
    said = [reason for reason in reasons if reason]
    if not left:
        if not said:
            return Match(0.9, "the same but for small words")
        return Match(round(mean if len(few) == 1 else 0.4 + 0.5 * mean, 2), "; ".join(said))
    more = ", ".join(one.written for one in left)
    share = len(few) / len(many)
    return Match(round((0.3 + 0.5 * share) * mean, 2), "; ".join([*said, f"one says more: {more}"]), part=len(few) == 1)


def _compare_people(one: Name, other: Name) -> Match | None:
    few, many = sorted((one.words, other.words), key=len)
    if len(few) > 1:
        straight, turned = _compare_full_names(few, many), _compare_full_names(few, (*many[1:], many[0]))
        if turned is None or turned.score < LEAST or (straight is not None and straight.score >= turned.score):
            return straight
        return Match(turned.score, f"the words in another order; {turned.reason}")
    score, reason = compare_words(few[0], many[-1], endings=True)
    if len(many) == 1:
        return Match(round(score, 2), reason) if score >= LEAST else None
    if score >= LEAST:
        return Match(round(0.8 * score, 2), "; ".join(filter(None, ["the surname alone", reason])), part=True)
    score, reason = compare_words(few[0], many[0], endings=False)
    if score >= LEAST and few[0].text != many[-1].text:
        return Match(round(0.5 * score, 2), "; ".join(filter(None, ["the given name alone", reason])), part=True)
    return None


def _compare_full_names(few: tuple[Word, ...], many: tuple[Word, ...]) -> Match | None:
    if few == many[-len(few) :]:
        return Match(0.8, "the surname alone", part=True)
    surname, reason = compare_words(few[-1], many[-1], endings=True)
    if surname < LEAST:
        rest = iter(many)
        if few[0] == many[0] and all(part in rest for part in few):
            return Match(0.75, "one has a further name")
        return None
    given, why = _compare_given(few[0], many[0])
    said = [part for part in (why, reason) if part]
    if not given:
        return Match(
            round(0.45 * surname, 2), "; ".join([_differ(few[0], many[0], reason), *([reason] if reason else [])])
        )
    if len(few) < len(many) and not said:
        return Match(0.85, "one has a further name")
    return Match(round(0.5 * (given + surname) - (0.0 if len(few) == len(many) else 0.05), 2), "; ".join(said))


def _compare_given(one: Word, other: Word) -> tuple[float, str]:
    short, full = sorted((one.text, other.text), key=len)
    if short == full:
        return 1.0, ""
    if len(short) == 1:
        fits = f"the initial fits: {one.written}, {other.written}"
        return (0.8, fits) if full.startswith(short) else (0.0, "")
    score, reason = compare_words(one, other, endings=True)
    if score < LEAST and len(short) >= _SHORT_FORM and full.startswith(short):
        return 0.7, f"one may be short for the other: {one.written}, {other.written}"
    if score < LEAST and are_forms_of_one(short, full):
        return 0.8, f"one is a form of the other: {one.written}, {other.written}"
    return (score, reason) if score >= LEAST else (0.0, "")


def _differ(one: Word, other: Word, reason: str) -> str:
    surname = "alike" if reason else "the same"
    return f"the surname is {surname}, but the given names differ: {one.written}, {other.written}"
