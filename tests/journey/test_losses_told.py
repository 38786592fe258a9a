"""Whose loss it is, and which days are counted after it: a hint keeps the desk quiet, and no day is made of it."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import arrival, today
from sincerely.journey.moments import coming, quiet_people
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Person
from sincerely.web.reasons import say

HINT = "Ghế của ba để trống, con xin nghỉ vài hôm."
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def tell(owner, folder, words):
    at = NOW - timedelta(hours=9)
    (folder / "news.eml").write_bytes(
        f"From: Tom Harbour <tom@harbour.example>\nTo: {owner.email}\nSubject: News\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <news@harbour.example>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{words}\n".encode()
    )
    arrival.bring_in(owner, [str(folder)], now=NOW, processes=0)
    return Person.objects.get(owner=owner, identities__value="tom@harbour.example")


def test_a_hint_keeps_quiet_but_counts_no_days(alice, tmp_path):
    tom = tell(alice, tmp_path, "Hi Alice,\n\nMy father passed away yesterday.\n\nTom")
    assert [one.key for one in coming(alice, now=NOW)] == ["mourning.49"]
    Entry.objects.filter(owner=alice).update(text=HINT)
    Notice.objects.filter(owner=alice, what__in=("death", "grief")).update(rule="vi.grief.round", quote=HINT, start=0)
    assert coming(alice, now=NOW) == []
    assert quiet_people(alice, now=NOW) == {tom.pk}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Hi Alice,\n\nMy father passed away yesterday.\n\nTom", "moment.death"),
        ("Em ơi,\n\nMẹ anh mất hôm qua rồi.\n\nAnh Tâm", "moment.death"),
        ("Em ơi, anh báo để em hay. Nhà chị Hoa làm lễ viếng từ 9 giờ sáng mai.\n\nAnh Tâm", "moment.death_told"),
    ],
)
def test_whoever_passes_on_the_news_has_not_lost_somebody(alice, tmp_path, words, reason):
    tell(alice, tmp_path, words)
    (row,) = today.needs(alice, now=NOW)
    assert row.reason == reason
    assert ("has lost" in say(row.reason, row.slots, name="Tom")) == (reason == "moment.death")
