"""The composer: a routine letter's frame, in English or Vietnamese, with gaps for what only a human knows.

Deterministic and without a model. Names, days, things and the words it answers are inserted from the thread (spans
"quote"), never retyped; every draft has at least one gap, so nothing that the software wrote can leave without a
person's own words in it. Of the ways to say it the first is taken that is not too like what others got; where all are,
the software says less: the thread's words and the gaps alone.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from sincerely.sources.folding import fold
from sincerely.writing.anatomy import capital, fill_slots
from sincerely.writing.asked import form_of, proposes_a_time
from sincerely.writing.cutting import clipped
from sincerely.writing.frames import Frame
from sincerely.writing.frames import english as en
from sincerely.writing.frames import vietnamese as vi
from sincerely.writing.gaps import find_gaps, gap
from sincerely.writing.length import OWN, length_of, most_words, wanting, words_in
from sincerely.writing.likeness import ALIKE, containment, runs_of_all, runs_of_letter
from sincerely.writing.meeting_frames import MEETING_FRAMES
from sincerely.writing.provenance import By, Span, joined, merged
from sincerely.writing.several_asks import leads_of, places_of, shares, with_the_rest
from sincerely.writing.voice import Habits, Reader, fits
from sincerely.writing.which_asks import AskQuote, Chosen

Part = tuple[str, By]
FRAMES = {"en": en.FRAMES, "vi": vi.FRAMES}
ASKED = {"question": "ask", "request": "request", "said": "said"}
"""The frame for each form of an ask."""
TASKS = frozenset(
    {
        "information", "follow_up", "reminder", "scheduling", "reschedule", "documents_received", "introduction",
        "out_of_office", "check_in", "feedback", "negotiation", "first_contact",
    }
)  # fmt: skip
"""Kinds that policy may let the software draft; the last four only where the owner raised them."""
_PART = r"(?:[^,.;:!?]|\.(?=\S)|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bSt)\.|(?<=\bNo)\.|(?<=\bTP)\.|(?<=\bQ)\.|(?<=\bThS)\.|(?<=\bTS)\.|(?<=\bGS)\.|(?<=\bKS)\.)"
"""A letter of a thing's name; a full stop only behind an abbreviation or inside a number."""
_ENDS = rf"[,;:!?]|(?!{_PART})\.|$"
THING_EN = re.compile(
    r"\b(?:send|get|give|email|mail|forward|share|bring|show)\s+(?:you|over|across|along)\s+(?P<thing>(?:the|a|an|your|our|my|some|two|three|both)\s+"
    rf"{_PART}{{3,60}}?)"
    rf"(?=\s+(?:by|before|on|this|next|tomorrow|today|tonight|as soon|when|once|until|in the|at)\b|{_ENDS})",
    re.IGNORECASE,
)
THING_VI = re.compile(
    rf"\bgửi\s+(?:lại\s+)?(?:anh|chị|em|cô|chú|bác|bạn)\s+(?P<thing>{_PART}{{3,60}}?)"
    rf"(?=\s+(?:trước|vào|nhé|nha|ạ|trong|sau|ngay|khi|cuối|đầu|chiều|sáng|mai|hôm)(?:\s|$)|{_ENDS})",
    re.IGNORECASE,
)
ABOUT = {
    "pet": ("their pet", "con vật nuôi"),
    "hobby": ("what they do for pleasure", "thú vui của họ"),
    "taste": ("what they like", "sở thích của họ"),
    "home": ("where they live", "nhà cửa"),
    "team": ("their team", "đội của họ"),
    "origin": ("where they come from", "quê nhà"),
}
"""What a personal gap names, for facts that may be touched on lightly."""
JUNIOR = ("em", "cháu", "con")
LONGEST_QUOTE = 30
"""Words of the thread that are quoted at most; fewer for an owner who writes short letters."""
SHORTEST_QUOTE = 10
LEAD = 5
"""Words of the software's before a quote, about."""
USUAL, MOST_LIKELY = 20, 3
"""Words of a letter beyond which an owner's are long, and the longer ways to say it come first; else the shorter ones."""
SLOT = re.compile(r"\{(gap:[^{}]+|asked:\d|[^\W\d_]+)\}")
TIMES_GAP = ("two or three times", "hai ba khung giờ")
"""Label of the gap for times, where none were worked out."""
BLUNT = "tao"
"""Who calls themself so begs for nothing."""
UNKNOWN_YOU = "anh/chị"
"""Where nobody knows the form of address: never guessed."""


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
    asked: Chosen = Chosen()
    """What their message asks, where this letter answers one: `quote` is among it."""
    quote_day: str = ""
    """When they were said, in the letter's language: "on Thursday", "hôm thứ Năm"."""
    personal: str = ""
    """Label for the gap that is about this person: what they told lately, in one or two words; blank for none."""
    habits: Habits = Habits()
    seed: str = ""
    sent: tuple[str, ...] = ()
    """Texts of letters lately sent to other people: no draft may be too like one of them."""
    offers: tuple[str, ...] = ()
    """Free times, each as the letter says it, to be offered."""
    meeting: str = ""
    """What becomes of a meeting that an invitation beside the letter is about, a key of `meeting_frames`."""
    when: str = ""
    """When that is, as the letter says it."""
    drafted: tuple[tuple[str, ...], ...] = ()
    """The software's own stretches of the last drafts for other people."""


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
    if material.task not in TASKS:
        raise NothingToCompose(material.task)
    body = list(MEETING_FRAMES[language](material)) if material.meeting else body_of(material, language)
    break_ = "\n" if material.habits.paragraphs == 1 else "\n\n"
    body = [(piece.replace("\n\n", break_), by) if by == "composer" else (piece, by) for piece, by in body]
    head = greeting(material, language)
    if head:
        head.append(("\n\n", "composer"))
    parts: list[Part] = [*head, *body]
    if own := own_gap(material, language, "".join(text for text, _by in body)):
        parts += [(break_, "composer"), (own, "composer")]
    for phrase in material.habits.phrases[:1]:
        parts += [(break_, "composer"), *said_to(phrase, material)]
    foot = farewell(material, language)
    parts += [("\n\n", "composer"), *foot] if foot else []
    text, spans = joined(parts)
    return Draft(language, subject_line(material), text, tuple(spans))


def body_of(material: Material, language: str) -> list[Part]:
    """Return the first way to say it that is not too like what others got; at last the bare one."""
    frame = FRAMES[language][situation(material, language)]
    sent = [runs_of_letter(text) for text in material.sent]
    drafted = [runs_of_all(stretches) for stretches in material.drafted]
    body: list[Part] = []
    for pattern in patterns(material, frame):
        body = filled(pattern, material, language)
        if is_short_enough(body, material) and not is_too_like(own_runs(body), sent, drafted):
            break
    return body


def is_short_enough(body: Sequence[Part], material: Material) -> bool:
    """Whether a body, with what its gaps ask for, is no longer than all but the owner's longest letters.

    The offered times are not counted, nor when the meeting is: the calendar makes them as long as they are, and a bare
    list asks nothing.
    """
    most, text = most_words(material.habits), "".join(text for text, _by in body)
    if material.when and not material.meeting:
        text = text.replace(material.when, "")
    for offer in material.offers:
        text = text.replace(f"– {offer}", "")
    return not most or length_of(text, material.habits) <= most


def situation(material: Material, language: str) -> str:
    """Return the frame that fits: by the task, and for answers by what stands open."""
    if material.task == "information" and material.kind in ("promise", "promise_due"):
        return "thing" if promised_thing(material.quote, language) else "promise"
    if material.task == "information" or (
        material.task == "documents_received" and material.kind in ("ask", "asked_again")
    ):  # whether it arrived only the owner knows
        return "ask_again" if material.kind == "asked_again" else ASKED[form_of(material.quote, language)]
    if material.task in ("scheduling", "reschedule") and proposes_a_time(material.quote):
        return "proposed"
    if material.task in ("follow_up", "reminder") and material.kind == "they_promised":
        return "they_promised"
    return material.task


def patterns(material: Material, frame: Frame) -> Iterator[str]:
    """Yield the ways to say it in an order of this letter's own, and at last the one without a word of the software."""
    if not material.quote:
        ways = [frame.alone] if frame.alone else list(frame.bridges)
        yield from shuffled(material.seed, ways)
        # Which meeting is moved is said in any case: without it the times would be a bare list.
        yield "\n\n".join(re.findall(r"\{(?:gap:[^{}]+|meeting)\}", ways[0]))
        return
    others = max(0, len(material.asked.asked) - 1) + material.asked.more
    if others > 0:
        places = places_of(material.asked, frame, material.language)
        yield from (
            f"{lead}\n\n{places}" for lead in shuffled(material.seed, leads_of(material.asked, material.language))
        )
        yield places
    yield from (with_the_rest(each, others, material.language) for each in patterns_of_one(material, frame))


def patterns_of_one(material: Material, frame: Frame) -> Iterator[str]:
    """Yield the ways to answer one ask, those nearest to the owner's length first."""
    pairs = [
        f"{lead}\n\n{bridge}" if bridge else lead
        for lead in frame.leads
        for bridge in frame.bridges
        if not said_twice(lead, bridge)
    ]
    pairs.sort(key=words_in)
    near = max(MOST_LIKELY, len(pairs) // 4)
    if material.habits.words > USUAL:
        pairs.reverse()
    first = pairs[:near] if material.habits.words else pairs
    yield from shuffled(material.seed, first)
    yield from shuffled(material.seed, pairs[len(first) :])
    yield frame.bare


def said_twice(lead: str, bridge: str) -> bool:
    """Whether two sentences of a frame would use the same words one after the other ("… my answer: … My answer: …")."""
    one, other = (re.findall(r"[^\W\d_]+", fold(SLOT.sub(" ", each))) for each in (lead, bridge))
    return bool(set(pairwise(one)) & set(pairwise(other)) or {word for word in one if len(word) > 4} & set(other))


def shuffled(seed: str, ways: Sequence[str]) -> list[str]:
    """Return `ways` in an order that depends on nothing but the seed: the same letter is composed to the same words."""
    return sorted(ways, key=lambda way: hashlib.sha256(f"{seed}\0{way}".encode()).digest())


def filled(pattern: str, material: Material, language: str) -> list[Part]:
    """Return a pattern as parts: the thread's words in their slots as quotes, the rest the composer's."""
    out: list[Part] = []
    at = 0
    if material.address_me == BLUNT:
        pattern = pattern.replace(" xin ", " ")
    for found in SLOT.finditer(pattern):
        out.append((pattern[at : found.start()], "composer"))
        out += slot(found.group(1), material, language)
        at = found.end()
    out.append((pattern[at:], "composer"))
    return [part for part in out if part[0]]


def slot(name: str, material: Material, language: str) -> list[Part]:
    """Return what stands in one slot."""
    if name.startswith("gap:") and name[4:] in TIMES_GAP and material.offers:
        return [("\n" + "\n".join(f"– {words}" for words in material.offers), "composer")]
    if name.startswith("gap:"):
        return [(gap(name[4:]), "composer")]
    if name == "meeting":
        return [(moved(material, language), "composer")]
    if name == "otherwise":
        return otherwise(material, language)
    if name == "quote":
        return quoted(
            next((each for each in material.asked.asked if each.opened), AskQuote(material.quote, "")), material
        )
    if name.startswith("asked:"):
        return quoted(material.asked.asked[int(name[6:])], material, of=material.asked.asked)
    if name == "thing":
        return [(promised_thing(material.quote, language), "quote")]
    if name == "day":
        return day_parts(material.quote_day)
    me = material.address_me or ("mình" if material.address_you in JUNIOR else "tôi")
    you = material.address_you or UNKNOWN_YOU
    words = {
        "name": material.person_name, "me": me, "you": you, "Me": capital(me), "You": capital(you),
        "ạ": " ạ" if me in JUNIOR else "",
    }  # fmt: skip
    return [(words[name], "quote" if name == "name" else "composer")]


def moved(material: Material, language: str) -> str:
    """Return which meeting the letter moves: the one that stands in the calendar, else a gap for it."""
    words = en if language == "en" else vi
    if not material.when:
        return gap(words.WHICH_MEETING)
    meeting: str = words.MEETING
    return meeting.format(when=material.when, why=gap(words.WHY_MOVED))


def otherwise(material: Material, language: str) -> list[Part]:
    """Return the free times, where there are any, beside a time that they named themselves."""
    if not material.offers:
        return []
    words = (en if language == "en" else vi).OTHERWISE.format(me=material.address_me or "tôi")
    times = "\n".join(f"– {each}" for each in material.offers)
    return [(f"\n\n{words}\n{times}", "composer")]


def day_parts(day: str) -> list[Part]:
    """Return a day as said: its name is the thread's, taken from the date of the message."""
    if not day:
        return []
    for lead in ("on ", "hôm "):
        named = day.removeprefix(lead)
        if named != day and named not in ("nay", "qua"):
            return [(f" {lead}", "composer"), (named, "quote")]
    return [(f" {day}", "composer")]


def quoted(asked: AskQuote, material: Material, of: Sequence[AskQuote] = ()) -> list[Part]:
    """Return an ask in quotation marks: its whole sentence where there is room for it."""
    most = shares(most_quoted(material), of)
    room = len(asked.sentence.split()) <= most + most // 2
    # Words found at the head of a sentence may end inside it, at "v.v."; the sentence is cut where the reader sees it.
    words = asked.sentence if room or asked.sentence.startswith(asked.words) else asked.words
    words = words or asked.words
    return [("“", "composer"), (clipped(words, most), "quote"), ("”", "composer")]


def most_quoted(material: Material) -> int:
    """Return how many words are quoted at most: what one of the owner's longer letters leaves beside two gaps."""
    habits = material.habits
    most = most_words(habits)
    return min(LONGEST_QUOTE, max(SHORTEST_QUOTE, most - LEAD - 2 * habits.sentence)) if most else LONGEST_QUOTE


def own_stretches(parts: Sequence[Part]) -> list[str]:
    """Return the composer's own words, cut where a quote or a gap stands between."""
    text, spans = joined(parts)
    return stretches_of(text, spans)


def stretches_of(text: str, spans: Sequence[Span]) -> list[str]:
    """Return the software's own stretches of a text, without its gaps."""
    found = []
    for span in merged(spans):
        if span.by in ("composer", "model"):
            found += re.split(r"\[…[^\[\]…]{1,120}…\]|\n", text[span.start : span.end])
    return [stretch for stretch in found if stretch.strip()]


def own_runs(body: Sequence[Part]) -> set[str]:
    """Return the runs of the composer's own words in a body."""
    return runs_of_all(own_stretches(body))


def is_too_like(mine: Set[str], sent: Sequence[Set[str]], drafted: Sequence[Set[str]]) -> bool:
    """Whether a body says too much of what another person got, or would get, in the same words."""
    if any(containment(mine, other) >= ALIKE for other in (*sent, *drafted)):
        return True
    return any(containment(other, mine) >= ALIKE for other in drafted)


def subject_line(material: Material) -> str:
    """Return "Re: …" for an answer; a letter that answers nothing gets its subject from the owner."""
    if not material.subject:
        return ""
    return material.subject if material.subject.lower().startswith("re:") else f"Re: {material.subject}"


def greeting(material: Material, language: str) -> list[Part]:
    """Open as the owner usually does with this person; in Vietnamese never another pair than theirs."""
    habits = material.habits
    if not habits.greets:
        return []
    if habits.greeting and (material.person_name or "{name}" not in habits.greeting):
        return said_to(habits.greeting, material)
    if language == "en":
        if not material.person_name:
            return [("Hello,", "composer")]
        return [("Hi ", "composer"), (material.person_name, "quote"), (",", "composer")]
    if not material.address_you or not material.person_name:
        return [(f"Chào {material.address_you or UNKNOWN_YOU},", "composer")]
    return [(f"Chào {material.address_you} ", "composer"), (material.person_name, "quote"), (",", "composer")]


def said_to(pattern: str, material: Material) -> list[Part]:
    """Return a pattern of the owner's for this reader; the reader's name comes from the thread."""
    parts: list[Part] = []
    for number, piece in enumerate(pattern.split("{name}")):
        if number:
            parts.append((material.person_name, "quote"))
        words = fill_slots(piece, name="", me=material.address_me, you=material.address_you)
        if words:
            parts.append((words, "composer"))
    return parts


def farewell(material: Material, language: str) -> list[Part]:
    """Close as the owner usually does: a formula, how they sign, both, or neither."""
    habits = material.habits
    reader = Reader(language, None, material.address_me, material.address_you)
    lines: list[list[Part]] = []
    if habits.closing and habits.closes and fits(habits.closing, reader):
        lines.append(said_to(habits.closing, material))
    elif language == "en" and habits.closes:
        lines.append([("Best,", "composer")])
    if habits.signs_as and habits.signs:
        lines.append(said_to(habits.signs_as, material))
    elif habits.signs:
        junior = f"{capital(material.address_me)} " if language == "vi" and material.address_me in JUNIOR else ""
        lines.append([(f"{junior}{material.owner_name}", "composer")])
    out: list[Part] = []
    for line in lines:
        out += [("\n", "composer"), *line] if out else line
    return out


def own_gap(material: Material, language: str, body: str) -> str:
    """Return the place for the owner's own words: for more where they write more; none where even one is too much.

    A body without a gap keeps it whatever the length: no draft is without one.
    """
    habits, most = material.habits, most_words(material.habits)
    if find_gaps(body) and most and length_of(body, habits) + habits.sentence > most:
        return ""
    return personal_gap(material, language, wanting(body, habits))


def personal_gap(material: Material, language: str, size: int = 0) -> str:
    """Return the gap for what only the owner can say; `size` as in `length.OWN`."""
    english, vietnamese = ABOUT.get(material.personal, ("", ""))
    if language == "vi":
        return gap(f"{OWN['vi'][size]}, có thể về {vietnamese}" if vietnamese else OWN["vi"][size])
    return gap(f"{OWN['en'][size]}, perhaps about {english}" if english else OWN["en"][size])


def promised_thing(quote: str, language: str) -> str:
    """Return what was promised, in the promise's own words ("the revised carton price"), or nothing if it is not plain."""
    match = (THING_EN if language == "en" else THING_VI).search(quote)
    return match.group("thing").strip(" ,.") if match else ""
