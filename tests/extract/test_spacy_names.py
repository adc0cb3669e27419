"""Names found by a spaCy pipeline: small ones, made here."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from spacy.language import Language
from spacy.tokens import Doc

from dossier.cli.main import main
from dossier.errors import CommandRefused
from dossier.extract import OWN, Text, choose_engine, find, spacy_names
from dossier.extract.aliases import AliasMatcher
from dossier.extract.names import find_names
from dossier.extract.spacy_names import TYPES, find_names_with_spacy, locate_pipeline
from dossier.mkdocs.plugin import DossierPlugin
from dossier.pipeline import annotating
from dossier.pipeline.annotating import AnnotationCache, annotate_texts

NAMES = {
    "Ada Roe": "PERSON",
    "Zorblatt": "PERSON",
    "President Mira Voss": "PERSON",
    "Tide": "ORG",
    "Quibble Works": "ORG",
    "the Vellum Lighthouse": "FAC",
    "Ostmark Bay": "LOC",
    "Northport": "GPE",
    "Ruritanian": "NORP",
    "Regatta": "EVENT",
    "...": "PERSON",
}


def save(folder: Path, names: dict[str, str] = NAMES, language: str = "en") -> Path:
    nlp = spacy.blank(language)
    nlp.add_pipe("entity_ruler").add_patterns([{"label": kind, "pattern": name} for name, kind in names.items()])
    nlp.to_disk(folder)
    return folder


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(save(tmp_path_factory.mktemp("english")))


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> str:
    names = {"Mairead Óg": "PER", "Tor": "persName", "Ort": "placeName", "Amt": "orgName", "Ding": "MISC", "...": "PER"}
    return str(save(tmp_path_factory.mktemp("other"), names, "xx"))


@pytest.fixture(autouse=True)
def nothing_loaded() -> Iterator[None]:
    yield
    spacy_names.load_pipeline.cache_clear()


def names(text: str, model: str) -> list[str]:
    found = find_names_with_spacy(text, locate_pipeline(model), source="s")
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert {mention.source for mention in found} <= {"s"}
    return [f"{m.type}: {m.text}" + (f" <{m.role}>" if m.role else "") for m in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Northport, Ada Roe called.", ["place: Northport", "person: Ada Roe"]),
        ("😀 é\u0301 — Ada Roe", ["person: Ada Roe"]),
        ("He works for Quibble Works.", ["organization: Quibble Works"]),
        ("A walk from Ostmark Bay to the Vellum Lighthouse.", ["place: Ostmark Bay", "place: Vellum Lighthouse"]),
        ("The Ruritanian crew won the Regatta.", []),
        ("Yesterday President Mira Voss spoke.", ["person: Mira Voss <President>"]),
        ("The captain, Zorblatt-led, met Ada Roe.", ["person: Zorblatt", "person: Ada Roe"]),
        ("She met Ada Roe today. Later Roe left.", ["person: Ada Roe", "person: Roe"]),
        ("It was Quibble\nWorks. Northport\u2028Ada Roe", ["place: Northport", "person: Ada Roe"]),
        ("And then ... nothing", []),
        ("", []),
        ("\n\n", []),
    ],
)
def test_english(text: str, expected: list[str], english: str) -> None:
    assert names(text, english) == expected


def test_labels_of_other_languages_have_the_same_types(other: str) -> None:
    text = "Tor, Ort, Amt, Ding ... 😀 Mairead Óg."
    assert names(text, other) == ["person: Tor", "place: Ort", "organization: Amt", "person: Mairead Óg"]


def test_what_names_nobody_and_nothing_of_ours_has_no_type() -> None:
    assert set(TYPES.values()) == {"person", "organization", "place"}
    assert not {"NORP", "EVENT", "PRODUCT", "DATE", "MISC", "CARDINAL", "LANGUAGE", "LAW"} & set(TYPES)


PIECES = st.sampled_from([*NAMES, *" \t\n\r\u2028.,-('’é😀", "x" * 1200, " " * 1200, "Roe"])


@given(text=st.lists(PIECES, max_size=30).map("".join))
@example(text="Ada Roe" + "(" * 3000 + "Ada Roe")
def test_offsets_hold_and_names_do_not_overlap(text: str, english: str) -> None:
    position = 0
    for mention in find_names_with_spacy(text, locate_pipeline(english)):
        assert text[mention.start : mention.end] == mention.text
        assert position <= mention.start < mention.end
        position = mention.end


@given(text=st.lists(PIECES, max_size=30).map("".join), longest=st.integers(1, 3000))
@example(text="x" * 5000, longest=3000)
def test_pieces_are_bounded_and_hold_every_word_in_order(text: str, longest: int) -> None:
    pieces = list(spacy_names.pieces_of(text, longest))
    assert all(0 < end - start <= longest for start, end in pieces)
    assert all(len(word) <= 1000 for start, end in pieces for word in text[start:end].split())
    assert "".join(text[start:end] for start, end in pieces) == "".join(text.splitlines())


def test_a_passage_longer_than_the_pipeline_takes_is_cut_between_words(english: str) -> None:
    nlp = spacy_names.load_pipeline(locate_pipeline(english))
    nlp.max_length = 20
    assert names("so Ada Roe met us; then Ada Roe left for Northport", english) == [
        "person: Ada Roe",
        "person: Ada Roe",
        "place: Northport",
    ]
    long = "Then Ada Roe left. " * 2000
    spacy_names.load_pipeline.cache_clear()
    assert names(long, english) == ["person: Ada Roe"] * 2000


@pytest.mark.parametrize(
    "text", ["a" * 5_000_000, "(" * 100_000, '"' * 100_000, "A" * 50_000, "A " * 25_000, " " * 1_000_000]
)
def test_hostile_texts_come_to_an_end(text: str, english: str) -> None:
    assert names(text, english) == []


def test_a_pipeline_is_loaded_once(english: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    load: Callable[[str], Language] = spacy.load
    monkeypatch.setattr(spacy, "load", lambda name: loaded.append(name) or load(name))
    assert names("Ada Roe", english) == names("Ada Roe", english)
    assert loaded == [english]


def refusal(model: str, text: str = "Ada Roe") -> str:
    with pytest.raises(CommandRefused) as refused:
        find(Text(source="s", text=text), choose_engine(model))
    return str(refused.value)


def without_spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)


def test_without_spacy_it_says_what_to_install(english: str, monkeypatch: pytest.MonkeyPatch) -> None:
    without_spacy(monkeypatch)
    assert refusal(english) == (
        "`ner: spacy` needs spaCy, which is not installed. "
        "Run pip install 'mkdocs-dossier[spacy]', or remove the setting"
    )
    assert [m.text for m in find(Text(source="s", text="Ada Roe spoke in Norway."), choose_engine("")).mentions]


@pytest.mark.parametrize("name", ["xy_no_such_pipeline", "no/such/folder", "a b", "-"])
def test_without_the_pipeline_it_says_how_to_get_it(name: str) -> None:
    assert refusal(name) == (
        f"there is no spaCy pipeline `{name}`, neither installed nor as a folder. "
        f"Run `python -m spacy download {name}`, or fix `spacy_model`"
    )


def test_a_broken_pipeline_is_refused(tmp_path: Path) -> None:
    broken = save(tmp_path / "broken")
    (broken / "config.cfg").write_text("[nlp\nlang = ", "utf-8")
    said = refusal(str(broken))
    assert said.startswith(f"the spaCy pipeline `{broken}` cannot be loaded with spaCy {spacy.__version__} (")
    assert "\n" not in said
    assert "cannot be loaded" in refusal("pytest")  # a package, and no pipeline


def test_a_pipeline_that_names_nothing_is_refused(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "silent")
    assert "finds no persons, organizations or places (its components: sentencizer)" in refusal(
        str(tmp_path / "silent")
    )


@Language.component("dossier_test_fails")
def fails(doc: Doc) -> Doc:
    raise RuntimeError(f"no luck\nwith {doc.text}")


def test_a_pipeline_that_fails_is_named(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("dossier_test_fails")
    nlp.to_disk(tmp_path / "failing")
    said = refusal(str(tmp_path / "failing"))
    assert said.startswith(f"the spaCy pipeline `{tmp_path / 'failing'}` failed with spaCy ")
    assert "(no luck with Ada Roe)" in said


def test_only_the_names_are_another_engines(english: str) -> None:
    text = Text(source="s", text="Ada Roe met 40 sailors on 2 June 2025.", issued="2025-06-03")
    ours, theirs = find(text), find(text, choose_engine(english))
    assert (ours.dates, ours.figures) == (theirs.dates, theirs.figures)
    assert ours.dates
    assert ours.figures


def test_a_pipeline_is_asked_about_texts_of_its_own_language_alone(english: str, other: str) -> None:
    text = "Ada Roe sprach mit Mairead Óg."

    def found(model: str, language: str) -> list[str]:
        return [m.text for m in find(Text(source="s", text=text, language=language), choose_engine(model)).mentions]

    assert found(english, "en-GB") == found(english, "") == ["Ada Roe"]
    assert found(english, "de") == []
    assert found(other, "de") == ["Mairead Óg"]


def test_what_was_kept_of_another_engine_or_pipeline_is_not_taken(english: str, tmp_path: Path) -> None:
    changed = save(tmp_path / "changed")
    texts = [Text(source="s", text="Zorblatt sailed; Wobbly stayed.")]
    cache = AnnotationCache(tmp_path / "cache")

    def found(model: str) -> list[str]:
        done = annotate_texts(texts, AliasMatcher([]), cache=cache, engine=choose_engine(model))
        return [mention.text for mention in done["s"].mentions]

    own = [mention.text for mention in find_names(texts[0].text)]
    assert found("") == own
    assert found(str(changed)) == ["Zorblatt"] != own
    before = choose_engine(str(changed))
    save(changed, {"Wobbly": "PERSON"})
    assert found(str(changed)) == ["Wobbly"]
    assert found("") == own
    assert len({OWN.id, before.id, choose_engine(str(changed)).id, choose_engine(english).id}) == 4
    assert spacy.__version__ in before.id


def test_other_processes_find_with_the_same_pipeline(english: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [Text(source=f"s{number}", text=f"Zorblatt sailed {number} times.") for number in range(4)]
    engine = choose_engine(english)
    alone = annotate_texts(texts, AliasMatcher([]), cache=AnnotationCache(None), engine=engine)
    monkeypatch.setattr(annotating, "WORTH_PROCESSES", 0)
    assert annotate_texts(texts, AliasMatcher([]), cache=AnnotationCache(None), engine=engine, processes=2) == alone
    assert [m.text for m in alone["s3"].mentions] == ["Zorblatt"]


def project(folder: Path, model: str) -> Path:
    source = folder / "content" / "sources" / "log.txt"
    source.parent.mkdir(parents=True)
    source.write_text("Log of the harbour\n\nZorblatt sailed. In the evening Zorblatt came back.\n", "utf-8")
    options = json.dumps({"ner": "spacy", "spacy_model": model})
    (folder / "mkdocs.yml").write_text(
        f"site_name: Log\ndocs_dir: content\nplugins:\n  - dossier: {options}\n", "utf-8"
    )
    return folder


def test_the_commands_take_a_pipeline_beside_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(project(tmp_path, "ours") / "ours")
    monkeypatch.chdir(tmp_path / "content")  # a folder of the project: the path is not relative to where one stands
    done = CliRunner().invoke(main, ["annotate"], input=b'{"id": 1, "text": "Zorblatt sailed."}\n')
    assert done.exit_code == 0, done.output
    assert [name["text"] for name in json.loads(done.stdout)["names"]] == ["Zorblatt"]
    done = CliRunner().invoke(main, ["pages", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    assert "Zorblatt" in (tmp_path / "out" / "people" / "index.md").read_text("utf-8")


@pytest.mark.parametrize("command", [["check"], ["pages", "out"], ["annotate"]])
def test_the_commands_refuse_in_a_sentence(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project(tmp_path, "xy_no_such_pipeline"))
    done = CliRunner().invoke(main, command, input=b'{"id": 1, "text": "Zorblatt sailed."}\n')
    assert done.exit_code == 2
    said = done.output + capsys.readouterr().err
    assert "dossier: there is no spaCy pipeline `xy_no_such_pipeline`" in said
    assert "Traceback" not in said


def test_the_plugin_refuses_as_a_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tmp_path / "ours")
    options = {"ner": "spacy", "spacy_model": "ours"}
    config = str(tmp_path / "mkdocs.yml")
    assert DossierPlugin().load_config(options, config) == ([], [])
    without_spacy(monkeypatch)
    ((key, error),), _ = DossierPlugin().load_config(options, config)
    assert key == "spacy_model"
    assert "pip install 'mkdocs-dossier[spacy]'" in str(error)


def test_the_plugin_aborts_a_build_whose_pipeline_cannot_be_loaded(tmp_path: Path) -> None:
    (save(project(tmp_path, "ours") / "ours") / "config.cfg").write_text("[", "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    with pytest.raises(PluginError, match="cannot be loaded"):
        config.plugins.on_files([], config=config)
