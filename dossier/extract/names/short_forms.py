"""Short forms of names: which longer names of one text a name may stand for."""

from collections.abc import Sequence

from dossier.text.languages.en.names import COMPANY_SUFFIXES

Words = tuple[str, ...]

_CROWD = 50  # names sharing a word that are looked at: more is a list of everybody, and would cost the square
_LONGEST_EDGE = 8  # words


def fold(name: str) -> Words:
    """Return the words of a name as they are compared: without case, full stops, a leading article."""
    words = tuple(name.replace(".", ". ").casefold().split())
    if len(words) > 1 and all(len(word) == 2 and word[1] == "." for word in words):  # noqa: PLR2004, "u.", "n."
        return ("".join(word[0] for word in words),)
    cleaned = tuple(word.strip(".,'’") for word in words)
    cleaned = tuple(word for word in cleaned if word)
    return cleaned[1:] if len(cleaned) > 1 and cleaned[0] == "the" else cleaned


def without_article(word: str) -> str:
    """Return `Abadi` for `al-Abadi`, any other word as it is."""
    return word[3:] if word[:3].lower() in {"al-", "el-"} and len(word) > 5 else word  # noqa: PLR2004, a short rest


def person_forms(names: Sequence[Words]) -> dict[Words, tuple[Words, ...]]:
    """Return, for each person's name, the longest names it may be a form of.

    `Smith` and `John` fit `John Smith`; so do `J. Smith` and, where it is the longer one, `John Paul Smith`.
    """
    by_last: dict[str, list[Words]] = {}
    by_first: dict[str, list[Words]] = {}
    for name in names:
        if len(name) > 1:
            for last in dict.fromkeys((name[-1], without_article(name[-1]))):
                by_last.setdefault(last, []).append(name)
            by_first.setdefault(name[0], []).append(name)
    forms: dict[Words, tuple[Words, ...]] = {}
    for name in names:
        if len(name) > 1:
            found = [other for other in by_last[name[-1]][:_CROWD] if _shortens(name, other)]
        else:
            found = (by_last.get(name[0]) or by_first.get(name[0]) or [])[:_CROWD]
        forms[name] = _tops(found)
    return forms


def _shortens(name: Words, other: Words) -> bool:
    """Tell whether `name`, of at least two words, is `other` with initials or without middle names."""
    if name == other or len(name) > len(other):
        return False
    if not _same_given(name[0], other[0]):
        # "van Gogh" is the end of "Vincent van Gogh".
        return len(name) < len(other) and other[-len(name) :] == name
    if len(name) == len(other):
        return all(_same_given(a, b) for a, b in zip(name, other, strict=True)) and len(name[0]) < len(other[0])
    return True


def _same_given(short: str, long: str) -> bool:
    return short == long or (len(short) == 1 and long.startswith(short))


def _tops(found: Sequence[Words]) -> tuple[Words, ...]:
    """Leave out the names that are themselves forms of another of those found."""
    return tuple(sorted(name for name in found if not any(_shortens(name, other) for other in found if other != name)))


def organization_forms(names: Sequence[Words]) -> dict[Words, tuple[Words, ...]]:
    """Return, for each organization's name, the longest names it may be a form of.

    `Acme Shipping` fits `Acme Shipping Ltd`; two words or more fit the names they begin or end
    (`National Assembly` and `National Assembly of Kenya`).
    """
    by_edge: dict[Words, list[Words]] = {}
    for name in names:
        for size in range(1, min(len(name), _LONGEST_EDGE + 1)):
            for edge in dict.fromkeys((name[:size], name[-size:])):
                by_edge.setdefault(edge, []).append(name)
    forms: dict[Words, tuple[Words, ...]] = {}
    for name in names:
        found = [other for other in by_edge.get(name, ())[:_CROWD] if _begins_or_ends(name, other)]
        forms[name] = tuple(sorted(one for one in found if not any(_begins_or_ends(one, other) for other in found)))
    return forms


def _begins_or_ends(name: Words, other: Words) -> bool:
    size = len(name)
    if size >= len(other):
        return False
    if size == 1:
        return other[:1] == name and len(other) == 2 and other[1] in COMPANY_SUFFIXES  # noqa: PLR2004, name + Ltd
    return other[:size] == name or other[-size:] == name
