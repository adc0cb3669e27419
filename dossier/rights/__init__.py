"""What may be published of a source.

All is read, found, linked and verified in the whole texts. Before anything is rendered or exported, `publish` puts in
the place of every source what its rights allow of it: words that may not be shown are then nowhere in the dossier.
"""

from dossier.rights.excerpts import Limits
from dossier.rights.publishing import Publication, publish

__all__ = ["Limits", "Publication", "publish"]
