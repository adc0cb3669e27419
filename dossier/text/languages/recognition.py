"""Which language a text is in, by its script and its most frequent short words."""

from collections import Counter

from dossier.text.languages.profiles import NAME_PARTICLES, OTHER_ARABIC, OWN_LETTERS, SCRIPTS, STOP_WORDS
from dossier.text.words import LETTERS

_SAMPLE = 20_000  # code points: the score of a language no longer changes beyond
_LEAST_WORDS = 12  # fewer words hold too few frequent ones
_LEAST_SHARE = 0.12
"""Share of the words that must be among a language's frequent ones: about 0.3 in running text of any of them."""
_LEAD = 1.15  # times the second best
_SHORT = 100
"""Words up to which a text is short: names in it weigh as much as its own words, so that what stands in names
(`Ludwig van der Meer`) is left out."""
_LEAST_LETTERS = 20  # two or three words
_LETTER_WEIGHT = 3  # a letter that only one language has says as much as three of its frequent words
_SCRIPT_SHARE = 0.4  # running text in such a script still holds names in Latin letters


def language_by_script(text: str) -> tuple[str, str]:
    """Return the BCP 47 tag of the language that a text's script stands for, and the script; empty for none."""
    letters = _letters(text)
    total = letters.total()
    if total < _LEAST_LETTERS:
        return "", ""
    for tag, first, last, name in SCRIPTS:
        share = sum(count for letter, count in letters.items() if first <= letter <= last) / total
        if share >= (_SCRIPT_SHARE if tag != "ja" else _SCRIPT_SHARE / 4):
            return (_arabic(letters) if tag == "ar" else tag), name
    return "", ""


def language_by_words(text: str) -> str:
    """Return the BCP 47 tag of the language whose frequent words a text uses, empty when it is too short to tell."""
    letters = _letters(text)
    words = LETTERS.findall(text[:_SAMPLE])
    if letters.total() < _LEAST_LETTERS or len(words) < _LEAST_WORDS:
        return ""
    own = _outside_names(words) if len(words) <= _SHORT else words
    counts = Counter(word.lower() for word in own)
    scores = sorted(((_score(tag, counts, letters), tag) for tag in STOP_WORDS), key=lambda pair: (-pair[0], pair[1]))
    (best, tag), (second, _) = scores[:2]
    if best and not second and len(own) < len(words):
        return tag  # Nearly all are names: what little there is besides speaks for one language only.
    return tag if best >= _LEAST_SHARE * len(own) and best >= _LEAD * second else ""


def _outside_names(words: list[str]) -> list[str]:
    """Return the words that are no part of a name: neither capitalized nor between two parts of one."""
    kept = []
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        capital, particle = word[0].isupper(), word.lower() in NAME_PARTICLES
        in_name = particle and (capital or (place > 0 and _is_of_name(words[place - 1]))) and _is_of_name(following)
        if not in_name and not (capital and place > 0 and words[place - 1].lower() in NAME_PARTICLES):
            kept.append(word)
    return kept


def _is_of_name(word: str) -> bool:
    return word[:1].isupper() or word.lower() in NAME_PARTICLES


def _letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalpha, text[:_SAMPLE].lower()))


def _score(tag: str, words: Counter[str], letters: Counter[str]) -> int:
    own = sum(letters[letter] for letter in OWN_LETTERS.get(tag, ""))
    return sum(words[word] for word in STOP_WORDS[tag]) + _LETTER_WEIGHT * own * bool(tag in OWN_LETTERS)


def _arabic(letters: Counter[str]) -> str:
    scores = {tag: sum(letters[letter] for letter in own) for tag, own in OTHER_ARABIC.items()}
    best = max(sorted(scores), key=lambda tag: scores[tag])
    return best if scores[best] else "ar"
