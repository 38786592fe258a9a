"""How far composed letters are from the owner's own: length, greeting, closing, signature. python bench/voice_distance.py

Two real senders of the open corpora: the owner of a mailbox released under FOIA, and the most frequent sender of a mailing
list. In order of time the first 80 % of their letters are what habits are read from; the last 20 % are held. To each of up to
300 held letters a draft to the same reader is composed, and compared with that letter, part by part; beside it the
composer without habits ("Hi NAME, … Best, NAME"). Length: median of |ln(words of the draft / words of the letter)|, and
the same for the held letters against their own median, which is what a person differs from themself. "Counted": the same
with each gap as long as what it asks for (`sincerely/writing/length.py`).
"""

import email
import gzip
import mailbox
import os
import re
import sys
import tempfile
from dataclasses import replace
from email.utils import getaddresses, parsedate_to_datetime
from math import log
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.intervals import wilson  # noqa: E402
from sincerely.sources.zones import strip  # noqa: E402
from sincerely.writing.anatomy import WORD, Written, take_apart  # noqa: E402
from sincerely.writing.compose import Material, compose  # noqa: E402
from sincerely.writing.gaps import GAP  # noqa: E402
from sincerely.writing.voice import Habits, Reader, habits, study  # noqa: E402

DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
BOXES = {
    "foia": ("clinton_foia/owner.mbox.gz", "hrod17@clintonemail.com", "Hillary Rodham Clinton"),
    "list": ("mailing_list_gpsd_dev/gpsd-dev.mbox.gz", "esr at thyrsus.com", "Eric S Raymond"),
}
MOST = 300
QUOTE = "Could you tell me how it stands with this"


def letters(path: Path, sender: str) -> list[Written]:
    """Return the sender's letters in order of time, new text only."""
    found = []
    with tempfile.NamedTemporaryFile(suffix=".mbox") as plain:
        plain.write(gzip.decompress(path.read_bytes()))
        plain.flush()
        readers: dict[str, int] = {}
        box = mailbox.mbox(plain.name, factory=email.message_from_binary_file)
        for message in box:
            if sender not in str(message["From"]):
                continue
            body = message.get_payload(decode=True) or b""
            text = strip(body.decode("utf-8", "replace")).reply.strip()
            try:
                at = parsedate_to_datetime(str(message["Date"])).timestamp()
            except (TypeError, ValueError):
                continue
            to = getaddresses([str(message["To"] or "")])
            name, address = to[0] if to else ("", "")
            given = re.findall(r"[^\W\d_]+", name.split(",")[-1] if "," in name else name)[:1]
            person = readers.setdefault(address.lower(), len(readers) + 1) if address else None
            if text:
                found.append((at, text, person, given[0] if given else ""))
    found.sort()
    return [Written(n, text[:6000], "en", person, name) for n, (_at, text, person, name) in enumerate(found)]


def measured(drafts: list[str], held: list[Written], owner: str, sentence: int) -> dict[str, float]:
    """Return agreement part by part, and the distance in length."""
    same = {"greeting": 0, "closing": 0, "signature": 0}
    length, counted = [], []
    for draft, letter in zip(drafts, held, strict=True):
        theirs, ours = take_apart(letter, owner), take_apart(replace(letter, text=draft), owner)
        for part in same:
            same[part] += getattr(theirs, part) == getattr(ours, part)
        words = len(WORD.findall(GAP.sub(" ", draft)))
        length.append(abs(log(max(1, words) / max(1, len(WORD.findall(letter.text))))))
        asked = GAP.sub(" w" * sentence, draft)
        counted.append(abs(log(max(1, len(WORD.findall(asked))) / max(1, len(WORD.findall(letter.text))))))
    return {
        **{part: hits / len(held) for part, hits in same.items()},
        "length": median(length),
        "counted": median(counted),
    }


def main() -> None:
    """Print the table."""
    for name, (path, sender, owner) in BOXES.items():
        if not (DATA / path).exists():
            print(f"{name}: {path} is not here (SINCERELY_TEST_DATA)")
            continue
        known = letters(DATA / path, sender)
        cut = len(known) * 8 // 10
        learned, held = known[:cut][::-1], known[cut:]
        held = held[:: max(1, len(held) // MOST)][:MOST]
        voice = study(learned[:2000], owner)
        rows = {}
        for label in ("habits", "none"):
            drafts = []
            for letter in held:
                own = habits(voice, Reader("en", letter.person_id)) if label == "habits" else Habits()
                drafts.append(
                    compose(
                        Material("information", "ask", "en", owner.split()[0], letter.name, quote=QUOTE,
                                 seed=str(letter.entry_id), habits=own)
                    ).text
                )  # fmt: skip
            rows[label] = measured(drafts, held, owner, habits(voice, Reader("en")).sentence)
        usual = median(len(WORD.findall(letter.text)) for letter in held)
        self_length = median(abs(log(max(1, len(WORD.findall(one.text))) / usual)) for one in held)
        print(f"{name}: learned from {min(len(learned), 2000)}, held {len(held)}, usual length {usual:.0f} words")
        for label, row in rows.items():
            shares = []
            for part in ("greeting", "closing", "signature"):
                low, high = wilson(round(row[part] * len(held)), len(held))
                shares.append(f"{part} {row[part]:.3f} ({low:.3f}–{high:.3f})")
            print(f"  {label:7}", ", ".join(shares), f"length {row['length']:.2f}, counted {row['counted']:.2f}")
        print(f"  themself: length {self_length:.2f}")


if __name__ == "__main__":
    main()
