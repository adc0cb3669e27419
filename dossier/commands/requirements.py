"""What to install to build the same site elsewhere."""

import json
from importlib.metadata import PackageNotFoundError
from urllib.parse import urlsplit

from dossier import DISTRIBUTION, __version__, files

_FOLDER = f"""\
# dossier runs from a folder of this computer, which no other computer can reach. Put one of these lines here instead,
# without the #. The first is for a release, the second for a commit of a repository.
# {DISTRIBUTION}=={__version__}
# {DISTRIBUTION} @ git+https://HOST/OWNER/REPOSITORY@COMMIT"""
_LOCAL_REPOSITORY = "# This repository is on this computer only. Put an address here that other computers can reach."


def own_requirement() -> str:
    """Return the lines of a requirements.txt that install the program that runs now."""
    try:
        return requirement(files.installation_record(DISTRIBUTION))
    except PackageNotFoundError:
        # Run from a checkout.
        return _FOLDER


def requirement(record: str) -> str:
    """Return the lines for what an installer recorded in `direct_url.json` (PEP 610); empty for a package index.

    A file of this computer is taken for a copy of a release. A folder cannot be named: comments say what to put there.
    """
    if not record:
        return f"{DISTRIBUTION}=={__version__}"
    origin = json.loads(record)
    url, is_local = origin["url"], urlsplit(origin["url"]).scheme == "file"
    subdirectory = f"#subdirectory={origin['subdirectory']}" if "subdirectory" in origin else ""
    if "vcs_info" in origin:
        vcs = origin["vcs_info"]
        line = f"{DISTRIBUTION} @ {vcs['vcs']}+{url}@{vcs['commit_id']}{subdirectory}"
        return f"{_LOCAL_REPOSITORY}\n{line}" if is_local else line
    if "dir_info" in origin:
        return _FOLDER
    return f"{DISTRIBUTION}=={__version__}" if is_local else f"{DISTRIBUTION} @ {url}{subdirectory}"
