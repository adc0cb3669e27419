"""Bytes that name no encoding: the words decide where the same bytes are letters of several code pages."""

import pytest

from dossier.read.encoding_guess import guess

TEXTS = {
    "names in English": ("José Muñoz met Bjørn Åkesson at the pier of Århus, and they signed it.", "cp1252"),
    "hardly any words": ("Muñoz said no.", "cp1252"),
    "quotation marks and currency": ("“Bob’s” – 3 €, £5, §3, ½", "cp1252"),
    "Polish names in English": ("Lech Wałęsa came to Łódź on Monday with the board, and they were paid.", "cp1250"),
    "Polish": ("Rząd nie jest w stanie, jak się okazało, zapłacić za to, że się to stało w Łodzi.", "cp1250"),
    "Hungarian": ("A miniszter szerint ez az év is olyan volt, hogy az ősz után még egy döntés kell.", "cp1250"),
    "Turkish": ("İstanbul ve Şişli için bir gün daha çok olarak da bu ne kadar iyi olursa", "cp1254"),
    "French": ("L’été a été très chaud, et les élèves sont à la plage avec leurs frères.", "cp1252"),
    "Bulgarian": ("Паромът отново пътува до острова, каза вчера началникът на пристанището.", "cp1251"),
    "Russian in an old code page": ("Паром снова ходит на остров, и это было не просто.", "koi8-r"),
}


@pytest.mark.parametrize("kind", TEXTS)
def test_the_text_is_read_as_it_was_written(kind: str) -> None:
    text, encoding = TEXTS[kind]
    found = guess(text.encode(encoding))
    assert found is not None
    assert found[0] == text


def test_utf8_with_a_stray_byte_is_utf8() -> None:
    data = "Der Fährmann sagte: „Wir können nicht übersetzen.“ ".encode() * 4 + b"caf\xe9"
    found = guess(data)
    assert found is not None
    assert (found[0].endswith("übersetzen.“ café"), found[1]) == (True, "utf-8")


def test_a_page_of_another_encoding_is_not_taken_for_utf8_with_stray_bytes() -> None:
    found = guess("Grüße aus Köln, wo es über Nacht kühl ist und der Dom im Nebel steht.".encode("cp1252"))
    assert found is not None
    assert "Grüße aus Köln" in found[0]
