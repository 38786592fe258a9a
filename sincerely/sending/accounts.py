"""Accounts that send: which of the owner's addresses a letter is from, which servers file their own copies. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sincerely.sources.remote import Fault

SendingFault = Fault | Literal["from_refused"]
"""`from_refused`: the server does not let this sign-in send for this address."""
FILES_ITSELF = frozenset(("smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com", "smtp.mail.me.com"))
"""Servers that put what they send into the Sent folder: a copy of ours would lie there twice (TRUST 3.4)."""
USUAL_PORTS = {"tls": 465, "starttls": 587}
PROVIDERS = {"imap.gmail.com": "smtp.gmail.com", "outlook.office365.com": "smtp.office365.com"}
"""Which server sends for a mail account that is read by consent."""


class Waits(Exception):
    """A letter can't leave by its account now; `why` is a message key. It stays where it is."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def files_itself(host: str) -> bool:
    """Whether a server files what it sends by itself."""
    return host.strip().rstrip(".").lower() in FILES_ITSELF


def sender_of(chosen: str | None, reached: Sequence[str], senders: Collection[str], own: str) -> str:
    """Return the address a letter is from: the chosen one, else where the thread reached its owner, else their own.

    Only an address that can send counts; `own` always can (by the server of the desk's settings, or it waits).
    """
    if chosen and (chosen in senders or chosen == own):
        return chosen
    return next((email for email in reached if email in senders), own)


@dataclass(frozen=True, slots=True)
class Server:
    """Where to submit. `plain` exists for the demo's own sink on loopback only."""

    host: str
    port: int
    security: Literal["tls", "starttls", "plain"]
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str = ""
    token: str = field(default="", repr=False)
    """An OAuth access token; then XOAUTH2 is spoken, and `password` is blank."""
    allowed: tuple[str, ...] | None = None
    """Hosts inside this network that may be reached, where the name was typed by a person; None: not checked."""
