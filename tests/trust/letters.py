"""Letters, receipts and proofs for the tests of checking; all names are invented."""

import functools
import html
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sincerely.trust.merkle import inclusion_path, leaf_hash, node_of, root
from sincerely.trust.notes import Head, sign, verifier_for
from sincerely.trust.proofs import Entry, Proof
from sincerely.trust.receipts import Machine, Review, build_payload

NOW = datetime(2026, 11, 23, 2, 14, tzinfo=UTC)
RECEIPT_ID = "7Jq4c0VhQ2m9y2mB3rK8pw"
PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
LOG = "desk.lasen.example/sincerely/log1"
VKEY = verifier_for(LOG, PRIVATE).vkey
TEXT = (
    "Chào anh Tom,\n\nEm gửi anh báo giá cho 1.000 hộp & nắp < 20 mm, như đã hứa hôm thứ Hai trước khi anh đi Leeds."
    "\n\n"
    "Em Lan\n\nSoạn với trợ giúp của AI; Lan Nguyễn đã đọc, duyệt và chịu trách nhiệm."
    " Kiểm tra: https://desk.lasen.example/r/" + RECEIPT_ID + "\n\n"
    "> Hi Lan, could you send me the price for one thousand boxes before I leave for Leeds on Thursday, please?\n"
    "> Tom\n"
)


def letter(text=TEXT, *, with_html=True, files=(), subject="Báo giá hộp giấy", cte="quoted-printable", mixed=False):
    """The bytes of a letter with all covered fields, CRLF line ends and fixed boundaries."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "Lan Nguyễn <lan@lasen.example>"
    message["To"] = "Tom Harbour <tom@harbour.example>"
    message["Subject"] = subject
    message["Date"] = "Mon, 23 Nov 2026 09:14:00 +0700"
    message["Message-ID"] = "<b7.1@lasen.example>"
    message["AI-Disclosure"] = 'mode=ai-originated, reviewed-by="Lan Nguyen", provider="local"'
    message["Sincerely-Receipt"] = f"<https://desk.lasen.example/r/{RECEIPT_ID}>; v=1; alg=sha-256"
    message.set_content(text, charset="utf-8", cte=cte)
    if with_html:
        lines = html.escape(text).replace("\n", "<br>\n")
        page = f"<html><head><title>x</title><style>p{{margin:0}}</style></head><body><p>{lines}</p></body></html>\n"
        message.add_alternative(page, subtype="html", charset="utf-8", cte=cte)
    for name, data in files:
        message.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    if mixed and not files:
        message.make_mixed()
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_b7_{number}")
    return message.as_bytes()


def payload_of(message, **changes):
    facts = {
        "receipt_id": RECEIPT_ID,
        "message": message,
        "recipients": ["tom@harbour.example"],
        "disclosure": "ai-originated",
        "words": {"human": 12, "composer": 20},
        "review": Review("Lan Nguyễn", NOW, role="Account manager", edited=True, edit_ratio=0.18, auth="one-time-link"),
        "machine": Machine(provider="local", drafted_at=NOW),
        "salt": "AAECAwQFBgcICQoLDA0ODw==",
        "envelope_salt": "Dw4NDAsKCQgHBgUEAwIBAA==",
    }
    return build_payload(**{**facts, **changes})


def proof_of(payload, *, kind="approved", index=5, size=9):
    """A proof of an entry among others, signed by the test's key."""
    entry = Entry(kind, "2026-11-23T02:14:00Z", bytes(range(32)), payload)
    hashes = [leaf_hash(str(i).encode()) for i in range(size)]
    hashes[index] = leaf_hash(entry.leaf)
    node = node_of(hashes)
    note = sign(Head(LOG, size, root(size, node)).text, LOG, PRIVATE)
    return Proof(entry.extra, index, tuple(inclusion_path(index, size, node)), note).text


@functools.cache
def proved_letter(**shape):
    """(message, proof) of one letter."""
    message = letter(**shape)
    return message, proof_of(payload_of(message))
