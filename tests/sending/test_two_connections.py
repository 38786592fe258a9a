"""Two connections at one moment on PostgreSQL, which lets many write at once: each law decides for exactly one of them.

SQLite has one writer at a time, so there these would prove nothing: conftest.py collects them on PostgreSQL alone.
"""

import threading
import time
from datetime import timedelta

import pytest
from django.db import connection, connections, transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.journey import letters, proposals, standing
from sincerely.journey.delivery import keep_on_wire
from sincerely.journey.proposals import NotOffered, Offered
from sincerely.people import actions as people
from sincerely.people.models import Entry, Identity, Person
from sincerely.readers import actions as readers
from sincerely.readers.limits import LIMITS
from sincerely.review import actions as review
from sincerely.review.models import Approval
from sincerely.review.standing import Scope
from sincerely.sending import actions as outbox
from sincerely.sending.actions import remainders
from sincerely.sending.models import Delivery, Remainder
from sincerely.sending.outbox import Answer
from sincerely.sources import actions as sources
from sincerely.sources.packing import pack
from sincerely.sources.parse_mail import parse
from sincerely.trust import actions as trust
from sincerely.trust import queries as log
from sincerely.webhooks import actions as webhooks
from sincerely.webhooks.models import Event, Webhook
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, Offer, OfferedTime
from tests.sending.desk_scene import Clock, Server, approve, person_of, sign_in, turn, write
from tests.sending.test_standing_gate import AWAY, queued, under

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 4


def at_once(*acts):
    """Run each act on a connection of its own, all from one moment; return what each gave or raised."""
    start, given = threading.Barrier(len(acts)), [None] * len(acts)

    def run(place, act):
        try:
            connection.ensure_connection()
            start.wait()
            given[place] = act()
        except Exception as problem:
            given[place] = problem
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(acts)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    return given


def is_waited_for():
    """Until another connection waits for a lock that somebody holds."""
    for _ in range(2000):
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
            if cursor.fetchone()[0]:
                return
        time.sleep(0.01)
    raise AssertionError("nobody waited")


def failures(given):
    return [one for one in given if isinstance(one, Exception)]


def test_one_letter_is_claimed_by_one_worker(alice, now):
    signed_in = sign_in(alice, now)
    due = [approve(write(alice, now), signed_in, now).delivery.pk for _ in range(3)]
    later = now + timedelta(hours=1)

    def work():
        found = []
        while (one := outbox.claim_next("worker", now=later)) is not None:
            found.append(one.pk)
        return found

    given = at_once(*[work] * AT_ONCE)
    assert failures(given) == []
    # Who was second at a row leaves it for the next turn: a letter may wait, and never goes to two.
    assert sorted(pk for found in given for pk in found) == due


def part_of_it_sent(alice, now):
    """A letter of which one recipient was put off; returns what remains, due in an hour."""
    to = [{"name": "", "email": "tom@harbour.example"}, {"name": "", "email": "mia@quay.example"}]
    approve(write(alice, now, to=to), sign_in(alice, now), now)
    clock, server = Clock(now + timedelta(minutes=1)), Server()
    server.rcpt = {"mia@quay.example": Answer(450, "later")}
    assert turn(server, clock)
    return Remainder.objects.latest("pk"), now + timedelta(hours=1)


def test_what_remains_of_a_letter_is_claimed_by_one_worker_or_stopped(alice, now):
    for _ in range(3):
        row, later = part_of_it_sent(alice, now)
        claim = lambda: remainders.claim_next("worker", now=later)  # noqa: B023, E731
        stop = lambda: remainders.stop(Remainder.objects.get(pk=row.pk), now=later)  # noqa: B023, E731
        *claims, stopped = at_once(claim, claim, claim, stop)
        assert failures(claims) == []
        claimed = [one for one in claims if one is not None]
        row.refresh_from_db()
        if isinstance(stopped, outbox.TooLate):
            assert ([one.pk for one in claimed], row.state) == ([row.pk], "claimed")
            remainders.give_back(claimed[0], "gate.stopped", now=later)
        else:
            assert (claimed, stopped, row.state) == ([], None, "ended")


def test_one_word_about_an_uncertain_second_try(alice, now):
    row, later = part_of_it_sent(alice, now)
    claimed = remainders.claim_next("worker", now=later)
    remainders.put_on_wire(claimed, wire_sha256=claimed.delivery.wire_sha256, answers={}, now=later)
    remainders.record_unsure(claimed, "hung up", now=later)
    signed_in = sign_in(alice, later)
    decide = lambda: remainders.resolve(Remainder.objects.get(pk=row.pk), "resend", sign_in=signed_in, now=later)  # noqa: E731
    given = at_once(*[decide] * AT_ONCE)
    assert [type(one) for one in failures(given)] == [outbox.TooLate] * (AT_ONCE - 1)


def test_the_ledger_counts_on(alice, now):
    def grow():
        for _ in range(10):
            with transaction.atomic():
                trust.append("sent", {"by": threading.get_ident()}, now)
            trust.sign_checkpoint(now)

    before = log.size()
    assert failures(at_once(*[grow] * AT_ONCE)) == []
    assert log.size() == before + 10 * AT_ONCE
    assert log.audit().ok


def test_one_yes_to_one_letter(alice, now):
    letter, signed_in = write(alice, now), sign_in(alice, now)
    frozen = letters.freeze(letter, now=now)
    said = {"sha256": frozen.sha256, "revision": frozen.letter_revision, "sign_in": signed_in, "now": now}
    given = at_once(*[lambda: letters.say_yes(Letter.objects.get(pk=letter.pk), **said)] * AT_ONCE)
    assert [type(one) for one in failures(given)] == [review.NotApproved] * (AT_ONCE - 1)
    assert Approval.objects.count() == 1


def test_taken_back_or_claimed(alice, now):
    for _ in range(3):
        approval = approve(write(alice, now), sign_in(alice, now), now)
        due = approval.leave_at + timedelta(seconds=1)
        undo = lambda: letters.take_back(Letter.objects.get(pk=approval.letter_id), now=due)  # noqa: B023, E731
        claimed, undone = at_once(lambda: outbox.claim_next("worker", now=due), undo)  # noqa: B023
        approval.refresh_from_db()
        if isinstance(undone, outbox.TooLate):
            assert claimed.pk == approval.delivery.pk
            assert approval.withdrawn_at is None
        else:
            assert (claimed, undone, approval.withdrawn_at) == (None, None, due)


@pytest.fixture
def token(alice, now):
    accounts.make_token(alice, "stock keeper", ["propose"], now=now)
    return ApiToken.objects.get()


def offered(text="The boxes left."):
    return Offered((("Tom Harbour", "tom@harbour.example"),), text)


def test_a_request_said_again_is_one_letter(token, now):
    given = at_once(*[lambda: proposals.offer(token, offered(), key="k", now=now)] * AT_ONCE)
    assert failures(given) == []
    assert sorted(is_new for _, is_new in given) == [False] * (AT_ONCE - 1) + [True]
    assert (Letter.objects.count(), Offer.objects.count()) == (1, 1)


def test_no_more_wait_than_may(token, now, monkeypatch):
    monkeypatch.setattr(proposals, "MOST_WAITING", 2)
    given = at_once(
        *[lambda n=n: proposals.offer(token, offered(f"Words {n}."), key=f"{n}", now=now) for n in range(6)]
    )
    assert [type(one) for one in failures(given)] == [NotOffered] * 4
    assert Letter.objects.count() == 2


def test_two_letters_never_hold_out_one_time(alice, now):
    tom = person_of(alice)
    slot = [(now + timedelta(days=1), now + timedelta(days=1, hours=1), "tomorrow")]
    own = [write(alice, now) for _ in range(AT_ONCE)]
    given = at_once(*[lambda letter=letter: writing.offer(letter, tom, slot, now=now) for letter in own])
    assert [type(one) for one in failures(given)] == [writing.TakenMeanwhile] * (AT_ONCE - 1)
    assert OfferedTime.objects.filter(state="open").count() == 1


def test_one_of_the_offered_times_is_chosen(alice, now):
    slots = [(now + timedelta(days=day), now + timedelta(days=day, hours=1), f"day {day}") for day in range(1, 5)]
    rows = writing.offer(write(alice, now), person_of(alice), slots, now=now)
    given = at_once(*[lambda row=row: writing.choose_offer(row, now=now) for row in rows])
    assert sorted(given) == [False, False, False, True]
    assert OfferedTime.objects.filter(state="chosen").count() == 1


def test_a_change_of_settings_and_a_yes_do_not_wait_for_each_other(alice, now):
    """A row of the owner's may be written while the owner's own row is being changed: else both would wait for ever."""
    letter = write(alice, now)

    def changes_the_owner():
        with transaction.atomic():
            accounts.set_policy(alice, {})
            trust.append("policy_changed", {}, now)

    def offers_a_time():
        with transaction.atomic():
            slot = [(now + timedelta(days=1), now + timedelta(days=1, hours=1), "tomorrow")]
            writing.offer(letter, person_of(alice), slot, now=now)
            trust.append("sent", {}, now)

    for other in (changes_the_owner, offers_a_time):
        Person.objects.filter(name="Uyên Lê").delete()
        with_lock = threading.Event()

        def first(with_lock=with_lock):
            with transaction.atomic():
                trust.append("sent", {}, now)
                with_lock.set()
                is_waited_for()
                person_of(alice, "Uyên Lê")

        assert failures(at_once(first, lambda other=other, go=with_lock: go.wait(10) and other())) == []


def test_a_standing_approval_covers_its_count(alice, now):
    person = person_of(alice)
    scope = Scope((), 2, now - timedelta(days=1), now + timedelta(days=10))
    standing = review.give_standing(alice, AWAY, scope, sign_in=sign_in(alice, now), now=now)
    model = approve(write(alice, now), sign_in(alice, now), now)
    rows = []
    for _ in range(AT_ONCE):
        values = {field.attname: getattr(model, field.attname) for field in Approval._meta.concrete_fields}
        letter = write(alice, now)
        rows.append(Approval(**values | {"id": None, "letter_id": letter.pk, "standing_id": standing.pk,
                                         "message_id": f"{letter.pk}@desk.example", "sign_in_id": standing.sign_in_id}))  # fmt: skip
    given = at_once(*[lambda row=row: row.save(force_insert=True) for row in rows])
    assert ["its count" in str(one) for one in failures(given)] == [True] * (AT_ONCE - 2)
    assert standing.approvals.count() == 2
    assert person.owner == alice


def test_a_limit_of_readers_counts_everybody(db, now):
    most = LIMITS["ask"].from_address
    ask = lambda: readers.may("ask", network="192.0.2.7", receipt_id="r", now=now)  # noqa: E731
    for _ in range(max(0, most - 2)):
        ask()
    given = at_once(*[ask] * 6)
    assert failures(given) == []
    assert given.count(True) == min(most, 2)


def test_an_event_is_told_by_one_worker(alice, now):
    webhook = Webhook.objects.create(owner=alice, url="https://hears.example/", made_at=now)
    webhooks.add(alice, "test", letter=None, state="test", now=now)
    given = at_once(*[lambda: webhooks.claim_next(now=now)] * AT_ONCE)
    assert failures(given) == []
    assert [one.pk for one in given if one] == [Event.objects.get(webhook=webhook).pk]


def mail(number, sender="tom@harbour.example"):
    head = f"From: Tom Harbour <{sender}>\nTo: alice@desk.example\nMessage-ID: <{number}@harbour.example>\n"
    return f"{head}Date: Mon, 23 Nov 2026 09:{number:02}:00 +0000\nSubject: Boxes\n\nBox {number} left.\n".encode()


def test_the_same_letters_from_two_accounts_stand_once(alice, now):
    raws = [mail(number) for number in range(20)]

    def arrive(order):
        with transaction.atomic():
            sources.keep_blobs(pack(raw) for raw in order)
            people.place(alice, [parse(raw) for raw in order], source=None, now=now)

    assert failures(at_once(lambda: arrive(raws), lambda: arrive(raws[::-1]), lambda: arrive(raws[5:]))) == []
    assert Entry.objects.filter(owner=alice).count() == 20
    assert Identity.objects.filter(owner=alice, value="tom@harbour.example").count() == 1


def test_a_standing_approval_ends_before_a_letter_goes_on_the_wire_or_after_it_and_nowhere_between(alice, now):
    signed_in, model = sign_in(alice, now), approve(write(alice, now), sign_in(alice, now), now)
    Delivery.objects.update(state="abandoned")
    for _ in range(4):
        scope = Scope((), 2, now - timedelta(days=1), now + timedelta(days=10))
        row = standing.give(alice, AWAY, scope, sign_in=signed_in, now=now)
        delivery = queued(under(row, model, now), now)
        (claimed,) = [outbox.claim_next("worker", now=now)]
        assert claimed.pk == delivery.pk
        wire = lambda: keep_on_wire(claimed, b"bytes", {}, now=now)  # noqa: B023, E731
        end = lambda: standing.revoke(row, now=now)  # noqa: B023, E731
        written, ended = at_once(wire, end)
        assert ended == 0
        delivery.refresh_from_db()
        if written is None:
            assert delivery.state == "on_wire", "it left while the approval stood"
        else:
            assert (type(written), delivery.state) == (outbox.TooLate, "claimed")
        Delivery.objects.filter(pk=delivery.pk).update(state="uncertain")
