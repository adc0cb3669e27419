"""Makes up a dossier of any size, for measuring: texts, and the curated files that go with them.

The same number of sources gives the same bytes, everywhere. Everything grows in step with the sources: one
person, one event and four sentences with evidence for every two of them. Three people, one organization and
one place occur in every source, as the main figures of a real dossier do, so that work that grows with
the square of their mentions shows.
"""

import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

import yaml

FIRST_NAMES = "Ada Boris Clara Dmitri Elena Farid Greta Hugo Irina Jonas Katya Leo Marta Nadia Oleg Petra".split()
SYLLABLES = "ba bel dor fen gar hol im kar lun mor nev or pel ras sol tor ul ven wil zan".split()
TITLES = "minister spokesman envoy governor commander mediator".split()
TOPICS = "the harbour,the border crossing,the grain convoy,the winter relief,the rail link,the ceasefire".split(",")
VERBS = "said confirmed denied announced recalled stressed".split()
FILLERS = (
    "The talks had been expected for several weeks.",
    "No further details were given.",
    "Both sides had spoken of progress before, without naming a date.",
    "Residents waited for hours in the cold.",
    "The figures could not be checked independently.",
    "A second round is to follow, according to people familiar with the matter.",
)
HUBS = 3
"""People who occur in every source."""
NEAR = 12
"""A source names people, organizations and places from so many neighbours, as texts of one week do."""
FIRST_DAY = date(2020, 1, 1)


def write_corpus(content: Path, sources: int) -> None:
    """Write the content folder of a dossier with so many sources, each of about 300 words."""
    people = made_up_names(HUBS + max(2, sources // 2))
    organizations = [f"{_surname(i)} Relief Committee" for i in range(max(2, sources // 5))]
    places = [f"Port {_surname(i)}" for i in range(max(2, sources // 5))]

    _page(content / "index.md", {"title": "A made-up dossier"}, "# A made-up dossier\n\nFor measuring only.\n")
    _page(content / "about.md", {"title": "About"}, "# About\n\nFor measuring only.\n")
    for name in people:
        # The bare surname, as texts use it from the second sentence on.
        front: dict[str, object] = {"name": name, "aliases": [name.split()[1]], "description": f"{name} is made up."}
        _page(content / "people" / f"{_slug(name)}.md", front, f"Nobody knows [[{name}]].\n")
    for folder, names in (("organizations", organizations), ("places", places)):
        for name in names:
            _page(content / folder / f"{_slug(name)}.md", {"name": name}, "")

    for number in range(sources):
        random = Random(number)  # noqa: S311  repeatable, not secret
        near = [people[HUBS + (number // 2 + step) % (len(people) - HUBS)] for step in range(NEAR)]
        organization = organizations[number % len(organizations)]
        place = places[number % len(places)]
        day = FIRST_DAY + timedelta(days=number)
        body = [
            f"{random.choice(TITLES).title()}s met over {random.choice(TOPICS)} in {place}",
            f"{place}, {day:%B} {day.day}, {day.year}",
        ]
        quotable = []
        for paragraph in range(6):
            speaker, other = random.choice(near), people[paragraph % HUBS]
            statement = (
                f"{speaker} of the {organization} {random.choice(VERBS)} on {day:%A} that {random.choice(TOPICS)} "
                f"in {place} had cost {1000 * number + paragraph} crowns."
            )
            quotable.append((statement, speaker))
            body.append(
                f"{statement} {random.choice(FILLERS)} “We will return to {random.choice(TOPICS)},” {other} told "
                f"reporters in {places[0]}. {other.split()[1]} and {speaker.split()[1]} had met at the "
                f"{organizations[0]}. {random.choice(FILLERS)}"
            )
        (content / "sources").mkdir(parents=True, exist_ok=True)
        text = "\n\n".join(body) + "\n"
        (content / f"sources/report-{number:05}.txt").write_text(text, encoding="utf-8")
        if number % 2 == 0:
            _event(content, number, day, place, quotable[:4])


def made_up_names(count: int) -> list[str]:
    """Return so many names of people, no two with one surname; the first ones are those of the corpus."""
    return [f"{FIRST_NAMES[number % len(FIRST_NAMES)]} {_surname(number)}" for number in range(count)]


def _event(content: Path, number: int, day: date, place: str, quotable: list[tuple[str, str]]) -> None:
    source = f"report-{number:05}"
    front: dict[str, object] = {
        "title": f"Meeting {number} in {place}",
        "date": day.isoformat(),
        "date_basis": "stated",
        "summary": f"A meeting in {place}.",
        "places": [_slug(place)],
        "participants": [{"entity": _slug(who), "role": "speaker"} for who in dict.fromkeys(w for _, w in quotable)],
        "evidence": [{"source": source, "exact": words} for words, _ in quotable],
    }
    if number:
        front["after"] = [f"meeting-{number - 2:05}"]
    _page(content / f"events/meeting-{number:05}.md", front, f'They met. [@{source} "{quotable[0][0]}"]\n')


def _page(file: Path, front: dict[str, object], body: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    head = yaml.safe_dump(front, sort_keys=False, allow_unicode=True, width=1000)
    file.write_text(f"---\n{head}---\n\n{body}", encoding="utf-8")


def _surname(number: int) -> str:
    """Return a name for each number, all different: its digits in base 20, at least two, as syllables."""
    digits: list[str] = []
    while number or len(digits) < 2:  # noqa: PLR2004  one syllable alone would be a word of the text
        number, digit = divmod(number, len(SYLLABLES))
        digits.append(SYLLABLES[digit])
    return "".join(reversed(digits)).title()


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


if __name__ == "__main__":
    write_corpus(Path(sys.argv[1]), int(sys.argv[2]))
