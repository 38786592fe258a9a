"""Sixty real asks, sixty drafts: right kind, language, address, nothing invented, length; labels before drafts.

    python -m bench.composer_asks FOLDER            gold development asks (seen: kinds were improved on them)
    python -m bench.composer_asks FOLDER SEED       a fresh draw: AESLC and a FOIA mailbox; our own Vietnamese letters
    python -m bench.composer_asks FOLDER SEED read  the messages of that draw alone, to be labelled before any draft

Labels of a draw stand in bench/composer_labels/SEED.csv: id and what the message asks of its reader (KINDS, joined with
"+"), written from the message alone. A frame of its own must fit a label; plain ones fit any ask: "you wrote …" with a gap,
and, but for pure questions, that of a request. Messages without an ask ("none") are counted apart: whether there is one
is noticing's to say, and measured there. Language, address and invention are for a reader's eyes too: drafts
and messages are written to FOLDER, and stay out of the repository. Length: the draft's body, gaps left out, is no longer
than the 90th percentile of its owner's letters, or it is the shortest form that there is; the share at or above the
10th percentile is printed beside it (what stands in the gaps still comes on top). Owners: English, the FOIA mailbox's;
Vietnamese, the writers of the gold letters as if they were one.
"""

import csv
import json
import random
import re
import sys
from collections import Counter
from pathlib import Path

from bench.intervals import wilson
from bench.voice_distance import BOXES, DATA, letters
from sincerely.noticing.answer_kinds import kind_of_answer
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.trust.policy import TASKS
from sincerely.writing.anatomy import Written, take_apart
from sincerely.writing.compose import Material, compose, situation, stretches_of
from sincerely.writing.gaps import GAP
from sincerely.writing.grounding import Source
from sincerely.writing.inert import inert
from sincerely.writing.named import ground_all
from sincerely.writing.negation import with_its_not
from sincerely.writing.pairs import turned_round
from sincerely.writing.voice import Habits, Reader, habits, quantile, study

EACH = 30
LABELS = Path(__file__).parent / "composer_labels"
OWN = Path(__file__).resolve().parent.parent / "tests" / "data" / "noticing"
KINDS = {
    "question": {"ask", "ask_again"}, "request": {"request", "ask_again"}, "open_time": {"scheduling", "request", "ask"},
    "fixed_time": {"proposed", "request", "ask"}, "reschedule": {"reschedule", "proposed", "request", "ask"},
    "introduction": {"introduction", "request"}, "arrived": {"ask", "request"}, "opinion": {"feedback", "request", "ask"},
    "terms": {"negotiation", "request", "ask"},
}  # fmt: skip
Mail = tuple[str, str]


def gold(language: str) -> list[Mail]:
    """Return the gold development messages with an ask and nothing sensitive."""
    rows = map(json.loads, (DATA / "gold" / f"{language}_dev.jsonl").read_text(encoding="utf-8").splitlines())
    return [
        (row["id"], row["text"])
        for row in rows
        if not row["sensitive"] and any(notice["kind"] == "ask" for notice in row["notices"])
    ]


def others(language: str, seed: str) -> list[Mail]:
    """Return messages that are in no gold file, in the order of the draw."""
    if language == "vi":
        rows = [
            (f"{path.stem}:{number}", *line.split("\t"))
            for path in sorted(OWN.glob("vi_fresh_*.tsv"))
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            if "\t" in line and not line.startswith("#")
        ]
        found = [(one, text.replace("\\n", "\n")) for one, kinds, text in rows if "!" not in kinds]
    else:
        known = {re.sub(r"\W", "", text)[:200] for _one, text in gold("en")}
        rows = map(json.loads, (DATA / "aeslc_enron_bodies" / "aeslc.jsonl").open(encoding="utf-8"))
        found = [
            (f"aeslc:{n}", row["body"])
            for n, row in enumerate(rows)
            if re.sub(r"\W", "", row["body"])[:200] not in known
        ]
    random.Random(seed).shuffle(found)
    return found


def ask_of(text: str) -> str | None:
    """Return the words of a message that a draft would answer, where policy would draft at all."""
    reading = read(text, Context())
    ours = [notice for notice in reading.notices if notice.kind == "ask" and notice.who == "reader"]
    return max(ours, key=lambda notice: notice.confidence).quote if ours and reading.mode == "draft" else None


def drawn(language: str, seed: str) -> list[tuple[str, str, str]]:
    """Return (id, text, ask) of the draw: all of gold, or as many fresh ones as are wanted."""
    found = []
    earlier = {
        line.split(",")[0] for path in LABELS.glob("*.csv") if path.stem != seed for line in path.open(encoding="utf-8")
    }
    for one, text in others(language, seed) if seed else gold(language):
        quote = ask_of(text) if not seed or one not in earlier else None
        if quote:
            found.append((one, text, quote))
        if seed and len(found) == EACH:
            break
    return found


def owner_of(language: str) -> tuple[Habits, float]:
    """Return the habits of the owner who answers, and the 10th percentile of their lengths in words."""
    if language == "en":
        path, sender, name = BOXES["foia"]
        written = letters(DATA / path, sender)[::-1]
    else:
        name = ""
        rows = map(json.loads, (DATA / "gold" / "vi_dev.jsonl").read_text(encoding="utf-8").splitlines())
        written = [Written(n, row["text"], "vi") for n, row in enumerate(rows)]
    found = habits(study(written[:2000], name), Reader(language))
    lengths = [float(take_apart(each, name).words) for each in written[:2000]]
    if language == "vi":
        found = Habits(words=found.words, longest=found.longest)
    return found, quantile(lengths, 0.1)


def material_for(
    one: str, language: str, text: str, quote: str, own: Habits, before: list[tuple[str, ...]]
) -> Material:
    """Return what the desk would draft this answer from."""
    spoken = read(text, Context()).language
    me, you = turned_round(text) if spoken == "vi" else ("", "")
    return Material(
        kind_of_answer(quote), "ask", spoken if spoken in ("en", "vi") else language, "Lan", "", me, you,
        quote=inert(with_its_not(quote, text)).rstrip("."), seed=one, habits=own, drafted=tuple(before),
    )  # fmt: skip


def is_right(kinds: str, frame: str) -> bool:
    """Whether a frame is right for what a message asks."""
    return frame == "said" or any(frame in KINDS[kind] for kind in kinds.split("+"))


def judged(language: str, seed: str, folder: Path, labels: dict[str, str]) -> list[list[object]]:
    """Draft to every ask of the draw; return a row for each."""
    own, shortest = owner_of(language)
    rows: list[list[object]] = []
    before: list[tuple[str, ...]] = []
    for one, text, quote in drawn(language, seed):
        known = material_for(one, language, text, quote, own, before)
        frame = situation(known, known.language)
        shown, note, words, fits, long_enough = "(a brief: a person writes it)", "", 0, True, True
        if TASKS[known.task].default == "draft":
            draft = compose(known)
            before.append(tuple(stretches_of(draft.text, draft.spans)))
            shown = draft.text
            words = take_apart(Written(0, GAP.sub(" ", draft.text), known.language), "Lan").words
            bare = take_apart(Written(0, quote, known.language), "").words
            fits, long_enough = words <= own.longest or words <= bare, words >= shortest
            note = "; ".join(
                mark.quote
                for mark in ground_all(draft.text, [Source(one, f"{text} Lan")], draft.spans)
                if not mark.message_id
            )
        right = is_right(labels[one], frame) if labels.get(one, "none") != "none" else ""
        rows.append(
            [
                one,
                known.language,
                frame,
                labels.get(one, ""),
                right,
                "/".join((known.address_me, known.address_you)),
                words,
                fits,
                long_enough,
                note,
            ]
        )
        name = re.sub(r"\W", "_", one)
        (folder / f"{language}_{len(rows):02}_{name}.txt").write_text(
            f"{text}\n\n{'=' * 20} {frame} {labels.get(one, '')} {right}\n\n{shown}\n", encoding="utf-8"
        )
    return rows


def main(folder: Path, seed: str = "", only: str = "") -> None:
    """Write messages, drafts and a sheet to FOLDER; print what a program can judge."""
    folder.mkdir(parents=True, exist_ok=True)
    if only == "read":
        texts = [f"##### {one}\n{text}\n" for language in ("en", "vi") for one, text, _quote in drawn(language, seed)]
        (folder / "messages.txt").write_text("\n".join(texts), encoding="utf-8")
        return
    path = LABELS / f"{seed or 'gold'}.csv"
    labels = dict(csv.reader(path.open(encoding="utf-8"))) if path.exists() else {}
    rows = [row for language in ("en", "vi") for row in judged(language, seed, folder, labels)]
    with (folder / "sheet.csv").open("w", encoding="utf-8", newline="") as sheet:
        csv.writer(sheet).writerows(rows)
    print(Counter(str(row[2]) for row in rows), "labelled as no ask:", sum(row[3] == "none" for row in rows))
    for name, column in (("kind", 4), ("not too long", 7), ("not shorter than the 10th percentile", 8)):
        known = [row[column] for row in rows if row[column] != ""]
        if known:
            low, high = wilson(sum(map(bool, known)), len(known))
            print(f"{name}: {sum(map(bool, known))} of {len(known)} [{low:.3f}, {high:.3f}]")
    print("marked as not in the thread:", [row[9] for row in rows if row[9]])


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4])
