"""Names that nobody has confirmed, gathered over all sources."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from statistics import fmean

from dossier.model.annotation import Annotations, Mention
from dossier.model.candidate import Candidate
from dossier.model.entity import Alias, Entity
from dossier.resolve.coordinates import with_coordinates
from dossier.text.folding import fold, squeeze
from dossier.text.slugs import slugify


def gather_candidates(
    mentions: Mapping[str, tuple[Mention, ...]],
    taken: Iterable[str],
    ignored: frozenset[str],
    *,
    texts: Mapping[str, str],
) -> tuple[dict[str, Candidate], dict[str, tuple[Mention, ...]]]:
    """Return the candidates by id, and the mentions by source with the candidate each belongs to.

    `taken` are the ids of entities; `ignored` the names ruled to be none of this dossier's business, whose
    mentions are dropped. Names of one type that differ in case and typography alone are one candidate. `texts` are
    those of the sources, by id.
    """
    dropped = {fold(squeeze(name)) for name in ignored}
    groups: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    kept: dict[str, list[Mention]] = {}
    for source, found in mentions.items():
        kept[source] = [mention for mention in found if mention.entity or _key(mention)[1] not in dropped]
        for mention in kept[source]:
            if mention.entity is None and not mention.rivals:
                groups[_key(mention)].append(mention)
    ids = _ids(groups, set(taken))
    candidates = {ids[key]: _candidate(ids[key], key[0], found) for key, found in groups.items()}
    ordered = dict(sorted(candidates.items(), key=lambda item: (item[1].name.casefold(), item[0])))
    assigned = {
        source: tuple(
            mention if mention.entity or mention.rivals else replace(mention, candidate=ids[_key(mention)])
            for mention in found
        )
        for source, found in kept.items()
    }
    return with_coordinates(ordered, assigned, texts), assigned


def _key(mention: Mention) -> tuple[str, str]:
    return mention.type, fold(squeeze(mention.full_name or mention.text))


def _ids(groups: Mapping[tuple[str, str], list[Mention]], taken: set[str]) -> dict[tuple[str, str], str]:
    """Give each group its slug; the more often named goes first where two would have the same."""
    ids: dict[tuple[str, str], str] = {}
    for key, found in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        slug = slugify(found[0].full_name or found[0].text) or "name"
        if slug in taken or slug == "index":
            slug = f"{slug}-{key[0]}"
        if slug in taken:
            slug = f"{slug}-{sha256(repr(key).encode()).hexdigest()[:8]}"
        taken.add(slug)
        ids[key] = slug
    return ids


def _candidate(candidate: str, kind: str, found: list[Mention]) -> Candidate:
    full = Counter(squeeze(mention.full_name or mention.text) for mention in found)
    forms = Counter(squeeze(mention.text) for mention in found)
    by_count = sorted(forms, key=lambda form: (-forms[form], form))
    return Candidate(
        id=candidate,
        type=kind,
        name=min(full, key=lambda name: (-full[name], name)),
        spellings=tuple(by_count),
        sources=tuple(dict.fromkeys(mention.source for mention in found)),
        mentions=len(found),
        score=round(fmean(mention.score for mention in found), 3),
    )


def with_mentions(annotations: Annotations, mentions: tuple[Mention, ...]) -> Annotations:
    """Return annotations whose mentions know their candidates, and whose speakers know whom they are."""
    subject_at = {mention.start: mention.subject for mention in mentions}
    quotes = tuple(
        quote
        if quote.speaker is None or quote.speaker.entity is not None
        else replace(quote, speaker=replace(quote.speaker, entity=subject_at.get(quote.speaker.start)))
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
