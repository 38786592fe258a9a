"""A program proposes and never more: what it may say, to whom, how often; and that nothing of it leaves by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.journey.proposals import MOST_WAITING, NotOffered, Offered, check, offer, withdraw
from sincerely.people.models import Entry, Identity, Person
from sincerely.review.models import Approval
from sincerely.sending.mime import File
from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.trust.policy import TASKS
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from sincerely.writing.provenance import from_json

BOXES = Offered(
    to=(("Tom Harbour", "tom@harbour.example"),), subject="Boxes", text="Hi Tom,\n\nThe 40 boxes left today."
)


@pytest.fixture
def token(alice, now):
    accounts.make_token(alice, "stock keeper", ["propose"], now=now)
    return ApiToken.objects.get(owner=alice)


def known(owner, email="tom@harbour.example", **marks):
    person = Person.objects.create(owner=owner, name="Tom Harbour", given_name="Tom", **marks)
    Identity.objects.create(owner=owner, person=person, kind="email", value=email)
    return person


def refused(token, offered, now, key="k"):
    before = Letter.objects.count()
    with pytest.raises(NotOffered) as problem:
        offer(token, offered, key=key, now=now)
    assert Letter.objects.count() == before
    return problem.value


def test_a_proposal_waits_for_a_person(token, alice, now):
    person = known(alice)
    file = File("list.csv", "text/csv", b"boxes,40\n")
    letter, is_new = offer(token, replace(BOXES, cc=(("", "ann@harbour.example"),), files=(file,)), key="k", now=now)
    assert is_new
    assert (letter.state, letter.mode, letter.proposed_by) == ("proposed", "draft", "token:stock keeper")
    assert letter.person == person
    assert letter.cc == [{"name": "", "email": "ann@harbour.example"}]
    assert [each.name for each in letter.attachments.all()] == ["list.csv"]
    assert {span.by for span in from_json(letter.spans)} == {"model"}
    assert not Approval.objects.exists()
    assert not Delivery.objects.exists()


def test_the_same_key_is_the_same_letter(token, now):
    letter, _ = offer(token, BOXES, key="k", now=now)
    again, is_new = offer(token, BOXES, key="k", now=now + timedelta(days=1))
    assert (again.pk, is_new) == (letter.pk, False)
    assert refused(token, replace(BOXES, text="Something else."), now).code == "key_reused"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": ()}, "bad_recipient"),
        ({"to": (("Tom", "tom"),)}, "bad_recipient"),
        ({"to": (("Tom\nBcc: eve@evil.example", "tom@harbour.example"),)}, "bad_recipient"),
        ({"to": (("Tom", "tom@harbour.example>, <eve@evil.example"),)}, "bad_recipient"),
        ({"cc": (("", "tom@harbour.example\r\n"),)}, "bad_recipient"),
        ({"to": tuple(("", f"a{n}@harbour.example") for n in range(101))}, "bad_recipient"),
        ({"subject": "Boxes\r\nBcc: eve@evil.example"}, "bad_subject"),
        ({"text": " \u200b\n"}, "bad_text"),
        ({"text": "x" * 100_001}, "bad_text"),
        ({"task": "filing"}, "bad_task"),
        ({"task": "anything"}, "bad_task"),
        ({"language": "fr"}, "bad_task"),
        ({"reply_to": 4711}, "no_such_message"),
        ({"files": (File("", "text/plain", b""),)}, "bad_files"),
        ({"files": (File("a\r\nb", "text/plain", b""),)}, "bad_files"),
        ({"files": tuple(File(f"{n}", "text/plain", b"") for n in range(21))}, "bad_files"),
    ],
)
def test_what_could_not_stand_in_a_letter_is_refused(token, now, change, code):
    assert refused(token, replace(BOXES, **change), now).code == code


@pytest.mark.parametrize("task", [task for task, row in TASKS.items() if row.cap == "human"])
def test_a_human_only_letter_is_not_taken_over(token, now, task):
    assert refused(token, replace(BOXES, task=task), now).code == "human_only"


def test_whoever_is_kept_by_hand_gets_no_words_of_a_program_whichever_field_names_them(token, alice, now):
    known(alice, by_hand=True)
    other = (("", "ann@harbour.example"),)
    for each in (BOXES, replace(BOXES, to=other, cc=BOXES.to), replace(BOXES, to=(*other, *BOXES.to))):
        assert refused(token, each, now).code == "human_only"


def test_a_wish_for_humans_only_holds_for_programs_too(token, now):
    trust.ask_humans_only("tom@harbour.example", now, "a call")
    assert refused(token, BOXES, now).rule == "policy.humans_only"
    assert refused(token, replace(BOXES, to=(("", "Tom+boxes@Harbour.example"),)), now).code == "human_only"


def test_a_program_does_not_flood_its_person(token, now):
    for number in range(MOST_WAITING):
        offer(token, BOXES, key=str(number), now=now)
    assert refused(token, BOXES, now, key="one more").code == "too_many_waiting"
    writing.decline(Letter.objects.first(), "no", now=now)
    assert offer(token, BOXES, key="one more", now=now)[1]


def test_another_owners_message_is_not_there(token, bob, now):
    there = known(bob)
    entry = Entry.objects.create(owner=bob, person=there, kind="message", at=now, direction="in", message_id="m@bob")
    assert refused(token, replace(BOXES, reply_to=entry.pk), now).code == "no_such_message"


def test_a_program_takes_back_only_its_own_and_only_unread(token, alice, now):
    letter, _ = offer(token, BOXES, key="k", now=now)
    accounts.make_token(alice, "another", ["propose"], now=now)
    assert not withdraw(ApiToken.objects.get(name="another"), letter.pk, now=now)
    writing.mark_opened(letter, now=now)
    assert not withdraw(token, letter.pk, now=now)
    unread, _ = offer(token, BOXES, key="l", now=now)
    assert withdraw(token, unread.pk, now=now)
    assert Letter.objects.get(pk=unread.pk).state == "declined"


@given(name=st.text(max_size=60), email=st.text(max_size=60), subject=st.text(max_size=60), text=st.text(max_size=200))
def test_checking_never_breaks(name, email, subject, text):
    try:
        check(Offered(to=((name, email),), subject=subject, text=text))
    except NotOffered as problem:
        assert problem.code.startswith("bad_")
    else:
        assert "\n" not in name + email + subject


def test_unseen_signs_are_left_out(token, now):
    letter, _ = offer(token, replace(BOXES, text="Pay\u200b 40\u202e boxes\U000e0041."), key="k", now=now)
    assert letter.text == "Pay 40 boxes."
