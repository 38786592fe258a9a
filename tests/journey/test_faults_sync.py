"""What servers and networks do to a reading: cut in a FETCH, untrue counts, a folder deleted, UIDs anew, clocks that jump.

Each ends, once the server is well, in the same rows as an unbroken reading, and what is said meanwhile is true.
"""

import imaplib
import ssl
import time
from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import arrival, arrival_workers, sync
from sincerely.journey.arrival_workers import Workers
from sincerely.people.models import Entry
from sincerely.sources import actions, queries
from sincerely.sources.adapters import imap
from sincerely.sources.adapters.imap import open_mailbox
from sincerely.sources.remote import Servers
from sincerely.trust.vault import new_line, read_ring
from tests.journey.cutting_proxy import cutting
from tests.journey.desk_rows import differences, everything
from tests.journey.fault_mail import letters
from tests.journey.lying_imap import Mailbox, lying
from tests.sources import dovecot

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LETTERS = letters(24)


@pytest.fixture(scope="module")
def server():
    if not dovecot.PROGRAM:
        pytest.skip("Dovecot is not installed (Debian: dovecot-imapd)")
    with dovecot.running() as one:
        yield one


@pytest.fixture(autouse=True)
def small_steps(monkeypatch):
    """Few letters in a FETCH and in a batch, so that a break falls between two of them."""
    monkeypatch.setattr(imap, "ITEMS_A_FETCH", 5)
    monkeypatch.setattr(arrival_workers, "ITEMS_A_CHUNK", 5)
    monkeypatch.setitem(arrival.bring.__kwdefaults__, "batch", 5)


@pytest.fixture
def user(request):
    return f"{request.node.name[:50]}@desk.example".replace("[", "-").replace("]", "")


class Desk:
    """Alice's account on one server, and a clock of her own."""

    def __init__(self, alice, user: str, port: int, *, ca_file: str = "", security: str = "tls") -> None:
        self.now = NOW
        self.servers = Servers(open_mailbox, None, None, read_ring(new_line()), ("localhost",), ca_file)
        settings = {
            "kind": "imap", "name": "Work", "email": user, "host": "localhost", "port": port,
            "security": security, "path": "", "username": user,
        }  # fmt: skip
        self.account = actions.add_account(alice, settings, secret=dovecot.PASSWORD, ring=self.servers.ring)

    def read(self, *, processes: int = 0, tell=None):
        return sync.sync(
            self.account, self.servers, who="test:1", clock=lambda: self.now, processes=processes, tell=tell
        )

    def standing(self) -> str:
        return queries.standing_of(self.account, now=self.now)

    def inbox(self):
        return self.account.sources.get(special="inbox")


def filled(server, user: str, folder: str = "INBOX") -> None:
    for raw in LETTERS:
        server.deliver(user, raw, folder=folder)


@pytest.fixture
def unbroken(alice, server, user):
    """Read everything once, note the rows, and forget the account with all that came from it."""

    def rows(folder: str = "INBOX") -> dict[str, list[str]]:
        filled(server, user, folder)
        desk = Desk(alice, user, server.tls_port, ca_file=server.ca_file)
        assert desk.read().fault is None
        found = everything()
        assert len(found["Entry"]) == len(LETTERS) and not found["search"]
        forget(alice)
        return found

    return rows


def forget(alice) -> None:
    from django.apps import apps

    from sincerely.people.actions import drop_index

    drop_index(alice)
    for room in ("noticing", "people", "sources"):
        for model in reversed(list(apps.get_app_config(room).get_models())):
            if model.__name__ != "Blob":
                model.objects.all().delete()
    apps.get_model("sources", "Blob").objects.all().delete()


# --- breaks --------------------------------------------------------------------------------------------------------


def test_a_connection_cut_in_the_middle_of_a_fetch(alice, server, user, unbroken):
    whole = unbroken()
    with cutting(server.tls_port) as proxy:
        desk = Desk(alice, user, proxy.port, ca_file=server.ca_file)
        proxy.cut_after = 9_500  # enough for TLS, the folders and some letters
        counts = [0]
        while desk.read().fault is not None and len(counts) < 20:
            assert (desk.account.failure, desk.standing()) == ("disconnected", "failed")
            counts.append(Entry.objects.count())
            assert counts[-1] > counts[-2], "each try must get further"
        assert proxy.cuts >= 2 and counts[-1] < len(LETTERS)
    assert desk.standing() == "synced"
    assert differences(whole, everything()) == []


def test_a_worker_process_that_is_killed(alice, server, user, unbroken, monkeypatch):
    whole = unbroken()
    submit = Workers.submit
    killed = []

    def killing(self, chunk):
        future = submit(self, chunk)
        if not killed:
            for process in list(self.pool._processes.values()):
                process.kill()
                killed.append(process.pid)
        return future

    monkeypatch.setattr(Workers, "submit", killing)
    desk = Desk(alice, user, server.tls_port, ca_file=server.ca_file)
    assert desk.read(processes=1).fault is None
    assert killed and desk.standing() == "synced"
    assert differences(whole, everything()) == []


def test_a_folder_deleted_while_it_is_read(alice, server, user, unbroken):
    whole = unbroken("Projects")
    desk = Desk(alice, user, server.tls_port, ca_file=server.ca_file)

    def delete(source, _position):
        if source.shown_as == "Projects" and server.place(user, "Projects").exists():
            with imaplib.IMAP4_SSL("localhost", server.tls_port, ssl_context=_context(server)) as other:
                other.login(user, dovecot.PASSWORD)
                assert other.delete("Projects")[0] == "OK"

    desk.read(tell=delete)
    assert not server.place(user, "Projects").exists()
    read = Entry.objects.count()
    assert 5 <= read < len(LETTERS)
    assert desk.standing() != "synced" or desk.account.sources.get(shown_as="Projects").state == "gone"
    assert desk.read().fault is None
    assert desk.account.sources.get(shown_as="Projects").state == "gone"
    assert desk.standing() == "synced" and Entry.objects.count() == read
    # It comes back with everything in it, under other UIDs: what was read is known, the rest comes in.
    time.sleep(1.1)
    filled(server, user, "Projects")
    assert desk.read().arrived.known == read
    assert differences(whole, everything()) == []


def _context(server) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=server.ca_file)


def test_uids_that_begin_anew_in_the_middle(alice, server, user, unbroken):
    whole = unbroken()
    with cutting(server.tls_port) as proxy:
        desk = Desk(alice, user, proxy.port, ca_file=server.ca_file)
        proxy.cut_after = 15_000
        assert desk.read().fault == "disconnected"
        before = desk.inbox().fingerprint
        assert 0 < Entry.objects.count() < len(LETTERS)
        proxy.cut_after = 1 << 60
        server.forget_numbers(user)
        assert desk.read().fault is None
    assert desk.inbox().fingerprint != before
    assert desk.inbox().copies.filter(gone_at=None).count() == len(LETTERS)
    assert differences(whole, everything()) == []


@pytest.mark.parametrize("days", [-400, 400])
def test_a_clock_that_jumps_while_it_is_read(alice, server, user, unbroken, days):
    whole = unbroken()
    desk = Desk(alice, user, server.tls_port, ca_file=server.ca_file)

    def jump(_source, _position):
        desk.now = NOW + timedelta(days=days)

    assert desk.read(tell=jump).fault is None
    assert desk.standing() == "synced"
    desk.now = NOW + timedelta(minutes=20)  # and it is set right again
    assert [one.pk for one in queries.due_accounts(now=desk.now)] == [desk.account.pk]
    assert (desk.read().arrived.new, desk.standing()) == (0, "synced")
    assert differences(whole, everything()) == []


def test_a_reader_that_died_is_not_called_reading(alice, server, user):
    desk = Desk(alice, user, server.tls_port, ca_file=server.ca_file)
    assert actions.take(desk.account, "other:1", now=NOW)
    assert desk.standing() == "reading" and queries.due_accounts(now=NOW) == []
    desk.now = NOW + timedelta(minutes=3)
    assert desk.standing() == "new"
    assert [one.pk for one in queries.due_accounts(now=desk.now)] == [desk.account.pk]
    desk.now = NOW - timedelta(days=3)  # set back: a lease that far ahead nobody has given
    assert desk.standing() == "new"


# --- a server that lies --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("claims", [1, 23, 60])
def test_counts_that_are_not_true(alice, user, claims):
    with lying(Mailbox(LETTERS, claims=claims)) as box:
        desk = Desk(alice, user, box.port, security="none")
        done = desk.read()
        assert (done.fault, done.arrived.new) == (None, len(LETTERS))
        assert desk.standing() == "synced"  # all that it lists has been read
        assert desk.read().arrived.new == 0 and Entry.objects.count() == len(LETTERS)


def test_letters_that_are_listed_and_not_handed_over(alice, user):
    with lying(Mailbox(LETTERS, keeps={3, 4, 17})) as box:
        desk = Desk(alice, user, box.port, security="none")
        assert desk.read().arrived.new == len(LETTERS) - 3
        assert (desk.standing(), desk.inbox().waiting, desk.inbox().failure) == ("behind", 3, "not_handed_over")
        box.keeps.clear()
        assert desk.read().arrived.new == 3
        assert (desk.standing(), desk.inbox().waiting) == ("synced", 0)
        assert len(everything()["Entry"]) == len(LETTERS)


def test_letters_that_are_not_listed_at_first(alice, user):
    with lying(Mailbox(LETTERS, hides={2, 9})) as box:
        desk = Desk(alice, user, box.port, security="none")
        assert desk.read().arrived.new == len(LETTERS) - 2
        box.hides.clear()
        assert desk.read().arrived.new == 2
        assert desk.standing() == "synced" and not everything()["search"]
