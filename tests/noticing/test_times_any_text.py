"""What holds of every text: it never raises, quotes what it found, and long texts take no more than their share."""

import os
import re
import time
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.noticing.times import find_times, to_json
from sincerely.noticing.times.find import UnknownZoneError

NOW = datetime.fromisoformat("2026-03-11T09:30:00+07:00")
WORDS = re.findall(
    r"\S+",
    """
3 12 31 99999 3/4 24/7 2026 29/2 30/2 12:60 25h 3h kém rưỡi mai mốt thứ hai sáu tuần sau tới trước Tết mùng rằm
tháng giêng âm lịch năm quý ngày giờ phút nữa vừa rồi sáng chiều tối từ đến - , next last this the first of
Friday March may 31st in ago from now to by before after week month year quarter weekend Easter noon at pm am
half past two hours 9999 0 00:00 EST GMT+7 end beginning between and for days
""",
)


@given(st.text(max_size=80), st.sampled_from(["en", "vi"]))
def test_no_text_makes_it_raise(text: str, language: str) -> None:
    for t in find_times(text, language, NOW):  # type: ignore[arg-type]
        assert text[t.at : t.at + len(t.quote)] == t.quote


@settings(max_examples=300)
@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(["en", "vi"]), st.datetimes(
    datetime(1, 1, 1), datetime(9999, 12, 31)))  # fmt: skip
def test_no_row_of_time_words_makes_it_raise(words: list[str], language: str, now: datetime) -> None:
    text = " ".join(words)
    for t in find_times(text, language, now.replace(tzinfo=NOW.tzinfo)):  # type: ignore[arg-type]
        assert text[t.at : t.at + len(t.quote)] == t.quote
        assert t.end is None or t.end > t.start
        assert t.start.tzinfo is not None
        assert to_json(t)["sure"] is t.sure


@pytest.mark.parametrize("unit", ["3 ", "a ", "1/2/", "mai ", "next ", "thứ ", "\n", "2h-", "(((", "from 3 to "])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_long_texts_take_time_by_their_length(unit: str, language: str) -> None:
    text = unit * (60_000 // len(unit))
    began = time.process_time()
    find_times(text, language, NOW)  # type: ignore[arg-type]
    assert time.process_time() - began < 10


def test_the_zone_is_that_of_now_unless_given() -> None:
    assert find_times("tomorrow", "en", NOW)[0].start.isoformat() == "2026-03-12T00:00:00+07:00"
    assert find_times("tomorrow", "en", NOW, "Europe/Paris")[0].start.isoformat() == "2026-03-12T00:00:00+01:00"


def test_hours_from_now_are_counted_over_a_change_of_the_clocks() -> None:
    eve = datetime.fromisoformat("2026-03-29T01:30:00+01:00")
    assert find_times("in two hours", "en", eve, "Europe/Paris")[0].start.isoformat() == "2026-03-29T04:30:00+02:00"
    assert find_times("tomorrow at 9am", "en", eve, "Europe/Paris")[0].start.isoformat() == "2026-03-30T09:00:00+02:00"


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(UnknownZoneError):
        find_times("tomorrow", "en", NOW, "Mars/Olympus")
    with pytest.raises(UnknownZoneError):
        find_times("tomorrow", "en", NOW.replace(tzinfo=None))


@pytest.mark.corpus
def test_the_open_corpora_hold_no_wrong_sure_answer_in_vietnamese() -> None:
    data = Path(os.environ.get("SINCERELY_TEST_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    path = data / "gold" / "vi_times_dev.jsonl"
    if not path.exists():
        pytest.skip(f"needs the open corpora: {path} is not there (set SINCERELY_TEST_DATA)")
    import json

    right = total = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found = find_times(row["text"], "vi", datetime.fromisoformat(row["now"]), row["tz"])
        wanted = {(e["start"], e["end"]) for e in row["expect"]}
        sure = {(t.start.isoformat(), t.end.isoformat() if t.end else None) for t in found if t.sure}
        assert sure <= wanted, row["text"]
        total += bool(wanted)
        right += bool(sure & wanted)
    assert right / total >= 0.95
