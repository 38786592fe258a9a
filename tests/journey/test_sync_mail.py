"""Accounts end to end against a real Dovecot: what comes in, what is said of it, and every kind of break on the way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import arrival, erasing, sync
from sincerely.people.models import Entry, Person
from sincerely.sources import actions, queries
from sincerely.sources.adapters.imap import ImapMailbox, open_mailbox
from sincerely.sources.models import Account, Copy, Source
from sincerely.sources.remote import Access, OAuthGrant, Servers, Trouble
from sincerely.trust.vault import new_line, read_ring
from tests.sources import dovecot

pytestmark = [
    pytest.mark.skipif(not dovecot.PROGRAM, reason="Dovecot is not installed (Debian: dovecot-imapd)"),
    pytest.mark.django_db(transaction=True),
]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def letter(number: int, *, sender: str = "Bo Birk <bo@there.example>", to: str = "alice@desk.example") -> bytes:
    return (
        f"From: {sender}\r\nTo: {to}\r\nMessage-ID: <{number}@there.example>\r\n"
        f"Date: Mon, 23 Nov 2026 {9 + number // 60:02}:{number % 60:02}:00 +0000\r\nSubject: Letter {number}\r\n\r\n"
        f"Dear Alice,\r\n\r\nThis is letter {number}. I will send you the list by Friday.\r\n\r\nBo\r\n"
    ).encode()


@pytest.fixture(scope="module")
def server():
    with dovecot.running() as one:
        yield one


@pytest.fixture(scope="module")
def old_server():
    with dovecot.running(capability=dovecot.PLAIN) as one:
        yield one


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def reach(server, mailbox=open_mailbox) -> Servers:
    def no_dav(_access: Access, _kind: str):
        raise Trouble("refused")

    def refresh(grant: OAuthGrant, _now: datetime) -> OAuthGrant:
        return grant

    return Servers(mailbox, no_dav, refresh, read_ring(new_line()), ("localhost",), server.ca_file)


@pytest.fixture
def user(request):
    return f"{request.node.name[:60]}@desk.example".replace("[", "-").replace("]", "")


def add(alice, server, user, servers, **more) -> Account:
    settings = {
        "kind": "imap", "name": "Work", "email": user, "host": "localhost", "port": server.tls_port,
        "security": "tls", "path": "", "username": user,
    }  # fmt: skip
    return actions.add_account(alice, settings | more, secret=dovecot.PASSWORD, ring=servers.ring)


def read(account, servers, clock, **more):
    return sync.sync(account, servers, who="test:1", clock=clock, processes=0, **more)


def rows() -> list[tuple[str, str, str]]:
    """What stands on the timeline, without what differs from run to run."""
    return sorted(Entry.objects.values_list("message_id", "direction", "person__name"))


def test_mail_comes_in_and_stays_as_it_was(alice, server, user, clock):
    for number in range(12):
        server.deliver(user, letter(number), folder="INBOX" if number < 10 else "Sent", flags="S" if number else "")
    servers = reach(server)
    account = add(alice, server, user, servers)
    assert dovecot.PASSWORD not in account.secret
    assert queries.standing_of(account, now=clock()) == "new"
    before = {name.partition(":")[0] for name in server.contents(user)}
    done = read(account, servers, clock)
    assert (done.fault, done.arrived.new, done.arrived.quarantined) == (None, 12, 0)
    assert queries.standing_of(account, now=clock()) == "synced"
    assert queries.held_count(account) == 12
    assert {name.partition(":")[0] for name in server.contents(user)} == before
    assert Copy.objects.filter(flags="\\Seen").count() == 11
    again = read(account, servers, clock)
    assert (again.arrived.new, again.arrived.known) == (0, 0)
    assert {one.special: one.is_chosen for one in account.sources.all()} == {
        "inbox": True, "sent": True, "drafts": False, "junk": False, "trash": False,
    }  # fmt: skip


def test_new_mail_then_flags_then_what_is_gone(alice, server, user, clock):
    for number in range(5):
        server.deliver(user, letter(number), flags="S")
    servers = reach(server)
    account = add(alice, server, user, servers)
    read(account, servers, clock)
    files = sorted(path for path in server.place(user).glob("cur/*"))
    files[0].unlink()
    files[1].rename(files[1].with_name(files[1].name + "R"))
    server.deliver(user, letter(7))
    done = read(account, servers, clock)
    assert (done.arrived.new, done.gone) == (1, 1)
    assert Copy.objects.filter(flags="\\Answered \\Seen").count() == 1
    assert Copy.objects.exclude(gone_at=None).count() == 1
    assert Entry.objects.count() == 6  # what was deleted there is remembered here
    assert queries.held_count(account) == 5


def test_the_same_without_extensions(alice, old_server, user, clock):
    for number in range(5):
        old_server.deliver(user, letter(number), flags="S")
    servers = reach(old_server)
    account = add(alice, old_server, user, servers)
    read(account, servers, clock)
    files = sorted(path for path in old_server.place(user).glob("cur/*"))
    files[0].unlink()
    files[1].rename(files[1].with_name(files[1].name + "R"))
    done = read(account, servers, clock)
    assert (done.arrived.new, done.gone) == (0, 1)
    assert Copy.objects.filter(flags="\\Answered \\Seen").count() == 1
    # A flag alone, with the number of messages unchanged, is seen too.
    files[2].rename(files[2].with_name(files[2].name + "F"))
    read(account, servers, clock)
    assert Copy.objects.filter(flags="\\Flagged \\Seen").count() == 1


def test_a_new_uidvalidity_loses_and_doubles_nothing(alice, server, user, clock):
    for number in range(6):
        server.deliver(user, letter(number))
    servers = reach(server)
    account = add(alice, server, user, servers)
    read(account, servers, clock)
    before = rows()
    was = account.sources.get(special="inbox").fingerprint
    server.forget_numbers(user)
    done = read(account, servers, clock)
    source = account.sources.get(special="inbox")
    assert source.fingerprint != was
    assert (done.arrived.new, done.arrived.known) == (0, 6)
    assert rows() == before
    assert source.copies.filter(gone_at=None).count() == 6


def test_the_same_letter_in_a_file_and_in_two_accounts_is_one(alice, server, user, clock, tmp_path):
    raw = [letter(number) for number in range(4)]
    box = tmp_path / "mail.mbox"
    box.write_bytes(b"".join(b"From x\n" + one.replace(b"\r\n", b"\n") + b"\n" for one in raw))
    arrival.bring_in(alice, [box], now=NOW, processes=0)
    servers = reach(server)
    for name in (user, "second" + user):
        for one in raw:
            server.deliver(name, one)
        done = read(add(alice, server, name, servers), servers, clock)
        assert (done.arrived.new, done.arrived.known) == (0, 4)
    assert Entry.objects.count() == 4
    assert Person.objects.filter(kind="person").count() == 1
    assert [len(queries.copies_of(alice, entry.digest)) for entry in Entry.objects.all()] == [3, 3, 3, 3]


def test_only_these_folders_and_never_these_people(alice, server, user, clock):
    server.deliver(user, letter(1))
    server.deliver(user, letter(2, sender="Doctor <doctor@clinic.example>"))
    server.deliver(user, letter(3, sender=f"Alice <{user}>", to="mum@family.example"))
    server.deliver(user, letter(4), folder="Sent")
    servers = reach(server)
    account = add(alice, server, user, servers)
    actions.never_bring(account, ["doctor@clinic.example", "@family.example", "no address"])
    with_folders = open_mailbox(server.access(user))
    actions.keep_folders(account, with_folders.folders())
    with_folders.close()
    actions.choose(account, [account.sources.get(special="inbox").pk])
    done = read(account, servers, clock)
    assert done.arrived.new == 1
    assert not Person.objects.filter(name__icontains="doctor").exists()
    assert not Entry.objects.filter(message_id="4@there.example").exists()
    assert queries.standing_of(account, now=clock()) == "synced"
    assert read(account, servers, clock).arrived.new == 0  # and they are not fetched again


def test_off_means_off(alice, server, user, clock):
    asked = []

    def mailbox(access):
        asked.append(access)
        return open_mailbox(access)

    servers = reach(server, mailbox)
    account = add(alice, server, user, servers)
    actions.switch(account, is_on=False)
    assert read(account, servers, clock).is_taken
    assert queries.due_accounts(now=clock() + timedelta(days=9)) == []
    assert queries.standing_of(account, now=clock()) == "off"
    assert not asked


def test_wrong_password_is_not_tried_again_by_itself(alice, server, user, clock):
    servers = reach(server)
    account = add(alice, server, user, servers)
    actions.change_account(account, {}, secret="wrong", ring=servers.ring)
    assert read(account, servers, clock).fault == "wrong_login"
    clock.now += timedelta(days=1)
    assert queries.standing_of(account, now=clock()) == "needs_you"
    assert queries.due_accounts(now=clock()) == []
    assert queries.silent(alice, now=clock()) == ["Work"]
    actions.change_account(account, {}, secret=dovecot.PASSWORD, ring=servers.ring)
    assert [one.pk for one in queries.due_accounts(now=clock())] == [account.pk]
    assert read(account, servers, clock).fault is None
    assert queries.silent(alice, now=clock()) == []


def test_back_off_and_coming_back(alice, server, user, clock):
    servers = reach(server)
    account = add(alice, server, user, servers, port=dovecot.free_port())
    waits = []
    for _ in range(8):
        assert read(account, servers, clock).fault == "no_answer"
        waits.append((account.next_at - clock()).total_seconds() / 60)
        assert queries.due_accounts(now=clock()) == []
        clock.now = account.next_at
        assert len(queries.due_accounts(now=clock())) == 1
    assert waits == [1, 2, 5, 15, 30, 60, 60, 60]
    assert queries.standing_of(account, now=clock()) == "failed"
    actions.change_account(account, {"port": server.tls_port}, ring=servers.ring)
    assert read(account, servers, clock).fault is None and account.failures == 0


class Breaking(ImapMailbox):
    """A connection that ends in the middle of a FETCH."""

    after = 3

    def fetch(self, uids):
        for number, item in enumerate(super().fetch(uids)):
            if number == self.after:
                raise Trouble("disconnected", "cut")
            yield item


class Lying(ImapMailbox):
    """A server that counts more than it has, and keeps one letter back."""

    keeps = 3

    def examine(self, folder):
        standing = super().examine(folder)
        return replace(standing, count=standing.count * 2 + 7)

    def fetch(self, uids):
        return (item for item in super().fetch(uids) if item.position != self.keeps)


def as_kind(kind):
    def mailbox(access):
        box = open_mailbox(access)
        box.__class__ = kind
        return box

    return mailbox


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cut_in_the_middle_it_goes_on(alice, server, user, clock, monkeypatch, after):
    for number in range(8):
        server.deliver(user, letter(number))
    monkeypatch.setattr(Breaking, "after", after)
    servers = reach(server, as_kind(Breaking))
    account = add(alice, server, user, servers)
    assert read(account, servers, clock).fault == "disconnected"
    assert queries.standing_of(account, now=clock()) == "failed"
    assert account.sources.get(special="inbox").state == "failed"
    done = read(account, replace(servers, mailbox=open_mailbox), clock)
    assert done.fault is None
    assert Entry.objects.count() == 8
    assert queries.standing_of(account, now=clock()) == "synced"


def test_a_server_that_lies_is_not_called_synced(alice, server, user, clock):
    for number in range(5):
        server.deliver(user, letter(number))
    servers = reach(server, as_kind(Lying))
    account = add(alice, server, user, servers)
    done = read(account, servers, clock)
    assert (done.fault, done.arrived.new) == (None, 4)
    assert queries.standing_of(account, now=clock()) == "behind"
    assert account.sources.get(special="inbox").waiting == 1
    assert read(account, replace(servers, mailbox=open_mailbox), clock).arrived.new == 1
    assert queries.standing_of(account, now=clock()) == "synced"


def test_a_folder_that_vanishes(alice, server, user, clock):
    server.deliver(user, letter(1))
    server.deliver(user, letter(2), folder="Projects")
    servers = reach(server)
    account = add(alice, server, user, servers)

    class Vanishing(ImapMailbox):
        def examine(self, folder):
            if folder == "Projects":
                raise Trouble("no_such_folder", "gone")
            return super().examine(folder)

    assert read(account, replace(servers, mailbox=as_kind(Vanishing)), clock).fault is None
    assert Source.objects.get(shown_as="Projects").state == "gone"
    read(account, servers, clock)
    assert Source.objects.get(shown_as="Projects").state == "read"
    assert Entry.objects.count() == 2


def test_one_reads_at_a_time_and_a_dead_one_does_not_block(alice, server, user, clock):
    servers = reach(server)
    account = add(alice, server, user, servers)
    assert actions.take(account, "other:2", now=clock())
    assert read(account, servers, clock).is_taken
    assert not read(account, servers, clock, dead=["other:2"]).is_taken
    assert actions.take(account, "other:3", now=clock())
    clock.now += timedelta(minutes=3)
    assert not read(account, servers, clock).is_taken
    assert actions.take(account, "other:4", now=clock())
    clock.now -= timedelta(days=2)  # the clock was set back: a lease of the far future holds nobody
    assert not read(account, servers, clock).is_taken


def test_switched_off_while_it_is_read(alice, server, user, clock):
    for number in range(5):
        server.deliver(user, letter(number))
    servers = reach(server)
    account = add(alice, server, user, servers)

    def off(_source, _position):
        actions.switch(Account.objects.get(pk=account.pk), is_on=False)

    read(account, servers, clock, tell=off)
    assert queries.standing_of(account, now=clock()) == "off"
    actions.switch(account, is_on=True)
    assert read(account, servers, clock).fault is None
    assert queries.standing_of(account, now=clock()) == "synced"
    assert Entry.objects.count() == 5


def test_late_is_not_synced(alice, server, user, clock):
    servers = reach(server)
    account = add(alice, server, user, servers)
    read(account, servers, clock)
    clock.now += timedelta(minutes=14)
    assert queries.standing_of(account, now=clock()) == "synced"
    clock.now += timedelta(minutes=2)
    assert queries.standing_of(account, now=clock()) == "late"
    assert queries.silent(alice, now=clock()) == ["Work"]
    clock.now -= timedelta(days=30)  # set back: what was to come is due
    assert len(queries.due_accounts(now=clock())) == 1


def test_another_owner_sees_nothing(alice, bob, server, user, clock):
    server.deliver(user, letter(1))
    servers = reach(server)
    account = add(alice, server, user, servers)
    read(account, servers, clock)
    assert queries.accounts(bob) == [] and queries.account(bob, account.pk) is None
    assert queries.every_source(bob) == [] and queries.copies_of(bob, Entry.objects.get().digest) == []


def test_who_was_erased_is_not_brought_in_again_by_the_account(alice, server, user, clock):
    for number in range(3):
        server.deliver(user, letter(number, sender="Cy <cy@far.example>" if number else "Bo Birk <bo@there.example>"))
    servers = reach(server)
    account = add(alice, server, user, servers)
    read(account, servers, clock)
    erasing.erase(alice, Person.objects.get(name="Bo Birk"), now=clock())
    server.deliver(user, letter(7, sender="Cy <cy@far.example>"))
    done = read(account, servers, clock)
    assert (done.fault, done.arrived.new, done.arrived.known) == (None, 1, 0)
    assert Entry.objects.count() == 3
    assert not Person.objects.filter(name="Bo Birk").exists()
