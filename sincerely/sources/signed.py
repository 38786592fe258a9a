"""The letter inside an opaque S/MIME signature (RFC 8551, section 3.5.2): read, never checked.

A small reader of BER (ITU-T X.690) that knows the one path through CMS SignedData (RFC 5652, section 5.1) to the
content; what is enveloped stays closed.
"""

SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
DATA = bytes.fromhex("2a864886f70d010701")
SEQUENCE, SET, OBJECT_ID, INTEGER, OCTETS, OCTETS_IN_PIECES, CONTEXT_0 = 0x30, 0x31, 0x06, 0x02, 0x04, 0x24, 0xA0
MAX_PIECES = 100_000
TYPES = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))


class _Broken(Exception):
    """No BER, or not the path that was looked for."""


def signed_content(data: bytes) -> bytes | None:
    """Return the MIME entity that was signed, or None where the bytes are encrypted or broken. Never raises."""
    try:
        at, _ = _open(data, 0, SEQUENCE)
        at = _expect(data, at, SIGNED_DATA)
        at, _ = _open(data, at, CONTEXT_0)
        at, _ = _open(data, at, SEQUENCE)
        at = _skip(data, _skip(data, at, INTEGER), SET)
        at, _ = _open(data, at, SEQUENCE)
        at = _expect(data, at, DATA)
        at, _ = _open(data, at, CONTEXT_0)
        return _octets(data, at)
    except (_Broken, IndexError):
        return None


def _open(data: bytes, at: int, tag: int) -> tuple[int, int]:
    """Return where the value of the element at `at` begins, and its length, -1 for an indefinite one."""
    if data[at] != tag:
        raise _Broken
    length = data[at + 1]
    at += 2
    if length == 0x80:
        return at, -1
    if length > 0x80:
        size = length & 0x7F
        if size > 5:
            raise _Broken
        length = int.from_bytes(data[at : at + size], "big")
        at += size
    return at, length


def _expect(data: bytes, at: int, value: bytes) -> int:
    start, length = _open(data, at, OBJECT_ID)
    if data[start : start + length] != value:
        raise _Broken
    return start + length


def _skip(data: bytes, at: int, tag: int) -> int:
    start, length = _open(data, at, tag)
    if length < 0:
        raise _Broken
    return start + length


def _octets(data: bytes, at: int) -> bytes:
    if data[at] == OCTETS:
        start, length = _open(data, at, OCTETS)
        return data[start : start + length]
    at, length = _open(data, at, OCTETS_IN_PIECES)
    end = len(data) if length < 0 else at + length
    pieces: list[bytes] = []
    while at < end and data[at] == OCTETS and len(pieces) < MAX_PIECES:
        start, length = _open(data, at, OCTETS)
        if length < 0:
            raise _Broken
        pieces.append(data[start : start + length])
        at = start + length
    return b"".join(pieces)
