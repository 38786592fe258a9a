"""A mail account's Sent folder by IMAP: SEARCH HEADER Message-ID (RFC 3501, 6.4.4), APPEND with \\Seen (6.3.11)."""

from datetime import datetime

from sincerely.sources.adapters.imap import ImapMailbox, open_mailbox, troubles
from sincerely.sources.remote import Access, Trouble


def open_sent_folder(access: Access, *, timeout: float = 30.0) -> "ImapSentFolder":
    """Connect, log in and find the Sent folder (RFC 6154, or by its usual names).

    Raises Trouble; no_such_folder where the account has none.
    """
    box = open_mailbox(access, timeout=timeout)
    try:
        name = next((folder.name for folder in box.folders() if folder.special == "sent"), "")
        if not name:
            raise Trouble("no_such_folder", "it has no Sent folder")
        box.examine(name)
    except BaseException:
        box.close()
        raise
    return ImapSentFolder(box, name)


class ImapSentFolder:
    """A `SentFolder` (sources.remote) on a logged-in connection; the folder is open for reading only."""

    def __init__(self, box: ImapMailbox, name: str) -> None:
        self.box = box
        self.name = name

    def holds(self, message_id: str) -> bool:
        """Ask the server; NOOP before, so that it has seen what came since (RFC 3501, 6.1.2)."""
        with troubles("refused"):
            self.box.client.noop()
            return bool(self.box.client.search(["HEADER", "Message-ID", f"<{message_id}>"]))

    def keep(self, raw: bytes, *, at: datetime) -> None:
        """Append; the message is there whole or not at all."""
        with troubles("refused"):
            self.box.client.append(self.name, raw, flags=(b"\\Seen",), msg_time=at)

    def close(self) -> None:
        """Say goodbye."""
        self.box.close()
