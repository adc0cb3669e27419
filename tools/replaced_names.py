"""More training text from the same sentences: other names in the place of theirs.

The training texts are few and name many scholars and few ministries. Copies with names drawn from the
gazetteer and the language's tables teach the tagger to trust those, and the words around a name, rather
than the names it happened to see. Relaxed F1 on the tuning files rose by 1.5 to 3 points (four copies;
more added nothing).
"""

from collections.abc import Sequence
from random import Random

from dossier.extract.names.gazetteer import CITY, COUNTRY, KNOWN_ORGANIZATION, KNOWN_PLACE, REGION, TOWN, gazetteer
from dossier.text.languages.en import given_names, names

Span = tuple[int, int, str]
Key = tuple[str, ...]

PLACE_KINDS = (COUNTRY, KNOWN_PLACE, CITY, CITY, TOWN, REGION)
KNOWN_SHARE = 0.35
BUILT_SHARE = 0.35
TITLED_SHARE = 0.25
FIELDS = (
    "Defense Health Justice Science Education Trade Finance Energy Transport Agriculture Culture Research "
    "Security Development"
).split()
TITLES = (
    "President;Prime Minister;Foreign Minister;Defense Minister;Interior Minister;Justice Secretary;"
    "Secretary;General;Gen.;Colonel;Lt. Col.;Captain;Sgt.;Mr.;Mrs.;Dr.;Professor;Senator;Sen.;Rep.;"
    "Governor;Mayor;Ambassador;Chancellor;King;Prince;Judge;Chief Justice;Archbishop;Sheikh;Coach;"
    "spokesman;spokeswoman;chairman;chief executive;leader;cleric;analyst;captain;striker"
).split(";")


class Replacement:
    """Draws names; the same seed draws the same ones."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311, nothing secret
        given = given_names.GIVEN_NAMES - given_names.AMBIGUOUS_GIVEN_NAMES
        self._given = sorted(name for name in given if name.isalpha())
        self._surnames = sorted(name for name in given_names.SURNAMES if name.isalpha())
        self._heads = sorted(names.STRONG_ORGANIZATION_HEADS - names.COMPANY_SUFFIXES)
        self._all_heads = sorted(names.ORGANIZATION_HEADS)
        self._demonyms = sorted(names.DEMONYMS)
        self._known: dict[str, list[Key]] = {}
        for phrase, kind in gazetteer().kinds.items():
            self._known.setdefault(kind, []).append(phrase)
        for phrases in self._known.values():
            phrases.sort()
        self._drawn: dict[Key, Key] = {}

    def text(self, words: Sequence[str], spans: Sequence[Span]) -> tuple[list[str], list[Span]]:
        """Return the words with every named span replaced, and the spans' new places.

        A name that comes again is replaced alike; so is a surname that a full name held.
        """
        replaced: list[str] = []
        found: list[Span] = []
        position = 0
        for start, end, kind in sorted(spans):
            if start < position:
                continue
            replaced += words[position:start]
            name = self._name(tuple(words[start:end]), kind)
            if kind == "person" and end - start > 1 and self._random.random() < TITLED_SHARE:
                replaced += self._title()
            found.append((len(replaced), len(replaced) + len(name), kind))
            replaced += name
            position = end
        return replaced + list(words[position:]), found

    def _name(self, key: Key, kind: str) -> Key:
        if kind == "person":
            return tuple(self._part(word, first=i == 0 and len(key) > 1) for i, word in enumerate(key))
        if key not in self._drawn:
            self._drawn[key] = self._place() if kind == "place" else self._organization(key)
        return self._drawn[key]

    def _part(self, word: str, *, first: bool) -> str:
        if not (word.istitle() and word.isalpha()):
            return word
        key = (word,)
        if key not in self._drawn:
            drawn = self._given if first or word.lower() in given_names.GIVEN_NAMES else self._surnames
            self._drawn[key] = (self._random.choice(drawn).title(),)
        return self._drawn[key][0]

    def _place(self) -> Key:
        return self._random.choice(self._known[self._random.choice(PLACE_KINDS)])

    def _organization(self, key: Key) -> Key:
        draw = self._random
        single = len(key) == 1
        share = draw.random()
        if share < KNOWN_SHARE:
            return draw.choice([known for known in self._known[KNOWN_ORGANIZATION] if (len(known) == 1) == single])
        if single or share > KNOWN_SHARE + BUILT_SHARE:
            return key
        head = draw.choice(self._heads).title()
        return draw.choice(
            (
                (head, "of", draw.choice(FIELDS)),
                (draw.choice(self._demonyms).title(), draw.choice(FIELDS), head),
                (*draw.choice(self._known[CITY]), head),
                (draw.choice(self._surnames).title(), draw.choice(self._all_heads).title()),
            )
        )

    def _title(self) -> list[str]:
        title = self._random.choice(TITLES).split()
        return [self._random.choice(self._demonyms).title(), *title] if self._random.random() < 1 / 3 else title
