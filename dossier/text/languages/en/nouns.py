"""The number of English nouns."""


def singular(word: str) -> str:
    """Return the singular of a regular noun in lower case, for looking it up in tables."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-2] + "an"
    if word.endswith(("sses", "ches")):
        return word[:-2]
    if word == "media" or word.endswith("ss") or len(word) <= len("gas"):
        return word
    return word.removesuffix("s")
