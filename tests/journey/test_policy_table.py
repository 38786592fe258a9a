"""The table of modes: only a signed-in person changes it, never above a cap; what it says is obeyed everywhere."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken, Owner
from sincerely.journey import arrival, policy
from sincerely.journey.policy import Place, PolicyRefused
from sincerely.journey.ruling import judge
from sincerely.journey.today import needs
from sincerely.people import actions as people_actions
from sincerely.people.models import Handled, Person, Proposal
from sincerely.trust.models import Leaf
from sincerely.trust.policy import DESK_TASKS, MODES, TASKS, cap_of
from tests.sending.desk_scene import sign_in


@dataclass
class Desk:
    """Letters that came in, as files of a folder."""

    owner: Owner
    folder: Path
    number: int = 0

    def mail(self, sender, text, at, name=""):
        self.number += 1
        head = (
            f"From: {name or sender.split('@')[0].title()} <{sender}>\nTo: Alice Ashdown <alice@desk.example>\n"
            f"Subject: Matter {self.number}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
            f"Message-ID: <{self.number}@{sender}>\nContent-Type: text/plain; charset=utf-8\n\n"
        )
        path = self.folder / f"{self.number}.eml"
        path.write_text(head + text + "\n", encoding="utf-8")
        arrival.bring_in(Owner.objects.get(pk=self.owner.pk), [path], now=at + timedelta(minutes=1), processes=0)


@pytest.fixture
def desk(alice, tmp_path):
    return Desk(alice, tmp_path)


@pytest.fixture
def signed_in(alice, now):
    return sign_in(alice, now)


@pytest.fixture
def tom(alice):
    person = Person.objects.create(owner=alice, name="Tom Harbour", given_name="Tom")
    people_actions.tag(alice, person, ["client"])
    return person


def mode(owner, person, task, now):
    return judge(Owner.objects.get(pk=owner.pk), Person.objects.get(pk=person.pk), task, now=now)[0]


def test_each_place_lowers_and_taking_it_away_restores(alice, tom, signed_in, now):
    other = Person.objects.create(owner=alice, name="Ann")
    for place in (Place(), Place(tag="client"), Place(person=tom)):
        policy.set_modes(alice, place, {"follow_up": "human"}, sign_in=signed_in, now=now)
        assert mode(alice, tom, "follow_up", now) == "human"
        assert mode(alice, other, "follow_up", now) == ("human" if place.name == "owner" else "draft")
        assert mode(alice, tom, "information", now) == "draft"
        policy.set_modes(alice, place, {"follow_up": None}, sign_in=signed_in, now=now)
        assert mode(alice, tom, "follow_up", now) == "draft"
    assert Leaf.objects.filter(type="policy_changed").count() == 6


def test_the_owner_may_raise_a_personal_task_to_its_cap_and_a_tag_still_lowers_it(alice, tom, signed_in, now):
    policy.set_modes(alice, Place(), {"check_in": "draft"}, sign_in=signed_in, now=now)
    assert mode(alice, tom, "check_in", now) == "draft"
    policy.set_modes(alice, Place(tag="client"), {"check_in": "human"}, sign_in=signed_in, now=now)
    assert mode(alice, tom, "check_in", now) == "human"


@pytest.mark.parametrize(
    ("task", "wish"),
    [("thanks", "draft"), ("condolence", "assist"), ("follow_up", "auto"), ("check_in", "auto"), ("sing", "human"),
     ("follow_up", "everything"), ("*", "auto")],
)  # fmt: skip
def test_a_change_that_would_pass_a_cap_changes_nothing(alice, tom, signed_in, now, task, wish):
    for place in (Place(), Place(tag="client"), Place(person=tom)):
        with pytest.raises(PolicyRefused):
            policy.set_modes(alice, place, {"information": "human", task: wish}, sign_in=signed_in, now=now)
    assert mode(alice, tom, "information", now) == "draft"
    assert not Leaf.objects.filter(type="policy_changed").exists()


def test_nobody_but_a_signed_in_person_changes_it(alice, bob, signed_in, now):
    accounts.make_token(alice, "script", ["read", "propose"], now=now)
    ended = sign_in(alice, now)
    accounts.sign_out(ended, now=now)
    token = ApiToken.objects.get()
    token.pk = 10_000
    for somebody in (sign_in(bob, now), ended, token):
        with pytest.raises(PermissionError):
            policy.set_modes(alice, Place(), {"check_in": "draft"}, sign_in=somebody, now=now)
        with pytest.raises(PermissionError):
            policy.set_numbers(alice, {"balance_limit": 6}, sign_in=somebody, now=now)
    assert Owner.objects.get(pk=alice.pk).policy == {}


def test_the_one_switch_stops_every_draft_and_leaves_the_desk_alone(alice, tom, signed_in, now):
    policy.set_modes(alice, Place(), {"*": policy.STOPPED}, sign_in=signed_in, now=now)
    assert policy.is_stopped(alice)
    for task, row in TASKS.items():
        found = mode(alice, tom, task, now)
        assert found == row.default if task in DESK_TASKS else found in ("off", "human", "assist")
    policy.set_modes(alice, Place(), {"*": None}, sign_in=signed_in, now=now)
    assert not policy.is_stopped(alice)
    assert mode(alice, tom, "follow_up", now) == "draft"


def test_a_policy_written_by_force_still_stays_under_the_cap(alice, tom, now):
    Owner.objects.filter(pk=alice.pk).update(policy=dict.fromkeys(TASKS, "auto") | {"*": "auto"})
    Person.objects.filter(pk=tom.pk).update(policy=dict.fromkeys(TASKS, "auto"))
    for task in TASKS:
        assert MODES.index(mode(alice, tom, task, now)) <= MODES.index(cap_of(task))


def test_numbers_are_only_tightened(alice, signed_in, now):
    policy.set_numbers(alice, {"balance_limit": 100, "balance_letters": 1}, sign_in=signed_in, now=now)
    assert alice.policy == {"balance_letters": 4}
    policy.set_numbers(alice, {"balance_limit": 2}, sign_in=signed_in, now=now)
    assert alice.policy == {"balance_letters": 4, "balance_limit": 2}


changes = st.dictionaries(
    st.sampled_from([*TASKS, "*", "sing"]), st.none() | st.sampled_from([*MODES, "more"]), max_size=4
)


@given(changes)
def test_what_passes_the_check_lies_under_every_cap(wanted):
    try:
        found = policy.checked(wanted)
    except PolicyRefused:
        return
    for task, wish in found.items():
        cap = "draft" if task == "*" else cap_of(task)
        assert wish is None or MODES.index(wish) <= MODES.index(cap)


def test_a_trial_says_what_would_have_been_and_changes_nothing(alice, desk, now):
    desk.mail("tom@harbour.example", "Could you send me the new price list, please?", now - timedelta(days=2))
    desk.mail("ann@mill.example", "Could you send me the drawings, please?", now - timedelta(days=9))
    found = policy.trial(alice, Place(), {"information": "human"}, now=now)
    assert found.matters == 2
    assert {(each.person.identities.get().value, each.before, each.after) for each in found.changes} == {
        ("tom@harbour.example", "draft", "human"), ("ann@mill.example", "draft", "human"),
    }  # fmt: skip
    assert (found.fewer_drafts, found.more_drafts) == (2, 0)
    assert Owner.objects.get(pk=alice.pk).policy == {}
    person = found.changes[0].person
    assert len(policy.trial(alice, Place(person=person), {"information": "human"}, now=now).changes) == 1
    assert policy.trial(alice, Place(), {"follow_up": "human"}, now=now).changes == ()
    with pytest.raises(PolicyRefused):
        policy.trial(alice, Place(), {"thanks": "draft"}, now=now)


def test_off_means_off_on_today(alice, desk, signed_in, now):
    desk.mail("tom@harbour.example", "Could you send me the new price list, please?", now - timedelta(days=2))
    desk.mail("ann@mill.example", "Could you send me the drawings, please?", now - timedelta(days=2))
    tom = Person.objects.get(identities__value="tom@harbour.example")
    people_actions.tag(alice, tom, ["client"])
    for place, left in ((Place(person=tom), 1), (Place(tag="client"), 1), (Place(), 0)):
        policy.set_modes(alice, place, {"information": "off"}, sign_in=signed_in, now=now)
        assert len(needs(Owner.objects.get(pk=alice.pk), now=now)) == left
        policy.set_modes(alice, place, {"information": None}, sign_in=signed_in, now=now)
        assert len(needs(Owner.objects.get(pk=alice.pk), now=now)) == 2


SIGNED = "Hi Alice,\n\nThe boxes left today.\n\nBest,\nTom Harbour\n-- \nTom Harbour\nHead of Stores\nHarbour Ltd\n+44 20 7946 0991"


@pytest.mark.parametrize(
    ("wish", "filed", "asked"), [("auto", True, False), ("draft", False, True), ("off", False, False)]
)
def test_data_entry_does_what_the_table_says(alice, desk, signed_in, now, wish, filed, asked):
    policy.set_modes(alice, Place(), {"data_entry": wish}, sign_in=signed_in, now=now)
    desk.mail("tom@harbour.example", SIGNED, now - timedelta(days=2), name="Tom Harbour")
    tom = Person.objects.get(identities__value="tom@harbour.example")
    assert bool(tom.title) == filed == Handled.objects.filter(person=tom).exists()
    assert Proposal.objects.filter(person=tom).exists() == asked


@pytest.mark.parametrize(("wish", "people", "asked"), [("auto", 1, 0), ("draft", 2, 1), ("off", 2, 0)])
def test_merging_does_what_the_table_says(alice, desk, signed_in, now, wish, people, asked):
    policy.set_modes(alice, Place(), {"filing": wish}, sign_in=signed_in, now=now)
    for address in ("tom.harbour@harbour.example", "t.harbour@harbour.example"):
        desk.mail(address, "Hi Alice, the boxes left today.", now - timedelta(days=2), name="Thomas Q. Harbour")
    people_actions.compare_people(Owner.objects.get(pk=alice.pk), now=now)
    assert Person.objects.filter(owner=alice, kind="person").count() == people
    assert Proposal.objects.filter(kind="same_person").count() == asked


def test_a_place_is_one_thing(tom):
    assert replace(Place(), person=tom).name == f"person:{tom.pk}"
    assert Place(tag="client").name == "tag"
