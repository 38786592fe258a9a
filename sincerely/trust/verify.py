"""Checking a letter against its receipt, offline: the message, the proof, the log's public key, nothing else.

Every check says in plain words what it found; the first that fails names the first difference. Digests and counts are
all that is known of the approved text, so a difference is named without ever having the text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from sincerely.trust.attached_proof import ProofPartError, split_proof
from sincerely.trust.mime_parts import Message, UnreadableMessageError, read_message
from sincerely.trust.notes import NoteError, Verifier, read_vkey
from sincerely.trust.proofs import Entry, ProofError, check_inclusion, check_signature, read_entry, read_proof
from sincerely.trust.receipts import VERSION, part_json
from sincerely.trust.words import COVERED_FIELDS, digest_field, digest_part, parts_agree

Result = Literal["match", "match_words", "mismatch", "erased", "unknown"]

_RECEIPT_FIELD: Final = re.compile(rb"(?im)^sincerely-receipt[ \t]*:\s*<[^<>\s]*?([A-Za-z0-9_-]{22})>")

WHY: Final[Mapping[str, str]] = {
    "proof.ok": "the proof can be read",
    "proof.bad": "the proof can't be trusted: {why}",
    "proof.none": "there is no proof to check this message by",
    "key.bad": "the public key can't be read: {why}",
    "signature.ok": "the log {origin} signed it, with {size} entries",
    "log.ok": "the receipt is entry {index} of the log",
    "receipt.ok": "the receipt is the approval of one letter by {who}",
    "receipt.kind": "the proof is of another kind of entry than an approval",
    "receipt.unreadable": "the receipt does not say what a receipt says",
    "receipt.attached": "the proof in the message and the proof beside it are of different letters",
    "attached.ok": "the proof in the message is nothing but a proof",
    "attached.bad": "something else than a proof stands where the proof is attached: {why}",
    "message.build": "the message is not built as mail is, so programs may show it differently",
    "message.twice": "the message says something twice that it may say once: {what}",
    "message.boundary": "the borders between the message's parts are not clear",
    "message.outside": "there is more text than was approved: some stands outside the message's parts",
    "message.encoding": "a part of the message is coded in a way that can't be read",
    "message.many": "the message has too many parts",
    "headers.ok": "sender, recipients, subject, date and disclosure are those that were approved",
    "headers.changed": "the header {what} was changed",
    "headers.added": "there is a header that was not approved: {what}",
    "headers.missing": "the header {what} is missing",
    "parts.ok": "every part is the approved one, byte for byte",
    "parts.words": "a relay wrapped or coded the message anew; what it says is word for word what was approved",
    "parts.missing": "a part is missing: {what}",
    "parts.added": "there is a part that was not approved: {what}",
    "parts.other": "a part was changed into another: {what}",
    "parts.file": "the attached file was changed: {what}",
    "words.more": "there is more text than was approved ({now} words, approved were {then})",
    "words.less": "some of the approved text is missing ({now} words, approved were {then})",
    "words.changed": "the words were changed",
    "words.dress": "the words are the same, but links or the way they are shown were changed",
    "agree.ok": "the HTML part and the plain part say the same",
    "agree.no": "the HTML part and the plain part do not say the same",
    "local.erased": "it was sent from here; what is known of its text has been erased since",
    "local.unknown": "this desk has no letter with this number",
    "local.no_receipt": "the message carries no receipt",
}
"""Each finding as a sentence; pages translate by the key."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    ok: bool
    key: str
    slots: Mapping[str, object]

    @property
    def why(self) -> str:
        """The finding as a sentence."""
        return WHY[self.key].format_map(self.slots)

    def as_json(self) -> dict[str, Any]:
        """As INTERFACES has it."""
        return {"name": self.name, "ok": self.ok, "why": self.why}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer about one message. `id` is the receipt's, None where none could be read."""

    result: Result
    id: str | None
    checks: tuple[Check, ...]

    @property
    def is_good(self) -> bool:
        """Whether the message is what was approved."""
        return self.result in ("match", "match_words")

    def as_json(self) -> dict[str, Any]:
        """As INTERFACES has it."""
        return {"result": self.result, "id": self.id, "checks": [check.as_json() for check in self.checks]}


class _Failed(Exception):
    """A check failed, and what would come after it means nothing any more."""

    def __init__(self, check: Check) -> None:
        super().__init__(check.key)
        self.check = check


def verdict_of(result: Result, receipt_id: str | None, name: str, key: str) -> Verdict:
    """A verdict of one check, for callers that could not come as far as a proof."""
    return Verdict(result, receipt_id, (_check(name, key),))


def attached_proof_text(message: bytes) -> str | None:
    """The proof that the message carries; None without one, or when it does not stand as it should."""
    try:
        return _opened(message)[1]
    except (UnreadableMessageError, ProofPartError):
        return None


def receipt_id_in(message: bytes) -> str | None:
    """The receipt's id that the header names: the last 22 characters of its address. None without one.

    Looks for the field alone, so that a message that can't be read is still looked up, and then refused.
    """
    found = _RECEIPT_FIELD.search(message.replace(b"\r\n", b"\n").partition(b"\n\n")[0])
    return found[1].decode("ascii") if found else None


def verify_message(message: bytes, proof_text: str | None, vkey: str) -> Verdict:
    """Check a message against a proof and the log's public key.

    Without `proof_text` the proof that the message carries is taken; without either the result is `unknown`. A proof,
    key or message that can't be trusted or read is a `mismatch`, like every difference: only what was shown to be the
    approved letter is a match.
    """
    done: list[Check] = []
    receipt_id: str | None = None
    try:
        read, attached = _read(message, done)
        text = proof_text if proof_text is not None else attached
        if text is None:
            return Verdict("unknown", receipt_id_in(message), (*done, _check("proof", "proof.none")))
        verifier = _key(vkey)
        payload = _proved(text, verifier, done)
        receipt_id = str(payload["id"])
        if attached is not None and attached != text and _proved(attached, verifier, []) != payload:
            raise _Failed(_check("receipt", "receipt.attached"))
        exact = _compare(read, payload["content"], done)
    except _Failed as failed:
        return Verdict("mismatch", receipt_id, (*done, failed.check))
    return Verdict("match" if exact else "match_words", receipt_id, tuple(done))


def _check(name: str, key: str, *, ok: bool = False, **slots: object) -> Check:
    return Check(name, ok, key, slots)


def _opened(message: bytes) -> tuple[Message, str | None]:
    """The message without its attached proof, and the proof, as a mail program would find it: never by its bytes alone,
    since what stands where no program shows it was not sent."""
    return split_proof(read_message(message))


def _read(message: bytes, done: list[Check]) -> tuple[Message, str | None]:
    try:
        read, attached = _opened(message)
    except UnreadableMessageError as error:
        raise _Failed(_check("message", f"message.{error.key}", what=error.slot)) from error
    except ProofPartError as error:
        raise _Failed(_check("attached_proof", "attached.bad", why=error)) from error
    if attached is not None:
        done.append(_check("attached_proof", "attached.ok", ok=True))
    return read, attached


def _key(vkey: str) -> Verifier:
    try:
        return read_vkey(vkey)
    except NoteError as error:
        raise _Failed(_check("key", "key.bad", why=error)) from error


def _proved(text: str, verifier: Verifier, done: list[Check]) -> Mapping[str, Any]:
    """The payload of the entry that the proof proves."""
    try:
        proof = read_proof(text)
        entry = read_entry(proof.extra)
        done.append(_check("proof", "proof.ok", ok=True))
        head = check_signature(proof, verifier)
        done.append(_check("signature", "signature.ok", ok=True, origin=head.origin, size=head.size))
        check_inclusion(proof, entry, head)
        done.append(_check("log", "log.ok", ok=True, index=proof.index))
    except ProofError as error:
        names = ("proof", "signature", "log")
        at = len([check for check in done if check.name in names])
        raise _Failed(_check(names[min(at, 2)], "proof.bad", why=error)) from error
    return _approval(entry, done)


def _approval(entry: Entry, done: list[Check]) -> Mapping[str, Any]:
    payload: Mapping[str, Any] = entry.payload
    if entry.kind != "approved":
        raise _Failed(_check("receipt", "receipt.kind"))
    try:
        name, content = payload["review"]["name"], payload["content"]
        whole = payload["v"] == VERSION and payload["id"] and isinstance(content["parts"], list)
        whole = whole and isinstance(content["salt"], str) and set(content["fields"]) == set(COVERED_FIELDS)
    except (KeyError, TypeError) as error:
        raise _Failed(_check("receipt", "receipt.unreadable")) from error
    if not whole:
        raise _Failed(_check("receipt", "receipt.unreadable"))
    done.append(_check("receipt", "receipt.ok", ok=True, who=name))
    return payload


def _compare(message: Message, content: Mapping[str, Any], done: list[Check]) -> bool:
    """Compare with what was approved; whether all is the same to the byte. Raises _Failed at a difference."""
    for failed in _field_differences(message, content):
        raise _Failed(failed)
    done.append(_check("headers", "headers.ok", ok=True))
    now = [part_json(digest_part(part)) for part in message.parts]
    then: list[dict[str, Any]] = content["parts"]
    for failed in _part_differences(now, then):
        raise _Failed(failed)
    exact = now == then
    done.append(_check("parts", "parts.ok" if exact else "parts.words", ok=True))
    if not parts_agree(message):
        raise _Failed(_check("same_words", "agree.no"))
    done.append(_check("same_words", "agree.ok", ok=True))
    return exact


def _field_differences(message: Message, content: Mapping[str, Any]) -> Iterator[Check]:
    for name in COVERED_FIELDS:
        now, then = digest_field(message, name, content["salt"]), content["fields"][name]
        if now != then:
            kind = "changed" if now and then else "added" if now else "missing"
            yield _check("headers", f"headers.{kind}", what=name)


_IDENTITY: Final = ("type", "name", "at", "cid", "inside")


def _part_differences(now: Sequence[dict[str, Any]], then: Sequence[dict[str, Any]]) -> Iterator[Check]:
    if len(now) != len(then):
        key = "parts.missing" if len(now) < len(then) else "parts.added"
        fewer, more = sorted((now, then), key=len)
        yield _check("parts", key, what=_title(_first_extra(more, fewer)))
        return
    for ours, approved in zip(now, then, strict=True):
        if any(ours[key] != approved[key] for key in _IDENTITY):
            yield _check("parts", "parts.other", what=_title(approved))
        elif ours != approved:
            yield from _content_difference(ours, approved)


def _content_difference(now: dict[str, Any], then: dict[str, Any]) -> Iterator[Check]:
    """What differs between two parts of one identity; nothing where only wrapping or coding does."""
    ours, approved = now["text"], then["text"]
    if ours is None or approved is None:
        # Of a file the character set is a label; of a text that can't be read it decides what is seen.
        if now["sha256"] != then["sha256"] or (now["type"].startswith("text/") and now["charset"] != then["charset"]):
            yield _check("parts", "parts.file", what=_title(then))
        return
    same_words = ours["words_sha256"] == approved["words_sha256"] or ours["quotes_sha256"] == approved["quotes_sha256"]
    if same_words and (ours["markup_sha256"] != approved["markup_sha256"] or _joins(now) != _joins(then)):
        yield _check("words", "words.dress")
    if same_words:
        return
    difference = (ours["words"], ours["chars"]), (approved["words"], approved["chars"])
    key = "words.more" if difference[0] > difference[1] else "words.less"
    key = "words.changed" if ours["words"] == approved["words"] else key
    yield _check("words", key, now=ours["words"], then=approved["words"])


def _joins(part: Mapping[str, Any]) -> bool:
    """Whether the part asks that lines be joined without a space (RFC 3676 DelSp)."""
    return str(part["flow"]).endswith("yes")


def _first_extra(more: Sequence[dict[str, Any]], fewer: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The first part of the longer list that the shorter one does not have."""
    left = [{key: part[key] for key in _IDENTITY} for part in fewer]
    for part in more:
        identity = {key: part[key] for key in _IDENTITY}
        if identity not in left:
            return part
        left.remove(identity)
    return more[-1]


def _title(part: Mapping[str, Any]) -> str:
    return str(part["name"] or part["type"])
