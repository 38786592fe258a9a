"""Where the open test vectors lie, and how a test says that they are missing."""

import json
import os
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("SINCERELY_TEST_DATA") or Path(__file__).parents[3] / "shared" / "data") / "transparency"


def vectors(name):
    """The path of a file or folder of vectors; skips the test where it is missing."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"the open test vectors are not here: {name} (SINCERELY_TEST_DATA says where they lie)")
    return path


def json_lines(name):
    """The objects of a JSON-lines file of vectors."""
    return [json.loads(line) for line in vectors(name).read_text(encoding="utf-8").splitlines() if line.strip()]
