"""Names of several texts that are one beyond doubt, each with the text that says so.

Sure is a full stop more or less in an acronym (`N.B.I.`), an acronym that a text introduces in brackets after its
long form, and a middle initial where one text uses both forms for one person. Where two longer names have an equal
claim nothing is joined: those are questions for a curator.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from dossier.model.annotation import Mention
from dossier.model.candidate import Joined
from dossier.text.folding import fold, squeeze

Key = tuple[str, str, str]
"""What the mentions of one candidate have in common."""
Joins = dict[Key, tuple[Key, Joined]]
"""The candidate that another one is a spelling of, and why."""

PERSON = "person"
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,7}")
_ACRONYM = re.compile(r"[^\W\d_](?:\.?[^\W\d_]\.?){1,7}")
_INITIALS = re.compile(r"(?: [^\W\d_]\.?)+ ")
"""One middle initial or more, between the first and the last word of a name."""


def sure_joins(
    groups: Mapping[Key, Sequence[Mention]],
    alone: AbstractSet[str],
    texts: Mapping[str, str],
    key: Callable[[Mention], Key],
) -> Joins:
    """Return which groups of mentions are spellings of which others.

    `alone` are folded names that a curator ruled different from something: they are joined to nothing. `texts` are
    those of the sources, by id.
    """
    found: defaultdict[Key, dict[Key, Joined]] = defaultdict(dict)
    for mentions in groups.values():
        for mention in mentions:
            short = (mention.type, fold(squeeze(mention.text)), "")
            for other, joined in _longer(mention, texts, key):
                if short in groups and other != short and not {short[1], other[1]} & alone:
                    found[short].setdefault(other, joined)
    joins = {short: next(iter(longer.items())) for short, longer in found.items() if len(longer) == 1}
    middles = _middles(groups)
    joins = {
        short: join
        for short, join in joins.items()
        if short[0] != PERSON or len(middles[_without_initials(short)]) == 1
    }
    # A dotted acronym is the plain one, and goes where that goes.
    for short in groups:
        plain = (short[0], short[1].replace(".", ""), "")
        if _DOTTED.fullmatch(short[1]) and plain in groups and not {short[1], plain[1]} & alone:
            first = groups[short][0]
            joins[short] = (plain, Joined(spelling=squeeze(first.text), reason=_DOTS, source=first.source))
    return {short: (_end(short, joins), joined) for short, (_, joined) in joins.items()}


_DOTS = "writes the same letters with full stops"


def _longer(mention: Mention, texts: Mapping[str, str], key: Callable[[Mention], Key]) -> Iterable[tuple[Key, Joined]]:
    """Yield the longer name that a text uses for the same thing as this short one, if it does so beyond doubt."""
    short, full = squeeze(mention.text), squeeze(mention.full_name or mention.text)
    if mention.rivals or fold(short) == fold(full):
        return
    if mention.type == PERSON:
        if _INITIALS.sub(" ", full) == short and " " in short:
            reason = f"uses “{short}” and “{full}” for one person"
            yield key(mention), Joined(spelling=short, reason=reason, source=mention.source)
    elif _ACRONYM.fullmatch(short) and short.upper() == short and _introduces(texts[mention.source], full, short):
        reason = f"introduces “{short}” in brackets after “{full}”"
        yield key(mention), Joined(spelling=short, reason=reason, source=mention.source)


def _introduces(text: str, full: str, short: str) -> bool:
    words = r"\s+".join(map(re.escape, full.split()))
    return re.search(rf"{words}[’']?s?\s*\(\s*(?:the\s+)?[“\"]?{re.escape(short)}[”\"]?\s*[),;]", text) is not None


def _without_initials(key: Key) -> str:
    return _INITIALS.sub(" ", key[1])


def _middles(groups: Iterable[Key]) -> defaultdict[str, set[str]]:
    """Return the middle initials that people of one given name and surname have."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key in groups:
        if key[0] == PERSON and (match := _INITIALS.search(key[1])):
            found[_without_initials(key)].add(match[0].replace(".", ""))
    return found


def _end(short: Key, joins: Mapping[Key, tuple[Key, Joined]]) -> Key:
    seen = {short}
    while short in joins and joins[short][0] not in seen:
        short = joins[short][0]
        seen.add(short)
    return short
