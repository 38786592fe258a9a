"""Today on mailboxes that were written for it, beside what their writers say it should show.

Run: python bench/today_written.py [BOX ...] [--rows]     (BOX of bench/written; --rows prints what is shown and missed)
A row is right where it rests on a conversation that the truth of that morning names, or on one of its other letters: a
stricter count than a reader's, who also accepts what the writers left out for want of room. The boxes called blind
are never printed row by row.
"""

import argparse
import email.utils
import json
import mailbox
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = ROOT / "bench" / "written"
OWNERS = {
    "a1": ("miriam.okafor@harborline.example", "Miriam Okafor", "Europe/London"),
    "a2": ("jonah@brightwell-partners.example", "Jonah Reyes", "America/Chicago"),
    "a3": ("priya.menon@ledgerfold.example", "Priya Menon", "America/New_York"),
    "a4": ("tom@haverkamp-studio.example", "Tom Haverkamp", "Europe/Amsterdam"),
    "b1": ("ha.nguyen@saomai.example", "Nguyễn Thu Hà", "Asia/Ho_Chi_Minh"),
    "b2": ("bao.tran@vietnhan.example", "Trần Quốc Bảo", "Asia/Ho_Chi_Minh"),
    "b3": ("khang.le@datviet-vlxd.example", "Lê Minh Khang", "Asia/Ho_Chi_Minh"),
    "f1": ("priya@lanternrow.example", "Priya Raman", "Europe/London"),
    "f2": ("khoa.tran@lathong.example", "Trần Minh Khoa", "Asia/Ho_Chi_Minh"),
    "g1": ("daniel.achterberg@smallshoulders.example", "Daniel Achterberg", "America/New_York"),
    "g2": ("huong.luong@mocan.example", "Lương Thị Thanh Hương", "Asia/Ho_Chi_Minh"),
    "c1": ("sarah.lindqvist@stillwaterhospice.example", "Sarah Lindqvist", "Europe/London"),
    "d1": ("marco@tablewise.example", "Marco Bellini", "America/Chicago"),
    "d2": ("thinh.ngo@luatducthinh.example", "Ngô Đức Thịnh", "Asia/Ho_Chi_Minh"),
    "h1": ("colleen.varga@tarranthale.example", "Colleen Varga", "America/Toronto"),
    "h2": ("tram.vo@saobienmed.example", "Võ Thị Thanh Trâm", "Asia/Ho_Chi_Minh"),
    "h3": ("miriam@holroydadvisory.example", "Miriam Holroyd", "Europe/London"),
    "h4": ("ngan@hienstudio.example", "Trịnh Bảo Ngân", "Asia/Ho_Chi_Minh"),
    "c2": ("yen.pham@hailong-logistics.example", "Phạm Hoàng Yến", "Asia/Ho_Chi_Minh"),
}
BLIND = ("a2", "b2", "c1", "c2", "g1", "g2", "h3", "h4")
NAMED_FILE = re.compile(r"(?m)^(?:<|\[(?:đính kèm|attached): )([\w .-]{1,80}\.[a-z]{3,4})")
"""A line by which a writer says that the letter has a file with it."""
EIGHT = 8
"""The hour of the morning."""


class Box:
    """The letters of one mailbox by their number, and what is true each morning."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.email, self.owner, self.zone = OWNERS[name]
        lines = (WRITTEN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        self.letters = {letter["n"]: letter for letter in map(json.loads, lines)}
        self.truth = json.loads((WRITTEN / f"{name}.truth.json").read_text(encoding="utf-8"))

    def before(self, number: int) -> list[int]:
        """Return the letters that a letter answers, the first of all first."""
        found: list[int] = []
        while (number := self.letters[number].get("re")) in self.letters and number not in found:
            found.insert(0, number)
        return found

    def conversation(self, number: int) -> int:
        """Return the letter that the conversation of a letter began with."""
        return next(iter(self.before(number)), number)

    def message_id(self, number: int) -> str:
        """Return the Message-ID of a letter."""
        return f"<{self.name}.{number}@written.example>"

    def as_mail(self, number: int) -> EmailMessage:
        """Return a letter as it would have come."""
        letter, mail = self.letters[number], EmailMessage()
        mail["From"] = letter["from"]
        mail["To"] = ", ".join(letter["to"])
        if "cc" in letter:
            mail["Cc"] = ", ".join(letter["cc"])
        mail["Subject"] = letter.get("subject", "")
        mail["Date"] = email.utils.format_datetime(datetime.fromisoformat(letter["date"]))
        mail["Message-ID"] = self.message_id(number)
        if before := self.before(number):
            mail["In-Reply-To"] = self.message_id(before[-1])
            mail["References"] = " ".join(map(self.message_id, before))
        for name, value in letter.get("headers", {}).items():
            if name not in mail:
                mail[name] = value
        mail.set_content(letter["body"])
        for name in NAMED_FILE.findall(letter["body"].split("\n>")[0]):
            mail.add_attachment(b"written", maintype="application", subtype="octet-stream", filename=name)
        return mail

    def wanted(self, morning: str) -> dict[int, dict]:
        """Return what is true that morning, by each conversation that it may rest on."""
        return {self.conversation(n): one for one in self.truth[morning] for n in (one["n"], *one.get("also", ()))}


def bring_in(box: Box, folder: Path) -> None:
    """Make a desk of the mailbox in `folder`."""
    path = folder / "box.mbox"
    held = mailbox.mbox(str(path))
    for number in sorted(box.letters):
        held.add(mailbox.mboxMessage(box.as_mail(number)))
    held.flush()
    where = {**os.environ, "SINCERELY_DATA": str(folder), "PYTHONPATH": str(ROOT)}
    for words in (
        ["owner", "add", box.email, "--name", box.owner, "--timezone", box.zone],
        ["import", str(path), "--as", box.email],
    ):
        subprocess.run([sys.executable, "-m", "sincerely", *words], env=where, check=True, capture_output=True)


def number_of(message_id: str) -> int:
    """Return the number in a Message-ID of ours."""
    return int(message_id.strip("<>").partition("@")[0].rpartition(".")[2])


def one_box(name: str, *, rows: bool) -> dict[str, int]:
    """Return the counts of a box whose desk SINCERELY_DATA names."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
    import django  # noqa: PLC0415 - the desk is named by now

    django.setup()
    from sincerely.accounts.models import Owner  # noqa: PLC0415
    from sincerely.journey.today import meetings, programs_waiting, today, told_meetings  # noqa: PLC0415
    from sincerely.people.models import Entry  # noqa: PLC0415

    box, owner, counts = Box(name), Owner.objects.get(), Counter()
    for morning in box.truth:
        now = datetime.fromisoformat(morning).replace(hour=EIGHT, tzinfo=ZoneInfo(box.zone))
        shown, wanted, met = today(owner, now=now), box.wanted(morning), set()
        told = told_meetings(owner, meetings(owner, now=now), now=now)
        said = dict(Entry.objects.filter(pk__in=[one.said.entry_id for one, _ in told]).values_list("pk", "message_id"))
        listed = [("row", row.need.kind, row.person.name, row.need) for row in shown.rows]
        listed += [("perhaps", row.need.kind, row.person.name, row.need) for row in shown.perhaps]
        for where, kind, person, need in listed:
            every = (need, *need.also) if where == "row" else (need,)
            on = {box.conversation(number_of(one.message_id)) for each in every for one in each.evidence}
            counts.update([where, *([f"{where} right"] if on & wanted.keys() else [])])
            met |= on if where == "row" else set()
            if rows:
                mark = "+" if on & wanted.keys() else "?"
                print(f"{morning} {where:7} {mark} [{kind}] {person}: {need.evidence[0].quote[:140]!r} {need.doubt}")
        for one, person in told:
            on = {box.conversation(number_of(said[one.said.entry_id]))}
            counts.update(["told", *(["told right"] if on & wanted.keys() else [])])
            met |= on
            if rows:
                print(f"{morning} told    {'+' if on & wanted.keys() else '?'} {person.name}: {one.said.quote[:140]!r}")
        for one, _ in programs_waiting(owner, now=now):
            on = {box.conversation(number_of(Entry.objects.get(pk=one.letter.entry_id).message_id))}
            counts.update(["program", *(["program right"] if on & wanted.keys() else [])])
            met |= on
            if rows:
                print(
                    f"{morning} program {'+' if on & wanted.keys() else '?'} {one.letter.subject}: {one.quote[:140]!r}"
                )
        for one in box.truth[morning]:
            found = {box.conversation(n) for n in (one["n"], *one.get("also", ()))} & met
            counts.update([one["weight"], *([f"{one['weight']} shown"] if found else [])])
            if rows and not found:
                print(f"{morning} missed  {one['weight']}: {one['what']}")
    return dict(counts)


def line(counts: Counter) -> str:
    """Return the shares of what is shown, and of what should be, with their 95 % intervals."""
    sys.path.insert(0, str(ROOT / "bench"))
    from intervals import wilson  # noqa: PLC0415

    def share(right: str, of: str) -> str:
        low, high = wilson(counts[right], counts[of])
        return f"{counts[right]} of {counts[of]} = {counts[right] / max(1, counts[of]):.2f} [{low:.2f}, {high:.2f}]"

    return (
        f"rows right {share('row right', 'row')}; must shown {share('must shown', 'must')}; "
        f"nice shown {share('nice shown', 'nice')}; perhaps right {share('perhaps right', 'perhaps')}; "
        f"meetings told {counts['told right']} of {counts['told']}; "
        f"programs {counts['program right']} of {counts['program']}"
    )


def main() -> None:
    """Print one line a box, and one for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("boxes", nargs="*", help="of bench/written; all of them without any")
    parser.add_argument("--rows", action="store_true")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(json.dumps(one_box(args.one, rows=args.rows)))
        return
    every: Counter = Counter()
    for name in args.boxes or list(OWNERS):
        with tempfile.TemporaryDirectory(prefix="sincerely-bench-") as folder:
            bring_in(Box(name), Path(folder))
            rows = ["--rows"] if args.rows and name not in BLIND else []
            where = {**os.environ, "SINCERELY_DATA": folder}
            done = subprocess.run(
                [sys.executable, __file__, "--one", name, *rows],
                env=where,
                check=True,
                stdout=subprocess.PIPE,
                text=True,
            )
        *printed, last = done.stdout.splitlines()
        print(*printed, sep="\n", end="\n" if printed else "")
        counts = Counter(json.loads(last))
        every += counts
        print(f"{name}: {line(counts)}")
    if len(args.boxes) != 1:
        print(f"all: {line(every)}")


if __name__ == "__main__":
    main()
