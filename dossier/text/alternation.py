"""Many words as one regular expression."""

import re
from collections import defaultdict
from collections.abc import Iterable


def alternation(words: Iterable[str]) -> str:
    """Return a pattern for any of some literal words; where several fit, it tries the longest first.

    Words that begin alike share their beginning, so a place in the text costs about the length of the
    match, however many words there are.
    """
    tails_by_head: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        tails_by_head[word[:1]].add(word[1:])
    branches = [re.escape(head) + alternation(tails) for head, tails in sorted(tails_by_head.items()) if head]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in tails_by_head else f"(?:{'|'.join(branches)})"
    return joined + ("?" if "" in tails_by_head else "")
