"""The last gate reads the letter's own fields: what a person said yes to is never called automatic, nor the reverse."""

from dataclasses import replace

import pytest

from sincerely.journey import letters
from sincerely.sending import queries
from sincerely.sending.gate import refuse, says_how_it_left
from tests.sending.desk_scene import approve, sign_in, write

pytestmark = pytest.mark.django_db
BODY = b"\r\nHi\r\n"
MACHINE = b'AI-Disclosure: mode=machine-generated, provider="local"\r\nAuto-Submitted: auto-replied\r\n'


@pytest.mark.parametrize(
    ("fields", "standing", "holds"),
    [
        (b"", "", True),
        (b"AI-Disclosure: mode=ai-originated\r\n", "", True),
        (MACHINE, "out_of_office", True),
        (MACHINE.replace(b"replied", b"generated"), "slot_confirmation", True),
        (MACHINE, "", False),
        (MACHINE, "slot_confirmation", False),
        (MACHINE, "follow_up", False),
        (b"Auto-Submitted: auto-generated\r\n", "", False),
        (b"AI-Disclosure: mode=machine-generated\r\n", "", False),
        (b"AI-Disclosure: mode=ai-originated\r\n", "out_of_office", False),
        (b"", "out_of_office", False),
        (b"AI-Disclosure: mode=none\r\nAI-Disclosure: mode=ai-originated\r\n", "", False),
        (b"Sincerely-Receipt: <a>\r\nSincerely-Receipt: <b>\r\n", "", False),
        (b"DKIM-Signature: v=1; d=evil.example\r\n", "", False),
    ],
)
def test_fields_must_be_true_of_the_letter(fields, standing, holds):
    assert says_how_it_left(b"From: a@a.example\r\n" + fields + BODY, standing=standing) is holds


def test_a_yes_can_never_carry_a_standing_approval(alice, now):
    """Even bytes that were frozen as automatic, approved and queued, stay here."""
    approval = approve(write(alice, now, by="composer"), sign_in(alice, now), now)
    approved = queries.approved(approval.delivery)
    assert approved.standing == ""
    content, to = bytes(approval.content), approval.recipients
    later = approval.leave_at
    assert refuse(approved, content, to, queued_sha256=approval.sha256, now=later) == ""
    assert refuse(
        replace(approved, standing="out_of_office"), content, to, queued_sha256=approval.sha256, now=later
    ) == ("gate.says_automatic")


def test_no_letter_of_the_editor_is_frozen_as_automatic(alice, now):
    for task in ("out_of_office", "scheduling"):
        letter = write(alice, now, by="composer")
        letter.task = task
        letter.save()
        raw = bytes(letters.freeze(letter, now=now).content)
        assert b"Auto-Submitted" not in raw
        assert b"machine-generated" not in raw
