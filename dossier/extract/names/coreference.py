"""Which mentions of one text name the same person, organization or place."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dossier.extract.names.acronyms import find_expansions, is_acronym
from dossier.extract.names.short_forms import fold, organization_forms, person_forms
from dossier.extract.names.spans import ORGANIZATION, PERSON, PLACE
from dossier.extract.names.text_view import view_text
from dossier.model.annotation import Mention
from dossier.text.languages.en.names import CONNECTORS

Key = tuple[str, tuple[str, ...]]
"""Type and folded words of a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameCluster:
    """The mentions of one text that name one thing, full and short forms together."""

    name: str
    """The longest form, as the text first has it."""
    type: str
    mentions: tuple[Mention, ...]
    """In order of position."""
    rivals: tuple[str, ...] = ()
    """Longest forms of the clusters these short forms could as well belong to; empty when the text
    decides."""


def clusters(text: str, mentions: Sequence[Mention]) -> tuple[NameCluster, ...]:
    """Join the mentions of `text` that name the same thing; the order is that of first mentions.

    Equal names of one type are one. A bare surname or given name, a name with initials or without its
    middle name, an acronym and an organization's short form join the one longer name of the text they
    fit. Where they fit two, they stay by themselves and `rivals` names both. Offsets of the mentions are
    half-open code points into `text`.
    """
    groups: dict[Key, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault((mention.type, fold(mention.text)), []).append(mention)
    longer = _longer_forms(text, groups)
    heads = {key: _head(key, longer) for key in groups}
    joined: dict[Key, list[Mention]] = {}
    for key, found in groups.items():
        joined.setdefault(heads[key], []).extend(found)
    names = {key: _longest(found) for key, found in joined.items()}
    made = []
    for key, found in joined.items():
        fitting = {names[heads[other]] for other in longer.get(key, ())}
        made.append(
            NameCluster(
                name=names[key],
                type=key[0],
                mentions=tuple(sorted(found, key=lambda mention: mention.start)),
                rivals=tuple(sorted(fitting)) if len(fitting) > 1 else (),
            )
        )
    return tuple(sorted(made, key=lambda cluster: cluster.mentions[0].start))


def _head(key: Key, longer: Mapping[Key, tuple[Key, ...]]) -> Key:
    """Follow a name to the longest it is a form of, as long as there is but one."""
    seen = {key}
    while len(longer.get(key, ())) == 1 and longer[key][0] not in seen:
        key = longer[key][0]
        seen.add(key)
    return key


def _longest(mentions: Iterable[Mention]) -> str:
    return max(mentions, key=lambda mention: (len(mention.text), -mention.start)).text


def _longer_forms(text: str, groups: Mapping[Key, Sequence[Mention]]) -> dict[Key, tuple[Key, ...]]:
    """Return, for each name, the longest names of the text that it may be a form of."""
    by_type = {
        kind: sorted(words for found, words in groups if found == kind) for kind in (PERSON, ORGANIZATION, PLACE)
    }
    longer: dict[Key, tuple[Key, ...]] = {}
    for kind, forms in ((PERSON, person_forms), (ORGANIZATION, organization_forms)):
        for words, found in forms(by_type[kind]).items():
            longer[kind, words] = tuple((kind, other) for other in found)
    explained = _explained(text) if "(" in text else {}
    initials: dict[tuple[str, str], list[Key]] = {}
    for kind, words in groups:
        if kind != PERSON and len(words) > 1:
            letters = "".join(word[0] for word in words if word not in CONNECTORS)
            initials.setdefault((kind, letters), []).append((kind, words))
    for key in groups:
        kind, words = key
        if len(words) != 1 or kind == PERSON or not is_acronym(groups[key][0].text):
            continue
        said = explained.get(words[0])
        if said is not None and (kind, said) in groups:
            longer[key] = ((kind, said),)
        elif (kind, words[0]) in initials:
            longer[key] = tuple(sorted(initials[kind, words[0]]))
    return longer


def _explained(text: str) -> dict[str, tuple[str, ...]]:
    """Return the acronyms that the text explains in brackets, folded, with the words they stand for."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():  # no name runs across a line break, and few lines explain one
        if _BRACKETED.search(line) is None:
            continue
        view = view_text(line)
        for one in find_expansions(view):
            words = line[view.tokens.starts[one.start] : view.tokens.ends[one.end - 1]]
            found[fold(view.words[one.acronym])[0]] = fold(words)
    return found


_BRACKETED = re.compile(r"\(\s*[^\W\d_][\w.]*\s*[),;]")
"""What an acronym in brackets looks like, and much besides."""
