"""Loaded by the fork server, once for all workers: the grammars, used once.

Patterns are compiled and tables of triggers worked out when a text first needs them, about a second's work. Done here,
beside the caller's own start, a worker finds it done. What is loaded is left out of every search for garbage: it stays,
and pages that nobody touches remain shared by all workers.
"""

import gc
from datetime import UTC, datetime
from typing import Final

from sincerely.noticing.language.en.grammar import compile_all
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

LETTERS: Final = (
    "Hello Mai,\n\nThank you for the samples. Could you send me the price list by Friday? I will call you tomorrow.\n",
    "Chị Mai ơi, em cảm ơn chị nhiều. Chị gửi em bảng giá trước thứ Sáu được không ạ? Mai em sẽ gọi cho chị nhé.\n",
    "Chi Mai oi, em cam on chi nhieu. Chi gui em bang gia truoc thu Sau duoc khong? Mai em se goi cho chi nhe.\n",
)
"""One for each grammar: English, Vietnamese, and Vietnamese typed without its marks."""


def use_once() -> None:
    """Read a letter with each grammar, and compile what these left over; what is found in it is nobody's."""
    for letter in LETTERS:
        read(letter, Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC), sender="Bob", me="mai@desk.example"))
    compile_all()


use_once()
gc.freeze()
gc.enable()
