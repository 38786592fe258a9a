"""The leaves of a MIME tree: by the fast Rust reader, or, where that refuses, by the standard library.

Limits on size, depth and number of parts hold before anything is decoded. Never `email.policy.default`: it loses
recipients on malformed fields and raises on some headers.
"""

import binascii
import email.parser
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from email.policy import compat32
from typing import Any

from fast_mail_parser import ParseError, parse_email_tree

from sincerely.sources.headers import Headers, decode_words, lenient_base64, parameter
from sincerely.sources.records import Reason

MAX_DEPTH = 30
MAX_PARTS = 500


class LimitPassed(Exception):
    """A message that is deeper or has more parts than any person's mail."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason: Reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that holds something; `content` is transfer-decoded."""

    content_type: str
    charset: str
    flowed: bool
    delsp: bool
    attached: bool
    """Content-Disposition says attachment."""
    name: str
    content: bytes
    alternative: int
    """Number of the nearest multipart/alternative around it, 0 for none: of its siblings one is read."""


def leaves(raw: bytes, headers: Headers) -> list[Leaf]:
    """Return the parts of a message that hold something, in their order. Raises LimitPassed."""
    content_type = headers.raw("content-type")
    kind = content_type.partition(";")[0].strip().lower()
    if not kind.startswith(("multipart/", "message/")):
        transfer = headers.raw("content-transfer-encoding")
        disposition = headers.raw("content-disposition")
        content = decode_transfer(raw[headers.end :], transfer)
        return [_leaf(content_type, disposition, part_name(content_type, disposition), lambda: content, 0)]
    try:
        found = _walk(parse_email_tree(raw, mode="lazy"), _fast_node)
    except ParseError:
        return _walk(read_carefully(raw), _careful_node)
    # The fast reader drops a part whose header never ends: where nothing at all was found, look again.
    if any(part.content.strip() for part in found):
        return found
    return _walk(read_carefully(raw), _careful_node)


def read_carefully(raw: bytes) -> Message:
    """Read with the standard library; what makes it recurse too deep is `too_deep`."""
    try:
        return email.parser.BytesParser(policy=compat32).parsebytes(raw)
    except RecursionError:
        raise LimitPassed("too_deep", "the parts are nested deeper than can be read") from None


def decode_transfer(data: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding; what is broken is read as far as it goes."""
    name = encoding.partition(";")[0].strip().lower()
    if name == "quoted-printable":
        return binascii.a2b_qp(data)
    if name == "base64":
        return lenient_base64(data)
    return data


def part_name(content_type: str, disposition: str) -> str:
    """Return a part's file name, RFC 2231 included."""
    if "name" not in content_type and "name" not in disposition:
        return ""
    part = Message(policy=compat32)
    part["Content-Type"] = content_type or "text/plain"
    part["Content-Disposition"] = disposition or "inline"
    try:
        return decode_words(str(part.get_filename() or "")) or decode_words(parameter(content_type, "name"))
    except (ValueError, TypeError, LookupError, IndexError):
        return decode_words(parameter(disposition, "filename") or parameter(content_type, "name"))


def _leaf(content_type: str, disposition: str, name: str, content: Callable[[], bytes], alternative: int) -> Leaf:
    kind = content_type.partition(";")[0].strip().lower()
    lowered = content_type.lower()
    return Leaf(
        content_type=kind if "/" in kind else "text/plain",
        charset=parameter(content_type, "charset").lower(),
        flowed="flowed" in lowered and parameter(lowered, "format") == "flowed",
        delsp="delsp" in lowered and parameter(lowered, "delsp") == "yes",
        attached=disposition.partition(";")[0].strip().lower() == "attachment",
        name=name,
        content=content(),
        alternative=alternative,
    )


@dataclass(slots=True)
class _Node:
    """What both readers say of one node."""

    kind: str
    children: list[Any]
    leaf: Callable[[int], Leaf]


def _walk(root: Any, look: Callable[[Any], _Node]) -> list[Leaf]:
    """Walk without recursion; a message inside the message is one leaf, though its parts count."""
    found: list[Leaf] = []
    stack: list[tuple[Any, int, int, bool]] = [(root, 1, 0, True)]
    seen = alternatives = 0
    while stack:
        node, depth, alternative, wanted = stack.pop()
        seen += 1
        if depth > MAX_DEPTH:
            raise LimitPassed("too_deep", f"parts nested deeper than {MAX_DEPTH}")
        if seen > MAX_PARTS:
            raise LimitPassed("too_many_parts", f"more than {MAX_PARTS} parts")
        shape = look(node)
        if shape.kind == "multipart/alternative":
            alternatives += 1
            alternative = alternatives
        holds = not shape.kind.startswith("multipart/") or not shape.children
        if holds and wanted:
            found.append(shape.leaf(alternative))
        inside = wanted and not holds
        stack.extend((child, depth + 1, alternative, inside) for child in reversed(shape.children))
    return found


def _fast_node(part: Any) -> _Node:
    fields = part.headers
    content_type = _field(fields, "Content-Type") or part.content_type
    kind = part.content_type.lower()

    def leaf(alternative: int) -> Leaf:
        disposition = part.disposition or ""
        name = decode_words(part.filename) if part.filename else ""
        # A multipart without parts holds its text between boundaries that never came.
        shown = "text/plain" if kind.startswith("multipart/") else content_type
        content = part.content
        if content is None:
            raise ParseError("a container without parts")
        return _leaf(shown, disposition, name, lambda: content, alternative)

    return _Node(kind, list(part.children), leaf)


def _field(fields: dict[str, list[str]], name: str) -> str:
    values = fields.get(name)
    if values is None:
        lowered = name.lower()
        values = next((value for key, value in fields.items() if key.lower() == lowered), None)
    return values[0] if values else ""


def _careful_node(part: Any) -> _Node:
    kind = part.get_content_type()
    payload = part.get_payload()
    children = payload if isinstance(payload, list) else []

    def leaf(alternative: int) -> Leaf:
        content_type = str(part.get("Content-Type", kind))
        disposition = str(part.get("Content-Disposition", ""))
        shown = "text/plain" if kind.startswith("multipart/") else content_type
        name = part_name(content_type, disposition)
        return _leaf(shown, disposition, name, lambda: _careful_content(part, children), alternative)

    return _Node(kind, list(children), leaf)


def _careful_content(part: Message, children: list[Message]) -> bytes:
    if children:
        return b"\n".join(_flat(child) for child in children)
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _flat(message: Message) -> bytes:
    try:
        return message.as_bytes()
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError):
        return b""


def iterate_calendars(parts: list[Leaf]) -> Iterator[Leaf]:
    """Yield the text/calendar parts: invitations, replies and cancellations."""
    for part in parts:
        if part.content_type == "text/calendar":
            yield part
