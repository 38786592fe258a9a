"""Where a desk lies. Nothing is made by asking: who puts a backup back wants the folder as it was found."""

import os
import sys
from pathlib import Path


def default_data_folder() -> Path:
    """Return the platform's folder for a user's data, without creating it."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "sincerely"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "sincerely"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "sincerely"


def data_folder() -> Path:
    """Return the folder of this desk: the one that is set, else the platform's."""
    return Path(os.environ.get("SINCERELY_DATA") or default_data_folder()).expanduser()
