"""Write the long lists of words that the name tagger looks at: `python -m tools.word_lists FOLDER`.

Needs the packages names (surnames and given names of the census of the United States, public domain), faker (given
names and surnames of some fifty languages, MIT), lemminflect (English words with their forms, from the SPECIALIST
Lexicon, MIT) and symspellpy (how frequent words are, MIT): `pip install names faker lemminflect symspellpy`. The same
versions give the same bytes.
"""

import argparse
import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from dossier.text.languages.en import given_names

EVERYDAY = 30_000
"""Words, the most frequent ones: with 20,000 the strict F1 of one tuning file was a point lower."""
SURNAMES = 15_000
FEMALE = 2_000
"""Names of the census, the most frequent ones; rarer ones are mostly words."""
_NAME = re.compile(r"[a-zß-ſ'’-]{2,}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_PATRONYMICS = "is_IS"
"""Left out: its names are thousands of patronymics that no text outside of Iceland has."""


def main() -> None:
    """Write the four lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    kinds = kinds_of_words()
    frequent = read("symspellpy", "frequency_dictionary_en_82_765.txt").lstrip("\ufeff").splitlines()
    words = [line.split()[0] for line in frequent]
    everyday = set([word for word in words if kinds[word] and _WORD.fullmatch(word)][:EVERYDAY])
    census = set(column("dist.all.last")[:SURNAMES])
    given = {*column("dist.female.first")[:FEMALE], *column("dist.male.first"), *invented("first", "middle")}
    surnames = census | (invented("last") - everyday)
    write(folder / "everyday.txt", everyday)
    write(folder / "verbs.txt", {word for word in everyday if kinds[word] <= {"verb", "aux"}})
    write(folder / "surnames.txt", surnames - given_names.SURNAMES)
    write(folder / "given.txt", given - everyday - given_names.GIVEN_NAMES)


def read(package: str, name: str) -> str:
    """Return a text file of a package."""
    return files(package).joinpath(name).read_text(encoding="utf-8")


def column(name: str) -> list[str]:
    """Return the names of a census file, the most frequent first."""
    return [line.split()[0].lower() for line in read("names", name).splitlines()]


def kinds_of_words() -> defaultdict[str, set[str]]:
    """Return the parts of speech of every English word that is no name."""
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    data = files("lemminflect").joinpath("resources/lemma_lu.csv.gz").read_bytes()
    for line in gzip.decompress(data).decode().splitlines():
        word, kind, *_ = line.split(",")
        if kind != "propn":
            kinds[word].add(kind)
    return kinds


def invented(*beginnings: str) -> set[str]:
    """Return the names in Latin letters that faker makes up people of, by what its lists of them are called."""
    person = import_module("faker.providers.person")
    found: set[str] = set()
    for module in iter_modules(person.__path__):
        if module.name != _PATRONYMICS:
            provider = import_module(f"faker.providers.person.{module.name}").Provider
            found.update(name.lower() for name in names_of(provider, beginnings) if _NAME.fullmatch(name))
    return found


def names_of(provider: Any, beginnings: tuple[str, ...]) -> Iterator[str]:
    """Yield the entries of a provider's lists."""
    for attribute in dir(provider):
        listed = getattr(provider, attribute)
        if attribute.startswith(beginnings) and "name" in attribute and hasattr(listed, "__iter__"):
            yield from (name for name in listed if isinstance(name, str))


def write(path: Path, words: set[str]) -> None:
    """Write words, one a line, sorted."""
    path.write_text("".join(f"{word}\n" for word in sorted(words)), encoding="utf-8")


if __name__ == "__main__":
    main()
