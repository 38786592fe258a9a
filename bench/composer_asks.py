"""Sixty real asks, sixty drafts: right kind, language, address, nothing invented, length; labels before drafts.

    python -m bench.composer_asks FOLDER            gold development asks (seen: kinds were improved on them)
    python -m bench.composer_asks FOLDER SEED       a fresh draw: AESLC and a FOIA mailbox; our own Vietnamese letters
    python -m bench.composer_asks FOLDER SEED read  the messages of that draw alone, to be labelled before any draft

Labels of a draw stand in bench/composer_labels/SEED.csv, written from the message alone: its id and what it asks of its
reader (KINDS, joined with "+"); from the fifth draw on also the language of the answer, the pair of the answer ("em/chị";
"-" where nobody could know), the numbers of the pieces that hold what must be answered ("2+5"), and of those that may be
quoted beside them. `pieces` numbers them. A draw that has its labels is drawn by them; `read_to_learn.csv` names
letters whose drafts were read to find causes, which no draw takes either.
A frame of its own must fit a label; plain ones fit any ask: "you wrote …" with a gap,
and, but for pure questions, that of a request. "Right ask": every quote stands in a piece that asks, one of them in one
that must be answered. "Every ask": each of those is quoted, too (of a quote that is
visibly cut the next piece counts as its end), or the draft says that more was asked. Messages without an ask ("none") are counted apart: whether there is one
is noticing's to say, and measured there. Language, address and invention are for a reader's eyes too: drafts
and messages are written to FOLDER, and stay out of the repository. Length: the draft's body, gaps left out, is no longer
than the 90th percentile of its owner's letters, or it is the shortest form that there is; the share at or above the
10th percentile is printed beside it (what stands in the gaps still comes on top); "within" counts a gap as `length` does,
as the owner's usual sentence or the few that it asks for, and wants both ends. Owners: English, the FOIA mailbox's;
Vietnamese, the writers of the gold letters as if they were one.
"""

import csv
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.intervals import wilson
from bench.voice_distance import BOXES, DATA, letters
from sincerely.noticing.answer_kinds import kind_of_answer
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.trust.policy import TASKS
from sincerely.writing.anatomy import Written, take_apart
from sincerely.writing.compose import Material, compose, situation, stretches_of
from sincerely.writing.gaps import GAP, find_gaps
from sincerely.writing.grounding import Source
from sincerely.writing.inert import inert
from sincerely.writing.length import length_of
from sincerely.writing.named import ground_all
from sincerely.writing.negation import with_its_not
from sincerely.writing.pairs import turned_round
from sincerely.writing.voice import Habits, Reader, habits, quantile, study
from sincerely.writing.which_asks import Ask, Chosen, made_inert, main_ask, to_answer

EACH = 30
LABELS = Path(__file__).parent / "composer_labels"
OWN = Path(__file__).resolve().parent.parent / "tests" / "data" / "noticing"
WHOLE = OWN.parent / "composer" / "vi_asks.txt"
WITH_WHOLE_LETTERS = frozenset({"fresh6"})
"""Draws that may take whole Vietnamese letters, written for them."""
UNREAD = frozenset({"vi_fresh_13", "vi_fresh_17"})
"""Files from which nothing may be learned: no draw takes letters of theirs."""
KINDS = {
    "question": {"ask", "ask_again"}, "request": {"request", "ask_again"}, "open_time": {"scheduling", "request", "ask"},
    "fixed_time": {"proposed", "request", "ask"}, "reschedule": {"reschedule", "proposed", "request", "ask"},
    "introduction": {"introduction", "request"}, "arrived": {"ask", "request"}, "opinion": {"feedback", "request", "ask"},
    "terms": {"negotiation", "request", "ask"},
}  # fmt: skip
Mail = tuple[str, str]
PIECE = re.compile(r"\n+|(?<=[.?!…])\s+")
UNANSWERED = "not answered"
ALL_ASKS = re.compile(r"other|còn lại")
"""In a gap's label: the draft says that more was asked than it quotes."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a careful reader said of one message, before any draft of it was seen."""

    kinds: str = ""
    language: str = ""
    pair: str = ""
    asks: frozenset[int] = frozenset()
    beside: frozenset[int] = frozenset()


def labels_of(seed: str) -> dict[str, Label]:
    """Return the labels of a draw by message, in the order of the draw; nothing where none are written yet."""
    path = LABELS / f"{seed or 'gold'}.csv"
    found = {}
    for row in csv.reader(path.open(encoding="utf-8")) if path.exists() else ():
        one, kinds, language, pair, asks, beside = [*row, "", "", "", ""][:6]
        numbers = [frozenset(map(int, filter(None, field.split("+")))) for field in (asks, beside)]
        found[one] = Label(kinds, language, pair, *numbers)
    return found


def pieces(text: str) -> list[tuple[int, int]]:
    """Return where lines and sentences stand in a message, as plainly cut as can be: labels name them by number, from 1."""
    found, at = [], 0
    for mark in [*PIECE.finditer(text), None]:
        end = mark.start() if mark else len(text)
        if text[at:end].strip():
            found.append((at, end))
        at = mark.end() if mark else end
    return found


def quotes_wrong_ask(text: str, quotes: Sequence[str], label: Label, draft: str) -> str:
    """Return why the quotes of a draft are not the asks of its message; blank where they are."""
    plain = [" ".join(re.findall(r"\w+", text[start:end].lower())) for start, end in pieces(text)]
    held = set()
    for quote in quotes:
        words = " ".join(re.findall(r"\w+", quote.lower()))
        within = {number for number, piece in enumerate(plain, 1) if piece and (piece in words or words in piece)}
        if not within:
            within = {number for number, piece in enumerate(plain, 1) if words[:25] in piece or words[-25:] in piece}
        if not within & (label.asks | label.beside):
            return f"quoted beside the ask: {quote[:40]}"
        held |= within | ({max(within) + 1} if quote.endswith("…") else set())
    missed = label.asks - held
    if not held & label.asks:
        return f"another ask: {sorted(held)} for {sorted(label.asks)}"
    if missed and not any(ALL_ASKS.search(gap.label) for gap in find_gaps(draft)):
        return f"{UNANSWERED}: {sorted(missed)}"
    return ""


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
        if seed in WITH_WHOLE_LETTERS:
            whole = WHOLE.read_text(encoding="utf-8").split("##### ")[1:]
            found += [(f"vi_asks:{n}", letter.split("\n", 1)[1].strip()) for n, letter in enumerate(whole, 1)]
    else:
        known = {re.sub(r"\W", "", text)[:200] for _one, text in gold("en")}
        rows = map(json.loads, (DATA / "aeslc_enron_bodies" / "aeslc.jsonl").open(encoding="utf-8"))
        found = [
            (f"aeslc:{n}", row["body"])
            for n, row in enumerate(rows)
            if re.sub(r"\W", "", row["body"])[:200] not in known
        ]
    random.Random(seed).shuffle(found)
    found.sort(key=lambda mail: not mail[0].startswith("vi_asks:"))
    return found


def asks_of(text: str) -> list[Ask]:
    """Return the open asks of a message to its reader, where policy would draft at all."""
    reading = read(text, Context())
    ours = [notice for notice in reading.notices if notice.kind == "ask" and notice.who == "reader"]
    return [Ask(one.quote, one.start, one.confidence) for one in ours] if reading.mode == "draft" else []


def ask_of(text: str) -> str | None:
    """Return the words of a message that a draft would answer before the others."""
    main = main_ask(text, asks_of(text))
    return main.quote if main else None


def drawn(language: str, seed: str) -> list[tuple[str, str, str]]:
    """Return (id, text, ask) of the draw: all of gold, those that are labelled, or as many fresh ones as are wanted."""
    known = labels_of(seed) if seed else {}
    if known:
        texts = dict(others(language, seed))
        return [(one, texts[one], ask_of(texts[one]) or "") for one in known if one in texts]
    earlier = {one for path in LABELS.glob("*.csv") for one in labels_of(path.stem)}
    found = []
    for one, text in others(language, seed) if seed else gold(language):
        taken = one in earlier or one.partition(":")[0] in UNREAD
        quote = ask_of(text) if not seed or not taken else None
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
        found = Habits(words=found.words, longest=found.longest, shortest=found.shortest, sentence=found.sentence)
    return found, quantile(lengths, 0.1)


def material_for(
    one: str, language: str, text: str, quote: str, own: Habits, before: list[tuple[str, ...]]
) -> Material:
    """Return what the desk would draft this answer from."""
    spoken = read(text, Context()).language
    me, you = turned_round(text) if spoken == "vi" else ("", "")
    asks = asks_of(text)
    main = next((each for each in asks if each.quote == quote), None)
    chosen = to_answer(text, asks, main) if main else Chosen()
    return Material(
        kind_of_answer(quote), "ask", spoken if spoken in ("en", "vi") else language, "Lan", "", me, you,
        quote=inert(with_its_not(quote, text)).rstrip("."), asked=made_inert(chosen), seed=one, habits=own, drafted=tuple(before),
    )  # fmt: skip


def is_right(kinds: str, frame: str) -> bool:
    """Whether a frame is right for what a message asks."""
    return frame == "said" or any(frame in KINDS[kind] for kind in kinds.split("+"))


@dataclass(slots=True)
class Row:
    """One ask of the draw and what became of it."""

    one: str
    language: str
    frame: str
    label: Label
    pair: str
    words: int = 0
    fits: bool = True
    long_enough: bool = True
    within: bool = True
    invented: str = ""
    wrong: str = ""

    def right(self, what: str) -> bool | None:
        """Whether one thing is right; None where no label says."""
        label = self.label
        if label.kinds == "none":
            return None
        right_ask = not self.wrong or self.wrong.startswith(UNANSWERED)
        return {
            "kind": is_right(label.kinds, self.frame) if label.kinds else None,
            "right ask": right_ask if label.asks else None,
            "every ask": not self.wrong if label.asks else None,
            "kind and right ask": is_right(label.kinds, self.frame) and right_ask if label.asks else None,
            "language": self.language == label.language if label.language else None,
            "address": self.pair in label.pair.split("|") if label.language == "vi" else None,
            "not too long": self.fits,
            "not shorter than the 10th percentile": self.long_enough,
            "within, gaps counted": self.within,
        }[what]

    def said(self) -> str:
        """Return the row in words."""
        missed = [what for what in MEASURED if self.right(what) is False]
        return f"{self.frame} {self.label.kinds} {self.pair} | {'; '.join(missed)} {self.wrong}"


MEASURED = (
    "kind", "right ask", "every ask", "kind and right ask", "language", "address", "not too long",
    "not shorter than the 10th percentile", "within, gaps counted",
)  # fmt: skip


def judged(language: str, seed: str, folder: Path, labels: dict[str, Label]) -> list[Row]:
    """Draft to every ask of the draw; return a row for each."""
    own, shortest = owner_of(language)
    rows: list[Row] = []
    before: list[tuple[str, ...]] = []
    for one, text, quote in drawn(language, seed):
        known = material_for(one, language, text, quote, own, before)
        label = labels.get(one, Label())
        row = Row(one, known.language, situation(known, known.language), label, pair=pair_shown(known))
        shown = "(a brief: a person writes it)"
        if TASKS[known.task].default == "draft":
            draft = compose(known)
            before.append(tuple(stretches_of(draft.text, draft.spans)))
            shown = draft.text
            row.words = take_apart(Written(0, GAP.sub(" ", draft.text), known.language), "Lan").words
            bare = take_apart(Written(0, quote, known.language), "").words
            row.fits, row.long_enough = row.words <= own.longest or row.words <= bare, row.words >= shortest
            body = body_in(draft.text)
            row.within = own.shortest <= length_of(body, own) <= own.longest
            quotes = [draft.text[span.start : span.end] for span in draft.spans if span.by == "quote"]
            row.wrong = quotes_wrong_ask(text, quotes, label, draft.text) if label.asks else ""
            row.invented = "; ".join(
                mark.quote
                for mark in ground_all(draft.text, [Source(one, f"{text} Lan")], draft.spans)
                if not mark.message_id
            )
        rows.append(row)
        name = re.sub(r"\W", "_", one)
        (folder / f"{language}_{len(rows):02}_{name}.txt").write_text(
            f"{text}\n\n{'=' * 20} {row.said()}\n\n{shown}\n", encoding="utf-8"
        )
    return rows


def body_in(draft: str) -> str:
    """Return a draft without the greeting and the signature that the bench's owners have."""
    lines = draft.split("\n\n")
    lines = lines[1:] if re.match(r"(?:Chào|Hi|Hello)\b", lines[0]) else lines
    return "\n\n".join(lines[:-1] if lines[-1] in ("Lan", "Em Lan", "Con Lan", "Cháu Lan") else lines)


def pair_shown(known: Material) -> str:
    """Return the pair of a draft as labels write it."""
    if known.language != "vi":
        return ""
    return f"{known.address_me or '-'}/{known.address_you or '-'}" if known.address_me or known.address_you else "-"


def main(folder: Path, seed: str = "", only: str = "") -> None:
    """Write messages, drafts and a sheet to FOLDER; print what a program can judge."""
    folder.mkdir(parents=True, exist_ok=True)
    if only == "read":
        texts = [
            f"##### {one}\n" + "\n".join(f"{n} {text[a:b]}" for n, (a, b) in enumerate(pieces(text), 1)) + "\n"
            for language in ("en", "vi")
            for one, text, _quote in drawn(language, seed)
        ]
        (folder / "messages.txt").write_text("\n".join(texts), encoding="utf-8")
        return
    labels = labels_of(seed)
    rows = [row for language in ("en", "vi") for row in judged(language, seed, folder, labels)]
    with (folder / "sheet.csv").open("w", encoding="utf-8", newline="") as sheet:
        csv.writer(sheet).writerows([row.one, row.said(), row.words, row.invented] for row in rows)
    print(Counter(row.frame for row in rows), "labelled as no ask:", sum(row.label.kinds == "none" for row in rows))
    for what in MEASURED:
        known = [right for row in rows if (right := row.right(what)) is not None]
        if known:
            low, high = wilson(sum(known), len(known))
            print(f"{what}: {sum(known)} of {len(known)} = {sum(known) / len(known):.3f} [{low:.3f}, {high:.3f}]")
    print("marked as not in the thread:", [row.invented for row in rows if row.invented])


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4])
