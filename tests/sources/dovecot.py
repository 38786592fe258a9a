"""A real Dovecot for tests: a process of its own on loopback, with its own users, folders and certificate."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sincerely.sources.remote import Access
from tests.sources.certificates import Authority

PROGRAM = shutil.which("dovecot") or ("/usr/sbin/dovecot" if Path("/usr/sbin/dovecot").exists() else "")
FOLDERS = {"Sent": "\\Sent", "Drafts": "\\Drafts", "Junk": "\\Junk", "Trash": "\\Trash"}
PASSWORD = "correct-horse"
"""Of every user: an account is there as soon as it is asked for."""
PLAIN = "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID LITERAL+"
"""Capabilities of a server that knows none of the extensions."""


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Dovecot:
    """One Dovecot: `start` and `stop` it, put mail into it behind its back, ask how to reach it."""

    def __init__(self, folder: Path, *, capability: str = "", oauth: str = "") -> None:
        self.folder = folder
        # Dovecot reads nobody's mail as root: then the files are those of "nobody".
        mailman = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        self.uid, self.gid = mailman.pw_uid, mailman.pw_gid
        self.capability = capability
        self.oauth = oauth
        self.authority = Authority(folder)
        self.ca_file = str(self.authority.ca_file)
        self.tls_port, self.port = free_port(), free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self.numbers = 0
        (folder / "mail").mkdir()
        os.chown(folder / "mail", self.uid, self.gid)
        certificate, key = self.authority.server("localhost", "127.0.0.1")
        self._write_settings(certificate, key)

    def _write_settings(self, certificate: Path, key: Path) -> None:
        me = pwd.getpwuid(os.getuid()).pw_name
        who = "" if os.getuid() else "default_internal_user = dovecot\ndefault_login_user = dovenull\n"
        who = who or f"default_internal_user = {me}\ndefault_login_user = {me}\ndefault_internal_group = {me}\n"
        mailboxes = "\n".join(
            f"  mailbox {name} {{\n    auto = create\n    special_use = {use}\n  }}" for name, use in FOLDERS.items()
        )
        capability = f"  imap_capability = {self.capability}\n" if self.capability else ""
        (self.folder / "dovecot.conf").write_text(
            f"""base_dir = {self.folder}/run
state_dir = {self.folder}/state
log_path = {self.folder}/log
protocols = imap
listen = 127.0.0.1
{who}first_valid_uid = 0
last_valid_uid = 0
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = no
auth_mechanisms = plain login{" xoauth2 oauthbearer" if self.oauth else ""}
mail_location = maildir:{self.folder}/mail/%u
mail_max_userip_connections = 100
auth_failure_delay = 0
{self.oauth}passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={self.uid} gid={self.gid} home={self.folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
protocol imap {{
{capability}}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = {self.tls_port}
    ssl = yes
  }}
}}
service auth {{
  user = {me}
}}
service auth-worker {{
  user = {me}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""
        )

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "stderr").open("wb") as said:
            command = [PROGRAM, "-F", "-c", str(self.folder / "dovecot.conf")]
            self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True)
        for _ in range(1200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.tls_port)) == 0:
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError("Dovecot did not start: " + (self.folder / "stderr").read_text()[-500:])

    def forget_numbers(self, user: str) -> None:
        """Lose what Dovecot wrote about an inbox: its UIDs begin anew, under another UIDVALIDITY.

        That is the second in which it begins, so the second of the one before has to be over.
        """
        place = self.place(user)
        before = int((place / "dovecot-uidlist").read_text(encoding="ascii").split(" ")[1].removeprefix("V"))
        time.sleep(max(0.0, before + 1 - time.time()))
        for path in place.glob("dovecot*"):
            path.unlink()

    def stop(self) -> None:
        """Stop it, connections and all."""
        if self.process is not None:
            # The processes that serve connections outlive their master for a while.
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(timeout=5)
            self.process = None

    def log(self) -> str:
        """Return what it wrote down."""
        return (self.folder / "log").read_text() if (self.folder / "log").exists() else ""

    # --- users and mail, behind its back ---------------------------------------------------------------------------

    def place(self, user: str, folder: str = "INBOX") -> Path:
        """Return a folder's Maildir."""
        home = self.folder / "mail" / user
        return home if folder == "INBOX" else home / ("." + folder.replace("/", "."))

    def deliver(self, user: str, raw: bytes, *, folder: str = "INBOX", flags: str = "") -> None:
        """Put a message into a folder; `flags` as Maildir has them ("S" is seen)."""
        place = self.place(user, folder)
        for part in ("cur", "new", "tmp"):
            (place / part).mkdir(parents=True, exist_ok=True)
            for one in (place / part, place, self.place(user)):
                os.chown(one, self.uid, self.gid)
        if folder != "INBOX":
            (place / "maildirfolder").touch()
        self.numbers += 1
        name = f"{int(time.time())}.M{self.numbers:06}P1.test"
        (place / "tmp" / name).write_bytes(raw)
        os.chown(place / "tmp" / name, self.uid, self.gid)
        goal = place / "cur" / f"{name}:2,{flags}" if flags else place / "new" / name
        (place / "tmp" / name).rename(goal)

    def contents(self, user: str) -> dict[str, bytes]:
        """Return all message files of an account, by name: what must not change by being read."""
        home = self.folder / "mail" / user
        files = (path for path in home.rglob("*") if path.parent.name in ("cur", "new") and path.is_file())
        return {path.name: path.read_bytes() for path in files}

    def access(self, user: str, *, security: str = "tls", password: str = PASSWORD, **more) -> Access:
        """Return how to reach an account."""
        port = self.tls_port if security == "tls" else self.port
        given = {"host": "localhost", "allowed": ("localhost",), "ca_file": self.ca_file} | more
        return Access(port=given.pop("port", port), security=security, username=user, password=password, **given)


@contextmanager
def running(**settings) -> Iterator[Dovecot]:
    """A Dovecot that is started and, whatever happens, stopped, in a folder that its users can reach."""
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    folder.chmod(0o755)
    server = Dovecot(folder, **settings)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
