"""What an account on a server looks like from here: plain records, and what an adapter must be able to do.

Adapters (`sources/adapters/imap.py`, `sources/adapters/dav.py`) speak to servers; the journey knows only this page.
Whatever goes wrong on the way is `Trouble`, with a fault that has a plain answer, never a library's own error.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from sincerely.sources.records import RawItem
from sincerely.trust.vault import KeyRing

Fault = Literal[
    "no_such_host",  # the name has no address
    "not_allowed",  # an address inside this network that the desk's settings do not name
    "no_answer",  # nothing listens, or it takes too long
    "no_tls",  # the server does not offer TLS
    "bad_certificate",
    "wrong_login",
    "consent_expired",  # the OAuth grant was withdrawn or ran out
    "no_such_folder",
    "not_a_server",  # it speaks something else
    "disconnected",  # in the middle
    "refused",  # it understood and said no
    "would_tell",  # of writing: the server would write to the others by itself
    "conflict",  # of writing: somebody changed it meanwhile
    "no_room",  # our own disk is full
    "busy",  # our own database is taken
]


class Trouble(Exception):
    """Why a server could not be read or written. `detail`: what it said, cut to a sentence, without any secret."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else fault)
        self.fault: Fault = fault
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Access:
    """How to reach an account. `allowed`: host names, addresses and networks inside that the settings permit."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"]
    username: str
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    """An OAuth access token; then XOAUTH2 or Bearer is spoken, and `password` is blank."""
    path: str = "/"
    allowed: tuple[str, ...] = ()
    ca_file: str = ""


# --- mail ----------------------------------------------------------------------------------------------------------

Special = Literal["inbox", "sent", "all", "archive", "drafts", "junk", "trash", "flagged", ""]


@dataclass(frozen=True, slots=True)
class Folder:
    """A mailbox of the account, its name as people read it (decoded from modified UTF-7)."""

    name: str
    special: Special = ""
    count: int = 0
    """Messages in it, where the server said so in passing."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What EXAMINE said: UIDVALIDITY, UIDNEXT, how many messages, HIGHESTMODSEQ (0 where it has none)."""

    validity: int
    next_uid: int
    count: int
    modseq: int = 0


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """What changed among known messages: (UID, flags) now, and UIDs that are gone (None: the server can't say)."""

    flags: tuple[tuple[int, str], ...] = ()
    gone: tuple[int, ...] | None = None


class Mailbox(Protocol):
    """A connection to a mail account. Nothing it does changes anything on the server (EXAMINE, BODY.PEEK)."""

    def folders(self) -> list[Folder]:
        """List the folders that can be opened, with their special use (RFC 6154)."""

    def examine(self, folder: str) -> Standing:
        """Open a folder for reading only. Trouble `no_such_folder` where it is gone."""

    def uids(self) -> list[int]:
        """Return all UIDs of the open folder, in order."""

    def fetch(self, uids: Sequence[int]) -> Iterator[RawItem]:
        """Yield messages of the open folder: position and key are the UID, hint_date is INTERNALDATE, flags as set.

        What the server does not hand over is left out. Of a message over 25 MB only the beginning comes, with `size`.
        """

    def changes(self, since: int) -> FolderChanges:
        """Return what changed in the open folder after mod-sequence `since` (CONDSTORE, QRESYNC)."""

    def flags(self) -> list[tuple[int, str]]:
        """Return the flags of every message, for servers without CONDSTORE."""

    def wait(self, seconds: float) -> bool:
        """Wait for news in the open folder (IDLE; by NOOP where absent); True if there are any."""

    def close(self) -> None:
        """Say goodbye; never raises."""


class SentFolder(Protocol):
    """The Sent folder of a mail account: looked into and, where its owner wants that, given a copy of what was sent."""

    name: str

    def holds(self, message_id: str) -> bool:
        """Whether a message with this Message-ID (no brackets) lies in it."""

    def keep(self, raw: bytes, *, at: datetime) -> None:
        """File a message as read, dated `at` (aware). Nothing else on the server changes."""

    def close(self) -> None:
        """Say goodbye; never raises."""


# --- calendars and address books -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar or an address book. `token`: its sync-token or ctag now; `writable`: as the server says."""

    href: str
    name: str
    token: str = ""
    writable: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class CollectionChanges:
    """What is new, changed or gone since a token. `whole`: `items` name everything there is (the token was no use)."""

    etags: tuple[tuple[str, str], ...]
    """(href, etag) of what is new or changed."""
    gone: tuple[str, ...]
    token: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What a server answered to a write: where it stands, and its etag (blank where the server did not say)."""

    href: str
    etag: str


class Dav(Protocol):
    """A connection to a CalDAV or CardDAV account."""

    def collections(self) -> list[Collection]:
        """Find the calendars (with events) or address books, starting from the account's path (RFC 6764)."""

    def changes(self, href: str, token: str) -> CollectionChanges:
        """Return what changed since `token` (sync-collection, RFC 6578; else ctag and a list of etags)."""

    def fetch(self, href: str, hrefs: Sequence[str]) -> Iterator[RawItem]:
        """Yield objects of a collection by multiget: key is the href, etag as now. Gone ones are left out."""

    def get(self, href: str) -> RawItem | None:
        """Return one object as it stands, byte for byte, with its etag; None where it is gone."""

    def delete(self, href: str, *, etag: str) -> None:
        """Take an object away if it still has `etag`. Trouble `conflict` if not. Who else may be told: see `tells`."""

    def put(self, href: str, raw: bytes, *, etag: str) -> Kept:
        """Write an object if it still has `etag` (blank: only if nothing stands there). Trouble `conflict` if not.

        A server that `tells` would write to whoever the object names: ask that first.
        """

    def tells(self, href: str) -> bool:
        """Whether the server writes to organisers and attendees by itself when an object changes (RFC 6638, 3).

        No request header keeps it from that (Schedule-Reply is for DELETE alone), and whether it heeds SCHEDULE-AGENT
        can't be seen from outside. A server that does not say is taken for one that does.
        """

    def close(self) -> None:
        """Let go of the connection."""


@dataclass(frozen=True, slots=True)
class OAuthGrant:
    """What a consent gave: kept sealed. `expires_at` of the access token; the refresh token stays."""

    token_url: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    expires_at: datetime | None = None
    scope: str = ""


def no_sent_folder(_access: Access) -> SentFolder:
    """Stand in where nothing opens a Sent folder."""
    raise Trouble("no_such_folder")


@dataclass(frozen=True, slots=True)
class Servers:
    """How servers are reached, handed to the journey by the doors: what opens a connection, keys, what is allowed."""

    mailbox: Callable[[Access], Mailbox]
    dav: Callable[[Access, str], Dav]
    refresh: Callable[[OAuthGrant, datetime], OAuthGrant]
    ring: KeyRing
    allowed: tuple[str, ...] = ()
    ca_file: str = ""
    sent_folder: Callable[[Access], SentFolder] = no_sent_folder
