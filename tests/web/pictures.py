"""Pictures of pages, for eyes and not for the tests: taken where SCREENS names a folder, and only there."""

import os
from pathlib import Path


def keep_picture(page, name):
    """Keep a picture of the whole page under this name, if somebody asked for pictures."""
    folder = os.environ.get("SCREENS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)
