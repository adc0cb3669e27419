"""What the search knows beside the words of the pages: other spellings of names, and what each page is."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from dossier.addresses import entity_path, event_path, published_path, question_path, source_path
from dossier.model.dossier import Dossier
from dossier.model.entity import Entity
from dossier.model.output import OutputFile
from dossier.render.parts.spellings import spellings_in_use
from dossier.text.languages.en.dates_in_words import in_words
from dossier.text.languages.en.romanization import SOUNDS
from dossier.text.one_line import one_line
from dossier.text.romanization import consonants, letter_table, romanize, sound_key
from dossier.text.words import LETTERS_AND_DIGITS

PATH = "search/names.json"
_LEAST_CONSONANTS = 2
"""Of a sound that two spellings may share; with fewer, half of all short names sound alike."""

About = dict[str, object]


def search_files(dossier: Dossier) -> Iterator[OutputFile]:
    """Yield the file that the search loads when somebody searches for the first time."""
    data = {
        "letters": letter_table(),
        "sounds": SOUNDS,
        "words": _words_by_sound(dossier.subjects.values()),
        "sources": [one_line(source.title.value) for source in dossier.sources.values()],
        "pages": dict(_pages(dossier)),
    }
    yield OutputFile(path=PATH, data=json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode())


def _words_by_sound(entities: Iterable[Entity]) -> dict[str, list[str]]:
    """Return the words of all names that share a sound; a word that stands alone is found without this."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entities:
        for spelling in entity.spellings:
            for word in LETTERS_AND_DIGITS.findall(spelling.text):
                key = sound_key(romanize(word))
                if len(consonants(key).lstrip("*")) >= _LEAST_CONSONANTS:
                    found[key].add(word.lower())
    return {key: sorted(words) for key, words in sorted(found.items())}


def _pages(dossier: Dossier) -> Iterator[tuple[str, About]]:
    """Yield each page's address with what it is, and of a name the spellings and the numbers of their sources."""
    for source in dossier.sources.values():
        issued = in_words(source.issued.value) if source.issued.known else "no date stated"
        yield _at(dossier, source_path(source.id)), {"is": ["Source", issued]}
    for event in dossier.events.values():
        yield _at(dossier, event_path(event.id)), {"is": ["Event", in_words(event.date)]}
    for question in dossier.questions.values():
        yield _at(dossier, question_path(question.id)), {"is": ["Question"]}
    numbers = {source: number for number, source in enumerate(dossier.sources)}
    for entity in dossier.subjects.values():
        kind = dossier.entity_type(entity)
        status = [] if entity.reviewed else ["not reviewed"]
        yield (
            _at(dossier, entity_path(kind, entity.id)),
            {"is": [kind.singular.capitalize(), *status], "spellings": _spellings(dossier, entity, numbers)},
        )


def _at(dossier: Dossier, path: str) -> str:
    return published_path(dossier.site, path)


def _spellings(dossier: Dossier, entity: Entity, numbers: dict[str, int]) -> list[tuple[str, list[int]]]:
    used = [
        (one_line(text), [numbers[source] for source in sources])
        for text, sources, _ in spellings_in_use(dossier.index.mentions_of_entity[entity.id])
    ]
    known = {text for text, _ in used}
    return used + [(one_line(alias.text), []) for alias in entity.spellings if one_line(alias.text) not in known]
