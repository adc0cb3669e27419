"""Titles and roles, split off persons' names and kept."""

from collections.abc import Sequence

from dossier.extract.names.lexicon import word_classes
from dossier.extract.names.spans import PERSON, Span, bounded
from dossier.extract.names.text_view import TextView
from dossier.text.languages.en.name_grammar import ARTICLES, OFFICE_LINKS

_ROLE_WORDS = frozenset(("title", "role"))
_MODIFIERS = frozenset(("role modifier", "people", "direction"))
_LONGEST = 8  # tokens of a role, the office it names not counted


def without_titles(span: Span, view: TextView) -> Span | None:
    """Return a person's span without leading titles; None when nothing but titles is there."""
    if span.type != PERSON:
        return span
    start = span.start
    while start < span.end and _gives_way(span, view, start):
        start += 1
    return None if start == span.end else bounded(span, start, span.end)


def _gives_way(span: Span, view: TextView, i: int) -> bool:
    """Tell whether the word at `i` is a title (`Judge`, not `King` alone) or a nationality before a name."""
    classes = set(word_classes[view.words[i]])
    more = span.end - i > 1
    if _ROLE_WORDS & classes:
        return more or not {"given", "surname"} & classes
    return more and "people" in classes and not {"given", "surname"} & classes


def role_before(span: Span, view: TextView, others: dict[int, Span]) -> tuple[int, int] | None:
    """Return the tokens of the role right before a person's name, or None.

    `others` maps the token where a span ends to that span: so the office in `President of Norway Ada Roe` is known
    to end where the person begins.
    """
    words = view.words
    end = span.start
    start = end
    office = others.get(end)
    if office is not None and office.type != PERSON:
        before = office.start - 1
        if view.word(before) == "the":
            before -= 1
        if view.word(before) in OFFICE_LINKS and _ROLE_WORDS & set(word_classes[view.word(before - 1)]):
            start = before
    floor = max(0, start - _LONGEST)
    found = False
    while start > floor:
        word = words[start - 1]
        classes = set(word_classes[word])
        other = others.get(start)
        if classes & _ROLE_WORDS:
            found = True
        elif other is not None and other.type != PERSON and found and view.capital(start - 1):
            start = other.start + 1
        elif not classes & _MODIFIERS:
            break
        start -= 1
    while start < end and "function word" in word_classes[words[start]]:
        start += 1
    return (start, end) if found and start < end else None


def role_after(span: Span, view: TextView, others: dict[int, Span]) -> tuple[int, int] | None:
    """Return the tokens of the role in apposition after a person's name (`, Chairman of the KGB,`), or None.

    `others` maps the token where a span begins to that span.
    """
    words = view.words
    if view.word(span.end) != ",":
        return None
    start = span.end + 1
    if view.word(start).lower() in ARTICLES:
        start += 1
    end = i = start
    while i < min(len(words), start + _LONGEST):
        classes = set(word_classes[words[i]])
        if classes & _ROLE_WORDS:
            end = i + 1
        elif i in others and others[i].type != PERSON:
            i = others[i].end
            continue
        elif not classes & _MODIFIERS:
            break
        i += 1
    if end == start or _is_name_list(view, start):
        return None
    return start, _with_office(view, end, others)


def _is_name_list(view: TextView, start: int) -> bool:
    """Tell whether what follows the comma is another titled person (`A. Berg, President Lind and ...`)."""
    return (
        view.capital(start)
        and view.capital(start + 1)
        and not {"role", "title", "role modifier"} & set(word_classes[view.word(start + 1)])
        and view.word(start + 1).isalpha()
    )


def _with_office(view: TextView, end: int, others: dict[int, Span]) -> int:
    """Return where the role ends with its office (`of the Central Archive`)."""
    while view.word(end) in OFFICE_LINKS:
        i = end + 1
        if view.word(i) == "the":
            i += 1
        other = others.get(i)
        if other is None or other.type == PERSON:
            return end
        end = other.end
    return end


def split_titles(spans: Sequence[Span], view: TextView) -> list[Span]:
    """Return the spans, those of persons without their titles."""
    return [kept for span in spans if (kept := without_titles(span, view)) is not None]
