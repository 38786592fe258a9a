"""Letters as mail programs lay them out, Vietnamese and others, all invented: NAME.txt and its zones in NAME.json.

Each list in a JSON file holds the lines that are not blank of one zone, in order; a zone without lines is left out.
"""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from sincerely.sources.folding import fold
from sincerely.sources.zones import strip

FOLDERS = Path(__file__).parents[1] / "data" / "sources"
VIETNAMESE = sorted((FOLDERS / "zones_vi").glob("*.txt"))
LETTERS = VIETNAMESE + sorted((FOLDERS / "zones_en").glob("*.txt"))
KNOWN_MISSES: dict[str, str] = {}
"""Name of a letter that we part wrongly → why we leave it so."""


def _lines(text: str) -> dict[str, list[str]]:
    zones = {zone: [line for line in part.split("\n") if line.strip()] for zone, part in asdict(strip(text)).items()}
    return {zone: lines for zone, lines in zones.items() if lines}


def _wanted(letter: Path) -> dict[str, list[str]]:
    zones: dict[str, list[str]] = json.loads(letter.with_suffix(".json").read_text(encoding="utf-8"))
    return {zone: lines for zone, lines in zones.items() if zone != "what"}


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: str(letter.stem))
def test_each_letter_is_parted(letter: Path) -> None:
    parted = _lines(letter.read_text(encoding="utf-8"))
    assert (parted == _wanted(letter)) is (letter.stem not in KNOWN_MISSES), parted


def test_there_are_vietnamese_letters_enough_and_few_misses(capsys: pytest.CaptureFixture[str]) -> None:
    right = [letter for letter in VIETNAMESE if _lines(letter.read_text(encoding="utf-8")) == _wanted(letter)]
    with capsys.disabled():
        print(f"\nVietnamese letters parted as wanted: {len(right)} of {len(VIETNAMESE)}")
    assert len(VIETNAMESE) >= 70
    assert len(right) >= 0.95 * len(VIETNAMESE)
    assert set(KNOWN_MISSES) <= {letter.stem for letter in LETTERS}


def _without_marks(text: str) -> str:
    """`text` as typed without diacritics, its capitals kept."""
    pairs = zip(text, fold(text), strict=True)
    return "".join(bare.upper() if given.isupper() and len(bare.upper()) == 1 else bare for given, bare in pairs)


@pytest.mark.parametrize("letter", VIETNAMESE, ids=lambda letter: str(letter.stem))
def test_letters_without_diacritics_are_parted_alike(letter: Path) -> None:
    text = letter.read_text(encoding="utf-8")
    wanted = {zone: [_without_marks(line) for line in lines] for zone, lines in _lines(text).items()}
    assert _lines(_without_marks(text)) == wanted


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: str(letter.stem))
def test_a_reply_parted_again_stays_whole(letter: Path) -> None:
    reply = strip(letter.read_text(encoding="utf-8")).reply
    assert strip(reply).reply == reply
