"""Which language a text is in."""

from collections import Counter

from dossier.model.source import UNKNOWN, Basis, Metadatum
from dossier.text.languages.profiles import OTHER_ARABIC, OWN_LETTERS, SCRIPTS, STOP_WORDS
from dossier.text.words import LETTERS

_SAMPLE = 20_000  # code points: the score of a language no longer changes beyond
_LEAST_WORDS = 12  # fewer words hold too few frequent ones
_LEAST_SHARE = 0.12
"""Share of the words that must be among a language's frequent ones: about 0.3 in running text of any of them."""
_LEAD = 1.15  # times the second best
_LEAST_LETTERS = 20  # two or three words
_LETTER_WEIGHT = 3  # a letter that only one language has says as much as three of its frequent words
_SCRIPT_SHARE = 0.4  # running text in such a script still holds names in Latin letters


def language_of(text: str) -> Metadatum:
    """Work out the language of a text from its script and its most frequent short words, unknown when too short."""
    sample = text[:_SAMPLE].lower()
    letters = Counter(filter(str.isalpha, sample))
    total = letters.total()
    if total < _LEAST_LETTERS:
        return UNKNOWN
    for tag, first, last, name in SCRIPTS:
        share = sum(count for letter, count in letters.items() if first <= letter <= last) / total
        if share >= (_SCRIPT_SHARE if tag != "ja" else _SCRIPT_SHARE / 4):
            return _worked_out(_arabic(letters) if tag == "ar" else tag, f"written in {name} script")
    words = LETTERS.findall(sample)
    if len(words) < _LEAST_WORDS:
        return UNKNOWN
    counts = Counter(words)
    scores = sorted(((_score(tag, counts, letters), tag) for tag in STOP_WORDS), key=lambda pair: (-pair[0], pair[1]))
    (best, tag), (second, _) = scores[:2]
    if best < _LEAST_SHARE * len(words) or best < _LEAD * second:
        return UNKNOWN
    return _worked_out(tag, "from its most frequent short words")


def _score(tag: str, words: Counter[str], letters: Counter[str]) -> int:
    own = sum(letters[letter] for letter in OWN_LETTERS.get(tag, ""))
    return sum(words[word] for word in STOP_WORDS[tag]) + _LETTER_WEIGHT * own * bool(tag in OWN_LETTERS)


def _arabic(letters: Counter[str]) -> str:
    scores = {tag: sum(letters[letter] for letter in own) for tag, own in OTHER_ARABIC.items()}
    best = max(sorted(scores), key=lambda tag: scores[tag])
    return best if scores[best] else "ar"


def _worked_out(tag: str, reason: str) -> Metadatum:
    return Metadatum(value=tag, basis=Basis.WORKED_OUT, reason=reason)
