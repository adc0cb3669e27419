"""Which language a text is in."""

import pytest

from dossier.model.source import Basis, Metadatum
from dossier.normalize.language import language_beside, language_of

TEXTS = {
    "de": "Der Hafen wurde am Montag geschlossen, und die Schiffe liegen auf der Reede, weil es nicht sicher ist.",
    "fr": "Le port a été fermé lundi et les navires sont dans la rade, car il n'est pas sûr pour la navigation.",
    "es": "El puerto se cerró el lunes y los barcos están en la rada, porque no es seguro para la navegación.",
    "pl": "Port został zamknięty w poniedziałek i statki są na redzie, bo nie jest bezpiecznie do żeglugi po morzu.",
    "cs": "Přístav byl v pondělí uzavřen a lodě jsou na rejdě, protože není bezpečno, a to i pro velké lodě ve městě.",
    "ru": "Порт был закрыт в понедельник, и суда стоят на рейде, потому что это было не безопасно для них.",
    "uk": "Порт був закритий у понеділок, і судна стоять на рейді, бо це не було безпечно для них та їхніх людей.",
    "ja": "港は月曜日に閉鎖され、船は沖に停泊している。安全ではないからだ。",
}
ENGLISH = (
    "The harbour was closed on Monday and the ships are waiting, because it is not safe for them.",
    "Ray 's pizza : my favorite Ray 's Pizza is just too good. I wish I could have a slice for every single meal.",
    (
        "I sent a phone to Mobile Phone Exchange and it failed a test due to lost or stolen what should I do? I was"
        " sold a phone by a friend and sent it off to get it recycled what can i do?"
    ),
)


@pytest.mark.parametrize("tag", TEXTS)
def test_languages_are_told_apart(tag: str) -> None:
    assert language_of(TEXTS[tag]).value == tag


@pytest.mark.parametrize("text", ENGLISH)
def test_careless_english_is_english_or_unknown(text: str) -> None:
    assert language_of(text).value in {"en", ""}


@pytest.mark.parametrize(
    "text",
    [
        "Piet van den Broek met Carlos de la Fuente and Otto von der Tann. Van den Broek wept. De la Fuente sang.",
        "João da Silva and Ana dos Santos met Émile du Pont in Rome, where Du Pont left early.",
    ],
)
def test_names_of_other_languages_do_not_make_a_short_text_foreign(text: str) -> None:
    assert language_of(text).value in {"en", ""}


def test_words_of_a_short_text_beside_its_names_tell_its_language() -> None:
    text = "De minister heeft met Piet van den Broek en Anna de Wit gesproken, maar het is niet naar buiten gebracht."
    assert language_of(text).value == "nl"


def test_a_page_is_believed_unless_the_words_plainly_say_otherwise() -> None:
    said = Metadatum(value="en-US", basis=Basis.STATED, reason="the page's lang attribute")
    found = language_beside(f"{TEXTS['de']} " * 5, said)
    assert (found.value, found.basis, "en-US" in found.reason) == ("de", Basis.WORKED_OUT, True)
    assert language_beside(TEXTS["de"], said) == said
    assert language_beside(f"{ENGLISH[0]} " * 5, said) == said


def test_a_few_words_say_nothing() -> None:
    assert not language_of("Port closed. Ships wait.").known
