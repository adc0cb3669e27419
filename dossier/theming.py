"""Where the look of dossiers lies on the disk."""

from pathlib import Path


def theme_folder() -> Path:
    """Return the folder of templates and styles: inside the wheel, or beside the package in a checkout."""
    package = Path(__file__).parent
    carried = package / "theme"
    return carried if carried.is_dir() else package.parent / "theme"
