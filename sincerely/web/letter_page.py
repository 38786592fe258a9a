"""What a letter's page shows: brief, provenance, facts with their sources, concerns, and the final bytes in words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from math import ceil
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.functional import SimpleLazyObject

from sincerely.accounts import queries as owners
from sincerely.journey import letters
from sincerely.journey.looking import Looked
from sincerely.journey.pace import counts_from, slow_for
from sincerely.journey.ruling import ruling_for
from sincerely.journey.scheduling import FINDS_TIMES
from sincerely.journey.second_rule import rule_of
from sincerely.journey.today import need_of
from sincerely.people import queries as people
from sincerely.people.models import Entry
from sincerely.review.concerns import Concern, pass_key
from sincerely.review.models import FrozenLetter
from sincerely.review.queries import last_handed_back, waiting_ids
from sincerely.sending import queries as outbox
from sincerely.sending.later import named_times
from sincerely.sending.outbox import RETURNED
from sincerely.trust.disclosure import Share
from sincerely.web import decline_words, reasons, second_words
from sincerely.web.concern_words import link_of, words_of
from sincerely.web.language_model import letter_context
from sincerely.web.signed_in import DeskRequest
from sincerely.writing.brief import Brief
from sincerely.writing.gaps import find_gaps
from sincerely.writing.grounding import Source
from sincerely.writing.models import Letter
from sincerely.writing.named import ground_all
from sincerely.writing.provenance import by_at, count_words, from_json
from sincerely.writing.queries import invitation_of


@dataclass(frozen=True)
class Piece:
    """A run of the letter's text: whose, and whether it is a gap or a checkable fact."""

    text: str
    by: str
    gap: int | None = None
    label: str = ""
    fact: str = ""
    """Number of its source, "-" where the thread does not hold it; blank for no fact."""
    place: int | None = None
    """Number of the concern whose words begin here."""
    is_numbered: bool = True
    """Whether the number of its source stands here: not where the next fact of the line has the same."""


@dataclass(frozen=True)
class ShownConcern:
    """A concern in words."""

    rule: str
    key: str
    blocks: bool
    why: str
    do: str
    quote: str
    place: int | None = None
    """Number of the place in the shown text that it speaks of; None where none is marked."""
    is_passable: bool = False
    """Whether the person may say a second time that it is right."""
    link: tuple[str, str] = ("", "")
    """(address, words) of what stands in the way; blank where nothing is to be named."""


@dataclass(frozen=True)
class SourceLine:
    """A numbered source under the letter."""

    number: int
    entry: Entry | None


def places(text: str, found: list[Concern]) -> dict[int, int]:
    """Return where in the text each concern's words begin first, as {offset: number of the concern}."""
    at = ((text.find(one.quote) if one.quote else -1, number) for number, one in reversed(list(enumerate(found))))
    return {start: number for start, number in at if start >= 0}


def pieces(
    letter: Letter,
    sources: dict[str, int],
    grounds: list[tuple[int, int, str | None]],
    marked: dict[int, int] | None = None,
) -> list[Piece]:
    """Cut the text where hand, gap or fact changes, and where the words of a concern begin."""
    marked = marked or {}
    text = letter.text
    hands = by_at(from_json(letter.spans), len(text))
    gap_at = {position: (n, gap) for n, gap in enumerate(find_gaps(text)) for position in range(gap.start, gap.end)}
    fact_at = {position: (start, source) for start, end, source in grounds for position in range(start, end)}
    out: list[Piece] = []
    start = 0
    for position in range(1, len(text) + 1):
        same = position < len(text) and (
            hands[position] == hands[start]
            and gap_at.get(position, (None,))[0] == gap_at.get(start, (None,))[0]
            and fact_at.get(position) == fact_at.get(start)
            and (text[position] == "\n") == (text[start] == "\n")
            and position not in marked
        )
        if same:
            continue
        number, gap = gap_at.get(start, (None, None))
        blank = not text[start:position].strip()
        fact = fact_at.get(start)
        mark = "" if fact is None else str(sources.get(fact[1] or "", "-"))
        hand, label = "" if blank else hands[start], gap.label if gap else ""
        out.append(Piece(text[start:position], hand, number, label, mark, marked.get(start)))
        start = position
    return numbered_once(out)


def numbered_once(found: list[Piece]) -> list[Piece]:
    """Return the pieces with one number for a run of facts of a line that have one source: "Monday, 08:00–08:30 ¹"."""
    out: list[Piece] = []
    ahead = ""
    for piece in reversed(found):
        out.append(replace(piece, is_numbered=False) if piece.fact and piece.fact == ahead else piece)
        ahead = "" if "\n" in piece.text else piece.fact if piece.fact not in ("", "-") else ahead
    return out[::-1]


def shown(
    found: list[Concern], marked: dict[int, int] | None = None, *, readers: Sequence[str] = ()
) -> list[ShownConcern]:
    """Put concerns into words; `readers` are the letter's addresses, to whom a pass is bound."""
    out = []
    numbers = set((marked or {}).values())
    for number, one in enumerate(found):
        why, do = words_of(one)
        out.append(
            ShownConcern(
                one.rule,
                pass_key(one, readers) if one.is_passable else one.key,
                one.blocks,
                why,
                do,
                one.quote,
                number if number in numbers else None,
                one.is_passable,
                link_of(one),
            )
        )
    return out


def mailboxes(found: Sequence[Mapping[str, str]]) -> str:
    """Return recipients as they are typed: "Name <address>, address"."""
    return ", ".join(f"{each['name']} <{each['email']}>" if each.get("name") else each["email"] for each in found)


def is_draft(letter: Letter) -> bool:
    """Whether the review desk shows it; otherwise a person writes, from the brief."""
    return letter.mode == "draft" and letter.proposed_by != "person"


def brief_of(request: DeskRequest, letter: Letter) -> Brief | None:
    """Return the brief of a letter: of its need while that stands, else of its person."""
    owner, person, now = request.owner, letter.person, request.now
    if person is None:
        return None
    need = need_of(letter, now=now)
    if is_draft(letter):
        return letters.short_brief(owner, person, need, now=now, task=letter.task)
    why = "" if letter.mode == "draft" else ruling_for(owner, person, letter.task, answers=letter.reply_to, now=now)[1]
    return letters.brief_for(owner, person, need, why_no_draft=why, now=now, task=letter.task)


def grounded(
    letter: Letter, texts: list[Source]
) -> tuple[list[str], dict[str, int], list[tuple[int, int, str | None]]]:
    """Return the messages that hold facts of a letter, their numbers, and (start, end, message) of each fact."""
    grounds = [
        (each.start, each.end, each.message_id) for each in ground_all(letter.text, texts, from_json(letter.spans))
    ]
    used = list(dict.fromkeys(source for _start, _end, source in grounds if source))
    return used, {message_id: number for number, message_id in enumerate(used, 1)}, grounds


def unsourced(text: str, grounds: list[tuple[int, int, str | None]], found: list[Concern]) -> list[str]:
    """Return the facts that stand nowhere in the thread, each once, without those that a concern speaks of."""
    told = [one.quote for one in found if one.quote]
    quotes = dict.fromkeys(text[start:end] for start, end, source in grounds if source is None)
    return [quote for quote in quotes if not any(quote in one or one in quote for one in told)]


def marked_facts(text: str, facts: Sequence[str]) -> list[tuple[str, bool]]:
    """Cut a text into (piece, whether it is one of these facts)."""
    if not facts:
        return [(text, False)]
    either = "|".join(re.escape(one) for one in sorted(facts, key=len, reverse=True))
    parts = re.split(rf"(?<!\w)({either})(?!\w)", text)
    return [(part, n % 2 == 1) for n, part in enumerate(parts) if part]


def review_context(request: DeskRequest, letter: Letter, looked: Looked) -> dict[str, object]:
    """Return the context of the writing and the review page."""
    now: datetime = request.now
    found, readers = looked.concerns, letters.readers_of(letter)
    used, numbers, grounds = grounded(letter, looked.sources)
    entries = people.entries_by_message_id(request.owner, used)
    counted = count_words(letter.text, from_json(letter.spans))
    others = waiting_ids(request.owner)
    is_marked = is_draft(letter) and not request.GET.get("edit")
    gaps_at = {position for gap in find_gaps(letter.text) for position in range(gap.start + 1, gap.end)}
    marked = {at: n for at, n in places(letter.text, found).items() if at not in gaps_at} if is_marked else {}
    return {
        "room": "review",
        "letter": letter,
        "person": letter.person,
        # Asked only by the pages that show it.
        "brief": SimpleLazyObject(lambda: brief_of(request, letter)),
        "pieces": pieces(letter, numbers, grounds, marked),
        "gaps": find_gaps(letter.text),
        "sources": [SourceLine(number, entries.get(message_id)) for message_id, number in numbers.items()],
        "concerns": shown(found, marked, readers=readers),
        "unsourced": unsourced(letter.text, grounds, found),
        "accepted": shown(looked.accepted, readers=readers),
        "blocking": [each for each in found if each.blocks],
        "share": Share(**counted).machine,
        "words": counted,
        "balance": looked.balance,
        "thread": people.thread(request.owner, letter.reply_to, until=now) if letter.reply_to else [],
        "files": list(letter.attachments.all()),
        "to_typed": mailboxes(letter.to),
        "cc_typed": mailboxes(letter.cc),
        "subject_typed": letter.subject,
        # One whose need was only opened is not among those that wait.
        "number": others.index(letter.pk) + 1 if letter.pk in others else 0,
        "of": len(others),
        "next_letter": next_of(others, letter.pk, 1),
        "previous_letter": next_of(others, letter.pk, -1),
        "tried": bool(request.GET.get("tried")),
        "senders": letters.senders(letter),
        "came_back": came_back(letter),
        # An answer to an invitation, and a proposal of another time, speak of one time and offer none.
        "offers_times": letter.task in FINDS_TIMES and invitation_of(letter) is None,
        "decline_reasons": decline_words.offered(),
        "hands": {span.by for span in from_json(letter.spans)},
        **letter_context(request, letter),
    }


def came_back(letter: Letter) -> str:
    """Return why a letter that was approved came back instead of leaving, in words; blank where it did not."""
    handed = last_handed_back(letter.pk)
    if handed is not None:
        return second_words.handed_back(handed)
    last = outbox.last_of(letter.pk)
    return reasons.say(last.last_reply) if last and last.state == "abandoned" and last.last_reply in RETURNED else ""


def next_of(all_ids: list[int], here: int, step: int) -> int | None:
    """Return the neighbour of a letter in the queue."""
    if here not in all_ids:
        return all_ids[0] if all_ids else None
    at = all_ids.index(here) + step
    return all_ids[at] if 0 <= at < len(all_ids) else None


def second_readers(letter: Letter) -> str:
    """Return who would have to say a second yes after the owner's, in words; blank where one yes is enough."""
    if not rule_of(letter, letters.readers_of(letter)):
        return ""
    return second_words.either([row.who.name for row in owners.reviewers(letter.owner)])


def message_of(content: bytes) -> EmailMessage:
    """Return frozen bytes as a message."""
    return message_from_bytes(content, policy=SMTP)


def read_back(content: bytes) -> dict[str, object]:
    """Return what frozen bytes say, read back from them: text, addresses, subject, fields, names of files."""
    message = message_of(content)
    body = message.get_body(preferencelist=("plain",))
    return {
        "final_text": body.get_content().strip("\n") if body else "",
        "final_to": str(message["To"]),
        "final_cc": str(message["Cc"] or ""),
        "final_from": str(message["From"]),
        "final_subject": str(message["Subject"] or ""),
        "final_headers": [(name, str(value)) for name, value in message.items()],
        "final_files": [part.get_filename() for part in message.iter_attachments()],
    }


def ready_context(request: DeskRequest, letter: Letter, frozen: FrozenLetter, looked: Looked) -> dict[str, object]:
    """Return what the person says yes to, read back from the very bytes, with what stands nowhere in the thread."""
    read, balance = read_back(bytes(frozen.content)), looked.balance
    _used, _numbers, grounds = grounded(letter, looked.sources)
    facts = unsourced(letter.text, grounds, [])
    until = counts_from(letter, frozen, now=request.now)
    return {
        "wait_seconds": ceil((until - request.now).total_seconds()) if until and until > request.now else 0,
        "frozen": frozen,
        **read,
        "final_pieces": marked_facts(str(read["final_text"]), facts),
        "proof_attached": bool(frozen.receipt_id) and not settings.SINCERELY_PUBLIC_URL,
        "machine_after": (balance.machine + (frozen.disclosure != "none")) if balance else 0,
        "machine_share": Share(**frozen.words).machine,
        "undo_seconds": request.owner.undo_seconds,
        "slow": slow_for(letter, frozen, now=request.now),
        "second_readers": second_readers(letter),
        "times": [(named.key, named.at) for named in named_times(request.now, ZoneInfo(request.owner.timezone))],
    }
