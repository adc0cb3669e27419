"""Rulings on whose words a quote is."""

from pathlib import Path

from dossier.commands.decide.changing import Written, change, with_ruling
from dossier.commands.decide.known import Known
from dossier.curated import DECISIONS
from dossier.errors import CommandRefused
from dossier.model.decision import QuotedWords, Ruling
from dossier.resolve.quotes import key_of
from dossier.settings import Settings
from dossier.text.spellings import clean


def rule_on_quote(
    content: Path,
    settings: Settings,
    quote: QuotedWords,
    ruling: Ruling,
    speaker: str = "",
    *,
    by: str,
    on: str,
    why: str = "",
) -> Written:
    """Rule whose words a quote is: `speaker` with whose, `nobody`, or `no quote`; a later ruling takes an earlier back.

    `speaker` is an id, a name or a role. `on` is a date, EDTF. Raises `CommandRefused` when the words are none, or when
    it is not said who speaks.
    """
    known = Known(content, settings)
    if not key_of(quote.exact):
        raise CommandRefused("the words of the quote are missing")
    names: list[str] = []
    if ruling is Ruling.SPEAKER:
        if not clean(speaker):
            raise CommandRefused("say who speaks")
        names = [known.entity(clean(speaker)) or clean(speaker)]
    meant = quote.source, key_of(quote.exact)
    before = [
        one for one in known.curated.decisions if one.quote and (one.quote.source, key_of(one.quote.exact)) == meant
    ]
    if before and before[-1].ruling is ruling and list(before[-1].names) == names:
        return Written()
    text = with_ruling(known.text(DECISIONS), ruling, names, by=by, on=on, why=why, quote=quote)
    return change(known, settings, {DECISIONS: text})
