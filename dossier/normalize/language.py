"""Which language a text is in."""

from dossier.model.source import UNKNOWN, Basis, Metadatum
from dossier.text.languages.recognition import language_by_script, language_by_words

_SURE = 60
"""Words from which on the words of a text are believed against what its page says of its language: themes that nobody
turned to the site's own language say `en` of every page."""


def language_of(text: str) -> Metadatum:
    """Work out the language of a text from its script and its most frequent short words, unknown when too short."""
    tag, script = language_by_script(text)
    if tag:
        return Metadatum(value=tag, basis=Basis.WORKED_OUT, reason=f"written in {script} script")
    tag = language_by_words(text)
    if tag:
        return Metadatum(value=tag, basis=Basis.WORKED_OUT, reason="from its most frequent short words")
    return UNKNOWN


def language_beside(text: str, stated: Metadatum) -> Metadatum:
    """Return the language of a text of which its file says one: that, unless the words plainly say another."""
    found = language_of(text)
    code = stated.value.partition("-")[0].lower()
    if not found.known or found.value == code or len(text.split()) < _SURE:
        return stated
    reason = f"{found.reason}; {stated.reason} says {stated.value}"
    return Metadatum(value=found.value, basis=Basis.WORKED_OUT, reason=reason)
