"""What the search knows of names beside the words of the pages."""

import json
from pathlib import Path
from typing import Any

from dossier.render import render_files
from dossier.render.search import PATH
from dossier.text.romanization import letter_table
from tests.records import build_from
from tests.render.harbour import harbour


def names_of(dossier: Any) -> Any:
    return next(json.loads(file.data) for file in render_files(dossier) if file.path == PATH)


def test_spellings_say_which_source_has_them() -> None:
    names = names_of(harbour())
    about = names["pages"]["people/ada-roe/"]
    assert about["is"] == ["Person"]
    used = {text: [names["sources"][source] for source in sources] for text, sources in about["spellings"]}
    assert used["Roe"] == ["Ferry hits pier & “stays” <afloat>"]
    assert used["harbour-mistress"] == [], "known to the curator, and in no text"
    assert names["pages"]["sources/gazette/"]["is"] == ["Source", "4 May 2024"]
    assert names["pages"]["events/collision/"]["is"] == ["Event", "3 May 2024"]


def test_words_of_one_sound_stand_together_and_short_ones_do_not(tmp_path: Path) -> None:
    people = {
        f"people/p{number}.md": f"---\nname: {name}\n---\n"
        for number, name in enumerate(("Kyiv", "Kiev", "Roe", "Ray", "Élan"))
    }
    files: dict[str, str | bytes] = dict(people)
    words = names_of(build_from(tmp_path / "content", files))["words"]
    assert words == {"ilan": ["élan"], "kiv": ["kiev", "kyiv"]}


def test_letters_are_small_and_no_plain_ones() -> None:
    letters = letter_table()
    known = {"л": "l", "щ": "shch", "ß": "ss", "é": "e", "θ": "th", "ღ": "gh"}
    assert {letter: letters[letter] for letter in known} == known
    assert not set("abcxyz") & set(letters)
    assert not {"Л", "É"} & set(letters)
