"""What a receipt says: who approved which bytes, what part software had, and digests to check a copy by.

The id is drawn before the letter is rendered, because header and footer name it. The payload is made of the final bytes
at the moment of approval; what became of the sending is a later entry of the ledger. What is not known is null.
"""

import base64
import hashlib
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sincerely.trust.commitments import canonical
from sincerely.trust.mime_parts import Message, read_message
from sincerely.trust.words import (
    COVERED_FIELDS,
    PartDigest,
    digest_field,
    digest_part,
    letter_words,
    parts_agree,
    sha256_of_words,
)

VERSION: Final = "sincerely-receipt/1"
_IPTC: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"


@dataclass(frozen=True, slots=True)
class Machine:
    """The software's part: which, when, and what proposed the letter."""

    provider: str | None = None
    model: str | None = None
    version: str | None = None
    drafted_at: datetime | None = None
    proposed_by: str | None = None


@dataclass(frozen=True, slots=True)
class SecondReview:
    """A second person's part: they read the same bytes and said yes, too."""

    name: str | None
    """None where they did not agree to be named."""
    approved_at: datetime
    auth: str


@dataclass(frozen=True, slots=True)
class Review:
    """The person's part. Facts from the approval's row, never from a model."""

    name: str
    approved_at: datetime
    role: str | None = None
    opened_at: datetime | None = None
    edited: bool | None = None
    edit_ratio: float | None = None
    """Share of the draft that was changed, 0..1; written with two decimals."""
    auth: str | None = None
    second: SecondReview | None = None
    """Where a second person's yes was asked for."""


class LetterUnfitError(ValueError):
    """The message can't be frozen: its HTML and plain part differ."""


def new_receipt_id() -> str:
    """128 random bits as 22 characters of base64url."""
    while True:
        receipt_id = base64.urlsafe_b64encode(secrets.token_bytes(16)).decode("ascii").rstrip("=")
        # One with a dash in front would be taken for an option on the command line.
        if not receipt_id.startswith("-"):
            return receipt_id


def new_receipt_salt() -> str:
    """128 random bits in base64: hides addresses or header values behind their digests."""
    return base64.b64encode(secrets.token_bytes(16)).decode("ascii")


def build_payload(
    *,
    receipt_id: str,
    message: bytes,
    recipients: Collection[str],
    disclosure: str,
    words: Mapping[str, int],
    review: Review,
    machine: Machine | None,
    salt: str,
    envelope_salt: str,
) -> dict[str, Any]:
    """The receipt's JSON (TRUST 1.5) for a letter's final bytes, without an attached proof.

    `salt` is published with it, for readers check header fields by it. `envelope_salt` is not: whoever knew it could
    try out who else got the letter.

    `disclosure` is one of disclosure.PARTS; `words` counts human, composer, model and wording words. Raises
    UnreadableMessageError for a message with no single reading, and LetterUnfitError where HTML and plain part differ.
    """
    read = read_message(message)
    if not parts_agree(read):
        raise LetterUnfitError("the HTML and the plain part do not say the same")
    counted = {by: int(words.get(by, 0)) for by in ("human", "composer", "model")}
    if words.get("wording"):
        counted["wording"] = int(words["wording"])
    return {
        "v": VERSION,
        "id": receipt_id,
        "message_id": " ".join(read.values("Message-ID")) or None,
        "mode": disclosure,
        "digital_source_type": _source_type(disclosure, counted),
        "ai": None if machine is None or disclosure == "none" else _machine_json(machine),
        "review": _review_json(review),
        "words": counted,
        "content": {
            "sha256": hashlib.sha256(message).hexdigest(),
            "recipients_commit": recipients_commit(envelope_salt, recipients),
            **content_digests(read, salt),
        },
    }


def content_digests(message: Message, salt: str) -> dict[str, Any]:
    """All digests by which a copy is checked: covered header fields, parts in order, words of the whole letter."""
    return {
        "salt": salt,
        "fields": {name: digest_field(message, name, salt) for name in COVERED_FIELDS},
        "words_sha256": sha256_of_words(letter_words(message)),
        "parts": [part_json(digest_part(part)) for part in message.parts],
    }


def part_json(digest: PartDigest) -> dict[str, Any]:
    """One part's digests; `text` is null for what is no text."""
    part, text = digest.part, digest.text
    return {
        "type": part.type,
        "name": part.name,
        "at": part.disposition,
        "cid": part.content_id,
        "inside": part.inside,
        "charset": part.charset,
        "flow": part.flow,
        "bytes": len(part.content),
        "sha256": digest.sha256,
        "text": None
        if text is None
        else {
            "words": text.words,
            "chars": text.chars,
            "words_sha256": text.words_sha256,
            "quotes_sha256": text.quotes_sha256,
            "markup": text.markup,
            "markup_sha256": text.markup_sha256,
        },
    }


def recipients_commit(salt: str, recipients: Collection[str]) -> str:
    """SHA-256 in hex of the salt and the sorted addresses: binds the envelope without naming anybody."""
    return hashlib.sha256(salt.encode() + canonical(sorted({address.lower() for address in recipients}))).hexdigest()


def _source_type(disclosure: str, words: Mapping[str, int]) -> str:
    """The nearest word of IPTC's Digital Source Type vocabulary."""
    if disclosure == "none":
        return f"{_IPTC}digitalCreation"
    if disclosure in ("ai-originated", "machine-generated") and not words["human"]:
        return f"{_IPTC}trainedAlgorithmicMedia"
    return f"{_IPTC}compositeWithTrainedAlgorithmicMedia"


def _machine_json(machine: Machine) -> dict[str, str | None]:
    return {
        "provider": machine.provider,
        "model": machine.model,
        "version": machine.version,
        "drafted_at": _written(machine.drafted_at),
        "proposed_by": machine.proposed_by,
    }


def _review_json(review: Review) -> dict[str, Any]:
    said = {
        "name": review.name,
        "role": review.role or None,
        "opened_at": _written(review.opened_at),
        "approved_at": _written(review.approved_at),
        "edited": review.edited,
        "edit_ratio": None if review.edit_ratio is None else f"{review.edit_ratio:.2f}",
        "auth": review.auth,
    }
    if review.second is None:
        return said
    second = {"name": review.second.name, "approved_at": _written(review.second.approved_at)}
    return said | {"second": second | {"auth": review.second.auth}}


def _written(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
