"""What is known of each language: its tables, a folder a language, named by the language's code."""

WITH_FINDERS = ("en",)
"""Codes of the languages in which names, dates in words, speakers and figures are found."""
_SAMPLE = 2_000  # code points
_LATIN = range(0x41, 0x250)


def finders_language(tag: str, text: str) -> str:
    """Return whose finders a text is for by its language (BCP 47), an empty text where there are none.

    A text whose language nobody knows is taken for one in the first language, unless most of its letters are not Latin.
    """
    if tag:
        code = tag.partition("-")[0].lower()
        return code if code in WITH_FINDERS else ""
    letters = [ord(character) in _LATIN for character in text[:_SAMPLE] if character.isalpha()]
    return WITH_FINDERS[0] if 2 * sum(letters) >= len(letters) else ""
