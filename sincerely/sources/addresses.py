"""Address lists of header fields, read by one walk over the characters: no recursion, linear time, nothing raised."""

import re
from functools import lru_cache

from sincerely.sources.headers import SPACES, decode_words
from sincerely.sources.records import Address

# `Name <a@b>` or `a@b`, without quotes inside, comments or groups: nine of ten fields.
SIMPLE = re.compile(r'\s*(?:"([^"\\]*)"|([^"<>(),:;@\\]*))\s*<([^<>\s@,;:"()]+@[^<>\s@,;:"()]+)>\s*')
BARE = re.compile(r'\s*([^<>\s@,;:"()]+@[^<>\s@,;:"()]+)\s*')
ONE_COMMENT = re.compile(r'([^"()\\]*)\(([^"()\\]*)\)\s*')
SIGNS = re.compile(r'\\.|["()<>,;:]')
# `Doe, Jane <jane@doe.example>` without the quotes that a comma needs.
FAMILY_NAME = re.compile(r"\s*[^\W\d_][\w'’.-]{0,40}(?: [\w'’.-]{1,40}){0,2}\s*")
NAMED = re.compile(r"\s*[^\W\d_][\w'’.()-]{0,40}(?: [\w'’.()-]{1,40}){0,2}\s*<[^<>\s@]+@[^<>\s@]+>\s*")
ROUTE = re.compile(r"^@[^:]*:")
QUOTED_LOCAL = re.compile(r'"[^\s"\\][^"\\]{0,63}"@[^\s"@<>]{1,255}')
ARCHIVED = re.compile(r"^<?([^\s<>@\"]+) at ([^\s<>@\"]+\.[^\s<>@\"]+)>?$", re.IGNORECASE)
MAX_EMAIL = 320
MAX_NAME = 300
MAX_REMEMBERED = 300


def read_addresses(value: str) -> tuple[Address, ...]:
    """Return the mailboxes of an address field (unfolded, encoded words still encoded), groups opened."""
    # The same people write again and again.
    return _remembered(value) if len(value) <= MAX_REMEMBERED else _read(value)


def _read(value: str) -> tuple[Address, ...]:
    if "  " in value:  # long runs of blanks would be tried over and over
        value = SPACES.sub(" ", value)
    if not value:
        return ()
    if match := SIMPLE.fullmatch(value):
        return (_address(match[1] if match[1] is not None else match[2], match[3]),)
    if match := BARE.fullmatch(value):
        return (_address("", match[1]),)
    found = [address for piece in _pieces(value) if (address := _mailbox(piece)).name or address.email]
    if len(found) == 1 and not found[0].email and (inside := _inside_words(value)):
        return inside
    return tuple(found)


def _pieces(value: str) -> list[str]:
    """Return one piece a mailbox: `Last, First <a@b>` without quotes is one, `a@b c@d` without a comma are two."""
    pieces: list[str] = []
    waiting = ""
    for piece in _split(value):
        if waiting and NAMED.fullmatch(piece):
            pieces[-1:] = [f'"{waiting}, {piece.partition("<")[0].strip()}" <{piece.partition("<")[2]}']
        elif piece.count("@") > 1 and all(map(BARE.fullmatch, words := piece.split())):
            pieces += words
        else:
            pieces.append(piece)
        first = len(pieces) == 1 or "@" in pieces[-2]
        waiting = piece.strip() if first and FAMILY_NAME.fullmatch(piece) and piece.strip()[0].isupper() else ""
    return pieces


def _inside_words(value: str) -> tuple[Address, ...]:
    """Read a mailbox that was encoded whole, angle brackets and all."""
    if "=?" not in value:
        return ()
    match = SIMPLE.fullmatch(decode_words(value))
    return (_address(match[1] if match[1] is not None else match[2], match[3]),) if match else ()


_remembered = lru_cache(maxsize=2048)(_read)


def is_archived_form(value: str) -> bool:
    """Whether a From field has the "user at host (Name)" form of mailing-list archives."""
    return "@" not in value and ARCHIVED.match(value.partition("(")[0].strip()) is not None


def _split(value: str) -> list[str]:
    """Cut at commas and semicolons outside quotes, comments and angle brackets; drop group names."""
    pieces: list[str] = []
    start = depth = 0
    quoted = angle = False
    for sign in SIGNS.finditer(value):
        letter, at = sign[0], sign.start()
        if len(letter) == 2:  # a backslash and what it guards
            continue
        if quoted or (letter == '"' and not depth):
            quoted = not quoted if letter == '"' else quoted
        elif letter in "()":
            depth = max(0, depth + (1 if letter == "(" else -1))
        elif letter in "<>":
            angle = letter == "<" if not depth else angle
        elif letter in ",;:" and not depth and not angle:
            if letter != ":":
                pieces.append(value[start:at])
            start = at + 1 if letter != ":" or "@" not in value[start:at] else start
    pieces.append(value[start:])
    unclosed = quoted or depth or angle
    return re.split(r"[,;]", value) if unclosed and len(pieces) == 1 else pieces


def _mailbox(piece: str) -> Address:
    piece = piece.strip()
    if match := SIMPLE.fullmatch(piece):
        return _address(match[1] if match[1] is not None else match[2], match[3])
    if QUOTED_LOCAL.fullmatch(piece):
        return Address("", piece.lower())
    bare, comment = _without_comments(piece)
    opened = bare.rfind("<")
    if opened >= 0:
        inside = bare[opened + 1 :].partition(">")[0]
        return _address(bare[:opened] or comment, inside)
    if "@" in bare:
        words = bare.split()
        email = next((word for word in words if "@" in word), bare)
        return _address(comment or " ".join(word for word in words if word != email), email)
    if match := ARCHIVED.match(bare):
        return _address(comment, f"{match[1]}@{match[2]}")
    return _address(bare or comment, "")


def _without_comments(piece: str) -> tuple[str, str]:
    if "(" not in piece:
        return piece, ""
    if match := ONE_COMMENT.fullmatch(piece):
        return match[1].strip(), match[2].strip()
    kept: list[str] = []
    comment: list[str] = []
    depth = 0
    quoted = False
    for letter in piece:
        if letter == '"' and not depth:
            quoted = not quoted
        if letter == "(" and not quoted:
            depth += 1
        elif letter == ")" and depth:
            depth -= 1
        else:
            (comment if depth else kept).append(letter)
    return "".join(kept).strip(), "".join(comment).strip()


def _address(name: str, email: str) -> Address:
    name = name.strip()
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = name[1:-1]
    name = decode_words(re.sub(r"\\(.)", r"\1", name)).strip("\"' <")
    email = re.sub(r"\s+", "", email).strip("<>\"'").lower().removeprefix("mailto:")
    if email.startswith("@"):
        email = ROUTE.sub("", email)
    if match := ARCHIVED.match(decode_words(name)) if not email else None:
        return Address("", f"{match[1]}@{match[2]}".lower())
    local, at, domain = email.rpartition("@")
    if not (at and local and domain) or len(email) > MAX_EMAIL:
        return Address((name or ("" if email.startswith("@") else email))[:MAX_NAME], "")
    return Address("" if name.lower() == email else name[:MAX_NAME], email)
