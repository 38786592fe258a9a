"""The composer: a routine letter's frame, in English or Vietnamese, with gaps for what only a human knows.

Deterministic and without a model. Facts are inserted from the thread's own words (as quotes), never retyped; every
draft has at least one gap, so nothing that the software wrote can leave without a person's own words in it.
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sincerely.writing.gaps import find_gaps, gap
from sincerely.writing.meeting_frames import MEETING_FRAMES
from sincerely.writing.provenance import By, Span, joined
from sincerely.writing.voice import Habits

Part = tuple[str, By]
THING_EN = re.compile(
    r"\b(?:send|get|give|email|mail|forward|share|bring|show)\s+(?:you|over|across|along)\s+(?P<thing>(?:the|a|an|your|our|my|some|two|three|both)\s+[^,.;:!?]{3,60}?)"
    r"(?=\s+(?:by|before|on|this|next|tomorrow|today|tonight|as soon|when|once|until|in the|at)\b|[,.;:!?]|$)",
    re.IGNORECASE,
)
THING_VI = re.compile(
    r"\bgửi\s+(?:lại\s+)?(?:anh|chị|em|cô|chú|bác|bạn)\s+(?P<thing>[^,.;:!?]{3,60}?)"
    r"(?=\s+(?:trước|vào|nhé|nha|ạ|trong|sau|ngay|khi|cuối|đầu|chiều|sáng|mai|hôm)(?:\s|$)|[,.;:!?]|$)",
    re.IGNORECASE,
)
ABOUT = {
    "pet": ("their pet", "con vật nuôi"),
    "hobby": ("what they do for pleasure", "thú vui của người ấy"),
    "taste": ("what they like", "sở thích của người ấy"),
    "home": ("where they live", "nhà cửa"),
    "team": ("their team", "đội của người ấy"),
    "origin": ("where they come from", "quê nhà"),
}
"""What a personal gap names, for facts that may be touched on lightly."""

TIMES_GAP = ("two or three times", "hai ba khung giờ")
"""Label of the gap for times, where none were worked out."""


class NothingToCompose(Exception):
    """There is no composed letter for this task: a person writes it."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a draft may be made of: one thread, the two people, the owner's habits. Nothing else."""

    task: str
    kind: str
    """The need's kind, or blank for a letter out of the blue."""
    language: str
    owner_name: str
    person_name: str
    """Given name."""
    address_me: str = ""
    address_you: str = ""
    subject: str = ""
    quote: str = ""
    """Their words or the owner's, that this letter answers to."""
    quote_day: str = ""
    """When they were said, in the letter's language: "on Thursday", "hôm thứ Năm"."""
    personal: str = ""
    """Label for the gap that is about this person: what they told lately, in one or two words; blank for none."""
    habits: Habits = Habits()
    seed: str = ""
    offers: tuple[str, ...] = ()
    """Free times, each as the letter says it, to be offered."""
    meeting: str = ""
    """What becomes of a meeting that an invitation beside the letter is about, a key of `meeting_frames`."""
    when: str = ""
    """When that is, as the letter says it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A composed text with whose words are where."""

    language: str
    subject: str
    text: str
    spans: tuple[Span, ...]

    @property
    def gaps(self) -> int:
        """How many places wait for the owner."""
        return len(find_gaps(self.text))


def compose(material: Material) -> Draft:
    """Return a draft for a routine task; NothingToCompose for every other."""
    language = "vi" if material.language == "vi" else "en"
    frame = MEETING_FRAMES[language] if material.meeting else FRAMES.get((language, material.task))
    if frame is None:
        raise NothingToCompose(material.task)
    if material.quote or material.meeting or material.task in ("scheduling", "reschedule"):
        body = frame(material)
    else:
        # Nothing was said that this answers to: what it is about is the owner's to say.
        body = [(gap("what this is about" if language == "en" else "chuyện bạn muốn viết"), "composer")]
    parts: list[Part] = [(greeting(material, language), "composer"), ("\n\n", "composer"), *body]
    parts += [("\n\n", "composer"), (personal_gap(material, language), "composer")]
    parts += [("\n\n", "composer"), (farewell(material, language), "composer")]
    text, spans = joined(parts)
    return Draft(language, subject_line(material, language), text, tuple(spans))


def pick(material: Material, *choices: str) -> str:
    """Choose one phrasing, always the same one for the same letter, different ones for different letters."""
    number = hashlib.sha256(f"{material.seed}\0{material.person_name}\0{choices[0]}".encode()).digest()[0]
    return choices[number % len(choices)]


def subject_line(material: Material, language: str) -> str:
    """Return "Re: …" for an answer, else a plain subject with a gap-like prompt left to the owner."""
    if material.subject:
        return material.subject if material.subject.lower().startswith("re:") else f"Re: {material.subject}"
    return ""


def greeting(material: Material, language: str) -> str:
    """Open as the owner usually does with this person; in Vietnamese never another pair than theirs."""
    if material.habits.greeting:
        return material.habits.greeting
    if language == "en":
        return f"Hi {material.person_name}," if material.person_name else "Hello,"
    you = material.address_you or "anh/chị"
    name = f" {material.person_name}" if material.person_name and material.address_you else ""
    return f"Chào {you}{name},"


def farewell(material: Material, language: str) -> str:
    """Close as the owner usually does."""
    signed = material.habits.signs_as or material.owner_name
    if material.habits.closing:
        return f"{material.habits.closing}\n{signed}"
    if language == "en":
        return f"Best,\n{signed}"
    me = material.address_me.capitalize()
    return f"{me} {material.owner_name}".strip() if material.address_me in ("em", "cháu", "con") else signed


def personal_gap(material: Material, language: str) -> str:
    """Every letter keeps a place for what only the owner can say."""
    english, vietnamese = ABOUT.get(material.personal, ("", ""))
    if language == "vi":
        return gap(f"một câu của riêng bạn, có thể về {vietnamese}" if vietnamese else "một câu của riêng bạn")
    return gap(f"a word of your own, perhaps about {english}" if english else "a word of your own")


def me(material: Material) -> str:
    """How the owner speaks of themself in Vietnamese."""
    return material.address_me or "tôi"


def you(material: Material) -> str:
    """How the owner addresses the reader in Vietnamese."""
    return material.address_you or "anh/chị"


def quoted(material: Material, language: str) -> list[Part]:
    """The words this answers to, as a quote from its source."""
    return [(f"“{material.quote}”", "quote")]


def promised_thing(quote: str, language: str) -> str:
    """Return what was promised, in the promise's own words ("the revised carton price"), or nothing if it is not plain."""
    match = (THING_EN if language == "en" else THING_VI).search(quote)
    return match.group("thing").strip(" ,.") if match else ""


def en_information(material: Material) -> list[Part]:
    """What was promised or asked, and a gap for the thing itself."""
    day = f" {material.quote_day}" if material.quote_day else ""
    if material.kind in ("promise", "promise_due"):
        thing = promised_thing(material.quote, "en")
        if thing:
            lead = pick(material, "Here is ", f"As I said{day}, here is ", "You have it now: ")
            return [
                (lead, "composer"),
                (thing, "quote"),
                (": ", "composer"),
                (gap("what you promised"), "composer"),
                (".", "composer"),
            ]
        lead = pick(material, f"I told you{day}: ", f"You have this from me{day}: ")
        return [(lead, "composer"), *quoted(material, "en"), ("\n\nHere it is: ", "composer"),
                (gap("what you promised"), "composer"), (".", "composer")]  # fmt: skip
    lead = pick(material, f"You asked{day}: ", f"About what you asked{day}, ", f"To your question{day}, ")
    return [(lead, "composer"), *quoted(material, "en"), ("\n\n", "composer"), (gap("your answer"), "composer")]


def vi_information(material: Material) -> list[Part]:
    """The same in Vietnamese, in the relationship's own pair."""
    day = f" {material.quote_day}" if material.quote_day else ""
    if material.kind in ("promise", "promise_due"):
        thing = promised_thing(material.quote, "vi")
        if thing:
            lead = pick(
                material,
                f"{me(material).capitalize()} gửi {you(material)} ",
                f"Như đã hẹn{day}, {me(material)} gửi {you(material)} ",
            )
            return [
                (lead, "composer"),
                (thing, "quote"),
                (": ", "composer"),
                (gap("điều đã hứa"), "composer"),
                (".", "composer"),
            ]
        lead = pick(material, f"{me(material).capitalize()} có hẹn{day}: ", f"Như {me(material)} đã nói{day}: ")
        return [(lead, "composer"), *quoted(material, "vi"), (f"\n\n{me(material).capitalize()} gửi {you(material)}: ", "composer"),
                (gap("điều đã hứa"), "composer"), (".", "composer")]  # fmt: skip
    asked = f"{you(material).capitalize()} có hỏi{day}: "
    lead = pick(material, asked, f"Về câu {you(material)} hỏi{day}: ")
    return [(lead, "composer"), *quoted(material, "vi"), ("\n\n", "composer"), (gap("câu trả lời của bạn"), "composer")]


def en_follow_up(material: Material) -> list[Part]:
    """A reminder of something open, without a push, with a gap for why it matters now."""
    day = f" {material.quote_day}" if material.quote_day else ""
    theirs = material.kind == "they_promised"
    lead = pick(material, f"You wrote{day}: ", f"This is still in my notes from you{day}: ") if theirs else pick(
        material, f"I asked you{day}: ", f"My question{day} is still open: "
    )  # fmt: skip
    return [
        (lead, "composer"),
        *quoted(material, "en"),
        ("\n\n", "composer"),
        (gap("why it matters now, or what would make it easier"), "composer"),
    ]


def vi_follow_up(material: Material) -> list[Part]:
    """The same in Vietnamese."""
    day = f" {material.quote_day}" if material.quote_day else ""
    theirs = material.kind == "they_promised"
    lead = f"{you(material).capitalize()} có nhắn{day}: " if theirs else f"{me(material).capitalize()} có hỏi{day}: "
    return [
        (lead, "composer"),
        *quoted(material, "vi"),
        ("\n\n", "composer"),
        (gap("vì sao lúc này cần, hoặc làm sao cho dễ hơn"), "composer"),
    ]


def en_scheduling(material: Material) -> list[Part]:
    """The times that the calendar has free, as they were found; a gap where none were looked for."""
    lead: list[Part] = (
        [("You wrote: ", "composer"), *quoted(material, "en"), ("\n\n", "composer")] if material.quote else []
    )
    if not material.offers:
        return [*lead, ("These times suit me: ", "composer"), (gap(TIMES_GAP[0]), "composer"), (".", "composer")]
    opening = pick(material, "These times suit me:", "I could do one of these:", "I am free at these times:")
    closing = pick(material, "Would one of them suit you?", "Which one would you like?")
    return [*lead, (opening, "composer"), *offered(material), ("\n\n" + closing, "composer")]


def vi_scheduling(material: Material) -> list[Part]:
    """The same in Vietnamese."""
    lead: list[Part] = (
        [(f"{you(material).capitalize()} có nhắn: ", "composer"), *quoted(material, "vi"), ("\n\n", "composer")]
        if material.quote
        else []
    )
    if not material.offers:
        return [
            *lead,
            (f"{me(material).capitalize()} rảnh: ", "composer"),
            (gap(TIMES_GAP[1]), "composer"),
            (".", "composer"),
        ]
    mine = me(material).capitalize()
    opening = pick(material, f"{mine} rảnh các giờ sau:", f"{mine} sắp xếp được mấy giờ này:")
    polite = " ạ" if me(material) in ("em", "cháu", "con") else " nhé"
    closing = f"{you(material).capitalize()} xem giờ nào tiện thì báo {me(material)}{polite}."
    return [*lead, (opening, "composer"), *offered(material), ("\n\n" + closing, "composer")]


def offered(material: Material) -> list[Part]:
    """The offered times, one a line, inserted as they were worked out."""
    return [(f"\n– {words}", "composer") for words in material.offers]


def en_documents(material: Material) -> list[Part]:
    """A plain receipt of documents."""
    return [
        ("It arrived: ", "composer"),
        *quoted(material, "en"),
        ("\n\n", "composer"),
        (gap("what you saw in it, and what comes next"), "composer"),
    ]


def vi_documents(material: Material) -> list[Part]:
    """The same in Vietnamese."""
    return [
        (f"{me(material).capitalize()} đã nhận được: ", "composer"),
        *quoted(material, "vi"),
        ("\n\n", "composer"),
        (gap("bạn thấy gì trong đó, bước tiếp theo là gì"), "composer"),
    ]


FRAMES: dict[tuple[str, str], Callable[[Material], Sequence[Part]]] = {
    ("en", "information"): en_information,
    ("en", "follow_up"): en_follow_up,
    ("en", "reminder"): en_follow_up,
    ("en", "scheduling"): en_scheduling,
    ("en", "reschedule"): en_scheduling,
    ("en", "documents_received"): en_documents,
    ("vi", "information"): vi_information,
    ("vi", "follow_up"): vi_follow_up,
    ("vi", "reminder"): vi_follow_up,
    ("vi", "scheduling"): vi_scheduling,
    ("vi", "reschedule"): vi_scheduling,
    ("vi", "documents_received"): vi_documents,
}
