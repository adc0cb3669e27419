"""Names of sites and persons as pages write them in their heads, by-lines and titles."""

import html
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from dossier.text.folding import fold
from dossier.text.languages.en.bylines import BODIES, NO_AUTHORS, OPENINGS, ROLES
from dossier.text.languages.en.furniture import SECTIONS
from dossier.text.stated_dates import DATE, TIME
from dossier.text.words import LETTERS_AND_DIGITS

_HOST = re.compile(
    r"(?:https?://)?(?:www\d?\.|m\.)?((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,18})(?:[/:?#].*)?\Z", re.IGNORECASE
)
_MOST_NAME_WORDS = 5
_LONGEST_NAME = 60  # code points
_OPENING = re.compile(rf"\A\s*(?:{OPENINGS})\s*:?\s+", re.IGNORECASE)
_DATED = re.compile(rf"[\s,|·•–-]*(?:(?:published|updated|posted|on)\s+)*{DATE}{TIME}.*\Z", re.IGNORECASE | re.DOTALL)
_BETWEEN = re.compile(r"\s*(?:[;|/·•]|,?\s+(?:and|with|und|et|y|e)\s+|,|\s&\s|\s[–—-]\s)\s*", re.IGNORECASE)
_LAST_FIRST = re.compile(r"([^\W\d_][\w'’-]*), ([^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?)\Z")


def unescaped(value: str) -> str:
    """Return a value without the character references that a page escaped twice (`&amp;#039;`), squeezed."""
    for _ in range(2):
        value = html.unescape(value)
    return " ".join(value.split())


def name_key(name: str) -> str:
    """Return what two ways of writing a site's name have in common: its letters and digits, without an article."""
    words = LETTERS_AND_DIGITS.findall(fold(name))
    return "".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def host_of(value: str) -> str:
    """Return the host of a web address or the bare name of a domain, without `www.`; empty when it is neither."""
    match = _HOST.match(value.strip())
    return match[1].lower() if match else ""


def host_keys(address: str) -> frozenset[str]:
    """Return what the name of a site may be like that has this address: the host, and its label below the top level."""
    host = host_of(address)
    labels = [label for label in host.split(".")[:-1] if label not in {"co", "com", "org", "www", "m", "news"}]
    return frozenset((name_key(host), *(label.replace("-", "") for label in labels))) if host else frozenset()


def is_section(name: str, sections: Iterable[str] = ()) -> bool:
    """Whether a name is that of a part of a site, `U.S.` or `World`, and not of the site."""
    key = name_key(name)
    return (
        key in SECTIONS
        or key in {"us", "uk", "home", "homepage", "blog", "blogs", "article", "articles"}
        or any(key == name_key(section) for section in sections)
    )


def is_root(address: str) -> bool:
    """Whether an address is that of a whole site."""
    parts = urlsplit(address)
    return parts.path.strip("/").casefold() in {"", "index.html", "index.php", "home"} and not parts.query


def people(value: str, own: frozenset[str], *, byline: bool = False) -> list[str]:
    """Return the authors that a value names, in order, without offices, dates and the site's `own` names.

    A `byline` is a line of the page: in it, only what is written like a name counts.
    """
    value = unescaped(value)
    if "@" in value.split(" ")[0] or value.startswith(("http://", "https://", "www.")):
        return []
    turned = _LAST_FIRST.match(value)
    parts = [f"{turned[2]} {turned[1]}"] if turned and not byline else _parts(value)
    names = []
    for part in parts:
        name = part.strip(" .,:|–—-")
        if name and name not in names and name_key(name) not in own and _is_name(name, byline=byline):
            names.append(name)
    return names


def _parts(value: str) -> list[str]:
    return _BETWEEN.split(_DATED.sub("", _OPENING.sub("", value, count=1)))


def _is_name(text: str, *, byline: bool) -> bool:
    words = text.split()
    folded = [word.strip(".,’'") for word in fold(text).split()]
    if len(text) > _LONGEST_NAME or len(words) > _MOST_NAME_WORDS or any(map(str.isdigit, text)) or "@" in text:
        return False
    if fold(text) in NO_AUTHORS or host_of(text) or text.startswith(("/", "#")):
        return False
    if any(word in ROLES for word in folded):
        return False
    if not byline:
        return any(map(str.isalpha, text))
    known = fold(text) in BODIES
    capitals = sum(not word[0].islower() for word in words if word[0].isalpha())
    return known or (len(words) > 1 and capitals >= 2 and not words[0][0].islower())  # noqa: PLR2004  a name of two words
