"""A real Radicale for tests: a process of its own on loopback, with its own users, storage and certificate."""

import hashlib
import io
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import httpx
from radicale import config
from radicale.app import Application

from sincerely.sources.remote import Access
from tests.sources.certificates import Authority
from tests.sources.dovecot import free_port

PASSWORD = "correct-horse"
CALENDAR = (
    '<?xml version="1.0"?><c:mkcalendar xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" '
    'xmlns:i="http://apple.com/ns/ical/"><set><prop><displayname>{name}</displayname>'
    "<i:calendar-color>#0a84ff</i:calendar-color><c:supported-calendar-component-set>{parts}"
    "</c:supported-calendar-component-set></prop></set></c:mkcalendar>"
)
BOOK = (
    '<?xml version="1.0"?><mkcol xmlns="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype>'
    "<collection/><a:addressbook/></resourcetype><displayname>{name}</displayname></prop></set></mkcol>"
)


class Radicale:
    """One Radicale: add users and collections, put and delete behind the reader's back, ask how to reach it."""

    def __init__(self, folder: Path, *, tls: bool = True, auth: str = "htpasswd") -> None:
        self.folder = folder
        self.authority = Authority(folder)
        self.ca_file = str(self.authority.ca_file)
        self.tls = tls
        self.port = free_port()
        self.storage = folder / "storage"
        self.users = folder / "users"
        self.users.touch()
        self.process: subprocess.Popen[bytes] | None = None
        certificate, key = self.authority.server("localhost", "127.0.0.1")
        (folder / "config").write_text(
            f"[server]\nhosts = 127.0.0.1:{self.port}\nssl = {tls}\ncertificate = {certificate}\nkey = {key}\n"
            f"[auth]\ntype = {auth}\nhtpasswd_filename = {self.users}\nhtpasswd_encryption = plain\ndelay = 0\n"
            f"[storage]\nfilesystem_folder = {self.storage}\n"
            "[rights]\ntype = owner_only\n[logging]\nlevel = warning\n"
        )

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "stderr").open("wb") as said:
            command = [sys.executable, "-m", "radicale", "--config", str(self.folder / "config")]
            self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True)
        for _ in range(1200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError("Radicale did not start: " + (self.folder / "stderr").read_text()[-800:])

    def stop(self) -> None:
        """Stop it."""
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=10)
            self.process = None

    # --- users, collections and objects, behind the reader's back --------------------------------------------------

    def add_user(self, user: str, password: str = PASSWORD) -> None:
        """Let somebody sign in."""
        with self.users.open("a") as lines:
            lines.write(f"{user}:{password}\n")

    def access(self, user: str, kind: str = "caldav", *, password: str = PASSWORD, **more) -> Access:
        """Return how to reach an account; the same for both kinds."""
        given = {"host": "localhost", "port": self.port, "security": "tls" if self.tls else "none"}
        return Access(**{**given, "username": user, "password": password, "allowed": ("localhost",),
                         "ca_file": self.ca_file, **more})  # fmt: skip

    def _ask(self, method: str, user: str, path: str, body: str | bytes = b"", **headers: str) -> httpx.Response:
        verify = ssl.create_default_context(cafile=self.ca_file) if self.tls else False
        with httpx.Client(verify=verify, trust_env=False, auth=(user, PASSWORD)) as client:
            scheme = "https" if self.tls else "http"
            answer = client.request(method, f"{scheme}://localhost:{self.port}{path}", content=body, headers=headers)
        if answer.status_code >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status_code} {answer.text[:300]}")
        return answer

    def make_calendar(self, user: str, place: str, *, name: str = "", parts: tuple[str, ...] = ("VEVENT",)) -> str:
        """Make a calendar and return its href."""
        comps = "".join(f'<c:comp name="{part}"/>' for part in parts)
        self._ask("MKCALENDAR", user, f"/{user}/{place}/", CALENDAR.format(name=name or place, parts=comps))
        return f"/{user}/{place}/"

    def make_addressbook(self, user: str, place: str, *, name: str = "") -> str:
        """Make an address book and return its href."""
        self._ask("MKCOL", user, f"/{user}/{place}/", BOOK.format(name=name or place))
        return f"/{user}/{place}/"

    def put(self, user: str, collection: str, name: str, raw: str | bytes) -> str:
        """Put an object into a collection (`name` like `a.ics`, `collection` like `work`); return its href."""
        self._ask("PUT", user, f"/{user}/{collection}/{name}", raw)
        return f"/{user}/{collection}/{name}"

    def delete(self, user: str, collection: str, name: str = "") -> None:
        """Delete an object, or a whole collection."""
        self._ask("DELETE", user, f"/{user}/{collection}/{name}")

    def contents(self) -> dict[str, str]:
        """Return a digest of every file that holds what users put there: what must not change by being read."""
        files = (path for path in self.storage.rglob("*") if path.is_file() and ".Radicale.cache" not in path.parts)
        kept = (path for path in files if path.name != ".Radicale.lock")
        return {str(path.relative_to(self.storage)): hashlib.sha256(path.read_bytes()).hexdigest() for path in kept}

    # --- the same storage through servers that can do less ---------------------------------------------------------

    @contextmanager
    def limited(self, between) -> Iterator[int]:
        """Serve the same storage without TLS, with `between(app)` around the application; the port is given."""
        app = Application(config.load([(str(self.folder / "config"), False)]))
        with make_server("127.0.0.1", 0, between(app), handler_class=_Quiet) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            try:
                yield server.server_port
            finally:
                server.shutdown()
                thread.join()


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def without_sync_collection(app):
    """A server that has never heard of RFC 6578: no report of that name, no sync-token."""

    def plain(environ, start_response):
        size = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(size)
        if b"sync-collection" in body:
            start_response("403 Forbidden", [("Content-Length", "0")])
            return [b""]
        environ["wsgi.input"] = io.BytesIO(body.replace(b"<d:sync-token/>", b""))
        environ["CONTENT_LENGTH"] = str(size - (len(b"<d:sync-token/>") if b"<d:sync-token/>" in body else 0))
        return app(environ, start_response)

    return plain


@contextmanager
def running(**settings) -> Iterator[Radicale]:
    """A Radicale that is started and, whatever happens, stopped and removed."""
    folder = Path(tempfile.mkdtemp(prefix="radicale-"))
    server = Radicale(folder, **settings)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
