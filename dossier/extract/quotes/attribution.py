"""Join cues to their speakers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.extract.quotes.cues import CueWords, find_cues
from dossier.extract.quotes.memory import Known, Memory, gender_of_noun, speaker_of
from dossier.extract.quotes.phrases import Phrase, phrase_ending, speaks, subject_after
from dossier.extract.quotes.subjects import clause_subject, subject_before
from dossier.extract.quotes.tokens import NAME, POSSESSIVE, QUOTED, SIGN, WORD, Token
from dossier.model.annotation import Cue, Speaker, Way
from dossier.text.languages.en.quotes import (
    ADVERBS,
    AUXILIARIES,
    CITING,
    COORDINATORS,
    OCCASION_CLAUSES,
    PREPOSITIONS,
    TIME_WORDS,
    TOLD_VERBS,
    UTTERANCES,
)

_AGENT_REACH = 4  # tokens after a passive verb in which `by` comes (`hailed on Monday by`)
_OWNER_REACH = 4  # tokens between a possessor and `remarks`


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with who speaks."""

    cue: CueWords
    phrase: Phrase | None
    """The words that name the speaker in this sentence, or None."""
    speaker: Speaker | None
    """Whom they name; None where a pronoun stays open."""
    inverted: bool = False
    way: Way | None = None
    """How the speaker was found, where it is a pronoun or doubtful."""
    rivals: tuple[Speaker, ...] = ()
    """Whom else a pronoun could mean."""

    def span(self, tokens: Sequence[Token]) -> Cue:
        """Return the cue's offsets."""
        return Cue(start=tokens[self.cue.first].start, end=tokens[self.cue.last - 1].end)

    @property
    def first(self) -> int:
        """First token of cue and speaker together."""
        starts = [self.cue.group] + ([self.phrase.first] if self.phrase is not None else [])
        return min(starts)


def attribute(text: str, tokens: Sequence[Token], sentence: int, memory: Memory) -> list[Attribution]:
    """Return the attributions of one sentence, in the order of their cues, and remember who spoke."""
    found: list[Attribution] = []
    for cue in find_cues(tokens):
        inverted = _inverted(tokens, cue)
        phrase = inverted or _named(tokens, cue)
        if found and _shares(tokens, phrase, cue, found[-1]):
            found.append(replace(found[-1], cue=cue, inverted=False))
            continue
        known = resolve(text, tokens, phrase, sentence, memory) if phrase is not None else None
        if known is not None:
            memory.remember(sentence, known)
        found.append(attributed(cue, phrase, known, inverted=inverted is not None))
    return found


def attributed(cue: CueWords, phrase: Phrase | None, known: Known | None, *, inverted: bool = False) -> Attribution:
    """Return a cue with whom its speaker's words name."""
    if known is None:
        return Attribution(cue, phrase, None, inverted)
    return Attribution(cue, phrase, known.speaker, inverted, known.way, known.rivals)


def _shares(tokens: Sequence[Token], phrase: Phrase | None, cue: CueWords, before: Attribution) -> bool:
    """Whether a cue has the speaker of the one before it (`Roe said …, adding …`)."""
    if cue.passive or cue.kind == "phrase":
        return False
    if phrase is None:
        joined = tokens[cue.group - 1].word if cue.group else ""
        return cue.ing or joined in COORDINATORS or joined == ","
    return cue.ing and phrase.first < before.cue.first


def _inverted(tokens: Sequence[Token], cue: CueWords) -> Phrase | None:
    """Return the speaker behind the verb (`said ROE`), or None where the order is the usual one."""
    before = tokens[cue.group - 1] if cue.group else None
    speech = cue.kind == "speech" or (cue.kind == "belief" and before is not None and before.kind == QUOTED)
    if not speech or cue.passive or cue.ing or tokens[cue.first].word in TOLD_VERBS:
        return None
    phrase = subject_after(tokens, cue.last)
    if phrase is None or (not phrase.known and not (before is not None and before.kind == QUOTED)):
        return None
    if before is None:
        return phrase
    quoted = before.kind == QUOTED or (cue.group > 1 and tokens[cue.group - 2].kind == QUOTED)
    if before.kind != QUOTED and before.word not in {",", "–", "—", "as"}:
        return None
    after = tokens[phrase.last] if phrase.last < len(tokens) else None
    ends = after is None or after.kind in {SIGN, QUOTED} or after.word in PREPOSITIONS | TIME_WORDS
    return phrase if ends or (quoted and after is not None and after.word not in AUXILIARIES) else None


def _named(tokens: Sequence[Token], cue: CueWords) -> Phrase | None:
    if cue.kind == "phrase":
        return _source(tokens, cue)
    if cue.passive:
        return _agent(tokens, cue)
    if cue.ing and cue.group and tokens[cue.group - 1].word == ",":
        return clause_subject(tokens, cue.group - 1)
    phrase = subject_before(tokens, cue.group)
    if phrase is not None and phrase.kind == "utterance":
        owner = clause_subject(tokens, phrase.first)
        return owner if owner is not None and owner.kind != "utterance" else phrase
    return clause_subject(tokens, cue.group) if phrase is None and cue.ing else phrase


def _source(tokens: Sequence[Token], cue: CueWords) -> Phrase | None:
    """Return whom `according to` names; an agency that cites somebody only relays the words."""
    phrase = subject_after(tokens, cue.last)
    end = phrase.last if phrase is not None else len(tokens)
    if end + 1 < len(tokens) and tokens[end].word == "," and tokens[end + 1].word in CITING:
        return subject_after(tokens, end + 2) or phrase
    return phrase


def _agent(tokens: Sequence[Token], cue: CueWords) -> Phrase | None:
    reach = range(cue.last, min(len(tokens), cue.last + _AGENT_REACH))
    by = next((place for place in reach if tokens[place].word == "by"), None)
    return subject_after(tokens, by + 1) if by is not None else None


def resolve(text: str, tokens: Sequence[Token], phrase: Phrase, sentence: int, memory: Memory) -> Known | None:
    """Return the speaker that a noun phrase stands for, or None where it stays open."""
    head = tokens[phrase.last - 1]
    if phrase.kind == "name" and head.mention is not None:
        way = None
        if not head.mention.score:
            way = Way.LONG_NAME if " " in head.mention.text else Way.UNKNOWN_NAME
        return Known(speaker_of(head.mention), memory.gender(tokens, phrase.last - 1, head.mention), way)
    if phrase.kind == "pronoun":
        return memory.resolve(head.word, sentence, tokens, phrase.first)
    if phrase.kind == "latter":
        named = [n for n in range(phrase.first) if tokens[n].kind == NAME or speaks(tokens[n].word)]
        earlier = phrase_ending(tokens, named[-1] + 1) if named else None
        if earlier is None or earlier.kind == "latter":
            return None
        return resolve(text, tokens, earlier, sentence, memory)
    if phrase.kind == "utterance":
        speaker = memory.last_issuer(sentence)
        if speaker is not None:
            return Known(speaker, "any")
    start, end = tokens[phrase.first].start, head.end
    words = [token.word for token in tokens[phrase.first : phrase.last]]
    way = None if phrase.known else Way.OTHER_NOUN
    return Known(Speaker(start=start, end=end, text=text[start:end]), gender_of_noun(words), way)


def owner_of_words(tokens: Sequence[Token]) -> Phrase | None:
    """Return the possessor of an utterance in the sentence (`ROE's remarks`), or None."""
    for place, token in enumerate(tokens):
        if token.kind != POSSESSIVE or place == 0 or tokens[place - 1].kind != NAME:
            continue
        if any(tokens[n].word in UTTERANCES for n in range(place, min(len(tokens), place + _OWNER_REACH))):
            return Phrase("name", place - 1, place)
    return None


def has_object(tokens: Sequence[Token], cue: CueWords) -> bool:
    """Whether something reported follows the cue, so that it does not close a quotation."""
    place = cue.last
    if place >= len(tokens):
        return False
    token = tokens[place]
    if token.kind == SIGN:
        return token.word == ":"
    if token.kind == QUOTED or token.word == "that":
        return True
    free = token.word in PREPOSITIONS | TIME_WORDS | ADVERBS | OCCASION_CLAUSES
    hearer = tokens[cue.first].word in TOLD_VERBS
    return not (free or hearer or token.word == "to") and token.kind in {WORD, NAME}
