import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.text.romanization import consonants, is_latin, romanize, sound_key


@pytest.mark.parametrize(
    ("spellings", "key"),
    [
        ("kyiv kiev kijew Київ Киев", "kiv"),
        ("zelenko zelenka zyelenko Зеленко", "zilinka"),
        ("yuri yury iurii jurij Юрий", "iuri"),
        ("shcherbakov ščerbakov Щербаков", "sirbakav"),
        ("mohammed mohamed", "mahamid"),
        ("centre", "sintri"),
        ("carl karl", "karl"),
        ("alexander aleksander", "aliksandir"),
    ],
)
def test_spellings_of_one_name_have_one_key(spellings: str, key: str) -> None:
    assert {sound_key(romanize(spelling)) for spelling in spellings.split()} == {key}


def test_consonants_know_whether_a_vowel_begins() -> None:
    assert consonants(sound_key("alexander")) == "*lksndr"
    assert consonants(sound_key("sergei")) == consonants(sound_key("serhiy")) == "srg"


def test_latin_is_told_from_other_alphabets() -> None:
    assert is_latin("Ada Łódź-O’Roe 7")
    assert not is_latin("Аda")


@settings(deadline=None)
@given(st.text())
def test_any_text_becomes_plain_letters(text: str) -> None:
    assert romanize(text).isascii()
    key = sound_key(romanize(text))
    assert key == "" or (key.isascii() and key.isalpha())
