"""A desk with a conversation that a letter answers, somebody else's secret beside it, and a real server for a model."""

import contextlib
import json
import threading
import time
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sincerely.journey import arrival, letters, model_drafts
from sincerely.people.models import Entry, Person
from sincerely.writing.adapters.openai_compatible import Endpoint
from tests.sending.desk_scene import sign_in

CANARY = "quincunx-4471"
MAIL = (
    "From: {name} <{email}>\r\nTo: Alice Ashdown <alice@desk.example>\r\nSubject: {subject}\r\n"
    "Date: {at:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <{id}@x.example>\r\n{more}"
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n"
)
ASK = (
    "Hi Alice,\r\n\r\nCould you tell me when the 40 boxes leave, and whether Ines Duarte has the drawings? "
    "The order was 1,250 EUR and the fair opens on 12 December.\r\n\r\nTom"
)
ASK_VI = (
    "Chào chị Alice,\r\n\r\nChị cho em hỏi khi nào 40 thùng hàng đi, và chị Ines Duarte đã có bản vẽ chưa ạ? "
    "Đơn hàng là 1.250 EUR và hội chợ mở ngày 12 tháng 12.\r\n\r\nEm Tuấn"
)


def letter_on(
    owner, folder, now, *, text=ASK, name="Tom Harbour", email="tom@harbour.example", subject="Boxes", earlier=()
):
    """Bring a conversation in and return the composed draft that answers its last message."""
    folder.mkdir(exist_ok=True)
    mails = [
        (name, email, subject, f"earlier{n}", more, now - timedelta(days=2) + timedelta(minutes=n))
        for n, more in enumerate(earlier)
    ]
    mails.append((name, email, subject, "ask", text, now - timedelta(hours=5)))
    secret = f"Hi Alice,\r\n\r\nthe code of the vault is {CANARY}, keep it to yourself.\r\n\r\nUna"
    mails.append(("Una Coast", "una@coast.example", "Vault", "secret", secret, now - timedelta(hours=6)))
    # The same person's other conversation is another conversation.
    mails.append((name, email, "Keys", "keys", f"Alice, the spare key is {CANARY}.", now - timedelta(days=9)))
    first = "earlier0" if earlier else ""
    for n, (who, address, about, id_, said, at) in enumerate(mails):
        more = (
            f"In-Reply-To: <{first}@x.example>\r\nReferences: <{first}@x.example>\r\n"
            if first and about == subject and id_ != first
            else ""
        )
        raw = MAIL.format(name=who, email=address, subject=about, at=at, id=id_, more=more, text=said)
        (folder / f"{n}.eml").write_bytes(raw.encode())
    arrival.bring_in(owner, [str(folder)], now=now, processes=0)
    entry = Entry.objects.get(owner=owner, message_id="ask@x.example")
    person = Person.objects.get(owner=owner, identities__value=email)
    return letters.start_letter(owner, person, task="information", mode="draft", reply_to=entry, now=now)


def allowed(owner, model, now):
    """The owner's yes to this model."""
    model_drafts.allow(owner, model, on=True, sign_in=sign_in(owner, now), now=now)


def said(*sentences):
    """An answer in the agreed form."""
    return json.dumps({"sentences": list(sentences)}, ensure_ascii=False)


@contextlib.contextmanager
def serving(answer, *, status=200, headers=(), raw=False, drip=0.0):
    """A real server behind which a model answers; `answer` is text, or is called with what the model was sent."""
    got = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            got.append(body)
            content = answer(body) if callable(answer) else answer
            shown = content if raw else json.dumps({"choices": [{"message": {"content": content}}]})
            with contextlib.suppress(OSError):
                if drip:
                    self.wfile.write(b"HTTP/1.1 200 OK\r\n")
                    for n in range(1000):
                        self.wfile.write(f"X-{n}: 1\r\n".encode())
                        self.wfile.flush()
                        time.sleep(drip)
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(shown.encode())))
                self.end_headers()
                self.wfile.write(shown.encode())

        def log_message(self, *_args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield Endpoint(f"http://127.0.0.1:{server.server_port}/v1", "acme/tiny-2B"), got
    finally:
        server.shutdown()
        server.server_close()
