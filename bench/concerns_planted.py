"""Do the checks find one planted error, and do they leave clean mail alone?

Run: python bench/concerns_planted.py [--half dev|held|fresh] [--show N]
1. 300 drafts with one seeded error each: the share that raise the right rule, by kind; and what the same drafts raise without it.
2. 300 clean human mails of `aeslc_enron_bodies` as the checks meet them there: no thread, no readers known.
3. Clean human mails of `enron_berkeley_labelled` with their real readers, date, and the quoted message as thread.
Rules are improved on the half "dev" only. "held" and "fresh" are for reporting: "fresh" is a new draw of two thirds of the
mails that are not "dev", with Vietnamese letters, sums and dates of its own.
"""

import argparse
import gzip
import mailbox
import os
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from email.utils import parsedate_to_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import share  # noqa: E402
from planted_drafts import OWNER, RIGHT, Planted, english, files_of, half_of, mails, vietnamese  # noqa: E402

from sincerely.review.concerns import Candidate, Party, Said  # noqa: E402
from sincerely.review.concerns.all_checks import check  # noqa: E402

ENGLISH, VIETNAMESE, CLEAN, SEED = 47, 66, 300, 11
QUOTED = re.compile(r"^[ \t]*-+ ?Original Message|^[ \t]*-+ Forwarded by|^[ \t]*>", re.MULTILINE | re.IGNORECASE)


def planted(half: str, show: int) -> None:
    """Measure the planted errors."""
    chance = random.Random(SEED + {"held": 0, "dev": 1, "fresh": 2}[half])
    drafts = [
        *english([body for _, body in mails(DATA, half)], chance, ENGLISH),
        *vietnamese(chance, VIETNAMESE, fresh=half == "fresh"),
    ]
    print(f"{len(drafts)} drafts with one planted error ({sum(each.language == 'vi' for each in drafts)} Vietnamese)")
    missed: list[Planted] = []
    for kind in RIGHT:
        these = [each for each in drafts if each.kind == kind]
        hits = [each for each in these if is_found(each)]
        before = sum(bool(RIGHT[kind] & rules(each.right)) for each in these)
        missed += [each for each in these if each not in hits]
        print(f"  {kind:10} right rule {share(len(hits), len(these))}   raised without the error {before}")
    print(f"  all        right rule {share(len(drafts) - len(missed), len(drafts))}")
    for language in ("en", "vi"):
        n = sum(each.language == language for each in drafts)
        print(f"  {language}         right rule {share(n - sum(each.language == language for each in missed), n)}")
    for each in missed[:show]:
        print(
            "---",
            each.kind,
            each.wrong.to,
            sorted(rules(each.wrong)),
            "\n",
            each.wrong.text[:500],
            "\nTHREAD",
            each.wrong.thread,
        )


def is_found(draft: Planted) -> bool:
    """Whether a right rule says something of the wrong draft that it does not say of the right one."""
    before = {each.key for each in check(draft.right)}
    return any(each.rule in RIGHT[draft.kind] and each.key not in before for each in check(draft.wrong))


def rules(letter: Candidate) -> set[str]:
    """Return the rules that a letter raises."""
    return {each.rule for each in check(letter)}


def clean(letters: Sequence[Candidate], title: str, show: int) -> None:
    """Measure what clean mail raises."""
    blocked, informed = Counter[str](), Counter[str]()
    n_blocked = n_informed = 0
    for letter in letters:
        found = check(letter)
        n_blocked += any(each.blocks for each in found)
        n_informed += any(not each.blocks for each in found)
        for each in found:
            (blocked if each.blocks else informed)[each.rule] += 1
            if show:
                print(
                    f"   {each.rule} {each.blocks} [{each.quote[:90]!r}] {each.slots} to={[p.name for p in letter.to][:2]}"
                )
    total = sum(informed.values())
    print(f"{title}\n  mails blocked {share(n_blocked, len(letters))}  {dict(blocked)}")
    print(
        f"  informing {total / max(1, len(letters)):.3f} a mail; mails with any {share(n_informed, len(letters))}  {dict(informed)}"
    )


def with_headers(half: str) -> list[Candidate]:
    """Return the labelled mails as the checks would have met them: readers and date from their headers."""
    found = []
    with tempfile.NamedTemporaryFile(suffix=".mbox") as file:
        file.write(gzip.decompress((DATA / "enron_berkeley_labelled/enron_labelled.mbox.gz").read_bytes()))
        file.flush()
        for message in mailbox.mbox(file.name):
            names = [each for each in str(message["X-To"] or "").split(">,") if each.strip()]
            if (
                half_of(str(message["Message-ID"])) != half
                or not 1 <= len(names) <= 3
                or any(each.partition("<")[0].count(",") > 1 for each in names)
            ):
                continue
            body = (message.get_payload(decode=True) or b"").decode("utf-8", "replace")
            quote = QUOTED.search(body)
            text, rest = (body[: quote.start()], body[quote.start() :]) if quote else (body, "")
            if len(text.split()) < 5:
                continue
            thread = (Said("them@else.example", rest),) if rest else None
            to = tuple(Party(reader(each), address(each)) for each in names)
            copies = [each for each in str(message["X-cc"] or "").split(">,") if each.strip()][:20]
            cc = tuple(Party(reader(each), address(each)) for each in copies)
            now = parsedate_to_datetime(str(message["Date"]))
            found.append(
                replace(Candidate(OWNER, to, str(message["Subject"] or ""), text), now=now, thread=thread, cc=cc)
            )
    return found


def reader(field: str) -> str:
    """Return the name in "Reed, Jo </O=...>" as people write it, blank where only an address stands there."""
    name = re.sub(r"<.*|\(.*|@\S*", "", field).strip(" '\"")
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma else name


def address(field: str) -> str:
    """Return the address in a field, blank where none stands there."""
    found = re.search(r"[^\s<>'\"]+@[^\s<>'\"]+", field)
    return found.group() if found else ""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("dev", "held", "fresh"), default="dev")
    parser.add_argument(
        "--show", type=int, default=0, help="print so many misses, and what clean mail raised (dev half)"
    )
    given = parser.parse_args()
    if not (DATA / "aeslc_enron_bodies").exists():
        sys.exit(f"The open corpora are not here: {DATA} (SINCERELY_TEST_DATA says where they lie).")
    print(f"half {given.half}, load {os.getloadavg()[0]:.1f}")
    planted(given.half, given.show)
    bodies = random.Random(SEED).sample(mails(DATA, given.half), CLEAN)
    bare = [Candidate(OWNER, (), "", body) for _, body in bodies]
    clean(bare, f"{CLEAN} clean human mails, nothing known but their words", given.show)
    clean([replace(each, attachments=files_of(each.text)) for each in bare], "the same, with a file attached", 0)
    letters = with_headers(given.half)
    clean(
        letters,
        f"{len(letters)} clean human mails with their readers, date and quoted thread, as if anybody had written them",
        0,
    )
    typed = [replace(each, typed=((0, len(each.text)),)) for each in letters]
    clean(typed, "the same, known to be typed by their owner", given.show)


if __name__ == "__main__":
    main()
