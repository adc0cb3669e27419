"""Remember who spoke, so that `he`, `they`, `the statement` and `the latter` find whom they stand for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from dossier.extract.quotes.phrases import speaks
from dossier.extract.quotes.tokens import NAME, WORD, Sentence, Token
from dossier.model.annotation import Mention, Speaker, Way
from dossier.text.languages.en.name_genders import FEMININE_NAMES, MASCULINE_NAMES
from dossier.text.languages.en.nouns import singular
from dossier.text.languages.en.quotes import (
    FEMININE,
    INSTITUTIONS,
    MASCULINE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    UTTERANCES,
)

_SENTENCES_BACK = 4
"""How far a pronoun reaches; farther back the reader, too, would want the name again."""

_TITLE_REACH = 3  # words before a name in which a title can stand


@dataclass(frozen=True, slots=True)
class Known:
    """A speaker with what a pronoun must agree with."""

    speaker: Speaker
    gender: str
    """`masculine`, `feminine`, `person` (either), `plural`, `neuter` (a body) or `any`."""
    way: Way | None = None
    """How they were found, where a pronoun or doubtful words stand for them."""
    rivals: tuple[Speaker, ...] = ()
    """Whom else the pronoun could mean."""


@dataclass(slots=True)
class Memory:
    """The speakers and subjects of the last sentences."""

    genders: dict[str, str]
    """Gender of a last name, learnt from titles, roles and first names as the text goes on."""
    tokens_of: Callable[[Sentence], list[Token]]
    sentences: Sequence[Sentence]
    said: list[tuple[int, Known]]
    """Who spoke, with the index of the sentence, in order."""

    def remember(self, sentence: int, known: Known) -> None:
        """Note who spoke in a sentence."""
        self.said.append((sentence, known))

    def resolve(self, pronoun: str, sentence: int, tokens: Sequence[Token], place: int) -> Known | None:
        """Return whom the pronoun at token `place` stands for, or None where nobody agrees with it.

        The last speaker who agrees, or the first such name of the last sentence that has one; everybody else there
        whom it could mean is a rival.
        """
        wanted = PRONOUNS[pronoun]
        for index in range(sentence, max(-1, sentence - _SENTENCES_BACK - 1), -1):
            agreeing = [
                known
                for known in self._candidates(index, tokens[:place] if index == sentence else None)
                if _agrees(known.gender, wanted)
            ]
            people = [known for known in agreeing if known.gender != "any"]
            if agreeing:
                agreeing = people or agreeing
                return self._pronoun(wanted, agreeing, sentence, index)
        return None

    def _pronoun(self, wanted: str, agreeing: Sequence[Known], sentence: int, index: int) -> Known:
        first = agreeing[0].speaker
        others = {_key(known.speaker): known.speaker for known in agreeing if not _alike(known.speaker, first)}
        way = Way.PRONOUN_ABOVE
        if others:
            way = Way.PRONOUN_RIVALS
        elif self.sentences[sentence].passage == self.sentences[index].passage:
            way = Way.PRONOUN_HERE
        return Known(first, wanted, way, tuple(others.values()))

    def last_issuer(self, sentence: int) -> Speaker | None:
        """Return the body or person that spoke last, for `the statement said`."""
        for index, known in reversed(self.said[-1:]):
            if sentence - index <= _SENTENCES_BACK:
                return known.speaker
        return None

    def _candidates(self, index: int, before: Sequence[Token] | None) -> list[Known]:
        found = []
        for place in range(len(self.said) - 1, -1, -1):
            if self.said[place][0] < index:
                break
            if self.said[place][0] == index:
                found.append(self.said[place][1])
        tokens = self.tokens_of(self.sentences[index]) if before is None else before
        for place in range(len(tokens)):
            known = self._known(tokens, place, index)
            if known is not None:
                found.append(known)
        return found

    def _known(self, tokens: Sequence[Token], place: int, sentence: int) -> Known | None:
        token = tokens[place]
        if token.kind == NAME and token.mention is not None:
            if token.mention.type != "person" and place and tokens[place - 1].word in PREPOSITIONS:
                return None
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            if token.mention.type != "person" and following is not None and _is_noun(following):
                return None  # `Traffic chief Jane Roe`
            return Known(speaker_of(token.mention), self.gender(tokens, place, token.mention))
        if token.kind == WORD and speaks(token.word) and singular(token.word) != token.word:
            return Known(Speaker(start=token.start, end=token.end, text=token.word), "plural")
        if token.kind == WORD and token.word in UTTERANCES and place <= _TITLE_REACH:
            issuer = self.last_issuer(sentence)
            return Known(issuer, "neuter") if issuer is not None else None
        return None

    def gender(self, tokens: Sequence[Token], place: int, mention: Mention) -> str:
        """Return what a pronoun for the name at token `place` must be."""
        if mention.type not in {"person", ""}:
            return "neuter"
        words = mention.text.casefold().split()
        last = words[-1] if words else ""
        around = [token.word for token in tokens[max(0, place - _TITLE_REACH) : place] if token.kind == WORD]
        behind = takewhile(lambda token: token.word not in RELATIVES, tokens[place + 1 : place + 5])
        around += [token.word for token in behind if token.kind == WORD]
        for word in (*around, *words):
            if word in FEMININE or (word in FEMININE_NAMES and word in words[:-1]):
                self.genders[last] = "feminine"
                break
            if word in MASCULINE or (word in MASCULINE_NAMES and word in words[:-1]):
                self.genders[last] = "masculine"
                break
        return self.genders.get(last, "person" if mention.type == "person" else "any")


def _key(speaker: Speaker) -> str:
    return speaker.entity or speaker.text.casefold().split()[-1]


def _alike(one: Speaker, other: Speaker) -> bool:
    return _key(one) == _key(other) or one.text.casefold().split()[-1] == other.text.casefold().split()[-1]


def speaker_of(mention: Mention) -> Speaker:
    """Return the speaker that a name names."""
    return Speaker(start=mention.start, end=mention.end, text=mention.text, entity=mention.entity)


def gender_of_noun(words: Sequence[str]) -> str:
    """Return what a pronoun for a noun phrase (`a spokeswoman`, `officials`) must be."""
    head = words[-1] if words else ""
    if head in FEMININE:
        return "feminine"
    if head in MASCULINE:
        return "masculine"
    if singular(head) != head:
        return "plural"
    return "neuter" if head in INSTITUTIONS else "person"


def _is_noun(token: Token) -> bool:
    return token.kind == WORD and not token.upper and speaks(token.word)


def _agrees(gender: str, wanted: str) -> bool:
    if wanted in {"masculine", "feminine"}:
        return gender in {wanted, "person", "any"}
    if wanted == "plural":
        return gender in {"plural", "neuter", "any"}
    return gender in {"neuter", "any"}
