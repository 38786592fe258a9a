"""A small desk on which letters are written, approved and sent to a mail server that only remembers."""

import hashlib
from datetime import timedelta

import pytest

from sincerely.accounts import actions as accounts
from sincerely.journey import letters
from sincerely.journey.delivery import send_one
from sincerely.people.models import Person
from sincerely.sending import actions as outbox
from sincerely.sending.adapters.smtp import NotDelivered, Unsure
from sincerely.sending.outbox import Answer
from sincerely.writing import actions as writing
from sincerely.writing.provenance import whole

TOM = {"name": "Tom Harbour", "email": "tom@harbour.example"}


class Clock:
    """The time, which stands until it is moved."""

    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now

    def forward(self, **span):
        self.now += timedelta(**span)


def sign_in(owner, now):
    return accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=now), now=now)


def person_of(owner, name="Tom Harbour"):
    return Person.objects.get_or_create(owner=owner, name=name, defaults={"given_name": name.split()[0]})[0]


def write(owner, now, *, text="Hi Tom,\n\nThe 40 boxes left today.\n\nAlice", by="owner", subject="Boxes", to=(TOM,)):
    """A letter as a person (or the composer) left it in the editor."""
    return writing.propose(
        owner, person=None, to=to, subject=subject, text=text, spans=whole(text, by), task="information",
        mode="draft" if by == "composer" else "assist", language="en", reply_to=None, need="",
        proposed_by="composer" if by == "composer" else "person", now=now,
    )  # fmt: skip


def approve(letter, signed_in, now):
    frozen = letters.freeze(letter, now=now)
    return letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=signed_in, now=now)


class Server:
    """Takes what it is given; `behaviour` says how it behaves next, `rcpt` what it says to single recipients."""

    def __init__(self):
        self.delivered = []
        self.behaviour = "accept"
        self.rcpt = {}

    def deliver(self, sender, recipients, content, *, on_wire, alive):
        behaviour = self.behaviour
        if behaviour == "down":
            raise NotDelivered(Answer(0, "The mail server does not answer."), temporary=True)
        if behaviour == "refuse":
            raise NotDelivered(Answer(550, "no such user"), temporary=False)
        alive()
        answers = {email: self.rcpt.get(email, Answer(250, "ok")) for email in recipients}
        taken = tuple(email for email in recipients if answers[email].accepted)
        if not taken:
            first = answers[recipients[0]]
            raise NotDelivered(first, temporary=any(one.temporary for one in answers.values()), answers=answers)
        if behaviour == "crash_before":
            raise KilledError
        on_wire(answers)
        if behaviour == "crash_on_wire":
            raise KilledError
        if behaviour == "later":
            return answers, Answer(451, "busy")
        if behaviour == "refuse_data":
            return answers, Answer(554, "no")
        self.delivered.append((sender, taken, content))
        if behaviour == "crash_after":
            raise KilledError
        if behaviour == "silent":
            raise Unsure("The mail server hung up.", answers)
        return answers, Answer(250, "2.0.0 queued as 7")


class KilledError(BaseException):
    """The worker is gone, as by kill -9: nothing after it runs."""


def turn(server, clock, worker="one"):
    """One try of one worker; True when there was something to do. A killed worker leaves what it had committed."""
    try:
        return send_one(worker, server.deliver, clock=clock, not_left=NotDelivered, unsure=Unsure) is not None
    except KilledError:
        return True


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def stall(server, clock):
    """The next try sleeps before its dot until its claim is lost and another worker of the same name has sent it."""
    real = server.deliver

    def stalled(sender, recipients, content, *, on_wire, alive):
        clock.forward(minutes=5)
        outbox.recover(now=clock.now)
        server.deliver = real
        assert turn(server, clock, "one"), "the same name on another machine"
        on_wire({})
        pytest.fail("the dot would have gone out twice")

    server.deliver = stalled
