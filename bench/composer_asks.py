"""Sixty real asks, sixty drafts, to be read by a person: right kind, language, address, nothing invented, length.

    .venv/bin/python -m bench.composer_asks FOLDER [SEED]

With a SEED the draw is another one: shuffled by it, without the first ones, on which kinds were improved.

Asks are the first thirty English and thirty Vietnamese gold development messages that ask one reader for something and
hold nothing sensitive (and for which policy would draft). Each draft is written to FOLDER with the message beside it, and
a sheet with what a program can check: the other columns are for a reader's eyes. Drafts hold other people's words: they
stay out of the repository. Of a public mailbox of one owner (clinton_foia) the habits are used, for the English half.
"""

import csv
import json
import os
import random
import sys
from pathlib import Path

from sincerely.noticing.answer_kinds import kind_of_answer
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.trust.policy import TASKS
from sincerely.writing.anatomy import WORD
from sincerely.writing.compose import Draft, Material, compose, stretches_of
from sincerely.writing.gaps import GAP
from sincerely.writing.grounding import Source
from sincerely.writing.inert import inert
from sincerely.writing.named import ground_all
from sincerely.writing.pairs import turned_round

EACH = 30
GOLD = Path(os.environ.get("SINCERELY_TEST_DATA", "../shared/data")) / "gold"
COLUMNS = ("id", "language", "task", "mode", "address", "words", "not_in_thread", "kind_right", "language_right",
           "address_right", "nothing_invented", "length_right", "note")  # fmt: skip


def asks(language: str) -> list[tuple[str, str, str]]:
    """Return (id, text, the ask as noticed) of messages with an ask, without anything sensitive."""
    found = []
    for line in (GOLD / f"{language}_dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["sensitive"] or not any(notice["kind"] == "ask" for notice in row["notices"]):
            continue
        reading = read(row["text"], Context())
        ours = [notice for notice in reading.notices if notice.kind == "ask" and notice.who == "reader"]
        if ours and reading.mode == "draft":
            best = max(ours, key=lambda notice: notice.confidence)
            found.append((row["id"], row["text"], best.quote))
    return found


def draft_to(one: str, language: str, text: str, quote: str, before: list[tuple[str, ...]]) -> tuple[str, Draft | None]:
    """Return (task, draft) as the desk would answer this message; no draft where the kind is not for the software."""
    task = kind_of_answer(quote)
    spoken = read(text, Context()).language
    me, you = turned_round(text) if spoken == "vi" else ("", "")
    if TASKS[task].default != "draft":
        return task, None
    material = Material(
        task, "ask", spoken if spoken in ("en", "vi") else language, "Lan", "", me, you,
        quote=inert(quote).rstrip("."), seed=one, drafted=tuple(before),
    )  # fmt: skip
    draft = compose(material)
    before.append(tuple(stretches_of(draft.text, draft.spans)))
    return task, draft


def drawn(language: str, seed: str) -> list[tuple[str, str, str]]:
    """Return the asks in the order of the draw."""
    found = asks(language)
    if not seed:
        return found
    rest = found[EACH + 1 :]
    random.Random(seed).shuffle(rest)
    return rest


def main(folder: Path, seed: str = "") -> None:
    """Write the drafts and the sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for language in ("en", "vi"):
        before: list[tuple[str, ...]] = []
        drafted = 0
        for one, text, quote in drawn(language, seed):
            if drafted == EACH:
                break
            task, draft = draft_to(one, language, text, quote, before)
            name = one.replace(":", "_").replace("/", "_")
            shown = draft.text if draft else "(a brief, no draft)"
            (folder / f"{name}.txt").write_text(f"{text}\n\n{'=' * 40} {task}\n\n{shown}\n", encoding="utf-8")
            open_marks = [g.quote for g in ground_all(draft.text, [Source(one, f"{text} Lan")], draft.spans)
                          if g.message_id is None] if draft else []  # fmt: skip
            words = len(WORD.findall(GAP.sub(" ", draft.text))) if draft else 0
            mode = "draft" if draft else TASKS[task].default
            pair = "/".join(turned_round(text)) if language == "vi" else ""
            rows.append(
                [one, draft.language if draft else language, task, mode, pair, words, "; ".join(open_marks)] + [""] * 6
            )
            drafted += draft is not None
    with (folder / "sheet.csv").open("w", encoding="utf-8", newline="") as sheet:
        csv.writer(sheet).writerows([COLUMNS, *rows])
    print(
        f"{sum(row[3] == 'draft' for row in rows)} drafts, {sum(row[3] != 'draft' for row in rows)} briefs in {folder}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/composer_asks"), "".join(sys.argv[2:3]))
