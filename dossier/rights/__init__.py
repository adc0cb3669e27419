"""What may be published of a source.

All is read, found, linked and verified in the whole texts. `Shown` decides which of their words may be shown, `limit`
leaves nothing else of what is known, and all that a page prints is derived from that. What is decided rests on spans of
the sources and on the quotations that a message marks as such, never on how a sentence looks.
"""

from dossier.rights.deciding import Shown
from dossier.rights.earlier import rewrite_earlier
from dossier.rights.excerpts import Limits
from dossier.rights.findings import find_for_curator
from dossier.rights.limiting import limit
from dossier.rights.unseen import with_unseen

__all__ = ["Limits", "Shown", "find_for_curator", "limit", "rewrite_earlier", "with_unseen"]
