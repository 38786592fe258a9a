"""Look for texts that noticing reads slowly, or falls over. Run: python bench/fuzz_noticing.py [--seconds N] [--words]

Two measures a case, in processor time. What the desk does: `read` on 100,000 characters (of which it reads the first
`LONGEST`, and of those `MOST` clauses and as many Vietnamese parts), limit 200 ms. And growth: clause splitter, English and Vietnamese reader over all 100,000 characters
against a quarter of them; four times the text may take eight times as long, not more. A plain text stands beside
them, for the machine may be busy. Cases: runs of trigger words (`--words`: of every one), nested quotes, marks
without end, one line of a million characters, emoji, base64, unbalanced brackets, invalid code points, and random
mixtures until the time is up.
"""

import argparse
import base64
import os
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sincerely.noticing.clauses import split  # noqa: E402
from sincerely.noticing.language import en, vi  # noqa: E402
from sincerely.noticing.language.en import trigger_words  # noqa: E402
from sincerely.noticing.reading import read  # noqa: E402
from sincerely.noticing.records import Context  # noqa: E402

CONTEXT = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
SIZE = 100_000
VIETNAMESE = [
    "em",
    "sẽ",
    "gửi",
    "anh",
    "nhé",
    "chị",
    "ơi",
    "giúp",
    "em",
    "với",
    "ạ",
    "cảm",
    "ơn",
    "đã",
    "mai",
    "thứ",
    "sáu",
    "trước",
    "hạn",
    "nếu",
    "không",
    "được",
    "chưa",
    "xin",
    "lỗi",
    "mất",
    "qua",
    "đời",
    "sinh",
    "nhật",
    "chúc",
    "mừng",
    "cưới",
    "hẹn",
    "gặp",
    "họp",
    "lúc",
    "giờ",
    "chiều",
    "tối",
    "cuối",
    "tuần",
    "nhờ",
    "phiền",
    "vui",
    "lòng",
    "để",
    "em",
    "lo",
    "nha",
]


def filled(piece):
    return (piece * (SIZE // len(piece) + 1))[:SIZE]


def fixed_cases():
    yield "nested quotes", filled("> " * 40 + "please send it\n")
    yield "quote marks", filled('"' * 3 + "'he said ")
    yield "brackets", filled("((((([[[[<<<<")
    yield "full stops", filled(".")
    yield "questions", filled("? ")
    yield "commas", filled("if you, ")
    yield "ands", filled("and ")
    yield "blanks", filled(" ")
    yield "line ends", filled("\n")
    yield "bullets", filled("- \n* \n1) \n")
    yield "one word", filled("a")
    yield "emoji", filled("😀🎉👩‍👩‍👧‍👦")
    yield "combining marks", filled("a\u0323\u0302\u0301")
    yield "base64", filled(base64.b64encode(random.Random(1).randbytes(3000)).decode())
    yield "digits", filled("1234567890 ")
    yield "dates", filled("12/3 by Friday 5pm next week ")
    yield "addresses", filled("send to a.b@c.example with body ")
    yield "surrogates", filled("\udcff\udc80 please ")
    yield "no-break blanks", filled("I\u00a0will\u00a0send\u00a0you\u00a0")
    yield "one Vietnamese word between commas", filled("em, ")
    yield "Vietnamese promises between commas", filled("em sẽ gửi anh, ")
    yield "one line of a million", filled("could you please send me the list by friday and i will call you ") * 10


def word_cases():
    for word in sorted(trigger_words()):
        yield f"run of {word!r}", filled(word + " ")
    for word in VIETNAMESE:
        yield f"run of {word!r}", filled(word + " ")


def mixtures(seed):
    chance = random.Random(seed)
    words = [*sorted(trigger_words()), *VIETNAMESE]
    marks = [" ", " ", " ", " ", ", ", ". ", "? ", "\n", "\n\n", " - ", "'", ' "', " ("]
    while True:
        few = chance.sample(words, chance.choice((2, 3, 5, 12, 200)))
        text, size = [], 0
        while size < SIZE:
            piece = chance.choice(few) + chance.choice(marks)
            text.append(piece)
            size += len(piece)
        yield f"mixture of {', '.join(few[:4])}…", "".join(text)[:SIZE]


def spent_on(act, text):
    began = time.process_time()
    act(text)
    return time.process_time() - began


def desk(text):
    read(text, CONTEXT)


def whole(text):
    """All that is done for a text, without the limit on its length."""
    en.find(split(text), CONTEXT)
    vi.find(split(text, "vi"), CONTEXT)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--limit", type=float, default=0.2, help="seconds for `read` on 100,000 characters")
    parser.add_argument("--growth", type=float, default=8.0, help="how much longer four times the text may take")
    parser.add_argument("--words", action="store_true", help="also a run of each trigger word")
    options = parser.parse_args()
    plain = filled("The boat left on the tide and we walked home along the river, talking of nothing much. ")
    desk(plain)
    print(
        f"plain text: read {spent_on(desk, plain) * 1000:.0f} ms, whole {spent_on(whole, plain) * 1000:.0f} ms; load {os.getloadavg()}"
    )
    failed, times, growths, count = [], [(0.0, "")], [(0.0, "")], 0
    ends = time.monotonic() + options.seconds
    for number, (name, text) in enumerate(cases(options)):
        if number >= FIXED and time.monotonic() > ends:
            break
        count += 1
        times.append((min(spent_on(desk, text) for _ in range(2)), name))
        if not name.startswith("run of"):
            text = text[:SIZE]
            growths.append((spent_on(whole, text) / max(0.002, spent_on(whole, text[: SIZE // 4])), name))
        for (value, what), limit in ((times[-1], options.limit), (growths[-1], options.growth)):
            if value > limit and what == name:
                failed.append(f"{value:.2f} {what}")
    print(f"{count} cases; slowest read {max(times)[0] * 1000:.0f} ms ({max(times)[1]})")
    print(f"greatest growth from a quarter to the whole: {max(growths)[0]:.1f} times ({max(growths)[1]})")
    for line in failed:
        print("  FAILED", line)
    sys.exit(bool(failed))


FIXED = 22
"""The first cases are always tried, whatever time is left."""


def cases(options):
    yield from fixed_cases()
    if options.words:
        yield from word_cases()
    yield from mixtures(options.seed)


if __name__ == "__main__":
    main()
