"""Reading mail by IMAP (RFC 3501): EXAMINE and BODY.PEEK only, so that nothing on the server changes.

The library's own errors, time-outs and surprises all become `Trouble`. A message comes whole or not at all; of one too
large only the beginning is fetched.
"""

import imaplib
import ipaddress
import re
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from imapclient import IMAPClient, exceptions

from sincerely.sources.adapters.imap_folders import special_of
from sincerely.sources.adapters.imap_rows import Row, read_rows
from sincerely.sources.adapters.reach import connect, is_named, resolve, tls_context
from sincerely.sources.parse_mail import MAX_BYTES
from sincerely.sources.records import RawItem
from sincerely.sources.remote import Access, Fault, Folder, FolderChanges, Standing, Trouble

USUAL_PORTS = frozenset((993, 143))
ITEMS_A_FETCH = 200
BYTES_A_FETCH = 8 * 1024 * 1024
ASKED_AHEAD = 2
"""Questions for messages that are under way at once."""
WHOLE = "(INTERNALDATE FLAGS BODY.PEEK[])"
UIDS_A_COMMAND = 1000
"""Their ranges fit the 8 KB that servers must take in a line."""
UIDS_A_SEARCH = 100_000
"""A list of more UIDs may be longer than the longest line that the library takes."""
KEPT_OF_LARGE = 64 * 1024
POLL = 30.0
"""Seconds between two NOOPs where a server knows no IDLE."""
NO_FOLDER = re.compile(r"NONEXISTENT|TRYCREATE|does(?:n't| not) exist|not found|unknown mailbox|no such", re.IGNORECASE)
LATER = re.compile(r"UNAVAILABLE|INUSE|\[LIMIT|SERVERBUG|try again|too many|temporar", re.IGNORECASE)
VANISHED = re.compile(rb"[\d:,]+$")


class _Imap(imaplib.IMAP4):
    """imaplib on a connection that was made, and checked, already; the host's name is for the certificate."""

    def __init__(self, sock: socket.socket, host: str) -> None:
        self._given = sock
        super().__init__(host)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        return self._given


class _Client(IMAPClient):  # type: ignore[misc]
    """The library's client on such a connection."""

    def __init__(self, sock: socket.socket, host: str, timeout: float) -> None:
        self._given = sock
        super().__init__(host, 1, ssl=False, timeout=timeout)

    def _create_IMAP4(self) -> _Imap:  # noqa: N802 (the library's name)
        return _Imap(self._given, self.host)


@contextmanager
def troubles(otherwise: Fault, *, gone: Fault = "disconnected") -> Iterator[None]:
    """Turn what the library and the system raise into Trouble: `gone` where the connection ended."""
    try:
        yield
    except Trouble:
        raise
    except ssl.SSLCertVerificationError as problem:
        raise Trouble("bad_certificate", problem.verify_message) from problem
    except ssl.SSLError as problem:
        raise Trouble("no_tls", problem.reason or "the server does not speak TLS here") from problem
    except TimeoutError as problem:
        raise Trouble("no_answer", "it takes too long") from problem
    except exceptions.IMAPClientAbortError as problem:
        raise Trouble(gone, _said(problem)) from problem
    except (exceptions.CapabilityError, exceptions.IMAPClientError, imaplib.IMAP4.error) as problem:
        said = _said(problem)
        raise Trouble("no_answer" if LATER.search(said) else otherwise, said) from problem
    except OSError as problem:
        raise Trouble(gone, problem.strerror or "the connection ended") from problem
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError) as problem:
        # What the library's readers raise on answers that are no IMAP.
        raise Trouble("not_a_server", f"an answer that can't be read ({type(problem).__name__})") from problem


def _said(problem: BaseException) -> str:
    """What a server said, without what was sent to it."""
    first = problem.args[0] if problem.args else ""
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(problem)
    # The library writes out what it got as bytes: b'[AUTHENTICATIONFAILED] …'.
    text = re.sub(r"""b(['"])(.*?)\1""", r"\2", " ".join(text.split()))
    return re.sub(r"^.*?(?:error|failed): ", "", text)[:200]


def open_mailbox(access: Access, *, timeout: float = 30.0) -> "ImapMailbox":
    """Connect and log in; raises Trouble with the reason where that can't be done."""
    addresses = resolve(access.host, access.port, allowed=access.allowed, usual_ports=USUAL_PORTS)
    if access.security == "none" and not is_named(
        access.host.lower(), ipaddress.ip_address(addresses[0]), access.allowed
    ):
        raise Trouble("no_tls", "a connection without TLS is for servers that the desk's settings name")
    sock = connect(addresses, access.port, timeout=timeout)
    client: _Client | None = None
    try:
        with troubles("not_a_server", gone="not_a_server"):
            if access.security == "tls":
                sock = tls_context(access.ca_file).wrap_socket(sock, server_hostname=access.host)
            client = _Client(sock, access.host, timeout)
            if access.security == "starttls":
                _start_tls(client, access)
        with troubles("wrong_login"):
            _log_in(client, access)
        with troubles("not_a_server"):
            return ImapMailbox(client)
    except BaseException:
        if client is not None:
            _hang_up(client)
        sock.close()
        raise


def _hang_up(client: _Client) -> None:
    """End a connection without a word. The library reads by a file of its own: while that is open, so is the socket."""
    with suppress(OSError, imaplib.IMAP4.error):
        client.shutdown()


def _start_tls(client: _Client, access: Access) -> None:
    try:
        client.starttls(tls_context(access.ca_file))
    except (exceptions.CapabilityError, imaplib.IMAP4.error) as problem:
        if isinstance(problem, imaplib.IMAP4.abort):
            raise
        raise Trouble("no_tls", "the server offers no STARTTLS") from problem
    client._cached_capabilities = None  # what was said before TLS counts for nothing


def _log_in(client: _Client, access: Access) -> None:
    if access.token:
        client.oauth2_login(access.username, access.token)
    elif (access.username + access.password).isascii() and not client.has_capability("LOGINDISABLED"):
        client.login(access.username, access.password)
    else:
        client.plain_login(access.username, access.password)
    client._cached_capabilities = None


class ImapMailbox:
    """A `Mailbox` (sources.remote) on a logged-in connection."""

    def __init__(self, client: _Client) -> None:
        self.client = client
        self.condstore = client.has_capability("CONDSTORE")
        self.qresync = client.has_capability("QRESYNC") and client.has_capability("ENABLE")
        if self.qresync:
            self.qresync = b"QRESYNC" in {one.upper() for one in client.enable("QRESYNC")}
        self.standing: Standing | None = None

    # --- folders ---------------------------------------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        """List the folders that can be opened."""
        with troubles("refused"):
            rows = self._special_rows() if self.client.has_capability("SPECIAL-USE") else None
            found: dict[str, Folder] = {}
            for flags, delimiter, name in rows or self.client.list_folders():
                attributes = [_text(flag) for flag in flags]
                if not {"\\noselect", "\\nonexistent"} & {one.lower() for one in attributes}:
                    found[name] = Folder(name, special_of(name, _text(delimiter or b""), attributes))
        return list(found.values())

    def _special_rows(self) -> list[Any] | None:
        """Ask for special uses by name (RFC 6154, section 3): some servers say them only then."""
        if not self.client.has_capability("LIST-EXTENDED"):
            return None
        imap = self.client._imap
        typ, data = imap._simple_command("LIST", '""', '"*"', "RETURN", "(SPECIAL-USE)")
        if typ != "OK":
            return None
        _, data = imap._untagged_response(typ, data, "LIST")
        return list(self.client._proc_folder_list(data))

    def examine(self, folder: str) -> Standing:
        """Open a folder for reading only."""
        try:
            with troubles("refused"):
                said = self.client.select_folder(folder, readonly=True)
        except Trouble as trouble:
            if trouble.fault == "refused" and NO_FOLDER.search(trouble.detail):
                raise Trouble("no_such_folder", trouble.detail) from trouble
            raise
        with troubles("not_a_server"):
            self.standing = Standing(
                validity=int(said[b"UIDVALIDITY"]),
                next_uid=int(said.get(b"UIDNEXT", 0)),
                count=int(said[b"EXISTS"]),
                modseq=_modseq(said.get(b"HIGHESTMODSEQ")) if self.condstore else 0,
            )
        return self.standing

    # --- messages --------------------------------------------------------------------------------------------------

    def uids(self) -> list[int]:
        """Return all UIDs of the open folder, in order; asked for in stretches that fit a line."""
        assert self.standing is not None
        found: set[int] = set()
        last = self.standing.next_uid - 1 if self.standing.next_uid else UIDS_A_SEARCH
        with troubles("refused"):
            for first in range(1, max(last, 1) + 1, UIDS_A_SEARCH):
                until = str(first + UIDS_A_SEARCH - 1) if first + UIDS_A_SEARCH <= last else "*"
                # "first:*" names the last message also where its UID is below `first` (RFC 3501, 6.4.8).
                found.update(map(int, self.client.search(["UID", f"{first}:{until}"])))
        return sorted(found)

    def fetch(self, uids: Sequence[int]) -> Iterator[RawItem]:
        """Yield messages in batches of bounded size; what the server does not hand over is left out."""
        for start in range(0, len(uids), UIDS_A_COMMAND):
            some = uids[start : start + UIDS_A_COMMAND]
            with troubles("refused"):
                sizes = {uid: int(row.get(b"RFC822.SIZE", 0)) for uid, row in self._rows(some, "(RFC822.SIZE)").items()}
            small = [uid for uid in some if sizes.get(uid, 0) <= MAX_BYTES]
            yield from self._whole(list(batches(small, sizes)), sizes)
            for uid in some:
                if sizes.get(uid, 0) > MAX_BYTES:
                    yield from self._beginning(uid, sizes[uid])

    def _rows(self, uids: Sequence[int], wanted: str) -> dict[int, Row]:
        rows = self._ask(_ranges(uids), wanted)
        return {uid: rows[uid] for uid in uids if uid in rows}

    def _ask(self, uids: str, *wanted: str) -> dict[int, Row]:
        return self._answer(self._send(uids, *wanted))

    def _send(self, uids: str, *wanted: str) -> bytes:
        """Ask for a FETCH, and return the tag its answer will have; the library's own `fetch` takes no ranges."""
        tag: bytes = self.client._imap._command("UID", "FETCH", uids, *wanted)
        return tag

    def _answer(self, tag: bytes) -> dict[int, Row]:
        """Wait for the answer to a FETCH. What came unasked for is among the rows."""
        imap = self.client._imap
        typ, data = imap._command_complete("FETCH", tag)
        self.client._checkok("fetch", typ, data)
        _, data = imap._untagged_response(typ, data, "FETCH")
        return read_rows(data)

    def _whole(self, parts: Sequence[Sequence[int]], sizes: Mapping[int, int]) -> Iterator[RawItem]:
        """Yield the messages of each part; the next is asked for before one is waited for (RFC 3501, section 5.5).

        So the server makes it ready while we work; it may answer both at once, row by row. Large letters come alone.
        """
        tags: deque[bytes] = deque()
        rows: dict[int, Row] = {}
        try:
            for number, uids in enumerate(parts):
                with troubles("refused"):
                    for part in parts[number + len(tags) : number + ASKED_AHEAD]:
                        if tags and sum(sizes[uid] for uid in part if uid in sizes) > BYTES_A_FETCH:
                            break
                        tags.append(self._send(_ranges(part), WHOLE))
                    for uid, row in self._answer(tags.popleft()).items():
                        rows.setdefault(uid, {}).update(row)
                yield from self._items(uids, rows)
                wanted = {uid for part in parts[number + 1 : number + ASKED_AHEAD] for uid in part}
                rows = {uid: row for uid, row in rows.items() if uid in wanted}
        except Trouble as trouble:
            if trouble.fault == "refused":
                self._forget(tags)
            raise

    def _forget(self, tags: Iterable[bytes]) -> None:
        """Take answers that nobody wants any more, so that they are not taken for those to other questions."""
        for tag in tags:
            with suppress(Trouble), troubles("refused"):
                self._answer(tag)

    @staticmethod
    def _items(uids: Sequence[int], rows: dict[int, Row]) -> Iterator[RawItem]:
        for uid in uids:
            row = rows.pop(uid, {})
            raw = row.get(b"BODY[]")
            if isinstance(raw, bytes) and raw:
                yield RawItem(raw, uid, _came(row), key=str(uid), flags=flag_text(row.get(b"FLAGS", ())))

    def _beginning(self, uid: int, size: int) -> Iterator[RawItem]:
        with troubles("refused"):
            rows = self._rows([uid], f"(INTERNALDATE FLAGS BODY.PEEK[]<0.{KEPT_OF_LARGE}>)")
        row = rows.get(uid, {})
        raw = row.get(b"BODY[]<0>")
        if isinstance(raw, bytes) and raw:
            yield RawItem(raw, uid, _came(row), size, key=str(uid), flags=flag_text(row.get(b"FLAGS", ())))

    # --- changes ---------------------------------------------------------------------------------------------------

    def changes(self, since: int) -> FolderChanges:
        """Return flags that changed after a mod-sequence (RFC 7162), and what vanished where the server can say it."""
        said = self.client._imap.untagged_responses
        said.pop("VANISHED", None)
        modifiers = f"(CHANGEDSINCE {since}{' VANISHED' if self.qresync else ''})"
        gone: list[int] = []
        with troubles("refused"):
            rows = self._ask("1:*", "(UID FLAGS)", modifiers)
            for line in said.pop("VANISHED", []):
                found = VANISHED.search(line or b"")
                gone += _numbers(found[0].decode("ascii")) if found else []
        return FolderChanges(tuple(_flags(rows)), tuple(gone) if self.qresync else None)

    def flags(self) -> list[tuple[int, str]]:
        """Return the flags of every message of the open folder."""
        if not self.standing or not self.standing.count:
            return []
        with troubles("refused"):
            return _flags(self._ask("1:*", "(UID FLAGS)"))

    def wait(self, seconds: float) -> bool:
        """Wait for news in the open folder (RFC 2177); where IDLE is unknown, ask every half minute."""
        with troubles("refused"):
            if not self.client.has_capability("IDLE"):
                return self._poll(seconds, time.monotonic)
            self.client.idle()
            try:
                return self._listen(time.monotonic() + seconds)
            finally:
                self.client.idle_done()

    def _listen(self, until: float) -> bool:
        while (left := until - time.monotonic()) > 0:
            said = self.client.idle_check(timeout=min(left, 60.0))
            if any(_is_news(one) for one in said):
                return True
        return False

    def _poll(self, seconds: float, clock: Callable[[], float]) -> bool:
        until = clock() + seconds
        while (left := until - clock()) > 0:
            time.sleep(min(POLL, left))
            if any(_is_news(one) for one in self.client.noop()[1]):
                return True
        return False

    def close(self) -> None:
        """Say goodbye; never raises."""
        try:
            self.client.logout()
        except Exception:  # whatever it is, we are leaving
            _hang_up(self.client)


def batches(uids: Sequence[int], sizes: dict[int, int]) -> Iterator[list[int]]:
    """Part UIDs into stretches of bounded number and bytes."""
    batch: list[int] = []
    size = 0
    for uid in uids:
        batch.append(uid)
        size += sizes.get(uid, 0)
        if len(batch) >= ITEMS_A_FETCH or size >= BYTES_A_FETCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def flag_text(flags: Sequence[bytes]) -> str:
    """Return flags as they are kept: sorted, with a space between; \\Recent is of the session, not of the message."""
    return " ".join(sorted(text for flag in flags if (text := _text(flag)) and text.lower() != "\\recent"))


def _ranges(uids: Sequence[int]) -> str:
    """Return UIDs as a sequence set: "1:5,9"."""
    parts: list[str] = []
    start = last = uids[0]
    for uid in [*uids[1:], 0]:
        if uid == last + 1:
            last = uid
            continue
        parts.append(str(start) if start == last else f"{start}:{last}")
        start = last = uid
    return ",".join(parts)


def _numbers(ranges: str) -> list[int]:
    """Return the numbers of a sequence set; of an endless one at most what a mailbox holds."""
    found: list[int] = []
    for part in ranges.split(","):
        first, _, last = part.partition(":")
        if first.isdigit():
            low, high = sorted((int(first), int(last or first)))
            found.extend(range(low, min(high, low + 1_000_000) + 1))
    return found


def _modseq(value: Any) -> int:
    """HIGHESTMODSEQ as the library gives it: a number, or a tuple with one."""
    found = value[0] if isinstance(value, tuple | list) and value else value
    return int(found) if found else 0


def _flags(rows: dict[int, Row]) -> list[tuple[int, str]]:
    return [(uid, flag_text(row[b"FLAGS"])) for uid, row in sorted(rows.items()) if b"FLAGS" in row]


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _came(row: Row) -> datetime | None:
    """INTERNALDATE, aware; without a zone it is in this machine's own time."""
    at = row.get(b"INTERNALDATE")
    if not isinstance(at, datetime):
        return None
    try:
        return at.astimezone(UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _is_news(said: Any) -> bool:
    return isinstance(said, tuple) and any(
        part in (b"EXISTS", b"EXPUNGE", b"FETCH", b"VANISHED") for part in said if isinstance(part, bytes)
    )
