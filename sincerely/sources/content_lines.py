"""Cards and calendars as the lines that they are written in (RFC 5545 3.1, RFC 6350 3.2, vCard 2.1), byte for byte.

To change one property, its line is exchanged for another and all the rest stays as it stands: unknown properties,
photos, groups, custom labels, order, folding, line ends. A change is a `Swap`, which can be taken back exactly.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

FOLD_AT = 75
"""Octets of one physical line, without its end (RFC 5545 3.1)."""
_PHYSICAL = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")
_HEAD = re.compile(r"(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9-]+)((?:;(?:[^\":;]|\"[^\"]*\")*)*):", re.DOTALL)
_PARAMETER = re.compile(r";((?:[^\";]|\"[^\"]*\")*)")

Why = Literal[
    "no_object", "cut_off", "charset", "not_invited", "own_meeting", "called_off", "no_occurrence", "moved",
    "would_tell",
]  # fmt: skip


class CannotChange(Exception):
    """Why an object can't be changed with care; `why` is a message key."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True, slots=True)
class Line:
    """One content line. Text that is no UTF-8 is kept by surrogates, so that it can be written as it was."""

    raw: bytes
    """With its folds and its end."""
    name: str = ""
    """In upper case; blank for what is no content line."""
    group: str = ""
    params: str = ""
    """As they stand, each with its semicolon in front."""
    value: str = ""
    """Unfolded, still escaped or encoded."""

    @property
    def end(self) -> bytes:
        """The line end as it stands; blank at the end of a file without one."""
        body = self.raw.rstrip(b"\r\n")
        return self.raw[len(body) :]

    def parameters(self) -> list[str]:
        """Return the parameters as they stand, without their semicolons."""
        return _PARAMETER.findall(self.params)


@dataclass(frozen=True, slots=True)
class Swap:
    """That the lines `old`, the first at place `at`, become `new`."""

    at: int
    old: tuple[bytes, ...]
    new: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """An object after its changes, and what was done to it, in order."""

    raw: bytes
    swaps: tuple[Swap, ...] = ()


def read_lines(raw: bytes) -> list[Line]:
    """Return the content lines of an object; joined, their bytes are the object's."""
    lines: list[Line] = []
    pending: list[bytes] = []
    for physical in _PHYSICAL.findall(raw):
        if pending and (physical[:1] in (b" ", b"\t") or _goes_on(pending)):
            pending.append(physical)
            continue
        if pending:
            lines.append(_line(pending))
        pending = [physical]
    if pending:
        lines.append(_line(pending))
    return lines


def _goes_on(pending: Sequence[bytes]) -> bool:
    """Whether a line of quoted-printable ends softly, with `=` (vCard 2.1)."""
    return pending[-1].rstrip(b"\r\n").endswith(b"=") and _is_quoted(pending[0])


def _is_quoted(physical: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in physical.partition(b":")[0].upper()


def _line(physical: Sequence[bytes]) -> Line:
    raw = b"".join(physical)
    bodies = [one.rstrip(b"\r\n") for one in physical]
    if _is_quoted(physical[0]):
        soft = [body[:-1] if body.endswith(b"=") else body for body in bodies[:-1]]
        whole = b"".join([*soft, bodies[-1].removesuffix(b"=")])
    else:
        whole = bodies[0] + b"".join(body[1:] for body in bodies[1:])
    text = whole.decode("utf-8", "surrogateescape")
    head = _HEAD.match(text)
    if head is None:
        return Line(raw)
    return Line(raw, head[2].upper(), head[1] or "", head[3], text[head.end() :])


def join(lines: Iterable[Line]) -> bytes:
    """Return lines as the bytes of an object."""
    return b"".join(line.raw for line in lines)


def line_end(lines: Sequence[Line]) -> bytes:
    """Return how this object ends its lines."""
    return next((line.end for line in lines if line.end), b"\r\n")


def write_line(name: str, value: str, *, params: str = "", group: str = "", end: bytes = b"\r\n") -> bytes:
    """Return a content line, folded at 75 octets between characters."""
    head = f"{group}." if group else ""
    data = f"{head}{name}{params}:{value}".encode("utf-8", "surrogateescape")
    parts: list[bytes] = []
    start, room = 0, FOLD_AT
    while len(data) - start > room:
        stop = start + room
        while data[stop] & 0xC0 == 0x80:  # never inside a character of UTF-8
            stop -= 1
        parts.append(data[start:stop])
        start, room = stop, FOLD_AT - 1
    parts.append(data[start:])
    return (end + b" ").join(parts) + end


def swap(raw: bytes, change: Swap) -> bytes:
    """Apply one swap; CannotChange `moved` where other lines stand there than it says."""
    lines = [line.raw for line in read_lines(raw)]
    stop = change.at + len(change.old)
    if tuple(lines[change.at : stop]) != change.old:
        raise CannotChange("moved")
    return b"".join([*lines[: change.at], *change.new, *lines[stop:]])


def take_back(changed: Changed) -> bytes:
    """Return the object as it was before its changes."""
    raw = changed.raw
    for one in reversed(changed.swaps):
        raw = swap(raw, Swap(one.at, one.new, one.old))
    return raw


def change_all(raw: bytes, changes: Iterable[Callable[[list[Line]], Swap | None]]) -> Changed:
    """Apply changes one after another; each sees the lines as the one before left them."""
    swaps: list[Swap] = []
    for change in changes:
        done = change(read_lines(raw))
        if done is not None and done.old != done.new:
            raw = swap(raw, done)
            swaps.append(done)
    return Changed(raw, tuple(swaps))


def blocks(lines: Sequence[Line], name: str) -> list[tuple[int, int]]:
    """Return (first, last) of each component `name`, by place of its BEGIN and END, where it is not inside its like."""
    found: list[tuple[int, int]] = []
    begun: list[int] = []
    for place, line in enumerate(lines):
        if line.value.strip().upper() != name:
            continue
        if line.name == "BEGIN":
            begun.append(place)
        elif line.name == "END" and begun:
            start = begun.pop()
            if not begun:
                found.append((start, place))
    return found


def own_places(lines: Sequence[Line], block: tuple[int, int]) -> list[int]:
    """Return the places of a component's own lines, without those of components inside it."""
    own: list[int] = []
    depth = 0
    for place in range(block[0] + 1, block[1]):
        line = lines[place]
        if line.name == "BEGIN":
            depth += 1
        elif line.name == "END":
            depth -= 1
        elif depth == 0:
            own.append(place)
    return own


def escape_text(value: str) -> str:
    """Return a text value with what would end or part it escaped (RFC 5545 3.3.11, RFC 6350 3.4)."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def unescape_text(value: str) -> str:
    """Return a text value as people read it."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value, flags=re.DOTALL)


def parted(value: str, sign: str = ";") -> list[str]:
    """Return the parts of a structured value, each still escaped."""
    parts: list[str] = [""]
    escaped = False
    for letter in value:
        if letter == sign and not escaped:
            parts.append("")
        else:
            parts[-1] += letter
        escaped = letter == "\\" and not escaped
    return parts
