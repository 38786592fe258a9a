"""Planted facts: 100 drafts with one wrong name, thing, code, date, amount, link or promise; which pass unseen?

    .venv/bin/python -m bench.grounding_planted

Threads are our own labelled mails (tests/data/noticing) and, where the open corpora lie at hand, the gold development
messages. A draft is composed to each as the desk would; one sentence with a fact that the thread does not hold is put
in, as a model might write it, half of them in Vietnamese. Passed unseen: nothing of the planted words is marked "not in
the thread". The same drafts without it say how often a right draft is marked (false marks).
"""

import json
import os
import random
from pathlib import Path

from bench.intervals import wilson
from sincerely.writing.compose import Material, compose
from sincerely.writing.grounding import Source, squeeze
from sincerely.writing.named import ground_all
from sincerely.writing.provenance import Span

SEEDED = 100
GOLD = Path(os.environ.get("SINCERELY_TEST_DATA", "../shared/data")) / "gold"
PLANTS = {
    "en": {
        "name": ["Please ask {} about the rest.", "I gave it to {} this morning.", "{} will be there as well."],
        "thing": ["It comes with the {} as agreed.", "The {} is part of it."],
        "code": ["The part is {} in our list.", "Please use {} for it."],
        "date": ["It is ready on {}.", "We need it by {}."],
        "amount": ["It costs {} in all.", "The price stays at {}."],
        "link": ["You find it at {} now."],
        "promise": ["{}"],
    },
    "vi": {
        "name": ["Phần còn lại hỏi {} nhé.", "Hồ sơ đã chuyển cho {} sáng nay."],
        "thing": ["Kèm theo là bộ {} như đã bàn."],
        "code": ["Mã hàng là {} trong danh mục."],
        "date": ["Hàng xong vào {}.", "Cần có trước {}."],
        "amount": ["Tổng cộng là {}.", "Giá vẫn giữ {}."],
        "link": ["Xem tại {} giúp nhé."],
        "promise": ["{}"],
    },
}
VALUES = {
    "en": {
        "name": ["Peregrine Voss", "Ottoline", "Barnaby Quill", "Thaddeus"],
        "thing": ["Marlowe Frame", "Kestrel Panel"], "code": ["QX-7719", "ZK40-B"],
        "date": ["Thursday 31 December", "29/02", "the 30th of August at 4:45pm"], "amount": ["$98,761", "€7,431.19", "873 pallets"],
        "link": ["https://pay.elsewhere.example/x9"],
        "promise": ["I will repaint your greenhouse next weekend.", "I'll drive the trumpet to Aberdeen for you."],
    },
    "vi": {
        "name": ["anh Bảo Toàn", "chị Tường Vi", "Khổng Minh Triết"], "thing": ["Sen Ngọc"], "code": ["QX-7719", "ZK40-B"],
        "date": ["thứ Bảy 29/2", "31/11"], "amount": ["98.761.000đ", "7.431 thùng"],
        "link": ["https://tra-tien.example/x9"],
        "promise": ["Em sẽ sơn lại nhà kính cho anh cuối tuần sau."],
    },
}  # fmt: skip


def threads() -> list[tuple[str, str, str]]:
    """Return (id, language, text) of messages that ask for something."""
    found = []
    for language in ("en", "vi"):
        path = GOLD / f"{language}_dev.jsonl"
        rows = map(json.loads, path.read_text(encoding="utf-8").splitlines()) if path.exists() else []
        found += [(row["id"], language, row["text"]) for row in rows if any(n["kind"] == "ask" for n in row["notices"])]
    return found


def planted(kind: str, language: str, draw: random.Random, thread: str) -> tuple[str, str] | None:
    """Return (sentence, what is wrong in it), or None where the thread happens to hold it."""
    value = draw.choice(VALUES[language][kind])
    if squeeze(value) in squeeze(thread):
        return None
    return draw.choice(PLANTS[language][kind]).format(value), value


def main() -> None:
    """Plant, look, and say what passed."""
    draw = random.Random(20261128)
    chosen = threads()
    if not chosen:
        raise SystemExit("The gold messages are not here; SINCERELY_TEST_DATA says where they lie.")
    draw.shuffle(chosen)
    kinds = list(VALUES["en"])
    seen, unseen, false, marks = 0, [], [], 0
    at = 0
    while seen + len(unseen) < SEEDED:
        one, language, text = chosen[at % len(chosen)]
        kind = kinds[at % len(kinds)]
        at += 1
        quote = " ".join(text.split()[:40])
        draft = compose(Material("information", "ask", language, "Lan", "", quote=quote, seed=one))
        sources = [Source(one, text)]
        clean = ground_all(draft.text, sources, draft.spans)
        marks += len(clean)
        false += [(one, each.quote) for each in clean if each.message_id is None]
        wrong = planted(kind, language, draw, text)
        if wrong is None:
            continue
        sentence, value = wrong
        place = draft.text.rfind("\n", 0, draft.text.index("[…")) + 1
        whole = f"{draft.text[:place]}{sentence}\n\n{draft.text[place:]}"
        spans = [Span(0, len(whole), "model")]
        start = place + sentence.index(value)
        marked = [each for each in ground_all(whole, sources, spans) if each.message_id is None]
        if any(each.start < start + len(value) and start < each.end for each in marked):
            seen += 1
        else:
            unseen.append((kind, language, one, sentence))
    low, high = wilson(len(unseen), SEEDED)
    print(f"planted {SEEDED}: marked {seen}, passed unseen {len(unseen)} (95 % {low:.3f}–{high:.3f})")
    for row in unseen:
        print("  unseen:", *row)
    print(f"right drafts {at}: {len(false)} of {marks} checked pieces marked although the thread holds them")
    for row in false[:20]:
        print("  false:", *row)


if __name__ == "__main__":
    main()
