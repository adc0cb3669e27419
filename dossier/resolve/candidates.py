"""Names that nobody has confirmed, gathered over all sources."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from hashlib import sha256
from statistics import fmean

from dossier.model.annotation import Annotations, Mention, Speaker
from dossier.model.candidate import Candidate, Joined
from dossier.model.decision import Decision, Ruling
from dossier.model.entity import Alias, Entity
from dossier.resolve.coordinates import PLACE, with_coordinates
from dossier.resolve.gazetteer import country_name, country_named
from dossier.resolve.sure_joins import Joins, sure_joins
from dossier.resolve.sure_joins import Key as _Key
from dossier.text.folding import fold, squeeze
from dossier.text.slugs import slugify


def gather_candidates(
    mentions: Mapping[str, tuple[Mention, ...]],
    taken: Iterable[str],
    ignored: frozenset[str],
    *,
    decisions: Iterable[Decision],
    texts: Mapping[str, str],
) -> tuple[dict[str, Candidate], dict[str, tuple[Mention, ...]]]:
    """Return the candidates by id, and the mentions by source with the candidate each belongs to.

    `taken` are the ids of entities; `ignored` the names ruled to be none of this dossier's business, whose
    mentions are dropped. Names of one type that differ in case and typography alone are one candidate, and so are the
    names of one country (US, United States), but for those that the `decisions` rule different from anything. What
    is one beyond doubt (`sure_joins`) is joined, and the candidate says why. `texts` are those of the sources, by id.
    """
    dropped = {fold(squeeze(name)) for name in ignored}
    alone = _ruled_different(decisions)
    key = partial(_key, alone=alone)
    groups: defaultdict[_Key, list[Mention]] = defaultdict(list)
    kept: dict[str, list[Mention]] = {}
    for source, found in mentions.items():
        kept[source] = [mention for mention in found if mention.entity or fold(squeeze(_full(mention))) not in dropped]
        for mention in kept[source]:
            if mention.entity is None and not mention.rivals:
                groups[key(mention)].append(mention)
    names = {group: _name(group, found) for group, found in groups.items()}
    joins = sure_joins(groups, alone, texts, key)
    for group, (other, _) in joins.items():
        groups[other] += groups.pop(group)
    ids = _ids(groups, names, set(taken))
    candidates = {
        ids[group]: _candidate(ids[group], group, names[group], found, _reasons(group, joins))
        for group, found in groups.items()
    }
    ids.update({group: ids[other] for group, (other, _) in joins.items()})
    ordered = dict(sorted(candidates.items(), key=lambda item: (item[1].name.casefold(), item[0])))
    assigned = {
        source: tuple(
            mention if mention.entity or mention.rivals else replace(mention, candidate=ids[key(mention)])
            for mention in found
        )
        for source, found in kept.items()
    }
    return with_coordinates(ordered, assigned, texts), assigned


def _ruled_different(decisions: Iterable[Decision]) -> frozenset[str]:
    rulings = (one for one in decisions if one.ruling is Ruling.DIFFERENT and not one.on_sources)
    return frozenset(fold(squeeze(name)) for ruling in rulings for name in ruling.names)


def _full(mention: Mention) -> str:
    return mention.full_name or mention.text


def _key(mention: Mention, alone: frozenset[str]) -> _Key:
    """Return what mentions of one candidate have in common: a type, and a folded name or the code of a country."""
    name = squeeze(_full(mention))
    folded = fold(name)
    if mention.type == PLACE and folded not in alone and (country := country_named(name)):
        return mention.type, "", country
    return mention.type, folded, ""


def _reasons(group: _Key, joins: Joins) -> tuple[Joined, ...]:
    return tuple(joined for _, (other, joined) in sorted(joins.items()) if other == group)


def _ids(groups: Mapping[_Key, list[Mention]], names: Mapping[_Key, str], taken: set[str]) -> dict[_Key, str]:
    """Give each group its slug; the more often named goes first where two would have the same."""
    ids: dict[_Key, str] = {}
    for key, _ in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        slug = slugify(names[key]) or "name"
        if slug in taken or slug == "index":
            slug = f"{slug}-{key[0]}"
        if slug in taken:
            slug = f"{slug}-{sha256(repr(key).encode()).hexdigest()[:8]}"
        taken.add(slug)
        ids[key] = slug
    return ids


def _name(key: _Key, found: Iterable[Mention]) -> str:
    """Return the name that is written most often; a country's is the one that the gazetteer has, if any text does."""
    full = Counter(squeeze(_full(mention)) for mention in found)
    usual = country_name(key[2])
    return usual if usual in full else min(full, key=lambda name: (-full[name], name))


def _candidate(candidate: str, key: _Key, name: str, found: list[Mention], joined: tuple[Joined, ...]) -> Candidate:
    forms = Counter(squeeze(mention.text) for mention in found)
    by_count = sorted(forms, key=lambda form: (-forms[form], form))
    return Candidate(
        id=candidate,
        type=key[0],
        name=name,
        spellings=tuple(by_count),
        sources=tuple(dict.fromkeys(mention.source for mention in found)),
        mentions=len(found),
        score=round(fmean(mention.score for mention in found), 3),
        joined=joined,
    )


def with_mentions(annotations: Annotations, mentions: tuple[Mention, ...]) -> Annotations:
    """Return annotations whose mentions know their candidates, and whose speakers know whom they are."""
    # `Roe's office` begins with a name, too, and is not Roe.
    subject_at = {(mention.start, mention.end): mention.subject for mention in mentions}

    def known(speaker: Speaker) -> Speaker:
        if speaker.entity is not None:
            return speaker
        return replace(speaker, entity=subject_at.get((speaker.start, speaker.end)))

    quotes = tuple(
        replace(
            quote, speaker=quote.speaker and known(quote.speaker), possible=tuple(known(one) for one in quote.possible)
        )
        for quote in annotations.quotes
    )
    return replace(annotations, mentions=mentions, quotes=quotes)


def with_candidates(
    entities: Mapping[str, Entity], candidates: Mapping[str, Candidate], *, least: int
) -> dict[str, Entity]:
    """Return the entities and, in the form of entities, the candidates with at least so many mentions, by name."""
    shown = {
        candidate.id: Entity(
            id=candidate.id,
            type=candidate.type,
            name=candidate.name,
            aliases=tuple(Alias(text=form) for form in candidate.spellings if form != candidate.name),
            description="",
            roles=(),
            part_of=None,
            coordinates=candidate.coordinates,
            external_ids=(),
            body="",
            path="",
            body_line=1,
            reviewed=False,
        )
        for candidate in candidates.values()
        if candidate.mentions >= least
    }
    everything = {**entities, **shown}
    return dict(sorted(everything.items(), key=lambda item: (item[1].name.casefold(), item[0])))
