"""Measure who is who on noisy mail: precision of automatic merges, and how many spellings of busy people end as one.

    .venv/bin/python bench/identity_pairs.py ../shared/data/clinton_foia/owner.mbox.gz --as hrod17@clintonemail.com

Labels stand in identity_pairs.json by Message-ID alone: a pair is the senders of two letters, "yes" where a person who
read names, addresses and letters takes them for one. `busiest` lists, for each of ten people, one letter of every
spelling of theirs as a sender. `proposed`: pairs like the first, from proposals. --data measures a folder that was
imported already (of an earlier release, say); with --accept proposals are accepted there, so give a copy.
"""

import argparse
import json
import math
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))


def wilson(right: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927)."""
    if not n:
        return 0.0, 1.0
    share, width = right / n, z * math.sqrt(right / n * (1 - right / n) / n + z * z / (4 * n * n))
    middle, scale = share + z * z / (2 * n), 1 + z * z / n
    return (middle - width) / scale, (middle + width) / scale


def senders(message_ids: set[str]) -> dict[str, int]:
    """Return whose the sender's address of each letter is now, by Message-ID."""
    from sincerely.people.models import Participation  # noqa: PLC0415

    rows = Participation.objects.filter(role="from", entry__message_id__in=sorted(message_ids))
    return dict(rows.values_list("entry__message_id", "identity__person_id"))


def measure_pairs(pairs: list[list[str]]) -> None:
    """Print what became of the labelled pairs."""
    whose = senders({one for first, second, _ in pairs for one in (first, second)})
    merged = [verdict for one, other, verdict in pairs if whose.get(one, -1) == whose.get(other, -2)]
    right, wrong = merged.count("yes"), merged.count("no")
    low, high = wilson(right, right + wrong)
    yes, no = (sum(verdict == word for *_, verdict in pairs) for word in ("yes", "no"))
    print(f"labelled pairs: {len(pairs)}, {yes} of them one person and {no} two")
    print(f"merged alone: {right} of the {yes}, and {wrong} of the {no}: precision {right / max(1, right + wrong):.3f}"
          f" (95 % interval {low:.3f} to {high:.3f})")  # fmt: skip


def measure_proposed(pairs: list[list[str]]) -> None:
    """Print how many of the labelled pairs that are not merged are proposed, and how many of these are right."""
    from sincerely.people.models import Proposal  # noqa: PLC0415

    whose = senders({one for first, second, _ in pairs for one in (first, second)})
    rows = Proposal.objects.filter(kind="same_person", state="open").values_list("person_id", "other_id")
    asked = {frozenset(row) for row in rows}
    verdicts = [word for one, other, word in pairs if frozenset((whose.get(one), whose.get(other))) in asked]
    low, high = wilson(verdicts.count("yes"), len(verdicts))
    print(f"proposals in all: {len(asked)}; of {len(pairs)} labelled pairs {len(verdicts)} are proposed and"
          f" {verdicts.count('yes')} of these are one person (95 % interval {low:.3f} to {high:.3f})")  # fmt: skip


def largest(groups: list[list[str]]) -> list[tuple[int, int, int]]:
    """Return (spellings, of them in the largest person, persons) of each busy correspondent."""
    found = []
    for letters in groups:
        whose = list(senders(set(letters)).values())
        sizes = [whose.count(person) for person in set(whose)]
        found.append((len(whose), max(sizes, default=0), len(sizes)))
    return found


def accept_right_ones(groups: list[list[str]], now: datetime) -> int:
    """Say yes to every open proposal whose two are one of the busy people, until there is none; return how many."""
    from sincerely.journey.who_is_who import accept  # noqa: PLC0415
    from sincerely.people.models import Proposal  # noqa: PLC0415

    count = 0
    while True:
        of = {person: number for number, letters in enumerate(groups) for person in senders(set(letters)).values()}
        rows = Proposal.objects.filter(kind="same_person", state="open").select_related("owner", "person", "other")
        right = [row for row in rows if of.get(row.person_id, -1) == of.get(row.other_id or 0, -2)]
        if not right:
            return count
        accept(right[0].owner, right[0], now=now)
        count += 1


def show(title: str, groups: list[list[str]]) -> None:
    """Print how far the spellings are together."""
    found = largest(groups)
    together, every = sum(most for _, most, _ in found), sum(n for n, _, _ in found)
    print(f"{title}: {together} of {every} spellings in ten people; {sum(k for *_, k in found)} people in all;"
          f" each: {', '.join(f'{most}/{n}' for n, most, _ in found)}")  # fmt: skip


def main() -> None:
    """Import, or take what was imported, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?")
    parser.add_argument("--as", dest="email", default="me@desk.example")
    parser.add_argument("--data", help="a data folder that was imported before")
    parser.add_argument("--accept", action="store_true", help="in --data too, say yes to the right proposals")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SINCERELY_DATA"] = args.data or folder
        from sincerely.cli import main as run  # noqa: PLC0415

        if not args.data:
            run(["import", str(Path(args.path).resolve()), "--as", args.email, "--json"])
        else:
            os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
            import django  # noqa: PLC0415

            django.setup()
        labels = json.loads((HERE / "identity_pairs.json").read_text())
        measure_pairs(labels["pairs"])
        show("alone", labels["busiest"])
        if args.accept or not args.data:
            measure_proposed(labels["proposed"])
            count = accept_right_ones(labels["busiest"], datetime.now(UTC))
            show(f"with the {count} right proposals accepted", labels["busiest"])
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
