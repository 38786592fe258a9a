"""Build the Maildir that imports are measured on: real messages from four open corpora, in one fixed mixture.

    bench/maildir.py FOLDER [COUNT] [CORPORA]

A half-and-half draw by a fixed seed from the FOIA mailbox, the gpsd list, the SpamAssassin ham and the labelled Enron
letters; COUNT (20,000) in all. Larger counts repeat the messages with Message-IDs and dates of their own.
"""

import gzip
import mailbox
import random
import re
import sys
import tempfile
from pathlib import Path

MIXTURE = (
    ("clinton_foia/owner.mbox.gz", 0.5),
    ("mailing_list_gpsd_dev/gpsd-dev.mbox.gz", 0.3),
    ("spamassassin_ham", 0.16),
    ("enron_berkeley_labelled", 0.04),
)
IDS = re.compile(rb"(?mi)^(?:message-id|references|in-reply-to):.*(?:\n[ \t].*)*")
YEAR = re.compile(rb"(?mi)^(date:.*?)\b((?:19|20)\d\d)\b")


def messages(place: Path) -> list[bytes]:
    """Return the messages of one corpus as bytes."""
    if place.is_dir():
        boxes = sorted(place.glob("*.mbox*"))
        if boxes:
            return [one for box in boxes for one in messages(box)]
        names = sorted(path for path in place.rglob("*") if path.is_file() and path.name != "SOURCE.txt")
        return [path.read_bytes() for path in names if path.suffix in ("", ".txt", ".eml")]
    with tempfile.NamedTemporaryFile() as unpacked:
        raw = place.read_bytes()
        unpacked.write(gzip.decompress(raw) if place.suffix == ".gz" else raw)
        unpacked.flush()
        return [box.get_bytes(key) for box in [mailbox.mbox(unpacked.name)] for key in box.keys()]  # noqa: SIM118


def again(raw: bytes, turn: int) -> bytes:
    """Return a message as another one, `turn` years earlier, in a conversation of its own with the same people."""
    if not turn:
        return raw
    head, gap, body = raw.partition(b"\n\n")
    head = IDS.sub(lambda field: field[0].replace(b"<", b"<%d." % turn), head)
    head = YEAR.sub(lambda date: date[1] + b"%d" % (int(date[2]) - turn), head)
    return head + gap + body + b"\n-- copy %d\n" % turn


def main() -> None:
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    corpora = Path(sys.argv[3] if len(sys.argv) > 3 else "../shared/data")
    rng = random.Random(20_261_124)
    base: list[bytes] = []
    for name, share in MIXTURE:
        found = messages(corpora / name)
        base += rng.sample(found, min(len(found), int(20_000 * share)))
    rng.shuffle(base)
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        turn, place = divmod(number, len(base))
        path = folder / "cur" / f"{1_000_000_000 + number}.M{number}.bench:2,S"
        path.write_bytes(again(base[place], turn))
    print(f"{count} messages ({len(base)} different) in {folder}")


if __name__ == "__main__":
    main()
