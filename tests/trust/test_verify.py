"""Checking a letter offline: what was approved is a match, anything else is not, and the first difference is named."""

import base64
import email
import quopri
import textwrap
from email.policy import SMTP

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st
from letters import LOG, RECEIPT_ID, TEXT, VKEY, letter, payload_of, proof_of, proved_letter

from sincerely.trust.attached_proof import attach_proof
from sincerely.trust.notes import verifier_for
from sincerely.trust.verify import WHY, attached_proof_text, receipt_id_in, verdict_of, verify_message

FILES = (("bảng giá.pdf", bytes(range(256))),)


def failing(message, proof, vkey=VKEY):
    """(result, sentence of the check that failed)."""
    verdict = verify_message(message, proof, vkey)
    failed = [check for check in verdict.checks if not check.ok]
    assert len(failed) == 1
    return verdict.result, failed[0].why


def edited(message, old, new, count=1):
    data = old if isinstance(old, bytes) else old.encode()
    assert data in message
    return message.replace(data, new if isinstance(new, bytes) else new.encode(), count)


@pytest.mark.parametrize("with_html", [True, False])
@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("files", [(), FILES])
def test_the_delivered_bytes_match(with_html, cte, files):
    message, proof = proved_letter(with_html=with_html, cte=cte, files=files)
    verdict = verify_message(message, proof, VKEY)
    assert verdict.result == "match"
    assert verdict.id == RECEIPT_ID
    names = [check["name"] for check in verdict.as_json()["checks"]]
    assert names == ["proof", "signature", "log", "receipt", "headers", "parts", "same_words"]
    assert verify_message(message.replace(b"\r\n", b"\n"), proof, VKEY).result == "match"
    assert verify_message(b"Received: from a by b\r\n" + message, proof, VKEY).result == "match"


@pytest.mark.parametrize("files", [(), FILES])
def test_a_letter_that_carries_its_proof(files):
    core, proof = proved_letter(files=files)
    message = attach_proof(core, proof)
    assert verify_message(message, None, VKEY).result == "match"
    assert verify_message(message, proof, VKEY).result == "match"
    assert attached_proof_text(message) == proof
    assert attached_proof_text(core) is None
    assert verify_message(message.replace(b"\r\n", b"\n"), None, VKEY).result == "match"


def test_without_a_proof_nothing_is_known():
    message, _ = proved_letter()
    verdict = verify_message(message, None, VKEY)
    assert (verdict.result, verdict.id, verdict.is_good) == ("unknown", RECEIPT_ID, False)


def rewrapped(message, width, *, marks):
    """A copy as a relay could write it: every text part wrapped at another width and coded anew."""
    copy = email.message_from_bytes(message, policy=SMTP)
    for part in copy.walk():
        if part.get_content_maintype() == "text" and not part.get_filename():
            lines = part.get_payload(decode=True).decode().splitlines()
            wrapped = [piece for line in lines for piece in wrap_line(line, width, marks=marks)]
            part.set_payload(base64.encodebytes("\r\n".join(wrapped).encode()).decode())
            part.replace_header("Content-Transfer-Encoding", "base64")
    return copy.as_bytes()


def wrap_line(line, width, *, marks):
    mark = "> " if marks and line.startswith("> ") else ""
    pieces = textwrap.wrap(line[len(mark) :], width, break_long_words=False, break_on_hyphens=False)
    return [mark + piece for piece in pieces] or [""]


@settings(max_examples=40, deadline=None)
@given(st.integers(12, 90), st.booleans(), st.booleans(), st.booleans())
def test_a_copy_wrapped_and_coded_anew_is_the_same_words(width, marks, with_html, has_files):
    message, proof = proved_letter(with_html=with_html, files=FILES if has_files else ())
    assert verify_message(rewrapped(message, width, marks=marks), proof, VKEY).result in ("match_words", "match")
    assert verify_message(rewrapped(message, 30, marks=marks), proof, VKEY).result == "match_words"


def parts_of(message):
    """The text of each text part of an 8bit letter, as (start, end) in its bytes."""
    read = email.message_from_bytes(message, policy=SMTP)
    for part in read.walk():
        if part.get_content_maintype() == "text":
            body = part.get_payload().encode("utf-8", "surrogateescape").replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            start = message.index(body)
            yield start, start + len(body)


@settings(max_examples=250, deadline=None)
@given(st.data(), st.booleans())
def test_any_changed_character_of_any_part_is_refused(data, with_html):
    message, proof = proved_letter(with_html=with_html, cte="8bit")
    start, end = data.draw(st.sampled_from(list(parts_of(message))))
    body = message[start:end].decode()
    at = data.draw(st.sampled_from([i for i, c in enumerate(body) if not c.isspace()]))
    new = data.draw(st.sampled_from(["", "x", "đ", "9", ">", "\u200b", "<b>", " y "]).filter(lambda c: c != body[at]))
    changed = body[:at] + new + body[at + 1 :]
    result, why = failing(message[:start] + changed.encode() + message[end:], proof)
    assert result == "mismatch"
    assert why


FIELDS = ["From", "To", "Subject", "Date", "Message-ID", "AI-Disclosure", "Sincerely-Receipt"]


@pytest.mark.parametrize("name", FIELDS)
def test_a_changed_header_is_named(name):
    message, proof = proved_letter()
    start = message.index(f"\r\n{name}:".encode() if name != "From" else b"From:") + (name != "From") * 2
    line_end = message.index(b"\r\n", start)
    changed = edited(message, message[start : start + len(name) + 1], f"{name}: x".encode())
    assert failing(changed, proof) == ("mismatch", f"the header {name} was changed")
    while message[line_end + 2 : line_end + 3] in (b" ", b"\t"):
        line_end = message.index(b"\r\n", line_end + 2)
    without = message[:start] + message[line_end + 2 :]
    assert failing(without, proof) == ("mismatch", f"the header {name} is missing")
    twice = f"{name}: again\r\n".encode() + message
    assert failing(twice, proof) == ("mismatch", f"the header {name} was changed")


@pytest.mark.parametrize("name", ["Cc", "Reply-To"])
def test_an_added_header_is_named(name):
    message, proof = proved_letter()
    added = f"{name}: other@elsewhere.example\r\n".encode() + message
    assert failing(added, proof) == ("mismatch", f"there is a header that was not approved: {name}")


def test_headers_coded_anew_are_the_same():
    message, proof = proved_letter()
    subject = base64.b64encode("Báo giá hộp giấy".encode()).decode()
    copy = email.message_from_bytes(message, policy=SMTP)
    old = str(copy["Subject"])
    start = message.index(b"Subject:")
    end = message.index(b"\r\nDate:")
    coded = message[:start] + f"Subject: =?utf-8?B?{subject}?=".encode() + message[end:]
    assert old == "Báo giá hộp giấy"
    assert coded != message
    assert verify_message(coded, proof, VKEY).result == "match"


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("> Tom", "> Tom\r\n\r\nPay to another account, please.", "there is more text than was approved"),
        ("Em gửi anh báo giá", "Em gửi anh", "some of the approved text is missing"),
        ("1.000 hộp", "9.000 hộp", "the words were changed"),
        ("could you send", "could he send", "the words were changed"),
        ("\r\n\r\nEm Lan", "\r\n\r\n> Em Lan", "there is more text than was approved"),
    ],
)
def test_the_first_difference_of_a_plain_letter_is_named(old, new, why):
    message, proof = proved_letter(with_html=False, cte="8bit")
    result, said = failing(edited(message, old, new), proof)
    assert (result, said.startswith(why)) == ("mismatch", True), said


def test_html_alone_can_not_say_more():
    message, proof = proved_letter(cte="8bit")
    assert "more text" in failing(edited(message, "</p></body>", "</p><p>Pay now.</p></body>"), proof)[1]
    hidden = edited(message, "<style>p{margin:0}", "<style>p{margin:9}")
    assert failing(hidden, proof) == (
        "mismatch", "the words are the same, but links or the way they are shown were changed",
    )  # fmt: skip


def test_parts_are_named():
    message, proof = proved_letter(files=FILES)
    boundary = b"\r\n--=_b7_0"
    last = message.rindex(boundary, 0, message.rindex(boundary))
    assert failing(message[:last] + message[message.rindex(boundary) :], proof)[1] == "a part is missing: bảng giá.pdf"
    extra = boundary + b'\r\nContent-Type: text/plain; name="note.txt"\r\n\r\nhello'
    added = message[: message.rindex(boundary)] + extra + message[message.rindex(boundary) :]
    assert failing(added, proof)[1] == "there is a part that was not approved: note.txt"
    other, _ = proved_letter(files=(("bảng giá.pdf", b"another"),))
    assert failing(other, proof)[1] == "the attached file was changed: bảng giá.pdf"
    renamed, _ = proved_letter(files=(("hóa đơn.pdf", FILES[0][1]),))
    assert failing(renamed, proof)[1] == "a part was changed into another: bảng giá.pdf"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("multipart/alternative", "multipart/mixed"),
        ('Content-Type: text/plain; charset="utf-8"', 'Content-Type: text/plain; charset="iso-8859-1"'),
        ('text/plain; charset="utf-8"', 'text/plain; charset="utf-8"; format=flowed; delsp=yes'),
        ('Content-Type: text/html; charset="utf-8"', 'Content-Type: text/plain; charset="utf-8"'),
        ("MIME-Version: 1.0\r\n", "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n"),
        ("\r\n--=_b7_0--", "\r\n--=_b7_0--\r\nPay to another account.\r\n"),
        ("\r\n\r\n--=_b7_0", "\r\n\r\nPay to another account.\r\n--=_b7_0"),
    ],
)  # fmt: skip
def test_a_letter_built_in_another_way_is_refused(old, new):
    message, proof = proved_letter(cte="8bit")
    assert failing(edited(message, old, new), proof)[0] == "mismatch"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_changed_character_of_proof_or_key_is_refused(data):
    message, proof = proved_letter()
    assert verify_message(message, bent(proof, data), VKEY).result == "mismatch"
    assert verify_message(message, proof, bent(VKEY, data)).result == "mismatch"


def bent(text, data):
    at = data.draw(st.integers(0, len(text) - 1))
    return text[:at] + data.draw(st.sampled_from([c for c in ["", *"Ab0\n+"] if c != text[at]])) + text[at + 1 :]


def test_the_proof_of_another_letter_log_or_kind_is_refused():
    message, proof = proved_letter()
    other = proof_of(payload_of(letter(subject="Khác")))
    assert failing(message, other) == ("mismatch", "the header Subject was changed")
    stranger = verifier_for(LOG, Ed25519PrivateKey.from_private_bytes(bytes(32))).vkey
    assert "did not sign" in failing(message, proof, stranger)[1]
    assert failing(message, proof_of(payload_of(message), kind="sent"))[1] == WHY["receipt.kind"]
    assert failing(message, proof_of({"id": "x"}))[1] == WHY["receipt.unreadable"]
    assert failing(message, proof_of({**payload_of(message), "content": {"parts": []}}))[1] == WHY["receipt.unreadable"]
    attached = attach_proof(letter(), other)
    assert failing(attached, proof)[1] == WHY["receipt.attached"]


def test_a_later_proof_of_the_same_letter_agrees_with_the_attached_one():
    core, proof = proved_letter()
    later = proof_of(payload_of(core), size=40)
    assert verify_message(attach_proof(core, proof), later, VKEY).result == "match"


def test_the_two_parts_must_say_the_same():
    message = letter(cte="8bit")
    changed = message.replace("1.000 hộp &amp;".encode(), "9.000 hộp &amp;".encode())
    payload = payload_of(message)
    payload["content"]["parts"][1] = {**payload["content"]["parts"][1]}
    assert failing(changed, proof_of(payload))[0] == "mismatch"


def test_quoted_printable_written_by_another_hand_is_the_same():
    message, proof = proved_letter(with_html=False)
    head, _, body = message.partition(b"\r\n\r\n")
    text = quopri.decodestring(body).replace(b"\r\n", b"\n")
    coded = quopri.encodestring(text, quotetabs=True).replace(b"\n", b"\r\n")
    assert coded != body
    assert verify_message(head + b"\r\n\r\n" + coded, proof, VKEY).result == "match"


def test_ids_and_short_verdicts():
    message, _ = proved_letter()
    assert receipt_id_in(message) == RECEIPT_ID
    assert receipt_id_in(b"Subject: a\r\n\r\nb") is None
    unreachable = f"Sincerely-Receipt: <urn:sincerely:receipt:{RECEIPT_ID}>; v=1\r\n\r\nb"
    assert receipt_id_in(unreachable.encode()) == RECEIPT_ID
    assert receipt_id_in(b"broken") is None
    verdict = verdict_of("erased", RECEIPT_ID, "receipt", "local.erased")
    assert verdict.as_json()["checks"][0] == {"name": "receipt", "ok": False, "why": WHY["local.erased"]}
    assert TEXT
