"""A loss that was put away: the sickness told before it does not come up in its place; what was told after does."""

from datetime import timedelta

import pytest
from django.utils import timezone

from sincerely.journey import arrival, today
from sincerely.noticing import actions as noticing
from sincerely.people.models import Person

SICK = "My mother is in hospital again, and I am with her."
DEAD = "My mother died last night."
SICK_TOO = "My father had a heart attack and is in hospital."


@pytest.fixture
def now():
    return timezone.now().replace(microsecond=0)


def told(owner, folder, now, *said):
    """Bring in what Tom wrote, as (days ago, words)."""
    for days, words in said:
        at = now - timedelta(days=days, hours=3)
        (folder / f"{days}.eml").write_text(
            f"From: Tom Harbour <tom@harbour.example>\nTo: {owner.email}\nSubject: News\n"
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{days}@harbour.example>\n\nHi Alice,\n\n{words}\n\nTom\n"
        )
    arrival.bring_in(owner, [str(folder)], now=now, processes=0)


def put_away(owner, need, now):
    person = Person.objects.get(pk=need.person_id)
    noticing.put_away(owner, need=need.id, person=person, kind=need.kind, reach="once", until=None, now=now)


def whats(owner, now):
    return [one.slots.get("what") for row in today.needs(owner, now=now) for one in (row, *row.also)]


def test_the_sickness_that_came_before_a_loss_stays_away_with_it(alice, tmp_path, now):
    told(alice, tmp_path, now, (8, SICK), (1, DEAD))
    assert "illness" in whats(alice, now)
    put_away(alice, today.needs(alice, now=now)[0], now)
    assert "illness" not in whats(alice, now)


def test_a_sickness_told_after_it_stands(alice, tmp_path, now):
    told(alice, tmp_path, now, (8, DEAD), (1, SICK_TOO))
    loss = next(one for row in today.needs(alice, now=now) for one in (row, *row.also) if one.kind == "grief")
    put_away(alice, loss, now)
    assert "illness" in whats(alice, now)
