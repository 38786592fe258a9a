"""A language model tries the middle of a letter, where the owner allowed it and asks for it; the composer's stays else.

The model is handed in by the door. What it gets is one thread and a few facts about this one person, written down
before it leaves; what it gives back is held against that thread sentence by sentence (`writing.model_answer`) and put
between the composer's own greeting, personal gap and farewell. Recipients, subject, files, times and the yes are not
its to change: no code leads there from an answer.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import stands
from sincerely.journey.letters import brief_for, material
from sincerely.journey.policy import is_stopped
from sincerely.journey.ruling import rule_against
from sincerely.journey.today import need_of
from sincerely.noticing.language_id import identify
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.trust import actions as trust
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.compose import Material, Part, farewell, greeting, personal_gap, said_to
from sincerely.writing.human_words import is_kept_for_a_person, says_what_only_a_person_may
from sincerely.writing.inert import inert
from sincerely.writing.language_model import (
    DEADLINE,
    RULES_SHA256,
    LanguageModel,
    NoAnswer,
    drafted_by,
    is_like_others,
    place_of,
)
from sincerely.writing.model_answer import Asked, Unfit, body_of
from sincerely.writing.model_prompt import Prompt, SaidThere, prompt_for
from sincerely.writing.models import Letter
from sincerely.writing.provenance import joined
from sincerely.writing.voice import Habits

SWITCH: Final = "model_drafts"
"""Key of the owner's policy: the place they allow their text to go to; without it no model is asked."""
MOST_A_DAY: Final = 40
"""Calls of one owner in 24 hours."""
UNDER_WAY: Final = timedelta(seconds=DEADLINE + 10)
MOST_FACTS: Final = 5


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of asking: the letter as it now stands, and `taken` or why the composer's draft stays."""

    letter: Letter
    outcome: str
    rule: str = ""
    """The rule of policy, where that was why."""

    @property
    def is_taken(self) -> bool:
        """Whether the model's words stand in the letter."""
        return self.outcome == "taken"


def is_allowed(owner: Owner, model: LanguageModel | None) -> bool:
    """Whether the owner allowed first drafts by a model, for the very place that the settings name now."""
    return model is not None and owner.policy.get(SWITCH) == place_of(model) and not is_stopped(owner)


@transaction.atomic
def allow(owner: Owner, model: LanguageModel | None, *, on: bool, sign_in: SignIn, now: datetime) -> None:
    """Switch first drafts by this model on or off, by a signed-in person; the ledger keeps that it happened.

    The yes is for one machine: where the settings name another later, it has to be given anew.
    """
    if not stands(sign_in, owner.pk, now=now):
        raise PermissionError("only a signed-in person lets their text go to a model")
    wanted = place_of(model) if on and model is not None else None
    before = owner.policy.get(SWITCH)
    if before == wanted:
        return
    accounts.set_policy(owner, {SWITCH: wanted})
    changes = {SWITCH: [str(before or ""), wanted or ""]}
    trust.append("policy_changed", {"where": "owner", "owner": owner.pk, "changes": changes}, now)


def why_not(letter: Letter, model: LanguageModel | None) -> str:
    """Return why a model can't be asked for this letter, as it stands in the database; blank where it can."""
    if model is None or not is_allowed(letter.owner, model):
        return "not_allowed"
    if letter.state not in writing.EDITABLE or letter.mode != "draft":
        return "not_a_draft"
    if not writing.is_untouched(letter):
        return "your_words"
    if letter.person is None or letter.reply_to is None:
        return "nothing_to_stand_on"
    if letter.offered_times.exists() or letters.invitation_of(letter) is not None:
        return "times"
    return ""


def try_model(letter: Letter, model: LanguageModel | None, *, seconds: Callable[[], float], now: datetime) -> Tried:
    """Ask the model once, and take over what may stand in a letter; whatever goes wrong, the composer's draft stays.

    `seconds`: a clock of the door's, that only tells how long it took.
    """
    why = why_not(letter, model)
    if model is None or why:
        return Tried(letter, why)
    rule = rule_against(letter, now=now)
    if rule:
        return Tried(letter, "policy", rule)
    known = known_for(letter, now=now)
    prompt, asked = question(letter, known, now=now)
    try:
        call = writing.begin_model_call(
            letter, host=model.host, is_here=model.is_here, model=model.name, rules_sha256=RULES_SHA256,
            sent=prompt.text, most=MOST_A_DAY, under_way=UNDER_WAY, now=now,
        )  # fmt: skip
    except writing.NotAsked as refusal:
        return Tried(letter, refusal.why)
    begun, outcome, changed = seconds(), "failed", None
    try:
        body = body_of(model.answer(prompt, deadline=DEADLINE), asked)
        outcome, changed = take(letter, known, body, model, now=now)
    except (NoAnswer, Unfit) as problem:
        outcome = problem.why
    finally:
        writing.end_model_call(call, outcome, seconds=seconds() - begun)
    return Tried(changed or letter, outcome)


def take(
    letter: Letter, known: Material, body: list[Part], model: LanguageModel, *, now: datetime
) -> tuple[str, Letter | None]:
    """Put a model's middle into the letter, unless others got the like or a person wrote meanwhile."""
    if is_like_others(body, known.sent, known.drafted):
        return "too_like", None
    text, spans = joined(around(known, body))
    try:
        changed = writing.take_model_draft(
            letter, text, spans, drafted_by=drafted_by(model), asked_at=letter.revision, now=now
        )
    except writing.NotEditable:
        changed = None
    return ("taken", changed) if changed is not None else ("changed", None)


def around(known: Material, body: list[Part]) -> list[Part]:
    """Return a whole letter: the owner's usual greeting, the body, a place for a word of their own, and farewell."""
    language = "vi" if known.language == "vi" else "en"
    break_ = "\n" if known.habits.paragraphs == 1 else "\n\n"
    head = greeting(known, language)
    parts: list[Part] = [*head, ("\n\n", "composer")] if head else []
    parts += [*body, (break_, "composer"), (personal_gap(known, language), "composer")]
    for phrase in known.habits.phrases[:1]:
        parts += [(break_, "composer"), *said_to(phrase, known)]
    foot = farewell(known, language)
    return parts + ([("\n\n", "composer"), *foot] if foot else [])


def known_for(letter: Letter, *, now: datetime) -> Material:
    """Return what the composer knew of this letter; it stays in the language that it was begun in."""
    assert letter.person is not None
    need = need_of(letter, now=now)
    brief = brief_for(letter.owner, letter.person, need, why_no_draft="", now=now, task=letter.task)
    known = material(
        letter.owner, letter.person, task=letter.task, need=need, reply_to=letter.reply_to, brief=brief, now=now
    )
    if known.language == letter.language:
        return known
    return replace(known, language=letter.language, habits=Habits(), address_me="", address_you="")


def question(letter: Letter, known: Material, *, now: datetime) -> tuple[Prompt, Asked]:
    """Return what the model is asked, and what its answer is held against: one thread, this person's facts."""
    owner, person = letter.owner, letter.person
    assert person is not None
    zone = ZoneInfo(owner.timezone)
    said = letters.said_in_thread(letter, now=now)
    thread = [SaidThere(each.direction == "out", f"{each.at.astimezone(zone):%Y-%m-%d}", each.text) for each in said]
    brief = brief_for(owner, person, None, why_no_draft="", now=now, task=letter.task)
    facts = [inert(each.quote) for each in brief.facts if not each.private and not each.by_owner][:MOST_FACTS]
    prompt = prompt_for(
        letter.task, letter.language, thread, facts, address_me=known.address_me, address_you=known.address_you
    )
    context = Context(sent_at=now.astimezone(zone), sender=owner.email, me=owner.email)
    names = (owner.name, owner.call_name, person.name, person.given_name)
    sources = tuple(f"{each.subject}\n{each.text}" for each in said)
    return prompt, Asked(
        language=letter.language,
        rules=prompt.rules,
        thread=(*sources, *facts),
        names=tuple(name for name in names if name),
        is_human_only=lambda sentence: is_human_only(sentence, context),
        language_of=identify,
    )


def is_human_only(sentence: str, context: Context) -> bool:
    """Whether only a person may say a sentence: noticing finds a promise, thanks, a moment, an order or a hard matter
    in it, or it stands in the authored lists."""
    reading = read(sentence, context)
    return says_what_only_a_person_may(sentence) or is_kept_for_a_person(
        [(notice.kind, notice.who) for notice in reading.notices], [matter.kind for matter in reading.matters]
    )
