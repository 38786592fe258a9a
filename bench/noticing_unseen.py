"""How well noticing agrees with real mail that was labelled before it was read. Run: python bench/noticing_unseen.py [DRAWS] [--misses]

Draws from the open corpora, labelled for what each message says (`noticing_unseen.json`: ids and kinds only, no text), by
message. V, X, Y and Z were each read by two readers who saw neither rules nor results, and hold only the messages whose
kinds both named alike (180 of 192, 182 of 192, 166 of 180; kappa .90 to 1.0), as the gold set does; from Y and Z those are
left out whose text stands in another draw as well. X is a random draw of three
parts work mail to one of the Secretary's, a quarter of it among those with words of a life or of meetings; Y is
another such draw; of Z two thirds are among those with words of a life and a third among those with words of work; V, made
later, is like X (207 of 220, kappa .93 to 1.0). V, Y and Z measure blind: nothing was learned from them, nothing may be,
and `--misses` does not show them. X was studied after its first run, and so were P to S: 200 messages each, one reader, P
and Q among those with words of work, R and S of a life; and T (200, work) and U (93, a life).

Four older draws, one reader: A and L were studied and rules made from them; M and N were each run once before anything was
changed for them (the figures are in docs/benchmarks.md) and studied afterwards. A, M and N are random draws of work
mail, with further mails in A and M, and all of L, drawn among those with words of a life or of meetings. Labels of A
and L were put right after a first run; all others stand as first written, slips and all.
Needs the open corpora (SINCERELY_TEST_DATA).
"""

import argparse
import email
import email.policy
import gzip
import json
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import line  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402
from sincerely.noticing.records import Context  # noqa: E402

DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
NOW = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
BLIND = frozenset("VYZ")
KINDS = ("promise", "ask", "thanks", "moment", "meeting")
_HEADER = re.compile(rb"(?m)^From MAILER-DAEMON .*\n|^From \S+ .*\n")
_OLDER = re.compile(r"(?m)^\s*-{3,}.*(?:Original|Forwarded)|^\s*_{20,}|^\s*From:|^\s*>")


def mails(path):
    for part in _HEADER.split(gzip.decompress(path.read_bytes())):
        if part.strip():
            yield email.message_from_bytes(part, policy=email.policy.default)


def texts():
    """The text of each message by its id, as it was drawn."""
    found = {}
    for row in (DATA / "aeslc_enron_bodies" / "aeslc.jsonl").read_text(encoding="utf-8").splitlines():
        content = json.loads(row)
        found[f"aeslc:{content['file']}"] = content["body"]
    for mail in mails(DATA / "clinton_foia" / "owner.mbox.gz"):
        found[f"clinton:{(mail['Message-ID'] or '').strip('<>').split('@')[0]}"] = mail.get_content().strip()
    for mail in mails(DATA / "enron_berkeley_labelled" / "enron_labelled.mbox.gz"):
        try:
            found[f"berkeley:{mail['X-Berkeley-Id']}"] = _OLDER.split(mail.get_content())[0].strip()
        except (KeyError, LookupError):
            continue
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("draw", nargs="?", default="VYZ")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    labelled = json.loads((ROOT / "bench" / "noticing_unseen.json").read_text(encoding="utf-8"))
    known = texts()
    for draw in options.draw:
        counts = {kind: [] for kind in KINDS}
        for name, kinds in labelled[draw].items():
            notices = read(known[name], NOW).notices
            found, wanted = {one.kind for one in notices}, set(kinds)
            for kind in KINDS:
                counts[kind].append((
                    int(kind in found & wanted), int(kind in found - wanted), int(kind in wanted - found),
                ))  # fmt: skip
            if options.misses and draw not in BLIND and (found ^ wanted) & set(KINDS):
                print(" ", name, "missed", sorted(wanted - found), "extra", sorted((found - wanted) & set(KINDS)))
        print(f"draw {draw}: {len(labelled[draw])} messages")
        for kind in KINDS:
            print(f"  {kind:8} {line(counts[kind])}")


if __name__ == "__main__":
    main()
