"""What is found in a source: spans of its normalized text with what they mean.

Offsets are half-open code points into `Source.text`; for every annotation `source.text[start:end] == text`.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span that names something.

    A mention is not yet an entity: `entity` is the id it was resolved to, or None while nobody has
    confirmed who or what it names.
    """

    source: str
    """Id of the source the span belongs to."""
    start: int
    end: int
    text: str
    """The words of the span, exactly as the source has them."""
    type: str
    """`person`, `organization`, `place` or another type of the settings."""
    entity: str | None = None
    """Id of the entity it names, or None."""
    candidate: str | None = None
    """Id of the candidate it belongs to while no entity is known, or None."""
    full_name: str = ""
    """The longest form of the name in its source, where the finder joined short forms to it."""
    rivals: tuple[str, ...] = ()
    """Ids of entities, or full names, that the same words could also mean, when the text does not decide."""
    role: str | None = None
    """Title or role split off the name (`Russian President`), as the source has it."""
    score: float = 1.0
    """How sure the finder is, from 0 to 1; a curated alias is 1."""

    @property
    def subject(self) -> str | None:
        """Id of the entity or, while there is none, of the candidate."""
        return self.entity or self.candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """Words that name a time.

    `type` follows TIMEX3 (ISO 24617-1): `DATE`, `TIME`, `DURATION` or `SET`.
    """

    source: str
    start: int
    end: int
    text: str
    type: str
    edtf: str | None
    """Extended Date/Time Format (ISO 8601-2), level 1, or None where no value can be known."""
    basis: str
    """`stated` (the words alone say it), `relative` (worked out from `anchor`) or `context` (a missing part
    was taken from the text's other dates)."""
    anchor: str | None = None
    """The date the value was worked out from, EDTF, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """The words that introduce a quote (`said`, `according to`)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Whoever a quote is attributed to, in the text's words.

    Where a curator names somebody whom the text does not name, the span is empty and the words are the curator's.
    """

    start: int
    end: int
    text: str
    entity: str | None = None


class Way(StrEnum):
    """How the speaker of a quote was found; how often each is right stands in `extract/quotes/confidence.py`."""

    BESIDE = "named beside the words"
    """`“We lost,” said ROE`; `“We lost,” ROE said`."""
    ODD_VERB = "named beside the words, with a verb that is rarely one of speaking"
    """`“We lost,” sighed ROE`."""
    BEFORE = "named before the words"
    """`ROE said: “We lost”`; `ROE called it “a loss”`."""
    IN_SENTENCE = "named elsewhere in the sentence"
    """`The “final whistle”, ROE said, came late`; `hailed by ROE as “a win”`."""
    REPORTED = "named with words that are reported"
    """`ROE said that they had lost`; `according to ROE`."""
    COLON = "named before a colon"
    """`ROE was blunt: “We lost.”`; also a line of its own that ends so."""
    OWNER = "named as whose words they are"
    """`ROE's remarks`; `“We lost.” – ROE`."""
    PRONOUN_HERE = "a pronoun for somebody named in the same paragraph"
    PRONOUN_ABOVE = "a pronoun for somebody named in an earlier paragraph"
    PRONOUN_RIVALS = "a pronoun that could be several people"
    NEXT_SENTENCE = "named in the sentence after the words"
    """`“Stop!” ROE said.`"""
    GOES_ON = "goes on with words of somebody in the same paragraph"
    """`“We lost,” ROE said. “It hurts.”`"""
    PARAGRAPHS = "goes on with words of somebody in the paragraph before"
    """Each paragraph opens the quotation marks anew, and only the last closes them."""
    SUBJECT = "the sentence before is about them"
    """`ROE was blunt. “We lost.”`"""
    LONG_NAME = "words in capitals that may be no name"
    UNKNOWN_NAME = "a word in capitals that may be no name"
    OTHER_NOUN = "a noun that may be nobody who speaks"
    TURN = "a speaker's label in a transcript"
    """`JANE ROE: We lost.`"""
    ANSWER = "the answers of an interview"
    """`A: We lost.`"""
    CURATOR = "a curator's ruling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's words as a source gives them; the span excludes the quotation marks."""

    source: str
    start: int
    end: int
    text: str
    kind: str
    """`direct` (in quotation marks) or `indirect` (reported: `said that …`)."""
    cue: Cue | None = None
    speaker: Speaker | None = None
    way: Way | None = None
    """How the speaker was found; None where there is none."""
    confidence: float = 0.0
    """The measured share of speakers found this way that are right, from 0 to 1; 1 where a curator ruled."""
    possible: tuple[Speaker, ...] = ()
    """Who else it could be; all whom it could be, the likeliest first, where the speaker is unclear."""
    listed: bool = True
    """Whether it stands on its speaker's page, as the settings have it."""

    @property
    def ruled(self) -> bool:
        """Whether a curator said whose words they are."""
        return self.way is Way.CURATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts (`1,000 prisoners`, `38 times`)."""

    source: str
    start: int
    end: int
    text: str
    value: float
    """The number, or the lower end of a range."""
    max: float | None = None
    """The upper end of a range, or None."""
    approx: bool = False
    """True for vague numbers (`dozens`, `about 40`)."""
    unit: str = ""
    """The words counted (`prisoners of war`), as the source has them; empty when the text names none."""
    scope: str = ""
    """Words that bound the number (`at least`, `more than`), as the source has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """All that was found in one source, each kind in the order of the text and without overlap."""

    mentions: tuple[Mention, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
