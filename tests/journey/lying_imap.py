"""A scripted IMAP server that does not tell the truth: Dovecot never lies, and some servers do.

It knows what a first reading asks. `claims` is what EXISTS says; `keeps` are UIDs that it lists and does not hand over;
`hides` are UIDs that it hands over and does not list.
"""

import re
import socketserver
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Mailbox:
    """What the server has in its inbox, by UID from 1, and how it lies."""

    letters: Sequence[bytes]
    claims: int = 0
    keeps: set[int] = field(default_factory=set)
    hides: set[int] = field(default_factory=set)
    port: int = 0

    def listed(self) -> list[int]:
        return [uid for uid in range(1, len(self.letters) + 1) if uid not in self.hides]


class _Talk(socketserver.StreamRequestHandler):
    box: Mailbox

    def say(self, line: str | bytes) -> None:
        self.wfile.write((line.encode() if isinstance(line, str) else line) + b"\r\n")

    def handle(self) -> None:
        self.say("* OK ready")
        while line := self.rfile.readline():
            tag, _, rest = line.decode().strip().partition(" ")
            words = rest.upper().split()
            name = " ".join(words[:2]) if words[0] == "UID" else words[0]
            answer = getattr(self, "on_" + name.lower().replace(" ", "_"), None)
            if answer is None:
                self.say(f"{tag} BAD unknown")
                continue
            answer(rest)
            self.say(f"{tag} OK done")
            if name == "LOGOUT":
                return

    def on_capability(self, _rest: str) -> None:
        self.say("* CAPABILITY IMAP4rev1")

    def on_login(self, _rest: str) -> None:
        """Everybody may come in."""

    def on_list(self, _rest: str) -> None:
        self.say('* LIST () "/" INBOX')

    def on_examine(self, _rest: str) -> None:
        self.say(f"* {self.box.claims or len(self.box.letters)} EXISTS")
        self.say("* OK [UIDVALIDITY 7] valid")
        self.say(f"* OK [UIDNEXT {len(self.box.letters) + 1}] next")

    def on_uid_search(self, _rest: str) -> None:
        self.say("* SEARCH " + " ".join(map(str, self.box.listed())))

    def on_uid_fetch(self, rest: str) -> None:
        for uid in self._wanted(rest.split()[2]):
            raw = self.box.letters[uid - 1]
            if "RFC822.SIZE" in rest:
                self.say(f"* {uid} FETCH (UID {uid} RFC822.SIZE {len(raw)})")
            elif "BODY" not in rest:
                self.say(f"* {uid} FETCH (UID {uid} FLAGS ())")
            elif uid not in self.box.keeps:
                head = (
                    f'* {uid} FETCH (UID {uid} FLAGS () INTERNALDATE "01-Jun-2026 09:15:00 +0000" BODY[] {{{len(raw)}}}'
                )
                self.say(head.encode() + b"\r\n" + raw + b")")

    def _wanted(self, ranges: str) -> Iterator[int]:
        last = len(self.box.letters)
        for first, _, until in (re.match(r"(\d+)(:(\d+|\*))?", part).groups() for part in ranges.split(",")):  # type: ignore[union-attr]
            end = last if until == "*" else int(until or first)
            yield from range(int(first), min(end, last) + 1)

    def on_logout(self, _rest: str) -> None:
        self.say("* BYE")


@contextmanager
def lying(box: Mailbox) -> Iterator[Mailbox]:
    """Serve `box` on a free port of loopback."""
    handler = type("Talk", (_Talk,), {"box": box})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        box.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield box
        finally:
            server.shutdown()
