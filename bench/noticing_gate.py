"""The English gate for grief and serious illness, by message. Run: python bench/noticing_gate.py [--blind]

Our own cases and their look-alikes (the third file was measured before anything was changed for it); the gold
development mail; GoEmotions' comments labelled grief, which are Reddit and noisy (many speak of games and films), told
apart; and how often the gate closes on work mail (AESLC), for every closing costs somebody a draft.
`--blind`: only the sets by somebody who saw no rule, in both languages; what is missed in them is never shown.
"""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "tests" / "noticing")]

from intervals import line, wilson  # noqa: E402
from own_mail import FOLDER, read_cases  # noqa: E402
from vi_letters import bare, letters  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402
from sincerely.noticing.records import Context  # noqa: E402

DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
GATE = frozenset(("grief", "illness"))


def closed(text):
    return any(matter.kind in GATE for matter in read(text, Context()).matters)


def counts(pairs):
    """(tp, fp, fn) of each (text, whether it is grief or illness)."""
    found = [(closed(text), wanted) for text, wanted in pairs]
    return [(int(has and wants), int(has and not wants), int(wants and not has)) for has, wants in found]


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def blind():
    """Print how often the gate closes on each kind of the blind sets."""
    sets = {}
    for number in ("28", "30"):
        english, vietnamese = read_cases(f"en_gate_blind{number}.txt"), letters(f"vi_gate_blind{number}.tsv")
        sets[f"{number} English"] = [(min(kinds, default=""), text.replace("\\n", "\n")) for kinds, text in english]
        written = sets[f"{number} Vietnamese"] = [(min(one.sensitive(), default=""), one.text) for one in vietnamese]
        sets[f"{number} without diacritics"] = [(kind, bare(text)) for kind, text in written]
    for name, cases in sets.items():
        print(f"{name:22} {line(counts([(text, kind != '') for kind, text in cases]))}")
        for kind in ("grief", "illness", ""):
            found = [closed(text) for one, text in cases if one == kind]
            print(f"  {kind or 'look-alikes':18} closed on {sum(found)} of {len(found)}")


def main():
    if "--blind" in sys.argv[1:]:
        blind()
        return
    every = []
    for path in sorted(FOLDER.glob("en_sensitive*.txt")):
        told = counts([(text, bool(kinds & GATE)) for kinds, text in read_cases(path.name)])
        every += told
        print(f"{path.name:20} {len(told):4} cases  {line(told)}")
    gold = [json.loads(row) for row in lines(DATA / "gold" / "en_dev.jsonl")]
    told = counts([(row["text"], bool(GATE & set(row["sensitive"]))) for row in gold])
    every += told
    print(f"{'gold dev':20} {len(told):4} mails  {line(told)}")
    print(f"{'together':20} {len(every):4}        {line(every)}")
    rows = [row.split("\t") for row in lines(DATA / "goemotions" / "goemotions_sample.tsv")[1:]]
    grief = [closed(text) for _, _, labels, text in rows if "grief" in labels.split(",")]
    others = [closed(text) for _, _, labels, text in rows if "grief" not in labels.split(",")]
    for name, found in (("GoEmotions, grief", grief), ("GoEmotions, others", others)):
        low, high = wilson(sum(found), len(found))
        print(
            f"{name:20} closed on {sum(found)} of {len(found)} = {sum(found) / len(found):.3f} [{low:.3f}, {high:.3f}]"
        )
    bodies = [json.loads(row)["body"] for row in lines(DATA / "aeslc_enron_bodies" / "aeslc.jsonl")][::3]
    found = [closed(text) for text in bodies]
    low, high = wilson(sum(found), len(found))
    print(
        f"{'AESLC work mail':20} closed on {sum(found)} of {len(found)} = {sum(found) / len(found):.4f} [{low:.4f}, {high:.4f}]"
    )


if __name__ == "__main__":
    main()
