"""The site that a dossier is published as."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the project says of its site, beside the content."""

    name: str = ""
    url: str = ""
    """Where it is published, absolute; empty when nobody said."""
    description: str = ""
    folder_addresses: bool = True
    """Whether `people/ada-roe.md` is published at `people/ada-roe/`, and not at `people/ada-roe.html`."""


NO_SITE = Site()
"""Of a dossier that was built without a project around it."""
