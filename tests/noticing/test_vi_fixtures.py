"""How well Vietnamese noticing reads our own letters, as written and without diacritics. The first batch was learned
from, so these hold a level, they do not estimate one; `bench/vi_fresh.py` prints all figures."""

from collections import Counter
from functools import cache

import pytest
from vi_letters import KINDS, bare, letters, reading_of

LEVEL = {"promise": 0.93, "ask": 0.9, "thanks": 0.92, "moment": 0.9, "meeting": 0.75}
LOSS = 0.05
MOST_FALSE = 0.5


@cache
def counts(name: str, *, stripped: bool) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for letter in letters(name):
        reading = reading_of(bare(letter.text) if stripped else letter.text)
        seen = {notice.kind for notice in reading.notices} | {f"!{matter.kind}" for matter in reading.matters}
        labelled = letter.kinds() | {f"!{kind}" for kind in letter.sensitive()}
        for kind in seen | labelled:
            side = "right" if kind in seen and kind in labelled else "false" if kind in seen else "missed"
            found.setdefault(kind, Counter())[side] += 1
    return found


def f1(c: Counter[str]) -> float:
    return 2 * c["right"] / (2 * c["right"] + c["false"] + c["missed"])


@pytest.fixture(scope="module")
def written() -> dict[str, Counter[str]]:
    return counts("vi_fresh_1.tsv", stripped=False)


@pytest.fixture(scope="module")
def stripped() -> dict[str, Counter[str]]:
    return counts("vi_fresh_1.tsv", stripped=True)


@pytest.mark.parametrize("kind", sorted(LEVEL))
def test_letters_are_read_at_their_level(kind: str, written: dict[str, Counter[str]]) -> None:
    assert f1(written[kind]) >= LEVEL[kind]


@pytest.mark.parametrize("kind", ["promise", "ask", "thanks", "moment", "meeting"])
def test_without_diacritics_little_is_lost(
    kind: str, written: dict[str, Counter[str]], stripped: dict[str, Counter[str]]
) -> None:
    assert kind in KINDS
    assert f1(stripped[kind]) >= f1(written[kind]) - LOSS


@pytest.mark.parametrize("bare_text", [False, True], ids=["as written", "without diacritics"])
@pytest.mark.parametrize("name", ["vi_sensitive_1.tsv", "vi_sensitive_14.tsv"])
@pytest.mark.parametrize("kind", ["!grief", "!illness"])
def test_grief_and_illness_are_hardly_ever_missed(kind: str, name: str, bare_text: bool) -> None:
    c = counts(name, stripped=bare_text)[kind]
    assert c["right"] / (c["right"] + c["missed"]) >= 0.95
    assert c["false"] / (c["right"] + c["false"]) <= MOST_FALSE
