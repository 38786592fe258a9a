"""Whichever door a yes comes through, the journey asks whether it came too soon: none can forget it."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.journey import letters
from sincerely.journey.pace import TooSoon
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval
from sincerely.review.pace import IN_A_ROW, ONE_SITTING, PAUSE, PastYes, slowed
from sincerely.trust.disclosure import Share
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.sending.desk_scene import person_of, sign_in, write

pytestmark = pytest.mark.django_db
ROOMS = Path(letters.__file__).parents[1]


def yes(letter, frozen, signed_in, now):
    return letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=signed_in, now=now)


def in_a_row(alice, signed_in, now, count=IN_A_ROW):
    """So many letters of the software's, approved unchanged a minute apart; the next letter, and when it is shown."""
    for n in range(count):
        at = now + timedelta(minutes=n)
        one = write(alice, at, by="composer", to=[{"name": "Tom Harbour", "email": f"tom{n}@harbour.example"}])
        yes(one, letters.freeze(one, now=at), signed_in, at + timedelta(seconds=40))
    at = now + timedelta(minutes=count)
    return write(alice, at, by="composer", subject="The next one"), at


def test_a_yes_too_soon_approves_nothing_and_later_counts(alice, now):
    signed_in = sign_in(alice, now)
    letter, at = in_a_row(alice, signed_in, now)
    frozen = letters.freeze(letter, now=at)
    with pytest.raises(TooSoon) as soon:
        yes(letter, frozen, signed_in, at + timedelta(seconds=1))
    assert (soon.value.why, soon.value.count) == ("pace.unchanged", IN_A_ROW)
    assert Approval.objects.count() == IN_A_ROW
    assert Letter.objects.get(pk=letter.pk).state == "proposed"
    assert yes(letter, frozen, signed_in, soon.value.until)


def test_an_important_persons_draft_is_looked_at_twice_and_a_changed_one_anew(alice, now):
    signed_in = sign_in(alice, now)
    letter = write(alice, now, by="composer")
    tom = person_of(alice)
    tom.important = True
    tom.save()
    letter.person = tom
    letter.save()
    frozen = letters.freeze(letter, now=now)
    with pytest.raises(TooSoon):
        yes(letter, frozen, signed_in, now)
    letter = writing.write_head(letter, subject="Other boxes", to=letter.to, now=now + PAUSE)
    # Bytes of the older revision are refused, and count as no look at the new ones.
    with pytest.raises(NotApproved) as stale:
        yes(letter, frozen, signed_in, now + PAUSE)
    assert not isinstance(stale.value, TooSoon)
    frozen = letters.freeze(letter, now=now + PAUSE)
    with pytest.raises(TooSoon):
        yes(letter, frozen, signed_in, now + PAUSE)
    assert yes(Letter.objects.get(pk=letter.pk), frozen, signed_in, now + 2 * PAUSE)


def test_who_is_not_signed_in_is_told_that_and_looks_at_nothing(alice, bob, now):
    letter = write(alice, now, by="composer")
    frozen = letters.freeze(letter, now=now)
    with pytest.raises(NotApproved) as refused:
        yes(letter, frozen, sign_in(bob, now), now)
    assert refused.value.why == "approval.not_signed_in"
    assert Letter.objects.get(pk=letter.pk).first_look_at is None


STEP = st.tuples(st.sampled_from(["owner", "composer"]), st.integers(0, 40), st.sampled_from([1, 10, 150]))


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=IN_A_ROW, max_size=IN_A_ROW + 3))
def test_no_row_of_yeses_gets_past_the_rule(alice, now, steps):
    """Letters by hand and drafts, shown for so many seconds, so many minutes apart: the rule alone decides of each."""
    # Rows of the examples before stand too, but in sittings long over.
    at = now + ONE_SITTING * 4 * Approval.objects.count()
    past = []
    for n, (by, seconds, minutes) in enumerate(steps):
        letter = write(alice, at, by=by, to=[{"name": "Tom Harbour", "email": f"tom{n}@harbour.example"}])
        writing.mark_opened(letter, now=at)
        frozen = letters.freeze(letter, now=at)
        share = Share(**frozen.words)
        words, software = share.human + share.software, share.software
        signed_in = sign_in(alice, at)
        later = at + timedelta(seconds=seconds)
        rule = slowed(past, words=words, software_words=software, now=later)
        until = at + rule.least if rule else later
        if later < until:
            with pytest.raises(TooSoon) as soon:
                yes(letter, frozen, signed_in, later)
            assert soon.value.until == until
        yes(letter, frozen, signed_in, max(later, until))
        past.insert(0, PastYes(at, max(later, until), words, software, edited=False))
        at = max(later, until) + timedelta(minutes=minutes)


def test_nothing_but_the_journeys_yes_and_a_standing_one_approves():
    """The two actions that write an approval are called in one place each."""
    calls = [
        (found, path.relative_to(ROOMS).as_posix())
        for path in ROOMS.rglob("*.py")
        for found in re.findall(r"\breview\.(approve\w*)\(|import approve\b", path.read_text(encoding="utf-8"))
    ]
    assert sorted(calls) == [("approve", "journey/letters.py"), ("approve_under", "journey/standing.py")]
