"""A small witness by the specification (c2sp.org/tlog-witness): real HTTP on loopback, one log, one or two keys."""

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sincerely.trust import verify_alone
from sincerely.trust.notes import Head, to_base64
from sincerely.trust.witnesses import ed25519_message, mldsa_message

NAME = "witness.example/w1"


class WitnessServer:
    """State of one witness. It checks with the stand-alone verifier's code, not with the desk's."""

    def __init__(self, vkey, *, kind=4, clock=lambda: 1_795_443_600):
        self.vkey_of_log, self.kind, self.clock = vkey, kind, clock
        self.origin = vkey.split("+")[0]
        self.size, self.root, self.asked = 0, b"", []
        self.private = Ed25519PrivateKey.generate() if kind == 4 else MLDSA44PrivateKey.generate()
        public = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        key = bytes([kind]) + public
        self.key_id = hashlib.sha256(NAME.encode() + b"\n" + key).digest()[:4]
        self.vkey = f"{NAME}+{self.key_id.hex()}+{to_base64(key)}"
        self.bend = lambda answer: answer
        witness = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                witness.asked.append(body)
                status, kind, answer = witness.bend(witness.add_checkpoint(self.path, body))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def add_checkpoint(self, path, body):
        text = "text/plain; charset=utf-8"
        if path != "/add-checkpoint":
            return 404, text, b""
        head, _, note = body.decode().partition("\n\n")
        first, *hashes = head.split("\n")
        old, proof = int(first.removeprefix("old ")), [verify_alone.unbase64(one) for one in hashes]
        signed, _signatures = verify_alone.read_note(note)
        origin, size, root = verify_alone.read_checkpoint(note)
        if origin != self.origin:
            return 404, text, b""
        try:
            verify_alone.signed_checkpoint(note, self.vkey_of_log)
        except verify_alone.Refused:
            return 403, text, b""
        if old > size:
            return 400, text, b""
        if old != self.size or (old == size and root != self.root):
            return 409, "text/x.tlog.size", f"{self.size}\n".encode()
        if (old and not verify_alone.is_consistent(old, size, self.root, root, proof)) or (not old and proof):
            return 422, text, b""
        self.size, self.root = size, root
        return 200, text, self.line(signed, Head(origin, size, root)).encode()

    def line(self, signed, head):
        time = self.clock()
        said = ed25519_message(signed, time) if self.kind == 4 else mldsa_message(NAME, head, time)
        value = self.key_id + time.to_bytes(8, "big") + self.private.sign(said)
        return f"— {NAME} {to_base64(value)}\n"
