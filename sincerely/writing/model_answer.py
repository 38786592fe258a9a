"""What is taken over of a model's answer, sentence by sentence; everything in doubt becomes a gap or is left out. Pure.

No word here trusts the model: facts must stand in the thread, letter for letter, and are then quotes of it; a promise,
a thank-you, an apology, an address or a link are not its to write. What is no answer at all raises `Unfit`, and the
composer's draft stays.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sincerely.sources.folding import fold
from sincerely.writing.anatomy import CLOSES, OPENS, capital
from sincerely.writing.gaps import find_gaps, gap
from sincerely.writing.grounding import CHECKED
from sincerely.writing.inert import PLACE, without_unseen
from sincerely.writing.provenance import By

Part = tuple[str, By]
LONGEST_ANSWER: Final = 20_000
MOST_SENTENCES: Final = 10
MOST_WORDS: Final = 160
PARROT: Final = 0.6
"""Share of an answer's runs of five words that may stand in the prompt's rules or the thread."""
RUN: Final = 5
MARKUP: Final = re.compile(
    r"!?\[([^\]\[…]{0,200})\]\([^)\s]{0,500}\)|<[^<>\n]{1,200}>|[*_`#]{2,}|^\s*(?:[-*#>]|\d+\.)\s+"
)
LEADS_AWAY: Final = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,20}:(?=\S)[^\s\d]\S*|(?<![\w.])[^\W_][\w-]+(?:[.。．｡][^\W\d_][\w-]+)+(?:[/?#:]\S*)?",
    re.IGNORECASE,
)
"""A place without http or www: another scheme, or a bare host name, which mail programs make a link of."""
FILE: Final = re.compile(r"[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|png|jpe?g|csv|txt)", re.IGNORECASE)
"""Names of files look like hosts; where the thread names one it may be said."""
LONGEST_LABEL: Final = 60
LABELS: Final = {
    "en": {"fact": "not in the thread", "place": "an address or link", "yours": "what you want to say here"},
    "vi": {"fact": "không có trong thư", "place": "địa chỉ hoặc liên kết", "yours": "điều bạn muốn nói ở đây"},
}
GREETED: Final = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,4})[,!:]\s*")
STUCK: Final = 3
"""Times that the same three words may not be said in one sentence."""
WORDS: Final = re.compile(r"[^\W\d_][\w'’-]*")
NUMBER: Final = re.compile(r"(?<!\w)[+-]?\w{0,40}\d[\w.,:/%-]*(?<![.,:/-])")
"""Whatever holds a digit: also what the checks of a person's own words let pass."""


class Unfit(ValueError):
    """The answer is no draft; `why` is one of not_json, empty, too_long, other_language, parrots, nothing_left."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Asked:
    """What the answer is held against."""

    language: str
    rules: str
    thread: tuple[str, ...]
    """Texts that a fact may stand in: the thread and the facts about this person."""
    names: tuple[str, ...]
    """Names that may be said: the two people's."""
    is_human_only: Callable[[str], bool]
    """Whether a sentence thanks, apologises, promises, consoles, or touches a hard matter."""
    language_of: Callable[[str], str]


def body_of(answer: str, asked: Asked) -> list[Part]:
    """Return the sentences that may stand in a draft, with whose words they are. Raises Unfit."""
    sentences = read(answer)
    joined = " ".join(sentences)
    if len(joined.split()) > MOST_WORDS:
        raise Unfit("too_long")
    if asked.language_of(joined) not in (asked.language, "other"):
        raise Unfit("other_language")
    if parrots(joined, [asked.rules, *asked.thread]):
        raise Unfit("parrots")
    middle = unrepeated(without_greeting(plain(sentence)) for sentence in sentences)
    kept = [sentence for sentence in middle if sentence and not asked.is_human_only(sentence)]
    if not kept:
        raise Unfit("nothing_left")
    parts: list[Part] = []
    for number, sentence in enumerate(kept):
        parts += [(" ", "model")] if number else []
        parts += grounded(sentence, asked)
    if not any(by == "model" and re.search(r"\w{3}", without_gaps(text)) for text, by in parts):
        raise Unfit("nothing_left")
    return parts


def read(answer: str) -> list[str]:
    """Return the sentences of an answer that has the agreed shape. Raises Unfit."""
    if len(answer) > LONGEST_ANSWER:
        raise Unfit("too_long")
    try:
        found = json.loads(answer)
    except (ValueError, RecursionError) as problem:
        raise Unfit("not_json") from problem
    sentences = found.get("sentences") if isinstance(found, dict) and set(found) == {"sentences"} else None
    if not isinstance(sentences, list) or not all(isinstance(each, str) for each in sentences):
        raise Unfit("not_json")
    if len(sentences) > MOST_SENTENCES:
        raise Unfit("too_long")
    written = [" ".join(without_unseen(each).split()) for each in sentences]
    if not any(written):
        raise Unfit("empty")
    return [each for each in written if each]


def plain(sentence: str) -> str:
    """Return a sentence without markup: of a link only its words stay, for `grounded` to look at."""
    return MARKUP.sub(lambda found: found[1] or "", sentence).strip()


def without_greeting(sentence: str) -> str:
    """Return a sentence without a greeting at its head, and nothing of one that only takes leave."""
    head = GREETED.match(sentence)
    if head and OPENS.match(head[1]):
        sentence = capital(sentence[head.end() :])
    return "" if CLOSES.match(sentence) else sentence


def unrepeated(sentences: Iterable[str]) -> list[str]:
    """Return the sentences but those said before, and those of a model that can't stop: three words three times."""
    kept: dict[str, str] = {}
    for sentence in sentences:
        words = re.findall(r"[^\W_]+", fold(sentence))
        threes = Counter(zip(words, words[1:], words[2:], strict=False))
        if max(threes.values(), default=0) < STUCK:
            kept.setdefault(" ".join(words), sentence)
    return list(kept.values())


def grounded(sentence: str, asked: Asked) -> list[Part]:
    """Return a sentence in parts: what the thread says letter for letter as quotes, what nobody said as gaps."""
    labels = LABELS.get(asked.language, LABELS["en"])
    known = "\n".join((*asked.thread, *asked.names))
    taken = [(found.start, found.end) for found in find_gaps(sentence)]
    marks: list[tuple[int, int, Part]] = [
        (found.start, found.end, (gap(labels["yours"]), "model"))
        for found in find_gaps(sentence)
        if not is_calm_label(found.label)
    ]
    for label, spans in (("place", spans_of(PLACE, sentence)), ("place", hosts_in(sentence)),
                         ("fact", spans_of(FILE, sentence)), ("fact", spans_of(CHECKED, sentence)),
                         ("fact", spans_of(NUMBER, sentence)), ("fact", names_in(sentence))):  # fmt: skip
        for start, end in spans:
            if any(begun < end and start < ended for begun, ended in taken):
                continue
            taken.append((start, end))
            words = sentence[start:end]
            stands = label != "place" and stands_in(words, known)
            marks.append((start, end, (words, "quote") if stands else (gap(labels[label]), "model")))
    parts: list[Part] = []
    at = 0
    for start, end, part in sorted(marks):
        parts += [(sentence[at:start], "model"), part]
        at = end
    parts.append((sentence[at:], "model"))
    return [part for part in parts if part[0]]


def spans_of(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Return where a pattern is found."""
    return [found.span() for found in pattern.finditer(text)]


def hosts_in(text: str) -> list[tuple[int, int]]:
    """Return where a place without http or www is found; names of files are none."""
    return [found.span() for found in LEADS_AWAY.finditer(text) if not FILE.fullmatch(found.group())]


def is_calm_label(label: str) -> bool:
    """Whether a model's own gap may keep its label: short, and without a place or number that leads anywhere."""
    leads = PLACE.search(label) or hosts_in(label) or NUMBER.search(label)
    return len(label) <= LONGEST_LABEL and not leads


def names_in(sentence: str) -> list[tuple[int, int]]:
    """Return the runs of capitalised words inside a sentence; its first word and a lone "I" say nothing."""
    runs_found: list[tuple[int, int]] = []
    for word in list(WORDS.finditer(sentence))[1:]:
        if not word.group()[0].isupper() or re.fullmatch(r"I(?:['’]\w+)?", word.group()):
            continue
        if runs_found and sentence[runs_found[-1][1] : word.start()] == " ":
            runs_found[-1] = (runs_found[-1][0], word.end())
        elif sentence[: word.start()].rstrip(" \"“'(")[-1:] not in (".", "!", "?", "…"):
            runs_found.append(word.span())
    return runs_found


def stands_in(words: str, known: str) -> bool:
    """Whether words stand somewhere as words of their own, letter for letter."""
    return re.search(rf"(?<![\w.,]){re.escape(words)}(?![\w])", known) is not None


def without_gaps(text: str) -> str:
    """Return a text without its gaps."""
    for found in reversed(find_gaps(text)):
        text = text[: found.start] + text[found.end :]
    return text


def parrots(text: str, sources: Sequence[str]) -> bool:
    """Whether an answer mostly repeats what it was given."""
    mine = runs(text)
    given: set[str] = set()
    for source in sources:
        given |= runs(source)
    return bool(mine) and len(mine & given) > PARROT * len(mine)


def runs(text: str) -> set[str]:
    """Return the folded runs of five words."""
    words = re.findall(r"[^\W_]+", fold(text))
    return {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
