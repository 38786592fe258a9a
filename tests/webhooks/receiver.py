"""A program that is told: a real HTTP server on this machine, which remembers, and answers as it is bidden."""

import base64
import hashlib
import hmac
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Receiver:
    """What came, and how the next request is answered: statuses in order, then 204."""

    def __init__(self):
        self.came = []
        self.answers = []
        self.where = ""
        self.wait = 0.0
        self.is_over = threading.Event()

    @property
    def url(self):
        return f"{self.where}/told?key=1"


def verify(secret, headers, body):
    """As the specification of Standard Webhooks tells a receiver to do it, written apart from our own signing."""
    key = base64.b64decode(secret.split("_", 1)[1])
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    wanted = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    given = [one.split(",", 1) for one in headers["webhook-signature"].split(" ")]
    return any(version == "v1" and hmac.compare_digest(value, wanted) for version, value in given)


@contextmanager
def running(tls=None):
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.came.append((self.path, {name.lower(): value for name, value in self.headers.items()}, body))
            receiver.is_over.wait(receiver.wait)
            status, *more = receiver.answers.pop(0) if receiver.answers else (204,)
            self.send_response(status)
            for name, value in more:
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    receiver.where = f"{'https' if tls else 'http'}://localhost:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.is_over.set()
        server.shutdown()
        server.server_close()
        thread.join()
