"""No signal and no order looks at who somebody is: names and languages swapped, everything else the same."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.accounts.models import Owner
from sincerely.journey import arrival, today
from sincerely.journey.backtest import backtest
from sincerely.journey.letters import note_by_hand
from sincerely.journey.relationship import signals
from sincerely.people.models import Person

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOW = BEGIN + timedelta(days=260)
SAID = [
    "Could you send me the price list for the boxes, please?",
    "Thank you so much for the samples, they are just right.",
    "The boxes are blue and the glue holds.",
    "I will send you the drawing by Friday.",
    "My daughter was born on Sunday.",
]
ROLES = ("one", "two", "three")
NAMES = ("Tom Harbour", "Nguyễn Thị Hoa", "Amara Okonkwo", "Kenji Morita", "Zeynep Kaya", "Trần Văn Bình")


def mailbox(folder, names):
    """Three relationships of different rhythm; who is called what is all that changes."""
    folder.mkdir()
    for role, name, step, last in zip(ROLES, names, (7, 11, 16), (250, 150, 255), strict=True):
        for n, day in enumerate(range(0, last, step)):
            at = BEGIN + timedelta(days=day, hours=n % 5)
            there, here = f'"{name}" <{role}@mill.example>', "Alice Ashdown <alice@desk.example>"
            sender, reader = (there, here) if n % 2 else (here, there)
            raw = (
                f"From: {sender}\nTo: {reader}\nSubject: Boxes {role} {n // 2}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
                f"Message-ID: <{role}.{n}@mill.example>\nContent-Type: text/plain; charset=utf-8\n\n{SAID[n % len(SAID)]}\n"
            )
            (folder / f"{role}{n}.eml").write_bytes(raw.encode())


def seen(folder):
    """Signals of each relationship, the order of Today, and the back-test."""
    owner = create_owner("alice@desk.example", "Alice Ashdown", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(folder)], now=NOW, processes=0)
    people = {role: Person.objects.get(identities__value=f"{role}@mill.example") for role in ROLES}
    by_id = {person.pk: role for role, person in people.items()}
    order = [(by_id[need.person_id], need.kind, need.reason) for need in today.needs(owner, now=NOW)]
    found = {
        role: {name: one.as_json() for name, one in signals(owner, people[role], now=NOW).items()} for role in ROLES
    }
    measured = backtest(owner, now=NOW)
    Owner.objects.filter(pk=owner.pk).delete()
    return order, found, measured


@pytest.mark.django_db
@pytest.mark.parametrize(
    "names", [NAMES[1::-1] + NAMES[2:3], NAMES[3:], ("Zeynep Kaya", "Tom Harbour", "Trần Văn Bình")]
)
def test_swapping_names_changes_no_signal_and_no_order(tmp_path, names):
    mailbox(tmp_path / "first", NAMES[:3])
    mailbox(tmp_path / "second", names)
    first, second = seen(tmp_path / "first"), seen(tmp_path / "second")
    assert first[0], "something is needed, or nothing is compared"
    assert second == first
    assert any(one["enough"] for one in first[1]["one"].values())


@pytest.mark.django_db
def test_a_touch_by_hand_ends_the_quiet(tmp_path):
    """A call that was noted is contact: the clock begins anew."""
    mailbox(tmp_path / "mail", NAMES[:3])
    owner = create_owner("alice@desk.example", "Alice Ashdown", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(tmp_path / "mail")], now=NOW, processes=0)
    person = Person.objects.get(identities__value="two@mill.example")
    assert "quiet" in [need.kind for need in today.needs(owner, now=NOW) if need.person_id == person.pk]
    note_by_hand(owner, person, "We spoke about spring.", kind="call", at=NOW - timedelta(hours=2), now=NOW)
    assert [need.kind for need in today.needs(owner, now=NOW) if need.person_id == person.pk] == []
    assert signals(owner, person, now=NOW)["silence_days"].value == 0
