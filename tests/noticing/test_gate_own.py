"""Grief and serious illness in many voices, both languages: most is seen, look-alikes mostly are not.

The letters are by the author of the words, so these hold a level, they estimate none.
"""

import pytest
from vi_letters import FOLDER, bare, letters

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

GATE = frozenset(("grief", "illness"))


def _english() -> list[tuple[str, bool]]:
    lines = (FOLDER / "en_gate_own.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" | ", 1) for line in lines if line[0] != "#"]
    return [(text, kind in GATE) for kind, text in pairs]


def _vietnamese(*, stripped: bool) -> list[tuple[str, bool]]:
    told = list(letters("vi_gate_own.tsv"))
    return [(bare(one.text) if stripped else one.text, bool(one.sensitive() & GATE)) for one in told]


@pytest.mark.parametrize(
    ("cases", "least"),
    [(_english(), 0.95), (_vietnamese(stripped=False), 0.95), (_vietnamese(stripped=True), 0.92)],
    ids=["en", "vi", "vi without diacritics"],
)
def test_most_is_seen_and_little_else(cases: list[tuple[str, bool]], least: float) -> None:
    closed = [(any(matter.kind in GATE for matter in read(text, Context()).matters), told) for text, told in cases]
    right = sum(found and told for found, told in closed)
    assert right / sum(told for _, told in closed) >= least
    assert right / sum(found for found, _ in closed) >= 0.85


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The invoice is attached. We are sitting shiva until Wednesday.", "We are sitting shiva until Wednesday"),
        ("Nan's had another fall and the ward rang.", "Nan's had another fall and the ward rang"),
    ],
)
def test_it_says_which_words(text: str, words: str) -> None:
    assert words in {matter.quote for matter in read(text, Context()).matters if matter.kind in GATE}


@pytest.mark.parametrize(
    "text",
    [
        "Our client sells oncology software; the demo is on Friday.",
        "Bệnh viện là khách hàng, chị gửi báo giá máy thở trước thứ Sáu nhé.",
        "Cười chết mất, sếp gửi nhầm nhóm.",
    ],
)
def test_trade_and_manners_of_speaking_do_not_close_the_gate(text: str) -> None:
    assert {matter.kind for matter in read(text, Context()).matters} & GATE == set()


@pytest.mark.parametrize(
    "text",
    [
        "Quạt ngã trúng đầu bé, sưng to lắm.",
        "Bà ngồi quạt cháu sốt cả đêm.",
        "Ngủ quạt suốt đêm nên con nằm quạt bệnh mấy hôm nay.",
        "Ngồi quạt liệt nửa mặt chị ạ.",
        "Em mua cái quạt cho mẹ ốm yếu.",
    ],
)
def test_who_is_ill_beside_a_fan_is_no_fan(text: str) -> None:
    """A fan that "is ill" is a thing; *quạt* is also what one does for somebody, and what one sleeps under."""
    assert {matter.kind for matter in read(text, Context()).matters} & GATE == {"illness"}


ROUND = "Chị ơi, thùng sữa đặt cho ông nội chị cho em hủy, ông khỏi phải uống rồi chị."


def test_what_is_told_round_about_closes_and_makes_no_moment() -> None:
    reading = read(ROUND, Context())
    assert {matter.rule for matter in reading.matters if matter.kind in GATE} == {"vi.grief.round"}
    assert not [notice for notice in reading.notices if notice.kind == "moment"]
