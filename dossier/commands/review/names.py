"""Names that the program found and nobody has confirmed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from dossier.commands import decide
from dossier.commands.decide import Written
from dossier.commands.review.excerpts import Excerpt, excerpts_of
from dossier.commands.review.item import WHY, Card, Choice, Desk, Field, Option, chosen
from dossier.commands.review.likely import Likely
from dossier.errors import CommandRefused
from dossier.extract.aliases import found_forms
from dossier.model.annotation import Mention
from dossier.model.candidate import Candidate, best_first
from dossier.model.dossier import Dossier
from dossier.render.parts.source_counts import count_sources
from dossier.render.templating import count
from dossier.resolve.likeness import Likeness
from dossier.text.folding import fold, squeeze
from dossier.text.spellings import fold_spelling

KIND = "name"
_OTHER = "other"
_SHOWN = 5
"""Forms and roles named on a card."""


def items(dossier: Dossier) -> Iterator["NameItem"]:
    """Yield an item for every candidate, those first on which a decision is worth most."""
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    for found in dossier.annotations.values():
        for mention in found.mentions:
            if mention.candidate is not None:
                mentions[mention.candidate].append(mention)
    likely = Likely(dossier)
    for candidate in best_first(dossier.candidates.values()):
        yield NameItem(dossier=dossier, candidate=candidate, mentions=tuple(mentions[candidate.id]), likely=likely)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameItem:
    """A candidate."""

    dossier: Dossier
    candidate: Candidate
    mentions: tuple[Mention, ...]
    likely: Likely

    @property
    def key(self) -> tuple[str, ...]:
        """By type and name, since the id may change when another name gets a file."""
        return KIND, self.candidate.type, fold(self.candidate.name)

    def card(self) -> Card:
        """Show the name in its sentences, and whom it may mean."""
        options = tuple(_option(self.dossier, match) for match in self.likely.entities(self.candidate))
        spellings = self.likely.candidates(self.candidate)
        options += tuple(_spelling(self.dossier, other, match) for other, match in spellings)
        return Card(
            title=self.candidate.name,
            facts=tuple(self._facts()),
            excerpts=excerpts_of(self.dossier, self.mentions),
            pairs=tuple(self._pairs([other for other, _ in spellings])),
            heading="It may be:",
            options=options,
            choices=self._choices(options, [other for other, _ in spellings]),
        )

    def record(self) -> dict[str, Any]:
        """Return the candidate with its sentences and likely matches."""
        return {
            "name": self.candidate.name,
            "type": self.candidate.type,
            "spellings": list(self.candidate.spellings),
            "mentions": self.candidate.mentions,
            "sources": list(self.candidate.sources),
            "score": self.candidate.score,
            "roles": self._roles(),
            "excerpts": [excerpt.record() for excerpt in excerpts_of(self.dossier, self.mentions)],
            "likely": [
                {"entity": match.entity, "spelling": match.spelling, "score": match.score, "reason": match.reason}
                for match in self.likely.entities(self.candidate)
            ],
            "spellings_found": [
                {"name": other.name, "score": match.score, "reason": match.reason}
                for other, match in self.likely.candidates(self.candidate)
            ],
        }

    def _pairs(self, others: Sequence[Candidate]) -> Iterator[tuple[Excerpt, Excerpt]]:
        """Yield a sentence of this name beside one of each other that may be a spelling of it."""
        for other in others:
            here = excerpts_of(self.dossier, self.mentions[:1])
            there = excerpts_of(self.dossier, islice(_mentions_of(self.dossier, other), 1))
            yield from zip(here, there, strict=True)

    def _facts(self) -> Iterator[str]:
        found = count(self.candidate.mentions, "mention")
        yield f"{self.candidate.type}, {found} in {count_sources(self.dossier, self.candidate.sources)}"
        others = [f"“{form}”" for form in self.candidate.spellings if form != self.candidate.name]
        if others:
            yield f"also as {', '.join(others[:_SHOWN])}{' …' if len(others) > _SHOWN else ''}"
        roles = self._roles()
        if roles:
            yield f"called {', '.join(f'“{role}”' for role in roles[:_SHOWN])}{' …' if len(roles) > _SHOWN else ''}"

    def _roles(self) -> list[str]:
        """Return the titles that sources give it, the most frequent first; letter case makes no other title."""
        roles: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for mention in self.mentions:
            if mention.role:
                roles[fold(squeeze(mention.role))][squeeze(mention.role)] += 1
        most_first = sorted(roles.values(), key=lambda forms: (-forms.total(), min(forms)))
        return [min(forms, key=lambda form: (-forms[form], form)) for forms in most_first]

    def _type(self, wanted: str) -> str:
        """Return the type that is meant by its name or its first letters."""
        known = [kind.id for kind in self.dossier.entity_types]
        fitting = [wanted] if wanted in known else [kind for kind in known if kind.startswith(wanted.lower())]
        if len(fitting) != 1:
            raise CommandRefused(f"`{wanted}` is not a type. Use one of: {', '.join(known)}")
        return fitting[0]

    def _choices(self, options: tuple[Option, ...], others: Sequence[Candidate]) -> tuple[Choice, ...]:
        candidate = self.candidate
        together = (_together(candidate, options, others),) if others else ()

        def accept(desk: Desk, answers: Mapping[str, str]) -> Written:
            name = answers.get("name", candidate.name)
            kind = answers["type"]
            return decide.accept(desk.content, desk.settings, name, kind, aliases=further_spellings(candidate, name))

        def same(desk: Desk, answers: Mapping[str, str]) -> Written:
            other = answers[_OTHER]
            return decide.same(desk.content, desk.settings, candidate.name, other, **desk.said(answers))

        def same_here(desk: Desk, answers: Mapping[str, str]) -> Written:
            other, sources = answers[_OTHER], candidate.sources
            return decide.same(
                desk.content, desk.settings, candidate.name, other, sources=sources, **desk.said(answers)
            )

        def different(desk: Desk, answers: Mapping[str, str]) -> Written:
            other = answers[_OTHER]
            return decide.different(desk.content, desk.settings, candidate.name, other, **desk.said(answers))

        def ignore(desk: Desk, answers: Mapping[str, str]) -> Written:
            return decide.ignore(desk.content, desk.settings, candidate.name, **desk.said(answers))

        def whom(answer: str) -> str:
            other = chosen(options, answer)
            if not self.likely.is_known(other):
                raise CommandRefused(f"`{other}` is neither an entity nor a name found")
            return other

        name = Field(name="name", prompt=f"Name [{candidate.name}]", default=candidate.name)
        kind = Field(name="type", prompt=f"Type [{candidate.type}]", default=candidate.type, read=self._type)
        which = Field(
            name=_OTHER,
            prompt=f"Which? ({'a number above, ' if options else ''}a name or an id)",
            read=whom,
        )
        return (
            Choice(
                letter="a",
                word="accept",
                meaning=f"make a file for this {candidate.type}, or with a type behind the letter for one of that type",
                write=accept,
                fields=(replace(kind, asked=False),),
            ),
            *together,
            Choice(
                letter="r",
                word="rename",
                meaning="accept it under another name or type; the name found becomes an alias",
                write=accept,
                fields=(name, kind),
            ),
            Choice(letter="s", word="same", meaning="another name of an entity", write=same, fields=(which, WHY)),
            Choice(
                letter="o",
                word="only here",
                meaning="another name of an entity, but only in the sources that name it now",
                write=same_here,
                fields=(which,),
            ),
            Choice(
                letter="d",
                word="different",
                meaning="not the entity that it looks like; it will not be suggested again",
                write=different,
                fields=(which, WHY),
            ),
            Choice(
                letter="i",
                word="ignore",
                meaning="does not belong in this dossier",
                write=ignore,
                fields=(WHY,),
            ),
        )


def _option(dossier: Dossier, match: Likeness) -> Option:
    entity = dossier.entities[match.entity]
    by = f", as “{match.spelling}”" if match.spelling != entity.name else ""
    return Option(value=match.entity, label=f"{entity.name} ({entity.type}, {match.entity}){by}: {match.reason}")


def _spelling(dossier: Dossier, other: Candidate, match: Likeness) -> Option:
    found = f"{count(other.mentions, 'mention')} in {count_sources(dossier, other.sources)}"
    return Option(value=other.name, label=f"{other.name} (not confirmed yet, {found}): {match.reason}")


def _mentions_of(dossier: Dossier, candidate: Candidate) -> Iterator[Mention]:
    for source in candidate.sources:
        yield from (one for one in dossier.annotations[source].mentions if one.candidate == candidate.id)


def _together(candidate: Candidate, options: tuple[Option, ...], others: Sequence[Candidate]) -> Choice:
    """Return the answer that accepts a name with the spellings shown, or with those whose numbers follow."""
    by_name = {other.name: other for other in others}

    def wanted(answer: str) -> str:
        """Raise `CommandRefused` for a number that is no spelling's."""
        for number in answer.split():
            if chosen(options, number) not in by_name:
                raise CommandRefused(f"{number} is not one of the names that are not confirmed yet")
        return answer

    def accept(desk: Desk, answers: Mapping[str, str]) -> Written:
        names = [chosen(options, number) for number in answers[_OTHER].split()] or list(by_name)
        known = [
            name
            for one in (candidate, *map(by_name.__getitem__, names))
            for name in further_spellings(one, candidate.name)
        ]
        return decide.accept(desk.content, desk.settings, candidate.name, candidate.type, aliases=_distinct(known))

    numbers = Field(
        name=_OTHER, prompt="Which? (numbers above; empty: all of them)", default="", asked=False, read=wanted
    )
    return Choice(
        letter="t",
        word="together",
        meaning="accept it with all names above that are not confirmed yet, or with those whose numbers follow",
        write=accept,
        fields=(numbers,),
    )


def _distinct(names: Iterable[str]) -> list[str]:
    return list({fold_spelling(name): name for name in reversed(list(names))}.values())[::-1]


def further_spellings(candidate: Candidate, name: str) -> list[str]:
    """Return the forms by which the new entity would not be found otherwise.

    These are the name found, other letter cases, and the names that were joined to it.
    """
    forms = [form for form in candidate.spellings if fold(squeeze(form)) == fold(squeeze(candidate.name))]
    known = set(found_forms(name))
    aliases: list[str] = []
    for form in (candidate.name, *forms, *(joined.spelling for joined in candidate.joined)):
        if fold_spelling(form) not in known:
            aliases.append(form)
            known.update(found_forms(form))
    return aliases
