"""Mail by IMAP against a real Dovecot: nothing there is changed by reading, and every failure has its plain name."""

import threading
import time
from contextlib import ExitStack
from dataclasses import replace

import pytest
from imapclient import IMAPClient

from sincerely.sources.adapters import imap
from sincerely.sources.adapters.imap import batches, open_mailbox
from sincerely.sources.remote import Trouble
from tests.sources import dovecot

pytestmark = pytest.mark.skipif(not dovecot.PROGRAM, reason="Dovecot is not installed (Debian: dovecot-imapd)")


def letter(number: int, *, size: int = 0) -> bytes:
    """Return a small letter."""
    return (
        f"From: Bo <bo@there.example>\r\nTo: Alice <alice@desk.example>\r\nMessage-ID: <{number}@there.example>\r\n"
        f"Date: Mon, 23 Nov 2026 10:{number % 60:02}:00 +0000\r\nSubject: Letter {number}\r\n\r\n"
        f"This is letter {number}.\r\n" + "x" * 70 * 0
    ).encode() + b"line of some length to fill a letter with\r\n" * (size // 43)


@pytest.fixture(scope="module")
def server():
    with dovecot.running() as one:
        yield one


@pytest.fixture(scope="module")
def old_server():
    """A server that knows no extension at all."""
    with dovecot.running(capability=dovecot.PLAIN) as one:
        yield one


@pytest.fixture
def user(server, request):
    return f"{request.node.name[:60]}@desk.example".replace("[", "-").replace("]", "")


goodbyes = ExitStack()


@pytest.fixture(autouse=True)
def every_connection_ends():
    yield
    goodbyes.close()


def opened(server, user, **how):
    box = open_mailbox(server.access(user, **how), timeout=10)
    goodbyes.callback(box.close)
    return box


def as_owner(server, user):
    """A mail program that may change things."""
    import ssl

    context = ssl.create_default_context(cafile=server.ca_file)
    client = IMAPClient("localhost", server.tls_port, ssl_context=context)
    client.login(user, dovecot.PASSWORD)
    goodbyes.callback(imap._hang_up, client)
    return client


def test_reading_changes_nothing(server, user):
    for number in range(5):
        server.deliver(user, letter(number))
    box = opened(server, user)
    assert box.examine("INBOX").count == 5  # Dovecot itself moves new mail from new/ to cur/ when a folder is opened
    before = server.contents(user)
    items = list(box.fetch(box.uids()))
    assert [item.raw for item in items] == [letter(number) for number in range(5)]
    assert [item.key for item in items] == [str(item.position) for item in items] == ["1", "2", "3", "4", "5"]
    assert all(item.flags == "" and item.hint_date is not None for item in items)
    assert all(abs(item.hint_date.timestamp() - time.time()) < 120 for item in items)
    box.close()
    assert {name.partition(":")[0]: raw for name, raw in server.contents(user).items()} == {
        name.partition(":")[0]: raw for name, raw in before.items()
    }
    assert not any("S" in name.partition(":2,")[2] for name in server.contents(user))


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_ways_to_connect(server, user, security):
    server.deliver(user, letter(1))
    box = opened(server, user, security=security)
    assert box.examine("INBOX").count == 1
    box.close()


def test_folders_by_special_use(server, user):
    client = as_owner(server, user)
    client.create_folder("Khách hàng/Gốm Sen")
    box = opened(server, user)
    found = {folder.name: folder.special for folder in box.folders()}
    assert found["INBOX"] == "inbox"
    assert {found[name] for name in dovecot.FOLDERS} == {"sent", "drafts", "junk", "trash"}
    assert found["Khách hàng/Gốm Sen"] == ""
    server.deliver(user, letter(1), folder="Sent")
    assert box.examine("Sent").count == 1
    box.close()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"password": "wrong"}, "wrong_login"),
        ({"password": "mật khẩu sai"}, "wrong_login"),
        ({"host": "127.0.0.2", "allowed": ("127.0.0.2",)}, "no_answer"),
        ({"host": "no-such-host.invalid", "allowed": ("no-such-host.invalid",)}, "no_such_host"),
        ({"allowed": ()}, "not_allowed"),
        ({"ca_file": ""}, "bad_certificate"),
    ],
)
def test_plain_answers(server, user, change, fault):
    with pytest.raises(Trouble) as trouble:
        open_mailbox(replace(server.access(user), **change), timeout=5)
    assert trouble.value.fault == fault
    assert dovecot.PASSWORD not in str(trouble.value)


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
@pytest.mark.parametrize("step", ["_log_in", "ImapMailbox"])
def test_a_refused_connection_ends_at_once(server, user, monkeypatch, security, step):
    """Not when the rubbish is collected: until then a server counts it among those of its account."""
    opened_here = []

    def refuse(client, *_):
        opened_here.append(client._imap)
        raise Trouble("wrong_login", "no")

    monkeypatch.setattr(imap, step, refuse)
    with pytest.raises(Trouble):
        open_mailbox(server.access(user, security=security), timeout=5)
    (one,) = opened_here
    assert one.file.closed
    assert one.sock.fileno() == -1


def test_the_name_in_the_certificate_counts(server, user, monkeypatch):
    monkeypatch.setattr(imap, "resolve", lambda *_, **__: ["127.0.0.1"])
    with pytest.raises(Trouble) as trouble:
        open_mailbox(replace(server.access(user), host="mail.desk.example"), timeout=5)
    assert trouble.value.fault == "bad_certificate"


def test_tls_where_there_is_none(server, user):
    with pytest.raises(Trouble) as trouble:
        open_mailbox(replace(server.access(user), port=server.port), timeout=5)
    assert trouble.value.fault == "no_tls"


def test_no_password_without_tls_to_a_stranger(server, user, monkeypatch):
    monkeypatch.setattr(imap, "resolve", lambda *_, **__: ["127.0.0.1"])
    with pytest.raises(Trouble) as trouble:
        open_mailbox(replace(server.access(user, security="none"), allowed=()), timeout=5)
    assert trouble.value.fault == "no_tls"


def test_no_such_folder(server, user):
    box = opened(server, user)
    with pytest.raises(Trouble) as trouble:
        box.examine("Nowhere")
    assert trouble.value.fault == "no_such_folder"
    assert box.examine("INBOX").count == 0  # the connection still serves
    assert box.uids() == [] and list(box.fetch([])) == [] and box.flags() == []


def test_flags_and_what_is_gone(server, user):
    for number in range(4):
        server.deliver(user, letter(number), flags="S")
    box = opened(server, user)
    first = box.examine("INBOX")
    assert first.modseq > 0
    client = as_owner(server, user)
    client.select_folder("INBOX")
    client.add_flags([2], ["\\Answered", "$Important"])
    client.delete_messages([3])
    client.expunge()
    second = box.examine("INBOX")
    changes = box.changes(first.modseq)
    assert (2, "$Important \\Answered \\Seen") in changes.flags
    assert changes.gone == (3,)
    assert second.count == 3 and box.uids() == [1, 2, 4]
    assert dict(box.flags())[2] == "$Important \\Answered \\Seen"
    box.close()


def test_a_server_without_extensions(old_server):
    for number in range(3):
        old_server.deliver("old@desk.example", letter(number), flags="S")
    box = opened(old_server, "old@desk.example")
    assert {folder.name: folder.special for folder in box.folders()}["Sent"] == "sent"  # by its name
    standing = box.examine("INBOX")
    assert (standing.count, standing.modseq) == (3, 0)
    assert [item.raw for item in box.fetch(box.uids())] == [letter(number) for number in range(3)]
    assert box.flags() == [(1, "\\Seen"), (2, "\\Seen"), (3, "\\Seen")]


def test_news_wakes_us(server, user):
    server.deliver(user, letter(1))
    box = opened(server, user)
    box.examine("INBOX")
    timer = threading.Timer(0.3, lambda: as_owner(server, user).append("INBOX", letter(2)))
    timer.start()
    begun = time.monotonic()
    assert box.wait(10)
    assert time.monotonic() - begun < 9, "it woke, and did not wait to the end"
    assert not box.wait(0.2)
    assert len(box.uids()) == 2
    box.close()


def test_news_without_idle(old_server, monkeypatch):
    monkeypatch.setattr(imap, "POLL", 0.1)
    box = opened(old_server, "poll@desk.example")
    box.examine("INBOX")
    threading.Timer(0.2, lambda: as_owner(old_server, "poll@desk.example").append("INBOX", letter(2))).start()
    assert box.wait(30)
    assert not box.wait(0.15)


def test_of_a_message_too_large_the_beginning_comes(server, user, monkeypatch):
    monkeypatch.setattr(imap, "MAX_BYTES", 100_000)
    server.deliver(user, letter(1, size=300_000))
    server.deliver(user, letter(2))
    box = opened(server, user)
    box.examine("INBOX")
    small, large = sorted(box.fetch(box.uids()), key=lambda item: len(item.raw))
    assert small.raw == letter(2)
    assert large.size == len(letter(1, size=300_000)) and len(large.raw) == imap.KEPT_OF_LARGE
    assert letter(1, size=300_000).startswith(large.raw)


def test_the_server_goes_away():
    with dovecot.running() as other:
        other.deliver("a@desk.example", letter(1))
        box = opened(other, "a@desk.example")
        box.examine("INBOX")
        other.stop()
        with pytest.raises(Trouble) as trouble:
            for _ in range(3):
                box.flags()
        assert trouble.value.fault == "disconnected"
        box.close()


def test_batches_are_bounded():
    sizes = dict.fromkeys(range(1, 1001), 1000000)
    parts = list(batches(list(sizes), sizes))
    assert [uid for part in parts for uid in part] == list(sizes)
    assert all(len(part) <= 9 for part in parts)
    assert max(map(len, batches(list(range(1, 1001)), {}))) == imap.ITEMS_A_FETCH


def test_questions_ahead_bring_every_message_once_and_in_order(server, user, monkeypatch):
    monkeypatch.setattr(imap, "ITEMS_A_FETCH", 3)
    for number in range(10):
        server.deliver(user, letter(number))
    box = opened(server, user)
    box.examine("INBOX")
    items = list(box.fetch(box.uids()))
    assert [item.position for item in items] == box.uids()
    assert sorted(item.raw for item in items) == [letter(number) for number in range(10)]
    box.close()


def test_an_answer_that_nobody_took_is_not_taken_for_another(server, user, monkeypatch):
    """A folder is refused in the middle, with more of it asked for already: the next one brings its own messages."""
    monkeypatch.setattr(imap, "ITEMS_A_FETCH", 3)
    for number in range(9):
        server.deliver(user, letter(number))
    owner = as_owner(server, user)
    owner.create_folder("Other")
    owner.logout()
    server.deliver(user, letter(99), folder="Other")
    box = opened(server, user)
    box.examine("INBOX")
    check = box.client._checkok
    with monkeypatch.context() as refusing:
        refusing.setattr(box.client, "_checkok", lambda *said: check(said[0], "NO", [b"refused"]))
        with pytest.raises(Trouble, match="refused"):
            list(box._whole([[1, 2, 3], [4, 5, 6], [7, 8, 9]], {}))
    box.examine("Other")
    assert [item.raw for item in box.fetch([1])] == [letter(99)]
    box.close()
