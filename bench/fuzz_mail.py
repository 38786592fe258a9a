"""Read messages, calendars and cards that were broken on purpose: nothing may raise, take 10 s or need 512 MiB.

    nice .venv/bin/python bench/fuzz_mail.py [COUNT] [CORPORA] [SEED] [WORKERS]

COUNT (100,000) messages of the open corpora and our own fixtures, each broken in one to four ways: bits flipped, pieces
cut, doubled and spliced, headers doubled, boundaries damaged, parts nested, charsets and encodings exchanged. One in ten
is a calendar or a card; an invitation inside a message is read through, and every file handed out. Worker processes have
the limits of a real one (RLIMIT_AS; the 10 s are processor time here, so that others on the machine do not count); one
that dies counts as a crash, and its message is kept in the working folder. Prints crashes (must be 0), the slowest
message, peak memory and the share that was quarantined.
"""

import hashlib
import multiprocessing
import os
import random
import re
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from maildir import MIXTURE, messages

from sincerely.sources.attachments import attachment
from sincerely.sources.parse import parse_item
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import MessageRecord, RawItem, Unreadable

SECONDS = 10
MEMORY = 512 * 1024 * 1024
BATCH = 250
SAMPLE = 1_500
CHARSETS = (
    b"utf-8", b"us-ascii", b"iso-8859-1", b"windows-1258", b"viscii", b"tcvn3", b"x-viet-vps", b"viqr", b"vni", b"utf-7",
    b"utf-16", b"iso-2022-jp", b"iso-2022-kr", b"hz-gb-2312", b"gb18030", b"big5", b"shift_jis", b"euc-kr", b"koi8-r",
    b"idna", b"unicode_escape", b"x-unknown", b"", b"\xff",
)  # fmt: skip
ENCODINGS = (b"7bit", b"8bit", b"base64", b"quoted-printable", b"x-uuencode", b"binary", b"", b"nonsense")
TYPES = (
    b"text/plain", b"text/html", b"text/calendar", b"multipart/mixed; boundary=x", b"multipart/alternative",
    b"multipart/report; report-type=delivery-status; boundary=x", b"message/rfc822", b"message/delivery-status",
    b"application/ms-tnef; name=winmail.dat", b"application/pkcs7-mime; smime-type=signed-data", b"message/partial",
)  # fmt: skip
SIGNS = (
    b"\0", b"\r", b"\n", b"\r\n\r\n", b"=", b"=?", b"?=", b"<", b">", b'"', b"(", b")", b"--", b";", b"*0*=", b"%", b"\x1b$B",
    b"begin 644 x\n", b"=ybegin line=128 size=9 name=x\n", b"-----BEGIN PGP MESSAGE-----\n", b"<div style=display:none>",
    b"\xf0\x9f", b"From ", b"\xef\xbb\xbf", b"=?utf-8?b?", b"filename*1*=utf-8''%E1",
)  # fmt: skip
KEPT = Path("fuzz-crashes")
WINDOW = month_window(datetime(2026, 11, 24, tzinfo=UTC))
OWN = Path(__file__).parent.parent / "tests" / "data" / "sources"
BARE = b"From: An <an@a.example>\nTo: bo@b.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n"


@dataclass
class Figures:
    """What a batch came to."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    """Seconds on the clock, other programs' share included."""
    busiest: float = 0.0
    """Seconds of processor time."""
    slowest_size: int = 0
    slowest_seed: int = 0
    peak: int = 0


def flip(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    out = bytearray(raw)
    for _time in range(rng.randint(1, 30)):
        if out:
            out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def place(rng: random.Random, raw: bytes) -> int:
    """Return a place, in half of the cases in the header."""
    head = raw.find(b"\n\n")
    return rng.randrange(max(1, head if head > 0 and rng.random() < 0.5 else len(raw)))


def cut(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    return raw[: place(rng, raw)] if rng.random() < 0.6 else raw[place(rng, raw) :]


def splice(rng: random.Random, raw: bytes, others: list[bytes]) -> bytes:
    other = rng.choice(others)
    return raw[: place(rng, raw)] + other[place(rng, other) :]


def double(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    start = place(rng, raw)
    piece = raw[start : start + rng.randint(1, 400)]
    return raw[:start] + piece * rng.choice((2, 3, 50, 400)) + raw[start:]


def insert(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    for _time in range(rng.randint(1, 6)):
        at = place(rng, raw)
        raw = raw[:at] + rng.choice(SIGNS) * rng.choice((1, 1, 1, 2, 500)) + raw[at:]
    return raw


def double_headers(rng: random.Random, raw: bytes, others: list[bytes]) -> bytes:
    head, gap, body = raw.partition(b"\n\n")
    lines = head.split(b"\n") + rng.choice(others).partition(b"\n\n")[0].split(b"\n")
    rng.shuffle(lines)
    return b"\n".join(lines[: rng.randint(1, len(lines))]) + gap + body


def damage_boundary(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    found = re.findall(rb'boundary="?([^"\s;]{1,70})', raw)
    if not found:
        return raw
    sign = rng.choice(found)
    new = rng.choice((sign[:-1], sign + b"-", b"", sign.upper(), b"--" + sign, sign * 20, b"\xff"))
    pieces = raw.split(sign)
    return b"".join(piece + (new if rng.random() < 0.4 else sign) for piece in pieces)


def nest(rng: random.Random, raw: bytes, others: list[bytes]) -> bytes:
    inner = raw
    for number in range(rng.choice((1, 2, 5, 28, 35, 200))):
        kind = rng.choice((b"mixed", b"alternative", b"related", b"digest", b"signed", b"report"))
        head = b"From: a@b.example\nContent-Type: multipart/%s; boundary=n%d\n\n--n%d\n" % (kind, number, number)
        inner = head + inner + b"\n--n%d\n" % number + rng.choice(others)[:500] + b"\n--n%d--\n" % number
        if len(inner) > 2_000_000:
            break
    return inner


def exchange(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    raw = re.sub(rb'(?i)(charset=)"?[^"\s;]+', lambda m: m[1] + rng.choice(CHARSETS), raw)
    raw = re.sub(rb"(?i)(content-transfer-encoding:\s*)\S+", lambda m: m[1] + rng.choice(ENCODINGS), raw)
    if rng.random() < 0.5:
        raw = re.sub(rb"(?i)(\ncontent-type:\s*)[a-z]+/[a-z0-9.+-]+", lambda m: m[1] + rng.choice(TYPES), raw)
    if rng.random() < 0.3:
        extra = b"Content-Type: text/plain; charset=" + rng.choice(CHARSETS) + b"; format=flowed; delsp=yes\n"
        raw = extra + b"Content-Transfer-Encoding: " + rng.choice(ENCODINGS) + b"\n" + raw
    return raw


def words(rng: random.Random, raw: bytes, _: list[bytes]) -> bytes:
    """Put encoded words and addresses of all kinds into the header."""
    word = b"=?%s?%s?%s?=" % (
        rng.choice(CHARSETS),
        rng.choice((b"b", b"q", b"B", b"x")),
        rng.randbytes(8).hex().encode(),
    )
    line = b"%s: %s <%s>, (%s\n" % (
        rng.choice((b"From", b"To", b"Cc", b"Subject")),
        word * rng.randint(1, 9),
        word,
        word,
    )
    return line * rng.choice((1, 1, 2, 300)) + raw


WAYS = (flip, cut, splice, double, insert, double_headers, damage_boundary, nest, exchange, words)


Seed = tuple[str, bytes]
"""Kind of a source (eml, ics, vcf) and bytes."""


def broken(seed: int, corpus: dict[str, list[bytes]]) -> Seed:
    """Return the broken message, calendar or card of a seed."""
    rng = random.Random(seed)
    kind = rng.choice(("ics", "vcf")) if rng.random() < 0.1 else "eml"
    raw = rng.choice(corpus[kind])
    for _ in range(rng.choice((1, 1, 2, 2, 3, 4))):
        raw = rng.choice(WAYS)(rng, raw, corpus[kind])
    return kind, raw[: 4 * 1024 * 1024]


def read(kind: str, raw: bytes) -> str:
    """Read as an import does, and hand out every file; return what it came to."""
    records = parse_item(kind, RawItem(raw, 0), WINDOW)
    record = records[0] if records else None
    if isinstance(record, Unreadable):
        assert record.raw == raw or kind == "ics"
        said = record.detail.partition(":")[0] if record.reason == "unreadable" else record.reason
        return said if kind == "eml" else f"{kind} {said}"
    if not isinstance(record, MessageRecord):
        return f"{kind} read"
    for text in (record.body, record.subject, record.sender.name, record.message_id):
        text.encode()
        assert "\0" not in text
    for number, known in enumerate(record.attachments[:20]):
        assert len(attachment(raw, number).content) == known.size
    return "read"


def work(
    start: int, stop: int, corpus: dict[str, list[bytes]], results: "multiprocessing.Queue[tuple[int, Figures]]"
) -> None:
    """Read the messages of some seeds under the limits of a worker."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    figures = Figures()
    for seed in range(start, stop):
        kind, raw = broken(seed, corpus)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        begun, busy = time.perf_counter(), time.process_time()
        try:
            figures.outcomes[read(kind, raw)] += 1
        except BaseException as problem:
            signal.setitimer(signal.ITIMER_PROF, 0)
            figures.outcomes[f"CRASH {type(problem).__name__}"] += 1
            keep(seed, raw, traceback.format_exc())
        took, busy = time.perf_counter() - begun, time.process_time() - busy
        signal.setitimer(signal.ITIMER_PROF, 0)
        figures.slowest = max(figures.slowest, took)
        if busy > figures.busiest:
            figures.busiest, figures.slowest_size, figures.slowest_seed = busy, len(raw), seed
    figures.peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    results.put((start, figures))


def keep(seed: int, raw: bytes, why: str) -> None:
    KEPT.mkdir(exist_ok=True)
    name = hashlib.sha256(raw).hexdigest()[:12]
    (KEPT / f"{seed}-{name}.eml").write_bytes(raw)
    (KEPT / f"{seed}-{name}.txt").write_text(why)


def slow(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS} seconds of processor time")


def corpus_of(place_: Path) -> dict[str, list[bytes]]:
    """Return some messages of every corpus, none longer than 200 KB, and all calendars and cards."""
    rng = random.Random(1)
    found = [path.read_bytes() for path in sorted((place_ / "mime_torture").rglob("*")) if path.is_file()] * 5
    found += [path.read_bytes() for path in sorted(OWN.glob("*.eml"))] * 20
    found += [BARE + path.read_bytes() for path in sorted(OWN.glob("zones_*/*.txt"))]
    for name, _ in MIXTURE:
        every = messages(place_ / name)
        found += rng.sample(every, min(SAMPLE, len(every)))
    others = {kind: [path.read_bytes() for path in sorted(place_.rglob(f"*.{kind}"))] for kind in ("ics", "vcf")}
    return {
        kind: [raw for raw in raws if raw and len(raw) < 200_000] for kind, raws in {"eml": found, **others}.items()
    }


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    corpus = corpus_of(Path(sys.argv[2] if len(sys.argv) > 2 else "../shared/data"))
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    workers = int(sys.argv[4]) if len(sys.argv) > 4 else 2
    signal.signal(signal.SIGPROF, slow)
    context = multiprocessing.get_context("fork")
    results: multiprocessing.Queue[tuple[int, Figures]] = context.Queue()
    total, died, begun = Figures(), 0, time.perf_counter()
    starts = list(range(first, first + count, BATCH))
    running: list[multiprocessing.process.BaseProcess] = []
    while starts or running:
        while starts and len(running) < workers:
            start = starts.pop(0)
            process = context.Process(target=work, args=(start, min(start + BATCH, first + count), corpus, results))
            process.start()
            running.append(process)
        running, died = settle(running, died)
        while not results.empty():
            add(total, results.get()[1])
        time.sleep(0.02)
    while not results.empty():
        add(total, results.get()[1])
    report(total, died, time.perf_counter() - begun)


def settle(
    running: list[multiprocessing.process.BaseProcess], died: int
) -> tuple[list[multiprocessing.process.BaseProcess], int]:
    """Return what still runs, and how many workers have died."""
    alive = [one for one in running if one.is_alive()]
    return alive, died + sum(one.exitcode not in (0, None) for one in running if one not in alive)


def add(total: Figures, one: Figures) -> None:
    total.outcomes.update(one.outcomes)
    total.peak = max(total.peak, one.peak)
    total.slowest = max(total.slowest, one.slowest)
    if one.busiest > total.busiest:
        total.busiest, total.slowest_size, total.slowest_seed = one.busiest, one.slowest_size, one.slowest_seed


def report(total: Figures, died: int, seconds: float) -> None:
    count = sum(total.outcomes.values())
    crashes = sum(number for name, number in total.outcomes.items() if name.startswith("CRASH")) + died
    refused = count - crashes - sum(number for name, number in total.outcomes.items() if name.endswith("read"))
    print(f"{count} messages in {seconds:.0f} s, load {os.getloadavg()[0]:.1f}")
    print(f"crashes {crashes} (workers that died: {died}); quarantined {refused / max(1, count):.1%}")
    print(f"slowest {total.slowest:.2f} s on the clock; busiest {total.busiest:.2f} s of processor time", end=" ")
    print(f"({total.slowest_size} bytes, seed {total.slowest_seed}); peak {total.peak / 2**20:.0f} MiB")
    print(", ".join(f"{name} {number}" for name, number in total.outcomes.most_common()))
    sys.exit(1 if crashes else 0)


if __name__ == "__main__":
    main()
