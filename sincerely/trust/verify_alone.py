#!/usr/bin/env python3
"""Check a letter against its receipt with this one file: Python's standard library, and nothing of Sincerely.

    python3 verify_alone.py letter.eml --proof receipt.tlog-proof --key 'desk.example/sincerely/log1+ID+KEY'

It is written from docs/receipt.md and public documents for people who trust nothing of ours; it imports nothing of
ours, and tests hold its answers and those of `sincerely verify` together. Read it from top to bottom:

1 base64 and canonical JSON (RFC 8785)   2 Ed25519 (RFC 8032, strict)   3 Merkle proofs (RFC 9162)
4 signed notes and the proof (C2SP)      5 the message and its parts    6 digests of words
7 the comparison                         8 the command line

Answers: match (byte for byte what was approved), match_words (a relay wrapped it anew), mismatch (with the first
difference), unknown (no proof). Exit code 0 only for the first two.
"""

import argparse
import base64
import hashlib
import json
import re
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes


class Refused(Exception):
    """Something does not hold; the text says what."""


def need(holds: object, why: str) -> None:
    """Go on only if `holds`."""
    if not holds:
        raise Refused(why)


def sha(data: bytes | str) -> bytes:
    """SHA-256."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).digest()


# 1 ------------------------------------------------------------------------------------- base64 and canonical JSON


def unbase64(text: str) -> bytes:
    """Standard base64, in its one spelling: padded, no loose bits, no white space."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Refused("this is not base64") from None
    need(base64.b64encode(data).decode() == text, "this base64 is not written in its one way")
    return data


def canonical(value: Any) -> str:
    """RFC 8785: no white space, members in order of their UTF-16 names, numbers as ECMAScript writes them."""
    if value is None or isinstance(value, bool | str):
        need(not isinstance(value, str) or not re.search("[\ud800-\udfff]", value), "a text has half a character")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int):
        need(abs(value) < 2**53, "a number is too large to be read in one way")
        return str(value)
    if isinstance(value, float):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"


def number(value: float) -> str:
    """ECMAScript's Number::toString: the shortest digits, with an exponent below 1e-6 and from 1e21 on."""
    need(value - value == 0, "a number is not finite")
    if value == 0:
        return "0"
    sign, digits, exponent = re.fullmatch(r"(-?)([0-9.]+)(?:e(.*))?", repr(value)).groups()  # type: ignore[union-attr]
    whole, _, part = digits.partition(".")
    point = len(whole) + int(exponent or 0)
    digits = (whole + part).lstrip("0")
    point -= len(whole + part) - len(digits)
    digits = digits.rstrip("0")
    if not -6 < point <= 21:
        power = f"e{point - 1:+d}"
        return sign + digits[0] + ("." + digits[1:] if digits[1:] else "") + power
    if point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    return sign + (digits.ljust(point, "0") if len(digits) <= point else f"{digits[:point]}.{digits[point:]}")


# 2 --------------------------------------------------------------------------------------------------- Ed25519

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
Point = tuple[int, int, int, int]
"""Extended coordinates X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z (RFC 8032 section 5.1.4)."""
ZERO: Point = (0, 1, 1, 0)


def add(a: Point, b: Point) -> Point:
    """The sum of two points of the curve; complete, so it also doubles."""
    m, n = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    c, d = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(factor: int, point: Point) -> Point:
    """`factor` times the point. Not in constant time: everything here is public."""
    total = ZERO
    while factor:
        if factor & 1:
            total = add(total, point)
        point, factor = add(point, point), factor >> 1
    return total


def same(a: Point, b: Point) -> bool:
    """Whether two points are one."""
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point_of(data: bytes) -> Point | None:
    """Decode a point (RFC 8032 section 5.1.3); None for what is no point or has a second spelling."""
    packed = int.from_bytes(data, "little")
    odd, y = packed >> 255, packed & (1 << 255) - 1
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if (v * x * x + u) % P == 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (v * x * x - u) % P or (x == 0 and odd):
        return None
    x = P - x if x & 1 != odd else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether `signature` is `public`'s over the message: canonical S, no key or R of small order, without cofactor."""
    if len(public) != 32 or len(signature) != 64 or BASE is None:
        return False
    key, commitment, s = point_of(public), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or s >= ORDER:
        return False
    if same(times(8, key), ZERO) or same(times(8, commitment), ZERO):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    return same(times(s, BASE), add(commitment, times(k, key)))


# 3 --------------------------------------------------------------------------------------------------- Merkle tree


def leaf_hash(entry: bytes) -> bytes:
    """The hash of an entry."""
    return sha(b"\0" + entry)


def both(left: bytes, right: bytes) -> bytes:
    """The hash of a node."""
    return sha(b"\1" + left + right)


def root_from_inclusion(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    """The root that this path leads to, by halving the tree from above (RFC 9162 section 2.1.3.1, read backwards)."""
    need(0 <= index < size, "the entry is outside the log")
    if size == 1:
        need(not path, "the path is too long")
        return leaf
    need(path, "the path is too short")
    left = 1 << (size - 1).bit_length() - 1
    if index < left:
        return both(root_from_inclusion(leaf, index, left, path[:-1]), path[-1])
    return both(path[-1], root_from_inclusion(leaf, index - left, size - left, path[:-1]))


def roots_from_consistency(old: int, new: int, path: list[bytes], known: bytes | None) -> tuple[bytes, bytes]:
    """The roots of the old and the new tree that this path leads to (section 2.1.4.1, read backwards).

    `known` is the old root while the old tree is still one whole subtree of the new one.
    """
    if old == new:
        need(len(path) == (known is None), "the path has another length")
        value = path[0] if known is None else known
        return value, value
    need(path, "the path is too short")
    left = 1 << (new - 1).bit_length() - 1
    if old <= left:
        before, after = roots_from_consistency(old, left, path[:-1], known)
        return before, both(after, path[-1])
    before, after = roots_from_consistency(old - left, new - left, path[:-1], None)
    return both(path[-1], before), both(path[-1], after)


def is_included(leaf: bytes, index: int, size: int, path: list[bytes], root: bytes) -> bool:
    """Whether the path shows the leaf hash at `index` under `root`."""
    try:
        return all(len(one) == 32 for one in [leaf, *path]) and root_from_inclusion(leaf, index, size, path) == root
    except Refused:
        return False


def is_consistent(old: int, new: int, old_root: bytes, new_root: bytes, path: list[bytes]) -> bool:
    """Whether the path shows that the new tree begins with the old one. Nothing follows from an empty old tree."""
    try:
        need(0 < old <= new and all(len(one) == 32 for one in path), "no such trees")
        return roots_from_consistency(old, new, path, old_root) == (old_root, new_root)
    except Refused:
        return False


# 4 ------------------------------------------------------------------------------------------ signed note and proof


def read_key(vkey: str) -> tuple[str, bytes, bytes]:
    """Name, id and Ed25519 public key out of `name+id+base64`."""
    found = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)", vkey.strip())
    if not found:
        raise Refused("a public key looks like name+id+base64")
    key = unbase64(found[3])
    need(len(key) == 33 and key[:1] == b"\1", "this key is not an Ed25519 key")
    need(sha(found[1].encode() + b"\n" + key)[:4].hex() == found[2], "the key's id does not belong to it")
    return found[1], bytes.fromhex(found[2]), key[1:]


def read_note(note: str) -> tuple[str, list[tuple[str, bytes]]]:
    """The signed text, and (name, id and signature) of each line below it."""
    need(not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", note), "a note has no control characters")
    text, gap, tail = note.rpartition("\n\n")
    lines = tail.split("\n")
    need(text and gap and lines.pop() == "" and 0 < len(lines) <= 64, "a note is a text and signature lines")
    found = [re.fullmatch(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})", line) for line in lines]
    signatures = [(one[1], unbase64(one[2])) for one in found if one]
    need(len(signatures) == len(lines) and all(len(value) > 4 for _, value in signatures), "a signature line is broken")
    return text + "\n", signatures


def read_checkpoint(note: str) -> tuple[str, int, bytes]:
    """Origin, size and root, whoever signed them."""
    lines = read_note(note)[0].split("\n")
    need(len(lines) == 4 and lines[0] and re.fullmatch("0|[1-9][0-9]{0,15}", lines[1]), "this is no checkpoint")
    root = unbase64(lines[2])
    need(len(root) == 32, "a root has 32 bytes")
    return lines[0], int(lines[1]), root


def signed_checkpoint(note: str, vkey: str) -> tuple[int, bytes]:
    """Size and root, if the key signed them for the log of its own name. Lines of other keys are passed over."""
    (name, key_id, public), (text, signatures) = read_key(vkey), read_note(note)
    ours = [value[4:] for who, value in signatures if who == name and value[:4] == key_id]
    need(ours, "this key did not sign the checkpoint")
    need(all(is_signed(public, one, text.encode()) for one in ours), "the signature does not fit the checkpoint")
    origin, size, root = read_checkpoint(note)
    need(origin == name, "the checkpoint is of another log than the key")
    return size, root


def read_proof(proof: str) -> tuple[dict[str, Any], int, list[bytes], str]:
    """What the proof carries, the entry's index, its path and the checkpoint; each in its one spelling."""
    head, gap, note = proof.partition("\n\n")
    lines = head.split("\n")
    need(gap and len(lines) > 2 and len(proof) <= 1_000_000, "this is not a proof of a transparency log")
    need(lines[0] == "c2sp.org/tlog-proof@v1" and lines[1].startswith("extra "), "this is not a receipt's proof")
    need(re.fullmatch("index (0|[1-9][0-9]{0,15})", lines[2]), "the proof names no entry")
    path = [unbase64(line) for line in lines[3:]]
    need(all(len(value) == 32 for value in path), "a hash has 32 bytes")
    read_checkpoint(note)
    extra = unbase64(lines[1][6:])
    try:
        said = json.loads(extra)
        need(isinstance(said, dict) and set(said) == {"v", "type", "t", "salt", "payload"}, "the proof lacks something")
        need(isinstance(said["payload"], dict) and isinstance(said["salt"], str), "the proof carries something else")
        need(isinstance(said["type"], str) and isinstance(said["t"], str), "the proof carries something else")
        need(canonical(said).encode() == extra, "what the proof carries is not written in its one way")
    except (ValueError, RecursionError):
        raise Refused("what the proof carries can't be read") from None
    need(said["v"] == "sincerely-leaf/1" and len(unbase64(said["salt"])) == 32, "this is no entry that is known here")
    return said, int(lines[2][6:]), path, note


def proved(proof: str, vkey: str) -> dict[str, Any]:
    """The receipt that the proof proves: signed, in the log, and an approval."""
    said, index, path, note = read_proof(proof)
    size, root = signed_checkpoint(note, vkey)
    committed = sha(b"sincerely/v1/commit\0" + unbase64(said["salt"]) + canonical(said["payload"]).encode()).hex()
    entry = canonical({"v": said["v"], "type": said["type"], "t": said["t"], "c": committed}).encode()
    need(is_included(leaf_hash(entry), index, size, path, root), "the entry is not in the log where the proof says")
    receipt: dict[str, Any] = said["payload"]
    need(said["type"] == "approved" and receipt.get("v") == "sincerely-receipt/1", "this is no approval of a letter")
    content, review = receipt.get("content"), receipt.get("review")
    need(isinstance(content, dict) and isinstance(review, dict) and receipt.get("id"), "the receipt can't be read")
    need("name" in receipt["review"] and isinstance(receipt["content"].get("salt"), str), "the receipt can't be read")
    need(isinstance(receipt["content"].get("parts"), list), "the receipt can't be read")
    need(set(receipt["content"].get("fields") or ()) == set(COVERED), "the receipt can't be read")
    return receipt


# 5 ------------------------------------------------------------------------------------------------- the message

SPACE = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
BLANK = " \t\n"
CLEAN_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
WINDOWS_1252 = {n: bytes([n]).decode("cp1252") for n in range(128, 160) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
PROOF_TYPE, PROOF_NAME = "application/vnd.sincerely.tlog-proof", "sincerely-receipt.tlog-proof"
PROOF_FIELDS = {"content-type", "content-transfer-encoding", "content-disposition"}
Fields = list[tuple[str, str]]
Part = dict[str, Any]


def read_message(data: bytes) -> tuple[Fields, list[Part], str]:
    """Header fields, parts in order and the outermost boundary. Bytes are held as Latin-1 characters."""
    text = re.sub(r"\r\n?", "\n", data.decode("latin-1"))
    fields, body = head_and_body(re.sub(r"^>?From [^\n]*\n", "", text))
    parts = parts_of(fields, body, "", 0)
    need(len(parts) <= 200, "the message has too many parts")
    kind, parameters = structured(dict(fields).get("content-type", ""))
    return fields, parts, parameters.get("boundary", "") if kind.startswith("multipart/") else ""


def head_and_body(text: str) -> tuple[Fields, str]:
    """Part header from body; a line that is no field, or a content field twice, is refused."""
    head, _, body = ("", "", text[1:]) if text.startswith("\n") else text.partition("\n\n")
    fields: Fields = []
    for line in re.split(r"\n(?![ \t])", head.rstrip("\n")) if head else []:
        found = re.fullmatch(r"([!-9;-~]+)[ \t]*:(.*)", line, re.DOTALL)
        if not found:
            raise Refused("the message is not built as mail is")
        fields.append((found[1].lower(), found[2].replace("\n", "").strip(BLANK)))
    for once in (*PROOF_FIELDS, "content-id"):
        need([name for name, _ in fields].count(once) < 2, f"the message says {once} twice")
    return fields, body


def parts_of(fields: Fields, body: str, inside: str, number: int) -> list[Part]:
    """The parts that hold content, whatever they lie in."""
    one = dict(fields)
    kind, parameters = structured(one.get("content-type", "text/plain"))
    if kind.startswith("multipart/"):
        container = f"{inside}/{number}:{kind[10:]}" if inside else kind[10:]
        need(container.count("/") < 10, "the message has too many parts")
        found: list[Part] = []
        for at, piece in enumerate(pieces_of(body, parameters.get("boundary", ""))):
            need(len(found) <= 200, "the message has too many parts")
            found += parts_of(*head_and_body(piece), container, at)
        return found
    disposition, more = structured(one.get("content-disposition", ""))
    name = more.get("filename", parameters.get("name", ""))
    need("filename" not in more or parameters.get("name", name) == name, "the message names one file in two ways")
    flow = " ".join(parameters.get(key, "").lower() for key in ("format", "delsp")).strip(" ")
    charset = parameters.get("charset", "us-ascii").lower()
    content = content_of(kind, one.get("content-transfer-encoding", "7bit").lower(), body)
    return [
        {"type": kind, "name": name, "at": disposition, "cid": one.get("content-id", ""), "inside": inside,
         "charset": charset, "flow": flow, "content": content, "fields": {name for name, _ in fields}}
    ]  # fmt: skip


def pieces_of(body: str, boundary: str) -> list[str]:
    """What stands between the delimiter lines; nothing but blanks may stand outside of them."""
    need(boundary, "the borders between the parts are not clear")
    marks = list(re.finditer("^--" + re.escape(boundary) + "[^\n]*$", body, re.MULTILINE))
    ends = [mark[0][len(boundary) + 2 :].rstrip(" \t") for mark in marks]
    need(len(marks) > 1 and ends[-1] == "--" and not any(ends[:-1]), "the borders between the parts are not clear")
    outside = body[: marks[0].start()] + body[marks[-1].end() :]
    need(not outside.strip(BLANK), "there is more text than was approved: some stands outside the parts")
    return [body[a.end() + 1 : max(a.end() + 1, b.start() - 1)] for a, b in pairwise(marks)]


def content_of(kind: str, encoding: str, body: str) -> bytes:
    """The decoded bytes; whatever travels as lines gets CRLF line ends."""
    if encoding == "base64":
        packed = re.sub(r"[ \t\n]", "", body)
        need(CLEAN_BASE64.fullmatch(packed), "a part is coded in a way that can't be read")
        plain = base64.b64decode(packed).decode("latin-1")
        if not kind.startswith("text/"):
            return plain.encode("latin-1")
    elif encoding == "quoted-printable":
        lines = "\n".join(line.rstrip(" \t") for line in body.split("\n"))
        plain = unquoted(lines.replace("=\n", ""))
    else:
        need(encoding in ("7bit", "8bit", "binary"), "a part is coded in a way that can't be read")
        plain = body
    return re.sub(r"\r\n?|\n", "\r\n", plain).encode("latin-1")


def unquoted(text: str) -> str:
    """`=XX` as the byte that it stands for."""
    return re.sub("=([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), text)


def text_in(content: bytes, charset: str) -> str | None:
    """Characters as browsers decode them; None for a character set that is not read here."""
    if charset in ("utf-8", "utf8"):
        return content.decode("utf-8", "replace")
    if charset in ("us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252"):
        return content.decode("latin-1").translate(WINDOWS_1252)
    return None


def utf8(text: str) -> str:
    """Latin-1 characters that stand for bytes, as UTF-8."""
    return text.encode("latin-1").decode("utf-8", "replace")


def decoded(value: str) -> str:
    """A header value as people read it: encoded words decoded (RFC 2047), white space collapsed."""
    joined = re.sub(r"(\?=)[ \t]+(?==\?[^? ]+\?[BbQq]\?)", r"\1", value)
    pieces, at = [], 0
    for word in re.finditer(r"=\?([^?* ]+)(?:\*[^? ]*)?\?([BbQq])\?([^? ]*)\?=", joined):
        pieces += [utf8(joined[at : word.start()]), encoded_word(word)]
        at = word.end()
    return SPACE.sub(" ", "".join([*pieces, utf8(joined[at:])])).strip(" ")


def encoded_word(word: re.Match[str]) -> str:
    """One encoded word; as it stands where it can't be read."""
    if word[2] in "Bb":
        if not CLEAN_BASE64.fullmatch(word[3]):
            return word[0]
        data = base64.b64decode(word[3])
    else:
        data = unquoted(word[3].replace("_", " ")).encode("latin-1")
    text = text_in(data, word[1].lower())
    return word[0] if text is None else text


def structured(value: str) -> tuple[str, dict[str, str]]:
    """A field's first word and its parameters, those of RFC 2231 put together."""
    found: dict[str, list[tuple[int, str, bool]]] = {}
    for name, raw in re.findall(r';[ \t]*([^ \t=;"]+)[ \t]*=[ \t]*("(?:[^"\\]|\\.)*"|[^ \t;"]*)', value):
        section = re.fullmatch(r"([^*]+)(?:\*(\d+))?(\*?)", name.lower())
        if not section:
            raise Refused("the message is not built as mail is")
        plain = re.sub(r"\\(.)", r"\1", raw[1:-1]) if raw.startswith('"') else raw
        found.setdefault(section[1], []).append((int(section[2] or 0), plain, bool(section[3])))
    return value.partition(";")[0].strip(BLANK).lower(), {name: whole(found[name]) for name in found}


def whole(sections: list[tuple[int, str, bool]]) -> str:
    """A parameter out of its numbered sections."""
    sections.sort(key=lambda section: section[0])
    need([n for n, _, _ in sections] == list(range(len(sections))), "the message says a parameter twice")
    if not any(is_encoded for _, _, is_encoded in sections):
        return decoded("".join(text for _, text, _ in sections))
    pieces = b""
    for n, text, is_encoded in sections:
        value = re.sub(r"^[^']*'[^']*'", "", text) if is_encoded and n == 0 else text
        pieces += unquote_to_bytes(value.encode("latin-1")) if is_encoded else value.encode("latin-1")
    return pieces.decode("utf-8", "replace")


def without_proof(parts: list[Part], boundary: str) -> tuple[list[Part], str | None]:
    """The parts without the attached proof, and the proof. Nothing else may stand in its place."""
    found = [part for part in parts if part["type"] == PROOF_TYPE or part["name"] == PROOF_NAME]
    if not found:
        return parts, None
    one, why = found[0], "the attached proof does not stand as it should"
    need(len(found) == 1 and one is parts[-1] and one["fields"] == PROOF_FIELDS, why)
    need([one[key] for key in ("type", "name", "at", "inside")] == [PROOF_TYPE, PROOF_NAME, "attachment", "mixed"], why)
    try:
        proof = one["content"].decode("utf-8")
    except ValueError:
        raise Refused("the attached proof is not text") from None
    need(len(read_note(read_proof(proof)[3])[1]) == 1, "an attached proof carries one signature")
    if boundary.startswith("sincerely-proof-"):
        parts = [{**part, "inside": re.sub(r"^mixed(?:/0:|$)", "", part["inside"])} for part in parts]
    return parts[:-1], proof


# 6 ------------------------------------------------------------------------------------------------------ words

COVERED = (
    "From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-ID", "AI-Disclosure", "Sincerely-Receipt",
)  # fmt: skip
BLOCKS = set(
    re.findall(
        r"\w+",
        "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer"
        " form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot"
        " th thead tr ul",
    )
)
NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0"}


def words(text: str) -> list[str]:
    """The visible words: NFC, parted at white space, but not after a word's own hyphen."""
    plain = SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    return re.sub("([^ -]-) ", r"\1", plain).split(" ") if plain else []


def unquoted_words(text: str) -> list[str]:
    """The words with each line's quote marks taken off, and a mark where their number changes."""
    found, depth = [], 0
    for line in re.split(r"\r\n|\r|\n", text):
        marks = re.match(r"(?:>[ \t]*)*", line)[0]  # type: ignore[index]
        said = words(line[len(marks) :])
        if said and marks.count(">") != depth:
            depth = marks.count(">")
            found.append(f"\n>{depth}")
        found += said
    return found


def visible(html: str) -> str:
    """What a reader sees of an HTML part: no comments, head, styles, scripts; blocks parted by a space."""
    html = re.sub(r"<!--.*?(?:-->|\Z)", "", html, flags=re.DOTALL)
    kept, at = [], 0
    while found := re.compile(r"<(head|style|script|title|template)\b[^<>]*>", re.I | re.A).search(html, at):
        kept.append(html[at : found.start()])
        close = re.compile(f"</{found[1]}[^<>]*>", re.I | re.A).search(html, found.end())
        at = close.end() if close else len(html)
    html = " ".join([*kept, html[at:]])
    tag = re.compile(r"<(?:/?([A-Za-z][A-Za-z0-9]*)|[!?])[^<>]*>")
    html = tag.sub(lambda found: " " if (found[1] or "").lower() in BLOCKS else "", html)
    entity = r"&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));"
    return re.sub(entity, character, html)


def character(found: re.Match[str]) -> str:
    """A character reference as its character."""
    if found[3]:
        return NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return found[0] if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000 else chr(code)


def shown(part: Part) -> str | None:
    """A text part's visible text; None for a file."""
    if part["type"] not in ("text/plain", "text/html") or part["at"] == "attachment":
        return None
    text = text_in(part["content"], part["charset"])
    return visible(text) if text is not None and part["type"] == "text/html" else text


def digests(part: Part) -> dict[str, Any]:
    """All that the receipt says of one part."""
    said = {key: part[key] for key in ("type", "name", "at", "cid", "inside", "charset", "flow")}
    said.update(bytes=len(part["content"]), sha256=sha(part["content"]).hex(), text=None)
    text = shown(part)
    if text is not None:
        is_html = part["type"] == "text/html"
        source = words(text_in(part["content"], part["charset"]) or "") if is_html else []
        said["text"] = {
            "words": len(words(text)),
            "chars": sum(map(len, words(text))),
            "words_sha256": sha(" ".join(words(text))).hex(),
            "quotes_sha256": sha(" ".join(unquoted_words(text))).hex(),
            "markup": len(source),
            "markup_sha256": sha(" ".join(source)).hex() if is_html else "",
        }
    return said


def field_digest(fields: Fields, name: str, salt: str) -> str:
    """What the receipt says of a header field; nothing where it is absent."""
    values = [unicodedata.normalize("NFC", decoded(value)) for known, value in fields if known == name.lower()]
    return sha("\n".join([salt, name.lower(), *values])).hex() if values else ""


# 7 --------------------------------------------------------------------------------------------------- comparison


def compare(fields: Fields, parts: list[Part], content: dict[str, Any]) -> bool:
    """Refuse at the first difference from what was approved; True if all is the same to the byte."""
    for name in COVERED:
        now, then = field_digest(fields, name, content["salt"]), content["fields"][name]
        need(now == then, f"the header {name} is not the approved one")
    found, approved = [digests(part) for part in parts], content["parts"]
    need(len(found) >= len(approved), "a part is missing")
    need(len(found) == len(approved), "there is a part that was not approved")
    for ours, theirs in zip(found, approved, strict=True):
        title = theirs["name"] or theirs["type"]
        kept = all(ours[key] == theirs[key] for key in ("type", "name", "at", "cid", "inside"))
        need(kept, f"{title} is another part")
        compare_content(ours, theirs, title)
    need(alternatives_agree(parts), "the HTML part and the plain part do not say the same")
    return bool(found == approved)


def compare_content(now: dict[str, Any], then: dict[str, Any], title: str) -> None:
    """Refuse two parts of one kind and name whose content differs in more than wrapping and coding."""
    if now == then:
        return
    ours, approved = now["text"], then["text"]
    if ours is None or approved is None:
        same_set = now["charset"] == then["charset"] or not now["type"].startswith("text/")
        need(now["sha256"] == then["sha256"] and same_set, f"{title} was changed")
        return
    same_words = ours["words_sha256"] == approved["words_sha256"] or ours["quotes_sha256"] == approved["quotes_sha256"]
    count = f"({ours['words']} words, approved were {approved['words']})"
    longer = (ours["words"], ours["chars"]) > (approved["words"], approved["chars"])
    need(
        same_words or not longer or ours["words"] == approved["words"], f"there is more text than was approved {count}"
    )
    need(same_words, f"the words were changed {count}")
    joins = now["flow"].endswith("yes") == then["flow"].endswith("yes")
    need(joins and ours["markup_sha256"] == approved["markup_sha256"], "links or the way words are shown were changed")


def alternatives_agree(parts: list[Part]) -> bool:
    """Whether the parts of each multipart/alternative say the same, quote marks counted or not."""
    first: dict[str, tuple[list[str], list[str]]] = {}
    for part in parts:
        text = shown(part)
        if text is not None and part["inside"].endswith("alternative"):
            plain = words(text), [word for word in unquoted_words(text) if not word.startswith("\n")]
            before = first.setdefault(part["inside"], plain)
            if plain[0] != before[0] and plain[1] != before[1]:
                return False
    return True


def verify(message: bytes, proof: str | None, vkey: str) -> tuple[str, str | None, str]:
    """The result, the receipt's id, and why."""
    receipt_id = None
    try:
        fields, parts, boundary = read_message(message)
        parts, attached = without_proof(parts, boundary)
        if proof is None and attached is None:
            return "unknown", None, "there is no proof to check this message by"
        receipt = proved(proof if proof is not None else attached or "", vkey)
        receipt_id = str(receipt["id"])
        if proof is not None and attached not in (None, proof):
            need(
                proved(attached or "", vkey) == receipt, "the attached proof and the given one are of different letters"
            )
        exact = compare(fields, parts, receipt["content"])
    except Refused as refused:
        return "mismatch", receipt_id, str(refused)
    name = receipt["review"]["name"]
    return "match" if exact else "match_words", receipt_id, f"{name} approved it and answers for it"


# 8 ------------------------------------------------------------------------------------------------- command line


def main(arguments: list[str] | None = None) -> int:
    """Check one letter; 0 if it is what was approved, 1 if not, 2 if a file can't be read."""
    parser = argparse.ArgumentParser(description="Check a letter against its receipt, trusting only a public key.")
    parser.add_argument("message", metavar="MESSAGE.eml")
    parser.add_argument("--proof", metavar="FILE", help="receipt.tlog-proof; without it the attached one is taken")
    parser.add_argument("--key", required=True, metavar="VKEY", help="the log's public key, name+id+base64")
    given = parser.parse_args(arguments)
    try:
        message = Path(given.message).read_bytes()
        proof = None
        if given.proof:
            proof = Path(given.proof).read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError as problem:
        print(f"{problem.filename} could not be read: {problem.strerror}", file=sys.stderr)
        return 2
    result, receipt_id, why = verify(message, proof, given.key)
    print(f"{result}: {why}" + (f" (receipt {receipt_id})" if receipt_id else ""))
    return 0 if result.startswith("match") else 1


if __name__ == "__main__":
    sys.exit(main())
