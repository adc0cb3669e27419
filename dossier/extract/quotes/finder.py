"""Walk through a text sentence by sentence and collect its quotes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.extract.quotes.attribution import Attribution, attribute, attributed, has_object, owner_of_words, resolve
from dossier.extract.quotes.confidence import CONFIDENCE
from dossier.extract.quotes.direct import attribution_of, leads_on, stands_alone
from dossier.extract.quotes.marks import Marked
from dossier.extract.quotes.memory import Known, Memory
from dossier.extract.quotes.odd_verbs import speaker_after, speaker_before
from dossier.extract.quotes.phrases import Phrase, subject_after
from dossier.extract.quotes.reporting import may_report, reported_clause
from dossier.extract.quotes.subjects import clause_subject
from dossier.extract.quotes.tokens import QUOTED, Sentence, Token, Tokenizer, split_frame
from dossier.model.annotation import Cue, Mention, Quote, Speaker, Way

_LONGEST_SPEAKER_LINE = 300  # code points of a line that ends in a colon and names who speaks below
_LONGEST_SIGNATURE = 12  # tokens after a quotation that can be its speaker's name and role
_ROLE_REACH = 4  # tokens of a role before the name (`Harbour master Jane Roe said`)
_KEPT = 8  # sentences whose tokens are kept for pronouns

_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Said:
    """Who says a quotation, and how that was found."""

    cue: Cue | None = None
    speaker: Speaker | None = None
    way: Way | None = None
    confidence: float = 0.0
    possible: tuple[Speaker, ...] = ()


NOBODY = Said()


def said(cue: Cue | None, known: Known | Attribution | None, way: Way) -> Said:
    """Return who speaks, found in a way unless a pronoun or doubtful words stand for them."""
    if known is None or known.speaker is None:
        return Said(cue)
    way = known.way or way
    return Said(cue, known.speaker, way, CONFIDENCE[way], known.rivals)


def carried(before: Said | None, way: Way) -> Said:
    """Return the speaker of words that go on with others, no surer than those."""
    if before is None or before.speaker is None or before.way is None:
        return NOBODY
    return replace(before, way=way, confidence=min(before.confidence, CONFIDENCE[way]))


class Finder:
    """Finds the quotes of one text."""

    def __init__(
        self,
        text: str,
        quotations: Sequence[Marked],
        mentions: Sequence[Mention],
        labels: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Prepare to look; `labels` of a transcript's speakers are no part of any sentence."""
        self.text = text
        self.quotations = quotations
        self.sentences = list(split_frame(text, quotations, dict(labels)))
        self._tokenizer = Tokenizer(text, quotations, mentions)
        self._tokens: dict[int, list[Token]] = {}
        self._memory = Memory({}, self._tokens_of, self.sentences, [])
        self._said: dict[int, Said] = {}
        self._indirect: list[Quote] = []

    def find(self) -> list[Quote]:
        """Return direct and indirect quotes, unsorted."""
        for index, sentence in enumerate(self.sentences):
            if not sentence.cued and not sentence.quotations:
                continue
            tokens = self._tokens_of(sentence)
            attributions = attribute(self.text, tokens, index, self._memory) if sentence.cued else []
            owner = owner_of_words(tokens) if sentence.quotations else None
            for place, token in enumerate(tokens):
                if token.kind == QUOTED:
                    self._said[token.quoted] = self._who(index, tokens, place, attributions, owner)
            self._report(tokens, attributions)
        self._join_passages()
        return [*self._direct(), *self._indirect]

    def _tokens_of(self, sentence: Sentence) -> list[Token]:
        tokens = self._tokens.get(sentence.start)
        if tokens is None:
            if len(self._tokens) >= _KEPT:
                del self._tokens[next(iter(self._tokens))]
            tokens = self._tokens[sentence.start] = self._tokenizer.tokens(sentence)
        return tokens

    def _who(
        self,
        index: int,
        tokens: Sequence[Token],
        place: int,
        attributions: Sequence[Attribution],
        owner: Phrase | None,
    ) -> Said:
        """Return cue and speaker of the quotation at token `place`."""
        found = attribution_of(self.text, tokens, place, attributions, self._odd(index, tokens, place))
        one, way = found if found is not None else (None, Way.BESIDE)
        cue = one.span(tokens) if one is not None else None
        if one is not None and one.cue.negated:
            return NOBODY
        if one is not None and (one.speaker is not None or one.phrase is not None):
            return said(cue, one, way)
        if owner is not None:
            return said(cue, self._speaker(tokens, owner, index), Way.OWNER)
        if place and tokens[place - 1].word == ":":
            subject = _before_colon(tokens, place - 1)
            if subject is not None:
                return said(cue, self._speaker(tokens, subject, index), Way.COLON)
        if one is not None:
            return Said(cue)
        elsewhere = self._next_sentence(index, tokens, place) or self._signature(index, tokens, place)
        if elsewhere is None and place == 0:
            elsewhere = self._passage_before(index) or self._sentence_before(index, tokens)
        return elsewhere or NOBODY

    def _odd(self, index: int, tokens: Sequence[Token], place: int) -> Attribution | None:
        """Return who speaks with a verb that is no cue, right behind a quotation or right before it."""
        after = speaker_after(tokens, place) if leads_on(self.text, tokens, place) else None
        found = after or speaker_before(tokens, place)
        if found is None:
            return None
        cue, phrase = found
        known = self._speaker(tokens, phrase, index) if phrase is not None else None
        return attributed(cue, phrase, known)

    def _speaker(self, tokens: Sequence[Token], phrase: Phrase, index: int) -> Known | None:
        known = resolve(self.text, tokens, phrase, index, self._memory)
        if known is not None:
            self._memory.remember(index, known)
        return known

    def _next_sentence(self, index: int, tokens: Sequence[Token], place: int) -> Said | None:
        """Return who speaks when a sentence of its own says so (`“Stop!” Roe said.`)."""
        ending = self.text[self.quotations[tokens[place].quoted].end - 1]
        if place < len(tokens) - 1 or ending not in "?!…" or index + 1 >= len(self.sentences):
            return None
        following = self.sentences[index + 1]
        if following.passage != self.sentences[index].passage:
            return None
        tokens = self._tokens_of(following)
        first = next(iter(attribute(self.text, tokens, index + 1, self._memory)), None)
        odd = speaker_after(tokens, -1) if first is None else None
        if odd is not None:
            return said(attributed(*odd, None).span(tokens), self._speaker(tokens, odd[1], index + 1), Way.ODD_VERB)
        if first is None or first.phrase is None or first.first > _ROLE_REACH:
            return None
        if has_object(tokens, first.cue) and not first.inverted:
            return None
        return said(first.span(tokens), first, Way.NEXT_SENTENCE)

    def _signature(self, index: int, tokens: Sequence[Token], place: int) -> Said | None:
        """Return the name that a dash puts under a quotation (`“…” – Jane Roe, harbour master`)."""
        words = list(tokens[place + 1 :])
        if not words and index + 1 < len(self.sentences):
            following = self.sentences[index + 1]
            words = self._tokens_of(following) if following.passage == self.sentences[index].passage else []
        if not 1 < len(words) < _LONGEST_SIGNATURE or words[0].word not in _DASHES:
            return None
        phrase = subject_after(words, 1)
        if phrase is None or phrase.kind != "name":
            return None
        return said(None, self._speaker(words, phrase, index), Way.OWNER)

    def _passage_before(self, index: int) -> Said | None:
        """Return who speaks in a quotation that begins its passage, where the passage above says so."""
        sentence = self.sentences[index]
        before = self.sentences[index - 1] if index else None
        if before is None or before.passage == sentence.passage:
            return None
        if self.text[before.end - 1] == ":" and before.end - before.start <= _LONGEST_SPEAKER_LINE:
            return self._speaker_line(index - 1)
        if before.quotations and stands_alone(self._tokens_of(sentence), 0):
            return carried(self._said.get(before.quotations[-1]), Way.PARAGRAPHS)
        return None

    def _sentence_before(self, index: int, tokens: Sequence[Token]) -> Said | None:
        """Return whose words a quotation goes on with, or whom the sentence before it is about."""
        before = self.sentences[index - 1] if index else None
        if before is None or before.passage != self.sentences[index].passage:
            return None
        if before.quotations:
            return carried(self._said.get(before.quotations[-1]), Way.GOES_ON)
        if not stands_alone(tokens, 0):
            return None
        earlier = self._tokens_of(before)
        phrase = _known(clause_subject(earlier, len(earlier)))
        return said(None, self._speaker(earlier, phrase, index - 1), Way.SUBJECT) if phrase is not None else None

    def _speaker_line(self, index: int) -> Said:
        tokens = self._tokens_of(self.sentences[index])
        attributions = attribute(self.text, tokens, index, self._memory)
        if attributions and attributions[-1].speaker is not None:
            return said(attributions[-1].span(tokens), attributions[-1], Way.COLON)
        phrase = _before_colon(tokens, len(tokens))
        return said(None, self._speaker(tokens, phrase, index), Way.COLON) if phrase is not None else NOBODY

    def _report(self, tokens: Sequence[Token], attributions: Sequence[Attribution]) -> None:
        """Collect the reported clauses of a sentence."""
        seen: set[int] = set()
        for place, one in enumerate(attributions):
            if one.speaker is None or one.cue.unsaid or not may_report(tokens, one):
                continue
            following = attributions[place + 1].cue if place + 1 < len(attributions) else None
            span = reported_clause(tokens, one, following)
            if span is None or span[0] in seen:
                continue
            seen.add(span[0])
            start, end = tokens[span[0]].start, tokens[span[1] - 1].end
            self._indirect.append(
                Quote(
                    source="",
                    start=start,
                    end=end,
                    text=self.text[start:end],
                    kind="indirect",
                    cue=one.span(tokens),
                    speaker=one.speaker,
                    way=one.way or Way.REPORTED,
                    confidence=CONFIDENCE[one.way or Way.REPORTED],
                    possible=one.rivals,
                )
            )

    def _join_passages(self) -> None:
        """Give every passage of one long quotation the speaker that any of them has."""
        index = 0
        while index < len(self.quotations):
            last = index
            while last + 1 < len(self.quotations) and self.quotations[last].runs_on:
                last += 1
            group = range(index, last + 1)
            best = next((one for n in group if (one := self._said.get(n, NOBODY)).speaker is not None), None)
            if last > index and best is not None:
                one = carried(best, Way.PARAGRAPHS)
                self._said.update({n: one for n in group if self._said.get(n, NOBODY).speaker is None})
            index = last + 1

    def _direct(self) -> list[Quote]:
        quotes = []
        for index, marked in enumerate(self.quotations):
            one = self._said.get(index, NOBODY)
            words = self.text[marked.start : marked.end]
            quote = Quote(source="", start=marked.start, end=marked.end, text=words, kind="direct")
            quotes.append(
                replace(
                    quote,
                    cue=one.cue,
                    speaker=one.speaker,
                    way=one.way,
                    confidence=one.confidence,
                    possible=one.possible,
                )
            )
        return quotes


def _before_colon(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return who speaks behind the words that end at token `end`, without a cue (`Roe was blunt: "It is over"`).

    A label alone must be a name that was found, or a role: `EXCLUSIVE: "We knew"` gives nobody.
    """
    phrase = _known(clause_subject(tokens, end))
    if phrase is None or phrase.last < end:
        return phrase
    mention = tokens[end - 1].mention
    found = mention is not None and mention.score > 0
    return phrase if phrase.kind == "noun" or (phrase.kind == "name" and found) else None


def _known(phrase: Phrase | None) -> Phrase | None:
    return phrase if phrase is not None and phrase.known else None
