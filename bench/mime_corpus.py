"""Read every file of the open corpora, and compare the reader with the standard library's and a Rust one.

    .venv/bin/python bench/mime_corpus.py [CORPORA] [SAMPLE]

Prints, for each corpus, how many were read, how many were quarantined and why, how many raised (must be 0), and how
often the parts (type and decoded bytes) are those that the two others find. SAMPLE (2,000): messages of each mailbox.
"""

import sys
import time
import traceback
from collections import Counter
from email import message_from_bytes, policy
from email.message import Message
from pathlib import Path
from typing import Any

from fast_mail_parser import ParseError, parse_email_tree
from maildir import MIXTURE, messages

from sincerely.sources.attachments import attachment, letter_of
from sincerely.sources.headers import read_headers
from sincerely.sources.mime_parts import LimitPassed, leaves
from sincerely.sources.parse_mail import parse
from sincerely.sources.records import Unreadable

Parts = list[tuple[str, bytes]]


def ours(raw: bytes) -> Parts | None:
    """Return what our reader finds; None where it refuses."""
    letter = letter_of(raw)
    headers = read_headers(letter)
    try:
        return [(one.content_type, plain(one.content)) for one in leaves(letter, headers)] if headers else None
    except LimitPassed:
        return None


def plain(content: bytes) -> bytes:
    """Return bytes as they are compared: line ends and blank ends aside."""
    return content.replace(b"\r\n", b"\n").strip()


def library(raw: bytes) -> Parts | None:
    """Return what Python's email package finds, a message inside left as it is."""
    found: Parts = []

    def walk(part: Message) -> None:
        payload = part.get_payload()
        if isinstance(payload, list) and part.get_content_maintype() == "multipart":
            for child in payload:
                walk(child)
        elif isinstance(payload, list):
            found.append((part.get_content_type(), b"*"))
        else:
            kind = part.get_content_type()
            content = part.get_payload(decode=True)
            shown = "text/plain" if kind.startswith("multipart/") else kind
            found.append((shown, plain(content if isinstance(content, bytes) else b"")))

    try:
        walk(message_from_bytes(letter_of(raw), policy=policy.compat32))
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError):
        return None
    return found


def rust(raw: bytes) -> Parts | None:
    """Return what fast-mail-parser finds."""
    found: Parts = []

    def walk(part: Any) -> None:
        kind = part.content_type.lower()
        if kind.startswith("multipart/") and part.children:
            for child in part.children:
                walk(child)
        else:
            shown = "text/plain" if kind.startswith("multipart/") else kind
            found.append((shown, b"*" if part.children else plain(part.content or b"")))

    try:
        walk(parse_email_tree(letter_of(raw), mode="full"))
    except (ParseError, RecursionError):
        return None
    return found


def agree(one: Parts | None, other: Parts | None) -> bool:
    """Whether two readers found the same; of messages inside (`*`) only the type is compared."""
    if one is None or other is None or len(one) != len(other):
        return one == other
    return all(
        a[0].split(";")[0] == b[0].split(";")[0] and (b"*" in (a[1], b[1]) or a[1] == b[1])
        for a, b in zip(one, other, strict=True)
    )


def corpus(name: str, raws: list[bytes]) -> int:
    """Print the figures of one corpus; return how many raised."""
    counts: Counter[str] = Counter()
    begun = time.perf_counter()
    for raw in raws:
        try:
            record = parse(raw)
        except Exception:
            counts["RAISED"] += 1
            traceback.print_exc()
            continue
        if isinstance(record, Unreadable):
            counts[record.reason] += 1
            continue
        counts["read"] += 1
        for number, known in enumerate(record.attachments):
            counts["files"] += 1
            counts["files that differ"] += len(attachment(raw, number).content) != known.size
    seconds = time.perf_counter() - begun
    for raw in raws:
        mine = ours(raw)
        counts["as the library"] += agree(mine, library(raw))
        counts["as the Rust reader"] += agree(mine, rust(raw))
    shown = ", ".join(f"{key} {value}" for key, value in counts.items() if value)
    print(f"{name}: {len(raws)} files, {seconds / max(1, len(raws)) * 1e6:.0f} µs each; {shown}")
    return counts["RAISED"]


def main() -> None:
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
    sample = int(sys.argv[2]) if len(sys.argv) > 2 else 2_000
    torture = sorted(path for path in (place / "mime_torture").rglob("*") if path.is_file())
    raised = corpus("mime_torture", [path.read_bytes() for path in torture])
    for name, _ in MIXTURE:
        found = messages(place / name)
        step = max(1, len(found) // sample)
        raised += corpus(name, found[::step])
    sys.exit(1 if raised else 0)


if __name__ == "__main__":
    main()
